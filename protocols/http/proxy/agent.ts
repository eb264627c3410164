// createProxyAgent: agents of node:http and node:https for a proxy that asks for a login (status 407).

import http, { type AgentOptions, type ClientRequest } from 'node:http';
import https, { type AgentOptions as SecureAgentOptions } from 'node:https';
import net, { type Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { checkObject, typeError } from '../check.js';
import { type HttpClientOptions, readClientOptions } from '../client-options.js';
import { ProxyConnector } from './connector.js';

export interface ProxyAgentOptions extends HttpClientOptions {
  /** Of the URLs that are requested: `https:`, the default, through tunnels (CONNECT), `http:` by forwarding. */
  readonly protocol?: 'http:' | 'https:';
  /** Options of the agent; for `https:`, also those of node:tls for the servers. */
  readonly agent?: AgentOptions & SecureAgentOptions;
  /** Options of node:tls for a proxy whose own URL is https. */
  readonly tls?: ConnectionOptions;
}

/** What Node's agents are given for a connection, beyond what their types say. */
interface Where {
  readonly host?: string | null | undefined;
  readonly port?: string | number | null | undefined;
}

type Created = (error: Error | null, socket: Socket) => void;

function authorityOf({ host, port }: Where): string {
  const name = host ?? 'localhost';
  return `${net.isIPv6(name) ? `[${name}]` : name}:${port}`;
}

/** Gives an agent its socket when it is there. */
function hand(promise: Promise<Socket>, created: Created | undefined): undefined {
  promise.then(
    (socket) => created?.(null, socket),
    (error) => created?.(error as Error, undefined as never),
  );
}

class TunnelAgent extends https.Agent {
  readonly #connector: ProxyConnector;

  constructor(connector: ProxyConnector, options: SecureAgentOptions) {
    super(options);
    this.#connector = connector;
  }

  override createConnection(options: Where & object, created?: Created): undefined {
    const tunnel = this.#connector.tunnel(authorityOf(options));
    const secured = (socket: Socket) =>
      super.createConnection({ ...options, socket } as never) as Socket;
    return hand(tunnel.then(secured), created);
  }

  override destroy(): void {
    super.destroy();
    this.#connector.dispose();
  }
}

class ForwardAgent extends http.Agent {
  readonly #connector: ProxyConnector;

  constructor(connector: ProxyConnector, options: AgentOptions) {
    super(options);
    this.#connector = connector;
  }

  /** Node calls it before the head of a request is written. A proxy needs the whole URL in it. */
  addRequest(request: ClientRequest, ...rest: [Where, ...unknown[]]): void {
    if (request.path.startsWith('/')) {
      const authority = authorityOf(rest[0]).replace(/:80$/, '');
      request.path = `http://${authority}${request.path}`;
    }
    const { addRequest } = http.Agent.prototype as unknown as Pick<ForwardAgent, 'addRequest'>;
    addRequest.call(this, request, ...rest);
  }

  override createConnection(options: Where & object, created?: Created): undefined {
    return hand(this.#connector.forward(authorityOf(options)), created);
  }

  override destroy(): void {
    super.destroy();
    this.#connector.dispose();
  }
}

/**
 * Makes an agent for requests through a proxy that asks for Negotiate (Kerberos) or, where that is allowed, NTLM.
 *
 * Each connection logs on to the proxy before its first request, which is possible without the request itself: by CONNECT
 * for `https:`, for `http:` by OPTIONS, which the server answers. A proxy that wants a login with each forwarded request, rather
 * than for the connection, answers 407 to them. `maxSockets` counts connections that are logged on: requests that come while
 * others are still being opened open more.
 *
 * `mutualAuth` is false by default, other than elsewhere: squid and others return no token. `servicePrincipalName` is `HTTP/`
 * and the proxy's host name by default. Failures are errors of the request: HttpAuthenticationError, such as
 * `ERR_SSPI_HTTP_PROXY` with the status if the proxy does not connect, or SspiError.
 * @param proxy its URL, http or https
 * @throws TypeError or RangeError that names the parameter
 */
export function createProxyAgent(
  proxy: string | URL,
  options: ProxyAgentOptions & { readonly protocol: 'http:' },
): http.Agent;
export function createProxyAgent(proxy: string | URL, options?: ProxyAgentOptions): https.Agent;
export function createProxyAgent(
  proxy: string | URL,
  options: ProxyAgentOptions = {},
): http.Agent | https.Agent {
  checkObject('options', options);
  const { protocol = 'https:', agent = {}, tls = {}, mutualAuth = false, ...rest } = options;
  const isProxy =
    (typeof proxy === 'string' || proxy instanceof URL) && URL.canParse(String(proxy));
  const url = isProxy ? new URL(proxy) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw typeError('proxy', 'the http or https URL of a proxy', proxy);
  if (url.username || url.password) {
    throw new TypeError('proxy must not have a password in its URL: give options.credentials');
  }
  const connector = new ProxyConnector(url, readClientOptions({ ...rest, mutualAuth }), tls);
  if (protocol === 'https:') return new TunnelAgent(connector, agent);
  if (protocol === 'http:') return new ForwardAgent(connector, agent);
  throw typeError('options.protocol', "'http:' or 'https:'", protocol);
}
