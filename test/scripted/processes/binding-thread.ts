// A thread that counts what its first call loads and binds, and what all later calls do.

import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import * as sspi from '../../../src/index.js';
import { establish } from '../../establish.js';
import { scriptedLibrary } from '../control.js';
import { makePair } from '../pair.js';

const koffi = createRequire(import.meta.url)('koffi');
let count = 0;

/** Counts the calls during which a thread must not be terminated. */
const counted =
  (original: (...values: unknown[]) => unknown) =>
  (...values: unknown[]): unknown => {
    count++;
    return original(...values);
  };
for (const name of ['struct', 'union', 'array', 'pointer', 'opaque']) {
  koffi[name] = counted(koffi[name]);
}
const { load } = koffi;
koffi.load = counted((path) => {
  const library = load(path);
  return { func: counted((...values) => library.func(...values)) };
});

sspi.setLibrary(scriptedLibrary);
sspi.enumerateSecurityPackages();
const first = count;
using pair = makePair();
establish(pair);
pair.server.decryptMessage(pair.client.encryptMessage(Buffer.from('message')));
pair.client.queryContextAttributes(sspi.SECPKG_ATTR_SESSION_KEY);
await sspi.acquireCredentialsHandleAsync({
  package: 'Scripted',
  credentialUse: sspi.SECPKG_CRED_OUTBOUND,
});
parentPort?.postMessage({ first, later: count - first });
