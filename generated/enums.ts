// Enumerations: their members under their own names, and together under the name of the enum.
// Generated from winnt.h, sspi.h, secext.h, schannel.h, credssp.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

export const SecurityAnonymous = 0;
export const SecurityIdentification = 1;
export const SecurityImpersonation = 2;
export const SecurityDelegation = 3;
/** The members of SECURITY_IMPERSONATION_LEVEL. */
export const SECURITY_IMPERSONATION_LEVEL = {
  SecurityAnonymous,
  SecurityIdentification,
  SecurityImpersonation,
  SecurityDelegation,
} as const;
export type SECURITY_IMPERSONATION_LEVEL =
  (typeof SECURITY_IMPERSONATION_LEVEL)[keyof typeof SECURITY_IMPERSONATION_LEVEL];

export const TokenElevationTypeDefault = 1;
export const TokenElevationTypeFull = 2;
export const TokenElevationTypeLimited = 3;
/** The members of TOKEN_ELEVATION_TYPE. */
export const TOKEN_ELEVATION_TYPE = {
  TokenElevationTypeDefault,
  TokenElevationTypeFull,
  TokenElevationTypeLimited,
} as const;
export type TOKEN_ELEVATION_TYPE = (typeof TOKEN_ELEVATION_TYPE)[keyof typeof TOKEN_ELEVATION_TYPE];

export const TokenPrimary = 1;
export const TokenImpersonation = 2;
/** The members of TOKEN_TYPE. */
export const TOKEN_TYPE = { TokenPrimary, TokenImpersonation } as const;
export type TOKEN_TYPE = (typeof TOKEN_TYPE)[keyof typeof TOKEN_TYPE];

export const SecApplicationProtocolNegotiationExt_None = 0;
export const SecApplicationProtocolNegotiationExt_NPN = 1;
export const SecApplicationProtocolNegotiationExt_ALPN = 2;
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

export const SecTrafficSecret_None = 0;
export const SecTrafficSecret_Client = 1;
export const SecTrafficSecret_Server = 2;
/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-sec_traffic_secret_type */
export const SEC_TRAFFIC_SECRET_TYPE = {
  SecTrafficSecret_None,
  SecTrafficSecret_Client,
  SecTrafficSecret_Server,
} as const;
export type SEC_TRAFFIC_SECRET_TYPE =
  (typeof SEC_TRAFFIC_SECRET_TYPE)[keyof typeof SEC_TRAFFIC_SECRET_TYPE];

export const SecPkgCredClass_None = 0;
export const SecPkgCredClass_Ephemeral = 10;
export const SecPkgCredClass_PersistedGeneric = 20;
export const SecPkgCredClass_PersistedSpecific = 30;
export const SecPkgCredClass_Explicit = 40;
/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-secpkg_cred_class */
export const SECPKG_CRED_CLASS = {
  SecPkgCredClass_None,
  SecPkgCredClass_Ephemeral,
  SecPkgCredClass_PersistedGeneric,
  SecPkgCredClass_PersistedSpecific,
  SecPkgCredClass_Explicit,
} as const;
export type SECPKG_CRED_CLASS = (typeof SECPKG_CRED_CLASS)[keyof typeof SECPKG_CRED_CLASS];

export const SecPkgAttrLastClientTokenYes = 0;
export const SecPkgAttrLastClientTokenNo = 1;
export const SecPkgAttrLastClientTokenMaybe = 2;
/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-secpkg_attr_lct_status */
export const SECPKG_ATTR_LCT_STATUS = {
  SecPkgAttrLastClientTokenYes,
  SecPkgAttrLastClientTokenNo,
  SecPkgAttrLastClientTokenMaybe,
} as const;
export type SECPKG_ATTR_LCT_STATUS =
  (typeof SECPKG_ATTR_LCT_STATUS)[keyof typeof SECPKG_ATTR_LCT_STATUS];

export const SecApplicationProtocolNegotiationStatus_None = 0;
export const SecApplicationProtocolNegotiationStatus_Success = 1;
export const SecApplicationProtocolNegotiationStatus_SelectedClientOnly = 2;
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

export const SecFull = 0;
export const SecService = 1;
export const SecTree = 2;
export const SecDirectory = 3;
export const SecObject = 4;
/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-secdelegationtype */
export const SecDelegationType = { SecFull, SecService, SecTree, SecDirectory, SecObject } as const;
export type SecDelegationType = (typeof SecDelegationType)[keyof typeof SecDelegationType];

export const Sasl_AuthZIDForbidden = 0;
export const Sasl_AuthZIDProcessed = 1;
/** @see https://learn.microsoft.com/windows/win32/api/sspi/ne-sspi-sasl_authzid_state */
export const SASL_AUTHZID_STATE = { Sasl_AuthZIDForbidden, Sasl_AuthZIDProcessed } as const;
export type SASL_AUTHZID_STATE = (typeof SASL_AUTHZID_STATE)[keyof typeof SASL_AUTHZID_STATE];

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

export const TlsSignatureAlgorithm_Anonymous = 0;
export const TlsSignatureAlgorithm_Rsa = 1;
export const TlsSignatureAlgorithm_Dsa = 2;
export const TlsSignatureAlgorithm_Ecdsa = 3;
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

export const TlsHashAlgorithm_None = 0;
export const TlsHashAlgorithm_Md5 = 1;
export const TlsHashAlgorithm_Sha1 = 2;
export const TlsHashAlgorithm_Sha224 = 3;
export const TlsHashAlgorithm_Sha256 = 4;
export const TlsHashAlgorithm_Sha384 = 5;
export const TlsHashAlgorithm_Sha512 = 6;
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

export const TlsParametersCngAlgUsageKeyExchange = 0;
export const TlsParametersCngAlgUsageSignature = 1;
export const TlsParametersCngAlgUsageCipher = 2;
export const TlsParametersCngAlgUsageDigest = 3;
export const TlsParametersCngAlgUsageCertSig = 4;
/** @see https://learn.microsoft.com/windows/win32/api/schannel/ne-schannel-etlsalgorithmusage */
export const eTlsAlgorithmUsage = {
  TlsParametersCngAlgUsageKeyExchange,
  TlsParametersCngAlgUsageSignature,
  TlsParametersCngAlgUsageCipher,
  TlsParametersCngAlgUsageDigest,
  TlsParametersCngAlgUsageCertSig,
} as const;
export type eTlsAlgorithmUsage = (typeof eTlsAlgorithmUsage)[keyof typeof eTlsAlgorithmUsage];

export const SCH_EXTENSIONS_OPTIONS_NONE = 0;
export const SCH_NO_RECORD_HEADER = 1;
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

export const CredsspPasswordCreds = 2;
export const CredsspSchannelCreds = 4;
export const CredsspCertificateCreds = 13;
export const CredsspSubmitBufferBoth = 50;
export const CredsspSubmitBufferBothOld = 51;
export const CredsspCredEx = 100;
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
