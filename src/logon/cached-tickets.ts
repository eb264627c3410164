// The tickets in a logon session's cache, as Kerberos of this Windows describes them.

import {
  type KERB_PROTOCOL_MESSAGE_TYPE,
  KerbQueryTicketCacheEx2Message,
  KerbQueryTicketCacheEx3Message,
  KerbQueryTicketCacheMessage,
} from '../../generated/enums.js';
import { STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER } from '../../generated/status.js';
import {
  KERB_QUERY_TKT_CACHE_REQUEST,
  KERB_QUERY_TKT_CACHE_RESPONSE,
  KERB_TICKET_CACHE_INFO,
  KERB_TICKET_CACHE_INFO_EX2,
  KERB_TICKET_CACHE_INFO_EX3,
} from '../../generated/structs.js';
import { type AsyncOptions, callAsync, run, signalOf } from '../native/call-async.js';
import { offsetof } from '../native/struct.js';
import { SspiError } from '../sspi/error.js';
import { type Expiry, readSystemTime } from '../sspi/time.js';
import type { LsaAnswer } from './answer.js';
import { kerberos, type LogonIdOptions, logonIdOf } from './logon-id.js';
import { type PackageCall, preparePackageCall } from './package-call.js';
import { LsaRequest, setLuid } from './request.js';

/** A ticket of Kerberos' cache. */
export interface CachedTicket {
  /** The client's name; null before Windows Vista, and from Wine. */
  readonly client: string | null;
  readonly clientRealm: string | null;
  /** The service's name: `HTTP/www.example.com`, or `krbtgt/EXAMPLE.COM` for a ticket-granting ticket. */
  readonly server: string;
  readonly serverRealm: string;
  readonly startTime: Expiry;
  readonly endTime: Expiry;
  /** Null if it cannot be renewed. */
  readonly renewUntil: Expiry;
  /** How the ticket is encrypted for the service: a constant of KERB_ETYPE. */
  readonly encryptionType: number;
  /** KERB_TICKET_FLAGS. */
  readonly flags: number;
  /** The kind of encryption of the session key; null where `client` is. */
  readonly sessionKeyType: number | null;
  /** Bits of the cache, of which 1 is the primary ticket-granting ticket; null before Windows 8, and from Wine. */
  readonly cacheFlags: number | null;
  /** The KDC that issued it; null where `cacheFlags` is. */
  readonly kdc: string | null;
}

/** One form of the query: its message, and what its answer holds. */
interface Form {
  readonly message: KERB_PROTOCOL_MESSAGE_TYPE;
  read(answer: LsaAnswer, start: number, count: number): CachedTicket[];
}

type Times = Pick<
  KERB_TICKET_CACHE_INFO,
  'StartTime' | 'EndTime' | 'RenewTime' | 'EncryptionType' | 'TicketFlags'
>;

const common = ({ StartTime, EndTime, RenewTime, EncryptionType, TicketFlags }: Times) => ({
  startTime: readSystemTime(StartTime),
  endTime: readSystemTime(EndTime),
  renewUntil: readSystemTime(RenewTime),
  encryptionType: EncryptionType,
  flags: TicketFlags,
});

const extended = (answer: LsaAnswer, ticket: KERB_TICKET_CACHE_INFO_EX2) => ({
  client: answer.text(ticket.ClientName),
  clientRealm: answer.text(ticket.ClientRealm),
  server: answer.text(ticket.ServerName),
  serverRealm: answer.text(ticket.ServerRealm),
  ...common(ticket),
  sessionKeyType: ticket.SessionKeyType,
});

/** Since Windows 8, since Vista, and since 2000, which is Wine's, too. */
const forms: readonly Form[] = [
  {
    message: KerbQueryTicketCacheEx3Message,
    read: (answer, start, count) =>
      answer.list(KERB_TICKET_CACHE_INFO_EX3, start, count).map((ticket) => ({
        ...extended(answer, ticket),
        cacheFlags: ticket.CacheFlags,
        kdc: answer.text(ticket.KdcCalled),
      })),
  },
  {
    message: KerbQueryTicketCacheEx2Message,
    read: (answer, start, count) =>
      answer.list(KERB_TICKET_CACHE_INFO_EX2, start, count).map((ticket) => ({
        ...extended(answer, ticket),
        ...{ cacheFlags: null, kdc: null },
      })),
  },
  {
    message: KerbQueryTicketCacheMessage,
    read: (answer, start, count) =>
      answer.list(KERB_TICKET_CACHE_INFO, start, count).map((ticket) => ({
        ...{ client: null, clientRealm: null },
        server: answer.text(ticket.ServerName),
        serverRealm: answer.text(ticket.RealmName),
        ...common(ticket),
        ...{ sessionKeyType: null, cacheFlags: null, kdc: null },
      })),
  },
];

function prepare(form: Form, logonId: bigint): PackageCall<CachedTicket[]> {
  const request = new LsaRequest(KERB_QUERY_TKT_CACHE_REQUEST);
  request.structure.MessageType = form.message;
  setLuid(request.structure.LogonId, logonId);
  return preparePackageCall(kerberos, request, (answer) => {
    // The same place in every form.
    const count = answer.uint32(offsetof(KERB_QUERY_TKT_CACHE_RESPONSE, 'CountOfTickets'));
    return form.read(answer, offsetof(KERB_QUERY_TKT_CACHE_RESPONSE, 'Tickets'), count);
  });
}

/** How Kerberos refuses a message that it does not know: Windows, and Wine. */
const refusals: readonly number[] = [STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED];

/** Decides whether an older form may succeed. Returns the error that is thrown if none does. */
function refusedBy(error: unknown, earlier: unknown): unknown {
  const isRefusal =
    error instanceof SspiError &&
    error.functionName === 'LsaCallAuthenticationPackage' &&
    refusals.includes(error.status);
  if (!isRefusal) throw error;
  return earlier ?? error;
}

/**
 * Lists the Kerberos tickets in the cache of a logon session, as `klist` does.
 * @throws TypeError or RangeError that names the option
 * @throws SspiError such as STATUS_NO_SUCH_LOGON_SESSION, or STATUS_ACCESS_DENIED for another session
 * @see https://learn.microsoft.com/windows/win32/api/ntsecapi/ns-ntsecapi-kerb_query_tkt_cache_request
 */
export function listTickets(options: LogonIdOptions = {}): CachedTicket[] {
  const logonId = logonIdOf(options);
  let refused: unknown;
  for (const form of forms) {
    try {
      return run(prepare(form, logonId));
    } catch (error) {
      refused = refusedBy(error, refused);
    }
  }
  throw refused;
}

/** As `listTickets`, without blocking. Runs on another thread, which does not impersonate. */
export async function listTicketsAsync(
  options: LogonIdOptions & AsyncOptions = {},
): Promise<CachedTicket[]> {
  const logonId = logonIdOf(options);
  const signal = signalOf(options);
  let refused: unknown;
  for (const form of forms) {
    try {
      return await callAsync(prepare(form, logonId), signal);
    } catch (error) {
      refused = refusedBy(error, refused);
    }
  }
  throw refused;
}
