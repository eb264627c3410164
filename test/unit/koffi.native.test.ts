// koffi is found beside this package, wherever the process runs, and gives calls the stack that packages need.

import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import test from 'ava';
import koffi from 'koffi';
import { address, koffiType, SecBuffer, SecBufferDesc } from '../../src/raw.js';

test('from a directory that has no koffi', (t) => {
  const raw = new URL('../../src/raw.js', import.meta.url).href;
  const script = `import { address } from '${raw}'; console.log(typeof address(Buffer.alloc(1)))`;
  const args = ['--input-type=module', '--eval', script];
  t.is(execFileSync(process.execPath, args, { cwd: tmpdir(), encoding: 'utf8' }).trim(), 'bigint');
});

test('asynchronous calls have a stack of 1 MiB at least', (t) => {
  address(Buffer.alloc(1));
  t.true((koffi.config().async_stack_size ?? 0) >= 1024 * 1024);
});

test('each structure has one type: koffi frees none', (t) => {
  t.is(koffiType(SecBuffer), koffiType(SecBuffer));
  t.not(koffiType(SecBuffer), koffiType(SecBufferDesc));
});
