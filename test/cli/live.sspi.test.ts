// `packages`, `whoami`, `handshake` and `trace` against a real SSPI.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { account } from '../src/peers.js';
import { cli, cliJson } from './in-process.js';

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
  t.regex(all.out, /^names\n {2}SamCompatible/);
});

/** On Windows, without an account of the lab, the logged-on user. */
const who = account
  ? ['--user', account.user, '--domain', account.domain, '--target', account.target]
  : [];
const withPassword = account ? [...who, '--password-stdin'] : [];
const person = account ? { input: `${account.password}\n`, secret: account.password } : {};

for (const name of ['NTLM', 'Negotiate']) {
  for (const how of [[], ['--async']]) {
    test(`handshake ${[name, ...how].join(' ')}`, async (t) => {
      const { code, out, err } = await cli(['handshake', name, ...how, ...withPassword], person);
      t.is(err, '');
      t.is(code, 0);
      t.regex(out, /InitializeSecurityContext +SEC_I_CONTINUE_NEEDED +in 0, out \d+ bytes, \d+ us/);
      t.regex(out, /AcceptSecurityContext +SEC_E_OK/);
      t.regex(out, /requested +.*INTEGRITY/);
      t.false(out.includes('SESSION_KEY'));
    });
  }
}

test('handshake --json --dump', async (t) => {
  const report = await cliJson(
    ['handshake', 'NTLM', '--dump', '--require', 'INTEGRITY', ...withPassword],
    person,
  );
  t.like(report, { package: 'NTLM', client: { requested: ['INTEGRITY'] } });
  const { legs } = report as { legs: { described?: { message: string } }[] };
  t.is(legs[0]?.described?.message, 'NEGOTIATE (1)');
  t.is(legs[2]?.described?.message, 'AUTHENTICATE (3)');
});

if (account) {
  test('the password is asked for where there is a terminal', async (t) => {
    t.is((await cli(['handshake', 'NTLM', ...who], person)).code, 0);
  });

  test('a wrong password ends with exit code 1 and a hint', async (t) => {
    const { code, err } = await cli(['handshake', 'NTLM', ...withPassword], { input: 'wrong' });
    t.is(code, 1);
    t.regex(err, /SEC_E_LOGON_DENIED .*\n`koffi-sspi explain SEC_E_LOGON_DENIED`/);
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
  t.is((await cli(['trace', '--json', '--file', file, '--', script])).code, 0);
  t.regex(readFileSync(file, 'utf8'), /^\{"call":1,"function":"EnumerateSecurityPackagesW"/);
  t.is((await cli(['trace', '--diagram', svg, '--from', file])).code, 0);
  t.regex(readFileSync(svg, 'utf8'), /^<svg /);
  const { err } = await cli(['trace', '--diagram', svg, '--', script]);
  t.regex(err, /^EnumerateSecurityPackagesW\(/);
  t.regex((await cli(['trace', '--from', file])).out, /^EnumerateSecurityPackagesW\(/);
  rmSync(directory, { recursive: true, force: true });
});
