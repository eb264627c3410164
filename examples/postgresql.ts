// Asks PostgreSQL who this user is. Run: node postgresql.ts HOST [DATABASE] [PORT]; needs: npm install pg
//
// The connection is authenticated and encrypted by Kerberos, as the logged-on user, or as SSPI_USER, SSPI_DOMAIN and
// SSPI_PASSWORD; the role's name is the user's. SPN is the server's service principal name, if not postgres/HOST.
import { userInfo } from 'node:os';
import { gssStream } from 'koffi-sspi/postgresql';
import { Client } from 'pg';

const [host = 'localhost', database = 'postgres', port = '5432'] = process.argv.slice(2);
const {
  SSPI_USER: user,
  SSPI_DOMAIN: domain = '',
  SSPI_PASSWORD: password = '',
  SPN,
} = process.env;

const stream = gssStream({
  ...(user === undefined ? {} : { authIdentity: { user, domain, password } }),
  ...(SPN ? { servicePrincipalName: SPN } : {}),
});
const role = user ?? userInfo().username;
const client = new Client({ host, port: Number(port), database, user: role, stream });
try {
  await client.connect();
  const { rows } = await client.query(
    'SELECT principal, encrypted FROM pg_stat_gssapi WHERE pid = pg_backend_pid()',
  );
  console.log(`PostgreSQL knows ${rows[0]?.principal}; encrypted: ${rows[0]?.encrypted}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await client.end();
}
