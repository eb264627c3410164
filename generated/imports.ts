// The table that generated functions call through, filled by the native layer.
// Generated from sspi.h, secext.h, wincrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { FunctionName } from './signatures.js';
/**
 * One slot per function, as in the import table of an executable. The native layer fills them; a
 * slot binds its function on the first call.
 */
export const imports = {} as Record<FunctionName, (...values: unknown[]) => unknown>;
