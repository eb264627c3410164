// Pointers of a package's answer, which must stay inside it: before its start, across its end, and far away.

import test from 'ava';
import { LsaAnswer } from '../../src/logon/answer.js';

const base = 0x10000n;
const memory = Buffer.from('alice', 'utf16le');
const textAt = (Buffer: bigint, Length: number) =>
  new LsaAnswer(base, memory).text({ Buffer, Length, MaximumLength: Length });

test('text and bytes within the answer are copied', (t) => {
  t.is(textAt(base, 10), 'alice');
  t.is(textAt(base + 2n, 8), 'lice');
  t.is(textAt(0n, 0), '', 'an empty text needs no memory');
  const bytes = new LsaAnswer(base, memory).secret(base + 8n, 2);
  t.deepEqual(bytes, Buffer.from('e', 'utf16le'));
  t.is(new LsaAnswer(base, memory).secret(0n, 0).byteLength, 0);
});

test('a pointer out of it is an error that says what it points to', (t) => {
  const outside = (what: string) => ({
    code: 'ERR_SSPI_PACKAGE',
    message: new RegExp(`answer of 10 bytes points to ${what} outside it`),
  });
  for (const [pointer, length] of [
    [base - 2n, 2],
    [base - 64n, 10],
    [0n, 2],
    [base + 2n, 10],
    [base + 10n, 2],
    [2n ** 62n, 2],
  ] as const) {
    t.throws(() => textAt(pointer, length), outside('text'), `${pointer}`);
    const answer = new LsaAnswer(base, memory);
    t.throws(() => answer.secret(pointer, length), outside('bytes'), `${pointer}`);
  }
});
