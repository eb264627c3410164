// Draws handshakes with characters, for a terminal.

import { checkObject, typeError } from '../native/check.js';
import type { TracedCall } from './call.js';
import { diagramOf, type Step, wrapped } from './diagram.js';
import { printable } from './printable.js';

export interface TextDiagramOptions {
  /** The width in columns; 80 by default. Each participant takes 26 at least. */
  readonly columns?: number;
  /** Whether to use only ASCII, for files and pipes that other characters do not survive. */
  readonly ascii?: boolean;
}

/** Corners, lines and arrow heads. */
interface Strokes {
  readonly top: readonly [left: string, right: string];
  readonly bottom: readonly [left: string, right: string];
  readonly horizontal: string;
  readonly vertical: string;
  readonly life: string;
  readonly start: readonly [right: string, left: string];
  readonly head: readonly [right: string, left: string];
}

const lines: Strokes = {
  top: ['┌', '┐'],
  bottom: ['└', '┘'],
  horizontal: '─',
  vertical: '│',
  life: '│',
  start: ['├', '┤'],
  head: ['>', '<'],
};

const ascii: Strokes = {
  top: ['+', '+'],
  bottom: ['+', '+'],
  horizontal: '-',
  vertical: '|',
  life: '|',
  start: ['|', '|'],
  head: ['>', '<'],
};

/** Three fit into 80 columns. */
const narrowestLane = 26;
/** Wider frames would be mostly empty. */
const widestLane = 48;

/**
 * Draws the handshakes in a trace as lines of text: the drawing of `traceToSvg`, for a terminal.
 * @throws TypeError or RangeError if `columns` is no whole number above 0
 */
export function traceToText(
  calls: readonly TracedCall[],
  options: TextDiagramOptions = {},
): string {
  checkObject('options', options);
  const { columns = 80, ascii: onlyAscii = false } = options;
  if (typeof columns !== 'number') throw typeError('columns', 'a number', columns);
  if (!Number.isInteger(columns) || columns < 1) {
    throw new RangeError(`columns: ${columns} is no whole number above 0`);
  }
  const { participants, steps } = diagramOf(calls);
  const lane = laneWidth(columns, participants.length);
  const drawing = new Drawing(
    participants.map(({ id }) => id),
    lane,
    onlyAscii ? ascii : lines,
  );
  for (const { id, label } of participants) drawing.head(id, label);
  for (const step of steps) drawing.step(step);
  return drawing.text();
}

const laneWidth = (columns: number, participants: number): number => {
  const even = Math.floor(columns / Math.max(participants, 1));
  return Math.min(widestLane, Math.max(narrowestLane, even));
};

class Drawing {
  readonly #ids: readonly string[];
  readonly #lane: number;
  readonly #strokes: Strokes;
  readonly #rows: string[][] = [];
  /** The heads stand side by side. */
  #heads: { readonly center: number; readonly texts: readonly string[] }[] = [];

  constructor(ids: readonly string[], lane: number, strokes: Strokes) {
    this.#ids = ids;
    this.#lane = lane;
    this.#strokes = strokes;
  }

  text(): string {
    this.#drawHeads();
    return this.#rows.map((row) => `${row.join('').trimEnd()}\n`).join('');
  }

  head(id: string, label: string): void {
    this.#heads.push({ center: this.#center(id), texts: this.#wrapped([label]) });
  }

  step(step: Step): void {
    this.#drawHeads();
    if (step.kind === 'token') this.#arrow(step.from, step.to, printable(step.text));
    else this.#box([{ center: this.#center(step.at), texts: this.#wrapped(step.lines) }]);
  }

  #drawHeads(): void {
    if (this.#heads.length > 0) this.#box(this.#heads, false);
    this.#heads = [];
  }

  #center(id: string): number {
    return Math.max(0, this.#ids.indexOf(id)) * this.#lane + Math.floor(this.#lane / 2);
  }

  /** Wrapped for a frame; parts without a place to break are cut. */
  #wrapped(texts: readonly string[]): string[] {
    const most = this.#lane - 4;
    return texts
      .flatMap((text) => wrapped(printable(text), most))
      .flatMap((text) => text.match(new RegExp(`.{1,${most}}`, 'gu')) ?? ['']);
  }

  /** A new row, with the lines of life unless these are the heads. */
  #row(hasLives = true): string[] {
    const row: string[] = Array(this.#ids.length * this.#lane).fill(' ');
    if (hasLives) for (const id of this.#ids) row[this.#center(id)] = this.#strokes.life;
    this.#rows.push(row);
    return row;
  }

  /** Frames around texts, centred, of one height. */
  #box(
    boxes: readonly { readonly center: number; readonly texts: readonly string[] }[],
    hasLives = true,
  ): void {
    const { top, bottom, horizontal, vertical } = this.#strokes;
    const height = Math.max(...boxes.map(({ texts }) => texts.length));
    const rows = Array.from({ length: height + 2 }, () => this.#row(hasLives));
    for (const { center, texts } of boxes) {
      const width = Math.max(...texts.map((text) => text.length));
      const left = center - Math.floor((width + 4) / 2);
      const rule = horizontal.repeat(width + 2);
      rows.forEach((row, index) => {
        const text = texts[index - 1] ?? '';
        if (index === 0) put(row, left, `${top[0]}${rule}${top[1]}`);
        else if (index === height + 1) put(row, left, `${bottom[0]}${rule}${bottom[1]}`);
        else put(row, left, `${vertical} ${centred(text, width)} ${vertical}`);
      });
    }
  }

  #arrow(from: string, to: string, label: string): void {
    const { horizontal, start, head } = this.#strokes;
    const [a, b] = [this.#center(from), this.#center(to)];
    const [left, right] = [Math.min(a, b), Math.max(a, b)];
    const room = Math.max(0, right - left - 2);
    put(this.#row(), left + 1, centred(label.slice(0, room), room + 1));
    const line = horizontal.repeat(room);
    const toRight = b > a;
    const row = this.#row();
    if (toRight) put(row, left, `${start[0]}${line}${head[0]}`);
    else put(row, left + 1, `${head[1]}${line}${start[1]}`);
  }
}

function put(row: string[], at: number, text: string): void {
  for (const [index, character] of [...text].entries()) row[at + index] = character;
}

const centred = (text: string, width: number): string =>
  text.padStart(text.length + Math.floor((width - text.length) / 2)).padEnd(width);
