// Functions, called as C calls them.
// Generated from ntsecapi.h, sspi.h, secext.h, wincrypt.h, bcrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h, wincred.h, combaseapi.h, dsgetdc.h, lmapibuf.h, ntdsapi.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { Address, Pointer } from '../src/declaration.js';
import type {
  DS_NAME_FLAGS,
  DS_NAME_FORMAT,
  DS_SPN_NAME_TYPE,
  EXTENDED_NAME_FORMAT,
  SchGetExtensionsOptions,
  SECURITY_IMPERSONATION_LEVEL,
  SECURITY_LOGON_TYPE,
  TOKEN_INFORMATION_CLASS,
  TOKEN_TYPE,
} from './enums.js';
import type {
  ASC_REQ,
  CRED_ENUMERATE,
  CRED_PACK,
  CRED_WRITE,
  CREDUIWIN,
  CRYPT_ACQUIRE,
  CRYPT_ACQUIRE_CONTEXT,
  DSGETDC,
  ISC_REQ,
  NCRYPT_FLAGS,
  SEC_CHANNEL_BINDINGS_FLAGS,
  SECPKG_CONTEXT_EXPORT,
  SECPKG_CRED,
  TOKEN_ACCESS,
} from './flags.js';
import { imports } from './imports.js';
import type {
  CRYPT_DATA_BLOB,
  DS_NAME_RESULTW,
  GUID,
  LUID,
  SCH_EXTENSION_DATA,
  SecPkgContext_Bindings,
} from './structs.js';
import type {
  BOOL,
  BOOLEAN,
  BYTE,
  CHAR,
  DWORD,
  HANDLE,
  HCERTCHAINENGINE,
  HCERTSTORE,
  HCRYPTPROV,
  HCRYPTPROV_LEGACY,
  HCRYPTPROV_OR_NCRYPT_KEY_HANDLE,
  HLOCAL,
  INT,
  LONG,
  LPCSTR,
  LPCVOID,
  LPCWSTR,
  LPDWORD,
  LPFILETIME,
  LPSECURITY_ATTRIBUTES,
  LPSTR,
  LPVOID,
  LPWSTR,
  NCRYPT_HANDLE,
  NCRYPT_KEY_HANDLE,
  NCRYPT_PROV_HANDLE,
  NTSTATUS,
  PBOOL,
  PBOOLEAN,
  PBYTE,
  PCCERT_CHAIN_CONTEXT,
  PCCERT_CONTEXT,
  PCERT_CHAIN_ENGINE_CONFIG,
  PCERT_CHAIN_PARA,
  PCERT_CHAIN_POLICY_PARA,
  PCERT_CHAIN_POLICY_STATUS,
  PCREDENTIALW,
  PCREDUI_INFOW,
  PCRYPT_CONTEXT_FUNCTIONS,
  PCredHandle,
  PCSTR,
  PCtxtHandle,
  PCWSTR,
  PDOMAIN_CONTROLLER_INFOW,
  PDS_NAME_RESULTW,
  PDWORD,
  PHANDLE,
  PLSA_OPERATIONAL_MODE,
  PLSA_STRING,
  PLUID,
  PNTSTATUS,
  PQUOTA_LIMITS,
  PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  PSEC_WINNT_CREDUI_CONTEXT,
  PSEC_WINNT_CREDUI_CONTEXT_VECTOR,
  PSECURITY_LOGON_SESSION_DATA,
  PSECURITY_PACKAGE_OPTIONS,
  PSecBuffer,
  PSecBufferDesc,
  PSecPkgInfoA,
  PSecPkgInfoW,
  PSID,
  PSID_NAME_USE,
  PSSL_CREDENTIAL_CERTIFICATE,
  PSTR,
  PTimeStamp,
  PTOKEN_GROUPS,
  PTOKEN_SOURCE,
  PUCHAR,
  PULONG,
  PVOID,
  PWSTR,
  PX509Certificate,
  SEC_CHAR,
  SEC_GET_KEY_FN,
  SEC_WCHAR,
  SECURITY_STATUS,
  ULONG,
  USHORT,
} from './types.js';

/**
 * Connects to the LSA as a logon process, which takes SeTcbPrivilege.
 * The connection is closed with LsaDeregisterLogonProcess.
 * Exported by secur32.dll.
 *
 * @param LogonProcessName _In_ `PLSA_STRING`
 * @param LsaHandle _Out_ `PHANDLE`
 * @param SecurityMode _Out_ `PLSA_OPERATIONAL_MODE`
 * @returns `NTSTATUS`
 * @see
 * https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsaregisterlogonprocess
 */
export function LsaRegisterLogonProcess(
  LogonProcessName: PLSA_STRING,
  LsaHandle: PHANDLE,
  SecurityMode: PLSA_OPERATIONAL_MODE,
): NTSTATUS {
  return imports.LsaRegisterLogonProcess(LogonProcessName, LsaHandle, SecurityMode) as NTSTATUS;
}

/**
 * Logs a user on by an authentication package, and gives the token.
 * The token is closed with CloseHandle; ProfileBuffer is freed with LsaFreeReturnBuffer.
 * Exported by secur32.dll.
 *
 * @param LsaHandle _In_ `HANDLE`
 * @param OriginName _In_ `PLSA_STRING`
 * @param LogonType _In_ `SECURITY_LOGON_TYPE`
 * @param AuthenticationPackage _In_ `ULONG`
 * @param AuthenticationInformation _In_reads_bytes_(AuthenticationInformationLength) `PVOID`
 * @param AuthenticationInformationLength _In_ `ULONG`
 * @param LocalGroups _In_opt_ `PTOKEN_GROUPS`
 * @param SourceContext _In_ `PTOKEN_SOURCE`
 * @param ProfileBuffer _Outptr_result_bytebuffer_maybenull_(*ProfileBufferLength) `PVOID *`
 * @param ProfileBufferLength _Out_ `PULONG`
 * @param LogonId _Out_ `PLUID`
 * @param Token _Out_ `PHANDLE`
 * @param Quotas _Out_ `PQUOTA_LIMITS`
 * @param SubStatus _Out_ `PNTSTATUS`
 * @returns `NTSTATUS`
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsalogonuser
 */
export function LsaLogonUser(
  LsaHandle: HANDLE,
  OriginName: PLSA_STRING,
  LogonType: SECURITY_LOGON_TYPE,
  AuthenticationPackage: ULONG,
  AuthenticationInformation: PVOID,
  AuthenticationInformationLength: ULONG,
  LocalGroups: PTOKEN_GROUPS,
  SourceContext: PTOKEN_SOURCE,
  ProfileBuffer: Pointer<PVOID>,
  ProfileBufferLength: PULONG,
  LogonId: PLUID,
  Token: PHANDLE,
  Quotas: PQUOTA_LIMITS,
  SubStatus: PNTSTATUS,
): NTSTATUS {
  return imports.LsaLogonUser(
    LsaHandle,
    OriginName,
    LogonType,
    AuthenticationPackage,
    AuthenticationInformation,
    AuthenticationInformationLength,
    LocalGroups,
    SourceContext,
    ProfileBuffer,
    ProfileBufferLength,
    LogonId,
    Token,
    Quotas,
    SubStatus,
  ) as NTSTATUS;
}

/**
 * Gives the number of an authentication package by its name, such as Kerberos.
 * Exported by secur32.dll.
 *
 * @param LsaHandle _In_ `HANDLE`
 * @param PackageName _In_ `PLSA_STRING`
 * @param AuthenticationPackage _Out_ `PULONG`
 * @returns `NTSTATUS`
 * @see
 * https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsalookupauthenticationpackage
 */
export function LsaLookupAuthenticationPackage(
  LsaHandle: HANDLE,
  PackageName: PLSA_STRING,
  AuthenticationPackage: PULONG,
): NTSTATUS {
  return imports.LsaLookupAuthenticationPackage(
    LsaHandle,
    PackageName,
    AuthenticationPackage,
  ) as NTSTATUS;
}

/**
 * Frees memory that the LSA gave.
 * Exported by secur32.dll.
 *
 * @param Buffer _Frees_ptr_ `PVOID`
 * @returns `NTSTATUS`
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsafreereturnbuffer
 */
export function LsaFreeReturnBuffer(Buffer: PVOID): NTSTATUS {
  return imports.LsaFreeReturnBuffer(Buffer) as NTSTATUS;
}

/**
 * Sends a request to an authentication package, such as for the tickets of a logon session.
 * The answer is freed with LsaFreeReturnBuffer, whatever ProtocolStatus says.
 * Exported by secur32.dll.
 *
 * @param LsaHandle _In_ `HANDLE`
 * @param AuthenticationPackage _In_ `ULONG`
 * @param ProtocolSubmitBuffer _In_reads_bytes_(SubmitBufferLength) `PVOID`
 * @param SubmitBufferLength _In_ `ULONG`
 * @param ProtocolReturnBuffer _Outptr_opt_result_bytebuffer_maybenull_(*ReturnBufferLength)
 * `PVOID *`
 * @param ReturnBufferLength _Out_opt_ `PULONG`
 * @param ProtocolStatus _Out_opt_ `PNTSTATUS`
 * @returns `NTSTATUS`
 * @see
 * https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsacallauthenticationpackage
 */
export function LsaCallAuthenticationPackage(
  LsaHandle: HANDLE,
  AuthenticationPackage: ULONG,
  ProtocolSubmitBuffer: PVOID,
  SubmitBufferLength: ULONG,
  ProtocolReturnBuffer: Pointer<PVOID>,
  ReturnBufferLength: PULONG,
  ProtocolStatus: PNTSTATUS,
): NTSTATUS {
  return imports.LsaCallAuthenticationPackage(
    LsaHandle,
    AuthenticationPackage,
    ProtocolSubmitBuffer,
    SubmitBufferLength,
    ProtocolReturnBuffer,
    ReturnBufferLength,
    ProtocolStatus,
  ) as NTSTATUS;
}

/**
 * Closes a connection to the LSA.
 * Exported by secur32.dll.
 *
 * @param LsaHandle _In_ `HANDLE`
 * @returns `NTSTATUS`
 * @see
 * https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsaderegisterlogonprocess
 */
export function LsaDeregisterLogonProcess(LsaHandle: HANDLE): NTSTATUS {
  return imports.LsaDeregisterLogonProcess(LsaHandle) as NTSTATUS;
}

/**
 * Connects to the LSA, as any process may.
 * The connection is closed with LsaDeregisterLogonProcess.
 * Exported by secur32.dll.
 *
 * @param LsaHandle _Out_ `PHANDLE`
 * @returns `NTSTATUS`
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsaconnectuntrusted
 */
export function LsaConnectUntrusted(LsaHandle: PHANDLE): NTSTATUS {
  return imports.LsaConnectUntrusted(LsaHandle) as NTSTATUS;
}

/**
 * Lists the logon sessions of this computer by their identifiers.
 * LogonSessionList is freed with LsaFreeReturnBuffer.
 * Exported by secur32.dll.
 *
 * @param LogonSessionCount _Out_ `PULONG`
 * @param LogonSessionList _Outptr_result_buffer_(*LogonSessionCount) `PLUID *`
 * @returns `NTSTATUS`
 * @see
 * https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsaenumeratelogonsessions
 */
export function LsaEnumerateLogonSessions(
  LogonSessionCount: PULONG,
  LogonSessionList: Pointer<PLUID>,
): NTSTATUS {
  return imports.LsaEnumerateLogonSessions(LogonSessionCount, LogonSessionList) as NTSTATUS;
}

/**
 * Describes one logon session: user, package, kind, times.
 * ppLogonSessionData is freed with LsaFreeReturnBuffer.
 * Exported by secur32.dll.
 *
 * @param LogonId _In_ `PLUID`
 * @param ppLogonSessionData _Outptr_ `PSECURITY_LOGON_SESSION_DATA *`
 * @returns `NTSTATUS`
 * @see
 * https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsagetlogonsessiondata
 */
export function LsaGetLogonSessionData(
  LogonId: PLUID,
  ppLogonSessionData: Pointer<PSECURITY_LOGON_SESSION_DATA>,
): NTSTATUS {
  return imports.LsaGetLogonSessionData(LogonId, ppLogonSessionData) as NTSTATUS;
}

/**
 * Gives the Win32 error that an NTSTATUS stands for; ERROR_MR_MID_NOT_FOUND if there is none.
 * Exported by advapi32.dll.
 *
 * @param Status _In_ `NTSTATUS`
 * @returns `ULONG`
 * @see
 * https://learn.microsoft.com/windows/win32/api/ntsecapi/nf-ntsecapi-lsantstatustowinerror
 */
export function LsaNtStatusToWinError(Status: NTSTATUS): ULONG {
  return imports.LsaNtStatusToWinError(Status) as ULONG;
}

/**
 * Acquires a handle to the credentials of a principal for one package: those of the current
 * logon, or those given in pAuthData.
 * The credential is freed with FreeCredentialsHandle once every context made from it is
 * deleted. pAuthData may be wiped and freed as soon as the call returns.
 * Exported by secur32.dll.
 *
 * @param pszPrincipal _In_opt_ `SEC_WCHAR *`
 * @param pszPackage _In_ `SEC_WCHAR *`
 * @param fCredentialUse _In_ `ULONG`; SECPKG_CRED
 * @param pvLogonId _In_opt_ `void *`
 * @param pAuthData _In_opt_ `void *`
 * @param pGetKeyFn _In_opt_ `SEC_GET_KEY_FN`
 * @param pvGetKeyArgument _In_opt_ `void *`
 * @param phCredential _Out_ `PCredHandle`
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-acquirecredentialshandlew
 */
export function AcquireCredentialsHandleW(
  pszPrincipal: Pointer<SEC_WCHAR>,
  pszPackage: Pointer<SEC_WCHAR>,
  fCredentialUse: SECPKG_CRED,
  pvLogonId: PVOID,
  pAuthData: PVOID,
  pGetKeyFn: SEC_GET_KEY_FN,
  pvGetKeyArgument: PVOID,
  phCredential: PCredHandle,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.AcquireCredentialsHandleW(
    pszPrincipal,
    pszPackage,
    fCredentialUse,
    pvLogonId,
    pAuthData,
    pGetKeyFn,
    pvGetKeyArgument,
    phCredential,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Acquires a handle to the credentials of a principal for one package: those of the current
 * logon, or those given in pAuthData.
 * The credential is freed with FreeCredentialsHandle once every context made from it is
 * deleted. pAuthData may be wiped and freed as soon as the call returns.
 * Exported by secur32.dll.
 *
 * @param pszPrincipal _In_opt_ `SEC_CHAR *`
 * @param pszPackage _In_ `SEC_CHAR *`
 * @param fCredentialUse _In_ `ULONG`; SECPKG_CRED
 * @param pvLogonId _In_opt_ `void *`
 * @param pAuthData _In_opt_ `void *`
 * @param pGetKeyFn _In_opt_ `SEC_GET_KEY_FN`
 * @param pvGetKeyArgument _In_opt_ `void *`
 * @param phCredential _Out_ `PCredHandle`
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-acquirecredentialshandlea
 */
export function AcquireCredentialsHandleA(
  pszPrincipal: Pointer<SEC_CHAR>,
  pszPackage: Pointer<SEC_CHAR>,
  fCredentialUse: SECPKG_CRED,
  pvLogonId: PVOID,
  pAuthData: PVOID,
  pGetKeyFn: SEC_GET_KEY_FN,
  pvGetKeyArgument: PVOID,
  phCredential: PCredHandle,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.AcquireCredentialsHandleA(
    pszPrincipal,
    pszPackage,
    fCredentialUse,
    pvLogonId,
    pAuthData,
    pGetKeyFn,
    pvGetKeyArgument,
    phCredential,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Frees a credential handle.
 * Delete the contexts made from the credential first. Calling it again on the same handle is
 * an error.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_ `PCredHandle`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-freecredentialshandle
 */
export function FreeCredentialsHandle(phCredential: PCredHandle): SECURITY_STATUS {
  return imports.FreeCredentialsHandle(phCredential) as SECURITY_STATUS;
}

/**
 * Adds a further credential to a credential handle that exists.
 * What was added belongs to hCredentials and goes with it, in FreeCredentialsHandle.
 * Exported by secur32.dll.
 *
 * @param hCredentials _In_ `PCredHandle`
 * @param pszPrincipal _In_opt_ `SEC_WCHAR *`
 * @param pszPackage _In_ `SEC_WCHAR *`
 * @param fCredentialUse _In_ `ULONG`; SECPKG_CRED
 * @param pAuthData _In_opt_ `void *`
 * @param pGetKeyFn _In_opt_ `SEC_GET_KEY_FN`
 * @param pvGetKeyArgument _In_opt_ `void *`
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-addcredentialsw
 */
export function AddCredentialsW(
  hCredentials: PCredHandle,
  pszPrincipal: Pointer<SEC_WCHAR>,
  pszPackage: Pointer<SEC_WCHAR>,
  fCredentialUse: SECPKG_CRED,
  pAuthData: PVOID,
  pGetKeyFn: SEC_GET_KEY_FN,
  pvGetKeyArgument: PVOID,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.AddCredentialsW(
    hCredentials,
    pszPrincipal,
    pszPackage,
    fCredentialUse,
    pAuthData,
    pGetKeyFn,
    pvGetKeyArgument,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Adds a further credential to a credential handle that exists.
 * What was added belongs to hCredentials and goes with it, in FreeCredentialsHandle.
 * Exported by secur32.dll.
 *
 * @param hCredentials _In_ `PCredHandle`
 * @param pszPrincipal _In_opt_ `SEC_CHAR *`
 * @param pszPackage _In_ `SEC_CHAR *`
 * @param fCredentialUse _In_ `ULONG`; SECPKG_CRED
 * @param pAuthData _In_opt_ `void *`
 * @param pGetKeyFn _In_opt_ `SEC_GET_KEY_FN`
 * @param pvGetKeyArgument _In_opt_ `void *`
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-addcredentialsa
 */
export function AddCredentialsA(
  hCredentials: PCredHandle,
  pszPrincipal: Pointer<SEC_CHAR>,
  pszPackage: Pointer<SEC_CHAR>,
  fCredentialUse: SECPKG_CRED,
  pAuthData: PVOID,
  pGetKeyFn: SEC_GET_KEY_FN,
  pvGetKeyArgument: PVOID,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.AddCredentialsA(
    hCredentials,
    pszPrincipal,
    pszPackage,
    fCredentialUse,
    pAuthData,
    pGetKeyFn,
    pvGetKeyArgument,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Takes one leg of the client's half of a handshake: consumes the token of the server and
 * makes the next one for it.
 * The new context is freed with DeleteSecurityContext. Tokens and alerts that the package
 * allocated are freed with FreeContextBuffer, on failure too; buffers that the caller gave
 * stay the caller's.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_opt_ `PCredHandle`
 * @param phContext _In_opt_ `PCtxtHandle`
 * @param pszTargetName _In_opt_ `SEC_WCHAR *`
 * @param fContextReq _In_ `ULONG`; ISC_REQ
 * @param Reserved1 _In_ `ULONG`
 * @param TargetDataRep _In_ `ULONG`; SECURITY_DREP
 * @param pInput _In_opt_ `PSecBufferDesc`
 * @param Reserved2 _In_ `ULONG`
 * @param phNewContext _Inout_opt_ `PCtxtHandle`
 * @param pOutput _Inout_opt_ `PSecBufferDesc`
 * @param pfContextAttr _Out_ `ULONG *`; ISC_RET
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-initializesecuritycontextw
 */
export function InitializeSecurityContextW(
  phCredential: PCredHandle,
  phContext: PCtxtHandle,
  pszTargetName: Pointer<SEC_WCHAR>,
  fContextReq: ISC_REQ,
  Reserved1: ULONG,
  TargetDataRep: ULONG,
  pInput: PSecBufferDesc,
  Reserved2: ULONG,
  phNewContext: PCtxtHandle,
  pOutput: PSecBufferDesc,
  pfContextAttr: Pointer<ULONG>,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.InitializeSecurityContextW(
    phCredential,
    phContext,
    pszTargetName,
    fContextReq,
    Reserved1,
    TargetDataRep,
    pInput,
    Reserved2,
    phNewContext,
    pOutput,
    pfContextAttr,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Takes one leg of the client's half of a handshake: consumes the token of the server and
 * makes the next one for it.
 * The new context is freed with DeleteSecurityContext. Tokens and alerts that the package
 * allocated are freed with FreeContextBuffer, on failure too; buffers that the caller gave
 * stay the caller's.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_opt_ `PCredHandle`
 * @param phContext _In_opt_ `PCtxtHandle`
 * @param pszTargetName _In_opt_ `SEC_CHAR *`
 * @param fContextReq _In_ `ULONG`; ISC_REQ
 * @param Reserved1 _In_ `ULONG`
 * @param TargetDataRep _In_ `ULONG`; SECURITY_DREP
 * @param pInput _In_opt_ `PSecBufferDesc`
 * @param Reserved2 _In_ `ULONG`
 * @param phNewContext _Inout_opt_ `PCtxtHandle`
 * @param pOutput _Inout_opt_ `PSecBufferDesc`
 * @param pfContextAttr _Out_ `ULONG *`; ISC_RET
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-initializesecuritycontexta
 */
export function InitializeSecurityContextA(
  phCredential: PCredHandle,
  phContext: PCtxtHandle,
  pszTargetName: Pointer<SEC_CHAR>,
  fContextReq: ISC_REQ,
  Reserved1: ULONG,
  TargetDataRep: ULONG,
  pInput: PSecBufferDesc,
  Reserved2: ULONG,
  phNewContext: PCtxtHandle,
  pOutput: PSecBufferDesc,
  pfContextAttr: Pointer<ULONG>,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.InitializeSecurityContextA(
    phCredential,
    phContext,
    pszTargetName,
    fContextReq,
    Reserved1,
    TargetDataRep,
    pInput,
    Reserved2,
    phNewContext,
    pOutput,
    pfContextAttr,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Takes one leg of the server's half of a handshake: consumes the token of the client and
 * makes the next one for it.
 * The new context is freed with DeleteSecurityContext. Tokens and alerts that the package
 * allocated are freed with FreeContextBuffer, on failure too; buffers that the caller gave
 * stay the caller's.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_opt_ `PCredHandle`
 * @param phContext _In_opt_ `PCtxtHandle`
 * @param pInput _In_opt_ `PSecBufferDesc`
 * @param fContextReq _In_ `ULONG`; ASC_REQ
 * @param TargetDataRep _In_ `ULONG`; SECURITY_DREP
 * @param phNewContext _Inout_opt_ `PCtxtHandle`
 * @param pOutput _Inout_opt_ `PSecBufferDesc`
 * @param pfContextAttr _Out_ `ULONG *`; ASC_RET
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-acceptsecuritycontext
 */
export function AcceptSecurityContext(
  phCredential: PCredHandle,
  phContext: PCtxtHandle,
  pInput: PSecBufferDesc,
  fContextReq: ASC_REQ,
  TargetDataRep: ULONG,
  phNewContext: PCtxtHandle,
  pOutput: PSecBufferDesc,
  pfContextAttr: Pointer<ULONG>,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.AcceptSecurityContext(
    phCredential,
    phContext,
    pInput,
    fContextReq,
    TargetDataRep,
    phNewContext,
    pOutput,
    pfContextAttr,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Completes a token before it is sent, when a leg returned SEC_I_COMPLETE_NEEDED or
 * SEC_I_COMPLETE_AND_CONTINUE.
 * Works on the token in place and hands out no memory.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param pToken _Inout_ `PSecBufferDesc`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-completeauthtoken
 */
export function CompleteAuthToken(phContext: PCtxtHandle, pToken: PSecBufferDesc): SECURITY_STATUS {
  return imports.CompleteAuthToken(phContext, pToken) as SECURITY_STATUS;
}

/**
 * Makes the calling thread act as the client of an accepted context.
 * Ends with RevertSecurityContext on the same thread.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-impersonatesecuritycontext
 */
export function ImpersonateSecurityContext(phContext: PCtxtHandle): SECURITY_STATUS {
  return imports.ImpersonateSecurityContext(phContext) as SECURITY_STATUS;
}

/**
 * Ends the impersonation that ImpersonateSecurityContext began on the calling thread.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-revertsecuritycontext
 */
export function RevertSecurityContext(phContext: PCtxtHandle): SECURITY_STATUS {
  return imports.RevertSecurityContext(phContext) as SECURITY_STATUS;
}

/**
 * Gives the access token of the client of an accepted context.
 * The token is closed with CloseHandle.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param Token _Out_ `HANDLE *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querysecuritycontexttoken
 */
export function QuerySecurityContextToken(
  phContext: PCtxtHandle,
  Token: Pointer<HANDLE>,
): SECURITY_STATUS {
  return imports.QuerySecurityContextToken(phContext, Token) as SECURITY_STATUS;
}

/**
 * Deletes a context, established or partial.
 * Does not free buffers that the package allocated: FreeContextBuffer does, before or after.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-deletesecuritycontext
 */
export function DeleteSecurityContext(phContext: PCtxtHandle): SECURITY_STATUS {
  return imports.DeleteSecurityContext(phContext) as SECURITY_STATUS;
}

/**
 * Gives a context a control token, such as SCHANNEL_SHUTDOWN for its close_notify.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param pInput _In_ `PSecBufferDesc`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-applycontroltoken
 */
export function ApplyControlToken(phContext: PCtxtHandle, pInput: PSecBufferDesc): SECURITY_STATUS {
  return imports.ApplyControlToken(phContext, pInput) as SECURITY_STATUS;
}

/**
 * Reads one attribute of a context into the structure that belongs to it.
 * Memory that the structure points to is freed with FreeContextBuffer, a certificate context
 * with CertFreeCertificateContext; the handle of SECPKG_ATTR_ACCESS_TOKEN is not a copy and is
 * never closed. The structure itself is the caller's.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_ATTR
 * @param pBuffer _Out_ `void *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycontextattributesw
 */
export function QueryContextAttributesW(
  phContext: PCtxtHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
): SECURITY_STATUS {
  return imports.QueryContextAttributesW(phContext, ulAttribute, pBuffer) as SECURITY_STATUS;
}

/**
 * Reads one attribute of a context into the structure that belongs to it.
 * Memory that the structure points to is freed with FreeContextBuffer, a certificate context
 * with CertFreeCertificateContext; the handle of SECPKG_ATTR_ACCESS_TOKEN is not a copy and is
 * never closed. The structure itself is the caller's.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_ATTR
 * @param pBuffer _Out_ `void *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycontextattributesa
 */
export function QueryContextAttributesA(
  phContext: PCtxtHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
): SECURITY_STATUS {
  return imports.QueryContextAttributesA(phContext, ulAttribute, pBuffer) as SECURITY_STATUS;
}

/**
 * Reads one attribute of a context into the structure that belongs to it, whose size is given.
 * Memory that the structure points to is freed with FreeContextBuffer, a certificate context
 * with CertFreeCertificateContext; the handle of SECPKG_ATTR_ACCESS_TOKEN is not a copy and is
 * never closed. The structure itself is the caller's.
 * Exported by sspicli.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_ATTR
 * @param pBuffer _Out_writes_bytes_(cbBuffer) `void *`
 * @param cbBuffer _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycontextattributesexw
 */
export function QueryContextAttributesExW(
  phContext: PCtxtHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
  cbBuffer: ULONG,
): SECURITY_STATUS {
  return imports.QueryContextAttributesExW(
    phContext,
    ulAttribute,
    pBuffer,
    cbBuffer,
  ) as SECURITY_STATUS;
}

/**
 * Reads one attribute of a context into the structure that belongs to it, whose size is given.
 * Memory that the structure points to is freed with FreeContextBuffer, a certificate context
 * with CertFreeCertificateContext; the handle of SECPKG_ATTR_ACCESS_TOKEN is not a copy and is
 * never closed. The structure itself is the caller's.
 * Exported by sspicli.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_ATTR
 * @param pBuffer _Out_writes_bytes_(cbBuffer) `void *`
 * @param cbBuffer _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycontextattributesexa
 */
export function QueryContextAttributesExA(
  phContext: PCtxtHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
  cbBuffer: ULONG,
): SECURITY_STATUS {
  return imports.QueryContextAttributesExA(
    phContext,
    ulAttribute,
    pBuffer,
    cbBuffer,
  ) as SECURITY_STATUS;
}

/**
 * Sets one attribute of a context; only Schannel supports it.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_ATTR
 * @param pBuffer _In_reads_bytes_(cbBuffer) `void *`
 * @param cbBuffer _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-setcontextattributesw
 */
export function SetContextAttributesW(
  phContext: PCtxtHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
  cbBuffer: ULONG,
): SECURITY_STATUS {
  return imports.SetContextAttributesW(
    phContext,
    ulAttribute,
    pBuffer,
    cbBuffer,
  ) as SECURITY_STATUS;
}

/**
 * Sets one attribute of a context; only Schannel supports it.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_ATTR
 * @param pBuffer _In_reads_bytes_(cbBuffer) `void *`
 * @param cbBuffer _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-setcontextattributesa
 */
export function SetContextAttributesA(
  phContext: PCtxtHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
  cbBuffer: ULONG,
): SECURITY_STATUS {
  return imports.SetContextAttributesA(
    phContext,
    ulAttribute,
    pBuffer,
    cbBuffer,
  ) as SECURITY_STATUS;
}

/**
 * Reads one attribute of a credential, such as the name of its user.
 * Memory that the structure points to is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_ `PCredHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_CRED_ATTR
 * @param pBuffer _Inout_ `void *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycredentialsattributesw
 */
export function QueryCredentialsAttributesW(
  phCredential: PCredHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
): SECURITY_STATUS {
  return imports.QueryCredentialsAttributesW(phCredential, ulAttribute, pBuffer) as SECURITY_STATUS;
}

/**
 * Reads one attribute of a credential, such as the name of its user.
 * Memory that the structure points to is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_ `PCredHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_CRED_ATTR
 * @param pBuffer _Inout_ `void *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycredentialsattributesa
 */
export function QueryCredentialsAttributesA(
  phCredential: PCredHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
): SECURITY_STATUS {
  return imports.QueryCredentialsAttributesA(phCredential, ulAttribute, pBuffer) as SECURITY_STATUS;
}

/**
 * Reads one attribute of a credential into the structure that belongs to it, whose size is
 * given.
 * Memory that the structure points to is freed with FreeContextBuffer.
 * Exported by sspicli.dll.
 *
 * @param phCredential _In_ `PCredHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_CRED_ATTR
 * @param pBuffer _Inout_updates_bytes_(cbBuffer) `void *`
 * @param cbBuffer _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycredentialsattributesexw
 */
export function QueryCredentialsAttributesExW(
  phCredential: PCredHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
  cbBuffer: ULONG,
): SECURITY_STATUS {
  return imports.QueryCredentialsAttributesExW(
    phCredential,
    ulAttribute,
    pBuffer,
    cbBuffer,
  ) as SECURITY_STATUS;
}

/**
 * Reads one attribute of a credential into the structure that belongs to it, whose size is
 * given.
 * Memory that the structure points to is freed with FreeContextBuffer.
 * Exported by sspicli.dll.
 *
 * @param phCredential _In_ `PCredHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_CRED_ATTR
 * @param pBuffer _Inout_updates_bytes_(cbBuffer) `void *`
 * @param cbBuffer _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycredentialsattributesexa
 */
export function QueryCredentialsAttributesExA(
  phCredential: PCredHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
  cbBuffer: ULONG,
): SECURITY_STATUS {
  return imports.QueryCredentialsAttributesExA(
    phCredential,
    ulAttribute,
    pBuffer,
    cbBuffer,
  ) as SECURITY_STATUS;
}

/**
 * Sets one attribute of a credential, such as its KDC proxy.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_ `PCredHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_CRED_ATTR
 * @param pBuffer _In_reads_bytes_(cbBuffer) `void *`
 * @param cbBuffer _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-setcredentialsattributesw
 */
export function SetCredentialsAttributesW(
  phCredential: PCredHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
  cbBuffer: ULONG,
): SECURITY_STATUS {
  return imports.SetCredentialsAttributesW(
    phCredential,
    ulAttribute,
    pBuffer,
    cbBuffer,
  ) as SECURITY_STATUS;
}

/**
 * Sets one attribute of a credential, such as its KDC proxy.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_ `PCredHandle`
 * @param ulAttribute _In_ `ULONG`; SECPKG_CRED_ATTR
 * @param pBuffer _In_reads_bytes_(cbBuffer) `void *`
 * @param cbBuffer _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-setcredentialsattributesa
 */
export function SetCredentialsAttributesA(
  phCredential: PCredHandle,
  ulAttribute: ULONG,
  pBuffer: PVOID,
  cbBuffer: ULONG,
): SECURITY_STATUS {
  return imports.SetCredentialsAttributesA(
    phCredential,
    ulAttribute,
    pBuffer,
    cbBuffer,
  ) as SECURITY_STATUS;
}

/**
 * Frees memory that SSPI or a package allocated: tokens, alerts, package information.
 * For memory of SSPI only, never for the buffers of the caller.
 * Exported by secur32.dll.
 *
 * @param pvContextBuffer _Inout_ `void *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-freecontextbuffer
 */
export function FreeContextBuffer(pvContextBuffer: PVOID): SECURITY_STATUS {
  return imports.FreeContextBuffer(pvContextBuffer) as SECURITY_STATUS;
}

/**
 * Signs a message: writes its signature into the TOKEN buffer.
 * All buffers are the caller's; nothing is allocated.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param fQOP _In_ `ULONG`; SECQOP
 * @param pMessage _Inout_ `PSecBufferDesc`
 * @param MessageSeqNo _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-makesignature
 */
export function MakeSignature(
  phContext: PCtxtHandle,
  fQOP: ULONG,
  pMessage: PSecBufferDesc,
  MessageSeqNo: ULONG,
): SECURITY_STATUS {
  return imports.MakeSignature(phContext, fQOP, pMessage, MessageSeqNo) as SECURITY_STATUS;
}

/**
 * Verifies the signature that MakeSignature made on the other side.
 * All buffers are the caller's; nothing is allocated.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param pMessage _In_ `PSecBufferDesc`
 * @param MessageSeqNo _In_ `ULONG`
 * @param pfQOP _Out_opt_ `ULONG *`; SECQOP
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-verifysignature
 */
export function VerifySignature(
  phContext: PCtxtHandle,
  pMessage: PSecBufferDesc,
  MessageSeqNo: ULONG,
  pfQOP: Pointer<ULONG>,
): SECURITY_STATUS {
  return imports.VerifySignature(phContext, pMessage, MessageSeqNo, pfQOP) as SECURITY_STATUS;
}

/**
 * Encrypts a message in place and writes what the peer needs to check it.
 * All buffers are the caller's and are overwritten; nothing is allocated.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param fQOP _In_ `ULONG`; SECQOP
 * @param pMessage _Inout_ `PSecBufferDesc`
 * @param MessageSeqNo _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-encryptmessage
 */
export function EncryptMessage(
  phContext: PCtxtHandle,
  fQOP: ULONG,
  pMessage: PSecBufferDesc,
  MessageSeqNo: ULONG,
): SECURITY_STATUS {
  return imports.EncryptMessage(phContext, fQOP, pMessage, MessageSeqNo) as SECURITY_STATUS;
}

/**
 * Decrypts a message in place.
 * All buffers are the caller's and are overwritten. The DATA and EXTRA buffers point into the
 * input and are never freed. The published annotation calls pMessage _In_; it is written.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param pMessage _Inout_ `PSecBufferDesc`
 * @param MessageSeqNo _In_ `ULONG`
 * @param pfQOP _Out_opt_ `ULONG *`; SECQOP
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-decryptmessage
 */
export function DecryptMessage(
  phContext: PCtxtHandle,
  pMessage: PSecBufferDesc,
  MessageSeqNo: ULONG,
  pfQOP: Pointer<ULONG>,
): SECURITY_STATUS {
  return imports.DecryptMessage(phContext, pMessage, MessageSeqNo, pfQOP) as SECURITY_STATUS;
}

/**
 * Lists the security packages of this system with their capabilities.
 * The whole array is freed with one call of FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param pcPackages _Out_ `ULONG *`
 * @param ppPackageInfo _Outptr_ `PSecPkgInfoW *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-enumeratesecuritypackagesw
 */
export function EnumerateSecurityPackagesW(
  pcPackages: Pointer<ULONG>,
  ppPackageInfo: Pointer<PSecPkgInfoW>,
): SECURITY_STATUS {
  return imports.EnumerateSecurityPackagesW(pcPackages, ppPackageInfo) as SECURITY_STATUS;
}

/**
 * Lists the security packages of this system with their capabilities.
 * The whole array is freed with one call of FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param pcPackages _Out_ `ULONG *`
 * @param ppPackageInfo _Outptr_ `PSecPkgInfoA *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-enumeratesecuritypackagesa
 */
export function EnumerateSecurityPackagesA(
  pcPackages: Pointer<ULONG>,
  ppPackageInfo: Pointer<PSecPkgInfoA>,
): SECURITY_STATUS {
  return imports.EnumerateSecurityPackagesA(pcPackages, ppPackageInfo) as SECURITY_STATUS;
}

/**
 * Describes one security package: capabilities, size of its largest token, name.
 * The structure is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param pszPackageName _In_ `SEC_WCHAR *`
 * @param ppPackageInfo _Outptr_ `PSecPkgInfoW *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querysecuritypackageinfow
 */
export function QuerySecurityPackageInfoW(
  pszPackageName: Pointer<SEC_WCHAR>,
  ppPackageInfo: Pointer<PSecPkgInfoW>,
): SECURITY_STATUS {
  return imports.QuerySecurityPackageInfoW(pszPackageName, ppPackageInfo) as SECURITY_STATUS;
}

/**
 * Describes one security package: capabilities, size of its largest token, name.
 * The structure is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param pszPackageName _In_ `SEC_CHAR *`
 * @param ppPackageInfo _Outptr_ `PSecPkgInfoA *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querysecuritypackageinfoa
 */
export function QuerySecurityPackageInfoA(
  pszPackageName: Pointer<SEC_CHAR>,
  ppPackageInfo: Pointer<PSecPkgInfoA>,
): SECURITY_STATUS {
  return imports.QuerySecurityPackageInfoA(pszPackageName, ppPackageInfo) as SECURITY_STATUS;
}

/**
 * Serialises a context, for ImportSecurityContext in another process of the same computer.
 * The memory in pPackedContext is freed with FreeContextBuffer, the token closed with
 * CloseHandle.
 * Exported by secur32.dll.
 *
 * @param phContext _In_ `PCtxtHandle`
 * @param fFlags _In_ `ULONG`; SECPKG_CONTEXT_EXPORT
 * @param pPackedContext _Out_ `PSecBuffer`
 * @param pToken _Out_ `void **`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-exportsecuritycontext
 */
export function ExportSecurityContext(
  phContext: PCtxtHandle,
  fFlags: SECPKG_CONTEXT_EXPORT,
  pPackedContext: PSecBuffer,
  pToken: Pointer<PVOID>,
): SECURITY_STATUS {
  return imports.ExportSecurityContext(
    phContext,
    fFlags,
    pPackedContext,
    pToken,
  ) as SECURITY_STATUS;
}

/**
 * Makes a context from what ExportSecurityContext serialised.
 * The new context is freed with DeleteSecurityContext.
 * Exported by secur32.dll.
 *
 * @param pszPackage _In_ `SEC_WCHAR *`
 * @param pPackedContext _In_ `PSecBuffer`
 * @param Token _In_opt_ `void *`
 * @param phContext _Out_ `PCtxtHandle`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-importsecuritycontextw
 */
export function ImportSecurityContextW(
  pszPackage: Pointer<SEC_WCHAR>,
  pPackedContext: PSecBuffer,
  Token: PVOID,
  phContext: PCtxtHandle,
): SECURITY_STATUS {
  return imports.ImportSecurityContextW(
    pszPackage,
    pPackedContext,
    Token,
    phContext,
  ) as SECURITY_STATUS;
}

/**
 * Makes a context from what ExportSecurityContext serialised.
 * The new context is freed with DeleteSecurityContext.
 * Exported by secur32.dll.
 *
 * @param pszPackage _In_ `SEC_CHAR *`
 * @param pPackedContext _In_ `PSecBuffer`
 * @param Token _In_opt_ `void *`
 * @param phContext _Out_ `PCtxtHandle`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-importsecuritycontexta
 */
export function ImportSecurityContextA(
  pszPackage: Pointer<SEC_CHAR>,
  pPackedContext: PSecBuffer,
  Token: PVOID,
  phContext: PCtxtHandle,
): SECURITY_STATUS {
  return imports.ImportSecurityContextA(
    pszPackage,
    pPackedContext,
    Token,
    phContext,
  ) as SECURITY_STATUS;
}

/**
 * Changes the password of an account through Kerberos, Negotiate or NTLM.
 * A response that the package allocated in pOutput is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param pszPackageName _In_ `SEC_WCHAR *`
 * @param pszDomainName _In_ `SEC_WCHAR *`
 * @param pszAccountName _In_ `SEC_WCHAR *`
 * @param pszOldPassword _In_ `SEC_WCHAR *`
 * @param pszNewPassword _In_ `SEC_WCHAR *`
 * @param bImpersonating _In_ `BOOLEAN`
 * @param dwReserved _In_ `ULONG`
 * @param pOutput _Inout_ `PSecBufferDesc`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-changeaccountpasswordw
 */
export function ChangeAccountPasswordW(
  pszPackageName: Pointer<SEC_WCHAR>,
  pszDomainName: Pointer<SEC_WCHAR>,
  pszAccountName: Pointer<SEC_WCHAR>,
  pszOldPassword: Pointer<SEC_WCHAR>,
  pszNewPassword: Pointer<SEC_WCHAR>,
  bImpersonating: BOOLEAN,
  dwReserved: ULONG,
  pOutput: PSecBufferDesc,
): SECURITY_STATUS {
  return imports.ChangeAccountPasswordW(
    pszPackageName,
    pszDomainName,
    pszAccountName,
    pszOldPassword,
    pszNewPassword,
    bImpersonating,
    dwReserved,
    pOutput,
  ) as SECURITY_STATUS;
}

/**
 * Changes the password of an account through Kerberos, Negotiate or NTLM.
 * A response that the package allocated in pOutput is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param pszPackageName _In_ `SEC_CHAR *`
 * @param pszDomainName _In_ `SEC_CHAR *`
 * @param pszAccountName _In_ `SEC_CHAR *`
 * @param pszOldPassword _In_ `SEC_CHAR *`
 * @param pszNewPassword _In_ `SEC_CHAR *`
 * @param bImpersonating _In_ `BOOLEAN`
 * @param dwReserved _In_ `ULONG`
 * @param pOutput _Inout_ `PSecBufferDesc`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-changeaccountpassworda
 */
export function ChangeAccountPasswordA(
  pszPackageName: Pointer<SEC_CHAR>,
  pszDomainName: Pointer<SEC_CHAR>,
  pszAccountName: Pointer<SEC_CHAR>,
  pszOldPassword: Pointer<SEC_CHAR>,
  pszNewPassword: Pointer<SEC_CHAR>,
  bImpersonating: BOOLEAN,
  dwReserved: ULONG,
  pOutput: PSecBufferDesc,
): SECURITY_STATUS {
  return imports.ChangeAccountPasswordA(
    pszPackageName,
    pszDomainName,
    pszAccountName,
    pszOldPassword,
    pszNewPassword,
    bImpersonating,
    dwReserved,
    pOutput,
  ) as SECURITY_STATUS;
}

/**
 * Gives the table of function pointers through which SSPI can be called too.
 * The table belongs to SSPI and is never freed.
 * Exported by secur32.dll.
 *
 * @returns `PSecurityFunctionTableA` as an address; 0n is null
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-initsecurityinterfacea
 */
export function InitSecurityInterfaceA(): Address {
  return imports.InitSecurityInterfaceA() as Address;
}

/**
 * Gives the table of function pointers through which SSPI can be called too.
 * The table belongs to SSPI and is never freed.
 * Exported by secur32.dll.
 *
 * @returns `PSecurityFunctionTableW` as an address; 0n is null
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-initsecurityinterfacew
 */
export function InitSecurityInterfaceW(): Address {
  return imports.InitSecurityInterfaceW() as Address;
}

/**
 * Lists the packages that offer SASL: names one after another, ended by an empty one.
 * The list is freed with FreeContextBuffer, as all of SSPI's memory; the documentation names
 * no function.
 * Exported by secur32.dll.
 *
 * @param ProfileList _Outptr_ `LPSTR *`
 * @param ProfileCount _Out_ `ULONG *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslenumerateprofilesa
 */
export function SaslEnumerateProfilesA(
  ProfileList: Pointer<LPSTR>,
  ProfileCount: Pointer<ULONG>,
): SECURITY_STATUS {
  return imports.SaslEnumerateProfilesA(ProfileList, ProfileCount) as SECURITY_STATUS;
}

/**
 * Lists the packages that offer SASL: names one after another, ended by an empty one.
 * The list is freed with FreeContextBuffer, as all of SSPI's memory; the documentation names
 * no function.
 * Exported by secur32.dll.
 *
 * @param ProfileList _Outptr_ `LPWSTR *`
 * @param ProfileCount _Out_ `ULONG *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslenumerateprofilesw
 */
export function SaslEnumerateProfilesW(
  ProfileList: Pointer<LPWSTR>,
  ProfileCount: Pointer<ULONG>,
): SECURITY_STATUS {
  return imports.SaslEnumerateProfilesW(ProfileList, ProfileCount) as SECURITY_STATUS;
}

/**
 * Describes the package behind a SASL profile.
 * The structure is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param ProfileName _In_ `LPSTR`
 * @param PackageInfo _Outptr_ `PSecPkgInfoA *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslgetprofilepackagea
 */
export function SaslGetProfilePackageA(
  ProfileName: LPSTR,
  PackageInfo: Pointer<PSecPkgInfoA>,
): SECURITY_STATUS {
  return imports.SaslGetProfilePackageA(ProfileName, PackageInfo) as SECURITY_STATUS;
}

/**
 * Describes the package behind a SASL profile.
 * The structure is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param ProfileName _In_ `LPWSTR`
 * @param PackageInfo _Outptr_ `PSecPkgInfoW *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslgetprofilepackagew
 */
export function SaslGetProfilePackageW(
  ProfileName: LPWSTR,
  PackageInfo: Pointer<PSecPkgInfoW>,
): SECURITY_STATUS {
  return imports.SaslGetProfilePackageW(ProfileName, PackageInfo) as SECURITY_STATUS;
}

/**
 * Finds the package that a SASL negotiation buffer asks for.
 * The structure is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param pInput _In_ `PSecBufferDesc`
 * @param PackageInfo _Outptr_ `PSecPkgInfoA *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslidentifypackagea
 */
export function SaslIdentifyPackageA(
  pInput: PSecBufferDesc,
  PackageInfo: Pointer<PSecPkgInfoA>,
): SECURITY_STATUS {
  return imports.SaslIdentifyPackageA(pInput, PackageInfo) as SECURITY_STATUS;
}

/**
 * Finds the package that a SASL negotiation buffer asks for.
 * The structure is freed with FreeContextBuffer.
 * Exported by secur32.dll.
 *
 * @param pInput _In_ `PSecBufferDesc`
 * @param PackageInfo _Outptr_ `PSecPkgInfoW *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslidentifypackagew
 */
export function SaslIdentifyPackageW(
  pInput: PSecBufferDesc,
  PackageInfo: Pointer<PSecPkgInfoW>,
): SECURITY_STATUS {
  return imports.SaslIdentifyPackageW(pInput, PackageInfo) as SECURITY_STATUS;
}

/**
 * Takes one leg of the client's half of a handshake, wrapped in SASL.
 * The new context is freed with DeleteSecurityContext. Tokens and alerts that the package
 * allocated are freed with FreeContextBuffer, on failure too; buffers that the caller gave
 * stay the caller's.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_opt_ `PCredHandle`
 * @param phContext _In_opt_ `PCtxtHandle`
 * @param pszTargetName _In_opt_ `LPWSTR`
 * @param fContextReq _In_ `ULONG`; ISC_REQ
 * @param Reserved1 _In_ `ULONG`
 * @param TargetDataRep _In_ `ULONG`; SECURITY_DREP
 * @param pInput _In_opt_ `PSecBufferDesc`
 * @param Reserved2 _In_ `ULONG`
 * @param phNewContext _Inout_opt_ `PCtxtHandle`
 * @param pOutput _Inout_opt_ `PSecBufferDesc`
 * @param pfContextAttr _Out_ `ULONG *`; ISC_RET
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslinitializesecuritycontextw
 */
export function SaslInitializeSecurityContextW(
  phCredential: PCredHandle,
  phContext: PCtxtHandle,
  pszTargetName: LPWSTR,
  fContextReq: ISC_REQ,
  Reserved1: ULONG,
  TargetDataRep: ULONG,
  pInput: PSecBufferDesc,
  Reserved2: ULONG,
  phNewContext: PCtxtHandle,
  pOutput: PSecBufferDesc,
  pfContextAttr: Pointer<ULONG>,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.SaslInitializeSecurityContextW(
    phCredential,
    phContext,
    pszTargetName,
    fContextReq,
    Reserved1,
    TargetDataRep,
    pInput,
    Reserved2,
    phNewContext,
    pOutput,
    pfContextAttr,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Takes one leg of the client's half of a handshake, wrapped in SASL.
 * The new context is freed with DeleteSecurityContext. Tokens and alerts that the package
 * allocated are freed with FreeContextBuffer, on failure too; buffers that the caller gave
 * stay the caller's.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_opt_ `PCredHandle`
 * @param phContext _In_opt_ `PCtxtHandle`
 * @param pszTargetName _In_opt_ `LPSTR`
 * @param fContextReq _In_ `ULONG`; ISC_REQ
 * @param Reserved1 _In_ `ULONG`
 * @param TargetDataRep _In_ `ULONG`; SECURITY_DREP
 * @param pInput _In_opt_ `PSecBufferDesc`
 * @param Reserved2 _In_ `ULONG`
 * @param phNewContext _Inout_opt_ `PCtxtHandle`
 * @param pOutput _Inout_opt_ `PSecBufferDesc`
 * @param pfContextAttr _Out_ `ULONG *`; ISC_RET
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslinitializesecuritycontexta
 */
export function SaslInitializeSecurityContextA(
  phCredential: PCredHandle,
  phContext: PCtxtHandle,
  pszTargetName: LPSTR,
  fContextReq: ISC_REQ,
  Reserved1: ULONG,
  TargetDataRep: ULONG,
  pInput: PSecBufferDesc,
  Reserved2: ULONG,
  phNewContext: PCtxtHandle,
  pOutput: PSecBufferDesc,
  pfContextAttr: Pointer<ULONG>,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.SaslInitializeSecurityContextA(
    phCredential,
    phContext,
    pszTargetName,
    fContextReq,
    Reserved1,
    TargetDataRep,
    pInput,
    Reserved2,
    phNewContext,
    pOutput,
    pfContextAttr,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Takes one leg of the server's half of a handshake, wrapped in SASL.
 * The new context is freed with DeleteSecurityContext. Tokens and alerts that the package
 * allocated are freed with FreeContextBuffer, on failure too; buffers that the caller gave
 * stay the caller's.
 * Exported by secur32.dll.
 *
 * @param phCredential _In_opt_ `PCredHandle`
 * @param phContext _In_opt_ `PCtxtHandle`
 * @param pInput _In_opt_ `PSecBufferDesc`
 * @param fContextReq _In_ `ULONG`; ASC_REQ
 * @param TargetDataRep _In_ `ULONG`; SECURITY_DREP
 * @param phNewContext _Inout_opt_ `PCtxtHandle`
 * @param pOutput _Inout_opt_ `PSecBufferDesc`
 * @param pfContextAttr _Out_ `ULONG *`; ASC_RET
 * @param ptsExpiry _Out_opt_ `PTimeStamp`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslacceptsecuritycontext
 */
export function SaslAcceptSecurityContext(
  phCredential: PCredHandle,
  phContext: PCtxtHandle,
  pInput: PSecBufferDesc,
  fContextReq: ASC_REQ,
  TargetDataRep: ULONG,
  phNewContext: PCtxtHandle,
  pOutput: PSecBufferDesc,
  pfContextAttr: Pointer<ULONG>,
  ptsExpiry: PTimeStamp,
): SECURITY_STATUS {
  return imports.SaslAcceptSecurityContext(
    phCredential,
    phContext,
    pInput,
    fContextReq,
    TargetDataRep,
    phNewContext,
    pOutput,
    pfContextAttr,
    ptsExpiry,
  ) as SECURITY_STATUS;
}

/**
 * Sets one option of a SASL context.
 * Exported by secur32.dll.
 *
 * @param ContextHandle _In_ `PCtxtHandle`
 * @param Option _In_ `ULONG`; SASL_OPTION
 * @param Value _In_ `PVOID`
 * @param Size _In_ `ULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslsetcontextoption
 */
export function SaslSetContextOption(
  ContextHandle: PCtxtHandle,
  Option: ULONG,
  Value: PVOID,
  Size: ULONG,
): SECURITY_STATUS {
  return imports.SaslSetContextOption(ContextHandle, Option, Value, Size) as SECURITY_STATUS;
}

/**
 * Reads one option of a SASL context.
 * Value is the caller's memory; Needed says how much it must be.
 * Exported by secur32.dll.
 *
 * @param ContextHandle _In_ `PCtxtHandle`
 * @param Option _In_ `ULONG`; SASL_OPTION
 * @param Value _Out_ `PVOID`
 * @param Size _In_ `ULONG`
 * @param Needed _Out_opt_ `PULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslgetcontextoption
 */
export function SaslGetContextOption(
  ContextHandle: PCtxtHandle,
  Option: ULONG,
  Value: PVOID,
  Size: ULONG,
  Needed: PULONG,
): SECURITY_STATUS {
  return imports.SaslGetContextOption(
    ContextHandle,
    Option,
    Value,
    Size,
    Needed,
  ) as SECURITY_STATUS;
}

/**
 * Shows the dialog in which a user enters credentials for a package.
 * The new identity is freed with SspiFreeAuthIdentity.
 * Exported by credui.dll.
 *
 * @param pszTargetName _In_ `PCWSTR`
 * @param pUiInfo _In_opt_ `PVOID`
 * @param dwAuthError _In_ `ULONG`
 * @param pszPackage _In_ `PCWSTR`
 * @param pInputAuthIdentity _In_opt_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param ppAuthIdentity _Outptr_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE *`
 * @param pfSave _Inout_opt_ `INT *`
 * @param dwFlags _In_ `ULONG`
 * @returns `ULONG`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspipromptforcredentialsw
 */
export function SspiPromptForCredentialsW(
  pszTargetName: PCWSTR,
  pUiInfo: PVOID,
  dwAuthError: ULONG,
  pszPackage: PCWSTR,
  pInputAuthIdentity: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  ppAuthIdentity: Pointer<PSEC_WINNT_AUTH_IDENTITY_OPAQUE>,
  pfSave: Pointer<INT>,
  dwFlags: ULONG,
): ULONG {
  return imports.SspiPromptForCredentialsW(
    pszTargetName,
    pUiInfo,
    dwAuthError,
    pszPackage,
    pInputAuthIdentity,
    ppAuthIdentity,
    pfSave,
    dwFlags,
  ) as ULONG;
}

/**
 * Shows the dialog in which a user enters credentials for a package.
 * The new identity is freed with SspiFreeAuthIdentity.
 * Exported by credui.dll.
 *
 * @param pszTargetName _In_ `PCSTR`
 * @param pUiInfo _In_opt_ `PVOID`
 * @param dwAuthError _In_ `ULONG`
 * @param pszPackage _In_ `PCSTR`
 * @param pInputAuthIdentity _In_opt_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param ppAuthIdentity _Outptr_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE *`
 * @param pfSave _Inout_opt_ `INT *`
 * @param dwFlags _In_ `ULONG`
 * @returns `ULONG`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspipromptforcredentialsa
 */
export function SspiPromptForCredentialsA(
  pszTargetName: PCSTR,
  pUiInfo: PVOID,
  dwAuthError: ULONG,
  pszPackage: PCSTR,
  pInputAuthIdentity: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  ppAuthIdentity: Pointer<PSEC_WINNT_AUTH_IDENTITY_OPAQUE>,
  pfSave: Pointer<INT>,
  dwFlags: ULONG,
): ULONG {
  return imports.SspiPromptForCredentialsA(
    pszTargetName,
    pUiInfo,
    dwAuthError,
    pszPackage,
    pInputAuthIdentity,
    ppAuthIdentity,
    pfSave,
    dwFlags,
  ) as ULONG;
}

/**
 * Gives a credential provider the context of the dialog it takes part in.
 * The contexts are freed with SspiLocalFree, the token handle is closed with CloseHandle.
 * Exported by credui.dll.
 *
 * @param ContextHandle _In_ `HANDLE`
 * @param CredType _In_ `GUID *`
 * @param LogonId _In_opt_ `LUID *`
 * @param CredUIContexts _Outptr_ `PSEC_WINNT_CREDUI_CONTEXT_VECTOR *`
 * @param TokenHandle _Out_opt_ `HANDLE *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspigetcreduicontext
 */
export function SspiGetCredUIContext(
  ContextHandle: HANDLE,
  CredType: Pointer<GUID>,
  LogonId: Pointer<LUID>,
  CredUIContexts: Pointer<PSEC_WINNT_CREDUI_CONTEXT_VECTOR>,
  TokenHandle: Pointer<HANDLE>,
): SECURITY_STATUS {
  return imports.SspiGetCredUIContext(
    ContextHandle,
    CredType,
    LogonId,
    CredUIContexts,
    TokenHandle,
  ) as SECURITY_STATUS;
}

/**
 * Lets a credential provider update the credentials behind a dialog.
 * Exported by credui.dll.
 *
 * @param ContextHandle _In_ `HANDLE`
 * @param CredType _In_ `GUID *`
 * @param FlatCredUIContextLength _In_ `ULONG`
 * @param FlatCredUIContext _In_reads_bytes_(FlatCredUIContextLength) `PUCHAR`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiupdatecredentials
 */
export function SspiUpdateCredentials(
  ContextHandle: HANDLE,
  CredType: Pointer<GUID>,
  FlatCredUIContextLength: ULONG,
  FlatCredUIContext: PUCHAR,
): SECURITY_STATUS {
  return imports.SspiUpdateCredentials(
    ContextHandle,
    CredType,
    FlatCredUIContextLength,
    FlatCredUIContext,
  ) as SECURITY_STATUS;
}

/**
 * Makes a dialog's context structure from the bytes a credential provider received.
 * The structure is freed with SspiLocalFree.
 * Exported by credui.dll.
 *
 * @param MarshaledCredUIContext _In_reads_bytes_(MarshaledCredUIContextLength) `PUCHAR`
 * @param MarshaledCredUIContextLength _In_ `ULONG`
 * @param CredUIContext _Outptr_ `PSEC_WINNT_CREDUI_CONTEXT *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiunmarshalcreduicontext
 */
export function SspiUnmarshalCredUIContext(
  MarshaledCredUIContext: PUCHAR,
  MarshaledCredUIContextLength: ULONG,
  CredUIContext: Pointer<PSEC_WINNT_CREDUI_CONTEXT>,
): SECURITY_STATUS {
  return imports.SspiUnmarshalCredUIContext(
    MarshaledCredUIContext,
    MarshaledCredUIContextLength,
    CredUIContext,
  ) as SECURITY_STATUS;
}

/**
 * Registers a security package with this system; needs administrative rights.
 * Exported by secur32.dll.
 *
 * @param pszPackageName _In_ `LPSTR`
 * @param pOptions _In_opt_ `PSECURITY_PACKAGE_OPTIONS`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-addsecuritypackagea
 */
export function AddSecurityPackageA(
  pszPackageName: LPSTR,
  pOptions: PSECURITY_PACKAGE_OPTIONS,
): SECURITY_STATUS {
  return imports.AddSecurityPackageA(pszPackageName, pOptions) as SECURITY_STATUS;
}

/**
 * Registers a security package with this system; needs administrative rights.
 * Exported by secur32.dll.
 *
 * @param pszPackageName _In_ `LPWSTR`
 * @param pOptions _In_opt_ `PSECURITY_PACKAGE_OPTIONS`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-addsecuritypackagew
 */
export function AddSecurityPackageW(
  pszPackageName: LPWSTR,
  pOptions: PSECURITY_PACKAGE_OPTIONS,
): SECURITY_STATUS {
  return imports.AddSecurityPackageW(pszPackageName, pOptions) as SECURITY_STATUS;
}

/**
 * Removes a security package from the list of this system.
 * Exported by secur32.dll.
 *
 * @param pszPackageName _In_ `SEC_CHAR *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-deletesecuritypackagea
 */
export function DeleteSecurityPackageA(pszPackageName: Pointer<SEC_CHAR>): SECURITY_STATUS {
  return imports.DeleteSecurityPackageA(pszPackageName) as SECURITY_STATUS;
}

/**
 * Removes a security package from the list of this system.
 * Exported by secur32.dll.
 *
 * @param pszPackageName _In_ `SEC_WCHAR *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-deletesecuritypackagew
 */
export function DeleteSecurityPackageW(pszPackageName: Pointer<SEC_WCHAR>): SECURITY_STATUS {
  return imports.DeleteSecurityPackageW(pszPackageName) as SECURITY_STATUS;
}

/**
 * Makes, from an identity, the target name and type that CredRead takes.
 * The target name is freed with SspiLocalFree; the documentation names no function.
 * Exported by secur32.dll.
 *
 * @param AuthIdentity _In_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param pszTargetName _In_ `PCWSTR`
 * @param pCredmanCredentialType _Out_ `PULONG`
 * @param ppszCredmanTargetName _Outptr_ `PCWSTR *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiprepareforcredread
 */
export function SspiPrepareForCredRead(
  AuthIdentity: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  pszTargetName: PCWSTR,
  pCredmanCredentialType: PULONG,
  ppszCredmanTargetName: Pointer<PCWSTR>,
): SECURITY_STATUS {
  return imports.SspiPrepareForCredRead(
    AuthIdentity,
    pszTargetName,
    pCredmanCredentialType,
    ppszCredmanTargetName,
  ) as SECURITY_STATUS;
}

/**
 * Makes, from an identity, the names, the type and the blob that CredWrite takes.
 * The names and the blob are freed with SspiLocalFree, the blob wiped first; the documentation
 * names no function.
 * Exported by secur32.dll.
 *
 * @param AuthIdentity _In_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param pszTargetName _In_opt_ `PCWSTR`
 * @param pCredmanCredentialType _Out_ `PULONG`
 * @param ppszCredmanTargetName _Outptr_ `PCWSTR *`
 * @param ppszCredmanUserName _Outptr_ `PCWSTR *`
 * @param ppCredentialBlob _Outptr_result_bytebuffer_(*pCredentialBlobSize) `PUCHAR *`
 * @param pCredentialBlobSize _Out_ `PULONG`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiprepareforcredwrite
 */
export function SspiPrepareForCredWrite(
  AuthIdentity: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  pszTargetName: PCWSTR,
  pCredmanCredentialType: PULONG,
  ppszCredmanTargetName: Pointer<PCWSTR>,
  ppszCredmanUserName: Pointer<PCWSTR>,
  ppCredentialBlob: Pointer<PUCHAR>,
  pCredentialBlobSize: PULONG,
): SECURITY_STATUS {
  return imports.SspiPrepareForCredWrite(
    AuthIdentity,
    pszTargetName,
    pCredmanCredentialType,
    ppszCredmanTargetName,
    ppszCredmanUserName,
    ppCredentialBlob,
    pCredentialBlobSize,
  ) as SECURITY_STATUS;
}

/**
 * Encrypts the secrets of an identity in place.
 * Exported by secur32.dll.
 *
 * @param AuthData _Inout_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiencryptauthidentity
 */
export function SspiEncryptAuthIdentity(
  AuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
): SECURITY_STATUS {
  return imports.SspiEncryptAuthIdentity(AuthData) as SECURITY_STATUS;
}

/**
 * Encrypts the secrets of an identity in place, for the readers that Options names.
 * Exported by sspicli.dll.
 *
 * @param Options _In_ `ULONG`
 * @param AuthData _Inout_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiencryptauthidentityex
 */
export function SspiEncryptAuthIdentityEx(
  Options: ULONG,
  AuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
): SECURITY_STATUS {
  return imports.SspiEncryptAuthIdentityEx(Options, AuthData) as SECURITY_STATUS;
}

/**
 * Decrypts the secrets of an identity in place.
 * Exported by secur32.dll.
 *
 * @param EncryptedAuthData _Inout_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspidecryptauthidentity
 */
export function SspiDecryptAuthIdentity(
  EncryptedAuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
): SECURITY_STATUS {
  return imports.SspiDecryptAuthIdentity(EncryptedAuthData) as SECURITY_STATUS;
}

/**
 * Decrypts in place what SspiEncryptAuthIdentityEx encrypted with the same Options.
 * Exported by sspicli.dll.
 *
 * @param Options _In_ `ULONG`
 * @param EncryptedAuthData _Inout_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspidecryptauthidentityex
 */
export function SspiDecryptAuthIdentityEx(
  Options: ULONG,
  EncryptedAuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
): SECURITY_STATUS {
  return imports.SspiDecryptAuthIdentityEx(Options, EncryptedAuthData) as SECURITY_STATUS;
}

/**
 * Tells whether the secrets of an identity are encrypted.
 * Exported by secur32.dll.
 *
 * @param EncryptedAuthData _In_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @returns `BOOLEAN`: 0 for no, or if it failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiisauthidentityencrypted
 */
export function SspiIsAuthIdentityEncrypted(
  EncryptedAuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
): BOOLEAN {
  return imports.SspiIsAuthIdentityEncrypted(EncryptedAuthData) as BOOLEAN;
}

/**
 * Turns an identity into three strings: user, domain and packed credentials.
 * Each string is freed with SspiLocalFree, the packed credentials wiped first. One page of the
 * documentation says SspiFreeAuthIdentity, which is for identities.
 * Exported by secur32.dll.
 *
 * @param pAuthIdentity _In_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param ppszUserName _Outptr_result_maybenull_ `PCWSTR *`
 * @param ppszDomainName _Outptr_result_maybenull_ `PCWSTR *`
 * @param ppszPackedCredentialsString _Outptr_opt_result_maybenull_ `PCWSTR *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiencodeauthidentityasstrings
 */
export function SspiEncodeAuthIdentityAsStrings(
  pAuthIdentity: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  ppszUserName: Pointer<PCWSTR>,
  ppszDomainName: Pointer<PCWSTR>,
  ppszPackedCredentialsString: Pointer<PCWSTR>,
): SECURITY_STATUS {
  return imports.SspiEncodeAuthIdentityAsStrings(
    pAuthIdentity,
    ppszUserName,
    ppszDomainName,
    ppszPackedCredentialsString,
  ) as SECURITY_STATUS;
}

/**
 * Checks that an identity is well formed, not that its secrets are right.
 * Exported by secur32.dll.
 *
 * @param AuthData _In_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspivalidateauthidentity
 */
export function SspiValidateAuthIdentity(
  AuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
): SECURITY_STATUS {
  return imports.SspiValidateAuthIdentity(AuthData) as SECURITY_STATUS;
}

/**
 * Copies an identity.
 * The new identity is freed with SspiFreeAuthIdentity.
 * Exported by secur32.dll.
 *
 * @param AuthData _In_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param AuthDataCopy _Outptr_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspicopyauthidentity
 */
export function SspiCopyAuthIdentity(
  AuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  AuthDataCopy: Pointer<PSEC_WINNT_AUTH_IDENTITY_OPAQUE>,
): SECURITY_STATUS {
  return imports.SspiCopyAuthIdentity(AuthData, AuthDataCopy) as SECURITY_STATUS;
}

/**
 * Wipes and frees an identity that SSPI made.
 * For identities of SSPI only, never for a structure that the caller allocated.
 * Exported by secur32.dll.
 *
 * @param AuthData _Inout_opt_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspifreeauthidentity
 */
export function SspiFreeAuthIdentity(AuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE): void {
  imports.SspiFreeAuthIdentity(AuthData);
}

/**
 * Wipes the secrets of an identity without freeing it.
 * Exported by secur32.dll.
 *
 * @param AuthData _Inout_opt_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspizeroauthidentity
 */
export function SspiZeroAuthIdentity(AuthData: PSEC_WINNT_AUTH_IDENTITY_OPAQUE): void {
  imports.SspiZeroAuthIdentity(AuthData);
}

/**
 * Frees strings and bytes that the Sspi functions made; identities have their own.
 * Exported by secur32.dll.
 *
 * @param DataBuffer _In_opt_ `PVOID`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspilocalfree
 */
export function SspiLocalFree(DataBuffer: PVOID): void {
  imports.SspiLocalFree(DataBuffer);
}

/**
 * Makes an identity from three strings: user, domain and packed credentials.
 * The new identity is freed with SspiFreeAuthIdentity.
 * Exported by secur32.dll.
 *
 * @param pszUserName _In_opt_ `PCWSTR`
 * @param pszDomainName _In_opt_ `PCWSTR`
 * @param pszPackedCredentialsString _In_opt_ `PCWSTR`
 * @param ppAuthIdentity _Outptr_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiencodestringsasauthidentity
 */
export function SspiEncodeStringsAsAuthIdentity(
  pszUserName: PCWSTR,
  pszDomainName: PCWSTR,
  pszPackedCredentialsString: PCWSTR,
  ppAuthIdentity: Pointer<PSEC_WINNT_AUTH_IDENTITY_OPAQUE>,
): SECURITY_STATUS {
  return imports.SspiEncodeStringsAsAuthIdentity(
    pszUserName,
    pszDomainName,
    pszPackedCredentialsString,
    ppAuthIdentity,
  ) as SECURITY_STATUS;
}

/**
 * Compares two identities: the same user, and the same altogether.
 * Exported by secur32.dll.
 *
 * @param AuthIdentity1 _In_opt_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param AuthIdentity2 _In_opt_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param SameSuppliedUser _Out_opt_ `PBOOLEAN`
 * @param SameSuppliedIdentity _Out_opt_ `PBOOLEAN`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspicompareauthidentities
 */
export function SspiCompareAuthIdentities(
  AuthIdentity1: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  AuthIdentity2: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  SameSuppliedUser: PBOOLEAN,
  SameSuppliedIdentity: PBOOLEAN,
): SECURITY_STATUS {
  return imports.SspiCompareAuthIdentities(
    AuthIdentity1,
    AuthIdentity2,
    SameSuppliedUser,
    SameSuppliedIdentity,
  ) as SECURITY_STATUS;
}

/**
 * Serialises an identity into bytes, for SspiUnmarshalAuthIdentity.
 * The bytes hold secrets: wipe them, then free them with SspiLocalFree.
 * Exported by secur32.dll.
 *
 * @param AuthIdentity _In_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param AuthIdentityLength _Out_ `ULONG *`
 * @param AuthIdentityByteArray _Outptr_result_bytebuffer_(*AuthIdentityLength) `CHAR **`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspimarshalauthidentity
 */
export function SspiMarshalAuthIdentity(
  AuthIdentity: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  AuthIdentityLength: Pointer<ULONG>,
  AuthIdentityByteArray: Pointer<Pointer<CHAR>>,
): SECURITY_STATUS {
  return imports.SspiMarshalAuthIdentity(
    AuthIdentity,
    AuthIdentityLength,
    AuthIdentityByteArray,
  ) as SECURITY_STATUS;
}

/**
 * Makes an identity from what SspiMarshalAuthIdentity serialised.
 * The new identity is freed with SspiFreeAuthIdentity.
 * Exported by secur32.dll.
 *
 * @param AuthIdentityLength _In_ `ULONG`
 * @param AuthIdentityByteArray _In_reads_bytes_(AuthIdentityLength) `CHAR *`
 * @param ppAuthIdentity _Outptr_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiunmarshalauthidentity
 */
export function SspiUnmarshalAuthIdentity(
  AuthIdentityLength: ULONG,
  AuthIdentityByteArray: Pointer<CHAR>,
  ppAuthIdentity: Pointer<PSEC_WINNT_AUTH_IDENTITY_OPAQUE>,
): SECURITY_STATUS {
  return imports.SspiUnmarshalAuthIdentity(
    AuthIdentityLength,
    AuthIdentityByteArray,
    ppAuthIdentity,
  ) as SECURITY_STATUS;
}

/**
 * Tells whether a failure calls for asking the user for other credentials.
 * Exported by credui.dll.
 *
 * @param ErrorOrNtStatus _In_ `ULONG`
 * @returns `BOOLEAN`: 0 for no, or if it failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiispromptingneeded
 */
export function SspiIsPromptingNeeded(ErrorOrNtStatus: ULONG): BOOLEAN {
  return imports.SspiIsPromptingNeeded(ErrorOrNtStatus) as BOOLEAN;
}

/**
 * Gives the host name that a target name (an SPN) stands for.
 * The name is freed with SspiLocalFree; the documentation names no function.
 * Exported by secur32.dll.
 *
 * @param pszTargetName _In_ `PCWSTR`
 * @param pszHostName _Outptr_ `PWSTR *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspigettargethostname
 */
export function SspiGetTargetHostName(
  pszTargetName: PCWSTR,
  pszHostName: Pointer<PWSTR>,
): SECURITY_STATUS {
  return imports.SspiGetTargetHostName(pszTargetName, pszHostName) as SECURITY_STATUS;
}

/**
 * Copies an identity so that Negotiate does not use one package with the copy.
 * The new identity is freed with SspiFreeAuthIdentity.
 * Exported by secur32.dll.
 *
 * @param AuthIdentity _In_opt_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE`
 * @param pszPackageName _In_ `PCWSTR`
 * @param ppNewAuthIdentity _Outptr_ `PSEC_WINNT_AUTH_IDENTITY_OPAQUE *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiexcludepackage
 */
export function SspiExcludePackage(
  AuthIdentity: PSEC_WINNT_AUTH_IDENTITY_OPAQUE,
  pszPackageName: PCWSTR,
  ppNewAuthIdentity: Pointer<PSEC_WINNT_AUTH_IDENTITY_OPAQUE>,
): SECURITY_STATUS {
  return imports.SspiExcludePackage(
    AuthIdentity,
    pszPackageName,
    ppNewAuthIdentity,
  ) as SECURITY_STATUS;
}

/**
 * Gives the name of the calling thread's user in the format asked for.
 * The buffer is the caller's; nSize counts characters.
 * Exported by secur32.dll.
 *
 * @param NameFormat _In_ `EXTENDED_NAME_FORMAT`
 * @param lpNameBuffer _Out_writes_to_opt_(*nSize,*nSize) `LPSTR`
 * @param nSize _Inout_ `PULONG`
 * @returns `BOOLEAN`: 0 for no, or if it failed
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-getusernameexa
 */
export function GetUserNameExA(
  NameFormat: EXTENDED_NAME_FORMAT,
  lpNameBuffer: LPSTR,
  nSize: PULONG,
): BOOLEAN {
  return imports.GetUserNameExA(NameFormat, lpNameBuffer, nSize) as BOOLEAN;
}

/**
 * Gives the name of the calling thread's user in the format asked for.
 * The buffer is the caller's; nSize counts characters.
 * Exported by secur32.dll.
 *
 * @param NameFormat _In_ `EXTENDED_NAME_FORMAT`
 * @param lpNameBuffer _Out_writes_to_opt_(*nSize,*nSize) `LPWSTR`
 * @param nSize _Inout_ `PULONG`
 * @returns `BOOLEAN`: 0 for no, or if it failed
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-getusernameexw
 */
export function GetUserNameExW(
  NameFormat: EXTENDED_NAME_FORMAT,
  lpNameBuffer: LPWSTR,
  nSize: PULONG,
): BOOLEAN {
  return imports.GetUserNameExW(NameFormat, lpNameBuffer, nSize) as BOOLEAN;
}

/**
 * Gives the name of this computer's account in the directory, in the format asked for.
 * The buffer is the caller's; nSize counts characters.
 * Exported by secur32.dll.
 *
 * @param NameFormat _In_ `EXTENDED_NAME_FORMAT`
 * @param lpNameBuffer _Out_writes_to_opt_(*nSize,*nSize) `LPSTR`
 * @param nSize _Inout_ `PULONG`
 * @returns `BOOLEAN`: 0 for no, or if it failed
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-getcomputerobjectnamea
 */
export function GetComputerObjectNameA(
  NameFormat: EXTENDED_NAME_FORMAT,
  lpNameBuffer: LPSTR,
  nSize: PULONG,
): BOOLEAN {
  return imports.GetComputerObjectNameA(NameFormat, lpNameBuffer, nSize) as BOOLEAN;
}

/**
 * Gives the name of this computer's account in the directory, in the format asked for.
 * The buffer is the caller's; nSize counts characters.
 * Exported by secur32.dll.
 *
 * @param NameFormat _In_ `EXTENDED_NAME_FORMAT`
 * @param lpNameBuffer _Out_writes_to_opt_(*nSize,*nSize) `LPWSTR`
 * @param nSize _Inout_ `PULONG`
 * @returns `BOOLEAN`: 0 for no, or if it failed
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-getcomputerobjectnamew
 */
export function GetComputerObjectNameW(
  NameFormat: EXTENDED_NAME_FORMAT,
  lpNameBuffer: LPWSTR,
  nSize: PULONG,
): BOOLEAN {
  return imports.GetComputerObjectNameW(NameFormat, lpNameBuffer, nSize) as BOOLEAN;
}

/**
 * Translates an account name of the directory from one format into another.
 * The buffer is the caller's; nSize counts characters.
 * Exported by secur32.dll.
 *
 * @param lpAccountName _In_ `LPCSTR`
 * @param AccountNameFormat _In_ `EXTENDED_NAME_FORMAT`
 * @param DesiredNameFormat _In_ `EXTENDED_NAME_FORMAT`
 * @param lpTranslatedName _Out_writes_to_opt_(*nSize,*nSize) `LPSTR`
 * @param nSize _Inout_ `PULONG`
 * @returns `BOOLEAN`: 0 for no, or if it failed
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-translatenamea
 */
export function TranslateNameA(
  lpAccountName: LPCSTR,
  AccountNameFormat: EXTENDED_NAME_FORMAT,
  DesiredNameFormat: EXTENDED_NAME_FORMAT,
  lpTranslatedName: LPSTR,
  nSize: PULONG,
): BOOLEAN {
  return imports.TranslateNameA(
    lpAccountName,
    AccountNameFormat,
    DesiredNameFormat,
    lpTranslatedName,
    nSize,
  ) as BOOLEAN;
}

/**
 * Translates an account name of the directory from one format into another.
 * The buffer is the caller's; nSize counts characters.
 * Exported by secur32.dll.
 *
 * @param lpAccountName _In_ `LPCWSTR`
 * @param AccountNameFormat _In_ `EXTENDED_NAME_FORMAT`
 * @param DesiredNameFormat _In_ `EXTENDED_NAME_FORMAT`
 * @param lpTranslatedName _Out_writes_to_opt_(*nSize,*nSize) `LPWSTR`
 * @param nSize _Inout_ `PULONG`
 * @returns `BOOLEAN`: 0 for no, or if it failed
 * @see https://learn.microsoft.com/windows/win32/api/secext/nf-secext-translatenamew
 */
export function TranslateNameW(
  lpAccountName: LPCWSTR,
  AccountNameFormat: EXTENDED_NAME_FORMAT,
  DesiredNameFormat: EXTENDED_NAME_FORMAT,
  lpTranslatedName: LPWSTR,
  nSize: PULONG,
): BOOLEAN {
  return imports.TranslateNameW(
    lpAccountName,
    AccountNameFormat,
    DesiredNameFormat,
    lpTranslatedName,
    nSize,
  ) as BOOLEAN;
}

/**
 * Opens a key container of a CryptoAPI provider, or deletes it with CRYPT_DELETEKEYSET: then
 * phProv gets nothing that could be used.
 * Exported by advapi32.dll.
 *
 * @param phProv _Out_ `HCRYPTPROV *`
 * @param szContainer _In_opt_ `LPCWSTR`
 * @param szProvider _In_opt_ `LPCWSTR`
 * @param dwProvType _In_ `DWORD`
 * @param dwFlags _In_ `DWORD`; CRYPT_ACQUIRE_CONTEXT
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-cryptacquirecontextw
 */
export function CryptAcquireContextW(
  phProv: Pointer<HCRYPTPROV>,
  szContainer: LPCWSTR,
  szProvider: LPCWSTR,
  dwProvType: DWORD,
  dwFlags: CRYPT_ACQUIRE_CONTEXT,
): BOOL {
  return imports.CryptAcquireContextW(phProv, szContainer, szProvider, dwProvType, dwFlags) as BOOL;
}

/**
 * Frees the handle of a provider of CryptoAPI.
 * Exported by advapi32.dll.
 *
 * @param hProv _In_ `HCRYPTPROV`
 * @param dwFlags _In_ `DWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-cryptreleasecontext
 */
export function CryptReleaseContext(hProv: HCRYPTPROV, dwFlags: DWORD): BOOL {
  return imports.CryptReleaseContext(hProv, dwFlags) as BOOL;
}

/**
 * Frees what the functions of the configuration of CNG allocated.
 * Exported by bcrypt.dll.
 *
 * @param pvBuffer _In_ `PVOID`
 * @see https://learn.microsoft.com/windows/win32/api/bcrypt/nf-bcrypt-bcryptfreebuffer
 */
export function BCryptFreeBuffer(pvBuffer: PVOID): void {
  imports.BCryptFreeBuffer(pvBuffer);
}

/**
 * Lists the algorithms of a context in their order: for SSL, the cipher suites.
 * A buffer that the call allocated is freed with BCryptFreeBuffer.
 * Exported by bcrypt.dll.
 *
 * @param dwTable _In_ `ULONG`; CRYPT_CONFIGURATION
 * @param pszContext _In_ `LPCWSTR`
 * @param dwInterface _In_ `ULONG`; NCRYPT_INTERFACE
 * @param pcbBuffer _Inout_ `ULONG *`
 * @param ppBuffer _Inout_opt_ `PCRYPT_CONTEXT_FUNCTIONS *`
 * @returns `NTSTATUS`
 * @see
 * https://learn.microsoft.com/windows/win32/api/bcrypt/nf-bcrypt-bcryptenumcontextfunctions
 */
export function BCryptEnumContextFunctions(
  dwTable: ULONG,
  pszContext: LPCWSTR,
  dwInterface: ULONG,
  pcbBuffer: Pointer<ULONG>,
  ppBuffer: Pointer<PCRYPT_CONTEXT_FUNCTIONS>,
): NTSTATUS {
  return imports.BCryptEnumContextFunctions(
    dwTable,
    pszContext,
    dwInterface,
    pcbBuffer,
    ppBuffer,
  ) as NTSTATUS;
}

/**
 * Opens a provider of CNG that keeps keys.
 * Handles are freed with NCryptFreeObject.
 * Exported by ncrypt.dll.
 *
 * @param phProvider _Out_ `NCRYPT_PROV_HANDLE *`
 * @param pszProviderName _In_opt_ `LPCWSTR`
 * @param dwFlags _In_ `DWORD`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see
 * https://learn.microsoft.com/windows/win32/api/ncrypt/nf-ncrypt-ncryptopenstorageprovider
 */
export function NCryptOpenStorageProvider(
  phProvider: Pointer<NCRYPT_PROV_HANDLE>,
  pszProviderName: LPCWSTR,
  dwFlags: DWORD,
): SECURITY_STATUS {
  return imports.NCryptOpenStorageProvider(phProvider, pszProviderName, dwFlags) as SECURITY_STATUS;
}

/**
 * Opens a key that a provider of CNG keeps.
 * Handles are freed with NCryptFreeObject.
 * Exported by ncrypt.dll.
 *
 * @param hProvider _In_ `NCRYPT_PROV_HANDLE`
 * @param phKey _Out_ `NCRYPT_KEY_HANDLE *`
 * @param pszKeyName _In_ `LPCWSTR`
 * @param dwLegacyKeySpec _In_ `DWORD`
 * @param dwFlags _In_ `DWORD`; NCRYPT_FLAGS
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/ncrypt/nf-ncrypt-ncryptopenkey
 */
export function NCryptOpenKey(
  hProvider: NCRYPT_PROV_HANDLE,
  phKey: Pointer<NCRYPT_KEY_HANDLE>,
  pszKeyName: LPCWSTR,
  dwLegacyKeySpec: DWORD,
  dwFlags: NCRYPT_FLAGS,
): SECURITY_STATUS {
  return imports.NCryptOpenKey(
    hProvider,
    phKey,
    pszKeyName,
    dwLegacyKeySpec,
    dwFlags,
  ) as SECURITY_STATUS;
}

/**
 * Deletes a key where it is kept.
 * hKey is freed by a call that succeeds, and with NCryptFreeObject otherwise.
 * Exported by ncrypt.dll.
 *
 * @param hKey _In_ `NCRYPT_KEY_HANDLE`
 * @param dwFlags _In_ `DWORD`; NCRYPT_FLAGS
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/ncrypt/nf-ncrypt-ncryptdeletekey
 */
export function NCryptDeleteKey(hKey: NCRYPT_KEY_HANDLE, dwFlags: NCRYPT_FLAGS): SECURITY_STATUS {
  return imports.NCryptDeleteKey(hKey, dwFlags) as SECURITY_STATUS;
}

/**
 * Frees a handle of CNG: a provider or a key.
 * Exported by ncrypt.dll.
 *
 * @param hObject _In_ `NCRYPT_HANDLE`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/ncrypt/nf-ncrypt-ncryptfreeobject
 */
export function NCryptFreeObject(hObject: NCRYPT_HANDLE): SECURITY_STATUS {
  return imports.NCryptFreeObject(hObject) as SECURITY_STATUS;
}

/**
 * Opens a certificate store: of the system, in memory, in a file.
 * The store is closed with CertCloseStore.
 * Exported by crypt32.dll.
 *
 * @param lpszStoreProvider _In_ `LPCSTR`
 * @param dwEncodingType _In_ `DWORD`
 * @param hCryptProv _In_opt_ `HCRYPTPROV_LEGACY`
 * @param dwFlags _In_ `DWORD`
 * @param pvPara _In_opt_ `const void *`
 * @returns `HCERTSTORE` as an address; 0n is null
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certopenstore
 */
export function CertOpenStore(
  lpszStoreProvider: LPCSTR,
  dwEncodingType: DWORD,
  hCryptProv: HCRYPTPROV_LEGACY,
  dwFlags: DWORD,
  pvPara: PVOID,
): Address {
  return imports.CertOpenStore(
    lpszStoreProvider,
    dwEncodingType,
    hCryptProv,
    dwFlags,
    pvPara,
  ) as Address;
}

/**
 * Closes a certificate store; a null handle is no error.
 * Contexts that came from the store stay valid until they are freed.
 * Exported by crypt32.dll.
 *
 * @param hCertStore _In_opt_ `HCERTSTORE`
 * @param dwFlags _In_ `DWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certclosestore
 */
export function CertCloseStore(hCertStore: HCERTSTORE, dwFlags: DWORD): BOOL {
  return imports.CertCloseStore(hCertStore, dwFlags) as BOOL;
}

/**
 * Gives the certificate that follows another in a store, or the first; null at the end.
 * pPrevCertContext is freed by the call, also when it fails; only the last one that was handed
 * out is freed with CertFreeCertificateContext.
 * Exported by crypt32.dll.
 *
 * @param hCertStore _In_ `HCERTSTORE`
 * @param pPrevCertContext _In_opt_ `PCCERT_CONTEXT`
 * @returns `PCCERT_CONTEXT` as an address; 0n is null
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certenumcertificatesinstore
 */
export function CertEnumCertificatesInStore(
  hCertStore: HCERTSTORE,
  pPrevCertContext: PCCERT_CONTEXT,
): Address {
  return imports.CertEnumCertificatesInStore(hCertStore, pPrevCertContext) as Address;
}

/**
 * Finds the next certificate in a store that matches; null when there is none.
 * pPrevCertContext is freed by the call, also when it fails; only the last one that was handed
 * out is freed with CertFreeCertificateContext.
 * Exported by crypt32.dll.
 *
 * @param hCertStore _In_ `HCERTSTORE`
 * @param dwCertEncodingType _In_ `DWORD`
 * @param dwFindFlags _In_ `DWORD`
 * @param dwFindType _In_ `DWORD`
 * @param pvFindPara _In_opt_ `const void *`
 * @param pPrevCertContext _In_opt_ `PCCERT_CONTEXT`
 * @returns `PCCERT_CONTEXT` as an address; 0n is null
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certfindcertificateinstore
 */
export function CertFindCertificateInStore(
  hCertStore: HCERTSTORE,
  dwCertEncodingType: DWORD,
  dwFindFlags: DWORD,
  dwFindType: DWORD,
  pvFindPara: PVOID,
  pPrevCertContext: PCCERT_CONTEXT,
): Address {
  return imports.CertFindCertificateInStore(
    hCertStore,
    dwCertEncodingType,
    dwFindFlags,
    dwFindType,
    pvFindPara,
    pPrevCertContext,
  ) as Address;
}

/**
 * Counts one more user of a certificate context, and gives the same address back.
 * The certificate context is freed with CertFreeCertificateContext.
 * Exported by crypt32.dll.
 *
 * @param pCertContext _In_opt_ `PCCERT_CONTEXT`
 * @returns `PCCERT_CONTEXT` as an address; 0n is null
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certduplicatecertificatecontext
 */
export function CertDuplicateCertificateContext(pCertContext: PCCERT_CONTEXT): Address {
  return imports.CertDuplicateCertificateContext(pCertContext) as Address;
}

/**
 * Makes a certificate context from an encoded (DER) certificate.
 * The certificate context is freed with CertFreeCertificateContext.
 * Exported by crypt32.dll.
 *
 * @param dwCertEncodingType _In_ `DWORD`
 * @param pbCertEncoded _In_reads_bytes_(cbCertEncoded) `const BYTE *`
 * @param cbCertEncoded _In_ `DWORD`
 * @returns `PCCERT_CONTEXT` as an address; 0n is null
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certcreatecertificatecontext
 */
export function CertCreateCertificateContext(
  dwCertEncodingType: DWORD,
  pbCertEncoded: Pointer<BYTE>,
  cbCertEncoded: DWORD,
): Address {
  return imports.CertCreateCertificateContext(
    dwCertEncodingType,
    pbCertEncoded,
    cbCertEncoded,
  ) as Address;
}

/**
 * Counts one user of a certificate context less; the last one frees it.
 * Exported by crypt32.dll.
 *
 * @param pCertContext _In_opt_ `PCCERT_CONTEXT`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certfreecertificatecontext
 */
export function CertFreeCertificateContext(pCertContext: PCCERT_CONTEXT): BOOL {
  return imports.CertFreeCertificateContext(pCertContext) as BOOL;
}

/**
 * Reads a property of a certificate context, such as where its private key is kept.
 * The buffer is the caller's; pointers in a structure point into it.
 * Exported by crypt32.dll.
 *
 * @param pCertContext _In_ `PCCERT_CONTEXT`
 * @param dwPropId _In_ `DWORD`
 * @param pvData _Out_writes_bytes_to_opt_(*pcbData, *pcbData) `void *`
 * @param pcbData _Inout_ `DWORD *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certgetcertificatecontextproperty
 */
export function CertGetCertificateContextProperty(
  pCertContext: PCCERT_CONTEXT,
  dwPropId: DWORD,
  pvData: PVOID,
  pcbData: Pointer<DWORD>,
): BOOL {
  return imports.CertGetCertificateContextProperty(pCertContext, dwPropId, pvData, pcbData) as BOOL;
}

/**
 * Adds a certificate to a store.
 * The certificate context is freed with CertFreeCertificateContext.
 * Exported by crypt32.dll.
 *
 * @param hCertStore _In_opt_ `HCERTSTORE`
 * @param pCertContext _In_ `PCCERT_CONTEXT`
 * @param dwAddDisposition _In_ `DWORD`
 * @param ppStoreContext _Outptr_opt_ `PCCERT_CONTEXT *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certaddcertificatecontexttostore
 */
export function CertAddCertificateContextToStore(
  hCertStore: HCERTSTORE,
  pCertContext: PCCERT_CONTEXT,
  dwAddDisposition: DWORD,
  ppStoreContext: Pointer<PCCERT_CONTEXT>,
): BOOL {
  return imports.CertAddCertificateContextToStore(
    hCertStore,
    pCertContext,
    dwAddDisposition,
    ppStoreContext,
  ) as BOOL;
}

/**
 * Opens the private key of a certificate, of CryptoAPI or of CNG.
 * If pfCallerFreeProvOrNCryptKey is set, a key of CNG (CERT_NCRYPT_KEY_SPEC) is freed with
 * NCryptFreeObject, any other with CryptReleaseContext.
 * Exported by crypt32.dll.
 *
 * @param pCert _In_ `PCCERT_CONTEXT`
 * @param dwFlags _In_ `DWORD`; CRYPT_ACQUIRE
 * @param pvParameters _In_opt_ `void *`
 * @param phCryptProvOrNCryptKey _Out_ `HCRYPTPROV_OR_NCRYPT_KEY_HANDLE *`
 * @param pdwKeySpec _Out_opt_ `DWORD *`
 * @param pfCallerFreeProvOrNCryptKey _Out_opt_ `BOOL *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-cryptacquirecertificateprivatekey
 */
export function CryptAcquireCertificatePrivateKey(
  pCert: PCCERT_CONTEXT,
  dwFlags: CRYPT_ACQUIRE,
  pvParameters: PVOID,
  phCryptProvOrNCryptKey: Pointer<HCRYPTPROV_OR_NCRYPT_KEY_HANDLE>,
  pdwKeySpec: Pointer<DWORD>,
  pfCallerFreeProvOrNCryptKey: Pointer<BOOL>,
): BOOL {
  return imports.CryptAcquireCertificatePrivateKey(
    pCert,
    dwFlags,
    pvParameters,
    phCryptProvOrNCryptKey,
    pdwKeySpec,
    pfCallerFreeProvOrNCryptKey,
  ) as BOOL;
}

/**
 * Writes the subject or the issuer of a certificate as text, and gives its length.
 * The buffer is the caller's; lengths count characters with the NUL.
 * Exported by crypt32.dll.
 *
 * @param pCertContext _In_ `PCCERT_CONTEXT`
 * @param dwType _In_ `DWORD`
 * @param dwFlags _In_ `DWORD`
 * @param pvTypePara _In_opt_ `void *`
 * @param pszNameString _Out_writes_to_opt_(cchNameString, return) `LPWSTR`
 * @param cchNameString _In_ `DWORD`
 * @returns `DWORD`
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certgetnamestringw
 */
export function CertGetNameStringW(
  pCertContext: PCCERT_CONTEXT,
  dwType: DWORD,
  dwFlags: DWORD,
  pvTypePara: PVOID,
  pszNameString: LPWSTR,
  cchNameString: DWORD,
): DWORD {
  return imports.CertGetNameStringW(
    pCertContext,
    dwType,
    dwFlags,
    pvTypePara,
    pszNameString,
    cchNameString,
  ) as DWORD;
}

/**
 * Makes an engine that builds chains with roots and stores of its own.
 * The engine is freed with CertFreeCertificateChainEngine.
 * Exported by crypt32.dll.
 *
 * @param pConfig _In_ `PCERT_CHAIN_ENGINE_CONFIG`
 * @param phChainEngine _Out_ `HCERTCHAINENGINE *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certcreatecertificatechainengine
 */
export function CertCreateCertificateChainEngine(
  pConfig: PCERT_CHAIN_ENGINE_CONFIG,
  phChainEngine: Pointer<HCERTCHAINENGINE>,
): BOOL {
  return imports.CertCreateCertificateChainEngine(pConfig, phChainEngine) as BOOL;
}

/**
 * Frees an engine that CertCreateCertificateChainEngine made.
 * Exported by crypt32.dll.
 *
 * @param hChainEngine _In_opt_ `HCERTCHAINENGINE`
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certfreecertificatechainengine
 */
export function CertFreeCertificateChainEngine(hChainEngine: HCERTCHAINENGINE): void {
  imports.CertFreeCertificateChainEngine(hChainEngine);
}

/**
 * Builds the chain of a certificate up to a root; TrustStatus says what is wrong with it.
 * The chain is freed with CertFreeCertificateChain.
 * Exported by crypt32.dll.
 *
 * @param hChainEngine _In_opt_ `HCERTCHAINENGINE`
 * @param pCertContext _In_ `PCCERT_CONTEXT`
 * @param pTime _In_opt_ `LPFILETIME`
 * @param hAdditionalStore _In_opt_ `HCERTSTORE`
 * @param pChainPara _In_ `PCERT_CHAIN_PARA`
 * @param dwFlags _In_ `DWORD`
 * @param pvReserved _Reserved_ `LPVOID`
 * @param ppChainContext _Outptr_ `PCCERT_CHAIN_CONTEXT *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certgetcertificatechain
 */
export function CertGetCertificateChain(
  hChainEngine: HCERTCHAINENGINE,
  pCertContext: PCCERT_CONTEXT,
  pTime: LPFILETIME,
  hAdditionalStore: HCERTSTORE,
  pChainPara: PCERT_CHAIN_PARA,
  dwFlags: DWORD,
  pvReserved: LPVOID,
  ppChainContext: Pointer<PCCERT_CHAIN_CONTEXT>,
): BOOL {
  return imports.CertGetCertificateChain(
    hChainEngine,
    pCertContext,
    pTime,
    hAdditionalStore,
    pChainPara,
    dwFlags,
    pvReserved,
    ppChainContext,
  ) as BOOL;
}

/**
 * Frees a chain that CertGetCertificateChain built.
 * Exported by crypt32.dll.
 *
 * @param pChainContext _In_ `PCCERT_CHAIN_CONTEXT`
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certfreecertificatechain
 */
export function CertFreeCertificateChain(pChainContext: PCCERT_CHAIN_CONTEXT): void {
  imports.CertFreeCertificateChain(pChainContext);
}

/**
 * Checks a chain against a policy, such as that of TLS; dwError gets the result.
 * Exported by crypt32.dll.
 *
 * @param pszPolicyOID _In_ `LPCSTR`
 * @param pChainContext _In_ `PCCERT_CHAIN_CONTEXT`
 * @param pPolicyPara _In_ `PCERT_CHAIN_POLICY_PARA`
 * @param pPolicyStatus _Inout_ `PCERT_CHAIN_POLICY_STATUS`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certverifycertificatechainpolicy
 */
export function CertVerifyCertificateChainPolicy(
  pszPolicyOID: LPCSTR,
  pChainContext: PCCERT_CHAIN_CONTEXT,
  pPolicyPara: PCERT_CHAIN_POLICY_PARA,
  pPolicyStatus: PCERT_CHAIN_POLICY_STATUS,
): BOOL {
  return imports.CertVerifyCertificateChainPolicy(
    pszPolicyOID,
    pChainContext,
    pPolicyPara,
    pPolicyStatus,
  ) as BOOL;
}

/**
 * Imports a PFX (PKCS #12) with its keys into a store in memory.
 * The store is closed with CertCloseStore.
 * Exported by crypt32.dll.
 *
 * @param pPFX _In_ `CRYPT_DATA_BLOB *`
 * @param szPassword _In_ `LPCWSTR`
 * @param dwFlags _In_ `DWORD`
 * @returns `HCERTSTORE` as an address; 0n is null
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-pfximportcertstore
 */
export function PFXImportCertStore(
  pPFX: Pointer<CRYPT_DATA_BLOB>,
  szPassword: LPCWSTR,
  dwFlags: DWORD,
): Address {
  return imports.PFXImportCertStore(pPFX, szPassword, dwFlags) as Address;
}

/**
 * Removes one target from Schannel's session cache, or all when the name is null.
 * Exported by schannel.dll.
 *
 * @param pszTargetName _In_ `LPSTR`
 * @param dwFlags _In_ `DWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/schannel/nf-schannel-sslemptycachea
 */
export function SslEmptyCacheA(pszTargetName: LPSTR, dwFlags: DWORD): BOOL {
  return imports.SslEmptyCacheA(pszTargetName, dwFlags) as BOOL;
}

/**
 * Removes one target from Schannel's session cache, or all when the name is null.
 * Exported by schannel.dll.
 *
 * @param pszTargetName _In_ `LPWSTR`
 * @param dwFlags _In_ `DWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/schannel/nf-schannel-sslemptycachew
 */
export function SslEmptyCacheW(pszTargetName: LPWSTR, dwFlags: DWORD): BOOL {
  return imports.SslEmptyCacheW(pszTargetName, dwFlags) as BOOL;
}

/**
 * Makes a key pair and a certificate request for a name; undocumented, and recent versions of
 * Windows do not export it.
 * Exported by schannel.dll.
 *
 * @param pCerts _Inout_ `PSSL_CREDENTIAL_CERTIFICATE`
 * @param pszDN _In_ `PSTR`
 * @param pszPassword _In_ `PSTR`
 * @param Bits _In_ `DWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 */
export function SslGenerateKeyPair(
  pCerts: PSSL_CREDENTIAL_CERTIFICATE,
  pszDN: PSTR,
  pszPassword: PSTR,
  Bits: DWORD,
): BOOL {
  return imports.SslGenerateKeyPair(pCerts, pszDN, pszPassword, Bits) as BOOL;
}

/**
 * Fills memory with random bytes; undocumented.
 * Exported by schannel.dll.
 *
 * @param pRandomData _Inout_ `PUCHAR`
 * @param cRandomData _In_ `LONG`
 */
export function SslGenerateRandomBits(pRandomData: PUCHAR, cRandomData: LONG): void {
  imports.SslGenerateRandomBits(pRandomData, cRandomData);
}

/**
 * Takes an encoded certificate apart; obsolete, CertCreateCertificateContext replaces it.
 * The structure is freed with SslFreeCertificate.
 * Exported by schannel.dll.
 *
 * @param pbCertificate _Inout_ `PUCHAR`
 * @param cbCertificate _In_ `DWORD`
 * @param dwFlags _In_ `DWORD`
 * @param ppCertificate _Inout_ `PX509Certificate *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/schannel/nf-schannel-sslcrackcertificate
 */
export function SslCrackCertificate(
  pbCertificate: PUCHAR,
  cbCertificate: DWORD,
  dwFlags: DWORD,
  ppCertificate: Pointer<PX509Certificate>,
): BOOL {
  return imports.SslCrackCertificate(pbCertificate, cbCertificate, dwFlags, ppCertificate) as BOOL;
}

/**
 * Frees what SslCrackCertificate made.
 * Exported by schannel.dll.
 *
 * @param pCertificate _Inout_ `PX509Certificate`
 * @see https://learn.microsoft.com/windows/win32/api/schannel/nf-schannel-sslfreecertificate
 */
export function SslFreeCertificate(pCertificate: PX509Certificate): void {
  imports.SslFreeCertificate(pCertificate);
}

/**
 * Gives the largest key size that Schannel supports; undocumented.
 * Exported by schannel.dll.
 *
 * @param Reserved _In_ `DWORD`
 * @returns `DWORD`
 */
export function SslGetMaximumKeySize(Reserved: DWORD): DWORD {
  return imports.SslGetMaximumKeySize(Reserved) as DWORD;
}

/**
 * Finds the server name in a TLS ClientHello.
 * ServerIdentity points into ClientHello and is never freed.
 * Exported by schannel.dll.
 *
 * @param ClientHello _In_reads_bytes_(ClientHelloSize) `PBYTE`
 * @param ClientHelloSize _In_ `DWORD`
 * @param ServerIdentity _Outptr_result_bytebuffer_(*ServerIdentitySize) `PBYTE *`
 * @param ServerIdentitySize _Out_ `PDWORD`
 * @param Flags _In_ `DWORD`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 * @see https://learn.microsoft.com/windows/win32/api/schannel/nf-schannel-sslgetserveridentity
 */
export function SslGetServerIdentity(
  ClientHello: PBYTE,
  ClientHelloSize: DWORD,
  ServerIdentity: Pointer<PBYTE>,
  ServerIdentitySize: PDWORD,
  Flags: DWORD,
): SECURITY_STATUS {
  return imports.SslGetServerIdentity(
    ClientHello,
    ClientHelloSize,
    ServerIdentity,
    ServerIdentitySize,
    Flags,
  ) as SECURITY_STATUS;
}

/**
 * Finds the extensions asked for in a TLS ClientHello.
 * Each pExtData points into clientHello and is never freed.
 * Exported by schannel.dll.
 *
 * @param clientHello _In_reads_(clientHelloByteSize) `const BYTE *`
 * @param clientHelloByteSize _In_ `DWORD`
 * @param genericExtensions _Inout_updates_(genericExtensionsCount) `SCH_EXTENSION_DATA *`
 * @param genericExtensionsCount _In_ `BYTE`
 * @param bytesToRead _Out_ `DWORD *`
 * @param flags _In_ `SchGetExtensionsOptions`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 */
export function SslGetExtensions(
  clientHello: Pointer<BYTE>,
  clientHelloByteSize: DWORD,
  genericExtensions: Pointer<SCH_EXTENSION_DATA>,
  genericExtensionsCount: BYTE,
  bytesToRead: Pointer<DWORD>,
  flags: SchGetExtensionsOptions,
): SECURITY_STATUS {
  return imports.SslGetExtensions(
    clientHello,
    clientHelloByteSize,
    genericExtensions,
    genericExtensionsCount,
    bytesToRead,
    flags,
  ) as SECURITY_STATUS;
}

/**
 * Gives the error of the calling thread's last function of Windows that failed.
 * Exported by kernel32.dll.
 *
 * @returns `DWORD`
 * @see
 * https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-getlasterror
 */
export function GetLastError(): DWORD {
  return imports.GetLastError() as DWORD;
}

/**
 * Closes a handle, such as that of a token.
 * Exported by kernel32.dll.
 *
 * @param hObject _In_ `HANDLE`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-closehandle
 */
export function CloseHandle(hObject: HANDLE): BOOL {
  return imports.CloseHandle(hObject) as BOOL;
}

/**
 * Lets a thread impersonate with a token, or ends its impersonation.
 * Exported by advapi32.dll.
 *
 * @param Thread _In_opt_ `PHANDLE`
 * @param Token _In_opt_ `HANDLE`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setthreadtoken
 */
export function SetThreadToken(Thread: PHANDLE, Token: HANDLE): BOOL {
  return imports.SetThreadToken(Thread, Token) as BOOL;
}

/**
 * Opens the token of a process.
 * The token is closed with CloseHandle.
 * Exported by advapi32.dll.
 *
 * @param ProcessHandle _In_ `HANDLE`
 * @param DesiredAccess _In_ `DWORD`
 * @param TokenHandle _Outptr_ `PHANDLE`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-openprocesstoken
 */
export function OpenProcessToken(
  ProcessHandle: HANDLE,
  DesiredAccess: DWORD,
  TokenHandle: PHANDLE,
): BOOL {
  return imports.OpenProcessToken(ProcessHandle, DesiredAccess, TokenHandle) as BOOL;
}

/**
 * Opens the token that a thread impersonates with.
 * The token is closed with CloseHandle.
 * Exported by advapi32.dll.
 *
 * @param ThreadHandle _In_ `HANDLE`
 * @param DesiredAccess _In_ `DWORD`
 * @param OpenAsSelf _In_ `BOOL`
 * @param TokenHandle _Outptr_ `PHANDLE`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-openthreadtoken
 */
export function OpenThreadToken(
  ThreadHandle: HANDLE,
  DesiredAccess: DWORD,
  OpenAsSelf: BOOL,
  TokenHandle: PHANDLE,
): BOOL {
  return imports.OpenThreadToken(ThreadHandle, DesiredAccess, OpenAsSelf, TokenHandle) as BOOL;
}

/**
 * Gives a handle that stands for the calling process.
 * The handle is a constant and is never closed.
 * Exported by kernel32.dll.
 *
 * @returns `HANDLE` as an address; 0n is null
 * @see
 * https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentprocess
 */
export function GetCurrentProcess(): Address {
  return imports.GetCurrentProcess() as Address;
}

/**
 * Gives a handle that stands for whichever thread uses it.
 * The handle is a constant and is never closed.
 * Exported by kernel32.dll.
 *
 * @returns `HANDLE` as an address; 0n is null
 * @see
 * https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentthread
 */
export function GetCurrentThread(): Address {
  return imports.GetCurrentThread() as Address;
}

/**
 * Writes a security identifier as text: S-1-5-...
 * The text is freed with LocalFree.
 * Exported by advapi32.dll.
 *
 * @param Sid _In_ `PSID`
 * @param StringSid _Outptr_ `LPWSTR *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/sddl/nf-sddl-convertsidtostringsidw
 */
export function ConvertSidToStringSidW(Sid: PSID, StringSid: Pointer<LPWSTR>): BOOL {
  return imports.ConvertSidToStringSidW(Sid, StringSid) as BOOL;
}

/**
 * Lets the calling thread act as the user of a token, until RevertToSelf.
 * Exported by advapi32.dll.
 *
 * @param hToken _In_ `HANDLE`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-impersonateloggedonuser
 */
export function ImpersonateLoggedOnUser(hToken: HANDLE): BOOL {
  return imports.ImpersonateLoggedOnUser(hToken) as BOOL;
}

/**
 * Ends the calling thread's impersonation.
 * Exported by advapi32.dll.
 *
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-reverttoself
 */
export function RevertToSelf(): BOOL {
  return imports.RevertToSelf() as BOOL;
}

/**
 * Tells whether a security identifier is enabled in an impersonation token.
 * Exported by advapi32.dll.
 *
 * @param TokenHandle _In_opt_ `HANDLE`
 * @param SidToCheck _In_ `PSID`
 * @param IsMember _Out_ `PBOOL`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-checktokenmembership
 */
export function CheckTokenMembership(TokenHandle: HANDLE, SidToCheck: PSID, IsMember: PBOOL): BOOL {
  return imports.CheckTokenMembership(TokenHandle, SidToCheck, IsMember) as BOOL;
}

/**
 * Makes an identifier that this computer uses once until it is restarted.
 * Exported by advapi32.dll.
 *
 * @param Luid _Out_ `PLUID`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-allocatelocallyuniqueid
 */
export function AllocateLocallyUniqueId(Luid: PLUID): BOOL {
  return imports.AllocateLocallyUniqueId(Luid) as BOOL;
}

/**
 * Makes a token like another one, primary or for impersonation.
 * The new token is closed with CloseHandle.
 * Exported by advapi32.dll.
 *
 * @param hExistingToken _In_ `HANDLE`
 * @param dwDesiredAccess _In_ `DWORD`; TOKEN_ACCESS
 * @param lpTokenAttributes _In_opt_ `LPSECURITY_ATTRIBUTES`
 * @param ImpersonationLevel _In_ `SECURITY_IMPERSONATION_LEVEL`
 * @param TokenType _In_ `TOKEN_TYPE`
 * @param phNewToken _Outptr_ `PHANDLE`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-duplicatetokenex
 */
export function DuplicateTokenEx(
  hExistingToken: HANDLE,
  dwDesiredAccess: TOKEN_ACCESS,
  lpTokenAttributes: LPSECURITY_ATTRIBUTES,
  ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL,
  TokenType: TOKEN_TYPE,
  phNewToken: PHANDLE,
): BOOL {
  return imports.DuplicateTokenEx(
    hExistingToken,
    dwDesiredAccess,
    lpTokenAttributes,
    ImpersonationLevel,
    TokenType,
    phNewToken,
  ) as BOOL;
}

/**
 * Reads one kind of information from a token into a structure, such as TOKEN_USER.
 * The buffer is the caller's; pointers in the structure point into it.
 * Exported by advapi32.dll.
 *
 * @param TokenHandle _In_ `HANDLE`
 * @param TokenInformationClass _In_ `TOKEN_INFORMATION_CLASS`
 * @param TokenInformation _Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength)
 * `LPVOID`
 * @param TokenInformationLength _In_ `DWORD`
 * @param ReturnLength _Out_ `PDWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-gettokeninformation
 */
export function GetTokenInformation(
  TokenHandle: HANDLE,
  TokenInformationClass: TOKEN_INFORMATION_CLASS,
  TokenInformation: LPVOID,
  TokenInformationLength: DWORD,
  ReturnLength: PDWORD,
): BOOL {
  return imports.GetTokenInformation(
    TokenHandle,
    TokenInformationClass,
    TokenInformation,
    TokenInformationLength,
    ReturnLength,
  ) as BOOL;
}

/**
 * Frees memory of the local heap, such as the text of ConvertSidToStringSidW.
 * Gives null, or the address itself when it fails.
 * Exported by kernel32.dll.
 *
 * @param hMem _Frees_ptr_opt_ `HLOCAL`
 * @returns `HLOCAL` as an address; 0n is null
 * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localfree
 */
export function LocalFree(hMem: HLOCAL): Address {
  return imports.LocalFree(hMem) as Address;
}

/**
 * Logs a user on to this computer by name and password, and gives the token.
 * The token is closed with CloseHandle.
 * Exported by advapi32.dll.
 *
 * @param lpszUsername _In_ `LPCWSTR`
 * @param lpszDomain _In_opt_ `LPCWSTR`
 * @param lpszPassword _In_opt_ `LPCWSTR`
 * @param dwLogonType _In_ `DWORD`; LOGON32_LOGON
 * @param dwLogonProvider _In_ `DWORD`; LOGON32_PROVIDER
 * @param phToken _Outptr_ `PHANDLE`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-logonuserw
 */
export function LogonUserW(
  lpszUsername: LPCWSTR,
  lpszDomain: LPCWSTR,
  lpszPassword: LPCWSTR,
  dwLogonType: DWORD,
  dwLogonProvider: DWORD,
  phToken: PHANDLE,
): BOOL {
  return imports.LogonUserW(
    lpszUsername,
    lpszDomain,
    lpszPassword,
    dwLogonType,
    dwLogonProvider,
    phToken,
  ) as BOOL;
}

/**
 * Gives the name of the user that the calling thread acts as.
 * The buffer is the caller's; pcbBuffer counts characters, in spite of its name.
 * Exported by advapi32.dll.
 *
 * @param lpBuffer _Out_writes_to_opt_(*pcbBuffer, *pcbBuffer) `LPWSTR`
 * @param pcbBuffer _Inout_ `LPDWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getusernamew
 */
export function GetUserNameW(lpBuffer: LPWSTR, pcbBuffer: LPDWORD): BOOL {
  return imports.GetUserNameW(lpBuffer, pcbBuffer) as BOOL;
}

/**
 * Gives the account name and the domain of a security identifier.
 * The buffers are the caller's; lengths count characters.
 * Exported by advapi32.dll.
 *
 * @param lpSystemName _In_opt_ `LPCWSTR`
 * @param Sid _In_ `PSID`
 * @param Name _Out_writes_to_opt_(*cchName, *cchName + 1) `LPWSTR`
 * @param cchName _Inout_ `LPDWORD`
 * @param ReferencedDomainName _Out_writes_to_opt_(*cchReferencedDomainName, ...) `LPWSTR`
 * @param cchReferencedDomainName _Inout_ `LPDWORD`
 * @param peUse _Out_ `PSID_NAME_USE`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lookupaccountsidw
 */
export function LookupAccountSidW(
  lpSystemName: LPCWSTR,
  Sid: PSID,
  Name: LPWSTR,
  cchName: LPDWORD,
  ReferencedDomainName: LPWSTR,
  cchReferencedDomainName: LPDWORD,
  peUse: PSID_NAME_USE,
): BOOL {
  return imports.LookupAccountSidW(
    lpSystemName,
    Sid,
    Name,
    cchName,
    ReferencedDomainName,
    cchReferencedDomainName,
    peUse,
  ) as BOOL;
}

/**
 * Gives the name of a privilege by its number on this computer.
 * The buffer is the caller's; cchName counts characters.
 * Exported by advapi32.dll.
 *
 * @param lpSystemName _In_opt_ `LPCWSTR`
 * @param lpLuid _In_ `PLUID`
 * @param lpName _Out_writes_to_opt_(*cchName, *cchName + 1) `LPWSTR`
 * @param cchName _Inout_ `LPDWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lookupprivilegenamew
 */
export function LookupPrivilegeNameW(
  lpSystemName: LPCWSTR,
  lpLuid: PLUID,
  lpName: LPWSTR,
  cchName: LPDWORD,
): BOOL {
  return imports.LookupPrivilegeNameW(lpSystemName, lpLuid, lpName, cchName) as BOOL;
}

/**
 * Stores a credential for the user, in place of the one of the same name and type.
 * Exported by advapi32.dll.
 *
 * @param Credential _In_ `PCREDENTIALW`
 * @param Flags _In_ `DWORD`; CRED_WRITE
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credwritew
 */
export function CredWriteW(Credential: PCREDENTIALW, Flags: CRED_WRITE): BOOL {
  return imports.CredWriteW(Credential, Flags) as BOOL;
}

/**
 * Reads a stored credential of the user.
 * The block is freed with CredFree; the blobs in it hold secrets: wipe them first.
 * Exported by advapi32.dll.
 *
 * @param TargetName _In_ `LPCWSTR`
 * @param Type _In_ `DWORD`; CRED_TYPE
 * @param Flags _In_ `DWORD`
 * @param Credential _Outptr_ `PCREDENTIALW *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credreadw
 */
export function CredReadW(
  TargetName: LPCWSTR,
  Type: DWORD,
  Flags: DWORD,
  Credential: Pointer<PCREDENTIALW>,
): BOOL {
  return imports.CredReadW(TargetName, Type, Flags, Credential) as BOOL;
}

/**
 * Lists the stored credentials of the user.
 * The block is freed with CredFree; the blobs in it hold secrets: wipe them first.
 * Exported by advapi32.dll.
 *
 * @param Filter _In_opt_ `LPCWSTR`
 * @param Flags _In_ `DWORD`; CRED_ENUMERATE
 * @param Count _Out_ `DWORD *`
 * @param Credential _Outptr_ `PCREDENTIALW **`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credenumeratew
 */
export function CredEnumerateW(
  Filter: LPCWSTR,
  Flags: CRED_ENUMERATE,
  Count: Pointer<DWORD>,
  Credential: Pointer<Pointer<PCREDENTIALW>>,
): BOOL {
  return imports.CredEnumerateW(Filter, Flags, Count, Credential) as BOOL;
}

/**
 * Deletes a stored credential of the user.
 * Exported by advapi32.dll.
 *
 * @param TargetName _In_ `LPCWSTR`
 * @param Type _In_ `DWORD`; CRED_TYPE
 * @param Flags _In_ `DWORD`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-creddeletew
 */
export function CredDeleteW(TargetName: LPCWSTR, Type: DWORD, Flags: DWORD): BOOL {
  return imports.CredDeleteW(TargetName, Type, Flags) as BOOL;
}

/**
 * Frees what the functions of stored credentials returned.
 * Exported by advapi32.dll.
 *
 * @param Buffer _In_ `PVOID`
 * @see https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credfree
 */
export function CredFree(Buffer: PVOID): void {
  imports.CredFree(Buffer);
}

/**
 * Packs a user name and a password as a credential provider does.
 * The buffer is the caller's, and holds a secret: wipe it.
 * Exported by credui.dll.
 *
 * @param dwFlags _In_ `DWORD`; CRED_PACK
 * @param pszUserName _In_ `LPWSTR`
 * @param pszPassword _In_ `LPWSTR`
 * @param pPackedCredentials _Out_writes_bytes_opt_(*pcbPackedCredentials) `PBYTE`
 * @param pcbPackedCredentials _Inout_ `DWORD *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credpackauthenticationbufferw
 */
export function CredPackAuthenticationBufferW(
  dwFlags: CRED_PACK,
  pszUserName: LPWSTR,
  pszPassword: LPWSTR,
  pPackedCredentials: PBYTE,
  pcbPackedCredentials: Pointer<DWORD>,
): BOOL {
  return imports.CredPackAuthenticationBufferW(
    dwFlags,
    pszUserName,
    pszPassword,
    pPackedCredentials,
    pcbPackedCredentials,
  ) as BOOL;
}

/**
 * Shows the dialog in which a user enters credentials of any credential provider.
 * ppvOutAuthBuffer holds a secret: wipe it, then free it with CoTaskMemFree.
 * Exported by credui.dll.
 *
 * @param pUiInfo _In_opt_ `PCREDUI_INFOW`
 * @param dwAuthError _In_ `DWORD`
 * @param pulAuthPackage _Inout_ `ULONG *`
 * @param pvInAuthBuffer _In_reads_bytes_opt_(ulInAuthBufferSize) `LPCVOID`
 * @param ulInAuthBufferSize _In_ `ULONG`
 * @param ppvOutAuthBuffer _Outptr_result_bytebuffer_(*pulOutAuthBufferSize) `LPVOID *`
 * @param pulOutAuthBufferSize _Out_ `ULONG *`
 * @param pfSave _Inout_opt_ `BOOL *`
 * @param dwFlags _In_ `DWORD`; CREDUIWIN
 * @returns `DWORD`
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-creduipromptforwindowscredentialsw
 */
export function CredUIPromptForWindowsCredentialsW(
  pUiInfo: PCREDUI_INFOW,
  dwAuthError: DWORD,
  pulAuthPackage: Pointer<ULONG>,
  pvInAuthBuffer: LPCVOID,
  ulInAuthBufferSize: ULONG,
  ppvOutAuthBuffer: Pointer<LPVOID>,
  pulOutAuthBufferSize: Pointer<ULONG>,
  pfSave: Pointer<BOOL>,
  dwFlags: CREDUIWIN,
): DWORD {
  return imports.CredUIPromptForWindowsCredentialsW(
    pUiInfo,
    dwAuthError,
    pulAuthPackage,
    pvInAuthBuffer,
    ulInAuthBufferSize,
    ppvOutAuthBuffer,
    pulOutAuthBufferSize,
    pfSave,
    dwFlags,
  ) as DWORD;
}

/**
 * Takes the user name, the domain and the password out of a packed credential.
 * The buffers are the caller's; sizes count characters, with the NUL.
 * Exported by credui.dll.
 *
 * @param dwFlags _In_ `DWORD`; CRED_PACK
 * @param pAuthBuffer _In_reads_bytes_(cbAuthBuffer) `PVOID`
 * @param cbAuthBuffer _In_ `DWORD`
 * @param pszUserName _Out_writes_opt_(*pcchMaxUserName) `LPWSTR`
 * @param pcchMaxUserName _Inout_ `DWORD *`
 * @param pszDomainName _Out_writes_opt_(*pcchMaxDomainame) `LPWSTR`
 * @param pcchMaxDomainame _Inout_opt_ `DWORD *`
 * @param pszPassword _Out_writes_opt_(*pcchMaxPassword) `LPWSTR`
 * @param pcchMaxPassword _Inout_ `DWORD *`
 * @returns `BOOL`: 0 if it failed, and GetLastError says why
 * @see
 * https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credunpackauthenticationbufferw
 */
export function CredUnPackAuthenticationBufferW(
  dwFlags: CRED_PACK,
  pAuthBuffer: PVOID,
  cbAuthBuffer: DWORD,
  pszUserName: LPWSTR,
  pcchMaxUserName: Pointer<DWORD>,
  pszDomainName: LPWSTR,
  pcchMaxDomainame: Pointer<DWORD>,
  pszPassword: LPWSTR,
  pcchMaxPassword: Pointer<DWORD>,
): BOOL {
  return imports.CredUnPackAuthenticationBufferW(
    dwFlags,
    pAuthBuffer,
    cbAuthBuffer,
    pszUserName,
    pcchMaxUserName,
    pszDomainName,
    pcchMaxDomainame,
    pszPassword,
    pcchMaxPassword,
  ) as BOOL;
}

/**
 * Frees memory of COM: what CredUIPromptForWindowsCredentials returned.
 * Exported by ole32.dll.
 *
 * @param pv _In_opt_ `LPVOID`
 * @see https://learn.microsoft.com/windows/win32/api/combaseapi/nf-combaseapi-cotaskmemfree
 */
export function CoTaskMemFree(pv: LPVOID): void {
  imports.CoTaskMemFree(pv);
}

/**
 * Finds a domain controller of a domain.
 * DomainControllerInfo is freed with NetApiBufferFree.
 * Exported by netapi32.dll.
 *
 * @param ComputerName _In_opt_ `LPCWSTR`
 * @param DomainName _In_opt_ `LPCWSTR`
 * @param DomainGuid _In_opt_ `GUID *`
 * @param SiteName _In_opt_ `LPCWSTR`
 * @param Flags _In_ `ULONG`; DSGETDC
 * @param DomainControllerInfo _Outptr_ `PDOMAIN_CONTROLLER_INFOW *`
 * @returns `DWORD`
 * @see https://learn.microsoft.com/windows/win32/api/dsgetdc/nf-dsgetdc-dsgetdcnamew
 */
export function DsGetDcNameW(
  ComputerName: LPCWSTR,
  DomainName: LPCWSTR,
  DomainGuid: Pointer<GUID>,
  SiteName: LPCWSTR,
  Flags: DSGETDC,
  DomainControllerInfo: Pointer<PDOMAIN_CONTROLLER_INFOW>,
): DWORD {
  return imports.DsGetDcNameW(
    ComputerName,
    DomainName,
    DomainGuid,
    SiteName,
    Flags,
    DomainControllerInfo,
  ) as DWORD;
}

/**
 * Frees memory that functions of netapi32.dll gave.
 * Exported by netapi32.dll.
 *
 * @param Buffer _Frees_ptr_opt_ `LPVOID`
 * @returns `DWORD`
 * @see https://learn.microsoft.com/windows/win32/api/lmapibuf/nf-lmapibuf-netapibufferfree
 */
export function NetApiBufferFree(Buffer: LPVOID): DWORD {
  return imports.NetApiBufferFree(Buffer) as DWORD;
}

/**
 * Connects to a domain controller, for DsCrackNamesW.
 * The connection is closed with DsUnBindW.
 * Exported by ntdsapi.dll.
 *
 * @param DomainControllerName _In_opt_ `LPCWSTR`
 * @param DnsDomainName _In_opt_ `LPCWSTR`
 * @param phDS _Out_ `HANDLE *`
 * @returns `DWORD`
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dsbindw
 */
export function DsBindW(
  DomainControllerName: LPCWSTR,
  DnsDomainName: LPCWSTR,
  phDS: Pointer<HANDLE>,
): DWORD {
  return imports.DsBindW(DomainControllerName, DnsDomainName, phDS) as DWORD;
}

/**
 * Closes a connection to a domain controller.
 * Exported by ntdsapi.dll.
 *
 * @param phDS _Inout_ `HANDLE *`
 * @returns `DWORD`
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dsunbindw
 */
export function DsUnBindW(phDS: Pointer<HANDLE>): DWORD {
  return imports.DsUnBindW(phDS) as DWORD;
}

/**
 * Translates names of directory objects from one format into another.
 * The result is freed with DsFreeNameResultW.
 * Exported by ntdsapi.dll.
 *
 * @param hDS _In_opt_ `HANDLE`
 * @param flags _In_ `DS_NAME_FLAGS`
 * @param formatOffered _In_ `DS_NAME_FORMAT`
 * @param formatDesired _In_ `DS_NAME_FORMAT`
 * @param cNames _In_ `DWORD`
 * @param rpNames _In_reads_(cNames) `const LPCWSTR *`
 * @param ppResult _Outptr_ `PDS_NAME_RESULTW *`
 * @returns `DWORD`
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dscracknamesw
 */
export function DsCrackNamesW(
  hDS: HANDLE,
  flags: DS_NAME_FLAGS,
  formatOffered: DS_NAME_FORMAT,
  formatDesired: DS_NAME_FORMAT,
  cNames: DWORD,
  rpNames: Pointer<LPCWSTR>,
  ppResult: Pointer<PDS_NAME_RESULTW>,
): DWORD {
  return imports.DsCrackNamesW(
    hDS,
    flags,
    formatOffered,
    formatDesired,
    cNames,
    rpNames,
    ppResult,
  ) as DWORD;
}

/**
 * Frees the result of DsCrackNamesW.
 * Exported by ntdsapi.dll.
 *
 * @param pResult _Frees_ptr_ `DS_NAME_RESULTW *`
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dsfreenameresultw
 */
export function DsFreeNameResultW(pResult: Pointer<DS_NAME_RESULTW>): void {
  imports.DsFreeNameResultW(pResult);
}

/**
 * Composes a service principal name: class/instance:port/name.
 * The buffer is the caller's; pcSpnLength counts characters with the NUL.
 * Exported by ntdsapi.dll.
 *
 * @param ServiceClass _In_ `LPCWSTR`
 * @param ServiceName _In_ `LPCWSTR`
 * @param InstanceName _In_opt_ `LPCWSTR`
 * @param InstancePort _In_ `USHORT`
 * @param Referrer _In_opt_ `LPCWSTR`
 * @param pcSpnLength _Inout_ `DWORD *`
 * @param pszSpn _Out_writes_opt_(*pcSpnLength) `LPWSTR`
 * @returns `DWORD`
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dsmakespnw
 */
export function DsMakeSpnW(
  ServiceClass: LPCWSTR,
  ServiceName: LPCWSTR,
  InstanceName: LPCWSTR,
  InstancePort: USHORT,
  Referrer: LPCWSTR,
  pcSpnLength: Pointer<DWORD>,
  pszSpn: LPWSTR,
): DWORD {
  return imports.DsMakeSpnW(
    ServiceClass,
    ServiceName,
    InstanceName,
    InstancePort,
    Referrer,
    pcSpnLength,
    pszSpn,
  ) as DWORD;
}

/**
 * Composes the service principal names of a service on this computer, to register them.
 * The names are freed with DsFreeSpnArrayW.
 * Exported by ntdsapi.dll.
 *
 * @param ServiceType _In_ `DS_SPN_NAME_TYPE`
 * @param ServiceClass _In_ `LPCWSTR`
 * @param ServiceName _In_opt_ `LPCWSTR`
 * @param InstancePort _In_ `USHORT`
 * @param cInstanceNames _In_ `USHORT`
 * @param pInstanceNames _In_reads_opt_(cInstanceNames) `LPCWSTR *`
 * @param pInstancePorts _In_reads_opt_(cInstanceNames) `const USHORT *`
 * @param pcSpn _Out_ `DWORD *`
 * @param prpszSpn _Outptr_result_buffer_(*pcSpn) `LPWSTR **`
 * @returns `DWORD`
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dsgetspnw
 */
export function DsGetSpnW(
  ServiceType: DS_SPN_NAME_TYPE,
  ServiceClass: LPCWSTR,
  ServiceName: LPCWSTR,
  InstancePort: USHORT,
  cInstanceNames: USHORT,
  pInstanceNames: Pointer<LPCWSTR>,
  pInstancePorts: Pointer<USHORT>,
  pcSpn: Pointer<DWORD>,
  prpszSpn: Pointer<Pointer<LPWSTR>>,
): DWORD {
  return imports.DsGetSpnW(
    ServiceType,
    ServiceClass,
    ServiceName,
    InstancePort,
    cInstanceNames,
    pInstanceNames,
    pInstancePorts,
    pcSpn,
    prpszSpn,
  ) as DWORD;
}

/**
 * Frees the names that DsGetSpnW gave.
 * Exported by ntdsapi.dll.
 *
 * @param cSpn _In_ `DWORD`
 * @param rpszSpn _Frees_ptr_ `LPWSTR *`
 * @see https://learn.microsoft.com/windows/win32/api/ntdsapi/nf-ntdsapi-dsfreespnarrayw
 */
export function DsFreeSpnArrayW(cSpn: DWORD, rpszSpn: Pointer<LPWSTR>): void {
  imports.DsFreeSpnArrayW(cSpn, rpszSpn);
}

/**
 * Marks channel bindings that SECPKG_ATTR_UNIQUE_BINDINGS or _ENDPOINT_BINDINGS gave, so that
 * a server audits them.
 * Bindings may point elsewhere afterwards; as before, it is freed with FreeContextBuffer.
 * Exported by sspicli.dll.
 *
 * @param pBindings _Inout_ `SecPkgContext_Bindings *`
 * @param flags _In_ `ULONG`; SEC_CHANNEL_BINDINGS_FLAGS
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 */
export function SspiSetChannelBindingFlags(
  pBindings: Pointer<SecPkgContext_Bindings>,
  flags: SEC_CHANNEL_BINDINGS_FLAGS,
): SECURITY_STATUS {
  return imports.SspiSetChannelBindingFlags(pBindings, flags) as SECURITY_STATUS;
}

/**
 * Sets the IP address of the peer for the thread's next calls of a package.
 * If FreeCallContext is not 0, the thread frees what was set with SecFreeCallContext.
 * Exported by sspicli.dll.
 *
 * @param lpIpAddress _In_reads_bytes_(cchIpAddress) `PUCHAR`
 * @param cchIpAddress _In_ `ULONG`
 * @param FreeCallContext _Out_ `INT *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 */
export function SecAllocateAndSetIPAddress(
  lpIpAddress: PUCHAR,
  cchIpAddress: ULONG,
  FreeCallContext: Pointer<INT>,
): SECURITY_STATUS {
  return imports.SecAllocateAndSetIPAddress(
    lpIpAddress,
    cchIpAddress,
    FreeCallContext,
  ) as SECURITY_STATUS;
}

/**
 * Sets the IP address and the name of the target for the thread's next calls of a package.
 * If FreeCallContext is not 0, the thread frees what was set with SecFreeCallContext.
 * Exported by sspicli.dll.
 *
 * @param lpIpAddress _In_reads_bytes_opt_(cchIpAddress) `PUCHAR`
 * @param cchIpAddress _In_ `ULONG`
 * @param TargetName _In_opt_ `LPWSTR`
 * @param FreeCallContext _Out_ `INT *`
 * @returns `SECURITY_STATUS`: SEC_E_OK, or a status that says what comes next or what failed
 */
export function SecAllocateAndSetCallTarget(
  lpIpAddress: PUCHAR,
  cchIpAddress: ULONG,
  TargetName: LPWSTR,
  FreeCallContext: Pointer<INT>,
): SECURITY_STATUS {
  return imports.SecAllocateAndSetCallTarget(
    lpIpAddress,
    cchIpAddress,
    TargetName,
    FreeCallContext,
  ) as SECURITY_STATUS;
}

/**
 * Frees what SecAllocateAndSetIPAddress or SecAllocateAndSetCallTarget set for the thread.
 * Exported by sspicli.dll.
 *
 */
export function SecFreeCallContext(): void {
  imports.SecFreeCallContext();
}
