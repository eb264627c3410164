// The base of every view of a structure: its memory, and the memory that its pointers refer to.

import type { MachineType, PerWidth, Word } from '../declaration.js';
import { wordOf } from './address.js';
import { checkPresent } from './check.js';
import { changesSize, dataViewOver, isThere, offsetOf } from './extent.js';

export const width: keyof PerWidth =
  process.arch === 'ia32' || process.arch === 'arm' ? 'bits32' : 'bits64';
export const pointerSize = width === 'bits64' ? 8 : 4;

/** Whether a value is a view. Runs no code of the script's. */
export let isView: (value: object) => value is StructView;
/** What a view lies over. */
export let memoryOf: (view: StructView) => DataView;
/** The outermost view that contains a view, or the view itself: it roots memory for all its parts. */
export let rootOf: (view: StructView) => StructView;

/**
 * The address of a view, as a call takes it. It stays the same for as long as the memory is attached and keeps
 * its size.
 * @param name of the parameter, for the error
 * @throws TypeError if the memory was transferred away
 */
export let addressOfView: (view: StructView, name: string) => Word;

/** Roots what a pointer in this memory points to: an address keeps nothing alive. */
export let hold: (view: StructView, offset: number, value: unknown) => void;

/** Members have C's names; ours are private, so that they neither clash nor can be reached by scripts. */
export abstract class StructView {
  readonly #memory: DataView;
  readonly #root: StructView;
  #held: Map<number, unknown> | undefined;
  #word: Word | undefined;

  /** @param word the address if known; otherwise looked up on demand */
  constructor(memory: DataView, root?: StructView, word?: Word) {
    this.#memory = memory;
    this.#root = root ?? this;
    this.#word = word;
  }

  static {
    isView = (value): value is StructView => #memory in value;
    memoryOf = (view) => view.#memory;
    rootOf = (view) => view.#root;
    addressOfView = (view, name) => {
      const known = view.#word;
      return known !== undefined && isThere(view.#memory) ? known : look(view, name);
    };
    // Apart: the engine inlines what is small into the call.
    const look = (view: StructView, name: string): Word => {
      const memory = view.#memory;
      checkPresent(name, memory);
      const found = wordOf(memory);
      // Resizable memory may move.
      if (!changesSize(memory)) view.#word = found;
      return found;
    };
    hold = (view, offset, value) => {
      const root = view.#root;
      root.#held ??= new Map();
      root.#held.set(offsetOf(view.#memory) + offset, value);
    };
  }

  toJSON(): Record<string, unknown> {
    const prototype = Object.getPrototypeOf(this) as object;
    return Object.fromEntries(
      Object.keys(prototype).map((name) => [name, this[name as keyof this]]),
    );
  }

  /** For util.inspect: the members, which are getters. */
  [Symbol.for('nodejs.util.inspect.custom')](): unknown {
    return { ...this.toJSON() };
  }
}

/** The class of the views of one structure. */
export type ViewClass = new (memory: DataView, root?: StructView, word?: Word) => StructView;

export const part = (view: StructView, offset: number, size: number): DataView =>
  dataViewOver(memoryOf(view), offset, size);

type Scalar = readonly [
  (memory: DataView, offset: number) => number | bigint,
  (memory: DataView, offset: number, value: never) => void,
];

export const readWord = (memory: DataView, offset: number): bigint =>
  pointerSize === 8 ? memory.getBigUint64(offset, true) : BigInt(memory.getUint32(offset, true));

export function writeWord(memory: DataView, offset: number, value: Word): void {
  if (typeof value === 'number') writeNumber(memory, offset, value);
  else writeBigInt(memory, offset, value);
}

function writeBigInt(memory: DataView, offset: number, value: bigint): void {
  if (pointerSize === 8) memory.setBigUint64(offset, value, true);
  else memory.setUint32(offset, Number(value), true);
}

/** The address that is written in memory. */
export function readAddress(memory: DataView, offset: number): Word {
  const low = memory.getUint32(offset, true);
  const high = pointerSize === 8 ? memory.getUint32(offset + 4, true) : 0;
  // 53 bits fit a Number.
  return high < 2 ** 21 ? high * 2 ** 32 + low : readWord(memory, offset);
}

/** An address as a Number, in two halves: a bigint in between would cost more than both. */
function writeNumber(memory: DataView, offset: number, value: number): void {
  memory.setUint32(offset, value >>> 0, true);
  if (pointerSize === 8) memory.setUint32(offset + 4, Math.floor(value / 2 ** 32), true);
}

export const scalars: Readonly<Record<Exclude<MachineType, 'pointer'>, Scalar>> = {
  int8: [(m, o) => m.getInt8(o), (m, o, v) => m.setInt8(o, v)],
  uint8: [(m, o) => m.getUint8(o), (m, o, v) => m.setUint8(o, v)],
  int16: [(m, o) => m.getInt16(o, true), (m, o, v) => m.setInt16(o, v, true)],
  uint16: [(m, o) => m.getUint16(o, true), (m, o, v) => m.setUint16(o, v, true)],
  int32: [(m, o) => m.getInt32(o, true), (m, o, v) => m.setInt32(o, v, true)],
  uint32: [(m, o) => m.getUint32(o, true), (m, o, v) => m.setUint32(o, v, true)],
  int64: [(m, o) => m.getBigInt64(o, true), (m, o, v) => m.setBigInt64(o, v, true)],
  uint64: [(m, o) => m.getBigUint64(o, true), (m, o, v) => m.setBigUint64(o, v, true)],
  intptr: [(m, o) => BigInt.asIntN(pointerSize * 8, readWord(m, o)), writeWord],
  uintptr: [readWord, writeWord],
};
