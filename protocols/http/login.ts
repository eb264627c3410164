// One login of a client: challenges come in, the values of Authorization go out.

import { ClientContext, ISC_REQ, ISC_RET, type Leg, SspiError } from '../../src/index.js';
import {
  type Challenge,
  challengeOf,
  decodeToken,
  isNtlmToken,
  parseChallenges,
} from './challenges.js';
import { schemeOf } from './check.js';
import type { ClientCredentials } from './client-credentials.js';
import type { ClientSettings } from './client-options.js';
import { HttpAuthenticationError } from './error.js';

/** Whom a login is for. */
export interface LoginTarget {
  /** The URL of the server, or of the proxy. */
  readonly url: URL;
  /** Whether a proxy asks, by status 407. */
  readonly isProxy: boolean;
  /** SEC_CHANNEL_BINDINGS of the connection; undefined without TLS. */
  readonly channelBindings: Uint8Array | undefined;
}

/** The name of the header fields, by who asks. */
export const fieldsOf = (isProxy: boolean) =>
  isProxy
    ? ({ status: 407, challenge: 'proxy-authenticate', answer: 'proxy-authorization' } as const)
    : ({ status: 401, challenge: 'www-authenticate', answer: 'authorization' } as const);

/** A login, from the first challenge to the response that ends it. */
export class Login implements Disposable {
  readonly #settings: ClientSettings;
  readonly #credentials: ClientCredentials;
  readonly #target: LoginTarget;
  #context: ClientContext | undefined;
  #scheme = '';
  #isNtlm = false;
  #legs = 0;

  constructor(settings: ClientSettings, credentials: ClientCredentials, target: LoginTarget) {
    this.#settings = settings;
    this.#credentials = credentials;
    this.#target = target;
  }

  /** Whether the next leg must use the connection of the last one. */
  get isBoundToConnection(): boolean {
    return this.#legs > 0;
  }

  /**
   * Takes a response.
   * @returns the value of Authorization or Proxy-Authorization for the next request; null if there is none to be made:
   *   the response is final, and from an authenticated server where that is required
   * @throws HttpAuthenticationError, SspiError
   */
  async next(
    status: number,
    header: string | readonly string[] | null | undefined,
    signal: AbortSignal | undefined,
  ): Promise<string | null> {
    const length = typeof header === 'string' ? header.length : (header ?? []).join().length;
    if (length > this.#settings.limits.challenge) {
      throw this.#error('ERR_SSPI_HTTP_LIMIT', 'sent challenges that are too long', status);
    }
    const challenges = parseChallenges(header);
    if (status !== fieldsOf(this.#target.isProxy).status) {
      return this.#finish(challengeOf(challenges, this.#scheme), status, signal);
    }
    return this.#context
      ? this.#continue(challenges, status, signal)
      : this.#begin(challenges, signal);
  }

  dispose(): void {
    this.#context?.dispose();
    this.#context = undefined;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** The first leg, by the first package that the server offers and that can make a token. */
  async #begin(
    challenges: readonly Challenge[],
    signal: AbortSignal | undefined,
  ): Promise<string | null> {
    const { packages, allowNtlm } = this.#settings;
    const offered = packages.filter((name) => challengeOf(challenges, schemeOf(name)));
    let failure: unknown;
    for (const name of offered) {
      try {
        return await this.#tryPackage(name, signal);
      } catch (error) {
        this.dispose();
        if (!(error instanceof SspiError || error instanceof HttpAuthenticationError)) throw error;
        failure ??= error;
      }
    }
    if (failure) throw failure;
    if (!allowNtlm && challengeOf(challenges, 'NTLM')) {
      throw this.#error(
        'ERR_SSPI_HTTP_NTLM',
        'offers NTLM only, which allowNtlm: true allows',
        null,
      );
    }
    return null;
  }

  async #tryPackage(name: string, signal: AbortSignal | undefined): Promise<string> {
    const { principalOf, delegate } = this.#settings;
    const { url, channelBindings } = this.#target;
    const credential = await this.#credentials.get(name);
    const targetName = principalOf(url);
    this.#context = new ClientContext(credential, {
      ...(targetName ? { targetName } : {}),
      ...(channelBindings ? { channelBindings } : {}),
      contextReq: ISC_REQ.MUTUAL_AUTH | (delegate ? ISC_REQ.DELEGATE : 0),
    });
    this.#scheme = schemeOf(name);
    this.#isNtlm = this.#scheme === 'NTLM';
    const answer = await this.#step(this.#context, null, signal);
    if (answer === null) {
      throw this.#error('ERR_SSPI_HTTP_TOKEN', `cannot be sent a token: ${name} made none`, null);
    }
    return answer;
  }

  async #continue(
    challenges: readonly Challenge[],
    status: number,
    signal: AbortSignal | undefined,
  ): Promise<string> {
    const context = this.#context as ClientContext;
    const token = challengeOf(challenges, this.#scheme)?.token;
    if (!token || context.established) throw this.#refused(status);
    const { legs } = this.#settings.limits;
    if (this.#legs >= legs) {
      throw this.#error('ERR_SSPI_HTTP_LIMIT', `wants more than ${legs} legs`, status);
    }
    const answer = await this.#step(context, this.#decode(token, status), signal);
    if (answer === null) throw this.#refused(status);
    return answer;
  }

  /** The response is another than a challenge: the server's last token may be in it. */
  async #finish(
    challenge: Challenge | undefined,
    status: number,
    signal: AbortSignal | undefined,
  ): Promise<null> {
    const context = this.#context;
    if (!context) return null;
    if (!context.established && challenge?.token) {
      await this.#step(context, this.#decode(challenge.token, status), signal);
    }
    if (!context.established && this.#settings.mutualAuth) {
      const what = 'answered before the login was over, and did not authenticate itself';
      throw this.#error('ERR_SSPI_HTTP_MUTUAL_AUTH', what, status);
    }
    this.dispose();
    return null;
  }

  /** Takes a leg; gives the field's value for its token, or null if there is none. */
  async #step(
    context: ClientContext,
    input: Buffer | null,
    signal: AbortSignal | undefined,
  ): Promise<string | null> {
    const leg: Leg = await context.stepAsync(input, signal ? { signal } : {});
    const { token } = leg;
    if (token && isNtlmToken(token)) this.#isNtlm = true;
    if (this.#isNtlm && !this.#settings.allowNtlm) {
      const what =
        'can be reached by NTLM only, which allowNtlm: true allows: is its service principal name right?';
      throw this.#error('ERR_SSPI_HTTP_NTLM', what, null);
    }
    this.#checkServer(context);
    if (!token || token.length === 0) return null;
    this.#legs++;
    return `${this.#scheme} ${token.toString('base64')}`;
  }

  /** Attributes are final once the context is established: before its last token goes out, or with the server's. */
  #checkServer(context: ClientContext): void {
    if (!context.established || !this.#settings.mutualAuth || this.#isNtlm) return;
    if (((context.attributes ?? 0) & ISC_RET.MUTUAL_AUTH) !== 0) return;
    const what = 'cannot prove who it is: MUTUAL_AUTH was not granted';
    throw this.#error('ERR_SSPI_HTTP_MUTUAL_AUTH', what, null);
  }

  #decode(token: string, status: number): Buffer {
    const bytes = decodeToken(token);
    if (bytes) return bytes;
    throw this.#error('ERR_SSPI_HTTP_TOKEN', 'sent a token that is not Base64', status);
  }

  #refused(status: number): HttpAuthenticationError {
    return this.#error('ERR_SSPI_HTTP_REFUSED', `refuses the user (${this.#scheme})`, status);
  }

  #error(code: HttpAuthenticationError['code'], what: string, status: number | null) {
    const { url, isProxy } = this.#target;
    const message = `The ${isProxy ? 'proxy' : 'server'} ${url.host} ${what}.`;
    return new HttpAuthenticationError(code, message, status === null ? {} : { status });
  }
}
