// What every view of a structure has: the memory it lies over, and what that memory points to.

import { inspect } from 'node:util';
import type { MachineType, PerWidth } from '../../generated/types.js';
import { checkPresent } from './check.js';
import { changesSize, dataViewOver, offsetOf } from './extent.js';
import { type Word, wordOf } from './word.js';

export const width: keyof PerWidth =
  process.arch === 'ia32' || process.arch === 'arm' ? 'bits32' : 'bits64';
export const pointerSize = width === 'bits64' ? 8 : 4;

/** What a view is over. Members have C's names, so ours must not be one of them. */
export const memorySymbol = Symbol('memory');
export const rootSymbol = Symbol('root');
export const holdSymbol = Symbol('hold');
export const addressSymbol = Symbol('address');
const heldSymbol = Symbol('held');
const wordSymbol = Symbol('word');

/** The length of a DataView can be had only of memory that is there. */
function isAttached(memory: DataView): boolean {
  try {
    return memory.byteLength >= 0;
  } catch {
    return false;
  }
}

export abstract class StructView {
  readonly [memorySymbol]: DataView;
  /** The view that this one is a part of, or itself: it holds for all parts. */
  readonly [rootSymbol]: StructView;
  [heldSymbol]: Map<number, unknown> | undefined;
  [wordSymbol]: Word | undefined;

  /** @param word the address, where it is known; else it is asked for when it is needed */
  constructor(memory: DataView, root?: StructView, word?: Word) {
    this[memorySymbol] = memory;
    this[rootSymbol] = root ?? this;
    this[heldSymbol] = undefined;
    this[wordSymbol] = word;
  }

  /** Keeps what a pointer in this memory points to: the collector cannot see through an address. */
  [holdSymbol](offset: number, value: unknown): void {
    const root = this[rootSymbol];
    root[heldSymbol] ??= new Map();
    root[heldSymbol].set(offsetOf(this[memorySymbol]) + offset, value);
  }

  /**
   * The address, as a call takes it. It stays the same for as long as the memory is attached and keeps its size.
   * @param name of the parameter, for the error
   * @throws TypeError if the memory was transferred away
   */
  [addressSymbol](name: string): Word {
    const memory = this[memorySymbol];
    const known = this[wordSymbol];
    if (known !== undefined && isAttached(memory)) return known;
    checkPresent(name, memory);
    const found = wordOf(memory);
    // Memory that can grow may move.
    if (!changesSize(memory)) this[wordSymbol] = found;
    return found;
  }

  toJSON(): Record<string, unknown> {
    const prototype = Object.getPrototypeOf(this) as object;
    return Object.fromEntries(
      Object.keys(prototype).map((name) => [name, this[name as keyof this]]),
    );
  }

  [inspect.custom](): unknown {
    return { ...this.toJSON() };
  }
}

/** The class of the views of one structure. */
export type ViewClass = new (memory: DataView, root?: StructView, word?: Word) => StructView;

export const part = (view: StructView, offset: number, size: number): DataView =>
  dataViewOver(view[memorySymbol], offset, size);

type Scalar = readonly [
  (memory: DataView, offset: number) => number | bigint,
  (memory: DataView, offset: number, value: never) => void,
];

export const readWord = (memory: DataView, offset: number): bigint =>
  pointerSize === 8 ? memory.getBigUint64(offset, true) : BigInt(memory.getUint32(offset, true));

export function writeWord(memory: DataView, offset: number, value: Word): void {
  if (typeof value === 'number') writeNumber(memory, offset, value);
  else if (pointerSize === 8) memory.setBigUint64(offset, value, true);
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
