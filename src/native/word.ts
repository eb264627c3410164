// An address as one word, the way koffi takes it fastest: a Number.

import { koffi } from './koffi.js';

/** An address; a bigint only where a Number could not hold it exactly, so that equal ones are `===`. */
export type Word = number | bigint;

/** The address of the first byte of memory that is attached; it stays put for as long as it is reachable. */
export const wordOf = (memory: ArrayBufferView): Word => toWord(koffi().address(memory));

export function toWord(address: bigint): Word {
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
