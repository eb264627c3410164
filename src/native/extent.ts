// Measures memory: length, offset and buffer, by the language's own getters. A script can override those of an object
// or of a class.

/** A function that calls a getter of a prototype on its argument. */
function intrinsic<T, R>(prototype: object, name: string | symbol): (object: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return Function.prototype.call.bind(get as () => R) as (object: T) => R;
}

/** Node's global is a getter: to read it takes a tenth as long as a message. */
export const NodeBuffer = Buffer;

type Typed = Uint8Array;
const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
const kindOf = intrinsic<unknown, string | undefined>(typed, Symbol.toStringTag);
const typedLength = intrinsic<ArrayBufferView, number>(typed, 'byteLength');
const typedOffset = intrinsic<ArrayBufferView, number>(typed, 'byteOffset');
const typedBuffer = intrinsic<ArrayBufferView, ArrayBufferLike>(typed, 'buffer');
const viewLength = intrinsic<ArrayBufferView, number>(DataView.prototype, 'byteLength');
const viewOffset = intrinsic<ArrayBufferView, number>(DataView.prototype, 'byteOffset');
const viewBuffer = intrinsic<ArrayBufferView, ArrayBufferLike>(DataView.prototype, 'buffer');
/** Throws if a typed array has no memory, or its memory became too short. */
const elementAt = Function.prototype.call.bind(Uint8Array.prototype.at) as (
  bytes: ArrayBufferView,
  index: number,
) => unknown;

/** Whether a view is a typed array, as opposed to a DataView. */
export const isTyped = (memory: ArrayBufferView): boolean => kindOf(memory) !== undefined;

/** Whether a value is a Uint8Array, of this realm or another; never calls into the script's code. */
export const isBytes = (value: unknown): value is Uint8Array => kindOf(value) === 'Uint8Array';

/** The length of a typed array in bytes; 0 if its memory is detached or too short. */
export const byteLengthOf: (bytes: Typed) => number = typedLength;

/** The ArrayBuffer or SharedArrayBuffer of a typed array, and where it starts there. */
export const memoryOfBytes: (bytes: Typed) => ArrayBufferLike = typedBuffer;
export const startOfBytes: (bytes: Typed) => number = typedOffset;

/** The length of any view in bytes; 0 if its memory is detached or too short. */
export function lengthOf(memory: ArrayBufferView): number {
  if (isTyped(memory)) return typedLength(memory);
  try {
    return viewLength(memory);
  } catch {
    // A detached DataView's length throws.
    return 0;
  }
}

/** Whether the memory of a DataView is attached: only then it has a length. */
export function isThere(memory: DataView): boolean {
  try {
    return viewLength(memory) >= 0;
  } catch {
    return false;
  }
}

/** The offset of a view in its ArrayBuffer; 0 if its memory is detached or too short. */
export function offsetOf(memory: ArrayBufferView): number {
  if (isTyped(memory)) return typedOffset(memory);
  try {
    return viewOffset(memory);
  } catch {
    return 0;
  }
}

/** The ArrayBuffer or SharedArrayBuffer of a view. */
export const bufferOf = (memory: ArrayBufferView): ArrayBufferLike =>
  isTyped(memory) ? typedBuffer(memory) : viewBuffer(memory);

/** The same memory, or `length` bytes of it from `start`, as a Buffer without properties of the script's. */
export const bytesOver = (
  memory: ArrayBufferView,
  start = 0,
  length: number = lengthOf(memory) - start,
): Buffer =>
  // Buffer.from would read the ArrayBuffer's own length, which a script may have overridden.
  Reflect.construct(Uint8Array, [bufferOf(memory), offsetOf(memory) + start, length], NodeBuffer);

/** A DataView over `length` bytes of the same memory. */
export const dataViewOver = (memory: ArrayBufferView, start: number, length: number): DataView =>
  new DataView(bufferOf(memory), offsetOf(memory) + start, length);

/** Why a view has no memory, for errors; undefined if it has. */
export function absence(memory: ArrayBufferView): string | undefined {
  try {
    if (isTyped(memory)) elementAt(memory, 0);
    else viewLength(memory);
    return undefined;
  } catch {
    return isDetached(bufferOf(memory))
      ? 'be detached: its memory was transferred'
      : 'be out of bounds: its memory was shrunk';
  }
}

/** Node 20 has no getter for it. */
function isDetached(buffer: ArrayBufferLike): boolean {
  try {
    new Uint8Array(buffer);
    return false;
  } catch {
    return true;
  }
}

/** Undefined for a buffer of the other kind. */
function ask<T>(
  getter: ((buffer: ArrayBufferLike) => T) | undefined,
  buffer: ArrayBufferLike,
): T | undefined {
  try {
    return getter?.(buffer);
  } catch {
    return undefined;
  }
}

/** Undefined in versions of the language that lack the getter. */
const optional = (prototype: object, name: string) =>
  name in prototype ? intrinsic<ArrayBufferLike, boolean>(prototype, name) : undefined;

const resizable = optional(ArrayBuffer.prototype, 'resizable');
const growable = optional(SharedArrayBuffer.prototype, 'growable');

/** Whether the memory of a view can change its size while the view stays. */
export function changesSize(memory: ArrayBufferView): boolean {
  const buffer = bufferOf(memory);
  // Nearly all memory is an ArrayBuffer: the second getter would throw for it, which is slow.
  return ask(resizable, buffer) ?? ask(growable, buffer) ?? false;
}
