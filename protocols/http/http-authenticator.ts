// HttpAuthenticator: a client's logins without a transport, for axios, undici and others.

import { checkObject, typeError } from './check.js';
import { ClientCredentials } from './client-credentials.js';
import {
  type ClientSettings,
  type HttpClientOptions,
  readClientOptions,
} from './client-options.js';
import { Login, type LoginTarget } from './login.js';

export interface HttpAuthenticatorOptions extends Omit<HttpClientOptions, 'channelBindings'> {
  /** The URL that is requested, or the proxy's: its host is whom the login is for. */
  readonly url: string | URL;
  /** Whether the logins are those of a proxy (status 407); false by default. */
  readonly proxy?: boolean;
  /**
   * SEC_CHANNEL_BINDINGS of the connection, as `channelBindings(tlsServerEndPoint(certificate))` makes them; servers
   * with Extended Protection need them on https.
   */
  readonly channelBindings?: Uint8Array;
}

/** A WebSocket begins as a request of HTTP. */
function webUrlOf(value: unknown): URL {
  const url = URL.canParse(String(value)) ? new URL(String(value)) : undefined;
  if (url && /^(?:http|ws)s?:$/.test(url.protocol)) return url;
  throw typeError('options.url', 'a URL of http, https, ws or wss', value);
}

/** What a response has that asks for a login. */
export type ChallengeHeader = string | readonly string[] | null | undefined;

/**
 * Makes the values of Authorization for one server. It has no allow list: send a value to nobody but the origin of `url`.
 *
 * NTLM authenticates a connection, so that all requests of a login must use the same: an agent with `keepAlive: true` and
 * `maxSockets: 1`. A value is good for one request, since a server refuses a token that it has seen.
 */
export class HttpAuthenticator implements Disposable {
  readonly #settings: ClientSettings;
  readonly #credentials: ClientCredentials;
  readonly #target: LoginTarget;
  #login: Login | undefined;
  #isBusy = false;

  /** @throws TypeError or RangeError that names the option */
  constructor(options: HttpAuthenticatorOptions) {
    checkObject('options', options);
    const { url, proxy = false, channelBindings, ...rest } = options;
    this.#settings = readClientOptions(rest);
    this.#credentials = new ClientCredentials(this.#settings);
    if (channelBindings !== undefined && !(channelBindings instanceof Uint8Array)) {
      throw typeError('options.channelBindings', 'a Uint8Array', channelBindings);
    }
    if (typeof proxy !== 'boolean') throw typeError('options.proxy', 'a boolean', proxy);
    this.#target = { url: webUrlOf(url), isProxy: proxy, channelBindings };
  }

  /**
   * Takes a response, and gives what the next request needs. Call it with every response, the last one too: that has the
   * token by which the server authenticates itself.
   * @param status of the response
   * @param challenge its WWW-Authenticate, or Proxy-Authenticate of a proxy
   * @returns the value of Authorization, or Proxy-Authorization, with which to repeat the request; null if the response is
   *   final: the server asks for no login, for none that can be made, or it is over
   * @throws HttpAuthenticationError such as `ERR_SSPI_HTTP_REFUSED`, `ERR_SSPI_HTTP_MUTUAL_AUTH`; SspiError such as
   *   `SEC_E_TARGET_UNKNOWN`. The response must not be trusted then.
   */
  async next(
    status: number,
    challenge: ChallengeHeader,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<string | null> {
    if (typeof status !== 'number') throw typeError('status', 'a number', status);
    if (this.#isBusy) throw new Error('One response at a time: await the call before.');
    this.#isBusy = true;
    this.#login ??= new Login(this.#settings, this.#credentials, this.#target);
    try {
      const value = await this.#login.next(status, challenge, signal);
      if (value === null) this.#endLogin();
      return value;
    } catch (error) {
      this.#endLogin();
      throw error;
    } finally {
      this.#isBusy = false;
    }
  }

  /** Frees the context and the credentials that it acquired. */
  dispose(): void {
    this.#endLogin();
    this.#credentials.dispose();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  #endLogin(): void {
    this.#login?.dispose();
    this.#login = undefined;
  }
}
