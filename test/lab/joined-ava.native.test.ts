// Compiled tests run with the joined AVA and with the installed one, and each says of them what the other says.

import { spawnSync } from 'node:child_process';
import test from 'ava';
import { joinedAva } from '../../lab/joined-ava.js';

const TESTS = 'dist/test/unit/arena.test.js';

const run = (ava: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ava, '--tap', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout: stdout.replaceAll(/ # time=.*/g, ''), stderr };
};

test('both run the same tests, in processes and in threads', async (t) => {
  const joined = await joinedAva();
  const expected = run('node_modules/ava/entrypoints/cli.mjs', TESTS);
  t.is(expected.status, 0, expected.stderr);
  t.regex(expected.stdout, /^# pass [1-9]/m);
  t.deepEqual(run(joined, TESTS), expected);
  t.deepEqual(run(joined, '--no-worker-threads', TESTS), expected);
});

test('the joined AVA fails where no test is', async (t) => {
  t.is(run(await joinedAva(), '--match=no such title', TESTS).status, 1);
});
