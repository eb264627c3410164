// Small pieces of memory out of large ones. Memory of its own costs a small structure more than the call
// that it is for; and where a large piece lies, koffi is asked once.

import { observation } from './call-observer.js';
import { byteLengthOf } from './extent.js';
import { plus, type Word, wordOf } from './word.js';

/** Every structure and buffer of SSPI is content with this. */
const alignment = 16;

/**
 * A part of memory, with its address. Nobody else has it or gets it later. There is no Buffer of just these
 * bytes: not everybody needs one, and it costs as much as the rest.
 */
export interface Piece {
  readonly memory: Buffer;
  /** Where it starts in `memory`. */
  readonly start: number;
  readonly length: number;
  /** 0 where there are no bytes. */
  readonly word: Word;
}

/** The bytes of a piece. */
export const bytesIn = ({ memory, start, length }: Piece): Buffer =>
  memory.subarray(start, start + length);

/** Zeroed memory of its own. */
export function ownPiece(length: number, memory = zeroed(length)): Piece {
  return { memory, start: 0, length, word: wordOf(memory) };
}

/**
 * Large pieces, one after another. Each lives as long as anything that was cut out of it. What is longer than a
 * quarter of one gets memory of its own.
 */
class Slab {
  readonly #size: number;
  readonly #allocate: (length: number) => Buffer;
  #large: Piece | undefined;
  #used = 0;

  constructor(size: number, allocate: (length: number) => Buffer) {
    this.#size = size;
    this.#allocate = allocate;
  }

  /** Memory for what has `length` bytes. */
  cut(length: number): Piece {
    if (length === 0) return nothing;
    if (length > this.#size / 4) return ownPiece(length, this.#allocate(length));
    let large = this.#large;
    // Memory that was transferred away in spite of the mark has no bytes any more.
    if (large === undefined || this.#used + length > large.memory.byteLength) {
      large = this.#renew();
    }
    const start = this.#used;
    this.#used += Math.ceil(length / alignment) * alignment;
    return { memory: large.memory, start, length, word: plus(large.word, start) };
  }

  #renew(): Piece {
    const large = ownPiece(this.#size, this.#allocate(this.#size));
    // Whoever has a part could else take all of it away.
    markAsUntransferable(large.memory.buffer);
    this.#large = large;
    this.#used = 0;
    return large;
  }
}

const nothing: Piece = { memory: Buffer.alloc(0), start: 0, length: 0, word: 0 };

let mark: ((memory: object) => void) | undefined;

/** From a module that takes 2 ms to load: when it is needed, not at import. */
function markAsUntransferable(memory: object): void {
  mark ??= process.getBuiltinModule('node:worker_threads').markAsUntransferable;
  mark(memory);
}

const zeroed = (length: number): Buffer => Buffer.from(new ArrayBuffer(length));

/** For structures, which stay within this package. Zeroed. */
export const structures = new Slab(16 * 1024, zeroed);

/** For bytes that a call works on while scripts run. No script gets a part of it. Zeroed. */
const working = new Slab(64 * 1024, zeroed);

/** For bytes that a script gets. To zero all that a long message will overwrite would cost most of its way. */
const short = new Slab(64 * 1024, zeroed);
const long = new Slab(64 * 1024, (length) => Buffer.allocUnsafeSlow(length));
const longFrom = 1024;

/**
 * Memory for bytes that a script gets: zeroed, but for `length` bytes in the middle, which the caller writes
 * at once.
 */
export function cutAround(before: number, length: number, after: number): Piece {
  const total = before + length + after;
  // A listener of a trace runs within the call, and may have an earlier part to transfer away.
  if (observation.observer !== undefined && total > 0) return ownPiece(total);
  if (total < longFrom) return short.cut(total);
  const piece = long.cut(total);
  const { memory, start } = piece;
  memory.fill(0, start, start + before);
  memory.fill(0, start + before + length, start + total);
  return piece;
}

/** A copy of bytes that no script can reach: it could transfer the memory while a call uses it. */
export function copyForCall(bytes: Uint8Array): Piece {
  const piece = working.cut(byteLengthOf(bytes));
  piece.memory.set(bytes, piece.start);
  return piece;
}

/** A copy of bytes. */
export function copyIn(bytes: Uint8Array): Piece {
  const piece = cutAround(0, byteLengthOf(bytes), 0);
  piece.memory.set(bytes, piece.start);
  return piece;
}

/** The same for a script. Not of Node's pool: once that was transferred away, Buffer.from throws. */
export const copyOf = (bytes: Uint8Array): Buffer => bytesIn(copyIn(bytes));
