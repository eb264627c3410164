// TlsStream as a client of Node's TLS: handshake, split records, ALPN, certificates, ends.

import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { TLSSocket } from 'node:tls';
import test from 'ava';
import {
  acquireCredentialsHandle,
  Certificate,
  type CredHandle,
  SCH_CRED_FLAGS,
  type SchannelCredentials,
  SECPKG_ATTR,
  SECPKG_CRED,
  SspiError,
  TlsStream,
  UNISP_NAME_W,
  Win32Error,
} from '../../src/index.js';
import { isWine } from '../real/account.js';
import { importFixture, keysOnDisk, startTlsServer } from './fixtures.js';

const schannel = (options?: SchannelCredentials): CredHandle =>
  acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { flags: manual, ...options },
  });

/** The tests' CA is not trusted: Schannel's validation is off, and the certificate is compared by hand. */
const manual = SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS;

/** Echoes its input, and ends with the client. */
const echo = (socket: TLSSocket): void => {
  socket.on('error', () => {});
  socket.pipe(socket);
};

test('what is written comes back from an echo, and the end with it', async (t) => {
  const server = await startTlsServer({}, echo);
  using credential = schannel();
  const stream = TlsStream.connect(server.connect(), { credential, targetName: 'localhost' });
  stream.end('hello');
  t.is(await text(stream), 'hello');
  server.close();
});

test('the server sees the name, the protocol and the chosen application protocol', async (t) => {
  let seen: unknown;
  const server = await startTlsServer({ ALPNProtocols: ['h2', 'http/1.1'] }, (socket) => {
    seen = { name: socket.servername, version: socket.getProtocol(), alpn: socket.alpnProtocol };
    socket.end();
  });
  using credential = schannel();
  const stream = TlsStream.connect(server.connect(), {
    credential,
    targetName: 'localhost',
    applicationProtocols: ['unknown', 'http/1.1'],
  });
  await once(stream, 'secureConnect');
  const { protocolId } = stream.context.queryContextAttributes(SECPKG_ATTR.APPLICATION_PROTOCOL);
  t.is(protocolId, 'http/1.1');
  stream.resume().end();
  await once(stream, 'close');
  t.deepEqual(seen, { name: 'localhost', version: 'TLSv1.2', alpn: 'http/1.1' });
  server.close();
});

test('a client certificate from a PFX reaches the server', async (t) => {
  using _keys = await keysOnDisk();
  using certificate = importFixture('client.pfx');
  const names: unknown[] = [];
  const server = await startTlsServer({ requestCert: true, rejectUnauthorized: true }, (socket) => {
    names.push(socket.getPeerCertificate().subject.CN);
    socket.end('welcome');
  });
  using credential = schannel({ certificates: [certificate] });
  const stream = TlsStream.connect(server.connect(), { credential, targetName: 'localhost' });
  t.is(await text(stream), 'welcome');
  stream.destroy();
  t.deepEqual(names, ['alice']);
  server.close();
});

test('without the certificate that the server asks for, the handshake goes on, and the server decides', async (t) => {
  const server = await startTlsServer(
    { requestCert: true, rejectUnauthorized: false },
    (socket) => {
      socket.end(socket.authorized ? 'known' : 'unknown');
    },
  );
  using credential = schannel();
  const stream = TlsStream.connect(server.connect(), { credential, targetName: 'localhost' });
  t.is(await text(stream), 'unknown');
  stream.destroy();
  server.close();
});

/** A transport that delivers a few bytes at a time, to split records everywhere. */
function inPieces(transport: Duplex, size: number): Duplex {
  const pieces = new Duplex({
    write: (chunk, _encoding, callback) => void transport.write(chunk, callback),
    final: (callback) => void transport.end(callback),
    read: () => void transport.resume(),
  });
  transport.on('data', (chunk: Buffer) => {
    for (let at = 0; at < chunk.byteLength; at += size) pieces.push(chunk.subarray(at, at + size));
  });
  transport.on('end', () => pieces.push(null));
  transport.on('error', (error) => pieces.destroy(error));
  return pieces;
}

for (const size of [1, 7, 1000]) {
  test(`records cut into pieces of ${size} bytes are put together`, async (t) => {
    const server = await startTlsServer({}, echo);
    using credential = schannel();
    const transport = inPieces(server.connect(), size);
    const stream = TlsStream.connect(transport, { credential, targetName: 'localhost' });
    const data = randomBytes(20_000);
    stream.end(data);
    t.true((await buffer(stream)).equals(data));
    server.close();
  });
}

test('64 MiB come through unchanged, with a reader that takes its time', async (t) => {
  const server = await startTlsServer({}, echo);
  using credential = schannel();
  const stream = TlsStream.connect(server.connect(), { credential, targetName: 'localhost' });
  const size = 64 * 1024 * 1024;
  const block = randomBytes(1024 * 1024);
  const sent = createHash('sha256');
  const received = createHash('sha256');
  async function* blocks() {
    for (let done = 0; done < size; done += block.byteLength) {
      sent.update(block);
      yield block;
    }
  }
  let total = 0;
  let mostBuffered = 0;
  const reading = (async () => {
    for await (const chunk of stream) {
      received.update(chunk as Buffer);
      total += (chunk as Buffer).byteLength;
      mostBuffered = Math.max(mostBuffered, stream.readableLength);
      if (total % 50 === 0) await new Promise(setImmediate);
    }
  })();
  await Promise.all([pipeline(blocks, stream, { end: true }), reading]);
  t.is(total, size);
  t.is(received.digest('hex'), sent.digest('hex'));
  t.true(mostBuffered < 1024 * 1024, `${mostBuffered} bytes waited for the reader`);
  server.close();
});

for (const [what, serve, expected] of [
  [
    'speaks no TLS',
    (socket: Socket) => socket.end('HTTP/1.0 400 Bad Request\r\n\r\n'),
    /^ERR_SSPI_TLS_RECORD$/,
  ],
  ['breaks off', (socket: Socket) => socket.destroy(), /^(ERR_SSPI_TLS_TRUNCATED|ECONNRESET)$/],
] as const) {
  test(`a server that ${what} is an error, not a hang, and the context is gone`, async (t) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      serve(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    using credential = schannel();
    const stream = TlsStream.connect(connect(port, '127.0.0.1'), { credential, targetName: 'x' });
    const [error] = (await once(stream, 'error')) as [NodeJS.ErrnoException];
    t.log(error.message);
    t.regex(error.code ?? '', expected);
    t.true(stream.destroyed);
    t.true(stream.context.disposed);
    server.close();
  });
}

test('a server that ends without close_notify: truncated, an error unless the caller says otherwise', async (t) => {
  const server = await startTlsServer({}, (socket) => {
    socket.on('error', () => {});
    socket.write('half', () => {
      // Bypasses Node's TLS: the connection ends without close_notify.
      (socket as unknown as { _parent: Socket })._parent.end();
    });
  });
  using credential = schannel();
  const options = { credential, targetName: 'localhost' };
  const strict = TlsStream.connect(server.connect(), options);
  await t.throwsAsync(text(strict), { code: 'ERR_SSPI_TLS_TRUNCATED' });
  const lenient = TlsStream.connect(server.connect(), { ...options, requireCloseNotify: false });
  t.is(await text(lenient), 'half');
  server.close();
});

test('wrong arguments are TypeErrors that name the parameter', (t) => {
  using credential = schannel();
  const options = { credential, targetName: 'localhost' };
  const throws = (act: () => unknown, message: RegExp) =>
    t.throws(act, { instanceOf: TypeError, message });
  throws(() => TlsStream.connect({} as never, options), /^transport must be a Duplex/);
  throws(() => TlsStream.connect(new Duplex(), undefined as never), /^options/);
  throws(
    () => TlsStream.connect(new Duplex(), { ...options, targetName: 5 as never }),
    /targetName must be a string/,
  );
  throws(
    () => TlsStream.connect(new Duplex(), { ...options, applicationProtocols: [5] as never }),
    /^options\.applicationProtocols\[0\] must be a string/,
  );
  throws(() => schannel({ certificates: [{}] as never }), /^options\.schannel\.certificates\[0\]/);
  throws(() => Certificate.fromPfx('x' as never, ''), /^pfx must be/);
  throws(() => Certificate.fromPfx(Buffer.alloc(1), 5 as never), /^password/);
  throws(() => Certificate.find({}), /^options must have either subject or thumbprint/);
});

test('no PFX, or a certificate that is not there, is an error with its status', (t) => {
  const error = t.throws(() => Certificate.fromPfx(Buffer.from('garbage'), ''));
  t.true(error instanceof SspiError || error instanceof Win32Error);
  // Windows gives every user a MY store. Wine makes one with the first certificate that is put into it, and until
  // then has none to open.
  const missing = t.throws(() => Certificate.find({ subject: 'no such subject' }));
  const code = (missing as SspiError | Win32Error).code;
  t.true(code === 'CRYPT_E_NOT_FOUND' || (isWine && code === 'ERROR_2'), code);
  t.throws(() => Certificate.find({ thumbprint: '00:11' }), { instanceOf: RangeError });
});
