// Threads and processes: several at once, and ended at a bad moment.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { establish } from '../establish.js';
import { until } from '../until.js';
import { makePair } from './pair.js';
import { clean, record, release, remains, reset, script, state, test } from './scripted-test.js';

const thread = (data: { handshakes: number; halfway: boolean }) =>
  new Worker(new URL('processes/peer-thread.js', import.meta.url), { workerData: data });

const start = (how: string): ChildProcess =>
  spawn(
    process.execPath,
    [fileURLToPath(new URL('processes/live-contexts.js', import.meta.url)), how],
    // The one that waits says when it does; the others end by themselves.
    { stdio: ['ignore', 'ignore', 'ignore', how === 'wait' ? 'ipc' : 'ignore'] },
  );

test.beforeEach(reset);

test('four threads and this one at once', async (t) => {
  record(false);
  const handshakes = 100;
  const workers = Array.from({ length: 4 }, () => thread({ handshakes, halfway: false }));
  const ends = workers.map((worker) => once(worker, 'exit'));
  for (let count = 0; count < handshakes; count++) {
    using pair = makePair();
    establish(pair);
    await new Promise(setImmediate);
  }
  for (const [code] of await Promise.all(ends)) t.is(code, 0);
  t.is(state().counts.AcceptSecurityContext, 5 * 2 * handshakes);
  t.deepEqual(remains(), clean);
});

test('a thread terminated in the middle of a handshake takes nobody with it', async (t) => {
  const before = state();
  const worker = thread({ handshakes: 1, halfway: true });
  await once(worker, 'message');
  await worker.terminate();
  using pair = makePair();
  t.is(establish(pair).length, 4);
  pair[Symbol.dispose]();
  const { contexts, credentials, blocks, faults } = state();
  t.deepEqual({ blocks, faults }, { blocks: [], faults: [] });
  // What the thread had open stays open until the process ends: JavaScript of a thread that is
  // terminated never runs again, finalizers neither.
  t.is(credentials - before.credentials, 2);
  t.true(contexts - before.contexts >= 1 && contexts - before.contexts <= 2);
});

test('a thread terminated while a call of it runs: after the call, without a crash', async (t) => {
  script('AcceptSecurityContext', { byDefault: true, hold: true });
  const worker = thread({ handshakes: 0, halfway: true });
  await until(() => state().held === 1);
  const end = worker.terminate();
  release();
  await end;
  t.is(state().held, 0);
  t.deepEqual(state().faults, []);
  using pair = makePair();
  t.is(establish(pair).length, 4);
});

for (const [how, code] of [
  ['end', 0],
  ['exit', 3],
  ['throw', 1],
  ['reject', 1],
  ['exit handler', 4],
] as const) {
  test(`a process with live contexts: ${how}`, async (t) => {
    t.deepEqual(await once(start(how), 'exit'), [code, null]);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`a process with live contexts: ${signal}`, async (t) => {
    const child = start('wait');
    t.deepEqual(await once(child, 'message'), ['waiting', undefined]);
    t.true(child.kill(signal));
    t.deepEqual(await once(child, 'exit'), [null, signal]);
  });
}

test('who is impersonated need not be allowed to read the files of the package', async (t) => {
  const script = fileURLToPath(new URL('processes/impersonating.js', import.meta.url));
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [outcomes] = await once(child, 'message');
  t.deepEqual(outcomes, {
    read: 'permission denied',
    status: 'SEC_E_LOGON_DENIED',
    flags: ['DELEGATE', 'MUTUAL_AUTH'],
    meaning: ['Kerberos'],
    structure: 0,
  });
});
