// How an attribute is read: the structure that a package fills, the memory in it, and what a script gets.

import type { Address, StructDeclaration, View } from '../declaration.js';
import { copyBytes, copyString16 } from '../native/memory.js';
import type { Members } from '../native/struct.js';
import { consumeAll, consumeSecrets, type Free } from '../sspi/release.js';

/**
 * Asks for the attribute and gives its structure, which has room behind it and is gone after the query;
 * throws on a status of failure.
 */
export type AttributeCall = <T>(declaration: StructDeclaration<T>, members?: Members<T>) => View<T>;

/** One row of a table of attributes. `I` is what the caller gives, where the structure takes input. */
export interface AttributeReader<R, I extends readonly unknown[] = []> {
  query(call: AttributeCall, ...input: I): R;
  /** Why a sweep does not ask for it. */
  readonly unswept?: string;
}

/** What `queryContextAttributes` gives for each row of a table. */
export type AttributeValues<Table> = {
  readonly [A in keyof Table]: Table[A] extends AttributeReader<infer R, infer _> ? R : never;
};

/** What has to be given with each row of a table, as a tuple. */
export type AttributeInputs<Table> = {
  readonly [A in keyof Table]: Table[A] extends AttributeReader<unknown, infer I> ? I : [];
};

/** The members of a structure that hold an address. */
type PointerMember<T> = { [K in keyof T]: T[K] extends bigint ? K : never }[keyof T];

const addressesIn = <T>(structure: View<T>, owned: readonly PointerMember<T>[]): Address[] =>
  owned.map((member) => structure[member] as Address);

/**
 * A row for an attribute that needs no input.
 * @param owned members whose memory the package allocated: freed with FreeContextBuffer after reading
 * @param preset members that are set before, such as a version
 */
export function reader<T, R>(
  declaration: StructDeclaration<T>,
  owned: readonly PointerMember<T>[],
  read: (structure: View<T>) => R,
  preset: Members<T> = {},
): AttributeReader<R> {
  return {
    query(call) {
      const structure = call(declaration, preset);
      return consumeAll(addressesIn(structure, owned), () => read(structure));
    },
  };
}

/** The members of a structure that hold a number. */
type NumberMember<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T];

/**
 * A row for an attribute that gives secrets: wiped in the package's memory before that is freed.
 * @param secrets the member with an address -> the member with the number of bytes there
 * @param read copies them with `secretAt`
 */
export function secretReader<T, R>(
  declaration: StructDeclaration<T>,
  secrets: { readonly [K in PointerMember<T>]?: NumberMember<T> },
  read: (structure: View<T>) => R,
): AttributeReader<R> {
  const members = Object.entries(secrets) as [PointerMember<T>, NumberMember<T>][];
  return {
    query(call) {
      const structure = call(declaration);
      const pieces = members.map(([address, length]) => ({
        address: structure[address] as Address,
        length: structure[length] as number,
      }));
      return consumeSecrets(pieces, () => read(structure));
    },
  };
}

/** What a package fills where the attribute is a bare pointer. */
interface BarePointer {
  address: Address;
}

const barePointer: StructDeclaration<BarePointer> = {
  name: 'pointer',
  kind: 'struct',
  size: { bits64: 8, bits32: 4 },
  alignment: { bits64: 8, bits32: 4 },
  fields: { address: { type: 'pointer', c: 'void *', bits64: 0, bits32: 0 } },
};

/**
 * A row for an attribute that is a bare pointer.
 * @param free gives it back after reading
 */
export function pointerReader<R>(
  free: Free,
  read: (address: Address) => R,
): AttributeReader<R | null> {
  return {
    query(call) {
      const { address } = call(barePointer);
      return consumeAll([address], () => (address === 0n ? null : read(address)), free);
    },
  };
}

/** Why a sweep leaves memory alone whose form or length nobody tells: it is neither copied nor freed. */
export const callersMemory = 'what it gives stays the caller’s to free';
/** Why a sweep leaves alone what has to be told more than the attribute. */
export const needsInput = 'needs input';

/** A row that a sweep leaves alone. */
export const unswept = <R>(why: string, row: AttributeReader<R>): AttributeReader<R> => ({
  ...row,
  unswept: why,
});

/** Copies a string; a null pointer is an empty one. */
export const textAt = (address: Address): string => copyString16(address) ?? '';

/** Copies bytes; a null pointer has none, whatever the length says. */
export const bytesAt = (address: Address, length: number): Buffer =>
  copyBytes(address, address === 0n ? 0 : length);

/** Copies `count` numbers of 16 bits; a null pointer has none. */
export function numbers16At(address: Address, count: number): number[] {
  const bytes = bytesAt(address, count * 2);
  return Array.from({ length: bytes.byteLength / 2 }, (_, index) => bytes.readUInt16LE(index * 2));
}

/** Copies `count` numbers of 32 bits; a null pointer has none. */
export function numbers32At(address: Address, count: number): number[] {
  const bytes = bytesAt(address, count * 4);
  return Array.from({ length: bytes.byteLength / 4 }, (_, index) => bytes.readUInt32LE(index * 4));
}
