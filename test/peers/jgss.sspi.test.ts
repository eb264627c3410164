// wrap, unwrap and MICs with Java's GSS-API: Kerberos and SPNEGO, Java as acceptor and as initiator, 0 to 64 KiB.

import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import type { ExecutionContext } from 'ava';
import { type Parameters, type Peer, startPeer } from '../../lab/peers/connect.js';
import { ClientContext, SECQOP_WRAP_NO_ENCRYPT, ServerContext } from '../../src/index.js';
import { clientCredential, clientOptions, serverCredential, serverOptions } from '../real/pair.js';
import { peerTest } from './peer-test.js';

type Frames = AsyncGenerator<Buffer, void>;

/** Tokens, each after four bytes of length. */
async function* framesOf(socket: Socket): Frames {
  let bytes = Buffer.alloc(0);
  for await (const chunk of socket) {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    while (bytes.byteLength >= 4 && bytes.byteLength >= 4 + bytes.readUInt32BE(0)) {
      const end = 4 + bytes.readUInt32BE(0);
      yield bytes.subarray(4, end);
      bytes = bytes.subarray(end);
    }
  }
}

async function next(frames: Frames): Promise<Buffer> {
  const { value, done } = await frames.next();
  if (done) throw new Error('the peer has closed the connection');
  return value;
}

function send(socket: Socket, token: Uint8Array): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(token.byteLength);
  socket.write(Buffer.concat([length, token]));
}

/** The handshake; the client makes the first token. */
async function shakeHands(context: ClientContext | ServerContext, socket: Socket, frames: Frames) {
  let token = context instanceof ClientContext ? undefined : await next(frames);
  while (!context.established) {
    const leg = context.step(token as Buffer);
    if (leg.token) send(socket, leg.token);
    if (!context.established) token = await next(frames);
  }
}

async function exchange(
  t: ExecutionContext,
  context: ClientContext | ServerContext,
  socket: Socket,
): Promise<void> {
  const frames = framesOf(socket);
  await shakeHands(context, socket, frames);
  for (const size of [0, 1, 15, 16, 17, 1000, 16_384, 65_536]) {
    const message = Buffer.alloc(size, 'Jgss');
    for (const encrypt of [true, false]) {
      send(socket, context.wrap(message, { encrypt }));
      const { data, encrypted, qop } = context.unwrap(await next(frames));
      t.true(data.equals(message), `${size}`);
      t.is(encrypted, encrypt);
      t.is(qop, encrypt ? 0 : SECQOP_WRAP_NO_ENCRYPT);
      t.is(context.verifyMic(message, await next(frames)), 0);
      send(socket, context.getMic(message));
    }
  }
  socket.end();
}

/** Starts Java, or prints why there is none. */
async function startJava(t: ExecutionContext, parameters: Parameters): Promise<Peer | undefined> {
  try {
    return await startPeer('jgss', parameters);
  } catch (error) {
    if (!String(error).includes('java is not installed here')) throw error;
    console.error(`JGSS did not run: ${error}`);
    t.pass();
    return undefined;
  }
}

/** Java's report of the messages that it received. */
async function check(t: ExecutionContext, peer: Peer): Promise<void> {
  t.is(await peer.exit, 0, peer.output);
  t.regex(peer.output, /established with .*\n(?:(?:encrypted|signed) \d+\n){16}done/);
  t.regex(peer.output, /encrypted 65536\nsigned 65536\n/);
}

const packages = { krb5: 'Kerberos', spnego: 'Negotiate' } as const;

for (const mechanism of ['krb5', 'spnego'] as const) {
  peerTest(`JGSS accepts ${mechanism} of our client, and reads its tokens`, async (t) => {
    t.timeout(120_000);
    using peer = await startJava(t, { role: 'acceptor', mechanism });
    if (!peer) return;
    using credential = clientCredential(packages[mechanism]);
    using client = new ClientContext(credential, clientOptions);
    const socket = connect(peer.port, '127.0.0.1');
    try {
      await exchange(t, client, socket);
      await check(t, peer);
    } finally {
      socket.destroy();
    }
  });

  peerTest(`our server accepts ${mechanism} of JGSS, and reads its tokens`, async (t) => {
    t.timeout(120_000);
    const listener = createServer().listen(0, '127.0.0.1');
    try {
      await once(listener, 'listening');
      const { port } = listener.address() as { port: number };
      const connection = once(listener, 'connection');
      using peer = await startJava(t, { role: 'initiator', mechanism, port });
      if (!peer) return;
      const [socket] = (await Promise.race([
        connection,
        peer.exit.then(() => Promise.reject(new Error(peer.output))),
      ])) as [Socket];
      using credential = serverCredential(packages[mechanism]);
      using server = new ServerContext(credential, serverOptions);
      await exchange(t, server, socket);
      await check(t, peer);
      socket.destroy();
    } finally {
      listener.close();
    }
  });
}
