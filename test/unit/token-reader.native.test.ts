// What the token parsers read with: fields within their bounds, FILETIME, and names of bits.

import test from 'ava';
import { bitNames, fileTime, Reader, TokenError } from '../../protocols/token/reader.js';

test('fields, one behind the other', (t) => {
  const reader = new Reader('It', Buffer.from('0102030405060708090a0b0c0d0e', 'hex'));
  t.is(reader.u8(), 0x01);
  t.is(reader.u16(), 0x0302);
  t.is(reader.u32(), 0x07060504);
  t.is(reader.u16be(), 0x0809);
  t.is(reader.u24be(), 0x0a0b0c);
  t.deepEqual([reader.offset, reader.rest], [12, 2]);
  t.is(reader.take(2).toString('hex'), '0d0e');
  t.is(reader.take(0).length, 0);
  t.throws(() => reader.take(1), {
    instanceOf: TokenError,
    message: 'It is cut short: 1 bytes are missing their end at offset 14 of 14.',
  });
  t.is(reader.at(13).u8(), 0x0e);
  t.is(reader.at(99).offset, 14, 'no further than the end');
});

test('FILETIME: of 1601, of 1970, and the last', (t) => {
  const time = (ticks: bigint) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(ticks);
    return fileTime(bytes);
  };
  t.is(time(0n), '1601-01-01T00:00:00.000Z');
  t.is(time(116_444_736_000_000_000n), '1970-01-01T00:00:00.000Z');
  t.is(time(116_444_736_000_019_999n), '1970-01-01T00:00:00.001Z');
  t.is(time(0xffff_ffff_ffff_ffffn), '+060056-05-28T05:36:10.955Z');
});

test('bits by name, unknown ones in hexadecimal with eight digits', (t) => {
  const bits = [
    [0x1, 'ONE'],
    [0x6, 'TWO AND FOUR'],
    [0x80000000, 'HIGH'],
  ] as const;
  t.deepEqual(bitNames(bits, 0), []);
  t.deepEqual(bitNames(bits, 0x80000007), ['ONE', 'TWO AND FOUR', 'HIGH']);
  t.deepEqual(bitNames(bits, 0x80000007 | 0), ['ONE', 'TWO AND FOUR', 'HIGH'], 'signed');
  t.deepEqual(bitNames(bits, 0x00cafe01), ['ONE', '0x00cafe00']);
  t.deepEqual(bitNames(bits, 0x2), ['0x00000002'], 'half of a pair');
});
