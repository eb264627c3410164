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
    'DUPLICATE IMPERSONATE QUERY QUERY_SOURCE READ',
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
];
