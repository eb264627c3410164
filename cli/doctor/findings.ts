// What `doctor` finds out about a service, check by check. Nothing is changed, but for a ticket that Kerberos may cache.

import { lookup, Resolver } from 'node:dns/promises';
import {
  acquireCredentialsHandleAsync,
  BindingError,
  ClientContext,
  canonicalServicePrincipalName,
  dsGetDcNameAsync,
  ISC_REQ,
  KERB_RETRIEVE_TICKET,
  listTicketsAsync,
  retrieveTicketAsync,
  SECPKG_CRED,
  SspiError,
  servicePrincipalName,
  Win32Error,
} from '../../src/index.js';
import { askServer, type ServerFindings } from './server.js';

/** The outcome of one check: a value, or the code of the error that kept it from us. */
export type Outcome<T> = { readonly value: T } | { readonly error: string };

export interface Findings {
  /** The SPN that is asked for. */
  readonly spn: string;
  /** The SPN with the host's canonical name, where DNS has an alias: Edge and Chrome ask for that one. */
  readonly canonicalSpn: string | null;
  readonly address: Outcome<string>;
  readonly domainController: Outcome<string | null>;
  readonly cache: Outcome<{
    readonly tickets: number;
    readonly ticketGrantingTicket: boolean;
    readonly ticket: boolean;
  }>;
  /** The status of Kerberos' first leg: SEC_E_OK or SEC_I_CONTINUE_NEEDED if there is a ticket. */
  readonly kerberos: Outcome<string>;
  /** The package that Negotiate begins with. */
  readonly negotiate: Outcome<'Kerberos' | 'NTLM' | 'undecided'>;
  /** The KDC's clock minus ours, in milliseconds, as Kerberos measured it. */
  readonly kdcSkew: Outcome<number>;
  /** Of a URL only. */
  readonly server: Outcome<ServerFindings> | null;
}

/** Catches what SSPI, Windows, DNS and sockets say; without SSPI there is nothing to examine. */
async function outcome<T>(check: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await check() };
  } catch (error) {
    if (error instanceof BindingError && error.code === 'ERR_SSPI_UNAVAILABLE') throw error;
    const isKnown =
      error instanceof SspiError || error instanceof Win32Error || error instanceof BindingError;
    const { code } = error as NodeJS.ErrnoException;
    if (!isKnown && typeof code !== 'string') throw error;
    return { error: code ?? 'unknown' };
  }
}

/** @param target the SPN to ask for instead of that of the URL */
export async function examine(given: string, target?: string): Promise<Findings> {
  const url = URL.canParse(given) && /^https?:/i.test(given) ? given : undefined;
  const spn = target ?? (url === undefined ? given : servicePrincipalName(url));
  const host = url === undefined ? hostOf(spn) : new URL(url).hostname.replace(/^\[|\]$/g, '');
  // One after the other: the ticket that Kerberos gets is what the later checks ask about.
  const kerberos = await outcome(() => firstLeg('Kerberos', spn).then(({ code }) => code));
  const negotiate = await outcome(() =>
    firstLeg('Negotiate', spn).then(({ token }) => packageOf(token)),
  );
  return {
    ...{ spn, kerberos, negotiate },
    canonicalSpn: await canonicalOf(host, spn),
    address: await outcome(() => lookup(host).then(({ address }) => address)),
    domainController: await outcome(() => dsGetDcNameAsync().then(({ name }) => name)),
    cache: await outcome(() => cacheFor(spn)),
    kdcSkew: await outcome(() => skewBy(spn)),
    server: url === undefined ? null : await outcome(() => askServer(url)),
  };
}

/** `HTTP/www.example.com:8080/instance@REALM` -> `www.example.com` */
const hostOf = (spn: string): string => /^[^/]*\/([^/:@]+)/.exec(spn)?.[1] ?? spn;

async function firstLeg(packageName: string, targetName: string) {
  using credential = await acquireCredentialsHandleAsync({
    package: packageName,
    credentialUse: SECPKG_CRED.OUTBOUND,
  });
  using context = new ClientContext(credential, {
    targetName,
    contextReq: ISC_REQ.MUTUAL_AUTH,
  });
  return context.stepAsync();
}

const ntlm = Buffer.from('NTLMSSP\0', 'latin1');
/** The object identifier of Kerberos, and the mark of an AP-REQ behind it (RFC 4121, 4.1). */
const kerberosRequest = Buffer.from('06092a864886f7120102020100', 'hex');

/** SPNEGO lists many mechanisms, but holds the token of the one that it begins with. */
function packageOf(token: Buffer | null): 'Kerberos' | 'NTLM' | 'undecided' {
  if (token?.includes(kerberosRequest)) return 'Kerberos';
  return token?.includes(ntlm) ? 'NTLM' : 'undecided';
}

async function canonicalOf(host: string, spn: string): Promise<string | null> {
  const resolver = new Resolver({ timeout: 2000, tries: 1 });
  const name = host.includes(':') ? `[${host}]` : host;
  if (!URL.canParse(`http://${name}`)) return null;
  const found = await canonicalServicePrincipalName(`http://${name}`, { resolver });
  return found.toLowerCase() === `http/${host}`.toLowerCase() || found === spn ? null : found;
}

async function cacheFor(spn: string) {
  const tickets = await listTicketsAsync();
  const isFor = (server: string) => server.toLowerCase() === spn.replace(/@.*$/, '').toLowerCase();
  return {
    tickets: tickets.length,
    ticketGrantingTicket: tickets.some(({ server }) => server.startsWith('krbtgt/')),
    ticket: tickets.some(({ server }) => isFor(server)),
  };
}

async function skewBy(spn: string): Promise<number> {
  const cacheOptions = KERB_RETRIEVE_TICKET.USE_CACHE_ONLY;
  const ticket = await retrieveTicketAsync(spn, { cacheOptions });
  ticket.sessionKey.value.fill(0);
  ticket.encodedTicket.fill(0);
  return ticket.timeSkew;
}
