// What every view of a structure has: the memory it lies over, and what that memory points to.

import { inspect } from 'node:util';
import type { MachineType, PerWidth } from '../../generated/types.js';

export const width: keyof PerWidth =
  process.arch === 'ia32' || process.arch === 'arm' ? 'bits32' : 'bits64';
export const pointerSize = width === 'bits64' ? 8 : 4;

/** What a view is over. Members have C's names, so ours must not be one of them. */
export const memorySymbol = Symbol('memory');
export const heldSymbol = Symbol('held');

export abstract class StructView {
  readonly [memorySymbol]: DataView;
  /** What pointers in this memory point to: koffi and the collector cannot see through an address. */
  readonly [heldSymbol]: Map<number, unknown>;

  constructor(memory: DataView, held = new Map<number, unknown>()) {
    this[memorySymbol] = memory;
    this[heldSymbol] = held;
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
export type ViewClass = new (memory: DataView, held?: Map<number, unknown>) => StructView;

export const part = (view: StructView, offset: number, size: number): DataView => {
  const memory = view[memorySymbol];
  return new DataView(memory.buffer, memory.byteOffset + offset, size);
};

type Scalar = readonly [
  (memory: DataView, offset: number) => number | bigint,
  (memory: DataView, offset: number, value: never) => void,
];

export const readWord = (memory: DataView, offset: number): bigint =>
  pointerSize === 8 ? memory.getBigUint64(offset, true) : BigInt(memory.getUint32(offset, true));

export function writeWord(memory: DataView, offset: number, value: bigint): void {
  if (pointerSize === 8) memory.setBigUint64(offset, value, true);
  else memory.setUint32(offset, Number(value), true);
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
