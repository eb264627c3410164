// Lets contestants do the same in turns, round by round, and keeps what each round took.
import { doing } from './progress.js';

/**
 * What is measured of each contestant: less is better, but for MB/s. B/B: bytes of garbage for each byte that is sent.
 */
export type Unit = 'ns' | 'us' | 'ms' | 'KB' | 'MB' | 'MB/s' | 'B/B' | 'ns/B';

export interface Row {
  /** Such as `NTLM/encrypt/100`: targets and readers find it by this. */
  readonly id: string;
  readonly what: string;
  readonly unit: Unit;
  /** What each contestant took for one, in each round. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
  /** Where a point of a curve is: on the line of what grows. */
  readonly at?: number;
  /** What limits it, a line for each contestant. */
  readonly limits?: readonly string[];
}

/** Does it `count` times, and gives what that took in nanoseconds. */
export type Contestant = (count: number) => number | Promise<number>;

export interface RaceOptions {
  readonly unit?: Unit;
  readonly rounds: number;
  /** How long a contestant's turn is, in ms: as many times as fit, but not more than `most`. */
  readonly turn?: number;
  readonly most?: number;
  /** In ms. */
  readonly warmUp?: number;
  /** As many times, whatever that takes. */
  readonly count?: number;
}

/**
 * In ms. Short turns in many rounds: where other programs run too, some turns are cut into, and the median
 * does not see them.
 */
const shortTurn = 3;
/** In ms, so that what is measured is compiled: the engine takes as long for what is as large as a handshake. */
const usualWarmUp = 400;

const perUnit: Readonly<Partial<Record<Unit, number>>> = { ns: 1, us: 1e3, ms: 1e6 };

/** Times a loop written by the caller, so that it is compiled for that caller alone. */
export function timed(loop: () => void): number {
  const start = process.hrtime.bigint();
  loop();
  return Number(process.hrtime.bigint() - start);
}

export async function timedAsync(run: () => Promise<void>): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start);
}

/** Turns the nanoseconds that `bytes` took into megabytes per second. */
export const perSecond = (row: Row, bytes: number): Row => ({
  ...row,
  unit: 'MB/s',
  samples: Object.fromEntries(
    Object.entries(row.samples).map(([name, all]) => [name, all.map((ns) => (bytes * 1e3) / ns)]),
  ),
});

/** Runs all contestants in turns; each begins as many rounds as the others. */
export async function race(
  id: string,
  what: string,
  contestants: Readonly<Record<string, Contestant>>,
  options: RaceOptions,
): Promise<Row> {
  const { unit = 'ns', rounds } = options;
  const entries = Object.entries(contestants);
  const counts = new Map<string, number>();
  for (const [name, run] of entries) {
    doing(what, `${name} warms up`);
    counts.set(name, await fittingCount(name, run, options));
  }
  const samples: Record<string, number[]> = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < entries.length; place++) {
      const [name, run] = entries[(round + place) % entries.length] as (typeof entries)[0];
      const count = counts.get(name) as number;
      doing(what, `${name}, round ${round + 1} of ${rounds}`);
      samples[name]?.push((await take(name, run, count)) / count / (perUnit[unit] ?? 1));
    }
  }
  return { id, what, unit, samples };
}

/** Also warms up: libraries are loaded, and code is compiled for a while before it counts. */
async function fittingCount(
  name: string,
  run: Contestant,
  { turn = shortTurn, most = 1e7, count, warmUp = usualWarmUp }: RaceOptions,
): Promise<number> {
  await take(name, run, 1);
  if (count !== undefined) return count;
  let fitting = 1;
  const warmUntil = performance.now() + warmUp;
  for (;;) {
    const took = (await take(name, run, fitting)) / 1e6;
    const isLong = took >= turn / 2 || fitting === most;
    if (isLong && performance.now() >= warmUntil) {
      return Math.max(1, Math.min(most, Math.round((fitting * turn) / took)));
    }
    if (!isLong) fitting = Math.min(fitting * 2, most);
  }
}

async function take(name: string, run: Contestant, count: number): Promise<number> {
  const took = await run(count);
  if (took < 0) throw new Error(`${name} failed (${took}).`);
  return took;
}
