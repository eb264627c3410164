// What the sink of the TLS rows tells of itself, and what limits a row then: the sender, the sink, or neither.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { median } from './statistics.js';

/** Since it was asked last. */
export interface Received {
  readonly bytes: number;
  /** The time that its process was running. */
  readonly busyMs: number;
}

/** @param port of servers/sink.js */
export async function askSink(port: number): Promise<Received> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.write('?');
  const answer = await text(socket);
  socket.destroy();
  return JSON.parse(answer) as Received;
}

/** Of one turn: which part of its time each side was running. */
export interface Load {
  readonly sender: number;
  readonly sink: number;
}

/** The handshake, before the clock starts, counts here too. */
const percent = (part: number): string => `${Math.min(100, Math.round(part * 100))} %`;

/** Whoever runs nearly all of the time is the limit. */
const busy = 0.85;

/** Such as `TlsStream: the sender (busy 97 %, the sink 31 %)`. */
export function limitOf(name: string, loads: readonly Load[]): string {
  const sender = median(loads.map((load) => load.sender));
  const sink = median(loads.map((load) => load.sink));
  const which =
    sender >= busy && sender >= sink
      ? 'the sender'
      : sink >= busy
        ? 'the sink'
        : 'waiting, for the socket, Wine or a processor';
  return `${name}: ${which} (sender busy ${percent(sender)}, sink ${percent(sink)})`;
}
