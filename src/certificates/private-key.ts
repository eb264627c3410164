// The properties of a certificate, and its private key: whether it is there, and what it is.

import {
  CERT_NCRYPT_KEY_SPEC,
  type CRYPT_ACQUIRE,
  CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG,
  CRYPT_ACQUIRE_SILENT_FLAG,
} from '../../generated/flags.js';
import {
  CertGetCertificateContextProperty,
  CryptAcquireCertificatePrivateKey,
  CryptReleaseContext,
  GetLastError,
  NCryptFreeObject,
} from '../../generated/functions.js';
import { CRYPT_E_NOT_FOUND } from '../../generated/status.js';
import type { Address } from '../declaration.js';
import { checkFlags } from '../native/check.js';
import { codeError } from '../sspi/win32-error.js';
import { lastFailure } from './crypt32.js';

/** A private key that could be opened. */
export interface PrivateKey {
  /** Whether it is a key of CNG; otherwise of CryptoAPI, which cannot sign for TLS 1.3. */
  readonly isCng: boolean;
  /** AT_KEYEXCHANGE, AT_SIGNATURE or CERT_NCRYPT_KEY_SPEC. */
  readonly keySpec: number;
}

/** The bytes of a property; null if the certificate does not have it. */
export function propertyOf(certificate: Address, property: unknown): Buffer | null {
  const id = checkFlags('property', property);
  const size = new Uint32Array(1);
  const get = (memory: Uint8Array | null) =>
    CertGetCertificateContextProperty(certificate, id, memory, size);
  if (!get(null)) {
    const code = GetLastError();
    if ((code | 0) === CRYPT_E_NOT_FOUND) return null;
    throw codeError('CertGetCertificateContextProperty', code);
  }
  const memory = Buffer.from(new ArrayBuffer(size[0] ?? 0));
  if (memory.byteLength > 0 && !get(memory)) {
    throw lastFailure('CertGetCertificateContextProperty');
  }
  return memory.subarray(0, size[0] ?? 0);
}

/**
 * Opens the private key of a certificate and closes it again.
 * @param flags constants of CRYPT_ACQUIRE
 */
export function privateKeyOf(
  certificate: Address,
  flags: CRYPT_ACQUIRE = CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG | CRYPT_ACQUIRE_SILENT_FLAG,
): PrivateKey {
  const bits = checkFlags('flags', flags);
  const key = new BigUint64Array(1);
  const spec = new Uint32Array(1);
  const isOurs = new Int32Array(1);
  if (!CryptAcquireCertificatePrivateKey(certificate, bits, null, key, spec, isOurs)) {
    throw lastFailure('CryptAcquireCertificatePrivateKey');
  }
  const keySpec = spec[0] ?? 0;
  const isCng = keySpec === CERT_NCRYPT_KEY_SPEC;
  if (isOurs[0] !== 0) {
    if (isCng) NCryptFreeObject(key[0] ?? 0n);
    else CryptReleaseContext(key[0] ?? 0n, 0);
  }
  return { isCng, keySpec };
}
