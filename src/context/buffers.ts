// SecBufferDesc and the buffers it lists, laid out as SSPI reads and writes them.

import { SECBUFFER_ATTRMASK, SECBUFFER_VERSION } from '../../generated/flags.js';
import { SecBuffer, SecBufferDesc } from '../../generated/structs.js';
import type { View } from '../../generated/types.js';
import { checkBytes, checkFlags, checkObject, typeError } from '../native/check.js';
import { copyBytes } from '../native/memory.js';
import { consume } from '../native/release.js';
import { address, alloc, allocArray } from '../native/struct.js';

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

/** A list of buffers in C's layout. It keeps the memory of all of them alive. */
export class BufferList {
  readonly descriptor: View<SecBufferDesc>;
  readonly #given: readonly SecurityBuffer[];
  readonly #addresses: readonly bigint[];
  readonly #views: readonly View<SecBuffer>[];

  constructor(buffers: readonly SecurityBuffer[]) {
    this.#given = buffers;
    this.#views = allocArray(SecBuffer, buffers.length);
    this.#addresses = this.#views.map((view, index) => {
      const { type, data } = buffers[index] as SecurityBuffer;
      view.BufferType = type;
      view.cbBuffer = data?.byteLength ?? 0;
      view.pvBuffer = data;
      return view.pvBuffer;
    });
    const [first] = this.#views;
    this.descriptor = alloc(SecBufferDesc, {
      ulVersion: SECBUFFER_VERSION,
      cBuffers: buffers.length,
      pBuffers: first ? address(first) : null,
    });
  }

  get length(): number {
    return this.#views.length;
  }

  /** The buffer at `index`, as the call left it. */
  at(index: number): View<SecBuffer> {
    return this.#views[index] as View<SecBuffer>;
  }

  /** The first buffer whose type is now `type`. */
  find(type: number): View<SecBuffer> | undefined {
    return this.#views.find(({ BufferType }) => bufferType(BufferType) === type);
  }

  /** Whether the call left the buffer at `index` as it was: nothing was written there. */
  isUntouched(index: number): boolean {
    const { cbBuffer, pvBuffer } = this.at(index);
    const given = this.#given[index]?.data?.byteLength ?? 0;
    return cbBuffer === given && pvBuffer === this.#addresses[index];
  }

  /**
   * The bytes at `index` as the call left them. In memory that was given, they are a part of it, not a
   * copy. Memory that the package allocated is copied and freed.
   */
  take(index: number): Uint8Array | null {
    const { cbBuffer, pvBuffer } = this.at(index);
    const part = this.#within(pvBuffer, cbBuffer);
    if (part || pvBuffer === 0n) return part;
    this.at(index).pvBuffer = null;
    return consume(pvBuffer, (from) => copyBytes(from, cbBuffer));
  }

  /**
   * The bytes of every buffer, for calls that only point into memory they were given (messages). A
   * buffer that points elsewhere is left out of it: null.
   */
  parts(): SecurityBuffer[] {
    return this.#views.map(({ BufferType, cbBuffer, pvBuffer }) => ({
      type: BufferType,
      data: this.#within(pvBuffer, cbBuffer),
    }));
  }

  /** The part of the given memory that an address and a length are in; null if they are in none. */
  #within(start: bigint, length: number): Uint8Array | null {
    if (start === 0n) return null;
    for (const [index, { data }] of this.#given.entries()) {
      const base = this.#addresses[index] ?? 0n;
      if (data === null || base === 0n || start < base) continue;
      const offset = Number(start - base);
      if (offset + length > data.byteLength) continue;
      return data.subarray(offset, offset + length);
    }
    return null;
  }
}
