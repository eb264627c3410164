// Passwords typed or piped in: kept as bytes that can be wiped, never as a string.

import { secretMemory } from '../src/index.js';

/** A growable buffer of UTF-8 bytes. Outgrown memory is wiped. */
export class SecretLine {
  #memory = secretMemory(256);
  #length = 0;

  add(byte: number): void {
    if (this.#length === this.#memory.byteLength) {
      const larger = secretMemory(this.#length * 2);
      larger.set(this.#memory);
      this.#memory.fill(0);
      this.#memory = larger;
    }
    this.#memory[this.#length++] = byte;
  }

  /** Removes the last character, with all of its UTF-8 bytes. */
  back(): void {
    let byte = 0x80;
    while (this.#length > 0 && (byte & 0xc0) === 0x80) {
      byte = this.#memory[--this.#length] ?? 0;
      this.#memory[this.#length] = 0;
    }
  }

  wipe(): void {
    this.#memory.fill(0);
    this.#length = 0;
  }

  /** Returns the line as UTF-16LE, for the caller to wipe, and wipes its own copy. */
  take(): Buffer {
    try {
      return utf16Of(this.#memory.subarray(0, this.#length));
    } finally {
      this.wipe();
    }
  }
}

/**
 * Input as UTF-16LE, without a byte order mark and one trailing line break. Wipes the input, which is UTF-8, or UTF-16
 * if its mark says so, as in files that PowerShell 5 writes.
 */
export function secretLineOf(input: Buffer): Buffer {
  if (isUtf16(input)) return utf16LineOf(input);
  const start = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf ? 3 : 0;
  let end = input.byteLength;
  if (input[end - 1] === 0x0a) end -= input[end - 2] === 0x0d ? 2 : 1;
  try {
    return utf16Of(input.subarray(start, Math.max(start, end)));
  } finally {
    input.fill(0);
  }
}

/** Whether the input begins with UTF-16's byte order mark, of either order. */
export const isUtf16 = (input: Buffer): boolean =>
  input.byteLength % 2 === 0 &&
  ((input[0] === 0xff && input[1] === 0xfe) || (input[0] === 0xfe && input[1] === 0xff));

function utf16LineOf(input: Buffer): Buffer {
  if (input[0] === 0xfe) input.swap16();
  const unitBefore = (end: number) => (end > 2 ? input.readUInt16LE(end - 2) : undefined);
  let end = input.byteLength;
  if (unitBefore(end) === 0x0a) end -= unitBefore(end - 2) === 0x0d ? 4 : 2;
  const line = secretMemory(end - 2);
  line.set(input.subarray(2, end));
  input.fill(0);
  return line;
}

/** U+FFFD, for a byte that is not valid UTF-8. */
const replacement = 0xfffd;

/** Converts UTF-8 to UTF-16LE without an intermediate string. */
function utf16Of(utf8: Uint8Array): Buffer {
  // A character never has more UTF-16 units than UTF-8 bytes.
  const room = secretMemory(utf8.byteLength * 2);
  let end = 0;
  for (let at = 0; at < utf8.byteLength; ) {
    const [point, length] = characterAt(utf8, at);
    at += length;
    if (point > 0xffff) {
      end = room.writeUInt16LE(0xd800 + ((point - 0x10000) >> 10), end);
      end = room.writeUInt16LE(0xdc00 + ((point - 0x10000) & 0x3ff), end);
    } else end = room.writeUInt16LE(point, end);
  }
  const text = secretMemory(end);
  text.set(room.subarray(0, end));
  room.fill(0);
  return text;
}

/** A code point and its length in bytes. */
function characterAt(utf8: Uint8Array, at: number): [point: number, length: number] {
  const first = utf8[at] ?? 0;
  if (first < 0x80) return [first, 1];
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  let point = first & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const next = utf8[at + index] ?? 0;
    if ((next & 0xc0) !== 0x80) return [replacement, 1];
    point = (point << 6) | (next & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  const isSurrogate = point >= 0xd800 && point < 0xe000;
  if (length === 0 || point < least || point > 0x10ffff || isSurrogate) return [replacement, 1];
  return [point, length];
}
