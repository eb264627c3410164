// Attributes of a TLS connection, compared with Node's TLS at the other end.

import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { TLSSocket } from 'node:tls';
import test from 'ava';
import {
  acquireCredentialsHandle,
  channelBindings,
  SCH_CRED_FLAGS,
  SECPKG_ATTR,
  SECPKG_CRED,
  type SecurityContext,
  TlsStream,
  UNISP_NAME_W,
} from '../../src/index.js';
import { isOldWine, isWine } from '../real/account.js';
import { until } from '../until.js';
import { fixture, startTlsServer } from './fixtures.js';

/** Queries the context of a connection accepted by Node's TLS. */
async function withConnection(
  act: (context: SecurityContext, socket: TLSSocket, stream: TlsStream) => void,
): Promise<void> {
  const sockets: TLSSocket[] = [];
  const server = await startTlsServer({}, (socket) => {
    socket.on('error', () => {});
    sockets.push(socket.resume());
  });
  using credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: {
      flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS,
    },
  });
  const stream = TlsStream.connect(server.connect(), { credential, targetName: 'localhost' });
  await once(stream, 'secureConnect');
  await until(() => sockets.length > 0);
  try {
    act(stream.context, sockets[0] as TLSSocket, stream);
  } finally {
    stream.destroy();
    server.close();
  }
}

const expected = new X509Certificate(fixture('server.pem')).raw;

test('the certificate of the server, as often as it is asked for', async (t) => {
  await withConnection((context) => {
    for (let time = 0; time < 100; time++) {
      t.deepEqual(context.queryContextAttributes(SECPKG_ATTR.REMOTE_CERT_CONTEXT), expected);
    }
  });
});

test('protocol and cipher are those that the server sees', async (t) => {
  await withConnection((context, socket) => {
    const { name, standardName } = socket.getCipher();
    const info = context.queryContextAttributes(SECPKG_ATTR.CIPHER_INFO);
    t.log(name, JSON.stringify(info));
    // Wine does not know the hash of a suite that authenticates by itself: 8 says so, 10 makes one up.
    const hash = isWine ? (isOldWine ? '<unknown>' : 'SHA384') : standardName.split('_').at(-1);
    t.is(info.cipherSuite, standardName.replace(/[^_]*$/, hash ?? ''));
    t.is(info.exchange, 'ECDH');
    const connection = context.queryContextAttributes(SECPKG_ATTR.CONNECTION_INFO);
    t.true(connection.cipherStrength >= 128);
    t.not(connection.protocol, 0);
  });
});

test('channel bindings are those of the server’s certificate', async (t) => {
  await withConnection((context) => {
    const hash = createHash('sha256').update(expected).digest();
    const endPoint = context.queryContextAttributes(SECPKG_ATTR.ENDPOINT_BINDINGS);
    const applicationData = Buffer.concat([Buffer.from('tls-server-end-point:'), hash]);
    t.deepEqual(endPoint.applicationData, applicationData);
    t.deepEqual(endPoint.bindings, channelBindings(applicationData));
    const unique = context.queryContextAttributes(SECPKG_ATTR.UNIQUE_BINDINGS);
    t.regex(unique.applicationData.toString('latin1'), /^tls-unique:/);
  });
});

test('getCipher() is what Node says at the other end', async (t) => {
  await withConnection((_context, socket, stream) => {
    const { name, standardName, version } = socket.getCipher();
    // Wine gives no number, and a text without its right end: see above.
    const known = (text: string) => (isWine ? text.replace(/[^_-]*$/, '') : text);
    const ours = stream.getCipher();
    t.is(known(ours.standardName), known(standardName));
    t.is(known(ours.name), known(name));
    t.is(ours.version, version);
  });
});

/** Windows answers more of them. */
const answeredByWine = [
  'STREAM_SIZES',
  'KEY_INFO',
  'UNIQUE_BINDINGS',
  'ENDPOINT_BINDINGS',
  'APPLICATION_PROTOCOL',
  'REMOTE_CERT_CONTEXT',
  'CONNECTION_INFO',
  'CIPHER_INFO',
];

test('a sweep does not disturb the connection', async (t) => {
  await withConnection((context) => {
    for (let time = 0; time < 3; time++) {
      const values = context.sweepContextAttributes().filter((report) => 'value' in report);
      const names = values.map(({ name }) => name);
      t.true(names.includes('REMOTE_CERT_CONTEXT'));
      if (isOldWine) t.deepEqual(names, answeredByWine);
      else if (isWine) for (const name of answeredByWine) t.true(names.includes(name), name);
      else t.log(names.join(', '));
    }
  });
});
