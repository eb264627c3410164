// A caller's list of buffers, read once: its getters may change the list, the buffers or their memory.

import { checkBytes, checkFlags, checkObject, isArray, typeError } from '../native/check.js';
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
    checkObject(`${name}[${index}]`, buffer);
    const { type, data } = buffer as SecurityBuffer;
    read.push({ type: checkFlags(`${name}[${index}].type`, type), data });
  }
  checkMemory(name, read);
  return read;
}

/** @throws TypeError that names the element whose data is no memory, or memory that was transferred away */
export function checkMemory(name: string, buffers: readonly SecurityBuffer[]): void {
  for (let index = 0; index < buffers.length; index++) {
    const data = buffers[index]?.data;
    if (data !== null) checkBytes(`${name}[${index}].data`, data);
  }
}
