// Connections to a proxy, logged on to it.

import { once } from 'node:events';
import net, { type Socket } from 'node:net';
import tls, { type ConnectionOptions } from 'node:tls';
import { ClientCredentials } from '../client-credentials.js';
import type { ClientSettings } from '../client-options.js';
import { connectionClosed } from '../connections.js';
import { clientBindings } from '../end-point.js';
import { HttpAuthenticationError } from '../error.js';
import { Login } from '../login.js';
import { type ResponseHead, ResponseReader } from './response-reader.js';

/** What a proxy is asked, until it asks for no more login. */
interface ProxyRequest {
  readonly method: 'CONNECT' | 'OPTIONS';
  readonly target: string;
  readonly fields: readonly string[];
}

/** Opens connections through one proxy. */
export class ProxyConnector {
  readonly #proxy: URL;
  readonly #settings: ClientSettings;
  readonly #tls: ConnectionOptions;
  #credentials: ClientCredentials;

  constructor(proxy: URL, settings: ClientSettings, tlsOptions: ConnectionOptions) {
    this.#proxy = proxy;
    this.#settings = settings;
    this.#tls = tlsOptions;
    this.#credentials = new ClientCredentials(settings);
  }

  /** A tunnel to a server. */
  async tunnel(authority: string): Promise<Socket> {
    const fields = [`Host: ${authority}`, 'Proxy-Connection: keep-alive'];
    const request = { method: 'CONNECT', target: authority, fields } as const;
    const { socket, head } = await this.#request(request);
    if (head.status < 300) return socket;
    socket.destroy();
    const message = `The proxy ${this.#proxy.host} does not connect to ${authority}: status ${head.status}.`;
    throw new HttpAuthenticationError('ERR_SSPI_HTTP_PROXY', message, { status: head.status });
  }

  /**
   * A connection for requests that the proxy forwards, logged on by OPTIONS, which changes nothing. The server answers it:
   * with Max-Forwards: 0 the proxy would, but squid does so before it asks for a login.
   */
  async forward(authority: string): Promise<Socket> {
    const fields = [`Host: ${authority}`, 'Max-Forwards: 1', 'Proxy-Connection: keep-alive'];
    const request = { method: 'OPTIONS', target: `http://${authority}/`, fields } as const;
    const { socket, head, isLoggedIn } = await this.#request(request);
    if (!head.closes) return socket;
    socket.destroy();
    if (isLoggedIn) throw connectionClosed();
    return this.#open(AbortSignal.timeout(this.#settings.limits.proxyTime));
  }

  /** Frees the credentials; later connections acquire them anew. */
  dispose(): void {
    this.#credentials.dispose();
    this.#credentials = new ClientCredentials(this.#settings);
  }

  /** Makes a request with its login. The socket is the caller's. */
  async #request(request: ProxyRequest) {
    const late = new AbortController();
    const { proxyTime } = this.#settings.limits;
    const message = `The proxy ${this.#proxy.host} did not answer within ${proxyTime} ms.`;
    const timer = setTimeout(
      () => late.abort(new HttpAuthenticationError('ERR_SSPI_HTTP_TIMEOUT', message)),
      proxyTime,
    );
    try {
      return await this.#logIn(request, late.signal);
    } catch (error) {
      // The reason, rather than what its signal ended.
      throw late.signal.aborted ? late.signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #logIn(request: ProxyRequest, signal: AbortSignal) {
    let socket = await this.#open(signal);
    try {
      using login = new Login(this.#settings, this.#credentials, {
        url: this.#proxy,
        isProxy: true,
        channelBindings: this.#settings.channelBindings ? clientBindings(socket) : undefined,
      });
      let value: string | null = null;
      for (;;) {
        const isBound = login.isBoundToConnection;
        const head = await this.#exchange(socket, request, value, signal);
        value = await login.next(head.status, head.headers.get('proxy-authenticate'), signal);
        if (value === null) return { socket, head, isLoggedIn: isBound };
        if (!head.closes) continue;
        // Before its first leg, a login is not of a connection.
        if (isBound) throw connectionClosed();
        socket.destroy();
        socket = await this.#open(signal);
      }
    } catch (error) {
      socket.destroy();
      throw error;
    }
  }

  async #exchange(
    socket: Socket,
    { method, target, fields }: ProxyRequest,
    value: string | null,
    signal: AbortSignal,
  ): Promise<ResponseHead> {
    const login = value === null ? [] : [`Proxy-Authorization: ${value}`];
    const lines = [`${method} ${target} HTTP/1.1`, ...fields, ...login];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
    const reader = new ResponseReader(socket, signal);
    const head = await reader.read(method === 'CONNECT', this.#settings.limits.refusal);
    reader.release();
    return head;
  }

  async #open(signal: AbortSignal): Promise<Socket> {
    const { protocol, hostname, port } = this.#proxy;
    const host = hostname.replace(/^\[|\]$/g, '');
    const isTls = protocol === 'https:';
    const where = { host, port: Number(port || (isTls ? 443 : 80)) };
    const servername = net.isIP(host) ? '' : host;
    const socket = isTls
      ? tls.connect({ servername, ...this.#tls, ...where, ALPNProtocols: ['http/1.1'] })
      : net.connect(where);
    try {
      await once(socket, isTls ? 'secureConnect' : 'connect', { signal });
    } catch (error) {
      socket.destroy();
      throw error;
    }
    // Between two reads; while it is read, its errors end the reading.
    socket.on('error', () => {});
    return socket.setNoDelay();
  }
}
