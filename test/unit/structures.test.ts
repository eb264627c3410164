// Structures over memory: where they may lie, how arrays of them lie, and what is none.

import test from 'ava';
import { structures } from '../../src/native/arena.js';
import { setMembers, viewAt } from '../../src/native/struct.js';
import * as raw from '../../src/raw.js';

const size = raw.sizeof(raw.SecBuffer);

test('a view lies at its offset, up to the last byte of the memory', (t) => {
  const memory = new Uint8Array(size + 3);
  for (const offset of [0, 3]) {
    const view = raw.view(raw.SecBuffer, memory, offset);
    t.is(raw.bytesOf(view).byteOffset, offset);
    t.is(raw.bytesOf(view).byteLength, size);
  }
  for (const offset of [-1, 0.5, 4, NaN, Infinity]) {
    t.throws(() => raw.view(raw.SecBuffer, memory, offset), {
      instanceOf: RangeError,
      message: `memory has ${size + 3} bytes, but SecBuffer needs ${size} at offset ${offset}`,
    });
  }
});

test('a view with a flexible array lies over all that follows', (t) => {
  const memory = new Uint8Array(500);
  t.is(raw.bytesOf(raw.view(raw.TOKEN_GROUPS, memory, 100)).byteLength, 400);
  t.is(raw.bytesOf(raw.view(raw.SecBuffer, memory, 100)).byteLength, size);
});

test('an array of structures lies as in C, and is zeroed', (t) => {
  const array = raw.allocArray(raw.SecBuffer, 3);
  const [start = 0n] = array.map((each) => raw.address(each));
  for (const [index, each] of array.entries()) {
    t.is(raw.address(each), start + BigInt(index * size));
    t.is(each.cbBuffer, 0);
    each.cbBuffer = index + 1;
  }
  t.deepEqual(
    array.map(({ cbBuffer }) => cbBuffer),
    [1, 2, 3],
  );
  t.deepEqual(raw.allocArray(raw.SecBuffer, 0), []);
});

test('offsets and alignments are those of the machine', (t) => {
  const pointer = process.arch === 'ia32' ? 4 : 8;
  t.is(raw.offsetof(raw.SecBuffer, 'cbBuffer'), 0);
  t.is(raw.offsetof(raw.SecBuffer, 'BufferType'), 4);
  t.is(raw.offsetof(raw.SecBuffer, 'pvBuffer'), 8);
  t.is(raw.alignof(raw.SecBuffer), pointer);
  t.is(raw.sizeof(raw.SecBuffer), 8 + pointer);
  t.is(raw.offsetof(raw.SecBufferDesc, 'pBuffers'), 8);
});

test('a view over memory of ours lies where its piece does', (t) => {
  structures.cut(16);
  const piece = structures.cut(size);
  const view = viewAt(raw.SecBuffer, piece);
  view.BufferType = 7;
  t.is(raw.address(view), BigInt(piece.word));
  t.is(piece.memory.readUInt32LE(piece.start + 4), 7);
});

test('members are set by name, in one go', (t) => {
  const view = raw.alloc(raw.SecBuffer);
  t.is(setMembers(raw.SecBuffer, view, { cbBuffer: 3, BufferType: 2 }), view);
  t.like(view, { cbBuffer: 3, BufferType: 2 });
  t.throws(() => setMembers(raw.SecBuffer, view, { nothing: 1 } as never), {
    instanceOf: TypeError,
    message: /^members must be members of SecBuffer, got a string/,
  });
  t.throws(() => raw.alloc(raw.SecBuffer, null as never), {
    message: /^members must be an object/,
  });
});

test('a class for each structure, with its name and its members', (t) => {
  const one = raw.alloc(raw.SecBuffer);
  const other = raw.alloc(raw.SecBuffer);
  t.is(one.constructor, other.constructor);
  t.is(one.constructor.name, 'SecBuffer');
  t.not(raw.alloc(raw.SecBufferDesc).constructor, one.constructor);
  t.deepEqual(Object.keys(JSON.parse(JSON.stringify(raw.alloc(raw.SecPkgContext_Sizes)))), [
    'cbMaxToken',
    'cbMaxSignature',
    'cbBlockSize',
    'cbSecurityTrailer',
  ]);
});

test('what is no memory and no view has neither bytes nor an address', (t) => {
  for (const wrong of [null, undefined, {}, 5, 'x']) {
    t.throws(() => raw.bytesOf(wrong as never), {
      instanceOf: TypeError,
      message: /^structure must be a view of a structure, got /,
    });
    t.throws(() => raw.address(wrong as never), {
      instanceOf: TypeError,
      message: /^memory must be a Buffer, typed array or view, got /,
    });
    t.throws(() => raw.view(raw.SecBuffer, wrong as never), {
      instanceOf: TypeError,
      message: /^memory must be a Buffer or typed array, got /,
    });
  }
  for (const wrong of [null, undefined, {}, 5, raw.alloc(raw.SecBuffer)]) {
    t.throws(() => raw.flexible(raw.TOKEN_GROUPS, wrong as never, 0), {
      instanceOf: TypeError,
      message: /^structure must be a view of TOKEN_GROUPS, got /,
    });
  }
  t.throws(() => raw.decode(raw.SecBuffer, 'x' as never), {
    message: /^address must be an integer/,
  });
});
