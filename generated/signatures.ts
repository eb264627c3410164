// How each function is called: its DLL, its result, and the type of every parameter.
// Generated from sspi.h, secext.h, wincrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { FunctionDeclaration } from './types.js';
export const signatures = {
  AcquireCredentialsHandleW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPrincipal', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_opt_' },
      { name: 'pszPackage', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'fCredentialUse', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED' },
      { name: 'pvLogonId', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'pAuthData', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'pGetKeyFn', type: 'pointer', c: 'SEC_GET_KEY_FN', sal: '_In_opt_' },
      { name: 'pvGetKeyArgument', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_Out_' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  AcquireCredentialsHandleA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPrincipal', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_opt_' },
      { name: 'pszPackage', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'fCredentialUse', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED' },
      { name: 'pvLogonId', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'pAuthData', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'pGetKeyFn', type: 'pointer', c: 'SEC_GET_KEY_FN', sal: '_In_opt_' },
      { name: 'pvGetKeyArgument', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_Out_' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  FreeCredentialsHandle: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [{ name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_' }],
  },
  AddCredentialsW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'hCredentials', type: 'pointer', c: 'PCredHandle', sal: '_In_' },
      { name: 'pszPrincipal', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_opt_' },
      { name: 'pszPackage', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'fCredentialUse', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED' },
      { name: 'pAuthData', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'pGetKeyFn', type: 'pointer', c: 'SEC_GET_KEY_FN', sal: '_In_opt_' },
      { name: 'pvGetKeyArgument', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  AddCredentialsA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'hCredentials', type: 'pointer', c: 'PCredHandle', sal: '_In_' },
      { name: 'pszPrincipal', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_opt_' },
      { name: 'pszPackage', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'fCredentialUse', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED' },
      { name: 'pAuthData', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'pGetKeyFn', type: 'pointer', c: 'SEC_GET_KEY_FN', sal: '_In_opt_' },
      { name: 'pvGetKeyArgument', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  InitializeSecurityContextW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_opt_' },
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_' },
      { name: 'pszTargetName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_opt_' },
      { name: 'fContextReq', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'ISC_REQ' },
      { name: 'Reserved1', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'TargetDataRep', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECURITY_DREP' },
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_' },
      { name: 'Reserved2', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'phNewContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Inout_opt_' },
      { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_opt_' },
      { name: 'pfContextAttr', type: 'pointer', c: 'ULONG *', sal: '_Out_', flags: 'ISC_RET' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  InitializeSecurityContextA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_opt_' },
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_' },
      { name: 'pszTargetName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_opt_' },
      { name: 'fContextReq', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'ISC_REQ' },
      { name: 'Reserved1', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'TargetDataRep', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECURITY_DREP' },
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_' },
      { name: 'Reserved2', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'phNewContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Inout_opt_' },
      { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_opt_' },
      { name: 'pfContextAttr', type: 'pointer', c: 'ULONG *', sal: '_Out_', flags: 'ISC_RET' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  AcceptSecurityContext: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_opt_' },
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_' },
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_' },
      { name: 'fContextReq', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'ASC_REQ' },
      { name: 'TargetDataRep', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECURITY_DREP' },
      { name: 'phNewContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Inout_opt_' },
      { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_opt_' },
      { name: 'pfContextAttr', type: 'pointer', c: 'ULONG *', sal: '_Out_', flags: 'ASC_RET' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  CompleteAuthToken: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'pToken', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_' },
    ],
  },
  ImpersonateSecurityContext: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [{ name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' }],
  },
  RevertSecurityContext: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [{ name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' }],
  },
  QuerySecurityContextToken: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'Token', type: 'pointer', c: 'HANDLE *', sal: '_Out_' },
    ],
  },
  DeleteSecurityContext: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [{ name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' }],
  },
  ApplyControlToken: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_' },
    ],
  },
  QueryContextAttributesW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Out_' },
    ],
  },
  QueryContextAttributesA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Out_' },
    ],
  },
  QueryContextAttributesExW: {
    library: 'sspicli.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Out_writes_bytes_(cbBuffer)' },
      { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  QueryContextAttributesExA: {
    library: 'sspicli.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Out_writes_bytes_(cbBuffer)' },
      { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  SetContextAttributesW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_In_reads_bytes_(cbBuffer)' },
      { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  SetContextAttributesA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_In_reads_bytes_(cbBuffer)' },
      { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  QueryCredentialsAttributesW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Inout_' },
    ],
  },
  QueryCredentialsAttributesA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Inout_' },
    ],
  },
  QueryCredentialsAttributesExW: {
    library: 'sspicli.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Inout_updates_bytes_(cbBuffer)' },
      { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  QueryCredentialsAttributesExA: {
    library: 'sspicli.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_Inout_updates_bytes_(cbBuffer)' },
      { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  SetCredentialsAttributesW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_In_reads_bytes_(cbBuffer)' },
      { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  SetCredentialsAttributesA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_' },
      { name: 'ulAttribute', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CRED_ATTR' },
      { name: 'pBuffer', type: 'pointer', c: 'void *', sal: '_In_reads_bytes_(cbBuffer)' },
      { name: 'cbBuffer', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  FreeContextBuffer: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [{ name: 'pvContextBuffer', type: 'pointer', c: 'void *', sal: '_Inout_' }],
  },
  MakeSignature: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'fQOP', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECQOP' },
      { name: 'pMessage', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_' },
      { name: 'MessageSeqNo', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  VerifySignature: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'pMessage', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_' },
      { name: 'MessageSeqNo', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'pfQOP', type: 'pointer', c: 'ULONG *', sal: '_Out_opt_', flags: 'SECQOP' },
    ],
  },
  EncryptMessage: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'fQOP', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECQOP' },
      { name: 'pMessage', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_' },
      { name: 'MessageSeqNo', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  DecryptMessage: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'pMessage', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_' },
      { name: 'MessageSeqNo', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'pfQOP', type: 'pointer', c: 'ULONG *', sal: '_Out_opt_', flags: 'SECQOP' },
    ],
  },
  EnumerateSecurityPackagesW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pcPackages', type: 'pointer', c: 'ULONG *', sal: '_Out_' },
      { name: 'ppPackageInfo', type: 'pointer', c: 'PSecPkgInfoW *', sal: '_Outptr_' },
    ],
  },
  EnumerateSecurityPackagesA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pcPackages', type: 'pointer', c: 'ULONG *', sal: '_Out_' },
      { name: 'ppPackageInfo', type: 'pointer', c: 'PSecPkgInfoA *', sal: '_Outptr_' },
    ],
  },
  QuerySecurityPackageInfoW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPackageName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'ppPackageInfo', type: 'pointer', c: 'PSecPkgInfoW *', sal: '_Outptr_' },
    ],
  },
  QuerySecurityPackageInfoA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPackageName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'ppPackageInfo', type: 'pointer', c: 'PSecPkgInfoA *', sal: '_Outptr_' },
    ],
  },
  ExportSecurityContext: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'fFlags', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECPKG_CONTEXT_EXPORT' },
      { name: 'pPackedContext', type: 'pointer', c: 'PSecBuffer', sal: '_Out_' },
      { name: 'pToken', type: 'pointer', c: 'void **', sal: '_Out_' },
    ],
  },
  ImportSecurityContextW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPackage', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'pPackedContext', type: 'pointer', c: 'PSecBuffer', sal: '_In_' },
      { name: 'Token', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Out_' },
    ],
  },
  ImportSecurityContextA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPackage', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'pPackedContext', type: 'pointer', c: 'PSecBuffer', sal: '_In_' },
      { name: 'Token', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Out_' },
    ],
  },
  ChangeAccountPasswordW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPackageName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'pszDomainName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'pszAccountName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'pszOldPassword', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'pszNewPassword', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' },
      { name: 'bImpersonating', type: 'uint8', c: 'BOOLEAN', sal: '_In_' },
      { name: 'dwReserved', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_' },
    ],
  },
  ChangeAccountPasswordA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPackageName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'pszDomainName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'pszAccountName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'pszOldPassword', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'pszNewPassword', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' },
      { name: 'bImpersonating', type: 'uint8', c: 'BOOLEAN', sal: '_In_' },
      { name: 'dwReserved', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_' },
    ],
  },
  InitSecurityInterfaceA: {
    library: 'secur32.dll',
    returns: 'pointer',
    parameters: [],
  },
  InitSecurityInterfaceW: {
    library: 'secur32.dll',
    returns: 'pointer',
    parameters: [],
  },
  SaslEnumerateProfilesA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'ProfileList', type: 'pointer', c: 'LPSTR *', sal: '_Outptr_' },
      { name: 'ProfileCount', type: 'pointer', c: 'ULONG *', sal: '_Out_' },
    ],
  },
  SaslEnumerateProfilesW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'ProfileList', type: 'pointer', c: 'LPWSTR *', sal: '_Outptr_' },
      { name: 'ProfileCount', type: 'pointer', c: 'ULONG *', sal: '_Out_' },
    ],
  },
  SaslGetProfilePackageA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'ProfileName', type: 'pointer', c: 'LPSTR', sal: '_In_' },
      { name: 'PackageInfo', type: 'pointer', c: 'PSecPkgInfoA *', sal: '_Outptr_' },
    ],
  },
  SaslGetProfilePackageW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'ProfileName', type: 'pointer', c: 'LPWSTR', sal: '_In_' },
      { name: 'PackageInfo', type: 'pointer', c: 'PSecPkgInfoW *', sal: '_Outptr_' },
    ],
  },
  SaslIdentifyPackageA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_' },
      { name: 'PackageInfo', type: 'pointer', c: 'PSecPkgInfoA *', sal: '_Outptr_' },
    ],
  },
  SaslIdentifyPackageW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_' },
      { name: 'PackageInfo', type: 'pointer', c: 'PSecPkgInfoW *', sal: '_Outptr_' },
    ],
  },
  SaslInitializeSecurityContextW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_opt_' },
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_' },
      { name: 'pszTargetName', type: 'pointer', c: 'LPWSTR', sal: '_In_opt_' },
      { name: 'fContextReq', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'ISC_REQ' },
      { name: 'Reserved1', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'TargetDataRep', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECURITY_DREP' },
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_' },
      { name: 'Reserved2', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'phNewContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Inout_opt_' },
      { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_opt_' },
      { name: 'pfContextAttr', type: 'pointer', c: 'ULONG *', sal: '_Out_', flags: 'ISC_RET' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  SaslInitializeSecurityContextA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_opt_' },
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_' },
      { name: 'pszTargetName', type: 'pointer', c: 'LPSTR', sal: '_In_opt_' },
      { name: 'fContextReq', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'ISC_REQ' },
      { name: 'Reserved1', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'TargetDataRep', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECURITY_DREP' },
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_' },
      { name: 'Reserved2', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'phNewContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Inout_opt_' },
      { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_opt_' },
      { name: 'pfContextAttr', type: 'pointer', c: 'ULONG *', sal: '_Out_', flags: 'ISC_RET' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  SaslAcceptSecurityContext: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'phCredential', type: 'pointer', c: 'PCredHandle', sal: '_In_opt_' },
      { name: 'phContext', type: 'pointer', c: 'PCtxtHandle', sal: '_In_opt_' },
      { name: 'pInput', type: 'pointer', c: 'PSecBufferDesc', sal: '_In_opt_' },
      { name: 'fContextReq', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'ASC_REQ' },
      { name: 'TargetDataRep', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SECURITY_DREP' },
      { name: 'phNewContext', type: 'pointer', c: 'PCtxtHandle', sal: '_Inout_opt_' },
      { name: 'pOutput', type: 'pointer', c: 'PSecBufferDesc', sal: '_Inout_opt_' },
      { name: 'pfContextAttr', type: 'pointer', c: 'ULONG *', sal: '_Out_', flags: 'ASC_RET' },
      { name: 'ptsExpiry', type: 'pointer', c: 'PTimeStamp', sal: '_Out_opt_' },
    ],
  },
  SaslSetContextOption: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'ContextHandle', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'Option', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SASL_OPTION' },
      { name: 'Value', type: 'pointer', c: 'PVOID', sal: '_In_' },
      { name: 'Size', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  SaslGetContextOption: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'ContextHandle', type: 'pointer', c: 'PCtxtHandle', sal: '_In_' },
      { name: 'Option', type: 'uint32', c: 'ULONG', sal: '_In_', flags: 'SASL_OPTION' },
      { name: 'Value', type: 'pointer', c: 'PVOID', sal: '_Out_' },
      { name: 'Size', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'Needed', type: 'pointer', c: 'PULONG', sal: '_Out_opt_' },
    ],
  },
  SspiPromptForCredentialsW: {
    library: 'credui.dll',
    returns: 'uint32',
    parameters: [
      { name: 'pszTargetName', type: 'pointer', c: 'PCWSTR', sal: '_In_' },
      { name: 'pUiInfo', type: 'pointer', c: 'PVOID', sal: '_In_opt_' },
      { name: 'dwAuthError', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'pszPackage', type: 'pointer', c: 'PCWSTR', sal: '_In_' },
      {
        name: 'pInputAuthIdentity',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_In_opt_',
      },
      {
        name: 'ppAuthIdentity',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
        sal: '_Outptr_',
      },
      { name: 'pfSave', type: 'pointer', c: 'INT *', sal: '_Inout_opt_' },
      { name: 'dwFlags', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  SspiPromptForCredentialsA: {
    library: 'credui.dll',
    returns: 'uint32',
    parameters: [
      { name: 'pszTargetName', type: 'pointer', c: 'PCSTR', sal: '_In_' },
      { name: 'pUiInfo', type: 'pointer', c: 'PVOID', sal: '_In_opt_' },
      { name: 'dwAuthError', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'pszPackage', type: 'pointer', c: 'PCSTR', sal: '_In_' },
      {
        name: 'pInputAuthIdentity',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_In_opt_',
      },
      {
        name: 'ppAuthIdentity',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
        sal: '_Outptr_',
      },
      { name: 'pfSave', type: 'pointer', c: 'INT *', sal: '_Inout_opt_' },
      { name: 'dwFlags', type: 'uint32', c: 'ULONG', sal: '_In_' },
    ],
  },
  SspiGetCredUIContext: {
    library: 'credui.dll',
    returns: 'int32',
    parameters: [
      { name: 'ContextHandle', type: 'pointer', c: 'HANDLE', sal: '_In_' },
      { name: 'CredType', type: 'pointer', c: 'GUID *', sal: '_In_' },
      { name: 'LogonId', type: 'pointer', c: 'LUID *', sal: '_In_opt_' },
      {
        name: 'CredUIContexts',
        type: 'pointer',
        c: 'PSEC_WINNT_CREDUI_CONTEXT_VECTOR *',
        sal: '_Outptr_',
      },
      { name: 'TokenHandle', type: 'pointer', c: 'HANDLE *', sal: '_Out_opt_' },
    ],
  },
  SspiUpdateCredentials: {
    library: 'credui.dll',
    returns: 'int32',
    parameters: [
      { name: 'ContextHandle', type: 'pointer', c: 'HANDLE', sal: '_In_' },
      { name: 'CredType', type: 'pointer', c: 'GUID *', sal: '_In_' },
      { name: 'FlatCredUIContextLength', type: 'uint32', c: 'ULONG', sal: '_In_' },
      {
        name: 'FlatCredUIContext',
        type: 'pointer',
        c: 'PUCHAR',
        sal: '_In_reads_bytes_(FlatCredUIContextLength)',
      },
    ],
  },
  SspiUnmarshalCredUIContext: {
    library: 'credui.dll',
    returns: 'int32',
    parameters: [
      {
        name: 'MarshaledCredUIContext',
        type: 'pointer',
        c: 'PUCHAR',
        sal: '_In_reads_bytes_(MarshaledCredUIContextLength)',
      },
      { name: 'MarshaledCredUIContextLength', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'CredUIContext', type: 'pointer', c: 'PSEC_WINNT_CREDUI_CONTEXT *', sal: '_Outptr_' },
    ],
  },
  AddSecurityPackageA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPackageName', type: 'pointer', c: 'LPSTR', sal: '_In_' },
      { name: 'pOptions', type: 'pointer', c: 'PSECURITY_PACKAGE_OPTIONS', sal: '_In_opt_' },
    ],
  },
  AddSecurityPackageW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPackageName', type: 'pointer', c: 'LPWSTR', sal: '_In_' },
      { name: 'pOptions', type: 'pointer', c: 'PSECURITY_PACKAGE_OPTIONS', sal: '_In_opt_' },
    ],
  },
  DeleteSecurityPackageA: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [{ name: 'pszPackageName', type: 'pointer', c: 'SEC_CHAR *', sal: '_In_' }],
  },
  DeleteSecurityPackageW: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [{ name: 'pszPackageName', type: 'pointer', c: 'SEC_WCHAR *', sal: '_In_' }],
  },
  SspiPrepareForCredRead: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'AuthIdentity', type: 'pointer', c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', sal: '_In_' },
      { name: 'pszTargetName', type: 'pointer', c: 'PCWSTR', sal: '_In_' },
      { name: 'pCredmanCredentialType', type: 'pointer', c: 'PULONG', sal: '_Out_' },
      { name: 'ppszCredmanTargetName', type: 'pointer', c: 'PCWSTR *', sal: '_Outptr_' },
    ],
  },
  SspiPrepareForCredWrite: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'AuthIdentity', type: 'pointer', c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', sal: '_In_' },
      { name: 'pszTargetName', type: 'pointer', c: 'PCWSTR', sal: '_In_opt_' },
      { name: 'pCredmanCredentialType', type: 'pointer', c: 'PULONG', sal: '_Out_' },
      { name: 'ppszCredmanTargetName', type: 'pointer', c: 'PCWSTR *', sal: '_Outptr_' },
      { name: 'ppszCredmanUserName', type: 'pointer', c: 'PCWSTR *', sal: '_Outptr_' },
      {
        name: 'ppCredentialBlob',
        type: 'pointer',
        c: 'PUCHAR *',
        sal: '_Outptr_result_bytebuffer_(*pCredentialBlobSize)',
      },
      { name: 'pCredentialBlobSize', type: 'pointer', c: 'PULONG', sal: '_Out_' },
    ],
  },
  SspiEncryptAuthIdentity: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'AuthData', type: 'pointer', c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', sal: '_Inout_' },
    ],
  },
  SspiEncryptAuthIdentityEx: {
    library: 'sspicli.dll',
    returns: 'int32',
    parameters: [
      { name: 'Options', type: 'uint32', c: 'ULONG', sal: '_In_' },
      { name: 'AuthData', type: 'pointer', c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', sal: '_Inout_' },
    ],
  },
  SspiDecryptAuthIdentity: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      {
        name: 'EncryptedAuthData',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_Inout_',
      },
    ],
  },
  SspiDecryptAuthIdentityEx: {
    library: 'sspicli.dll',
    returns: 'int32',
    parameters: [
      { name: 'Options', type: 'uint32', c: 'ULONG', sal: '_In_' },
      {
        name: 'EncryptedAuthData',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_Inout_',
      },
    ],
  },
  SspiIsAuthIdentityEncrypted: {
    library: 'secur32.dll',
    returns: 'uint8',
    parameters: [
      {
        name: 'EncryptedAuthData',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_In_',
      },
    ],
  },
  SspiEncodeAuthIdentityAsStrings: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pAuthIdentity', type: 'pointer', c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', sal: '_In_' },
      { name: 'ppszUserName', type: 'pointer', c: 'PCWSTR *', sal: '_Outptr_result_maybenull_' },
      { name: 'ppszDomainName', type: 'pointer', c: 'PCWSTR *', sal: '_Outptr_result_maybenull_' },
      {
        name: 'ppszPackedCredentialsString',
        type: 'pointer',
        c: 'PCWSTR *',
        sal: '_Outptr_opt_result_maybenull_',
      },
    ],
  },
  SspiValidateAuthIdentity: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'AuthData', type: 'pointer', c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', sal: '_In_' },
    ],
  },
  SspiCopyAuthIdentity: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'AuthData', type: 'pointer', c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', sal: '_In_' },
      {
        name: 'AuthDataCopy',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
        sal: '_Outptr_',
      },
    ],
  },
  SspiFreeAuthIdentity: {
    library: 'secur32.dll',
    returns: 'void',
    parameters: [
      {
        name: 'AuthData',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_Inout_opt_',
      },
    ],
  },
  SspiZeroAuthIdentity: {
    library: 'secur32.dll',
    returns: 'void',
    parameters: [
      {
        name: 'AuthData',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_Inout_opt_',
      },
    ],
  },
  SspiLocalFree: {
    library: 'secur32.dll',
    returns: 'void',
    parameters: [{ name: 'DataBuffer', type: 'pointer', c: 'PVOID', sal: '_In_opt_' }],
  },
  SspiEncodeStringsAsAuthIdentity: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszUserName', type: 'pointer', c: 'PCWSTR', sal: '_In_opt_' },
      { name: 'pszDomainName', type: 'pointer', c: 'PCWSTR', sal: '_In_opt_' },
      { name: 'pszPackedCredentialsString', type: 'pointer', c: 'PCWSTR', sal: '_In_opt_' },
      {
        name: 'ppAuthIdentity',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
        sal: '_Outptr_',
      },
    ],
  },
  SspiCompareAuthIdentities: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      {
        name: 'AuthIdentity1',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_In_opt_',
      },
      {
        name: 'AuthIdentity2',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_In_opt_',
      },
      { name: 'SameSuppliedUser', type: 'pointer', c: 'PBOOLEAN', sal: '_Out_opt_' },
      { name: 'SameSuppliedIdentity', type: 'pointer', c: 'PBOOLEAN', sal: '_Out_opt_' },
    ],
  },
  SspiMarshalAuthIdentity: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'AuthIdentity', type: 'pointer', c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE', sal: '_In_' },
      { name: 'AuthIdentityLength', type: 'pointer', c: 'ULONG *', sal: '_Out_' },
      {
        name: 'AuthIdentityByteArray',
        type: 'pointer',
        c: 'CHAR **',
        sal: '_Outptr_result_bytebuffer_(*AuthIdentityLength)',
      },
    ],
  },
  SspiUnmarshalAuthIdentity: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'AuthIdentityLength', type: 'uint32', c: 'ULONG', sal: '_In_' },
      {
        name: 'AuthIdentityByteArray',
        type: 'pointer',
        c: 'CHAR *',
        sal: '_In_reads_bytes_(AuthIdentityLength)',
      },
      {
        name: 'ppAuthIdentity',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
        sal: '_Outptr_',
      },
    ],
  },
  SspiIsPromptingNeeded: {
    library: 'credui.dll',
    returns: 'uint8',
    parameters: [{ name: 'ErrorOrNtStatus', type: 'uint32', c: 'ULONG', sal: '_In_' }],
  },
  SspiGetTargetHostName: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszTargetName', type: 'pointer', c: 'PCWSTR', sal: '_In_' },
      { name: 'pszHostName', type: 'pointer', c: 'PWSTR *', sal: '_Outptr_' },
    ],
  },
  SspiExcludePackage: {
    library: 'secur32.dll',
    returns: 'int32',
    parameters: [
      {
        name: 'AuthIdentity',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE',
        sal: '_In_opt_',
      },
      { name: 'pszPackageName', type: 'pointer', c: 'PCWSTR', sal: '_In_' },
      {
        name: 'ppNewAuthIdentity',
        type: 'pointer',
        c: 'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *',
        sal: '_Outptr_',
      },
    ],
  },
  GetUserNameExA: {
    library: 'secur32.dll',
    returns: 'uint8',
    parameters: [
      { name: 'NameFormat', type: 'int32', c: 'EXTENDED_NAME_FORMAT', sal: '_In_' },
      {
        name: 'lpNameBuffer',
        type: 'pointer',
        c: 'LPSTR',
        sal: '_Out_writes_to_opt_(*nSize,*nSize)',
      },
      { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_' },
    ],
  },
  GetUserNameExW: {
    library: 'secur32.dll',
    returns: 'uint8',
    parameters: [
      { name: 'NameFormat', type: 'int32', c: 'EXTENDED_NAME_FORMAT', sal: '_In_' },
      {
        name: 'lpNameBuffer',
        type: 'pointer',
        c: 'LPWSTR',
        sal: '_Out_writes_to_opt_(*nSize,*nSize)',
      },
      { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_' },
    ],
  },
  GetComputerObjectNameA: {
    library: 'secur32.dll',
    returns: 'uint8',
    parameters: [
      { name: 'NameFormat', type: 'int32', c: 'EXTENDED_NAME_FORMAT', sal: '_In_' },
      {
        name: 'lpNameBuffer',
        type: 'pointer',
        c: 'LPSTR',
        sal: '_Out_writes_to_opt_(*nSize,*nSize)',
      },
      { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_' },
    ],
  },
  GetComputerObjectNameW: {
    library: 'secur32.dll',
    returns: 'uint8',
    parameters: [
      { name: 'NameFormat', type: 'int32', c: 'EXTENDED_NAME_FORMAT', sal: '_In_' },
      {
        name: 'lpNameBuffer',
        type: 'pointer',
        c: 'LPWSTR',
        sal: '_Out_writes_to_opt_(*nSize,*nSize)',
      },
      { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_' },
    ],
  },
  TranslateNameA: {
    library: 'secur32.dll',
    returns: 'uint8',
    parameters: [
      { name: 'lpAccountName', type: 'pointer', c: 'LPCSTR', sal: '_In_' },
      { name: 'AccountNameFormat', type: 'int32', c: 'EXTENDED_NAME_FORMAT', sal: '_In_' },
      { name: 'DesiredNameFormat', type: 'int32', c: 'EXTENDED_NAME_FORMAT', sal: '_In_' },
      {
        name: 'lpTranslatedName',
        type: 'pointer',
        c: 'LPSTR',
        sal: '_Out_writes_to_opt_(*nSize,*nSize)',
      },
      { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_' },
    ],
  },
  TranslateNameW: {
    library: 'secur32.dll',
    returns: 'uint8',
    parameters: [
      { name: 'lpAccountName', type: 'pointer', c: 'LPCWSTR', sal: '_In_' },
      { name: 'AccountNameFormat', type: 'int32', c: 'EXTENDED_NAME_FORMAT', sal: '_In_' },
      { name: 'DesiredNameFormat', type: 'int32', c: 'EXTENDED_NAME_FORMAT', sal: '_In_' },
      {
        name: 'lpTranslatedName',
        type: 'pointer',
        c: 'LPWSTR',
        sal: '_Out_writes_to_opt_(*nSize,*nSize)',
      },
      { name: 'nSize', type: 'pointer', c: 'PULONG', sal: '_Inout_' },
    ],
  },
  CertOpenStore: {
    library: 'crypt32.dll',
    returns: 'pointer',
    parameters: [
      { name: 'lpszStoreProvider', type: 'pointer', c: 'LPCSTR', sal: '_In_' },
      { name: 'dwEncodingType', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'hCryptProv', type: 'uintptr', c: 'HCRYPTPROV_LEGACY', sal: '_In_opt_' },
      { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'pvPara', type: 'pointer', c: 'const void *', sal: '_In_opt_' },
    ],
  },
  CertCloseStore: {
    library: 'crypt32.dll',
    returns: 'int32',
    parameters: [
      { name: 'hCertStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_opt_' },
      { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
    ],
  },
  CertEnumCertificatesInStore: {
    library: 'crypt32.dll',
    returns: 'pointer',
    parameters: [
      { name: 'hCertStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_' },
      { name: 'pPrevCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_opt_' },
    ],
  },
  CertFindCertificateInStore: {
    library: 'crypt32.dll',
    returns: 'pointer',
    parameters: [
      { name: 'hCertStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_' },
      { name: 'dwCertEncodingType', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'dwFindFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'dwFindType', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'pvFindPara', type: 'pointer', c: 'const void *', sal: '_In_opt_' },
      { name: 'pPrevCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_opt_' },
    ],
  },
  CertDuplicateCertificateContext: {
    library: 'crypt32.dll',
    returns: 'pointer',
    parameters: [{ name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_opt_' }],
  },
  CertCreateCertificateContext: {
    library: 'crypt32.dll',
    returns: 'pointer',
    parameters: [
      { name: 'dwCertEncodingType', type: 'uint32', c: 'DWORD', sal: '_In_' },
      {
        name: 'pbCertEncoded',
        type: 'pointer',
        c: 'const BYTE *',
        sal: '_In_reads_bytes_(cbCertEncoded)',
      },
      { name: 'cbCertEncoded', type: 'uint32', c: 'DWORD', sal: '_In_' },
    ],
  },
  CertFreeCertificateContext: {
    library: 'crypt32.dll',
    returns: 'int32',
    parameters: [{ name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_opt_' }],
  },
  CertAddCertificateContextToStore: {
    library: 'crypt32.dll',
    returns: 'int32',
    parameters: [
      { name: 'hCertStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_opt_' },
      { name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_' },
      { name: 'dwAddDisposition', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'ppStoreContext', type: 'pointer', c: 'PCCERT_CONTEXT *', sal: '_Outptr_opt_' },
    ],
  },
  CertGetNameStringW: {
    library: 'crypt32.dll',
    returns: 'uint32',
    parameters: [
      { name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_' },
      { name: 'dwType', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'pvTypePara', type: 'pointer', c: 'void *', sal: '_In_opt_' },
      {
        name: 'pszNameString',
        type: 'pointer',
        c: 'LPWSTR',
        sal: '_Out_writes_to_opt_(cchNameString, return)',
      },
      { name: 'cchNameString', type: 'uint32', c: 'DWORD', sal: '_In_' },
    ],
  },
  CertGetCertificateChain: {
    library: 'crypt32.dll',
    returns: 'int32',
    parameters: [
      { name: 'hChainEngine', type: 'pointer', c: 'HCERTCHAINENGINE', sal: '_In_opt_' },
      { name: 'pCertContext', type: 'pointer', c: 'PCCERT_CONTEXT', sal: '_In_' },
      { name: 'pTime', type: 'pointer', c: 'LPFILETIME', sal: '_In_opt_' },
      { name: 'hAdditionalStore', type: 'pointer', c: 'HCERTSTORE', sal: '_In_opt_' },
      { name: 'pChainPara', type: 'pointer', c: 'PCERT_CHAIN_PARA', sal: '_In_' },
      { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'pvReserved', type: 'pointer', c: 'LPVOID', sal: '_Reserved_' },
      { name: 'ppChainContext', type: 'pointer', c: 'PCCERT_CHAIN_CONTEXT *', sal: '_Outptr_' },
    ],
  },
  CertFreeCertificateChain: {
    library: 'crypt32.dll',
    returns: 'void',
    parameters: [
      { name: 'pChainContext', type: 'pointer', c: 'PCCERT_CHAIN_CONTEXT', sal: '_In_' },
    ],
  },
  CertVerifyCertificateChainPolicy: {
    library: 'crypt32.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszPolicyOID', type: 'pointer', c: 'LPCSTR', sal: '_In_' },
      { name: 'pChainContext', type: 'pointer', c: 'PCCERT_CHAIN_CONTEXT', sal: '_In_' },
      { name: 'pPolicyPara', type: 'pointer', c: 'PCERT_CHAIN_POLICY_PARA', sal: '_In_' },
      { name: 'pPolicyStatus', type: 'pointer', c: 'PCERT_CHAIN_POLICY_STATUS', sal: '_Inout_' },
    ],
  },
  PFXImportCertStore: {
    library: 'crypt32.dll',
    returns: 'pointer',
    parameters: [
      { name: 'pPFX', type: 'pointer', c: 'CRYPT_DATA_BLOB *', sal: '_In_' },
      { name: 'szPassword', type: 'pointer', c: 'LPCWSTR', sal: '_In_' },
      { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
    ],
  },
  SslEmptyCacheA: {
    library: 'schannel.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszTargetName', type: 'pointer', c: 'LPSTR', sal: '_In_' },
      { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
    ],
  },
  SslEmptyCacheW: {
    library: 'schannel.dll',
    returns: 'int32',
    parameters: [
      { name: 'pszTargetName', type: 'pointer', c: 'LPWSTR', sal: '_In_' },
      { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
    ],
  },
  SslGenerateKeyPair: {
    library: 'schannel.dll',
    returns: 'int32',
    parameters: [
      { name: 'pCerts', type: 'pointer', c: 'PSSL_CREDENTIAL_CERTIFICATE', sal: '_Inout_' },
      { name: 'pszDN', type: 'pointer', c: 'PSTR', sal: '_In_' },
      { name: 'pszPassword', type: 'pointer', c: 'PSTR', sal: '_In_' },
      { name: 'Bits', type: 'uint32', c: 'DWORD', sal: '_In_' },
    ],
  },
  SslGenerateRandomBits: {
    library: 'schannel.dll',
    returns: 'void',
    parameters: [
      { name: 'pRandomData', type: 'pointer', c: 'PUCHAR', sal: '_Inout_' },
      { name: 'cRandomData', type: 'int32', c: 'LONG', sal: '_In_' },
    ],
  },
  SslCrackCertificate: {
    library: 'schannel.dll',
    returns: 'int32',
    parameters: [
      { name: 'pbCertificate', type: 'pointer', c: 'PUCHAR', sal: '_Inout_' },
      { name: 'cbCertificate', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'dwFlags', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'ppCertificate', type: 'pointer', c: 'PX509Certificate *', sal: '_Inout_' },
    ],
  },
  SslFreeCertificate: {
    library: 'schannel.dll',
    returns: 'void',
    parameters: [{ name: 'pCertificate', type: 'pointer', c: 'PX509Certificate', sal: '_Inout_' }],
  },
  SslGetMaximumKeySize: {
    library: 'schannel.dll',
    returns: 'uint32',
    parameters: [{ name: 'Reserved', type: 'uint32', c: 'DWORD', sal: '_In_' }],
  },
  SslGetServerIdentity: {
    library: 'schannel.dll',
    returns: 'int32',
    parameters: [
      {
        name: 'ClientHello',
        type: 'pointer',
        c: 'PBYTE',
        sal: '_In_reads_bytes_(ClientHelloSize)',
      },
      { name: 'ClientHelloSize', type: 'uint32', c: 'DWORD', sal: '_In_' },
      {
        name: 'ServerIdentity',
        type: 'pointer',
        c: 'PBYTE *',
        sal: '_Outptr_result_bytebuffer_(*ServerIdentitySize)',
      },
      { name: 'ServerIdentitySize', type: 'pointer', c: 'PDWORD', sal: '_Out_' },
      { name: 'Flags', type: 'uint32', c: 'DWORD', sal: '_In_' },
    ],
  },
  SslGetExtensions: {
    library: 'schannel.dll',
    returns: 'int32',
    parameters: [
      {
        name: 'clientHello',
        type: 'pointer',
        c: 'const BYTE *',
        sal: '_In_reads_(clientHelloByteSize)',
      },
      { name: 'clientHelloByteSize', type: 'uint32', c: 'DWORD', sal: '_In_' },
      {
        name: 'genericExtensions',
        type: 'pointer',
        c: 'SCH_EXTENSION_DATA *',
        sal: '_Inout_updates_(genericExtensionsCount)',
      },
      { name: 'genericExtensionsCount', type: 'uint8', c: 'BYTE', sal: '_In_' },
      { name: 'bytesToRead', type: 'pointer', c: 'DWORD *', sal: '_Out_' },
      { name: 'flags', type: 'int32', c: 'SchGetExtensionsOptions', sal: '_In_' },
    ],
  },
  GetLastError: {
    library: 'kernel32.dll',
    returns: 'uint32',
    parameters: [],
  },
  CloseHandle: {
    library: 'kernel32.dll',
    returns: 'int32',
    parameters: [{ name: 'hObject', type: 'pointer', c: 'HANDLE', sal: '_In_' }],
  },
  OpenProcessToken: {
    library: 'advapi32.dll',
    returns: 'int32',
    parameters: [
      { name: 'ProcessHandle', type: 'pointer', c: 'HANDLE', sal: '_In_' },
      { name: 'DesiredAccess', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'TokenHandle', type: 'pointer', c: 'PHANDLE', sal: '_Outptr_' },
    ],
  },
  OpenThreadToken: {
    library: 'advapi32.dll',
    returns: 'int32',
    parameters: [
      { name: 'ThreadHandle', type: 'pointer', c: 'HANDLE', sal: '_In_' },
      { name: 'DesiredAccess', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'OpenAsSelf', type: 'int32', c: 'BOOL', sal: '_In_' },
      { name: 'TokenHandle', type: 'pointer', c: 'PHANDLE', sal: '_Outptr_' },
    ],
  },
  GetCurrentProcess: {
    library: 'kernel32.dll',
    returns: 'pointer',
    parameters: [],
  },
  GetCurrentThread: {
    library: 'kernel32.dll',
    returns: 'pointer',
    parameters: [],
  },
  ConvertSidToStringSidW: {
    library: 'advapi32.dll',
    returns: 'int32',
    parameters: [
      { name: 'Sid', type: 'pointer', c: 'PSID', sal: '_In_' },
      { name: 'StringSid', type: 'pointer', c: 'LPWSTR *', sal: '_Outptr_' },
    ],
  },
  ImpersonateLoggedOnUser: {
    library: 'advapi32.dll',
    returns: 'int32',
    parameters: [{ name: 'hToken', type: 'pointer', c: 'HANDLE', sal: '_In_' }],
  },
  RevertToSelf: {
    library: 'advapi32.dll',
    returns: 'int32',
    parameters: [],
  },
  GetTokenInformation: {
    library: 'advapi32.dll',
    returns: 'int32',
    parameters: [
      { name: 'TokenHandle', type: 'pointer', c: 'HANDLE', sal: '_In_' },
      { name: 'TokenInformationClass', type: 'int32', c: 'TOKEN_INFORMATION_CLASS', sal: '_In_' },
      {
        name: 'TokenInformation',
        type: 'pointer',
        c: 'LPVOID',
        sal: '_Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength)',
      },
      { name: 'TokenInformationLength', type: 'uint32', c: 'DWORD', sal: '_In_' },
      { name: 'ReturnLength', type: 'pointer', c: 'PDWORD', sal: '_Out_' },
    ],
  },
  LocalFree: {
    library: 'kernel32.dll',
    returns: 'pointer',
    parameters: [{ name: 'hMem', type: 'pointer', c: 'HLOCAL', sal: '_Frees_ptr_opt_' }],
  },
  GetUserNameW: {
    library: 'advapi32.dll',
    returns: 'int32',
    parameters: [
      {
        name: 'lpBuffer',
        type: 'pointer',
        c: 'LPWSTR',
        sal: '_Out_writes_to_opt_(*pcbBuffer, *pcbBuffer)',
      },
      { name: 'pcbBuffer', type: 'pointer', c: 'LPDWORD', sal: '_Inout_' },
    ],
  },
  LookupAccountSidW: {
    library: 'advapi32.dll',
    returns: 'int32',
    parameters: [
      { name: 'lpSystemName', type: 'pointer', c: 'LPCWSTR', sal: '_In_opt_' },
      { name: 'Sid', type: 'pointer', c: 'PSID', sal: '_In_' },
      {
        name: 'Name',
        type: 'pointer',
        c: 'LPWSTR',
        sal: '_Out_writes_to_opt_(*cchName, *cchName + 1)',
      },
      { name: 'cchName', type: 'pointer', c: 'LPDWORD', sal: '_Inout_' },
      {
        name: 'ReferencedDomainName',
        type: 'pointer',
        c: 'LPWSTR',
        sal: '_Out_writes_to_opt_(*cchReferencedDomainName, ...)',
      },
      { name: 'cchReferencedDomainName', type: 'pointer', c: 'LPDWORD', sal: '_Inout_' },
      { name: 'peUse', type: 'pointer', c: 'PSID_NAME_USE', sal: '_Out_' },
    ],
  },
} satisfies Record<string, FunctionDeclaration>;

export type FunctionName = keyof typeof signatures;
