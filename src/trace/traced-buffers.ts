// Reads a SecBufferDesc for a trace: types and lengths, and bytes on request.

import {
  SECBUFFER_ALERT,
  SECBUFFER_APPLICATION_PROTOCOLS,
  SECBUFFER_ATTRMASK,
  SECBUFFER_CHANNEL_BINDINGS,
  SECBUFFER_DATA,
  SECBUFFER_EXTRA,
  SECBUFFER_MECHLIST,
  SECBUFFER_MECHLIST_SIGNATURE,
  SECBUFFER_NEGOTIATION_INFO,
  SECBUFFER_PADDING,
  SECBUFFER_STREAM,
  SECBUFFER_STREAM_HEADER,
  SECBUFFER_STREAM_TRAILER,
  SECBUFFER_TARGET,
  SECBUFFER_TARGET_HOST,
  SECBUFFER_TOKEN,
} from '../../generated/flags.js';
import { SecBuffer, SecBufferDesc } from '../../generated/structs.js';
import type { PointerValue } from '../native/pointer.js';
import { sizeof, view } from '../native/struct.js';
import { bufferType } from '../sspi/buffers.js';
import { flagNames, partsOf } from '../sspi/flags.js';
import type { TracedBuffer } from './call.js';
import { targetBytes } from './pointer-target.js';

/** Types whose bytes may be shown. Others may hold keys, credentials or packed contexts. */
const showable = new Set<number>([
  SECBUFFER_ALERT,
  SECBUFFER_APPLICATION_PROTOCOLS,
  SECBUFFER_CHANNEL_BINDINGS,
  SECBUFFER_DATA,
  SECBUFFER_EXTRA,
  SECBUFFER_MECHLIST,
  SECBUFFER_MECHLIST_SIGNATURE,
  SECBUFFER_NEGOTIATION_INFO,
  SECBUFFER_PADDING,
  SECBUFFER_STREAM,
  SECBUFFER_STREAM_HEADER,
  SECBUFFER_STREAM_TRAILER,
  SECBUFFER_TARGET,
  SECBUFFER_TARGET_HOST,
  SECBUFFER_TOKEN,
]);

/** More than any call takes: a greater count means that the memory holds no descriptor. */
const mostBuffers = 64;

/** Whether bytes are included. */
export type WithBytes = boolean;

function tracedBuffer(bytes: Buffer, withBytes: WithBytes): TracedBuffer {
  const { BufferType, cbBuffer, pvBuffer } = view(SecBuffer, bytes);
  const type = bufferType(BufferType);
  const attributes = (BufferType & SECBUFFER_ATTRMASK) >>> 0;
  const shown = withBytes && showable.has(type) && pvBuffer !== 0n && cbBuffer > 0;
  return {
    type: partsOf('SECBUFFER', type)[0]?.name ?? '',
    ...(attributes ? { attributes: attributeNames(attributes) } : {}),
    length: cbBuffer,
    ...(shown ? { bytes: targetBytes(pvBuffer, cbBuffer)?.toString('hex') ?? '' } : {}),
  };
}

const attributeNames = (attributes: number): string[] =>
  flagNames('SECBUFFER_ATTR', attributes)
    .filter((name) => name !== 'SECBUFFER_ATTRMASK')
    .map((name) => name.replace(/^SECBUFFER_/, ''));

/** The buffers that a descriptor lists; undefined if it is none. */
export function buffersAt(pointer: PointerValue, withBytes: WithBytes): TracedBuffer[] | undefined {
  const descriptor = targetBytes(pointer, sizeof(SecBufferDesc));
  if (!descriptor) return undefined;
  const { cBuffers, pBuffers } = view(SecBufferDesc, descriptor);
  if (cBuffers > mostBuffers || (cBuffers > 0 && pBuffers === 0n)) return undefined;
  const size = sizeof(SecBuffer);
  const list = targetBytes(pBuffers, cBuffers * size);
  if (!list) return [];
  return Array.from({ length: cBuffers }, (_, index) =>
    tracedBuffer(list.subarray(index * size, (index + 1) * size), withBytes),
  );
}
