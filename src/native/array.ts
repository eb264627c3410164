// Arrays inside structures: typed arrays over the memory itself, or lists of views and addresses.

import type { ArrayDeclaration, StructDeclaration } from '../declaration.js';
import { bufferOf, lengthOf, offsetOf } from './extent.js';
import {
  memoryOf,
  part,
  readWord,
  rootOf,
  type StructView,
  scalars,
  type ViewClass,
  width,
} from './struct-view.js';

/** Types without a typed array, because their width differs between machines, are read into a list. */
const typedArrays = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
} as const;

const flexibleMembers = new WeakMap<StructDeclaration, string | undefined>();

/** The member that extends past its declared length: always the last one. */
export function flexibleMember(declaration: StructDeclaration): string | undefined {
  if (flexibleMembers.has(declaration)) return flexibleMembers.get(declaration);
  const last = Object.entries(declaration.fields).at(-1);
  const type = last?.[1].type;
  const member = typeof type === 'object' && 'of' in type && type.flexible ? last?.[0] : undefined;
  flexibleMembers.set(declaration, member);
  return member;
}

/** @param name of the structure and the member, for the error */
export function readArray(
  view: StructView,
  name: string,
  { of }: ArrayDeclaration,
  offset: number,
  length: number,
  classOf: (declaration: StructDeclaration) => ViewClass,
): unknown {
  const memory = memoryOf(view);
  const size = elementSize(of);
  const available = lengthOf(memory);
  if (offset + length * size > available) {
    throw new RangeError(
      `${name} does not have ${length} elements: the view lies over ${available} bytes, and they end at ${offset + length * size}`,
    );
  }
  const each = <T>(read: (at: number) => T): T[] =>
    Array.from({ length }, (_, index) => read(offset + index * size));
  if (typeof of !== 'string') {
    const element = classOf(of);
    // An element with a flexible array of its own extends over all that follows.
    const extent = (at: number): number => (flexibleMember(of) ? available - at : size);
    return each((at) => new element(part(view, at, extent(at)), rootOf(view)));
  }
  if (of === 'pointer') return each((at) => readWord(memory, at));
  if (of === 'intptr' || of === 'uintptr') return each((at) => scalars[of][0](memory, at));
  const start = offsetOf(memory) + offset;
  if (start % size !== 0) {
    throw new RangeError(
      `${name} lies at an address that is no multiple of ${size}: view memory with an aligned byteOffset`,
    );
  }
  return new typedArrays[of](bufferOf(memory) as ArrayBuffer, start, length);
}

function elementSize(of: ArrayDeclaration['of']): number {
  if (typeof of !== 'string') return of.size[width];
  if (of in typedArrays) return typedArrays[of as keyof typeof typedArrays].BYTES_PER_ELEMENT;
  return width === 'bits64' ? 8 : 4;
}
