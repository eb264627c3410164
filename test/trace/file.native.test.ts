// SSPI_TRACE_FILE: a new file is for its owner alone, one that exists stays as its owner made it.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';

const index = new URL('../../src/index.js', import.meta.url).href;

/** The mode of the file after a process that is traced into it. */
function modeAfterTrace(file: string): number {
  const { status, stderr } = spawnSync(
    process.execPath,
    // There may be no SSPI here to call: a listener makes the trace begin, too.
    ['--input-type=module', '-e', `(await import('${index}')).trace(() => {})`],
    { env: { ...process.env, SSPI_TRACE: '1', SSPI_TRACE_FILE: file }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return statSync(file).mode & 0o777;
}

test('the mode of SSPI_TRACE_FILE', (t) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-trace-'));
  try {
    t.is(modeAfterTrace(path.join(directory, 'new')).toString(8), '600');
    const old = path.join(directory, 'old');
    writeFileSync(old, 'kept\n');
    chmodSync(old, 0o640);
    t.is(modeAfterTrace(old).toString(8), '640');
    t.is(readFileSync(old, 'utf8'), 'kept\n');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
