// Certificates out of native memory: one, or one with all others of its store.

import {
  CertEnumCertificatesInStore,
  CertFreeCertificateContext,
} from '../../generated/functions.js';
import { CERT_CONTEXT } from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import { copyBytes } from '../native/memory.js';
import { decode } from '../native/struct.js';

/** Copies the encoded certificate, DER for `new X509Certificate(...)` of node:crypto. */
export function encodedAt(certificate: Address): Buffer {
  const { pbCertEncoded, cbCertEncoded } = decode(CERT_CONTEXT, certificate);
  return copyBytes(pbCertEncoded, pbCertEncoded === 0n ? 0 : cbCertEncoded);
}

/** Copies a certificate, then all others of its store, which is where its chain came along. */
export function certificatesAt(certificate: Address): Buffer[] {
  const leaf = encodedAt(certificate);
  const others: Buffer[] = [];
  const { hCertStore } = decode(CERT_CONTEXT, certificate);
  // Each call frees the certificate that the one before gave.
  let at = hCertStore === 0n ? 0n : CertEnumCertificatesInStore(hCertStore, null);
  while (at !== 0n) {
    try {
      const encoded = encodedAt(at);
      if (!encoded.equals(leaf)) others.push(encoded);
    } catch (error) {
      CertFreeCertificateContext(at);
      throw error;
    }
    at = CertEnumCertificatesInStore(hCertStore, at);
  }
  return [leaf, ...others];
}
