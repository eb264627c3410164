// 32 handshakes at once, without blocking, and what the event loop feels of it; C has a thread for each.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ClientContext, type CredHandle, ServerContext } from '../../src/index.js';
import { establishAsync } from '../../test/establish.js';
import {
  clientCredential,
  clientOptions,
  serverCredential,
  serverOptions,
} from '../../test/real/pair.js';
import { c, cPeers, openC } from '../c.js';
import { type Contestant, type Row, race, timedAsync } from '../race.js';

const AT_ONCE = 32;

export default async function atOnce(rounds: number, packageName: string): Promise<Row[]> {
  openC();
  cPeers(packageName);
  using outbound = clientCredential(packageName);
  using inbound = serverCredential(packageName);
  const delays: Record<string, number[]> = { 'at once': [], 'one after another': [], C: [] };
  /** Runs with a watch on the event loop; the first run of each only warms up. */
  const watched =
    (name: string, run: () => Promise<number>): Contestant =>
    async () => {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const took = await run();
      delay.disable();
      delays[name]?.push(delay.percentile(99) / 1e6);
      return took;
    };
  const row = await race(
    `${packageName}/at-once`,
    `${packageName}: ${AT_ONCE} handshakes`,
    {
      // Off the event loop too, so that its delay under the same load can be told from ours.
      C: watched('C', () => inBackground(AT_ONCE)),
      'C, 4 threads': () => inBackground(4),
      'at once': watched('at once', () =>
        timedAsync(async () => {
          await Promise.all(
            Array.from({ length: AT_ONCE }, () => handshakeAsync(outbound, inbound)),
          );
        }),
      ),
      'one after another': watched('one after another', () =>
        timedAsync(async () => {
          for (let turn = 0; turn < AT_ONCE; turn++) await handshakeAsync(outbound, inbound);
        }),
      ),
    },
    { rounds, unit: 'ms', count: 1 },
  );
  const samples = Object.fromEntries(
    Object.entries(delays).map(([name, all]) => [name, all.slice(-rounds)]),
  );
  return [
    row,
    {
      id: `${packageName}/delay`,
      what: `${packageName}: ${AT_ONCE} handshakes, event loop's delay, p99`,
      unit: 'ms',
      samples,
    },
  ];
}

const inBackground = (threads: number): Promise<number> =>
  new Promise((resolve, reject) => {
    c.threads.async(AT_ONCE, threads, (error: Error | null, took: number) =>
      error ? reject(error) : resolve(took),
    );
  });

/** One credential for all of a side: MIT's library is not to be trusted with many acquired at once. */
async function handshakeAsync(outbound: CredHandle, inbound: CredHandle): Promise<void> {
  using client = new ClientContext(outbound, clientOptions);
  using server = new ServerContext(inbound, serverOptions);
  await establishAsync({ client, server });
  if (!client.established || !server.established) throw new Error('Not established.');
}
