// Structures as views over memory: a member is read from and written to the bytes themselves.

import '../structure.js';

import type {
  Address,
  ArrayDeclaration,
  FieldDeclaration,
  MachineType,
  Pointer,
  StructDeclaration,
  View,
} from '../declaration.js';
import { addressOf } from './address.js';
import { type Piece, structures } from './arena.js';
import { flexibleMember, readArray } from './array.js';
import {
  checkLength,
  checkObject,
  checkPresent,
  toAddress,
  toInteger,
  typeError,
} from './check.js';
import { bytesOver, dataViewOver, lengthOf } from './extent.js';
import { copyShared } from './memory.js';
import { toPointer } from './pointer.js';
import {
  addressOfView,
  hold,
  isView,
  memoryOf,
  part,
  pointerSize,
  readWord,
  rootOf,
  StructView,
  scalars,
  type ViewClass,
  width,
  writeWord,
} from './struct-view.js';

const classes = new WeakMap<StructDeclaration, ViewClass>();

function classOf(declaration: StructDeclaration): ViewClass {
  const known = classes.get(declaration);
  if (known) return known;
  const made = class extends StructView {};
  Object.defineProperty(made, 'name', { value: declaration.name });
  defineMembers(made.prototype, declaration, 0);
  classes.set(declaration, made);
  return made;
}

/** Members of an anonymous member are defined as the parent's, as C lets one reach them. */
function defineMembers(prototype: StructView, declaration: StructDeclaration, base: number): void {
  for (const [name, field] of Object.entries(declaration.fields)) {
    const offset = base + field[width];
    if (field.anonymous) {
      defineMembers(prototype, field.type as StructDeclaration, offset);
    } else {
      Object.defineProperty(prototype, name, {
        enumerable: true,
        configurable: true,
        ...accessorsOf(`${declaration.name}.${name}`, field, offset),
      });
    }
  }
}

type Accessors = { get(this: StructView): unknown; set?(this: StructView, value: unknown): void };

function accessorsOf(name: string, { type }: FieldDeclaration, offset: number): Accessors {
  if (typeof type === 'string') return scalarAccessors(name, type, offset);
  if ('of' in type) {
    return {
      get() {
        return readArray(this, name, type, offset, type.length, classOf);
      },
    };
  }
  const nested = classOf(type);
  return {
    get() {
      return new nested(part(this, offset, type.size[width]), rootOf(this));
    },
  };
}

function scalarAccessors(name: string, type: MachineType, offset: number): Accessors {
  if (type === 'pointer') {
    return {
      get() {
        return readWord(memoryOf(this), offset);
      },
      set(value) {
        const pointer = toPointer(name, value);
        const memory = memoryOf(this);
        const target = ArrayBuffer.isView(pointer) ? addressOf(pointer) : (pointer ?? 0n);
        writeWord(memory, offset, target);
        hold(this, offset, value);
      },
    };
  }
  const [read, write] = scalars[type];
  return {
    get() {
      return read(memoryOf(this), offset);
    },
    set(value) {
      write(memoryOf(this), offset, toInteger(name, type, value) as never);
    },
  };
}

/** The size of a structure in bytes, on this machine. */
export function sizeof(declaration: StructDeclaration): number {
  return declaration.size[width];
}

/** The alignment of a structure in bytes, on this machine. */
export function alignof(declaration: StructDeclaration): number {
  return declaration.alignment[width];
}

/**
 * The offset of a member in bytes, on this machine.
 * @throws TypeError if the structure has no such member
 */
export function offsetof<T>(declaration: StructDeclaration<T>, member: keyof T & string): number {
  for (const [name, field] of Object.entries(declaration.fields)) {
    if (name === member) return field[width];
    const inner = field.anonymous ? (field.type as StructDeclaration) : undefined;
    if (inner && member in inner.fields) return field[width] + offsetof(inner, member as never);
  }
  throw typeError('member', `a member of ${declaration.name}`, member);
}

/**
 * Lays a structure over memory of the caller's, which must be large enough. A structure that ends in
 * a flexible array lies over all that follows too: see {@link flexible}.
 */
export function view<T>(
  declaration: StructDeclaration<T>,
  memory: ArrayBufferView,
  byteOffset = 0,
): View<T> {
  if (!ArrayBuffer.isView(memory)) throw typeError('memory', 'a Buffer or typed array', memory);
  checkPresent('memory', memory);
  const size = sizeof(declaration);
  const available = lengthOf(memory);
  if (!Number.isSafeInteger(byteOffset) || byteOffset < 0 || byteOffset + size > available) {
    throw new RangeError(
      `memory has ${available} bytes, but ${declaration.name} needs ${size} at offset ${byteOffset}`,
    );
  }
  const length = flexibleMember(declaration) ? available - byteOffset : size;
  const bytes = dataViewOver(memory, byteOffset, length);
  return new (classOf(declaration))(bytes) as unknown as View<T>;
}

/**
 * The flexible array at the end of a structure, with as many elements as its count says instead of
 * the one that C declares: `flexible(TOKEN_GROUPS, groups, groups.GroupCount)`.
 * @throws RangeError if the memory that the view lies over is too short for them
 */
export function flexible<T>(
  declaration: StructDeclaration<T>,
  structure: View<T>,
  length: number,
): FlexibleArray<T> {
  const member = flexibleMember(declaration);
  if (!member) throw new TypeError(`${declaration.name} does not end in a flexible array`);
  if (!isViewOf(declaration, structure)) {
    throw typeError('structure', `a view of ${declaration.name}`, structure);
  }
  checkLength('length', length, 'a number of elements');
  const field = declaration.fields[member] as FieldDeclaration;
  return readArray(
    structure as unknown as StructView,
    `${declaration.name}.${member}`,
    field.type as ArrayDeclaration,
    field[width],
    length,
    classOf,
  ) as FlexibleArray<T>;
}

/** In this order, no code of the script's runs. */
const isViewOf = (declaration: StructDeclaration, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  isView(value) &&
  value instanceof classOf(declaration);

/** The arrays among the members of a structure; those of structures as views. */
type FlexibleArray<T> = Viewed<Extract<T[keyof T], ArrayLike<unknown>>>;

type Viewed<A> = A extends readonly (infer E extends object)[] ? View<E>[] : A;

/** Values for members; a pointer takes memory, an address or null. */
export type Members<T> = { [K in keyof T]?: T[K] extends bigint ? T[K] | Pointer : T[K] };

/**
 * Allocates a zeroed structure and sets the members that are given. Memory given for a pointer
 * member is kept alive by the view, as long as it is.
 * @throws TypeError or RangeError that names the member
 */
export function allocOwn<T>(declaration: StructDeclaration<T>, members: Members<T> = {}): View<T> {
  checkObject('members', members);
  return setMembers(declaration, view(declaration, new Uint8Array(sizeof(declaration))), members);
}

/** The same from the arena, for structures that no script gets. */
export function alloc<T>(declaration: StructDeclaration<T>, members: Members<T> = {}): View<T> {
  return setMembers(declaration, viewAt(declaration, structures.cut(sizeof(declaration))), members);
}

/** @throws TypeError or RangeError that names the member */
export function setMembers<T>(
  declaration: StructDeclaration<T>,
  made: View<T>,
  members: Members<T>,
): View<T> {
  for (const [name, value] of Object.entries(members)) {
    if (!(name in made)) throw typeError('members', `members of ${declaration.name}`, name);
    (made as Record<string, unknown>)[name] = value;
  }
  return made;
}

/** A view over the beginning of memory of ours, which is large enough. */
export function viewAt<T>(declaration: StructDeclaration<T>, { buffer, start, word }: Piece) {
  const bytes = new DataView(buffer, start, sizeof(declaration));
  return new (classOf(declaration))(bytes, undefined, word) as unknown as View<T>;
}

/** Allocates `count` structures in a row, as C's arrays lie, and returns their views. */
export function allocArray<T>(declaration: StructDeclaration<T>, count: number): View<T>[] {
  const size = sizeof(declaration);
  const { buffer } = new Uint8Array(size * count);
  const made = classOf(declaration);
  let first: StructView | undefined;
  return Array.from({ length: count }, (_, index) => {
    const one = new made(new DataView(buffer, index * size, size), first);
    first ??= one;
    return one as unknown as View<T>;
  });
}

/** An array of addresses as C lays it out; what they point to is the caller's to keep alive. */
export function pointerArray(addresses: readonly Address[]): Uint8Array {
  const memory = new DataView(new ArrayBuffer(addresses.length * pointerSize));
  addresses.forEach((pointer, index) => {
    writeWord(memory, index * pointerSize, pointer);
  });
  return new Uint8Array(memory.buffer);
}

/** Copies an array of addresses out of native memory. The address is trusted, as for `decode`. */
export function pointersAt(from: Address, count: number): Address[] {
  const bytes = copyShared(from, count * pointerSize);
  const memory = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: count }, (_, index) => readWord(memory, index * pointerSize));
}

/**
 * Copies a structure out of native memory. The address is trusted, as C trusts it.
 * @param byteLength how much is copied, where a flexible array makes it more than the structure
 * @throws TypeError if the address is no integer or null
 */
export function decode<T>(
  declaration: StructDeclaration<T>,
  from: Address | number,
  byteLength: number = sizeof(declaration),
): View<T> {
  const start = toAddress('address', from);
  if (start === 0n) throw typeError('address', 'an address other than null', from);
  checkLength('byteLength', byteLength);
  return view(declaration, copyShared(start, byteLength));
}

/** The bytes that a view lies over. */
export function bytesOf(structure: View<unknown>): Buffer {
  const given: unknown = structure;
  if (typeof given !== 'object' || given === null || !isView(given)) {
    throw typeError('structure', 'a view of a structure', given);
  }
  const memory = memoryOf(given);
  checkPresent('structure', memory);
  return bytesOver(memory);
}

/** The address of memory or of a view; it stays put for as long as the memory is reachable. */
export function address(memory: ArrayBufferView | View<unknown>): Address {
  if (typeof memory === 'object' && memory !== null && isView(memory)) {
    return BigInt(addressOfView(memory, 'memory'));
  }
  if (!ArrayBuffer.isView(memory)) {
    throw typeError('memory', 'a Buffer, typed array or view', memory);
  }
  checkPresent('memory', memory);
  return addressOf(memory);
}
