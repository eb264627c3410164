// `packages`, `whoami` and `handshake` on Linux, with sspi-rs.

import test from 'ava';
import { cli, cliJson } from './in-process.js';

test('packages', async (t) => {
  const { code, out } = await cli(['packages', 'NTLM']);
  t.is(code, 0);
  t.regex(out, /^NTLM {2}.*\n {2}tokens of \d+ bytes at most.*\n {2}\S/);
});

test('handshake: the given user on both sides, since nobody is logged on', async (t) => {
  const args = ['handshake', 'NTLM', '--user', 'alice', '--domain', 'LAB', '--password-stdin'];
  const report = await cliJson([...args, '--dump'], { input: 'pässword\n' });
  // sspi-rs grants it, as Windows does, but NTLM proves nothing of the server.
  const notGranted = ['MUTUAL_AUTH'];
  t.like(report, { package: 'NTLM', client: { notGranted }, server: { notGranted } });
  t.false(JSON.stringify(report).includes('SESSION_KEY'));
});

test('handshake --require MUTUAL_AUTH: NTLM has not what it grants', async (t) => {
  const args = ['handshake', 'NTLM', '--user', 'alice', '--password-stdin', '--require'];
  const { code, err } = await cli([...args, 'MUTUAL_AUTH'], { input: 'password\n' });
  t.is(code, 1);
  t.regex(err, /Not granted: MUTUAL_AUTH\./);
  t.is((await cli([...args, 'INTEGRITY'], { input: 'password\n' })).code, 0);
});

test('what it has not is told by its name', async (t) => {
  const { code, err } = await cli(['whoami']);
  t.is(code, 3);
  t.regex(err, /^koffi-sspi: GetUserNameExW is not exported by /);
});
