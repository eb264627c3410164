// Received bytes at the edges: nothing is lost when much is put back or appended, and what is no record is refused.

import test from 'ava';
import { Incoming } from '../../src/tls/incoming.js';

const record = (type: number, length: number, fill = 1): Buffer =>
  Buffer.concat([Buffer.of(type, 3, 3, length >> 8, length & 0xff), Buffer.alloc(length, fill)]);

/** All whole records, one by one. */
function taken(incoming: Incoming): Buffer[] {
  const all: Buffer[] = [];
  for (let one = incoming.take(); one; one = incoming.take()) all.push(Buffer.from(one));
  return all;
}

test('what is put back may be longer than what was taken', (t) => {
  for (const length of [0, 1, 500, 5000, 16_384]) {
    const incoming = new Incoming();
    const rest = record(22, 10, 2);
    incoming.push(rest.subarray(0, 7));
    incoming.unshift(record(23, length));
    t.is(incoming.byteLength, 5 + length + 7);
    incoming.push(rest.subarray(7));
    t.deepEqual(taken(incoming), [record(23, length), rest]);
    t.is(incoming.byteLength, 0);
  }
});

test('what is appended may be much longer than what is there', (t) => {
  for (const length of [0, 1, 500, 5000, 16_384]) {
    const incoming = new Incoming();
    const whole = record(23, length);
    incoming.push(whole.subarray(0, 3));
    incoming.push(Buffer.concat([whole.subarray(3), record(22, 4)]));
    t.deepEqual(taken(incoming), [whole, record(22, 4)]);
  }
});

test('the bytes that were given stay as they are when others are appended', (t) => {
  const memory = Buffer.alloc(2000, 9);
  record(23, 10).copy(memory);
  const incoming = new Incoming();
  incoming.push(memory.subarray(0, 8));
  incoming.push(record(23, 10).subarray(8));
  t.deepEqual(taken(incoming), [record(23, 10)]);
  incoming.push(memory.subarray(0, 8));
  incoming.push(Buffer.of(7, 7));
  t.deepEqual(memory.subarray(15), Buffer.alloc(1985, 9));
});

test('after clear() nothing is there, and records come as before', (t) => {
  const incoming = new Incoming();
  incoming.push(record(23, 10));
  incoming.push(record(23, 10).subarray(0, 6));
  incoming.clear();
  t.is(incoming.byteLength, 0);
  t.false(incoming.hasRecord());
  t.is(incoming.take(), null);
  incoming.push(record(22, 3));
  t.deepEqual(taken(incoming), [record(22, 3)]);
});

test('a record is there with its last byte', (t) => {
  const incoming = new Incoming();
  const whole = record(23, 3);
  for (const [index, byte] of whole.entries()) {
    t.false(incoming.hasRecord(), `${index}`);
    t.is(incoming.takeAll(1), null);
    incoming.push(Buffer.of(byte));
  }
  t.true(incoming.hasRecord());
  t.deepEqual(incoming.takeAll(1), whole);
});

test('takeAll takes whole records until there are as many bytes', (t) => {
  for (const [most, count] of [
    [1, 1],
    [8, 1],
    [9, 2],
    [16, 2],
    [17, 3],
    [1000, 3],
  ] as const) {
    const incoming = new Incoming();
    incoming.push(Buffer.concat([...Array(3).fill(record(23, 3)), record(23, 3).subarray(0, 7)]));
    t.is(incoming.takeAll(most)?.byteLength, count * 8, `${most}`);
    t.is(incoming.byteLength, 31 - count * 8);
  }
});

const refused = (bytes: Buffer, message: RegExp) => {
  const incoming = new Incoming();
  incoming.push(bytes);
  return [() => incoming.hasRecord(), { code: 'ERR_SSPI_TLS_RECORD', message }] as const;
};

test('only the content types of TLS, and only its version, are records', (t) => {
  for (const type of [20, 21, 22, 23, 24]) {
    const incoming = new Incoming();
    incoming.push(Buffer.of(type));
    t.false(incoming.hasRecord());
    incoming.push(Buffer.of(3));
    t.false(incoming.hasRecord());
  }
  for (const type of [0, 19, 25, 255]) t.throws(...refused(Buffer.of(type), /no TLS record/));
  t.throws(...refused(Buffer.of(22, 2), /begins with 1602\./));
  t.throws(...refused(Buffer.of(22, 4, 0, 0, 0, 0), /begins with 1604000000\./));
});

test('a record behind the first one is looked at when it is the first', (t) => {
  const incoming = new Incoming();
  incoming.push(Buffer.concat([record(23, 3), Buffer.from('GET /')]));
  t.deepEqual(incoming.takeAll(1000), record(23, 3));
  t.throws(() => incoming.hasRecord(), { message: /begins with 474554202f\./ });
});

test('the longest record has 2^14 + 2048 bytes', (t) => {
  const header = (length: number) => record(23, length).subarray(0, 5);
  const incoming = new Incoming();
  incoming.push(header(2 ** 14 + 2048));
  t.false(incoming.hasRecord());
  t.throws(...refused(header(2 ** 14 + 2049), /of 18438 bytes; TLS allows 18437/));
  t.notThrows(() => {
    const short = new Incoming();
    short.push(header(2 ** 14 + 2049).subarray(0, 4));
    short.hasRecord();
  });
});
