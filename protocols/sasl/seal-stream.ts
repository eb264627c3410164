// A stream whose bytes travel as tokens, each behind four bytes of length: of SASL (RFC 4422), LDAP, IMAP, PostgreSQL.
import { Duplex } from 'node:stream';
import type { SecurityContext } from '../../src/index.js';

/** How a protocol frames its tokens. */
export interface Framing {
  /**
   * Whether messages are encrypted. If not they are only signed, in both directions; if so, a message of the peer that is
   * only signed is an error.
   * @default true
   */
  encrypt?: boolean;
  /**
   * The longest token taken, in bytes, the length before it not counted. A longer one is an error before it is read.
   * @default 65_536
   */
  maxReceive?: number;
  /** The longest token sent, likewise: what the peer takes. @default 65_536 */
  maxSend?: number;
}

/** The sizes that protocols prescribe. */
export const framing = {
  /** PQ_GSS_MAX_PACKET_SIZE, 16 KiB, less the four bytes of length. */
  postgresql: { maxReceive: 16_380, maxSend: 16_380 },
} as const satisfies Record<string, Framing>;

const lengthSize = 4;
/** Of three bytes: SASL's own limit on a buffer (RFC 4752). */
const largest = 0xffffff;

/**
 * The other side's plain bytes, over `duplex`, which carries tokens. Both end together. The context is the caller's to
 * dispose of, after `'close'`.
 * @param context established, with confidentiality unless `encrypt` is false
 * @throws RangeError for a size that is not from 1 to 16,777,215, or too small for any message
 */
export function sealStream(
  duplex: Duplex,
  context: SecurityContext,
  options: Framing = {},
): Duplex {
  return new SealStream(duplex, context, options);
}

class SealStream extends Duplex {
  readonly #duplex: Duplex;
  readonly #context: SecurityContext;
  readonly #encrypt: boolean;
  readonly #maxReceive: number;
  /** The longest message whose token the peer takes. */
  readonly #longest: number;
  #received: Buffer[] = [];
  #size = 0;

  constructor(duplex: Duplex, context: SecurityContext, options: Framing) {
    super({ allowHalfOpen: false });
    this.#duplex = duplex;
    this.#context = context;
    this.#encrypt = options.encrypt ?? true;
    this.#maxReceive = size('maxReceive', options.maxReceive);
    this.#longest = context.wrapSizeLimit(size('maxSend', options.maxSend));
    if (this.#longest < 1) throw new RangeError('options.maxSend is too small for a token');
    duplex.on('data', (chunk: Buffer) => this.#receive(chunk));
    duplex.once('end', () => this.#end());
    duplex.on('error', (error) => this.destroy(error));
    duplex.once('close', () => this.destroy());
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#size += chunk.byteLength;
    try {
      for (;;) {
        const length = this.#nextLength();
        if (length === undefined || this.#size < lengthSize + length) return;
        const token = this.#take(lengthSize + length).subarray(lengthSize);
        const { data, encrypted } = this.#context.unwrap(token);
        if (this.#encrypt && !encrypted) {
          throw new Error('The peer sent a message that is signed, but not encrypted.');
        }
        if (data.byteLength > 0 && !this.push(data)) this.#duplex.pause();
      }
    } catch (error) {
      this.destroy(error as Error);
    }
  }

  /** Of the next token, where its four bytes are there. */
  #nextLength(): number | undefined {
    if (this.#size < lengthSize) return undefined;
    if ((this.#received[0]?.byteLength ?? 0) < lengthSize) {
      this.#received = [Buffer.concat(this.#received)];
    }
    const length = this.#received[0]?.readUInt32BE() ?? 0;
    if (length >= 1 && length <= this.#maxReceive) return length;
    throw new RangeError(
      `The peer sent a token of ${length} bytes; at most ${this.#maxReceive} are taken (maxReceive).`,
    );
  }

  #take(length: number): Buffer {
    const [first, ...others] = this.#received;
    const all = first && others.length === 0 ? first : Buffer.concat(this.#received);
    this.#received = all.byteLength > length ? [all.subarray(length)] : [];
    this.#size -= length;
    return all.subarray(0, length);
  }

  #end(): void {
    if (this.#size === 0) this.push(null);
    else this.destroy(new Error('The connection ended within a token: data may be missing.'));
  }

  override _read(): void {
    this.#duplex.resume();
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    const frames: Buffer[] = [];
    try {
      for (let start = 0; start < chunk.byteLength; start += this.#longest) {
        const message = chunk.subarray(start, start + this.#longest);
        const token = this.#context.wrap(message, { encrypt: this.#encrypt });
        const length = Buffer.alloc(lengthSize);
        length.writeUInt32BE(token.byteLength);
        frames.push(length, token);
      }
    } catch (error) {
      done(error as Error);
      return;
    }
    this.#duplex.write(Buffer.concat(frames), done);
  }

  override _final(done: () => void): void {
    this.#duplex.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#duplex.destroy();
    done(error);
  }
}

function size(name: string, value = 65_536): number {
  if (Number.isSafeInteger(value) && value >= 1 && value <= largest) return value;
  throw new RangeError(`options.${name} must be a whole number from 1 to ${largest}, got ${value}`);
}
