// The guide's scripts for servers of others, as they stand there, run by a user who has logged on, against real servers.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import { type Parameters, startPeer } from '../../lab/peers/connect.js';
import { relay } from '../peers/mail-relay.js';
import { labAccount, serialServerTest } from '../peers/peer-test.js';
import { readDocument, withServers } from './scripts.js';

const { scripts } = readDocument('docs/guide.md');

/** @returns what the script wrote, with `\n` at the end of lines */
async function run(
  t: ExecutionContext,
  title: string,
  hosts: Readonly<Record<string, string>>,
  more: Parameters = {},
): Promise<string> {
  const script = scripts.find((one) => one.title === title)?.script;
  if (script === undefined) throw new Error(`The guide has no script ${title}.`);
  // Beside the package, so that the names of packages are found.
  const directory = mkdtempSync(fileURLToPath(new URL('../../script-', import.meta.url)));
  try {
    writeFileSync(path.join(directory, 'script.mjs'), script);
    const file = `dist/${path.basename(directory)}/script.mjs`;
    using peer = await startPeer('as-user', { file, hosts: JSON.stringify(hosts), ...more });
    const code = await peer.exit;
    const output = readFileSync(String(peer.facts.output), 'utf8').replaceAll('\r\n', '\n');
    t.is(code, 0, output);
    return output;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const here = (port: unknown) => `127.0.0.1:${port}`;

serialServerTest('apache')('an intranet page, by https, of Apache', async (t) => {
  using peer = await startPeer('apache', { serviceHost: 'intranet.example.com' });
  const output = await run(t, 'HTTP: fetch an intranet page', {
    'intranet.example.com:443': here(peer.port),
  });
  const { user, domain } = labAccount();
  t.is(output, `200 Apache knows ${user}@${domain}.\n\n`, peer.output);
});

const [ldap = '', postgresql = '', smtp = '', sasl = ''] = withServers;

serialServerTest('samba-ad-dc')(ldap, async (t) => {
  using peer = await startPeer('samba-ad-dc');
  const { host, port, group } = peer.facts;
  const hosts = { 'dc.example.com:389': `${host}:${port}` };
  const output = await run(t, ldap, hosts, { domain: 'ad' });
  const base = 'CN=Users,DC=example,DC=com';
  t.is(output, `CN=${labAccount().user},${base} CN=${group},${base}\n`);
});

serialServerTest('postgresql')(postgresql, async (t) => {
  const serviceHost = 'db.example.com';
  using peer = await startPeer('postgresql', { encryption: 'required', serviceHost });
  const output = await run(t, postgresql, { 'db.example.com:5432': here(peer.port) });
  t.is(output, `[ { current_user: '${labAccount().user}' } ]\n`);
});

serialServerTest('dovecot')(smtp, async (t) => {
  using behind = await relay();
  using peer = await startPeer('dovecot', { relay: behind.port, serviceHost: 'mail.example.com' });
  const output = await run(t, smtp, { 'mail.example.com:587': here(peer.facts.submission) });
  t.is(output, "sent to [ 'bob@example.com' ]\n", peer.output);
  t.regex(behind.mails.join(''), /^Subject: Hello$/m);
});

serialServerTest('dovecot')(sasl, async (t) => {
  using peer = await startPeer('dovecot', { serviceHost: 'mail.example.com' });
  const output = await run(t, sasl, { 'mail.example.com:143': here(peer.port) });
  t.regex(output, /^\* OK .*\n(?:\* CAPABILITY|a OK) .*\n$/, peer.output);
});
