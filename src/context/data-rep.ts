// TargetDataRep: the peer's byte order, for the package.

import { SECURITY_NATIVE_DREP } from '../../generated/flags.js';
import type { CredHandle } from '../credentials/credentials.js';
import { isDigest, isSchannel } from '../sspi/package-names.js';

/**
 * The default of a leg.
 * @see https://learn.microsoft.com/windows/win32/secauthn/acceptsecuritycontext--general
 */
export function defaultDataRep({ package: { name } }: CredHandle): number {
  return isSchannel(name) || isDigest(name) ? 0 : SECURITY_NATIVE_DREP;
}
