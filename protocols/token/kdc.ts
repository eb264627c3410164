// Requests to a Kerberos KDC and its replies: AS for a ticket-granting ticket, TGS for others. RFC 4120, 5.4.

import { type Block, bits, children, field, integer, text, time } from './der.js';
import { kdcOptions } from './kerberos-names.js';
import {
  type Encrypted,
  encrypted,
  encryptionName,
  type PreAuthentication,
  type Principal,
  preAuthentication,
  principal,
  type Ticket,
  ticket,
} from './kerberos-parts.js';
import { bitNames } from './reader.js';

export interface KdcRequest {
  readonly format: 'Kerberos';
  readonly message: 'AS-REQ' | 'TGS-REQ';
  readonly preAuthentication: readonly PreAuthentication[];
  readonly options?: readonly string[] | undefined;
  readonly client?: Principal | undefined;
  readonly realm?: string | undefined;
  readonly service?: Principal | undefined;
  /** ISO 8601. */
  readonly till?: string | undefined;
  readonly renewTill?: string | undefined;
  readonly nonce?: number | undefined;
  /** What the client can decrypt, its favourite first. */
  readonly encryptionTypes: readonly string[];
  readonly addresses?: number | undefined;
  /** Tickets beside that of PA-TGS-REQ: of user to user, or of constrained delegation. */
  readonly additionalTickets?: readonly (Ticket | undefined)[] | undefined;
  readonly mechanism?: string | undefined;
}

export interface KdcReply {
  readonly format: 'Kerberos';
  readonly message: 'AS-REP' | 'TGS-REP';
  readonly preAuthentication: readonly PreAuthentication[];
  readonly realm?: string | undefined;
  readonly client?: Principal | undefined;
  readonly ticket?: Ticket | undefined;
  /** The session key and the times, for the client. */
  readonly encrypted?: Encrypted | undefined;
  readonly mechanism?: string | undefined;
}

export function kdcRequest(message: 'AS-REQ' | 'TGS-REQ', sequence: Block): KdcRequest {
  const body = field(sequence, 4);
  const options = bits(field(body, 0));
  const addresses = field(body, 9);
  const tickets = field(body, 11);
  return {
    format: 'Kerberos',
    message,
    preAuthentication: preAuthentication(field(sequence, 3)),
    options:
      options && options.length >= 4 ? bitNames(kdcOptions, options.readUInt32BE()) : undefined,
    client: principal(field(body, 1)),
    realm: text(field(body, 2)),
    service: principal(field(body, 3)),
    till: time(field(body, 5)),
    renewTill: time(field(body, 6)),
    nonce: integer(field(body, 7)),
    encryptionTypes: children(field(body, 8)).map((type) => encryptionName(integer(type) ?? -1)),
    addresses: addresses && children(addresses).length,
    additionalTickets: tickets && children(tickets).map(ticket),
  };
}

export const kdcReply = (message: 'AS-REP' | 'TGS-REP', sequence: Block): KdcReply => ({
  format: 'Kerberos',
  message,
  preAuthentication: preAuthentication(field(sequence, 2)),
  realm: text(field(sequence, 3)),
  client: principal(field(sequence, 4)),
  ticket: ticket(field(sequence, 5)),
  encrypted: encrypted(field(sequence, 6)),
});
