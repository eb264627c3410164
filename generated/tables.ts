// What each table of constants is: flags or values, how a value is taken apart, what answers it.
// Generated from sspi.h, ntsecpkg.h, schannel.h, minschannel.h, credssp.h, security.h, wincrypt.h, ncrypt.h, wincred.h, bcrypt.h, winnt.h, winbase.h, ntsecapi.h, dsgetdc.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { TableDeclaration } from '../src/declaration.js';
import { kept } from '../src/declaration.js';
/** Every table of flags.ts, by its name. */
export const tableDeclarations = {
  get ISC_REQ() {
    return kept(this, 'ISC_REQ', {
      kind: 'flags',
      prefix: 'ISC_REQ_',
      purpose: 'What the client asks of a context: fContextReq of InitializeSecurityContext.',
      counterpart: {
        table: 'ISC_RET',
        members: {
          DELEGATE: 'DELEGATE',
          MUTUAL_AUTH: 'MUTUAL_AUTH',
          REPLAY_DETECT: 'REPLAY_DETECT',
          SEQUENCE_DETECT: 'SEQUENCE_DETECT',
          CONFIDENTIALITY: 'CONFIDENTIALITY',
          USE_SESSION_KEY: 'USE_SESSION_KEY',
          PROMPT_FOR_CREDS: 'USED_COLLECTED_CREDS',
          USE_SUPPLIED_CREDS: 'USED_SUPPLIED_CREDS',
          ALLOCATE_MEMORY: 'ALLOCATED_MEMORY',
          USE_DCE_STYLE: 'USED_DCE_STYLE',
          DATAGRAM: 'DATAGRAM',
          CONNECTION: 'CONNECTION',
          CALL_LEVEL: 'CALL_LEVEL',
          EXTENDED_ERROR: 'EXTENDED_ERROR',
          STREAM: 'STREAM',
          INTEGRITY: 'INTEGRITY',
          IDENTIFY: 'IDENTIFY',
          NULL_SESSION: 'NULL_SESSION',
          MANUAL_CRED_VALIDATION: 'MANUAL_CRED_VALIDATION',
          RESERVED1: 'RESERVED1',
          FORWARD_CREDENTIALS: 'FORWARD_CREDENTIALS',
          USE_HTTP_STYLE: 'USED_HTTP_STYLE',
          CONFIDENTIALITY_ONLY: 'CONFIDENTIALITY_ONLY',
          MESSAGES: 'MESSAGES',
          DEFERRED_CRED_VALIDATION: 'DEFERRED_CRED_VALIDATION',
          NO_POST_HANDSHAKE_AUTH: 'NO_POST_HANDSHAKE_AUTH',
          REUSE_SESSION_TICKETS: 'REUSE_SESSION_TICKETS',
          EXPLICIT_SESSION: 'EXPLICIT_SESSION',
        },
      },
      parts: [
        'DELEGATE',
        'MUTUAL_AUTH',
        'REPLAY_DETECT',
        'SEQUENCE_DETECT',
        'CONFIDENTIALITY',
        'USE_SESSION_KEY',
        'PROMPT_FOR_CREDS',
        'USE_SUPPLIED_CREDS',
        'ALLOCATE_MEMORY',
        'USE_DCE_STYLE',
        'DATAGRAM',
        'CONNECTION',
        'CALL_LEVEL',
        'FRAGMENT_SUPPLIED',
        'EXTENDED_ERROR',
        'STREAM',
        'INTEGRITY',
        'IDENTIFY',
        'NULL_SESSION',
        'MANUAL_CRED_VALIDATION',
        'RESERVED1',
        'FRAGMENT_TO_FIT',
        'FORWARD_CREDENTIALS',
        'NO_INTEGRITY',
        'USE_HTTP_STYLE',
        'UNVERIFIED_TARGET_NAME',
        'CONFIDENTIALITY_ONLY',
        'MESSAGES',
        'DEFERRED_CRED_VALIDATION',
        'NO_POST_HANDSHAKE_AUTH',
        'REUSE_SESSION_TICKETS',
        'EXPLICIT_SESSION',
      ],
    } satisfies TableDeclaration);
  },
  get ISC_RET() {
    return kept(this, 'ISC_RET', {
      kind: 'flags',
      prefix: 'ISC_RET_',
      purpose: 'What the client got: pfContextAttr of InitializeSecurityContext.',
      parts: [
        'DELEGATE',
        'MUTUAL_AUTH',
        'REPLAY_DETECT',
        'SEQUENCE_DETECT',
        'CONFIDENTIALITY',
        'USE_SESSION_KEY',
        'USED_COLLECTED_CREDS',
        'USED_SUPPLIED_CREDS',
        'ALLOCATED_MEMORY',
        'USED_DCE_STYLE',
        'DATAGRAM',
        'CONNECTION',
        'INTERMEDIATE_RETURN',
        'CALL_LEVEL',
        'EXTENDED_ERROR',
        'STREAM',
        'INTEGRITY',
        'IDENTIFY',
        'NULL_SESSION',
        'MANUAL_CRED_VALIDATION',
        'RESERVED1',
        'FRAGMENT_ONLY',
        'FORWARD_CREDENTIALS',
        'USED_HTTP_STYLE',
        'NO_ADDITIONAL_TOKEN',
        'REAUTHENTICATION',
        'CONFIDENTIALITY_ONLY',
        'MESSAGES',
        'DEFERRED_CRED_VALIDATION',
        'NO_POST_HANDSHAKE_AUTH',
        'REUSE_SESSION_TICKETS',
        'EXPLICIT_SESSION',
      ],
    } satisfies TableDeclaration);
  },
  get ASC_REQ() {
    return kept(this, 'ASC_REQ', {
      kind: 'flags',
      prefix: 'ASC_REQ_',
      purpose: 'What the server asks of a context: fContextReq of AcceptSecurityContext.',
      counterpart: {
        table: 'ASC_RET',
        members: {
          DELEGATE: 'DELEGATE',
          MUTUAL_AUTH: 'MUTUAL_AUTH',
          REPLAY_DETECT: 'REPLAY_DETECT',
          SEQUENCE_DETECT: 'SEQUENCE_DETECT',
          CONFIDENTIALITY: 'CONFIDENTIALITY',
          USE_SESSION_KEY: 'USE_SESSION_KEY',
          SESSION_TICKET: 'SESSION_TICKET',
          ALLOCATE_MEMORY: 'ALLOCATED_MEMORY',
          USE_DCE_STYLE: 'USED_DCE_STYLE',
          DATAGRAM: 'DATAGRAM',
          CONNECTION: 'CONNECTION',
          CALL_LEVEL: 'CALL_LEVEL',
          EXTENDED_ERROR: 'EXTENDED_ERROR',
          STREAM: 'STREAM',
          INTEGRITY: 'INTEGRITY',
          LICENSING: 'LICENSING',
          IDENTIFY: 'IDENTIFY',
          ALLOW_NULL_SESSION: 'NULL_SESSION',
          ALLOW_NON_USER_LOGONS: 'ALLOW_NON_USER_LOGONS',
          ALLOW_CONTEXT_REPLAY: 'ALLOW_CONTEXT_REPLAY',
          NO_TOKEN: 'NO_TOKEN',
          MESSAGES: 'MESSAGES',
          EXPLICIT_SESSION: 'EXPLICIT_SESSION',
        },
      },
      parts: [
        'DELEGATE',
        'MUTUAL_AUTH',
        'REPLAY_DETECT',
        'SEQUENCE_DETECT',
        'CONFIDENTIALITY',
        'USE_SESSION_KEY',
        'SESSION_TICKET',
        'ALLOCATE_MEMORY',
        'USE_DCE_STYLE',
        'DATAGRAM',
        'CONNECTION',
        'CALL_LEVEL',
        'FRAGMENT_SUPPLIED',
        'EXTENDED_ERROR',
        'STREAM',
        'INTEGRITY',
        'LICENSING',
        'IDENTIFY',
        'ALLOW_NULL_SESSION',
        'ALLOW_NON_USER_LOGONS',
        'ALLOW_CONTEXT_REPLAY',
        'FRAGMENT_TO_FIT',
        'NO_TOKEN',
        'PROXY_BINDINGS',
        'ALLOW_MISSING_BINDINGS',
        'MESSAGES',
        'EXPLICIT_SESSION',
      ],
    } satisfies TableDeclaration);
  },
  get ASC_RET() {
    return kept(this, 'ASC_RET', {
      kind: 'flags',
      prefix: 'ASC_RET_',
      purpose: 'What the server got: pfContextAttr of AcceptSecurityContext.',
      parts: [
        'DELEGATE',
        'MUTUAL_AUTH',
        'REPLAY_DETECT',
        'SEQUENCE_DETECT',
        'CONFIDENTIALITY',
        'USE_SESSION_KEY',
        'SESSION_TICKET',
        'ALLOCATED_MEMORY',
        'USED_DCE_STYLE',
        'DATAGRAM',
        'CONNECTION',
        'CALL_LEVEL',
        'THIRD_LEG_FAILED',
        'EXTENDED_ERROR',
        'STREAM',
        'INTEGRITY',
        'LICENSING',
        'IDENTIFY',
        'NULL_SESSION',
        'ALLOW_NON_USER_LOGONS',
        'ALLOW_CONTEXT_REPLAY',
        'FRAGMENT_ONLY',
        'NO_TOKEN',
        'NO_ADDITIONAL_TOKEN',
        'MESSAGES',
        'REUSE_SESSION_TICKETS',
        'EXPLICIT_SESSION',
      ],
    } satisfies TableDeclaration);
  },
  get SECBUFFER() {
    return kept(this, 'SECBUFFER', {
      kind: 'values',
      prefix: 'SECBUFFER_',
      purpose: 'What a buffer holds: BufferType of SecBuffer.',
    } satisfies TableDeclaration);
  },
  get SECBUFFER_VERSIONS() {
    return kept(this, 'SECBUFFER_VERSIONS', {
      kind: 'values',
      prefix: 'SECBUFFER_VERSIONS_',
      purpose: 'The version of a buffer list: ulVersion of SecBufferDesc.',
    } satisfies TableDeclaration);
  },
  get SECBUFFER_ATTR() {
    return kept(this, 'SECBUFFER_ATTR', {
      kind: 'flags',
      prefix: 'SECBUFFER_ATTR_',
      purpose: 'Bits combined with the type of a buffer: BufferType of SecBuffer.',
      parts: [
        'SECBUFFER_READONLY',
        'SECBUFFER_READONLY_WITH_CHECKSUM',
        'SECBUFFER_UNMAPPED',
        'SECBUFFER_KERNEL_MAP',
      ],
    } satisfies TableDeclaration);
  },
  get SECURITY_DREP() {
    return kept(this, 'SECURITY_DREP', {
      kind: 'values',
      prefix: 'SECURITY_DREP_',
      purpose: 'Byte order of the target: TargetDataRep of both handshake functions.',
    } satisfies TableDeclaration);
  },
  get SEC_CHANNEL_BINDINGS_VERSIONS() {
    return kept(this, 'SEC_CHANNEL_BINDINGS_VERSIONS', {
      kind: 'values',
      prefix: 'SEC_CHANNEL_BINDINGS_VERSIONS_',
      purpose: 'What tells SEC_CHANNEL_BINDINGS_EX from SEC_CHANNEL_BINDINGS: magicNumber.',
    } satisfies TableDeclaration);
  },
  get SEC_CHANNEL_BINDINGS_FLAGS() {
    return kept(this, 'SEC_CHANNEL_BINDINGS_FLAGS', {
      kind: 'flags',
      prefix: 'SEC_CHANNEL_BINDINGS_',
      purpose: 'What a server wants of channel bindings: flags of SspiSetChannelBindingFlags.',
      parts: ['AUDIT_BINDINGS'],
    } satisfies TableDeclaration);
  },
  get SEC_CHANNEL_BINDINGS_RESULT_FLAGS() {
    return kept(this, 'SEC_CHANNEL_BINDINGS_RESULT_FLAGS', {
      kind: 'flags',
      prefix: 'SEC_CHANNEL_BINDINGS_RESULT_',
      purpose:
        'What became of the channel bindings of a client: flags of SEC_CHANNEL_BINDINGS_RESULT.',
      parts: [
        'CLIENT_SUPPORT',
        'ABSENT',
        'NOTVALID_MISMATCH',
        'NOTVALID_MISSING',
        'VALID_MATCHED',
        'VALID_PROXY',
        'VALID_MISSING',
      ],
    } satisfies TableDeclaration);
  },
  get SECPKG_FLAG() {
    return kept(this, 'SECPKG_FLAG', {
      kind: 'flags',
      prefix: 'SECPKG_FLAG_',
      purpose: 'What a package can do: fCapabilities of SecPkgInfo.',
      parts: [
        'INTEGRITY',
        'PRIVACY',
        'TOKEN_ONLY',
        'DATAGRAM',
        'CONNECTION',
        'MULTI_REQUIRED',
        'CLIENT_ONLY',
        'EXTENDED_ERROR',
        'IMPERSONATION',
        'ACCEPT_WIN32_NAME',
        'STREAM',
        'NEGOTIABLE',
        'GSS_COMPATIBLE',
        'LOGON',
        'ASCII_BUFFERS',
        'FRAGMENT',
        'MUTUAL_AUTH',
        'DELEGATION',
        'READONLY_WITH_CHECKSUM',
        'RESTRICTED_TOKENS',
        'NEGO_EXTENDER',
        'NEGOTIABLE2',
        'APPCONTAINER_PASSTHROUGH',
        'APPCONTAINER_CHECKS',
        'CREDENTIAL_ISOLATION_ENABLED',
        'APPLY_LOOPBACK',
      ],
    } satisfies TableDeclaration);
  },
  get SECPKG_CRED() {
    return kept(this, 'SECPKG_CRED', {
      kind: 'flags',
      prefix: 'SECPKG_CRED_',
      purpose: 'What a credential is for: fCredentialUse of AcquireCredentialsHandle.',
      parts: [
        'INBOUND',
        'OUTBOUND',
        'DEFAULT',
        'AUTOLOGON_RESTRICTED',
        'PROCESS_POLICY_ONLY',
        'KERB_ANCHOR_DS_VERSION',
        'RESERVED',
      ],
    } satisfies TableDeclaration);
  },
  get SECPKG_CRED_ATTR() {
    return kept(this, 'SECPKG_CRED_ATTR', {
      kind: 'values',
      prefix: 'SECPKG_CRED_ATTR_',
      purpose: 'Attributes of a credential: ulAttribute of QueryCredentialsAttributes.',
    } satisfies TableDeclaration);
  },
  get SECPKG_ATTR() {
    return kept(this, 'SECPKG_ATTR', {
      kind: 'values',
      prefix: 'SECPKG_ATTR_',
      purpose:
        'Attributes of a context, and of a Schannel credential: ulAttribute of the query functions.',
    } satisfies TableDeclaration);
  },
  get SECPKG_ATTR_NEGO_INFO_FLAG() {
    return kept(this, 'SECPKG_ATTR_NEGO_INFO_FLAG', {
      kind: 'flags',
      prefix: 'SECPKG_ATTR_NEGO_INFO_FLAG_',
      purpose: 'What Negotiate cannot use: PackageMask of SecPkgContext_NegoPackageInfo.',
      parts: ['NO_KERBEROS', 'NO_NTLM'],
    } satisfies TableDeclaration);
  },
  get SECPKG_NEGOTIATION() {
    return kept(this, 'SECPKG_NEGOTIATION', {
      kind: 'values',
      prefix: 'SECPKG_NEGOTIATION_',
      purpose: 'How far a negotiation is: NegotiationState of SecPkgContext_NegotiationInfo.',
    } satisfies TableDeclaration);
  },
  get SECPKG_CONTEXT_EXPORT() {
    return kept(this, 'SECPKG_CONTEXT_EXPORT', {
      kind: 'flags',
      prefix: 'SECPKG_CONTEXT_EXPORT_',
      purpose: 'How a context is exported: fFlags of ExportSecurityContext.',
      parts: ['RESET_NEW', 'DELETE_OLD', 'TO_KERNEL'],
    } satisfies TableDeclaration);
  },
  get SECPKG_CALLFLAGS() {
    return kept(this, 'SECPKG_CALLFLAGS', {
      kind: 'flags',
      prefix: 'SECPKG_CALLFLAGS_',
      purpose: 'What a package is told about its caller.',
      parts: [
        'APPCONTAINER',
        'APPCONTAINER_AUTHCAPABLE',
        'FORCE_SUPPLIED',
        'APPCONTAINER_UPNCAPABLE',
      ],
    } satisfies TableDeclaration);
  },
  get SECPKG_OPTIONS() {
    return kept(this, 'SECPKG_OPTIONS', {
      kind: 'flags',
      prefix: 'SECPKG_OPTIONS_',
      purpose: 'How a package is added: Flags of SECURITY_PACKAGE_OPTIONS.',
      parts: ['PERMANENT'],
    } satisfies TableDeclaration);
  },
  get SECPKG_OPTIONS_TYPE() {
    return kept(this, 'SECPKG_OPTIONS_TYPE', {
      kind: 'values',
      prefix: 'SECPKG_OPTIONS_TYPE_',
      purpose: 'The kind of package that is added: Type of SECURITY_PACKAGE_OPTIONS.',
    } satisfies TableDeclaration);
  },
  get SECQOP() {
    return kept(this, 'SECQOP', {
      kind: 'values',
      prefix: 'SECQOP_',
      purpose: 'Quality of protection: fQOP of EncryptMessage, pfQOP of DecryptMessage.',
    } satisfies TableDeclaration);
  },
  get SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSIONS() {
    return kept(this, 'SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSIONS', {
      kind: 'values',
      prefix: 'SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSIONS_',
      purpose: 'The version of the function table: dwVersion of SecurityFunctionTable.',
    } satisfies TableDeclaration);
  },
  get SASL_OPTION() {
    return kept(this, 'SASL_OPTION', {
      kind: 'values',
      prefix: 'SASL_OPTION_',
      purpose:
        'Options of a SASL context: Option of SaslSetContextOption and SaslGetContextOption.',
    } satisfies TableDeclaration);
  },
  get SEC_WINNT_AUTH_IDENTITY() {
    return kept(this, 'SEC_WINNT_AUTH_IDENTITY', {
      kind: 'flags',
      prefix: 'SEC_WINNT_AUTH_IDENTITY_',
      purpose: 'How an identity is written: Flags of SEC_WINNT_AUTH_IDENTITY and its extended kin.',
      parts: [
        'ANSI',
        'UNICODE',
        'FLAGS_PROCESS_ENCRYPTED',
        'FLAGS_SYSTEM_PROTECTED',
        'FLAGS_USER_PROTECTED',
        'FLAGS_SYSTEM_ENCRYPTED',
        'FLAGS_RESERVED',
        'FLAGS_NULL_USER',
        'FLAGS_NULL_DOMAIN',
        'FLAGS_ID_PROVIDER',
        'FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE',
        'FLAGS_SSPIPFC_SAVE_CRED_CHECKED',
        'FLAGS_SSPIPFC_NO_CHECKBOX',
        'FLAGS_SSPIPFC_CREDPROV_DO_NOT_LOAD',
        'MARSHALLED',
        'ONLY',
        'FLAGS_SSPIPFC_USE_MASK',
      ],
    } satisfies TableDeclaration);
  },
  get SEC_WINNT_AUTH_IDENTITY_VERSIONS() {
    return kept(this, 'SEC_WINNT_AUTH_IDENTITY_VERSIONS', {
      kind: 'values',
      prefix: 'SEC_WINNT_AUTH_IDENTITY_VERSIONS_',
      purpose: 'Which extended identity structure it is: Version, its first field.',
    } satisfies TableDeclaration);
  },
  get SEC_WINNT_AUTH_IDENTITY_ENCRYPT() {
    return kept(this, 'SEC_WINNT_AUTH_IDENTITY_ENCRYPT', {
      kind: 'flags',
      prefix: 'SEC_WINNT_AUTH_IDENTITY_ENCRYPT_',
      purpose: 'Who can decrypt an identity: Options of SspiEncryptAuthIdentityEx.',
      parts: ['SAME_LOGON', 'SAME_PROCESS', 'FOR_SYSTEM'],
    } satisfies TableDeclaration);
  },
  get SSPIPFC() {
    return kept(this, 'SSPIPFC', {
      kind: 'flags',
      prefix: 'SSPIPFC_',
      purpose: 'How the dialog behaves: dwFlags of SspiPromptForCredentials.',
      parts: ['CREDPROV_DO_NOT_SAVE', 'NO_CHECKBOX', 'CREDPROV_DO_NOT_LOAD', 'USE_CREDUIBROKER'],
    } satisfies TableDeclaration);
  },
  get KDC_PROXY_SETTINGS() {
    return kept(this, 'KDC_PROXY_SETTINGS', {
      kind: 'values',
      prefix: 'KDC_PROXY_SETTINGS_',
      purpose: 'The version of SecPkgCredentials_KdcProxySettingsW.',
    } satisfies TableDeclaration);
  },
  get KDC_PROXY_SETTINGS_FLAGS() {
    return kept(this, 'KDC_PROXY_SETTINGS_FLAGS', {
      kind: 'flags',
      prefix: 'KDC_PROXY_SETTINGS_FLAGS_',
      purpose: 'How the KDC proxy is used: Flags of SecPkgCredentials_KdcProxySettingsW.',
      parts: ['FORCEPROXY'],
    } satisfies TableDeclaration);
  },
  get KDC_NETWORK_SETTINGS() {
    return kept(this, 'KDC_NETWORK_SETTINGS', {
      kind: 'values',
      prefix: 'KDC_NETWORK_SETTINGS_',
      purpose: 'The version of SecPkgCredentials_KdcNetworkSettingsW.',
    } satisfies TableDeclaration);
  },
  get KDC_NETWORK_SETTINGS_FLAGS() {
    return kept(this, 'KDC_NETWORK_SETTINGS_FLAGS', {
      kind: 'flags',
      prefix: 'KDC_NETWORK_SETTINGS_FLAGS_',
      purpose: 'What is configured: Flags of SecPkgCredentials_KdcNetworkSettingsW.',
      parts: ['FORCEPROXY', 'CONFIGURE_PROXY', 'CONFIGURE_DISCOVERY'],
    } satisfies TableDeclaration);
  },
  get KDC_NETWORK_DISCOVERY_FLAGS() {
    return kept(this, 'KDC_NETWORK_DISCOVERY_FLAGS', {
      kind: 'flags',
      prefix: 'KDC_NETWORK_DISCOVERY_FLAGS_',
      purpose:
        'Which domain controllers serve: DcDiscoveryFlags of SecPkgCredentials_KdcNetworkSettingsW.',
      parts: ['DS13_REQUIRED'],
    } satisfies TableDeclaration);
  },
  get NGC_DATA_FLAG() {
    return kept(this, 'NGC_DATA_FLAG', {
      kind: 'flags',
      prefix: 'NGC_DATA_FLAG_',
      purpose: 'Bits of SEC_WINNT_AUTH_NGC_DATA, the credential of Windows Hello.',
      parts: [
        'KERB_CERTIFICATE_LOGON_FLAG_CHECK_DUPLICATES',
        'KERB_CERTIFICATE_LOGON_FLAG_USE_CERTIFICATE_INFO',
        'IS_SMARTCARD_DATA',
        'IS_CLOUD_TRUST_CRED',
      ],
    } satisfies TableDeclaration);
  },
  get SECURITY_ENTRYPOINT() {
    return kept(this, 'SECURITY_ENTRYPOINT', {
      kind: 'values',
      prefix: 'SECURITY_ENTRYPOINT_',
      purpose: 'Names of the function that gives the function table, InitSecurityInterface.',
    } satisfies TableDeclaration);
  },
  get PACKAGE_NAMES() {
    return kept(this, 'PACKAGE_NAMES', {
      kind: 'values',
      prefix: 'PACKAGE_NAMES_',
      purpose: 'Names of packages: pszPackage of AcquireCredentialsHandle.',
    } satisfies TableDeclaration);
  },
  get RPC_ID() {
    return kept(this, 'RPC_ID', {
      kind: 'values',
      prefix: 'RPC_ID_',
      purpose: 'Identifiers of packages in RPC: wRPCID of SecPkgInfo.',
    } satisfies TableDeclaration);
  },
  get LIMITS() {
    return kept(this, 'LIMITS', {
      kind: 'values',
      prefix: 'LIMITS_',
      purpose: 'Sizes of the arrays in structures, and how many of a thing Schannel takes.',
    } satisfies TableDeclaration);
  },
  get SEC_WINNT_AUTH_DATA_TYPE() {
    return kept(this, 'SEC_WINNT_AUTH_DATA_TYPE', {
      kind: 'values',
      prefix: 'SEC_WINNT_AUTH_DATA_TYPE_',
      purpose: 'What packed credentials hold, as GUIDs: CredType of SEC_WINNT_AUTH_DATA.',
    } satisfies TableDeclaration);
  },
  get CREDUI_STRUCTURE_TYPE() {
    return kept(this, 'CREDUI_STRUCTURE_TYPE', {
      kind: 'values',
      prefix: 'CREDUI_STRUCTURE_TYPE_',
      purpose: 'What SspiPromptForCredentials and the credential UI tell one another by GUIDs.',
    } satisfies TableDeclaration);
  },
  get SCH_CRED_MAX() {
    return kept(this, 'SCH_CRED_MAX', {
      kind: 'values',
      prefix: 'SCH_CRED_MAX_',
      purpose: 'How much a Schannel credential structure may hold.',
    } satisfies TableDeclaration);
  },
  get SCH_CRED_VERSIONS() {
    return kept(this, 'SCH_CRED_VERSIONS', {
      kind: 'values',
      prefix: 'SCH_CRED_VERSIONS_',
      purpose: 'Versions of the Schannel credential structures: dwVersion, their first field.',
    } satisfies TableDeclaration);
  },
  get SCH_CRED_FORMAT() {
    return kept(this, 'SCH_CRED_FORMAT', {
      kind: 'values',
      prefix: 'SCH_CRED_FORMAT_',
      purpose: 'How the certificates are given: dwCredFormat of SCHANNEL_CRED.',
    } satisfies TableDeclaration);
  },
  get SCH_CRED_FLAGS() {
    return kept(this, 'SCH_CRED_FLAGS', {
      kind: 'flags',
      prefix: 'SCH_CRED_',
      purpose: 'How a Schannel credential behaves: dwFlags of SCHANNEL_CRED and SCH_CREDENTIALS.',
      parts: [
        'NO_SYSTEM_MAPPER',
        'NO_SERVERNAME_CHECK',
        'MANUAL_CRED_VALIDATION',
        'NO_DEFAULT_CREDS',
        'AUTO_CRED_VALIDATION',
        'USE_DEFAULT_CREDS',
        'DISABLE_RECONNECTS',
        'REVOCATION_CHECK_END_CERT',
        'REVOCATION_CHECK_CHAIN',
        'REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT',
        'IGNORE_NO_REVOCATION_CHECK',
        'IGNORE_REVOCATION_OFFLINE',
        'RESTRICTED_ROOTS',
        'REVOCATION_CHECK_CACHE_ONLY',
        'CACHE_ONLY_URL_RETRIEVAL',
        'MEMORY_STORE_CERT',
        'CACHE_ONLY_URL_RETRIEVAL_ON_CREATE',
        'SCH_SEND_ROOT_CERT',
        'SNI_CREDENTIAL',
        'SNI_ENABLE_OCSP',
        'SCH_SEND_AUX_RECORD',
        'SCH_USE_STRONG_CRYPTO',
        'SCH_USE_PRESHAREDKEY_ONLY',
        'SCH_USE_DTLS_ONLY',
        'SCH_ALLOW_NULL_ENCRYPTION',
        'DEFERRED_CRED_VALIDATION',
      ],
    } satisfies TableDeclaration);
  },
  get SCH_MACHINE() {
    return kept(this, 'SCH_MACHINE', {
      kind: 'flags',
      prefix: 'SCH_MACHINE_',
      purpose: 'Where a certificate is looked for: dwFlags of SCHANNEL_CERT_HASH.',
      parts: ['CERT_HASH'],
    } satisfies TableDeclaration);
  },
  get SCH_CRED_X509() {
    return kept(this, 'SCH_CRED_X509', {
      kind: 'values',
      prefix: 'SCH_CRED_X509_',
      purpose: 'What a public part of the obsolete SCH_CRED holds: its first field, dwType.',
    } satisfies TableDeclaration);
  },
  get SCHANNEL_SECRET() {
    return kept(this, 'SCHANNEL_SECRET', {
      kind: 'values',
      prefix: 'SCHANNEL_SECRET_',
      purpose: 'What a secret part of the obsolete SCH_CRED holds: its first field, dwType.',
    } satisfies TableDeclaration);
  },
  get SCHANNEL_PADDING() {
    return kept(this, 'SCHANNEL_PADDING', {
      kind: 'values',
      prefix: 'SCHANNEL_RSA_',
      purpose: 'Names of paddings of RSA signatures, for strCngAlgId of CRYPTO_SETTINGS.',
    } satisfies TableDeclaration);
  },
  get TLS_PARAMS() {
    return kept(this, 'TLS_PARAMS', {
      kind: 'flags',
      prefix: 'TLS_PARAMS_',
      purpose: 'How TLS parameters are taken: dwFlags of TLS_PARAMETERS.',
      parts: ['OPTIONAL'],
    } satisfies TableDeclaration);
  },
  get SCHANNEL_CONTROL() {
    return kept(this, 'SCHANNEL_CONTROL', {
      kind: 'values',
      prefix: 'SCHANNEL_',
      purpose: 'What a control token asks of Schannel: its first field, for ApplyControlToken.',
    } satisfies TableDeclaration);
  },
  get TLS1_ALERT() {
    return kept(this, 'TLS1_ALERT', {
      kind: 'values',
      prefix: 'TLS1_ALERT_',
      purpose: 'TLS alerts: dwAlertNumber of SCHANNEL_ALERT_TOKEN.',
    } satisfies TableDeclaration);
  },
  get TLS1_ALERT_LEVEL() {
    return kept(this, 'TLS1_ALERT_LEVEL', {
      kind: 'values',
      prefix: 'TLS1_ALERT_LEVEL_',
      purpose: 'Levels of TLS alerts: dwAlertType of SCHANNEL_ALERT_TOKEN.',
    } satisfies TableDeclaration);
  },
  get SESSION_TICKET_INFO() {
    return kept(this, 'SESSION_TICKET_INFO', {
      kind: 'values',
      prefix: 'SESSION_TICKET_INFO_',
      purpose:
        'How session tickets are protected: TicketInfoVersion of SecPkgCred_SessionTicketKey.',
    } satisfies TableDeclaration);
  },
  get SSL_SESSION() {
    return kept(this, 'SSL_SESSION', {
      kind: 'values',
      prefix: 'SSL_SESSION_',
      purpose: 'Whether a session may be resumed: dwFlags of SCHANNEL_SESSION_TOKEN.',
    } satisfies TableDeclaration);
  },
  get SSL_SESSION_INFO() {
    return kept(this, 'SSL_SESSION_INFO', {
      kind: 'flags',
      prefix: 'SSL_SESSION_INFO_',
      purpose: 'Whether a session was resumed: dwFlags of SecPkgContext_SessionInfo.',
      parts: ['SSL_SESSION_RECONNECT'],
    } satisfies TableDeclaration);
  },
  get SP_PROT() {
    return kept(this, 'SP_PROT', {
      kind: 'flags',
      prefix: 'SP_PROT_',
      purpose: 'Protocols of Schannel: grbitEnabledProtocols, grbitDisabledProtocols, dwProtocol.',
      parts: [
        'PCT1_SERVER',
        'PCT1_CLIENT',
        'SSL2_SERVER',
        'SSL2_CLIENT',
        'SSL3_SERVER',
        'SSL3_CLIENT',
        'TLS1_SERVER',
        'TLS1_CLIENT',
        'UNI_SERVER',
        'UNI_CLIENT',
        'TLS1_1_SERVER',
        'TLS1_1_CLIENT',
        'TLS1_2_SERVER',
        'TLS1_2_CLIENT',
        'TLS1_3_SERVER',
        'TLS1_3_CLIENT',
        'DTLS_SERVER',
        'DTLS_CLIENT',
        'DTLS1_2_SERVER',
        'DTLS1_2_CLIENT',
        'ALL',
      ],
    } satisfies TableDeclaration);
  },
  get RCRED() {
    return kept(this, 'RCRED', {
      kind: 'flags',
      prefix: 'RCRED_',
      purpose:
        'State of the certificate of the peer: fFlags of SecPkgContext_RemoteCredentialInfo.',
      parts: ['CRED_EXISTS', 'STATUS_UNKNOWN_ISSUER'],
    } satisfies TableDeclaration);
  },
  get LCRED() {
    return kept(this, 'LCRED', {
      kind: 'flags',
      prefix: 'LCRED_',
      purpose: 'State of our certificate: fFlags of SecPkgContext_LocalCredentialInfo.',
      parts: ['CRED_EXISTS', 'STATUS_UNKNOWN_ISSUER'],
    } satisfies TableDeclaration);
  },
  get SECPKGCONTEXT_VERSION() {
    return kept(this, 'SECPKGCONTEXT_VERSION', {
      kind: 'values',
      prefix: 'SECPKGCONTEXT_',
      purpose: 'Versions of structures that QueryContextAttributes fills: dwVersion.',
    } satisfies TableDeclaration);
  },
  get EARLY_START() {
    return kept(this, 'EARLY_START', {
      kind: 'flags',
      prefix: 'EARLY_START_',
      purpose: 'Whether TLS starts early: dwEarlyStartFlags of SecPkgContext_EarlyStart.',
      parts: ['ENABLE_TLS_CLIENT_EARLY_START'],
    } satisfies TableDeclaration);
  },
  get CERT_SCHANNEL() {
    return kept(this, 'CERT_SCHANNEL', {
      kind: 'values',
      prefix: 'CERT_SCHANNEL_',
      purpose:
        'Properties of certificates that Schannel kept for IIS: property identifiers of wincrypt.h.',
    } satisfies TableDeclaration);
  },
  get SSL_FUNCTION_NAMES() {
    return kept(this, 'SSL_FUNCTION_NAMES', {
      kind: 'values',
      prefix: 'SSL_FUNCTION_NAMES_',
      purpose: 'Names of functions of schannel.dll, for those who load them by name.',
    } satisfies TableDeclaration);
  },
  get CREDSSP_CRED_EX_VERSIONS() {
    return kept(this, 'CREDSSP_CRED_EX_VERSIONS', {
      kind: 'values',
      prefix: 'CREDSSP_CRED_EX_VERSIONS_',
      purpose: 'The version of CREDSSP_CRED_EX: Version.',
    } satisfies TableDeclaration);
  },
  get CREDSSP_FLAG() {
    return kept(this, 'CREDSSP_FLAG', {
      kind: 'flags',
      prefix: 'CREDSSP_FLAG_',
      purpose: 'How credentials are delegated: Flags of CREDSSP_CRED_EX.',
      parts: ['REDIRECT'],
    } satisfies TableDeclaration);
  },
  get CREDSSP_SERVER_AUTH() {
    return kept(this, 'CREDSSP_SERVER_AUTH', {
      kind: 'flags',
      prefix: 'CREDSSP_SERVER_AUTH_',
      purpose: 'How the server of CredSSP was authenticated: SECPKG_ATTR_SERVER_AUTH_FLAGS.',
      parts: ['NEGOTIATE', 'CERTIFICATE', 'LOOPBACK'],
    } satisfies TableDeclaration);
  },
  get SECPKG_ALT_ATTR_BIT() {
    return kept(this, 'SECPKG_ALT_ATTR_BIT', {
      kind: 'values',
      prefix: 'SECPKG_ALT_ATTR_BIT_',
      purpose: 'The bit that tells attributes of CredSSP from those of the package in it.',
    } satisfies TableDeclaration);
  },
  get CREDSSP_OID() {
    return kept(this, 'CREDSSP_OID', {
      kind: 'values',
      prefix: 'CREDSSP_OID_',
      purpose: 'Object identifiers of CredSSP.',
    } satisfies TableDeclaration);
  },
  get CERT_ENCODING() {
    return kept(this, 'CERT_ENCODING', {
      kind: 'flags',
      prefix: '',
      purpose: 'How certificates and messages are encoded: dwCertEncodingType.',
      parts: ['X509_ASN_ENCODING', 'PKCS_7_ASN_ENCODING'],
    } satisfies TableDeclaration);
  },
  get CERT_STORE_PROV() {
    return kept(this, 'CERT_STORE_PROV', {
      kind: 'values',
      prefix: 'CERT_STORE_PROV_',
      purpose:
        'What kind of store is opened: lpszStoreProvider of CertOpenStore. Numbers that stand in place of a pointer.',
    } satisfies TableDeclaration);
  },
  get CERT_SYSTEM_STORE() {
    return kept(this, 'CERT_SYSTEM_STORE', {
      kind: 'values',
      prefix: 'CERT_SYSTEM_STORE_',
      purpose: 'Where a system store is: combined into dwFlags of CertOpenStore.',
    } satisfies TableDeclaration);
  },
  get CERT_STORE() {
    return kept(this, 'CERT_STORE', {
      kind: 'flags',
      prefix: 'CERT_STORE_',
      purpose: 'How a store is opened: dwFlags of CertOpenStore.',
      parts: [
        'NO_CRYPT_RELEASE_FLAG',
        'SET_LOCALIZED_NAME_FLAG',
        'DEFER_CLOSE_UNTIL_LAST_FREE_FLAG',
        'DELETE_FLAG',
        'SHARE_STORE_FLAG',
        'SHARE_CONTEXT_FLAG',
        'ENUM_ARCHIVED_FLAG',
        'READONLY_FLAG',
        'OPEN_EXISTING_FLAG',
        'CREATE_NEW_FLAG',
        'MAXIMUM_ALLOWED_FLAG',
      ],
    } satisfies TableDeclaration);
  },
  get CERT_CLOSE_STORE() {
    return kept(this, 'CERT_CLOSE_STORE', {
      kind: 'flags',
      prefix: 'CERT_CLOSE_STORE_',
      purpose: 'How a store is closed: dwFlags of CertCloseStore.',
      parts: ['FORCE_FLAG', 'CHECK_FLAG'],
    } satisfies TableDeclaration);
  },
  get CERT_STORE_ADD() {
    return kept(this, 'CERT_STORE_ADD', {
      kind: 'values',
      prefix: 'CERT_STORE_ADD_',
      purpose: 'What happens to a certificate that is there already: dwAddDisposition.',
    } satisfies TableDeclaration);
  },
  get CERT_FIND() {
    return kept(this, 'CERT_FIND', {
      kind: 'values',
      prefix: 'CERT_FIND_',
      purpose: 'What is looked for: dwFindType of CertFindCertificateInStore.',
    } satisfies TableDeclaration);
  },
  get CERT_NAME() {
    return kept(this, 'CERT_NAME', {
      kind: 'values',
      prefix: 'CERT_NAME_',
      purpose: 'Which name is given: dwType of CertGetNameStringW.',
    } satisfies TableDeclaration);
  },
  get CERT_NAME_FLAGS() {
    return kept(this, 'CERT_NAME_FLAGS', {
      kind: 'flags',
      prefix: 'CERT_NAME_',
      purpose: 'How a name is given: dwFlags of CertGetNameStringW.',
      parts: ['ISSUER_FLAG', 'SEARCH_ALL_NAMES_FLAG'],
    } satisfies TableDeclaration);
  },
  get PFX_IMPORT() {
    return kept(this, 'PFX_IMPORT', {
      kind: 'flags',
      prefix: '',
      purpose: 'How a PFX is imported: dwFlags of PFXImportCertStore.',
      parts: [
        'CRYPT_MACHINE_KEYSET',
        'CRYPT_EXPORTABLE',
        'CRYPT_USER_PROTECTED',
        'PKCS12_IMPORT_SILENT',
        'CRYPT_USER_KEYSET',
        'PKCS12_PREFER_CNG_KSP',
        'PKCS12_ALWAYS_CNG_KSP',
        'PKCS12_ONLY_CERTIFICATES',
        'PKCS12_ALLOW_OVERWRITE_KEY',
        'PKCS12_NO_PERSIST_KEY',
        'PKCS12_INCLUDE_EXTENDED_PROPERTIES',
      ],
    } satisfies TableDeclaration);
  },
  get CERT_PROP_ID() {
    return kept(this, 'CERT_PROP_ID', {
      kind: 'values',
      prefix: 'CERT_',
      purpose:
        'Properties of a certificate context: dwPropId of CertGetCertificateContextProperty.',
    } satisfies TableDeclaration);
  },
  get CRYPT_ACQUIRE_CONTEXT() {
    return kept(this, 'CRYPT_ACQUIRE_CONTEXT', {
      kind: 'flags',
      prefix: 'CRYPT_',
      purpose:
        'How a key container is opened: dwFlags of CryptAcquireContextW, with CRYPT_MACHINE_KEYSET for one of the machine.',
      parts: ['NEWKEYSET', 'DELETEKEYSET', 'SILENT'],
    } satisfies TableDeclaration);
  },
  get NCRYPT_FLAGS() {
    return kept(this, 'NCRYPT_FLAGS', {
      kind: 'flags',
      prefix: 'NCRYPT_',
      purpose:
        'How a key of CNG is opened and deleted: dwFlags of NCryptOpenKey and NCryptDeleteKey.',
      parts: ['MACHINE_KEY_FLAG', 'SILENT_FLAG'],
    } satisfies TableDeclaration);
  },
  get CERT_CHAIN() {
    return kept(this, 'CERT_CHAIN', {
      kind: 'flags',
      prefix: 'CERT_CHAIN_',
      purpose: 'How a chain is built: dwFlags of CertGetCertificateChain.',
      parts: [
        'CACHE_END_CERT',
        'CACHE_ONLY_URL_RETRIEVAL',
        'REVOCATION_CHECK_END_CERT',
        'REVOCATION_CHECK_CHAIN',
        'REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT',
        'REVOCATION_CHECK_CACHE_ONLY',
        'REVOCATION_ACCUMULATIVE_TIMEOUT',
      ],
    } satisfies TableDeclaration);
  },
  get CERT_TRUST_ERROR() {
    return kept(this, 'CERT_TRUST_ERROR', {
      kind: 'flags',
      prefix: 'CERT_TRUST_',
      purpose: 'What is wrong with a chain: dwErrorStatus of CERT_TRUST_STATUS.',
      parts: [
        'IS_NOT_TIME_VALID',
        'IS_REVOKED',
        'IS_NOT_SIGNATURE_VALID',
        'IS_NOT_VALID_FOR_USAGE',
        'IS_UNTRUSTED_ROOT',
        'REVOCATION_STATUS_UNKNOWN',
        'IS_CYCLIC',
        'INVALID_EXTENSION',
        'INVALID_POLICY_CONSTRAINTS',
        'INVALID_BASIC_CONSTRAINTS',
        'INVALID_NAME_CONSTRAINTS',
        'HAS_NOT_SUPPORTED_NAME_CONSTRAINT',
        'HAS_NOT_DEFINED_NAME_CONSTRAINT',
        'HAS_NOT_PERMITTED_NAME_CONSTRAINT',
        'HAS_EXCLUDED_NAME_CONSTRAINT',
        'IS_PARTIAL_CHAIN',
        'IS_OFFLINE_REVOCATION',
        'NO_ISSUANCE_CHAIN_POLICY',
        'IS_EXPLICIT_DISTRUST',
        'HAS_NOT_SUPPORTED_CRITICAL_EXT',
        'HAS_WEAK_SIGNATURE',
      ],
    } satisfies TableDeclaration);
  },
  get CERT_TRUST_INFO() {
    return kept(this, 'CERT_TRUST_INFO', {
      kind: 'flags',
      prefix: 'CERT_TRUST_',
      purpose: 'What is known of a chain: dwInfoStatus of CERT_TRUST_STATUS.',
      parts: [
        'HAS_EXACT_MATCH_ISSUER',
        'HAS_KEY_MATCH_ISSUER',
        'HAS_NAME_MATCH_ISSUER',
        'IS_SELF_SIGNED',
        'HAS_PREFERRED_ISSUER',
        'IS_PEER_TRUSTED',
      ],
    } satisfies TableDeclaration);
  },
  get USAGE_MATCH_TYPE() {
    return kept(this, 'USAGE_MATCH_TYPE', {
      kind: 'values',
      prefix: 'USAGE_MATCH_TYPE_',
      purpose: 'Whether all usages or one must match: dwType of CERT_USAGE_MATCH.',
    } satisfies TableDeclaration);
  },
  get CERT_CHAIN_POLICY() {
    return kept(this, 'CERT_CHAIN_POLICY', {
      kind: 'values',
      prefix: 'CERT_CHAIN_POLICY_',
      purpose:
        'Policies that a chain is checked against: pszPolicyOID of CertVerifyCertificateChainPolicy. Numbers that stand in place of a pointer.',
    } satisfies TableDeclaration);
  },
  get CERT_CHAIN_POLICY_FLAGS() {
    return kept(this, 'CERT_CHAIN_POLICY_FLAGS', {
      kind: 'flags',
      prefix: 'CERT_CHAIN_POLICY_',
      purpose: 'What a policy overlooks: dwFlags of CERT_CHAIN_POLICY_PARA.',
      parts: [
        'IGNORE_NOT_TIME_VALID_FLAG',
        'ALLOW_UNKNOWN_CA_FLAG',
        'IGNORE_WRONG_USAGE_FLAG',
        'IGNORE_INVALID_NAME_FLAG',
        'IGNORE_ALL_REV_UNKNOWN_FLAGS',
      ],
    } satisfies TableDeclaration);
  },
  get AUTHTYPE() {
    return kept(this, 'AUTHTYPE', {
      kind: 'values',
      prefix: 'AUTHTYPE_',
      purpose: 'Whose certificate is checked: dwAuthType of SSL_EXTRA_CERT_CHAIN_POLICY_PARA.',
    } satisfies TableDeclaration);
  },
  get KEY_USAGE_OIDS() {
    return kept(this, 'KEY_USAGE_OIDS', {
      kind: 'values',
      prefix: 'szOID_PKIX_KP_',
      purpose: 'What a certificate is for: the identifiers of TLS.',
    } satisfies TableDeclaration);
  },
  get CRED_TYPE() {
    return kept(this, 'CRED_TYPE', {
      kind: 'values',
      prefix: 'CRED_TYPE_',
      purpose: 'Kinds of stored credentials: Type of CREDENTIALW, CredReadW and CredDeleteW.',
    } satisfies TableDeclaration);
  },
  get CRED_PERSIST() {
    return kept(this, 'CRED_PERSIST', {
      kind: 'values',
      prefix: 'CRED_PERSIST_',
      purpose: 'How long a stored credential lives, and where: Persist of CREDENTIALW.',
    } satisfies TableDeclaration);
  },
  get CRED_FLAGS() {
    return kept(this, 'CRED_FLAGS', {
      kind: 'flags',
      prefix: 'CRED_FLAGS_',
      purpose: 'What a stored credential is like: Flags of CREDENTIALW.',
      parts: ['PASSWORD_FOR_CERT', 'PROMPT_NOW', 'USERNAME_TARGET', 'OWF_CRED_BLOB'],
    } satisfies TableDeclaration);
  },
  get CRED_WRITE() {
    return kept(this, 'CRED_WRITE', {
      kind: 'flags',
      prefix: 'CRED_',
      purpose: 'How a credential is stored: Flags of CredWriteW.',
      parts: ['PRESERVE_CREDENTIAL_BLOB'],
    } satisfies TableDeclaration);
  },
  get CRED_ENUMERATE() {
    return kept(this, 'CRED_ENUMERATE', {
      kind: 'flags',
      prefix: 'CRED_ENUMERATE_',
      purpose: 'Which stored credentials are listed: Flags of CredEnumerateW.',
      parts: ['ALL_CREDENTIALS'],
    } satisfies TableDeclaration);
  },
  get CRED_PACK() {
    return kept(this, 'CRED_PACK', {
      kind: 'flags',
      prefix: 'CRED_PACK_',
      purpose:
        'How credentials are packed and unpacked: dwFlags of CredPackAuthenticationBufferW and CredUnPackAuthenticationBufferW.',
      parts: [
        'PROTECTED_CREDENTIALS',
        'WOW_BUFFER',
        'GENERIC_CREDENTIALS',
        'ID_PROVIDER_CREDENTIALS',
      ],
    } satisfies TableDeclaration);
  },
  get CREDUIWIN() {
    return kept(this, 'CREDUIWIN', {
      kind: 'flags',
      prefix: 'CREDUIWIN_',
      purpose: 'What the dialog shows, and where: dwFlags of CredUIPromptForWindowsCredentialsW.',
      parts: [
        'GENERIC',
        'CHECKBOX',
        'AUTHPACKAGE_ONLY',
        'IN_CRED_ONLY',
        'ENUMERATE_ADMINS',
        'ENUMERATE_CURRENT_USER',
        'SECURE_PROMPT',
        'PACK_32_WOW',
        'PREPROMPTING',
      ],
    } satisfies TableDeclaration);
  },
  get CRYPT_CONFIGURATION() {
    return kept(this, 'CRYPT_CONFIGURATION', {
      kind: 'values',
      prefix: 'CRYPT_',
      purpose: 'Which configuration of CNG is meant: dwTable.',
    } satisfies TableDeclaration);
  },
  get NCRYPT_INTERFACE() {
    return kept(this, 'NCRYPT_INTERFACE', {
      kind: 'values',
      prefix: 'NCRYPT_',
      purpose: 'Interfaces of CNG: dwInterface of BCryptEnumContextFunctions.',
    } satisfies TableDeclaration);
  },
  get CRYPT_ACQUIRE() {
    return kept(this, 'CRYPT_ACQUIRE', {
      kind: 'flags',
      prefix: 'CRYPT_ACQUIRE_',
      purpose:
        'How the private key of a certificate is opened: dwFlags of CryptAcquireCertificatePrivateKey.',
      parts: [
        'CACHE_FLAG',
        'USE_PROV_INFO_FLAG',
        'COMPARE_KEY_FLAG',
        'NO_HEALING',
        'SILENT_FLAG',
        'WINDOW_HANDLE_FLAG',
        'ALLOW_NCRYPT_KEY_FLAG',
        'PREFER_NCRYPT_KEY_FLAG',
        'ONLY_NCRYPT_KEY_FLAG',
      ],
    } satisfies TableDeclaration);
  },
  get KEY_SPEC() {
    return kept(this, 'KEY_SPEC', {
      kind: 'values',
      prefix: '',
      purpose: 'What a private key is for: pdwKeySpec. CERT_NCRYPT_KEY_SPEC is a key of CNG.',
    } satisfies TableDeclaration);
  },
  get TOKEN_ACCESS() {
    return kept(this, 'TOKEN_ACCESS', {
      kind: 'flags',
      prefix: 'TOKEN_',
      purpose: 'What a token is opened for: DesiredAccess of OpenThreadToken and OpenProcessToken.',
      parts: [
        'ASSIGN_PRIMARY',
        'DUPLICATE',
        'IMPERSONATE',
        'QUERY',
        'QUERY_SOURCE',
        'ADJUST_PRIVILEGES',
        'ADJUST_GROUPS',
        'ADJUST_DEFAULT',
        'ADJUST_SESSIONID',
        'ALL_ACCESS',
        'READ',
        'WRITE',
      ],
    } satisfies TableDeclaration);
  },
  get SE_GROUP() {
    return kept(this, 'SE_GROUP', {
      kind: 'flags',
      prefix: 'SE_GROUP_',
      purpose:
        'Attributes of a group in a token: Attributes of SID_AND_ATTRIBUTES in TOKEN_GROUPS.',
      parts: [
        'MANDATORY',
        'ENABLED_BY_DEFAULT',
        'ENABLED',
        'OWNER',
        'USE_FOR_DENY_ONLY',
        'INTEGRITY',
        'INTEGRITY_ENABLED',
        'RESOURCE',
        'LOGON_ID',
      ],
    } satisfies TableDeclaration);
  },
  get SE_PRIVILEGE() {
    return kept(this, 'SE_PRIVILEGE', {
      kind: 'flags',
      prefix: 'SE_PRIVILEGE_',
      purpose:
        'Attributes of a privilege in a token: Attributes of LUID_AND_ATTRIBUTES in TOKEN_PRIVILEGES.',
      parts: ['ENABLED_BY_DEFAULT', 'ENABLED', 'REMOVED', 'USED_FOR_ACCESS'],
    } satisfies TableDeclaration);
  },
  get SECURITY_MANDATORY() {
    return kept(this, 'SECURITY_MANDATORY', {
      kind: 'values',
      prefix: 'SECURITY_MANDATORY_',
      purpose: 'Levels of integrity: the last part of the SID in TOKEN_MANDATORY_LABEL.',
    } satisfies TableDeclaration);
  },
  get LOGON32_LOGON() {
    return kept(this, 'LOGON32_LOGON', {
      kind: 'values',
      prefix: 'LOGON32_LOGON_',
      purpose: 'Kinds of logon: dwLogonType of LogonUserW.',
    } satisfies TableDeclaration);
  },
  get LOGON32_PROVIDER() {
    return kept(this, 'LOGON32_PROVIDER', {
      kind: 'values',
      prefix: 'LOGON32_PROVIDER_',
      purpose: 'Who logs on: dwLogonProvider of LogonUserW.',
    } satisfies TableDeclaration);
  },
  get LSA_PACKAGE_NAMES() {
    return kept(this, 'LSA_PACKAGE_NAMES', {
      kind: 'values',
      prefix: '',
      purpose:
        'Names of authentication packages beside those of security packages: PackageName of LsaLookupAuthenticationPackage.',
    } satisfies TableDeclaration);
  },
  get LOGON_USER_FLAGS() {
    return kept(this, 'LOGON_USER_FLAGS', {
      kind: 'flags',
      prefix: 'LOGON_',
      purpose: 'How a user was logged on: UserFlags of SECURITY_LOGON_SESSION_DATA.',
      parts: [
        'GUEST',
        'NOENCRYPTION',
        'CACHED_ACCOUNT',
        'USED_LM_PASSWORD',
        'EXTRA_SIDS',
        'SUBAUTH_SESSION_KEY',
        'SERVER_TRUST_ACCOUNT',
        'NTLMV2_ENABLED',
        'RESOURCE_GROUPS',
        'PROFILE_PATH_RETURNED',
        'NT_V2',
        'LM_V2',
        'NTLM_V2',
        'OPTIMIZED',
        'WINLOGON',
        'PKINIT',
        'NO_OPTIMIZED',
        'NO_ELEVATION',
        'MANAGED_SERVICE',
      ],
    } satisfies TableDeclaration);
  },
  get KERB_S4U_LOGON_FLAG() {
    return kept(this, 'KERB_S4U_LOGON_FLAG', {
      kind: 'flags',
      prefix: 'KERB_S4U_LOGON_FLAG_',
      purpose: 'Flags of KERB_S4U_LOGON.',
      parts: ['CHECK_LOGONHOURS', 'IDENTIFY'],
    } satisfies TableDeclaration);
  },
  get MSV1_0_S4U_LOGON_FLAG() {
    return kept(this, 'MSV1_0_S4U_LOGON_FLAG', {
      kind: 'flags',
      prefix: 'MSV1_0_S4U_LOGON_FLAG_',
      purpose: 'Flags of MSV1_0_S4U_LOGON.',
      parts: ['CHECK_LOGONHOURS'],
    } satisfies TableDeclaration);
  },
  get KERB_RETRIEVE_TICKET() {
    return kept(this, 'KERB_RETRIEVE_TICKET', {
      kind: 'flags',
      prefix: 'KERB_RETRIEVE_TICKET_',
      purpose:
        'Where a ticket is from and what is given of it: CacheOptions of KERB_RETRIEVE_TKT_REQUEST.',
      parts: [
        'DONT_USE_CACHE',
        'USE_CACHE_ONLY',
        'USE_CREDHANDLE',
        'AS_KERB_CRED',
        'WITH_SEC_CRED',
        'CACHE_TICKET',
        'MAX_LIFETIME',
      ],
    } satisfies TableDeclaration);
  },
  get KERB_PURGE() {
    return kept(this, 'KERB_PURGE', {
      kind: 'flags',
      prefix: 'KERB_PURGE_',
      purpose: 'Flags of KERB_PURGE_TKT_CACHE_EX_REQUEST.',
      parts: ['ALL_TICKETS'],
    } satisfies TableDeclaration);
  },
  get KERB_TICKET_FLAGS() {
    return kept(this, 'KERB_TICKET_FLAGS', {
      kind: 'flags',
      prefix: 'KERB_TICKET_FLAGS_',
      purpose: 'What a ticket may be used for: TicketFlags of KERB_TICKET_CACHE_INFO and others.',
      parts: [
        'reserved',
        'forwardable',
        'forwarded',
        'proxiable',
        'proxy',
        'may_postdate',
        'postdated',
        'invalid',
        'renewable',
        'initial',
        'pre_authent',
        'hw_authent',
        'ok_as_delegate',
        'name_canonicalize',
        'reserved1',
      ],
    } satisfies TableDeclaration);
  },
  get KERB_ETYPE() {
    return kept(this, 'KERB_ETYPE', {
      kind: 'values',
      prefix: 'KERB_ETYPE_',
      purpose:
        'Kinds of encryption of Kerberos: EncryptionType of tickets, and of requests for them.',
    } satisfies TableDeclaration);
  },
  get DSGETDC() {
    return kept(this, 'DSGETDC', {
      kind: 'flags',
      prefix: 'DS_',
      purpose: 'Which domain controller is wanted: Flags of DsGetDcNameW.',
      parts: [
        'FORCE_REDISCOVERY',
        'DIRECTORY_SERVICE_REQUIRED',
        'DIRECTORY_SERVICE_PREFERRED',
        'GC_SERVER_REQUIRED',
        'PDC_REQUIRED',
        'BACKGROUND_ONLY',
        'IP_REQUIRED',
        'KDC_REQUIRED',
        'TIMESERV_REQUIRED',
        'WRITABLE_REQUIRED',
        'GOOD_TIMESERV_PREFERRED',
        'AVOID_SELF',
        'ONLY_LDAP_NEEDED',
        'IS_FLAT_NAME',
        'IS_DNS_NAME',
        'RETURN_DNS_NAME',
        'RETURN_FLAT_NAME',
      ],
    } satisfies TableDeclaration);
  },
  get DS_CONTROLLER() {
    return kept(this, 'DS_CONTROLLER', {
      kind: 'flags',
      prefix: 'DS_',
      purpose: 'What a domain controller is and does: Flags of DOMAIN_CONTROLLER_INFOW.',
      parts: [
        'PDC_FLAG',
        'GC_FLAG',
        'LDAP_FLAG',
        'DS_FLAG',
        'KDC_FLAG',
        'TIMESERV_FLAG',
        'CLOSEST_FLAG',
        'WRITABLE_FLAG',
        'GOOD_TIMESERV_FLAG',
        'NDNC_FLAG',
        'DNS_CONTROLLER_FLAG',
        'DNS_DOMAIN_FLAG',
        'DNS_FOREST_FLAG',
      ],
    } satisfies TableDeclaration);
  },
  get DS_ADDRESS_TYPE() {
    return kept(this, 'DS_ADDRESS_TYPE', {
      kind: 'values',
      prefix: 'DS_',
      purpose:
        "Kinds of a domain controller's address: DomainControllerAddressType of DOMAIN_CONTROLLER_INFOW.",
    } satisfies TableDeclaration);
  },
};
