// Negotiate chooses Kerberos if there is a ticket for the target, otherwise NTLM.
import test from 'ava';
import { readLabAccount } from '../../lab/account.js';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  SECPKG_ATTR,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import { establish } from '../establish.js';

interface Outcome {
  client: string;
  server: string;
  firstToken: Buffer;
}

/** Runs the handshake; returns the negotiated package as each side reports it. */
function negotiate(authIdentity: ReturnType<typeof readLabAccount>, targetName?: string): Outcome {
  const options = { package: 'Negotiate' };
  using outbound = acquireCredentialsHandle({
    ...options,
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...(authIdentity && { authIdentity }),
  });
  using inbound = acquireCredentialsHandle({ ...options, credentialUse: SECPKG_CRED.INBOUND });
  using client = new ClientContext(outbound, {
    ...(targetName === undefined ? {} : { targetName }),
    contextReq: ISC_REQ.MUTUAL_AUTH,
  });
  using server = new ServerContext(inbound, { contextReq: ASC_REQ.MUTUAL_AUTH });
  const [first] = establish({ client, server });
  const firstToken = first?.token ?? Buffer.alloc(0);
  const name = (context: ClientContext | ServerContext) =>
    context.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO).packageInfo?.name ?? '';
  return { client: name(client), server: name(server), firstToken };
}

const account = readLabAccount();
const inLab = account ? test : test.skip;
if (!account) {
  console.error(
    'Negotiate with and without a ticket did not run: that needs the account of the lab.',
  );
}

inLab('a user of the realm and a service of the realm: Kerberos', (t) => {
  const { client, server, firstToken } = negotiate(account, account?.target);
  t.deepEqual([client, server], ['Kerberos', 'Kerberos']);
  t.is(firstToken[0], 0x60, 'a token of GSS-API');
});

inLab('a target with its realm behind it: Kerberos', (t) => {
  const { client, server } = negotiate(account, `${account?.target}@${account?.domain}`);
  t.deepEqual([client, server], ['Kerberos', 'Kerberos']);
});

inLab('a user whom the KDC does not know: NTLM', (t) => {
  const stranger = account && { ...account, user: 'stranger' };
  const { client, server, firstToken } = negotiate(stranger, account?.target);
  t.deepEqual([client, server], ['NTLM', 'NTLM']);
  // Wine sends NTLM's token bare, Windows in one of SPNEGO's.
  if (account?.implementation.startsWith('Wine')) {
    t.is(firstToken.toString('latin1', 0, 7), 'NTLMSSP');
  }
});

inLab('a service that the KDC does not know: NTLM', (t) => {
  const { client, server } = negotiate(account, 'HTTP/nowhere');
  t.deepEqual([client, server], ['NTLM', 'NTLM']);
});

test('the two sides agree', (t) => {
  const { client, server } = negotiate(account, account?.target);
  t.is(client, server);
  t.true(['NTLM', 'Kerberos'].includes(client), client);
});
