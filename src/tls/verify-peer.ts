// Verifies a TLS peer's certificate after a handshake with manual validation.

import { SECPKG_ATTR_REMOTE_CERT_CONTEXT } from '../../generated/flags.js';
import { CertFreeCertificateContext } from '../../generated/functions.js';
import { SEC_E_NO_CREDENTIALS } from '../../generated/status.js';
import { certificatesAt } from '../certificates/encoded.js';
import { type VerifiedCertificate, verifyChain, verifyChainAsync } from '../certificates/verify.js';
import type { CertificateVerification } from '../certificates/verify-options.js';
import { ClientContext } from '../context/client-context.js';
import type { SecurityContext } from '../context/security-context.js';
import { ServerContext } from '../context/server-context.js';
import type { AsyncOptions } from '../native/call-async.js';
import { checkObject, typeError } from '../native/check.js';
import { pointerSize } from '../native/struct-view.js';
import { SspiError } from '../sspi/error.js';
import { isOwned } from '../sspi/handles.js';
import { consume } from '../sspi/release.js';

/** Copies the peer's certificate and the other certificates that it sent. */
function peerCertificates(context: SecurityContext): Buffer[] {
  const memory = context.queryContextAttributesRaw(SECPKG_ATTR_REMOTE_CERT_CONTEXT, pointerSize);
  const address = pointerSize === 8 ? memory.readBigUInt64LE() : BigInt(memory.readUInt32LE());
  // Some packages return a null pointer where Schannel returns this status.
  if (address === 0n) throw new SspiError('QueryContextAttributes', SEC_E_NO_CREDENTIALS);
  return consume(address, certificatesAt, CertFreeCertificateContext);
}

function prepare(context: unknown, options: CertificateVerification) {
  const isServer = isOwned(ServerContext, context);
  if (!isServer && !isOwned(ClientContext, context)) {
    throw typeError('context', 'a ClientContext or ServerContext', context);
  }
  checkObject('options', options);
  const role = isServer ? 'client' : 'server';
  return [peerCertificates(context), { role, ...options }] as const;
}

/**
 * Verifies the peer's certificate, with the chain it sent, after a handshake with SCH_CRED_MANUAL_CRED_VALIDATION:
 * that the chain ends at a trusted root, and that the certificate matches `targetName`, is meant for a server (for
 * a client, if `context` is a ServerContext), is valid now and, on request, is not revoked.
 *
 * @param context an established context, such as `stream.context`
 * @returns the chain, from the peer's certificate to the root
 * @throws TypeError or RangeError that names the parameter or option
 * @throws SspiError `CERT_E_CN_NO_MATCH`, `CERT_E_UNTRUSTEDROOT`, `CERT_E_EXPIRED`, `CERT_E_WRONG_USAGE`,
 *   `CRYPT_E_REVOKED`, `CRYPT_E_REVOCATION_OFFLINE` ...; `SEC_E_NO_CREDENTIALS` if the peer sent none
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certgetcertificatechain
 */
export function verifyPeerCertificate(
  context: SecurityContext,
  options: CertificateVerification,
): VerifiedCertificate {
  return verifyChain(...prepare(context, options));
}

/** As `verifyPeerCertificate`, without blocking during network access. */
export async function verifyPeerCertificateAsync(
  context: SecurityContext,
  options: CertificateVerification & AsyncOptions,
): Promise<VerifiedCertificate> {
  return verifyChainAsync(...prepare(context, options));
}
