// The order of cipher suites: asked of CNG, and its memory freed.

import { cipherSuites, setLibrary } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { available, scriptedLibrary } from './control.js';
import { calls, clean, remains, reset, script, test } from './scripted-test.js';

if (available) setLibrary(scriptedLibrary, { support: true });

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('the suites of this computer, in their order', (t) => {
  t.deepEqual(cipherSuites(), ['TLS_AES_256_GCM_SHA384', 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384']);
  const [call, freed] = calls();
  t.like(call?.arguments, {
    dwTable: raw.CRYPT_LOCAL,
    pszContext: 'SSL',
    dwInterface: raw.NCRYPT_SCHANNEL_INTERFACE,
  });
  t.is(freed?.function, 'BCryptFreeBuffer');
});

test('what group policy sets, or that it sets none', (t) => {
  t.throws(() => cipherSuites({ configuration: 'domain' }), { code: 'STATUS_NOT_FOUND' });
  t.is(calls()[0]?.arguments.dwTable, raw.CRYPT_DOMAIN);
  script('BCryptEnumContextFunctions', { status: 0 });
  t.deepEqual(cipherSuites(), []);
  t.throws(() => cipherSuites({ configuration: 'user' } as never), {
    message: /^options\.configuration must be "local" or "domain"/,
  });
});
