// The service principal name of a web server, as browsers compose it.

import { checkObject, rangeError, typeError } from '../native/check.js';

export interface ServicePrincipalNameOptions {
  /** Whether a port that is not the scheme's own is part of the name. False by default, as in browsers. */
  readonly port?: boolean;
}

/**
 * The SPN that browsers ask Kerberos for: `HTTP/` and the host, for https, ws and wss too. Edge and Chrome look up the host's
 * canonical name before, unless a policy forbids it: so does `canonicalServicePrincipalName`.
 * @param url `https://www.example.com:8443/path`
 * @throws TypeError or RangeError that names the parameter
 * @see https://learn.microsoft.com/windows/win32/ad/service-principal-names
 */
export function servicePrincipalName(
  url: string | URL,
  options: ServicePrincipalNameOptions = {},
): string {
  const { hostname, port } = partsOf(url, options);
  return `HTTP/${hostname}${port}`;
}

/** Looks up aliases in DNS: `node:dns/promises`, or a Resolver of it. */
export interface AliasResolver {
  resolveCname(name: string): Promise<readonly string[]>;
}

export interface CanonicalNameOptions extends ServicePrincipalNameOptions {
  /** `node:dns/promises` by default. */
  readonly resolver?: AliasResolver;
}

/**
 * The same with the host's canonical name: the end of its aliases (CNAME) in DNS. A host without alias, or that DNS does
 * not know, stays as it is.
 * @throws TypeError or RangeError that names the parameter
 */
export async function canonicalServicePrincipalName(
  url: string | URL,
  options: CanonicalNameOptions = {},
): Promise<string> {
  const { hostname, port } = partsOf(url, options);
  const { resolver = process.getBuiltinModule('node:dns').promises } = options;
  return `HTTP/${await canonicalName(hostname, resolver)}${port}`;
}

/** More aliases in a row are a mistake, or a circle. */
const mostAliases = 8;

async function canonicalName(host: string, resolver: AliasResolver): Promise<string> {
  let name = host;
  // An address has no alias.
  if (/^[\d.]+$|:/.test(host)) return name;
  for (let count = 0; count < mostAliases; count++) {
    const alias = await aliasOf(name, resolver);
    if (alias === undefined) return name;
    name = withoutDot(alias).toLowerCase();
  }
  return name;
}

async function aliasOf(name: string, resolver: AliasResolver): Promise<string | undefined> {
  try {
    return (await resolver.resolveCname(name))[0];
  } catch {
    // Without an alias, without the name, or without DNS: the name stays.
    return undefined;
  }
}

const withoutDot = (host: string): string => host.replace(/\.$/, '');

function partsOf(url: unknown, options: unknown): { hostname: string; port: string } {
  checkObject('options', options);
  const { port: withPort = false } = options as ServicePrincipalNameOptions;
  if (typeof url !== 'string' && !(url instanceof URL)) {
    throw typeError('url', 'a URL', url);
  }
  const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
  // A WebSocket begins as a request of HTTP, and logs in as one.
  if (!parsed || !/^(?:http|ws)s?:$/.test(parsed.protocol)) {
    throw rangeError('url', 'a URL of http, https, ws or wss', url);
  }
  // The host of an IPv6 address stands in brackets.
  const hostname = withoutDot(parsed.hostname.replace(/^\[|\]$/g, ''));
  return { hostname, port: withPort && parsed.port !== '' ? `:${parsed.port}` : '' };
}
