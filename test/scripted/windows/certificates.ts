// Windows' answers for a PFX's keys, from crypt32, CryptoAPI and CNG: scripts, with their sources.

import { NTE_BAD_KEYSET, NTE_PROVIDER_DLL_FAIL } from '../../../src/index.js';
import { script } from '../scripted-test.js';

/** ERROR_INVALID_PASSWORD, PFXImportCertStore's documented failure. */
export const invalidPassword = 86;

/** The stand-in's PFX: a certificate with a key of CNG, one with a key of CryptoAPI, one without. */
export const pfx = Buffer.from('ca,cng:one,csp:two');

/**
 * PFXImportCertStore with PKCS12_PREFER_CNG_KSP: "If the CNG KSP is unavailable, the PFXImportCertStore
 * function will fail."
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-pfximportcertstore
 */
export const withoutCngProvider = (): void =>
  script('PFXImportCertStore', { lastError: NTE_PROVIDER_DLL_FAIL >>> 0 });

/** A wrong password fails with any flags. */
export function withWrongPassword(): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    script('PFXImportCertStore', { lastError: invalidPassword });
  }
}

/**
 * The calls that delete a key of CNG, as in dotnet/runtime (CertificatePal, SafeCertContextHandle's
 * DeleteKeyContainer): NCryptDeleteKey frees the key's handle.
 * https://learn.microsoft.com/windows/win32/api/ncrypt/nf-ncrypt-ncryptdeletekey
 */
export const cngDeletion = [
  'NCryptOpenStorageProvider',
  'NCryptOpenKey',
  'NCryptDeleteKey',
  'NCryptFreeObject',
];

/** The same for CryptoAPI: one call, which returns no handle. */
export const cspDeletion = ['CryptAcquireContextW'];

/** Without the right to delete, or without a container. */
export const undeletable = (): void => {
  script('CryptAcquireContextW', { lastError: NTE_BAD_KEYSET >>> 0 });
  script('NCryptDeleteKey', { status: NTE_BAD_KEYSET });
};

/** CertVerifyCertificateChainPolicy succeeds, and dwError holds the verdict. */
export const policyStatus = (dwError: number): void =>
  script('CertVerifyCertificateChainPolicy', {
    status: 1,
    writes: [
      {
        parameter: 'pPolicyStatus',
        offset: 4,
        bytes: new Uint8Array(Int32Array.of(dwError | 0).buffer),
      },
    ],
  });
