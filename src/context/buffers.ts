// SecBufferDesc and the buffers it lists, laid out as SSPI reads and writes them.

import { SECBUFFER_ATTRMASK, SECBUFFER_VERSION } from '../../generated/flags.js';
import { SecBuffer, SecBufferDesc } from '../../generated/structs.js';
import type { View } from '../../generated/types.js';
import { checkBytes, checkFlags, checkObject, typeError } from '../native/check.js';
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

/** A buffer of ours, whose address is known already. */
export interface PlacedBuffer extends SecurityBuffer {
  readonly word?: Word;
}

/** @throws TypeError or RangeError that names the element and its member */
export function checkBuffers(
  name: string,
  buffers: unknown,
): asserts buffers is readonly SecurityBuffer[] {
  if (!Array.isArray(buffers)) throw typeError(name, 'an array of buffers', buffers);
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

/** A list of buffers in C's layout. It keeps the memory of all of them alive. */
export class BufferList {
  readonly descriptor: View<SecBufferDesc>;
  readonly length: number;
  readonly #memory: DataView;
  #given: readonly PlacedBuffer[] = [];
  readonly #words: Word[];

  constructor(buffers: readonly PlacedBuffer[]) {
    const count = buffers.length;
    const { memory, word } = structures.cutView(first + count * stride);
    this.length = count;
    this.#memory = memory;
    this.#words = buffers.map(() => 0);
    this.descriptor = viewAt(SecBufferDesc, memory, word);
    this.descriptor.ulVersion = SECBUFFER_VERSION;
    this.descriptor.cBuffers = count;
    if (count > 0) writeWord(memory, offsetof(SecBufferDesc, 'pBuffers'), plus(word, first));
    this.fill(buffers);
  }

  /** Lists other buffers, as many as before. */
  fill(buffers: readonly PlacedBuffer[]): void {
    this.#given = buffers;
    for (let index = 0; index < this.length; index++) {
      const { type, data, word } = buffers[index] as PlacedBuffer;
      const address = word ?? (data === null ? 0 : wordOf(data));
      this.#words[index] = address;
      const size = data === null ? 0 : checkFlags('cbBuffer', data.byteLength);
      this.#write(index, checkFlags('BufferType', type), size, address);
    }
  }

  /** Lists parts of one piece of memory, which follow each other, as many as before. */
  cutUp(
    { bytes, word }: Piece,
    parts: readonly { readonly type: number; readonly size: number }[],
  ) {
    this.#given = [{ type: 0, data: bytes }];
    this.#words[0] = word;
    let start = 0;
    for (let index = 0; index < this.length; index++) {
      const { type, size } = parts[index] as (typeof parts)[0];
      // An empty buffer has no address.
      this.#write(index, type, size, size === 0 ? 0 : plus(word, start));
      start += size;
    }
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
    this.#given = [];
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

  /** The buffer at `index` as a view. */
  at(index: number): View<SecBuffer> {
    const { buffer, byteOffset } = this.#memory;
    const start = first + index * stride;
    return viewAt(SecBuffer, new DataView(buffer, byteOffset + start, stride));
  }

  /** The index of the first buffer whose type is now `type`; negative if there is none. */
  indexOf(type: number): number {
    for (let index = 0; index < this.length; index++) {
      if (bufferType(this.typeOf(index)) === type) return index;
    }
    return -1;
  }

  /** Whether the call left the buffer at `index` as it was: nothing was written there. */
  isUntouched(index: number): boolean {
    const given = this.#given[index]?.data?.byteLength ?? 0;
    return this.sizeOf(index) === given && this.#pointerOf(index) === this.#words[index];
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
  #within(index: number, start: Word, length: number): Uint8Array | null {
    const data = this.#given[index]?.data;
    const base = this.#words[index] ?? 0;
    if (!data || base === 0 || start < base) return null;
    const offset = distance(base, start);
    return offset + length > data.byteLength ? null : data.subarray(offset, offset + length);
  }
}
