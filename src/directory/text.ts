// Text for functions of the directory: optional, or several in an array.

import { addressOf } from '../native/address.js';
import { checkString, isArray, typeError } from '../native/check.js';
import { wide } from '../native/memory.js';
import { pointerSize } from '../native/struct-view.js';

/** Null for undefined. */
export function optionalText(name: string, value: unknown): Buffer | null {
  if (value === undefined) return null;
  checkString(name, value);
  return wide(value);
}

/**
 * The strings of a list, read once.
 * @throws TypeError that names the element
 */
export function checkTexts(name: string, value: unknown): string[] {
  if (!isArray(value)) throw typeError(name, 'an array of strings', value);
  return Array.from(value, (text, index) => {
    checkString(`${name}[${index}]`, text);
    return text;
  });
}

/** An array of pointers to texts, which lie behind it in the same memory. */
export function textArray(texts: readonly string[]): Buffer {
  const encoded = texts.map(wide);
  const head = texts.length * pointerSize;
  const length = encoded.reduce((sum, { byteLength }) => sum + byteLength, head);
  const memory = Buffer.from(new ArrayBuffer(length));
  const base = addressOf(memory);
  let end = head;
  for (const [index, text] of encoded.entries()) {
    const address = base + BigInt(end);
    if (pointerSize === 8) memory.writeBigUInt64LE(address, index * pointerSize);
    else memory.writeUInt32LE(Number(address), index * pointerSize);
    memory.set(text, end);
    end += text.byteLength;
  }
  return memory;
}
