// Reads fields of a token, with bounds checks.

/** The token cannot be read: it is of no known kind, or cut short. The message says why. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

/** A cursor over bytes; integers are little-endian unless the name says otherwise. */
export class Reader {
  readonly bytes: Buffer;
  readonly #what: string;
  #offset = 0;

  constructor(what: string, bytes: Buffer) {
    this.#what = what;
    this.bytes = bytes;
  }

  get offset(): number {
    return this.#offset;
  }

  get rest(): number {
    return this.bytes.length - this.#offset;
  }

  take(length: number): Buffer {
    if (length > this.rest) {
      throw new TokenError(
        `${this.#what} is cut short: ${length} bytes are missing their end at offset ${this.#offset} of ${this.bytes.length}.`,
      );
    }
    this.#offset += length;
    return this.bytes.subarray(this.#offset - length, this.#offset);
  }

  at(offset: number): this {
    this.#offset = Math.min(offset, this.bytes.length);
    return this;
  }

  u8 = (): number => this.take(1).readUInt8();
  u16 = (): number => this.take(2).readUInt16LE();
  u32 = (): number => this.take(4).readUInt32LE();
  u16be = (): number => this.take(2).readUInt16BE();
  u24be = (): number => this.take(3).readUIntBE(0, 3);
}

/** FILETIME (100 ns since 1601) as ISO 8601: the last is of the year 60056, which a Date can represent. */
export const fileTime = (bytes: Buffer): string =>
  new Date(Number(bytes.readBigUInt64LE() / 10_000n - 11_644_473_600_000n)).toISOString();

/** The names of the bits that are set; unknown ones in hex. */
export function bitNames(bits: readonly (readonly [number, string])[], mask: number): string[] {
  let rest = mask >>> 0;
  const names: string[] = [];
  for (const [bit, name] of bits) {
    if ((rest & bit) >>> 0 !== bit >>> 0) continue;
    names.push(name);
    rest = (rest & ~bit) >>> 0;
  }
  if (rest !== 0) names.push(`0x${rest.toString(16).padStart(8, '0')}`);
  return names;
}
