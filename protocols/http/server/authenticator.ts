// createAuthenticator: tells a server who makes a request, by Negotiate and NTLM.

import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { acquireCredentialsHandle, type CredHandle, SECPKG_CRED } from '../../../src/index.js';
import { schemeOf } from '../check.js';
import { serverBindings } from '../end-point.js';
import { HttpAuthenticationError } from '../error.js';
import { answer } from './answers.js';
import { Connection } from './connection.js';
import { isShared } from './forwarded.js';
import { HalfOpen } from './half-open.js';
import { readToken, startHandshake, takeLeg } from './handshake.js';
import { type AuthenticatorOptions, readServerOptions, type ServerSettings } from './options.js';
import { type HttpUser, holdUser } from './user.js';

/** What express and connect call; `request.user` is the HttpUser afterwards. */
export type ConnectMiddleware = (
  request: IncomingMessage & { user?: unknown },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** A hook of fastify, for onRequest or preHandler; `request.user` is the HttpUser afterwards. */
export type FastifyHook = (
  request: { readonly raw: IncomingMessage; user?: unknown },
  reply: { readonly raw: ServerResponse; hijack(): unknown },
) => Promise<void>;

interface Events {
  /** A login was refused: why, with the status that was answered, and the request. */
  refusal: [error: HttpAuthenticationError, request: IncomingMessage];
}

/**
 * Authenticates the requests of a server. Emits `refusal` for each login that it refuses: an HttpAuthenticationError, with
 * the HTTP status and the SspiError as its cause, and the request.
 *
 * The requests of a connection are taken one after another. Kerberos authenticates one request, NTLM all later ones of its
 * connection. Node's own limits are the server's: `maxHeaderSize` must be 96 KiB for Kerberos tokens of users in many
 * groups, `headersTimeout` and `maxConnections` limit clients that send nothing.
 */
export class HttpServerAuthenticator extends EventEmitter<Events> implements Disposable {
  readonly #settings: ServerSettings;
  /** One for each scheme, in the order in which they are offered. */
  readonly #credentials = new Map<string, CredHandle>();
  readonly #connections = new WeakMap<object, Connection>();
  readonly #halfOpen: HalfOpen;

  /** Made by `createAuthenticator`. */
  constructor(options: AuthenticatorOptions = {}) {
    super();
    const settings = readServerOptions(options);
    const { packages, credentials, limits } = settings;
    this.#settings = settings;
    this.#halfOpen = new HalfOpen(limits);
    try {
      for (const name of packages) {
        const credential = acquireCredentialsHandle({
          package: name,
          credentialUse: SECPKG_CRED.INBOUND,
          ...(credentials ? { authIdentity: credentials } : {}),
        });
        this.#credentials.set(schemeOf(name), credential);
      }
    } catch (error) {
      this.dispose();
      throw error;
    }
  }

  /** Handshakes that have begun and are not over. */
  get handshakes(): number {
    return this.#halfOpen.size;
  }

  /**
   * Authenticates a request. Call it before anything else reads the request or writes the response.
   * @returns the user; or null after it has answered: with a challenge, or because it refuses the login
   */
  async authenticate(request: IncomingMessage, response: ServerResponse): Promise<HttpUser | null> {
    const connection = this.#connectionOf(request);
    if (connection.waiting >= this.#settings.limits.pipelined) {
      request.socket.destroy();
      const message = 'Too many requests of one connection wait for those before them.';
      this.#report(new HttpAuthenticationError('ERR_SSPI_HTTP_LIMIT', message), request);
      return null;
    }
    connection.waiting++;
    const turn = connection.queue.then(() => this.#take(connection, request, response));
    connection.queue = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      connection.waiting--;
    }
  }

  /** Middleware for express and connect: sets `request.user`, and calls on only then. */
  connect(): ConnectMiddleware {
    return (request, response, next) => {
      const done = (user: HttpUser | null): void => {
        if (!user) return;
        request.user = user;
        // Outside of the promise: what a handler throws is not its rejection.
        process.nextTick(next);
      };
      this.authenticate(request, response).then(done, next);
    };
  }

  /** A hook for fastify: sets `request.user`. */
  fastify(): FastifyHook {
    return async (request, reply) => {
      const user = await this.authenticate(request.raw, reply.raw);
      if (user) request.user = user;
      else reply.hijack();
    };
  }

  /** Frees the credentials. Users stay what they are until their connections are closed. */
  dispose(): void {
    for (const credential of this.#credentials.values()) credential.dispose();
    this.#credentials.clear();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  #connectionOf(request: IncomingMessage): Connection {
    const { socket } = request;
    const known = this.#connections.get(socket);
    if (known) return known;
    const usesBindings = this.#settings.channelBindings !== 'off';
    const made = new Connection(
      socket.remoteAddress ?? '',
      usesBindings ? serverBindings(socket) : undefined,
    );
    // The streams of HTTP/2 share a connection, which then tells nothing about a request.
    if (request.httpVersionMajor > 1) return made;
    this.#connections.set(socket, made);
    socket.once('close', () => {
      this.#endHandshake(made);
      made.user = undefined;
    });
    return made;
  }

  /** Takes the next request of a connection: one at a time. */
  async #take(
    connection: Connection,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<HttpUser | null> {
    if (response.headersSent || request.socket.destroyed) return null;
    if (isShared(request)) {
      connection.isShared = true;
      connection.user = undefined;
      this.#endHandshake(connection);
    }
    try {
      const user = await this.#identify(connection, request, response);
      if (!user) return null;
      response.once('close', holdUser(user));
      return user;
    } catch (error) {
      this.#endHandshake(connection);
      if (!(error instanceof HttpAuthenticationError)) throw error;
      this.#refuse(connection, request, response, error);
      return null;
    }
  }

  /** @throws HttpAuthenticationError for a login that is refused */
  async #identify(
    connection: Connection,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<HttpUser | null> {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      if (!connection.user) this.#challenge(connection, response);
      return connection.user ?? null;
    }
    // Another login, or none: the earlier one is over.
    connection.user = undefined;
    const { scheme, token } = readToken(authorization, this.#settings.limits.token);
    const credential = this.#credentials.get(scheme);
    if (!credential) {
      const message = `The client chose a scheme that was not offered: ${JSON.stringify(scheme)}.`;
      throw new HttpAuthenticationError('ERR_SSPI_HTTP_SCHEME', message, { status: 401 });
    }
    this.#count(connection, request);
    startHandshake(connection, this.#settings, { credential, scheme, token });
    const result = await takeLeg(connection, this.#settings, token);
    // Closed, or out of time.
    if (!result || request.socket.destroyed) {
      result?.user?.context.dispose();
      return null;
    }
    if (result.field) response.setHeader('WWW-Authenticate', result.field);
    if (!result.user) {
      answer(response, 401);
      return null;
    }
    this.#halfOpen.end(connection);
    response.setHeader('Persistent-Auth', String(result.isPersistent));
    if (result.isPersistent) connection.user = result.user;
    return result.user;
  }

  /** Counts the handshake, and closes the connection if it takes too long. */
  #count(connection: Connection, request: IncomingMessage): void {
    const late = () => {
      this.#endHandshake(connection);
      request.socket.destroy();
      const message = 'The handshake took too long.';
      this.#report(
        new HttpAuthenticationError('ERR_SSPI_HTTP_TIMEOUT', message, { status: 408 }),
        request,
      );
    };
    if (this.#halfOpen.begin(connection, late)) return;
    const message = 'There are too many handshakes that are not over.';
    throw new HttpAuthenticationError('ERR_SSPI_HTTP_LIMIT', message, { status: 503 });
  }

  #endHandshake(connection: Connection): void {
    this.#halfOpen.end(connection);
    connection.handshake?.context.dispose();
    connection.handshake = undefined;
  }

  /** NTLM is not for connections that may carry the requests of several clients. */
  #challenge(connection: Connection, response: ServerResponse): number {
    const schemes = [...this.#credentials.keys()].filter(
      (scheme) => scheme !== 'NTLM' || !connection.isShared,
    );
    // A 401 must have a challenge.
    const status = schemes.length > 0 ? 401 : 403;
    answer(response, status, schemes);
    return status;
  }

  #refuse(
    connection: Connection,
    request: IncomingMessage,
    response: ServerResponse,
    error: HttpAuthenticationError,
  ): void {
    const { code, message, cause } = error;
    // Each refusal has one.
    let status = error.status as number;
    if (status === 401) status = this.#challenge(connection, response);
    else answer(response, status);
    this.#report(new HttpAuthenticationError(code, message, { status, cause }), request);
  }

  #report(error: HttpAuthenticationError, request: IncomingMessage): void {
    this.emit('refusal', error, request);
  }
}

/**
 * Makes what authenticates the requests of a server by Negotiate (Kerberos), and NTLM where that is allowed. The caller
 * disposes it when the server is closed.
 * @throws TypeError or RangeError that names the option; SspiError such as `SEC_E_SECPKG_NOT_FOUND`
 * @see https://www.rfc-editor.org/rfc/rfc4559
 */
export function createAuthenticator(options: AuthenticatorOptions = {}): HttpServerAuthenticator {
  return new HttpServerAuthenticator(options);
}
