// Verifies the certificate of a TLS peer, where Schannel was told not to.

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

/** What the peer sent: its certificate, then those of its chain, copied. */
function peerCertificates(context: SecurityContext): Buffer[] {
  const memory = context.queryContextAttributesRaw(SECPKG_ATTR_REMOTE_CERT_CONTEXT, pointerSize);
  const address = pointerSize === 8 ? memory.readBigUInt64LE() : BigInt(memory.readUInt32LE());
  // Where some packages answer with a null pointer, Schannel has this status.
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
 * Verifies the peer of a TLS context that was established with SCH_CRED_MANUAL_CRED_VALIDATION, with what it
 * sent along: whether its chain ends at a trusted root, and whether its certificate is for `targetName`, for
 * a server (or, of a ServerContext, a client), valid now and, if that is asked, not revoked.
 *
 * @param context an established one, such as `stream.context`
 * @returns the chain, from the peer's certificate up to the root
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

/** As `verifyPeerCertificate`, without blocking while the network is asked. */
export async function verifyPeerCertificateAsync(
  context: SecurityContext,
  options: CertificateVerification & AsyncOptions,
): Promise<VerifiedCertificate> {
  return verifyChainAsync(...prepare(context, options));
}
