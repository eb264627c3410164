// Renegotiation in TLS 1.2, requested by the server. What Wine cannot
// do of it is in test/scripted/tls-stream.scripted.test.ts.

import { once } from 'node:events';
import type { TLSSocket } from 'node:tls';
import test from 'ava';
import {
  acquireCredentialsHandle,
  SCH_CRED_FLAGS,
  SECPKG_CRED,
  TlsStream,
  trace,
  UNISP_NAME_W,
} from '../../src/index.js';
import { isWine } from '../real/account.js';
import { importFixture, keysOnDisk, startTlsServer } from './fixtures.js';

const title = isWine
  ? 'Wine hands on the server’s wish, and then waits for input that no server sends'
  : 'the server asks for a certificate after the first message';

test(title, async (t) => {
  const names: unknown[] = [];
  const server = await startTlsServer({ rejectUnauthorized: false }, (socket: TLSSocket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      names.push(socket.getPeerCertificate().subject?.CN);
      socket.renegotiate({ requestCert: true, rejectUnauthorized: false }, (error) => {
        names.push(error?.message ?? socket.getPeerCertificate().subject?.CN);
        socket.end('after');
      });
    });
  });
  t.teardown(() => server.close());
  using _keys = await keysOnDisk();
  using certificate = importFixture('client.pfx');
  using credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: {
      flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS,
      certificates: [certificate],
    },
  });
  const stream = TlsStream.connect(server.connect(), { credential, targetName: 'localhost' });
  t.teardown(() => stream.destroy());
  stream.write('before');
  await once(stream, 'secureConnect');
  if (isWine) {
    const calls = await callsUntil('InitializeSecurityContextW');
    t.deepEqual(calls.slice(-2), [
      'DecryptMessage SEC_I_RENEGOTIATE',
      'InitializeSecurityContextW SEC_E_INCOMPLETE_MESSAGE',
    ]);
  } else {
    let received = '';
    for await (const chunk of stream) received += chunk;
    t.is(received, 'after');
    t.deepEqual(names, [undefined, 'alice']);
  }
});

/** The calls from now on, with their statuses, until the first of that function. */
function callsUntil(functionName: string): Promise<string[]> {
  const seen: string[] = [];
  return new Promise((resolve) => {
    const stop = trace((call) => {
      seen.push(`${call.function} ${(call.result as { name: string }).name}`);
      if (call.function !== functionName) return;
      stop();
      resolve(seen);
    });
  });
}
