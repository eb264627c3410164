// SecBufferDesc and the buffers it lists, laid out as SSPI reads and writes them.

import { SECBUFFER_ATTRMASK, SECBUFFER_VERSION } from '../../generated/flags.js';
import { SecBuffer, SecBufferDesc } from '../../generated/structs.js';
import type { View } from '../../generated/types.js';
import { checkBytes, checkFlags, checkObject, isArray, typeError } from '../native/check.js';
import { copyBytes } from '../native/memory.js';
import { consume } from '../native/release.js';
import { type Piece, structures } from '../native/slab.js';
import { offsetof, sizeof, viewAt } from '../native/struct.js';
import { readAddress, writeWord } from '../native/struct-view.js';
import { distance, plus, type Word, wordOf } from '../native/word.js';

/** SecBuffer: bytes with what they are for. */
export interface SecurityBuffer {
  /** A constant of SECBUFFER, with bits of SECBUFFER_ATTR or without. */
  readonly type: number;
  /** The bytes; null for an empty buffer, or one that the package is to allocate. */
  readonly data: Uint8Array | null;
}

/** @throws TypeError or RangeError that names the element and its member */
export function checkBuffers(
  name: string,
  buffers: unknown,
): asserts buffers is readonly SecurityBuffer[] {
  if (!isArray(buffers)) throw typeError(name, 'an array of buffers', buffers);
  buffers.forEach((buffer, index) => {
    checkObject(`${name}[${index}]`, buffer);
    const { type, data } = buffer as SecurityBuffer;
    checkFlags(`${name}[${index}].type`, type);
    if (data !== null) checkBytes(`${name}[${index}].data`, data);
  });
}

/** The type of a buffer without its attribute bits. */
export const bufferType = (type: number): number => (type & ~SECBUFFER_ATTRMASK) >>> 0;

const stride = sizeof(SecBuffer);
const typeOffset = offsetof(SecBuffer, 'BufferType');
const sizeOffset = offsetof(SecBuffer, 'cbBuffer');
const pointerOffset = offsetof(SecBuffer, 'pvBuffer');
/** The buffers lie behind their descriptor. */
const first = sizeof(SecBufferDesc);
const listOffset = offsetof(SecBufferDesc, 'pBuffers');

/** Memory that a list was given: a script's, or a piece of ours. */
interface Given {
  readonly memory: Uint8Array;
  readonly start: number;
  readonly length: number;
  readonly word: Word;
}

/** A list of buffers in C's layout. It keeps the memory of all of them alive. */
export class BufferList {
  readonly descriptor: View<SecBufferDesc>;
  readonly length: number;
  readonly #piece: Piece;
  readonly #memory: DataView;
  readonly #given: (Given | null)[];

  /** @param buffers or how many there will be: each has to be put then */
  constructor(buffers: readonly SecurityBuffer[] | number) {
    const count = typeof buffers === 'number' ? buffers : buffers.length;
    const piece = structures.cut(first + count * stride);
    const { memory, start, length } = piece;
    this.length = count;
    this.#piece = piece;
    this.#memory = new DataView(memory.buffer, memory.byteOffset + start, length);
    this.#given = Array.from({ length: count }, () => null);
    this.descriptor = viewAt(SecBufferDesc, piece);
    this.descriptor.ulVersion = SECBUFFER_VERSION;
    this.descriptor.cBuffers = count;
    if (count > 0) writeWord(this.#memory, listOffset, plus(piece.word, first));
    if (typeof buffers === 'number') return;
    for (const [index, buffer] of buffers.entries()) this.put(index, buffer);
  }

  /** Lists a buffer, whose memory is the script's. */
  put(index: number, { type, data }: SecurityBuffer): void {
    const checked = checkFlags('BufferType', type);
    if (data === null) {
      this.#put(index, checked, null);
      return;
    }
    const length = checkFlags('cbBuffer', data.byteLength);
    this.#put(index, checked, { memory: data, start: 0, length, word: wordOf(data) });
  }

  /** Lists memory of ours. */
  putPiece(index: number, type: number, piece: Piece): void {
    this.#put(index, type, piece);
  }

  #put(index: number, type: number, given: Given | null): void {
    this.#given[index] = given;
    this.#write(index, type, given?.length ?? 0, given?.word ?? 0);
  }

  /** Lists a part of a piece of ours. */
  putPart(index: number, type: number, piece: Piece, offset: number, length: number): void {
    this.#given[index] = piece;
    // An empty buffer has no address.
    this.#write(index, type, length, length === 0 ? 0 : plus(piece.word, offset));
  }

  #write(index: number, type: number, size: number, address: Word): void {
    const memory = this.#memory;
    const at = first + index * stride;
    memory.setUint32(at + typeOffset, type, true);
    memory.setUint32(at + sizeOffset, size, true);
    writeWord(memory, at + pointerOffset, address);
  }

  /** Lets go of the memory that was listed. */
  clear(): void {
    const given = this.#given;
    for (let index = 0; index < given.length; index++) given[index] = null;
  }

  /** BufferType of the buffer at `index`, as the call left it. */
  typeOf(index: number): number {
    return this.#memory.getUint32(first + index * stride + typeOffset, true);
  }

  /** cbBuffer of the buffer at `index`, as the call left it. */
  sizeOf(index: number): number {
    return this.#memory.getUint32(first + index * stride + sizeOffset, true);
  }

  #pointerOf(index: number): Word {
    return readAddress(this.#memory, first + index * stride + pointerOffset);
  }

  /** Where the descriptor is: a call takes a number faster than a view. Hold the list meanwhile. */
  get address(): Word {
    return this.#piece.word;
  }

  /** The buffer at `index` as a view. */
  at(index: number): View<SecBuffer> {
    const { memory, start, word } = this.#piece;
    const offset = first + index * stride;
    const length = stride;
    return viewAt(SecBuffer, { memory, start: start + offset, length, word: plus(word, offset) });
  }

  /** The index of the first buffer whose type is now `type`; negative if there is none. */
  indexOf(type: number): number {
    for (let index = 0; index < this.length; index++) {
      if (bufferType(this.typeOf(index)) === type) return index;
    }
    return -1;
  }

  /** Whether the call left the buffer at `index`, all of which was memory, as it was. */
  isUntouched(index: number): boolean {
    const { length, word } = this.#given[index] ?? { length: 0, word: 0 };
    return this.sizeOf(index) === length && this.#pointerOf(index) === word;
  }

  /**
   * The bytes at `index` as the call left them. In memory that was given, they are a part of it, not a
   * copy. Memory that the package allocated is copied and freed.
   */
  take(index: number): Uint8Array | null {
    const part = this.part(index);
    const pointer = this.#pointerOf(index);
    if (part || pointer === 0) return part;
    writeWord(this.#memory, first + index * stride + pointerOffset, 0);
    return consume(BigInt(pointer), (from) => copyBytes(from, this.sizeOf(index)));
  }

  /**
   * The bytes at `index` for calls that only point into memory they were given (messages): a part of it, or
   * null where the buffer points elsewhere.
   */
  part(index: number): Uint8Array | null {
    const start = this.#pointerOf(index);
    const length = this.sizeOf(index);
    if (start === 0) return null;
    // Nearly always the buffer lies where it was.
    return this.#within(index, start, length) ?? this.#withinAny(start, length);
  }

  /** All buffers as the call left them, with the bytes as `part` gives them. */
  parts(): SecurityBuffer[] {
    const parts: SecurityBuffer[] = [];
    for (let index = 0; index < this.length; index++) {
      parts.push({ type: this.typeOf(index), data: this.part(index) });
    }
    return parts;
  }

  #withinAny(start: Word, length: number): Uint8Array | null {
    for (let index = 0; index < this.length; index++) {
      const part = this.#within(index, start, length);
      if (part) return part;
    }
    return null;
  }

  /** The part of the memory given at `index` that an address and a length are in; null if they are not. */
  #within(index: number, address: Word, length: number): Uint8Array | null {
    const given = this.#given[index];
    if (!given || given.word === 0 || address < given.word) return null;
    const offset = distance(given.word, address);
    if (offset + length > given.length) return null;
    return given.memory.subarray(given.start + offset, given.start + offset + length);
  }
}
