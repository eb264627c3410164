// The socket interface that Node's http, https and http2 need, over a socket and over another stream.

import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { type Duplex, PassThrough, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import test from 'ava';
import { SocketDuplex } from '../../src/tls/socket-duplex.js';

class Tested extends SocketDuplex {
  readonly #transport: Duplex;

  constructor(transport: Duplex) {
    super(transport, {});
    this.#transport = transport;
  }

  touch(): void {
    this.active();
  }

  override _read(): void {}

  override _write(chunk: Buffer, encoding: BufferEncoding, callback: () => void): void {
    this.#transport.write(chunk, encoding, callback);
  }
}

/** Keeps the process running, which a socket's timer does not. */
function running(): Disposable {
  const timer = setInterval(() => {}, 1000);
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

test('over a socket: what concerns the connection is its', async (t) => {
  const server = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const calls: unknown[] = [];
  for (const name of ['setKeepAlive', 'setNoDelay', 'ref', 'unref'] as const) {
    socket[name] = (...values: unknown[]) => {
      calls.push([name, ...values]);
      return socket;
    };
  }
  const stream = new Tested(socket);
  t.is(stream.setKeepAlive(true, 1000).setNoDelay(true).unref().ref(), stream);
  t.deepEqual(calls, [['setKeepAlive', true, 1000], ['setNoDelay', true], ['unref'], ['ref']]);
  t.is(stream.remotePort, port);
  t.is(stream.remoteAddress, '127.0.0.1');
  t.is(stream.remoteFamily, 'IPv4');
  t.is(stream.localPort, socket.localPort);
  t.is(stream.localAddress, '127.0.0.1');
  t.is(stream.localFamily, 'IPv4');
  t.deepEqual(stream.address(), socket.address());
  await new Promise((resolve) => stream.write('four', resolve));
  t.is(stream.bytesWritten, 4);
  t.is(stream.bytesRead, 0);
  socket.destroy();
  server.close();
});

test('over another stream: nothing is passed on, and nothing fails', (t) => {
  const stream = new Tested(new PassThrough());
  t.is(stream.setKeepAlive().setNoDelay().unref().ref(), stream);
  t.is(stream.remoteAddress, undefined);
  t.deepEqual(stream.address(), {});
  t.true(stream.encrypted);
});

test('timeout: emitted when nothing goes on, again and again; activity puts it off', async (t) => {
  using _ = running();
  const stream = new Tested(new PassThrough());
  let count = 0;
  stream.on('timeout', () => count++);
  // Ten times as long as each sleep, which takes longer on a busy machine.
  t.is(stream.setTimeout(600), stream);
  t.is(stream.timeout, 600);
  for (let turn = 0; turn < 14; turn++) {
    await sleep(60);
    stream.touch();
  }
  t.is(count, 0);
  await once(stream, 'timeout');
  await once(stream, 'timeout');
  stream.setTimeout(0);
  t.is(stream.timeout, undefined);
  const before = count;
  await sleep(900);
  t.is(count, before);
});

test('timeout: a callback is a listener of the next one; none after the stream is destroyed', async (t) => {
  using _ = running();
  const stream = new Tested(new PassThrough());
  await new Promise<void>((resolve) => stream.setTimeout(1, resolve));
  t.is(stream.listenerCount('timeout'), 0);
  stream.on('timeout', () => t.fail());
  stream.destroy();
  await once(stream, 'close');
  stream.setTimeout(1, () => t.fail());
  await sleep(50);
  t.pass();
});

test('wrong arguments are named', (t) => {
  const stream = new Tested(new PassThrough());
  t.throws(() => stream.setTimeout(-1), { message: /^timeout/ });
  t.throws(() => stream.setTimeout(2 ** 31), { instanceOf: RangeError, message: /^timeout/ });
  t.throws(() => stream.setTimeout('1' as never), { instanceOf: TypeError, message: /^timeout/ });
  t.throws(() => stream.setTimeout(1, 'x' as never), { message: /^callback/ });
});

test('destroySoon: after what was written', async (t) => {
  const transport = new PassThrough();
  const stream = new Tested(transport);
  stream.write('last');
  stream.destroySoon();
  await once(stream, 'close');
  t.true(stream.writableFinished);
  t.is(String(transport.read()), 'last');
});

test('destroySoon: not before what was written has left, at once if nothing is left', async (t) => {
  let leave = () => {};
  const transport = new Writable({
    write: (_chunk, _encoding, callback) => {
      leave = callback;
    },
  });
  const stream = new Tested(transport as unknown as Duplex);
  stream.write('last');
  stream.destroySoon();
  await sleep(20);
  t.false(stream.destroyed);
  leave();
  await once(stream, 'close');
  t.true(stream.writableFinished);

  const idle = new Tested(new PassThrough());
  idle.end();
  await once(idle, 'finish');
  idle.destroySoon();
  t.true(idle.destroyed);
});

test('the longest timeout is that of setTimeout', (t) => {
  const stream = new Tested(new PassThrough());
  t.is(stream.setTimeout(2 ** 31 - 1).timeout, 2 ** 31 - 1);
  stream.destroy();
});
