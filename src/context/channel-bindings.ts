// Channel bindings, which bind a handshake to its TLS connection.

import {
  SEC_CHANNEL_BINDINGS_EX_MAGIC,
  type SEC_CHANNEL_BINDINGS_FLAGS,
} from '../../generated/flags.js';
import { SEC_CHANNEL_BINDINGS, SEC_CHANNEL_BINDINGS_EX } from '../../generated/structs.js';
import { copyForCall, type Piece } from '../native/arena.js';
import { checkBytes, checkFlags, checkObject } from '../native/check.js';
import { byteLengthOf, bytesOver } from '../native/extent.js';
import { allocOwn, bytesOf, sizeof } from '../native/struct.js';

/** Options of `channelBindings`. */
export interface ChannelBindingsOptions {
  /**
   * SEC_CHANNEL_BINDINGS_AUDIT_BINDINGS: a server only reports what it makes of a client's bindings, and lets the client
   * in all the same. Windows Server 2019 or later. If given, even as 0, the structure is SEC_CHANNEL_BINDINGS_EX.
   */
  readonly flags?: SEC_CHANNEL_BINDINGS_FLAGS;
}

/**
 * SEC_CHANNEL_BINDINGS with the application data behind it, as a CHANNEL_BINDINGS buffer holds them; with `flags`, a
 * SEC_CHANNEL_BINDINGS_EX.
 *
 * @param applicationData `tls-server-end-point:` and the hash of the server's certificate, or
 *   `tls-unique:` and the first Finished message
 * @throws TypeError if it is no Uint8Array, or RangeError that names the option
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_channel_bindings
 * @see https://learn.microsoft.com/windows/win32/secauthn/epa-support-in-service
 */
export function channelBindings(
  applicationData: Uint8Array,
  options: ChannelBindingsOptions = {},
): Buffer {
  checkBytes('applicationData', applicationData);
  checkObject('options', options);
  const { flags } = options;
  const length = byteLengthOf(applicationData);
  const header =
    flags === undefined ? plain(length) : extended(length, checkFlags('options.flags', flags));
  return Buffer.concat([header, bytesOver(applicationData)]);
}

const plain = (length: number): Buffer =>
  bytesOf(
    allocOwn(SEC_CHANNEL_BINDINGS, {
      cbApplicationDataLength: length,
      dwApplicationDataOffset: sizeof(SEC_CHANNEL_BINDINGS),
    }),
  );

function extended(length: number, flags: number): Buffer {
  const size = sizeof(SEC_CHANNEL_BINDINGS_EX);
  return bytesOf(
    allocOwn(SEC_CHANNEL_BINDINGS_EX, {
      magicNumber: SEC_CHANNEL_BINDINGS_EX_MAGIC,
      flags,
      cbHeaderLength: size,
      cbStructureLength: size + length,
      cbApplicationDataLength: length,
      dwApplicationDataOffset: size,
    }),
  );
}

/** The option of a context, checked and copied; null if it is not given. */
export function channelBindingsOf(bindings: unknown): Piece | null {
  if (bindings === undefined) return null;
  checkBytes('options.channelBindings', bindings);
  return copyForCall(bindings);
}
