// TargetDataRep: the byte order that a package is to expect of the peer.

import { SECURITY_NATIVE_DREP } from '../../generated/flags.js';
import type { CredHandle } from '../credentials/credentials.js';
import { isDigest, isSchannel } from '../sspi/package-names.js';

/**
 * What a leg gives if the caller does not say.
 * @see https://learn.microsoft.com/windows/win32/secauthn/acceptsecuritycontext--general
 */
export function defaultDataRep({ package: { name } }: CredHandle): number {
  return isSchannel(name) || isDigest(name) ? 0 : SECURITY_NATIVE_DREP;
}
