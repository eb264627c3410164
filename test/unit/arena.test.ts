// Memory by the piece: every piece is its own, aligned, zeroed and where its address says.

import test from 'ava';
import {
  bytesIn,
  copyForCall,
  copyIn,
  copyOf,
  cut,
  cutForCall,
  noBytes,
  type Piece,
  sharedNothing,
  structures,
} from '../../src/native/arena.js';
import { address } from '../../src/raw.js';

test('what pieces for scripts share cannot be transferred away', (t) => {
  for (const memory of [noBytes(), sharedNothing(), cut(16).memory]) {
    // Node 20 keeps it where later versions throw.
    try {
      structuredClone(memory.buffer, { transfer: [memory.buffer as ArrayBuffer] });
    } catch {}
    t.notThrows(() => new Uint8Array(memory.buffer));
  }
});

test('what is empty for all stays empty, and has no properties of a script', (t) => {
  const nothing = sharedNothing();
  t.is(sharedNothing(), nothing);
  t.is(nothing.byteLength, 0);
  t.true(Buffer.isBuffer(nothing));
  t.throws(() => Object.assign(nothing, { key: 'secret' }), { instanceOf: TypeError });
  t.throws(() => Object.defineProperty(nothing, 'length', { value: 5 }), { instanceOf: TypeError });
  t.deepEqual(Buffer.concat([nothing, Buffer.of(1), nothing]), Buffer.of(1));
  try {
    // Node 22 does it in spite of the mark, where Node 24 throws; Node 20 has none.
    (nothing.buffer as ArrayBuffer & { transfer?(): void }).transfer?.();
  } catch {}
  t.notThrows(() => new Uint8Array(sharedNothing().buffer));
});

const makers: Record<string, (length: number) => Piece> = {
  structures: (length) => structures.cut(length),
  'a running call': cutForCall,
  'a script': cut,
};

for (const [what, make] of Object.entries(makers)) {
  test(`pieces for ${what}`, (t) => {
    const pieces: Piece[] = [];
    // More than a slab of 64 KiB, so that some lie at the start of the next one.
    const lengths = Array.from({ length: 8000 }, (_, index) => 1 + ((index * 7) % 40));
    for (const length of lengths) pieces.push(make(length));
    const isGood = (piece: Piece, index: number): boolean => {
      const bytes = bytesIn(piece);
      const isUnused = bytes.every((byte) => byte === 0);
      bytes.fill(0xff);
      const isThere = BigInt(piece.word) === address(bytes) && piece.start % 16 === 0;
      return isUnused && isThere && bytes.byteLength === lengths[index];
    };
    t.deepEqual(
      pieces.filter((piece, index) => !isGood(piece, index)),
      [],
    );
    const slabs = new Set(pieces.map(({ memory }) => memory.buffer));
    t.true(slabs.size > 3 && slabs.size < 20, `${slabs.size}`);
  });

  test(`a long piece for ${what} has memory of its own, an empty one has none`, (t) => {
    const long = make(100_000);
    t.is(long.memory.buffer.byteLength, 100_000);
    t.is(bytesIn(long).byteLength, 100_000);
    t.is(BigInt(long.word), address(long.memory));
    const none = make(0);
    t.is(none.length, 0);
    t.is(none.word, 0);
    t.is(bytesIn(none).byteLength, 0);
  });
}

test('copies have the bytes, and neither the memory nor the length of what they are of', (t) => {
  for (const length of [0, 1, 15, 100_000]) {
    const bytes = Buffer.alloc(length, 7);
    for (const copy of [copyOf(bytes), bytesIn(copyIn(bytes)), bytesIn(copyForCall(bytes))]) {
      t.deepEqual(copy, bytes);
      t.not(copy.buffer, bytes.buffer);
    }
  }
});

test('empty Buffers are not the same one: a script may add properties', (t) => {
  const one = noBytes();
  t.is(one.byteLength, 0);
  t.not(one, noBytes());
});
