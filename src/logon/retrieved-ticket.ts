// A ticket with its session key, as Kerberos hands it out: KERB_EXTERNAL_TICKET.

import {
  KERB_EXTERNAL_NAME,
  type KERB_EXTERNAL_TICKET,
  UNICODE_STRING,
} from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import { offsetof } from '../native/struct.js';
import { type Expiry, readSystemTime } from '../sspi/time.js';
import type { LsaAnswer } from './answer.js';

/** A name of Kerberos: its type (RFC 4120, 7.5.8), and its components. */
export interface PrincipalName {
  readonly type: number;
  readonly components: readonly string[];
}

export interface SessionKey {
  /** KERB_ETYPE. */
  readonly type: number;
  /** In memory outside V8's heap; the caller wipes it with `fill(0)`. Zeros if Windows keeps it back. */
  readonly value: Buffer;
}

/** A ticket that was retrieved. */
export interface RetrievedTicket {
  readonly serviceName: PrincipalName | null;
  /** The name that was asked for. */
  readonly targetName: PrincipalName | null;
  readonly clientName: PrincipalName | null;
  /** The realm that issued the ticket. */
  readonly domainName: string;
  readonly targetDomainName: string;
  /** In a ticket-granting ticket of another realm: that realm. */
  readonly altTargetDomainName: string;
  readonly sessionKey: SessionKey;
  /** KERB_TICKET_FLAGS. */
  readonly flags: number;
  readonly keyExpirationTime: Expiry;
  readonly startTime: Expiry;
  readonly endTime: Expiry;
  readonly renewUntil: Expiry;
  /** The KDC's clock minus this computer's, in milliseconds. */
  readonly timeSkew: number;
  /**
   * The ticket in DER; with KERB_RETRIEVE_TICKET_AS_KERB_CRED a KRB-CRED, which holds the session key, too. In memory
   * outside V8's heap; the caller wipes it.
   */
  readonly encodedTicket: Buffer;
}

export function readTicket(answer: LsaAnswer, ticket: KERB_EXTERNAL_TICKET): RetrievedTicket {
  const { SessionKey, TimeSkew, EncodedTicket, EncodedTicketSize } = ticket;
  return {
    serviceName: nameAt(answer, ticket.ServiceName),
    targetName: nameAt(answer, ticket.TargetName),
    clientName: nameAt(answer, ticket.ClientName),
    domainName: answer.text(ticket.DomainName),
    targetDomainName: answer.text(ticket.TargetDomainName),
    altTargetDomainName: answer.text(ticket.AltTargetDomainName),
    flags: ticket.TicketFlags,
    keyExpirationTime: readSystemTime(ticket.KeyExpirationTime),
    startTime: readSystemTime(ticket.StartTime),
    endTime: readSystemTime(ticket.EndTime),
    renewUntil: readSystemTime(ticket.RenewUntil),
    timeSkew: Number(TimeSkew.QuadPart) / 10_000,
    encodedTicket: answer.secret(EncodedTicket, EncodedTicketSize),
    sessionKey: {
      type: SessionKey.KeyType,
      value: answer.secret(SessionKey.Value, SessionKey.Length),
    },
  };
}

/** Wipes the secrets of a ticket that nobody gets. */
export function wipeTicket({ sessionKey, encodedTicket }: RetrievedTicket): void {
  sessionKey.value.fill(0);
  encodedTicket.fill(0);
}

function nameAt(answer: LsaAnswer, pointer: Address): PrincipalName | null {
  if (pointer === 0n) return null;
  const start = answer.offsetOf(pointer);
  // NameType and NameCount lie in the first four bytes. Fewer than one component may follow.
  const head = answer.uint32(start);
  const first = start + offsetof(KERB_EXTERNAL_NAME, 'Names');
  const components = answer.list(UNICODE_STRING, first, head >>> 16);
  return {
    type: (head << 16) >> 16,
    components: components.map((component) => answer.text(component)),
  };
}
