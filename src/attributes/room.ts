// The memory that a package writes an attribute into. SSPI passes no size, so spare room follows every structure.

import type { StructDeclaration, View } from '../declaration.js';
import { plus } from '../native/address.js';
import { ownPiece, type Piece } from '../native/arena.js';
import { BindingError } from '../native/error.js';
import { type Members, setMembers, sizeof, viewAt } from '../native/struct.js';

/** Half as long again as the longest structure of the headers (680 bytes). */
export const largest = 1024;
/**
 * Spare bytes behind a structure: a newer Windows may know more members than the headers. Behind one of which only the
 * caller knows the size, four times as many: comparing them takes as long as a query.
 */
export const slack = { typed: 1024, raw: 4096 };
/** A guard behind the slack: once it changes, the package has overrun the memory. */
const guardLength = 64;
const guardByte = 0xa5;
/** Structures of so many bytes are wiped by a loop: a call of `fill` costs more. */
const short = 64;
/** So many bytes behind a structure are compared by a loop, and the guard: a comparison of all costs more. */
export const nearby = 64;
const wordSize = Int32Array.BYTES_PER_ELEMENT;
/** Four bytes of the guard. */
const guardWord = (guardByte * 0x01010101) | 0;

/** Memory for structures of up to `length` bytes, which end where slack and guard begin. */
export class Room {
  /** The room for structures. */
  readonly piece: Piece;
  /** What follows every structure, and its expected content. */
  readonly #behind: Buffer;
  readonly #expected: Buffer;
  /** All of it but a rest of fewer than four bytes. */
  readonly #words: Int32Array;
  readonly #views = new Map<StructDeclaration, View<unknown>>();
  /** The structure that was laid last: many queries are like the one before. */
  #last: StructDeclaration | undefined;
  #lastView: View<unknown> | undefined;

  constructor(length: number, slackLength: number) {
    const whole = ownPiece(length + slackLength + guardLength);
    const { memory, start } = whole;
    this.piece = { ...whole, length };
    this.#behind = memory.subarray(length).fill(guardByte, slackLength);
    this.#expected = Buffer.from(this.#behind);
    this.#words = new Int32Array(memory.buffer, start, Math.floor(memory.byteLength / wordSize));
  }

  /** Lays a structure, valid until `clear`. Without members, its view is cached. */
  lay<T>(declaration: StructDeclaration<T>, members?: Members<T>): View<T> {
    if (members) return setMembers(declaration, this.#make(declaration), members);
    return declaration === this.#last ? (this.#lastView as View<T>) : this.#find(declaration);
  }

  #find<T>(declaration: StructDeclaration<T>): View<T> {
    let view = this.#views.get(declaration);
    if (view === undefined) {
      view = this.#make(declaration);
      this.#views.set(declaration, view);
    }
    this.#last = declaration;
    this.#lastView = view;
    return view as View<T>;
  }

  #make<T>(declaration: StructDeclaration<T>): View<T> {
    const { length: end, word } = this.piece;
    const length = sizeof(declaration);
    const start = end - length;
    return viewAt(declaration, { ...this.piece, start, length, word: plus(word, start) });
  }

  /** How many bytes were written behind the structure; trailing zeros do not show. */
  beyond(): number {
    const found = this.#behind;
    const expected = this.#expected;
    if (found.equals(expected)) return 0;
    let end = found.byteLength;
    while (found[end - 1] === expected[end - 1]) end--;
    return end;
  }

  /** Whether the bytes right behind the structure, and the guard, are as they were. For rooms of whole words. */
  isUntouchedNearby(): boolean {
    const words = this.#words;
    const first = this.piece.length / wordSize;
    let changed = 0;
    for (let index = first; index < first + nearby / wordSize; index++) {
      changed |= words[index] as number;
    }
    for (let index = words.length - guardLength / wordSize; index < words.length; index++) {
      changed |= (words[index] as number) ^ guardWord;
    }
    return changed === 0;
  }

  /** Zeroes what was written: a structure of `size` bytes, and `beyond` bytes behind it. Some contain keys. */
  clear(size: number, beyond: number): void {
    const { memory, length } = this.piece;
    if (size > short) memory.fill(0, length - size, length);
    else {
      const words = this.#words;
      const end = length / wordSize;
      for (let index = Math.floor(end - size / wordSize); index < end; index++) words[index] = 0;
    }
    if (beyond > 0) this.#behind.set(this.#expected);
  }
}

/**
 * A package that wrote past the slack may have damaged memory of the process.
 * @throws BindingError `ERR_SSPI_PACKAGE`
 */
export function checkOverrun(functionName: string, beyond: number, most: number): void {
  if (beyond <= most) return;
  throw new BindingError(
    'ERR_SSPI_PACKAGE',
    `${functionName}: the package wrote more than ${most} bytes behind its structure, and may have damaged memory of this process: end it.`,
  );
}
