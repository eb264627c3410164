// MD4 (RFC 1320), which NTLM hashes passwords with and which OpenSSL 3 no longer offers by default.

const rounds: readonly {
  readonly mix: (x: number, y: number, z: number) => number;
  readonly add: number;
  readonly order: readonly number[];
  readonly shifts: readonly [number, number, number, number];
}[] = [
  {
    mix: (x, y, z) => (x & y) | (~x & z),
    add: 0,
    order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    shifts: [3, 7, 11, 19],
  },
  {
    mix: (x, y, z) => (x & y) | (x & z) | (y & z),
    add: 0x5a827999,
    order: [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
    shifts: [3, 5, 9, 13],
  },
  {
    mix: (x, y, z) => x ^ y ^ z,
    add: 0x6ed9eba1,
    order: [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
    shifts: [3, 9, 11, 15],
  },
];

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** The 16 bytes of the hash. Wipes its copy of the message. */
export function md4(message: Buffer): Buffer {
  const padded = Buffer.alloc((((message.length + 8) >>> 6) + 1) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  padded.writeBigUInt64LE(BigInt(message.length) * 8n, padded.length - 8);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < padded.length; at += 64) {
    state = block(padded.subarray(at, at + 64), state);
  }
  padded.fill(0);
  const hash = Buffer.alloc(16);
  for (const [index, word] of state.entries()) hash.writeInt32LE(word | 0, index * 4);
  return hash;
}

function block(bytes: Buffer, state: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (const { mix, add, order, shifts } of rounds) {
    for (const [index, word] of order.entries()) {
      const sum = (a + mix(b, c, d) + bytes.readUInt32LE(word * 4) + add) | 0;
      [a, d, c, b] = [d, c, b, rotated(sum, shifts[(index & 3) as 0 | 1 | 2 | 3])];
    }
  }
  return [a, b, c, d].map((word, index) => (word + (state[index] ?? 0)) | 0);
}
