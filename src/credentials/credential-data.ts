// pAuthData: what a package is told of a credential, for the packages that differ in it.

import type { CREDSPP_SUBMIT_TYPE } from '../../generated/enums.js';
import { CREDSSP_CRED } from '../../generated/structs.js';
import { toInteger } from '../native/check.js';
import { alloc } from '../native/struct.js';
import { type AuthData, type AuthIdentityOptions, authData } from './auth-data.js';
import type { AuthIdentity } from './auth-identity.js';
import { type SchannelCredentials, schannelAuthData } from './schannel-credentials.js';

export interface CredentialData {
  /** Explicit credentials; without them, those of the logged-on user. */
  readonly authIdentity?: AuthIdentityOptions | AuthIdentity;
  /** For Schannel: certificates and what is allowed. */
  readonly schannel?: SchannelCredentials;
  /**
   * For CredSSP: `authIdentity` and `schannel`, or one of them, are given as the two parts of a
   * CREDSSP_CRED of this type, such as CredsspSubmitBufferBoth.
   * @see https://learn.microsoft.com/windows/win32/api/credssp/ns-credssp-credssp_cred
   */
  readonly credsspSubmitType?: CREDSPP_SUBMIT_TYPE;
}

const nothing: AuthData = { pointer: null, wipe() {} };

function credsspData(data: CredentialData): AuthData {
  const { authIdentity, schannel, credsspSubmitType } = data;
  const type = toInteger('options.credsspSubmitType', 'int32', credsspSubmitType) as number;
  const tls = schannel === undefined ? nothing : schannelAuthData('options.schannel', schannel);
  // The last to be laid out, since it may hold a secret that must be wiped.
  const spnego = authData('authIdentity', authIdentity);
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
  };
}

/** @throws TypeError or RangeError that names the member, BindingError `ERR_SSPI_DISPOSED` */
export function credentialData(data: CredentialData): AuthData {
  if (data.credsspSubmitType !== undefined) return credsspData(data);
  if (data.schannel === undefined) return authData('authIdentity', data.authIdentity);
  if (data.authIdentity !== undefined) {
    throw new TypeError(
      'options must not have both authIdentity and schannel without credsspSubmitType',
    );
  }
  return schannelAuthData('options.schannel', data.schannel);
}
