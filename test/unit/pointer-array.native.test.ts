// Arrays of addresses as C lays them out: a word each, read back as they are.

import test from 'ava';
import { pointerArray, pointersAt } from '../../src/native/struct.js';
import { address } from '../../src/raw.js';

const wordSize = process.arch === 'ia32' ? 4 : 8;

test('each address has a word of its own', (t) => {
  for (const addresses of [[], [0x1122n], [1n, 0n, 0xfedc_ba98n]]) {
    const memory = pointerArray(addresses);
    t.is(memory.byteLength, addresses.length * wordSize);
    t.deepEqual(
      addresses.map((_, index) => BigInt(Buffer.from(memory).readUInt32LE(index * wordSize))),
      addresses,
    );
    if (addresses.length > 0) t.deepEqual(pointersAt(address(memory), addresses.length), addresses);
  }
});
