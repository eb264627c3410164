// Memory for secrets: outside V8's heap and Node's pool from the first byte, wiped when it is no longer needed.

import type { Address } from '../declaration.js';
import { checkBytes, checkString } from './check.js';
import { byteLengthOf } from './extent.js';
import { readInto } from './memory.js';

/**
 * Zeroed memory for a secret. V8 moves a small `Buffer.alloc` about on its heap, and leaves a copy there when
 * native code asks for its address; Node's pool hands bytes of one Buffer to the next.
 */
export const secretMemory = (length: number): Buffer => Buffer.from(new ArrayBuffer(length));

/**
 * A copy of a secret, which the caller wipes with `fill(0)`. Never reads `bytes.buffer`: if the bytes are on V8's
 * heap, that would leave a copy there that cannot be wiped.
 */
export function copySecret(bytes: Uint8Array): Buffer {
  const memory = secretMemory(byteLengthOf(bytes));
  memory.set(bytes);
  return memory;
}

/** A copy of a secret in native memory; empty for a null pointer. Address and length are trusted. */
export function secretAt(address: Address, length: number): Buffer {
  const memory = secretMemory(address === 0n ? 0 : length);
  if (memory.byteLength > 0) readInto(memory, address);
  return memory;
}

/** Text as UTF-16 with a terminating NUL, without intermediate copies. */
function wideSecretText(text: string): Buffer {
  const memory = secretMemory((text.length + 1) * Uint16Array.BYTES_PER_ELEMENT);
  memory.write(text, 'utf16le');
  return memory;
}

/**
 * A copy of a secret as C reads it: UTF-16 with a terminating NUL. The caller wipes it with `fill(0)`.
 * @param secret a string, or its UTF-16LE bytes, which stay the caller's
 * @throws TypeError or RangeError that names the parameter and does not show the secret
 */
export function wideSecret(name: string, secret: unknown): Buffer {
  if (typeof secret === 'string') {
    checkString(name, secret);
    return wideSecretText(secret);
  }
  // Of anything else only its type is shown: a number, say, may be the secret itself.
  const bytes = typeof secret === 'object' || !secret ? secret : Object(secret);
  checkBytes(name, bytes, 'a string or a Uint8Array');
  const length = byteLengthOf(bytes);
  if (length % 2 !== 0) {
    throw new RangeError(`${name} must have an even number of bytes: it is UTF-16LE`);
  }
  const memory = secretMemory(length + 2);
  memory.set(bytes);
  return memory;
}
