// Checks of values from outside. koffi takes floats, NaN and strings silently, so nothing unchecked reaches it.

import type { MachineType } from '../declaration.js';
import { absence, byteLengthOf, isBytes } from './extent.js';

/** A value for an error message: short, and without the text of a string. Never throws. */
function shown(value: unknown): string {
  if (typeof value === 'string') return 'a string';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return `an instance of ${className(value)}`;
  const text = process.getBuiltinModule('node:util').inspect(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
}

const longestShown = 80;

/** Inspecting an object may run a script's code, which may throw or return anything. */
function className(value: object): string {
  try {
    const name: unknown = value.constructor?.name ?? 'Object';
    return typeof name === 'string' && /^[\w$ ]{1,80}$/u.test(name) ? name : 'Object';
  } catch {
    return isRevoked(value) ? 'Proxy, which is revoked' : 'Object';
  }
}

/** Whether it is a revoked proxy, on which every operation throws. Runs no code of the script. */
const isRevoked = (value: object): boolean => isList(value) === undefined;

/** Array.isArray, but false for a revoked proxy, where that throws. */
export const isArray = (value: unknown): value is readonly unknown[] => isList(value) ?? false;

function isList(value: unknown): boolean | undefined {
  try {
    return Array.isArray(value);
  } catch {
    return undefined;
  }
}

/** A TypeError in the form Node gives its own. */
export function typeError(name: string, expected: string, value: unknown): TypeError {
  const error = new TypeError(`${name} must be ${expected}, got ${shown(value)}`);
  return Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
}

/** A RangeError in the form Node gives its own. */
export function rangeError(name: string, expected: string, value: unknown): RangeError {
  const error = new RangeError(`${name} must be ${expected}, got ${shown(value)}`);
  return Object.assign(error, { code: 'ERR_OUT_OF_RANGE' });
}

/** Text that C can take: no NUL, which would end it early, and no half of a surrogate pair. */
export function checkString(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw typeError(name, 'a string', value);
  if (value.includes('\0')) throw new TypeError(`${name} must not contain a NUL character`);
  if (!value.isWellFormed()) {
    throw new TypeError(`${name} must not contain half of a surrogate pair`);
  }
}

/** Whether it is an object with properties, rather than a primitive value. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !isRevoked(value);

/** An options object, rather than a primitive value. */
export function checkObject(name: string, value: unknown): asserts value is object {
  if (!isObject(value)) throw typeError(name, 'an object', value);
}

/** Bytes in attached memory: a view of transferred or shrunk memory only looks empty. */
export function checkBytes(
  name: string,
  value: unknown,
  expected = 'a Uint8Array',
): asserts value is Uint8Array {
  if (!isBytes(value)) throw typeError(name, expected, value);
  // Detached memory has no bytes.
  if (byteLengthOf(value) === 0) checkPresent(name, value);
}

/** @throws TypeError if the memory was transferred away, or shrunk so far that the view is outside */
export function checkPresent(name: string, memory: ArrayBufferView): void {
  const missing = absence(memory);
  if (missing !== undefined) throw new TypeError(`${name} must not ${missing}`);
}

interface Range {
  readonly minimum: bigint;
  readonly maximum: bigint;
  readonly bits: number;
  /** Whether koffi takes it as a bigint. */
  readonly isWide: boolean;
  readonly isSigned: boolean;
}

/** Negative numbers stand for unsigned ones of the same bits: JavaScript's `|` makes them. */
const range = (bits: number): Range => ({
  minimum: -(2n ** BigInt(bits - 1)),
  maximum: 2n ** BigInt(bits) - 1n,
  bits,
  isWide: bits > 32,
  isSigned: false,
});

const signedRange = (bits: number): Range => ({
  ...range(bits),
  maximum: 2n ** BigInt(bits - 1) - 1n,
  isSigned: true,
});

const pointerBits = process.arch === 'ia32' ? 32 : 64;
/** The largest address that a Number represents exactly. */
export const largestAddress = pointerBits === 32 ? 0xffffffff : Number.MAX_SAFE_INTEGER;

const ranges: Readonly<Record<Exclude<MachineType, 'pointer'>, Range>> = {
  int8: signedRange(8),
  uint8: range(8),
  int16: signedRange(16),
  uint16: range(16),
  int32: signedRange(32),
  uint32: range(32),
  int64: signedRange(64),
  uint64: range(64),
  intptr: { ...signedRange(pointerBits), isWide: true },
  uintptr: { ...range(pointerBits), isWide: true },
};

/** A number of bytes, or of another unit. */
export function checkLength(
  name: string,
  value: unknown,
  expected = 'a number of bytes',
): asserts value is number {
  if (typeof value !== 'number') throw typeError(name, expected, value);
  if (!Number.isSafeInteger(value) || value < 0) throw rangeError(name, expected, value);
}

/** Nearly all values of options and members, which need no other check. */
const isUint32 = (value: unknown): value is number =>
  typeof value === 'number' && value >>> 0 === value;

/** Returns the value as koffi and DataView take it: a number up to 32 bits, a bigint above. */
export function toInteger(
  name: string,
  type: Exclude<MachineType, 'pointer'>,
  value: unknown,
): number | bigint {
  if (type === 'uint32' && isUint32(value)) return value;
  const { minimum, maximum, bits, isWide, isSigned } = ranges[type];
  if (isWide && typeof value === 'bigint' && value >= minimum && value <= maximum) {
    return value < 0n && !isSigned ? BigInt.asUintN(bits, value) : value;
  }
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw typeError(name, `an integer of ${bits} bits`, value);
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw rangeError(name, `an integer of ${bits} bits`, value);
  }
  const integer = BigInt(value);
  if (integer < minimum || integer > maximum) {
    throw rangeError(name, `an integer of ${bits} bits`, value);
  }
  const fitted = isSigned ? integer : BigInt.asUintN(bits, integer);
  return isWide ? fitted : Number(fitted);
}

/** 32 bits of flags, combined with `|` or not, as C takes them. */
export function checkFlags(name: string, value: unknown): number {
  // Here too: to be inlined. Options and lists of buffers are checked with every message.
  if (isUint32(value)) return value;
  return toInteger(name, 'uint32', value) as number;
}

/** An address; null is 0. */
export function toAddress(name: string, value: number | bigint | null): bigint {
  return BigInt.asUintN(pointerBits, BigInt(toInteger(name, 'uintptr', value ?? 0)));
}
