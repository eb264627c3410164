// Addresses as words: Numbers, which koffi takes fastest.

import type { Address, Word } from '../declaration.js';
import { byteLengthOf, changesSize, memoryOfBytes, startOfBytes } from './extent.js';
import { koffi } from './koffi.js';

/** The address of the first byte of attached memory; it stays the same as long as the memory is reachable. */
export const addressOf = (memory: ArrayBufferView): Address => koffi().address(memory);

/** The same as a word. */
export const wordOf = (memory: ArrayBufferView): Word => toWord(addressOf(memory));

/** Where memory begins that came twice in a row. */
const starts = new WeakMap<ArrayBufferLike, Word>();
let lastStart: Word = 0;

/**
 * The same for a script's bytes, which often lie in memory that other bytes lay in before: in Node's pool, or in one
 * piece that a socket filled. Asking koffi takes as long as the call that the address is for.
 */
export function wordOfBytes(bytes: Uint8Array): Word {
  // Without a length the memory may be detached.
  if (byteLengthOf(bytes) === 0) return wordOf(bytes);
  const start = starts.get(memoryOfBytes(bytes));
  return start === undefined ? look(bytes) : plus(start, startOfBytes(bytes));
}

function look(bytes: Uint8Array): Word {
  const word = wordOf(bytes);
  const found = plus(word, -startOfBytes(bytes));
  // Remembering takes longer than one look-up. Resizable memory may move.
  if (found === lastStart && !changesSize(bytes)) starts.set(memoryOfBytes(bytes), found);
  lastStart = found;
  return word;
}

function toWord(address: bigint): Word {
  const word = Number(address);
  return Number.isSafeInteger(word) ? word : address;
}

export const plus = (word: Word, offset: number): Word =>
  typeof word === 'number' && word + offset <= Number.MAX_SAFE_INTEGER
    ? word + offset
    : plusBeyond(word, offset);

const plusBeyond = (word: Word, offset: number): Word => toWord(BigInt(word) + BigInt(offset));

/** From one address to a higher one. */
export const distance = (from: Word, to: Word): number =>
  typeof from === 'number' && typeof to === 'number'
    ? to - from
    : Number(BigInt(to) - BigInt(from));
