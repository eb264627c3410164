// Certificate.find and fromPfx refuse what they cannot use by name, before any store is opened.

import test from 'ava';
import { Certificate } from '../../src/index.js';

const cases: readonly [unknown, RegExp][] = [
  [undefined, /^options must be an object/],
  [{}, /^options must have either subject or thumbprint/],
  [{ subject: 'a', thumbprint: 'b' }, /^options must have either subject or thumbprint/],
  [{ subject: 'a', store: 5 }, /^options\.store must be a string/],
  [{ subject: 'a', location: 'Nowhere' }, /^options\.location must be one of CurrentUser, /],
  [{ subject: 'a', location: 'toString' }, /^options\.location must be one of CurrentUser, /],
  [{ subject: 5 }, /^options\.subject must be a string/],
  [{ thumbprint: 5 }, /^options\.thumbprint must be a/],
  [{ thumbprint: null }, /^options\.thumbprint must be a/],
  [{ thumbprint: '00:11' }, /^options\.thumbprint must be 20 bytes of SHA-1, got 2 bytes/],
  [{ thumbprint: '' }, /^options\.thumbprint must be 20 bytes of SHA-1, got 0 bytes/],
  [{ thumbprint: Buffer.alloc(21) }, /^options\.thumbprint must be 20 bytes .* got 21 bytes/],
];

for (const [options, message] of cases) {
  test(`Certificate.find: ${message.source}, ${JSON.stringify(options)}`, (t) => {
    t.throws(() => Certificate.find(options as never), { message });
  });
}

test('Certificate.fromPfx', (t) => {
  t.throws(() => Certificate.fromPfx('x' as never, ''), { message: /^pfx must be/ });
  t.throws(() => Certificate.fromPfx(Buffer.alloc(1), 5 as never), { message: /^password/ });
  for (const [options, message] of [
    [null, /^options must be an object/],
    [{ keepKeys: 1 }, /^options\.keepKeys must be a boolean/],
    [{ flags: 'x' }, /^options\.flags must be/],
  ] as const) {
    t.throws(() => Certificate.fromPfx(Buffer.alloc(1), '', options as never), { message });
  }
});
