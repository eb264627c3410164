// Channel bindings, which bind a handshake to its TLS connection.

import { SEC_CHANNEL_BINDINGS } from '../../generated/structs.js';
import { copyForCall, type Piece } from '../native/arena.js';
import { checkBytes } from '../native/check.js';
import { byteLengthOf, bytesOver } from '../native/extent.js';
import { allocOwn, bytesOf, sizeof } from '../native/struct.js';

/**
 * SEC_CHANNEL_BINDINGS with the application data behind it, as a CHANNEL_BINDINGS buffer holds them.
 *
 * @param applicationData `tls-server-end-point:` and the hash of the server's certificate, or
 *   `tls-unique:` and the first Finished message
 * @throws TypeError if it is no Uint8Array
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_channel_bindings
 */
export function channelBindings(applicationData: Uint8Array): Buffer {
  checkBytes('applicationData', applicationData);
  const header = allocOwn(SEC_CHANNEL_BINDINGS, {
    cbApplicationDataLength: byteLengthOf(applicationData),
    dwApplicationDataOffset: sizeof(SEC_CHANNEL_BINDINGS),
  });
  return Buffer.concat([bytesOf(header), bytesOver(applicationData)]);
}

/** The option of a context, checked and copied; null if it is not given. */
export function channelBindingsOf(bindings: unknown): Piece | null {
  if (bindings === undefined) return null;
  checkBytes('options.channelBindings', bindings);
  return copyForCall(bindings);
}
