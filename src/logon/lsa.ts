// Connections to the local security authority (LSA), the numbers of its packages, and its errors.

import {
  LsaConnectUntrusted,
  LsaDeregisterLogonProcess,
  LsaLookupAuthenticationPackage,
  LsaNtStatusToWinError,
  LsaRegisterLogonProcess,
} from '../../generated/functions.js';
import { LSA_STRING } from '../../generated/structs.js';
import type { View } from '../declaration.js';
import { rangeError } from '../native/check.js';
import { BindingError } from '../native/error.js';
import { alloc } from '../native/struct.js';
import { SspiError } from '../sspi/error.js';
import { NativeAddress } from '../sspi/handles.js';
import { Win32Error } from '../sspi/win32-error.js';

/**
 * Connects to the LSA. The caller releases the connection.
 * @param logonProcess the name of a logon process, which takes SeTcbPrivilege; any process connects without one
 * @throws SspiError such as STATUS_PRIVILEGE_NOT_HELD
 */
export function connectToLsa(logonProcess?: string): NativeAddress {
  const connection = new NativeAddress(LsaDeregisterLogonProcess);
  if (logonProcess === undefined) {
    checkNtStatus('LsaConnectUntrusted', LsaConnectUntrusted(connection.memory));
  } else {
    const name = ansiString('logonProcess', logonProcess);
    const mode = new Uint32Array(1);
    const status = LsaRegisterLogonProcess(name, connection.memory, mode);
    checkNtStatus('LsaRegisterLogonProcess', status);
  }
  connection.own();
  return connection;
}

/** @throws SspiError such as STATUS_NO_SUCH_PACKAGE */
export function packageNumber(connection: NativeAddress, name: string): number {
  const number = new Uint32Array(1);
  const status = LsaLookupAuthenticationPackage(
    connection.address,
    ansiString('package', name),
    number,
  );
  checkNtStatus('LsaLookupAuthenticationPackage', status);
  return number[0] ?? 0;
}

/** @throws RangeError if the text is not ASCII, or too long */
export function ansiString(name: string, text: string): View<LSA_STRING> {
  if (!/^[\x20-\x7e]{1,127}$/.test(text)) {
    throw rangeError(name, 'ASCII text of at most 127 characters', text);
  }
  const bytes = Buffer.from(new ArrayBuffer(text.length + 1));
  bytes.write(text, 'latin1');
  return alloc(LSA_STRING, {
    Length: text.length,
    MaximumLength: bytes.byteLength,
    Buffer: bytes,
  });
}

/** @throws SspiError if the status is a failure */
export function checkNtStatus(functionName: string, status: number): void {
  if (status < 0) throw lsaError(functionName, status);
}

/** The error of an NTSTATUS. Its cause is the Win32 error of that status, if it has one. */
export function lsaError(functionName: string, status: number): SspiError {
  const error = new SspiError(functionName, status);
  const win32 = win32ErrorOf(status);
  if (win32 !== null) error.cause = new Win32Error(functionName, win32);
  return error;
}

/** ERROR_MR_MID_NOT_FOUND: the status has no Win32 error. */
const notFound = 317;

function win32ErrorOf(status: number): number | null {
  try {
    const error = LsaNtStatusToWinError(status);
    return error === notFound ? null : error;
  } catch (error) {
    // Replacements of SSPI lack it.
    if (error instanceof BindingError) return null;
    throw error;
  }
}
