// The REPL: what is at hand without SSPI, in a pipe and in a terminal; it keeps no history and shows no password.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';

const main = path.join(PROJECT, 'dist/bundle/cli.js');
const home = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-repl-'));
const env = { ...process.env, HOME: home, USERPROFILE: home, TERM: 'xterm', NO_COLOR: '1' };
test.after.always(() => rmSync(home, { recursive: true, force: true }));

function repl(...lines: string[]): { stdout: string; status: number | null } {
  const input = lines.map((line) => `${line}\n`).join('');
  return spawnSync(process.execPath, [main, 'repl'], { input, encoding: 'utf8', env });
}

test('the package, its constants, the raw layer and tokens are at hand', (t) => {
  const { stdout, status } = repl(
    'ISC_REQ.MUTUAL_AUTH',
    'flagNames("ASC_REQ", 0x2081c)',
    'raw.SecBuffer.size',
    'describeStatus(0x8009030c).name',
    "parseToken(Buffer.from('TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==', 'base64')).message",
    'await Promise.resolve("top-level await")',
    'sspi.SEC_E_OK',
    'const hex = 1; hex + 1',
  );
  t.is(status, 0);
  for (const expected of [
    /sspi> 2\n/,
    /'SEQUENCE_DETECT'/,
    /bits64: 16/,
    /'SEC_E_LOGON_DENIED'/,
    /'NEGOTIATE \(1\)'/,
    /'top-level await'/,
    /sspi> 0\n/,
  ]) {
    t.regex(stdout, expected);
  }
});

if (process.platform !== 'win32' && !process.env.SSPI_LIBRARY) {
  test('without SSPI, it says so, and what works', (t) => {
    const { stdout, status } = repl("pair('NTLM')", 'step()', '.exit');
    t.is(status, 0);
    t.regex(stdout, /There is no SSPI on .*\nWhat needs no SSPI works: parseToken/);
    t.regex(stdout, /ERR_SSPI_UNAVAILABLE/);
    t.regex(stdout, /There is no pair yet: pair\('NTLM'\) makes one\./);
  });
}

test('characters that turn or hide text are shown by their numbers', (t) => {
  const { stdout } = repl("'a' + String.fromCodePoint(0x202e, 0x2066, 0x1b) + 'b'");
  t.regex(stdout, /a\\u\{202e\}\\u\{2066\}\\x1Bb/);
});

test('a password is asked for in a terminal only', (t) => {
  const { stderr, status } = spawnSync(process.execPath, [main, 'repl', '--user', 'alice'], {
    input: 'secret\n',
    encoding: 'utf8',
    env,
  });
  t.is(status, 2);
  t.regex(stderr, /no terminal to prompt for the password/);
});

const maker = spawnSync('script', ['--version'], { encoding: 'utf8' });
if (process.platform === 'linux' && /util-linux/.test(maker.stdout ?? '')) {
  test('in a terminal: the password is not shown, and nothing is kept in a file', async (t) => {
    const command = `'${process.execPath}' '${main}' repl --user alice`;
    const child = spawn('script', ['-qefc', command, '/dev/null'], { stdio: 'pipe', env });
    const keys: [RegExp, string][] = [
      [/Password of alice: /, 'qwmnzbxv\r'],
      [/sspi> /, 'SEC_E_LOGON_DENIED\r'],
      [/214\d{7}[\s\S]*sspi> /, '.exit\r'],
    ];
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      const [next] = keys;
      if (!next?.[0].test(shown)) return;
      keys.shift();
      child.stdin.write(next[1]);
    });
    const [code] = (await once(child, 'close')) as [number | null];
    t.is(code, 0, shown);
    t.deepEqual(keys, []);
    t.false(shown.includes('qwmn'), shown);
    t.deepEqual(readdirSync(home), []);
  });
} else {
  test.skip("the REPL in a terminal: util-linux' script is not here to make one", () => {});
}
