// The header of a Kerberos wrap token (RFC 1964 and 4121): whether it is sealed, with lengths of one byte and of more.

import test from 'ava';
import { isNtlm, readWrapHeader } from '../../src/context/wrap-header.js';

/** Kerberos' identifier, 1.2.840.113554.1.2.2, as DER. */
const identifier = '06092a864886f712010202';

/** A token of RFC 1964: TOK_ID, SGN_ALG, SEAL_ALG and what follows. */
const framed = (length: string, seal: string, { id = '0201', oid = identifier } = {}) =>
  Buffer.from(`60${length}${oid}${id}1100${seal}ffff${'00'.repeat(24)}`, 'hex');

for (const length of ['2b', '812b', '82002b', '8400000200']) {
  test(`framed, its length in ${length.length / 2} bytes`, (t) => {
    t.deepEqual(readWrapHeader(framed(length, '1000')), { sealed: true, length: null });
    t.deepEqual(readWrapHeader(framed(length, 'ffff')), { sealed: false, length: null });
  });
}

test('framed, and no wrap token', (t) => {
  t.is(readWrapHeader(framed('2b', '1000', { id: '0101' })), null, 'a MIC');
  t.is(readWrapHeader(framed('2b', '1000', { oid: `07${identifier.slice(2)}` })), null);
  const whole = framed('2b', '1000');
  t.is(readWrapHeader(whole.subarray(0, 18)), null, 'ends before SEAL_ALG has');
  t.deepEqual(readWrapHeader(whole.subarray(0, 19)), { sealed: true, length: null });
});

/** A token of RFC 4121, with a body of so many bytes. */
const header = (flags: string, extra: string, body: number, { id = '0504', filler = 'ff' } = {}) =>
  Buffer.concat([
    Buffer.from(`${id}${flags}${filler}${extra}0000${'00'.repeat(8)}`, 'hex'),
    Buffer.alloc(body),
  ]);

test('of AES: sealed or signed, and the length of its message', (t) => {
  t.deepEqual(readWrapHeader(header('02', '0000', 49)), { sealed: true, length: 5 });
  t.deepEqual(readWrapHeader(header('07', '0003', 49)), { sealed: true, length: 2 });
  t.deepEqual(readWrapHeader(header('05', '000c', 17)), { sealed: false, length: 5 });
  t.deepEqual(readWrapHeader(header('02', '0000', 0)), { sealed: true, length: -44 });
});

test('another token, or one that is too short', (t) => {
  t.is(readWrapHeader(header('02', '0000', 44, { id: '0404' })), null);
  t.is(readWrapHeader(header('02', '0000', 44, { filler: 'fe' })), null);
  t.is(readWrapHeader(header('02', '0000', 0).subarray(0, 15)), null);
});

test('NTLM’s signature has version 1 and 16 bytes', (t) => {
  const signature = Buffer.from(`01000000${'00'.repeat(12)}`, 'hex');
  t.true(isNtlm(signature));
  t.false(isNtlm(signature.subarray(0, 15)));
  t.false(isNtlm(Buffer.from(`02000000${'00'.repeat(12)}`, 'hex')));
});
