// SecBufferDesc and the buffers it lists, laid out as SSPI reads and writes them.

import { SECBUFFER_ATTRMASK, SECBUFFER_VERSION } from '../../generated/flags.js';
import { SecBuffer, SecBufferDesc } from '../../generated/structs.js';
import type { View, Word } from '../declaration.js';
import { distance, plus, wordOf } from '../native/address.js';
import { copyOf, noBytes, type Piece, structures } from '../native/arena.js';
import { checkFlags } from '../native/check.js';
import { byteLengthOf, bytesOver } from '../native/extent.js';
import { offsetof, sizeof, viewAt } from '../native/struct.js';
import { readAddress, writeWord } from '../native/struct-view.js';

/** SecBuffer: bytes and their purpose. */
export interface SecurityBuffer {
  /** A constant of SECBUFFER, with bits of SECBUFFER_ATTR or without. */
  readonly type: number;
  /** The bytes; null for an empty buffer, or one that the package is to allocate. */
  readonly data: Uint8Array | null;
}

/** The type of a buffer without its attribute bits. */
export const bufferType = (type: number): number => (type & ~SECBUFFER_ATTRMASK) >>> 0;

const stride = sizeof(SecBuffer);
const typeOffset = offsetof(SecBuffer, 'BufferType');
const sizeOffset = offsetof(SecBuffer, 'cbBuffer');
const pointerOffset = offsetof(SecBuffer, 'pvBuffer');
/** The buffers lie behind their descriptor. */
const first = sizeof(SecBufferDesc);
const versionOffset = offsetof(SecBufferDesc, 'ulVersion');
const countOffset = offsetof(SecBufferDesc, 'cBuffers');
const listOffset = offsetof(SecBufferDesc, 'pBuffers');
/** For pfQOP, behind the buffers. */
const qualitySize = Uint32Array.BYTES_PER_ELEMENT;

/** Memory in a list: the caller's, or a piece of ours. */
interface Given {
  readonly memory: Uint8Array;
  readonly start: number;
  readonly length: number;
  readonly word: Word;
  /** The caller's memory for the result; undefined for memory that scripts must not see. */
  readonly target?: Uint8Array;
  /** The length of our memory, if more than the `length` that the package sees. */
  readonly extent?: number;
}

/** A SecBufferDesc with its buffers in C's layout. It keeps their memory alive. */
export class BufferList {
  readonly length: number;
  readonly #piece: Piece;
  readonly #memory: DataView;
  readonly #given: (Given | null)[];
  /** pBuffers. */
  readonly #first: Word;
  readonly #qualityOffset: number;

  /** @param buffers or their number: then each is put afterwards */
  constructor(buffers: readonly SecurityBuffer[] | number) {
    const count = typeof buffers === 'number' ? buffers : buffers.length;
    this.#qualityOffset = first + count * stride;
    const piece = structures.cut(this.#qualityOffset + qualitySize);
    const { memory, start, length } = piece;
    this.length = count;
    this.#piece = piece;
    this.#memory = new DataView(memory.buffer, memory.byteOffset + start, length);
    this.#given = new Array(count).fill(null);
    this.#first = count > 0 ? plus(piece.word, first) : 0;
    this.#describe();
    if (typeof buffers === 'number') return;
    for (const [index, buffer] of buffers.entries()) this.put(index, buffer);
  }

  /** Writes the descriptor; a package may have written over it. */
  #describe(): void {
    const { length } = this;
    const memory = this.#memory;
    memory.setUint32(versionOffset, SECBUFFER_VERSION, true);
    memory.setUint32(countOffset, length, true);
    writeWord(memory, listOffset, this.#first);
  }

  /** Lists a buffer of the caller's. */
  put(index: number, { type, data }: SecurityBuffer): void {
    const checked = checkFlags('BufferType', type);
    if (data === null) {
      this.#put(index, checked, null);
      return;
    }
    const length = checkFlags('cbBuffer', byteLengthOf(data));
    const target = data;
    this.#put(index, checked, { memory: data, start: 0, length, word: wordOf(data), target });
  }

  /** Lists memory of ours. */
  putPiece(index: number, type: number, piece: Piece): void {
    this.#put(index, type, piece);
  }

  /** Lists memory of ours in place of the caller's, to which `takeOut` copies the result. */
  putInstead(index: number, type: number, piece: Piece, target: Uint8Array): void {
    const { memory, start, word, length: extent } = piece;
    const length = byteLengthOf(target);
    this.#put(index, type, { memory, start, length, word, target, extent });
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

  /** Drops the listed memory and overwrites its addresses, and what the package wrote into the list. */
  clear(): void {
    const given = this.#given;
    const memory = this.#memory;
    for (let index = 0; index < given.length; index++) {
      given[index] = null;
      const at = first + index * stride;
      memory.setUint32(at + sizeOffset, 0, true);
      writeWord(memory, at + pointerOffset, 0);
    }
    memory.setUint32(this.#qualityOffset, 0, true);
    this.#describe();
  }

  /** BufferType of the buffer at `index`, as the call left it. */
  typeOf(index: number): number {
    return this.#memory.getUint32(first + index * stride + typeOffset, true);
  }

  /** cbBuffer of the buffer at `index`, as the call left it. */
  sizeOf(index: number): number {
    return this.#memory.getUint32(first + index * stride + sizeOffset, true);
  }

  /** pvBuffer of the buffer at `index`, as the call left it. */
  pointerOf(index: number): Word {
    return readAddress(this.#memory, first + index * stride + pointerOffset);
  }

  /** How many bytes the buffer at `index` was given; null if it was given no memory. */
  givenTo(index: number): number | null {
    return this.#given[index]?.length ?? null;
  }

  /** The list as a call takes it. */
  get descriptor(): View<SecBufferDesc> {
    return viewAt(SecBufferDesc, this.#piece);
  }

  /** The same as an address, which calls take faster. It keeps nothing alive: hold the list until the call returns. */
  get address(): Word {
    return this.#piece.word;
  }

  /** The address for pfQOP. A new typed array for each call would take longer than the call. */
  get qualityAddress(): Word {
    return plus(this.#piece.word, this.#qualityOffset);
  }

  /** What the call left in pfQOP; 0 before. */
  get quality(): number {
    return this.#memory.getUint32(this.#qualityOffset, true);
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
    return this.sizeOf(index) === length && this.pointerOf(index) === word;
  }

  /**
   * The bytes at `index` as a part of the listed memory, ours or the caller's, without a copy; null if the buffer is
   * not within it.
   */
  part(index: number): Uint8Array | null {
    const start = this.pointerOf(index);
    if (start === 0) return null;
    const length = this.sizeOf(index);
    const given = this.#holderOf(index, start, length);
    return given === null ? null : partOf(given, start, length);
  }

  /**
   * The bytes at `index` for the caller: in its own memory, if that was listed and is still there, else a copy. Null
   * if the buffer is not within the listed memory.
   */
  takeOut(index: number): Uint8Array | null {
    const start = this.pointerOf(index);
    if (start === 0) return null;
    const length = this.sizeOf(index);
    const given = this.#holderOf(index, start, length);
    return given === null ? null : outOf(given, start, length);
  }

  /** Stops copying results to the caller's memory: it aborted the call and may use the memory again. */
  forgetTargets(): void {
    for (const [index, given] of this.#given.entries()) {
      if (given?.target === undefined || given.target === given.memory) continue;
      const { target: _, ...ours } = given;
      this.#given[index] = ours;
    }
  }

  /** Whether bytes at this address are in memory of this list, or reach into it. */
  touches(address: Word, size: number): boolean {
    const isTouched = (given: Given | null) => given !== null && overlaps(given, address, size);
    return this.#given.some(isTouched) || overlaps(this.#piece, address, size);
  }

  /** The listed memory that the buffer at `index` lies in; null if none. */
  #holderOf(index: number, start: Word, length: number): Given | null {
    // Fast path: the package left the buffer where it was.
    const own = this.#given[index];
    if (own && contains(own, start, length)) return own;
    return this.#given.find((given) => given && contains(given, start, length)) ?? null;
  }
}

function partOf(given: Given, address: Word, length: number): Uint8Array {
  const { memory, start, word, target } = given;
  const from = start + distance(word, address);
  return memory === target ? within(memory, from, length) : memory.subarray(from, from + length);
}

function outOf(given: Given, address: Word, length: number): Uint8Array {
  const part = partOf(given, address, length);
  const { memory, target, word } = given;
  if (target === memory) return part;
  const offset = distance(word, address);
  // The caller may have transferred or shrunk its memory while the call ran.
  if (target === undefined || offset + length > byteLengthOf(target)) return copyOf(part);
  copyInto(target, part, offset);
  return within(target, offset, length);
}

const copyInto: (target: Uint8Array, bytes: Uint8Array, offset: number) => void =
  Function.prototype.call.bind(Uint8Array.prototype.set);

/** A part of the caller's memory; empty if a trace listener transferred the memory during the call. */
function within(memory: Uint8Array, start: number, length: number): Uint8Array {
  const available = byteLengthOf(memory);
  if (start === 0 && length === available) return memory;
  return start + length > available ? noBytes() : bytesOver(memory, start, length);
}

/** Whether an address and a length lie within memory. */
function contains(given: Given, address: Word, length: number): boolean {
  if (given.word === 0 || address < given.word) return false;
  return distance(given.word, address) + length <= given.length;
}

/** Whether bytes at this address start in memory or reach into it. */
function overlaps(given: Given, address: Word, size: number): boolean {
  const { word, length, extent = length } = given;
  if (word === 0 || address === 0) return false;
  // An address right behind it may be another allocation.
  if (address >= word) return distance(word, address) < Math.max(extent, 1);
  return distance(address, word) < size;
}
