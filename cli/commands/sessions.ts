// `sessions`: the logon sessions of this computer.

import {
  type LogonSessionDetails,
  logonSessions,
  printable,
  SECURITY_LOGON_TYPE,
} from '../../src/index.js';
import { table } from '../columns.js';
import { type Command, noArgument, show } from '../command.js';
import { logonIdText } from './logon-ids.js';

export const sessions: Command = {
  name: 'sessions',
  summary: 'the logon sessions of this computer: who, by which package, and since when',
  usage: '',
  help: [],
  examples: ['koffi-sspi sessions', 'koffi-sspi sessions --json'],
  options: {},
  run(invocation) {
    const { io } = invocation;
    noArgument(invocation, sessions);
    const found = logonSessions().map(({ logonId, details }) => ({
      logonId: logonIdText(logonId),
      ...(details && { ...details, logonType: typeOf(details.logonType) }),
    }));
    const rows = found.map((session) => [
      session.logonId,
      ...('userName' in session ? columnsOf(session as Shown) : ['kept from this account']),
    ]);
    const hidden = found.filter((session) => !('userName' in session)).length;
    if (hidden > 0 && !invocation.json) {
      io.err('An administrator sees what is kept from this account.\n');
    }
    return show(invocation, found, table(rows, '', io.columns) || 'There are no logon sessions.\n');
  },
};

type Shown = Omit<LogonSessionDetails, 'logonType'> & { readonly logonType: string };

function columnsOf(session: Shown): string[] {
  const { logonDomain, userName, authenticationPackage, logonType, logonTime } = session;
  const user = logonDomain ? `${logonDomain}\\${userName}` : userName;
  const time = logonTime instanceof Date ? logonTime.toISOString() : '';
  return [printable(user), printable(authenticationPackage), logonType, time];
}

const typeOf = (value: number): string =>
  Object.entries(SECURITY_LOGON_TYPE).find(([, type]) => type === value)?.[0] ?? String(value);
