// A script cannot forge objects that own native resources: only this package constructs them.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as sspi from '../../src/index.js';
import { test } from './scripted-test.js';

test('forged handles, in a process of their own: refused everywhere', async (t) => {
  const program = fileURLToPath(new URL('processes/forged-handles.js', import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: 'ignore' });
  t.deepEqual(await once(child, 'exit'), [0, null]);
});

for (const [Class, instead] of [
  [sspi.AccessToken, 'querySecurityContextToken'],
  [sspi.AuthIdentity, 'AuthIdentity.encodeStrings or AuthIdentity.unmarshal'],
  [sspi.Certificate, 'Certificate.fromPfx or Certificate.find'],
  [sspi.CredHandle, 'acquireCredentialsHandle'],
  [sspi.HandshakeContext, 'a ClientContext or a ServerContext'],
  [sspi.ImportedContext, 'importSecurityContext'],
  [sspi.SecurityContext, 'a ClientContext or a ServerContext'],
] as const) {
  test(`new ${Class.name}: the error says what to call instead`, (t) => {
    const error = t.throws(() => Reflect.construct(Class as never, [{}, {}, {}]), {
      instanceOf: TypeError,
      code: 'ERR_ILLEGAL_CONSTRUCTOR',
    });
    t.true(error?.message.startsWith(`${Class.name} has no constructor for scripts: `));
    t.true(error?.message.includes(instead), error?.message);
  });
}
