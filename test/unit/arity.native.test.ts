// Calls with fixed numbers of arguments: what they are given is held meanwhile, also by calls within calls.

import test from 'ava';
import { type Callee, type Native, running, withArity } from '../../src/native/arity.js';

const nobody = { observer: undefined };
const identity = (value: unknown): number => value as number;

function functionOf(count: number, native: Native, watched: Callee['watched'] = () => undefined) {
  const callee = { native, bind: () => native, watched };
  return withArity(callee, Array(count).fill(identity), nobody);
}

const arities = [0, 1, 2, 3, 4, 5, 9, 12, 15];
const letters = [...'abcdefghijkl'];
const heldNow = () => [running.busy, ...letters.map((letter) => running[letter])];
const nothing = [false, ...letters.map(() => null)];

for (const count of arities) {
  const values = Array.from({ length: count }, (_, index) => ({ index }));

  test(`${count} arguments arrive in their order, and are held for as long as the call runs`, (t) => {
    let during: unknown[] = [];
    const call = functionOf(count, (...words) => {
      during = heldNow().flat();
      return words;
    });
    t.deepEqual(call(...values), values);
    t.true(during[0] as boolean);
    for (const value of values) t.true(during.includes(value));
    t.deepEqual(heldNow(), nothing);
  });

  test(`${count} arguments: a call that throws holds nothing afterwards`, (t) => {
    const call = functionOf(count, () => {
      throw new Error('koffi');
    });
    t.throws(() => call(...values), { message: 'koffi' });
    t.deepEqual(heldNow(), nothing);
  });

  test(`${count} arguments: a call within another leaves alone what that one holds`, (t) => {
    const inner = functionOf(
      1,
      () => t.fail('as if nothing ran'),
      ([value]) => value,
    );
    let after: unknown[] = [];
    const outer = functionOf(count, () => {
      const result = inner('inner');
      after = heldNow().flat();
      return result;
    });
    t.is(outer(...values), 'inner');
    for (const value of values) t.true(after.includes(value));
  });
}
