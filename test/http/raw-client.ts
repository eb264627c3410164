// An HTTP client with full control over its bytes, on one connection.

import { connect, type Socket } from 'node:net';

export interface RawResponse {
  readonly status: number;
  /** By lower-case name; repeated fields are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export class RawClient implements Disposable {
  readonly socket: Socket;
  #received = '';

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.setEncoding('latin1');
    this.socket.on('data', (text: string) => {
      this.#received += text;
    });
    this.socket.on('error', () => {}); // the server closes it
  }

  /** Writes requests in a single chunk. */
  write(...requests: Readonly<Record<string, string>>[]): void {
    const text = requests.map((fields) => {
      const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
      return `GET / HTTP/1.1\r\nHost: lab\r\n${lines.join('')}\r\n`;
    });
    this.socket.write(text.join(''));
  }

  /** The next response; undefined when the connection is closed. */
  async read(): Promise<RawResponse | undefined> {
    for (;;) {
      const response = this.#take();
      if (response) return response;
      if (this.socket.closed || this.socket.readableEnded) return undefined;
      await this.#event();
    }
  }

  /** Writes a request and reads its response. */
  async get(fields: Readonly<Record<string, string>> = {}): Promise<RawResponse | undefined> {
    this.write(fields);
    return this.read();
  }

  [Symbol.dispose](): void {
    this.socket.destroy();
  }

  /** Data, or the end: after an error too, which events.once would throw, as a reset is an end like any other here. */
  #event(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.socket.off('data', done).off('close', done);
        resolve();
      };
      this.socket.on('data', done).on('close', done);
    });
  }

  #take(): RawResponse | undefined {
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const [first = '', ...lines] = this.#received.slice(0, end).split('\r\n');
    const headers: Record<string, string> = {};
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
      const key = name.toLowerCase();
      headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
    }
    const start = end + 4;
    const size = Number(headers['content-length'] ?? 0);
    if (this.#received.length < start + size) return undefined;
    const body = this.#received.slice(start, start + size);
    this.#received = this.#received.slice(start + size);
    return { status: Number(first.split(' ')[1]), headers, body };
  }
}
