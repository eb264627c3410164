// Bounds what an unauthenticated peer can make a handshake cost.

import { BindingError } from '../native/error.js';

/** Bytes per handshake. Schannel's own default limit per message is 16 to 32 KiB. */
const mostBytes = 256 * 1024;
/** Legs per handshake: about five, plus one for each fragment of a long message. */
const mostLegs = 256;
/** The defaults of node:tls: CLIENT_RENEG_LIMIT renegotiations per CLIENT_RENEG_WINDOW (here in milliseconds). */
const mostRenegotiations = 3;
const renegotiationWindow = 600_000;

const tooMuch = (what: string): BindingError => new BindingError('ERR_SSPI_TLS_LIMIT', what);

/** Counters; exceeding a limit throws BindingError `ERR_SSPI_TLS_LIMIT`. */
export class HandshakeLimits {
  #legs = 0;
  #bytes = 0;
  #isFirst = true;
  #isCounted = false;
  /** Start times of recent renegotiations. */
  #renegotiations: number[] = [];

  /** Counts a leg. */
  leg(): void {
    this.#legs++;
    if (this.#legs > mostLegs) throw tooMuch(`A TLS handshake took more than ${mostLegs} legs.`);
  }

  /** Counts the bytes that a leg consumed. */
  used(bytes: number): void {
    this.#bytes += bytes;
    this.incomplete(0);
  }

  /** Checks the bytes buffered for an incomplete message. */
  incomplete(bytes: number): void {
    if (this.#bytes + bytes <= mostBytes) return;
    throw tooMuch(`A TLS handshake, or a message of it, has more than ${mostBytes} bytes.`);
  }

  /**
   * Notes that the handshake needs more legs. After the first handshake that is a renegotiation: session tickets
   * and key updates of TLS 1.3 take a single leg.
   */
  goesOn(): void {
    if (this.#isFirst || this.#isCounted) return;
    this.#isCounted = true;
    const now = performance.now();
    this.#renegotiations = this.#renegotiations.filter((at) => now - at < renegotiationWindow);
    this.#renegotiations.push(now);
    if (this.#renegotiations.length <= mostRenegotiations) return;
    throw tooMuch(
      `The peer asked for more than ${mostRenegotiations} TLS renegotiations in ${renegotiationWindow / 60_000} minutes.`,
    );
  }

  /** Resets the counters after a completed handshake. */
  finish(): void {
    this.#legs = 0;
    this.#bytes = 0;
    this.#isFirst = false;
    this.#isCounted = false;
  }
}
