// Chooses the structure that pAuthData of AcquireCredentialsHandle points to, by package.

import { CREDSPP_SUBMIT_TYPE } from '../../generated/enums.js';
import {
  CREDSSP_CRED_EX_VERSION,
  type CREDSSP_FLAG,
  type SECPKG_CRED,
  SECPKG_CRED_OUTBOUND,
} from '../../generated/flags.js';
import { CREDSSP_CRED, CREDSSP_CRED_EX } from '../../generated/structs.js';
import { checkFlags, toInteger } from '../native/check.js';
import { alloc, type Members } from '../native/struct.js';
import { isSchannel } from '../sspi/package-names.js';
import { type AuthData, type AuthIdentityOptions, authData } from './auth-data.js';
import type { AuthIdentity } from './auth-identity.js';
import { type SchannelCredentials, schannelAuthData } from './schannel-credentials.js';

export interface CredentialData {
  /** Explicit credentials; without them, those of the logged-on user. */
  readonly authIdentity?: AuthIdentityOptions | AuthIdentity;
  /**
   * For Schannel: certificates, protocols and flags. Defaults to an empty object for a Schannel client, so that no
   * certificate is sent that the caller did not choose.
   */
  readonly schannel?: SchannelCredentials;
  /**
   * For CredSSP: passes `authIdentity`, `schannel` or both in a CREDSSP_CRED of this type, such as
   * CredsspSubmitBufferBoth. pSchannelCred, documented only as "a pointer to a set of Schannel credentials", points to
   * a SCHANNEL_CRED: CREDSSP_CRED dates from Windows Vista, when that was the only such structure.
   * @see https://learn.microsoft.com/windows/win32/api/credssp/ns-credssp-credssp_cred
   */
  readonly credsspSubmitType?: CREDSPP_SUBMIT_TYPE;
  /**
   * Beside `credsspSubmitType`: wraps the CREDSSP_CRED in a CREDSSP_CRED_EX with these flags, if given, even as 0.
   * CREDSSP_FLAG_REDIRECT leaves the credentials on the client, as Remote Credential Guard does. Windows 10 or later.
   */
  readonly credsspFlags?: CREDSSP_FLAG;
}

const nothing: AuthData = { pointer: null, wipe() {} };

function credsspData(data: CredentialData, use: SECPKG_CRED): AuthData {
  const { authIdentity, schannel, credsspSubmitType, credsspFlags } = data;
  const type = toInteger('options.credsspSubmitType', 'int32', credsspSubmitType) as number;
  const flags =
    credsspFlags === undefined ? undefined : checkFlags('options.credsspFlags', credsspFlags);
  const tls =
    schannel === undefined
      ? nothing
      : schannelAuthData('options.schannel', schannel, use, 'SCHANNEL_CRED');
  let spnego: AuthData;
  try {
    // Last: it may hold a secret that would have to be wiped.
    spnego = authData('authIdentity', authIdentity);
  } catch (error) {
    tls.wipe();
    throw error;
  }
  const members = {
    Type: type as CREDSPP_SUBMIT_TYPE,
    pSchannelCred: tls.pointer,
    pSpnegoCred: spnego.pointer,
  };
  return {
    pointer: flags === undefined ? alloc(CREDSSP_CRED, members) : extended(flags, members),
    wipe() {
      tls.wipe();
      spnego.wipe();
    },
    ...(tls.keep ? { keep: () => tls.keep?.() as () => void } : {}),
  };
}

function extended(flags: number, members: Members<CREDSSP_CRED>) {
  const pointer = alloc(CREDSSP_CRED_EX, {
    Type: CREDSPP_SUBMIT_TYPE.CredsspCredEx,
    Version: CREDSSP_CRED_EX_VERSION,
    Flags: flags,
  });
  Object.assign(pointer.Cred, members);
  return pointer;
}

/**
 * @param packageName the security package
 * @param use SECPKG_CRED_OUTBOUND, SECPKG_CRED_INBOUND, or both
 * @throws TypeError or RangeError that names the member, BindingError `ERR_SSPI_DISPOSED`
 */
export function credentialData(
  data: CredentialData,
  packageName: string,
  use: SECPKG_CRED,
): AuthData {
  if (data.credsspSubmitType !== undefined) return credsspData(data, use);
  if (data.credsspFlags !== undefined) {
    throw new TypeError('options.credsspFlags needs options.credsspSubmitType');
  }
  const { authIdentity, schannel } = data;
  if (schannel !== undefined) {
    if (authIdentity === undefined) return schannelAuthData('options.schannel', schannel, use);
    throw new TypeError(
      'options must not have both authIdentity and schannel without credsspSubmitType',
    );
  }
  const isClient = (use & SECPKG_CRED_OUTBOUND) !== 0;
  if (authIdentity === undefined && isClient && isSchannel(packageName)) {
    return schannelAuthData('options.schannel', {}, use);
  }
  return authData('authIdentity', authIdentity);
}
