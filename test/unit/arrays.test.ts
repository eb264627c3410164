// Arrays in structures: typed arrays over the memory, views of structures, and flexible arrays.

import test from 'ava';
import type { StructDeclaration } from '../../src/raw.js';
import * as raw from '../../src/raw.js';

const bits = { bits64: 0, bits32: 0 };

/** A structure with a single array. */
function structureOf<T>(
  of: raw.MachineType,
  length: number,
  bytes: number,
): StructDeclaration<{ readonly values: T }> {
  const size = { bits64: bytes * length, bits32: bytes * length };
  return {
    name: 'ARRAYS',
    kind: 'struct',
    size,
    alignment: { bits64: bytes, bits32: bytes },
    fields: { values: { type: { of, length }, c: 'ARRAY', ...bits } },
  };
}

const typed = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
} as const;

for (const [of, kind] of Object.entries(typed)) {
  test(`an array of ${of} is seen through ${kind.name}`, (t) => {
    const bytes = kind.BYTES_PER_ELEMENT;
    const declaration = structureOf<ArrayLike<number | bigint>>(of as raw.MachineType, 3, bytes);
    const memory = Buffer.alloc(3 * bytes, 0xff);
    const { values } = raw.view(declaration, memory);
    t.is(values.constructor, kind);
    t.is(values.length, 3);
    if (bytes < 8) t.is(values[2], of.startsWith('int') ? -1 : 2 ** (8 * bytes) - 1);
    (values as Uint8Array)[0] = (bytes === 8 ? 1n : 1) as number;
    t.is(memory[0], 1, 'writing an element writes the memory');
  });
}

test('arrays of 64 bits keep all of them', (t) => {
  const memory = Buffer.alloc(16, 0xff);
  t.is(raw.view(structureOf<BigUint64Array>('uint64', 2, 8), memory).values[1], 2n ** 64n - 1n);
  t.is(raw.view(structureOf<BigInt64Array>('int64', 2, 8), memory).values[1], -1n);
});

test('arrays of pointers and of words as wide as one are lists of addresses', (t) => {
  const width = raw.sizeof(raw.SecHandle) / 2;
  const memory = Buffer.alloc(2 * width, 0xff);
  const all = 2n ** BigInt(8 * width) - 1n;
  const values = (of: raw.MachineType) =>
    raw.view(structureOf<readonly bigint[]>(of, 2, width), memory).values;
  t.deepEqual(values('pointer'), [all, all]);
  t.deepEqual(values('uintptr'), [all, all]);
  t.deepEqual(values('intptr'), [-1n, -1n]);
});

test('an array of the headers has its type: four numbers of 32 bits', (t) => {
  const certificate = raw.alloc(raw.X509Certificate);
  certificate.SerialNumber.set([1, 2, 3, 0xffffffff]);
  t.deepEqual([...certificate.SerialNumber], [1, 2, 3, 0xffffffff]);
});

test('a flexible array goes on as far as its count says', (t) => {
  const size = raw.sizeof(raw.SID_AND_ATTRIBUTES);
  const start = raw.offsetof(raw.TOKEN_GROUPS, 'Groups');
  const memory = Buffer.alloc(start + 3 * size);
  const groups = raw.view(raw.TOKEN_GROUPS, memory);
  groups.GroupCount = 3;
  t.is(groups.Groups.length, 1, 'C declares one');
  const all = raw.flexible(raw.TOKEN_GROUPS, groups, groups.GroupCount);
  t.is(all.length, 3);
  for (const [index, group] of all.entries()) group.Attributes = index + 1;
  const attributes = raw.offsetof(raw.SID_AND_ATTRIBUTES, 'Attributes');
  t.is(memory.readUInt32LE(start + 2 * size + attributes), 3);
  t.is(raw.bytesOf(groups).length, memory.length);
  t.deepEqual(raw.flexible(raw.TOKEN_GROUPS, groups, 0), []);
});

test('a flexible array inside an element of another reaches on too: a list of ALPN', (t) => {
  const list = raw.offsetof(raw.SEC_APPLICATION_PROTOCOL_LIST, 'ProtocolList');
  const start = raw.offsetof(raw.SEC_APPLICATION_PROTOCOLS, 'ProtocolLists');
  const names = Buffer.from('\x02h2\x08http/1.1');
  const memory = Buffer.alloc(start + list + names.length);
  const protocols = raw.view(raw.SEC_APPLICATION_PROTOCOLS, memory);
  protocols.ProtocolListsSize = list + names.length;
  const [first] = raw.flexible(raw.SEC_APPLICATION_PROTOCOLS, protocols, 1);
  if (!first) return t.fail('there is a list');
  first.ProtoNegoExt = raw.SecApplicationProtocolNegotiationExt_ALPN;
  first.ProtocolListSize = names.length;
  raw.flexible(raw.SEC_APPLICATION_PROTOCOL_LIST, first, names.length).set(names);
  t.deepEqual(memory.subarray(start + list), names);
});

test('memory that is too short or out of place is refused by name', (t) => {
  const groups = raw.alloc(raw.TOKEN_GROUPS, { GroupCount: 2 });
  t.throws(() => raw.flexible(raw.TOKEN_GROUPS, groups, 2), {
    instanceOf: RangeError,
    message: /^TOKEN_GROUPS\.Groups does not have 2 elements/,
  });
  t.throws(() => raw.flexible(raw.TOKEN_GROUPS, groups, -1), { instanceOf: RangeError });
  t.throws(() => raw.flexible(raw.TOKEN_GROUPS, raw.alloc(raw.SecBuffer) as never, 1), {
    message: /^structure must be a view of TOKEN_GROUPS/,
  });
  t.throws(() => raw.flexible(raw.SecBuffer, raw.alloc(raw.SecBuffer), 1), {
    message: /^SecBuffer does not end in a flexible array/,
  });
  const odd = raw.view(raw.X509Certificate, new Uint8Array(raw.sizeof(raw.X509Certificate) + 1), 1);
  t.throws(() => odd.SerialNumber, {
    message: /^X509Certificate\.SerialNumber lies at an address/,
  });
});

test('decode copies as much as a flexible array needs', (t) => {
  const size = raw.sizeof(raw.SID_AND_ATTRIBUTES);
  const memory = Buffer.alloc(raw.offsetof(raw.TOKEN_GROUPS, 'Groups') + 2 * size);
  raw.view(raw.TOKEN_GROUPS, memory).GroupCount = 2;
  const copy = raw.decode(raw.TOKEN_GROUPS, raw.address(memory), memory.length);
  t.is(raw.flexible(raw.TOKEN_GROUPS, copy, copy.GroupCount).length, 2);
});

test('meanings are data', (t) => {
  t.deepEqual(raw.declarations.constants.ASC_REQ_STREAM?.packages, ['Schannel']);
  t.truthy(
    raw.declarations.constants.ASC_REQ_ALLOW_MISSING_BINDINGS?.excludes?.includes(
      'ASC_REQ_PROXY_BINDINGS',
    ),
  );
});
