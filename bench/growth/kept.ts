// 10,000 contexts that are kept: the memory of each, and what the handshake takes that makes the last of them.
import { setImmediate as turn } from 'node:timers/promises';
import { doing } from '../progress.js';
import type { Row } from '../race.js';
import { median } from '../statistics.js';

const MOST = 10_000;
const STEP = 1000;
/** A handshake makes two contexts. */
const PER_HANDSHAKE = 2;

/**
 * One contestant in a process: memory cannot be told apart otherwise. It needs --expose-gc.
 * @param warmUp some thousand handshakes that nothing is kept of: they fill caches, and compile
 * @param make establishes a pair; what it gives is kept
 */
export async function keeping(
  contestant: string,
  warmUp: () => void,
  make: () => unknown,
): Promise<Row[]> {
  warmUp();
  const kept: unknown[] = [];
  const before = await resident();
  const rows: Row[] = [];
  for (let at = STEP; at <= MOST; at += STEP) {
    doing('contexts kept', `${contestant}, ${at} of ${MOST}`);
    const times: number[] = [];
    while (kept.length * PER_HANDSHAKE < at) {
      const start = process.hrtime.bigint();
      kept.push(make());
      times.push(Number(process.hrtime.bigint() - start) / 1e3);
    }
    // Of the last hundred: single ones are cut into by whatever else runs.
    const last = median(times.slice(-100));
    const each = ((await resident()) - before) / at / 1e3;
    const row = (id: string, unit: 'us' | 'KB', value: number): Row => ({
      id: `growth/${id}/${at}`,
      what: `Scripted package: ${at} contexts kept`,
      unit,
      samples: { [contestant]: [value] },
      at,
    });
    rows.push(row('kept-memory', 'KB', each), row('kept-time', 'us', last));
  }
  return rows;
}

/** Resident bytes, once what can be collected has been. */
async function resident(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    gc();
    await turn();
  }
  return process.memoryUsage.rss();
}

declare function gc(): void;
