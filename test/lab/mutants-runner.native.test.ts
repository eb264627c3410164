// The stand-in for AVA in which mutants are tried: it fails where AVA fails.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { Assertions } from '../../lab/mutate/runner/assertions.js';

const runner = new URL('../../lab/mutate/runner/', import.meta.url);

/** The exit code for a test file of these lines, in a process of its own. */
function codeOf(lines: string, titles?: readonly string[]): number | null {
  const directory = mkdtempSync(path.join(tmpdir(), 'stand-in-'));
  const file = path.join(directory, 'some.test.mjs');
  writeFileSync(
    file,
    `import test from ${JSON.stringify(new URL('ava.js', runner).href)};\n${lines}`,
  );
  const order = JSON.stringify({ file, ...(titles ? { titles } : {}) });
  const script = fileURLToPath(new URL('run-file.js', runner));
  const { status } = spawnSync(process.execPath, [script, order], { encoding: 'utf8' });
  rmSync(directory, { recursive: true });
  return status;
}

const error = Object.assign(new TypeError('no'), { code: 'A' });
const raise = () => {
  throw error;
};

const claims: [string, (t: Assertions) => unknown, (t: Assertions) => unknown][] = [
  ['is', (t) => t.is(NaN, NaN), (t) => t.is(0, -0)],
  ['not', (t) => t.not(1, 2), (t) => t.not(1, 1)],
  ['true', (t) => t.true(true), (t) => t.true(1)],
  ['false', (t) => t.false(false), (t) => t.false(0)],
  ['truthy', (t) => t.truthy(1), (t) => t.truthy('')],
  ['deepEqual', (t) => t.deepEqual({ a: [1n] }, { a: [1n] }), (t) => t.deepEqual([1], ['1'])],
  ['notDeepEqual', (t) => t.notDeepEqual([1], [2]), (t) => t.notDeepEqual([1], [1])],
  [
    'like',
    (t) => t.like({ a: { b: 1, c: 2 } }, { a: { b: 1 } }),
    (t) => t.like({ a: 1 }, { b: 1 }),
  ],
  ['regex', (t) => t.regex('ab', /b/), (t) => t.regex('ab', /c/)],
  ['notRegex', (t) => t.notRegex('ab', /c/), (t) => t.notRegex('ab', /b/)],
  ['throws', (t) => t.throws(raise, { code: 'A' }), (t) => t.throws(raise, { code: 'B' })],
  [
    'throws, message',
    (t) => t.throws(raise, { message: 'no' }),
    (t) => t.throws(raise, { message: /x/ }),
  ],
  [
    'throws, class',
    (t) => t.throws(raise, { instanceOf: TypeError }),
    (t) => t.throws(raise, { instanceOf: RangeError }),
  ],
  ['throws at all', (t) => t.throws(raise), (t) => t.throws(() => {})],
  ['notThrows', (t) => t.notThrows(() => {}), (t) => t.notThrows(raise)],
];

for (const [name, good, bad] of claims) {
  test(`${name} passes and fails`, (t) => {
    const passes = new Assertions('', {});
    t.notThrows(() => good(passes));
    t.is(passes.failure, undefined);
    const fails = new Assertions('', {});
    t.throws(() => bad(fails), { code: 'ERR_ASSERTION' });
    t.truthy(fails.failure);
  });
}

test('throwsAsync and notThrowsAsync pass and fail', async (t) => {
  const one = new Assertions('', {});
  await t.notThrowsAsync(one.throwsAsync(Promise.reject(error), { code: 'A' }));
  await t.notThrowsAsync(one.notThrowsAsync(Promise.resolve()));
  await t.throwsAsync(one.throwsAsync(Promise.resolve()));
  await t.throwsAsync(one.notThrowsAsync(Promise.reject(error)));
});

const endings: [string, string, number][] = [
  ['all pass', "test('a', (t) => t.pass());", 0],
  ['an assertion fails', "test('a', (t) => t.fail());", 1],
  ['a failed assertion is caught', "test('a', (t) => { try { t.fail(); } catch {} });", 1],
  ['nothing is asserted', "test('a', () => {});", 1],
  [
    'a promise stays open',
    "test('a', async (t) => { t.pass(); await new Promise(() => {}); });",
    1,
  ],
  [
    'a rejection stays unhandled',
    "test('a', (t) => { t.pass(); Promise.reject(new Error('x')); });",
    1,
  ],
  ['a hook fails', "test.afterEach.always((t) => t.fail()); test('a', (t) => t.pass());", 1],
  ['the process ends itself', "test('a', (t) => { t.pass(); process.exit(0); });", 1],
];

for (const [name, lines, code] of endings) {
  test(`a test file ends with ${code}: ${name}`, (t) => {
    t.is(codeOf(lines), code);
  });
}

test('only the named tests run', (t) => {
  const lines = "test('a', (t) => t.pass()); test('b', (t) => t.fail());";
  t.is(codeOf(lines, ['a']), 0);
  t.is(codeOf(lines, ['b']), 1);
});
