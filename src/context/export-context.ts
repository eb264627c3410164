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

/** What `importSecurityContext` takes. */
export interface ExportedContext {
  /** The context, with its keys: a secret, in memory of its own. The caller wipes it. */
  readonly packedContext: Buffer;
  /** The token of the client, the caller's to dispose; null if the package gave none. */
  readonly token: AccessToken | null;
}

/** @param onSuccess called as soon as the package has exported it, whatever becomes of the result */
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
