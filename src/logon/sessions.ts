// Logon sessions of this computer: their identifiers, and the LSA's description of each.

import {
  LsaEnumerateLogonSessions,
  LsaFreeReturnBuffer,
  LsaGetLogonSessionData,
} from '../../generated/functions.js';
import { STATUS_ACCESS_DENIED, STATUS_NO_SUCH_LOGON_SESSION } from '../../generated/status.js';
import { LUID, SECURITY_LOGON_SESSION_DATA } from '../../generated/structs.js';
import type { Address, View } from '../declaration.js';
import { sidTextAt } from '../identity/sid.js';
import { BindingError } from '../native/error.js';
import { copyBytes } from '../native/memory.js';
import { alloc, offsetof, sizeof, view } from '../native/struct.js';
import { SspiError } from '../sspi/error.js';
import { consume } from '../sspi/release.js';
import { type Expiry, readSystemTime } from '../sspi/time.js';
import { checkNtStatus } from './lsa.js';
import { type CountedText, checkLuid, luidOf, setLuid } from './request.js';

/** A logon session. Text that the LSA does not have is empty. */
export interface LogonSessionDetails {
  readonly userName: string;
  readonly logonDomain: string;
  /** The package that logged the user on: `Kerberos`, `NTLM`, `Negotiate`. */
  readonly authenticationPackage: string;
  /** A constant of SECURITY_LOGON_TYPE: Interactive, Network, Service ... */
  readonly logonType: number;
  /** The number of the terminal session. */
  readonly session: number;
  /** The user's SID in text form; null if there is none. */
  readonly sid: string | null;
  readonly logonTime: Expiry;
  readonly logonServer: string;
  readonly dnsDomainName: string;
  readonly userPrincipalName: string;
  /** LOGON_USER_FLAGS. */
  readonly userFlags: number;
  readonly lastSuccessfulLogon: Expiry;
  readonly lastFailedLogon: Expiry;
  readonly failedAttemptsSinceLastSuccessfulLogon: number;
  readonly logonScript: string;
  readonly profilePath: string;
  readonly homeDirectory: string;
  readonly homeDirectoryDrive: string;
  readonly logoffTime: Expiry;
  readonly kickOffTime: Expiry;
  readonly passwordLastSet: Expiry;
  readonly passwordCanChange: Expiry;
  readonly passwordMustChange: Expiry;
}

export interface LogonSession {
  /** The LUID, as `AccessToken.logonId` has it. */
  readonly logonId: bigint;
  /** Null if the session is another's and the caller is no administrator, or if it has ended meanwhile. */
  readonly details: LogonSessionDetails | null;
}

/**
 * Lists the logon sessions of this computer, as `klist sessions` does. Only an administrator gets the details of all;
 * others those of their own.
 * @throws SspiError
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsaenumeratelogonsessions
 */
export function logonSessions(): LogonSession[] {
  const count = new Uint32Array(1);
  const list = new BigUint64Array(1);
  const status = LsaEnumerateLogonSessions(count, list);
  checkNtStatus('LsaEnumerateLogonSessions', status);
  const size = sizeof(LUID);
  const read = (address: Address) => copyBytes(address, (count[0] ?? 0) * size);
  const memory = consume(list[0] ?? 0n, read, LsaFreeReturnBuffer);
  return Array.from({ length: memory.byteLength / size }, (_, index) => {
    const logonId = luidOf(view(LUID, memory, index * size));
    return { logonId, details: detailsIfKnown(logonId) };
  });
}

const unknown: readonly number[] = [STATUS_ACCESS_DENIED, STATUS_NO_SUCH_LOGON_SESSION];

function detailsIfKnown(logonId: bigint): LogonSessionDetails | null {
  try {
    return logonSession(logonId);
  } catch (error) {
    if (error instanceof SspiError && unknown.includes(error.status)) return null;
    throw error;
  }
}

/**
 * Describes one logon session.
 * @param logonId as of `AccessToken.logonId`
 * @throws TypeError or RangeError that names the parameter
 * @throws SspiError STATUS_ACCESS_DENIED for a session of another user, unless the caller is an administrator;
 *   STATUS_NO_SUCH_LOGON_SESSION
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsagetlogonsessiondata
 */
export function logonSession(logonId: bigint): LogonSessionDetails {
  const luid = alloc(LUID);
  setLuid(luid, checkLuid('logonId', logonId));
  const pointer = new BigUint64Array(1);
  checkNtStatus('LsaGetLogonSessionData', LsaGetLogonSessionData(luid, pointer));
  return consume(pointer[0] ?? 0n, readDetails, LsaFreeReturnBuffer);
}

function readDetails(address: Address): LogonSessionDetails {
  const data = sessionAt(address);
  const { LastLogonInfo } = data;
  return {
    userName: textOf(data.UserName),
    logonDomain: textOf(data.LogonDomain),
    authenticationPackage: textOf(data.AuthenticationPackage),
    logonType: data.LogonType,
    session: data.Session,
    sid: sidTextAt(data.Sid),
    logonTime: readSystemTime(data.LogonTime),
    logonServer: textOf(data.LogonServer),
    dnsDomainName: textOf(data.DnsDomainName),
    userPrincipalName: textOf(data.Upn),
    userFlags: data.UserFlags,
    lastSuccessfulLogon: readSystemTime(LastLogonInfo.LastSuccessfulLogon),
    lastFailedLogon: readSystemTime(LastLogonInfo.LastFailedLogon),
    failedAttemptsSinceLastSuccessfulLogon:
      LastLogonInfo.FailedAttemptCountSinceLastSuccessfulLogon,
    logonScript: textOf(data.LogonScript),
    profilePath: textOf(data.ProfilePath),
    homeDirectory: textOf(data.HomeDirectory),
    homeDirectoryDrive: textOf(data.HomeDirectoryDrive),
    logoffTime: readSystemTime(data.LogoffTime),
    kickOffTime: readSystemTime(data.KickOffTime),
    passwordLastSet: readSystemTime(data.PasswordLastSet),
    passwordCanChange: readSystemTime(data.PasswordCanChange),
    passwordMustChange: readSystemTime(data.PasswordMustChange),
  };
}

/**
 * Copies the structure, which says in its first member how long it is: Windows before Vista, and Wine, end it before
 * UserFlags. The rest is zeros then.
 */
function sessionAt(address: Address): View<SECURITY_LOGON_SESSION_DATA> {
  const whole = sizeof(SECURITY_LOGON_SESSION_DATA);
  const size = address === 0n ? 0 : copyBytes(address, 4).readUInt32LE();
  if (size < offsetof(SECURITY_LOGON_SESSION_DATA, 'UserFlags')) {
    throw new BindingError(
      'ERR_SSPI_PACKAGE',
      `LsaGetLogonSessionData succeeded, but gave ${size} bytes of a SECURITY_LOGON_SESSION_DATA.`,
    );
  }
  const memory = Buffer.alloc(whole);
  copyBytes(address, Math.min(size, whole)).copy(memory);
  return view(SECURITY_LOGON_SESSION_DATA, memory);
}

/** Length and pointer are trusted, but for a null pointer. */
const textOf = ({ Buffer, Length }: CountedText): string =>
  copyBytes(Buffer, Length).toString('utf16le');
