// The connections of a fetch: each is one exchange's at a time, as NTLM authenticates the connection.

import http, { type AgentOptions, type IncomingMessage } from 'node:http';
import https, { type AgentOptions as SecureAgentOptions } from 'node:https';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpAuthenticationError } from './error.js';

/** Makes the agent of one connection. */
export type CreateAgent = (
  options: AgentOptions & SecureAgentOptions,
  protocol: 'http:' | 'https:',
) => http.Agent;

/** Idle connections of all origins that are kept. */
const mostIdle = 64;

/** Windows' tokens have up to 48,000 bytes, in Base64 64,000; the largest that Node takes is 16 KiB by default. */
const maxHeaderSize = 96 * 1024;

/** What is sent: again and again, if its body is bytes. */
export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | ReadableStream<Uint8Array> | null;
  readonly signal: AbortSignal;
  /** Whether another connection will not do. */
  readonly isBound: boolean;
}

/** Methods that a client may repeat by itself, when an idle connection turns out to be closed: RFC 9110, 9.2.2. */
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);

/** One connection, or the place of one: an agent with a single socket. */
export class Connection {
  readonly #agent: http.Agent;
  #socket: Socket | undefined;

  constructor(agent: http.Agent) {
    this.#agent = agent;
  }

  /** The socket of the last request. */
  get socket(): Socket | undefined {
    return this.#socket;
  }

  /** Sends a request, and gives the response once its head is there. */
  async send(outgoing: Outgoing): Promise<IncomingMessage> {
    try {
      return await this.#attempt(outgoing);
    } catch (error) {
      // Closed by the server while it was idle, which a request cannot know before.
      const { code } = error as NodeJS.ErrnoException;
      const isStale = code === 'ECONNRESET' && (error as { isReused?: boolean }).isReused === true;
      const canRepeat =
        repeatable.has(outgoing.method) && !(outgoing.body instanceof ReadableStream);
      if (!isStale || !canRepeat || outgoing.isBound || outgoing.signal.aborted) throw error;
      return this.#attempt(outgoing);
    }
  }

  #attempt({ url, method, headers, body, signal, isBound }: Outgoing): Promise<IncomingMessage> {
    const { request: make } = url.protocol === 'https:' ? https : http;
    const before = this.#socket;
    return new Promise((resolve, reject) => {
      const request = make(url, { agent: this.#agent, method, headers, signal, maxHeaderSize });
      request.once('socket', (socket) => {
        this.#socket = socket;
        if (isBound && socket !== before) request.destroy(connectionClosed());
      });
      request.once('response', resolve);
      // Also after the response: the rest of a body that the server did not wait for.
      request.on('error', (error) => {
        reject(Object.assign(error, { isReused: request.reusedSocket }));
      });
      if (body instanceof ReadableStream) {
        pipeline(Readable.fromWeb(body as never), request).catch(reject);
      } else {
        request.end(body ?? undefined);
      }
    });
  }

  destroy(): void {
    this.#agent.destroy();
  }
}

export const connectionClosed = (): HttpAuthenticationError =>
  new HttpAuthenticationError(
    'ERR_SSPI_HTTP_CONNECTION',
    'The connection was closed between two legs of a login that needs one connection. Is there a proxy in between?',
  );

/** Connections that are not in use, by what may use them. */
export class ConnectionPool {
  readonly #idle: { readonly key: string; readonly connection: Connection }[] = [];
  readonly #all = new Set<Connection>();
  readonly #createAgent: CreateAgent;
  #isDisposed = false;

  constructor(createAgent: CreateAgent) {
    this.#createAgent = createAgent;
  }

  /** An idle connection, or the place of a new one. */
  take(key: string, url: URL): Connection {
    if (this.#isDisposed) throw new Error('This fetch is disposed.');
    const index = this.#idle.findLastIndex((one) => one.key === key);
    const [found] = index < 0 ? [] : this.#idle.splice(index, 1);
    if (found) return found.connection;
    const options = { keepAlive: true, maxSockets: 1, maxFreeSockets: 1 };
    const connection = new Connection(
      this.#createAgent(options, url.protocol as 'http:' | 'https:'),
    );
    this.#all.add(connection);
    return connection;
  }

  /** Takes a connection back whose exchange is over. */
  release(key: string, connection: Connection): void {
    if (!this.#isDisposed) this.#idle.push({ key, connection });
    else this.discard(connection);
    if (this.#idle.length > mostIdle) {
      const oldest = this.#idle.shift();
      if (oldest) this.discard(oldest.connection);
    }
  }

  /** Closes a connection in the middle of an exchange. */
  discard(connection: Connection): void {
    this.#all.delete(connection);
    connection.destroy();
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const connection of this.#all) connection.destroy();
    this.#all.clear();
    this.#idle.length = 0;
  }
}
