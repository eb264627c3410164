// The trampolines: arguments arrive in order and are held for as long as the call runs, whatever happens in it.

import test from 'ava';
import { signatures } from '../../generated/signatures.js';
import { running, trampoline } from '../../generated/trampolines.js';
import type { Callee, Convert, Watch } from '../../src/declaration.js';

type Native = ReturnType<Callee['bind']>;

const nobody: Watch = { observer: undefined };
/** Words are numbers; what is passed on unchanged shows which argument arrived where. */
const unchanged = ((value: unknown) => value) as Convert;

interface Parts {
  readonly native: Native;
  readonly watched?: Callee['watched'];
  readonly watch?: Watch;
  readonly convert?: Convert;
  readonly nullResult?: bigint;
}

function functionOf(
  count: number,
  { native, watched = () => 'watched', watch = nobody, convert = unchanged, nullResult }: Parts,
) {
  const callee: Callee = {
    native: undefined,
    nullResult,
    bind() {
      callee.native = native;
      return native;
    },
    watched,
  };
  return { callee, call: trampoline(callee, Array(count).fill(convert), watch) };
}

const arities = [
  ...new Set(Object.values(signatures).map(({ parameters }): number => parameters.length)),
];
const heldNow = (): unknown[] => Object.values(running);
const nothing = [false, ...Array(Math.max(...arities)).fill(null)];

for (const count of arities) {
  const values = Array.from({ length: count }, (_, index) => ({ index }));

  test(`${count} arguments arrive in their order, and are held for as long as the call runs`, (t) => {
    let during: unknown[] = [];
    const { callee, call } = functionOf(count, {
      native: (...words) => {
        during = heldNow();
        return words;
      },
    });
    t.deepEqual(call(...values, 'one too many'), values);
    t.true(during[0] as boolean);
    t.deepEqual(during.slice(1, count + 1), values);
    t.deepEqual(heldNow(), nothing);
    t.not(callee.native, undefined);
    t.deepEqual(call(...values), values);
  });

  test(`${count} arguments: a null result is replaced, and no other`, (t) => {
    for (const [result, expected] of [
      [null, 0n],
      [undefined, 0n],
      [0, 0],
      [16n, 16n],
    ]) {
      t.is(functionOf(count, { native: () => result, nullResult: 0n }).call(...values), expected);
    }
    t.is(functionOf(count, { native: () => undefined }).call(...values), undefined);
  });

  test(`${count} arguments: a call that throws holds nothing afterwards`, (t) => {
    const { call } = functionOf(count, {
      native: () => {
        throw new Error('koffi');
      },
    });
    t.throws(() => call(...values), { message: 'koffi' });
    t.deepEqual(heldNow(), nothing);
  });

  if (count > 0) {
    test(`${count} arguments: one that is wrong is refused before anything is bound or held`, (t) => {
      const seen: unknown[] = [];
      const { callee, call } = functionOf(count, {
        native: () => t.fail('called'),
        convert: (value) => {
          seen.push(value);
          if (seen.length === count) throw new TypeError('the last one is wrong');
          return 0;
        },
      });
      t.throws(() => call(...values), { message: 'the last one is wrong' });
      t.deepEqual(seen, values);
      t.is(callee.native, undefined);
      t.deepEqual(heldNow(), nothing);
    });
  }

  test(`${count} arguments: a call within another leaves alone what that one holds`, (t) => {
    const inner = functionOf(count, {
      native: () => t.fail('as if nothing ran'),
      watched: (given) => given.length,
    });
    let after: unknown[] = [];
    const outer = functionOf(count, {
      native: () => {
        const result = inner.call(...values);
        after = heldNow();
        return result;
      },
    });
    t.is(outer.call(...values), count);
    t.deepEqual(after.slice(1, count + 1), values);
  });

  test(`${count} arguments: an observed call takes the slow path, with all of them`, (t) => {
    const { call } = functionOf(count, {
      native: () => t.fail('called unobserved'),
      watched: (given) => given,
      watch: { observer: () => undefined },
    });
    t.deepEqual(call(...values), values);
  });
}

test('a number of parameters that no function has is refused', (t) => {
  t.throws(() => functionOf(40, { native: () => undefined }), {
    instanceOf: RangeError,
    message: 'no function has 40 parameters',
  });
});
