// Searches a directory, such as an Active Directory. Run: node ldap-search.ts URL BASE FILTER; needs: npm install ldapts
//
// For instance: node ldap-search.ts ldap://dc.example.com dc=example,dc=com '(sAMAccountName=alice)'
//
// The connection is bound by SASL and encrypted, as the logged-on user, or as SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD.
// SPN is the server's service principal name, if not ldap/ and the host in the URL.
import { ldapConnector } from 'koffi-sspi/ldap';
import { Client } from 'ldapts';

const [url = '', base = '', filter = '(objectClass=*)'] = process.argv.slice(2);
const {
  SSPI_USER: user,
  SSPI_DOMAIN: domain = '',
  SSPI_PASSWORD: password = '',
  SPN,
} = process.env;

const createConnection = ldapConnector({
  ...(user === undefined ? {} : { authIdentity: { user, domain, password } }),
  ...(SPN ? { servicePrincipalName: SPN } : {}),
});
try {
  const client = new Client({ url, createConnection });
  const { searchEntries } = await client.search(base, { scope: 'sub', filter, sizeLimit: 100 });
  for (const { dn, cn } of searchEntries) console.log(`${dn}: ${cn}`);
  await client.unbind();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
