// Any sequence of API calls in any order: it never crashes, never leaks, never frees twice.

import fc from 'fast-check';
import { clean, record, remains, reset, test } from './scripted-test.js';
import { perform, sequences, World } from './sequences.js';

/** More of them in a long run. */
const RUNS = Number(process.env.SSPI_SEQUENCES ?? 300);

test('any sequence of calls', (t) => {
  const outcomes = new Map<string, number>();
  let calls = 0;
  fc.assert(
    fc.property(sequences, (operations) => {
      reset();
      record(false);
      const world = new World();
      for (const operation of operations) perform(world, operation);
      world.dispose();
      calls += operations.length;
      for (const [name, count] of world.outcomes)
        outcomes.set(name, (outcomes.get(name) ?? 0) + count);
      const left = JSON.stringify(remains());
      if (left !== JSON.stringify(clean)) throw new Error(`left behind: ${left}`);
    }),
    { numRuns: RUNS, includeErrorInReport: true },
  );
  t.deepEqual(remains(), clean);
  const sorted = [...outcomes].sort(([, one], [, other]) => other - one);
  t.log(`${RUNS} sequences, ${calls} calls, crashes 0, leaks 0`);
  t.log(sorted.map(([name, count]) => `${name} ${count}`).join(', '));
});
