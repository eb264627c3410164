// A Duplex over another one that Node's http, https and http2 can use as a socket.

import type { AddressInfo, Socket } from 'node:net';
import type { Duplex, DuplexOptions } from 'node:stream';
import { checkLength, rangeError, typeError } from '../native/check.js';

/** What stands below the classes of streams until {@link loadDuplex} puts Duplex there. */
const NotYetDuplex = Object as unknown as typeof Duplex;

/** The maximum of setTimeout. */
const longestTimeout = 2 ** 31 - 1;

/**
 * Passes on to the transport what concerns the connection: keep-alive, Nagle's algorithm, addresses, ref and unref. A
 * transport that is not a socket has none of these: the methods then do nothing, and the addresses are undefined.
 */
export abstract class SocketDuplex extends NotYetDuplex {
  /** As in node:tls. */
  readonly encrypted = true;
  readonly #socket: Partial<Socket>;
  #timeout = 0;
  #timer: NodeJS.Timeout | undefined;

  protected constructor(transport: Duplex, options: DuplexOptions) {
    loadDuplex();
    super(options);
    this.#socket = transport as Partial<Socket>;
    this.once('close', () => clearTimeout(this.#timer));
  }

  /** Restarts the time that `setTimeout` set: something was sent or received. */
  protected active(): void {
    this.#timer?.refresh();
  }

  /**
   * Emits `timeout` whenever nothing was sent or received for a time; the connection stays open.
   * @param timeout in milliseconds; 0 for none
   * @param callback a listener of the next `timeout`
   * @throws TypeError or RangeError that names the parameter
   * @see https://nodejs.org/api/net.html#socketsettimeouttimeout-callback
   */
  setTimeout(timeout: number, callback?: () => void): this {
    checkLength('timeout', timeout, 'a number of milliseconds');
    if (timeout > longestTimeout) throw rangeError('timeout', `at most ${longestTimeout}`, timeout);
    if (callback !== undefined && typeof callback !== 'function') {
      throw typeError('callback', 'a function', callback);
    }
    clearTimeout(this.#timer);
    this.#timeout = timeout;
    const runs = timeout > 0 && !this.destroyed;
    this.#timer = runs ? setTimeout(() => this.#idle(), timeout).unref() : undefined;
    if (callback) {
      if (runs) this.once('timeout', callback);
      else this.removeListener('timeout', callback);
    }
    return this;
  }

  #idle(): void {
    this.emit('timeout');
    // Again after as long a time, as long as nothing changes.
    this.#timer?.refresh();
  }

  /** In milliseconds; undefined if none was set. */
  get timeout(): number | undefined {
    return this.#timeout === 0 ? undefined : this.#timeout;
  }

  /** @see https://nodejs.org/api/net.html#socketsetkeepaliveenable-initialdelay */
  setKeepAlive(enable?: boolean, initialDelay?: number): this {
    this.#socket.setKeepAlive?.(enable, initialDelay);
    return this;
  }

  /** @see https://nodejs.org/api/net.html#socketsetnodelaynodelay */
  setNoDelay(noDelay?: boolean): this {
    this.#socket.setNoDelay?.(noDelay);
    return this;
  }

  /** Keeps the process running while the connection is open. */
  ref(): this {
    this.#socket.ref?.();
    return this;
  }

  /** Lets the process end although the connection is open. */
  unref(): this {
    this.#socket.unref?.();
    return this;
  }

  /** Destroys the stream once all that was written is sent. */
  destroySoon(): void {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once('finish', () => this.destroy());
  }

  /** The local address, as in node:net; empty if the transport is not a socket. */
  address(): AddressInfo | Record<string, never> {
    return (this.#socket.address?.() ?? {}) as AddressInfo | Record<string, never>;
  }

  get remoteAddress(): string | undefined {
    return this.#socket.remoteAddress;
  }

  get remoteFamily(): string | undefined {
    return this.#socket.remoteFamily;
  }

  get remotePort(): number | undefined {
    return this.#socket.remotePort;
  }

  get localAddress(): string | undefined {
    return this.#socket.localAddress;
  }

  get localFamily(): string | undefined {
    return this.#socket.localFamily;
  }

  get localPort(): number | undefined {
    return this.#socket.localPort;
  }

  /** Bytes that the transport received: records, not their contents. */
  get bytesRead(): number | undefined {
    return this.#socket.bytesRead;
  }

  /** Bytes that the transport was given to send: records, not their contents. */
  get bytesWritten(): number | undefined {
    return this.#socket.bytesWritten;
  }
}

/**
 * Loads node:stream, which takes a quarter of the time of an import, and makes {@link SocketDuplex} extend its Duplex:
 * with the first stream, since most scripts make none.
 */
export function loadDuplex(): typeof Duplex {
  const { Duplex: loaded } = process.getBuiltinModule('node:stream');
  if (Object.getPrototypeOf(SocketDuplex) !== loaded) {
    Object.setPrototypeOf(SocketDuplex, loaded);
    Object.setPrototypeOf(SocketDuplex.prototype, loaded.prototype);
  }
  return loaded;
}
