// The test's side of the launcher: starts a peer by name and talks to it, from Windows' Node too.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { PeerName } from './programs.js';

/** What SSPI_PEERS holds, as JSON. */
export interface PeersVariable {
  port: number;
  secret: string;
  /** Why servers cannot be had, by name; for those that can there is no entry. */
  missing: Partial<Record<PeerName, string>>;
}

export type ToLauncher =
  | { secret: string; start: PeerName; parameters: Parameters }
  | { input: string }
  | { eof: true };

export type FromLauncher =
  | { started: Facts }
  | { output: string }
  | { exit: number }
  | { refused: string };

export type Parameters = Record<string, string | number | boolean>;
/** What the launcher tells of a peer: the port where it listens, files that a test may read ... */
export type Facts = Record<string, string | number>;

/** Why there are no peers here, or not this one, for tests that need them; undefined where they are. */
export function noPeers(name?: PeerName): string | undefined {
  if (process.env.SSPI_PEERS) {
    const { missing } = JSON.parse(process.env.SSPI_PEERS) as PeersVariable;
    return name && missing[name];
  }
  return 'The tests against other programs did not run: SSPI_PEERS, which the lab sets, is not set.';
}

/** Starts a peer; it is ready when this resolves. Dispose of it, or it lives as long as the test. */
export async function startPeer(name: PeerName, parameters: Parameters = {}): Promise<Peer> {
  const { port, secret } = JSON.parse(process.env.SSPI_PEERS ?? '{}') as PeersVariable;
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const peer = new Peer(name, socket);
  peer.send({ secret, start: name, parameters });
  await peer.started;
  return peer;
}

export class Peer implements Disposable {
  readonly name: string;
  facts: Facts = {};
  /** All that it has written so far, to stdout and stderr. */
  output = '';
  /** Resolves when it is ready. */
  readonly started: Promise<void>;
  /** Its exit code. */
  readonly exit: Promise<number>;
  readonly #socket: Socket;
  readonly #waiting = new Set<() => void>();
  #ended: string | undefined;

  constructor(name: string, socket: Socket) {
    this.name = name;
    this.#socket = socket;
    const exit = new Promise<number>((resolve, reject) => {
      const lines = createInterface({ input: socket });
      lines.on('line', (line) => {
        const message = JSON.parse(line) as FromLauncher;
        if ('exit' in message) resolve(message.exit);
        this.#take(message);
      });
      socket.on('error', () => socket.destroy());
      socket.once('close', () => {
        this.#end('it has ended');
        reject(new Error(this.#story('it was ended')));
      });
    });
    exit.catch(() => {}); // callers await it themselves
    this.exit = exit;
    this.started = this.#until(() => this.#isStarted);
    this.started.catch(() => {});
  }

  #isStarted = false;

  #take(message: FromLauncher): void {
    if ('output' in message) this.output += message.output;
    if ('refused' in message) this.#end(message.refused);
    if ('exit' in message) this.#end(`it ended with exit code ${message.exit}`);
    if ('started' in message) {
      this.facts = message.started;
      this.#isStarted = true;
    }
    this.#wake();
  }

  #end(reason: string): void {
    this.#ended ??= reason;
    this.#wake();
  }

  #wake(): void {
    for (const look of [...this.#waiting]) look();
  }

  #until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!isSo() && this.#ended === undefined) return;
        this.#waiting.delete(look);
        if (isSo()) resolve();
        else reject(new Error(this.#story(this.#ended ?? '')));
      };
      this.#waiting.add(look);
      look();
    });
  }

  #story(reason: string): string {
    return `${this.name}: ${reason}. Its output: ${this.output || '(none)'}`;
  }

  /** Where a peer that is a server listens. */
  get port(): number {
    return Number(this.facts.port);
  }

  send(message: ToLauncher): void {
    this.#socket.write(`${JSON.stringify(message)}\n`);
  }

  /** Writes to its stdin. */
  write(input: string): void {
    this.send({ input });
  }

  /** Waits until its output has the text, and gives what matched; fails when it ends without. */
  async waitFor(pattern: RegExp): Promise<RegExpMatchArray> {
    await this.#until(() => pattern.test(this.output));
    return this.output.match(pattern) as RegExpMatchArray;
  }

  /** The line that it answers to a line: what helper protocols do. */
  async ask(line: string): Promise<string> {
    const before = this.output.length;
    this.write(`${line}\n`);
    await this.#until(() => this.output.indexOf('\n', before) >= 0);
    return this.output.slice(before, this.output.indexOf('\n', before));
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }
}
