// Members of every machine type: little-endian at their place, with all their bits, whatever lies around them.

import test from 'ava';
import type { StructDeclaration } from '../../src/raw.js';
import * as raw from '../../src/raw.js';

const pointerSize = process.arch === 'ia32' ? 4 : 8;
const sizes: Record<raw.MachineType, number> = {
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  uint64: 8,
  intptr: pointerSize,
  uintptr: pointerSize,
  pointer: pointerSize,
};

/** A structure with one member, behind and before as many bytes as it has. */
function structureOf(type: raw.MachineType): StructDeclaration<{ value: number | bigint }> {
  const size = sizes[type];
  return {
    name: 'SCALAR',
    kind: 'struct',
    size: { bits64: 3 * size, bits32: 3 * size },
    alignment: { bits64: size, bits32: size },
    fields: { value: { type, c: 'SCALAR', bits64: size, bits32: size } },
  };
}

for (const [type, size] of Object.entries(sizes) as [raw.MachineType, number][]) {
  test(`a member of type ${type}`, (t) => {
    const memory = Buffer.alloc(3 * size, 0xee);
    const view = raw.view(structureOf(type), memory);
    const isSigned = type.startsWith('int');
    const isNumber = size < 8 && !type.includes('ptr') && type !== 'pointer';
    const expected = (value: bigint) => {
      const fitted = isSigned ? BigInt.asIntN(8 * size, value) : BigInt.asUintN(8 * size, value);
      return isNumber ? Number(fitted) : fitted;
    };
    // 0x01, 0x0201, 0x04030201 ...: each byte tells its place.
    const bytes = Buffer.from(Array.from({ length: size }, (_, index) => index + 1));
    const rising = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
    const member = view as { value: unknown };
    for (const value of [rising, 0n, 2n ** BigInt(8 * size) - 1n, 2n ** BigInt(8 * size - 1)]) {
      member.value = expected(value);
      t.is(view.value, expected(value));
      const written = Buffer.alloc(8);
      written.writeBigUInt64LE(BigInt.asUintN(64, value));
      t.deepEqual(memory.subarray(size, 2 * size), written.subarray(0, size));
    }
    t.deepEqual(memory.subarray(0, size), Buffer.alloc(size, 0xee));
    t.deepEqual(memory.subarray(2 * size), Buffer.alloc(size, 0xee));
    // What another wrote is read.
    memory.set(bytes, size);
    t.is(view.value, expected(rising));
    t.throws(
      () => {
        member.value = 'x';
      },
      { message: /^SCALAR\.value must be / },
    );
  });
}

test('a pointer takes addresses of more than 53 bits', (t) => {
  const memory = Buffer.alloc(3 * pointerSize);
  const view = raw.view(structureOf('pointer'), memory) as { value: unknown };
  for (const value of [2n ** BigInt(8 * pointerSize) - 1n, 0x1f_ffffn, 0x7fff_ffffn]) {
    view.value = value;
    t.is(view.value, value);
  }
  const number = pointerSize === 8 ? 0x7fff_1234_5678 : 0x1234_5678;
  view.value = number;
  t.is(view.value, BigInt(number));
});
