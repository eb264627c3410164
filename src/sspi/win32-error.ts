// Win32Error: failures of functions that report through GetLastError.

import { GetLastError } from '../../generated/functions.js';
import { SspiError } from './error.js';

/** A Win32 call failed. */
export class Win32Error extends Error {
  override readonly name = 'Win32Error';
  /** The error in decimal, as Windows' documentation and `net helpmsg` have it: `ERROR_1332`. */
  readonly code: string;
  /** The error's number. */
  readonly errorCode: number;
  /** The function that failed, without A or W. */
  readonly functionName: string;

  constructor(functionName: string, errorCode: number) {
    super(
      `${functionName} failed with Win32 error ${errorCode}. \`net helpmsg ${errorCode}\` says what it means.`,
    );
    this.code = `ERROR_${errorCode}`;
    this.errorCode = errorCode;
    this.functionName = functionName;
  }
}

/** The error for a code: of a status or, below 0x10000, of a Win32 error. */
export const codeError = (functionName: string, code: number): Error =>
  code >>> 0 > 0xffff ? new SspiError(functionName, code) : new Win32Error(functionName, code);

/**
 * Throws if the function failed.
 * @param result a BOOL or BOOLEAN, 0 for failure; nothing may be called between the function and this
 * @throws Win32Error
 */
export function checkBoolean(functionName: string, result: number): void {
  if (result === 0) throw new Win32Error(functionName, GetLastError());
}

/**
 * Throws if the function failed, for functions that return the error.
 * @throws Win32Error
 */
export function checkWin32(functionName: string, error: number): void {
  if (error !== 0) throw new Win32Error(functionName, error);
}

/**
 * Calls a function that writes text of unknown size: once for the size, then with a buffer.
 * @param call given the memory, null at first, and its size in UTF-16 units, which the call changes
 * @returns the text without its NUL; empty if there is none
 * @throws Win32Error
 */
export function readText(
  functionName: string,
  call: (memory: Buffer | null, units: Uint32Array) => number,
): string {
  const units = new Uint32Array(1);
  let memory: Buffer | null = null;
  let result = call(memory, units);
  // Without memory some functions fail and give the size, and some succeed and give it. With too
  // little, since the text may grow between two calls, all fail and give it.
  while ((memory === null || result === 0) && (units[0] ?? 0) > (memory?.byteLength ?? 0) / 2) {
    memory = Buffer.alloc((units[0] ?? 0) * Uint16Array.BYTES_PER_ELEMENT);
    result = call(memory, units);
  }
  checkBoolean(functionName, result);
  return memory === null ? '' : textIn(memory);
}

/** The text before the first NUL: functions disagree on whether they count it. */
function textIn(memory: Buffer): string {
  const text = memory.toString('utf16le');
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
