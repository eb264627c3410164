// Reads the memory that a pointer argument points to, given as memory or as an address.

import { bytesOver, lengthOf } from '../native/extent.js';
import { copyBytes, copyString16 } from '../native/memory.js';
import type { PointerValue } from '../native/pointer.js';

/** The first `length` bytes that a pointer points to; undefined if the memory is shorter. */
export function targetBytes(pointer: PointerValue, length: number): Buffer | undefined {
  if (pointer === null || pointer === 0n) return undefined;
  if (typeof pointer === 'bigint') return copyBytes(pointer, length);
  return lengthOf(pointer) < length ? undefined : bytesOver(pointer, 0, length);
}

/** Text up to its NUL; undefined if it cannot be read. */
export function targetText(
  pointer: PointerValue,
  encoding: 'utf16le' | 'latin1',
): string | undefined {
  if (pointer === null || pointer === 0n) return undefined;
  if (typeof pointer === 'bigint') {
    return encoding === 'utf16le' ? (copyString16(pointer) ?? undefined) : undefined;
  }
  const memory = bytesOver(pointer);
  const text = memory.toString(encoding);
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
