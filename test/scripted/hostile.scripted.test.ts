// Arbitrary writes of a package into its lists, and arbitrary getters in a script's lists: the outcome is
// documented, and only the package's memory is freed.

import type { ExecutionContext } from 'ava';
import fc from 'fast-check';
import {
  allocations,
  legs,
  lists,
  messages,
  tryAllocation,
  tryLeg,
  tryList,
  tryMessage,
} from './hostile.js';
import { clientCredential } from './pair.js';
import { clean, record, remains, reset, state, test } from './scripted-test.js';

/** A longer run has more. */
const RUNS = Number(process.env.SSPI_HOSTILE ?? 400);
const seed = Number(process.env.SSPI_SEED ?? Date.now() % 2 ** 31);

async function holds<T>(
  t: ExecutionContext,
  cases: fc.Arbitrary<T>,
  run: (each: T) => Promise<string>,
  allocates = false,
): Promise<void> {
  const outcomes = new Map<string, number>();
  const property = fc.asyncProperty(cases, async (each) => {
    reset();
    record(false);
    const outcome = await run(each);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const { allocated, freed } = state();
    if (!allocates && (allocated !== 0 || freed !== 0)) throw new Error(`${freed} freed`);
    const left = JSON.stringify(remains());
    if (left !== JSON.stringify(clean)) throw new Error(`left behind: ${left}`);
  });
  await fc.assert(property, { numRuns: RUNS, seed, includeErrorInReport: true });
  t.true(outcomes.has('done'));
  const sorted = [...outcomes].sort(([, one], [, other]) => other - one);
  t.log(
    `seed ${seed}, ${RUNS} runs: ${sorted.map(([name, count]) => `${name} ${count}`).join(', ')}`,
  );
}

// The first credential of a package asks it to describe itself, and frees the answer.
test.before(() => {
  for (const name of ['Scripted', 'ScriptedStream'] as const) clientCredential(name).dispose();
});

test('legs: any size, any pointer', (t) => holds(t, legs, tryLeg));
test('legs: what the package allocates, in any number of buffers', (t) =>
  holds(t, allocations, tryAllocation, true));
test('messages: any size, any pointer', (t) => holds(t, messages, tryMessage));
test('lists whose getters shorten, lengthen, replace, transfer, dispose, call', (t) =>
  holds(t, lists, tryList));
