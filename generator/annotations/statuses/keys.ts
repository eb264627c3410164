// Statuses of CryptoAPI and CNG from importing, using and deleting a private key, and what to check.

export const keyStatusMeanings: Readonly<Record<string, string>> = {
  NTE_BAD_DATA:
    'The key’s data could not be read or decrypted. Check the password of the PFX, and that the key ' +
    'was made by this user on this computer.',
  NTE_BAD_FLAGS:
    'The flags are not valid, or not together. Check those given to PFXImportCertStore.',
  NTE_BAD_KEY_STATE:
    'The key is not in the state for this: not exportable, or not finished. Import the PFX with ' +
    'CRYPT_EXPORTABLE if the key is to be exported.',
  NTE_NO_KEY: 'The key container has no key of this kind. Import the PFX again.',
  NTE_EXISTS:
    'A key container of this name is there already. Delete it, or import with ' +
    'PKCS12_ALLOW_OVERWRITE_KEY, which replaces its key.',
  NTE_PERM: 'Access to the key is denied. Give this account the right to read it.',
  NTE_NOT_FOUND: 'What was named is not there: a key, a property or a provider.',
  NTE_BAD_KEYSET:
    'There is no key container of this name, or this account may not read it. Check whether it was ' +
    'deleted, whether it is the user’s or the machine’s, and the rights of the account.',
  NTE_KEYSET_NOT_DEF:
    'The provider cannot be used, or has no default container. Check which one the certificate names.',
  NTE_KEYSET_ENTRY_BAD: 'The key container is damaged. Delete it, and import the PFX again.',
  NTE_PROVIDER_DLL_FAIL:
    'The DLL of the provider could not be loaded or initialised. Import without ' +
    'PKCS12_PREFER_CNG_KSP if it is a provider of CNG.',
  NTE_PROV_DLL_NOT_FOUND: 'The DLL of the provider was not found. Install the provider again.',
  NTE_FAIL: 'The provider failed, for no more exact reason. Look in its event log.',
  NTE_SILENT_CONTEXT:
    'The provider must ask the user, and was told not to: the key has strong protection or a PIN. Use ' +
    'one that needs no answer, such as a key imported without CRYPT_USER_PROTECTED.',
  NTE_TEMPORARY_PROFILE:
    'The user’s profile is temporary and keeps no keys. Load the profile of the account, or import ' +
    'for the machine with CRYPT_MACHINE_KEYSET.',
  NTE_NOT_SUPPORTED:
    'The provider does not support this. A smart card or TPM, for instance, may not delete or export a key.',
  NTE_DEVICE_NOT_READY: 'The smart card or TPM that has the key is not ready.',
};
