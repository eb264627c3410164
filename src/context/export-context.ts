// ExportSecurityContext: a context as bytes, for another process to import.

import type { SECPKG_CONTEXT_EXPORT } from '../../generated/flags.js';
import { ExportSecurityContext } from '../../generated/functions.js';
import { SecBuffer, type SecHandle } from '../../generated/structs.js';
import type { View } from '../declaration.js';
import { AccessToken, nativeToken } from '../identity/access-token.js';
import { secretAt } from '../native/secret.js';
import { alloc } from '../native/struct.js';
import { checkStatus } from '../sspi/error.js';
import { consumeSecrets } from '../sspi/release.js';

/** An exported context, for `importSecurityContext`. */
export interface ExportedContext {
  /** The serialised context, a secret as it holds keys, in memory outside Node's pool. The caller wipes it. */
  readonly packedContext: Buffer;
  /** The client's token, which the caller disposes; null if the package returned none. */
  readonly token: AccessToken | null;
}

/** @param onSuccess called as soon as the package has exported it, even if reading the result then fails */
export function exportSecurityContext(
  context: View<SecHandle>,
  flags: SECPKG_CONTEXT_EXPORT,
  onSuccess: () => void,
): ExportedContext {
  const packed = alloc(SecBuffer);
  const token = nativeToken();
  const status = ExportSecurityContext(context, flags, packed, token.memory);
  checkStatus('ExportSecurityContext', status);
  onSuccess();
  const owned = token.address === 0n ? null : new AccessToken(token);
  const piece = { address: packed.pvBuffer, length: packed.cbBuffer };
  const packedContext = consumeSecrets([piece], () => secretAt(piece.address, piece.length));
  return { packedContext, token: owned };
}
