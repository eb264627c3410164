// Kerberos messages on the wire: SSPI's parts joined to GSS-API's wrap token, and taken apart again.

import type { LabAccount } from '../../lab/account.js';
import type { SealedMessage, SecurityContext } from '../../src/index.js';

/**
 * What gss_unwrap takes. On Windows the parts follow each other as they are listed. Wine puts the
 * start of MIT's token into the DATA buffer and what is left into the TOKEN buffer, as it comes.
 */
export function wrapToken({ token, data, padding }: SealedMessage, account: LabAccount): Buffer {
  return Buffer.concat(isWine(account) ? [data, token] : [token, data, padding]);
}

/** Decrypts what gss_wrap gave. Wine refuses SECBUFFER_STREAM and wants its own parts again. */
export function unwrap(
  context: SecurityContext,
  wrapped: Buffer,
  length: number,
  account: LabAccount,
): Buffer {
  if (!isWine(account)) return context.decryptMessage(wrapped);
  return context.decryptMessage({
    data: wrapped.subarray(0, length),
    token: wrapped.subarray(length),
    padding: Buffer.alloc(0),
  });
}

function isWine({ implementation }: LabAccount): boolean {
  return implementation.startsWith('Wine');
}
