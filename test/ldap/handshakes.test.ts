// Servers of another kind, or that hang up or stall before ldapts or pg has authenticated: a clear error, no connection.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import test from 'ava';
import { bindRequest, readBindResponse } from '../../protocols/ldap/bind.js';
import { ldapConnector } from '../../protocols/ldap/index.js';
import { gssStream } from '../../protocols/postgresql/index.js';
import { AuthenticatedSocket } from '../../protocols/sasl/authenticated-socket.js';
import { readExactly } from '../../protocols/sasl/read-exactly.js';
import { tcpServer } from './tcp-server.js';

/** Answers the first bytes of each connection. */
const serverThat = (answer: (socket: Socket) => void) =>
  tcpServer((socket) => socket.once('data', () => answer(socket)));

const encryption: readonly [string, (socket: Socket) => void, RegExp][] = [
  ['offers no encryption', (socket) => socket.write('N'), /does not offer GSS encryption/],
  ['has never heard of it', (socket) => socket.write('E'), /refused GSS encryption/],
  ['hangs up', (socket) => socket.end(), /closed the connection during authentication/],
  ['says nothing', () => {}, /did not connect and authenticate in 200 ms/],
];
for (const [what, answer, message] of encryption) {
  test(`PostgreSQL ${what}: an error, and the connection is closed`, async (t) => {
    using server = await serverThat(answer);
    const socket = gssStream({ timeout: 200 })();
    const closed = once(socket, 'close').catch(() => {});
    socket.connect(server.port, '127.0.0.1');
    const [error] = (await once(socket, 'error')) as [Error];
    t.regex(error.message, message);
    await closed;
    t.is(socket.readyState, 'closed');
  });
}

const authentications: readonly [string, Buffer, RegExp][] = [
  ['wants a password', Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 3]), /another authentication/],
  ['lets anyone in', Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 0]), /another authentication/],
  [
    'goes on without a beginning',
    Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 8]),
    /another authentication/,
  ],
  ['sends a gigabyte', Buffer.from([82, 64, 0, 0, 0]), /before authentication, more than/],
  [
    'sends 64 KiB',
    Buffer.concat([Buffer.from([82, 0, 1, 0, 4]), Buffer.alloc(65_536, 3)]),
    /another authentication/,
  ],
  ['sends a byte more', Buffer.from([82, 0, 1, 0, 5]), /sent 65537 bytes .*more than 65536/],
  ['sends a length of less than itself', Buffer.from([82, 0, 0, 0, 3]), /not PostgreSQL/],
];
for (const [what, bytes, message] of authentications) {
  test(`without encryption, PostgreSQL ${what}: nothing more is sent to it`, async (t) => {
    using server = await serverThat((socket) => socket.write(bytes));
    const socket = gssStream({ encryption: 'none', timeout: 2000 })();
    socket.connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('startup');
    const [error] = (await once(socket, 'error')) as [Error];
    t.regex(error.message, message);
  });
}

test('an encryption that there is none of is refused by its name', (t) => {
  t.throws(() => gssStream({ encryption: 'prefer' as never }), { message: /^encryption must be/ });
});

test('a connector takes a port and a host alone', (t) => {
  for (const given of [{ port: 389 }, '/run/ldapi', '389']) {
    t.throws(() => ldapConnector()(given as never), {
      instanceOf: TypeError,
      message: 'port must be a number, with a host after it',
    });
  }
});

test('a timeout of 0 is none', async (t) => {
  using server = await serverThat(() => {});
  const stream = new PassThrough();
  const socket = new AuthenticatedSocket(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return stream;
    },
    { timeout: 0 },
  );
  socket.connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  t.is(socket.readyState, 'open');
  socket.destroy();
});

test('a socket connects once', async (t) => {
  using server = await serverThat(() => {});
  const stream = new PassThrough();
  const socket = new AuthenticatedSocket(async () => stream);
  socket.connect(server.port, '127.0.0.1');
  t.true(socket.connecting);
  t.throws(() => socket.connect(server.port, '127.0.0.1'), { message: /make another one/ });
  await once(socket, 'connect');
  t.is(socket.readyState, 'open');
  t.is(socket.remoteAddress, '127.0.0.1');
  socket.destroy();
  t.true(stream.destroyed);
});

const read = (bytes: Buffer) => {
  const stream = new PassThrough();
  stream.end(bytes);
  return readBindResponse(stream as never, 1);
};
const response = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

test('a bind’s response is read, with credentials and without', async (t) => {
  const success = await read(response('300c 020101 6107 0a0100 0400 0400'));
  t.deepEqual(success, { resultCode: 0, diagnosticMessage: '', serverSaslCreds: null });
  const more = await read(response('3014 020101 610f 0a010e 0400 040468657265 8702abcd'));
  t.is(more.resultCode, 14);
  t.is(more.diagnosticMessage, 'here');
  t.is(more.serverSaslCreds?.toString('hex'), 'abcd');
});

test('lengths of one to four bytes, and elements that nobody asked for', async (t) => {
  const inner = '0a820001 31 048100 04840000000 2 6869 8500 87830000 01 ff'.replaceAll(' ', '');
  const size = (hex: string) => (hex.length / 2).toString(16).padStart(2, '0');
  const body = `02810101 61${size(inner)}${inner}`.replaceAll(' ', '');
  const { resultCode, diagnosticMessage, serverSaslCreds } = await read(
    response(`3083 0000${size(body)}${body}`),
  );
  t.deepEqual([resultCode, diagnosticMessage], [49, 'hi']);
  t.deepEqual(serverSaslCreds, Buffer.of(0xff));
});

test('a response of 128 KiB is read, one of a byte more is refused', async (t) => {
  const text = (length: number) => {
    const header = Buffer.from('0201016184000000000a010004000484', 'hex');
    const message = Buffer.concat([header, Buffer.alloc(4), Buffer.alloc(length - 20, 'a')]);
    message.writeUInt32BE(length - 9, 5);
    message.writeUInt32BE(length - 20, 16);
    const start = Buffer.from('308400000000', 'hex');
    start.writeUInt32BE(length, 2);
    return Buffer.concat([start, message]);
  };
  t.is((await read(text(131_072))).diagnosticMessage.length, 131_052);
  await t.throwsAsync(read(text(131_073)), { message: /has 131073 bytes, more than 131072/ });
});

const notResponses: readonly [string, string, RegExp][] = [
  ['HTTP', '48545450', /does not speak LDAP/],
  ['a length without end', '3080 0000', /length of an LDAP message/],
  ['a gigabyte', '3084 40000000', /more than 131072/],
  ['the answer to another message', '300c 020102 6107 0a0100 0400 0400', /another message/],
  [
    'an answer whose number has five bytes',
    '3010 02050000000001 6107 0a0100 0400 0400',
    /another message/,
  ],
  ['an answer without a number', '300b 0200 6107 0a0100 0400 0400', /not one to a bind/],
  ['an element of a length without end', '300c 020101 6107 0a0100 0480 0400', /not valid BER/],
  [
    'an element with a length of five bytes',
    '3011 020101 610c 0a0100 04850000000000 0400',
    /not valid BER/,
  ],
  ['a length of five bytes', '3085 0000000000', /length of an LDAP message/],
  ['another operation', '300c 020101 6507 0a0100 0400 0400', /not one to a bind/],
  ['an element longer than its message', '300c 020101 6107 0a0100 0460 0400', /cut off/],
  ['a message that is cut off', '300c 0201', /closed the connection/],
];
for (const [what, hex, message] of notResponses) {
  test(`no response of a bind: ${what}`, async (t) => {
    await t.throwsAsync(read(response(hex)), { message });
  });
}

test('a bind’s request has the mechanism and the token', (t) => {
  const request = bindRequest(7, 'GSS-SPNEGO', Buffer.from('token'));
  t.true(request.includes('GSS-SPNEGO'));
  t.true(request.includes('token'));
  t.is(request.readUInt32BE(2), request.byteLength - 6);
});

test('so many bytes are read, and the rest stays', async (t) => {
  const stream = new PassThrough();
  stream.write('ab');
  const first = readExactly(stream, 3);
  stream.write('cdef');
  t.is(String(await first), 'abc');
  t.is(String(stream.read()), 'def');
});
