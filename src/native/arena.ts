// Native memory by the piece: small pieces are cut out of slabs, whose address koffi is asked for once. Memory of
// its own costs a short message more than the call does.

import type { Word } from '../declaration.js';
import { plus, wordOf } from './address.js';
import { observation } from './call-observer.js';
import { byteLengthOf, NodeBuffer, startOfBytes } from './extent.js';

/** Sufficient alignment for every SSPI structure. */
const alignment = 16;

/**
 * A part of memory, with its address. Never shared or reused. A Buffer of just these bytes is made on demand
 * (`bytesIn`): it costs as much as all the rest.
 */
export interface Piece {
  readonly memory: Buffer;
  /** What `memory` is all of. To ask a Buffer for it takes as long as to cut a piece. */
  readonly buffer: ArrayBuffer;
  /** Where it starts in `memory`. */
  readonly start: number;
  readonly length: number;
  /** Its address; 0 if it is empty. */
  readonly word: Word;
}

/** What holds one piece after another: to make an object for each takes longer than to cut it. */
export interface PieceHolder {
  memory: Uint8Array;
  buffer: ArrayBuffer;
  start: number;
  length: number;
  word: Word;
}

/** The bytes of a piece. */
export const bytesIn = ({ buffer, start, length }: Piece): Buffer =>
  length === 0 ? noBytes() : NodeBuffer.from(buffer, start, length);

/** Zeroed memory of its own, outside V8's heap and Node's pool. */
export function ownPiece(length: number): Piece {
  const buffer = new ArrayBuffer(length);
  const memory = Buffer.from(buffer);
  return { memory, buffer, start: 0, length, word: wordOf(memory) };
}

const nowhere = new ArrayBuffer(0);
const empty: Piece = {
  memory: Buffer.from(nowhere),
  buffer: nowhere,
  start: 0,
  length: 0,
  word: 0,
};

let none: Buffer | undefined;

/** An empty Buffer for a script. Allocating one takes half as long as a short message; cutting one does not. */
export function noBytes(): Buffer {
  try {
    none ??= noneToCut();
    return none.subarray();
  } catch {
    // A script has transferred what they share, in spite of its mark.
    none = noneToCut();
    return none.subarray();
  }
}

let nothing: Buffer | undefined;

/** An empty Buffer which all share, frozen: for what most results have empty. To cut one takes as long as a signature. */
export function sharedNothing(): Buffer {
  // A script that transfers its memory away, in spite of the mark, leaves it without a start.
  if (nothing === undefined || startOfBytes(nothing) === 0) nothing = makeNothing();
  return nothing;
}

function makeNothing(): Buffer {
  const memory = new ArrayBuffer(1);
  markAsUntransferable(memory);
  return Object.freeze(Buffer.from(memory, 1, 0));
}

function noneToCut(): Buffer {
  const memory = Buffer.alloc(0);
  markAsUntransferable(memory.buffer);
  return memory;
}

/** Cuts zeroed pieces out of slabs. A slab lives as long as any piece of it. */
class Arena {
  readonly #size: number;
  readonly #longest: number;
  readonly #isSeen: boolean;
  #slab = empty;
  #used = 0;

  /** @param isSeen whether scripts get its pieces */
  constructor(size: number, isSeen: boolean) {
    this.#size = size;
    this.#longest = size / 4;
    this.#isSeen = isSeen;
  }

  cut(length: number): Piece {
    const piece = { ...empty };
    this.cutInto(piece, length);
    return piece;
  }

  cutInto(piece: PieceHolder, length: number): void {
    const slab = this.#slabFor(length);
    const start = slab === this.#slab ? this.#used : 0;
    piece.memory = slab.memory;
    piece.buffer = slab.buffer;
    piece.start = start;
    piece.length = length;
    piece.word = plus(slab.word, start);
    if (slab === this.#slab) this.#used = (start + length + alignment - 1) & -alignment;
  }

  #slabFor(length: number): Piece {
    const slab = this.#slab;
    // A slab that was transferred away in spite of its mark has no bytes any more.
    return length > 0 && this.#used + length <= byteLengthOf(slab.memory) && length <= this.#longest
      ? slab
      : this.#otherSlab(length);
  }

  #otherSlab(length: number): Piece {
    if (length === 0) return empty;
    // Long pieces get memory of their own.
    if (length > this.#longest) return ownPiece(length);
    const slab = ownPiece(this.#size);
    // A script that has one piece could otherwise transfer all of them.
    if (this.#isSeen) markAsUntransferable(slab.memory.buffer);
    this.#slab = slab;
    this.#used = 0;
    return slab;
  }
}

let mark: ((memory: object) => void) | undefined;

/** Loaded on first use: the module brings streams along, and takes longer than a first call. */
function markAsUntransferable(memory: object): void {
  mark ??= process.getBuiltinModule('node:worker_threads').markAsUntransferable;
  mark(memory);
}

/** For structures, which no script gets. Apart from bytes: a handle that lives long would keep those, too. */
export const structures = new Arena(16 * 1024, false);
/** For bytes that a call uses while scripts run. No script gets a part of it. */
const hidden = new Arena(64 * 1024, false);
/** For bytes that scripts get. */
const visible = new Arena(64 * 1024, true);

/** Zeroed memory for a script. */
export const cut = (length: number): Piece =>
  // A trace listener runs within the call, and could transfer the slab of an earlier piece.
  observation.observer === undefined || length === 0 ? visible.cut(length) : ownPiece(length);

function filled(piece: Piece, bytes: Uint8Array): Piece {
  piece.memory.set(bytes, piece.start);
  return piece;
}

/** The same, into what holds it. */
export function cutInto(piece: PieceHolder, length: number): void {
  if (observation.observer === undefined || length === 0) visible.cutInto(piece, length);
  else Object.assign(piece, ownPiece(length));
}

/** As `cutForCall`, into what holds it. */
export const cutForCallInto = (piece: PieceHolder, length: number): void =>
  hidden.cutInto(piece, length);

/** Zeroed memory that no script can transfer or resize while a call uses it. */
export const cutForCall = (length: number): Piece => hidden.cut(length);

/** A copy in such memory. */
export const copyForCall = (bytes: Uint8Array): Piece =>
  filled(cutForCall(byteLengthOf(bytes)), bytes);

/** A copy in memory for a script. */
export const copyIn = (bytes: Uint8Array): Piece => filled(cut(byteLengthOf(bytes)), bytes);

/** The same as a Buffer. Not of Node's pool: once that was transferred away, Buffer.from throws. */
export const copyOf = (bytes: Uint8Array): Buffer => bytesIn(copyIn(bytes));
