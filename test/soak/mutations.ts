// Mutates recorded tokens by a seeded random number generator.

import { mulberry32 } from '../../lab/random.js';

/** The same seed gives the same tokens everywhere. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = mulberry32(seed);
  }

  /** Below `limit`. */
  next(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.next(list.length)] as T;
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.next(256)));
  }
}

const lengths = [
  0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff,
];

type Mutation = (token: Buffer, random: Random) => Buffer;

export const mutations = {
  'random bytes': (_token, random) => random.bytes(random.next(random.pick([4, 64, 4096]))),
  'bits flipped'(token, random) {
    for (let flips = 1 + random.next(8); flips > 0 && token.length > 0; flips--) {
      const at = random.next(token.length);
      token.writeUInt8(token.readUInt8(at) ^ (1 << random.next(8)), at);
    }
    return token;
  },
  'cut short': (token, random) => token.subarray(0, random.next(token.length + 1)),
  'a part cut out'(token, random) {
    const at = random.next(token.length + 1);
    return Buffer.concat([token.subarray(0, at), token.subarray(at + 1 + random.next(16))]);
  },
  'a part repeated'(token, random) {
    const at = random.next(token.length + 1);
    const part = token.subarray(at, at + 1 + random.next(64));
    const parts = Array.from({ length: 1 + random.next(20) }, () => part);
    return Buffer.concat([token.subarray(0, at), ...parts, token.subarray(at)]);
  },
  'bytes appended': (token, random) => Buffer.concat([token, random.bytes(1 + random.next(300))]),
  'a length field'(token, random) {
    const size = random.pick([1, 2, 4]);
    if (token.length < size) return token;
    const value = random.pick(lengths) % 2 ** (8 * size);
    // Most length fields are near the start.
    const at = random.next(Math.min(token.length - size + 1, random.pick([16, 64, 65536])));
    if (random.next(2)) token.writeUIntLE(value, at, size);
    else token.writeUIntBE(value, at, size);
    return token;
  },
  'zeroes or ones'(token, random) {
    const at = random.next(token.length + 1);
    return token.fill(random.pick([0, 0xff]), at, Math.min(token.length, at + 1 + random.next(32)));
  },
} satisfies Record<string, Mutation>;

export type MutationName = keyof typeof mutations;
const names = Object.keys(mutations) as MutationName[];

/** A mutated copy, by one mutation or two. */
export function mutate(token: Buffer, random: Random): { name: MutationName; token: Buffer } {
  const name = random.pick(names);
  let mutated = mutations[name](Buffer.from(token), random);
  if (random.next(4) === 0) mutated = mutations[random.pick(names)](Buffer.from(mutated), random);
  return { name, token: mutated };
}
