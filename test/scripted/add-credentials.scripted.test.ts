// addCredentials: a mistake is named, and the credential goes with its last holder all the same.

import { acquireCredentialsHandle, SECPKG_CRED_OUTBOUND } from '../../src/index.js';
import { calls, clean, remains, reset, script, state, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const options = { package: 'Scripted', credentialUse: SECPKG_CRED_OUTBOUND };
const authIdentity = { user: 'alice', domain: 'LAB', password: 'secret' };

test('what is wrong is refused by name, and keeps nothing alive', (t) => {
  for (const [wrong, message] of [
    [{ package: 5 }, /^options\.package/],
    [{ credentialUse: 'x' }, /^options\.credentialUse/],
    [{ principal: 5 }, /^options\.principal/],
    [{ logonId: 5n }, /^options\.logonId must not be given/],
    [{ authIdentity: { user: 5 } }, /^authIdentity/],
  ] as const) {
    const credential = acquireCredentialsHandle(options);
    calls();
    t.throws(() => credential.addCredentials({ ...options, ...wrong } as never), { message });
    t.deepEqual(calls(), []);
    credential.dispose();
    t.is(state().credentials, 0, message.source);
  }
});

test('what is added, and its status', async (t) => {
  using credential = acquireCredentialsHandle(options);
  const added = { ...options, principal: 'LAB\\alice', authIdentity };
  for (const add of [
    () => credential.addCredentials(added),
    () => credential.addCredentialsAsync(added),
  ]) {
    calls();
    script('AddCredentialsW', { byDefault: true });
    await add();
    const [call] = calls();
    t.like(call?.arguments, { pszPrincipal: 'LAB\\alice', pszPackage: 'Scripted' });
    script('AddCredentialsW', { status: 0x8009030e });
    await t.throwsAsync(async () => add(), { code: 'SEC_E_NO_CREDENTIALS' });
  }
});
