// The DLLs that export the functions.

import type { Library } from './schema.js';

export const libraries: Readonly<Record<string, Library>> = {
  'secur32.dll': { role: 'sspi', headers: ['sspi.h', 'secext.h', 'ntsecapi.h'] },
  'sspicli.dll': { role: 'sspi' },
  'credui.dll': { role: 'sspi' },
  'schannel.dll': { role: 'sspi', headers: ['schannel.h'] },
  'crypt32.dll': { role: 'support', headers: ['wincrypt.h'] },
  'advapi32.dll': { role: 'support', headers: ['securitybaseapi.h'] },
  'ncrypt.dll': { role: 'support', headers: ['ncrypt.h'] },
  'bcrypt.dll': { role: 'support', headers: ['bcrypt.h'] },
  'ole32.dll': { role: 'support', headers: ['combaseapi.h'] },
  'kernel32.dll': { role: 'support' },
  'netapi32.dll': { role: 'support' },
  'ntdsapi.dll': { role: 'support', headers: ['ntdsapi.h'] },
};
