// How each function is called: its DLL, its result, and the type of every parameter.
// Generated from ntsecapi.h, sspi.h, secext.h, wincrypt.h, bcrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h, wincred.h, combaseapi.h, dsgetdc.h, lmapibuf.h, ntdsapi.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { FunctionDeclaration } from '../src/declaration.js';
import { kept, parameter } from '../src/declaration.js';
export const signatures = {
  get LsaRegisterLogonProcess() {
    return kept(this, 'LsaRegisterLogonProcess', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        parameter('LogonProcessName', 'pointer', 'PLSA_STRING', '_In_', 'memory'),
        parameter('LsaHandle', 'pointer', 'PHANDLE', '_Out_', 'pointer to handle'),
        parameter('SecurityMode', 'pointer', 'PLSA_OPERATIONAL_MODE', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaLogonUser() {
    return kept(this, 'LsaLogonUser', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        parameter('LsaHandle', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('OriginName', 'pointer', 'PLSA_STRING', '_In_', 'memory'),
        parameter('LogonType', 'int32', 'SECURITY_LOGON_TYPE', '_In_', 'scalar'),
        parameter('AuthenticationPackage', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter(
          'AuthenticationInformation',
          'pointer',
          'PVOID',
          '_In_reads_bytes_(AuthenticationInformationLength)',
          'secret',
        ),
        parameter('AuthenticationInformationLength', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('LocalGroups', 'pointer', 'PTOKEN_GROUPS', '_In_opt_', 'memory'),
        parameter('SourceContext', 'pointer', 'PTOKEN_SOURCE', '_In_', 'memory'),
        parameter(
          'ProfileBuffer',
          'pointer',
          'PVOID *',
          '_Outptr_result_bytebuffer_maybenull_(*ProfileBufferLength)',
          'secret',
        ),
        parameter('ProfileBufferLength', 'pointer', 'PULONG', '_Out_', 'word'),
        parameter('LogonId', 'pointer', 'PLUID', '_Out_', 'memory'),
        parameter('Token', 'pointer', 'PHANDLE', '_Out_', 'pointer to handle'),
        parameter('Quotas', 'pointer', 'PQUOTA_LIMITS', '_Out_', 'memory'),
        parameter('SubStatus', 'pointer', 'PNTSTATUS', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaLookupAuthenticationPackage() {
    return kept(this, 'LsaLookupAuthenticationPackage', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        parameter('LsaHandle', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('PackageName', 'pointer', 'PLSA_STRING', '_In_', 'memory'),
        parameter('AuthenticationPackage', 'pointer', 'PULONG', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaFreeReturnBuffer() {
    return kept(this, 'LsaFreeReturnBuffer', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [parameter('Buffer', 'pointer', 'PVOID', '_Frees_ptr_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get LsaCallAuthenticationPackage() {
    return kept(this, 'LsaCallAuthenticationPackage', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        parameter('LsaHandle', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('AuthenticationPackage', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter(
          'ProtocolSubmitBuffer',
          'pointer',
          'PVOID',
          '_In_reads_bytes_(SubmitBufferLength)',
          'secret',
        ),
        parameter('SubmitBufferLength', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter(
          'ProtocolReturnBuffer',
          'pointer',
          'PVOID *',
          '_Outptr_opt_result_bytebuffer_maybenull_(*ReturnBufferLength)',
          'secret',
        ),
        parameter('ReturnBufferLength', 'pointer', 'PULONG', '_Out_opt_', 'word'),
        parameter('ProtocolStatus', 'pointer', 'PNTSTATUS', '_Out_opt_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaDeregisterLogonProcess() {
    return kept(this, 'LsaDeregisterLogonProcess', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [parameter('LsaHandle', 'pointer', 'HANDLE', '_In_', 'handle')],
    } satisfies FunctionDeclaration);
  },
  get LsaConnectUntrusted() {
    return kept(this, 'LsaConnectUntrusted', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [parameter('LsaHandle', 'pointer', 'PHANDLE', '_Out_', 'pointer to handle')],
    } satisfies FunctionDeclaration);
  },
  get LsaEnumerateLogonSessions() {
    return kept(this, 'LsaEnumerateLogonSessions', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        parameter('LogonSessionCount', 'pointer', 'PULONG', '_Out_', 'word'),
        parameter(
          'LogonSessionList',
          'pointer',
          'PLUID *',
          '_Outptr_result_buffer_(*LogonSessionCount)',
          'pointer to pointer',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaGetLogonSessionData() {
    return kept(this, 'LsaGetLogonSessionData', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        parameter('LogonId', 'pointer', 'PLUID', '_In_', 'memory'),
        parameter(
          'ppLogonSessionData',
          'pointer',
          'PSECURITY_LOGON_SESSION_DATA *',
          '_Outptr_',
          'pointer to pointer',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaNtStatusToWinError() {
    return kept(this, 'LsaNtStatusToWinError', {
      library: 'advapi32.dll',
      returns: 'uint32',
      result: 'ULONG',
      parameters: [parameter('Status', 'int32', 'NTSTATUS', '_In_', 'scalar')],
    } satisfies FunctionDeclaration);
  },
  get AcquireCredentialsHandleW() {
    return kept(this, 'AcquireCredentialsHandleW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPrincipal', 'pointer', 'SEC_WCHAR *', '_In_opt_', 'text16'),
        parameter('pszPackage', 'pointer', 'SEC_WCHAR *', '_In_', 'text16'),
        parameter('fCredentialUse', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED'),
        parameter('pvLogonId', 'pointer', 'void *', '_In_opt_', 'memory'),
        parameter('pAuthData', 'pointer', 'void *', '_In_opt_', 'secret'),
        parameter('pGetKeyFn', 'pointer', 'SEC_GET_KEY_FN', '_In_opt_', 'memory'),
        parameter('pvGetKeyArgument', 'pointer', 'void *', '_In_opt_', 'secret'),
        parameter('phCredential', 'pointer', 'PCredHandle', '_Out_', 'credential'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get AcquireCredentialsHandleA() {
    return kept(this, 'AcquireCredentialsHandleA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPrincipal', 'pointer', 'SEC_CHAR *', '_In_opt_', 'text8'),
        parameter('pszPackage', 'pointer', 'SEC_CHAR *', '_In_', 'text8'),
        parameter('fCredentialUse', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED'),
        parameter('pvLogonId', 'pointer', 'void *', '_In_opt_', 'memory'),
        parameter('pAuthData', 'pointer', 'void *', '_In_opt_', 'secret'),
        parameter('pGetKeyFn', 'pointer', 'SEC_GET_KEY_FN', '_In_opt_', 'memory'),
        parameter('pvGetKeyArgument', 'pointer', 'void *', '_In_opt_', 'secret'),
        parameter('phCredential', 'pointer', 'PCredHandle', '_Out_', 'credential'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get FreeCredentialsHandle() {
    return kept(this, 'FreeCredentialsHandle', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [parameter('phCredential', 'pointer', 'PCredHandle', '_In_', 'credential')],
    } satisfies FunctionDeclaration);
  },
  get AddCredentialsW() {
    return kept(this, 'AddCredentialsW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('hCredentials', 'pointer', 'PCredHandle', '_In_', 'credential'),
        parameter('pszPrincipal', 'pointer', 'SEC_WCHAR *', '_In_opt_', 'text16'),
        parameter('pszPackage', 'pointer', 'SEC_WCHAR *', '_In_', 'text16'),
        parameter('fCredentialUse', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED'),
        parameter('pAuthData', 'pointer', 'void *', '_In_opt_', 'secret'),
        parameter('pGetKeyFn', 'pointer', 'SEC_GET_KEY_FN', '_In_opt_', 'memory'),
        parameter('pvGetKeyArgument', 'pointer', 'void *', '_In_opt_', 'secret'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get AddCredentialsA() {
    return kept(this, 'AddCredentialsA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('hCredentials', 'pointer', 'PCredHandle', '_In_', 'credential'),
        parameter('pszPrincipal', 'pointer', 'SEC_CHAR *', '_In_opt_', 'text8'),
        parameter('pszPackage', 'pointer', 'SEC_CHAR *', '_In_', 'text8'),
        parameter('fCredentialUse', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED'),
        parameter('pAuthData', 'pointer', 'void *', '_In_opt_', 'secret'),
        parameter('pGetKeyFn', 'pointer', 'SEC_GET_KEY_FN', '_In_opt_', 'memory'),
        parameter('pvGetKeyArgument', 'pointer', 'void *', '_In_opt_', 'secret'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get InitializeSecurityContextW() {
    return kept(this, 'InitializeSecurityContextW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_opt_', 'credential'),
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_opt_', 'context'),
        parameter('pszTargetName', 'pointer', 'SEC_WCHAR *', '_In_opt_', 'text16'),
        parameter('fContextReq', 'uint32', 'ULONG', '_In_', 'scalar', 'ISC_REQ'),
        parameter('Reserved1', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('TargetDataRep', 'uint32', 'ULONG', '_In_', 'scalar', 'SECURITY_DREP'),
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_opt_', 'buffers'),
        parameter('Reserved2', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('phNewContext', 'pointer', 'PCtxtHandle', '_Inout_opt_', 'context'),
        parameter('pOutput', 'pointer', 'PSecBufferDesc', '_Inout_opt_', 'buffers'),
        parameter('pfContextAttr', 'pointer', 'ULONG *', '_Out_', 'word', 'ISC_RET'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get InitializeSecurityContextA() {
    return kept(this, 'InitializeSecurityContextA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_opt_', 'credential'),
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_opt_', 'context'),
        parameter('pszTargetName', 'pointer', 'SEC_CHAR *', '_In_opt_', 'text8'),
        parameter('fContextReq', 'uint32', 'ULONG', '_In_', 'scalar', 'ISC_REQ'),
        parameter('Reserved1', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('TargetDataRep', 'uint32', 'ULONG', '_In_', 'scalar', 'SECURITY_DREP'),
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_opt_', 'buffers'),
        parameter('Reserved2', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('phNewContext', 'pointer', 'PCtxtHandle', '_Inout_opt_', 'context'),
        parameter('pOutput', 'pointer', 'PSecBufferDesc', '_Inout_opt_', 'buffers'),
        parameter('pfContextAttr', 'pointer', 'ULONG *', '_Out_', 'word', 'ISC_RET'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get AcceptSecurityContext() {
    return kept(this, 'AcceptSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_opt_', 'credential'),
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_opt_', 'context'),
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_opt_', 'buffers'),
        parameter('fContextReq', 'uint32', 'ULONG', '_In_', 'scalar', 'ASC_REQ'),
        parameter('TargetDataRep', 'uint32', 'ULONG', '_In_', 'scalar', 'SECURITY_DREP'),
        parameter('phNewContext', 'pointer', 'PCtxtHandle', '_Inout_opt_', 'context'),
        parameter('pOutput', 'pointer', 'PSecBufferDesc', '_Inout_opt_', 'buffers'),
        parameter('pfContextAttr', 'pointer', 'ULONG *', '_Out_', 'word', 'ASC_RET'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CompleteAuthToken() {
    return kept(this, 'CompleteAuthToken', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('pToken', 'pointer', 'PSecBufferDesc', '_Inout_', 'buffers'),
      ],
    } satisfies FunctionDeclaration);
  },
  get ImpersonateSecurityContext() {
    return kept(this, 'ImpersonateSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context')],
    } satisfies FunctionDeclaration);
  },
  get RevertSecurityContext() {
    return kept(this, 'RevertSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context')],
    } satisfies FunctionDeclaration);
  },
  get QuerySecurityContextToken() {
    return kept(this, 'QuerySecurityContextToken', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('Token', 'pointer', 'HANDLE *', '_Out_', 'pointer to handle'),
      ],
    } satisfies FunctionDeclaration);
  },
  get DeleteSecurityContext() {
    return kept(this, 'DeleteSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context')],
    } satisfies FunctionDeclaration);
  },
  get ApplyControlToken() {
    return kept(this, 'ApplyControlToken', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_', 'buffers'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QueryContextAttributesW() {
    return kept(this, 'QueryContextAttributesW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_Out_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QueryContextAttributesA() {
    return kept(this, 'QueryContextAttributesA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_Out_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QueryContextAttributesExW() {
    return kept(this, 'QueryContextAttributesExW', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_Out_writes_bytes_(cbBuffer)', 'memory'),
        parameter('cbBuffer', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QueryContextAttributesExA() {
    return kept(this, 'QueryContextAttributesExA', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_Out_writes_bytes_(cbBuffer)', 'memory'),
        parameter('cbBuffer', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SetContextAttributesW() {
    return kept(this, 'SetContextAttributesW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_In_reads_bytes_(cbBuffer)', 'memory'),
        parameter('cbBuffer', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SetContextAttributesA() {
    return kept(this, 'SetContextAttributesA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_In_reads_bytes_(cbBuffer)', 'memory'),
        parameter('cbBuffer', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QueryCredentialsAttributesW() {
    return kept(this, 'QueryCredentialsAttributesW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_', 'credential'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_Inout_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QueryCredentialsAttributesA() {
    return kept(this, 'QueryCredentialsAttributesA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_', 'credential'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_Inout_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QueryCredentialsAttributesExW() {
    return kept(this, 'QueryCredentialsAttributesExW', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_', 'credential'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_Inout_updates_bytes_(cbBuffer)', 'memory'),
        parameter('cbBuffer', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QueryCredentialsAttributesExA() {
    return kept(this, 'QueryCredentialsAttributesExA', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_', 'credential'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_Inout_updates_bytes_(cbBuffer)', 'memory'),
        parameter('cbBuffer', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SetCredentialsAttributesW() {
    return kept(this, 'SetCredentialsAttributesW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_', 'credential'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_In_reads_bytes_(cbBuffer)', 'memory'),
        parameter('cbBuffer', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SetCredentialsAttributesA() {
    return kept(this, 'SetCredentialsAttributesA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_', 'credential'),
        parameter('ulAttribute', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CRED_ATTR'),
        parameter('pBuffer', 'pointer', 'void *', '_In_reads_bytes_(cbBuffer)', 'memory'),
        parameter('cbBuffer', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get FreeContextBuffer() {
    return kept(this, 'FreeContextBuffer', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [parameter('pvContextBuffer', 'pointer', 'void *', '_Inout_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get MakeSignature() {
    return kept(this, 'MakeSignature', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('fQOP', 'uint32', 'ULONG', '_In_', 'scalar', 'SECQOP'),
        parameter('pMessage', 'pointer', 'PSecBufferDesc', '_Inout_', 'buffers'),
        parameter('MessageSeqNo', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get VerifySignature() {
    return kept(this, 'VerifySignature', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('pMessage', 'pointer', 'PSecBufferDesc', '_In_', 'buffers'),
        parameter('MessageSeqNo', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('pfQOP', 'pointer', 'ULONG *', '_Out_opt_', 'word', 'SECQOP'),
      ],
    } satisfies FunctionDeclaration);
  },
  get EncryptMessage() {
    return kept(this, 'EncryptMessage', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('fQOP', 'uint32', 'ULONG', '_In_', 'scalar', 'SECQOP'),
        parameter('pMessage', 'pointer', 'PSecBufferDesc', '_Inout_', 'buffers'),
        parameter('MessageSeqNo', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get DecryptMessage() {
    return kept(this, 'DecryptMessage', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('pMessage', 'pointer', 'PSecBufferDesc', '_Inout_', 'buffers'),
        parameter('MessageSeqNo', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('pfQOP', 'pointer', 'ULONG *', '_Out_opt_', 'word', 'SECQOP'),
      ],
    } satisfies FunctionDeclaration);
  },
  get EnumerateSecurityPackagesW() {
    return kept(this, 'EnumerateSecurityPackagesW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pcPackages', 'pointer', 'ULONG *', '_Out_', 'word'),
        parameter('ppPackageInfo', 'pointer', 'PSecPkgInfoW *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get EnumerateSecurityPackagesA() {
    return kept(this, 'EnumerateSecurityPackagesA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pcPackages', 'pointer', 'ULONG *', '_Out_', 'word'),
        parameter('ppPackageInfo', 'pointer', 'PSecPkgInfoA *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QuerySecurityPackageInfoW() {
    return kept(this, 'QuerySecurityPackageInfoW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPackageName', 'pointer', 'SEC_WCHAR *', '_In_', 'text16'),
        parameter('ppPackageInfo', 'pointer', 'PSecPkgInfoW *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get QuerySecurityPackageInfoA() {
    return kept(this, 'QuerySecurityPackageInfoA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPackageName', 'pointer', 'SEC_CHAR *', '_In_', 'text8'),
        parameter('ppPackageInfo', 'pointer', 'PSecPkgInfoA *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get ExportSecurityContext() {
    return kept(this, 'ExportSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('fFlags', 'uint32', 'ULONG', '_In_', 'scalar', 'SECPKG_CONTEXT_EXPORT'),
        parameter('pPackedContext', 'pointer', 'PSecBuffer', '_Out_', 'secret'),
        parameter('pToken', 'pointer', 'void **', '_Out_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get ImportSecurityContextW() {
    return kept(this, 'ImportSecurityContextW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPackage', 'pointer', 'SEC_WCHAR *', '_In_', 'text16'),
        parameter('pPackedContext', 'pointer', 'PSecBuffer', '_In_', 'secret'),
        parameter('Token', 'pointer', 'void *', '_In_opt_', 'memory'),
        parameter('phContext', 'pointer', 'PCtxtHandle', '_Out_', 'context'),
      ],
    } satisfies FunctionDeclaration);
  },
  get ImportSecurityContextA() {
    return kept(this, 'ImportSecurityContextA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPackage', 'pointer', 'SEC_CHAR *', '_In_', 'text8'),
        parameter('pPackedContext', 'pointer', 'PSecBuffer', '_In_', 'secret'),
        parameter('Token', 'pointer', 'void *', '_In_opt_', 'memory'),
        parameter('phContext', 'pointer', 'PCtxtHandle', '_Out_', 'context'),
      ],
    } satisfies FunctionDeclaration);
  },
  get ChangeAccountPasswordW() {
    return kept(this, 'ChangeAccountPasswordW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPackageName', 'pointer', 'SEC_WCHAR *', '_In_', 'text16'),
        parameter('pszDomainName', 'pointer', 'SEC_WCHAR *', '_In_', 'text16'),
        parameter('pszAccountName', 'pointer', 'SEC_WCHAR *', '_In_', 'text16'),
        parameter('pszOldPassword', 'pointer', 'SEC_WCHAR *', '_In_', 'secret'),
        parameter('pszNewPassword', 'pointer', 'SEC_WCHAR *', '_In_', 'secret'),
        parameter('bImpersonating', 'uint8', 'BOOLEAN', '_In_', 'scalar'),
        parameter('dwReserved', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('pOutput', 'pointer', 'PSecBufferDesc', '_Inout_', 'buffers'),
      ],
    } satisfies FunctionDeclaration);
  },
  get ChangeAccountPasswordA() {
    return kept(this, 'ChangeAccountPasswordA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPackageName', 'pointer', 'SEC_CHAR *', '_In_', 'text8'),
        parameter('pszDomainName', 'pointer', 'SEC_CHAR *', '_In_', 'text8'),
        parameter('pszAccountName', 'pointer', 'SEC_CHAR *', '_In_', 'text8'),
        parameter('pszOldPassword', 'pointer', 'SEC_CHAR *', '_In_', 'secret'),
        parameter('pszNewPassword', 'pointer', 'SEC_CHAR *', '_In_', 'secret'),
        parameter('bImpersonating', 'uint8', 'BOOLEAN', '_In_', 'scalar'),
        parameter('dwReserved', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('pOutput', 'pointer', 'PSecBufferDesc', '_Inout_', 'buffers'),
      ],
    } satisfies FunctionDeclaration);
  },
  get InitSecurityInterfaceA() {
    return kept(this, 'InitSecurityInterfaceA', {
      library: 'secur32.dll',
      returns: 'pointer',
      result: 'PSecurityFunctionTableA',
      parameters: [],
    } satisfies FunctionDeclaration);
  },
  get InitSecurityInterfaceW() {
    return kept(this, 'InitSecurityInterfaceW', {
      library: 'secur32.dll',
      returns: 'pointer',
      result: 'PSecurityFunctionTableW',
      parameters: [],
    } satisfies FunctionDeclaration);
  },
  get SaslEnumerateProfilesA() {
    return kept(this, 'SaslEnumerateProfilesA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ProfileList', 'pointer', 'LPSTR *', '_Outptr_', 'pointer to pointer'),
        parameter('ProfileCount', 'pointer', 'ULONG *', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslEnumerateProfilesW() {
    return kept(this, 'SaslEnumerateProfilesW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ProfileList', 'pointer', 'LPWSTR *', '_Outptr_', 'pointer to pointer'),
        parameter('ProfileCount', 'pointer', 'ULONG *', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslGetProfilePackageA() {
    return kept(this, 'SaslGetProfilePackageA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ProfileName', 'pointer', 'LPSTR', '_In_', 'text8'),
        parameter('PackageInfo', 'pointer', 'PSecPkgInfoA *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslGetProfilePackageW() {
    return kept(this, 'SaslGetProfilePackageW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ProfileName', 'pointer', 'LPWSTR', '_In_', 'text16'),
        parameter('PackageInfo', 'pointer', 'PSecPkgInfoW *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslIdentifyPackageA() {
    return kept(this, 'SaslIdentifyPackageA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_', 'buffers'),
        parameter('PackageInfo', 'pointer', 'PSecPkgInfoA *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslIdentifyPackageW() {
    return kept(this, 'SaslIdentifyPackageW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_', 'buffers'),
        parameter('PackageInfo', 'pointer', 'PSecPkgInfoW *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslInitializeSecurityContextW() {
    return kept(this, 'SaslInitializeSecurityContextW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_opt_', 'credential'),
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_opt_', 'context'),
        parameter('pszTargetName', 'pointer', 'LPWSTR', '_In_opt_', 'text16'),
        parameter('fContextReq', 'uint32', 'ULONG', '_In_', 'scalar', 'ISC_REQ'),
        parameter('Reserved1', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('TargetDataRep', 'uint32', 'ULONG', '_In_', 'scalar', 'SECURITY_DREP'),
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_opt_', 'buffers'),
        parameter('Reserved2', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('phNewContext', 'pointer', 'PCtxtHandle', '_Inout_opt_', 'context'),
        parameter('pOutput', 'pointer', 'PSecBufferDesc', '_Inout_opt_', 'buffers'),
        parameter('pfContextAttr', 'pointer', 'ULONG *', '_Out_', 'word', 'ISC_RET'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslInitializeSecurityContextA() {
    return kept(this, 'SaslInitializeSecurityContextA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_opt_', 'credential'),
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_opt_', 'context'),
        parameter('pszTargetName', 'pointer', 'LPSTR', '_In_opt_', 'text8'),
        parameter('fContextReq', 'uint32', 'ULONG', '_In_', 'scalar', 'ISC_REQ'),
        parameter('Reserved1', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('TargetDataRep', 'uint32', 'ULONG', '_In_', 'scalar', 'SECURITY_DREP'),
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_opt_', 'buffers'),
        parameter('Reserved2', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('phNewContext', 'pointer', 'PCtxtHandle', '_Inout_opt_', 'context'),
        parameter('pOutput', 'pointer', 'PSecBufferDesc', '_Inout_opt_', 'buffers'),
        parameter('pfContextAttr', 'pointer', 'ULONG *', '_Out_', 'word', 'ISC_RET'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslAcceptSecurityContext() {
    return kept(this, 'SaslAcceptSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phCredential', 'pointer', 'PCredHandle', '_In_opt_', 'credential'),
        parameter('phContext', 'pointer', 'PCtxtHandle', '_In_opt_', 'context'),
        parameter('pInput', 'pointer', 'PSecBufferDesc', '_In_opt_', 'buffers'),
        parameter('fContextReq', 'uint32', 'ULONG', '_In_', 'scalar', 'ASC_REQ'),
        parameter('TargetDataRep', 'uint32', 'ULONG', '_In_', 'scalar', 'SECURITY_DREP'),
        parameter('phNewContext', 'pointer', 'PCtxtHandle', '_Inout_opt_', 'context'),
        parameter('pOutput', 'pointer', 'PSecBufferDesc', '_Inout_opt_', 'buffers'),
        parameter('pfContextAttr', 'pointer', 'ULONG *', '_Out_', 'word', 'ASC_RET'),
        parameter('ptsExpiry', 'pointer', 'PTimeStamp', '_Out_opt_', 'time'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslSetContextOption() {
    return kept(this, 'SaslSetContextOption', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ContextHandle', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('Option', 'uint32', 'ULONG', '_In_', 'scalar', 'SASL_OPTION'),
        parameter('Value', 'pointer', 'PVOID', '_In_', 'memory'),
        parameter('Size', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SaslGetContextOption() {
    return kept(this, 'SaslGetContextOption', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ContextHandle', 'pointer', 'PCtxtHandle', '_In_', 'context'),
        parameter('Option', 'uint32', 'ULONG', '_In_', 'scalar', 'SASL_OPTION'),
        parameter('Value', 'pointer', 'PVOID', '_Out_', 'memory'),
        parameter('Size', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('Needed', 'pointer', 'PULONG', '_Out_opt_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiPromptForCredentialsW() {
    return kept(this, 'SspiPromptForCredentialsW', {
      library: 'credui.dll',
      returns: 'uint32',
      result: 'ULONG',
      parameters: [
        parameter('pszTargetName', 'pointer', 'PCWSTR', '_In_', 'text16'),
        parameter('pUiInfo', 'pointer', 'PVOID', '_In_opt_', 'memory'),
        parameter('dwAuthError', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('pszPackage', 'pointer', 'PCWSTR', '_In_', 'text16'),
        parameter(
          'pInputAuthIdentity',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_In_opt_',
          'secret',
        ),
        parameter(
          'ppAuthIdentity',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          '_Outptr_',
          'secret',
        ),
        parameter('pfSave', 'pointer', 'INT *', '_Inout_opt_', 'word'),
        parameter('dwFlags', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiPromptForCredentialsA() {
    return kept(this, 'SspiPromptForCredentialsA', {
      library: 'credui.dll',
      returns: 'uint32',
      result: 'ULONG',
      parameters: [
        parameter('pszTargetName', 'pointer', 'PCSTR', '_In_', 'text8'),
        parameter('pUiInfo', 'pointer', 'PVOID', '_In_opt_', 'memory'),
        parameter('dwAuthError', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('pszPackage', 'pointer', 'PCSTR', '_In_', 'text8'),
        parameter(
          'pInputAuthIdentity',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_In_opt_',
          'secret',
        ),
        parameter(
          'ppAuthIdentity',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          '_Outptr_',
          'secret',
        ),
        parameter('pfSave', 'pointer', 'INT *', '_Inout_opt_', 'word'),
        parameter('dwFlags', 'uint32', 'ULONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiGetCredUIContext() {
    return kept(this, 'SspiGetCredUIContext', {
      library: 'credui.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ContextHandle', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('CredType', 'pointer', 'GUID *', '_In_', 'memory'),
        parameter('LogonId', 'pointer', 'LUID *', '_In_opt_', 'memory'),
        parameter(
          'CredUIContexts',
          'pointer',
          'PSEC_WINNT_CREDUI_CONTEXT_VECTOR *',
          '_Outptr_',
          'secret',
        ),
        parameter('TokenHandle', 'pointer', 'HANDLE *', '_Out_opt_', 'pointer to handle'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiUpdateCredentials() {
    return kept(this, 'SspiUpdateCredentials', {
      library: 'credui.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ContextHandle', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('CredType', 'pointer', 'GUID *', '_In_', 'memory'),
        parameter('FlatCredUIContextLength', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter(
          'FlatCredUIContext',
          'pointer',
          'PUCHAR',
          '_In_reads_bytes_(FlatCredUIContextLength)',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiUnmarshalCredUIContext() {
    return kept(this, 'SspiUnmarshalCredUIContext', {
      library: 'credui.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter(
          'MarshaledCredUIContext',
          'pointer',
          'PUCHAR',
          '_In_reads_bytes_(MarshaledCredUIContextLength)',
          'secret',
        ),
        parameter('MarshaledCredUIContextLength', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('CredUIContext', 'pointer', 'PSEC_WINNT_CREDUI_CONTEXT *', '_Outptr_', 'secret'),
      ],
    } satisfies FunctionDeclaration);
  },
  get AddSecurityPackageA() {
    return kept(this, 'AddSecurityPackageA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPackageName', 'pointer', 'LPSTR', '_In_', 'text8'),
        parameter('pOptions', 'pointer', 'PSECURITY_PACKAGE_OPTIONS', '_In_opt_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get AddSecurityPackageW() {
    return kept(this, 'AddSecurityPackageW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszPackageName', 'pointer', 'LPWSTR', '_In_', 'text16'),
        parameter('pOptions', 'pointer', 'PSECURITY_PACKAGE_OPTIONS', '_In_opt_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get DeleteSecurityPackageA() {
    return kept(this, 'DeleteSecurityPackageA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [parameter('pszPackageName', 'pointer', 'SEC_CHAR *', '_In_', 'text8')],
    } satisfies FunctionDeclaration);
  },
  get DeleteSecurityPackageW() {
    return kept(this, 'DeleteSecurityPackageW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [parameter('pszPackageName', 'pointer', 'SEC_WCHAR *', '_In_', 'text16')],
    } satisfies FunctionDeclaration);
  },
  get SspiPrepareForCredRead() {
    return kept(this, 'SspiPrepareForCredRead', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('AuthIdentity', 'pointer', 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', '_In_', 'secret'),
        parameter('pszTargetName', 'pointer', 'PCWSTR', '_In_', 'text16'),
        parameter('pCredmanCredentialType', 'pointer', 'PULONG', '_Out_', 'word'),
        parameter('ppszCredmanTargetName', 'pointer', 'PCWSTR *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiPrepareForCredWrite() {
    return kept(this, 'SspiPrepareForCredWrite', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('AuthIdentity', 'pointer', 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', '_In_', 'secret'),
        parameter('pszTargetName', 'pointer', 'PCWSTR', '_In_opt_', 'text16'),
        parameter('pCredmanCredentialType', 'pointer', 'PULONG', '_Out_', 'word'),
        parameter('ppszCredmanTargetName', 'pointer', 'PCWSTR *', '_Outptr_', 'pointer to pointer'),
        parameter('ppszCredmanUserName', 'pointer', 'PCWSTR *', '_Outptr_', 'pointer to pointer'),
        parameter(
          'ppCredentialBlob',
          'pointer',
          'PUCHAR *',
          '_Outptr_result_bytebuffer_(*pCredentialBlobSize)',
          'secret',
        ),
        parameter('pCredentialBlobSize', 'pointer', 'PULONG', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiEncryptAuthIdentity() {
    return kept(this, 'SspiEncryptAuthIdentity', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('AuthData', 'pointer', 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', '_Inout_', 'secret'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiEncryptAuthIdentityEx() {
    return kept(this, 'SspiEncryptAuthIdentityEx', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('Options', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('AuthData', 'pointer', 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', '_Inout_', 'secret'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiDecryptAuthIdentity() {
    return kept(this, 'SspiDecryptAuthIdentity', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter(
          'EncryptedAuthData',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_Inout_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiDecryptAuthIdentityEx() {
    return kept(this, 'SspiDecryptAuthIdentityEx', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('Options', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter(
          'EncryptedAuthData',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_Inout_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiIsAuthIdentityEncrypted() {
    return kept(this, 'SspiIsAuthIdentityEncrypted', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        parameter(
          'EncryptedAuthData',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_In_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiEncodeAuthIdentityAsStrings() {
    return kept(this, 'SspiEncodeAuthIdentityAsStrings', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pAuthIdentity', 'pointer', 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', '_In_', 'secret'),
        parameter(
          'ppszUserName',
          'pointer',
          'PCWSTR *',
          '_Outptr_result_maybenull_',
          'pointer to pointer',
        ),
        parameter(
          'ppszDomainName',
          'pointer',
          'PCWSTR *',
          '_Outptr_result_maybenull_',
          'pointer to pointer',
        ),
        parameter(
          'ppszPackedCredentialsString',
          'pointer',
          'PCWSTR *',
          '_Outptr_opt_result_maybenull_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiValidateAuthIdentity() {
    return kept(this, 'SspiValidateAuthIdentity', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('AuthData', 'pointer', 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', '_In_', 'secret'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiCopyAuthIdentity() {
    return kept(this, 'SspiCopyAuthIdentity', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('AuthData', 'pointer', 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', '_In_', 'secret'),
        parameter(
          'AuthDataCopy',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          '_Outptr_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiFreeAuthIdentity() {
    return kept(this, 'SspiFreeAuthIdentity', {
      library: 'secur32.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        parameter(
          'AuthData',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_Inout_opt_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiZeroAuthIdentity() {
    return kept(this, 'SspiZeroAuthIdentity', {
      library: 'secur32.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        parameter(
          'AuthData',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_Inout_opt_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiLocalFree() {
    return kept(this, 'SspiLocalFree', {
      library: 'secur32.dll',
      returns: 'void',
      result: 'void',
      parameters: [parameter('DataBuffer', 'pointer', 'PVOID', '_In_opt_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get SspiEncodeStringsAsAuthIdentity() {
    return kept(this, 'SspiEncodeStringsAsAuthIdentity', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszUserName', 'pointer', 'PCWSTR', '_In_opt_', 'text16'),
        parameter('pszDomainName', 'pointer', 'PCWSTR', '_In_opt_', 'text16'),
        parameter('pszPackedCredentialsString', 'pointer', 'PCWSTR', '_In_opt_', 'secret'),
        parameter(
          'ppAuthIdentity',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          '_Outptr_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiCompareAuthIdentities() {
    return kept(this, 'SspiCompareAuthIdentities', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter(
          'AuthIdentity1',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_In_opt_',
          'secret',
        ),
        parameter(
          'AuthIdentity2',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_In_opt_',
          'secret',
        ),
        parameter('SameSuppliedUser', 'pointer', 'PBOOLEAN', '_Out_opt_', 'memory'),
        parameter('SameSuppliedIdentity', 'pointer', 'PBOOLEAN', '_Out_opt_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiMarshalAuthIdentity() {
    return kept(this, 'SspiMarshalAuthIdentity', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('AuthIdentity', 'pointer', 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', '_In_', 'secret'),
        parameter('AuthIdentityLength', 'pointer', 'ULONG *', '_Out_', 'word'),
        parameter(
          'AuthIdentityByteArray',
          'pointer',
          'CHAR **',
          '_Outptr_result_bytebuffer_(*AuthIdentityLength)',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiUnmarshalAuthIdentity() {
    return kept(this, 'SspiUnmarshalAuthIdentity', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('AuthIdentityLength', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter(
          'AuthIdentityByteArray',
          'pointer',
          'CHAR *',
          '_In_reads_bytes_(AuthIdentityLength)',
          'secret',
        ),
        parameter(
          'ppAuthIdentity',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          '_Outptr_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiIsPromptingNeeded() {
    return kept(this, 'SspiIsPromptingNeeded', {
      library: 'credui.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [parameter('ErrorOrNtStatus', 'uint32', 'ULONG', '_In_', 'scalar')],
    } satisfies FunctionDeclaration);
  },
  get SspiGetTargetHostName() {
    return kept(this, 'SspiGetTargetHostName', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pszTargetName', 'pointer', 'PCWSTR', '_In_', 'text16'),
        parameter('pszHostName', 'pointer', 'PWSTR *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiExcludePackage() {
    return kept(this, 'SspiExcludePackage', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter(
          'AuthIdentity',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          '_In_opt_',
          'secret',
        ),
        parameter('pszPackageName', 'pointer', 'PCWSTR', '_In_', 'text16'),
        parameter(
          'ppNewAuthIdentity',
          'pointer',
          'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          '_Outptr_',
          'secret',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get GetUserNameExA() {
    return kept(this, 'GetUserNameExA', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        parameter('NameFormat', 'int32', 'EXTENDED_NAME_FORMAT', '_In_', 'scalar'),
        parameter(
          'lpNameBuffer',
          'pointer',
          'LPSTR',
          '_Out_writes_to_opt_(*nSize,*nSize)',
          'text8',
        ),
        parameter('nSize', 'pointer', 'PULONG', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get GetUserNameExW() {
    return kept(this, 'GetUserNameExW', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        parameter('NameFormat', 'int32', 'EXTENDED_NAME_FORMAT', '_In_', 'scalar'),
        parameter(
          'lpNameBuffer',
          'pointer',
          'LPWSTR',
          '_Out_writes_to_opt_(*nSize,*nSize)',
          'text16',
        ),
        parameter('nSize', 'pointer', 'PULONG', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get GetComputerObjectNameA() {
    return kept(this, 'GetComputerObjectNameA', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        parameter('NameFormat', 'int32', 'EXTENDED_NAME_FORMAT', '_In_', 'scalar'),
        parameter(
          'lpNameBuffer',
          'pointer',
          'LPSTR',
          '_Out_writes_to_opt_(*nSize,*nSize)',
          'text8',
        ),
        parameter('nSize', 'pointer', 'PULONG', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get GetComputerObjectNameW() {
    return kept(this, 'GetComputerObjectNameW', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        parameter('NameFormat', 'int32', 'EXTENDED_NAME_FORMAT', '_In_', 'scalar'),
        parameter(
          'lpNameBuffer',
          'pointer',
          'LPWSTR',
          '_Out_writes_to_opt_(*nSize,*nSize)',
          'text16',
        ),
        parameter('nSize', 'pointer', 'PULONG', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get TranslateNameA() {
    return kept(this, 'TranslateNameA', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        parameter('lpAccountName', 'pointer', 'LPCSTR', '_In_', 'text8'),
        parameter('AccountNameFormat', 'int32', 'EXTENDED_NAME_FORMAT', '_In_', 'scalar'),
        parameter('DesiredNameFormat', 'int32', 'EXTENDED_NAME_FORMAT', '_In_', 'scalar'),
        parameter(
          'lpTranslatedName',
          'pointer',
          'LPSTR',
          '_Out_writes_to_opt_(*nSize,*nSize)',
          'text8',
        ),
        parameter('nSize', 'pointer', 'PULONG', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get TranslateNameW() {
    return kept(this, 'TranslateNameW', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        parameter('lpAccountName', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('AccountNameFormat', 'int32', 'EXTENDED_NAME_FORMAT', '_In_', 'scalar'),
        parameter('DesiredNameFormat', 'int32', 'EXTENDED_NAME_FORMAT', '_In_', 'scalar'),
        parameter(
          'lpTranslatedName',
          'pointer',
          'LPWSTR',
          '_Out_writes_to_opt_(*nSize,*nSize)',
          'text16',
        ),
        parameter('nSize', 'pointer', 'PULONG', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CryptAcquireContextW() {
    return kept(this, 'CryptAcquireContextW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('phProv', 'pointer', 'HCRYPTPROV *', '_Out_', 'memory'),
        parameter('szContainer', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('szProvider', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('dwProvType', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar', 'CRYPT_ACQUIRE_CONTEXT'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CryptReleaseContext() {
    return kept(this, 'CryptReleaseContext', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('hProv', 'uintptr', 'HCRYPTPROV', '_In_', 'scalar'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get BCryptFreeBuffer() {
    return kept(this, 'BCryptFreeBuffer', {
      library: 'bcrypt.dll',
      returns: 'void',
      result: 'void',
      parameters: [parameter('pvBuffer', 'pointer', 'PVOID', '_In_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get BCryptEnumContextFunctions() {
    return kept(this, 'BCryptEnumContextFunctions', {
      library: 'bcrypt.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        parameter('dwTable', 'uint32', 'ULONG', '_In_', 'scalar', 'CRYPT_CONFIGURATION'),
        parameter('pszContext', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('dwInterface', 'uint32', 'ULONG', '_In_', 'scalar', 'NCRYPT_INTERFACE'),
        parameter('pcbBuffer', 'pointer', 'ULONG *', '_Inout_', 'word'),
        parameter('ppBuffer', 'pointer', 'PCRYPT_CONTEXT_FUNCTIONS *', '_Inout_opt_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get NCryptOpenStorageProvider() {
    return kept(this, 'NCryptOpenStorageProvider', {
      library: 'ncrypt.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('phProvider', 'pointer', 'NCRYPT_PROV_HANDLE *', '_Out_', 'memory'),
        parameter('pszProviderName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get NCryptOpenKey() {
    return kept(this, 'NCryptOpenKey', {
      library: 'ncrypt.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('hProvider', 'uintptr', 'NCRYPT_PROV_HANDLE', '_In_', 'scalar'),
        parameter('phKey', 'pointer', 'NCRYPT_KEY_HANDLE *', '_Out_', 'memory'),
        parameter('pszKeyName', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('dwLegacyKeySpec', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar', 'NCRYPT_FLAGS'),
      ],
    } satisfies FunctionDeclaration);
  },
  get NCryptDeleteKey() {
    return kept(this, 'NCryptDeleteKey', {
      library: 'ncrypt.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('hKey', 'uintptr', 'NCRYPT_KEY_HANDLE', '_In_', 'scalar'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar', 'NCRYPT_FLAGS'),
      ],
    } satisfies FunctionDeclaration);
  },
  get NCryptFreeObject() {
    return kept(this, 'NCryptFreeObject', {
      library: 'ncrypt.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [parameter('hObject', 'uintptr', 'NCRYPT_HANDLE', '_In_', 'scalar')],
    } satisfies FunctionDeclaration);
  },
  get CertOpenStore() {
    return kept(this, 'CertOpenStore', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'HCERTSTORE',
      parameters: [
        parameter('lpszStoreProvider', 'pointer', 'LPCSTR', '_In_', 'text8'),
        parameter('dwEncodingType', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('hCryptProv', 'uintptr', 'HCRYPTPROV_LEGACY', '_In_opt_', 'scalar'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('pvPara', 'pointer', 'const void *', '_In_opt_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertCloseStore() {
    return kept(this, 'CertCloseStore', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('hCertStore', 'pointer', 'HCERTSTORE', '_In_opt_', 'handle'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertEnumCertificatesInStore() {
    return kept(this, 'CertEnumCertificatesInStore', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'PCCERT_CONTEXT',
      parameters: [
        parameter('hCertStore', 'pointer', 'HCERTSTORE', '_In_', 'handle'),
        parameter('pPrevCertContext', 'pointer', 'PCCERT_CONTEXT', '_In_opt_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertFindCertificateInStore() {
    return kept(this, 'CertFindCertificateInStore', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'PCCERT_CONTEXT',
      parameters: [
        parameter('hCertStore', 'pointer', 'HCERTSTORE', '_In_', 'handle'),
        parameter('dwCertEncodingType', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('dwFindFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('dwFindType', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('pvFindPara', 'pointer', 'const void *', '_In_opt_', 'memory'),
        parameter('pPrevCertContext', 'pointer', 'PCCERT_CONTEXT', '_In_opt_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertDuplicateCertificateContext() {
    return kept(this, 'CertDuplicateCertificateContext', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'PCCERT_CONTEXT',
      parameters: [parameter('pCertContext', 'pointer', 'PCCERT_CONTEXT', '_In_opt_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get CertCreateCertificateContext() {
    return kept(this, 'CertCreateCertificateContext', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'PCCERT_CONTEXT',
      parameters: [
        parameter('dwCertEncodingType', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter(
          'pbCertEncoded',
          'pointer',
          'const BYTE *',
          '_In_reads_bytes_(cbCertEncoded)',
          'memory',
        ),
        parameter('cbCertEncoded', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertFreeCertificateContext() {
    return kept(this, 'CertFreeCertificateContext', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [parameter('pCertContext', 'pointer', 'PCCERT_CONTEXT', '_In_opt_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get CertGetCertificateContextProperty() {
    return kept(this, 'CertGetCertificateContextProperty', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('pCertContext', 'pointer', 'PCCERT_CONTEXT', '_In_', 'memory'),
        parameter('dwPropId', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter(
          'pvData',
          'pointer',
          'void *',
          '_Out_writes_bytes_to_opt_(*pcbData, *pcbData)',
          'memory',
        ),
        parameter('pcbData', 'pointer', 'DWORD *', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertAddCertificateContextToStore() {
    return kept(this, 'CertAddCertificateContextToStore', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('hCertStore', 'pointer', 'HCERTSTORE', '_In_opt_', 'handle'),
        parameter('pCertContext', 'pointer', 'PCCERT_CONTEXT', '_In_', 'memory'),
        parameter('dwAddDisposition', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter(
          'ppStoreContext',
          'pointer',
          'PCCERT_CONTEXT *',
          '_Outptr_opt_',
          'pointer to pointer',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get CryptAcquireCertificatePrivateKey() {
    return kept(this, 'CryptAcquireCertificatePrivateKey', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('pCert', 'pointer', 'PCCERT_CONTEXT', '_In_', 'memory'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar', 'CRYPT_ACQUIRE'),
        parameter('pvParameters', 'pointer', 'void *', '_In_opt_', 'memory'),
        parameter(
          'phCryptProvOrNCryptKey',
          'pointer',
          'HCRYPTPROV_OR_NCRYPT_KEY_HANDLE *',
          '_Out_',
          'memory',
        ),
        parameter('pdwKeySpec', 'pointer', 'DWORD *', '_Out_opt_', 'word'),
        parameter('pfCallerFreeProvOrNCryptKey', 'pointer', 'BOOL *', '_Out_opt_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertGetNameStringW() {
    return kept(this, 'CertGetNameStringW', {
      library: 'crypt32.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        parameter('pCertContext', 'pointer', 'PCCERT_CONTEXT', '_In_', 'memory'),
        parameter('dwType', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('pvTypePara', 'pointer', 'void *', '_In_opt_', 'memory'),
        parameter(
          'pszNameString',
          'pointer',
          'LPWSTR',
          '_Out_writes_to_opt_(cchNameString, return)',
          'text16',
        ),
        parameter('cchNameString', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertCreateCertificateChainEngine() {
    return kept(this, 'CertCreateCertificateChainEngine', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('pConfig', 'pointer', 'PCERT_CHAIN_ENGINE_CONFIG', '_In_', 'memory'),
        parameter('phChainEngine', 'pointer', 'HCERTCHAINENGINE *', '_Out_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertFreeCertificateChainEngine() {
    return kept(this, 'CertFreeCertificateChainEngine', {
      library: 'crypt32.dll',
      returns: 'void',
      result: 'void',
      parameters: [parameter('hChainEngine', 'pointer', 'HCERTCHAINENGINE', '_In_opt_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get CertGetCertificateChain() {
    return kept(this, 'CertGetCertificateChain', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('hChainEngine', 'pointer', 'HCERTCHAINENGINE', '_In_opt_', 'memory'),
        parameter('pCertContext', 'pointer', 'PCCERT_CONTEXT', '_In_', 'memory'),
        parameter('pTime', 'pointer', 'LPFILETIME', '_In_opt_', 'memory'),
        parameter('hAdditionalStore', 'pointer', 'HCERTSTORE', '_In_opt_', 'handle'),
        parameter('pChainPara', 'pointer', 'PCERT_CHAIN_PARA', '_In_', 'memory'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('pvReserved', 'pointer', 'LPVOID', '_Reserved_', 'memory'),
        parameter(
          'ppChainContext',
          'pointer',
          'PCCERT_CHAIN_CONTEXT *',
          '_Outptr_',
          'pointer to pointer',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get CertFreeCertificateChain() {
    return kept(this, 'CertFreeCertificateChain', {
      library: 'crypt32.dll',
      returns: 'void',
      result: 'void',
      parameters: [parameter('pChainContext', 'pointer', 'PCCERT_CHAIN_CONTEXT', '_In_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get CertVerifyCertificateChainPolicy() {
    return kept(this, 'CertVerifyCertificateChainPolicy', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('pszPolicyOID', 'pointer', 'LPCSTR', '_In_', 'text8'),
        parameter('pChainContext', 'pointer', 'PCCERT_CHAIN_CONTEXT', '_In_', 'memory'),
        parameter('pPolicyPara', 'pointer', 'PCERT_CHAIN_POLICY_PARA', '_In_', 'memory'),
        parameter('pPolicyStatus', 'pointer', 'PCERT_CHAIN_POLICY_STATUS', '_Inout_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get PFXImportCertStore() {
    return kept(this, 'PFXImportCertStore', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'HCERTSTORE',
      parameters: [
        parameter('pPFX', 'pointer', 'CRYPT_DATA_BLOB *', '_In_', 'secret'),
        parameter('szPassword', 'pointer', 'LPCWSTR', '_In_', 'secret'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SslEmptyCacheA() {
    return kept(this, 'SslEmptyCacheA', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('pszTargetName', 'pointer', 'LPSTR', '_In_', 'text8'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SslEmptyCacheW() {
    return kept(this, 'SslEmptyCacheW', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('pszTargetName', 'pointer', 'LPWSTR', '_In_', 'text16'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SslGenerateKeyPair() {
    return kept(this, 'SslGenerateKeyPair', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('pCerts', 'pointer', 'PSSL_CREDENTIAL_CERTIFICATE', '_Inout_', 'memory'),
        parameter('pszDN', 'pointer', 'PSTR', '_In_', 'text8'),
        parameter('pszPassword', 'pointer', 'PSTR', '_In_', 'secret'),
        parameter('Bits', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SslGenerateRandomBits() {
    return kept(this, 'SslGenerateRandomBits', {
      library: 'schannel.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        parameter('pRandomData', 'pointer', 'PUCHAR', '_Inout_', 'memory'),
        parameter('cRandomData', 'int32', 'LONG', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SslCrackCertificate() {
    return kept(this, 'SslCrackCertificate', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('pbCertificate', 'pointer', 'PUCHAR', '_Inout_', 'memory'),
        parameter('cbCertificate', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('ppCertificate', 'pointer', 'PX509Certificate *', '_Inout_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SslFreeCertificate() {
    return kept(this, 'SslFreeCertificate', {
      library: 'schannel.dll',
      returns: 'void',
      result: 'void',
      parameters: [parameter('pCertificate', 'pointer', 'PX509Certificate', '_Inout_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get SslGetMaximumKeySize() {
    return kept(this, 'SslGetMaximumKeySize', {
      library: 'schannel.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [parameter('Reserved', 'uint32', 'DWORD', '_In_', 'scalar')],
    } satisfies FunctionDeclaration);
  },
  get SslGetServerIdentity() {
    return kept(this, 'SslGetServerIdentity', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('ClientHello', 'pointer', 'PBYTE', '_In_reads_bytes_(ClientHelloSize)', 'memory'),
        parameter('ClientHelloSize', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter(
          'ServerIdentity',
          'pointer',
          'PBYTE *',
          '_Outptr_result_bytebuffer_(*ServerIdentitySize)',
          'pointer to pointer',
        ),
        parameter('ServerIdentitySize', 'pointer', 'PDWORD', '_Out_', 'word'),
        parameter('Flags', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SslGetExtensions() {
    return kept(this, 'SslGetExtensions', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter(
          'clientHello',
          'pointer',
          'const BYTE *',
          '_In_reads_(clientHelloByteSize)',
          'memory',
        ),
        parameter('clientHelloByteSize', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter(
          'genericExtensions',
          'pointer',
          'SCH_EXTENSION_DATA *',
          '_Inout_updates_(genericExtensionsCount)',
          'memory',
        ),
        parameter('genericExtensionsCount', 'uint8', 'BYTE', '_In_', 'scalar'),
        parameter('bytesToRead', 'pointer', 'DWORD *', '_Out_', 'word'),
        parameter('flags', 'int32', 'SchGetExtensionsOptions', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get GetLastError() {
    return kept(this, 'GetLastError', {
      library: 'kernel32.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [],
    } satisfies FunctionDeclaration);
  },
  get CloseHandle() {
    return kept(this, 'CloseHandle', {
      library: 'kernel32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [parameter('hObject', 'pointer', 'HANDLE', '_In_', 'handle')],
    } satisfies FunctionDeclaration);
  },
  get SetThreadToken() {
    return kept(this, 'SetThreadToken', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('Thread', 'pointer', 'PHANDLE', '_In_opt_', 'pointer to handle'),
        parameter('Token', 'pointer', 'HANDLE', '_In_opt_', 'handle'),
      ],
    } satisfies FunctionDeclaration);
  },
  get OpenProcessToken() {
    return kept(this, 'OpenProcessToken', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('ProcessHandle', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('DesiredAccess', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('TokenHandle', 'pointer', 'PHANDLE', '_Outptr_', 'pointer to handle'),
      ],
    } satisfies FunctionDeclaration);
  },
  get OpenThreadToken() {
    return kept(this, 'OpenThreadToken', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('ThreadHandle', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('DesiredAccess', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('OpenAsSelf', 'int32', 'BOOL', '_In_', 'scalar'),
        parameter('TokenHandle', 'pointer', 'PHANDLE', '_Outptr_', 'pointer to handle'),
      ],
    } satisfies FunctionDeclaration);
  },
  get GetCurrentProcess() {
    return kept(this, 'GetCurrentProcess', {
      library: 'kernel32.dll',
      returns: 'pointer',
      result: 'HANDLE',
      parameters: [],
    } satisfies FunctionDeclaration);
  },
  get GetCurrentThread() {
    return kept(this, 'GetCurrentThread', {
      library: 'kernel32.dll',
      returns: 'pointer',
      result: 'HANDLE',
      parameters: [],
    } satisfies FunctionDeclaration);
  },
  get ConvertSidToStringSidW() {
    return kept(this, 'ConvertSidToStringSidW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('Sid', 'pointer', 'PSID', '_In_', 'memory'),
        parameter('StringSid', 'pointer', 'LPWSTR *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get ImpersonateLoggedOnUser() {
    return kept(this, 'ImpersonateLoggedOnUser', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [parameter('hToken', 'pointer', 'HANDLE', '_In_', 'handle')],
    } satisfies FunctionDeclaration);
  },
  get RevertToSelf() {
    return kept(this, 'RevertToSelf', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [],
    } satisfies FunctionDeclaration);
  },
  get CheckTokenMembership() {
    return kept(this, 'CheckTokenMembership', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('TokenHandle', 'pointer', 'HANDLE', '_In_opt_', 'handle'),
        parameter('SidToCheck', 'pointer', 'PSID', '_In_', 'memory'),
        parameter('IsMember', 'pointer', 'PBOOL', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get AllocateLocallyUniqueId() {
    return kept(this, 'AllocateLocallyUniqueId', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [parameter('Luid', 'pointer', 'PLUID', '_Out_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get DuplicateTokenEx() {
    return kept(this, 'DuplicateTokenEx', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('hExistingToken', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('dwDesiredAccess', 'uint32', 'DWORD', '_In_', 'scalar', 'TOKEN_ACCESS'),
        parameter('lpTokenAttributes', 'pointer', 'LPSECURITY_ATTRIBUTES', '_In_opt_', 'memory'),
        parameter('ImpersonationLevel', 'int32', 'SECURITY_IMPERSONATION_LEVEL', '_In_', 'scalar'),
        parameter('TokenType', 'int32', 'TOKEN_TYPE', '_In_', 'scalar'),
        parameter('phNewToken', 'pointer', 'PHANDLE', '_Outptr_', 'pointer to handle'),
      ],
    } satisfies FunctionDeclaration);
  },
  get GetTokenInformation() {
    return kept(this, 'GetTokenInformation', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('TokenHandle', 'pointer', 'HANDLE', '_In_', 'handle'),
        parameter('TokenInformationClass', 'int32', 'TOKEN_INFORMATION_CLASS', '_In_', 'scalar'),
        parameter(
          'TokenInformation',
          'pointer',
          'LPVOID',
          '_Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength)',
          'memory',
        ),
        parameter('TokenInformationLength', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('ReturnLength', 'pointer', 'PDWORD', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get LocalFree() {
    return kept(this, 'LocalFree', {
      library: 'kernel32.dll',
      returns: 'pointer',
      result: 'HLOCAL',
      parameters: [parameter('hMem', 'pointer', 'HLOCAL', '_Frees_ptr_opt_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get LogonUserW() {
    return kept(this, 'LogonUserW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('lpszUsername', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('lpszDomain', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('lpszPassword', 'pointer', 'LPCWSTR', '_In_opt_', 'secret'),
        parameter('dwLogonType', 'uint32', 'DWORD', '_In_', 'scalar', 'LOGON32_LOGON'),
        parameter('dwLogonProvider', 'uint32', 'DWORD', '_In_', 'scalar', 'LOGON32_PROVIDER'),
        parameter('phToken', 'pointer', 'PHANDLE', '_Outptr_', 'pointer to handle'),
      ],
    } satisfies FunctionDeclaration);
  },
  get GetUserNameW() {
    return kept(this, 'GetUserNameW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter(
          'lpBuffer',
          'pointer',
          'LPWSTR',
          '_Out_writes_to_opt_(*pcbBuffer, *pcbBuffer)',
          'text16',
        ),
        parameter('pcbBuffer', 'pointer', 'LPDWORD', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get LookupAccountSidW() {
    return kept(this, 'LookupAccountSidW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('lpSystemName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('Sid', 'pointer', 'PSID', '_In_', 'memory'),
        parameter(
          'Name',
          'pointer',
          'LPWSTR',
          '_Out_writes_to_opt_(*cchName, *cchName + 1)',
          'text16',
        ),
        parameter('cchName', 'pointer', 'LPDWORD', '_Inout_', 'word'),
        parameter(
          'ReferencedDomainName',
          'pointer',
          'LPWSTR',
          '_Out_writes_to_opt_(*cchReferencedDomainName, ...)',
          'text16',
        ),
        parameter('cchReferencedDomainName', 'pointer', 'LPDWORD', '_Inout_', 'word'),
        parameter('peUse', 'pointer', 'PSID_NAME_USE', '_Out_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get LookupPrivilegeNameW() {
    return kept(this, 'LookupPrivilegeNameW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('lpSystemName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('lpLuid', 'pointer', 'PLUID', '_In_', 'memory'),
        parameter(
          'lpName',
          'pointer',
          'LPWSTR',
          '_Out_writes_to_opt_(*cchName, *cchName + 1)',
          'text16',
        ),
        parameter('cchName', 'pointer', 'LPDWORD', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CredWriteW() {
    return kept(this, 'CredWriteW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('Credential', 'pointer', 'PCREDENTIALW', '_In_', 'secret'),
        parameter('Flags', 'uint32', 'DWORD', '_In_', 'scalar', 'CRED_WRITE'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CredReadW() {
    return kept(this, 'CredReadW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('TargetName', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('Type', 'uint32', 'DWORD', '_In_', 'scalar', 'CRED_TYPE'),
        parameter('Flags', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('Credential', 'pointer', 'PCREDENTIALW *', '_Outptr_', 'secret'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CredEnumerateW() {
    return kept(this, 'CredEnumerateW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('Filter', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('Flags', 'uint32', 'DWORD', '_In_', 'scalar', 'CRED_ENUMERATE'),
        parameter('Count', 'pointer', 'DWORD *', '_Out_', 'word'),
        parameter('Credential', 'pointer', 'PCREDENTIALW **', '_Outptr_', 'secret'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CredDeleteW() {
    return kept(this, 'CredDeleteW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('TargetName', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('Type', 'uint32', 'DWORD', '_In_', 'scalar', 'CRED_TYPE'),
        parameter('Flags', 'uint32', 'DWORD', '_In_', 'scalar'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CredFree() {
    return kept(this, 'CredFree', {
      library: 'advapi32.dll',
      returns: 'void',
      result: 'void',
      parameters: [parameter('Buffer', 'pointer', 'PVOID', '_In_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get CredPackAuthenticationBufferW() {
    return kept(this, 'CredPackAuthenticationBufferW', {
      library: 'credui.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar', 'CRED_PACK'),
        parameter('pszUserName', 'pointer', 'LPWSTR', '_In_', 'text16'),
        parameter('pszPassword', 'pointer', 'LPWSTR', '_In_', 'secret'),
        parameter(
          'pPackedCredentials',
          'pointer',
          'PBYTE',
          '_Out_writes_bytes_opt_(*pcbPackedCredentials)',
          'secret',
        ),
        parameter('pcbPackedCredentials', 'pointer', 'DWORD *', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CredUIPromptForWindowsCredentialsW() {
    return kept(this, 'CredUIPromptForWindowsCredentialsW', {
      library: 'credui.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        parameter('pUiInfo', 'pointer', 'PCREDUI_INFOW', '_In_opt_', 'memory'),
        parameter('dwAuthError', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('pulAuthPackage', 'pointer', 'ULONG *', '_Inout_', 'word'),
        parameter(
          'pvInAuthBuffer',
          'pointer',
          'LPCVOID',
          '_In_reads_bytes_opt_(ulInAuthBufferSize)',
          'secret',
        ),
        parameter('ulInAuthBufferSize', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter(
          'ppvOutAuthBuffer',
          'pointer',
          'LPVOID *',
          '_Outptr_result_bytebuffer_(*pulOutAuthBufferSize)',
          'secret',
        ),
        parameter('pulOutAuthBufferSize', 'pointer', 'ULONG *', '_Out_', 'word'),
        parameter('pfSave', 'pointer', 'BOOL *', '_Inout_opt_', 'word'),
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar', 'CREDUIWIN'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CredUnPackAuthenticationBufferW() {
    return kept(this, 'CredUnPackAuthenticationBufferW', {
      library: 'credui.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        parameter('dwFlags', 'uint32', 'DWORD', '_In_', 'scalar', 'CRED_PACK'),
        parameter('pAuthBuffer', 'pointer', 'PVOID', '_In_reads_bytes_(cbAuthBuffer)', 'secret'),
        parameter('cbAuthBuffer', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter(
          'pszUserName',
          'pointer',
          'LPWSTR',
          '_Out_writes_opt_(*pcchMaxUserName)',
          'text16',
        ),
        parameter('pcchMaxUserName', 'pointer', 'DWORD *', '_Inout_', 'word'),
        parameter(
          'pszDomainName',
          'pointer',
          'LPWSTR',
          '_Out_writes_opt_(*pcchMaxDomainame)',
          'text16',
        ),
        parameter('pcchMaxDomainame', 'pointer', 'DWORD *', '_Inout_opt_', 'word'),
        parameter(
          'pszPassword',
          'pointer',
          'LPWSTR',
          '_Out_writes_opt_(*pcchMaxPassword)',
          'secret',
        ),
        parameter('pcchMaxPassword', 'pointer', 'DWORD *', '_Inout_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get CoTaskMemFree() {
    return kept(this, 'CoTaskMemFree', {
      library: 'ole32.dll',
      returns: 'void',
      result: 'void',
      parameters: [parameter('pv', 'pointer', 'LPVOID', '_In_opt_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get DsGetDcNameW() {
    return kept(this, 'DsGetDcNameW', {
      library: 'netapi32.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        parameter('ComputerName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('DomainName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('DomainGuid', 'pointer', 'GUID *', '_In_opt_', 'memory'),
        parameter('SiteName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('Flags', 'uint32', 'ULONG', '_In_', 'scalar', 'DSGETDC'),
        parameter(
          'DomainControllerInfo',
          'pointer',
          'PDOMAIN_CONTROLLER_INFOW *',
          '_Outptr_',
          'pointer to pointer',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get NetApiBufferFree() {
    return kept(this, 'NetApiBufferFree', {
      library: 'netapi32.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [parameter('Buffer', 'pointer', 'LPVOID', '_Frees_ptr_opt_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get DsBindW() {
    return kept(this, 'DsBindW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        parameter('DomainControllerName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('DnsDomainName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('phDS', 'pointer', 'HANDLE *', '_Out_', 'pointer to handle'),
      ],
    } satisfies FunctionDeclaration);
  },
  get DsUnBindW() {
    return kept(this, 'DsUnBindW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [parameter('phDS', 'pointer', 'HANDLE *', '_Inout_', 'pointer to handle')],
    } satisfies FunctionDeclaration);
  },
  get DsCrackNamesW() {
    return kept(this, 'DsCrackNamesW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        parameter('hDS', 'pointer', 'HANDLE', '_In_opt_', 'handle'),
        parameter('flags', 'int32', 'DS_NAME_FLAGS', '_In_', 'scalar'),
        parameter('formatOffered', 'int32', 'DS_NAME_FORMAT', '_In_', 'scalar'),
        parameter('formatDesired', 'int32', 'DS_NAME_FORMAT', '_In_', 'scalar'),
        parameter('cNames', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('rpNames', 'pointer', 'const LPCWSTR *', '_In_reads_(cNames)', 'memory'),
        parameter('ppResult', 'pointer', 'PDS_NAME_RESULTW *', '_Outptr_', 'pointer to pointer'),
      ],
    } satisfies FunctionDeclaration);
  },
  get DsFreeNameResultW() {
    return kept(this, 'DsFreeNameResultW', {
      library: 'ntdsapi.dll',
      returns: 'void',
      result: 'void',
      parameters: [parameter('pResult', 'pointer', 'DS_NAME_RESULTW *', '_Frees_ptr_', 'memory')],
    } satisfies FunctionDeclaration);
  },
  get DsMakeSpnW() {
    return kept(this, 'DsMakeSpnW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        parameter('ServiceClass', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('ServiceName', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('InstanceName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('InstancePort', 'uint16', 'USHORT', '_In_', 'scalar'),
        parameter('Referrer', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('pcSpnLength', 'pointer', 'DWORD *', '_Inout_', 'word'),
        parameter('pszSpn', 'pointer', 'LPWSTR', '_Out_writes_opt_(*pcSpnLength)', 'text16'),
      ],
    } satisfies FunctionDeclaration);
  },
  get DsGetSpnW() {
    return kept(this, 'DsGetSpnW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        parameter('ServiceType', 'int32', 'DS_SPN_NAME_TYPE', '_In_', 'scalar'),
        parameter('ServiceClass', 'pointer', 'LPCWSTR', '_In_', 'text16'),
        parameter('ServiceName', 'pointer', 'LPCWSTR', '_In_opt_', 'text16'),
        parameter('InstancePort', 'uint16', 'USHORT', '_In_', 'scalar'),
        parameter('cInstanceNames', 'uint16', 'USHORT', '_In_', 'scalar'),
        parameter(
          'pInstanceNames',
          'pointer',
          'LPCWSTR *',
          '_In_reads_opt_(cInstanceNames)',
          'memory',
        ),
        parameter(
          'pInstancePorts',
          'pointer',
          'const USHORT *',
          '_In_reads_opt_(cInstanceNames)',
          'memory',
        ),
        parameter('pcSpn', 'pointer', 'DWORD *', '_Out_', 'word'),
        parameter(
          'prpszSpn',
          'pointer',
          'LPWSTR **',
          '_Outptr_result_buffer_(*pcSpn)',
          'pointer to pointer',
        ),
      ],
    } satisfies FunctionDeclaration);
  },
  get DsFreeSpnArrayW() {
    return kept(this, 'DsFreeSpnArrayW', {
      library: 'ntdsapi.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        parameter('cSpn', 'uint32', 'DWORD', '_In_', 'scalar'),
        parameter('rpszSpn', 'pointer', 'LPWSTR *', '_Frees_ptr_', 'memory'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiSetChannelBindingFlags() {
    return kept(this, 'SspiSetChannelBindingFlags', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('pBindings', 'pointer', 'SecPkgContext_Bindings *', '_Inout_', 'memory'),
        parameter('flags', 'uint32', 'ULONG', '_In_', 'scalar', 'SEC_CHANNEL_BINDINGS_FLAGS'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SecAllocateAndSetIPAddress() {
    return kept(this, 'SecAllocateAndSetIPAddress', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter('lpIpAddress', 'pointer', 'PUCHAR', '_In_reads_bytes_(cchIpAddress)', 'memory'),
        parameter('cchIpAddress', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('FreeCallContext', 'pointer', 'INT *', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SecAllocateAndSetCallTarget() {
    return kept(this, 'SecAllocateAndSetCallTarget', {
      library: 'sspicli.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        parameter(
          'lpIpAddress',
          'pointer',
          'PUCHAR',
          '_In_reads_bytes_opt_(cchIpAddress)',
          'memory',
        ),
        parameter('cchIpAddress', 'uint32', 'ULONG', '_In_', 'scalar'),
        parameter('TargetName', 'pointer', 'LPWSTR', '_In_opt_', 'text16'),
        parameter('FreeCallContext', 'pointer', 'INT *', '_Out_', 'word'),
      ],
    } satisfies FunctionDeclaration);
  },
  get SecFreeCallContext() {
    return kept(this, 'SecFreeCallContext', {
      library: 'sspicli.dll',
      returns: 'void',
      result: 'void',
      parameters: [],
    } satisfies FunctionDeclaration);
  },
};

export type FunctionName = keyof typeof signatures;
