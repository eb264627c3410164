// What capabilities of packages, uses of credentials and flags of identities mean.

import type { Meaning } from '../model.js';

export const packageMeanings: Readonly<Record<string, Meaning>> = {
  SECPKG_FLAG_INTEGRITY: {
    meaning: 'Signs and verifies: MakeSignature and VerifySignature.',
  },
  SECPKG_FLAG_PRIVACY: {
    meaning: 'Encrypts and decrypts: EncryptMessage and DecryptMessage.',
  },
  SECPKG_FLAG_TOKEN_ONLY: {
    meaning: 'Looks at TOKEN buffers only.',
  },
  SECPKG_FLAG_DATAGRAM: {
    meaning: 'Supports datagrams.',
    note: 'Kerberos does not in user-to-user mode.',
  },
  SECPKG_FLAG_CONNECTION: {
    meaning: 'Supports connections.',
  },
  SECPKG_FLAG_MULTI_REQUIRED: {
    meaning: 'Needs more than one leg.',
  },
  SECPKG_FLAG_CLIENT_ONLY: {
    meaning: 'Has no side of the server.',
  },
  SECPKG_FLAG_EXTENDED_ERROR: {
    meaning: 'Makes messages for the peer about errors.',
  },
  SECPKG_FLAG_IMPERSONATION: {
    meaning: 'Lets a server act as the client.',
  },
  SECPKG_FLAG_ACCEPT_WIN32_NAME: {
    meaning: 'Understands names of principals and targets as Windows writes them.',
  },
  SECPKG_FLAG_STREAM: {
    meaning: 'Supports streams.',
  },
  SECPKG_FLAG_NEGOTIABLE: {
    meaning: 'Can be chosen by Negotiate.',
  },
  SECPKG_FLAG_GSS_COMPATIBLE: {
    meaning: 'Is compatible with GSS-API.',
  },
  SECPKG_FLAG_LOGON: {
    meaning: 'Supports LsaLogonUser.',
  },
  SECPKG_FLAG_ASCII_BUFFERS: {
    meaning: 'Makes tokens of ASCII text.',
  },
  SECPKG_FLAG_FRAGMENT: {
    meaning: 'Splits large tokens into smaller ones.',
  },
  SECPKG_FLAG_MUTUAL_AUTH: {
    meaning: 'Supports mutual authentication.',
  },
  SECPKG_FLAG_DELEGATION: {
    meaning: 'Supports delegation.',
  },
  SECPKG_FLAG_READONLY_WITH_CHECKSUM: {
    meaning:
      'EncryptMessage can sign buffers that it does not encrypt: SECBUFFER_READONLY_WITH_CHECKSUM.',
  },
  SECPKG_FLAG_RESTRICTED_TOKENS: {
    meaning: 'Supports callers with restricted tokens.',
  },
  SECPKG_FLAG_NEGO_EXTENDER: {
    meaning: 'Extends Negotiate; there is at most one such package.',
  },
  SECPKG_FLAG_NEGOTIABLE2: {
    meaning: 'Is negotiated by the package that extends Negotiate.',
  },
  SECPKG_FLAG_APPCONTAINER_PASSTHROUGH: {
    meaning: 'Receives all calls of app containers.',
  },
  SECPKG_FLAG_APPCONTAINER_CHECKS: {
    meaning:
      'Receives the calls of app containers that may use the logon, supply credentials or go to ' +
      'a proxy.',
  },
  SECPKG_FLAG_CREDENTIAL_ISOLATION_ENABLED: {
    meaning: 'Runs with Credential Guard.',
  },
  SECPKG_FLAG_APPLY_LOOPBACK: {
    meaning: 'Detects reliably that client and server are on one computer.',
  },
};

export const credentialMeanings: Readonly<Record<string, Meaning>> = {
  SECPKG_CRED_INBOUND: {
    meaning: 'To accept contexts: the credential of a server.',
  },
  SECPKG_CRED_OUTBOUND: {
    meaning: 'To initiate contexts: the credential of a client.',
  },
  SECPKG_CRED_BOTH: {
    meaning: 'To accept and to initiate contexts.',
    note: 'The documentation says it is not valid with Digest and Schannel.',
  },
  SECPKG_CRED_DEFAULT: {
    meaning: 'Undocumented: named in the header only.',
  },
  SECPKG_CRED_RESERVED: {
    meaning: 'Bits reserved to the security system.',
  },
  SECPKG_CRED_AUTOLOGON_RESTRICTED: {
    meaning: 'Neither the logon nor the Credential Manager is used as a source of credentials.',
    packages: ['Negotiate'],
  },
  SECPKG_CRED_PROCESS_POLICY_ONLY: {
    meaning: 'Only the policy of the server is processed, and SEC_E_NO_CREDENTIALS returned.',
    packages: ['Negotiate'],
  },
  SECPKG_CRED_ATTR_NAMES: {
    meaning: 'Fills SecPkgCredentials_Names: the name of the user.',
    note: 'Schannel does not support it in a 32-bit process on 64-bit Windows.',
  },
  SECPKG_CRED_ATTR_SSI_PROVIDER: {
    meaning: 'Fills SecPkgCredentials_SSIProvider: the provider of the credential.',
  },
  SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: {
    meaning: 'Sets SecPkgCredentials_KdcProxySettingsW: the KDC proxy.',
    packages: ['Kerberos'],
  },
  SECPKG_CRED_ATTR_CERT: {
    meaning: 'Fills SecPkgCredentials_Cert: the encoded certificate.',
  },
  SECPKG_CRED_ATTR_PAC_BYPASS: {
    meaning: 'Skips the check of the PAC of a Kerberos ticket.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SECPKG_NEGOTIATION_COMPLETE: {
    meaning: 'The negotiation is complete.',
  },
  SECPKG_NEGOTIATION_OPTIMISTIC: {
    meaning: 'A package was chosen, but the peer has not agreed yet.',
  },
  SECPKG_NEGOTIATION_IN_PROGRESS: {
    meaning: 'The negotiation goes on.',
  },
  SECPKG_NEGOTIATION_DIRECT: {
    meaning: 'The package is used without negotiation.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SECPKG_NEGOTIATION_TRY_MULTICRED: {
    meaning: 'More than one credential is tried.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SECPKG_ATTR_NEGO_INFO_FLAG_NO_KERBEROS: {
    meaning: 'Kerberos cannot be used.',
  },
  SECPKG_ATTR_NEGO_INFO_FLAG_NO_NTLM: {
    meaning: 'NTLM cannot be used.',
  },
  SECPKG_OPTIONS_TYPE_UNKNOWN: {
    meaning: 'The kind of package is not known.',
  },
  SECPKG_OPTIONS_TYPE_LSA: {
    meaning: 'An authentication package of the LSA.',
  },
  SECPKG_OPTIONS_TYPE_SSPI: {
    meaning: 'An SSPI package.',
  },
  SECPKG_OPTIONS_PERMANENT: {
    meaning: 'The package stays registered.',
    note: 'The documentation calls Flags reserved, not to be used.',
  },
};

export const identityMeanings: Readonly<Record<string, Meaning>> = {
  SEC_WINNT_AUTH_IDENTITY_ANSI: {
    meaning: 'The strings are ANSI.',
    excludes: ['SEC_WINNT_AUTH_IDENTITY_UNICODE'],
  },
  SEC_WINNT_AUTH_IDENTITY_UNICODE: {
    meaning: 'The strings are UTF-16.',
    excludes: ['SEC_WINNT_AUTH_IDENTITY_ANSI'],
  },
  SEC_WINNT_AUTH_IDENTITY_MARSHALLED: {
    meaning: 'The structure and its strings are one block of memory.',
  },
  SEC_WINNT_AUTH_IDENTITY_ONLY: {
    meaning: 'The credentials are for identity only: the ticket holds no authorisation data.',
    packages: ['Kerberos'],
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_PROCESS_ENCRYPTED: {
    meaning: 'SspiEncryptAuthIdentity encrypted the structure; only this process can decrypt it.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_PROTECTED: {
    meaning: 'Encrypted for the same logon by the system; only the system can decrypt it.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_USER_PROTECTED: {
    meaning: 'Encrypted for the same logon by a user; only that logon session can decrypt it.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_ENCRYPTED: {
    meaning: 'Encrypted for the system.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_RESERVED: {
    meaning: 'Eight bytes follow the structure, as encryption in place needs.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_USER: {
    meaning: 'There is no user name.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_DOMAIN: {
    meaning: 'There is no domain name.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_ID_PROVIDER: {
    meaning: 'An online identity: the domain is the name of its provider.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_USE_MASK: {
    meaning: 'The bits between SspiPromptForCredentials and credential providers.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE: {
    meaning: 'The credential provider does not save the credentials itself.',
    note: 'For SspiPromptForCredentials and credential providers only.',
  },
  SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_BY_CALLER: {
    meaning: 'The old name of SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE.',
  },
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
  SEC_WINNT_AUTH_IDENTITY_FLAGS_VALID_SSPIPFC_FLAGS: {
    meaning: 'All bits for SspiPromptForCredentials that have a meaning.',
  },
  SEC_WINNT_AUTH_IDENTITY_VERSION: {
    meaning: 'SEC_WINNT_AUTH_IDENTITY_EXW or SEC_WINNT_AUTH_IDENTITY_EXA.',
  },
  SEC_WINNT_AUTH_IDENTITY_VERSION_2: {
    meaning: 'SEC_WINNT_AUTH_IDENTITY_EX2.',
  },
  SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_LOGON: {
    meaning: 'Only the same logon session can decrypt it.',
  },
  SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_PROCESS: {
    meaning: 'Only the same process can decrypt it, as with SspiEncryptAuthIdentity.',
  },
  SEC_WINNT_AUTH_IDENTITY_ENCRYPT_FOR_SYSTEM: {
    meaning: 'Only the system can decrypt it.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
};
