// Which thread the code runs in, asked in all kinds of threads.

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import test from 'ava';

const url = JSON.stringify(new URL('../../src/native/thread.js', import.meta.url).href);
const ask = (then: string) => `import(${url}).then(({ isMainThread }) => ${then}(isMainThread()))`;
const post = "require('node:worker_threads').parentPort.postMessage";

test('a worker is not the main thread, nor is a worker of its own', async (t) => {
  const inner = ask(post);
  const outer = `
    const { Worker, parentPort } = require('node:worker_threads');
    const inner = new Worker(${JSON.stringify(inner)}, { eval: true });
    inner.on('message', (answer) => parentPort.postMessage(answer));`;
  for (const script of [inner, outer]) {
    const worker = new Worker(script, { eval: true });
    t.deepEqual(await once(worker, 'message'), [false]);
    await worker.terminate();
  }
});

test('a worker whose module uses nothing of Node is none, either', async (t) => {
  const script = `const { isMainThread } = await import(${url}); process.exitCode = isMainThread() ? 1 : 2;`;
  const module = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
  t.deepEqual(await once(new Worker(module), 'exit'), [2]);
});

test('the first thread is the main one, whether threads have been loaded or not', (t) => {
  for (const before of ['', "require('node:worker_threads');"]) {
    const script = `${before} ${ask('console.log')}`;
    t.is(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }), 'true\n');
  }
});
