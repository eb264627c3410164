// TlsStream as a client of OpenSSL's server and of Node's in another process.

import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Peer, startPeer } from '../../lab/peers/connect.js';
import {
  acquireCredentialsHandle,
  Certificate,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  TlsStream,
  UNISP_NAME_W,
} from '../../src/index.js';
import { peerTest } from '../peers/peer-test.js';
import { keysOnDisk, pfxOptions } from './fixtures.js';

const flags = SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS;

/** Connects with the peer's client certificate, or without one. */
async function connectTo(peer: Peer, withCertificate: boolean) {
  using _keys = withCertificate ? await keysOnDisk() : undefined;
  const { clientPfx, pfxPassword } = peer.facts;
  const certificate = withCertificate
    ? Certificate.fromPfx(readFileSync(String(clientPfx)), String(pfxPassword), pfxOptions)
    : undefined;
  const credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { flags, ...(certificate ? { certificates: [certificate] } : {}) },
  });
  const stream = TlsStream.connect(connect(peer.port, '127.0.0.1'), {
    credential,
    targetName: 'localhost',
    applicationProtocols: ['koffi-sspi'],
  });
  return {
    stream,
    [Symbol.dispose]() {
      stream.destroy();
      credential.dispose();
      certificate?.dispose();
    },
  };
}

peerTest('openssl s_server that demands a certificate sends lines back reversed', async (t) => {
  using peer = await startPeer('openssl-server', { mode: 'rev', clientCertificate: true });
  using connection = await connectTo(peer, true);
  const { stream } = connection;
  stream.write('reversed\n');
  const [line] = await new Promise<[Buffer]>((resolve, reject) => {
    stream.once('data', (data: Buffer) => resolve([data]));
    stream.once('error', reject);
  });
  t.is(line.toString(), 'desrever\n');
  t.is(stream.getProtocol(), 'TLSv1.2');
  t.regex(stream.getCipher().standardName, /^TLS_/);
  t.is(stream.alpnProtocol, 'koffi-sspi');
  const ca = new X509Certificate(readFileSync(String(peer.facts.ca)));
  t.true(stream.getPeerCertificate()?.verify(ca.publicKey));
});

peerTest('HTTP over it: a page of openssl s_server', async (t) => {
  using peer = await startPeer('openssl-server', { mode: 'www' });
  using connection = await connectTo(peer, false);
  connection.stream.end('GET / HTTP/1.0\r\n\r\n');
  const page = await text(connection.stream);
  t.regex(page, /^HTTP\/1\.0 200 ok/);
  t.regex(page, /Protocol *: TLSv1\.2/);
});

peerTest("64 MiB to Node's server in another process, compared by hash", async (t) => {
  using peer = await startPeer('tls-server', { mode: 'http' });
  using connection = await connectTo(peer, false);
  const { stream } = connection;
  const size = 64 * 1024 * 1024;
  const block = randomBytes(1024 * 1024);
  const hash = createHash('sha256');
  stream.write(
    `POST /upload HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${size}\r\n\r\n`,
  );
  for (let sent = 0; sent < size; sent += block.byteLength) {
    hash.update(block);
    if (!stream.write(block)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  const answer = await text(stream);
  t.true(answer.includes(`POST /upload sha256 ${hash.digest('hex')}`), answer.slice(-200));
});
