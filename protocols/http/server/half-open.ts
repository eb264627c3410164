// Counts the handshakes that have begun and are not over, and ends those that take too long.

import type { Connection } from './connection.js';
import type { AuthenticatorLimits } from './options.js';

export class HalfOpen {
  readonly #limits: AuthenticatorLimits;
  readonly #timers = new Map<Connection, NodeJS.Timeout>();
  readonly #addresses = new Map<string, number>();

  constructor(limits: AuthenticatorLimits) {
    this.#limits = limits;
  }

  /** How many there are. */
  get size(): number {
    return this.#timers.size;
  }

  /**
   * Counts a handshake. A connection has one at a time: another keeps the time of the first.
   * @param late called once if it is not over in time
   * @returns false if there are too many
   */
  begin(connection: Connection, late: () => void): boolean {
    if (this.#timers.has(connection)) return true;
    const { handshakes, handshakesPerAddress, handshakeTime } = this.#limits;
    const ofAddress = this.#addresses.get(connection.address) ?? 0;
    if (this.size >= handshakes || ofAddress >= handshakesPerAddress) return false;
    this.#timers.set(connection, setTimeout(late, handshakeTime));
    this.#addresses.set(connection.address, ofAddress + 1);
    return true;
  }

  end(connection: Connection): void {
    const timer = this.#timers.get(connection);
    if (!timer) return;
    clearTimeout(timer);
    this.#timers.delete(connection);
    const left = (this.#addresses.get(connection.address) ?? 1) - 1;
    if (left > 0) this.#addresses.set(connection.address, left);
    else this.#addresses.delete(connection.address);
  }
}
