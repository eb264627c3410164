// The DLLs that functions are taken from.

import type { Library } from './schema.js';

export const libraries: Readonly<Record<string, Library>> = {
  'secur32.dll': { role: 'sspi' },
  'sspicli.dll': { role: 'sspi' },
  'credui.dll': { role: 'sspi' },
  'schannel.dll': { role: 'sspi' },
  'crypt32.dll': { role: 'support' },
  'advapi32.dll': { role: 'support' },
  'ncrypt.dll': { role: 'support' },
  'kernel32.dll': { role: 'support' },
  'netapi32.dll': { role: 'support' },
  'ntdsapi.dll': { role: 'support' },
};
