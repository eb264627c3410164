// Functions and structures that Microsoft's documentation has no page for.

const names = [
  ...['SecAllocateAndSetCallTarget', 'SecAllocateAndSetIPAddress', 'SecFreeCallContext'],
  ...['SspiSetChannelBindingFlags', 'SslGenerateKeyPair'],
  ...['SslGenerateRandomBits', 'SslGetExtensions', 'SslGetMaximumKeySize'],
  ...['PctPublicKey', 'SCH_CRED', 'SCH_CRED_PUBLIC_CAPI', 'SCH_CRED_SECRET_CAPI'],
  ...['SCH_EXTENSION_DATA', 'SEND_GENERIC_TLS_EXTENSION', 'SUBSCRIBE_GENERIC_TLS_EXTENSION'],
  ...['TLS_EXTENSION_SUBSCRIPTION', 'SSL_CREDENTIAL_CERTIFICATE', 'SecPkgContext_Certificates'],
  ...['SecPkgContext_CertificateValidationResult', 'SecPkgContext_CertInfo'],
  ...['SecPkgContext_ClientCertPolicyResult', 'SecPkgContext_ConnectionInfoEx'],
  ...['SecPkgContext_IssuerListInfo', 'SecPkgContext_KeyingMaterial_Inproc'],
  ...['SecPkgContext_LocalCredentialInfo', 'SecPkgContext_RemoteCredentialInfo'],
  ...['SecPkgContext_MappedCredAttr', 'SecPkgContext_SrtpParameters'],
  ...['SecPkgContext_TokenBinding', 'SecPkgContext_UiInfo', 'SecPkgCred_CipherStrengths'],
  ...['SecPkgCred_ClientCertPolicy', 'SecPkgCred_SupportedAlgs', 'SecPkgCred_SupportedProtocols'],
  ...['SecPkgCred_SessionTicketKey', 'SecPkgCred_SessionTicketKeys', 'SEC_APP_SESSION_STATE'],
  ...['SEC_CHANNEL_BINDINGS_EX', 'SEC_CHANNEL_BINDINGS_RESULT', 'SEC_SESSION_TICKET'],
  ...['SECPKG_APP_MODE_INFO', 'SecPkgCredentials_KdcNetworkSettingsW', 'CREDSSP_CRED_EX'],
];

/** In lower case, as addresses of pages have them. */
export const unpublished: ReadonlySet<string> = new Set(names.map((name) => name.toLowerCase()));
