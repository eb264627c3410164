// Retrieves Kerberos tickets, from the cache or a KDC; submits and purges them.

import {
  KerbPurgeTicketCacheMessage,
  KerbRetrieveEncodedTicketMessage,
  KerbRetrieveTicketMessage,
  KerbSubmitTicketMessage,
} from '../../generated/enums.js';
import {
  KERB_PURGE_TKT_CACHE_REQUEST,
  KERB_QUERY_TKT_CACHE_REQUEST,
  KERB_RETRIEVE_TKT_REQUEST,
  KERB_RETRIEVE_TKT_RESPONSE,
  KERB_SUBMIT_TKT_REQUEST,
} from '../../generated/structs.js';
import { type AsyncOptions, run, runAsync } from '../native/call-async.js';
import { checkBytes, checkFlags, checkObject, toInteger } from '../native/check.js';
import type { LsaAnswer } from './answer.js';
import { kerberos, type LogonIdOptions, logonIdOf } from './logon-id.js';
import { type PackageCall, preparePackageCall } from './package-call.js';
import { checkText, LsaRequest, setLuid } from './request.js';
import { type RetrievedTicket, readTicket, wipeTicket } from './retrieved-ticket.js';

export interface RetrieveTicketOptions extends LogonIdOptions {
  /**
   * KERB_RETRIEVE_TICKET flags: by default a ticket comes from the cache, or from the KDC, and is not kept.
   * `KERB_RETRIEVE_TICKET_CACHE_TICKET` keeps it, `KERB_RETRIEVE_TICKET_AS_KERB_CRED` gives a KRB-CRED.
   */
  readonly cacheOptions?: number;
  /** KERB_TICKET_FLAGS of the ticket; 0, the default, leaves them to Kerberos. */
  readonly ticketFlags?: number;
  /** KERB_ETYPE; 0, the default, leaves it to Kerberos. */
  readonly encryptionType?: number;
}

function prepareRetrieve(
  target: string,
  options: RetrieveTicketOptions,
): PackageCall<RetrievedTicket> {
  const name = checkText('target', target);
  const logonId = logonIdOf(options);
  const { cacheOptions = 0, ticketFlags = 0, encryptionType = 0 } = options;
  const numbers = {
    CacheOptions: checkFlags('options.cacheOptions', cacheOptions),
    TicketFlags: checkFlags('options.ticketFlags', ticketFlags),
    EncryptionType: toInteger('options.encryptionType', 'int32', encryptionType) as number,
  };
  const request = new LsaRequest(KERB_RETRIEVE_TKT_REQUEST, [name]);
  Object.assign(request.structure, numbers, { MessageType: KerbRetrieveEncodedTicketMessage });
  setLuid(request.structure.LogonId, logonId);
  request.setText(request.structure.TargetName, name);
  return preparePackageCall(kerberos, request, readResponse, wipeTicket);
}

const readResponse = (answer: LsaAnswer): RetrievedTicket =>
  readTicket(answer, answer.at(KERB_RETRIEVE_TKT_RESPONSE).Ticket);

/**
 * Retrieves a ticket for a service, with its session key, as `klist get` does: from the cache of a logon session, or
 * from the KDC. Windows gives the session key of a ticket-granting ticket only if the registry's AllowTgtSessionKey
 * permits it.
 * @param target the service principal name: `HTTP/www.example.com`
 * @returns a ticket whose secrets the caller wipes
 * @throws TypeError or RangeError that names the parameter
 * @throws SspiError such as SEC_E_TARGET_UNKNOWN, STATUS_NO_LOGON_SERVERS; STATUS_ACCESS_DENIED for another session
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/ns-ntsecapi-kerb_retrieve_tkt_request
 */
export function retrieveTicket(
  target: string,
  options: RetrieveTicketOptions = {},
): RetrievedTicket {
  return run(prepareRetrieve(target, options));
}

/** As `retrieveTicket`, without blocking on the KDC. Runs on another thread, which does not impersonate. */
export async function retrieveTicketAsync(
  target: string,
  options: RetrieveTicketOptions & AsyncOptions = {},
): Promise<RetrievedTicket> {
  return runAsync(prepareRetrieve(target, options), options);
}

/**
 * Gives the ticket-granting ticket of a logon session, as `klist tgt` does.
 * @returns a ticket whose secrets the caller wipes
 * @throws TypeError or RangeError that names the option
 * @throws SspiError such as STATUS_NO_SUCH_LOGON_SESSION
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/ns-ntsecapi-kerb_query_tkt_cache_request
 */
export function ticketGrantingTicket(options: LogonIdOptions = {}): RetrievedTicket {
  const logonId = logonIdOf(options);
  const request = new LsaRequest(KERB_QUERY_TKT_CACHE_REQUEST);
  request.structure.MessageType = KerbRetrieveTicketMessage;
  setLuid(request.structure.LogonId, logonId);
  return run(preparePackageCall(kerberos, request, readResponse));
}

/** Which tickets to purge: all by default. */
export interface PurgeTicketsOptions extends LogonIdOptions {
  /** Only those for this service: `HTTP/www.example.com`. Needs `realm`. */
  readonly server?: string;
  /** Only those of this realm. */
  readonly realm?: string;
}

function preparePurge(options: PurgeTicketsOptions): PackageCall<void> {
  const logonId = logonIdOf(options);
  const { server = '', realm = '' } = options;
  const texts = [checkText('options.server', server), checkText('options.realm', realm)] as const;
  const request = new LsaRequest(KERB_PURGE_TKT_CACHE_REQUEST, texts);
  request.structure.MessageType = KerbPurgeTicketCacheMessage;
  setLuid(request.structure.LogonId, logonId);
  request.setText(request.structure.ServerName, texts[0]);
  request.setText(request.structure.RealmName, texts[1]);
  return preparePackageCall(kerberos, request, () => undefined);
}

/**
 * Removes tickets from the cache of a logon session, as `klist purge` does.
 * @throws TypeError or RangeError that names the option
 * @throws SspiError such as STATUS_NO_SUCH_LOGON_SESSION, or STATUS_ACCESS_DENIED for another session
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/ns-ntsecapi-kerb_purge_tkt_cache_request
 */
export function purgeTickets(options: PurgeTicketsOptions = {}): void {
  run(preparePurge(options));
}

/** As `purgeTickets`, without blocking. Runs on another thread, which does not impersonate. */
export async function purgeTicketsAsync(
  options: PurgeTicketsOptions & AsyncOptions = {},
): Promise<void> {
  return runAsync(preparePurge(options), options);
}

/**
 * Adds a ticket to the cache of a logon session.
 * @param ticket a KRB-CRED in DER that is not encrypted, such as `retrieveTicket` gives with
 *   KERB_RETRIEVE_TICKET_AS_KERB_CRED. Our copy is wiped.
 * @throws TypeError or RangeError that names the parameter
 * @throws SspiError such as STATUS_ACCESS_DENIED for another session
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/ne-ntsecapi-kerb_protocol_message_type
 */
export function submitTicket(ticket: Uint8Array, options: LogonIdOptions = {}): void {
  checkBytes('ticket', ticket);
  checkObject('options', options);
  const logonId = logonIdOf(options);
  const request = new LsaRequest(KERB_SUBMIT_TKT_REQUEST, [], ticket.byteLength);
  const { structure } = request;
  structure.MessageType = KerbSubmitTicketMessage;
  setLuid(structure.LogonId, logonId);
  structure.KerbCredSize = ticket.byteLength;
  structure.KerbCredOffset = request.setBytes(ticket);
  run(preparePackageCall(kerberos, request, () => undefined));
}
