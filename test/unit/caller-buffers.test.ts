// A caller's list of buffers: types are unsigned numbers of 32 bits, and what is none is refused by name.

import test from 'ava';
import { readBuffers } from '../../src/sspi/caller-buffers.js';

const data = Buffer.of(1);

test('types are numbers of 32 bits, signed ones among them', (t) => {
  for (const [given, expected] of [
    [0, 0],
    [2, 2],
    [0xffffffff, 0xffffffff],
    [-1, 0xffffffff],
    [0x80000001 | 0, 0x80000001],
  ] as const) {
    t.deepEqual(readBuffers('message', [{ type: given, data }]), [{ type: expected, data }]);
  }
});

test('a type that is none, and memory that is none, are named', (t) => {
  for (const type of [undefined, null, '1', 1.5, 2 ** 32, NaN, {}]) {
    const list = [
      { type: 1, data },
      { type, data },
    ];
    t.throws(() => readBuffers('message', list), { message: /^message\[1\]\.type must be / });
  }
  t.throws(() => readBuffers('output', [{ type: 1, data: 'x' }]), {
    message: /^output\[0\]\.data/,
  });
  t.throws(() => readBuffers('output', [null]), { message: /^output\[0\] must be an object/ });
  t.throws(() => readBuffers('output', {}), { message: /^output must be an array of buffers/ });
});
