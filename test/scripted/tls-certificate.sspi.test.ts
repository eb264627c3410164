// A requested client certificate that Schannel refuses.

import { once } from 'node:events';
import {
  acquireCredentialsHandle,
  Certificate,
  SEC_E_OK,
  SEC_I_CONTINUE_NEEDED,
  SECPKG_CRED_OUTBOUND,
  setLibrary,
} from '../../src/index.js';
import { available, scriptedLibrary } from './control.js';
import { clean, remains, reset, test } from './scripted-test.js';
import { begin } from './tls-peer.js';
import { pfx } from './windows/certificates.js';
import { answersLeg, asksForCertificate, record } from './windows/tls.js';

if (available) setLibrary(scriptedLibrary, { support: true });

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const certified = () => {
  using certificate = Certificate.fromPfx(pfx, 'secret');
  return acquireCredentialsHandle({
    package: 'ScriptedStream',
    credentialUse: SECPKG_CRED_OUTBOUND,
    schannel: { certificates: [certificate] },
  });
};

test('the credential has certificates, and Schannel takes none: an error, no handshake without', async (t) => {
  answersLeg('client', SEC_I_CONTINUE_NEEDED, 'ClientHello');
  asksForCertificate();
  using peer = begin('client', {}, certified());
  peer.wire.push(record('handshake', 'CertificateRequest'));
  const [error] = await once(peer.stream, 'error');
  t.is(error.code, 'ERR_SSPI_TLS_CLIENT_CERTIFICATE');
  t.regex(error.message, /takes none of those/);
});

test('clientCredential may say to go on without', async (t) => {
  answersLeg('client', SEC_I_CONTINUE_NEEDED, 'ClientHello');
  asksForCertificate();
  answersLeg('client', SEC_E_OK, 'Finished');
  using peer = begin('client', { clientCredential: () => null }, certified());
  peer.wire.push(record('handshake', 'CertificateRequest'));
  await once(peer.stream, 'secureConnect');
  t.pass();
});
