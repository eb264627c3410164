// What a stranger may cost the examples that listen, and a server the one that asks: copied, they face the network.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { acquireCredentialsHandle, ClientContext, ISC_REQ, SECPKG_CRED } from '../../src/index.js';
import { identity } from '../real/account.js';
import { Example, run } from './example.js';

/** A connection to an example that listens. */
async function stranger(example: Example, pattern: RegExp): Promise<Socket> {
  const [, port] = await example.waitFor(pattern);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {}); // it is cut off, which is the point
  await once(socket, 'connect');
  return socket;
}

/** Writes without end; gives how much was taken until the other side hung up. */
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

test('sign-and-seal ends a line that does not end', async (t) => {
  using example = new Example('sign-and-seal', ['listen']);
  const socket = await stranger(example, /^listening on (\d+)$/m);
  const taken = await flood(socket, Buffer.alloc(64 * 1024, 'a'));
  t.true(taken < 16 * 1024 * 1024, `${taken} bytes taken`);
  t.is(await example.exit, 1, example.output);
  t.regex(example.output, /^The peer sent a line that is too long\.$/m);
  socket.destroy();
});

for (const [what, frame] of [
  ['no JSON', 'hello'],
  ['no frame', '[1]'],
  ['null', 'null'],
  ['no token', '{"leg":7}'],
] as const) {
  test(`sign-and-seal ends with what is no frame: ${what}`, async (t) => {
    using example = new Example('sign-and-seal', ['listen']);
    const socket = await stranger(example, /^listening on (\d+)$/m);
    socket.write(`${frame}\n`);
    t.is(await example.exit, 1, example.output);
    t.notRegex(example.output, /\n\s+at /);
    socket.destroy();
  });
}

test('sign-and-seal waits ten seconds for a peer to authenticate', async (t) => {
  using example = new Example('sign-and-seal', ['listen']);
  const socket = await stranger(example, /^listening on (\d+)$/m);
  t.is(await example.exit, 1, example.output);
  t.regex(example.output, /^The peer did not authenticate in time\.$/m);
  socket.destroy();
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
  const answer = await text(socket).catch(() => '');
  clearInterval(timer);
  t.regex(answer, /^HTTP\/1\.1 401 /);
  t.true(performance.now() - begin < 25_000);
});

test('http-server has room for the token of somebody in many groups, not for a header without end', async (t) => {
  using http = new Example('http-server', []);
  const large = await stranger(http, listening);
  // Another scheme, so that it is only read: what a package makes of such bytes is not the question.
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
    response.writeHead(401, { 'WWW-Authenticate': 'Negotiate' });
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
