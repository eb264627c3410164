// The usual causes of statuses, by package.

import type { Causes } from './cause.js';
import { certificateCauses } from './certificates.js';
import { contextCauses } from './context.js';
import { handshakeCauses } from './handshake.js';
import { kerberosCauses } from './kerberos.js';
import { keyCauses } from './keys.js';
import { ntstatusCauses } from './ntstatus.js';

export const causes: Causes = {
  ...handshakeCauses,
  ...contextCauses,
  ...kerberosCauses,
  ...certificateCauses,
  ...keyCauses,
  ...ntstatusCauses,
};
