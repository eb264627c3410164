// Identities and the credential dialog.

import type { Table } from '../schema.js';
import { byName, inSdk, kerberos } from './meanings.js';

export const identityTables: readonly Table[] = [
  {
    name: 'SEC_WINNT_AUTH_IDENTITY',
    kind: 'flags',
    purpose: 'How an identity is written: Flags of SEC_WINNT_AUTH_IDENTITY and its extended kin.',
    meanings: {
      SEC_WINNT_AUTH_IDENTITY_ANSI: {
        meaning: 'The strings are ANSI.',
        excludes: ['SEC_WINNT_AUTH_IDENTITY_UNICODE'],
      },
      SEC_WINNT_AUTH_IDENTITY_UNICODE: {
        meaning: 'The strings are UTF-16.',
        excludes: ['SEC_WINNT_AUTH_IDENTITY_ANSI'],
      },
      SEC_WINNT_AUTH_IDENTITY_FLAGS_PROCESS_ENCRYPTED:
        'SspiEncryptAuthIdentity encrypted the structure; only this process can decrypt it.',
      SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_PROTECTED:
        'SspiEncryptAuthIdentityEx encrypted it for the same logon, called by the system; only the system can decrypt it.',
      SEC_WINNT_AUTH_IDENTITY_FLAGS_USER_PROTECTED:
        'Encrypted for the same logon by a user; only that logon session can decrypt it.',
      SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_ENCRYPTED: inSdk({
        meaning: 'Encrypted so that only the system can decrypt it.',
      }),
      SEC_WINNT_AUTH_IDENTITY_FLAGS_RESERVED:
        'Eight bytes follow the structure, as encryption in place needs.',
      SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_USER: byName('There is no user name.'),
      SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_DOMAIN: byName('There is no domain name.'),
      SEC_WINNT_AUTH_IDENTITY_FLAGS_ID_PROVIDER:
        'An online identity: the domain is the name of its provider.',
      SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_USE_MASK:
        'The bits between SspiPromptForCredentials and credential providers.',
      SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE: {
        meaning: 'The credential provider does not save the credentials itself.',
        note: 'For SspiPromptForCredentials and credential providers only.',
      },
      SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_BY_CALLER:
        'The old name of SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE.',
      SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_CHECKED: {
        meaning: 'The box to remember the credentials is ticked.',
        note: 'For SspiPromptForCredentials and credential providers only.',
      },
      SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_NO_CHECKBOX: {
        meaning: 'The box to remember the credentials is not shown.',
        note: 'For SspiPromptForCredentials and credential providers only.',
      },
      SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_LOAD: {
        meaning: 'The dialog is not filled with saved credentials.',
        note: 'For SspiPromptForCredentials and credential providers only.',
      },
      SEC_WINNT_AUTH_IDENTITY_FLAGS_VALID_SSPIPFC_FLAGS:
        'All bits for SspiPromptForCredentials that have a meaning.',
      SEC_WINNT_AUTH_IDENTITY_MARSHALLED: 'The structure and its strings are one block of memory.',
      SEC_WINNT_AUTH_IDENTITY_ONLY: kerberos(
        'The credentials are for identity only: the ticket holds no authorisation data.',
      ),
    },
  },
  {
    name: 'SEC_WINNT_AUTH_IDENTITY_VERSIONS',
    kind: 'values',
    purpose: 'Which extended identity structure it is: Version, its first field.',
    names: ['SEC_WINNT_AUTH_IDENTITY_VERSION', 'SEC_WINNT_AUTH_IDENTITY_VERSION_2'],
    meanings: {
      SEC_WINNT_AUTH_IDENTITY_VERSION_2: 'SEC_WINNT_AUTH_IDENTITY_EX2.',
      SEC_WINNT_AUTH_IDENTITY_VERSION:
        'SEC_WINNT_AUTH_IDENTITY_EXW or SEC_WINNT_AUTH_IDENTITY_EXA.',
    },
  },
  {
    name: 'SEC_WINNT_AUTH_IDENTITY_ENCRYPT',
    kind: 'flags',
    purpose: 'Who can decrypt an identity: Options of SspiEncryptAuthIdentityEx.',
    meanings: {
      SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_LOGON: 'Only the same logon session can decrypt it.',
      SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_PROCESS:
        'Only the same process can decrypt it, as with SspiEncryptAuthIdentity.',
      SEC_WINNT_AUTH_IDENTITY_ENCRYPT_FOR_SYSTEM: byName('Only the system can decrypt it.'),
    },
  },
  {
    name: 'SSPIPFC',
    kind: 'flags',
    purpose: 'How the dialog behaves: dwFlags of SspiPromptForCredentials.',
  },
  {
    name: 'KDC_PROXY_SETTINGS',
    kind: 'values',
    purpose: 'The version of SecPkgCredentials_KdcProxySettingsW.',
  },
  {
    name: 'KDC_PROXY_SETTINGS_FLAGS',
    kind: 'flags',
    purpose: 'How the KDC proxy is used: Flags of SecPkgCredentials_KdcProxySettingsW.',
  },
  {
    name: 'KDC_NETWORK_SETTINGS',
    kind: 'values',
    purpose: 'The version of SecPkgCredentials_KdcNetworkSettingsW.',
  },
  {
    name: 'KDC_NETWORK_SETTINGS_FLAGS',
    kind: 'flags',
    purpose: 'What is configured: Flags of SecPkgCredentials_KdcNetworkSettingsW.',
  },
  {
    name: 'KDC_NETWORK_DISCOVERY_FLAGS',
    kind: 'flags',
    purpose:
      'Which domain controllers serve: DcDiscoveryFlags of SecPkgCredentials_KdcNetworkSettingsW.',
  },
  {
    name: 'NGC_DATA_FLAG',
    kind: 'flags',
    purpose: 'Bits of SEC_WINNT_AUTH_NGC_DATA, the credential of Windows Hello.',
  },
];
