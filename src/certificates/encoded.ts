// Copies certificates out of native memory: one, or all of a store.

import {
  CertEnumCertificatesInStore,
  CertFreeCertificateContext,
} from '../../generated/functions.js';
import { CERT_CONTEXT } from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import { copyBytes } from '../native/memory.js';
import { decode } from '../native/struct.js';

/** Copies a certificate as DER, for X509Certificate of node:crypto. */
export function encodedAt(certificate: Address): Buffer {
  const { pbCertEncoded, cbCertEncoded } = decode(CERT_CONTEXT, certificate);
  return copyBytes(pbCertEncoded, pbCertEncoded === 0n ? 0 : cbCertEncoded);
}

/** Copies a certificate, then the others of its store: the chain that the peer sent. */
export function certificatesAt(certificate: Address): Buffer[] {
  const leaf = encodedAt(certificate);
  const others: Buffer[] = [];
  const { hCertStore } = decode(CERT_CONTEXT, certificate);
  // Each call frees the context returned by the previous one.
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
