// DER as the token parsers read it: numbers, identifiers, texts and times, and what is none of them.

import test from 'ava';
import { bits, integer, octets, oid, readDer, text, time } from '../../protocols/token/der.js';

const block = (hex: string) => readDer('It', Buffer.from(hex.replaceAll(' ', ''), 'hex')).block;

test('integers of one to six bytes, with their sign', (t) => {
  for (const [hex, expected] of [
    ['0201 00', 0],
    ['0201 7f', 127],
    ['0201 ff', -1],
    ['0202 0080', 128],
    ['0204 80000000', -0x80000000],
    ['0206 010203040506', 0x010203040506],
    ['0207 01020304050607', undefined],
    ['0401 05', undefined],
  ] as const) {
    t.is(integer(block(hex)), expected, hex);
  }
  t.is(integer(undefined), undefined);
});

test('an identifier of a hundred bytes is read, a longer one is not', (t) => {
  t.is(oid(block('0609 2a864886f712010202')), '1.2.840.113554.1.2.2');
  // With the identifier's tag and length, 100 bytes, and 101.
  t.regex(oid(block(`0662 2a${'01'.repeat(97)}`)) ?? '', /^1\.2\.1\.1\.1/);
  t.is(oid(block(`0663 2a${'01'.repeat(98)}`)), 'too long');
  t.is(oid(block('0401 05')), undefined);
});

test('texts are GeneralString and UTF8String, in UTF-8', (t) => {
  t.is(text(block('1b03 61c3a4')), 'aä');
  t.is(text(block('0c03 61c3a4')), 'aä');
  t.is(text(block('0403 61c3a4')), undefined);
  t.is(octets(block('0403 61c3a4'))?.toString('hex'), '61c3a4');
  t.is(octets(block('0c01 61')), undefined);
  t.is(bits(block('0305 00 40800010'))?.toString('hex'), '40800010');
  t.is(bits(block('0401 61')), undefined);
});

test('a time is GeneralizedTime', (t) => {
  const written = Buffer.from('20260728010203Z').toString('hex');
  t.is(time(block(`180f ${written}`)), '2026-07-28T01:02:03.000Z');
  t.is(time(block(`1b0f ${written}`)), undefined);
});

test('what is no DER says so', (t) => {
  t.throws(() => block('30'), { name: 'TokenError', message: /^It cannot be read/ });
  t.throws(() => block('3005 0201'), { name: 'TokenError', message: /^It/ });
});
