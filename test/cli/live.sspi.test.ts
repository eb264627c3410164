// `packages`, `whoami`, `handshake` and `trace` against a real SSPI.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test from 'ava';
import { PROJECT } from '../../lab/project.js';
import { account } from '../real/account.js';
import { startedLater } from '../started.js';
import { cli, cliJson } from './in-process.js';

// Handshakes are serial: the diagram of one is of all calls of the process.

test('packages', async (t) => {
  const all = (await cliJson(['packages'])) as { name: string; capabilities: string[] }[];
  const ntlm = all.find(({ name }) => name === 'NTLM');
  t.true(ntlm?.capabilities.includes('INTEGRITY'));
  const { out } = await cli(['packages', 'ntlm']);
  t.regex(out, /^NTLM {2}\S.*\n {2}tokens of \d+ bytes at most/);
  const { code, err } = await cli(['packages', 'NTML']);
  t.is(code, 4);
  t.regex(err, /Did you mean NTLM\?/);
});

test('whoami', async (t) => {
  const { code, out } = await cli(['whoami', '--format', 'SamCompatible']);
  t.is(code, 0);
  t.regex(out, /^[^\\]+\\[^\\]+\n$/);
  t.like(await cliJson(['whoami']), { names: { SamCompatible: out.trim() } });
  const all = await cli(['whoami']);
  t.log(all.out);
  t.regex(all.out, /^names\n(?: {2}.*\n)* {2}SamCompatible/);
  t.regex(all.out, /^logon\n {2}sid +S-1-5-/m);
  t.regex(all.out, /^ {2}logonSession +\d+:0x[0-9a-f]+$/m);
  const asAsked = await cliJson(['whoami', '--format', 'namesamcompatible']);
  t.deepEqual(asAsked, { SamCompatible: out.trim() });
});

test('whoami: a name that this user has not', async (t) => {
  // No user has a service principal name.
  const { code, out, err } = await cli(['whoami', '--format', 'ServicePrincipal']);
  t.is(code, 4);
  t.is(out, '');
  t.regex(err, /no name in the format ServicePrincipal\.\nMost formats exist in a domain only/);
});

/** The lab's account; on Windows, the logged-on user. */
const who = account
  ? ['--user', account.user, '--domain', account.domain, '--target', account.target]
  : [];
const withPassword = account ? [...who, '--password-stdin'] : [];
const person = account ? { input: `${account.password}\n`, secret: account.password } : {};

for (const name of ['NTLM', 'Negotiate']) {
  for (const how of [[], ['--async']]) {
    test.serial(`handshake ${[name, ...how].join(' ')}`, async (t) => {
      const { code, out, err } = await cli(['handshake', name, ...how, ...withPassword], person);
      t.is(err, '');
      t.is(code, 0);
      // The diagram of both sides, in ASCII where there is no terminal.
      t.regex(out, /\| client, \w+, context \d+ \| +\| server, \w+, context \d+ \|/);
      t.regex(out, /InitializeSecurityContextW.*\n.*SEC_I_CONTINUE_NEEDED, \d+ us/);
      t.regex(out, /^ +\|-{10,}> +$|^ +\|-{10,}>/m);
      t.regex(out, /AcceptSecurityContext.*\n.*SEC_E_OK, \d+ us/);
      t.regex(out, /requested +[^a-z]*INTEGRITY/);
      t.false(out.includes('SESSION_KEY'));
      // Names instead of numbers, and no line wider than a terminal.
      t.regex(out, / capabilities +[^a-z]*CONNECTION/);
      for (const line of out.split('\n')) t.true(line.length <= 80, line);
    });
  }
}

test.serial('handshake --json --dump', async (t) => {
  const report = await cliJson(['handshake', 'NTLM', '--dump', ...withPassword], person);
  t.like(report, { package: 'NTLM' });
  const { legs } = report as { legs: { described?: { message: string } }[] };
  t.is(legs[0]?.described?.message, 'NEGOTIATE (1)');
  t.is(legs[2]?.described?.message, 'AUTHENTICATE (3)');
  const { out } = await cli(['handshake', 'NTLM', '--dump', ...withPassword], person);
  t.regex(out, /InitializeSecurityContext +SEC_I_CONTINUE_NEEDED +in 0, out \d+ bytes, \d+ us/);
  t.regex(out, /message +AUTHENTICATE \(3\)/);
});

test.serial('handshake draws on a terminal what trace draws as SVG', async (t) => {
  const { out } = await cli(['handshake', 'NTLM', ...withPassword], {
    ...person,
    isTerminal: true,
  });
  t.regex(out, /┌─+┐/);
  t.regex(out, /├─+>/);
  t.regex(out, /<─+┤/);
});

test.serial('handshake --require: what is not granted ends with exit code 1', async (t) => {
  // NTLM does not authenticate the server: MUTUAL_AUTH is refused, or not granted.
  const args = ['handshake', 'NTLM', '--require', 'MUTUAL_AUTH', ...withPassword];
  const { code, out, err } = await cli([...args, '--json'], person);
  t.is(code, 1);
  t.regex(err, /(?:Not granted: .*MUTUAL_AUTH|SEC_E_)/);
  t.true((JSON.parse(out) as { legs: unknown[] }).legs.length > 0);
});

test.serial('handshake: no terminal and no stdin to take the password from', async (t) => {
  const nobody = await cli(['handshake', 'NTLM', '--user', 'u']);
  t.is(nobody.code, 2);
  t.regex(nobody.err, /no terminal .*\n.*--password-stdin/);
  const empty = await cli(['handshake', 'NTLM', '--user', 'u', '--password-stdin']);
  t.is(empty.code, 2);
  t.regex(empty.err, /no password on stdin\.\n/);
  // What cmd's `echo pässword|` sends, in code page 850.
  const input = Buffer.from('p\x84ssword\r\n', 'latin1');
  const page = await cli(['handshake', 'NTLM', '--user', 'u', '--password-stdin'], { input });
  t.is(page.code, 2);
  t.regex(page.err, /neither UTF-8 nor UTF-16\.\n/);
});

test.serial(
  'handshake: a package that there is none of is told before a password is asked for',
  async (t) => {
    const { code, err } = await cli(['handshake', 'NoSuchPackage', '--user', 'u']);
    t.is(code, 1);
    t.regex(err, /SEC_E_SECPKG_NOT_FOUND/);
  },
);

if (account) {
  test.serial('handshake Kerberos --require gives what is required, and ends well', async (t) => {
    const flags = ['MUTUAL_AUTH', 'INTEGRITY', 'CONFIDENTIALITY'];
    const args = ['handshake', 'Kerberos', '--require', flags.join(), ...withPassword];
    const { client } = (await cliJson(args, person)) as { client: Record<string, string[]> };
    t.deepEqual(client.requested, ['MUTUAL_AUTH', 'CONFIDENTIALITY', 'INTEGRITY']);
    t.true(flags.every((flag) => client.granted?.includes(flag)));
  });

  test.serial('the password is asked for where there is a terminal', async (t) => {
    t.is((await cli(['handshake', 'NTLM', ...who], person)).code, 0);
  });

  test.serial('a wrong password ends with exit code 1 and a hint', async (t) => {
    const { code, err } = await cli(['handshake', 'NTLM', ...withPassword], { input: 'wrong' });
    t.is(code, 1);
    t.regex(err, /SEC_E_LOGON_DENIED .*\n`koffi-sspi explain SEC_E_LOGON_DENIED`/);
  });

  test.serial('the leg that failed is among those that are shown', async (t) => {
    const args = ['handshake', 'NTLM', ...withPassword];
    const { out } = await cli(args, { input: 'wrong' });
    t.regex(out, /AcceptSecurityContext.*\n.*SEC_E_LOGON_DENIED, \d+ us/);
    const asJson = await cli([...args, '--json'], { input: 'wrong' });
    t.is(asJson.code, 1);
    const { legs } = JSON.parse(asJson.out) as { legs: { status: string }[] };
    t.is(legs.at(-1)?.status, 'SEC_E_LOGON_DENIED');
  });
}

test('a package that does not exist', async (t) => {
  const { code, err } = await cli(['handshake', 'NoSuchPackage']);
  t.is(code, 1);
  t.regex(err, /SEC_E_SECPKG_NOT_FOUND/);
});

const script = fileURLToPath(new URL('../trace/traced-script.js', import.meta.url));

test.serial('trace runs a script, draws it, and gives its exit code', async (t) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-cli-'));
  const file = path.join(directory, 'trace.ndjson');
  const svg = path.join(directory, 'trace.svg');
  const traced = (...args: string[]) =>
    startedLater('the script', () => cli(['trace', ...args, '--', script]));
  t.is((await traced('--json', '--file', file)).code, 0);
  t.regex(readFileSync(file, 'utf8'), /^\{"call":1,"function":"EnumerateSecurityPackagesW"/);
  t.is((await cli(['trace', '--diagram', svg, '--from', file])).code, 0);
  t.regex(readFileSync(svg, 'utf8'), /^<svg /);
  const drawn = await cli(['trace', '--diagram', '-', '--from', file]);
  t.is(drawn.code, 0);
  const { err } = await traced('--diagram', svg);
  t.regex(err, /^EnumerateSecurityPackagesW\(/);
  t.regex((await cli(['trace', '--from', file])).out, /^EnumerateSecurityPackagesW\(/);
  // A second run overwrites its file.
  t.is((await traced('--json', '--file', file)).code, 0);
  t.is(readFileSync(file, 'utf8').match(/"call":1,/g)?.length, 1);
  const text = path.join(directory, 'trace.txt');
  t.is((await cli(['trace', '--file', text, '--from', file])).code, 0);
  t.regex(readFileSync(text, 'utf8'), /^EnumerateSecurityPackagesW\(/);
  writeFileSync(text, '{"call":1}\n');
  const { code, err: told } = await cli(['trace', '--from', text]);
  t.is(code, 4);
  t.regex(told, /Line 1 is no traced call\./);
  rmSync(directory, { recursive: true, force: true });
});

test.serial('repl: a traced pair, leg by leg, its last token and its diagram', (t) => {
  const main = path.join(PROJECT, 'dist/bundle/cli.js');
  const lines = [
    'const { user, domain, password } = JSON.parse(process.env.SSPI_ACCOUNT ?? "{}")',
    "pair('NTLM', user ? { authIdentity: { user, domain, password } } : {})",
    'step().code',
    'parseToken(leg.token).message',
    'step().side',
    'run().code',
    '[client.established, server.established, legs.length]',
    'diagram()',
    'step()',
  ];
  const { stdout, status } = spawnSync(process.execPath, [main, 'repl'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  t.is(status, 0, stdout);
  t.regex(stdout, /^(?:sspi> )*AcquireCredentialsHandleW\(/m);
  t.regex(stdout, /'SEC_I_CONTINUE_NEEDED'/);
  t.regex(stdout, /'NEGOTIATE \(1\)'/);
  t.regex(stdout, /sspi> .*'server'|^'server'/m);
  t.regex(stdout, /\[ true, true, 4 \]/);
  t.regex(stdout, /\| client, NTLM, context \d+ \|/);
  t.regex(stdout, /Both sides are established/);
  if (account) t.false(stdout.includes(account.password));
});

/** The examples of a command's help, as words; what a shell would redirect from a file is left out. */
async function examplesOf(name: string): Promise<string[][]> {
  const { out } = await cli([name, '--help']);
  const lines = [...out.matchAll(/^ {2}koffi-sspi ([^<\n]*)/gm)].map(([, words = '']) => words);
  return lines.map((line) => line.trim().split(' '));
}

test.serial('the examples of --help work as they stand there', async (t) => {
  const [packages = [], whoami = []] = await Promise.all(['packages', 'whoami'].map(examplesOf));
  for (const words of [...packages, ...whoami]) {
    const name = words.join(' ');
    // Every Windows has Kerberos, also without a domain.
    t.is((await cli(words)).code, 0, name);
  }
  const [bare = [], , withUser = []] = await examplesOf('handshake');
  t.is((await cli(account ? withUser : bare, person)).code, 0);

  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-examples-'));
  const before = process.cwd();
  try {
    process.chdir(directory);
    writeFileSync('package.json', '{"type":"module"}');
    writeFileSync('script.js', `await import(${JSON.stringify(pathToFileURL(script).href)});\n`);
    for (const words of await examplesOf('trace')) {
      t.is((await cli(words)).code, 0, words.join(' '));
    }
    t.regex(readFileSync('handshake.svg', 'utf8'), /^<svg /);
  } finally {
    process.chdir(before);
    rmSync(directory, { recursive: true, force: true });
  }
});
