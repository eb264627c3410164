// curl, with MIT's GSS-API and an NTLM of its own, against an HTTP server of ours.

import { startPeer } from '../../lab/peers/connect.js';
import { ASC_REQ, acquireCredentialsHandle, SECPKG_CRED } from '../../src/index.js';
import { httpServer } from './http-server.js';
import { peerTest } from './peer-test.js';

for (const packageName of ['Negotiate', 'Kerberos']) {
  peerTest(`curl --negotiate is let in by ${packageName}`, async (t) => {
    using credential = acquireCredentialsHandle({
      package: packageName,
      credentialUse: SECPKG_CRED.INBOUND,
    });
    const contextReq = ASC_REQ.MUTUAL_AUTH | ASC_REQ.CONNECTION;
    await using server = await httpServer('Negotiate', credential, { contextReq });
    using curl = await startPeer('curl', { port: server.port, scheme: 'negotiate' });
    t.is(await curl.exit, 0, curl.output);
    t.deepEqual(server.errors, []);
    t.regex(curl.output, /HTTP\/1.1 200 OK[\s\S]*\nauthenticated\n/);
  });
}

peerTest('curl --ntlm is let in by NTLM that asks for no integrity', async (t) => {
  using credential = acquireCredentialsHandle({
    package: 'NTLM',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  await using server = await httpServer('NTLM', credential, { contextReq: ASC_REQ.CONNECTION });
  using curl = await startPeer('curl', { port: server.port, scheme: 'ntlm' });
  t.is(await curl.exit, 0, curl.output);
  t.deepEqual(server.errors, []);
  t.regex(curl.output, /HTTP\/1.1 200 OK[\s\S]*\nauthenticated\n/);
});
