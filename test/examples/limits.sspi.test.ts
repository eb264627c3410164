// Limits of the examples against hostile clients and servers: people copy them, and expose them to the network.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { acquireCredentialsHandle, ClientContext, ISC_REQ, SECPKG_CRED } from '../../src/index.js';
import { identity } from '../real/account.js';
import { fixture } from '../tls/fixtures.js';
import { Example, run, target } from './example.js';

/** A connection to a listening example. */
async function stranger(example: Example, pattern: RegExp): Promise<Socket> {
  const [, port] = await example.waitFor(pattern);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {}); // it is cut off, as expected
  await once(socket, 'connect');
  return socket;
}

/** A server on loopback, over plain TCP. */
async function serverOf(serve: (socket: Socket) => void): Promise<{ port: number } & Disposable> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    serve(socket);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.dispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Writes until the other side hangs up; returns the number of bytes. */
async function flood(socket: Socket, chunk: Buffer): Promise<number> {
  const ended = new Promise((resolve) => socket.once('close', resolve));
  let taken = 0;
  while (!socket.destroyed) {
    if (!socket.write(chunk)) {
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), ended]);
    } else {
      await new Promise((resolve) => setImmediate(resolve));
    }
    taken = socket.bytesWritten;
    if (taken > 64 * 1024 * 1024) break;
  }
  return taken;
}

/** Preloads modules of this directory into an example. */
const preload = (...names: string[]): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: names.map((name) => `--import ${new URL(`${name}.js`, import.meta.url)}`).join(' '),
});

const signAndSeal = /^listening on (\d+)$/m;

/** Checks that the listener still serves another peer. */
async function stillServes(t: ExecutionContext, listener: Example): Promise<void> {
  const [, port = ''] = await listener.waitFor(signAndSeal);
  using caller = new Example('sign-and-seal', [port, target]);
  await caller.waitFor(/^connected$/m);
  caller.type('an honest line');
  await listener.waitFor(/^\(sealed\) an honest line$/m);
  caller.type();
  t.is(await caller.exit, 0, caller.output);
}

test('sign-and-seal cuts off a line that does not end, and serves the next peer', async (t) => {
  using listener = new Example('sign-and-seal', ['listen'], preload('take-time'));
  const socket = await stranger(listener, signAndSeal);
  const taken = await flood(socket, Buffer.alloc(64 * 1024, 'a'));
  t.true(taken < 16 * 1024 * 1024, `${taken} bytes taken`);
  await listener.waitFor(/^The peer sent a line that is too long\.$/m);
  await stillServes(t, listener);
  socket.destroy();
});

for (const [what, frame] of [
  ['no JSON', 'hello'],
  ['an escape sequence', '\u001b[2J'],
  ['no frame', '[1]'],
  ['null', 'null'],
  ['no token', '{"leg":7}'],
  ['a token that is no token', '{"leg":"aGVsbG8="}'],
  ['a message before the handshake', '{"message":"","signature":""}'],
] as const) {
  // One after another: on a busy machine, Wine failed to start one of the forty processes that all would start at once.
  test.serial(
    `sign-and-seal cuts off a peer that sends ${what}, and serves the next one`,
    async (t) => {
      using listener = new Example('sign-and-seal', ['listen']);
      const socket = await stranger(listener, signAndSeal);
      const closed = once(socket, 'close').catch(() => {}); // a reset is an end too
      socket.write(`${frame}\n`);
      await closed;
      await stillServes(t, listener);
      t.notRegex(listener.output, /\n\s+at /, 'no stack');
      t.false(
        listener.output.includes('\u001b'),
        'nothing of the peer reaches the terminal unescaped',
      );
    },
  );
}

test('sign-and-seal waits ten seconds for a peer to authenticate, and serves others meanwhile', async (t) => {
  using listener = new Example('sign-and-seal', ['listen']);
  const socket = await stranger(listener, signAndSeal);
  const closed = once(socket, 'close').catch(() => {}); // a reset is an end too
  await stillServes(t, listener);
  await Promise.race([closed, delay(60_000, undefined, { ref: false })]);
  t.true(socket.destroyed);
  await listener.waitFor(/^The peer did not authenticate in time\.$/m);
});

/** Opens ten connections too many at once, and closes them when the example has dropped one of them: all are gone then. */
async function crowd(
  t: ExecutionContext,
  example: Example,
  pattern: RegExp,
  most = 100,
): Promise<void> {
  await example.waitFor(pattern);
  const sockets = await Promise.all(
    Array.from({ length: most + 10 }, () => stranger(example, pattern)),
  );
  const dropped = example.waitFor(/^dropped at (\d+) connections$/m);
  const match = await Promise.race([dropped, delay(60_000, undefined, { ref: false })]);
  t.is(match?.[1], String(most), example.output);
  for (const socket of sockets) socket.destroy();
  await example.waitFor(/^no connection is left$/m);
}

test('sign-and-seal takes 100 connections at once, and no more', async (t) => {
  using listener = new Example('sign-and-seal', ['listen'], preload('report-drops', 'take-time'));
  await crowd(t, listener, signAndSeal);
  await stillServes(t, listener);
});

const fixturePath = (name: string): string =>
  fileURLToPath(new URL(`../../../test/tls/fixtures/${name}`, import.meta.url));

/** Starts channel-binding, which waits for a line before its own client connects: strangers come first. */
const heldChannelBinding = (...more: string[]): Example =>
  new Example(
    'channel-binding',
    [fixturePath('server.pem'), fixturePath('server-key.pem'), target],
    preload('report-drops', 'hold-listening', ...more),
  );

const heldAt = /^held at port (\d+)$/m;

test('channel-binding waits ten seconds for a client to authenticate', async (t) => {
  using example = heldChannelBinding();
  const [, port] = await example.waitFor(heldAt);
  const withoutTls = await stranger(example, heldAt);
  const withTls = tls.connect(Number(port), '127.0.0.1', { rejectUnauthorized: false });
  withTls.on('error', () => {}); // it is cut off, as expected
  const closed = Promise.all(
    [withoutTls, withTls].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
  );
  // On a busy machine, the ten seconds may be over before TLS is.
  await Promise.race([once(withTls, 'secureConnect').catch(() => {}), closed]);
  example.type('go on');
  await example.waitFor(/^bound to another connection: /m);
  await Promise.race([closed, delay(60_000, undefined, { ref: false })]);
  t.true(withoutTls.destroyed, 'a client that begins no TLS');
  t.true(withTls.destroyed, 'a client that sends no token');
  t.is(await example.exit, 0, example.output);
});

test('channel-binding takes 100 connections at once, and no more', async (t) => {
  using example = heldChannelBinding('take-time');
  await crowd(t, example, heldAt);
  example.type('go on');
  t.is(await example.exit, 0, example.output);
});

test('tls-client waits thirty seconds for a server that is silent, or never comes to its end', async (t) => {
  using silent = await serverOf((socket) => void socket.resume());
  const options = { key: fixture('server-key.pem'), cert: fixture('server.pem') };
  using endless = await serverOf((socket) => {
    const stream = new tls.TLSSocket(socket, { isServer: true, ...options });
    stream.on('error', () => {});
    stream.write('HTTP/1.1 200 OK\r\n\r\n');
    const timer = setInterval(() => stream.write('.'), 500);
    socket.once('close', () => clearInterval(timer));
  });
  const begin = performance.now();
  const clients = [silent, endless].map(
    ({ port }) => new Example('tls-client', [`https://localhost:${port}/`, '--insecure']),
  );
  try {
    const ended = Promise.all(clients.map(({ exit }) => exit));
    const codes = await Promise.race([ended, delay(90_000, 'still running', { ref: false })]);
    t.deepEqual(codes, [1, 1], clients.map(({ output }) => output).join('\n'));
    t.true(performance.now() - begin > 25_000);
    for (const { output } of clients) t.regex(output, /^The operation was aborted/m);
    t.regex(clients[1]?.output ?? '', /^200 OK$/m);
  } finally {
    for (const client of clients) client[Symbol.dispose]();
  }
});

test('channel-binding reads lines as sign-and-seal does', (t) => {
  const linesOf = (name: string): string | undefined => {
    const file = new URL(`../../../examples/${name}.ts`, import.meta.url);
    const source = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    return /^const longestLine = [\s\S]*?^async function\* linesOf[\s\S]*?^\}\n/m.exec(source)?.[0];
  };
  t.truthy(linesOf('sign-and-seal'));
  t.is(linesOf('channel-binding'), linesOf('sign-and-seal'));
});

const listening = /^listening on http:\/\/localhost:(\d+)\/$/m;

test('http-server cuts off who begins a handshake and does not end it', async (t) => {
  using credential = acquireCredentialsHandle({
    package: 'NTLM',
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...(identity ? { authIdentity: identity } : {}),
  });
  using client = new ClientContext(credential, { contextReq: ISC_REQ.CONNECTION });
  const token = client.step().token?.toString('base64');
  using http = new Example('http-server', []);
  const socket = await stranger(http, listening);
  const begin = performance.now();
  socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nAuthorization: NTLM ${token}\r\n\r\n`);
  // Later requests of the same stranger change nothing.
  const timer = setInterval(() => socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'), 1000);
  // The last of them may meet a closed connection, whose reset must not lose the answer.
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(timer);
  t.regex(answer, /^HTTP\/1\.1 401 /);
  t.true(performance.now() - begin < 60_000);
});

test('http-server takes 1000 connections at once, and no more', async (t) => {
  using http = new Example('http-server', [], preload('report-drops'));
  await crowd(t, http, listening, 1000);
  const socket = await stranger(http, listening);
  socket.end('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  t.regex(await text(socket), /^HTTP\/1\.1 401 /, 'the next one is served');
});

test('http-server has room for the token of somebody in many groups, not for a header without end', async (t) => {
  using http = new Example('http-server', []);
  const large = await stranger(http, listening);
  // Another scheme, so that no package parses it.
  const token = Buffer.alloc(48_000).toString('base64');
  large.end(
    `GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\n\r\n`,
  );
  t.regex(await text(large).catch(String), /^HTTP\/1\.1 401 /, http.output);
  const endless = await stranger(http, listening);
  endless.write('GET / HTTP/1.1\r\nHost: localhost\r\nX: ');
  const taken = await flood(endless, Buffer.alloc(64 * 1024, 'a'));
  t.true(taken < 16 * 1024 * 1024, `${taken} bytes taken`);
});

test('http-client reads no page without end', async (t) => {
  const server = createServer((_, response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(1024 * 1024, 'a');
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, output } = await run('http-client', [`http://127.0.0.1:${port}/`]);
  server.closeAllConnections();
  server.close();
  t.is(code, 1);
  t.is(output, 'The page is longer than 16777216 bytes.\n');
});
