// Differences between generated/ and other headers that need no change, each with its reason.

import type { Exclusion } from '../model.js';

const dropped = "Only mingw-w64 has it: the current SDK's schannel.h has dropped it.";

const tokenClass =
  "One of GetTokenInformation's newer classes, of winnt.h, which is not covered whole: its number can be passed.";

const message =
  "One of LsaCallAuthenticationPackage's newer messages to Kerberos, which no request here uses: its number can be passed.";

const counted = 'The same structure by another name: ntsecapi.h and subauth.h both have it.';

export const differences: readonly Exclusion[] = [
  ...[
    ...['SecPkgContext_IssuerListInfo', 'SCH_CRED_PUBLIC_CAPI'],
    ...['CERT_SCHANNEL_IIS_PRIVATE_KEY_PROP_ID', 'CERT_SCHANNEL_IIS_PASSWORD_PROP_ID'],
    'CERT_SCHANNEL_SGC_CERTIFICATE_PROP_ID',
  ].map((name) => ({ name, reason: dropped })),
  ...[
    ...['TokenProcessTrustLevel', 'TokenPrivateNameSpace', 'TokenSingletonAttributes'],
    ...['TokenBnoIsolation', 'TokenChildProcessFlags', 'TokenIsLessPrivilegedAppContainer'],
    ...['TokenIsSandboxed', 'TokenIsAppSilo', 'TokenLoggingInformation', 'TokenLearningMode'],
  ].map((name) => ({ name, reason: tokenClass })),
  ...[
    ...['KerbRefreshPolicyMessage', 'KerbPrintCloudKerberosDebugMessage'],
    ...['KerbNetworkTicketLogonMessage', 'KerbNlChangeMachinePasswordMessage'],
  ].map((name) => ({ name, reason: message })),
  ...['LSA_STRING', 'LSA_UNICODE_STRING', 'STRING'].map((name) => ({ name, reason: counted })),
  {
    name: 'KERB_TICKET_CACHE_INFO_EX2',
    reason: "mingw-w64's lacks the last member, BranchId, and has padding in its place.",
  },
  {
    name: 'CredUnPackAuthenticationBufferW',
    reason: 'mingw-w64 spells a parameter differently: pcchMaxDomainame.',
  },
  { name: 'MaxTokenInfoClass', reason: 'One more than the last class: it grows with them.' },
  {
    name: 'SCH_DISABLE_RECONNECTS',
    reason:
      'Only the documentation of SCHANNEL_CRED has this name, for SCH_CRED_DISABLE_RECONNECTS.',
  },
];
