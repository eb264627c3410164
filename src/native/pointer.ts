// Pointer arguments: memory, a structure, an address or null, checked and turned into what a call takes.

import type { Word } from '../declaration.js';
import { wordOf } from './address.js';
import { checkPresent, largestAddress, toAddress, typeError } from './check.js';
import { byteLengthOf, changesSize, isTyped, lengthOf } from './extent.js';
import { addressOfView, isView, memoryOf } from './struct-view.js';

/** A pointer argument as call observers get it: memory, an address, or null. */
export type PointerValue = ArrayBufferView | bigint | null;

/** @throws TypeError or RangeError that names the parameter */
export function toPointer(name: string, value: unknown): PointerValue {
  if (value === null) return null;
  const memory = typeof value === 'object' && isView(value) ? memoryOf(value) : value;
  if (ArrayBuffer.isView(memory)) {
    checkPresent(name, memory);
    return memory;
  }
  if (typeof value === 'bigint' || typeof value === 'number') return toAddress(name, value);
  throw typeError(name, 'a Buffer, typed array, structure, address or null', value);
}

/** Addresses of typed arrays that are passed repeatedly. */
const known = new WeakMap<ArrayBufferView, Word>();

/**
 * Makes the converter of one pointer parameter, to the word that a call takes. The caller roots the memory until
 * the call is over: an address keeps nothing alive.
 * @throws TypeError or RangeError that names the parameter
 */
export function pointerConverter(name: string): (value: unknown) => Word {
  const look = lookUp(name);
  // Short, as are the functions that it calls first: the engine inlines what is small into the call.
  return (value) => {
    if (value === null) return 0;
    // First: the engine knows it from the object alone, where a private member is looked up.
    if (ArrayBuffer.isView(value)) {
      const remembered = known.get(value);
      // Without a length it may be detached.
      return remembered !== undefined && byteLengthOf(value as Uint8Array) > 0
        ? remembered
        : look(value);
    }
    if (typeof value === 'object' && isView(value)) return addressOfView(value, name);
    return wordOfNumber(name, value);
  };
}

/** Finds where memory lies, and remembers it for the converter if it comes twice in a row. */
function lookUp(name: string): (value: ArrayBufferView) => Word {
  let last: Word = 0;
  return (value) => {
    if (lengthOf(value) === 0) return wordOfEmpty(name, value);
    const word = wordOf(value);
    // Remembering costs more than one look-up. Resizable memory may move.
    if (word === last && isTyped(value) && !changesSize(value)) known.set(value, word);
    last = word;
    return word;
  };
}

function wordOfNumber(name: string, value: unknown): Word {
  if (typeof value === 'number' && value >= 0 && value <= largestAddress && value % 1 === 0) {
    return value;
  }
  if (typeof value === 'bigint' || typeof value === 'number') return toAddress(name, value);
  throw typeError(name, 'a Buffer, typed array, structure, address or null', value);
}

/** Never cached: the memory may be empty because it is detached. */
function wordOfEmpty(name: string, memory: ArrayBufferView): Word {
  checkPresent(name, memory);
  return wordOf(memory);
}
