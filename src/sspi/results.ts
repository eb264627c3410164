// Reads a list of buffers after a call: within the listed memory, allocated by the package, or neither.

import { SECBUFFER_EXTRA, SECBUFFER_MISSING } from '../../generated/flags.js';
import { SEC_E_BUFFER_TOO_SMALL, SEC_E_INSUFFICIENT_MEMORY } from '../../generated/status.js';
import type { Word } from '../declaration.js';
import { distance } from '../native/address.js';
import { BindingError } from '../native/error.js';
import { copyShared } from '../native/memory.js';
import { type BufferList, bufferType, type SecurityBuffer } from './buffers.js';
import { SspiError } from './error.js';
import { consumeAll } from './release.js';

/**
 * How many bytes the package wants in a buffer whose memory is too small for it: it says so in cbBuffer.
 * Null if it does not.
 */
export function bytesNeeded(list: BufferList, status: number): number | null {
  if (status !== SEC_E_BUFFER_TOO_SMALL && status !== SEC_E_INSUFFICIENT_MEMORY) return null;
  for (let index = 0; index < list.length; index++) {
    const given = list.givenTo(index);
    const size = list.sizeOf(index);
    if (given !== null && size > given) return size;
  }
  return null;
}

/**
 * Returns the status of a call over a list that succeeded.
 * @throws SspiError if it is a failure, with the size that the package wants
 */
export function checkListStatus(functionName: string, status: number, list: BufferList): number {
  if (status < 0) throw new SspiError(functionName, status, null, bytesNeeded(list, status));
  return status;
}

/** @returns the error of a package that claims bytes where it has none */
function falseClaim(functionName: string, list: BufferList, index: number): BindingError {
  const claimed = list.sizeOf(index);
  const given = list.givenTo(index);
  const had = given === null ? 'which had no memory' : `which had ${given}`;
  return new BindingError(
    'ERR_SSPI_PACKAGE',
    `${functionName} succeeded, but its package claims ${claimed} bytes in buffer ${index} (type ${bufferType(list.typeOf(index))}), ${had}; they are not within it.`,
  );
}

/**
 * The bytes at `index` after a call that only points into memory it was given, without a copy; null for an empty
 * buffer, which may point anywhere.
 * @throws BindingError `ERR_SSPI_PACKAGE` if there are bytes, and they are elsewhere
 */
export function partOf(functionName: string, list: BufferList, index: number): Uint8Array | null {
  const part = list.part(index);
  if (part === null && list.sizeOf(index) > 0) throw falseClaim(functionName, list, index);
  return part;
}

/**
 * All buffers after such a call. Sizes without memory count something else (EXTRA, MISSING).
 * @throws BindingError `ERR_SSPI_PACKAGE` if bytes start in memory that was given and end beyond it
 */
export function partsOf(functionName: string, list: BufferList): SecurityBuffer[] {
  const parts: SecurityBuffer[] = [];
  for (let index = 0; index < list.length; index++) {
    const type = list.typeOf(index);
    const data = list.part(index);
    if (data === null && list.sizeOf(index) > 0 && bufferType(type) !== SECBUFFER_MISSING) {
      if (list.touches(list.pointerOf(index), list.sizeOf(index))) {
        throw falseClaim(functionName, list, index);
      }
    }
    parts.push({ type, data });
  }
  return parts;
}

/** How to read the outputs of a call. */
interface Taking {
  readonly functionName: string;
  readonly status: number;
  /** Whether the package may have allocated memory despite being given some. */
  readonly allocates: boolean;
  /** The input of the same call: outputs may point into it. */
  readonly input: BufferList | null;
}

/**
 * Copies what a call left in its outputs, and frees what the package allocated, whatever the status. What lies or
 * starts in memory that was given is never freed. On failure, a buffer that is not within its memory is
 * empty.
 * @throws BindingError `ERR_SSPI_PACKAGE` if the call succeeded and claims bytes that are not there
 */
export function takeOutputs(list: BufferList, taking: Taking): SecurityBuffer[] {
  const allocated: Allocation[] = [];
  for (let index = 0; index < list.length; index++) {
    if (isAllocated(list, index, taking)) {
      allocated.push({ address: list.pointerOf(index), size: list.sizeOf(index) });
    }
  }
  const read = () => {
    const buffers: SecurityBuffer[] = [];
    for (let index = 0; index < list.length; index++) buffers.push(takeOne(list, index, taking));
    return buffers;
  };
  return allocated.length === 0 ? read() : consumeAll(roots(allocated), read);
}

interface Allocation {
  readonly address: Word;
  readonly size: number;
}

/** Without those within another allocation. */
const roots = (allocated: readonly Allocation[]): bigint[] =>
  allocated
    .filter(({ address }) => !allocated.some((other) => isInside(address, other)))
    .map(({ address }) => BigInt(address));

const isInside = (address: Word, other: Allocation): boolean =>
  address > other.address && distance(other.address, address) < other.size;

/** Whether the buffer points to memory that the package may have allocated. */
function isAllocated(list: BufferList, index: number, { allocates, input }: Taking): boolean {
  if (!allocates && list.givenTo(index) !== null) return false;
  const pointer = list.pointerOf(index);
  const size = list.sizeOf(index);
  return pointer !== 0 && !list.touches(pointer, size) && !input?.touches(pointer, size);
}

function takeOne(list: BufferList, index: number, taking: Taking): SecurityBuffer {
  const { functionName, status } = taking;
  const type = list.typeOf(index);
  // On failure, memory of ours whose size was left alone holds no token.
  if (status < 0 && list.isUntouched(index)) return { type, data: null };
  const data = list.takeOut(index);
  if (data !== null) return { type, data };
  const pointer = list.pointerOf(index);
  const size = list.sizeOf(index);
  if (isAllocated(list, index, taking)) return { type, data: copyShared(BigInt(pointer), size) };
  const countsElsewhere =
    bufferType(type) === SECBUFFER_MISSING || bufferType(type) === SECBUFFER_EXTRA;
  if (size > 0 && status >= 0 && !(pointer === 0 && countsElsewhere)) {
    throw falseClaim(functionName, list, index);
  }
  return { type, data: null };
}
