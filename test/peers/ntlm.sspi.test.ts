// NTLM with Samba's ntlm_auth, as our server's client and as our client's server.
import type { ExecutionContext } from 'ava';
import { type Parameters, startPeer } from '../../lab/peers/connect.js';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import { labAccount, peerTest } from './peer-test.js';

/** Samba's client and our server; throws the error of the server's last leg. */
async function samba(t: ExecutionContext, parameters: Parameters = {}): Promise<boolean> {
  using peer = await startPeer('ntlm-client', parameters);
  using credential = acquireCredentialsHandle({
    package: 'NTLM',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  using server = new ServerContext(credential, { contextReq: ASC_REQ.CONNECTION });
  const token = async (line: string, code: string) => {
    const answer = await peer.ask(line);
    t.true(answer.startsWith(`${code} `), answer);
    return Buffer.from(answer.slice(code.length + 1), 'base64');
  };
  // AF: for the client, the handshake is finished.
  const challenge = server.step(await token('YR', 'YR')).token;
  server.step(await token(`TT ${challenge?.toString('base64')}`, 'AF'));
  return server.established;
}

peerTest('our server lets a client of Samba in', async (t) => {
  t.true(await samba(t));
});

peerTest('and not with a wrong password', async (t) => {
  await t.throwsAsync(samba(t, { password: 'certainly wrong' }), { code: 'SEC_E_LOGON_DENIED' });
});

peerTest('a server of Samba lets our client in, with the right password', async (t) => {
  const { target: targetName, ...account } = labAccount();
  for (const password of [account.password, 'certainly wrong']) {
    using peer = await startPeer('ntlm-server');
    using credential = acquireCredentialsHandle({
      package: 'NTLM',
      credentialUse: SECPKG_CRED.OUTBOUND,
      authIdentity: { ...account, password },
    });
    using client = new ClientContext(credential, { targetName });
    const ask = (code: string, token: Buffer | null) =>
      peer.ask(`${code} ${token?.toString('base64')}`);
    const challenge = await ask('YR', client.step().token);
    t.true(challenge.startsWith('TT '), challenge);
    const authenticate = client.step(Buffer.from(challenge.slice(3), 'base64'));
    t.true(client.established);
    const verdict = await ask('KK', authenticate.token);
    t.regex(
      verdict,
      password === account.password
        ? /^AF .*alice/i
        : /^NA NT_STATUS_(WRONG_PASSWORD|LOGON_FAILURE)/,
    );
  }
});
