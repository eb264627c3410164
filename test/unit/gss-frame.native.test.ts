// The frame of a GSS-API token (RFC 2743, section 3.1): the mechanism, the inner token, and lengths in each form.

import test from 'ava';
import { isKerberosOid, mechanismName, unwrapGss } from '../../protocols/token/gss.js';

const kerberos = '06092a864886f712010202';
const frame = (length: string, inner: string, behind = '') =>
  Buffer.from(`60${length}${kerberos}${inner}${behind}`, 'hex');

for (const length of ['0e', '810e', '82000e', '840000000e']) {
  test(`a length in ${length.length / 2} bytes`, (t) => {
    const whole = frame(length, '010203');
    const id = '1.2.840.113554.1.2.2';
    t.deepEqual(unwrapGss(whole), { id, inner: Buffer.of(1, 2, 3) });
    t.deepEqual(unwrapGss(frame(length, '010203', 'ffff')), { id, inner: Buffer.of(1, 2, 3) });
    t.throws(() => unwrapGss(whole.subarray(0, -1)), {
      name: 'TokenError',
      message: `The GSS-API token is cut short: it says ${whole.length} bytes, ${whole.length - 1} are here.`,
    });
  });
}

test('what is not framed', (t) => {
  t.is(unwrapGss(Buffer.of(0x60)), undefined);
  t.is(unwrapGss(Buffer.of(0x61, 0)), undefined);
  t.is(unwrapGss(Buffer.from('6003020105', 'hex')), undefined, 'no identifier in front');
});

test('mechanisms by name, and by their numbers alone', (t) => {
  t.is(mechanismName('1.2.840.113554.1.2.2'), 'Kerberos 5 (1.2.840.113554.1.2.2)');
  t.is(mechanismName('1.2.3'), '1.2.3');
  t.true(isKerberosOid('1.2.840.113554.1.2.2'));
  t.false(isKerberosOid('1.2.3'));
});
