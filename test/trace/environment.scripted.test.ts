// SSPI_TRACE where the trace cannot be written, or not at once: the program goes on, and is told.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { scriptedLibrary } from '../scripted/control.js';
import { test } from '../scripted/scripted-test.js';

const index = new URL('../../src/index.js', import.meta.url).href;

function start(script: string, environment: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, SSPI_LIBRARY: scriptedLibrary, SSPI_TRACE: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A process that calls SSPI twice, and says so. */
const traced = (environment: NodeJS.ProcessEnv, count = 2): ChildProcess =>
  start(
    `
    import { enumerateSecurityPackages } from '${index}';
    process.stderr; // as any program does that writes there: a pipe no longer blocks
    process.stdout.write('begun\\n');
    for (let call = 0; call < ${count}; call++) enumerateSecurityPackages();
    process.stdout.write('done\\n');`,
    environment,
  );

async function ended(child: ChildProcess) {
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'close'),
  ]);
  return { output: output.replaceAll('\r', ''), errors, status };
}

test('a file that cannot be opened is told once, and the program goes on', async (t) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-trace-'));
  try {
    const file = path.join(directory, 'missing', 'trace');
    const { output, errors, status } = await ended(traced({ SSPI_TRACE_FILE: file }));
    t.is(status, 0, errors);
    t.is(output, 'begun\ndone\n');
    t.is(errors.match(/Warning: The trace ends: ENOENT/g)?.length, 1, errors);
    t.notRegex(errors, /EnumerateSecurityPackages/);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('so is a disk that is full', async (t) => {
  const full = '/dev/full';
  if (process.platform !== 'linux' || !existsSync(full)) {
    t.log(`not tested: there is no ${full} on ${process.platform}`);
    t.pass();
    return;
  }
  const { output, errors, status } = await ended(traced({ SSPI_TRACE_FILE: full }));
  t.is(status, 0, errors);
  t.is(output, 'begun\ndone\n');
  t.is(errors.match(/Warning: The trace ends: ENOSPC/g)?.length, 1, errors);
});

test('a pipe whose reader is slow gets every line', async (t) => {
  const count = 4000;
  const child = traced({ SSPI_TRACE: 'json' }, count);
  const [stdout, stderr] = [child.stdout, child.stderr] as NodeJS.ReadableStream[];
  // Its trace is more than a pipe holds: it waits until somebody reads.
  let output = '';
  stdout?.on('data', (chunk) => {
    output += chunk;
  });
  await once(stdout as NodeJS.ReadableStream, 'data');
  await new Promise((resolve) => setTimeout(resolve, 300));
  t.notRegex(output, /done/);
  const lines = (await text(stderr as NodeJS.ReadableStream)).trim().split('\n');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  t.is(child.exitCode, 0);
  t.regex(output, /done/);
  t.is(
    lines.filter((line) => JSON.parse(line).function === 'EnumerateSecurityPackagesW').length,
    count,
  );
});

test('what a listener throws ends the program as an uncaught exception, not the call', async (t) => {
  const script = `
    import { enumerateSecurityPackages, trace } from '${index}';
    trace(() => { throw new Error('of the listener'); });
    process.on('uncaughtException', (error) => process.stdout.write('uncaught: ' + error.message));
    process.stdout.write(enumerateSecurityPackages().length + ' packages, ');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, SSPI_LIBRARY: scriptedLibrary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { output, errors } = await ended(child);
  t.regex(output, /^\d+ packages, (?:uncaught: of the listener){2}$/, errors);
});

test('a listener of the script is one more, whether it comes before the first call or after it', async (t) => {
  for (const before of [true, false]) {
    const script = `
      import { enumerateSecurityPackages, trace } from '${index}';
      const calls = [];
      if (!${before}) enumerateSecurityPackages();
      const stop = trace((call) => calls.push(call.function));
      enumerateSecurityPackages();
      stop();
      enumerateSecurityPackages();
      console.log(calls.join());`;
    const { output, errors, status } = await ended(start(script));
    t.is(status, 0, errors);
    t.is(output, 'EnumerateSecurityPackagesW,FreeContextBuffer\n');
    t.is(errors.match(/^EnumerateSecurityPackagesW\(/gm)?.length, before ? 2 : 3, errors);
  }
});
