// Copies, reads and wipes memory that native code owns, with the system's own memmove.
//
// Not with koffi's `view`: an ArrayBuffer over foreign memory that is not collected yet when a process ends
// may end it with an assertion of libuv and exit code 0xC0000409 (Node 24 on Windows); Electron has none.

import type { Address } from '../declaration.js';
import { checkLength, checkString, toAddress } from './check.js';
import { BindingError } from './error.js';
import { koffi } from './koffi.js';
import { systemLibrary } from './library.js';

interface Moves {
  /** From native memory. */
  out(to: Uint8Array, from: Address, length: number): void;
  /** Into native memory. */
  in(to: Address, from: Uint8Array, length: number): void;
}

let moves: Moves | undefined;

/** Binds the system's functions, unless they are bound already. */
export function bindMoves(): Moves {
  if (moves) return moves;
  const library = systemLibrary();
  const name = process.platform === 'win32' ? 'RtlMoveMemory' : 'memmove';
  const declare = (to: string, from: string) =>
    library.func('__stdcall', name, 'void', [to, from, 'size_t']);
  moves = { out: declare('void *', 'uintptr_t'), in: declare('uintptr_t', 'void *') };
  return moves;
}

/** Copies native memory into ours. The address is trusted. */
export function readInto(memory: Uint8Array, address: Address): void {
  bindMoves().out(memory, address, memory.byteLength);
}

/**
 * Copies `length` bytes from native memory. The address is trusted: it must come from the callee.
 * @throws TypeError or RangeError if one of them is none
 * @throws BindingError `ERR_SSPI_PACKAGE` if the address is null
 */
export function copyBytes(address: Address, length: number): Buffer {
  const from = toAddress('address', address);
  checkLength('length', length);
  if (length === 0) return Buffer.alloc(0);
  // Reading address 0 would crash the process.
  if (from === 0n) {
    throw new BindingError(
      'ERR_SSPI_PACKAGE',
      `${length} bytes were to be read, but the package gave no memory although it succeeded.`,
    );
  }
  const copy = Buffer.allocUnsafeSlow(length);
  bindMoves().out(copy, from, length);
  return copy;
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
  for (let done = 0; done < length; done += zeros.byteLength) {
    bindMoves().in(address + BigInt(done), zeros, Math.min(zeros.byteLength, length - done));
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

/** The text in an array of UTF-16 code units, up to the first NUL. */
export function fixedText(units: Uint16Array): string {
  let text = '';
  for (const unit of units) {
    if (unit === 0) break;
    text += String.fromCharCode(unit);
  }
  return text;
}
