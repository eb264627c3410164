// The table that generated functions call through, filled by the native layer.
// Generated from ntsecapi.h, sspi.h, secext.h, wincrypt.h, bcrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h, wincred.h, combaseapi.h, dsgetdc.h, lmapibuf.h, ntdsapi.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import { importTable } from '../src/declaration.js';
import type { FunctionName } from './signatures.js';
export const imports = importTable<FunctionName>();
