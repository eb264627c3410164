// The calls of complete and failed handshakes, in order; each handle is freed once.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  acquireCredentialsHandle,
  ClientContext,
  SEC_E_INVALID_HANDLE,
  SEC_E_LOGON_DENIED,
  SEC_E_NO_CREDENTIALS,
  SEC_E_SECPKG_NOT_FOUND,
  SEC_I_COMPLETE_AND_CONTINUE,
  SEC_I_COMPLETE_NEEDED,
  SECPKG_CRED_OUTBOUND,
  ServerContext,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { clientCredential, makePair, serverCredential } from './pair.js';
import { callNames, clean, remains, reset, script, state, test } from './scripted-test.js';

test.before(() => clientCredential().dispose());
test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** The calls of an acquisition. Only the first one, before all tests, queries the package. */
const ACQUIRE = ['AcquireCredentialsHandleW'];
const INITIALIZE = 'InitializeSecurityContextW';
const ACCEPT = 'AcceptSecurityContext';
const END = ['DeleteSecurityContext', 'FreeCredentialsHandle'];

test('a whole handshake, from Acquire to Free', (t) => {
  {
    using pair = makePair();
    establish(pair);
  }
  const legs = [INITIALIZE, ACCEPT, INITIALIZE, ACCEPT];
  t.deepEqual(callNames() as string[], [
    ...ACQUIRE,
    ...ACQUIRE,
    ...legs,
    'DeleteSecurityContext',
    'DeleteSecurityContext',
    'FreeCredentialsHandle',
    'FreeCredentialsHandle',
  ]);
});

test('a server that completes its tokens', (t) => {
  {
    using credential = serverCredential();
    using server = new ServerContext(credential);
    for (const status of [SEC_I_COMPLETE_AND_CONTINUE, SEC_I_COMPLETE_NEEDED]) {
      script(ACCEPT, { status, buffers: [{ bytes: Buffer.from('token') }] });
      t.is(server.step(Buffer.from('x')).token?.toString(), 'token');
    }
    t.true(server.established);
  }
  const legs = [ACCEPT, 'CompleteAuthToken', ACCEPT, 'CompleteAuthToken'];
  t.deepEqual(callNames() as string[], [...ACQUIRE, ...legs, ...END]);
});

for (let legs = 0; legs <= 4; legs++) {
  test(`the peer vanishes after ${legs} of 4 legs`, (t) => {
    {
      using pair = makePair();
      establish(pair, legs);
      t.is(state().contexts, Math.min(legs, 2));
    }
    const { counts } = state();
    t.is(counts.DeleteSecurityContext ?? 0, Math.min(legs, 2));
    t.is(counts.FreeCredentialsHandle, 2);
  });

  test(`a leg fails after ${legs} of 4: its context is deleted at once, and once only`, (t) => {
    using pair = makePair();
    if (legs === 4) return void t.is(establish(pair).length, 4);
    const token = establish(pair, legs).at(-1)?.token as Buffer;
    const side = legs % 2 === 0 ? pair.client : pair.server;
    script(legs % 2 === 0 ? INITIALIZE : ACCEPT, { status: SEC_E_LOGON_DENIED });
    t.throws(() => side.step(token), { code: 'SEC_E_LOGON_DENIED' });
    t.is(state().counts.DeleteSecurityContext ?? 0, legs >= 2 ? 1 : 0);
    side.dispose();
    t.is(state().counts.DeleteSecurityContext ?? 0, legs >= 2 ? 1 : 0);
  });
}

test('a credential disposed first is freed after the last of its contexts', (t) => {
  const credential = clientCredential();
  const contexts = [new ClientContext(credential), new ClientContext(credential)];
  for (const context of contexts) context.step();
  credential.dispose();
  t.throws(() => new ClientContext(credential), { code: 'ERR_SSPI_DISPOSED' });
  t.is(state().credentials, 1, 'the contexts need it');
  contexts[0]?.dispose();
  t.is(state().credentials, 1);
  contexts[1]?.dispose();
  const ended = callNames().filter((name) => END.includes(name)) as string[];
  t.deepEqual(ended, ['DeleteSecurityContext', 'DeleteSecurityContext', 'FreeCredentialsHandle']);
});

test('a context that never took a leg frees nothing but its part of the credential', (t) => {
  const credential = clientCredential();
  const context = new ClientContext(credential);
  credential.dispose();
  context.dispose();
  const { counts } = state();
  t.is(counts.DeleteSecurityContext, undefined);
  t.is(counts.FreeCredentialsHandle, 1);
});

test('disposed twice, freed once', (t) => {
  const pair = makePair();
  establish(pair);
  for (let time = 0; time < 3; time++) pair[Symbol.dispose]();
  const { counts } = state();
  t.is(counts.DeleteSecurityContext, 2);
  t.is(counts.FreeCredentialsHandle, 2);
  t.throws(() => pair.client.step(), { code: 'ERR_SSPI_DISPOSED' });
  t.throws(() => pair.client.makeSignature(Buffer.alloc(1)), { code: 'ERR_SSPI_DISPOSED' });
});

test('nothing is freed after an acquire that failed, whatever it wrote', (t) => {
  const acquire = () => clientCredential();
  script('AcquireCredentialsHandleW', {
    status: SEC_E_NO_CREDENTIALS,
    handle: { parameter: 'phCredential', lower: 1n, upper: 2n },
  });
  t.throws(acquire, { code: 'SEC_E_NO_CREDENTIALS' });
  t.throws(
    () => acquireCredentialsHandle({ package: 'None', credentialUse: SECPKG_CRED_OUTBOUND }),
    { code: 'SEC_E_SECPKG_NOT_FOUND' },
  );
  t.is(state().counts.FreeCredentialsHandle, undefined);
});

test('a credential whose package cannot be described is freed', (t) => {
  // A name that was not asked for before.
  const acquire = () =>
    acquireCredentialsHandle({ package: 'SCRIPTED', credentialUse: SECPKG_CRED_OUTBOUND });
  script('QuerySecurityPackageInfoW', { status: SEC_E_SECPKG_NOT_FOUND });
  t.throws(acquire, { code: 'SEC_E_SECPKG_NOT_FOUND' });
  t.is(state().counts.FreeCredentialsHandle, 1);
  using credential = acquire();
  using another = acquire();
  t.is(another.package, credential.package);
  t.true(Object.isFrozen(credential.package));
  t.is(
    state().counts.QuerySecurityPackageInfoW,
    2,
    'asked again after the failure, and then no more',
  );
});

test('a delete that says it failed is not tried again', (t) => {
  const pair = makePair();
  establish(pair);
  script('DeleteSecurityContext', { status: SEC_E_INVALID_HANDLE, byDefault: true });
  pair[Symbol.dispose]();
  pair[Symbol.dispose]();
  t.is(state().counts.DeleteSecurityContext, 2);
});

test('the net: what was never disposed is freed once it is collected, contexts first', async (t) => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const before = state();
  t.is(before.contexts, 0);
  for (let peer = 0; peer < 20; peer++) establish(makePair());
  t.is(state().contexts, 40);
  for (let round = 0; round < 100 && state().credentials > 0; round++) {
    collect();
    await new Promise(setImmediate);
  }
  const { counts } = state();
  t.is(counts.DeleteSecurityContext, 40);
  t.is(counts.FreeCredentialsHandle, 40);
});
