// createFetch: fetch that logs on to the servers it is allowed to, by Negotiate or NTLM.

import http, { type IncomingMessage } from 'node:http';
import https, { type AgentOptions } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { BindingError, SspiError } from '../../src/index.js';
import { type Allow, readAllow } from './allow.js';
import { type Body, bodyOf, checkRepeatable } from './body.js';
import { typeError } from './check.js';
import { ClientCredentials } from './client-credentials.js';
import {
  type ClientSettings,
  type HttpClientOptions,
  readClientOptions,
} from './client-options.js';
import {
  type Connection,
  ConnectionPool,
  type CreateAgent,
  connectionClosed,
} from './connections.js';
import { clientBindings } from './end-point.js';
import { HttpAuthenticationError } from './error.js';
import { Login } from './login.js';
import { type Exchange, firstExchange, redirected } from './redirect.js';
import { acceptEncoding, discardBody, responseOf } from './response.js';

export interface FetchOptions extends HttpClientOptions {
  /**
   * The origins that may have the user's credentials, such as `['https://intranet.example.com']`, or a function that says
   * so. All others are fetched without, also after a redirect.
   */
  readonly allow: Allow;
  /** Options of node:tls for https: `ca`, `cert`, `key` and the like. */
  readonly tls?: AgentOptions;
  /**
   * Makes the agent of one connection, such as `(agent, protocol) => createProxyAgent(proxy, { protocol, agent })`;
   * by default one of node:http or node:https. The options are keepAlive and maxSockets: 1, which it must keep to.
   */
  readonly createAgent?: CreateAgent;
}

/** The function that `createFetch` makes: fetch, with connections and credentials to be freed. */
export interface HttpFetch extends Disposable {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Closes the connections, and frees the credentials that were acquired. Responses that are not yet read fail. */
  dispose(): void;
}

/**
 * Makes a fetch that authenticates by Negotiate (Kerberos), and NTLM where that is allowed.
 *
 * It sends credentials to allowed origins only, when they ask for them (status 401), and checks that the server
 * authenticated itself before it returns the response. A request with `credentials: 'omit'` or an Authorization of its
 * own is sent as it is. One connection serves one request at a time; bodies are kept to be sent again.
 *
 * Beside the errors of fetch, the promise rejects with HttpAuthenticationError, such as `ERR_SSPI_HTTP_REFUSED`, and with
 * SspiError, such as `SEC_E_TARGET_UNKNOWN` for a wrong service principal name.
 * @throws TypeError or RangeError that names the option
 * @see https://www.rfc-editor.org/rfc/rfc4559
 */
export function createFetch(options: FetchOptions): HttpFetch {
  const settings = readClientOptions(options);
  const { allow, tls = {}, createAgent = defaultAgent(tls) } = options;
  if (typeof createAgent !== 'function')
    throw typeError('options.createAgent', 'a function', createAgent);
  const client = new Client(settings, readAllow(allow), createAgent);
  const dispose = () => client.dispose();
  return Object.assign(
    (input: string | URL | Request, init?: RequestInit) => client.fetch(input, init),
    { dispose, [Symbol.dispose]: dispose },
  );
}

const defaultAgent =
  (tls: AgentOptions): CreateAgent =>
  (options, protocol) =>
    protocol === 'https:' ? new https.Agent({ ...tls, ...options }) : new http.Agent(options);

/** A response whose connection is still its own. */
interface Answer {
  readonly incoming: IncomingMessage;
  readonly key: string;
  readonly connection: Connection;
}

const ownErrors = [SspiError, BindingError, HttpAuthenticationError, TypeError, RangeError];

class Client {
  readonly #settings: ClientSettings;
  readonly #allows: (url: URL) => boolean;
  readonly #credentials: ClientCredentials;
  readonly #pool: ConnectionPool;

  constructor(settings: ClientSettings, allows: (url: URL) => boolean, createAgent: CreateAgent) {
    this.#settings = settings;
    this.#allows = allows;
    this.#credentials = new ClientCredentials(settings);
    this.#pool = new ConnectionPool(createAgent);
  }

  dispose(): void {
    this.#pool.dispose();
    this.#credentials.dispose();
  }

  async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    try {
      const body = await bodyOf(request, init?.body, this.#settings.limits.body);
      return await this.#follow(firstExchange(request, body));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (ownErrors.some((kind) => error instanceof kind)) throw error;
      // As fetch reports everything that is about the network.
      throw new TypeError('fetch failed', { cause: error });
    }
  }

  async #follow(first: Exchange): Promise<Response> {
    let exchange = first;
    for (;;) {
      const answer = await this.#exchange(exchange);
      let next: Exchange | undefined;
      try {
        next = redirected(exchange, answer.incoming);
      } catch (error) {
        this.#pool.discard(answer.connection);
        throw error;
      }
      if (!next) return this.#respond(exchange, answer);
      await this.#discard(answer);
      exchange = next;
    }
  }

  /** A request with its login: the response to it that is not a challenge any more. */
  async #exchange(exchange: Exchange): Promise<Answer> {
    const { url, headers } = exchange;
    const mayLogIn =
      exchange.credentials !== 'omit' && !headers.has('authorization') && this.#allows(url);
    // A connection may be authenticated: it is not for requests that must not be.
    const key = `${mayLogIn} ${url.origin}`;
    const connection = this.#pool.take(key, url);
    try {
      const incoming = await connection.send(outgoing(exchange));
      const answer = { incoming, key, connection };
      if (incoming.statusCode !== 401 || !mayLogIn) return answer;
      return await this.#logIn(exchange, answer);
    } catch (error) {
      this.#pool.discard(connection);
      throw error;
    }
  }

  /** The login, within its time. What the caller reads afterwards has no limit. */
  async #logIn(exchange: Exchange, challenge: Answer): Promise<Answer> {
    const late = new AbortController();
    const { loginTime } = this.#settings.limits;
    const timer = setTimeout(() => {
      const message = `The server ${exchange.url.host} did not end the login within ${loginTime} ms (limits.loginTime).`;
      late.abort(new HttpAuthenticationError('ERR_SSPI_HTTP_TIMEOUT', message));
      // Also what is read of a challenge's body.
      challenge.connection.destroy();
    }, loginTime);
    const signal = AbortSignal.any([exchange.signal, late.signal]);
    try {
      return await this.#takeLegs({ ...exchange, signal }, challenge);
    } catch (error) {
      throw late.signal.aborted && !exchange.signal.aborted ? late.signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #takeLegs(exchange: Exchange, challenge: Answer): Promise<Answer> {
    const { url, signal, body } = exchange;
    const { connection } = challenge;
    const { socket } = connection;
    const channelBindings =
      socket && this.#settings.channelBindings && url.protocol === 'https:'
        ? clientBindings(socket as TLSSocket)
        : undefined;
    using login = new Login(this.#settings, this.#credentials, {
      url,
      isProxy: false,
      channelBindings,
    });
    let answer = challenge;
    for (;;) {
      const { incoming } = answer;
      const isBound = login.isBoundToConnection;
      const status = incoming.statusCode ?? 0;
      const value = await login.next(status, incoming.headers['www-authenticate'], signal);
      if (value === null) return answer;
      checkRepeatable(body, 'The server asks for a login');
      const isWhole = await discardBody(incoming, this.#settings.limits.refusal);
      if (isBound && !isWhole) throw connectionClosed();
      answer = { ...answer, incoming: await connection.send(outgoing(exchange, value, isBound)) };
    }
  }

  /** The Response. Its connection is free again when its body was read. */
  #respond(
    { method, url, isRedirected }: Exchange,
    { incoming, key, connection }: Answer,
  ): Response {
    incoming.once('close', () => {
      if (incoming.complete) this.#pool.release(key, connection);
      else this.#pool.discard(connection);
    });
    try {
      return responseOf(incoming, method, url, isRedirected);
    } catch (cause) {
      incoming.destroy();
      // Of a status that Response does not take.
      throw new TypeError('fetch failed', { cause });
    }
  }

  async #discard({ incoming, key, connection }: Answer): Promise<void> {
    const isWhole = await discardBody(incoming, this.#settings.limits.refusal).catch(() => false);
    if (isWhole) this.#pool.release(key, connection);
    else this.#pool.discard(connection);
  }
}

/** Fields of a connection, which are not the caller's: https://fetch.spec.whatwg.org/#forbidden-request-header */
const ownFields = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

function outgoing(exchange: Exchange, authorization?: string, isBound = false) {
  const { url, method, body, signal } = exchange;
  const headers = Object.fromEntries(exchange.headers);
  for (const name of ownFields) delete headers[name];
  headers.accept ??= '*/*';
  headers['accept-encoding'] ??= acceptEncoding;
  headers['user-agent'] ??= 'node';
  if (authorization !== undefined) headers.authorization = authorization;
  if (body instanceof Uint8Array) headers['content-length'] = String(body.byteLength);
  else if (!body && /^(POST|PUT|PATCH)$/.test(method)) headers['content-length'] = '0';
  return { url, method, headers, body: body as Body, signal, isBound };
}
