// Waits for what other threads, processes and peers do. Without AVA, which the tests' child processes cannot import.

import { setTimeout as sleep } from 'node:timers/promises';

/** Enough on a busy machine; and less than AVA's limit, which says nothing of the condition. */
const PATIENCE_MS = 20_000;

/**
 * Waits until a condition holds; an error names the one that does not in time.
 * @param what is waited for, instead of the condition as it is written
 * @param milliseconds to wait at most
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what = String(holds),
  milliseconds = PATIENCE_MS,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await sleep(5);
  }
}
