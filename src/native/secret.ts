// Secrets in memory of our own, wiped when the call that reads them is over.

import { checkBytes, checkString } from './check.js';
import { wide } from './memory.js';

/**
 * A copy of a secret as C reads it: UTF-16 with a NUL behind. The caller wipes it with `fill(0)`.
 * @param secret a string, or its UTF-16LE bytes, which stay the caller's
 * @throws TypeError or RangeError that names the parameter and does not show the secret
 */
export function wideSecret(name: string, secret: unknown): Buffer {
  if (typeof secret === 'string') {
    checkString(name, secret);
    return wide(secret);
  }
  // Of anything else only its type is shown: a number, say, may be the secret itself.
  const bytes = typeof secret === 'object' || !secret ? secret : Object(secret);
  checkBytes(name, bytes, 'a string or a Uint8Array');
  if (bytes.byteLength % 2 !== 0) {
    throw new RangeError(`${name} must have an even number of bytes: it is UTF-16LE`);
  }
  // Not from Node's pool, whose memory others get later.
  const memory = Buffer.alloc(bytes.byteLength + 2);
  memory.set(bytes);
  return memory;
}
