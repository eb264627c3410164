// The local security authority (LSA): connections to it, calls of its packages, logons and logon sessions.

import type { FunctionRecord } from '../schema.js';

const freeAnswer = 'is freed with LsaFreeReturnBuffer';

export const logonFunctions: Readonly<Record<string, FunctionRecord>> = {
  LsaConnectUntrusted: {
    header: 'ntsecapi.h',
    purpose: 'Connects to the LSA, as any process may.',
    ownership: 'The connection is closed with LsaDeregisterLogonProcess.',
    parameters: { LsaHandle: '_Out_' },
  },
  LsaRegisterLogonProcess: {
    header: 'ntsecapi.h',
    purpose: 'Connects to the LSA as a logon process, which takes SeTcbPrivilege.',
    ownership: 'The connection is closed with LsaDeregisterLogonProcess.',
    parameters: { LogonProcessName: '_In_', LsaHandle: '_Out_', SecurityMode: '_Out_' },
  },
  LsaDeregisterLogonProcess: {
    header: 'ntsecapi.h',
    purpose: 'Closes a connection to the LSA.',
    parameters: { LsaHandle: '_In_' },
  },
  LsaLookupAuthenticationPackage: {
    header: 'ntsecapi.h',
    purpose: 'Gives the number of an authentication package by its name, such as Kerberos.',
    parameters: { LsaHandle: '_In_', PackageName: '_In_', AuthenticationPackage: '_Out_' },
  },
  LsaCallAuthenticationPackage: {
    header: 'ntsecapi.h',
    purpose:
      'Sends a request to an authentication package, such as for the tickets of a logon session.',
    ownership: `The answer ${freeAnswer}, whatever ProtocolStatus says.`,
    parameters: {
      LsaHandle: '_In_',
      ProtocolSubmitBuffer: { sal: '_In_reads_bytes_(SubmitBufferLength)', secret: true },
      ProtocolReturnBuffer: {
        sal: '_Outptr_opt_result_bytebuffer_maybenull_(*ReturnBufferLength)',
        secret: true,
      },
      ReturnBufferLength: '_Out_opt_',
      ProtocolStatus: '_Out_opt_',
    },
  },
  LsaFreeReturnBuffer: {
    header: 'ntsecapi.h',
    purpose: 'Frees memory that the LSA gave.',
    parameters: { Buffer: '_Frees_ptr_' },
  },
  LsaLogonUser: {
    header: 'ntsecapi.h',
    purpose: 'Logs a user on by an authentication package, and gives the token.',
    ownership: `The token is closed with CloseHandle; ProfileBuffer ${freeAnswer}.`,
    parameters: {
      LsaHandle: '_In_',
      OriginName: '_In_',
      AuthenticationInformation: {
        sal: '_In_reads_bytes_(AuthenticationInformationLength)',
        secret: true,
      },
      LocalGroups: '_In_opt_',
      SourceContext: '_In_',
      ProfileBuffer: {
        sal: '_Outptr_result_bytebuffer_maybenull_(*ProfileBufferLength)',
        secret: true,
      },
      ProfileBufferLength: '_Out_',
      LogonId: '_Out_',
      Token: '_Out_',
      Quotas: '_Out_',
      SubStatus: '_Out_',
    },
  },
  LsaEnumerateLogonSessions: {
    header: 'ntsecapi.h',
    purpose: 'Lists the logon sessions of this computer by their identifiers.',
    ownership: `LogonSessionList ${freeAnswer}.`,
    parameters: {
      LogonSessionCount: '_Out_',
      LogonSessionList: '_Outptr_result_buffer_(*LogonSessionCount)',
    },
  },
  LsaGetLogonSessionData: {
    header: 'ntsecapi.h',
    purpose: 'Describes one logon session: user, package, kind, times.',
    ownership: `ppLogonSessionData ${freeAnswer}.`,
    parameters: { LogonId: '_In_', ppLogonSessionData: '_Outptr_' },
  },
  LsaNtStatusToWinError: {
    header: 'ntsecapi.h',
    library: 'advapi32.dll',
    purpose:
      'Gives the Win32 error that an NTSTATUS stands for; ERROR_MR_MID_NOT_FOUND if there is none.',
    parameters: {},
  },
};
