// Copies, reads and wipes memory that native code owns, with the system's own memmove.
//
// Not with koffi's `view`: an ArrayBuffer over foreign memory that is not collected yet when a process ends
// may end it with an assertion of libuv and exit code 0xC0000409 (Node 24 on Windows); Electron has none.

import type { Address, Word } from '../declaration.js';
import { wordOf } from './address.js';
import { bytesIn, cut, cutForCall, noBytes, ownPiece, type Piece, structures } from './arena.js';
import { checkLength, checkString, toAddress } from './check.js';
import { BindingError } from './error.js';
import { koffi } from './koffi.js';
import { systemLibrary } from './library.js';

/** @param memory of ours, behind one of the words: it lives until the call returns */
type Move = (to: Word, from: Word, length: number, memory: Uint8Array) => void;

let move: Move | undefined;

/** Binds the system's function, unless it is bound already. */
export function bindMove(): Move {
  const name = process.platform === 'win32' ? 'RtlMoveMemory' : 'memmove';
  const types = ['uintptr_t', 'uintptr_t', 'size_t'];
  move ??= systemLibrary().func('__stdcall', name, 'void', types) as Move;
  return move;
}

/** Copies native memory into ours. The address is trusted. */
export function readInto(memory: Uint8Array, address: Address): void {
  bindMove()(wordOf(memory), address, memory.byteLength, memory);
}

/**
 * Copies `length` bytes from native memory into memory of their own: they may be a secret, which the caller wipes. The
 * address is trusted: it must come from the callee.
 * @throws TypeError or RangeError if one of them is none
 * @throws BindingError `ERR_SSPI_PACKAGE` if the address is null
 */
export const copyBytes = (address: Address, length: number): Buffer =>
  copied(address, length, ownPiece);

/** The same into memory that other results share, which is faster: not for secrets. */
export const copyShared = (address: Address, length: number): Buffer =>
  copied(address, length, cut);

/** The same where no script gets the memory. */
export const copyHidden = (address: Address, length: number): Buffer =>
  copied(address, length, cutForCall);

function copied(address: Address, length: number, allocate: (length: number) => Piece): Buffer {
  const from = toAddress('address', address);
  checkLength('length', length);
  if (length === 0) return noBytes();
  // Reading address 0 would crash the process.
  if (from === 0n) {
    throw new BindingError(
      'ERR_SSPI_PACKAGE',
      `${length} bytes were to be read, but the package gave no memory although it succeeded.`,
    );
  }
  const copy = allocate(length);
  bindMove()(copy.word, from, length, copy.memory);
  return bytesIn(copy);
}

/** Copies a NUL-terminated UTF-16 string from native memory; null for a null pointer. */
export function copyString16(address: Address): string | null {
  const from = toAddress('address', address);
  return from === 0n ? null : koffi().decode.string16(from);
}

/** The number of code units before the NUL of a string in native memory, which is not copied. Trusted. */
export function lengthOfString16(address: Address): number {
  const { uint16 } = koffi().decode;
  let length = 0;
  while (uint16(address + BigInt(length * Uint16Array.BYTES_PER_ELEMENT)) !== 0) length++;
  return length;
}

const zeros = new Uint8Array(256);

/** Overwrites native memory with zeros. The address is trusted, as for `copyBytes`. */
export function wipe(address: Address, length: number): void {
  const from = wordOf(zeros);
  for (let done = 0; done < length; done += zeros.byteLength) {
    const part = Math.min(zeros.byteLength, length - done);
    bindMove()(address + BigInt(done), from, part, zeros);
  }
}

/**
 * UTF-16 with a terminating NUL, as every `...W` function takes text. In memory of its own: that of Node's
 * pool could be transferred away while a call reads it.
 */
export function wide(text: string): Buffer {
  checkString('text', text);
  const memory = Buffer.from(new ArrayBuffer((text.length + 1) * Uint16Array.BYTES_PER_ELEMENT));
  memory.write(text, 'utf16le');
  return memory;
}

/** The same for a call, in memory that no script sees. Hold the piece until the call returns. */
export const wideForCall = (text: string): Piece => wideIn(cutForCall, text);

/** The same for all calls on a handle, beside which it lies. */
export const wideToKeep = (text: string): Piece => wideIn((length) => structures.cut(length), text);

function wideIn(cut: (length: number) => Piece, text: string): Piece {
  checkString('text', text);
  const piece = cut((text.length + 1) * Uint16Array.BYTES_PER_ELEMENT);
  piece.memory.write(text, piece.start, 'utf16le');
  return piece;
}

/** The text in an array of UTF-16 code units, up to the first NUL. */
export function fixedText(units: Uint16Array): string {
  let text = '';
  for (const unit of units) {
    if (unit === 0) break;
    text += String.fromCharCode(unit);
  }
  return text;
}
