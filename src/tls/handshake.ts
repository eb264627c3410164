// Takes the legs of a TLS stream: the initial handshake, renegotiations, post-handshake messages, close_notify.

import {
  SCHANNEL_SHUTDOWN,
  SECBUFFER_APPLICATION_PROTOCOLS,
  SECBUFFER_TOKEN,
} from '../../generated/flags.js';
import {
  SEC_I_CONTEXT_EXPIRED,
  SEC_I_CONTINUE_NEEDED,
  SEC_I_INCOMPLETE_CREDENTIALS,
} from '../../generated/status.js';
import { ClientContext } from '../context/client-context.js';
import type { AsyncLegOptions, Leg } from '../context/leg.js';
import type { ServerContext } from '../context/server-context.js';
import { type CredHandle, hasCertificates, usableCredential } from '../credentials/credentials.js';
import { BindingError } from '../native/error.js';
import { SspiError } from '../sspi/error.js';
import { HandshakeLimits } from './handshake-limits.js';
import type { Incoming } from './incoming.js';
import type { ClientCredentialCallback, StreamSettings } from './options.js';

/** Input bytes per leg: data that follows the handshake is not copied along. */
const mostAtOnce = 64 * 1024;

const none = Buffer.alloc(0);

/** `done`: the handshake is complete. `again`: it needs another leg. `closed`: the peer sent close_notify. */
export type Progress = 'again' | 'done' | 'closed';

export interface HandshakeEvents {
  /** Sends a token or an alert to the peer. */
  send(bytes: Buffer): void;
  timeout(error: BindingError): void;
}

export class Handshake {
  readonly #context: ClientContext | ServerContext;
  readonly #settings: StreamSettings;
  readonly #clientCredential: ClientCredentialCallback | undefined;
  readonly #events: HandshakeEvents;
  readonly #limits = new HandshakeLimits();
  /** Input of a leg that is due now; undefined if the next leg waits for the peer. */
  #due: Buffer | null | undefined;
  /** Input of a leg that ended with SEC_E_INCOMPLETE_MESSAGE, prepended to the next one's. */
  #incomplete: Buffer = none;
  #isFirst = true;
  #isUnderWay = true;
  /** Whether the server has requested a certificate in this handshake. */
  #wasAsked = false;
  /** The credential that clientCredential chose, for the next leg. */
  #chosen: CredHandle | undefined;
  readonly #hasCertificates: boolean;
  #hasShutDown = false;
  #timer: NodeJS.Timeout | undefined;
  /** Takes a leg out of the queue once the stream is destroyed. */
  readonly #ending = new AbortController();

  constructor(
    context: ClientContext | ServerContext,
    settings: StreamSettings,
    clientCredential: ClientCredentialCallback | undefined,
    events: HandshakeEvents,
  ) {
    this.#context = context;
    this.#settings = settings;
    this.#clientCredential = clientCredential;
    this.#events = events;
    this.#hasCertificates = hasCertificates(settings.credential);
    this.#due = context instanceof ClientContext ? null : undefined;
    this.#startTimer();
  }

  /** Whether a handshake is in progress, so that application data must wait. */
  get isUnderWay(): boolean {
    return this.#isUnderWay;
  }

  /** Whether a leg was left with an incomplete message. */
  get isIncomplete(): boolean {
    return this.#incomplete.byteLength > 0;
  }

  /**
   * Starts a handshake after SEC_I_RENEGOTIATE, which in TLS 1.3 also signals session tickets and key updates.
   * @param extra input of the first leg; null, for an empty token, if DecryptMessage returned no EXTRA buffer
   */
  begin(extra: Buffer | null): void {
    this.#due = extra ?? none;
    this.#isUnderWay = true;
    this.#startTimer();
  }

  /** Whether a leg can be taken: one is due, or a whole record has arrived. */
  canStep(incoming: Incoming): boolean {
    return this.#due !== undefined || incoming.hasRecord();
  }

  /** Takes one leg, with all whole records received (up to a limit). */
  async step(incoming: Incoming): Promise<Progress> {
    const input = this.#nextInput(incoming);
    this.#limits.leg();
    const leg = await this.#context.stepAsync(input as Buffer, this.#legOptions());
    if (this.#context.disposed) return 'again';
    if (leg.missing !== null) {
      this.#incomplete = input ?? none;
      this.#limits.incomplete(this.#incomplete.byteLength);
      return 'again';
    }
    this.#isFirst = false;
    this.#incomplete = none;
    if (leg.token) this.#events.send(leg.token);
    if (leg.alert) this.#events.send(leg.alert);
    if (leg.status === SEC_I_INCOMPLETE_CREDENTIALS) {
      await this.#chooseCredential();
      this.#due = input;
      return 'again';
    }
    this.#limits.used((input?.byteLength ?? 0) - (leg.extra?.byteLength ?? 0));
    if (leg.extra) incoming.unshift(leg.extra);
    return this.#progress(leg);
  }

  /** Makes the close_notify alert. */
  shutdown(): Buffer {
    const token = Buffer.alloc(4);
    token.writeUInt32LE(SCHANNEL_SHUTDOWN);
    this.#context.applyControlToken([{ type: SECBUFFER_TOKEN, data: token }]);
    this.#hasShutDown = true;
    return this.#context.step(null, { inputBuffers: [] }).token ?? none;
  }

  /** Cancels the timeout. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#ending.abort();
  }

  /** Requires `canStep`. */
  #nextInput(incoming: Incoming): Buffer | null {
    const due = this.#due;
    this.#due = undefined;
    if (due !== undefined) return due;
    const records = incoming.takeAll(mostAtOnce) ?? none;
    return this.isIncomplete ? Buffer.concat([this.#incomplete, records]) : records;
  }

  #legOptions(): AsyncLegOptions {
    const { signal } = this.#ending;
    const credential = this.#chosen;
    this.#chosen = undefined;
    const protocols = this.#settings.applicationProtocols;
    const inputBuffers =
      this.#isFirst && protocols
        ? [{ type: SECBUFFER_APPLICATION_PROTOCOLS, data: protocols }]
        : [];
    // With a token, an empty list is the same as none.
    return credential ? { credential, inputBuffers, signal } : { inputBuffers, signal };
  }

  #progress(leg: Leg): Progress {
    if (leg.established) return this.#finish();
    if (leg.status === SEC_I_CONTEXT_EXPIRED) {
      // After our own close_notify a leg answers so, too: nothing can be written, but tickets may still arrive.
      return this.#hasShutDown ? this.#finish() : 'closed';
    }
    if (leg.status === SEC_I_CONTINUE_NEEDED) this.#limits.goesOn();
    return 'again';
  }

  #finish(): Progress {
    clearTimeout(this.#timer);
    this.#isUnderWay = false;
    this.#wasAsked = false;
    this.#limits.finish();
    return 'done';
  }

  /** SEC_I_INCOMPLETE_CREDENTIALS: the server requests a certificate that the credential lacks. */
  async #chooseCredential(): Promise<void> {
    if (this.#wasAsked) {
      throw noCertificate('The server asks again for a client certificate, in one handshake.');
    }
    this.#wasAsked = true;
    if (this.#clientCredential) {
      const chosen = await this.#clientCredential(this.#context as ClientContext);
      if (chosen !== null) this.#chosen = usableCredential('options.clientCredential()', chosen);
    } else if (this.#hasCertificates) {
      throw noCertificate(
        'The server asks for a client certificate, and Schannel takes none of those that the credential has.',
      );
    }
  }

  /** A handshake begins only when none is under way: no timer runs. */
  #startTimer(): void {
    const { handshakeTimeout } = this.#settings;
    if (handshakeTimeout === 0) return;
    this.#timer = setTimeout(() => {
      this.#events.timeout(
        new BindingError(
          'ERR_TLS_HANDSHAKE_TIMEOUT',
          `The TLS handshake was not done after ${handshakeTimeout} ms.`,
        ),
      );
    }, handshakeTimeout);
    // Keeping the process alive is up to the transport.
    this.#timer.unref();
  }
}

function noCertificate(what: string): BindingError {
  return new BindingError(
    'ERR_SSPI_TLS_CLIENT_CERTIFICATE',
    `${what} It must be issued by an authority that the server names (SECPKG_ATTR_ISSUER_LIST_EX) and have its private key. The option clientCredential chooses another, or none.`,
    { cause: new SspiError('InitializeSecurityContext', SEC_I_INCOMPLETE_CREDENTIALS) },
  );
}
