// Memory that both sides see: addresses of ours, and copies of what native code left in its own.

import type { Address } from '../declaration.js';
import { checkLength, checkString, toAddress } from './check.js';
import { BindingError } from './error.js';
import { koffi } from './koffi.js';
import { bytesAt, writeBytes } from './move.js';

/** The address of the first byte; it stays put for as long as the memory is reachable. */
export function addressOf(memory: ArrayBufferView): Address {
  return koffi().address(memory);
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
  // Reading there would end the process.
  if (from === 0n) {
    throw new BindingError(
      'ERR_SSPI_PACKAGE',
      `${length} bytes were to be read, but the package gave no memory although it succeeded.`,
    );
  }
  return bytesAt(from, length);
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

/** Overwrites native memory with zeros. The address is trusted, as for `copyBytes`. */
export function wipe(address: Address, length: number): void {
  if (length > 0) writeBytes(address, Buffer.alloc(length));
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
  const end = units.indexOf(0);
  return String.fromCharCode(...units.subarray(0, end < 0 ? units.length : end));
}
