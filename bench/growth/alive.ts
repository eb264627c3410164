// What a handshake takes while others are alive.
import type { Sides } from '../../test/establish.js';
import { type Contestant, type Row, race, timed } from '../race.js';

const ALIVE = [1, 8, 64, 256];

export interface Alive {
  readonly id: string;
  readonly what: string;
  /** As many handshakes in C, with everything acquired and freed. */
  readonly inC: Contestant;
  /** One of ours, established: two contexts. */
  make(): Sides & Disposable;
}

/** Those that are alive are clients of ours; for the SSPI they are as any others. */
export async function whileAlive(rounds: number, alive: Alive): Promise<Row[]> {
  const kept: Disposable[] = [];
  const rows: Row[] = [];
  for (const [index, at] of ALIVE.entries()) {
    while (kept.length < at) {
      const pair = alive.make();
      pair.server.dispose();
      kept.push(pair);
    }
    const row = await race(
      `${alive.id}/${at}`,
      `${alive.what}, ${at} contexts alive`,
      {
        C: alive.inC,
        thin: (count) =>
          timed(() => {
            for (let turn = 0; turn < count; turn++) alive.make()[Symbol.dispose]();
          }),
      },
      { rounds, unit: 'us', turn: 20, warmUp: index === 0 ? 2000 : 100 },
    );
    rows.push({ ...row, at });
  }
  if (kept.length === 0) throw new Error('They were kept until here.');
  return rows;
}
