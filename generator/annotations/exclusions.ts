// Names of the headers that the generator leaves out, each with its reason.

import type { Exclusion } from '../model.js';

const kernel = 'For drivers: the header declares it in kernel mode only, and no DLL exports it.';

export const exclusions: readonly Exclusion[] = [
  { name: 'DelegateSecurityContext', reason: 'No DLL exports it: declared, never implemented.' },
  { name: 'SslGetDefaultIssuers', reason: 'No DLL exports it: declared, no longer implemented.' },
  { name: 'ISSP_LEVEL', reason: 'Chooses what the header compiles to; means nothing to a caller.' },
  { name: 'ISSP_MODE', reason: 'Chooses what the header compiles to; means nothing to a caller.' },
  { name: 'KSECDDDECLSPEC', reason: 'A declaration specifier, no value.' },
  { name: '__SEC_FAR', reason: 'A word for pointers of 16-bit Windows, no value.' },
  { name: 'SEC_ENTRY', reason: 'A calling convention, no value.' },
  { name: 'WINAPI', reason: 'A calling convention, no value; defined where no header did before.' },
  { name: 'SEC_TEXT', reason: 'A macro that marks a string literal, no value.' },
  {
    name: 'SECURITY_ENTRYPOINT',
    reason: 'A choice among SECURITY_ENTRYPOINTW, ...A and, in kernel mode, ...16.',
  },
  {
    name: 'SECURITY_ENTRYPOINT_ANSI',
    reason:
      'A choice among SECURITY_ENTRYPOINT_ANSIW, ...A and, in kernel mode, SECURITY_ENTRYPOINT16.',
  },
  { name: 'FreeCredentialHandle', reason: 'An old name of the function FreeCredentialsHandle.' },
  {
    name: 'SEC_DELETED_HANDLE',
    reason: 'The number -2 as wide as a pointer: its value differs between 32 and 64 bits.',
  },
  {
    name: 'SslDeserializeCertificateStore',
    reason:
      'It takes a structure by value, which calls here cannot pass. CertOpenStore with ' +
      'CERT_STORE_PROV_SERIALIZED reads such a store.',
  },
  { name: 'SpInitSecurityInterfaceW', reason: kernel },
  { name: 'SecLookupAccountName', reason: kernel },
  { name: 'SecLookupAccountSid', reason: kernel },
  { name: 'SecLookupWellKnownSid', reason: kernel },
  { name: 'SecMakeSPN', reason: kernel },
  { name: 'SecMakeSPNEx', reason: kernel },
  { name: 'SecMakeSPNEx2', reason: kernel },
  { name: 'SspiCreateAsyncContext', reason: kernel },
  { name: 'SspiFreeAsyncContext', reason: kernel },
  { name: 'SspiReinitAsyncContext', reason: kernel },
  { name: 'SspiSetAsyncNotifyCallback', reason: kernel },
  { name: 'SspiAsyncContextRequiresNotify', reason: kernel },
  { name: 'SspiGetAsyncCallStatus', reason: kernel },
  { name: 'SspiAcquireCredentialsHandleAsyncW', reason: kernel },
  { name: 'SspiAcquireCredentialsHandleAsyncA', reason: kernel },
  { name: 'SspiInitializeSecurityContextAsyncW', reason: kernel },
  { name: 'SspiInitializeSecurityContextAsyncA', reason: kernel },
  { name: 'SspiInitializeSecurityContextAsync', reason: kernel },
  { name: 'SspiAcceptSecurityContextAsync', reason: kernel },
  { name: 'SspiFreeCredentialsHandleAsync', reason: kernel },
  { name: 'SspiDeleteSecurityContextAsync', reason: kernel },
];
