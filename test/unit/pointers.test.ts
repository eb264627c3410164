// Addresses as words, and what may stand for a pointer: memory, a structure, an address or null.

import test from 'ava';
import { distance, plus, wordOf, wordOfBytes } from '../../src/native/address.js';
import { AddressRoom } from '../../src/native/address-room.js';
import { pointerConverter, toPointer } from '../../src/native/pointer.js';
import { pointerArray, pointersAt } from '../../src/native/struct.js';
import { readAddress, readWord, writeWord } from '../../src/native/struct-view.js';
import * as raw from '../../src/raw.js';

const is64 = process.arch !== 'ia32';
const pointerSize = is64 ? 8 : 4;
const largest = 2n ** BigInt(8 * pointerSize) - 1n;
const exact = Number.MAX_SAFE_INTEGER;

test('sums and distances of addresses are exact, also beyond 53 bits', (t) => {
  for (const [word, offset, sum] of [
    [5, 7, 12],
    [exact - 1, 1, exact],
    [exact, 1, 2n ** 53n],
    [exact, 2, 2n ** 53n + 1n],
    [2n ** 53n, 1, 2n ** 53n + 1n],
    [2n ** 63n, 16, 2n ** 63n + 16n],
    [5n, 7, 12],
  ] as const) {
    t.is(plus(word, offset), sum);
    t.is(distance(word, sum), offset);
  }
  t.is(distance(9n, 5), -4);
});

test('words in memory: Numbers up to 53 bits, bigints above, to the last bit', (t) => {
  const memory = new DataView(new ArrayBuffer(24));
  const words: (number | bigint)[] = [0, 1, 0xffff_ffff, 0x8000_0001];
  if (is64) words.push(2 ** 32, 0x7fff_1234_5679, exact, 2n ** 53n, 2n ** 53n + 1n, largest);
  for (const word of words) {
    writeWord(memory, 8, word);
    t.is(readAddress(memory, 8), word);
    t.is(readWord(memory, 8), BigInt(word));
    t.is(memory.getBigUint64(0), 0n);
    t.is(memory.getBigUint64(16), 0n);
  }
});

test('the address of bytes, of whatever memory they are, and how often they come', (t) => {
  const shared = new SharedArrayBuffer(64);
  const pool = Buffer.from('of the pool');
  const memory = new ArrayBuffer(64);
  const all = [
    Buffer.alloc(100),
    Buffer.alloc(100).subarray(7, 50),
    Buffer.alloc(100).subarray(100),
    pool,
    pool.subarray(3),
    Buffer.from('of the pool, too'),
    new Uint8Array(memory),
    new Uint8Array(memory, 9, 11),
    new Uint8Array(memory, 63, 1),
    new Uint8Array(shared, 5),
    new Uint8Array(0),
  ];
  for (let turn = 0; turn < 4; turn++) {
    for (const bytes of all) t.is(wordOfBytes(bytes), wordOf(bytes));
    for (const bytes of all) {
      // Twice in a row: it is remembered.
      t.is(wordOfBytes(bytes), wordOf(bytes));
      t.is(wordOfBytes(bytes), wordOf(bytes));
    }
  }
});

test('the address of bytes whose memory was transferred away, or changes its size', (t) => {
  const memory = new ArrayBuffer(64);
  const bytes = new Uint8Array(memory, 16);
  for (let turn = 0; turn < 3; turn++) t.is(wordOfBytes(bytes), wordOf(bytes));
  const moved = new Uint8Array(structuredClone(memory, { transfer: [memory] }));
  t.is(wordOfBytes(bytes), wordOf(bytes));
  for (let turn = 0; turn < 3; turn++) t.is(wordOfBytes(moved), wordOf(moved));
  type Resizable = ArrayBuffer & { resize?(length: number): void };
  const options = { maxByteLength: 1 << 20 };
  const growing = new (ArrayBuffer as unknown as new (length: number, _: object) => Resizable)(
    64,
    options,
  );
  const part = new Uint8Array(growing, 8);
  for (const length of [64, 1 << 16, 1 << 20, 12, 4]) {
    growing.resize?.(length);
    for (let turn = 0; turn < 3; turn++) t.is(wordOfBytes(part), wordOf(part));
  }
});

test('room for an address that a call returns holds none at first, and keeps what the call needs', (t) => {
  const root = {};
  const room = new AddressRoom(root);
  t.is(room.read(), 0n);
  t.is(room.root, root);
  t.is(BigInt(room.word) % 8n, 0n);
});

test('lists of addresses lie as in C', (t) => {
  const list = [1n, 0x1234_5678n, largest, 0n];
  const memory = pointerArray(list);
  t.is(memory.byteLength, 4 * pointerSize);
  t.is(Buffer.from(memory.buffer).readUInt32LE(pointerSize), 0x1234_5678);
  t.deepEqual(pointersAt(raw.address(memory), 4), list);
  t.deepEqual(pointersAt(raw.address(memory), 2), list.slice(0, 2));
  t.deepEqual(pointersAt(0n, 0), []);
});

test('what stands for a pointer', (t) => {
  const memory = Buffer.from(new ArrayBuffer(32), 4, 8);
  const view = raw.view(raw.SecBuffer, new Uint8Array(64), 8);
  const convert = pointerConverter('pv');
  for (const [given, word] of [
    [null, 0n],
    [0, 0n],
    [1, 1n],
    [4, 4n],
    [largest, largest],
    [-1n, largest],
    [7n, 7n],
    [memory, raw.address(memory)],
    [new DataView(memory.buffer, 4, 1), raw.address(memory)],
    [view, raw.address(view)],
  ] as const) {
    t.is(BigInt(convert(given)), word);
    t.is(BigInt(convert(given)), word, 'once more');
    t.is(BigInt(convert(given)), word, 'and again, when it may be remembered');
  }
  t.is(raw.address(view), raw.address(new Uint8Array(raw.bytesOf(view).buffer, 8)));
  t.is(BigInt(wordOf(memory)), raw.address(memory));
});

test('what does not is named', (t) => {
  const convert = pointerConverter('pv');
  for (const given of ['x', undefined, {}, true, () => {}]) {
    const message = /^pv must be a Buffer, typed array, structure, address or null, got /;
    t.throws(() => convert(given), { instanceOf: TypeError, message });
    t.throws(() => toPointer('pv', given), { instanceOf: TypeError, message });
  }
  for (const given of [0.5, NaN, 2 ** 65, largest + 1n]) {
    t.throws(() => convert(given), { instanceOf: RangeError, message: /^pv must be an integer/ });
    t.throws(() => toPointer('pv', given), { instanceOf: RangeError, message: /^pv must be / });
  }
});

test('what an observer of calls sees of a pointer', (t) => {
  const memory = Buffer.alloc(8);
  const view = raw.alloc(raw.SecBuffer);
  t.is(toPointer('pv', null), null);
  t.is(toPointer('pv', 5), 5n);
  t.is(toPointer('pv', 5n), 5n);
  t.is(toPointer('pv', memory), memory);
  const seen = toPointer('pv', view);
  t.true(ArrayBuffer.isView(seen));
  t.is((seen as DataView).byteLength, raw.sizeof(raw.SecBuffer));
});
