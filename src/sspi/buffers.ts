// SecBufferDesc and the buffers it lists, laid out as SSPI reads and writes them.

import { SECBUFFER_ATTRMASK, SECBUFFER_VERSION } from '../../generated/flags.js';
import { layouts } from '../../generated/layouts.js';
import { SecBuffer, SecBufferDesc } from '../../generated/structs.js';
import type { View, Word } from '../declaration.js';
import { distance, plus, wordOfBytes } from '../native/address.js';
import {
  copyOf,
  cutForCallInto,
  cutInto,
  noBytes,
  type Piece,
  type PieceHolder,
  structures,
} from '../native/arena.js';
import { checkFlags } from '../native/check.js';
import { byteLengthOf, bytesOver, NodeBuffer } from '../native/extent.js';
import { viewAt } from '../native/struct.js';
import { readAddress, width, writeWord } from '../native/struct-view.js';

/** SecBuffer: bytes and their purpose. */
export interface SecurityBuffer {
  /** A constant of SECBUFFER, with bits of SECBUFFER_ATTR or without. */
  readonly type: number;
  /** The bytes; null for an empty buffer, or one that the package is to allocate. */
  readonly data: Uint8Array | null;
}

/** The type of a buffer without its attribute bits. */
export const bufferType = (type: number): number => (type & ~SECBUFFER_ATTRMASK) >>> 0;

const { SecBuffer: element, SecBufferDesc: list } = layouts;
const stride = element.size[width];
const typeOffset = element.members.BufferType[width];
const sizeOffset = element.members.cbBuffer[width];
const pointerOffset = element.members.pvBuffer[width];
/** The buffers lie behind their descriptor. */
const first = list.size[width];
const versionOffset = list.members.ulVersion[width];
const countOffset = list.members.cBuffers[width];
const listOffset = list.members.pBuffers[width];
/** For pfQOP, behind the buffers. */
const qualitySize = Uint32Array.BYTES_PER_ELEMENT;

const nowhere = new ArrayBuffer(0);
const nothing = new Uint8Array(nowhere);

/** Memory in a list: the caller's, or a piece of ours. Used again, as lists are. */
class Given implements PieceHolder {
  memory: Uint8Array = nothing;
  /** Of memory of ours, what it is all of. */
  buffer = nowhere;
  start = 0;
  length = 0;
  word: Word = 0;
  /** The caller's memory for the result; null for memory that scripts must not see. */
  target: Uint8Array | null = null;
  /** The length of our memory, which may be more than the `length` that the package sees. */
  extent = 0;

  setPiece(piece: Piece): void {
    this.memory = piece.memory;
    this.buffer = piece.buffer;
    this.target = null;
    this.start = piece.start;
    this.length = piece.length;
    this.extent = piece.length;
    this.word = piece.word;
  }

  clear(): void {
    this.memory = nothing;
    this.buffer = nowhere;
    this.target = null;
    this.length = 0;
    this.extent = 0;
    this.word = 0;
  }
}

/** A SecBufferDesc with its buffers in C's layout. It keeps their memory alive. */
export class BufferList {
  readonly length: number;
  readonly #piece: Piece;
  readonly #memory: DataView;
  /** What each buffer was given: what `#own` has for it, or what another buffer has, of which it is another part. */
  readonly #given: Given[];
  readonly #own: readonly Given[];
  /** pBuffers. */
  readonly #first: Word;
  readonly #qualityOffset: number;

  /** @param buffers or their number: then each is put afterwards */
  constructor(buffers: readonly SecurityBuffer[] | number) {
    const count = typeof buffers === 'number' ? buffers : buffers.length;
    this.#qualityOffset = first + count * stride;
    const piece = structures.cut(this.#qualityOffset + qualitySize);
    const { buffer, start, length } = piece;
    this.length = count;
    this.#piece = piece;
    this.#memory = new DataView(buffer, start, length);
    this.#own = Array.from({ length: count }, () => new Given());
    this.#given = [...this.#own];
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
    this.putBytes(index, checkFlags('BufferType', type), data);
  }

  /** The same; the type is trusted. */
  putBytes(index: number, type: number, data: Uint8Array | null): void {
    const given = this.#given[index] as Given;
    if (data === null) {
      given.clear();
      this.#write(index, type, 0);
      return;
    }
    const length = checkFlags('cbBuffer', byteLengthOf(data));
    const word = wordOfBytes(data);
    given.memory = data;
    given.target = data;
    given.start = 0;
    given.length = length;
    given.extent = length;
    given.word = word;
    this.#write(index, type, length);
  }

  /** Lists memory of ours. */
  putPiece(index: number, type: number, piece: Piece): void {
    this.putPart(index, type, piece, 0, piece.length);
  }

  /** Lists memory of ours in place of the caller's, to which `takeOut` copies the result. */
  putInstead(index: number, type: number, piece: Piece, target: Uint8Array): void {
    const given = this.#given[index] as Given;
    given.setPiece(piece);
    given.target = target;
    given.length = byteLengthOf(target);
    this.#write(index, type, given.length);
  }

  /** Lists the first `length` bytes of `total` new ones, for a script. */
  putNew(index: number, type: number, length: number, total = length): void {
    const given = this.#given[index] as Given;
    cutInto(given, total);
    given.target = null;
    given.extent = total;
    this.#writePart(index, type, length, 0);
  }

  /** Lists a copy, which no script sees. */
  putCopy(index: number, type: number, bytes: Uint8Array): void {
    const given = this.#given[index] as Given;
    const length = byteLengthOf(bytes);
    cutForCallInto(given, length);
    given.target = null;
    given.extent = length;
    this.#write(index, type, length);
    this.fill(index, 0, bytes);
  }

  /** Lists another part of the memory of ours that the buffer at `of` has. */
  putAlongside(index: number, type: number, of: number, offset: number, length: number): void {
    this.#given[index] = this.#given[of] as Given;
    this.#writePart(index, type, length, offset);
  }

  /** Copies bytes into the memory of ours that the buffer at `index` has. */
  fill(index: number, offset: number, bytes: Uint8Array): void {
    const { memory, start } = this.#given[index] as Given;
    memory.set(bytes, start + offset);
  }

  /** Lists a part of a piece of ours. */
  putPart(index: number, type: number, piece: Piece, offset: number, length: number): void {
    (this.#given[index] as Given).setPiece(piece);
    this.#writePart(index, type, length, offset);
  }

  #write(index: number, type: number, size: number): void {
    const { word } = this.#given[index] as Given;
    this.#writeAt(first + index * stride, type, size, word);
  }

  /** @param offset in what the buffer was given */
  #writePart(index: number, type: number, size: number, offset: number): void {
    const { word } = this.#given[index] as Given;
    // An empty part has no address.
    this.#writeAt(first + index * stride, type, size, size === 0 ? 0 : plus(word, offset));
  }

  #writeAt(at: number, type: number, size: number, address: Word): void {
    const memory = this.#memory;
    memory.setUint32(at + typeOffset, type, true);
    memory.setUint32(at + sizeOffset, size, true);
    writeWord(memory, at + pointerOffset, address);
  }

  /** Drops the listed memory and overwrites its addresses, and what the package wrote into the list. */
  clear(): void {
    const memory = this.#memory;
    for (let index = 0; index < this.length; index++) {
      const own = this.#own[index] as Given;
      own.clear();
      this.#given[index] = own;
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
    const given = this.#given[index];
    return given === undefined || given.memory === nothing ? null : given.length;
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
    const { start, word } = this.#piece;
    const offset = first + index * stride;
    const place = { start: start + offset, length: stride, word: plus(word, offset) };
    return viewAt(SecBuffer, { ...this.#piece, ...place });
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
    const { length, word } = this.#given[index] as Given;
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
    for (const given of this.#given) {
      if (given.target !== given.memory) given.target = null;
    }
  }

  /** Whether bytes at this address are in memory of this list, or reach into it. */
  touches(address: Word, size: number): boolean {
    const isTouched = (given: Given) => overlaps(given.word, given.extent, address, size);
    const { word, length } = this.#piece;
    return this.#given.some(isTouched) || overlaps(word, length, address, size);
  }

  /** The listed memory that the buffer at `index` lies in; null if none. */
  #holderOf(index: number, start: Word, length: number): Given | null {
    // Fast path: the package left the buffer where it was.
    const own = this.#given[index] as Given;
    if (contains(own, start, length)) return own;
    return this.#given.find((given) => contains(given, start, length)) ?? null;
  }
}

function partOf(given: Given, address: Word, length: number): Uint8Array {
  const { memory, buffer, start, word, target } = given;
  const from = start + distance(word, address);
  return memory === target ? within(memory, from, length) : NodeBuffer.from(buffer, from, length);
}

function outOf(given: Given, address: Word, length: number): Uint8Array {
  const part = partOf(given, address, length);
  const { memory, target, word } = given;
  if (target === memory) return part;
  const offset = distance(word, address);
  // The caller may have transferred or shrunk its memory while the call ran.
  if (target === null || offset + length > byteLengthOf(target)) return copyOf(part);
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

/** Whether bytes at this address start in `length` bytes at `word`, or reach into them. */
function overlaps(word: Word, length: number, address: Word, size: number): boolean {
  if (word === 0 || address === 0) return false;
  // An address right behind it may be another allocation.
  if (address >= word) return distance(word, address) < Math.max(length, 1);
  return distance(address, word) < size;
}
