// Private keys that are kept outside a certificate: in containers of CryptoAPI, in storage of CNG.

import type { FunctionRecord } from '../schema.js';

const freeKey = 'Handles are freed with NCryptFreeObject.';

export const keyFunctions: Readonly<Record<string, FunctionRecord>> = {
  CryptAcquireContextW: {
    header: 'wincrypt.h',
    library: 'advapi32.dll',
    purpose:
      'Opens a key container of a CryptoAPI provider, or deletes it with CRYPT_DELETEKEYSET: then ' +
      'phProv gets nothing that could be used.',
    parameters: {
      phProv: '_Out_',
      szContainer: '_In_opt_',
      szProvider: '_In_opt_',
      dwFlags: { flags: 'CRYPT_ACQUIRE_CONTEXT' },
    },
  },
  NCryptOpenStorageProvider: {
    header: 'ncrypt.h',
    purpose: 'Opens a provider of CNG that keeps keys.',
    ownership: freeKey,
    parameters: { phProvider: '_Out_', pszProviderName: '_In_opt_' },
  },
  NCryptOpenKey: {
    header: 'ncrypt.h',
    purpose: 'Opens a key that a provider of CNG keeps.',
    ownership: freeKey,
    parameters: { phKey: '_Out_', pszKeyName: '_In_', dwFlags: { flags: 'NCRYPT_FLAGS' } },
  },
  NCryptDeleteKey: {
    header: 'ncrypt.h',
    purpose: 'Deletes a key where it is kept.',
    ownership: 'hKey is freed by a call that succeeds, and with NCryptFreeObject otherwise.',
    parameters: { dwFlags: { flags: 'NCRYPT_FLAGS' } },
  },
  NCryptFreeObject: {
    header: 'ncrypt.h',
    purpose: 'Frees a handle of CNG: a provider or a key.',
    parameters: {},
  },
};
