// Properties of a Schannel connection, in the form of node:tls.

import type { X509Certificate } from 'node:crypto';
import {
  SECPKG_ATTR_CONNECTION_INFO,
  SECPKG_ATTR_REMOTE_CERT_CONTEXT,
  SP_PROT,
} from '../../generated/flags.js';
import type { SecurityContext } from '../context/security-context.js';
import { SspiError } from '../sspi/error.js';

/** The certificate that the peer sent; null if none. */
export function peerCertificate(context: SecurityContext): X509Certificate | null {
  const encoded = encodedCertificate(context);
  if (encoded === null) return null;
  // Lazy: loading node:crypto takes longer than most of this package.
  const { X509Certificate } = process.getBuiltinModule('node:crypto');
  return new X509Certificate(encoded);
}

/** Null if there is none: Schannel's status says so, some packages give a null pointer instead. */
function encodedCertificate(context: SecurityContext): Buffer | null {
  try {
    return context.queryContextAttributes(SECPKG_ATTR_REMOTE_CERT_CONTEXT);
  } catch (error) {
    if (error instanceof SspiError && error.code === 'SEC_E_NO_CREDENTIALS') return null;
    throw error;
  }
}

/** `TLS1_2_CLIENT` in SP_PROT is `TLSv1.2`. */
export function protocolName(context: SecurityContext): string {
  const { protocol } = context.queryContextAttributes(SECPKG_ATTR_CONNECTION_INFO);
  const names = Object.entries(SP_PROT).find(
    ([name, bits]) => /_(CLIENT|SERVER)$/.test(name) && bits === protocol,
  );
  const [, kind, version] = /^(TLS|SSL|DTLS)([\d_]+)_/.exec(names?.[0] ?? '') ?? [];
  return kind === undefined || version === undefined
    ? `0x${protocol.toString(16)}`
    : `${kind}v${version.replace('_', '.')}`;
}
