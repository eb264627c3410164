// Kerberos' tokens of GSS-API that are none of its messages: by their TOK_ID, known or not; wrapped messages and MICs.

import test from 'ava';
import { parseToken } from '../../protocols/token/index.js';
import { parseKerberosGss } from '../../protocols/token/kerberos.js';

for (const [hex, name] of [
  ['0a0b0c0d', 'token identifier 0a0b'],
  ['ffff', 'token identifier ffff'],
  ['', 'token identifier '],
] as const) {
  test(`bytes ${hex || 'none'}: ${name}`, (t) => {
    t.deepEqual(parseKerberosGss(Buffer.from(hex, 'hex')), {
      format: 'Kerberos',
      message: 'other',
      name,
    } as never);
  });
}

test('a wrapped message and a MIC of RFC 4121: flags and sequence number', (t) => {
  const parsed = (hex: string) => parseToken(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
  const sequenceNumber = String(0x0102030405060708n);
  const end = '0102030405060708 0f0e0d0c0b0a09080706050403';
  t.like(parsed(`0404 05 ffffffffff ${end}`), {
    message: 'MIC',
    flags: ['SentByAcceptor', 'AcceptorSubkey'],
    sequenceNumber,
    checksum: 13,
  });
  t.like(parsed(`0504 02 ff 0000 0000 ${end}`), {
    message: 'Wrap',
    flags: ['Sealed'],
    sequenceNumber,
  });
});
