// What the test of SSPI_TRACE_BYTES runs: acquires credentials, and takes the first leg.

import { acquireCredentialsHandle, ClientContext, SECPKG_CRED } from '../../src/index.js';

const [user = '', password = ''] = process.argv.slice(2);
using credential = acquireCredentialsHandle({
  package: 'NTLM',
  credentialUse: SECPKG_CRED.OUTBOUND,
  authIdentity: { user, domain: 'LAB', password },
});
using context = new ClientContext(credential);
context.step();
