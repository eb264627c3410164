// verifyPeerCertificate before it has a certificate: whose context it takes, and a peer that sent none.

import { verifyPeerCertificate, verifyPeerCertificateAsync } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establishedPair } from './pair.js';
import { calls, clean, remains, reset, script, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const options = { targetName: 'server' };

test('anything but a context, and options that are none, are named', async (t) => {
  using pair = establishedPair('ScriptedStream');
  for (const context of [undefined, null, {}, 'x', Object.create(pair.client)]) {
    const refused = { instanceOf: TypeError, message: /^context must be a ClientContext or / };
    t.throws(() => verifyPeerCertificate(context as never, options), refused);
    await t.throwsAsync(verifyPeerCertificateAsync(context as never, options), refused);
  }
  for (const context of [pair.client, pair.server]) {
    t.throws(() => verifyPeerCertificate(context, null as never), {
      message: /^options must be an object/,
    });
  }
  t.deepEqual(calls(), []);
});

test('a peer that sent no certificate, however the package says so', async (t) => {
  using pair = establishedPair('ScriptedStream');
  const none = { code: 'SEC_E_NO_CREDENTIALS' };
  for (const context of [pair.client, pair.server]) {
    for (const answer of [
      { status: raw.SEC_E_NO_CREDENTIALS },
      { writes: [{ parameter: 'pBuffer', bytes: Buffer.alloc(8) }] },
    ]) {
      script('QueryContextAttributesW', answer);
      t.throws(() => verifyPeerCertificate(context, options), none);
      script('QueryContextAttributesW', answer);
      await t.throwsAsync(verifyPeerCertificateAsync(context, options), none);
    }
    script('QueryContextAttributesW', { status: raw.SEC_E_UNSUPPORTED_FUNCTION });
    t.throws(() => verifyPeerCertificate(context, options), { code: 'SEC_E_UNSUPPORTED_FUNCTION' });
  }
});
