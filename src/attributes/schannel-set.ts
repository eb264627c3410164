// Schannel's attributes that can be set, laid out as their structures.

import {
  type EARLY_START,
  SECPKG_ATTR_APP_DATA,
  SECPKG_ATTR_CLIENT_CERT_POLICY,
  SECPKG_ATTR_EAP_PRF_INFO,
  SECPKG_ATTR_EARLY_START,
  SECPKG_ATTR_KEYING_MATERIAL_INFO,
  SECPKG_ATTR_SESSION_TICKET_KEYS,
  SECPKG_ATTR_UI_INFO,
  SESSION_TICKET_INFO_VERSION,
} from '../../generated/flags.js';
import {
  SecPkgContext_EapPrfInfo,
  SecPkgContext_EarlyStart,
  SecPkgContext_SessionAppData,
  SecPkgContext_UiInfo,
  SecPkgCred_ClientCertPolicy,
  SecPkgCred_SessionTicketKey,
  SecPkgCred_SessionTicketKeys,
} from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import {
  checkBytes,
  checkFlags,
  checkObject,
  checkString,
  isArray,
  rangeError,
  toAddress,
  typeError,
} from '../native/check.js';
import { byteLengthOf } from '../native/extent.js';
import { wide } from '../native/memory.js';
import { copySecret, secretMemory } from '../native/secret.js';
import { alloc, sizeof, view } from '../native/struct.js';
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

/** SecPkgCred_SessionTicketKey: a key that a server protects session tickets with. */
export interface SessionTicketKey {
  /** Names the key in a ticket: 16 bytes. */
  readonly keyId: Uint8Array;
  /** At most 64 bytes. The caller wipes them; our copy is wiped. */
  readonly keyingMaterial: Uint8Array;
  /** A constant of SESSION_TICKET_INFO; the newest by default. */
  readonly version?: number;
}

/** The keys lie in memory of their own, which `secrets` has wiped after the call. */
function sessionTicketKeys(value: readonly SessionTicketKey[], secrets: Buffer[] = []) {
  if (!isArray(value)) throw typeError('value', 'an array of session ticket keys', value);
  const keys = Array.from(value as readonly SessionTicketKey[]);
  const size = sizeof(SecPkgCred_SessionTicketKey);
  const memory = secretMemory(keys.length * size);
  secrets.push(memory);
  for (const [index, key] of keys.entries()) {
    const name = `value[${index}]`;
    checkObject(name, key);
    const { keyId, keyingMaterial, version = SESSION_TICKET_INFO_VERSION } = key;
    checkBytes(`${name}.keyId`, keyId);
    checkBytes(`${name}.keyingMaterial`, keyingMaterial);
    const entry = view(SecPkgCred_SessionTicketKey, memory, index * size);
    const length = byteLengthOf(keyingMaterial);
    if (byteLengthOf(keyId) !== entry.KeyId.length) {
      throw rangeError(`${name}.keyId`, '16 bytes long', byteLengthOf(keyId));
    }
    if (length === 0 || length > entry.KeyingMaterial.length) {
      throw rangeError(`${name}.keyingMaterial`, '1 to 64 bytes long', length);
    }
    entry.TicketInfoVersion = checkFlags(`${name}.version`, version);
    entry.KeyId.set(keyId);
    entry.KeyingMaterial.set(keyingMaterial);
    entry.KeyingMaterialSize = length;
  }
  return alloc(SecPkgCred_SessionTicketKeys, {
    cSessionTicketKeys: keys.length,
    pSessionTicketKeys: keys.length === 0 ? null : memory,
  });
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
  [SECPKG_ATTR_SESSION_TICKET_KEYS]: sessionTicketKeys,
} as const;
