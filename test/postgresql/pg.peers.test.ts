// npm's pg, unmodified, against PostgreSQL: encrypted by GSS-API, and authenticated by it only.
import pg from 'pg';
import { type Peer, startPeer } from '../../lab/peers/connect.js';
import { type GssStreamOptions, gssStream } from '../../protocols/postgresql/index.js';
import { labAccount, serialServerTest } from '../peers/peer-test.js';

// One after the other: Wine keeps the tickets of a process in one place.
const test = serialServerTest('postgresql');

function clientOf({ port, facts }: Peer, options: GssStreamOptions = {}): pg.Client {
  const { user, domain, password } = labAccount();
  const stream = gssStream({
    authIdentity: { user, domain, password },
    // The lab's name is not in DNS: connect to the address.
    servicePrincipalName: `${facts.service}/${facts.serviceHost}`,
    ...options,
  });
  return new pg.Client({ host: '127.0.0.1', port, user, database: 'postgres', stream });
}

const encryptions = [
  ['required', true],
  ['none', false],
] as const;
for (const [encryption, isEncrypted] of encryptions) {
  test(`pg asks and is answered, with encryption: '${encryption}'`, async (t) => {
    using peer = await startPeer('postgresql', {
      encryption: isEncrypted ? 'required' : 'optional',
    });
    const client = clientOf(peer, { encryption });
    await client.connect();
    try {
      const own = 'SELECT * FROM pg_stat_gssapi WHERE pid = pg_backend_pid()';
      const { rows } = await client.query(own);
      const { user, domain } = labAccount();
      t.like(rows[0], {
        gss_authenticated: true,
        principal: `${user}@${domain}`,
        encrypted: isEncrypted,
      });
      // Longer than many tokens, both ways.
      const text = 'Pässwörd-1€ '.repeat(100_000);
      const { rows: back } = await client.query('SELECT $1::text AS text', [text]);
      t.true(back[0].text === text);
    } finally {
      await client.end();
    }
  });
}

test('a server that demands encryption refuses a connection without', async (t) => {
  using peer = await startPeer('postgresql', { encryption: 'required' });
  const client = clientOf(peer, { encryption: 'none' });
  await t.throwsAsync(client.connect(), { message: /no pg_hba\.conf entry .*no encryption/ });
});

test('a service that the KDC does not know', async (t) => {
  using peer = await startPeer('postgresql', { encryption: 'required' });
  const client = clientOf(peer, { servicePrincipalName: 'postgres/elsewhere' });
  // Windows: SEC_E_TARGET_UNKNOWN; Wine has no word for it.
  await t.throwsAsync(client.connect(), {
    message: /^InitializeSecurityContext: SEC_E_(TARGET_UNKNOWN|INTERNAL_ERROR) /,
  });
});
