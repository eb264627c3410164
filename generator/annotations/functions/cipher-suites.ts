// Cryptography that Windows is configured with, and the key of a certificate.

import type { FunctionRecord } from '../schema.js';

export const cipherSuiteFunctions: Readonly<Record<string, FunctionRecord>> = {
  BCryptEnumContextFunctions: {
    header: 'bcrypt.h',
    library: 'bcrypt.dll',
    purpose: 'Lists the algorithms of a context in their order: for SSL, the cipher suites.',
    ownership: 'A buffer that the call allocated is freed with BCryptFreeBuffer.',
    parameters: {
      dwTable: { flags: 'CRYPT_CONFIGURATION' },
      pszContext: '_In_',
      dwInterface: { flags: 'NCRYPT_INTERFACE' },
      pcbBuffer: '_Inout_',
      ppBuffer: '_Inout_opt_',
    },
  },
  BCryptFreeBuffer: {
    header: 'bcrypt.h',
    library: 'bcrypt.dll',
    purpose: 'Frees what the functions of the configuration of CNG allocated.',
    parameters: { pvBuffer: '_In_' },
  },
  CryptAcquireCertificatePrivateKey: {
    header: 'wincrypt.h',
    library: 'crypt32.dll',
    purpose: 'Opens the private key of a certificate, of CryptoAPI or of CNG.',
    ownership:
      'If pfCallerFreeProvOrNCryptKey is set, a key of CNG (CERT_NCRYPT_KEY_SPEC) is freed with ' +
      'NCryptFreeObject, any other with CryptReleaseContext.',
    parameters: {
      pCert: '_In_',
      dwFlags: { flags: 'CRYPT_ACQUIRE' },
      pvParameters: '_In_opt_',
      phCryptProvOrNCryptKey: '_Out_',
      pdwKeySpec: '_Out_opt_',
      pfCallerFreeProvOrNCryptKey: '_Out_opt_',
    },
  },
  CryptReleaseContext: {
    header: 'wincrypt.h',
    library: 'advapi32.dll',
    purpose: 'Frees the handle of a provider of CryptoAPI.',
    parameters: {},
  },
};
