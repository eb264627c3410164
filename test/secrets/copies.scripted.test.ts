// No copy of a secret stays anywhere in the memory of the process.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { test } from '../scripted/scripted-test.js';
import type { Found } from './search.js';
import { carelessUses, keyUses, passwordUses } from './uses.js';

const program = fileURLToPath(new URL('search.js', import.meta.url));

async function search(): Promise<readonly Found[]> {
  // A young generation large enough never to be collected: a collection leaves copies of what it moves.
  const child = fork(program, [], { execArgv: ['--max-semi-space-size=128'], silent: false });
  const ended = once(child, 'exit');
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`the search ended with exit code ${code}`);
  return (message as { found: Found[] }).found;
}

test('no copy of a secret is left after its use', async (t) => {
  t.timeout(300_000);
  const found = await search();
  const uses = new Set(found.map(({ use }) => use));
  for (const use of Object.keys({ ...passwordUses, ...keyUses })) t.true(uses.has(use), use);
  for (const { use, length, after, disposed } of found) {
    const what = `${use}, of ${length}`;
    if (use in carelessUses) {
      t.true(Object.keys(after).length > 0, `${what} was not found`);
      continue;
    }
    t.deepEqual(after, {}, what);
    t.deepEqual(disposed, {}, `${what}, disposed`);
  }
});
