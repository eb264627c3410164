// gssStream against a server that speaks PostgreSQL's messages, over the scripted package: authentication and encryption.

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { message, readMessage, readToken, tokenFrame } from '../../protocols/postgresql/frames.js';
import { type GssStreamOptions, gssStream } from '../../protocols/postgresql/index.js';
import { clientContext } from '../../protocols/postgresql/options.js';
import { readExactly } from '../../protocols/sasl/read-exactly.js';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ISC_REQ,
  SEC_I_CONTINUE_NEEDED,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import { tcpServer } from '../ldap/tcp-server.js';
import { calls, clean, remains, reset, script, state, test } from '../scripted/scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const [OK, GSS, CONTINUE, SSPI] = [0, 7, 8, 9] as const;

function authentication(kind: number, token: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.alloc(4);
  body.writeUInt32BE(kind);
  return message('R', Buffer.concat([body, token]));
}

/** A server's side of the handshake, disposed of at its end. */
async function withContext<T>(work: (context: ServerContext) => Promise<T>): Promise<T> {
  using credential = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  using context = new ServerContext(credential, { contextReq: ASC_REQ.CONFIDENTIALITY });
  return await work(context);
}

/** A server whose mistake ends the connection, so that the test fails rather than waits. */
const serverThat = (serve: (socket: Socket) => Promise<void>) =>
  tcpServer((socket) => void serve(socket).catch((error) => socket.destroy(error)));

/** Asks for a handshake of this kind, takes it to its end, and returns what came before. */
async function login(socket: Socket, kind: number): Promise<string> {
  const startup = String(await readExactly(socket, 7));
  socket.write(authentication(kind));
  await withContext(async (context) => {
    while (!context.established) {
      const { type, body } = await readMessage(socket);
      if (type !== 'p') throw new Error(`a message ${type}`);
      const { token } = context.step(body);
      if (token) socket.write(authentication(CONTINUE, token));
    }
  });
  return startup;
}

/** A socket that has emitted `'connect'`. */
async function opened(port: number, options: GssStreamOptions) {
  const socket = gssStream({ package: 'Negotiate', timeout: 20_000, ...options })();
  socket.connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return Object.assign(socket, { [Symbol.dispose]: () => void socket.destroy() });
}

async function allGone(): Promise<void> {
  while (state().contexts > 0 || state().credentials > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

for (const [name, kind] of [
  ['gss', GSS],
  ['sspi', SSPI],
] as const) {
  test(`${name}: the stream answers, and the client sees its own messages only`, async (t) => {
    const notice = message('N', Buffer.from('notice'));
    let startup: string | undefined;
    using server = await serverThat(async (socket) => {
      socket.write(notice);
      startup = await login(socket, kind);
      // Twice in one piece, as a server may.
      socket.write(Buffer.concat([authentication(OK), message('Z', Buffer.from('I'))]));
      socket.pipe(socket);
    });
    using socket = await opened(server.port, { encryption: 'none' });
    socket.write('startup');
    const expected = Buffer.concat([notice, authentication(OK), message('Z', Buffer.from('I'))]);
    t.deepEqual(await readExactly(socket, expected.length), expected);
    t.is(startup, 'startup');
    const long = Buffer.alloc(1_000_000, 'abc');
    socket.write(long);
    t.true((await readExactly(socket, long.length)).equals(long));
    const [leg] = calls().filter((call) => call.function === 'InitializeSecurityContextW');
    t.is(leg?.arguments.pszTargetName, 'postgres/127.0.0.1');
    // The server's end is the client's.
    for (const one of server.sockets) one.end();
    socket.resume();
    await once(socket, 'close');
    t.true(socket.readableEnded, 'as an end, which is no failure');
    await allGone();
  });
}

test('a server that asks twice has the second handshake answered, and no context of the first is left', async (t) => {
  using server = await serverThat(async (socket) => {
    await readExactly(socket, 7);
    socket.write(authentication(GSS));
    await readMessage(socket);
    socket.write(authentication(SSPI));
    await withContext(async (context) => {
      while (!context.established) {
        const { token } = context.step((await readMessage(socket)).body);
        if (token) socket.write(authentication(CONTINUE, token));
      }
    });
    socket.write(authentication(OK));
  });
  using socket = await opened(server.port, { encryption: 'none' });
  socket.write('startup');
  t.deepEqual(await readExactly(socket, 9), authentication(OK));
  t.is(state().contexts, 1);
  socket.destroy();
  await allGone();
});

test('without encryption too, a client that does not read holds the server up', async (t) => {
  const long = Buffer.alloc(8 * 1024 * 1024, 'abcdefg');
  using server = await serverThat(async (socket) => {
    await login(socket, GSS);
    socket.write(Buffer.concat([authentication(OK), long]));
  });
  let connection: Socket | undefined;
  using socket = await opened(server.port, {
    encryption: 'none',
    createConnection: (port, host) => (connection = connect(port, host)),
  });
  socket.write('startup');
  t.deepEqual(await readExactly(socket, 9), authentication(OK));
  const received = () => connection?.bytesRead ?? 0;
  while (!connection?.isPaused() && received() < long.length) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  t.true(received() < long.length, `${received()} bytes`);
  t.true((await readExactly(socket, long.length)).equals(long));
  socket.destroy();
  await allGone();
});

test('a connection that is closed from outside closes the client, and frees the context', async (t) => {
  using server = await serverThat(async (socket) => {
    await login(socket, SSPI);
    socket.write(authentication(OK));
  });
  let connection: Socket | undefined;
  using socket = await opened(server.port, {
    encryption: 'none',
    servicePrincipalName: 'postgres/other.example',
    createConnection: (port, host) => (connection = connect(port, host)),
  });
  socket.write('startup');
  await readExactly(socket, 9);
  const leg = calls().find((call) => call.function === 'InitializeSecurityContextW');
  t.is(leg?.arguments.pszTargetName, 'postgres/other.example');
  const closed = once(socket, 'close').then(() => 'closed');
  connection?.destroy();
  const late = new Promise((resolve) => setTimeout(resolve, 5000, 'still open').unref());
  t.is(await Promise.race([closed, late]), 'closed');
  await allGone();
});

test('what libpq asks for: mutual authentication, and all that encryption needs', async (t) => {
  for (const [encryption, expected] of [
    ['none', ISC_REQ.MUTUAL_AUTH],
    [
      'required',
      ISC_REQ.MUTUAL_AUTH |
        ISC_REQ.REPLAY_DETECT |
        ISC_REQ.SEQUENCE_DETECT |
        ISC_REQ.CONFIDENTIALITY |
        ISC_REQ.INTEGRITY,
    ],
  ] as const) {
    using context = await clientContext({ encryption, package: 'Negotiate' }, 'db.example');
    context.step();
    const leg = calls().find((call) => call.function === 'InitializeSecurityContextW');
    t.is(leg?.arguments.fContextReq, expected);
    t.is(leg?.arguments.pszTargetName, 'postgres/db.example');
  }
});

test('a server that says OK before the handshake has ended is refused', async (t) => {
  using server = await serverThat(async (socket) => {
    await readExactly(socket, 7);
    socket.write(authentication(GSS));
    await readMessage(socket);
    socket.write(authentication(OK));
  });
  using socket = await opened(server.port, { encryption: 'none' });
  socket.write('startup');
  const [error] = (await once(socket, 'error')) as [Error];
  t.regex(error.message, /was not authenticated as it must be: the context lacks its last token/);
  await allGone();
});

test('a message of authentication without its number is refused', async (t) => {
  using server = await tcpServer((socket) => void socket.write(message('R', Buffer.alloc(3))));
  using socket = await opened(server.port, { encryption: 'none' });
  const [error] = (await once(socket, 'error')) as [Error];
  t.regex(error.message, /wants another authentication/);
});

test('a server that only ever sends notices is left, after fifty', async (t) => {
  const notice = message('N', Buffer.alloc(0));
  using server = await tcpServer((socket) => {
    socket.write(Buffer.concat(Array.from({ length: 50 }, () => notice)));
  });
  using socket = await opened(server.port, { encryption: 'none' });
  let passed = 0;
  socket.on('data', (bytes: Buffer) => {
    passed += bytes.length;
  });
  const [error] = (await once(socket, 'error')) as [Error];
  t.regex(error.message, /does not come to an end of its authentication/);
  t.is(passed % notice.length, 0);
});

test('after forty-nine notices the login goes on', async (t) => {
  const notice = message('N', Buffer.alloc(0));
  using server = await tcpServer((socket) => {
    socket.write(Buffer.concat(Array.from({ length: 49 }, () => notice)));
    socket.write(authentication(3));
  });
  using socket = await opened(server.port, { encryption: 'none' });
  const [error] = (await once(socket, 'error')) as [Error];
  t.regex(error.message, /wants another authentication/);
});

test('encryption: asked for first, and all of it is sealed', async (t) => {
  const asked: Buffer[] = [];
  using server = await serverThat(async (socket) => {
    asked.push(await readExactly(socket, 8));
    socket.write('G');
    await withContext(async (context) => {
      while (!context.established) {
        const { token } = context.step(await readToken(socket));
        if (token) socket.write(tokenFrame(token));
      }
      const text = context.unwrap(await readToken(socket)).data;
      socket.write(tokenFrame(context.wrap(Buffer.concat([Buffer.from('got '), text]))));
      await once(socket, 'close');
    });
  });
  using socket = await opened(server.port, {});
  t.deepEqual(asked, [Buffer.from('0000000804d21630', 'hex')]);
  socket.write('startup');
  t.is(String(await readExactly(socket, 11)), 'got startup');
  socket.destroy();
  await allGone();
});

test('encryption: a handshake has ten legs at most', async (t) => {
  for (let leg = 0; leg < 10; leg++) {
    script('InitializeSecurityContextW', {
      byDefault: leg === 0,
      status: SEC_I_CONTINUE_NEEDED,
      buffers: [{ index: 0, bytes: Buffer.of(leg) }],
    });
  }
  const tokens: string[] = [];
  using server = await serverThat(async (socket) => {
    await readExactly(socket, 8);
    socket.write('G');
    for (;;) {
      tokens.push((await readToken(socket)).toString('hex'));
      socket.write(tokenFrame(Buffer.from('more')));
    }
  });
  const socket = gssStream({ package: 'Negotiate' })().connect(server.port, '127.0.0.1');
  const [error] = (await once(socket, 'error')) as [Error];
  t.regex(error.message, /was not authenticated as it must be: the context lacks its last token/);
  t.is(tokens.length, 10);
  await allGone();
});

test('encryption: a token that is cut is an error of SSPI, and the context goes', async (t) => {
  let tokens = 0;
  using server = await serverThat(async (socket) => {
    await readExactly(socket, 8);
    socket.write('G');
    await withContext(async (context) => {
      const { token } = context.step(await readToken(socket));
      tokens += 1;
      socket.write(tokenFrame((token as Buffer).subarray(0, 1)));
      await once(socket, 'close');
    });
  });
  const socket = gssStream({ package: 'Negotiate' })().connect(server.port, '127.0.0.1');
  const [error] = (await once(socket, 'error')) as [Error];
  t.is(error.name, 'SspiError');
  t.is(tokens, 1);
  await allGone();
});
