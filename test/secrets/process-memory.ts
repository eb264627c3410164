// Searches all writable memory of this process for copies of a secret.

import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import koffi from 'koffi';

/** A secret that exists only here and in the caller's `bytes`; the search skips its own needles. */
export class Secret {
  /** The copy for the code under test, wiped by the test. */
  readonly bytes: Buffer;
  readonly #needles: ReadonlyMap<string, Buffer>;

  /** @param length in letters, if it is text; else in bytes. Or the secret itself, in UTF-16 letters of ASCII */
  constructor(length: number | Buffer, kind: 'text' | 'bytes') {
    if (typeof length !== 'number') {
      this.bytes = length;
      this.#needles = textNeedles(length);
      return;
    }
    this.bytes = offHeap(kind === 'text' ? length * 2 : length);
    for (let index = 0; index < length; index++) {
      const random = Math.random();
      if (kind === 'bytes') this.bytes[index] = 1 + Math.floor(random * 255);
      else this.bytes[index * 2] = 0x61 + Math.floor(random * 26);
    }
    this.#needles = kind === 'text' ? textNeedles(this.bytes) : byteNeedles(this.bytes);
  }

  /** The number of copies in memory by form, including `bytes` itself. */
  copies(): Record<string, number> {
    const found: Record<string, number> = {};
    const own = [...this.#needles.values(), chunk].map(extentOf);
    for (const region of system().regions()) {
      for (const bytes of chunksOf(region, this.bytes.byteLength * 2)) {
        for (const [form, needle] of this.#needles) {
          const count = countIn(bytes, needle, own);
          if (count > 0) found[form] = (found[form] ?? 0) + count;
        }
      }
    }
    return found;
  }
}

/** Separate memory that the garbage collector does not move. */
export const offHeap = (length: number): Buffer => Buffer.from(new ArrayBuffer(length));

/** UTF-16 as SSPI takes it, and one byte for each letter as V8 and UTF-8 have it. */
function textNeedles(utf16: Buffer): ReadonlyMap<string, Buffer> {
  const wide = offHeap(utf16.byteLength);
  wide.set(utf16);
  const narrow = offHeap(utf16.byteLength / 2);
  for (let index = 0; index < narrow.byteLength; index++) narrow[index] = utf16[index * 2] ?? 0;
  return new Map([
    ['UTF-16', wide],
    ['one byte a letter', narrow],
  ]);
}

/** As they are, and in hex. No string is made on the way: it would be a copy itself. */
function byteNeedles(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const same = offHeap(bytes.byteLength);
  same.set(bytes);
  const hex = offHeap(bytes.byteLength * 2);
  const digit = (value: number) => (value < 10 ? 0x30 : 0x57) + value;
  for (const [index, byte] of bytes.entries()) {
    hex[index * 2] = digit(byte >> 4);
    hex[index * 2 + 1] = digit(byte & 15);
  }
  return new Map([
    ['bytes', same],
    ['hex', hex],
  ]);
}

interface Region {
  readonly start: number;
  readonly end: number;
}

const chunk = offHeap(4 * 1024 * 1024);

const extentOf = (memory: Buffer): Region => {
  const start = Number(koffi.address(memory));
  return { start, end: start + memory.byteLength };
};

interface Piece {
  readonly address: number;
  readonly bytes: Buffer;
}

/** The memory of a region in pieces, which overlap by the length of what is looked for. */
function* chunksOf({ start, end }: Region, overlap: number): Generator<Piece> {
  for (let address = start; address < end; address += chunk.byteLength - overlap) {
    const length = system().read(address, Math.min(chunk.byteLength, end - address));
    yield { address, bytes: chunk.subarray(0, length) };
  }
}

/** The number of copies of the needle in a piece, except the search's own. */
function countIn({ address, bytes }: Piece, needle: Buffer, own: readonly Region[]): number {
  let count = 0;
  for (let index = bytes.indexOf(needle); index >= 0; index = bytes.indexOf(needle, index + 1)) {
    const found = address + index;
    if (!own.some(({ start, end }) => found >= start && found < end)) count++;
  }
  return count;
}

interface System {
  regions(): Region[];
  /** Copies memory into the chunk; returns the number of bytes that could be read. */
  read(address: number, length: number): number;
}

let known: System | undefined;
const system = (): System => {
  known ??= process.platform === 'win32' ? windows() : linux();
  return known;
};

function linux(): System {
  const memory = openSync('/proc/self/mem', 'r');
  process.once('exit', () => closeSync(memory));
  return {
    regions: () =>
      readFileSync('/proc/self/maps', 'latin1')
        .split('\n')
        .map((line) => /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line))
        .filter((match) => match !== null)
        .map(([, start = '', end = '']) => ({
          start: Number.parseInt(start, 16),
          end: Number.parseInt(end, 16),
        })),
    read(address, length) {
      try {
        return readSync(memory, chunk, 0, length, address);
      } catch {
        // Device memory, or a region that was unmapped meanwhile.
        return 0;
      }
    },
  };
}

/** MEMORY_BASIC_INFORMATION of 64 bits: base at 0, size at 24, state at 32, protection at 36. */
function windows(): System {
  const kernel32 = koffi.load('kernel32.dll');
  const query = kernel32.func('size_t VirtualQuery(uintptr_t, void *, size_t)');
  const read = kernel32.func('int ReadProcessMemory(intptr_t, uintptr_t, void *, size_t, void *)');
  const information = Buffer.alloc(48);
  const isWritable = () => {
    const committed = information.readUInt32LE(32) === 0x1000;
    const protection = information.readUInt32LE(36);
    const guarded = (protection & 0x100) !== 0;
    return committed && !guarded && (protection & 0xcc) !== 0;
  };
  return {
    regions() {
      const regions: Region[] = [];
      let at = 0;
      while (query(at, information, information.byteLength) !== 0) {
        const start = Number(information.readBigUInt64LE(0));
        const end = start + Number(information.readBigUInt64LE(24));
        if (isWritable()) regions.push({ start, end });
        at = end;
      }
      return regions;
    },
    read: (address, length) => (read(-1, address, chunk, length, null) ? length : 0),
  };
}
