// Exported contexts: the copy goes on, and the original is gone only where that was asked for.

import { importSecurityContext, SECPKG_CONTEXT_EXPORT } from '../../src/index.js';
import { establishedPair } from './pair.js';
import { calls, clean, remains, reset, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('export and import: the copy goes on with the messages', (t) => {
  using pair = establishedPair();
  const exported = pair.server.exportSecurityContext();
  t.is(exported.token, null);
  using imported = importSecurityContext('Scripted', exported.packedContext);
  t.true(imported.established);
  t.is(imported.attributes, undefined);
  t.is(imported.expiry, undefined);
  const message = Buffer.from('to whoever has the context');
  t.deepEqual(imported.decryptMessage(pair.client.encryptMessage(message)), message);
  t.true(pair.server.established);
});

test('export: with DELETE_OLD the context is gone, and not deleted again', (t) => {
  using pair = establishedPair();
  const { server } = pair;
  const { packedContext } = server.exportSecurityContext(SECPKG_CONTEXT_EXPORT.DELETE_OLD);
  t.false(server.established);
  t.throws(() => server.makeSignature(Buffer.from('m')), {
    code: 'ERR_SSPI_STATE',
    message: /exported/,
  });
  t.throws(() => server.step(Buffer.from('t')), { code: 'ERR_SSPI_STATE' });
  using imported = importSecurityContext('Scripted', packedContext);
  t.true(imported.established);
});

test('only an export that deletes the context is refused within another call', (t) => {
  using pair = establishedPair();
  const { server } = pair;
  const { packedContext } = server.exportSecurityContext(SECPKG_CONTEXT_EXPORT.RESET_NEW);
  t.true(packedContext.byteLength > 0);
  const call = calls().find((one) => one.function === 'ExportSecurityContext');
  t.is(call?.arguments.fFlags, SECPKG_CONTEXT_EXPORT.RESET_NEW);
  server.impersonate(() => {
    t.true(server.exportSecurityContext().packedContext.byteLength > 0);
    t.throws(() => server.exportSecurityContext(SECPKG_CONTEXT_EXPORT.DELETE_OLD), {
      code: 'ERR_SSPI_BUSY',
    });
  });
  t.true(server.established);
});
