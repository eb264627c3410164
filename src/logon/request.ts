// A request to a package of the LSA: a structure and the text that it points to, in one piece of memory.

import type { LUID } from '../../generated/structs.js';
import type { StructDeclaration, View } from '../declaration.js';
import { addressOf } from '../native/address.js';
import { checkString, rangeError, toInteger } from '../native/check.js';
import { secretMemory } from '../native/secret.js';
import { sizeof, view } from '../native/struct.js';

/** UNICODE_STRING and LSA_UNICODE_STRING, whose lengths are in bytes. */
export interface CountedText {
  Length: number;
  MaximumLength: number;
  Buffer: bigint;
}

/** The most UTF-16 units that a UNICODE_STRING has room for, with a NUL behind them. */
const mostUnits = 0x7ffe;

/** @throws TypeError or RangeError that names the parameter */
export function checkText(name: string, value: unknown): string {
  checkString(name, value);
  if (value.length <= mostUnits) return value;
  throw rangeError(name, `text of at most ${mostUnits} UTF-16 units`, value);
}

/** A LUID as one number, unsigned. */
export const luidOf = ({ LowPart, HighPart }: Pick<LUID, 'LowPart' | 'HighPart'>): bigint =>
  (BigInt(HighPart >>> 0) << 32n) | BigInt(LowPart);

/** @throws TypeError or RangeError that names the parameter */
export const checkLuid = (name: string, value: unknown): bigint =>
  BigInt.asUintN(64, BigInt(toInteger(name, 'uint64', value)));

/** Writes a LUID into a structure. */
export function setLuid(target: LUID, value: bigint): void {
  target.LowPart = Number(value & 0xffffffffn);
  target.HighPart = Number(value >> 32n) | 0;
}

/** The package takes the memory as it is, and follows no pointer out of it. */
export class LsaRequest<T> {
  /** Zeroed, with room for the structure, the text and the other bytes. */
  readonly memory: Buffer;
  readonly structure: View<T>;
  #used: number;

  /**
   * @param texts checked already
   * @param bytes the length of what `setBytes` adds
   */
  constructor(declaration: StructDeclaration<T>, texts: readonly string[] = [], bytes = 0) {
    const room = texts.reduce((sum, text) => sum + sizeOfText(text), bytes);
    this.memory = secretMemory(sizeof(declaration) + room);
    this.structure = view(declaration, this.memory);
    this.#used = sizeof(declaration);
  }

  /** Writes one of the texts behind the structure, and points a member to it. */
  setText(member: CountedText, text: string): void {
    const start = this.#take(sizeOfText(text));
    this.memory.write(text, start, 'utf16le');
    member.Length = text.length * 2;
    member.MaximumLength = sizeOfText(text);
    member.Buffer = addressOf(this.memory) + BigInt(start);
  }

  /**
   * Writes bytes behind the structure.
   * @returns their offset
   */
  setBytes(bytes: Uint8Array): number {
    const start = this.#take(bytes.byteLength);
    this.memory.set(bytes, start);
    return start;
  }

  wipe(): void {
    this.memory.fill(0);
  }

  #take(length: number): number {
    const start = this.#used;
    this.#used += length;
    if (this.#used > this.memory.byteLength) throw new Error('a request without room for its text');
    return start;
  }
}

/** With a NUL, which is not counted. */
const sizeOfText = (text: string): number => (text.length + 1) * Uint16Array.BYTES_PER_ELEMENT;
