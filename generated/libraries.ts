// The DLLs that functions are taken from: SSPI itself, and those that scripts around it need.
// Generated from ntsecapi.h, sspi.h, secext.h, wincrypt.h, bcrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h, wincred.h, combaseapi.h, dsgetdc.h, lmapibuf.h, ntdsapi.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { LibraryDeclaration } from '../src/declaration.js';
export const libraries: Readonly<Record<string, LibraryDeclaration>> = {
  'secur32.dll': { role: 'sspi' },
  'sspicli.dll': { role: 'sspi' },
  'credui.dll': { role: 'sspi' },
  'schannel.dll': { role: 'sspi' },
  'crypt32.dll': { role: 'support' },
  'advapi32.dll': { role: 'support' },
  'ncrypt.dll': { role: 'support' },
  'bcrypt.dll': { role: 'support' },
  'ole32.dll': { role: 'support' },
  'kernel32.dll': { role: 'support' },
  'netapi32.dll': { role: 'support' },
  'ntdsapi.dll': { role: 'support' },
};
