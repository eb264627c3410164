// A TlsStream over the scripted package; the test acts as its peer.

import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { type TlsClientOptions, TlsStream } from '../../src/index.js';
import { until } from '../until.js';
import { clientCredential, serverCredential } from './pair.js';
import { calls, state } from './scripted-test.js';
import { record, shakesHands } from './windows/tls.js';

/** This side's end of a connection. */
export class Wire extends Duplex {
  readonly sent: Buffer[] = [];
  /** Callbacks of writes that must not finish. */
  isStuck = false;
  /** What the next writes fail with. */
  failure: Error | undefined;

  override _write(
    chunk: Buffer,
    _encoding: BufferEncoding,
    callback: (error?: Error) => void,
  ): void {
    this.sent.push(chunk);
    if (!this.isStuck) callback(this.failure);
  }

  override _read(): void {}
}

/** A client's options, of which a server takes some. */
export type StreamOptions = Partial<Omit<TlsClientOptions, 'credential'>>;

export interface Connection extends Disposable {
  readonly stream: TlsStream;
  readonly wire: Wire;
  /** What the peer has received since the last call. */
  sent(): string;
}

/** A stream before its handshake. */
export function begin(
  side: 'client' | 'server',
  options: StreamOptions = {},
  credential = side === 'client'
    ? clientCredential('ScriptedStream')
    : serverCredential('ScriptedStream'),
): Connection {
  const wire = new Wire();
  const stream =
    side === 'client'
      ? TlsStream.connect(wire, {
          targetName: 'server',
          ...options,
          credential,
        } as TlsClientOptions)
      : TlsStream.accept(wire, { ...options, credential });
  return {
    stream,
    wire,
    sent: () => Buffer.concat(wire.sent.splice(0)).toString('latin1'),
    [Symbol.dispose]() {
      stream.destroy();
      credential.dispose();
    },
  };
}

/** A stream after its handshake. */
export async function connected(
  side: 'client' | 'server' = 'client',
  options: StreamOptions = {},
): Promise<Connection> {
  shakesHands(side);
  const connection = begin(side, options);
  const { stream, wire } = connection;
  const secure = once(stream, 'secureConnect');
  wire.push(record('handshake', 'hello'));
  if (side === 'server') {
    await until(() => wire.sent.length > 0);
    wire.push(record('handshake', 'Finished'));
  }
  await secure;
  connection.sent();
  calls();
  return connection;
}

/** Waits until every scripted call was made, and its effects are visible. */
export async function scriptsTaken(): Promise<void> {
  await until(() => state().scripts === 0, 'all scripts');
  // A leg has taken its script, but on a busy machine its thread may not be done.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await aWhile();
}

/** Waits a few turns of the event loop, to see that nothing happens. */
export async function aWhile(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
}

/** Records a stream's events from now on: data, END, error codes, CLOSE. */
export function reading(stream: TlsStream): string[] {
  const seen: string[] = [];
  stream.on('data', (data: Buffer) => seen.push(data.toString()));
  stream.on('end', () => seen.push('END'));
  stream.on('error', (error: NodeJS.ErrnoException) => seen.push(String(error.code)));
  stream.on('close', () => seen.push('CLOSE'));
  return seen;
}

/** The tokens of all legs since the last call. */
export const legs = (): string[] =>
  calls()
    .filter((call) => /^(Initialize|Accept)SecurityContext/.test(call.function))
    .map((call) => Buffer.from(call.arguments.pInput?.[0]?.bytes ?? '', 'hex').toString());
