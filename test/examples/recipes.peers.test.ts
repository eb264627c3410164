// The examples that need a third-party server: postgresql, ldap-search and imap.
import { startPeer } from '../../lab/peers/connect.js';
import { labAccount, serialServerTest } from '../peers/peer-test.js';
import { run, wrongPassword } from './example.js';

serialServerTest('postgresql')('postgresql connects, encrypted, and says who it is', async (t) => {
  using peer = await startPeer('postgresql', { encryption: 'required' });
  const { user, domain } = labAccount();
  const args = ['127.0.0.1', 'postgres', String(peer.port)];
  const { code, output } = await run('postgresql', args, { SPN: 'postgres/lab' });
  t.is(output, `PostgreSQL knows ${user}@${domain}; encrypted: true\n`);
  t.is(code, 0);
  // Uses the host's name, not the one that the KDC knows.
  const other = await run('postgresql', args);
  t.is(other.code, 1);
  t.regex(other.output, /^InitializeSecurityContext: SEC_E_/);
});

serialServerTest('slapd')('ldap-search finds the user in OpenLDAP', async (t) => {
  using peer = await startPeer('slapd');
  const { base } = peer.facts;
  const { user } = labAccount();
  const args = [`ldap://127.0.0.1:${peer.port}`, String(base), `(uid=${user})`];
  const { code, output } = await run('ldap-search', args, { SPN: 'ldap/lab' });
  t.is(output, `uid=${user},${base}: Alice of the lab\n`);
  t.is(code, 0);
});

serialServerTest('samba-ad-dc')('ldap-search finds the user in an Active Directory', async (t) => {
  using peer = await startPeer('samba-ad-dc');
  const { host, port, base, target, realm } = peer.facts;
  const { user } = labAccount();
  const args = [`ldap://${host}:${port}`, String(base), `(sAMAccountName=${user})`];
  const environment = { SPN: String(target), SSPI_DOMAIN: String(realm) };
  const { code, output } = await run('ldap-search', args, environment);
  t.regex(output, new RegExp(`^CN=${user},CN=Users,DC=example,DC=com: ${user}\n$`));
  t.is(code, 0);
  const wrong = await run('ldap-search', args, { ...environment, ...wrongPassword });
  t.is(wrong.code, 1);
  t.notRegex(wrong.output, /^\s+at /m, 'no stack');
});

serialServerTest('dovecot')('imap logs on to Dovecot, and counts the mails', async (t) => {
  using peer = await startPeer('dovecot');
  const args = ['127.0.0.1', String(peer.port)];
  const { code, output } = await run('imap', args, { SPN: 'imap/lab' });
  t.is(output, '0 mails\n', peer.output);
  t.is(code, 0);
  const other = await run('imap', args);
  t.is(other.code, 1);
  t.regex(other.output, /^InitializeSecurityContext: SEC_E_/);
});
