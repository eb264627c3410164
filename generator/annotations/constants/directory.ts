// Constants of the directory: how a domain controller is looked for, and what it can do.

import type { Table } from '../schema.js';
import { table } from './named.js';

export const directoryTables: readonly Table[] = [
  table(
    'DSGETDC',
    'flags',
    'dsgetdc.h',
    'Which domain controller is wanted: Flags of DsGetDcNameW.',
    'DS_',
    'FORCE_REDISCOVERY DIRECTORY_SERVICE_REQUIRED DIRECTORY_SERVICE_PREFERRED GC_SERVER_REQUIRED ' +
      'PDC_REQUIRED BACKGROUND_ONLY IP_REQUIRED KDC_REQUIRED TIMESERV_REQUIRED WRITABLE_REQUIRED ' +
      'GOOD_TIMESERV_PREFERRED AVOID_SELF ONLY_LDAP_NEEDED IS_FLAT_NAME IS_DNS_NAME RETURN_DNS_NAME ' +
      'RETURN_FLAT_NAME',
  ),
  table(
    'DS_CONTROLLER',
    'flags',
    'dsgetdc.h',
    'What a domain controller is and does: Flags of DOMAIN_CONTROLLER_INFOW.',
    'DS_',
    'PDC_FLAG GC_FLAG LDAP_FLAG DS_FLAG KDC_FLAG TIMESERV_FLAG CLOSEST_FLAG WRITABLE_FLAG ' +
      'GOOD_TIMESERV_FLAG NDNC_FLAG DNS_CONTROLLER_FLAG DNS_DOMAIN_FLAG DNS_FOREST_FLAG',
  ),
  table(
    'DS_ADDRESS_TYPE',
    'values',
    'dsgetdc.h',
    "Kinds of a domain controller's address: DomainControllerAddressType of DOMAIN_CONTROLLER_INFOW.",
    'DS_',
    'INET_ADDRESS NETBIOS_ADDRESS',
  ),
];
