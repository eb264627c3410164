// S4U logons: a token for a user without the password.

import {
  KerbS4ULogon,
  MsV1_0S4ULogon,
  Network,
  type SECURITY_LOGON_TYPE,
} from '../../generated/enums.js';
import { MSV1_0_PACKAGE_NAME } from '../../generated/flags.js';
import { AllocateLocallyUniqueId, LsaFreeReturnBuffer } from '../../generated/functions.js';
import {
  KERB_S4U_LOGON,
  LUID,
  MSV1_0_S4U_LOGON,
  QUOTA_LIMITS,
  TOKEN_SOURCE,
} from '../../generated/structs.js';
import { AccessToken, nativeToken } from '../identity/access-token.js';
import { type AsyncOptions, type PreparedCall, run, runAsync } from '../native/call-async.js';
import { checkFlags, checkObject, rangeError, toInteger } from '../native/check.js';
import { BindingError } from '../native/error.js';
import { alloc } from '../native/struct.js';
import type { NativeAddress } from '../sspi/handles.js';
import { consumeSecrets } from '../sspi/release.js';
import { checkBoolean } from '../sspi/win32-error.js';
import { kerberos } from './logon-id.js';
import { ansiString, connectToLsa, lsaError, packageNumber } from './lsa.js';
import { checkText, LsaRequest } from './request.js';

export interface S4uLogonOptions {
  /** The user: `alice@example.com`, or `DOMAIN\\alice` by `realm` and the name alone. */
  readonly userPrincipalName: string;
  /** The user's realm; unless given, that of the name, or this computer's. For MSV1_0 the domain, or this computer. */
  readonly realm?: string;
  /** `Kerberos`, the default, for users of a domain; `MSV1_0` for those of this computer, which takes SeTcbPrivilege. */
  readonly package?: 'Kerberos' | 'MSV1_0';
  /** KERB_S4U_LOGON_FLAG or MSV1_0_S4U_LOGON_FLAG. */
  readonly flags?: number;
  /** A constant of SECURITY_LOGON_TYPE: Network by default, or Batch. */
  readonly logonType?: SECURITY_LOGON_TYPE;
  /**
   * The name of the logon process, with which it registers. That takes SeTcbPrivilege, and the token may then be used
   * to impersonate; without it, to identify the user only.
   */
  readonly logonProcess?: string;
}

/** How audits name this package: as the origin, and as the source of the token, which has eight characters. */
const origin = 'koffi-sspi';
const source = 'koffissp';

function requestOf(options: S4uLogonOptions): LsaRequest<unknown> {
  const { realm = '', package: packageName = kerberos, flags = 0 } = options;
  const user = checkText('options.userPrincipalName', options.userPrincipalName);
  const domain = checkText('options.realm', realm);
  const checked = checkFlags('options.flags', flags);
  if (packageName === 'MSV1_0') {
    const request = new LsaRequest(MSV1_0_S4U_LOGON, [user, domain]);
    const { structure } = request;
    structure.MessageType = MsV1_0S4ULogon;
    structure.Flags = checked;
    request.setText(structure.UserPrincipalName, user);
    request.setText(structure.DomainName, domain);
    return request;
  }
  if (packageName !== kerberos) {
    throw rangeError('options.package', 'Kerberos or MSV1_0', packageName);
  }
  const request = new LsaRequest(KERB_S4U_LOGON, [user, domain]);
  const { structure } = request;
  structure.MessageType = KerbS4ULogon;
  structure.Flags = checked;
  request.setText(structure.ClientUpn, user);
  request.setText(structure.ClientRealm, domain);
  return request;
}

function tokenSource() {
  const made = alloc(TOKEN_SOURCE);
  for (const [index, unit] of [...source].entries()) made.SourceName[index] = unit.charCodeAt(0);
  const luid = alloc(LUID);
  checkBoolean('AllocateLocallyUniqueId', AllocateLocallyUniqueId(luid));
  made.SourceIdentifier.LowPart = luid.LowPart;
  made.SourceIdentifier.HighPart = luid.HighPart;
  return made;
}

function prepare(options: S4uLogonOptions): PreparedCall<'LsaLogonUser', AccessToken> {
  checkObject('options', options);
  const { package: packageName = kerberos, logonType = Network, logonProcess } = options;
  const kind = toInteger('options.logonType', 'int32', logonType) as SECURITY_LOGON_TYPE;
  const request = requestOf(options);
  const connection = connectToLsa(logonProcess);
  const over = () => {
    request.wipe();
    connection.release();
  };
  try {
    const name = packageName === 'MSV1_0' ? MSV1_0_PACKAGE_NAME : kerberos;
    const number = packageNumber(connection, name);
    return { ...logon(connection, kind, number, request), over };
  } catch (error) {
    over();
    throw error;
  }
}

function logon(
  connection: NativeAddress,
  kind: SECURITY_LOGON_TYPE,
  number: number,
  request: LsaRequest<unknown>,
): PreparedCall<'LsaLogonUser', AccessToken> {
  const made = [
    ansiString('origin', origin),
    tokenSource(),
    alloc(LUID),
    alloc(QUOTA_LIMITS),
  ] as const;
  const [originName, sourceContext, logonId, quotas] = made;
  const token = nativeToken();
  const [profile, length] = [new BigUint64Array(1), new Uint32Array(1)];
  const subStatus = new Int32Array(1);
  return {
    name: 'LsaLogonUser',
    values: () => [
      ...([connection.address, originName, kind, number] as const),
      ...([request.memory, request.memory.byteLength, null, sourceContext] as const),
      ...([profile, length, logonId, token.memory, quotas, subStatus] as const),
    ],
    finish(status) {
      const piece = { address: profile[0] ?? 0n, length: length[0] ?? 0 };
      consumeSecrets([piece], () => undefined, LsaFreeReturnBuffer);
      if (status >= 0) return tokenOf(token);
      const error = lsaError('LsaLogonUser', status);
      // Says which restriction of the account it was.
      if (subStatus[0]) error.cause = lsaError('LsaLogonUser', subStatus[0]);
      throw error;
    },
    drop: (result) => result.dispose(),
  };
}

/** A null handle is none, and not Windows': Wine's LsaLogonUser succeeds without doing anything. */
function tokenOf(token: NativeAddress): AccessToken {
  if (token.address !== 0n) return new AccessToken(token);
  throw new BindingError('ERR_SSPI_PACKAGE', 'LsaLogonUser succeeded, but gave no token.');
}

/**
 * Logs a user on without a password (S4U), to learn groups and to impersonate: Kerberos asks the domain controller as
 * this computer.
 * @throws TypeError or RangeError that names the option
 * @throws SspiError such as STATUS_NO_SUCH_USER, STATUS_NO_LOGON_SERVERS, STATUS_PRIVILEGE_NOT_HELD; with
 *   STATUS_ACCOUNT_RESTRICTION, its cause says which
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/ns-ntsecapi-kerb_s4u_logon
 */
export function s4uLogon(options: S4uLogonOptions): AccessToken {
  return run(prepare(options));
}

/** As `s4uLogon`, without blocking on the domain controller. */
export async function s4uLogonAsync(options: S4uLogonOptions & AsyncOptions): Promise<AccessToken> {
  return runAsync(prepare(options), options);
}
