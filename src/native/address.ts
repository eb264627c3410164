// Addresses as words: Numbers, which koffi takes fastest.

import type { Address, Word } from '../declaration.js';
import { koffi } from './koffi.js';

/** The address of the first byte of attached memory; it stays the same as long as the memory is reachable. */
export const addressOf = (memory: ArrayBufferView): Address => koffi().address(memory);

/** The same as a word. */
export const wordOf = (memory: ArrayBufferView): Word => toWord(addressOf(memory));

function toWord(address: bigint): Word {
  const word = Number(address);
  return Number.isSafeInteger(word) ? word : address;
}

export const plus = (word: Word, offset: number): Word =>
  typeof word === 'number' && word + offset <= Number.MAX_SAFE_INTEGER
    ? word + offset
    : toWord(BigInt(word) + BigInt(offset));

/** From one address to a higher one. */
export const distance = (from: Word, to: Word): number =>
  typeof from === 'number' && typeof to === 'number'
    ? to - from
    : Number(BigInt(to) - BigInt(from));
