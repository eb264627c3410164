// Where ArrayBuffers over foreign memory are forbidden, as in Electron, everything works: koffi's `view` is not used.

import { createRequire } from 'node:module';
import {
  enumerateSecurityPackages,
  ISC_REQ_CONFIDENTIALITY,
  ISC_REQ_INTEGRITY,
  SECPKG_ATTR,
} from '../../src/index.js';
import { establish, establishAsync } from '../establish.js';
import { makePair } from './pair.js';
import { clean, remains, reset, test } from './scripted-test.js';

const koffi = createRequire(import.meta.url)('koffi') as { view: (...args: unknown[]) => unknown };

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('packages, a handshake both ways of calling, attributes and messages, without views', async (t) => {
  const { view } = koffi;
  koffi.view = () => {
    throw new Error('External buffers are not allowed');
  };
  try {
    t.throws(() => koffi.view(1n, 1), { message: /^External buffers/ });
    t.true(enumerateSecurityPackages().length > 0);
    const contextReq = ISC_REQ_CONFIDENTIALITY | ISC_REQ_INTEGRITY;
    using pair = makePair('Scripted', { contextReq });
    await establishAsync(pair);
    using other = makePair();
    establish(other);
    t.is(pair.server.queryContextAttributes(SECPKG_ATTR.NAMES), 'SCRIPTED\\alice');
    const sealed = pair.client.encryptMessage(Buffer.from('a message'));
    t.is(pair.server.decryptMessage(sealed).toString(), 'a message');
    pair.server.verifySignature(Buffer.from('x'), pair.client.makeSignature(Buffer.from('x')));
  } finally {
    koffi.view = view;
  }
});
