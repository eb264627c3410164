// Errors that name a library which is missing, invalid, without SSPI, or without one export.

import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { scriptedLibrary } from './control.js';
import { test } from './scripted-test.js';

/** In a worker, since a thread chooses its library once. */
async function results(library: string): Promise<{ code: unknown; message: string }[]> {
  const worker = new Worker(new URL('processes/library-thread.js', import.meta.url), {
    workerData: { library },
  });
  const [found] = await once(worker, 'message');
  return found;
}

for (const [what, library] of [
  ['missing', 'no-such-library.dll'],
  ['no library', fileURLToPath(import.meta.url)],
] as const) {
  test(`a library that is ${what}`, async (t) => {
    const [set, enumerate, complete] = await results(library);
    t.is(set?.code, 'done');
    for (const error of [enumerate, complete]) {
      t.is(error?.code, 'ERR_SSPI_LIBRARY');
      t.true(error?.message.includes(library), error?.message);
    }
  });
}

test('a library that is no SSPI', async (t) => {
  const library = process.platform === 'win32' ? 'kernel32.dll' : 'libc.so.6';
  const [, enumerate, complete, add, another] = await results(library);
  for (const [error, name] of [
    [enumerate, 'EnumerateSecurityPackagesW'],
    [complete, 'CompleteAuthToken'],
    [add, 'AddSecurityPackageW'],
  ] as const) {
    t.is(error?.code, 'ERR_SSPI_MISSING_EXPORT');
    t.true(error?.message.includes(name), error?.message);
    t.true(error?.message.includes(library), error?.message);
  }
  t.is(another?.code, 'ERR_SSPI_LIBRARY_IN_USE');
});

test('a library that lacks one export: the others work', async (t) => {
  const [, enumerate, complete, add, another] = await results(scriptedLibrary);
  t.is(enumerate?.code, 'done');
  t.is(complete?.code, 'done');
  t.is(add?.code, 'ERR_SSPI_MISSING_EXPORT');
  t.is(another?.code, 'ERR_SSPI_LIBRARY_IN_USE');
});
