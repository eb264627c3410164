// The C types of parameters and members.
// Generated from ntsecapi.h, sspi.h, secext.h, wincrypt.h, bcrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h, wincred.h, combaseapi.h, dsgetdc.h, lmapibuf.h, ntdsapi.h, winnt.h, subauth.h, guiddef.h, minwindef.h, credssp.h, minwinbase.h, minschannel.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { FunctionPointer, Pointer } from '../src/declaration.js';
import type {
  EXTENDED_NAME_FORMAT,
  SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT,
  SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS,
  SEC_TRAFFIC_SECRET_TYPE,
  SECPKG_ATTR_LCT_STATUS,
  SECPKG_CRED_CLASS,
  SecDelegationType,
  SID_NAME_USE,
} from './enums.js';
import type {
  CERT_CHAIN_CONTEXT,
  CERT_CHAIN_ELEMENT,
  CERT_CHAIN_ENGINE_CONFIG,
  CERT_CHAIN_PARA,
  CERT_CHAIN_POLICY_PARA,
  CERT_CHAIN_POLICY_STATUS,
  CERT_CONTEXT,
  CERT_EXTENSION,
  CERT_INFO,
  CERT_REVOCATION_CRL_INFO,
  CERT_REVOCATION_INFO,
  CERT_SIMPLE_CHAIN,
  CERT_TRUST_LIST_INFO,
  CREDENTIAL_ATTRIBUTEW,
  CREDENTIALW,
  CREDSSP_CRED,
  CREDSSP_CRED_EX,
  CREDUI_INFOW,
  CREDUIWIN_MARSHALED_CONTEXT,
  CRL_CONTEXT,
  CRL_ENTRY,
  CRL_INFO,
  CRYPT_ATTRIBUTE,
  CRYPT_CONTEXT_FUNCTIONS,
  CRYPT_INTEGER_BLOB,
  CRYPT_KEY_PROV_PARAM,
  CRYPTO_SETTINGS,
  CTL_CONTEXT,
  CTL_ENTRY,
  CTL_INFO,
  CTL_USAGE,
  DOMAIN_CONTROLLER_INFOW,
  FILETIME,
  KDC_PROXY_CACHE_ENTRY_DATA,
  KERB_BINDING_CACHE_ENTRY_DATA,
  KERB_EXTERNAL_NAME,
  LARGE_INTEGER,
  LSA_STRING,
  LUID,
  QUOTA_LIMITS,
  SCH_CRED,
  SCH_CRED_PUBLIC_CAPI,
  SCH_CRED_PUBLIC_CERTCHAIN,
  SCH_CRED_SECRET_CAPI,
  SCH_CRED_SECRET_PRIVKEY,
  SCH_CREDENTIALS,
  SCHANNEL_CERT_HASH,
  SCHANNEL_CERT_HASH_STORE,
  SCHANNEL_CLIENT_SIGNATURE,
  SCHANNEL_CRED,
  SEC_APP_SESSION_STATE,
  SEC_APPLICATION_PROTOCOL_LIST,
  SEC_APPLICATION_PROTOCOLS,
  SEC_CERTIFICATE_REQUEST_CONTEXT,
  SEC_CHANNEL_BINDINGS,
  SEC_CHANNEL_BINDINGS_EX,
  SEC_CHANNEL_BINDINGS_RESULT,
  SEC_DTLS_MTU,
  SEC_FLAGS,
  SEC_NEGOTIATION_INFO,
  SEC_PRESHAREDKEY,
  SEC_PRESHAREDKEY_IDENTITY,
  SEC_SESSION_TICKET,
  SEC_SRTP_MASTER_KEY_IDENTIFIER,
  SEC_SRTP_PROTECTION_PROFILES,
  SEC_TOKEN_BINDING,
  SEC_TRAFFIC_SECRETS,
  SEC_WINNT_AUTH_BYTE_VECTOR,
  SEC_WINNT_AUTH_CERTIFICATE_DATA,
  SEC_WINNT_AUTH_DATA,
  SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA,
  SEC_WINNT_AUTH_FIDO_DATA,
  SEC_WINNT_AUTH_IDENTITY_A,
  SEC_WINNT_AUTH_IDENTITY_EX2,
  SEC_WINNT_AUTH_IDENTITY_EXA,
  SEC_WINNT_AUTH_IDENTITY_EXW,
  SEC_WINNT_AUTH_IDENTITY_INFO,
  SEC_WINNT_AUTH_IDENTITY_W,
  SEC_WINNT_AUTH_NGC_DATA,
  SEC_WINNT_AUTH_PACKED_CREDENTIALS,
  SEC_WINNT_AUTH_PACKED_CREDENTIALS_EX,
  SEC_WINNT_AUTH_SHORT_VECTOR,
  SEC_WINNT_CREDUI_CONTEXT,
  SEC_WINNT_CREDUI_CONTEXT_VECTOR,
  SECPKG_APP_MODE_INFO,
  SECURITY_ATTRIBUTES,
  SECURITY_INTEGER,
  SECURITY_LOGON_SESSION_DATA,
  SECURITY_PACKAGE_OPTIONS,
  SECURITY_STRING,
  SEND_GENERIC_TLS_EXTENSION,
  SecBuffer,
  SecBufferDesc,
  SecHandle,
  SecPkgContext_AccessToken,
  SecPkgContext_ApplicationProtocol,
  SecPkgContext_AuthorityA,
  SecPkgContext_AuthorityW,
  SecPkgContext_AuthzID,
  SecPkgContext_Bindings,
  SecPkgContext_CertInfo,
  SecPkgContext_Certificates,
  SecPkgContext_CertificateValidationResult,
  SecPkgContext_CipherInfo,
  SecPkgContext_ClientCertPolicyResult,
  SecPkgContext_ClientCreds,
  SecPkgContext_ClientSpecifiedTarget,
  SecPkgContext_ConnectionInfo,
  SecPkgContext_ConnectionInfoEx,
  SecPkgContext_CredentialNameA,
  SecPkgContext_CredentialNameW,
  SecPkgContext_CredInfo,
  SecPkgContext_DceInfo,
  SecPkgContext_EapKeyBlock,
  SecPkgContext_EapPrfInfo,
  SecPkgContext_EarlyStart,
  SecPkgContext_Flags,
  SecPkgContext_IssuerListInfo,
  SecPkgContext_IssuerListInfoEx,
  SecPkgContext_KeyInfoA,
  SecPkgContext_KeyInfoW,
  SecPkgContext_KeyingMaterial,
  SecPkgContext_KeyingMaterial_Inproc,
  SecPkgContext_KeyingMaterialInfo,
  SecPkgContext_LastClientTokenStatus,
  SecPkgContext_Lifespan,
  SecPkgContext_LocalCredentialInfo,
  SecPkgContext_LogoffTime,
  SecPkgContext_MappedCredAttr,
  SecPkgContext_NamesA,
  SecPkgContext_NamesW,
  SecPkgContext_NativeNamesA,
  SecPkgContext_NativeNamesW,
  SecPkgContext_NegoKeys,
  SecPkgContext_NegoPackageInfo,
  SecPkgContext_NegoStatus,
  SecPkgContext_NegotiatedTlsExtensions,
  SecPkgContext_NegotiationInfoA,
  SecPkgContext_NegotiationInfoW,
  SecPkgContext_PackageInfoA,
  SecPkgContext_PackageInfoW,
  SecPkgContext_PasswordExpiry,
  SecPkgContext_ProtoInfoA,
  SecPkgContext_ProtoInfoW,
  SecPkgContext_RemoteCredentialInfo,
  SecPkgContext_SessionAppData,
  SecPkgContext_SessionInfo,
  SecPkgContext_SessionKey,
  SecPkgContext_Sizes,
  SecPkgContext_SrtpParameters,
  SecPkgContext_StreamSizes,
  SecPkgContext_SubjectAttributes,
  SecPkgContext_SupportedSignatures,
  SecPkgContext_Target,
  SecPkgContext_TargetInformation,
  SecPkgContext_TokenBinding,
  SecPkgContext_UiInfo,
  SecPkgContext_UserFlags,
  SecPkgCred_CipherStrengths,
  SecPkgCred_ClientCertPolicy,
  SecPkgCred_SessionTicketKey,
  SecPkgCred_SessionTicketKeys,
  SecPkgCred_SupportedAlgs,
  SecPkgCred_SupportedProtocols,
  SecPkgCredentials_Cert,
  SecPkgCredentials_KdcNetworkSettingsW,
  SecPkgCredentials_KdcProxySettingsW,
  SecPkgCredentials_NamesA,
  SecPkgCredentials_NamesW,
  SecPkgCredentials_SSIProviderA,
  SecPkgCredentials_SSIProviderW,
  SecPkgInfoA,
  SecPkgInfoW,
  SecurityFunctionTableA,
  SecurityFunctionTableW,
  SSL_CREDENTIAL_CERTIFICATE,
  SUBSCRIBE_GENERIC_TLS_EXTENSION,
  TLS_EXTENSION_SUBSCRIPTION,
  TLS_PARAMETERS,
  TOKEN_GROUPS,
  TOKEN_SOURCE,
  UNICODE_STRING,
  X509Certificate,
} from './structs.js';

/** Unsigned, 8 bits. */
export type UCHAR = number;

/** Unsigned, 32 bits. */
export type ULONG = number;

/** Signed, 32 bits. */
export type LONG = number;

/** Signed, 8 bits. */
export type CHAR = number;

/** Unsigned, 64 bits. */
export type ULONGLONG = bigint;

/** Unsigned, 16 bits. */
export type USHORT = number;

/** Signed, 32 bits. */
export type INT = number;

/** Unsigned, 32 bits. */
export type UINT = number;

/** Signed, 64 bits. */
export type LONGLONG = bigint;

/** Signed, 16 bits. */
export type SHORT = number;

/** `void *` */
export type PVOID = Pointer<unknown>;
export type BYTE = UCHAR;
export type DWORD = ULONG;
export type PSID = PVOID;
export type HANDLE = PVOID;
export type NTSTATUS = LONG;
export type PLSA_STRING = Pointer<LSA_STRING>;
export type PCHAR = Pointer<CHAR>;
export type PHANDLE = Pointer<HANDLE>;
export type PLSA_OPERATIONAL_MODE = Pointer<ULONG>;
export type PTOKEN_GROUPS = Pointer<TOKEN_GROUPS>;
export type PTOKEN_SOURCE = Pointer<TOKEN_SOURCE>;
export type PULONG = Pointer<ULONG>;
export type PLUID = Pointer<LUID>;
export type PQUOTA_LIMITS = Pointer<QUOTA_LIMITS>;
export type SIZE_T = ULONG_PTR;
export type ULONG_PTR = ULONGLONG;
export type PNTSTATUS = Pointer<LONG>;
export type PSECURITY_LOGON_SESSION_DATA = Pointer<SECURITY_LOGON_SESSION_DATA>;
export type PWSTR = Pointer<WCHAR>;
export type WCHAR = wchar_t;
export type wchar_t = USHORT;
export type PUCHAR = Pointer<UCHAR>;
export type PKERB_EXTERNAL_NAME = Pointer<KERB_EXTERNAL_NAME>;
export type PKDC_PROXY_CACHE_ENTRY_DATA = Pointer<KDC_PROXY_CACHE_ENTRY_DATA>;
export type ULONG64 = ULONGLONG;
export type BOOLEAN = BYTE;
export type PKERB_BINDING_CACHE_ENTRY_DATA = Pointer<KERB_BINDING_CACHE_ENTRY_DATA>;
export type SEC_WCHAR = WCHAR;
export type SEC_CHAR = CHAR;
export type SECURITY_STATUS = LONG;
export type SECURITY_PSTR = Pointer<SEC_CHAR>;
export type SECURITY_PCSTR = Pointer<SEC_CHAR>;
export type PCredHandle = PSecHandle;
export type PSecHandle = Pointer<SecHandle>;
export type PCtxtHandle = PSecHandle;
export type PSECURITY_INTEGER = Pointer<LARGE_INTEGER>;
export type PTimeStamp = Pointer<SECURITY_INTEGER>;
export type PSECURITY_STRING = Pointer<SECURITY_STRING>;
export type PSecPkgInfoW = Pointer<SecPkgInfoW>;
export type PSecPkgInfoA = Pointer<SecPkgInfoA>;
export type PSecBuffer = Pointer<SecBuffer>;
export type PSecBufferDesc = Pointer<SecBufferDesc>;
export type PSEC_NEGOTIATION_INFO = Pointer<SEC_NEGOTIATION_INFO>;
export type PSEC_CHANNEL_BINDINGS = Pointer<SEC_CHANNEL_BINDINGS>;
export type PSEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT =
  Pointer<SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT>;
export type PSEC_APPLICATION_PROTOCOL_LIST = Pointer<SEC_APPLICATION_PROTOCOL_LIST>;
export type PSEC_APPLICATION_PROTOCOLS = Pointer<SEC_APPLICATION_PROTOCOLS>;
export type PSEC_SRTP_PROTECTION_PROFILES = Pointer<SEC_SRTP_PROTECTION_PROFILES>;
export type PSEC_SRTP_MASTER_KEY_IDENTIFIER = Pointer<SEC_SRTP_MASTER_KEY_IDENTIFIER>;
export type PSEC_TOKEN_BINDING = Pointer<SEC_TOKEN_BINDING>;
export type PSEC_PRESHAREDKEY = Pointer<SEC_PRESHAREDKEY>;
export type PSEC_PRESHAREDKEY_IDENTITY = Pointer<SEC_PRESHAREDKEY_IDENTITY>;
export type PSEC_DTLS_MTU = Pointer<SEC_DTLS_MTU>;
export type PSEC_FLAGS = Pointer<SEC_FLAGS>;
export type PSEC_TRAFFIC_SECRET_TYPE = Pointer<SEC_TRAFFIC_SECRET_TYPE>;
export type PSEC_TRAFFIC_SECRETS = Pointer<SEC_TRAFFIC_SECRETS>;
export type PSecPkgCredentials_NamesW = Pointer<SecPkgCredentials_NamesW>;
export type PSecPkgCredentials_NamesA = Pointer<SecPkgCredentials_NamesA>;
export type PSecPkgCredentials_SSIProviderW = Pointer<SecPkgCredentials_SSIProviderW>;
export type PSecPkgCredentials_SSIProviderA = Pointer<SecPkgCredentials_SSIProviderA>;
export type PSecPkgCredentials_KdcProxySettingsW = Pointer<SecPkgCredentials_KdcProxySettingsW>;
export type PSecPkgCredentials_Cert = Pointer<SecPkgCredentials_Cert>;
export type PSecPkgContext_SubjectAttributes = Pointer<SecPkgContext_SubjectAttributes>;
export type PSECPKG_CRED_CLASS = Pointer<SECPKG_CRED_CLASS>;
export type PSecPkgContext_CredInfo = Pointer<SecPkgContext_CredInfo>;
export type PSecPkgContext_NegoPackageInfo = Pointer<SecPkgContext_NegoPackageInfo>;
export type PSecPkgContext_NegoStatus = Pointer<SecPkgContext_NegoStatus>;
export type PSecPkgContext_Sizes = Pointer<SecPkgContext_Sizes>;
export type PSecPkgContext_StreamSizes = Pointer<SecPkgContext_StreamSizes>;
export type PSecPkgContext_DatagramSizes = PSecPkgContext_StreamSizes;
export type PSecPkgContext_NamesW = Pointer<SecPkgContext_NamesW>;
export type PSECPKG_ATTR_LCT_STATUS = Pointer<SECPKG_ATTR_LCT_STATUS>;
export type PSecPkgContext_LastClientTokenStatus = Pointer<SecPkgContext_LastClientTokenStatus>;
export type PSecPkgContext_NamesA = Pointer<SecPkgContext_NamesA>;
export type PSecPkgContext_Lifespan = Pointer<SecPkgContext_Lifespan>;
export type PSecPkgContext_DceInfo = Pointer<SecPkgContext_DceInfo>;
export type PSecPkgContext_KeyInfoA = Pointer<SecPkgContext_KeyInfoA>;
export type PSecPkgContext_KeyInfoW = Pointer<SecPkgContext_KeyInfoW>;
export type PSecPkgContext_AuthorityA = Pointer<SecPkgContext_AuthorityA>;
export type PSecPkgContext_AuthorityW = Pointer<SecPkgContext_AuthorityW>;
export type PSecPkgContext_ProtoInfoA = Pointer<SecPkgContext_ProtoInfoA>;
export type PSecPkgContext_ProtoInfoW = Pointer<SecPkgContext_ProtoInfoW>;
export type PSecPkgContext_PasswordExpiry = Pointer<SecPkgContext_PasswordExpiry>;
export type PSecPkgContext_LogoffTime = Pointer<SecPkgContext_LogoffTime>;
export type PSecPkgContext_SessionKey = Pointer<SecPkgContext_SessionKey>;
export type PSecPkgContext_NegoKeys = Pointer<SecPkgContext_NegoKeys>;
export type PSecPkgContext_PackageInfoW = Pointer<SecPkgContext_PackageInfoW>;
export type PSecPkgContext_PackageInfoA = Pointer<SecPkgContext_PackageInfoA>;
export type PSecPkgContext_UserFlags = Pointer<SecPkgContext_UserFlags>;
export type PSecPkgContext_Flags = Pointer<SecPkgContext_Flags>;
export type PSecPkgContext_NegotiationInfoA = Pointer<SecPkgContext_NegotiationInfoA>;
export type PSecPkgContext_NegotiationInfoW = Pointer<SecPkgContext_NegotiationInfoW>;
export type PSecPkgContext_NativeNamesW = Pointer<SecPkgContext_NativeNamesW>;
export type PSecPkgContext_NativeNamesA = Pointer<SecPkgContext_NativeNamesA>;
export type PSecPkgContext_CredentialNameW = Pointer<SecPkgContext_CredentialNameW>;
export type PSecPkgContext_CredentialNameA = Pointer<SecPkgContext_CredentialNameA>;
export type PSecPkgContext_AccessToken = Pointer<SecPkgContext_AccessToken>;
export type PSecPkgContext_TargetInformation = Pointer<SecPkgContext_TargetInformation>;
export type PSecPkgContext_AuthzID = Pointer<SecPkgContext_AuthzID>;
export type PSecPkgContext_Target = Pointer<SecPkgContext_Target>;
export type PSecPkgContext_ClientSpecifiedTarget = Pointer<SecPkgContext_ClientSpecifiedTarget>;
export type PSecPkgContext_Bindings = Pointer<SecPkgContext_Bindings>;
export type PSEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS =
  Pointer<SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS>;
export type PSecPkgContext_ApplicationProtocol = Pointer<SecPkgContext_ApplicationProtocol>;
export type PSecPkgContext_NegotiatedTlsExtensions = Pointer<SecPkgContext_NegotiatedTlsExtensions>;
export type PSECPKG_APP_MODE_INFO = Pointer<SECPKG_APP_MODE_INFO>;
export type SEC_GET_KEY_FN = FunctionPointer;
export type ACQUIRE_CREDENTIALS_HANDLE_FN_W = FunctionPointer;
export type ACQUIRE_CREDENTIALS_HANDLE_FN_A = FunctionPointer;
export type FREE_CREDENTIALS_HANDLE_FN = FunctionPointer;
export type ADD_CREDENTIALS_FN_W = FunctionPointer;
export type ADD_CREDENTIALS_FN_A = FunctionPointer;
export type INITIALIZE_SECURITY_CONTEXT_FN_W = FunctionPointer;
export type INITIALIZE_SECURITY_CONTEXT_FN_A = FunctionPointer;
export type ACCEPT_SECURITY_CONTEXT_FN = FunctionPointer;
export type COMPLETE_AUTH_TOKEN_FN = FunctionPointer;
export type IMPERSONATE_SECURITY_CONTEXT_FN = FunctionPointer;
export type REVERT_SECURITY_CONTEXT_FN = FunctionPointer;
export type QUERY_SECURITY_CONTEXT_TOKEN_FN = FunctionPointer;
export type DELETE_SECURITY_CONTEXT_FN = FunctionPointer;
export type APPLY_CONTROL_TOKEN_FN = FunctionPointer;
export type QUERY_CONTEXT_ATTRIBUTES_FN_W = FunctionPointer;
export type QUERY_CONTEXT_ATTRIBUTES_FN_A = FunctionPointer;
export type QUERY_CONTEXT_ATTRIBUTES_EX_FN_W = FunctionPointer;
export type QUERY_CONTEXT_ATTRIBUTES_EX_FN_A = FunctionPointer;
export type SET_CONTEXT_ATTRIBUTES_FN_W = FunctionPointer;
export type SET_CONTEXT_ATTRIBUTES_FN_A = FunctionPointer;
export type QUERY_CREDENTIALS_ATTRIBUTES_FN_W = FunctionPointer;
export type QUERY_CREDENTIALS_ATTRIBUTES_FN_A = FunctionPointer;
export type QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_W = FunctionPointer;
export type QUERY_CREDENTIALS_ATTRIBUTES_EX_FN_A = FunctionPointer;
export type SET_CREDENTIALS_ATTRIBUTES_FN_W = FunctionPointer;
export type SET_CREDENTIALS_ATTRIBUTES_FN_A = FunctionPointer;
export type FREE_CONTEXT_BUFFER_FN = FunctionPointer;
export type MAKE_SIGNATURE_FN = FunctionPointer;
export type VERIFY_SIGNATURE_FN = FunctionPointer;
export type ENCRYPT_MESSAGE_FN = FunctionPointer;
export type DECRYPT_MESSAGE_FN = FunctionPointer;
export type ENUMERATE_SECURITY_PACKAGES_FN_W = FunctionPointer;
export type ENUMERATE_SECURITY_PACKAGES_FN_A = FunctionPointer;
export type QUERY_SECURITY_PACKAGE_INFO_FN_W = FunctionPointer;
export type QUERY_SECURITY_PACKAGE_INFO_FN_A = FunctionPointer;
export type PSecDelegationType = Pointer<SecDelegationType>;
export type EXPORT_SECURITY_CONTEXT_FN = FunctionPointer;
export type IMPORT_SECURITY_CONTEXT_FN_W = FunctionPointer;
export type IMPORT_SECURITY_CONTEXT_FN_A = FunctionPointer;
export type CHANGE_PASSWORD_FN_W = FunctionPointer;
export type CHANGE_PASSWORD_FN_A = FunctionPointer;
export type PSecurityFunctionTableW = Pointer<SecurityFunctionTableW>;
export type PSecurityFunctionTableA = Pointer<SecurityFunctionTableA>;
export type INIT_SECURITY_INTERFACE_A = FunctionPointer;
export type INIT_SECURITY_INTERFACE_W = FunctionPointer;
export type LPSTR = Pointer<CHAR>;
export type LPWSTR = Pointer<WCHAR>;
export type PSEC_WINNT_AUTH_IDENTITY_EX2 = Pointer<SEC_WINNT_AUTH_IDENTITY_EX2>;
export type PSEC_WINNT_AUTH_IDENTITY_W = Pointer<SEC_WINNT_AUTH_IDENTITY_W>;
export type PSEC_WINNT_AUTH_IDENTITY_A = Pointer<SEC_WINNT_AUTH_IDENTITY_A>;
export type PSEC_WINNT_AUTH_IDENTITY_EXW = Pointer<SEC_WINNT_AUTH_IDENTITY_EXW>;
export type PSEC_WINNT_AUTH_IDENTITY_EXA = Pointer<SEC_WINNT_AUTH_IDENTITY_EXA>;
export type PSEC_WINNT_AUTH_IDENTITY_INFO = Pointer<SEC_WINNT_AUTH_IDENTITY_INFO>;
export type PSEC_WINNT_AUTH_IDENTITY_OPAQUE = PVOID;
export type PCWSTR = Pointer<WCHAR>;
export type PCSTR = Pointer<CHAR>;
export type PSEC_WINNT_AUTH_BYTE_VECTOR = Pointer<SEC_WINNT_AUTH_BYTE_VECTOR>;
export type PSEC_WINNT_AUTH_DATA = Pointer<SEC_WINNT_AUTH_DATA>;
export type PSEC_WINNT_AUTH_PACKED_CREDENTIALS = Pointer<SEC_WINNT_AUTH_PACKED_CREDENTIALS>;
export type PSEC_WINNT_AUTH_CERTIFICATE_DATA = Pointer<SEC_WINNT_AUTH_CERTIFICATE_DATA>;
export type PSEC_WINNT_AUTH_NGC_DATA = Pointer<SEC_WINNT_AUTH_NGC_DATA>;
export type PSEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA =
  Pointer<SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS_DATA>;
export type PSEC_WINNT_AUTH_FIDO_DATA = Pointer<SEC_WINNT_AUTH_FIDO_DATA>;
export type PSEC_WINNT_CREDUI_CONTEXT_VECTOR = Pointer<SEC_WINNT_CREDUI_CONTEXT_VECTOR>;
export type PSEC_WINNT_AUTH_SHORT_VECTOR = Pointer<SEC_WINNT_AUTH_SHORT_VECTOR>;
export type PCREDUIWIN_MARSHALED_CONTEXT = Pointer<CREDUIWIN_MARSHALED_CONTEXT>;
export type PUNICODE_STRING = Pointer<UNICODE_STRING>;
export type PSEC_WINNT_CREDUI_CONTEXT = Pointer<SEC_WINNT_CREDUI_CONTEXT>;
export type PSEC_WINNT_AUTH_PACKED_CREDENTIALS_EX = Pointer<SEC_WINNT_AUTH_PACKED_CREDENTIALS_EX>;
export type PSECURITY_PACKAGE_OPTIONS = Pointer<SECURITY_PACKAGE_OPTIONS>;
export type PBOOLEAN = Pointer<BOOLEAN>;
export type PEXTENDED_NAME_FORMAT = Pointer<EXTENDED_NAME_FORMAT>;
export type LPCSTR = Pointer<CHAR>;
export type LPCWSTR = Pointer<WCHAR>;
export type BOOL = INT;
export type HCRYPTPROV = ULONG_PTR;
export type PCRYPT_CONTEXT_FUNCTIONS = Pointer<CRYPT_CONTEXT_FUNCTIONS>;
export type NCRYPT_PROV_HANDLE = ULONG_PTR;
export type NCRYPT_KEY_HANDLE = ULONG_PTR;
export type NCRYPT_HANDLE = ULONG_PTR;
export type PCRYPT_KEY_PROV_PARAM = Pointer<CRYPT_KEY_PROV_PARAM>;
export type HCERTSTORE = PVOID;
export type HCRYPTPROV_LEGACY = ULONG_PTR;
export type PCCERT_CONTEXT = Pointer<CERT_CONTEXT>;
export type PCERT_INFO = Pointer<CERT_INFO>;
export type PCERT_EXTENSION = Pointer<CERT_EXTENSION>;
export type HCRYPTPROV_OR_NCRYPT_KEY_HANDLE = ULONG_PTR;
export type PCERT_CHAIN_ENGINE_CONFIG = Pointer<CERT_CHAIN_ENGINE_CONFIG>;
export type HCERTCHAINENGINE = HANDLE;
export type LPFILETIME = Pointer<FILETIME>;
export type PCERT_CHAIN_PARA = Pointer<CERT_CHAIN_PARA>;
export type LPVOID = PVOID;
export type PCCERT_CHAIN_CONTEXT = Pointer<CERT_CHAIN_CONTEXT>;
export type PCERT_SIMPLE_CHAIN = Pointer<CERT_SIMPLE_CHAIN>;
export type PCERT_CHAIN_ELEMENT = Pointer<CERT_CHAIN_ELEMENT>;
export type PCERT_REVOCATION_INFO = Pointer<CERT_REVOCATION_INFO>;
export type PCERT_REVOCATION_CRL_INFO = Pointer<CERT_REVOCATION_CRL_INFO>;
export type PCCRL_CONTEXT = Pointer<CRL_CONTEXT>;
export type PCRL_INFO = Pointer<CRL_INFO>;
export type PCRL_ENTRY = Pointer<CRL_ENTRY>;
export type PCERT_ENHKEY_USAGE = Pointer<CTL_USAGE>;
export type PCERT_TRUST_LIST_INFO = Pointer<CERT_TRUST_LIST_INFO>;
export type PCTL_ENTRY = Pointer<CTL_ENTRY>;
export type PCRYPT_ATTRIBUTE = Pointer<CRYPT_ATTRIBUTE>;
export type PCRYPT_ATTR_BLOB = Pointer<CRYPT_INTEGER_BLOB>;
export type PCCTL_CONTEXT = Pointer<CTL_CONTEXT>;
export type PCTL_INFO = Pointer<CTL_INFO>;
export type HCRYPTMSG = PVOID;
export type PCERT_CHAIN_POLICY_PARA = Pointer<CERT_CHAIN_POLICY_PARA>;
export type PCERT_CHAIN_POLICY_STATUS = Pointer<CERT_CHAIN_POLICY_STATUS>;
export type PBYTE = Pointer<BYTE>;
export type PSecPkgContext_IssuerListInfo = Pointer<SecPkgContext_IssuerListInfo>;
export type PSecPkgContext_RemoteCredentialInfo = Pointer<SecPkgContext_RemoteCredentialInfo>;
export type PSecPkgContext_RemoteCredenitalInfo = Pointer<SecPkgContext_RemoteCredentialInfo>;
export type PSecPkgContext_LocalCredentialInfo = Pointer<SecPkgContext_LocalCredentialInfo>;
export type PSecPkgContext_LocalCredenitalInfo = Pointer<SecPkgContext_LocalCredentialInfo>;
export type ALG_ID = UINT;
export type PSecPkgCred_SupportedAlgs = Pointer<SecPkgCred_SupportedAlgs>;
export type PSecPkgCred_CipherStrengths = Pointer<SecPkgCred_CipherStrengths>;
export type PSecPkgCred_SupportedProtocols = Pointer<SecPkgCred_SupportedProtocols>;
export type PSecPkgCred_ClientCertPolicy = Pointer<SecPkgCred_ClientCertPolicy>;
export type HRESULT = LONG;
export type PSecPkgContext_ClientCertPolicyResult = Pointer<SecPkgContext_ClientCertPolicyResult>;
export type PCERT_NAME_BLOB = Pointer<CRYPT_INTEGER_BLOB>;
export type PSecPkgContext_IssuerListInfoEx = Pointer<SecPkgContext_IssuerListInfoEx>;
export type PSecPkgContext_ConnectionInfo = Pointer<SecPkgContext_ConnectionInfo>;
export type PSecPkgContext_ConnectionInfoEx = Pointer<SecPkgContext_ConnectionInfoEx>;
export type PSecPkgContext_CipherInfo = Pointer<SecPkgContext_CipherInfo>;
export type PSecPkgContext_EapKeyBlock = Pointer<SecPkgContext_EapKeyBlock>;
export type PSecPkgContext_MappedCredAttr = Pointer<SecPkgContext_MappedCredAttr>;
export type PSecPkgContext_SessionInfo = Pointer<SecPkgContext_SessionInfo>;
export type PSecPkgContext_SessionAppData = Pointer<SecPkgContext_SessionAppData>;
export type PSecPkgContext_EapPrfInfo = Pointer<SecPkgContext_EapPrfInfo>;
export type WORD = USHORT;
export type PSecPkgContext_SupportedSignatures = Pointer<SecPkgContext_SupportedSignatures>;
export type PSecPkgContext_Certificates = Pointer<SecPkgContext_Certificates>;
export type PSecPkgContext_CertInfo = Pointer<SecPkgContext_CertInfo>;
export type HWND = PVOID;
export type PSecPkgContext_UiInfo = Pointer<SecPkgContext_UiInfo>;
export type PSecPkgContext_EarlyStart = Pointer<SecPkgContext_EarlyStart>;
export type PSecPkgContext_KeyingMaterialInfo = Pointer<SecPkgContext_KeyingMaterialInfo>;
export type PSecPkgContext_KeyingMaterial = Pointer<SecPkgContext_KeyingMaterial>;
export type PSecPkgContext_KeyingMaterial_Inproc = Pointer<SecPkgContext_KeyingMaterial_Inproc>;
export type PSecPkgContext_SrtpParameters = Pointer<SecPkgContext_SrtpParameters>;
export type PSecPkgContext_TokenBinding = Pointer<SecPkgContext_TokenBinding>;
export type PSCHANNEL_CRED = Pointer<SCHANNEL_CRED>;
export type PCRYPTO_SETTINGS = Pointer<CRYPTO_SETTINGS>;
export type PTLS_PARAMETERS = Pointer<TLS_PARAMETERS>;
export type PSCH_CREDENTIALS = Pointer<SCH_CREDENTIALS>;
export type PSEND_GENERIC_TLS_EXTENSION = Pointer<SEND_GENERIC_TLS_EXTENSION>;
export type PTLS_EXTENSION_SUBSCRIPTION = Pointer<TLS_EXTENSION_SUBSCRIPTION>;
export type PSUBSCRIBE_GENERIC_TLS_EXTENSION = Pointer<SUBSCRIBE_GENERIC_TLS_EXTENSION>;
export type PSCHANNEL_CERT_HASH = Pointer<SCHANNEL_CERT_HASH>;
export type PSCHANNEL_CERT_HASH_STORE = Pointer<SCHANNEL_CERT_HASH_STORE>;
export type PSCHANNEL_CLIENT_SIGNATURE = Pointer<SCHANNEL_CLIENT_SIGNATURE>;
export type SSL_EMPTY_CACHE_FN_A = FunctionPointer;
export type SSL_EMPTY_CACHE_FN_W = FunctionPointer;
export type PSTR = Pointer<CHAR>;
export type PSSL_CREDENTIAL_CERTIFICATE = Pointer<SSL_CREDENTIAL_CERTIFICATE>;
export type PSCH_CRED = Pointer<SCH_CRED>;
export type PSCH_CRED_SECRET_CAPI = Pointer<SCH_CRED_SECRET_CAPI>;
export type PSCH_CRED_SECRET_PRIVKEY = Pointer<SCH_CRED_SECRET_PRIVKEY>;
export type PSCH_CRED_PUBLIC_CERTCHAIN = Pointer<SCH_CRED_PUBLIC_CERTCHAIN>;
export type PSCH_CRED_PUBLIC_CAPI = Pointer<SCH_CRED_PUBLIC_CAPI>;
export type PX509Certificate = Pointer<X509Certificate>;
export type SSL_CRACK_CERTIFICATE_FN = FunctionPointer;
export type SSL_FREE_CERTIFICATE_FN = FunctionPointer;
export type SslGetServerIdentityFn = FunctionPointer;
export type PDWORD = Pointer<DWORD>;
export type SslGetExtensionsFn = FunctionPointer;
export type PCREDSSP_CRED = Pointer<CREDSSP_CRED>;
export type PSecPkgContext_ClientCreds = Pointer<SecPkgContext_ClientCreds>;
export type PBOOL = Pointer<BOOL>;
export type LPSECURITY_ATTRIBUTES = Pointer<SECURITY_ATTRIBUTES>;
export type HLOCAL = HANDLE;
export type LPDWORD = Pointer<DWORD>;
export type PSID_NAME_USE = Pointer<SID_NAME_USE>;
export type PCREDENTIALW = Pointer<CREDENTIALW>;
export type LPBYTE = Pointer<BYTE>;
export type PCREDENTIAL_ATTRIBUTEW = Pointer<CREDENTIAL_ATTRIBUTEW>;
export type PCREDUI_INFOW = Pointer<CREDUI_INFOW>;
export type HBITMAP = PVOID;
export type LPCVOID = PVOID;
export type PDOMAIN_CONTROLLER_INFOW = Pointer<DOMAIN_CONTROLLER_INFOW>;
export type PDS_NAME_RESULTW = PVOID;
export type PDS_NAME_RESULT_ITEMW = PVOID;
export type PSEC_CERTIFICATE_REQUEST_CONTEXT = Pointer<SEC_CERTIFICATE_REQUEST_CONTEXT>;
export type PSEC_APP_SESSION_STATE = Pointer<SEC_APP_SESSION_STATE>;
export type PSEC_SESSION_TICKET = Pointer<SEC_SESSION_TICKET>;
export type PSEC_CHANNEL_BINDINGS_EX = Pointer<SEC_CHANNEL_BINDINGS_EX>;
export type PSEC_CHANNEL_BINDINGS_RESULT = Pointer<SEC_CHANNEL_BINDINGS_RESULT>;
export type PSecPkgCredentials_KdcNetworkSettingsW = Pointer<SecPkgCredentials_KdcNetworkSettingsW>;
export type PSecPkgCred_SessionTicketKey = Pointer<SecPkgCred_SessionTicketKey>;
export type PSecPkgCred_SessionTicketKeys = Pointer<SecPkgCred_SessionTicketKeys>;
export type PSecPkgContext_CertificateValidationResult =
  Pointer<SecPkgContext_CertificateValidationResult>;
export type PCREDSSP_CRED_EX = Pointer<CREDSSP_CRED_EX>;
