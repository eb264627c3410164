// Credentials for Schannel: SCH_CREDENTIALS, or SCHANNEL_CRED where protocols are listed.

import {
  type SCH_CRED_FLAGS,
  SCH_CREDENTIALS_VERSION,
  SCHANNEL_CRED_VERSION,
  type SP_PROT,
} from '../../generated/flags.js';
import { SCH_CREDENTIALS, SCHANNEL_CRED, TLS_PARAMETERS } from '../../generated/structs.js';
import { isOwned, type NativeAddress, usableHandle } from '../handle.js';
import { checkFlags, checkObject, isArray, typeError } from '../native/check.js';
import { alloc, pointerArray } from '../native/struct.js';
import type { AuthData } from './auth-data.js';
import { Certificate } from './certificate.js';

export interface SchannelCredentials {
  /** A server's certificate, or a client's; Schannel keeps what it needs of them. */
  readonly certificates?: readonly Certificate[];
  /** SCH_CRED_MANUAL_CRED_VALIDATION, SCH_USE_STRONG_CRYPTO ... combined with `|`. */
  readonly flags?: SCH_CRED_FLAGS;
  /**
   * The only protocols to speak: SP_PROT_TLS1_2_CLIENT ... combined with `|`. Makes a SCHANNEL_CRED,
   * with which Schannel speaks no TLS 1.3.
   */
  readonly enabledProtocols?: SP_PROT;
  /** Protocols not to speak; all others that the system allows are. Makes SCH_CREDENTIALS. */
  readonly disabledProtocols?: SP_PROT;
}

/** @throws TypeError or RangeError that names the member */
export function schannelAuthData(name: string, credentials: SchannelCredentials): AuthData {
  checkObject(name, credentials);
  const { certificates = [], flags = 0, enabledProtocols, disabledProtocols } = credentials;
  if (!isArray(certificates)) {
    throw typeError(`${name}.certificates`, 'an array of Certificates', certificates);
  }
  certificates.forEach((certificate, index) => {
    if (isOwned(Certificate, certificate)) return;
    throw typeError(`${name}.certificates[${index}]`, 'a Certificate', certificate);
  });
  if (enabledProtocols !== undefined && disabledProtocols !== undefined) {
    throw new TypeError(`${name} must not have both enabledProtocols and disabledProtocols`);
  }
  const dwFlags = checkFlags(`${name}.flags`, flags);
  const enabled = checkFlags(`${name}.enabledProtocols`, enabledProtocols ?? 0);
  const disabled = checkFlags(`${name}.disabledProtocols`, disabledProtocols ?? 0);
  const paCred = pointerArray(
    certificates.map((certificate) => usableHandle<NativeAddress>(certificate).address),
  );
  // Disposed during an asynchronous call, a certificate is freed after it.
  const holds = certificates.map((certificate) => certificate.hold());
  const wipe = () => {
    for (const release of holds.splice(0)) release();
  };
  const common = {
    cCreds: certificates.length,
    paCred: certificates.length > 0 ? paCred : null,
    dwFlags,
  };
  if (enabledProtocols !== undefined) {
    const pointer = alloc(SCHANNEL_CRED, {
      ...common,
      dwVersion: SCHANNEL_CRED_VERSION,
      grbitEnabledProtocols: enabled,
    });
    return { pointer, wipe };
  }
  const parameters = alloc(TLS_PARAMETERS, {
    grbitDisabledProtocols: disabled,
  });
  const pointer = alloc(SCH_CREDENTIALS, {
    ...common,
    dwVersion: SCH_CREDENTIALS_VERSION,
    cTlsParameters: disabledProtocols === undefined ? 0 : 1,
    pTlsParameters: disabledProtocols === undefined ? null : parameters,
  });
  return { pointer, wipe };
}
