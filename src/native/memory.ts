// Memory that both sides see: addresses of ours, and copies of what native code left in its own.

import type { Address } from '../../generated/types.js';
import { BindingError } from '../errors.js';
import { checkLength, checkString, toAddress } from './check.js';
import { koffi } from './koffi.js';

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
  // A view of it would end the process.
  if (from === 0n) {
    throw new BindingError(
      'ERR_SSPI_PACKAGE',
      `${length} bytes were to be read, but the package gave no memory although it succeeded.`,
    );
  }
  const copy = Buffer.allocUnsafe(length);
  move()(copy, from, length);
  return copy;
}

type Move = (to: Uint8Array, from: Address, length: number) => void;
let knownMove: Move | undefined;

/** The system's own function for it: a view of native memory costs five times as much, and a collection. */
function move(): Move {
  if (knownMove) return knownMove;
  const parameters = ['void *', 'uintptr_t', 'size_t'];
  try {
    const [library, name] =
      process.platform === 'win32' ? ['ntdll.dll', 'RtlMoveMemory'] : [null, 'memmove'];
    knownMove = koffi().load(library).func('__stdcall', name, 'void', parameters) as Move;
  } catch {
    // A system that hides it.
    knownMove = (to, from, length) => to.set(Buffer.from(koffi().view(from, length)));
  }
  return knownMove;
}

/** Copies a NUL-terminated UTF-16 string from native memory; null for a null pointer. */
export function copyString16(address: Address): string | null {
  const from = toAddress('address', address);
  return from === 0n ? null : koffi().decode.string16(from);
}

/** Overwrites native memory with zeros. The address is trusted, as for `copyBytes`. */
export function wipe(address: Address, length: number): void {
  if (length > 0) Buffer.from(koffi().view(address, length)).fill(0);
}

/** UTF-16 with a terminating NUL, as every `...W` function takes text. */
export function wide(text: string): Buffer {
  checkString('text', text);
  return Buffer.from(`${text}\0`, 'utf16le');
}
