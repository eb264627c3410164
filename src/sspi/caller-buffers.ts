// Reads a caller's list of buffers once: its getters may change the list, the buffers or their memory.

import {
  checkBytes,
  checkFlags,
  checkObject,
  isArray,
  isObject,
  typeError,
} from '../native/check.js';
import { byteLengthOf, isBytes } from '../native/extent.js';
import type { SecurityBuffer } from './buffers.js';

/**
 * Reads and checks a caller's list, before anything is made of it.
 * @throws TypeError or RangeError that names the element and its member
 */
export function readBuffers(name: string, buffers: unknown): SecurityBuffer[] {
  if (!isArray(buffers)) throw typeError(name, 'an array of buffers', buffers);
  const { length } = buffers;
  const read: SecurityBuffer[] = [];
  for (let index = 0; index < length; index++) {
    const buffer: unknown = buffers[index];
    // Only errors build the name: that costs more than the check.
    if (!isObject(buffer)) checkObject(`${name}[${index}]`, buffer);
    const { type, data } = buffer as SecurityBuffer;
    const isFlags = typeof type === 'number' && type >>> 0 === type;
    read.push({ type: isFlags ? type : checkFlags(`${name}[${index}].type`, type), data });
  }
  checkMemory(name, read);
  return read;
}

/** @throws TypeError that names the element whose data is no memory, or memory that was transferred away */
export function checkMemory(name: string, buffers: readonly SecurityBuffer[]): void {
  for (let index = 0; index < buffers.length; index++) {
    const data = buffers[index]?.data;
    if (data === null || (isBytes(data) && byteLengthOf(data) > 0)) continue;
    checkBytes(`${name}[${index}].data`, data);
  }
}
