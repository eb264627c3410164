// What a handshake may cost, since a peer that nobody knows yet can ask for it.

import { BindingError } from '../native/error.js';

/** How many bytes one handshake may take; Schannel itself takes messages of 16 to 32 KiB by default. */
const mostBytes = 256 * 1024;
/** How many legs; a handshake takes some five, and one more for each part of a long message. */
const mostLegs = 256;
/** As in Node's tls: so many renegotiations in so many milliseconds. */
const mostRenegotiations = 3;
const renegotiationWindow = 600_000;

const tooMuch = (what: string): BindingError => new BindingError('ERR_SSPI_TLS_LIMIT', what);

/** Counts. Each method throws a BindingError `ERR_SSPI_TLS_LIMIT` when it has become too much. */
export class HandshakeLimits {
  #legs = 0;
  #bytes = 0;
  #isFirst = true;
  #isCounted = false;
  /** When renegotiations began. */
  #renegotiations: number[] = [];

  /** A leg begins. */
  leg(): void {
    this.#legs++;
    if (this.#legs > mostLegs) throw tooMuch(`A TLS handshake took more than ${mostLegs} legs.`);
  }

  /** A leg used so many bytes. */
  used(bytes: number): void {
    this.#bytes += bytes;
    this.incomplete(0);
  }

  /** So many bytes wait for the rest of a message. */
  incomplete(bytes: number): void {
    if (this.#bytes + bytes <= mostBytes) return;
    throw tooMuch(`A TLS handshake, or a message of it, has more than ${mostBytes} bytes.`);
  }

  /**
   * The handshake takes further legs. A later one that does is a renegotiation: tickets and new keys of TLS 1.3
   * take one leg.
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

  /** The handshake is done. */
  finish(): void {
    this.#legs = 0;
    this.#bytes = 0;
    this.#isFirst = false;
    this.#isCounted = false;
  }
}
