// The lab from outside: it passes input and output through unchanged, and leaves nothing behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { unsupported } from '../../lab/lab.js';
import { PROJECT } from '../../lab/project.js';

const onWindows = process.platform === 'win32';
const withLab = unsupported() && !onWindows ? test.skip : test;
const withWine = unsupported() ? test.skip : test;

/** A lab that runs `script`, with a directory for temporary files that only it uses. */
function startLab(script: string): { lab: ChildProcess; output: () => string; directory: string } {
  const scratch = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-test-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const file = path.join(scratch, 'script.mjs');
  writeFileSync(file, script);
  const directory = mkdtempSync(path.join(scratch, 'tmp-'));
  const main = path.join(PROJECT, 'dist/lab/main.js');
  const lab = spawn(process.execPath, [main, 'run', file, 'an argument', 'ä "quoted" one'], {
    env: { ...process.env, TMPDIR: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const [name, stream] of Object.entries({ out: lab.stdout, err: lab.stderr })) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text.replace(/^(?=.)/gm, `${name}: `);
    });
  }
  return { lab, output: () => output, directory };
}

/** The lab's own programs that run with `directory` for temporary files. */
function programsOf(directory: string): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(directory)) return [];
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').match(/krb5kdc|node\.exe/) ?? [];
    } catch {
      return [];
    }
  });
}

withLab('streams, arguments and exit code pass through; the run directory goes', async (t) => {
  const { lab, output, directory } = startLab(`
    console.log(process.platform);
    console.log(process.argv.slice(2).join('|'));
    console.error('a problem');
    process.exitCode = 7;
  `);
  const [code] = await once(lab, 'close');
  t.is(code, 7);
  t.regex(output(), /out: win32\r?\n/);
  t.regex(output(), /out: an argument\|ä "quoted" one\r?\n/);
  t.regex(output(), /err: a problem\r?\n/);
  t.deepEqual(readdirSync(directory), []);
});

withWine('Ctrl-C ends what the lab started', async (t) => {
  const { lab, output, directory } = startLab(`
    setInterval(() => {}, 1000);
    console.log('ready');
  `);
  const closed = once(lab, 'close');
  while (!output().includes('out: ready') && lab.exitCode === null) {
    await Promise.race([once(lab.stdout ?? lab, 'data'), closed]);
  }
  t.is(lab.exitCode, null, output());
  t.deepEqual(programsOf(directory).sort(), ['krb5kdc', 'node.exe']);
  lab.kill('SIGINT');
  const [code] = await closed;
  t.is(code, 130);
  t.deepEqual(programsOf(directory), []);
  t.deepEqual(readdirSync(directory), []);
});
