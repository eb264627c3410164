// The directory: domain controllers, service principal names, and names in other formats.

import type { FunctionRecord } from '../schema.js';

export const directoryFunctions: Readonly<Record<string, FunctionRecord>> = {
  DsGetDcNameW: {
    header: 'dsgetdc.h',
    library: 'netapi32.dll',
    purpose: 'Finds a domain controller of a domain.',
    ownership: 'DomainControllerInfo is freed with NetApiBufferFree.',
    parameters: {
      ComputerName: '_In_opt_',
      DomainName: '_In_opt_',
      DomainGuid: '_In_opt_',
      SiteName: '_In_opt_',
      Flags: { flags: 'DSGETDC' },
      DomainControllerInfo: '_Outptr_',
    },
  },
  NetApiBufferFree: {
    header: 'lmapibuf.h',
    library: 'netapi32.dll',
    purpose: 'Frees memory that functions of netapi32.dll gave.',
    parameters: { Buffer: '_Frees_ptr_opt_' },
  },
  DsMakeSpnW: {
    header: 'ntdsapi.h',
    purpose: 'Composes a service principal name: class/instance:port/name.',
    ownership: "The buffer is the caller's; pcSpnLength counts characters with the NUL.",
    parameters: {
      ServiceClass: '_In_',
      ServiceName: '_In_',
      InstanceName: '_In_opt_',
      Referrer: '_In_opt_',
      pcSpnLength: '_Inout_',
      pszSpn: '_Out_writes_opt_(*pcSpnLength)',
    },
  },
  DsGetSpnW: {
    header: 'ntdsapi.h',
    purpose:
      'Composes the service principal names of a service on this computer, to register them.',
    ownership: 'The names are freed with DsFreeSpnArrayW.',
    parameters: {
      ServiceClass: '_In_',
      ServiceName: '_In_opt_',
      pInstanceNames: '_In_reads_opt_(cInstanceNames)',
      pInstancePorts: '_In_reads_opt_(cInstanceNames)',
      pcSpn: '_Out_',
      prpszSpn: '_Outptr_result_buffer_(*pcSpn)',
    },
  },
  DsFreeSpnArrayW: {
    header: 'ntdsapi.h',
    purpose: 'Frees the names that DsGetSpnW gave.',
    parameters: { rpszSpn: '_Frees_ptr_' },
  },
  DsBindW: {
    header: 'ntdsapi.h',
    purpose: 'Connects to a domain controller, for DsCrackNamesW.',
    ownership: 'The connection is closed with DsUnBindW.',
    parameters: { DomainControllerName: '_In_opt_', DnsDomainName: '_In_opt_', phDS: '_Out_' },
  },
  DsUnBindW: {
    header: 'ntdsapi.h',
    purpose: 'Closes a connection to a domain controller.',
    parameters: { phDS: '_Inout_' },
  },
  DsCrackNamesW: {
    header: 'ntdsapi.h',
    purpose: 'Translates names of directory objects from one format into another.',
    ownership: 'The result is freed with DsFreeNameResultW.',
    parameters: { hDS: '_In_opt_', rpNames: '_In_reads_(cNames)', ppResult: '_Outptr_' },
  },
  DsFreeNameResultW: {
    header: 'ntdsapi.h',
    purpose: 'Frees the result of DsCrackNamesW.',
    parameters: { pResult: '_Frees_ptr_' },
  },
};
