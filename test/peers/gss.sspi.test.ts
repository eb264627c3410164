// Kerberos against MIT's sample programs: our client and gss-server, gss-client and our server.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { ExecutionContext } from 'ava';
import { startPeer } from '../../lab/peers/connect.js';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import { FLAG, frames, sendFrame } from './gss-sample.js';
import { labAccount, peerTest } from './peer-test.js';

const account = labAccount;
/** None is empty: gss-server reads the first byte of the plain text, and would crash. */
const messages = [
  'a message',
  'Pässwörd-1€, in UTF-8',
  'x',
  'x'.repeat(20_000),
  'x'.repeat(65_536),
];

/** Our client, established with gss-server. */
async function clientOf(socket: Socket, received: ReturnType<typeof frames>) {
  const { target: targetName, ...authIdentity } = account();
  using credential = acquireCredentialsHandle({
    package: 'Kerberos',
    credentialUse: SECPKG_CRED.OUTBOUND,
    authIdentity,
  });
  const client = new ClientContext(credential, {
    targetName,
    contextReq: ISC_REQ.MUTUAL_AUTH | ISC_REQ.CONFIDENTIALITY | ISC_REQ.INTEGRITY,
  });
  sendFrame(socket, FLAG.NOOP | FLAG.CONTEXT_NEXT);
  let leg = client.step();
  for (;;) {
    if (leg.token) sendFrame(socket, FLAG.CONTEXT, leg.token);
    if (client.established) return client;
    leg = client.step(await next(received));
  }
}

async function next(received: ReturnType<typeof frames>): Promise<Buffer> {
  const frame = await received.next();
  if (frame.done) throw new Error('the peer has closed the connection');
  return frame.value.token;
}

for (const encrypt of [true, false]) {
  peerTest(
    `gss-server unwraps what our client ${encrypt ? 'encrypts' : 'signs'}, and its MIC is right`,
    async (t) => {
      using peer = await startPeer('gss-server');
      const socket = connect(peer.port, '127.0.0.1');
      try {
        const received = frames(socket);
        using client = await clientOf(socket, received);
        // It warns if a message that should be encrypted was not.
        const flags = FLAG.DATA | FLAG.WRAPPED | FLAG.ENCRYPTED | FLAG.SEND_MIC;
        for (const text of messages) {
          const message = Buffer.from(text);
          sendFrame(socket, flags, client.wrap(message, { encrypt }));
          const mic = await next(received);
          client.verifyMic(message, mic);
          mic.writeUInt8(mic.readUInt8(mic.byteLength - 1) ^ 1, mic.byteLength - 1);
          t.throws(() => client.verifyMic(message, mic), { code: 'SEC_E_MESSAGE_ALTERED' });
        }
        sendFrame(socket, FLAG.NOOP);
        t.is(await peer.exit, 0);
        t.regex(peer.output, /Accepted connection: "alice@LAB.TEST"/);
        t.regex(peer.output, /Received message: "a message"/);
        t.is(/Warning! +Message not encrypted/.test(peer.output), !encrypt);
      } finally {
        socket.destroy();
      }
    },
  );
}

peerTest('gss-server refuses a message that was tampered with', async (t) => {
  using peer = await startPeer('gss-server');
  const socket = connect(peer.port, '127.0.0.1');
  try {
    const received = frames(socket);
    using client = await clientOf(socket, received);
    const wrapped = client.wrap(Buffer.from('a message'));
    wrapped.writeUInt8(wrapped.readUInt8(wrapped.byteLength - 1) ^ 1, wrapped.byteLength - 1);
    sendFrame(socket, FLAG.DATA | FLAG.WRAPPED | FLAG.ENCRYPTED | FLAG.SEND_MIC, wrapped);
    await t.throwsAsync(next(received));
    await peer.exit;
    t.regex(peer.output, /invalid Message Integrity Check/);
  } finally {
    socket.destroy();
  }
});

/** Answers one gss-client, as gss-server does, and returns its messages. */
async function serve(t: ExecutionContext, socket: Socket, encrypt: boolean): Promise<Buffer[]> {
  using credential = acquireCredentialsHandle({
    package: 'Kerberos',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  using server = new ServerContext(credential, {
    contextReq: ASC_REQ.CONFIDENTIALITY | ASC_REQ.INTEGRITY | ASC_REQ.MUTUAL_AUTH,
  });
  const got: Buffer[] = [];
  for await (const { flags, token } of frames(socket)) {
    if (flags & FLAG.CONTEXT) {
      const leg = server.step(token);
      if (leg.token) sendFrame(socket, FLAG.CONTEXT, leg.token);
    } else if (flags & FLAG.DATA) {
      t.truthy(flags & FLAG.WRAPPED);
      const { data, encrypted } = server.unwrap(token);
      t.is(encrypted, encrypt);
      got.push(data);
      sendFrame(socket, FLAG.MIC, server.getMic(data));
    } else if (!(flags & FLAG.CONTEXT_NEXT)) {
      break;
    }
  }
  t.true(server.established);
  return got;
}

for (const encrypt of [true, false]) {
  const how = encrypt ? 'encrypts' : 'only signs';
  peerTest(`our server reads what gss-client ${how}, and gss-client our MIC`, async (t) => {
    const listener = createServer().listen(0, '127.0.0.1');
    try {
      await once(listener, 'listening');
      const { port } = listener.address() as { port: number };
      const message = 'a message of gss-client';
      const connection = once(listener, 'connection');
      using peer = await startPeer('gss-client', { port, message, count: 3, encrypt });
      const [socket] = (await connection) as [Socket];
      const got = await serve(t, socket, encrypt);
      socket.destroy();
      t.deepEqual(got.map(String), [message, message, message]);
      t.is(await peer.exit, 0);
      t.is(peer.output.match(/Signature verified/g)?.length, 3, peer.output);
    } finally {
      listener.close();
    }
  });
}
