// Small pieces of memory out of large ones. Memory of its own costs a small structure more than the call
// that it is for; and where a large piece lies, koffi is asked once.

import { plus, type Word, wordOf } from './word.js';

/** Every structure and buffer of SSPI is content with this. */
const alignment = 16;

/** A piece of memory with its address. It is zeroed, and nobody else has it or gets it later. */
export interface Piece {
  readonly bytes: Buffer;
  readonly word: Word;
}

/**
 * Large pieces, one after another. Each lives as long as anything that was cut out of it. What is longer than a
 * quarter of one gets memory of its own.
 */
export class Slab {
  readonly #size: number;
  #memory: Buffer | undefined;
  #word: Word = 0;
  #used = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** Memory for what has `length` bytes. Where there are none, there is no address. */
  cut(length: number): Piece {
    if (length === 0) return nothing;
    const start = this.#reserve(length);
    if (start < 0) return ownPiece(length);
    const memory = this.#memory as Buffer;
    return { bytes: memory.subarray(start, start + length), word: plus(this.#word, start) };
  }

  /** The same as a DataView. */
  cutView(length: number): { memory: DataView; word: Word } {
    const start = this.#reserve(length);
    const { bytes, word } =
      start < 0
        ? ownPiece(length)
        : { bytes: this.#memory as Buffer, word: plus(this.#word, start) };
    const offset = bytes.byteOffset + Math.max(start, 0);
    return { memory: new DataView(bytes.buffer, offset, length), word };
  }

  /** Where the next `length` bytes start; negative for what is too long. */
  #reserve(length: number): number {
    if (length > this.#size / 4) return -1;
    // Memory that was transferred away in spite of the mark has no bytes any more.
    if (this.#memory === undefined || this.#used + length > this.#memory.byteLength) this.#renew();
    const start = this.#used;
    this.#used += Math.ceil(length / alignment) * alignment;
    return start;
  }

  #renew(): void {
    const { bytes, word } = ownPiece(this.#size);
    // Whoever has a part could else take all of it away. Loading the module takes 2 ms: not at import.
    process.getBuiltinModule('node:worker_threads').markAsUntransferable(bytes.buffer);
    this.#memory = bytes;
    this.#word = word;
    this.#used = 0;
  }
}

const nothing: Piece = { bytes: Buffer.alloc(0), word: 0 };

/** Memory of its own. */
export function ownPiece(length: number): Piece {
  const bytes = Buffer.from(new ArrayBuffer(length));
  return { bytes, word: wordOf(bytes) };
}

/** For structures, which stay within this package. */
export const structures = new Slab(16 * 1024);

/** For bytes that a script gets. */
export const messages = new Slab(64 * 1024);
