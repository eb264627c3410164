// How each function is called: its DLL, its result, and the type of every parameter.
// Generated from ntsecapi.h, sspi.h, secext.h, wincrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h, dsgetdc.h, lmapibuf.h, ntdsapi.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { FunctionDeclaration } from '../src/declaration.js';
import { kept } from '../src/declaration.js';
export const signatures = {
  get LsaRegisterLogonProcess() {
    return kept(this, 'LsaRegisterLogonProcess', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        {
          name: 'LogonProcessName',
          type: 'pointer',
          c: 'PLSA_STRING',
          sal: '_In_',
          kind: 'memory',
        },
        {
          name: 'LsaHandle',
          type: 'pointer',
          c: 'PHANDLE',
          sal: '_Out_',
          kind: 'pointer to handle',
        },
        {
          name: 'SecurityMode',
          type: 'pointer',
          c: 'PLSA_OPERATIONAL_MODE',
          sal: '_Out_',
          kind: 'word',
        },
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
        { name: 'LsaHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        { name: 'OriginName', type: 'pointer', c: 'PLSA_STRING', sal: '_In_', kind: 'memory' },
        { name: 'LogonType', type: 'int32', c: 'SECURITY_LOGON_TYPE', sal: '_In_', kind: 'scalar' },
        { name: 'AuthenticationPackage', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'AuthenticationInformation',
          type: 'pointer',
          c: 'PVOID',
          sal: '_In_reads_bytes_(AuthenticationInformationLength)',
          kind: 'secret',
        },
        {
          name: 'AuthenticationInformationLength',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'LocalGroups',
          type: 'pointer',
          c: 'PTOKEN_GROUPS',
          sal: '_In_opt_',
          kind: 'memory',
        },
        { name: 'SourceContext', type: 'pointer', c: 'PTOKEN_SOURCE', sal: '_In_', kind: 'memory' },
        {
          name: 'ProfileBuffer',
          type: 'pointer',
          c: 'PVOID *',
          sal: '_Outptr_result_bytebuffer_maybenull_(*ProfileBufferLength)',
          kind: 'secret',
        },
        { name: 'ProfileBufferLength', type: 'pointer', c: 'PULONG', sal: '_Out_', kind: 'word' },
        { name: 'LogonId', type: 'pointer', c: 'PLUID', sal: '_Out_', kind: 'memory' },
        { name: 'Token', type: 'pointer', c: 'PHANDLE', sal: '_Out_', kind: 'pointer to handle' },
        { name: 'Quotas', type: 'pointer', c: 'PQUOTA_LIMITS', sal: '_Out_', kind: 'memory' },
        { name: 'SubStatus', type: 'pointer', c: 'PNTSTATUS', sal: '_Out_', kind: 'word' },
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
        { name: 'LsaHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        { name: 'PackageName', type: 'pointer', c: 'PLSA_STRING', sal: '_In_', kind: 'memory' },
        { name: 'AuthenticationPackage', type: 'pointer', c: 'PULONG', sal: '_Out_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaFreeReturnBuffer() {
    return kept(this, 'LsaFreeReturnBuffer', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        { name: 'Buffer', type: 'pointer', c: 'PVOID', sal: '_Frees_ptr_', kind: 'memory' },
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaCallAuthenticationPackage() {
    return kept(this, 'LsaCallAuthenticationPackage', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        { name: 'LsaHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        { name: 'AuthenticationPackage', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'ProtocolSubmitBuffer',
          type: 'pointer',
          c: 'PVOID',
          sal: '_In_reads_bytes_(SubmitBufferLength)',
          kind: 'secret',
        },
        { name: 'SubmitBufferLength', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'ProtocolReturnBuffer',
          type: 'pointer',
          c: 'PVOID *',
          sal: '_Outptr_opt_result_bytebuffer_maybenull_(*ReturnBufferLength)',
          kind: 'secret',
        },
        {
          name: 'ReturnBufferLength',
          type: 'pointer',
          c: 'PULONG',
          sal: '_Out_opt_',
          kind: 'word',
        },
        { name: 'ProtocolStatus', type: 'pointer', c: 'PNTSTATUS', sal: '_Out_opt_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaDeregisterLogonProcess() {
    return kept(this, 'LsaDeregisterLogonProcess', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        { name: 'LsaHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaConnectUntrusted() {
    return kept(this, 'LsaConnectUntrusted', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        {
          name: 'LsaHandle',
          type: 'pointer',
          c: 'PHANDLE',
          sal: '_Out_',
          kind: 'pointer to handle',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaEnumerateLogonSessions() {
    return kept(this, 'LsaEnumerateLogonSessions', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'NTSTATUS',
      returnsStatus: true,
      parameters: [
        { name: 'LogonSessionCount', type: 'pointer', c: 'PULONG', sal: '_Out_', kind: 'word' },
        {
          name: 'LogonSessionList',
          type: 'pointer',
          c: 'PLUID *',
          sal: '_Outptr_result_buffer_(*LogonSessionCount)',
          kind: 'pointer to pointer',
        },
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
        { name: 'LogonId', type: 'pointer', c: 'PLUID', sal: '_In_', kind: 'memory' },
        {
          name: 'ppLogonSessionData',
          type: 'pointer',
          c: 'PSECURITY_LOGON_SESSION_DATA *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get LsaNtStatusToWinError() {
    return kept(this, 'LsaNtStatusToWinError', {
      library: 'advapi32.dll',
      returns: 'uint32',
      result: 'ULONG',
      parameters: [{ name: 'Status', type: 'int32', c: 'NTSTATUS', sal: '_In_', kind: 'scalar' }],
    } satisfies FunctionDeclaration);
  },
  get AcquireCredentialsHandleW() {
    return kept(this, 'AcquireCredentialsHandleW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        {
          name: 'pszPrincipal',
          type: 'pointer',
          c: 'SEC_WCHAR *',
          sal: '_In_opt_',
          kind: 'text16',
        },
        { name: 'pszPackage', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'text16' },
        {
          name: 'fCredentialUse',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED',
        },
        { name: 'pvLogonId', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'memory' },
        { name: 'pAuthData', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'secret' },
        {
          name: 'pGetKeyFn',
          type: 'pointer',
          c: 'SEC_GET_KEY_FN',
          sal: '_In_opt_',
          kind: 'memory',
        },
        { name: 'pvGetKeyArgument', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'secret' },
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_Out_',
          kind: 'credential',
        },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        { name: 'pszPrincipal', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_opt_', kind: 'text8' },
        { name: 'pszPackage', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'text8' },
        {
          name: 'fCredentialUse',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED',
        },
        { name: 'pvLogonId', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'memory' },
        { name: 'pAuthData', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'secret' },
        {
          name: 'pGetKeyFn',
          type: 'pointer',
          c: 'SEC_GET_KEY_FN',
          sal: '_In_opt_',
          kind: 'memory',
        },
        { name: 'pvGetKeyArgument', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'secret' },
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_Out_',
          kind: 'credential',
        },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
      ],
    } satisfies FunctionDeclaration);
  },
  get FreeCredentialsHandle() {
    return kept(this, 'FreeCredentialsHandle', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get AddCredentialsW() {
    return kept(this, 'AddCredentialsW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        {
          name: 'hCredentials',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
        {
          name: 'pszPrincipal',
          type: 'pointer',
          c: 'SEC_WCHAR *',
          sal: '_In_opt_',
          kind: 'text16',
        },
        { name: 'pszPackage', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'text16' },
        {
          name: 'fCredentialUse',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED',
        },
        { name: 'pAuthData', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'secret' },
        {
          name: 'pGetKeyFn',
          type: 'pointer',
          c: 'SEC_GET_KEY_FN',
          sal: '_In_opt_',
          kind: 'memory',
        },
        { name: 'pvGetKeyArgument', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'secret' },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        {
          name: 'hCredentials',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
        { name: 'pszPrincipal', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_opt_', kind: 'text8' },
        { name: 'pszPackage', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'text8' },
        {
          name: 'fCredentialUse',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED',
        },
        { name: 'pAuthData', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'secret' },
        {
          name: 'pGetKeyFn',
          type: 'pointer',
          c: 'SEC_GET_KEY_FN',
          sal: '_In_opt_',
          kind: 'memory',
        },
        { name: 'pvGetKeyArgument', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'secret' },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_opt_',
          kind: 'credential',
        },
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_', kind: 'context' },
        {
          name: 'pszTargetName',
          type: 'pointer',
          c: 'SEC_WCHAR *',
          sal: '_In_opt_',
          kind: 'text16',
        },
        {
          name: 'fContextReq',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'ISC_REQ',
        },
        { name: 'Reserved1', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'TargetDataRep',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECURITY_DREP',
        },
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_', kind: 'buffers' },
        { name: 'Reserved2', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'phNewContext',
          type: 'pointer',
          c: 'PCtxtHandle',
          sal: '_Inout_opt_',
          kind: 'context',
        },
        {
          name: 'pOutput',
          type: 'pointer',
          c: 'PSecBufferDesc',
          sal: '_Inout_opt_',
          kind: 'buffers',
        },
        {
          name: 'pfContextAttr',
          type: 'pointer',
          c: 'ULONG *',
          sal: '_Out_',
          kind: 'word',
          flags: 'ISC_RET',
        },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_opt_',
          kind: 'credential',
        },
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_', kind: 'context' },
        { name: 'pszTargetName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_opt_', kind: 'text8' },
        {
          name: 'fContextReq',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'ISC_REQ',
        },
        { name: 'Reserved1', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'TargetDataRep',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECURITY_DREP',
        },
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_', kind: 'buffers' },
        { name: 'Reserved2', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'phNewContext',
          type: 'pointer',
          c: 'PCtxtHandle',
          sal: '_Inout_opt_',
          kind: 'context',
        },
        {
          name: 'pOutput',
          type: 'pointer',
          c: 'PSecBufferDesc',
          sal: '_Inout_opt_',
          kind: 'buffers',
        },
        {
          name: 'pfContextAttr',
          type: 'pointer',
          c: 'ULONG *',
          sal: '_Out_',
          kind: 'word',
          flags: 'ISC_RET',
        },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_opt_',
          kind: 'credential',
        },
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_', kind: 'context' },
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_', kind: 'buffers' },
        {
          name: 'fContextReq',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'ASC_REQ',
        },
        {
          name: 'TargetDataRep',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECURITY_DREP',
        },
        {
          name: 'phNewContext',
          type: 'pointer',
          c: 'PCtxtHandle',
          sal: '_Inout_opt_',
          kind: 'context',
        },
        {
          name: 'pOutput',
          type: 'pointer',
          c: 'PSecBufferDesc',
          sal: '_Inout_opt_',
          kind: 'buffers',
        },
        {
          name: 'pfContextAttr',
          type: 'pointer',
          c: 'ULONG *',
          sal: '_Out_',
          kind: 'word',
          flags: 'ASC_RET',
        },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        { name: 'pToken', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_', kind: 'buffers' },
      ],
    } satisfies FunctionDeclaration);
  },
  get ImpersonateSecurityContext() {
    return kept(this, 'ImpersonateSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
      ],
    } satisfies FunctionDeclaration);
  },
  get RevertSecurityContext() {
    return kept(this, 'RevertSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
      ],
    } satisfies FunctionDeclaration);
  },
  get QuerySecurityContextToken() {
    return kept(this, 'QuerySecurityContextToken', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        { name: 'Token', type: 'pointer', c: 'HANDLE *', sal: '_Out_', kind: 'pointer to handle' },
      ],
    } satisfies FunctionDeclaration);
  },
  get DeleteSecurityContext() {
    return kept(this, 'DeleteSecurityContext', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
      ],
    } satisfies FunctionDeclaration);
  },
  get ApplyControlToken() {
    return kept(this, 'ApplyControlToken', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_', kind: 'buffers' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_ATTR',
        },
        { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Out_', kind: 'memory' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_ATTR',
        },
        { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Out_', kind: 'memory' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_ATTR',
        },
        {
          name: 'pBuffer',
          type: 'pointer',
          c: 'void *',
          sal: '_Out_writes_bytes_(cbBuffer)',
          kind: 'memory',
        },
        { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_ATTR',
        },
        {
          name: 'pBuffer',
          type: 'pointer',
          c: 'void *',
          sal: '_Out_writes_bytes_(cbBuffer)',
          kind: 'memory',
        },
        { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_ATTR',
        },
        {
          name: 'pBuffer',
          type: 'pointer',
          c: 'void *',
          sal: '_In_reads_bytes_(cbBuffer)',
          kind: 'memory',
        },
        { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_ATTR',
        },
        {
          name: 'pBuffer',
          type: 'pointer',
          c: 'void *',
          sal: '_In_reads_bytes_(cbBuffer)',
          kind: 'memory',
        },
        { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED_ATTR',
        },
        { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Inout_', kind: 'memory' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED_ATTR',
        },
        { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Inout_', kind: 'memory' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED_ATTR',
        },
        {
          name: 'pBuffer',
          type: 'pointer',
          c: 'void *',
          sal: '_Inout_updates_bytes_(cbBuffer)',
          kind: 'memory',
        },
        { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED_ATTR',
        },
        {
          name: 'pBuffer',
          type: 'pointer',
          c: 'void *',
          sal: '_Inout_updates_bytes_(cbBuffer)',
          kind: 'memory',
        },
        { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED_ATTR',
        },
        {
          name: 'pBuffer',
          type: 'pointer',
          c: 'void *',
          sal: '_In_reads_bytes_(cbBuffer)',
          kind: 'memory',
        },
        { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_',
          kind: 'credential',
        },
        {
          name: 'ulAttribute',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CRED_ATTR',
        },
        {
          name: 'pBuffer',
          type: 'pointer',
          c: 'void *',
          sal: '_In_reads_bytes_(cbBuffer)',
          kind: 'memory',
        },
        { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get FreeContextBuffer() {
    return kept(this, 'FreeContextBuffer', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'pvContextBuffer', type: 'pointer', c: 'void *', sal: '_Inout_', kind: 'memory' },
      ],
    } satisfies FunctionDeclaration);
  },
  get MakeSignature() {
    return kept(this, 'MakeSignature', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        { name: 'fQOP', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar', flags: 'SECQOP' },
        { name: 'pMessage', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_', kind: 'buffers' },
        { name: 'MessageSeqNo', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        { name: 'pMessage', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_', kind: 'buffers' },
        { name: 'MessageSeqNo', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'pfQOP',
          type: 'pointer',
          c: 'ULONG *',
          sal: '_Out_opt_',
          kind: 'word',
          flags: 'SECQOP',
        },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        { name: 'fQOP', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar', flags: 'SECQOP' },
        { name: 'pMessage', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_', kind: 'buffers' },
        { name: 'MessageSeqNo', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        { name: 'pMessage', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_', kind: 'buffers' },
        { name: 'MessageSeqNo', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'pfQOP',
          type: 'pointer',
          c: 'ULONG *',
          sal: '_Out_opt_',
          kind: 'word',
          flags: 'SECQOP',
        },
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
        { name: 'pcPackages', type: 'pointer', c: 'ULONG *', sal: '_Out_', kind: 'word' },
        {
          name: 'ppPackageInfo',
          type: 'pointer',
          c: 'PSecPkgInfoW *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        { name: 'pcPackages', type: 'pointer', c: 'ULONG *', sal: '_Out_', kind: 'word' },
        {
          name: 'ppPackageInfo',
          type: 'pointer',
          c: 'PSecPkgInfoA *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        { name: 'pszPackageName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'text16' },
        {
          name: 'ppPackageInfo',
          type: 'pointer',
          c: 'PSecPkgInfoW *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        { name: 'pszPackageName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'text8' },
        {
          name: 'ppPackageInfo',
          type: 'pointer',
          c: 'PSecPkgInfoA *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'fFlags',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECPKG_CONTEXT_EXPORT',
        },
        { name: 'pPackedContext', type: 'pointer', c: 'PSecBuffer', sal: '_Out_', kind: 'secret' },
        { name: 'pToken', type: 'pointer', c: 'void **', sal: '_Out_', kind: 'memory' },
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
        { name: 'pszPackage', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'text16' },
        { name: 'pPackedContext', type: 'pointer', c: 'PSecBuffer', sal: '_In_', kind: 'secret' },
        { name: 'Token', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'memory' },
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Out_', kind: 'context' },
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
        { name: 'pszPackage', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'text8' },
        { name: 'pPackedContext', type: 'pointer', c: 'PSecBuffer', sal: '_In_', kind: 'secret' },
        { name: 'Token', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'memory' },
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Out_', kind: 'context' },
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
        { name: 'pszPackageName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'text16' },
        { name: 'pszDomainName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'text16' },
        { name: 'pszAccountName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'text16' },
        { name: 'pszOldPassword', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'secret' },
        { name: 'pszNewPassword', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'secret' },
        { name: 'bImpersonating', type: 'uint8', c: 'BOOLEAN', sal: '_In_', kind: 'scalar' },
        { name: 'dwReserved', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_', kind: 'buffers' },
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
        { name: 'pszPackageName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'text8' },
        { name: 'pszDomainName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'text8' },
        { name: 'pszAccountName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'text8' },
        { name: 'pszOldPassword', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'secret' },
        { name: 'pszNewPassword', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'secret' },
        { name: 'bImpersonating', type: 'uint8', c: 'BOOLEAN', sal: '_In_', kind: 'scalar' },
        { name: 'dwReserved', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_', kind: 'buffers' },
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
        {
          name: 'ProfileList',
          type: 'pointer',
          c: 'LPSTR *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
        { name: 'ProfileCount', type: 'pointer', c: 'ULONG *', sal: '_Out_', kind: 'word' },
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
        {
          name: 'ProfileList',
          type: 'pointer',
          c: 'LPWSTR *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
        { name: 'ProfileCount', type: 'pointer', c: 'ULONG *', sal: '_Out_', kind: 'word' },
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
        { name: 'ProfileName', type: 'pointer', c: 'LPSTR', sal: '_In_', kind: 'text8' },
        {
          name: 'PackageInfo',
          type: 'pointer',
          c: 'PSecPkgInfoA *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        { name: 'ProfileName', type: 'pointer', c: 'LPWSTR', sal: '_In_', kind: 'text16' },
        {
          name: 'PackageInfo',
          type: 'pointer',
          c: 'PSecPkgInfoW *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_', kind: 'buffers' },
        {
          name: 'PackageInfo',
          type: 'pointer',
          c: 'PSecPkgInfoA *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_', kind: 'buffers' },
        {
          name: 'PackageInfo',
          type: 'pointer',
          c: 'PSecPkgInfoW *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_opt_',
          kind: 'credential',
        },
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_', kind: 'context' },
        { name: 'pszTargetName', type: 'pointer', c: 'LPWSTR', sal: '_In_opt_', kind: 'text16' },
        {
          name: 'fContextReq',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'ISC_REQ',
        },
        { name: 'Reserved1', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'TargetDataRep',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECURITY_DREP',
        },
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_', kind: 'buffers' },
        { name: 'Reserved2', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'phNewContext',
          type: 'pointer',
          c: 'PCtxtHandle',
          sal: '_Inout_opt_',
          kind: 'context',
        },
        {
          name: 'pOutput',
          type: 'pointer',
          c: 'PSecBufferDesc',
          sal: '_Inout_opt_',
          kind: 'buffers',
        },
        {
          name: 'pfContextAttr',
          type: 'pointer',
          c: 'ULONG *',
          sal: '_Out_',
          kind: 'word',
          flags: 'ISC_RET',
        },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_opt_',
          kind: 'credential',
        },
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_', kind: 'context' },
        { name: 'pszTargetName', type: 'pointer', c: 'LPSTR', sal: '_In_opt_', kind: 'text8' },
        {
          name: 'fContextReq',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'ISC_REQ',
        },
        { name: 'Reserved1', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'TargetDataRep',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECURITY_DREP',
        },
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_', kind: 'buffers' },
        { name: 'Reserved2', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'phNewContext',
          type: 'pointer',
          c: 'PCtxtHandle',
          sal: '_Inout_opt_',
          kind: 'context',
        },
        {
          name: 'pOutput',
          type: 'pointer',
          c: 'PSecBufferDesc',
          sal: '_Inout_opt_',
          kind: 'buffers',
        },
        {
          name: 'pfContextAttr',
          type: 'pointer',
          c: 'ULONG *',
          sal: '_Out_',
          kind: 'word',
          flags: 'ISC_RET',
        },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        {
          name: 'phCredential',
          type: 'pointer',
          c: 'PCredHandle',
          sal: '_In_opt_',
          kind: 'credential',
        },
        { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_', kind: 'context' },
        { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_', kind: 'buffers' },
        {
          name: 'fContextReq',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'ASC_REQ',
        },
        {
          name: 'TargetDataRep',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SECURITY_DREP',
        },
        {
          name: 'phNewContext',
          type: 'pointer',
          c: 'PCtxtHandle',
          sal: '_Inout_opt_',
          kind: 'context',
        },
        {
          name: 'pOutput',
          type: 'pointer',
          c: 'PSecBufferDesc',
          sal: '_Inout_opt_',
          kind: 'buffers',
        },
        {
          name: 'pfContextAttr',
          type: 'pointer',
          c: 'ULONG *',
          sal: '_Out_',
          kind: 'word',
          flags: 'ASC_RET',
        },
        { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_', kind: 'time' },
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
        { name: 'ContextHandle', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'Option',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SASL_OPTION',
        },
        { name: 'Value', type: 'pointer', c: 'PVOID', sal: '_In_', kind: 'memory' },
        { name: 'Size', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        { name: 'ContextHandle', type: 'pointer', c: 'PCtxtHandle', sal: '_In_', kind: 'context' },
        {
          name: 'Option',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SASL_OPTION',
        },
        { name: 'Value', type: 'pointer', c: 'PVOID', sal: '_Out_', kind: 'memory' },
        { name: 'Size', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        { name: 'Needed', type: 'pointer', c: 'PULONG', sal: '_Out_opt_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiPromptForCredentialsW() {
    return kept(this, 'SspiPromptForCredentialsW', {
      library: 'credui.dll',
      returns: 'uint32',
      result: 'ULONG',
      parameters: [
        { name: 'pszTargetName', type: 'pointer', c: 'PCWSTR', sal: '_In_', kind: 'text16' },
        { name: 'pUiInfo', type: 'pointer', c: 'PVOID', sal: '_In_opt_', kind: 'memory' },
        { name: 'dwAuthError', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        { name: 'pszPackage', type: 'pointer', c: 'PCWSTR', sal: '_In_', kind: 'text16' },
        {
          name: 'pInputAuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_opt_',
          kind: 'secret',
        },
        {
          name: 'ppAuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          sal: '_Outptr_',
          kind: 'secret',
        },
        { name: 'pfSave', type: 'pointer', c: 'INT *', sal: '_Inout_opt_', kind: 'word' },
        { name: 'dwFlags', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiPromptForCredentialsA() {
    return kept(this, 'SspiPromptForCredentialsA', {
      library: 'credui.dll',
      returns: 'uint32',
      result: 'ULONG',
      parameters: [
        { name: 'pszTargetName', type: 'pointer', c: 'PCSTR', sal: '_In_', kind: 'text8' },
        { name: 'pUiInfo', type: 'pointer', c: 'PVOID', sal: '_In_opt_', kind: 'memory' },
        { name: 'dwAuthError', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        { name: 'pszPackage', type: 'pointer', c: 'PCSTR', sal: '_In_', kind: 'text8' },
        {
          name: 'pInputAuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_opt_',
          kind: 'secret',
        },
        {
          name: 'ppAuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          sal: '_Outptr_',
          kind: 'secret',
        },
        { name: 'pfSave', type: 'pointer', c: 'INT *', sal: '_Inout_opt_', kind: 'word' },
        { name: 'dwFlags', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
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
        { name: 'ContextHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        { name: 'CredType', type: 'pointer', c: 'GUID *', sal: '_In_', kind: 'memory' },
        { name: 'LogonId', type: 'pointer', c: 'LUID *', sal: '_In_opt_', kind: 'memory' },
        {
          name: 'CredUIContexts',
          type: 'pointer',
          c: 'PSEC_WINNT_CREDUI_CONTEXT_VECTOR *',
          sal: '_Outptr_',
          kind: 'secret',
        },
        {
          name: 'TokenHandle',
          type: 'pointer',
          c: 'HANDLE *',
          sal: '_Out_opt_',
          kind: 'pointer to handle',
        },
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
        { name: 'ContextHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        { name: 'CredType', type: 'pointer', c: 'GUID *', sal: '_In_', kind: 'memory' },
        {
          name: 'FlatCredUIContextLength',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'FlatCredUIContext',
          type: 'pointer',
          c: 'PUCHAR',
          sal: '_In_reads_bytes_(FlatCredUIContextLength)',
          kind: 'secret',
        },
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
        {
          name: 'MarshaledCredUIContext',
          type: 'pointer',
          c: 'PUCHAR',
          sal: '_In_reads_bytes_(MarshaledCredUIContextLength)',
          kind: 'secret',
        },
        {
          name: 'MarshaledCredUIContextLength',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'CredUIContext',
          type: 'pointer',
          c: 'PSEC_WINNT_CREDUI_CONTEXT *',
          sal: '_Outptr_',
          kind: 'secret',
        },
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
        { name: 'pszPackageName', type: 'pointer', c: 'LPSTR', sal: '_In_', kind: 'text8' },
        {
          name: 'pOptions',
          type: 'pointer',
          c: 'PSECURITY_PACKAGE_OPTIONS',
          sal: '_In_opt_',
          kind: 'memory',
        },
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
        { name: 'pszPackageName', type: 'pointer', c: 'LPWSTR', sal: '_In_', kind: 'text16' },
        {
          name: 'pOptions',
          type: 'pointer',
          c: 'PSECURITY_PACKAGE_OPTIONS',
          sal: '_In_opt_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get DeleteSecurityPackageA() {
    return kept(this, 'DeleteSecurityPackageA', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'pszPackageName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_', kind: 'text8' },
      ],
    } satisfies FunctionDeclaration);
  },
  get DeleteSecurityPackageW() {
    return kept(this, 'DeleteSecurityPackageW', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'pszPackageName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_', kind: 'text16' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiPrepareForCredRead() {
    return kept(this, 'SspiPrepareForCredRead', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        {
          name: 'AuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_',
          kind: 'secret',
        },
        { name: 'pszTargetName', type: 'pointer', c: 'PCWSTR', sal: '_In_', kind: 'text16' },
        {
          name: 'pCredmanCredentialType',
          type: 'pointer',
          c: 'PULONG',
          sal: '_Out_',
          kind: 'word',
        },
        {
          name: 'ppszCredmanTargetName',
          type: 'pointer',
          c: 'PCWSTR *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        {
          name: 'AuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_',
          kind: 'secret',
        },
        { name: 'pszTargetName', type: 'pointer', c: 'PCWSTR', sal: '_In_opt_', kind: 'text16' },
        {
          name: 'pCredmanCredentialType',
          type: 'pointer',
          c: 'PULONG',
          sal: '_Out_',
          kind: 'word',
        },
        {
          name: 'ppszCredmanTargetName',
          type: 'pointer',
          c: 'PCWSTR *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
        {
          name: 'ppszCredmanUserName',
          type: 'pointer',
          c: 'PCWSTR *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
        {
          name: 'ppCredentialBlob',
          type: 'pointer',
          c: 'PUCHAR *',
          sal: '_Outptr_result_bytebuffer_(*pCredentialBlobSize)',
          kind: 'secret',
        },
        { name: 'pCredentialBlobSize', type: 'pointer', c: 'PULONG', sal: '_Out_', kind: 'word' },
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
        {
          name: 'AuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_Inout_',
          kind: 'secret',
        },
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
        { name: 'Options', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'AuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_Inout_',
          kind: 'secret',
        },
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
        {
          name: 'EncryptedAuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_Inout_',
          kind: 'secret',
        },
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
        { name: 'Options', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'EncryptedAuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_Inout_',
          kind: 'secret',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiIsAuthIdentityEncrypted() {
    return kept(this, 'SspiIsAuthIdentityEncrypted', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        {
          name: 'EncryptedAuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_',
          kind: 'secret',
        },
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
        {
          name: 'pAuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_',
          kind: 'secret',
        },
        {
          name: 'ppszUserName',
          type: 'pointer',
          c: 'PCWSTR *',
          sal: '_Outptr_result_maybenull_',
          kind: 'pointer to pointer',
        },
        {
          name: 'ppszDomainName',
          type: 'pointer',
          c: 'PCWSTR *',
          sal: '_Outptr_result_maybenull_',
          kind: 'pointer to pointer',
        },
        {
          name: 'ppszPackedCredentialsString',
          type: 'pointer',
          c: 'PCWSTR *',
          sal: '_Outptr_opt_result_maybenull_',
          kind: 'secret',
        },
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
        {
          name: 'AuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_',
          kind: 'secret',
        },
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
        {
          name: 'AuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_',
          kind: 'secret',
        },
        {
          name: 'AuthDataCopy',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          sal: '_Outptr_',
          kind: 'secret',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiFreeAuthIdentity() {
    return kept(this, 'SspiFreeAuthIdentity', {
      library: 'secur32.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        {
          name: 'AuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_Inout_opt_',
          kind: 'secret',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiZeroAuthIdentity() {
    return kept(this, 'SspiZeroAuthIdentity', {
      library: 'secur32.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        {
          name: 'AuthData',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_Inout_opt_',
          kind: 'secret',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiLocalFree() {
    return kept(this, 'SspiLocalFree', {
      library: 'secur32.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        { name: 'DataBuffer', type: 'pointer', c: 'PVOID', sal: '_In_opt_', kind: 'memory' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiEncodeStringsAsAuthIdentity() {
    return kept(this, 'SspiEncodeStringsAsAuthIdentity', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'pszUserName', type: 'pointer', c: 'PCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'pszDomainName', type: 'pointer', c: 'PCWSTR', sal: '_In_opt_', kind: 'text16' },
        {
          name: 'pszPackedCredentialsString',
          type: 'pointer',
          c: 'PCWSTR',
          sal: '_In_opt_',
          kind: 'secret',
        },
        {
          name: 'ppAuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          sal: '_Outptr_',
          kind: 'secret',
        },
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
        {
          name: 'AuthIdentity1',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_opt_',
          kind: 'secret',
        },
        {
          name: 'AuthIdentity2',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_opt_',
          kind: 'secret',
        },
        {
          name: 'SameSuppliedUser',
          type: 'pointer',
          c: 'PBOOLEAN',
          sal: '_Out_opt_',
          kind: 'memory',
        },
        {
          name: 'SameSuppliedIdentity',
          type: 'pointer',
          c: 'PBOOLEAN',
          sal: '_Out_opt_',
          kind: 'memory',
        },
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
        {
          name: 'AuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_',
          kind: 'secret',
        },
        { name: 'AuthIdentityLength', type: 'pointer', c: 'ULONG *', sal: '_Out_', kind: 'word' },
        {
          name: 'AuthIdentityByteArray',
          type: 'pointer',
          c: 'CHAR **',
          sal: '_Outptr_result_bytebuffer_(*AuthIdentityLength)',
          kind: 'secret',
        },
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
        { name: 'AuthIdentityLength', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        {
          name: 'AuthIdentityByteArray',
          type: 'pointer',
          c: 'CHAR *',
          sal: '_In_reads_bytes_(AuthIdentityLength)',
          kind: 'secret',
        },
        {
          name: 'ppAuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          sal: '_Outptr_',
          kind: 'secret',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiIsPromptingNeeded() {
    return kept(this, 'SspiIsPromptingNeeded', {
      library: 'credui.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        { name: 'ErrorOrNtStatus', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SspiGetTargetHostName() {
    return kept(this, 'SspiGetTargetHostName', {
      library: 'secur32.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'pszTargetName', type: 'pointer', c: 'PCWSTR', sal: '_In_', kind: 'text16' },
        {
          name: 'pszHostName',
          type: 'pointer',
          c: 'PWSTR *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
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
        {
          name: 'AuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
          sal: '_In_opt_',
          kind: 'secret',
        },
        { name: 'pszPackageName', type: 'pointer', c: 'PCWSTR', sal: '_In_', kind: 'text16' },
        {
          name: 'ppNewAuthIdentity',
          type: 'pointer',
          c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
          sal: '_Outptr_',
          kind: 'secret',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get GetUserNameExA() {
    return kept(this, 'GetUserNameExA', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        {
          name: 'NameFormat',
          type: 'int32',
          c: 'EXTENDED_NAME_FORMAT',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'lpNameBuffer',
          type: 'pointer',
          c: 'LPSTR',
          sal: '_Out_writes_to_opt_(*nSize,*nSize)',
          kind: 'text8',
        },
        { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get GetUserNameExW() {
    return kept(this, 'GetUserNameExW', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        {
          name: 'NameFormat',
          type: 'int32',
          c: 'EXTENDED_NAME_FORMAT',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'lpNameBuffer',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_to_opt_(*nSize,*nSize)',
          kind: 'text16',
        },
        { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get GetComputerObjectNameA() {
    return kept(this, 'GetComputerObjectNameA', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        {
          name: 'NameFormat',
          type: 'int32',
          c: 'EXTENDED_NAME_FORMAT',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'lpNameBuffer',
          type: 'pointer',
          c: 'LPSTR',
          sal: '_Out_writes_to_opt_(*nSize,*nSize)',
          kind: 'text8',
        },
        { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get GetComputerObjectNameW() {
    return kept(this, 'GetComputerObjectNameW', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        {
          name: 'NameFormat',
          type: 'int32',
          c: 'EXTENDED_NAME_FORMAT',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'lpNameBuffer',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_to_opt_(*nSize,*nSize)',
          kind: 'text16',
        },
        { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get TranslateNameA() {
    return kept(this, 'TranslateNameA', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        { name: 'lpAccountName', type: 'pointer', c: 'LPCSTR', sal: '_In_', kind: 'text8' },
        {
          name: 'AccountNameFormat',
          type: 'int32',
          c: 'EXTENDED_NAME_FORMAT',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'DesiredNameFormat',
          type: 'int32',
          c: 'EXTENDED_NAME_FORMAT',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'lpTranslatedName',
          type: 'pointer',
          c: 'LPSTR',
          sal: '_Out_writes_to_opt_(*nSize,*nSize)',
          kind: 'text8',
        },
        { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get TranslateNameW() {
    return kept(this, 'TranslateNameW', {
      library: 'secur32.dll',
      returns: 'uint8',
      result: 'BOOLEAN',
      parameters: [
        { name: 'lpAccountName', type: 'pointer', c: 'LPCWSTR', sal: '_In_', kind: 'text16' },
        {
          name: 'AccountNameFormat',
          type: 'int32',
          c: 'EXTENDED_NAME_FORMAT',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'DesiredNameFormat',
          type: 'int32',
          c: 'EXTENDED_NAME_FORMAT',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'lpTranslatedName',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_to_opt_(*nSize,*nSize)',
          kind: 'text16',
        },
        { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get CryptAcquireContextW() {
    return kept(this, 'CryptAcquireContextW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'phProv', type: 'pointer', c: 'HCRYPTPROV *', sal: '_Out_', kind: 'memory' },
        { name: 'szContainer', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'szProvider', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'dwProvType', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'dwFlags',
          type: 'uint32',
          c: 'DWORD',
          sal: '_In_',
          kind: 'scalar',
          flags: 'CRYPT_ACQUIRE_CONTEXT',
        },
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
        {
          name: 'phProvider',
          type: 'pointer',
          c: 'NCRYPT_PROV_HANDLE *',
          sal: '_Out_',
          kind: 'memory',
        },
        { name: 'pszProviderName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
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
        {
          name: 'hProvider',
          type: 'uintptr',
          c: 'NCRYPT_PROV_HANDLE',
          sal: '_In_',
          kind: 'scalar',
        },
        { name: 'phKey', type: 'pointer', c: 'NCRYPT_KEY_HANDLE *', sal: '_Out_', kind: 'memory' },
        { name: 'pszKeyName', type: 'pointer', c: 'LPCWSTR', sal: '_In_', kind: 'text16' },
        { name: 'dwLegacyKeySpec', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'dwFlags',
          type: 'uint32',
          c: 'DWORD',
          sal: '_In_',
          kind: 'scalar',
          flags: 'NCRYPT_FLAGS',
        },
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
        { name: 'hKey', type: 'uintptr', c: 'NCRYPT_KEY_HANDLE', sal: '_In_', kind: 'scalar' },
        {
          name: 'dwFlags',
          type: 'uint32',
          c: 'DWORD',
          sal: '_In_',
          kind: 'scalar',
          flags: 'NCRYPT_FLAGS',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get NCryptFreeObject() {
    return kept(this, 'NCryptFreeObject', {
      library: 'ncrypt.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        { name: 'hObject', type: 'uintptr', c: 'NCRYPT_HANDLE', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertOpenStore() {
    return kept(this, 'CertOpenStore', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'HCERTSTORE',
      parameters: [
        { name: 'lpszStoreProvider', type: 'pointer', c: 'LPCSTR', sal: '_In_', kind: 'text8' },
        { name: 'dwEncodingType', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'hCryptProv',
          type: 'uintptr',
          c: 'HCRYPTPROV_LEGACY',
          sal: '_In_opt_',
          kind: 'scalar',
        },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'pvPara', type: 'pointer', c: 'const void *', sal: '_In_opt_', kind: 'memory' },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertCloseStore() {
    return kept(this, 'CertCloseStore', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'hCertStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_opt_', kind: 'handle' },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertEnumCertificatesInStore() {
    return kept(this, 'CertEnumCertificatesInStore', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'PCCERT_CONTEXT',
      parameters: [
        { name: 'hCertStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_', kind: 'handle' },
        {
          name: 'pPrevCertContext',
          type: 'pointer',
          c: 'PCCERT_CONTEXT',
          sal: '_In_opt_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertFindCertificateInStore() {
    return kept(this, 'CertFindCertificateInStore', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'PCCERT_CONTEXT',
      parameters: [
        { name: 'hCertStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_', kind: 'handle' },
        { name: 'dwCertEncodingType', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'dwFindFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'dwFindType', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'pvFindPara', type: 'pointer', c: 'const void *', sal: '_In_opt_', kind: 'memory' },
        {
          name: 'pPrevCertContext',
          type: 'pointer',
          c: 'PCCERT_CONTEXT',
          sal: '_In_opt_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertDuplicateCertificateContext() {
    return kept(this, 'CertDuplicateCertificateContext', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'PCCERT_CONTEXT',
      parameters: [
        {
          name: 'pCertContext',
          type: 'pointer',
          c: 'PCCERT_CONTEXT',
          sal: '_In_opt_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertCreateCertificateContext() {
    return kept(this, 'CertCreateCertificateContext', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'PCCERT_CONTEXT',
      parameters: [
        { name: 'dwCertEncodingType', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'pbCertEncoded',
          type: 'pointer',
          c: 'const BYTE *',
          sal: '_In_reads_bytes_(cbCertEncoded)',
          kind: 'memory',
        },
        { name: 'cbCertEncoded', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertFreeCertificateContext() {
    return kept(this, 'CertFreeCertificateContext', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        {
          name: 'pCertContext',
          type: 'pointer',
          c: 'PCCERT_CONTEXT',
          sal: '_In_opt_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertGetCertificateContextProperty() {
    return kept(this, 'CertGetCertificateContextProperty', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_', kind: 'memory' },
        { name: 'dwPropId', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'pvData',
          type: 'pointer',
          c: 'void *',
          sal: '_Out_writes_bytes_to_opt_(*pcbData, *pcbData)',
          kind: 'memory',
        },
        { name: 'pcbData', type: 'pointer', c: 'DWORD *', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertAddCertificateContextToStore() {
    return kept(this, 'CertAddCertificateContextToStore', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'hCertStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_opt_', kind: 'handle' },
        { name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_', kind: 'memory' },
        { name: 'dwAddDisposition', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'ppStoreContext',
          type: 'pointer',
          c: 'PCCERT_CONTEXT *',
          sal: '_Outptr_opt_',
          kind: 'pointer to pointer',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertGetNameStringW() {
    return kept(this, 'CertGetNameStringW', {
      library: 'crypt32.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        { name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_', kind: 'memory' },
        { name: 'dwType', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'pvTypePara', type: 'pointer', c: 'void *', sal: '_In_opt_', kind: 'memory' },
        {
          name: 'pszNameString',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_to_opt_(cchNameString, return)',
          kind: 'text16',
        },
        { name: 'cchNameString', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertCreateCertificateChainEngine() {
    return kept(this, 'CertCreateCertificateChainEngine', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        {
          name: 'pConfig',
          type: 'pointer',
          c: 'PCERT_CHAIN_ENGINE_CONFIG',
          sal: '_In_',
          kind: 'memory',
        },
        {
          name: 'phChainEngine',
          type: 'pointer',
          c: 'HCERTCHAINENGINE *',
          sal: '_Out_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertFreeCertificateChainEngine() {
    return kept(this, 'CertFreeCertificateChainEngine', {
      library: 'crypt32.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        {
          name: 'hChainEngine',
          type: 'pointer',
          c: 'HCERTCHAINENGINE',
          sal: '_In_opt_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertGetCertificateChain() {
    return kept(this, 'CertGetCertificateChain', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        {
          name: 'hChainEngine',
          type: 'pointer',
          c: 'HCERTCHAINENGINE',
          sal: '_In_opt_',
          kind: 'memory',
        },
        { name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_', kind: 'memory' },
        { name: 'pTime', type: 'pointer', c: 'LPFILETIME', sal: '_In_opt_', kind: 'memory' },
        {
          name: 'hAdditionalStore',
          type: 'pointer',
          c: 'HCERTSTORE',
          sal: '_In_opt_',
          kind: 'handle',
        },
        { name: 'pChainPara', type: 'pointer', c: 'PCERT_CHAIN_PARA', sal: '_In_', kind: 'memory' },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'pvReserved', type: 'pointer', c: 'LPVOID', sal: '_Reserved_', kind: 'memory' },
        {
          name: 'ppChainContext',
          type: 'pointer',
          c: 'PCCERT_CHAIN_CONTEXT *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertFreeCertificateChain() {
    return kept(this, 'CertFreeCertificateChain', {
      library: 'crypt32.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        {
          name: 'pChainContext',
          type: 'pointer',
          c: 'PCCERT_CHAIN_CONTEXT',
          sal: '_In_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get CertVerifyCertificateChainPolicy() {
    return kept(this, 'CertVerifyCertificateChainPolicy', {
      library: 'crypt32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'pszPolicyOID', type: 'pointer', c: 'LPCSTR', sal: '_In_', kind: 'text8' },
        {
          name: 'pChainContext',
          type: 'pointer',
          c: 'PCCERT_CHAIN_CONTEXT',
          sal: '_In_',
          kind: 'memory',
        },
        {
          name: 'pPolicyPara',
          type: 'pointer',
          c: 'PCERT_CHAIN_POLICY_PARA',
          sal: '_In_',
          kind: 'memory',
        },
        {
          name: 'pPolicyStatus',
          type: 'pointer',
          c: 'PCERT_CHAIN_POLICY_STATUS',
          sal: '_Inout_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get PFXImportCertStore() {
    return kept(this, 'PFXImportCertStore', {
      library: 'crypt32.dll',
      returns: 'pointer',
      result: 'HCERTSTORE',
      parameters: [
        { name: 'pPFX', type: 'pointer', c: 'CRYPT_DATA_BLOB *', sal: '_In_', kind: 'secret' },
        { name: 'szPassword', type: 'pointer', c: 'LPCWSTR', sal: '_In_', kind: 'secret' },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SslEmptyCacheA() {
    return kept(this, 'SslEmptyCacheA', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'pszTargetName', type: 'pointer', c: 'LPSTR', sal: '_In_', kind: 'text8' },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SslEmptyCacheW() {
    return kept(this, 'SslEmptyCacheW', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'pszTargetName', type: 'pointer', c: 'LPWSTR', sal: '_In_', kind: 'text16' },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SslGenerateKeyPair() {
    return kept(this, 'SslGenerateKeyPair', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        {
          name: 'pCerts',
          type: 'pointer',
          c: 'PSSL_CREDENTIAL_CERTIFICATE',
          sal: '_Inout_',
          kind: 'memory',
        },
        { name: 'pszDN', type: 'pointer', c: 'PSTR', sal: '_In_', kind: 'text8' },
        { name: 'pszPassword', type: 'pointer', c: 'PSTR', sal: '_In_', kind: 'secret' },
        { name: 'Bits', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SslGenerateRandomBits() {
    return kept(this, 'SslGenerateRandomBits', {
      library: 'schannel.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        { name: 'pRandomData', type: 'pointer', c: 'PUCHAR', sal: '_Inout_', kind: 'memory' },
        { name: 'cRandomData', type: 'int32', c: 'LONG', sal: '_In_', kind: 'scalar' },
      ],
    } satisfies FunctionDeclaration);
  },
  get SslCrackCertificate() {
    return kept(this, 'SslCrackCertificate', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'pbCertificate', type: 'pointer', c: 'PUCHAR', sal: '_Inout_', kind: 'memory' },
        { name: 'cbCertificate', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'ppCertificate',
          type: 'pointer',
          c: 'PX509Certificate *',
          sal: '_Inout_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get SslFreeCertificate() {
    return kept(this, 'SslFreeCertificate', {
      library: 'schannel.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        {
          name: 'pCertificate',
          type: 'pointer',
          c: 'PX509Certificate',
          sal: '_Inout_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get SslGetMaximumKeySize() {
    return kept(this, 'SslGetMaximumKeySize', {
      library: 'schannel.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [{ name: 'Reserved', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' }],
    } satisfies FunctionDeclaration);
  },
  get SslGetServerIdentity() {
    return kept(this, 'SslGetServerIdentity', {
      library: 'schannel.dll',
      returns: 'int32',
      result: 'SECURITY_STATUS',
      returnsStatus: true,
      parameters: [
        {
          name: 'ClientHello',
          type: 'pointer',
          c: 'PBYTE',
          sal: '_In_reads_bytes_(ClientHelloSize)',
          kind: 'memory',
        },
        { name: 'ClientHelloSize', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'ServerIdentity',
          type: 'pointer',
          c: 'PBYTE *',
          sal: '_Outptr_result_bytebuffer_(*ServerIdentitySize)',
          kind: 'pointer to pointer',
        },
        { name: 'ServerIdentitySize', type: 'pointer', c: 'PDWORD', sal: '_Out_', kind: 'word' },
        { name: 'Flags', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
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
        {
          name: 'clientHello',
          type: 'pointer',
          c: 'const BYTE *',
          sal: '_In_reads_(clientHelloByteSize)',
          kind: 'memory',
        },
        { name: 'clientHelloByteSize', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'genericExtensions',
          type: 'pointer',
          c: 'SCH_EXTENSION_DATA *',
          sal: '_Inout_updates_(genericExtensionsCount)',
          kind: 'memory',
        },
        { name: 'genericExtensionsCount', type: 'uint8', c: 'BYTE', sal: '_In_', kind: 'scalar' },
        { name: 'bytesToRead', type: 'pointer', c: 'DWORD *', sal: '_Out_', kind: 'word' },
        { name: 'flags', type: 'int32', c: 'SchGetExtensionsOptions', sal: '_In_', kind: 'scalar' },
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
      parameters: [{ name: 'hObject', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' }],
    } satisfies FunctionDeclaration);
  },
  get SetThreadToken() {
    return kept(this, 'SetThreadToken', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        {
          name: 'Thread',
          type: 'pointer',
          c: 'PHANDLE',
          sal: '_In_opt_',
          kind: 'pointer to handle',
        },
        { name: 'Token', type: 'pointer', c: 'HANDLE', sal: '_In_opt_', kind: 'handle' },
      ],
    } satisfies FunctionDeclaration);
  },
  get OpenProcessToken() {
    return kept(this, 'OpenProcessToken', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'ProcessHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        { name: 'DesiredAccess', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'TokenHandle',
          type: 'pointer',
          c: 'PHANDLE',
          sal: '_Outptr_',
          kind: 'pointer to handle',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get OpenThreadToken() {
    return kept(this, 'OpenThreadToken', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'ThreadHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        { name: 'DesiredAccess', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'OpenAsSelf', type: 'int32', c: 'BOOL', sal: '_In_', kind: 'scalar' },
        {
          name: 'TokenHandle',
          type: 'pointer',
          c: 'PHANDLE',
          sal: '_Outptr_',
          kind: 'pointer to handle',
        },
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
        { name: 'Sid', type: 'pointer', c: 'PSID', sal: '_In_', kind: 'memory' },
        {
          name: 'StringSid',
          type: 'pointer',
          c: 'LPWSTR *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get ImpersonateLoggedOnUser() {
    return kept(this, 'ImpersonateLoggedOnUser', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [{ name: 'hToken', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' }],
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
        { name: 'TokenHandle', type: 'pointer', c: 'HANDLE', sal: '_In_opt_', kind: 'handle' },
        { name: 'SidToCheck', type: 'pointer', c: 'PSID', sal: '_In_', kind: 'memory' },
        { name: 'IsMember', type: 'pointer', c: 'PBOOL', sal: '_Out_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get AllocateLocallyUniqueId() {
    return kept(this, 'AllocateLocallyUniqueId', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [{ name: 'Luid', type: 'pointer', c: 'PLUID', sal: '_Out_', kind: 'memory' }],
    } satisfies FunctionDeclaration);
  },
  get DuplicateTokenEx() {
    return kept(this, 'DuplicateTokenEx', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'hExistingToken', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        {
          name: 'dwDesiredAccess',
          type: 'uint32',
          c: 'DWORD',
          sal: '_In_',
          kind: 'scalar',
          flags: 'TOKEN_ACCESS',
        },
        {
          name: 'lpTokenAttributes',
          type: 'pointer',
          c: 'LPSECURITY_ATTRIBUTES',
          sal: '_In_opt_',
          kind: 'memory',
        },
        {
          name: 'ImpersonationLevel',
          type: 'int32',
          c: 'SECURITY_IMPERSONATION_LEVEL',
          sal: '_In_',
          kind: 'scalar',
        },
        { name: 'TokenType', type: 'int32', c: 'TOKEN_TYPE', sal: '_In_', kind: 'scalar' },
        {
          name: 'phNewToken',
          type: 'pointer',
          c: 'PHANDLE',
          sal: '_Outptr_',
          kind: 'pointer to handle',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get GetTokenInformation() {
    return kept(this, 'GetTokenInformation', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'TokenHandle', type: 'pointer', c: 'HANDLE', sal: '_In_', kind: 'handle' },
        {
          name: 'TokenInformationClass',
          type: 'int32',
          c: 'TOKEN_INFORMATION_CLASS',
          sal: '_In_',
          kind: 'scalar',
        },
        {
          name: 'TokenInformation',
          type: 'pointer',
          c: 'LPVOID',
          sal: '_Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength)',
          kind: 'memory',
        },
        { name: 'TokenInformationLength', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'ReturnLength', type: 'pointer', c: 'PDWORD', sal: '_Out_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get LocalFree() {
    return kept(this, 'LocalFree', {
      library: 'kernel32.dll',
      returns: 'pointer',
      result: 'HLOCAL',
      parameters: [
        { name: 'hMem', type: 'pointer', c: 'HLOCAL', sal: '_Frees_ptr_opt_', kind: 'memory' },
      ],
    } satisfies FunctionDeclaration);
  },
  get LogonUserW() {
    return kept(this, 'LogonUserW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'lpszUsername', type: 'pointer', c: 'LPCWSTR', sal: '_In_', kind: 'text16' },
        { name: 'lpszDomain', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'lpszPassword', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'secret' },
        {
          name: 'dwLogonType',
          type: 'uint32',
          c: 'DWORD',
          sal: '_In_',
          kind: 'scalar',
          flags: 'LOGON32_LOGON',
        },
        {
          name: 'dwLogonProvider',
          type: 'uint32',
          c: 'DWORD',
          sal: '_In_',
          kind: 'scalar',
          flags: 'LOGON32_PROVIDER',
        },
        {
          name: 'phToken',
          type: 'pointer',
          c: 'PHANDLE',
          sal: '_Outptr_',
          kind: 'pointer to handle',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get GetUserNameW() {
    return kept(this, 'GetUserNameW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        {
          name: 'lpBuffer',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_to_opt_(*pcbBuffer, *pcbBuffer)',
          kind: 'text16',
        },
        { name: 'pcbBuffer', type: 'pointer', c: 'LPDWORD', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get LookupAccountSidW() {
    return kept(this, 'LookupAccountSidW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'lpSystemName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'Sid', type: 'pointer', c: 'PSID', sal: '_In_', kind: 'memory' },
        {
          name: 'Name',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_to_opt_(*cchName, *cchName + 1)',
          kind: 'text16',
        },
        { name: 'cchName', type: 'pointer', c: 'LPDWORD', sal: '_Inout_', kind: 'word' },
        {
          name: 'ReferencedDomainName',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_to_opt_(*cchReferencedDomainName, ...)',
          kind: 'text16',
        },
        {
          name: 'cchReferencedDomainName',
          type: 'pointer',
          c: 'LPDWORD',
          sal: '_Inout_',
          kind: 'word',
        },
        { name: 'peUse', type: 'pointer', c: 'PSID_NAME_USE', sal: '_Out_', kind: 'memory' },
      ],
    } satisfies FunctionDeclaration);
  },
  get LookupPrivilegeNameW() {
    return kept(this, 'LookupPrivilegeNameW', {
      library: 'advapi32.dll',
      returns: 'int32',
      result: 'BOOL',
      parameters: [
        { name: 'lpSystemName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'lpLuid', type: 'pointer', c: 'PLUID', sal: '_In_', kind: 'memory' },
        {
          name: 'lpName',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_to_opt_(*cchName, *cchName + 1)',
          kind: 'text16',
        },
        { name: 'cchName', type: 'pointer', c: 'LPDWORD', sal: '_Inout_', kind: 'word' },
      ],
    } satisfies FunctionDeclaration);
  },
  get DsGetDcNameW() {
    return kept(this, 'DsGetDcNameW', {
      library: 'netapi32.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        { name: 'ComputerName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'DomainName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'DomainGuid', type: 'pointer', c: 'GUID *', sal: '_In_opt_', kind: 'memory' },
        { name: 'SiteName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        {
          name: 'Flags',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'DSGETDC',
        },
        {
          name: 'DomainControllerInfo',
          type: 'pointer',
          c: 'PDOMAIN_CONTROLLER_INFOW *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get NetApiBufferFree() {
    return kept(this, 'NetApiBufferFree', {
      library: 'netapi32.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        { name: 'Buffer', type: 'pointer', c: 'LPVOID', sal: '_Frees_ptr_opt_', kind: 'memory' },
      ],
    } satisfies FunctionDeclaration);
  },
  get DsBindW() {
    return kept(this, 'DsBindW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        {
          name: 'DomainControllerName',
          type: 'pointer',
          c: 'LPCWSTR',
          sal: '_In_opt_',
          kind: 'text16',
        },
        { name: 'DnsDomainName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'phDS', type: 'pointer', c: 'HANDLE *', sal: '_Out_', kind: 'pointer to handle' },
      ],
    } satisfies FunctionDeclaration);
  },
  get DsUnBindW() {
    return kept(this, 'DsUnBindW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        { name: 'phDS', type: 'pointer', c: 'HANDLE *', sal: '_Inout_', kind: 'pointer to handle' },
      ],
    } satisfies FunctionDeclaration);
  },
  get DsCrackNamesW() {
    return kept(this, 'DsCrackNamesW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        { name: 'hDS', type: 'pointer', c: 'HANDLE', sal: '_In_opt_', kind: 'handle' },
        { name: 'flags', type: 'int32', c: 'DS_NAME_FLAGS', sal: '_In_', kind: 'scalar' },
        { name: 'formatOffered', type: 'int32', c: 'DS_NAME_FORMAT', sal: '_In_', kind: 'scalar' },
        { name: 'formatDesired', type: 'int32', c: 'DS_NAME_FORMAT', sal: '_In_', kind: 'scalar' },
        { name: 'cNames', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        {
          name: 'rpNames',
          type: 'pointer',
          c: 'const LPCWSTR *',
          sal: '_In_reads_(cNames)',
          kind: 'memory',
        },
        {
          name: 'ppResult',
          type: 'pointer',
          c: 'PDS_NAME_RESULTW *',
          sal: '_Outptr_',
          kind: 'pointer to pointer',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get DsFreeNameResultW() {
    return kept(this, 'DsFreeNameResultW', {
      library: 'ntdsapi.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        {
          name: 'pResult',
          type: 'pointer',
          c: 'DS_NAME_RESULTW *',
          sal: '_Frees_ptr_',
          kind: 'memory',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get DsMakeSpnW() {
    return kept(this, 'DsMakeSpnW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        { name: 'ServiceClass', type: 'pointer', c: 'LPCWSTR', sal: '_In_', kind: 'text16' },
        { name: 'ServiceName', type: 'pointer', c: 'LPCWSTR', sal: '_In_', kind: 'text16' },
        { name: 'InstanceName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'InstancePort', type: 'uint16', c: 'USHORT', sal: '_In_', kind: 'scalar' },
        { name: 'Referrer', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'pcSpnLength', type: 'pointer', c: 'DWORD *', sal: '_Inout_', kind: 'word' },
        {
          name: 'pszSpn',
          type: 'pointer',
          c: 'LPWSTR',
          sal: '_Out_writes_opt_(*pcSpnLength)',
          kind: 'text16',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get DsGetSpnW() {
    return kept(this, 'DsGetSpnW', {
      library: 'ntdsapi.dll',
      returns: 'uint32',
      result: 'DWORD',
      parameters: [
        { name: 'ServiceType', type: 'int32', c: 'DS_SPN_NAME_TYPE', sal: '_In_', kind: 'scalar' },
        { name: 'ServiceClass', type: 'pointer', c: 'LPCWSTR', sal: '_In_', kind: 'text16' },
        { name: 'ServiceName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'InstancePort', type: 'uint16', c: 'USHORT', sal: '_In_', kind: 'scalar' },
        { name: 'cInstanceNames', type: 'uint16', c: 'USHORT', sal: '_In_', kind: 'scalar' },
        {
          name: 'pInstanceNames',
          type: 'pointer',
          c: 'LPCWSTR *',
          sal: '_In_reads_opt_(cInstanceNames)',
          kind: 'memory',
        },
        {
          name: 'pInstancePorts',
          type: 'pointer',
          c: 'const USHORT *',
          sal: '_In_reads_opt_(cInstanceNames)',
          kind: 'memory',
        },
        { name: 'pcSpn', type: 'pointer', c: 'DWORD *', sal: '_Out_', kind: 'word' },
        {
          name: 'prpszSpn',
          type: 'pointer',
          c: 'LPWSTR **',
          sal: '_Outptr_result_buffer_(*pcSpn)',
          kind: 'pointer to pointer',
        },
      ],
    } satisfies FunctionDeclaration);
  },
  get DsFreeSpnArrayW() {
    return kept(this, 'DsFreeSpnArrayW', {
      library: 'ntdsapi.dll',
      returns: 'void',
      result: 'void',
      parameters: [
        { name: 'cSpn', type: 'uint32', c: 'DWORD', sal: '_In_', kind: 'scalar' },
        { name: 'rpszSpn', type: 'pointer', c: 'LPWSTR *', sal: '_Frees_ptr_', kind: 'memory' },
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
        {
          name: 'pBindings',
          type: 'pointer',
          c: 'SecPkgContext_Bindings *',
          sal: '_Inout_',
          kind: 'memory',
        },
        {
          name: 'flags',
          type: 'uint32',
          c: 'ULONG',
          sal: '_In_',
          kind: 'scalar',
          flags: 'SEC_CHANNEL_BINDINGS_FLAGS',
        },
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
        {
          name: 'lpIpAddress',
          type: 'pointer',
          c: 'PUCHAR',
          sal: '_In_reads_bytes_(cchIpAddress)',
          kind: 'memory',
        },
        { name: 'cchIpAddress', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        { name: 'FreeCallContext', type: 'pointer', c: 'INT *', sal: '_Out_', kind: 'word' },
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
        {
          name: 'lpIpAddress',
          type: 'pointer',
          c: 'PUCHAR',
          sal: '_In_reads_bytes_opt_(cchIpAddress)',
          kind: 'memory',
        },
        { name: 'cchIpAddress', type: 'uint32', c: 'ULONG', sal: '_In_', kind: 'scalar' },
        { name: 'TargetName', type: 'pointer', c: 'LPWSTR', sal: '_In_opt_', kind: 'text16' },
        { name: 'FreeCallContext', type: 'pointer', c: 'INT *', sal: '_Out_', kind: 'word' },
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
