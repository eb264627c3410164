// Says what a part of the bench waits for, and ends a part that is stuck.
import type { ChildProcess } from 'node:child_process';
import { LabError, say } from '../lab/messages.js';

export interface WatchOptions {
  /** What is being done now; one that stays the same for too long is stuck. */
  readonly doing: () => string;
  /** The processes to end then. */
  readonly children: ReadonlySet<ChildProcess>;
  /** In seconds: nothing that is measured takes as long, on a loaded machine either. */
  readonly patience?: number;
  /** In seconds: what takes longer than this is named. */
  readonly quiet?: number;
}

/** In ms. */
const interval = 250;

/** @throws LabError that names the part and what it was doing, once that has not changed for `patience` */
export async function watch<T>(
  part: string,
  run: () => Promise<T>,
  { doing, children, patience = 120, quiet = 10 }: WatchOptions,
): Promise<T> {
  let last = doing();
  let since = performance.now();
  let said = since;
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const now = performance.now();
      const current = doing();
      if (current !== last) {
        last = current;
        since = now;
      }
      if (now - said >= quiet * 1e3) {
        said = now;
        say(`${part}: ${last || 'starting'} (for ${((now - since) / 1e3).toFixed(0)} s)`);
      }
      if (now - since < patience * 1e3) return;
      for (const child of children) child.kill('SIGKILL');
      reject(
        new LabError(
          `The part ${part} is stuck: for ${patience} s nothing has come of "${last || 'starting'}". It was ended. ` +
            `npm run bench -- ${part} runs it alone.`,
        ),
      );
    }, interval);
  });
  try {
    return await Promise.race([run(), stuck]);
  } finally {
    clearInterval(timer);
  }
}
