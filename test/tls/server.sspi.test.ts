// TlsStream as a server: against Node's own TLS, our own client and openssl s_client.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import test from 'ava';
import { startPeer } from '../../lab/peers/connect.js';
import {
  acquireCredentialsHandle,
  Certificate,
  type CredHandle,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  SspiError,
  TlsStream,
  UNISP_NAME_W,
} from '../../src/index.js';
import { peerTest } from '../peers/peer-test.js';
import { isOldWine } from '../real/account.js';
import { fixture, importFixture, keysOnDisk, pfxOptions } from './fixtures.js';

/** Wine's Schannel can be a server from version 10 on. */
const cannotServe = isOldWine;

function serverCredential(certificate: Certificate): CredHandle {
  return acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.INBOUND,
    schannel: { certificates: [certificate] },
  });
}

/** A TLS server on loopback that answers in capitals, and records its input. */
async function startServer(
  serve: (stream: TlsStream) => void,
  importCertificate = () => importFixture('server.pfx'),
) {
  using _keys = await keysOnDisk();
  const certificate = importCertificate();
  const credential = serverCredential(certificate);
  const server = createServer((socket) =>
    serve(TlsStream.accept(socket, { credential, applicationProtocols: ['koffi-sspi'] })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    [Symbol.dispose]() {
      server.close();
      credential.dispose();
      certificate.dispose();
    },
  };
}

const inCapitals = (stream: TlsStream): void => {
  stream.on('error', () => {});
  stream.on('data', (chunk: Buffer) => stream.write(chunk.toString().toUpperCase()));
  stream.on('end', () => stream.end());
};

if (cannotServe) {
  test('Wine before 10 has no Schannel server: the first leg fails', async (t) => {
    const errors: Error[] = [];
    using server = await startServer((stream) => stream.on('error', (error) => errors.push(error)));
    const socket = tls.connect({ port: server.port, host: '127.0.0.1', rejectUnauthorized: false });
    await once(socket, 'error');
    t.true(errors[0] instanceof SspiError);
    t.is((errors[0] as SspiError).code, 'SEC_E_UNSUPPORTED_FUNCTION');
  });
} else {
  test("Node's own client", async (t) => {
    using server = await startServer(inCapitals);
    const socket = tls.connect({
      port: server.port,
      host: '127.0.0.1',
      servername: 'localhost',
      ca: fixture('ca.pem'),
      ALPNProtocols: ['other', 'koffi-sspi'],
    });
    await once(socket, 'secureConnect');
    t.true(socket.authorized);
    t.is(socket.alpnProtocol, 'koffi-sspi');
    socket.end('hello');
    t.is(await text(socket), 'HELLO');
  });

  test('our own client', async (t) => {
    using server = await startServer(inCapitals);
    using credential = acquireCredentialsHandle({
      package: UNISP_NAME_W,
      credentialUse: SECPKG_CRED.OUTBOUND,
      schannel: { flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS },
    });
    const stream = TlsStream.connect(connect(server.port, '127.0.0.1'), {
      credential,
      targetName: 'localhost',
      applicationProtocols: ['koffi-sspi'],
    });
    await once(stream, 'secureConnect');
    t.is(stream.getPeerCertificate()?.subject, 'CN=localhost');
    t.regex(stream.getProtocol(), /^TLSv1\.[23]$/);
    t.is(stream.alpnProtocol, 'koffi-sspi');
    stream.end('hello');
    t.is(await text(stream), 'HELLO');
  });

  peerTest('openssl s_client', async (t) => {
    using files = await startPeer('tls-files');
    const { serverPfx, pfxPassword: password } = files.facts;
    const pfx = readFileSync(String(serverPfx));
    using server = await startServer(inCapitals, () =>
      Certificate.fromPfx(pfx, String(password), pfxOptions),
    );
    using peer = await startPeer('openssl-client', { port: server.port });
    peer.write('hello from openssl\n');
    await peer.waitFor(/^HELLO FROM OPENSSL$/m);
    t.pass();
  });
}
