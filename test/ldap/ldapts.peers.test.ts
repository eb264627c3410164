// ldapts, unmodified, with Samba's Active Directory and OpenLDAP: authenticated and encrypted on connecting.
import { Client } from 'ldapts';
import { type Peer, startPeer } from '../../lab/peers/connect.js';
import { type LdapConnectorOptions, ldapConnector } from '../../protocols/ldap/index.js';
import { labAccount, serialServerTest } from '../peers/peer-test.js';

/** The lab's user, in the directory's realm. */
function clientOf({ port, facts }: Peer, options: LdapConnectorOptions = {}): Client {
  const { user, domain, password } = labAccount();
  const createConnection = ldapConnector({
    authIdentity: { user, domain: String(facts.realm ?? domain), password },
    // The lab's names are not in DNS: connect to their addresses.
    servicePrincipalName: String(facts.target ?? `${facts.service}/${facts.serviceHost}`),
    ...options,
  });
  return new Client({
    url: `ldap://${facts.host ?? '127.0.0.1'}:${port}`,
    createConnection,
  });
}

serialServerTest('samba-ad-dc')('ldapts searches an Active Directory by Kerberos', async (t) => {
  using peer = await startPeer('samba-ad-dc');
  const client = clientOf(peer);
  const { user } = labAccount();
  const filter = `(sAMAccountName=${user})`;
  const { searchEntries } = await client.search(String(peer.facts.base), { scope: 'sub', filter });
  t.is(searchEntries.length, 1);
  t.regex(String(searchEntries[0]?.memberOf), new RegExp(`^CN=${peer.facts.group},`));
  // Results longer than a token of 64 KiB.
  const all = await client.search(String(peer.facts.base), { scope: 'sub', filter: '(cn=*)' });
  t.true(all.searchEntries.length > 100);
  await client.unbind();
});

for (const name of ['samba-ad-dc', 'slapd'] as const) {
  serialServerTest(name)(`ldapts searches ${name} by SASL's GSSAPI`, async (t) => {
    using peer = await startPeer(name);
    const client = clientOf(peer, { mechanism: 'GSSAPI' });
    const filter = `(cn=*${labAccount().user}*)`;
    const base = String(peer.facts.base);
    const { searchEntries } = await client.search(base, { scope: 'sub', filter });
    t.is(searchEntries.length, 1, peer.output);
    await client.unbind();
  });
}

serialServerTest('samba-ad-dc')('NTLM only where it is allowed', async (t) => {
  using peer = await startPeer('samba-ad-dc');
  const { user, password } = labAccount();
  const authIdentity = { user, domain: String(peer.facts.domain), password };
  const search = async (options: LdapConnectorOptions) => {
    const client = clientOf(peer, { package: 'NTLM', authIdentity, ...options });
    const found = await client.search('', { scope: 'base', attributes: ['dnsHostName'] });
    await client.unbind();
    return found.searchEntries[0]?.dnsHostName;
  };
  await t.throwsAsync(search({}), { message: /did not authenticate itself/ });
  t.is(await search({ allowNtlm: true }), String(peer.facts.serviceHost));
  const wrong = { allowNtlm: true, authIdentity: { ...authIdentity, password: 'wrong' } };
  await t.throwsAsync(search(wrong), { message: /failed with 49: .*data 52e/ });
});

serialServerTest('slapd')('ldapts searches OpenLDAP by Kerberos', async (t) => {
  using peer = await startPeer('slapd');
  const client = clientOf(peer);
  const { user } = labAccount();
  const filter = `(uid=${user})`;
  const { searchEntries } = await client.search(String(peer.facts.base), { scope: 'sub', filter });
  t.is(searchEntries[0]?.mail, `${user}@lab.test`, peer.output);
  t.is(String(searchEntries[0]?.description).length, 100_000);
  await client.unbind();
});
