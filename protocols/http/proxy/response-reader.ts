// Reads the responses of a proxy from a socket that is handed on afterwards: Node's parser would keep it.

import type { Socket } from 'node:net';
import { HttpAuthenticationError } from '../error.js';

/** The head of a response. */
export interface ResponseHead {
  readonly status: number;
  /** By name in lower case, each with all its values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Whether the proxy closes the connection after this response. */
  readonly closes: boolean;
}

/** Enough for Windows' largest token, 48,000 bytes in Base64, and other fields. */
const longestHead = 96 * 1024;

const failure = (message: string) => new HttpAuthenticationError('ERR_SSPI_HTTP_PROXY', message);

export class ResponseReader {
  readonly #socket: Socket;
  readonly #signal: AbortSignal;
  #bytes: Buffer = Buffer.alloc(0);

  /** @param signal ends the reading, with its reason */
  constructor(socket: Socket, signal: AbortSignal) {
    this.#socket = socket;
    this.#signal = signal;
  }

  /**
   * Reads a response. Of a body, nothing is kept.
   * @param isConnect whether it answers CONNECT: with success, the tunnel begins behind the head
   * @param limit of the body, in bytes
   */
  async read(isConnect: boolean, limit: number): Promise<ResponseHead> {
    let head = await this.#head();
    while (head.status < 200) head = await this.#head();
    const hasBody = !(isConnect && head.status < 300) && head.status !== 204 && head.status !== 304;
    if (!hasBody) return head;
    const length = head.headers.get('content-length')?.[0];
    if (/\bchunked\b/i.test(head.headers.get('transfer-encoding')?.join() ?? '')) {
      await this.#skipChunks(limit);
    } else if (length !== undefined) {
      if (!/^\d+$/.test(length) || Number(length) > limit) throw tooLong(limit);
      await this.#skip(Number(length));
    } else {
      // Until the connection ends: it is of no further use.
      return { ...head, closes: true };
    }
    return head;
  }

  /** Gives back to the socket what was read beyond the last response. */
  release(): void {
    if (this.#bytes.length > 0) this.#socket.unshift(this.#bytes);
    this.#bytes = Buffer.alloc(0);
  }

  async #head(): Promise<ResponseHead> {
    const [first, ...lines] = await this.#lines();
    const [, version, status] = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: |$)/.exec(first ?? '') ?? [];
    if (status === undefined) throw failure('The proxy does not answer in HTTP/1.1.');
    const headers = new Map<string, string[]>();
    for (const line of lines) {
      const [, name, value] = /^([^\s:]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
      if (name === undefined) throw failure('The proxy sent a header field that cannot be read.');
      const key = name.toLowerCase();
      headers.set(key, [...(headers.get(key) ?? []), value ?? '']);
    }
    const options = [
      ...(headers.get('connection') ?? []),
      ...(headers.get('proxy-connection') ?? []),
    ];
    const has = (option: string) => options.join().toLowerCase().split(/[ ,]+/).includes(option);
    const closes = has('close') || (version === '0' && !has('keep-alive'));
    return { status: Number(status), headers, closes };
  }

  /** The lines up to an empty one. */
  async #lines(): Promise<string[]> {
    let end = this.#bytes.indexOf('\r\n\r\n');
    while (end < 0) {
      if (this.#bytes.length > longestHead)
        throw failure("The head of the proxy's response is too long.");
      const from = Math.max(0, this.#bytes.length - 3);
      await this.#more();
      end = this.#bytes.indexOf('\r\n\r\n', from);
    }
    const text = this.#bytes.toString('latin1', 0, end);
    this.#bytes = this.#bytes.subarray(end + 4);
    return text.split('\r\n');
  }

  async #skip(length: number): Promise<void> {
    let left = length;
    while (left > this.#bytes.length) {
      left -= this.#bytes.length;
      this.#bytes = Buffer.alloc(0);
      await this.#more();
    }
    this.#bytes = this.#bytes.subarray(left);
  }

  async #skipChunks(limit: number): Promise<void> {
    let total = 0;
    for (;;) {
      const line = await this.#line();
      const size = Number.parseInt(line, 16);
      total += size;
      if (Number.isNaN(size) || size < 0 || total > limit) throw tooLong(limit);
      if (size === 0) break;
      await this.#skip(size + 2);
    }
    // The trailer, up to an empty line.
    for (let count = 0; (await this.#line()) !== ''; count++) if (count > 100) throw tooLong(limit);
  }

  async #line(): Promise<string> {
    let end = this.#bytes.indexOf('\r\n');
    while (end < 0) {
      if (this.#bytes.length > 4096) throw failure("A line of the proxy's response is too long.");
      await this.#more();
      end = this.#bytes.indexOf('\r\n');
    }
    const line = this.#bytes.toString('latin1', 0, end);
    this.#bytes = this.#bytes.subarray(end + 2);
    return line;
  }

  /** Waits for more bytes of the socket. */
  #more(): Promise<void> {
    const socket = this.#socket;
    return new Promise((resolve, reject) => {
      const events = { readable: take, end: ended, close: ended, error: fail };
      const aborted = () => fail(this.#signal.reason);
      const done = (): void => {
        for (const [name, listener] of Object.entries(events)) socket.off(name, listener);
        this.#signal.removeEventListener('abort', aborted);
      };
      const self = this;
      function take(): void {
        const chunk: Buffer | null = socket.read();
        if (!chunk) return;
        self.#bytes = Buffer.concat([self.#bytes, chunk]);
        done();
        resolve();
      }
      function fail(error: unknown): void {
        done();
        reject(error);
      }
      function ended(): void {
        fail(failure('The proxy closed the connection before it had answered.'));
      }
      if (this.#signal.aborted) return fail(this.#signal.reason);
      if (socket.destroyed || socket.readableEnded) return ended();
      for (const [name, listener] of Object.entries(events)) socket.on(name, listener);
      this.#signal.addEventListener('abort', aborted, { once: true });
      take();
    });
  }
}

const tooLong = (limit: number) =>
  failure(`The proxy's response has more than ${limit} bytes, or no length that can be read.`);
