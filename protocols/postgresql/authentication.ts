// The messages of `gss` and `sspi` authentication, which this stream answers itself; all others pass through.
// https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-START-UP
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { ClientContext } from '../../src/index.js';
import { type Message, message, readMessage } from './frames.js';
import { checkGranted, clientContext, type GssStreamOptions } from './options.js';

/** What a message of type R asks for. */
const AUTHENTICATION = { OK: 0, GSS: 7, CONTINUE: 8, SSPI: 9 } as const;

/** Messages before AuthenticationOk: of authentication, notices, and one about the protocol's version. */
const mostMessages = 50;

export class AuthenticatingStream extends Duplex {
  readonly #socket: Socket;
  readonly #host: string;
  readonly #options: GssStreamOptions;
  #context: ClientContext | undefined;

  constructor(socket: Socket, host: string, options: GssStreamOptions) {
    super({ allowHalfOpen: false });
    this.#socket = socket;
    this.#host = host;
    this.#options = options;
    socket.once('error', (error) => this.destroy(error));
    socket.once('close', () => this.destroy());
    this.#authenticate().then(
      () => {
        socket.on('data', (chunk) => {
          if (!this.push(chunk)) socket.pause();
        });
        socket.once('end', () => this.push(null));
      },
      (error) => this.destroy(error),
    );
  }

  async #authenticate(): Promise<void> {
    for (let count = 0; count < mostMessages; count++) {
      const received = await readMessage(this.#socket);
      if (received.type !== 'R') {
        // An error of the server is for the client to report, and the connection ends.
        this.push(received.bytes);
        continue;
      }
      if (!(await this.#answer(received))) continue;
      this.push(received.bytes);
      return;
    }
    throw new Error(`PostgreSQL on ${this.#host} does not come to an end of its authentication.`);
  }

  /** Takes a leg. Returns whether the server has let the client in. */
  async #answer({ body }: Message): Promise<boolean> {
    const kind = body.byteLength >= 4 ? body.readUInt32BE() : -1;
    if (kind === AUTHENTICATION.OK && this.#context) {
      checkGranted(this.#context, this.#host);
      return true;
    }
    if (kind === AUTHENTICATION.GSS || kind === AUTHENTICATION.SSPI) {
      this.#context?.dispose();
      this.#context = await clientContext({ ...this.#options, encryption: 'none' }, this.#host);
      await this.#step(null);
      return false;
    }
    if (kind === AUTHENTICATION.CONTINUE && this.#context) {
      await this.#step(body.subarray(4));
      return false;
    }
    // Whoever answers in the server's place would ask for a password in clear, or let anyone in.
    throw new Error(
      `PostgreSQL on ${this.#host} wants another authentication than gss or sspi: see its pg_hba.conf.`,
    );
  }

  async #step(input: Buffer | null): Promise<void> {
    const context = this.#context as ClientContext;
    const { token } = await context.stepAsync(input);
    if (token) this.#socket.write(message('p', token));
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: () => void): void {
    this.#socket.write(chunk, encoding, done);
  }

  override _final(done: () => void): void {
    this.#socket.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#context?.dispose();
    this.#socket.destroy();
    done(error);
  }
}
