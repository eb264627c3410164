// Terminates as many threads as its argument says, at random moments after they have warmed up.

import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

for (let count = 0; count < Number(process.argv[2]); count++) {
  const worker = new Worker(new URL('steady-thread.js', import.meta.url));
  await once(worker, process.argv[3] ?? 'message');
  await sleep(Math.random() * (process.argv[3] ? 150 : 10));
  await worker.terminate();
}
