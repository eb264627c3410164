// The plots of how cost grows, of the rows that are points of curves.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../lab/project.js';
import type { Row } from './race.js';
import { median } from './statistics.js';
import { type Axis, type Plot, type Point, svg } from './svg.js';

interface Curve extends Omit<Plot, 'lines'> {
  /** Of its rows, `growth/NAME/`, and of its file. */
  readonly name: string;
}

const bytes = (value: number): string => {
  if (value >= 2 ** 20) return `${value / 2 ** 20} MiB`;
  return value >= 2 ** 10 ? `${value / 2 ** 10} KiB` : `${value} B`;
};
const thousands = (value: number): string => value.toLocaleString('en');
const alive: Axis = { label: 'contexts alive', isLog: true, ticks: [1, 8, 64, 256] };
const kept: Axis = { label: 'contexts kept', show: thousands };
const microseconds: Axis = { label: 'µs for a handshake', show: thousands };

const curves: readonly Curve[] = [
  { name: 'alive', title: 'Handshake over the scripted package', x: alive, y: microseconds },
  {
    name: 'alive-kerberos',
    title: 'Handshake over Kerberos',
    x: alive,
    y: { label: 'ms for a handshake', show: (value) => `${value / 1000}` },
  },
  {
    name: 'size',
    title: 'EncryptMessage over Kerberos',
    x: {
      label: 'length of the message',
      isLog: true,
      ticks: [100, 2 ** 10, 2 ** 14, 2 ** 18, 2 ** 21, 2 ** 24],
      show: bytes,
    },
    y: { label: 'ns for a byte', isLog: true },
  },
  {
    name: 'kept-memory',
    title: 'Memory of each context that is kept',
    x: kept,
    y: { label: 'KB each' },
  },
  { name: 'kept-time', title: 'Handshake that makes the last context', x: kept, y: microseconds },
  {
    name: 'many',
    title: '100,000 handshakes, one after another',
    x: { label: 'handshakes before', show: thousands },
    y: microseconds,
  },
];

/** The lines of a curve, by contestant: medians, in order. */
function linesOf(rows: readonly Row[], { name }: Curve): Record<string, Point[]> {
  const lines: Record<string, Point[]> = {};
  for (const { id, at, samples } of rows) {
    if (at === undefined || !id.startsWith(`growth/${name}/`)) continue;
    for (const [contestant, all] of Object.entries(samples)) {
      const line = lines[contestant] ?? [];
      lines[contestant] = line;
      line.push([at, median(all)]);
    }
  }
  return lines;
}

const round = (value: number): string => `${Number(value.toPrecision(3))}`;

/** From its first point to its last, in words. */
const summary = (axis: Axis, [contestant, line]: [string, readonly Point[]]): string => {
  const [first, last] = [line[0]?.[1] ?? 0, line.at(-1)?.[1] ?? 0];
  const show = (value: number) => axis.show?.(Number(round(value))) ?? round(value);
  return `${contestant} ${show(first)} → ${show(last)} (${(last / first).toFixed(2)} ×)`;
};

/**
 * Writes the plots into bench/plots/, and gives the text that shows them; empty if nothing of it was measured.
 * @param writes else it gives the text only
 */
export function plots(rows: readonly Row[], writes: boolean): string {
  const directory = path.join(PROJECT, 'bench/plots');
  const shown = curves.flatMap((curve) => {
    const lines = linesOf(rows, curve);
    if (Object.keys(lines).length === 0) return [];
    if (writes) {
      mkdirSync(directory, { recursive: true });
      writeFileSync(path.join(directory, `${curve.name}.svg`), svg({ ...curve, lines }));
    }
    const ends = Object.entries(lines)
      .map((line) => summary(curve.y, line))
      .join(', ');
    return [
      `![${curve.title}](plots/${curve.name}.svg)`,
      `From left to right, ${curve.y.label}: ${ends}.`,
    ];
  });
  return shown.length > 0 ? ['How cost grows:', ...shown, ''].join('\n\n') : '';
}
