// Shared by the certificate functions: ownership of contexts and stores, and errors from GetLastError.

import {
  CERT_STORE_ADD_ALWAYS,
  CERT_STORE_PROV_MEMORY,
  PKCS_7_ASN_ENCODING,
  X509_ASN_ENCODING,
} from '../../generated/flags.js';
import {
  CertAddCertificateContextToStore,
  CertCloseStore,
  CertCreateCertificateContext,
  CertFreeCertificateContext,
  CertOpenStore,
  GetLastError,
} from '../../generated/functions.js';
import type { Address } from '../declaration.js';
import { NativeAddress } from '../sspi/handles.js';
import type { Free } from '../sspi/release.js';
import { codeError } from '../sspi/win32-error.js';

/** dwCertEncodingType of every call. */
export const encodings = X509_ASN_ENCODING | PKCS_7_ASN_ENCODING;

/** The error in GetLastError: a status (`CRYPT_E_NOT_FOUND`) or, below 0x10000, a Win32 error. */
export const lastFailure = (functionName: string): Error => codeError(functionName, GetLastError());

/**
 * Takes ownership of a pointer that a call returned.
 * @throws SspiError or Win32Error if it is null
 */
export function owned(free: Free, made: Address, functionName: string): NativeAddress {
  if (made === 0n) throw lastFailure(functionName);
  const native = new NativeAddress(free);
  native.memory[0] = made;
  native.own();
  return native;
}

export const closeStore: Free = (store) => CertCloseStore(store, 0);

/** Creates a context from a DER certificate. */
export const contextOf = (encoded: Uint8Array): NativeAddress =>
  owned(
    CertFreeCertificateContext,
    CertCreateCertificateContext(encodings, encoded, encoded.byteLength),
    'CertCreateCertificateContext',
  );

/** Creates a memory store with copies of DER certificates. */
export function storeOf(certificates: readonly Uint8Array[]): NativeAddress {
  const opened = CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0n, 0, null);
  const store = owned(closeStore, opened, 'CertOpenStore');
  try {
    for (const encoded of certificates) {
      const made = contextOf(encoded);
      try {
        const disposition = CERT_STORE_ADD_ALWAYS;
        if (!CertAddCertificateContextToStore(store.address, made.address, disposition, null)) {
          throw lastFailure('CertAddCertificateContextToStore');
        }
      } finally {
        made.destroy();
      }
    }
    return store;
  } catch (error) {
    store.destroy();
    throw error;
  }
}
