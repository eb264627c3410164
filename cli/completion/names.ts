// Names that only this machine knows, for completion: none where it has no SSPI.

import { enumerateSecurityPackages } from '../../src/index.js';

export function packageNames(): string[] {
  try {
    return enumerateSecurityPackages().map(({ name }) => name);
  } catch {
    return [];
  }
}
