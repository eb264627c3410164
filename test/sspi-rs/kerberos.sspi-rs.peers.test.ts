// Kerberos and Negotiate by sspi-rs, natively: tickets of Samba's KDC, which have a PAC, for MIT's gss-server.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { ExecutionContext } from 'ava';
import { type Peer, startPeer } from '../../lab/peers/connect.js';
import {
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  ISC_RET,
  SECPKG_CRED,
  SspiError,
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

interface Connection extends Disposable {
  readonly peer: Peer;
  readonly socket: Socket;
  readonly received: ReturnType<typeof frames>;
  readonly context: ClientContext;
}

/** A connection to gss-server with the client's first token sent. */
async function begin(name: string, realm: string, target: string): Promise<Connection> {
  const peer = await startPeer('gss-server', { target });
  const context = client(name, realm, target, labAccount().password);
  const socket = connect(Number(peer.facts.port), '127.0.0.1');
  await once(socket, 'connect');
  sendFrame(socket, FLAG.NOOP | FLAG.CONTEXT_NEXT);
  sendFrame(socket, FLAG.CONTEXT, context.step().token ?? Buffer.alloc(0));
  return {
    peer,
    socket,
    received: frames(socket),
    context,
    [Symbol.dispose]() {
      socket.destroy();
      context.dispose();
      peer[Symbol.dispose]();
    },
  };
}

/**
 * The same, established. sspi-rs 0.6.0 does not read the sequence number of an AP-REP that has fewer than four bytes, as
 * about one in 128 of MIT's. That is the likely cause of 5 failures in 485, of which the four tokens that were kept were one
 * byte shorter; none was decrypted to prove it. Another handshake has another number.
 */
async function establish(t: ExecutionContext, ...who: [string, string, string]) {
  for (let attempts = 4; ; attempts--) {
    const connection = await begin(...who);
    const { value: answer } = await connection.received.next();
    try {
      const last = connection.context.step(answer?.token);
      t.deepEqual([last.code, last.token], ['SEC_E_OK', null]);
      return connection;
    } catch (error) {
      connection[Symbol.dispose]();
      const isUnread = error instanceof SspiError && error.code === 'SEC_E_INVALID_TOKEN';
      if (!isUnread || attempts === 1) throw error;
      t.log(`an AP-REP that sspi-rs does not read: ${answer?.token.toString('hex')}`);
    }
  }
}

for (const name of ['Kerberos', 'Negotiate']) {
  serverTest('samba-ad-dc')(
    `its client of ${name} authenticates to gss-server, and encrypts`,
    async (t) => {
      const { realm, target } = await domain();
      using connection = await establish(t, name, realm, target);
      const { context, socket, received, peer } = connection;
      t.true(context.established);
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
