// The mutants of a compiled module, and which of them a test run has executed.

import test from 'ava';
import { covers, executedRanges } from '../../lab/mutate/coverage.js';
import { mutantsOf, mutated } from '../../lab/mutate/mutants.js';
import { shuffled } from '../../lab/mutate/shuffle.js';

const changes = (text: string): string[] =>
  mutantsOf('a.js', text).map((mutant) => mutated(text, mutant));

test('conditions, operators, constants, returns and statements have one mutant each', (t) => {
  t.deepEqual(changes('if (a) b();'), ['if (!(a)) b();', 'if (a) ;']);
  t.deepEqual(changes('x = a < 1n && b;'), [
    ';',
    'x = a < 1n || b;',
    'x = a <= 1n && b;',
    'x = a < 2n && b;',
  ]);
  t.deepEqual(changes('const x = [true, 0xff];'), [
    'const x = [false, 0xff];',
    'const x = [true, 256];',
  ]);
  t.deepEqual(changes('function f() { return a + b; }'), [
    'function f() { return undefined; }',
    'function f() { return a - b; }',
  ]);
});

test('a condition that compares for equality is not negated a second time', (t) => {
  t.deepEqual(changes('const x = a === b ? c : d;'), ['const x = a !== b ? c : d;']);
});

test('a swapped operator is tried by what executes its left side', (t) => {
  const text = 'x = a.b || (c && d);';
  const places = mutantsOf('a.js', text).map(({ executed }) => text.slice(executed));
  t.deepEqual(places, [text, 'a.b || (c && d);', 'c && d);']);
});

test('errors are left out as a whole, and modules stay linked', (t) => {
  t.deepEqual(changes("if (a) throw new Error('b' + 1);"), [
    "if (!(a)) throw new Error('b' + 1);",
    'if (a) ;',
  ]);
  t.deepEqual(changes("import a from 'b'; export * from 'c'; 'use strict';"), []);
  t.deepEqual(changes("const x = 'a' + b;"), []);
});

test('an offset is covered if the innermost range around it was executed', (t) => {
  const range = (startOffset: number, endOffset: number, count: number) => ({
    ...{ startOffset, endOffset, count },
  });
  const ranges = [range(0, 100, 1), range(10, 50, 0), range(20, 30, 2)];
  const scripts = ['file:///p/dist/src/a.js', 'file:///p/dist/test/b.js', 'node:fs'].map((url) => ({
    ...{ url, functions: [{ ranges }] },
  }));
  const executed = executedRanges(scripts, 'file:///p/');
  t.deepEqual(executed, { 'dist/src/a.js': [0, 10, 20, 30, 50, 100] });
  const covered = [0, 5, 10, 25, 30, 60, 100].map((at) => covers(executed, 'dist/src/a.js', at));
  t.deepEqual(covered, [true, true, false, true, false, true, false]);
  t.false(covers(executed, 'dist/test/b.js', 5));
});

test('the same seed gives the same order, another seed another one', (t) => {
  const items = Array.from({ length: 20 }, (_, index) => index);
  t.deepEqual(shuffled(items, 1), shuffled(items, 1));
  t.notDeepEqual(shuffled(items, 1), shuffled(items, 2));
  t.deepEqual(
    [...shuffled(items, 1)].sort((a, b) => a - b),
    items,
  );
});
