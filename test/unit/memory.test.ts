// Memory of native code: copied to the byte, wiped to the byte, and never read at a null pointer.

import test from 'ava';
import {
  copyShared,
  fixedText,
  lengthOfString16,
  wideForCall,
  wipe,
} from '../../src/native/memory.js';
import { address, copyBytes, copyString16, wide } from '../../src/raw.js';

const package_ = { code: 'ERR_SSPI_PACKAGE', message: /^4 bytes were to be read, but the package/ };

for (const [what, copy] of [
  ['memory of its own', copyBytes],
  ['shared memory', copyShared],
] as const) {
  test(`bytes are copied into ${what}`, (t) => {
    const memory = Buffer.from('0123456789');
    const copied = copy(address(memory) + 2n, 5);
    t.deepEqual(copied, Buffer.from('23456'));
    memory.fill(0);
    t.deepEqual(copied, Buffer.from('23456'));
    t.is(copy(address(memory), 0).byteLength, 0);
    t.is(copy(0n, 0).byteLength, 0);
    t.throws(() => copy(0n, 4), package_);
    t.throws(() => copy(address(memory), -1), { message: /^length must be a number of bytes/ });
    t.throws(() => copy('x' as never, 1), { message: /^address must be an integer/ });
  });
}

test('text of UTF-16 ends at its NUL', (t) => {
  const memory = wide('Grüße\u{1f511}');
  t.is(memory.byteLength, 16);
  t.is(memory.readUInt16LE(14), 0);
  t.is(copyString16(address(memory)), 'Grüße\u{1f511}');
  t.is(lengthOfString16(address(memory)), 7);
  t.is(lengthOfString16(address(wide(''))), 0);
  t.is(copyString16(address(wide(''))), '');
  t.is(copyString16(0n), null);
  t.throws(() => wide('a\0b'), { message: /^text must not contain a NUL/ });
  t.throws(() => wide(5 as never), { message: /^text must be a string/ });
});

test('text for a call is the same, elsewhere', (t) => {
  for (const text of ['', 'x', 'Grüße']) {
    const { memory, start, length, word } = wideForCall(text);
    t.deepEqual(memory.subarray(start, start + length), wide(text));
    t.is(copyString16(BigInt(word)), text);
  }
  t.throws(() => wideForCall('a\0b'), { message: /^text must not contain a NUL/ });
});

test('what is wiped are those bytes, and no others', (t) => {
  for (const length of [0, 1, 255, 256, 257, 600]) {
    const memory = Buffer.alloc(length + 2, 0xff);
    wipe(address(memory) + 1n, length);
    t.deepEqual(memory, Buffer.concat([Buffer.of(0xff), Buffer.alloc(length), Buffer.of(0xff)]));
  }
});

test('the text of a fixed array ends at its NUL, or with the array', (t) => {
  const units = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
  t.is(fixedText(units('ab\0cd')), 'ab');
  t.is(fixedText(units('ab')), 'ab');
  t.is(fixedText(units('\0')), '');
});
