// Names of users, computers and targets.

import type { FunctionRecord } from '../schema.js';

export const nameFunctions: Readonly<Record<string, FunctionRecord>> = {
  GetUserNameEx: {
    forms: 'AW',
    purpose: "Gives the name of the calling thread's user in the format asked for.",
    ownership: "The buffer is the caller's; nSize counts characters.",
    parameters: { lpNameBuffer: '_Out_writes_to_opt_(*nSize,*nSize)', nSize: '_Inout_' },
  },
  GetComputerObjectName: {
    forms: 'AW',
    purpose: "Gives the name of this computer's account in the directory, in the format asked for.",
    ownership: "The buffer is the caller's; nSize counts characters.",
    parameters: { lpNameBuffer: '_Out_writes_to_opt_(*nSize,*nSize)', nSize: '_Inout_' },
  },
  TranslateName: {
    forms: 'AW',
    purpose: 'Translates an account name of the directory from one format into another.',
    ownership: "The buffer is the caller's; nSize counts characters.",
    parameters: {
      lpAccountName: '_In_',
      lpTranslatedName: '_Out_writes_to_opt_(*nSize,*nSize)',
      nSize: '_Inout_',
    },
  },
  SspiGetTargetHostName: {
    purpose: 'Gives the host name that a target name (an SPN) stands for.',
    ownership: 'The name is freed with SspiLocalFree; the documentation names no function.',
    parameters: { pszTargetName: '_In_', pszHostName: '_Outptr_' },
  },
};
