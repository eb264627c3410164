// What usually causes the statuses of private keys: imported, used and deleted.

import { type Causes, cause } from './cause.js';

export const keyCauses: Causes = {
  NTE_BAD_DATA: [
    cause(
      'any',
      'The key was copied from another profile or computer: DPAPI cannot decrypt it here.',
      'Import the PFX for this user.',
    ),
  ],
  NTE_BAD_FLAGS: [
    cause(
      'any',
      'CRYPT_USER_KEYSET beside CRYPT_MACHINE_KEYSET, or a flag that this Windows does not know.',
      'Give CRYPT_USER_KEYSET, or nothing.',
    ),
  ],
  NTE_BAD_KEY_STATE: [
    cause(
      'any',
      'An export of a key that was imported without CRYPT_EXPORTABLE.',
      'Import the PFX again with it.',
    ),
  ],
  NTE_NO_KEY: [
    cause(
      'Schannel',
      'The container has a key for signing only, and one for exchange is wanted.',
      '`certutil -store MY` shows its KeySpec.',
    ),
  ],
  NTE_EXISTS: [
    cause(
      'any',
      'The same PFX was imported before, under the name that it gives its key.',
      '`certutil -key` lists containers, `certutil -delkey NAME` deletes one.',
    ),
  ],
  NTE_PERM: [
    cause(
      'Schannel',
      'A service without the right to read a key of the machine.',
      'certlm.msc, All Tasks, Manage Private Keys.',
    ),
  ],
  NTE_NOT_FOUND: [
    cause('any', 'The key was deleted, and its certificate was not.', 'Import the PFX again.'),
  ],
  NTE_BAD_KEYSET: [
    cause(
      'Schannel',
      'The key was imported by another user, or by an import whose keys are deleted by now.',
      '`certutil -store MY` tests whether the key can be used.',
    ),
    cause(
      'any',
      'Deletion: another process deleted the container first.',
      'Nothing is left to be done then.',
    ),
  ],
  NTE_KEYSET_NOT_DEF: [
    cause(
      'any',
      'The certificate names a provider that is not installed here.',
      'Compare `certutil -store MY` and `certutil -csplist`.',
    ),
  ],
  NTE_KEYSET_ENTRY_BAD: [
    cause('any', 'A file of the container is damaged or empty.', '`certutil -delkey NAME`.'),
  ],
  NTE_PROVIDER_DLL_FAIL: [
    cause('any', 'Wine has no key storage provider of CNG.', 'Import without it, as fromPfx does.'),
  ],
  NTE_PROV_DLL_NOT_FOUND: [
    cause('any', 'The driver of a smart card was removed.', '`certutil -csplist`.'),
  ],
  NTE_FAIL: [
    cause('any', 'The provider of a smart card or HSM lost its device.', 'Connect it again.'),
  ],
  NTE_SILENT_CONTEXT: [
    cause(
      'Schannel',
      'A key on a smart card, in a process that has no desktop.',
      'Use a key that the computer keeps.',
    ),
  ],
  NTE_TEMPORARY_PROFILE: [
    cause(
      'any',
      'A service or IIS application pool that does not load its profile.',
      'Set loadUserProfile for the pool.',
    ),
  ],
  NTE_NOT_SUPPORTED: [
    cause(
      'any',
      'A deletion or an export that the provider forbids.',
      'Use the device’s own tool.',
    ),
  ],
  NTE_DEVICE_NOT_READY: [
    cause('any', 'The TPM is locked or not set up.', '`Get-Tpm` in PowerShell.'),
  ],
};
