// Schannel's attributes that can be set, laid out as their structures.

import {
  type EARLY_START,
  SECPKG_ATTR_APP_DATA,
  SECPKG_ATTR_CLIENT_CERT_POLICY,
  SECPKG_ATTR_EAP_PRF_INFO,
  SECPKG_ATTR_EARLY_START,
  SECPKG_ATTR_KEYING_MATERIAL_INFO,
  SECPKG_ATTR_UI_INFO,
} from '../../generated/flags.js';
import {
  SecPkgContext_EapPrfInfo,
  SecPkgContext_EarlyStart,
  SecPkgContext_SessionAppData,
  SecPkgContext_UiInfo,
  SecPkgCred_ClientCertPolicy,
} from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import { checkBytes, checkFlags, checkObject, checkString, toAddress } from '../native/check.js';
import { wide } from '../native/memory.js';
import { copySecret } from '../native/secret.js';
import { alloc } from '../native/struct.js';
import { setGuid } from '../sspi/guid.js';
import { keyingMaterialInfo } from './keying-material.js';

/** SecPkgContext_SessionAppData: data of the application, kept with the session. */
export interface SessionAppData {
  readonly flags?: number;
  readonly appData: Uint8Array;
}

/** SecPkgContext_EapPrfInfo: what SECPKG_ATTR_EAP_KEY_BLOCK is derived from. */
export interface EapPrfInfo {
  readonly version?: number;
  readonly prfData: Uint8Array;
}

/** SecPkgCred_ClientCertPolicy: how a server checks the certificates of clients. */
export interface ClientCertPolicy {
  readonly flags?: number;
  /** A GUID. */
  readonly policyId?: string;
  readonly certFlags?: number;
  /** In milliseconds. */
  readonly urlRetrievalTimeout?: number;
  /** In seconds; not checked without it. */
  readonly revocationFreshnessTime?: number;
  readonly omitUsageCheck?: boolean;
  readonly sslCtlStoreName?: string;
  readonly sslCtlIdentifier?: string;
}

function text(name: string, value: string | undefined): Buffer | null {
  if (value === undefined) return null;
  checkString(name, value);
  return wide(value);
}

function bytes(name: string, value: Uint8Array, secrets: Buffer[]): Buffer {
  checkBytes(name, value);
  const copy = copySecret(value);
  secrets.push(copy);
  return copy;
}

function clientCertPolicy(value: ClientCertPolicy) {
  checkObject('value', value);
  const { policyId, revocationFreshnessTime: freshness } = value;
  const policy = alloc(SecPkgCred_ClientCertPolicy, {
    dwFlags: checkFlags('value.flags', value.flags ?? 0),
    dwCertFlags: checkFlags('value.certFlags', value.certFlags ?? 0),
    dwUrlRetrievalTimeout: checkFlags('value.urlRetrievalTimeout', value.urlRetrievalTimeout ?? 0),
    fCheckRevocationFreshnessTime: freshness === undefined ? 0 : 1,
    dwRevocationFreshnessTime: checkFlags('value.revocationFreshnessTime', freshness ?? 0),
    fOmitUsageCheck: value.omitUsageCheck ? 1 : 0,
    pwszSslCtlStoreName: text('value.sslCtlStoreName', value.sslCtlStoreName),
    pwszSslCtlIdentifier: text('value.sslCtlIdentifier', value.sslCtlIdentifier),
  });
  if (policyId !== undefined) setGuid(policy.guidPolicyId, policyId, 'value.policyId');
  return policy;
}

/** By attribute: lays a value out as its structure. */
export const schannelWriters = {
  [SECPKG_ATTR_APP_DATA](value: SessionAppData, secrets: Buffer[] = []) {
    checkObject('value', value);
    const data = bytes('value.appData', value.appData, secrets);
    return alloc(SecPkgContext_SessionAppData, {
      dwFlags: checkFlags('value.flags', value.flags ?? 0),
      cbAppData: data.byteLength,
      pbAppData: data,
    });
  },
  [SECPKG_ATTR_EAP_PRF_INFO](value: EapPrfInfo, secrets: Buffer[] = []) {
    checkObject('value', value);
    const data = bytes('value.prfData', value.prfData, secrets);
    return alloc(SecPkgContext_EapPrfInfo, {
      dwVersion: checkFlags('value.version', value.version ?? 0),
      cbPrfData: data.byteLength,
      pbPrfData: data,
    });
  },
  /** The handle of the window for dialogs. */
  [SECPKG_ATTR_UI_INFO](value: Address | number) {
    return alloc(SecPkgContext_UiInfo, { hParentWindow: toAddress('value', value) });
  },
  /** ENABLE_TLS_CLIENT_EARLY_START, or 0. */
  [SECPKG_ATTR_EARLY_START](value: EARLY_START) {
    return alloc(SecPkgContext_EarlyStart, { dwEarlyStartFlags: checkFlags('value', value) });
  },
  [SECPKG_ATTR_KEYING_MATERIAL_INFO]: keyingMaterialInfo,
} as const;

/** The same for credentials. */
export const schannelCredentialWriters = {
  [SECPKG_ATTR_CLIENT_CERT_POLICY]: clientCertPolicy,
} as const;
