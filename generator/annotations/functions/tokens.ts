// Access tokens and the accounts in them.

import type { FunctionRecord } from '../schema.js';

export const tokenFunctions: Readonly<Record<string, FunctionRecord>> = {
  OpenThreadToken: {
    header: 'processthreadsapi.h',
    library: 'advapi32.dll',
    purpose: 'Opens the token that a thread impersonates with.',
    ownership: 'The token is closed with CloseHandle.',
    parameters: { ThreadHandle: '_In_', TokenHandle: '_Outptr_' },
  },
  OpenProcessToken: {
    header: 'processthreadsapi.h',
    library: 'advapi32.dll',
    purpose: 'Opens the token of a process.',
    ownership: 'The token is closed with CloseHandle.',
    parameters: { ProcessHandle: '_In_', TokenHandle: '_Outptr_' },
  },
  GetTokenInformation: {
    header: 'securitybaseapi.h',
    purpose: 'Reads one kind of information from a token into a structure, such as TOKEN_USER.',
    ownership: "The buffer is the caller's; pointers in the structure point into it.",
    parameters: {
      TokenHandle: '_In_',
      TokenInformation: '_Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength)',
      ReturnLength: '_Out_',
    },
  },
  LookupAccountSidW: {
    header: 'winbase.h',
    library: 'advapi32.dll',
    purpose: 'Gives the account name and the domain of a security identifier.',
    ownership: "The buffers are the caller's; lengths count characters.",
    parameters: {
      lpSystemName: '_In_opt_',
      Sid: '_In_',
      Name: '_Out_writes_to_opt_(*cchName, *cchName + 1)',
      cchName: '_Inout_',
      ReferencedDomainName: '_Out_writes_to_opt_(*cchReferencedDomainName, ...)',
      cchReferencedDomainName: '_Inout_',
      peUse: '_Out_',
    },
  },
  ConvertSidToStringSidW: {
    header: 'sddl.h',
    library: 'advapi32.dll',
    purpose: 'Writes a security identifier as text: S-1-5-...',
    ownership: 'The text is freed with LocalFree.',
    parameters: { Sid: '_In_', StringSid: '_Outptr_' },
  },
  ImpersonateLoggedOnUser: {
    header: 'securitybaseapi.h',
    purpose: 'Lets the calling thread act as the user of a token, until RevertToSelf.',
    impersonates: true,
    parameters: { hToken: '_In_' },
  },
  RevertToSelf: {
    header: 'securitybaseapi.h',
    purpose: "Ends the calling thread's impersonation.",
    parameters: {},
  },
  GetUserNameW: {
    header: 'winbase.h',
    library: 'advapi32.dll',
    purpose: 'Gives the name of the user that the calling thread acts as.',
    ownership: "The buffer is the caller's; pcbBuffer counts characters, in spite of its name.",
    parameters: { lpBuffer: '_Out_writes_to_opt_(*pcbBuffer, *pcbBuffer)', pcbBuffer: '_Inout_' },
  },
  LogonUserW: {
    header: 'winbase.h',
    library: 'advapi32.dll',
    purpose: 'Logs a user on to this computer by name and password, and gives the token.',
    ownership: 'The token is closed with CloseHandle.',
    parameters: {
      lpszUsername: '_In_',
      lpszDomain: '_In_opt_',
      lpszPassword: { sal: '_In_opt_', secret: true },
      dwLogonType: { flags: 'LOGON32_LOGON' },
      dwLogonProvider: { flags: 'LOGON32_PROVIDER' },
      phToken: '_Outptr_',
    },
  },
  DuplicateTokenEx: {
    header: 'securitybaseapi.h',
    purpose: 'Makes a token like another one, primary or for impersonation.',
    ownership: 'The new token is closed with CloseHandle.',
    parameters: {
      hExistingToken: '_In_',
      dwDesiredAccess: { flags: 'TOKEN_ACCESS' },
      lpTokenAttributes: '_In_opt_',
      phNewToken: '_Outptr_',
    },
  },
  SetThreadToken: {
    header: 'processthreadsapi.h',
    library: 'advapi32.dll',
    purpose: 'Lets a thread impersonate with a token, or ends its impersonation.',
    impersonates: true,
    parameters: { Token: '_In_opt_', Thread: '_In_opt_' },
  },
  CheckTokenMembership: {
    header: 'securitybaseapi.h',
    purpose: 'Tells whether a security identifier is enabled in an impersonation token.',
    parameters: { TokenHandle: '_In_opt_', SidToCheck: '_In_', IsMember: '_Out_' },
  },
  LookupPrivilegeNameW: {
    header: 'winbase.h',
    library: 'advapi32.dll',
    purpose: 'Gives the name of a privilege by its number on this computer.',
    ownership: "The buffer is the caller's; cchName counts characters.",
    parameters: {
      lpSystemName: '_In_opt_',
      lpLuid: '_In_',
      lpName: '_Out_writes_to_opt_(*cchName, *cchName + 1)',
      cchName: '_Inout_',
    },
  },
  AllocateLocallyUniqueId: {
    header: 'securitybaseapi.h',
    purpose: 'Makes an identifier that this computer uses once until it is restarted.',
    parameters: { Luid: '_Out_' },
  },
};
