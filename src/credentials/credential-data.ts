// pAuthData: what a package is told of a credential, for the packages that differ in it.

import type { CREDSPP_SUBMIT_TYPE } from '../../generated/enums.js';
import { type SECPKG_CRED, SECPKG_CRED_OUTBOUND } from '../../generated/flags.js';
import { CREDSSP_CRED } from '../../generated/structs.js';
import { toInteger } from '../native/check.js';
import { alloc } from '../native/struct.js';
import { isSchannel } from '../sspi/package-names.js';
import { type AuthData, type AuthIdentityOptions, authData } from './auth-data.js';
import type { AuthIdentity } from './auth-identity.js';
import { type SchannelCredentials, schannelAuthData } from './schannel-credentials.js';

export interface CredentialData {
  /** Explicit credentials; without them, those of the logged-on user. */
  readonly authIdentity?: AuthIdentityOptions | AuthIdentity;
  /**
   * For Schannel: certificates and what is allowed. A client of Schannel without it is given an empty one,
   * so that no certificate is sent that nobody chose.
   */
  readonly schannel?: SchannelCredentials;
  /**
   * For CredSSP: `authIdentity` and `schannel`, or one of them, are given as the two parts of a
   * CREDSSP_CRED of this type, such as CredsspSubmitBufferBoth. Its pSchannelCred is a SCHANNEL_CRED on
   * every Windows.
   * @see https://learn.microsoft.com/windows/win32/api/credssp/ns-credssp-credssp_cred
   */
  readonly credsspSubmitType?: CREDSPP_SUBMIT_TYPE;
}

const nothing: AuthData = { pointer: null, wipe() {} };

function credsspData(data: CredentialData, use: SECPKG_CRED): AuthData {
  const { authIdentity, schannel, credsspSubmitType } = data;
  const type = toInteger('options.credsspSubmitType', 'int32', credsspSubmitType) as number;
  const tls =
    schannel === undefined
      ? nothing
      : schannelAuthData('options.schannel', schannel, use, 'SCHANNEL_CRED');
  let spnego: AuthData;
  try {
    // The last to be laid out, since it may hold a secret that must be wiped.
    spnego = authData('authIdentity', authIdentity);
  } catch (error) {
    tls.wipe();
    throw error;
  }
  const pointer = alloc(CREDSSP_CRED, {
    Type: type as CREDSPP_SUBMIT_TYPE,
    pSchannelCred: tls.pointer,
    pSpnegoCred: spnego.pointer,
  });
  return {
    pointer,
    wipe() {
      tls.wipe();
      spnego.wipe();
    },
    ...(tls.keep ? { keep: () => tls.keep?.() as () => void } : {}),
  };
}

/**
 * @param packageName whose credential it is
 * @param use SECPKG_CRED_OUTBOUND, SECPKG_CRED_INBOUND, or both
 * @throws TypeError or RangeError that names the member, BindingError `ERR_SSPI_DISPOSED`
 */
export function credentialData(
  data: CredentialData,
  packageName: string,
  use: SECPKG_CRED,
): AuthData {
  if (data.credsspSubmitType !== undefined) return credsspData(data, use);
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
