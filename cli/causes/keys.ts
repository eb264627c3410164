// What usually causes the statuses of private keys: imported, used and deleted.

import { type Causes, cause } from './cause.js';
import { comErrors, issue, troubleshoot, win32, wincrypt } from './sources.js';

const acquireContext = wincrypt('nf-wincrypt-cryptacquirecontextw');

export const keyCauses: Causes = {
  NTE_BAD_DATA: [
    cause(
      'any',
      'The provider does not support the algorithm of the key that is imported.',
      'Compare `certutil -dump FILE` and `certutil -csplist`.',
      wincrypt('nf-wincrypt-cryptimportkey'),
    ),
  ],
  NTE_BAD_FLAGS: [
    cause(
      'any',
      'A flag that is not valid here.',
      'Give CRYPT_USER_KEYSET, or nothing.',
      acquireContext,
    ),
  ],
  NTE_BAD_KEY_STATE: [
    cause(
      'any',
      'An export of a key that was imported without CRYPT_EXPORTABLE.',
      'Import the PFX again with it.',
      wincrypt('nf-wincrypt-cryptexportkey'),
    ),
    cause(
      'any',
      'The password of the user has changed since the key was encrypted.',
      'Import the PFX again.',
      acquireContext,
    ),
    cause(
      'any',
      'The key was copied from another profile or computer: DPAPI cannot decrypt it here.',
      'Import the PFX for this user.',
      issue('nutdotnet/WinNUT-Client#224'),
    ),
  ],
  NTE_NO_KEY: [
    cause(
      'Schannel',
      'The container has no key of the kind that is wanted: one for signing only, say.',
      '`certutil -store MY` shows its KeySpec.',
      wincrypt('nf-wincrypt-cryptgetuserkey'),
    ),
  ],
  NTE_EXISTS: [
    cause(
      'any',
      'The same PFX was imported before, under the name that it gives its key.',
      'PKCS12_ALLOW_OVERWRITE_KEY; or `certutil -key` lists containers, `certutil -delkey NAME` deletes one.',
      wincrypt('nf-wincrypt-pfximportcertstore'),
    ),
  ],
  NTE_PERM: [
    cause(
      'Schannel',
      'A service without the right to read a key of the machine.',
      'certlm.msc, All Tasks, Manage Private Keys.',
      issue('IdentityServer/IdentityServer3#849'),
    ),
  ],
  NTE_NOT_FOUND: [
    cause(
      'any',
      'An IIS application pool does not load the profile of its user, where keys are kept.',
      'Set loadUserProfile for the pool.',
      issue('openiddict/openiddict-core#204'),
    ),
  ],
  NTE_BAD_KEYSET: [
    cause(
      'Schannel',
      'There is no such container for this user: another one imported the key.',
      '`certutil -store MY` tests whether the key can be used.',
      troubleshoot('windows-security/cryptacquirecontext-troubleshooting'),
    ),
    cause(
      'any',
      'The key was deleted meanwhile, and its certificate was not.',
      'Import the PFX again; where the key is to be deleted, nothing is left to be done.',
      win32('api/ncrypt/nf-ncrypt-ncryptopenkey'),
    ),
  ],
  NTE_KEYSET_NOT_DEF: [
    cause(
      'any',
      'The certificate names a provider that is not installed here.',
      'Compare `certutil -store MY` and `certutil -csplist`.',
      acquireContext,
    ),
  ],
  NTE_KEYSET_ENTRY_BAD: [
    cause(
      'any',
      'The container is there, and damaged.',
      '`certutil -delkey NAME`.',
      acquireContext,
    ),
  ],
  NTE_PROVIDER_DLL_FAIL: [
    cause(
      'any',
      'The DLL of the provider cannot be loaded, or fails as it starts.',
      '`certutil -csptest`; install the driver of the smart card or HSM again.',
      acquireContext,
    ),
    cause(
      'any',
      'PKCS12_PREFER_CNG_KSP, and the provider of CNG is missing, as under Wine.',
      'Import without it, as fromPfx does.',
      wincrypt('nf-wincrypt-pfximportcertstore'),
    ),
  ],
  NTE_PROV_DLL_NOT_FOUND: [
    cause(
      'any',
      'The DLL of the provider is not there: the driver of a smart card was removed, say.',
      '`certutil -csplist`.',
      acquireContext,
    ),
  ],
  NTE_FAIL: [
    cause(
      'any',
      'The provider failed, and does not say why.',
      'With a smart card or HSM: connect it again.',
      wincrypt('nf-wincrypt-cryptencrypt'),
    ),
  ],
  NTE_SILENT_CONTEXT: [
    cause(
      'Schannel',
      'A key on a smart card wants its PIN, and the call may show nothing.',
      'Use a key that the computer keeps.',
      issue('github/smimesign#116'),
    ),
  ],
  NTE_TEMPORARY_PROFILE: [
    cause(
      'any',
      'The service or IIS application pool has a temporary profile, which keeps no keys.',
      'Give its account a profile that stays; the event log (User Profile Service) says why it does not.',
      issue('openiddict/openiddict-core#204'),
    ),
  ],
  NTE_NOT_SUPPORTED: [
    cause(
      'any',
      'The key or its provider cannot do what is asked, such as sign with this algorithm.',
      '`certutil -store MY` names the provider; try a key of another.',
      issue('PeculiarVentures/fortify#581'),
    ),
    cause(
      'any',
      'The provider has no such property.',
      'Ask for another.',
      win32('api/ncrypt/nf-ncrypt-ncryptgetproperty'),
    ),
  ],
  NTE_DEVICE_NOT_READY: [
    cause(
      'any',
      'The device of the provider, such as a TPM or a smart card, is not ready.',
      '`Get-Tpm` in PowerShell; `certutil -scinfo`.',
      comErrors,
    ),
    cause(
      'any',
      'Only an administrator may have the TPM do this.',
      'Try it in an elevated console.',
      issue('google/go-attestation#177'),
    ),
  ],
};
