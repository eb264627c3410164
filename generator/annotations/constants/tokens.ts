// Constants of winnt.h for the access-token functions.

import type { Table } from '../schema.js';
import { table } from './named.js';

export const tokenTables: readonly Table[] = [
  table(
    'TOKEN_ACCESS',
    'flags',
    'winnt.h',
    'What a token is opened for: DesiredAccess of OpenThreadToken and OpenProcessToken.',
    'TOKEN_',
    'ASSIGN_PRIMARY DUPLICATE IMPERSONATE QUERY QUERY_SOURCE ADJUST_PRIVILEGES ADJUST_GROUPS ' +
      'ADJUST_DEFAULT ADJUST_SESSIONID READ WRITE ALL_ACCESS',
  ),
  table(
    'SE_GROUP',
    'flags',
    'winnt.h',
    'Attributes of a group in a token: Attributes of SID_AND_ATTRIBUTES in TOKEN_GROUPS.',
    'SE_GROUP_',
    'MANDATORY ENABLED_BY_DEFAULT ENABLED OWNER USE_FOR_DENY_ONLY INTEGRITY ' +
      'INTEGRITY_ENABLED RESOURCE LOGON_ID',
  ),
  table(
    'SE_PRIVILEGE',
    'flags',
    'winnt.h',
    'Attributes of a privilege in a token: Attributes of LUID_AND_ATTRIBUTES in TOKEN_PRIVILEGES.',
    'SE_PRIVILEGE_',
    'ENABLED_BY_DEFAULT ENABLED REMOVED USED_FOR_ACCESS',
  ),
  table(
    'SECURITY_MANDATORY',
    'values',
    'winnt.h',
    'Levels of integrity: the last part of the SID in TOKEN_MANDATORY_LABEL.',
    'SECURITY_MANDATORY_',
    'UNTRUSTED_RID LOW_RID MEDIUM_RID HIGH_RID SYSTEM_RID PROTECTED_PROCESS_RID',
  ),
];
