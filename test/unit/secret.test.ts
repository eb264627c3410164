// Copies of secrets: in memory of their own, to the byte, and errors that do not show them.

import test from 'ava';
import { copySecret, secretAt, secretMemory, wideSecret } from '../../src/native/secret.js';
import { address } from '../../src/raw.js';

const isAlone = (memory: Buffer): boolean =>
  memory.byteOffset === 0 && memory.buffer.byteLength === memory.byteLength;

test('memory for a secret is shared with nothing', (t) => {
  for (const length of [0, 1, 100]) {
    const memory = secretMemory(length);
    t.is(memory.byteLength, length);
    t.true(isAlone(memory));
  }
});

test('a copy has the bytes, and stays when they are wiped', (t) => {
  const secret = Buffer.from('secret');
  for (const copy of [copySecret(secret), secretAt(address(secret), 6)]) {
    t.deepEqual(copy, Buffer.from('secret'));
    t.true(isAlone(copy));
  }
  t.is(secretAt(0n, 6).byteLength, 0, 'a null pointer has none');
  t.is(secretAt(address(secret), 0).byteLength, 0);
});

test('text is UTF-16 with a NUL, as its bytes are', (t) => {
  const expected = Buffer.from('p\0ä\0\0\0', 'latin1');
  for (const secret of ['pä', Buffer.from('pä', 'utf16le')]) {
    const memory = wideSecret('password', secret);
    t.deepEqual(memory, expected);
    t.true(isAlone(memory));
  }
  t.deepEqual(wideSecret('password', ''), Buffer.alloc(2));
  t.deepEqual(wideSecret('password', new Uint8Array()), Buffer.alloc(2));
});

test('what is no secret is named and not shown', (t) => {
  for (const [wrong, message] of [
    [123456, 'password must be a string or a Uint8Array, got an instance of Number'],
    [true, 'password must be a string or a Uint8Array, got an instance of Boolean'],
    [undefined, 'password must be a string or a Uint8Array, got undefined'],
    [null, 'password must be a string or a Uint8Array, got null'],
    [{}, 'password must be a string or a Uint8Array, got an instance of Object'],
    ['a\0b', 'password must not contain a NUL character'],
    [Buffer.alloc(3), 'password must have an even number of bytes: it is UTF-16LE'],
  ] as const) {
    t.throws(() => wideSecret('password', wrong), { message });
  }
});
