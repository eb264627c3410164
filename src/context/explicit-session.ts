// Buffers for TLS sessions that the caller keeps: flags beyond 32 bits, session tickets, application state.

import {
  SECBUFFER_APP_SESSION_STATE,
  SECBUFFER_FLAGS,
  SECBUFFER_SESSION_TICKET,
} from '../../generated/flags.js';
import { checkBytes, rangeError, toInteger, typeError } from '../native/check.js';
import { byteLengthOf } from '../native/extent.js';
import type { SecurityBuffer } from '../sspi/buffers.js';

/** fContextReq has the lower bits; SEC_FLAGS must not repeat them. */
const lowerBits = 0xffff_ffffn;

/**
 * A SECBUFFER_FLAGS buffer: requests that do not fit the 32 bits of `contextReq`, as input of a leg.
 * @param flags constants such as ISC_REQ_EXPLICIT_SESSION, combined with `|`; the lower 32 bits must be 0
 * @throws TypeError or RangeError that names the parameter
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_flags
 */
export function requestFlags(flags: bigint): SecurityBuffer {
  if (typeof flags !== 'bigint') throw typeError('flags', 'a bigint', flags);
  const bits = toInteger('flags', 'uint64', flags) as bigint;
  if ((bits & lowerBits) !== 0n) {
    throw rangeError('flags', 'without its lower 32 bits, which belong in contextReq', flags);
  }
  const data = Buffer.alloc(8);
  data.writeBigUInt64LE(bits);
  return { type: SECBUFFER_FLAGS, data };
}

/** SEC_SESSION_TICKET and SEC_APP_SESSION_STATE alike: a size of 16 bits, then the bytes. */
function counted(type: number, name: string, bytes: Uint8Array): SecurityBuffer {
  checkBytes(name, bytes);
  const length = byteLengthOf(bytes);
  if (length > 0xffff) throw rangeError(name, 'at most 65535 bytes long', length);
  const data = Buffer.alloc(2 + length);
  data.writeUInt16LE(length);
  data.set(bytes, 2);
  return { type, data };
}

/**
 * A SEC_SESSION_TICKET buffer of TLS 1.3. Of the SDK 10.0.26100; no page describes it.
 * @param ticket at most 65535 bytes
 * @throws TypeError or RangeError that names the parameter
 */
export const sessionTicket = (ticket: Uint8Array): SecurityBuffer =>
  counted(SECBUFFER_SESSION_TICKET, 'ticket', ticket);

/**
 * A SEC_APP_SESSION_STATE buffer of TLS 1.3: what the application keeps with a session. Of the SDK 10.0.26100; no page
 * describes it.
 * @param state at most 65535 bytes
 * @throws TypeError or RangeError that names the parameter
 */
export const appSessionState = (state: Uint8Array): SecurityBuffer =>
  counted(SECBUFFER_APP_SESSION_STATE, 'state', state);
