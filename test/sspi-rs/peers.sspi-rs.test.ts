// sspi-rs with other implementations: Samba and curl for NTLM, MIT's KDC for Kerberos.
import { startPeer } from '../../lab/peers/connect.js';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  type PlainAuthIdentity,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import { httpServer } from '../peers/http-server.js';
import { labAccount, peerTest } from '../peers/peer-test.js';

const identity = (): PlainAuthIdentity => {
  const { user, domain, password } = labAccount();
  return { user, domain, password };
};

function credential(name: string, credentialUse: SECPKG_CRED, authIdentity = identity()) {
  return acquireCredentialsHandle({ package: name, credentialUse, authIdentity });
}

const base64 = (text: string) => Buffer.from(text.slice(3), 'base64');

// sspi-rs checks the MIC of the client's last token, which Samba's client leaves out, and nothing else.
peerTest("its server lets Samba's client in, even with a wrong password", async (t) => {
  using inbound = credential('NTLM', SECPKG_CRED.INBOUND);
  for (const password of [labAccount().password, 'certainly wrong']) {
    using peer = await startPeer('ntlm-client', { password });
    using server = new ServerContext(inbound, { contextReq: ASC_REQ.CONNECTION });
    const challenge = server.step(base64(await peer.ask('YR'))).token;
    const authenticate = await peer.ask(`TT ${challenge?.toString('base64')}`);
    t.is(server.step(base64(authenticate)).code, 'SEC_I_COMPLETE_NEEDED');
    t.true(server.established);
  }
});

peerTest("Samba's server lets its client in, and not with a wrong password", async (t) => {
  for (const password of [labAccount().password, 'certainly wrong']) {
    using peer = await startPeer('ntlm-server');
    using outbound = credential('NTLM', SECPKG_CRED.OUTBOUND, { ...identity(), password });
    using client = new ClientContext(outbound, { targetName: labAccount().target });
    const challenge = await peer.ask(`YR ${client.step().token?.toString('base64')}`);
    const authenticate = client.step(base64(challenge)).token;
    const verdict = await peer.ask(`KK ${authenticate?.toString('base64')}`);
    t.regex(verdict, password === labAccount().password ? /^AF .*alice/i : /^NA /);
  }
});

peerTest("its server refuses curl's first token: SEC_E_INVALID_TOKEN", async (t) => {
  using inbound = credential('NTLM', SECPKG_CRED.INBOUND);
  await using server = await httpServer('NTLM', inbound, { contextReq: ASC_REQ.CONNECTION });
  using curl = await startPeer('curl', { port: server.port, scheme: 'ntlm' });
  await curl.exit;
  t.regex(curl.output, /HTTP\/1.1 403/);
  t.like(server.errors[0], { code: 'SEC_E_INVALID_TOKEN', functionName: 'AcceptSecurityContext' });
});

// sspi-rs asks the KDC in the client's first leg. MIT gives the encrypted part of an AS-REP the tag of a TGS-REP's, which
// RFC 4120 5.4.2 lets a client accept and sspi-rs does not. Samba's KDC is read.
for (const name of ['Kerberos', 'Negotiate']) {
  peerTest(
    `its client of ${name} does not read what MIT's KDC answers: SEC_E_INVALID_TOKEN`,
    (t) => {
      using outbound = credential(name, SECPKG_CRED.OUTBOUND);
      using client = new ClientContext(outbound, {
        targetName: labAccount().target,
        contextReq: ISC_REQ.MUTUAL_AUTH | ISC_REQ.CONFIDENTIALITY,
      });
      t.throws(() => client.step(), {
        code: 'SEC_E_INVALID_TOKEN',
        message: /^InitializeSecurityContext/,
      });
    },
  );
}
