// How an attribute is read: the structure that a package fills, what is freed in it, and what a script gets.

import type {
  Address,
  AttributeDeclaration,
  AttributeMemory,
  StructDeclaration,
  View,
} from '../declaration.js';
import { copyBytes, copyString16, fixedText } from '../native/memory.js';
import { copySecret, secretAt } from '../native/secret.js';
import type { Members } from '../native/struct.js';
import { guidText } from '../sspi/guid.js';
import { packageAt } from '../sspi/packages.js';
import { consumeAll, consumeSecrets, type Free } from '../sspi/release.js';
import { readTimeStamp } from '../sspi/time.js';

/** Queries the attribute and gives its structure, valid during the query; throws on a status of failure. */
export type AttributeCall = <T>(declaration: StructDeclaration<T>, members?: Members<T>) => View<T>;

/** Reads one attribute. `I` is what the caller gives, where the structure takes input. */
export interface AttributeReader<R, I extends readonly unknown[] = []> {
  query(call: AttributeCall, ...input: I): R;
  /** Why a sweep leaves it alone. */
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

type Structure = View<Record<string, never>>;

/** A row of generated/attributes.ts, or a structure that is read by hand in the same way. */
export function reader<R>(row: AttributeDeclaration<R>): AttributeReader<R> {
  const { owned = [] } = row;
  const secrets = Object.entries(row.secrets ?? {});
  const structure = row.structure as StructDeclaration<Structure>;
  const preset = row.preset as Members<Structure> | undefined;
  const read = (filled: Structure): R => row.read(filled as never, memory);
  const readSecrets = (filled: Structure): R => {
    const pieces = secrets.map(([address, length]) => ({
      address: filled[address] as unknown as Address,
      length: filled[length] as unknown as number,
    }));
    return consumeSecrets(pieces, () => read(filled));
  };
  const readOwned = (filled: Structure): R => {
    const addresses = owned.map((member) => filled[member] as unknown as Address);
    return consumeAll(addresses, () => read(filled));
  };
  const take = secrets.length > 0 ? readSecrets : owned.length > 0 ? readOwned : read;
  return {
    ...(row.callersMemory ? { unswept: callersMemory } : {}),
    query: (call) => take(call(structure, preset) as Structure),
  };
}

/** Readers for all rows of a table. */
export const readers = (
  table: Readonly<Record<number, AttributeDeclaration>>,
): Readonly<Record<number, AttributeReader<unknown>>> =>
  Object.fromEntries(Object.entries(table).map(([attribute, row]) => [attribute, reader(row)]));

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

/** Reads an attribute that is a bare pointer; `free` gives it back afterwards. */
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

/** Undocumented layout: neither copied nor freed, so that a sweep must skip it. */
export const callersMemory = 'what it gives stays the caller’s to free';
/** The attribute takes more than its number. */
export const needsInput = 'needs input';

/** Copies bytes; a null pointer has none, whatever the length says. */
export const bytesAt = (address: Address, length: number): Buffer =>
  copyBytes(address, address === 0n ? 0 : length);

const copyOfArray = (bytes: Uint8Array, length = bytes.length): Buffer =>
  Buffer.from(bytes.subarray(0, length));

const memory: AttributeMemory = {
  time: readTimeStamp,
  guid: guidText,
  packageInfo: packageAt,
  text: (from) => copyString16(from) ?? '',
  fixedText,
  latin1: (bytes, length) => copyOfArray(bytes, length).toString('latin1'),
  array: copyOfArray,
  bytes: bytesAt,
  numbers16(from, count) {
    const bytes = bytesAt(from, count * 2);
    return Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16LE(index * 2));
  },
  numbers32(from, count) {
    const bytes = bytesAt(from, count * 4);
    return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4));
  },
  secret: secretAt,
  secretArray: copySecret,
};
