// Kerberos and Negotiate by sspi-rs, natively: tickets of Samba's KDC, which have a PAC, for MIT's gss-server.
import { once } from 'node:events';
import { connect } from 'node:net';
import { startPeer } from '../../lab/peers/connect.js';
import {
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  ISC_RET,
  SECPKG_CRED,
} from '../../src/index.js';
import { FLAG, frames, sendFrame } from '../peers/gss-sample.js';
import { labAccount, serverTest } from '../peers/peer-test.js';

const message = Buffer.from('The quick brown fox jumps over the lazy dog.');

/** The realm of the domain controller, which sspi-rs asks from now on. */
async function domain() {
  const { facts } = await startPeer('samba-ad-dc');
  process.env.SSPI_KDC_URL = `tcp://${facts.host}:88`;
  return { realm: String(facts.realm), target: String(facts.acceptor).split('@')[0] as string };
}

function client(name: string, realm: string, targetName: string, password: string) {
  using credential = acquireCredentialsHandle({
    package: name,
    credentialUse: SECPKG_CRED.OUTBOUND,
    authIdentity: { user: labAccount().user, domain: realm, password },
  });
  const contextReq = ISC_REQ.MUTUAL_AUTH | ISC_REQ.INTEGRITY | ISC_REQ.CONFIDENTIALITY;
  return new ClientContext(credential, { targetName, contextReq });
}

for (const name of ['Kerberos', 'Negotiate']) {
  serverTest('samba-ad-dc')(
    `its client of ${name} authenticates to gss-server, and encrypts`,
    async (t) => {
      const { realm, target } = await domain();
      using peer = await startPeer('gss-server', { target });
      using context = client(name, realm, target, labAccount().password);
      const socket = connect(Number(peer.facts.port), '127.0.0.1');
      await once(socket, 'connect');
      try {
        const received = frames(socket);
        sendFrame(socket, FLAG.NOOP | FLAG.CONTEXT_NEXT);
        sendFrame(socket, FLAG.CONTEXT, context.step().token ?? Buffer.alloc(0));
        const { value: answer } = await received.next();
        const last = context.step(answer?.token);
        t.deepEqual([last.code, last.token, context.established], ['SEC_E_OK', null, true]);
        t.truthy((context.attributes ?? 0) & ISC_RET.MUTUAL_AUTH);

        const { token, data, padding } = context.encryptMessage(message);
        sendFrame(
          socket,
          FLAG.DATA | FLAG.WRAPPED | FLAG.ENCRYPTED | FLAG.SEND_MIC,
          Buffer.concat([token, data, padding]),
        );
        const { value: reply } = await received.next();
        // RFC 4121 4.2.6.1: a MIC token of the acceptor.
        t.is(reply?.token.readUInt16BE(0), 0x0404);
        sendFrame(socket, FLAG.NOOP);
        socket.end();
        await peer.exit;
        t.regex(peer.output, new RegExp(`Accepted connection: "${labAccount().user}@${realm}"`));
        t.true(peer.output.includes(message.toString()), peer.output);
      } finally {
        socket.destroy();
      }
    },
  );
}

serverTest('samba-ad-dc')(
  'a wrong password is refused by the KDC: SEC_E_KDC_INVALID_REQUEST',
  async (t) => {
    const { realm, target } = await domain();
    using context = client('Kerberos', realm, target, 'certainly wrong');
    t.throws(() => context.step(), { code: 'SEC_E_KDC_INVALID_REQUEST' });
  },
);

serverTest('samba-ad-dc')(
  'a service that no account has: SEC_E_UNKNOWN_CREDENTIALS, where Windows says SEC_E_TARGET_UNKNOWN',
  async (t) => {
    const { realm } = await domain();
    using context = client('Kerberos', realm, 'HTTP/nobody.example', labAccount().password);
    t.throws(() => context.step(), { code: 'SEC_E_UNKNOWN_CREDENTIALS' });
  },
);
