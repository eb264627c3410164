// TLS: how many bytes of JavaScript's memory each byte that is sent leaves to the collector.
//
// It is started with a young generation so large that nothing is collected while a piece is sent, and with
// --expose-gc. OpenSSL's own memory, behind Node's TLS, is not seen.
import { PerformanceObserver } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { doing } from '../progress.js';
import type { Row } from '../race.js';
import { nodes, ours } from '../tls-client.js';

const SIZES = { 1024: '1 KiB', 16384: '16 KiB' };
/** What is sent between two looks at the memory. */
const piece = 2 ** 19;
/** The first pieces compile. */
const warmUp = 20;
/** A collection in between spoils a piece: it is sent again, but not for ever. */
const mostSpoilt = 100;

/** @param port of servers/sink.js */
export default async function garbage(rounds: number, port: string): Promise<Row[]> {
  const contestants = { TlsStream: ours, "Node's tls": nodes };
  const rows: Row[] = [];
  for (const [key, name] of Object.entries(SIZES)) {
    const what = `TLS: writes of ${name}, garbage for each byte`;
    const samples: Record<string, number[]> = {};
    for (const [contestant, open] of Object.entries(contestants)) {
      doing(what, contestant);
      const stream: Duplex = await open(Number(port));
      samples[contestant] = await perByte(stream, Number(key), rounds);
      stream.destroy();
    }
    rows.push({ id: `tls/garbage/${key}`, what, unit: 'B/B', samples });
  }
  return rows;
}

async function perByte(stream: Duplex, size: number, rounds: number): Promise<number[]> {
  const data = Buffer.alloc(size);
  const watch = new Collections();
  const found: number[] = [];
  for (let sent = 0, spoilt = 0; found.length < rounds; sent++) {
    gc();
    await watch.settle();
    // Once more: memory of Buffers is released behind a collection, at the latest by the next.
    gc();
    await watch.settle();
    const before = used();
    await send(stream, data);
    const made = used() - before;
    if (sent < warmUp) continue;
    if ((await watch.settle()) === 0) found.push(made / piece);
    else if (++spoilt > mostSpoilt) throw new Error('Memory is collected too often to be counted.');
  }
  watch.end();
  return found;
}

async function send(stream: Duplex, data: Buffer): Promise<void> {
  for (let sent = 0; sent < piece; sent += data.byteLength) {
    await new Promise<void>((resolve, reject) => {
      stream.write(data, (error) => (error ? reject(error) : resolve()));
    });
  }
}

/** On V8's heap, and the memory of Buffers beside it. */
function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Counts collections. */
class Collections {
  #count = 0;
  readonly #observer = new PerformanceObserver((list) => {
    this.#count += list.getEntries().length;
  });

  constructor() {
    this.#observer.observe({ entryTypes: ['gc'] });
  }

  /** How many there were since it was called last; they are told a turn of the event loop later. */
  async settle(): Promise<number> {
    for (let turns = 0; turns < 3; turns++) await turn();
    this.#count += this.#observer.takeRecords().length;
    const count = this.#count;
    this.#count = 0;
    return count;
  }

  end(): void {
    this.#observer.disconnect();
  }
}

declare function gc(): void;
