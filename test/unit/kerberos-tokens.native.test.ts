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

test('a MIC without a checksum is one, a byte less is none', (t) => {
  const mic = Buffer.from(`040400ffffffffff${'00'.repeat(8)}`, 'hex');
  t.like(parseToken(mic), { message: 'MIC', checksum: 0, sequenceNumber: '0' });
  t.throws(() => parseToken(mic.subarray(0, -1)), { name: 'TokenError', message: /no token/ });
});

/** RFC 1964's numbers of algorithms, little-endian, with the length of the checksum. */
const signatures = [
  ['0000', 'DES MAC MD5', 8],
  ['0100', 'MD2.5', 8],
  ['0200', 'DES MAC', 8],
  ['0400', 'HMAC SHA1 DES3-KD', 20],
  ['1100', 'HMAC MD5 (RC4)', 8],
  ['0300', '0x0003', 8],
] as const;

for (const [number, signature, checksum] of signatures) {
  test(`a MIC and a wrapped message of RFC 1964 by ${signature}`, (t) => {
    const old = (hex: string) => parseKerberosGss(Buffer.from(hex, 'hex'));
    const end = '00'.repeat(8 + checksum);
    t.deepEqual(old(`0101${number}ffffffff${end}`) as object, {
      format: 'Kerberos',
      message: 'MIC',
      signature,
      checksum,
    });
    t.throws(() => old(`0101${number}ffffffff${end.slice(2)}`), { message: /cut short/ });
    for (const [seal, encryption] of [
      ['0000', 'DES'],
      ['0200', 'DES3-KD'],
      ['1000', 'RC4'],
      ['0300', '0x0003'],
      ['ffff', undefined],
    ] as const) {
      t.deepEqual(old(`0201${number}${seal}ffff${end}010203`) as object, {
        format: 'Kerberos',
        message: 'Wrap',
        sealed: seal !== 'ffff',
        signature,
        encryption,
        dataLength: 3,
      });
    }
    t.throws(() => old(`0201${number}ffffffff${end.slice(2)}`), { message: /cut short/ });
  });
}

test('AS-REQ: the encryption types that it offers, and what is no number', (t) => {
  const tlv = (tag: number, ...content: Uint8Array[]) => {
    const bytes = Buffer.concat(content);
    return Buffer.concat([Buffer.of(tag, bytes.length), bytes]);
  };
  const integer = (value: number) => tlv(0x02, Buffer.of(value));
  const types = tlv(0x30, integer(18), tlv(0x04, Buffer.of(17)), integer(0xff));
  const body = tlv(0x30, tlv(0xa0, tlv(0x03, Buffer.of(0, 0x40, 0, 0, 0))), tlv(0xa8, types));
  const fields = [tlv(0xa1, integer(5)), tlv(0xa2, integer(10)), tlv(0xa4, body)];
  t.like(parseToken(tlv(0x6a, tlv(0x30, ...fields))), {
    message: 'AS-REQ',
    encryptionTypes: ['aes256-cts-hmac-sha1-96 (18)', 'unknown (-1)', 'unknown (-1)'],
    options: ['forwardable'],
  });
});
