// `tickets`: the Kerberos tickets in the cache of a logon session, and their removal.

import {
  type CachedTicket,
  type Expiry,
  flagNames,
  listTicketsAsync,
  nameIn,
  printable,
  purgeTicketsAsync,
} from '../../src/index.js';
import { type Command, noArgument, show } from '../command.js';
import { paint } from '../io.js';
import { tree } from '../print.js';
import { logonIdOption } from './logon-ids.js';

export const tickets: Command = {
  name: 'tickets',
  summary: 'the Kerberos tickets in the cache of a logon session; --purge removes them',
  usage: '[--purge] [--logon SESSION]',
  help: [
    ['--purge', 'remove all tickets of the session'],
    ['--logon SESSION', 'of another logon session, such as 0:0x3e7; as LocalSystem only'],
  ],
  examples: ['koffi-sspi tickets', 'koffi-sspi tickets --purge'],
  options: { purge: { type: 'boolean' }, logon: { type: 'string' } },
  async run(invocation) {
    const { io, values } = invocation;
    noArgument(invocation, tickets);
    const logonId = logonIdOption(invocation);
    const options = logonId === undefined ? {} : { logonId };
    const found = (await listTicketsAsync(options)).map(shown);
    if (values.purge === true) {
      await purgeTicketsAsync(options);
      return show(invocation, { purged: found }, `Purged ${counted(found.length)}.\n`);
    }
    const text = found.map(
      ({ server, ...rest }) =>
        `${paint(io, 'bold', printable(server))}\n${tree(io, withoutNull(rest), '  ')}`,
    );
    return show(invocation, found, text.join('') || 'The cache has no tickets.\n');
  },
};

const counted = (count: number): string => (count === 1 ? '1 ticket' : `${count} tickets`);

const nameOf = (type: number): string =>
  nameIn('KERB_ETYPE', type)?.replace('KERB_ETYPE_', '') ?? String(type);

const moment = (expiry: Expiry): string | null =>
  expiry instanceof Date ? expiry.toISOString() : expiry;

const at = (name: string | null, realm: string | null): string | null =>
  name === null ? null : `${name}@${realm}`;

function shown(ticket: CachedTicket) {
  return {
    server: at(ticket.server, ticket.serverRealm) ?? '',
    client: at(ticket.client, ticket.clientRealm),
    start: moment(ticket.startTime),
    end: moment(ticket.endTime),
    renewUntil: moment(ticket.renewUntil),
    encryption: nameOf(ticket.encryptionType),
    sessionKey: ticket.sessionKeyType === null ? null : nameOf(ticket.sessionKeyType),
    flags: flagNames('KERB_TICKET_FLAGS', ticket.flags).map((name) =>
      name.replace('KERB_TICKET_FLAGS_', ''),
    ),
    cacheFlags: ticket.cacheFlags,
    kdc: ticket.kdc,
  };
}

const withoutNull = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== ''));
