// Differences between generated/ and other headers that need no change, each with its reason.

import type { Exclusion } from '../model.js';

const dropped = "Only mingw-w64 has it: the current SDK's schannel.h has dropped it.";

const tokenClass =
  "One of GetTokenInformation's newer classes, of winnt.h, which is not covered whole: its number can be passed.";

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
  { name: 'MaxTokenInfoClass', reason: 'One more than the last class: it grows with them.' },
  {
    name: 'SCH_DISABLE_RECONNECTS',
    reason:
      'Only the documentation of SCHANNEL_CRED has this name, for SCH_CRED_DISABLE_RECONNECTS.',
  },
];
