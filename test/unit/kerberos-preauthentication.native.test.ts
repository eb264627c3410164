// Pre-authentication data: encryption types and salts are read of ETYPE-INFO (11) and ETYPE-INFO2 (19), of no other type.

import test from 'ava';
import { readDer } from '../../protocols/token/der.js';
import { preAuthentication } from '../../protocols/token/kerberos-parts.js';

/** A list of one PA-DATA with aes256 and a salt as its value. */
function paData(type: number) {
  const hex = `301c 301a a10302 01${type.toString(16).padStart(2, '0')} a213 0411 300f 300d a003020112 a106 1b0473616c74`;
  return readDer('PA-DATA', Buffer.from(hex.replaceAll(' ', ''), 'hex')).block;
}

const info = { encryptionTypes: ['aes256-cts-hmac-sha1-96 (18)'], salt: 'salt' };

for (const [type, expected] of [
  [2, {}],
  [3, {}],
  [10, {}],
  [11, info],
  [12, {}],
  [18, {}],
  [19, info],
  [20, {}],
] as const) {
  test(`type ${type}: ${'salt' in expected ? 'a salt' : 'none'}`, (t) => {
    const [{ encryptionTypes, salt, length } = {} as never] = preAuthentication(paData(type));
    t.is(length, 17);
    t.deepEqual({ ...(salt === undefined ? {} : { encryptionTypes, salt }) }, { ...expected });
  });
}

test('an ETYPE-INFO2 that cannot be read is one without types', (t) => {
  const hex = '300e 300c a103 020113 a205 0403 300fff';
  const [read] = preAuthentication(
    readDer('PA-DATA', Buffer.from(hex.replaceAll(' ', ''), 'hex')).block,
  );
  t.like(read, { length: 3, encryptionTypes: undefined, salt: undefined });
});

test('without a type, or with one that nobody knows', (t) => {
  const read = (hex: string) =>
    preAuthentication(readDer('PA-DATA', Buffer.from(hex.replaceAll(' ', ''), 'hex')).block);
  t.like(read('3007 3005 a203 0401 00'), [{ type: 'unknown (-1)', length: 1 }]);
  t.like(read('300c 300a a103 020163 a203 0401 00'), [{ type: 'unknown (99)', length: 1 }]);
});
