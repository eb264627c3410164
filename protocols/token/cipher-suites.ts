// Names of the cipher suites in the messages of TLS.
import { cipherSuiteName as standardName } from '../../src/index.js';

/** Values that clients throw in so that servers stay tolerant. RFC 8701. */
const isGrease = (value: number): boolean =>
  (value & 0x0f0f) === 0x0a0a && value >>> 8 === (value & 0xff);

/** `TLS_AES_128_GCM_SHA256`; the number in hex if it is not known. */
export function cipherSuiteName(value: number): string {
  if (isGrease(value)) return 'GREASE';
  return standardName(value) ?? `0x${value.toString(16).padStart(4, '0')}`;
}
