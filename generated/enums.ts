// Enumerations: their members under their own names, and together under the name of the enum.
// Generated from winnt.h, ntsecapi.h, sspi.h, secext.h, schannel.h, credssp.h, ntdsapi.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

// SECURITY_IMPERSONATION_LEVEL
export const SecurityAnonymous = 0;
export const SecurityIdentification = 1;
export const SecurityImpersonation = 2;
export const SecurityDelegation = 3;

// TOKEN_ELEVATION_TYPE
export const TokenElevationTypeDefault = 1;
export const TokenElevationTypeFull = 2;
export const TokenElevationTypeLimited = 3;

// TOKEN_TYPE
export const TokenPrimary = 1;
export const TokenImpersonation = 2;

// SECURITY_LOGON_TYPE
export const UndefinedLogonType = 0;
export const Interactive = 2;
export const Network = 3;
export const Batch = 4;
export const Service = 5;
export const Proxy = 6;
export const Unlock = 7;
export const NetworkCleartext = 8;
export const NewCredentials = 9;
export const RemoteInteractive = 10;
export const CachedInteractive = 11;
export const CachedRemoteInteractive = 12;
export const CachedUnlock = 13;

// MSV1_0_LOGON_SUBMIT_TYPE
export const MsV1_0InteractiveLogon = 2;
export const MsV1_0Lm20Logon = 3;
export const MsV1_0NetworkLogon = 4;
export const MsV1_0SubAuthLogon = 5;
export const MsV1_0WorkstationUnlockLogon = 7;
export const MsV1_0S4ULogon = 12;
export const MsV1_0VirtualLogon = 82;
export const MsV1_0NoElevationLogon = 83;
export const MsV1_0LuidLogon = 84;

// KERB_LOGON_SUBMIT_TYPE
export const KerbInteractiveLogon = 2;
export const KerbSmartCardLogon = 6;
export const KerbWorkstationUnlockLogon = 7;
export const KerbSmartCardUnlockLogon = 8;
export const KerbProxyLogon = 9;
export const KerbTicketLogon = 10;
export const KerbTicketUnlockLogon = 11;
export const KerbS4ULogon = 12;
export const KerbCertificateLogon = 13;
export const KerbCertificateS4ULogon = 14;
export const KerbCertificateUnlockLogon = 15;
export const KerbNoElevationLogon = 83;
export const KerbLuidLogon = 84;

// KERB_PROTOCOL_MESSAGE_TYPE
export const KerbDebugRequestMessage = 0;
export const KerbQueryTicketCacheMessage = 1;
export const KerbChangeMachinePasswordMessage = 2;
export const KerbVerifyPacMessage = 3;
export const KerbRetrieveTicketMessage = 4;
export const KerbUpdateAddressesMessage = 5;
export const KerbPurgeTicketCacheMessage = 6;
export const KerbChangePasswordMessage = 7;
export const KerbRetrieveEncodedTicketMessage = 8;
export const KerbDecryptDataMessage = 9;
export const KerbAddBindingCacheEntryMessage = 10;
export const KerbSetPasswordMessage = 11;
export const KerbSetPasswordExMessage = 12;
export const KerbVerifyCredentialsMessage = 13;
export const KerbQueryTicketCacheExMessage = 14;
export const KerbPurgeTicketCacheExMessage = 15;
export const KerbRefreshSmartcardCredentialsMessage = 16;
export const KerbAddExtraCredentialsMessage = 17;
export const KerbQuerySupplementalCredentialsMessage = 18;
export const KerbTransferCredentialsMessage = 19;
export const KerbQueryTicketCacheEx2Message = 20;
export const KerbSubmitTicketMessage = 21;
export const KerbAddExtraCredentialsExMessage = 22;
export const KerbQueryKdcProxyCacheMessage = 23;
export const KerbPurgeKdcProxyCacheMessage = 24;
export const KerbQueryTicketCacheEx3Message = 25;
export const KerbCleanupMachinePkinitCredsMessage = 26;
export const KerbAddBindingCacheEntryExMessage = 27;
export const KerbQueryBindingCacheMessage = 28;
export const KerbPurgeBindingCacheMessage = 29;
export const KerbPinKdcMessage = 30;
export const KerbUnpinAllKdcsMessage = 31;
export const KerbQueryDomainExtendedPoliciesMessage = 32;
export const KerbQueryS4U2ProxyCacheMessage = 33;
export const KerbRetrieveKeyTabMessage = 34;

// SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT
export const SecApplicationProtocolNegotiationExt_None = 0;
export const SecApplicationProtocolNegotiationExt_NPN = 1;
export const SecApplicationProtocolNegotiationExt_ALPN = 2;

// SEC_TRAFFIC_SECRET_TYPE
export const SecTrafficSecret_None = 0;
export const SecTrafficSecret_Client = 1;
export const SecTrafficSecret_Server = 2;

// SECPKG_CRED_CLASS
export const SecPkgCredClass_None = 0;
export const SecPkgCredClass_Ephemeral = 10;
export const SecPkgCredClass_PersistedGeneric = 20;
export const SecPkgCredClass_PersistedSpecific = 30;
export const SecPkgCredClass_Explicit = 40;

// SECPKG_ATTR_LCT_STATUS
export const SecPkgAttrLastClientTokenYes = 0;
export const SecPkgAttrLastClientTokenNo = 1;
export const SecPkgAttrLastClientTokenMaybe = 2;

// SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS
export const SecApplicationProtocolNegotiationStatus_None = 0;
export const SecApplicationProtocolNegotiationStatus_Success = 1;
export const SecApplicationProtocolNegotiationStatus_SelectedClientOnly = 2;

// SecDelegationType
export const SecFull = 0;
export const SecService = 1;
export const SecTree = 2;
export const SecDirectory = 3;
export const SecObject = 4;

// SASL_AUTHZID_STATE
export const Sasl_AuthZIDForbidden = 0;
export const Sasl_AuthZIDProcessed = 1;

// EXTENDED_NAME_FORMAT
export const NameUnknown = 0;
export const NameFullyQualifiedDN = 1;
export const NameSamCompatible = 2;
export const NameDisplay = 3;
export const NameUniqueId = 6;
export const NameCanonical = 7;
export const NameUserPrincipal = 8;
export const NameCanonicalEx = 9;
export const NameServicePrincipal = 10;
export const NameDnsDomain = 12;
export const NameGivenName = 13;
export const NameSurname = 14;

// eTlsSignatureAlgorithm
export const TlsSignatureAlgorithm_Anonymous = 0;
export const TlsSignatureAlgorithm_Rsa = 1;
export const TlsSignatureAlgorithm_Dsa = 2;
export const TlsSignatureAlgorithm_Ecdsa = 3;

// eTlsHashAlgorithm
export const TlsHashAlgorithm_None = 0;
export const TlsHashAlgorithm_Md5 = 1;
export const TlsHashAlgorithm_Sha1 = 2;
export const TlsHashAlgorithm_Sha224 = 3;
export const TlsHashAlgorithm_Sha256 = 4;
export const TlsHashAlgorithm_Sha384 = 5;
export const TlsHashAlgorithm_Sha512 = 6;

// eTlsAlgorithmUsage
export const TlsParametersCngAlgUsageKeyExchange = 0;
export const TlsParametersCngAlgUsageSignature = 1;
export const TlsParametersCngAlgUsageCipher = 2;
export const TlsParametersCngAlgUsageDigest = 3;
export const TlsParametersCngAlgUsageCertSig = 4;

// SchGetExtensionsOptions
export const SCH_EXTENSIONS_OPTIONS_NONE = 0;
export const SCH_NO_RECORD_HEADER = 1;

// CREDSPP_SUBMIT_TYPE
export const CredsspPasswordCreds = 2;
export const CredsspSchannelCreds = 4;
export const CredsspCertificateCreds = 13;
export const CredsspSubmitBufferBoth = 50;
export const CredsspSubmitBufferBothOld = 51;
export const CredsspCredEx = 100;

// TOKEN_INFORMATION_CLASS
export const TokenUser = 1;
export const TokenGroups = 2;
export const TokenPrivileges = 3;
export const TokenOwner = 4;
export const TokenPrimaryGroup = 5;
export const TokenDefaultDacl = 6;
export const TokenSource = 7;
export const TokenType = 8;
export const TokenImpersonationLevel = 9;
export const TokenStatistics = 10;
export const TokenRestrictedSids = 11;
export const TokenSessionId = 12;
export const TokenGroupsAndPrivileges = 13;
export const TokenSessionReference = 14;
export const TokenSandBoxInert = 15;
export const TokenAuditPolicy = 16;
export const TokenOrigin = 17;
export const TokenElevationType = 18;
export const TokenLinkedToken = 19;
export const TokenElevation = 20;
export const TokenHasRestrictions = 21;
export const TokenAccessInformation = 22;
export const TokenVirtualizationAllowed = 23;
export const TokenVirtualizationEnabled = 24;
export const TokenIntegrityLevel = 25;
export const TokenUIAccess = 26;
export const TokenMandatoryPolicy = 27;
export const TokenLogonSid = 28;
export const TokenIsAppContainer = 29;
export const TokenCapabilities = 30;
export const TokenAppContainerSid = 31;
export const TokenAppContainerNumber = 32;
export const TokenUserClaimAttributes = 33;
export const TokenDeviceClaimAttributes = 34;
export const TokenRestrictedUserClaimAttributes = 35;
export const TokenRestrictedDeviceClaimAttributes = 36;
export const TokenDeviceGroups = 37;
export const TokenRestrictedDeviceGroups = 38;
export const TokenSecurityAttributes = 39;
export const TokenIsRestricted = 40;
export const MaxTokenInfoClass = 41;

// SID_NAME_USE
export const SidTypeUser = 1;
export const SidTypeGroup = 2;
export const SidTypeDomain = 3;
export const SidTypeAlias = 4;
export const SidTypeWellKnownGroup = 5;
export const SidTypeDeletedAccount = 6;
export const SidTypeInvalid = 7;
export const SidTypeUnknown = 8;
export const SidTypeComputer = 9;
export const SidTypeLabel = 10;
export const SidTypeLogonSession = 11;

// DS_NAME_ERROR
export const DS_NAME_NO_ERROR = 0;
export const DS_NAME_ERROR_RESOLVING = 1;
export const DS_NAME_ERROR_NOT_FOUND = 2;
export const DS_NAME_ERROR_NOT_UNIQUE = 3;
export const DS_NAME_ERROR_NO_MAPPING = 4;
export const DS_NAME_ERROR_DOMAIN_ONLY = 5;
export const DS_NAME_ERROR_NO_SYNTACTICAL_MAPPING = 6;
export const DS_NAME_ERROR_TRUST_REFERRAL = 7;

// DS_NAME_FLAGS
export const DS_NAME_NO_FLAGS = 0;
export const DS_NAME_FLAG_SYNTACTICAL_ONLY = 1;
export const DS_NAME_FLAG_EVAL_AT_DC = 2;
export const DS_NAME_FLAG_GCVERIFY = 4;
export const DS_NAME_FLAG_TRUST_REFERRAL = 8;

// DS_NAME_FORMAT
export const DS_UNKNOWN_NAME = 0;
export const DS_FQDN_1779_NAME = 1;
export const DS_NT4_ACCOUNT_NAME = 2;
export const DS_DISPLAY_NAME = 3;
export const DS_UNIQUE_ID_NAME = 6;
export const DS_CANONICAL_NAME = 7;
export const DS_USER_PRINCIPAL_NAME = 8;
export const DS_CANONICAL_NAME_EX = 9;
export const DS_SERVICE_PRINCIPAL_NAME = 10;
export const DS_SID_OR_SID_HISTORY_NAME = 11;
export const DS_DNS_DOMAIN_NAME = 12;

// DS_SPN_NAME_TYPE
export const DS_SPN_DNS_HOST = 0;
export const DS_SPN_DN_HOST = 1;
export const DS_SPN_NB_HOST = 2;
export const DS_SPN_DOMAIN = 3;
export const DS_SPN_NB_DOMAIN = 4;
export const DS_SPN_SERVICE = 5;

/** The members of SECURITY_IMPERSONATION_LEVEL. */
export const SECURITY_IMPERSONATION_LEVEL = {
  SecurityAnonymous,
  SecurityIdentification,
  SecurityImpersonation,
  SecurityDelegation,
} as const;
export type SECURITY_IMPERSONATION_LEVEL =
  (typeof SECURITY_IMPERSONATION_LEVEL)[keyof typeof SECURITY_IMPERSONATION_LEVEL];

/** The members of TOKEN_ELEVATION_TYPE. */
export const TOKEN_ELEVATION_TYPE = {
  TokenElevationTypeDefault,
  TokenElevationTypeFull,
  TokenElevationTypeLimited,
} as const;
export type TOKEN_ELEVATION_TYPE = (typeof TOKEN_ELEVATION_TYPE)[keyof typeof TOKEN_ELEVATION_TYPE];

/** The members of TOKEN_TYPE. */
export const TOKEN_TYPE = { TokenPrimary, TokenImpersonation } as const;
export type TOKEN_TYPE = (typeof TOKEN_TYPE)[keyof typeof TOKEN_TYPE];

/** The members of SECURITY_LOGON_TYPE. */
export const SECURITY_LOGON_TYPE = {
  UndefinedLogonType,
  Interactive,
  Network,
  Batch,
  Service,
  Proxy,
  Unlock,
  NetworkCleartext,
  NewCredentials,
  RemoteInteractive,
  CachedInteractive,
  CachedRemoteInteractive,
  CachedUnlock,
} as const;
export type SECURITY_LOGON_TYPE = (typeof SECURITY_LOGON_TYPE)[keyof typeof SECURITY_LOGON_TYPE];

/** The members of MSV1_0_LOGON_SUBMIT_TYPE. */
export const MSV1_0_LOGON_SUBMIT_TYPE = {
  MsV1_0InteractiveLogon,
  MsV1_0Lm20Logon,
  MsV1_0NetworkLogon,
  MsV1_0SubAuthLogon,
  MsV1_0WorkstationUnlockLogon,
  MsV1_0S4ULogon,
  MsV1_0VirtualLogon,
  MsV1_0NoElevationLogon,
  MsV1_0LuidLogon,
} as const;
export type MSV1_0_LOGON_SUBMIT_TYPE =
  (typeof MSV1_0_LOGON_SUBMIT_TYPE)[keyof typeof MSV1_0_LOGON_SUBMIT_TYPE];

/** The members of KERB_LOGON_SUBMIT_TYPE. */
export const KERB_LOGON_SUBMIT_TYPE = {
  KerbInteractiveLogon,
  KerbSmartCardLogon,
  KerbWorkstationUnlockLogon,
  KerbSmartCardUnlockLogon,
  KerbProxyLogon,
  KerbTicketLogon,
  KerbTicketUnlockLogon,
  KerbS4ULogon,
  KerbCertificateLogon,
  KerbCertificateS4ULogon,
  KerbCertificateUnlockLogon,
  KerbNoElevationLogon,
  KerbLuidLogon,
} as const;
export type KERB_LOGON_SUBMIT_TYPE =
  (typeof KERB_LOGON_SUBMIT_TYPE)[keyof typeof KERB_LOGON_SUBMIT_TYPE];

/** The members of KERB_PROTOCOL_MESSAGE_TYPE. */
export const KERB_PROTOCOL_MESSAGE_TYPE = {
  KerbDebugRequestMessage,
  KerbQueryTicketCacheMessage,
  KerbChangeMachinePasswordMessage,
  KerbVerifyPacMessage,
  KerbRetrieveTicketMessage,
  KerbUpdateAddressesMessage,
  KerbPurgeTicketCacheMessage,
  KerbChangePasswordMessage,
  KerbRetrieveEncodedTicketMessage,
  KerbDecryptDataMessage,
  KerbAddBindingCacheEntryMessage,
  KerbSetPasswordMessage,
  KerbSetPasswordExMessage,
  KerbVerifyCredentialsMessage,
  KerbQueryTicketCacheExMessage,
  KerbPurgeTicketCacheExMessage,
  KerbRefreshSmartcardCredentialsMessage,
  KerbAddExtraCredentialsMessage,
  KerbQuerySupplementalCredentialsMessage,
  KerbTransferCredentialsMessage,
  KerbQueryTicketCacheEx2Message,
  KerbSubmitTicketMessage,
  KerbAddExtraCredentialsExMessage,
  KerbQueryKdcProxyCacheMessage,
  KerbPurgeKdcProxyCacheMessage,
  KerbQueryTicketCacheEx3Message,
  KerbCleanupMachinePkinitCredsMessage,
  KerbAddBindingCacheEntryExMessage,
  KerbQueryBindingCacheMessage,
  KerbPurgeBindingCacheMessage,
  KerbPinKdcMessage,
  KerbUnpinAllKdcsMessage,
  KerbQueryDomainExtendedPoliciesMessage,
  KerbQueryS4U2ProxyCacheMessage,
  KerbRetrieveKeyTabMessage,
} as const;
export type KERB_PROTOCOL_MESSAGE_TYPE =
  (typeof KERB_PROTOCOL_MESSAGE_TYPE)[keyof typeof KERB_PROTOCOL_MESSAGE_TYPE];

/**
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-sec_application_protocol_negotiation_ext
 */
export const SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT = {
  SecApplicationProtocolNegotiationExt_None,
  SecApplicationProtocolNegotiationExt_NPN,
  SecApplicationProtocolNegotiationExt_ALPN,
} as const;
export type SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT =
  (typeof SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT)[keyof typeof SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT];

/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-sec_traffic_secret_type */
export const SEC_TRAFFIC_SECRET_TYPE = {
  SecTrafficSecret_None,
  SecTrafficSecret_Client,
  SecTrafficSecret_Server,
} as const;
export type SEC_TRAFFIC_SECRET_TYPE =
  (typeof SEC_TRAFFIC_SECRET_TYPE)[keyof typeof SEC_TRAFFIC_SECRET_TYPE];

/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-secpkg_cred_class */
export const SECPKG_CRED_CLASS = {
  SecPkgCredClass_None,
  SecPkgCredClass_Ephemeral,
  SecPkgCredClass_PersistedGeneric,
  SecPkgCredClass_PersistedSpecific,
  SecPkgCredClass_Explicit,
} as const;
export type SECPKG_CRED_CLASS = (typeof SECPKG_CRED_CLASS)[keyof typeof SECPKG_CRED_CLASS];

/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-secpkg_attr_lct_status */
export const SECPKG_ATTR_LCT_STATUS = {
  SecPkgAttrLastClientTokenYes,
  SecPkgAttrLastClientTokenNo,
  SecPkgAttrLastClientTokenMaybe,
} as const;
export type SECPKG_ATTR_LCT_STATUS =
  (typeof SECPKG_ATTR_LCT_STATUS)[keyof typeof SECPKG_ATTR_LCT_STATUS];

/**
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-sec_application_protocol_negotiation_status
 */
export const SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS = {
  SecApplicationProtocolNegotiationStatus_None,
  SecApplicationProtocolNegotiationStatus_Success,
  SecApplicationProtocolNegotiationStatus_SelectedClientOnly,
} as const;
export type SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS =
  (typeof SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS)[keyof typeof SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS];

/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-secdelegationtype */
export const SecDelegationType = { SecFull, SecService, SecTree, SecDirectory, SecObject } as const;
export type SecDelegationType = (typeof SecDelegationType)[keyof typeof SecDelegationType];

/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-sasl_authzid_state */
export const SASL_AUTHZID_STATE = { Sasl_AuthZIDForbidden, Sasl_AuthZIDProcessed } as const;
export type SASL_AUTHZID_STATE = (typeof SASL_AUTHZID_STATE)[keyof typeof SASL_AUTHZID_STATE];

/** @see https://learn.microsoft.com/windows/win32/api/secext/ne-secext-extended_name_format */
export const EXTENDED_NAME_FORMAT = {
  NameUnknown,
  NameFullyQualifiedDN,
  NameSamCompatible,
  NameDisplay,
  NameUniqueId,
  NameCanonical,
  NameUserPrincipal,
  NameCanonicalEx,
  NameServicePrincipal,
  NameDnsDomain,
  NameGivenName,
  NameSurname,
} as const;
export type EXTENDED_NAME_FORMAT = (typeof EXTENDED_NAME_FORMAT)[keyof typeof EXTENDED_NAME_FORMAT];

/**
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ne-schannel-etlssignaturealgorithm
 */
export const eTlsSignatureAlgorithm = {
  TlsSignatureAlgorithm_Anonymous,
  TlsSignatureAlgorithm_Rsa,
  TlsSignatureAlgorithm_Dsa,
  TlsSignatureAlgorithm_Ecdsa,
} as const;
export type eTlsSignatureAlgorithm =
  (typeof eTlsSignatureAlgorithm)[keyof typeof eTlsSignatureAlgorithm];

/** @see https://learn.microsoft.com/windows/win32/api/schannel/ne-schannel-etlshashalgorithm */
export const eTlsHashAlgorithm = {
  TlsHashAlgorithm_None,
  TlsHashAlgorithm_Md5,
  TlsHashAlgorithm_Sha1,
  TlsHashAlgorithm_Sha224,
  TlsHashAlgorithm_Sha256,
  TlsHashAlgorithm_Sha384,
  TlsHashAlgorithm_Sha512,
} as const;
export type eTlsHashAlgorithm = (typeof eTlsHashAlgorithm)[keyof typeof eTlsHashAlgorithm];

/** @see https://learn.microsoft.com/windows/win32/api/schannel/ne-schannel-etlsalgorithmusage */
export const eTlsAlgorithmUsage = {
  TlsParametersCngAlgUsageKeyExchange,
  TlsParametersCngAlgUsageSignature,
  TlsParametersCngAlgUsageCipher,
  TlsParametersCngAlgUsageDigest,
  TlsParametersCngAlgUsageCertSig,
} as const;
export type eTlsAlgorithmUsage = (typeof eTlsAlgorithmUsage)[keyof typeof eTlsAlgorithmUsage];

/**
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ne-schannel-schgetextensionsoptions
 */
export const SchGetExtensionsOptions = {
  SCH_EXTENSIONS_OPTIONS_NONE,
  SCH_NO_RECORD_HEADER,
} as const;
export type SchGetExtensionsOptions =
  (typeof SchGetExtensionsOptions)[keyof typeof SchGetExtensionsOptions];

/** @see https://learn.microsoft.com/windows/win32/api/credssp/ne-credssp-credspp_submit_type */
export const CREDSPP_SUBMIT_TYPE = {
  CredsspPasswordCreds,
  CredsspSchannelCreds,
  CredsspCertificateCreds,
  CredsspSubmitBufferBoth,
  CredsspSubmitBufferBothOld,
  CredsspCredEx,
} as const;
export type CREDSPP_SUBMIT_TYPE = (typeof CREDSPP_SUBMIT_TYPE)[keyof typeof CREDSPP_SUBMIT_TYPE];

/** The members of TOKEN_INFORMATION_CLASS. */
export const TOKEN_INFORMATION_CLASS = {
  TokenUser,
  TokenGroups,
  TokenPrivileges,
  TokenOwner,
  TokenPrimaryGroup,
  TokenDefaultDacl,
  TokenSource,
  TokenType,
  TokenImpersonationLevel,
  TokenStatistics,
  TokenRestrictedSids,
  TokenSessionId,
  TokenGroupsAndPrivileges,
  TokenSessionReference,
  TokenSandBoxInert,
  TokenAuditPolicy,
  TokenOrigin,
  TokenElevationType,
  TokenLinkedToken,
  TokenElevation,
  TokenHasRestrictions,
  TokenAccessInformation,
  TokenVirtualizationAllowed,
  TokenVirtualizationEnabled,
  TokenIntegrityLevel,
  TokenUIAccess,
  TokenMandatoryPolicy,
  TokenLogonSid,
  TokenIsAppContainer,
  TokenCapabilities,
  TokenAppContainerSid,
  TokenAppContainerNumber,
  TokenUserClaimAttributes,
  TokenDeviceClaimAttributes,
  TokenRestrictedUserClaimAttributes,
  TokenRestrictedDeviceClaimAttributes,
  TokenDeviceGroups,
  TokenRestrictedDeviceGroups,
  TokenSecurityAttributes,
  TokenIsRestricted,
  MaxTokenInfoClass,
} as const;
export type TOKEN_INFORMATION_CLASS =
  (typeof TOKEN_INFORMATION_CLASS)[keyof typeof TOKEN_INFORMATION_CLASS];

/** The members of SID_NAME_USE. */
export const SID_NAME_USE = {
  SidTypeUser,
  SidTypeGroup,
  SidTypeDomain,
  SidTypeAlias,
  SidTypeWellKnownGroup,
  SidTypeDeletedAccount,
  SidTypeInvalid,
  SidTypeUnknown,
  SidTypeComputer,
  SidTypeLabel,
  SidTypeLogonSession,
} as const;
export type SID_NAME_USE = (typeof SID_NAME_USE)[keyof typeof SID_NAME_USE];

/** The members of DS_NAME_ERROR. */
export const DS_NAME_ERROR = {
  DS_NAME_NO_ERROR,
  DS_NAME_ERROR_RESOLVING,
  DS_NAME_ERROR_NOT_FOUND,
  DS_NAME_ERROR_NOT_UNIQUE,
  DS_NAME_ERROR_NO_MAPPING,
  DS_NAME_ERROR_DOMAIN_ONLY,
  DS_NAME_ERROR_NO_SYNTACTICAL_MAPPING,
  DS_NAME_ERROR_TRUST_REFERRAL,
} as const;
export type DS_NAME_ERROR = (typeof DS_NAME_ERROR)[keyof typeof DS_NAME_ERROR];

/** The members of DS_NAME_FLAGS. */
export const DS_NAME_FLAGS = {
  DS_NAME_NO_FLAGS,
  DS_NAME_FLAG_SYNTACTICAL_ONLY,
  DS_NAME_FLAG_EVAL_AT_DC,
  DS_NAME_FLAG_GCVERIFY,
  DS_NAME_FLAG_TRUST_REFERRAL,
} as const;
export type DS_NAME_FLAGS = (typeof DS_NAME_FLAGS)[keyof typeof DS_NAME_FLAGS];

/** The members of DS_NAME_FORMAT. */
export const DS_NAME_FORMAT = {
  DS_UNKNOWN_NAME,
  DS_FQDN_1779_NAME,
  DS_NT4_ACCOUNT_NAME,
  DS_DISPLAY_NAME,
  DS_UNIQUE_ID_NAME,
  DS_CANONICAL_NAME,
  DS_USER_PRINCIPAL_NAME,
  DS_CANONICAL_NAME_EX,
  DS_SERVICE_PRINCIPAL_NAME,
  DS_SID_OR_SID_HISTORY_NAME,
  DS_DNS_DOMAIN_NAME,
} as const;
export type DS_NAME_FORMAT = (typeof DS_NAME_FORMAT)[keyof typeof DS_NAME_FORMAT];

/** The members of DS_SPN_NAME_TYPE. */
export const DS_SPN_NAME_TYPE = {
  DS_SPN_DNS_HOST,
  DS_SPN_DN_HOST,
  DS_SPN_NB_HOST,
  DS_SPN_DOMAIN,
  DS_SPN_NB_DOMAIN,
  DS_SPN_SERVICE,
} as const;
export type DS_SPN_NAME_TYPE = (typeof DS_SPN_NAME_TYPE)[keyof typeof DS_SPN_NAME_TYPE];
