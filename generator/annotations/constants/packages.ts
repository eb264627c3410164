// Capabilities of packages, and uses of credentials.

import type { Table } from '../schema.js';
import { inSdk, kerberos } from './meanings.js';

export const packageTables: readonly Table[] = [
  {
    name: 'SECPKG_FLAG',
    kind: 'flags',
    purpose: 'What a package can do: fCapabilities of SecPkgInfo.',
    meanings: {
      SECPKG_FLAG_INTEGRITY: 'Signs and verifies: MakeSignature and VerifySignature.',
      SECPKG_FLAG_PRIVACY: 'Encrypts and decrypts: EncryptMessage and DecryptMessage.',
      SECPKG_FLAG_TOKEN_ONLY: 'Looks at TOKEN buffers only.',
      SECPKG_FLAG_DATAGRAM: {
        meaning: 'Supports datagrams.',
        note: 'Kerberos does not in user-to-user mode.',
      },
      SECPKG_FLAG_CONNECTION: 'Supports connections.',
      SECPKG_FLAG_MULTI_REQUIRED: 'Needs more than one leg.',
      SECPKG_FLAG_CLIENT_ONLY: 'Has no side of the server.',
      SECPKG_FLAG_EXTENDED_ERROR: 'Makes messages for the peer about errors.',
      SECPKG_FLAG_IMPERSONATION: 'Lets a server act as the client.',
      SECPKG_FLAG_ACCEPT_WIN32_NAME:
        'Understands names of principals and targets as Windows writes them.',
      SECPKG_FLAG_STREAM: 'Supports streams.',
      SECPKG_FLAG_NEGOTIABLE: 'Can be chosen by Negotiate.',
      SECPKG_FLAG_GSS_COMPATIBLE: 'Is compatible with GSS-API.',
      SECPKG_FLAG_LOGON: 'Supports LsaLogonUser.',
      SECPKG_FLAG_ASCII_BUFFERS: 'Makes tokens of ASCII text.',
      SECPKG_FLAG_FRAGMENT: 'Splits large tokens into smaller ones.',
      SECPKG_FLAG_MUTUAL_AUTH: 'Supports mutual authentication.',
      SECPKG_FLAG_DELEGATION: 'Supports delegation.',
      SECPKG_FLAG_READONLY_WITH_CHECKSUM:
        'EncryptMessage can sign buffers that it does not encrypt: SECBUFFER_READONLY_WITH_CHECKSUM.',
      SECPKG_FLAG_RESTRICTED_TOKENS: 'Supports callers with restricted tokens.',
      SECPKG_FLAG_NEGO_EXTENDER: 'Extends Negotiate; there is at most one such package.',
      SECPKG_FLAG_NEGOTIABLE2: 'Is negotiated by the package that extends Negotiate.',
      SECPKG_FLAG_APPCONTAINER_PASSTHROUGH: 'Receives all calls of app containers.',
      SECPKG_FLAG_APPCONTAINER_CHECKS:
        'Receives the calls of app containers that may use the logon, supply credentials or go to ' +
        'a proxy.',
      SECPKG_FLAG_CREDENTIAL_ISOLATION_ENABLED: 'Runs with Credential Guard.',
      SECPKG_FLAG_APPLY_LOOPBACK: 'Detects reliably that client and server are on one computer.',
    },
  },
  {
    name: 'SECPKG_CRED',
    kind: 'flags',
    purpose: 'What a credential is for: fCredentialUse of AcquireCredentialsHandle.',
    meanings: {
      SECPKG_CRED_INBOUND: 'To accept contexts: the credential of a server.',
      SECPKG_CRED_OUTBOUND: 'To initiate contexts: the credential of a client.',
      SECPKG_CRED_BOTH: {
        meaning: 'To accept and to initiate contexts.',
        note: 'The documentation says it is not valid with Digest and Schannel.',
      },
      SECPKG_CRED_DEFAULT: 'Undocumented: named in the header only.',
      SECPKG_CRED_RESERVED: 'Bits reserved to the security system.',
      SECPKG_CRED_AUTOLOGON_RESTRICTED: {
        meaning: 'Neither the logon nor the Credential Manager is used as a source of credentials.',
        packages: ['Negotiate'],
      },
      SECPKG_CRED_PROCESS_POLICY_ONLY: {
        meaning: 'Only the policy of the server is processed, and SEC_E_NO_CREDENTIALS returned.',
        packages: ['Negotiate'],
      },
      SECPKG_CRED_KERB_ANCHOR_DS_VERSION: inSdk(
        kerberos('Tickets are asked for at domain controllers of a certain version only.'),
      ),
    },
  },
];
