// Schannel: how much TlsStream sends a second, beside Node's own TLS and a loop in C, to a peer that only counts.
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { c, openC } from '../c.js';
import { type Contestant, perSecond, type Row, race } from '../race.js';
import { askSink, type Load, limitOf } from '../sink-report.js';
import { nodes, ours } from '../tls-client.js';

const SIZES = { 1024: '1 KiB', 16384: '16 KiB' };

/** @param port of servers/sink.js */
export default async function tls(rounds: number, port: string, total: string): Promise<Row[]> {
  openC();
  const rows: Row[] = [];
  const at = Number(port);
  for (const [key, name] of Object.entries(SIZES)) {
    const size = Number(key);
    // Many small records take as long as few large ones.
    const bytes = Number(total) / (size < 4096 ? 8 : 1);
    const C = () => inC(at, size, bytes);
    const each = `TLS: writes of ${name}, each when the one before is sent`;
    rows.push(
      await contest(`tls/send/${size}`, bytes, each, {
        C,
        TlsStream: async () => through(await ours(at), oneByOne, size, bytes),
        "Node's tls": async () => through(await nodes(at), oneByOne, size, bytes),
      }),
      await contest(
        `tls/queue/${size}`,
        bytes,
        `TLS: writes of ${name}, as the stream takes them`,
        {
          C,
          TlsStream: async () => through(await ours(at), queued, size, bytes),
          "Node's tls": async () => through(await nodes(at), queued, size, bytes),
        },
      ),
    );
  }
  return rows;

  async function contest(
    id: string,
    bytes: number,
    what: string,
    contestants: Record<string, Contestant>,
  ) {
    const loads: Record<string, Load[]> = {};
    const watched = Object.entries(contestants).map(([name, run]): [string, Contestant] => [
      name,
      async (count) => {
        await askSink(at);
        const began = process.cpuUsage();
        const took = await run(count);
        const { user, system } = process.cpuUsage(began);
        const received = await askSink(at);
        if (took > 0 && received.bytes < bytes)
          throw new Error(`${name} sent ${received.bytes} bytes.`);
        const load = {
          sender: ((user + system) * 1e3) / took,
          sink: (received.busyMs * 1e6) / took,
        };
        loads[name] = [...(loads[name] ?? []), load];
        return took;
      },
    ]);
    const row = await race(id, what, Object.fromEntries(watched), { rounds, count: 1 });
    const limits = Object.entries(loads).map(([name, all]) => limitOf(name, all.slice(-rounds)));
    return { ...perSecond(row, bytes), limits };
  }
}

/** Off this thread, as a program of C's own would be. */
const inC = (port: number, size: number, total: number): Promise<number> =>
  new Promise((resolve, reject) => {
    c.tls.async(port, size, total, (error: Error | null, took: number) =>
      error ? reject(error) : resolve(took),
    );
  });

type Send = (stream: Duplex, data: Buffer) => Promise<unknown> | undefined;

/** As a loop in C does it: one record, one send. */
const oneByOne: Send = (stream, data) =>
  new Promise<void>((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });

const queued: Send = (stream, data) => (stream.write(data) ? undefined : once(stream, 'drain'));

/** From the first write until the peer, which has seen the end, ends too. */
async function through(stream: Duplex, send: Send, size: number, total: number): Promise<number> {
  const data = Buffer.alloc(size);
  const closed = once(stream, 'close');
  stream.resume();
  const start = process.hrtime.bigint();
  for (let sent = 0; sent < total; sent += size) {
    const waiting = send(stream, data);
    if (waiting) await waiting;
  }
  stream.end();
  await closed;
  return Number(process.hrtime.bigint() - start);
}
