// An address as one word, the way koffi takes it fastest: a Number.

import { koffi } from './koffi.js';

/** An address; a bigint only where a Number could not hold it exactly. */
export type Word = number | bigint;

/** The address of the first byte of memory that is attached; it stays put for as long as it is reachable. */
export function wordOf(memory: ArrayBufferView): Word {
  const address = koffi().address(memory);
  const word = Number(address);
  return Number.isSafeInteger(word) ? word : address;
}
