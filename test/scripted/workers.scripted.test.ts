// Threads that end: what they leave behind; none ends the process.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { establish } from '../establish.js';
import { until } from '../until.js';
import { makePair } from './pair.js';
import { release, remains, reset, script, state, test } from './scripted-test.js';

const start = (name: string, workerData?: string): Worker =>
  new Worker(new URL(`processes/${name}.js`, import.meta.url), { workerData });

const exitOf = (worker: Worker) =>
  new Promise<number>((resolve) => {
    worker.once('exit', resolve);
  });

test.beforeEach(reset);

for (const [how, code] of [
  ['end', 0],
  ['exit', 3],
  ['throw', 1],
  ['exit handler that disposes', 0],
] as const) {
  test(`a thread that ends without disposing leaves nothing: ${how}`, async (t) => {
    const before = state();
    const worker = start('leaving-thread', how);
    worker.on('error', ({ message }) => t.is(message, 'as the test wants it'));
    t.is(await exitOf(worker), code);
    const { credentials, contexts, blocks, faults } = remains();
    t.deepEqual([credentials, contexts], [before.credentials, before.contexts]);
    t.deepEqual({ blocks, faults }, { blocks: [], faults: [] });
  });
}

test('a call that still runs as its thread ends keeps what it uses', async (t) => {
  const before = state();
  const worker = start('leaving-thread', 'exit while a call runs');
  const end = exitOf(worker);
  const [released] = (await once(worker, 'message')) as [Int32Array];
  script('AcceptSecurityContext', { byDefault: true, hold: true });
  worker.postMessage('call');
  await until(() => state().held > 0);
  worker.postMessage('exit');
  // The thread has released its handles, and waits for the call.
  await until(() => Atomics.load(released, 0) !== 0);
  // Only the credential in use, of four.
  t.is(state().credentials - before.credentials, 1);
  release();
  t.is(await end, 3);
  const { credentials, contexts, faults } = state();
  t.deepEqual(faults, []);
  // That credential and the new context stay; or they are freed, if the thread still gets the result.
  const left = [credentials - before.credentials, contexts - before.contexts].join();
  t.true(['1,1', '0,0'].includes(left), left);
});

test('a thread that is terminated leaves what it had, until the process ends', async (t) => {
  const before = state();
  const worker = start('leaving-thread', 'terminate');
  await once(worker, 'message');
  await worker.terminate();
  const { credentials, contexts, blocks, faults } = state();
  t.deepEqual({ blocks, faults }, { blocks: [], faults: [] });
  // Two pairs: one established, one with a client after its first leg. Garbage collection may leave fewer.
  const left = {
    credentials: credentials - before.credentials,
    contexts: contexts - before.contexts,
  };
  t.log(left);
  t.true(left.credentials >= 2 && left.credentials <= 4);
  t.true(left.contexts >= 2 && left.contexts <= 3);
});

test('a thread binds nothing after its first call', async (t) => {
  const [counts] = await once(start('binding-thread'), 'message');
  t.true(counts.first > 50, `${counts.first} at first`);
  t.is(counts.later, 0);
});

test('threads terminated at any moment after they are steady end nobody else', async (t) => {
  // In a process of its own: terminating a thread while koffi loads or binds would end the process.
  const file = fileURLToPath(new URL('processes/terminating.js', import.meta.url));
  const child = spawn(process.execPath, [file, '12'], { stdio: 'ignore' });
  t.deepEqual(await once(child, 'exit'), [0, null]);
  using pair = makePair();
  t.is(establish(pair).length, 4);
});
