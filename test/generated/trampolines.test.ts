// The trampolines: arguments arrive in order, behind their words, and live until the native function returns.

import { queryObjects, setFlagsFromString } from 'node:v8';
import test from 'ava';
import koffi from 'koffi';
import { trampoline } from '../../generated/trampolines.js';
import type { Callee, Convert, Watch } from '../../src/declaration.js';
import { declarations } from '../../src/declarations.js';

type Native = ReturnType<Callee['bind']>;

const nobody: Watch = { observer: undefined };

interface Parts {
  readonly native: Native;
  readonly watched?: Callee['watched'];
  readonly watch?: Watch;
  readonly convert?: Convert;
  readonly nullResult?: bigint;
}

/** By default, an argument's word is its place. */
function functionOf(
  count: number,
  { native, watched = () => 'watched', watch = nobody, convert, nullResult }: Parts,
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
  const converters = Array.from({ length: count }, (_, index) => convert ?? (() => index));
  return { callee, call: trampoline(callee, converters, watch) };
}

/** What is counted. */
class Held extends Uint8Array {}
const keep = (..._values: unknown[]): void => {};

/** A native function that calls back. */
function calledBack(count: number, callback: () => void): Native {
  const type = koffi.proto(`int32 Held${count}(${Array(count).fill('uintptr_t')})`);
  const pointer = koffi.register(() => {
    callback();
    return 0;
  }, koffi.pointer(type));
  return koffi.decode(pointer, type) as Native;
}

/** A function of this source, which has nothing in common with the others that the engine has compiled. */
const callerOf = (source: string, names: Record<string, unknown>): (() => void) =>
  new Function('Held', ...Object.keys(names), `return () => { ${source}; }`)(
    Held,
    ...Object.values(names),
  );

/**
 * Compiles a function, and those that it calls into it, as the engine does once they are called often. A frame of the
 * interpreter would keep every argument.
 */
function compiled(caller: () => void, ...callees: unknown[]): void {
  setFlagsFromString('--allow-natives-syntax');
  const order = (name: string) => new Function('target', `%${name}(target)`);
  for (const target of [caller, ...callees]) order('PrepareFunctionForOptimization')(target);
  for (let turn = 0; turn < 10; turn++) caller();
  order('OptimizeFunctionOnNextCall')(caller);
  caller();
}

const arities = [
  ...new Set(
    Object.values(declarations.functions).map(({ parameters }): number => parameters.length),
  ),
];

for (const count of arities) {
  const values = Array.from({ length: count }, (_, index) => ({ index }));

  test(`${count} arguments: their words arrive in order, and behind them what roots them`, (t) => {
    const { callee, call } = functionOf(count, { native: (...given) => given });
    const expected = [...values.keys(), ...values];
    t.deepEqual(call(...values, 'one too many'), expected);
    t.not(callee.native, undefined);
    t.deepEqual(call(...values), expected);
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

  if (count > 0) {
    test(`${count} arguments: one that is wrong is refused before anything is bound`, (t) => {
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
    });
  }

  // Not all: each takes a second. koffi reads up to six arguments in another way than more.
  if ([1, 3, 4, 12].includes(count)) {
    test(`${count} arguments: compiled code keeps them until C returns, and nothing else`, (t) => {
      const words = Array(count).fill('0');
      const made = words.map(() => 'new Held(8)');
      let collect = false;
      let left = -1;
      const native = calledBack(count, () => {
        if (collect) left = queryObjects(Held, { format: 'count' });
      });
      const { call } = functionOf(count, { native });
      // What follows the words lives, in the trampoline and without it; what was let go before the call does not.
      for (const [source, expected] of [
        [`call(${made})`, count],
        [`native(${words}, ${made})`, count],
        [`(keep(${made}), keep(null), native(${words}))`, 0],
      ] as const) {
        const caller = callerOf(source, { call, native, keep });
        collect = false;
        compiled(caller, call, keep);
        collect = true;
        caller();
        t.is(left, expected, source);
      }
    });
  }

  test(`${count} arguments: an observed call takes the slow path, with all of them`, (t) => {
    const { call } = functionOf(count, {
      native: () => t.fail('called unobserved'),
      watched: (given) => given,
      watch: { observer: () => undefined },
    });
    t.deepEqual(call(...values), values);
  });
}
