// Verification by the system's crypt32: a chain to a private CA, names, and invalid certificates.

import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import test from 'ava';
import {
  acquireCredentialsHandle,
  type CertificateVerification,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  TlsStream,
  UNISP_NAME_W,
  verifyPeerCertificate,
  verifyPeerCertificateAsync,
} from '../../src/index.js';
import { isWine } from '../real/account.js';
import { fixture, importFixture, keysOnDisk, startTlsServer } from './fixtures.js';

const ca = new X509Certificate(fixture('ca.pem')).raw;
const trusted = { targetName: 'localhost', roots: [ca] };

/** Handshakes with Node's server, by default without verifying its certificate. */
async function withServer(
  use: (stream: TlsStream) => unknown,
  flags: number = SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION,
): Promise<void> {
  const server = await startTlsServer({}, (socket) => {
    socket.on('error', () => {});
    socket.resume();
  });
  using credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { flags },
  });
  const stream = TlsStream.connect(server.connect(), { credential, targetName: 'localhost' });
  try {
    await once(stream, 'secureConnect');
    await use(stream);
  } finally {
    stream.destroy();
    server.close();
  }
}

test('a server whose root is trusted, and whose name it is: its chain', async (t) => {
  await withServer(async ({ context }) => {
    const { chain } = verifyPeerCertificate(context, trusted);
    const subjects = chain.map((der) => new X509Certificate(der).subject);
    t.deepEqual(subjects, ['CN=localhost', 'CN=koffi-sspi test CA']);
    t.deepEqual(await verifyPeerCertificateAsync(context, trusted), { chain });
    t.notThrows(() => verifyPeerCertificate(context, { ...trusted, targetName: null }));
  });
});

test('what is wrong is said by its symbol', async (t) => {
  await withServer(({ context }) => {
    const fails = (options: Partial<CertificateVerification>, code: string) =>
      t.throws(() => verifyPeerCertificate(context, { ...trusted, ...options }), { code });
    fails({ targetName: 'www.example.com' }, 'CERT_E_CN_NO_MATCH');
    t.throws(() => verifyPeerCertificate(context, { targetName: 'localhost' }), {
      code: 'CERT_E_UNTRUSTEDROOT',
    });
    fails({ roots: [] }, 'CERT_E_UNTRUSTEDROOT');
    // The tests' CA publishes no revocation list; Wine has one status for all such failures.
    const unknown = isWine ? 'CERT_E_REVOCATION_FAILURE' : 'CRYPT_E_NO_REVOCATION_CHECK';
    fails({ revocation: 'chainExcludeRoot', cacheOnly: true }, unknown);
  });
});

test('a certificate of one’s own, as a client’s', async (t) => {
  using _keys = await keysOnDisk();
  using certificate = importFixture('client.pfx');
  const { chain } = certificate.verify({ role: 'client', roots: [ca] });
  t.is(chain.length, 2);
  // Its file lacks the CA, so the chain is incomplete.
  t.throws(() => certificate.verify({ role: 'client' }), { code: 'CERT_E_CHAINING' });
  t.throws(() => certificate.verify({ role: 'client', intermediates: [ca] }), {
    code: 'CERT_E_UNTRUSTEDROOT',
  });
});

test('a context without a peer’s certificate, and what is no context', async (t) => {
  t.throws(() => verifyPeerCertificate({} as never, trusted), { message: /^context must be/ });
  await withServer(({ context }) => {
    t.throws(() => verifyPeerCertificate(context, {}), { message: /^options\.targetName/ });
    t.throws(() => verifyPeerCertificate(context, 5 as never), { message: /^options must be/ });
  });
});
