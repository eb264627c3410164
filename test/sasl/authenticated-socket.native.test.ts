// The socket that authenticates before it carries data: what is set and written early, its timeout, and its ends.

import { once } from 'node:events';
import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import test from 'ava';
import {
  AuthenticatedSocket,
  type AuthenticatedSocketOptions,
} from '../../protocols/sasl/authenticated-socket.js';

/** Stands for a socket that is still connecting, and notes what is set. */
class Connection extends PassThrough {
  connecting = true;
  readonly set: unknown[][] = [];
  readonly #note =
    (name: string) =>
    (...given: unknown[]): this => {
      this.set.push([name, ...given]);
      return this;
    };
  readonly setNoDelay = this.#note('setNoDelay');
  readonly setKeepAlive = this.#note('setKeepAlive');
  readonly setTimeout = this.#note('setTimeout');
  readonly ref = this.#note('ref');
  readonly unref = this.#note('unref');
}

/** A socket whose authentication ends when `open` is called. */
function made(options: AuthenticatedSocketOptions = {}) {
  const connection = new Connection();
  const inner = new PassThrough();
  let open = () => {};
  const authenticated = new Promise<PassThrough>((resolve) => {
    open = () => resolve(inner);
  });
  const hosts: string[] = [];
  const socket = new AuthenticatedSocket(
    (_socket, host) => {
      hosts.push(host);
      return authenticated;
    },
    { createConnection: () => connection as unknown as Socket, ...options },
  );
  return { connection, inner, socket, hosts, open };
}

/** Connects, and lets the authentication end. */
async function connected(options?: AuthenticatedSocketOptions) {
  const all = made(options);
  all.socket.connect(5432, 'db.example');
  all.connection.emit('connect');
  all.open();
  await once(all.socket, 'connect');
  return all;
}

test('what is set before there is a connection is set when there is one, in its order', (t) => {
  const { connection, socket } = made();
  socket.setNoDelay(true).setKeepAlive(true, 1000).setTimeout(50).unref();
  t.deepEqual(connection.set, []);
  socket.connect(5432, 'db.example');
  const expected = [
    ['setNoDelay', true],
    ['setKeepAlive', true, 1000],
    ['setTimeout', 50],
    ['unref'],
  ];
  t.deepEqual(connection.set, expected);
  socket.ref();
  t.deepEqual(connection.set, [...expected, ['ref']], 'from then on at once');
  socket.destroy();
});

test('a timeout of the connection is one of the socket, once for each', (t) => {
  const { connection, socket } = made();
  const heard: string[] = [];
  socket.setTimeout(50, () => heard.push('the first'));
  socket.connect(5432, 'db.example');
  socket.setTimeout(60);
  socket.on('timeout', () => heard.push('timeout'));
  connection.emit('timeout');
  t.deepEqual(heard, ['the first', 'timeout']);
  connection.emit('timeout');
  t.deepEqual(heard, ['the first', 'timeout', 'timeout']);
  socket.destroy();
});

test('it authenticates once the connection is there, and is open after that', async (t) => {
  const { connection, inner, socket, hosts, open } = made();
  t.deepEqual([socket.connecting, socket.readyState], [false, 'closed']);
  socket.connect(5432, 'db.example');
  t.deepEqual([socket.connecting, socket.readyState, hosts], [true, 'opening', []]);
  connection.emit('connect');
  t.deepEqual(hosts, ['db.example']);
  socket.write('early');
  t.is(inner.read(), null);
  open();
  await once(socket, 'connect');
  t.deepEqual([socket.connecting, socket.readyState], [false, 'open']);
  t.is(String((await once(socket, 'data'))[0]), 'early');
  socket.destroy();
  t.deepEqual([socket.connecting, socket.readyState], [false, 'closed']);
  t.true(inner.destroyed && connection.destroyed);
});

test('a stream that comes too late is destroyed, whatever it says of that', async (t) => {
  const { connection, inner, socket, open } = made();
  inner._destroy = (_error, done) => done(new Error('nobody listens'));
  socket.connect(5432, 'db.example');
  connection.emit('connect');
  socket.destroy();
  open();
  await new Promise((resolve) => void inner.on('close', resolve));
  t.true(inner.destroyed);
});

test('the end, the close and the failure of what is inside are its own', async (t) => {
  const ended = await connected();
  ended.inner.end();
  ended.socket.resume();
  await once(ended.socket, 'close');
  const closed = await connected();
  closed.inner.destroy();
  await once(closed.socket, 'close');
  t.true(closed.connection.destroyed);
  const failed = await connected();
  failed.inner.destroy(new Error('altered'));
  const [error] = (await once(failed.socket, 'error')) as [Error];
  t.is(error.message, 'altered');
});

test('a failure of the connection is one, before and after authentication', async (t) => {
  const before = made();
  before.socket.connect(5432, 'db.example');
  before.connection.destroy(new Error('refused'));
  t.is(((await once(before.socket, 'error')) as [Error])[0].message, 'refused');
  const after = await connected();
  after.connection.destroy(new Error('reset'));
  t.is(((await once(after.socket, 'error')) as [Error])[0].message, 'reset');
});

test('a reader who stops holds up what is inside', async (t) => {
  const { inner, socket } = await connected();
  socket.read(0);
  const chunk = Buffer.alloc(16 * 1024, 1);
  for (let count = 0; count < 8; count++) inner.push(chunk);
  await new Promise((resolve) => setImmediate(resolve));
  t.true(inner.isPaused());
  t.true(socket.readableLength < 8 * chunk.length);
  let size = 0;
  socket.on('data', (bytes: Buffer) => {
    size += bytes.length;
    if (size === 8 * chunk.length) socket.destroy();
  });
  await once(socket, 'close');
  t.is(size, 8 * chunk.length);
});
