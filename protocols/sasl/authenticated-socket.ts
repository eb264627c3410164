// A socket for clients that take one: it connects, authenticates, and then carries what they send, sealed or not.
import { connect as connectTcp, type Socket } from 'node:net';
import { Duplex } from 'node:stream';

export interface AuthenticatedSocketOptions {
  /**
   * Milliseconds from `connect()` to `'connect'`, authentication included; 0 is no limit.
   * @default 30_000
   */
  timeout?: number;
  /** The connection underneath, such as one through a proxy. @default net.connect */
  createConnection?: (port: number, host: string) => Socket;
}

/** Authenticates over a connection that is open, and gives the stream that carries data from then on. */
export type Authenticate = (socket: Socket, host: string) => Promise<Duplex>;

/** Emits `'connect'` when it has authenticated, and `'error'` when it could not. */
export class AuthenticatedSocket extends Duplex {
  readonly #authenticate: Authenticate;
  readonly #options: AuthenticatedSocketOptions;
  #socket: Socket | undefined;
  #inner: Duplex | undefined;
  /** Methods of the socket that were called before there was one. */
  readonly #settings: ((socket: Socket) => void)[] = [];
  /** A write that waits for `'connect'`. */
  #pending: (() => void) | undefined;

  constructor(authenticate: Authenticate, options: AuthenticatedSocketOptions = {}) {
    super({ allowHalfOpen: false });
    this.#authenticate = authenticate;
    this.#options = options;
  }

  /** Whether `connect()` was called and `'connect'` has not been emitted. */
  get connecting(): boolean {
    return this.#socket !== undefined && this.#inner === undefined && !this.destroyed;
  }

  /** As that of net.Socket: `open` after `'connect'`. */
  get readyState(): 'opening' | 'open' | 'closed' {
    if (this.destroyed) return 'closed';
    if (this.#inner) return 'open';
    return this.#socket ? 'opening' : 'closed';
  }

  get remoteAddress(): string | undefined {
    return this.#socket?.remoteAddress;
  }

  get remotePort(): number | undefined {
    return this.#socket?.remotePort;
  }

  connect(port: number, host: string): this {
    if (this.#socket) throw new Error('This socket is connected, or was: make another one.');
    const { createConnection = connectTcp, timeout = 30_000 } = this.#options;
    const socket = createConnection(port, host);
    this.#socket = socket;
    for (const set of this.#settings.splice(0)) set(socket);
    const timer =
      timeout > 0
        ? setTimeout(() => {
            this.destroy(
              new Error(`${host}:${port} did not connect and authenticate in ${timeout} ms.`),
            );
          }, timeout)
        : undefined;
    this.once('close', () => clearTimeout(timer));
    socket.on('error', (error) => this.destroy(error));
    const begin = () => {
      this.#authenticate(socket, host).then(
        (inner) => {
          clearTimeout(timer);
          this.#open(inner);
        },
        (error) => this.destroy(error),
      );
    };
    if (socket.connecting) socket.once('connect', begin);
    else begin();
    return this;
  }

  #open(inner: Duplex): void {
    if (this.destroyed) {
      inner.on('error', () => {});
      inner.destroy();
      return;
    }
    this.#inner = inner;
    inner.on('data', (chunk) => {
      if (!this.push(chunk)) inner.pause();
    });
    inner.once('end', () => this.push(null));
    inner.on('error', (error) => this.destroy(error));
    inner.once('close', () => this.destroy());
    this.emit('connect');
    this.#pending?.();
  }

  override _read(): void {
    this.#inner?.resume();
  }

  override _write(
    chunk: Buffer,
    encoding: BufferEncoding,
    done: (error?: Error | null) => void,
  ): void {
    const write = () => this.#inner?.write(chunk, encoding, done);
    if (this.#inner) write();
    else this.#pending = write;
  }

  override _final(done: (error?: Error | null) => void): void {
    if (this.#inner) this.#inner.end(() => done());
    else done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#inner?.destroy();
    this.#socket?.destroy();
    done(error);
  }

  #set(set: (socket: Socket) => void): this {
    if (this.#socket) set(this.#socket);
    else this.#settings.push(set);
    return this;
  }

  setNoDelay(noDelay?: boolean): this {
    return this.#set((socket) => socket.setNoDelay(noDelay));
  }

  setKeepAlive(enable?: boolean, initialDelay?: number): this {
    return this.#set((socket) => socket.setKeepAlive(enable, initialDelay));
  }

  /** Emits `'timeout'` after so many milliseconds without traffic. */
  setTimeout(milliseconds: number, callback?: () => void): this {
    if (callback) this.once('timeout', callback);
    return this.#set((socket) => {
      socket.setTimeout(milliseconds);
      socket.removeAllListeners('timeout').on('timeout', () => this.emit('timeout'));
    });
  }

  ref(): this {
    return this.#set((socket) => socket.ref());
  }

  unref(): this {
    return this.#set((socket) => socket.unref());
  }
}
