// Constants of wincred.h, bcrypt.h and others that stored credentials, the dialog and keys are called with.

import type { Table } from '../schema.js';
import { table } from './named.js';

export const storedCredentialTables: readonly Table[] = [
  table(
    'CRED_TYPE',
    'values',
    'wincred.h',
    'Kinds of stored credentials: Type of CREDENTIALW, CredReadW and CredDeleteW.',
    'CRED_TYPE_',
    'GENERIC DOMAIN_PASSWORD DOMAIN_CERTIFICATE DOMAIN_VISIBLE_PASSWORD GENERIC_CERTIFICATE ' +
      'DOMAIN_EXTENDED',
  ),
  table(
    'CRED_PERSIST',
    'values',
    'wincred.h',
    'How long a stored credential lives, and where: Persist of CREDENTIALW.',
    'CRED_PERSIST_',
    'NONE SESSION LOCAL_MACHINE ENTERPRISE',
  ),
  table(
    'CRED_FLAGS',
    'flags',
    'wincred.h',
    'What a stored credential is like: Flags of CREDENTIALW.',
    'CRED_FLAGS_',
    'PASSWORD_FOR_CERT PROMPT_NOW USERNAME_TARGET OWF_CRED_BLOB',
  ),
  table(
    'CRED_WRITE',
    'flags',
    'wincred.h',
    'How a credential is stored: Flags of CredWriteW.',
    'CRED_',
    'PRESERVE_CREDENTIAL_BLOB',
  ),
  table(
    'CRED_ENUMERATE',
    'flags',
    'wincred.h',
    'Which stored credentials are listed: Flags of CredEnumerateW.',
    'CRED_ENUMERATE_',
    'ALL_CREDENTIALS',
  ),
  table(
    'CRED_PACK',
    'flags',
    'wincred.h',
    'How credentials are packed and unpacked: dwFlags of CredPackAuthenticationBufferW and ' +
      'CredUnPackAuthenticationBufferW.',
    'CRED_PACK_',
    'PROTECTED_CREDENTIALS WOW_BUFFER GENERIC_CREDENTIALS ID_PROVIDER_CREDENTIALS',
  ),
  table(
    'CREDUIWIN',
    'flags',
    'wincred.h',
    'What the dialog shows, and where: dwFlags of CredUIPromptForWindowsCredentialsW.',
    'CREDUIWIN_',
    'GENERIC CHECKBOX AUTHPACKAGE_ONLY IN_CRED_ONLY ENUMERATE_ADMINS ENUMERATE_CURRENT_USER ' +
      'SECURE_PROMPT PREPROMPTING PACK_32_WOW',
  ),
  table(
    'CRYPT_CONFIGURATION',
    'values',
    'bcrypt.h',
    'Which configuration of CNG is meant: dwTable.',
    'CRYPT_',
    'LOCAL DOMAIN',
  ),
  table(
    'NCRYPT_INTERFACE',
    'values',
    'ncrypt.h',
    'Interfaces of CNG: dwInterface of BCryptEnumContextFunctions.',
    'NCRYPT_',
    'SCHANNEL_INTERFACE SCHANNEL_SIGNATURE_INTERFACE',
  ),
  table(
    'CRYPT_ACQUIRE',
    'flags',
    'wincrypt.h',
    'How the private key of a certificate is opened: dwFlags of CryptAcquireCertificatePrivateKey.',
    'CRYPT_ACQUIRE_',
    'CACHE_FLAG USE_PROV_INFO_FLAG COMPARE_KEY_FLAG NO_HEALING SILENT_FLAG WINDOW_HANDLE_FLAG ' +
      'ALLOW_NCRYPT_KEY_FLAG PREFER_NCRYPT_KEY_FLAG ONLY_NCRYPT_KEY_FLAG',
  ),
  table(
    'KEY_SPEC',
    'values',
    'wincrypt.h',
    'What a private key is for: pdwKeySpec. CERT_NCRYPT_KEY_SPEC is a key of CNG.',
    '',
    'AT_KEYEXCHANGE AT_SIGNATURE CERT_NCRYPT_KEY_SPEC',
  ),
];
