// Structures as views: writes reach the bytes, and errors name a member whose value does not fit.

import test from 'ava';
import * as raw from '../../src/raw.js';

const pointerSize = process.arch === 'ia32' ? 4 : 8;

test('a member is read from and written to its place in memory', (t) => {
  const memory = Buffer.alloc(raw.sizeof(raw.SecBuffer) + 4);
  const buffer = raw.view(raw.SecBuffer, memory, 4);
  buffer.cbBuffer = 0x01020304;
  buffer.BufferType = raw.SECBUFFER_TOKEN;
  buffer.pvBuffer = 0x1122;
  t.is(memory.readUInt32LE(4), 0x01020304);
  t.is(memory.readUInt32LE(4 + raw.offsetof(raw.SecBuffer, 'BufferType')), 2);
  t.is(memory.readUInt16LE(4 + raw.offsetof(raw.SecBuffer, 'pvBuffer')), 0x1122);
  t.is(buffer.pvBuffer, 0x1122n);
});

test('a pointer member takes memory, whose address it then holds', (t) => {
  const target = Buffer.from('target');
  const buffer = raw.alloc(raw.SecBuffer, { cbBuffer: 6, pvBuffer: target });
  t.is(buffer.pvBuffer, raw.address(target));
  t.deepEqual(raw.copyBytes(buffer.pvBuffer, 6), target);
  buffer.pvBuffer = null;
  t.is(buffer.pvBuffer, 0n);
});

test('nested structures, anonymous members and arrays lie inside', (t) => {
  const lifespan = raw.alloc(raw.SecPkgContext_Lifespan);
  lifespan.tsExpiry.QuadPart = 0x1_0000_0002n;
  t.is(lifespan.tsExpiry.LowPart, 2);
  t.is(lifespan.tsExpiry.u.HighPart, 1);
  t.is(raw.bytesOf(lifespan).readUInt32LE(8), 2);
  t.is(raw.offsetof(raw.TimeStamp, 'HighPart'), 4);

  const protocol = raw.alloc(raw.SecPkgContext_ApplicationProtocol);
  protocol.ProtocolId.set(Buffer.from('h2'));
  t.is(protocol.ProtocolId.byteLength, raw.MAX_PROTOCOL_ID_SIZE);
  t.true(raw.bytesOf(protocol).includes('h2'));
});

test('signed and unsigned members read back as C would', (t) => {
  const stamp = raw.alloc(raw.TimeStamp, { QuadPart: -1n });
  t.is(stamp.QuadPart, -1n);
  t.is(stamp.LowPart, 0xffffffff);
  t.is(stamp.HighPart, -1);
  const handle = raw.alloc(raw.SecHandle, { dwLower: -1n });
  t.is(handle.dwLower, 2n ** BigInt(8 * pointerSize) - 1n);
});

test('a negative number stands for the unsigned one of the same bits, as `|` makes it', (t) => {
  const buffer = raw.alloc(raw.SecBuffer, {
    BufferType: raw.SECBUFFER_READONLY | raw.SECBUFFER_DATA,
  });
  t.is(buffer.BufferType, 0x80000001);
});

test('decode copies a structure out of native memory', (t) => {
  const original = raw.alloc(raw.SecPkgContext_Sizes, { cbMaxToken: 7, cbBlockSize: 8 });
  const copy = raw.decode(raw.SecPkgContext_Sizes, raw.address(original));
  original.cbMaxToken = 0;
  t.like(copy, { cbMaxToken: 7, cbBlockSize: 8 });
});

test('inspecting a view shows its members', (t) => {
  const sizes = raw.alloc(raw.SecPkgContext_Sizes, { cbMaxToken: 7 });
  t.is(JSON.parse(JSON.stringify(sizes)).cbMaxToken, 7);
});

const refusals: Record<string, [() => unknown, RegExp]> = {
  'text in a number': [
    () => raw.alloc(raw.SecBuffer, { cbBuffer: '1' as never }),
    /^SecBuffer\.cbBuffer must be an integer of 32 bits, got a string$/,
  ],
  'a fraction': [() => raw.alloc(raw.SecBuffer, { cbBuffer: 1.5 }), /SecBuffer\.cbBuffer/],
  NaN: [() => raw.alloc(raw.SecBuffer, { cbBuffer: Number.NaN }), /SecBuffer\.cbBuffer/],
  'too many bits': [() => raw.alloc(raw.SecBuffer, { cbBuffer: 2 ** 32 }), /SecBuffer\.cbBuffer/],
  'too many bits of 16': [
    () => raw.alloc(raw.SecPkgInfoW, { wVersion: 0x10000 }),
    /SecPkgInfoW\.wVersion must be an integer of 16 bits/,
  ],
  'text in a pointer': [
    () => raw.alloc(raw.SecBuffer, { pvBuffer: 'text' as never }),
    /SecBuffer\.pvBuffer must be a Buffer/,
  ],
  'an unknown member': [() => raw.alloc(raw.SecBuffer, { size: 1 } as never), /SecBuffer/],
  'memory that is too small': [
    () => raw.view(raw.SecBuffer, Buffer.alloc(8)),
    /memory has 8 bytes, but SecBuffer needs/,
  ],
  'no memory': [() => raw.view(raw.SecBuffer, {} as never), /memory must be a Buffer/],
  'the offset of no member': [
    () => raw.offsetof(raw.SecBuffer, 'size' as never),
    /member must be a member of SecBuffer/,
  ],
  'decoding null': [() => raw.decode(raw.SecBuffer, 0n), /address/],
  'decoding fewer bytes than none': [
    () => raw.decode(raw.SecBuffer, 0x1000, -1),
    /^byteLength must be a number of bytes, got -1/,
  ],
};

for (const [what, [act, expected]] of Object.entries(refusals)) {
  test(`${what} is refused by name`, (t) => {
    const error = t.throws(act);
    t.true(error instanceof TypeError || error instanceof RangeError);
    t.regex(error?.message ?? '', expected);
  });
}

test('a GUID is written from text, in C’s byte order, and read again', (t) => {
  const packed = raw.alloc(raw.SEC_WINNT_AUTH_PACKED_CREDENTIALS);
  const { AuthData } = packed;
  raw.setGuid(AuthData.CredType, raw.SEC_WINNT_AUTH_DATA_TYPE_PASSWORD);
  t.is(raw.bytesOf(packed).toString('hex', 4, 20), '2fc3bf28f610384798d11ac061df716a');
  t.is(raw.guidText(AuthData.CredType), raw.SEC_WINNT_AUTH_DATA_TYPE.PASSWORD);
  raw.setGuid(AuthData.CredType, '{00112233-4455-6677-8899-AABBCCDDEEFF}');
  t.is(raw.guidText(AuthData.CredType), '00112233-4455-6677-8899-aabbccddeeff');
  t.throws(() => raw.setGuid(AuthData.CredType, '1234'), {
    instanceOf: TypeError,
    message: /^text must be a GUID/,
  });
});
