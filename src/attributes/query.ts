// Queries of a context's or credential's attributes: typed by the attribute, raw, or all of them.

import {
  type ContextAttributeValues,
  type CredentialAttributeValues,
  contextAttributes,
  credentialAttributes,
} from '../../generated/attributes.js';
import { SECPKG_ATTR, SECPKG_CRED_ATTR } from '../../generated/flags.js';
import { QueryContextAttributesW, QueryCredentialsAttributesW } from '../../generated/functions.js';
import type { SecHandle } from '../../generated/structs.js';
import type { Pointer, View } from '../declaration.js';
import { checkBytes, checkFlags, rangeError, typeError } from '../native/check.js';
import { byteLengthOf, isBytes } from '../native/extent.js';
import { sizeof } from '../native/struct.js';
import { checkStatus, SspiError } from '../sspi/error.js';
import { bindingsReaders } from './bindings.js';
import {
  type AttributeInputs,
  type AttributeReader,
  type AttributeValues,
  readers,
} from './reader.js';
import { overrunError, Room, takeRoom } from './room.js';
import { schannelReaders } from './schannel.js';

export type { ContextSizes, ContextStreamSizes } from '../../generated/attributes.js';

const readByHand = { ...bindingsReaders, ...schannelReaders };

/** What `queryContextAttributes` gives for each attribute. */
export interface ContextAttributes
  extends ContextAttributeValues,
    AttributeValues<typeof readByHand> {}
/** What `queryContextAttributes` takes beside the attribute: nothing for most. */
export type ContextAttributeInput<A extends keyof ContextAttributes> = [A] extends [never]
  ? []
  : A extends keyof typeof readByHand
    ? AttributeInputs<typeof readByHand>[A]
    : [];
/** What `queryCredentialsAttributes` gives for each attribute. */
export interface CredentialsAttributes extends CredentialAttributeValues {}

/** One attribute of a sweep: its value, the status of the failure, or why it was skipped. */
export type AttributeReport<Values> = { readonly attribute: number; readonly name: string } & (
  | {
      readonly value: Values[keyof Values];
      /** How many bytes the package wrote behind the structure that the headers declare, if any. */
      readonly beyond?: number;
    }
  | { readonly status: number; readonly code: string }
  | { readonly skipped: string }
);

/** What differs between querying contexts and querying credentials. */
interface Family {
  readonly functionName: string;
  readonly query: (handle: View<SecHandle>, attribute: number, memory: Pointer) => number;
  readonly readers: Readonly<Record<number, AttributeReader<unknown, unknown[]>>>;
  /** Tables with the names; the first that has the number wins. */
  readonly names: readonly Readonly<Record<string, number>>[];
}

const contexts: Family = {
  functionName: 'QueryContextAttributes',
  query: QueryContextAttributesW,
  readers: { ...readers(contextAttributes), ...readByHand },
  names: [SECPKG_ATTR],
};

const credentials: Family = {
  functionName: 'QueryCredentialsAttributes',
  query: QueryCredentialsAttributesW,
  readers: readers(credentialAttributes),
  names: [SECPKG_CRED_ATTR, SECPKG_ATTR],
};

interface Answer {
  readonly value: unknown;
  /** How many bytes were written behind the structure. */
  readonly beyond: number;
}

function query(
  { functionName, query, readers }: Family,
  handle: View<SecHandle>,
  attribute: unknown,
  ...input: unknown[]
): Answer {
  const number = checkFlags('attribute', attribute);
  const reader = Object.hasOwn(readers, number) ? readers[number] : undefined;
  if (!reader) {
    const expected = `one whose structure the headers define (others can be read raw)`;
    throw typeError('attribute', expected, attribute);
  }
  const room = takeRoom();
  let size = 0;
  let beyond = 0;
  let value: unknown;
  try {
    value = reader.query(
      (declaration, members) => {
        size = sizeof(declaration);
        const structure = room.lay(declaration, members);
        try {
          checkStatus(functionName, query(handle, number, structure));
        } finally {
          beyond = room.beyond(size);
        }
        return structure;
      },
      ...input,
    );
  } finally {
    room.clear(size, beyond);
    room.busy = false;
  }
  if (room.overrun(size, beyond)) throw overrunError(functionName);
  return { value, beyond };
}

export const queryContextAttributes = <A extends keyof ContextAttributes>(
  context: View<SecHandle>,
  attribute: A,
  ...input: ContextAttributeInput<A>
): ContextAttributes[A] =>
  query(contexts, context, attribute, ...input).value as ContextAttributes[A];

export const queryCredentialsAttributes = <A extends keyof CredentialsAttributes>(
  credential: View<SecHandle>,
  attribute: A,
): CredentialsAttributes[A] =>
  query(credentials, credential, attribute).value as CredentialsAttributes[A];

const largestRaw = 1024 * 1024;

function queryRaw(
  { functionName, query }: Family,
  handle: View<SecHandle>,
  attribute: unknown,
  structure: unknown,
): Buffer {
  const number = checkFlags('attribute', attribute);
  const given = isBytes(structure) ? structure : undefined;
  if (given) checkBytes('structure', given);
  const size = given ? byteLengthOf(given) : structure;
  if (typeof size !== 'number') throw typeError('structure', 'a size or a Uint8Array', structure);
  if (!Number.isInteger(size) || size < 0 || size > largestRaw) {
    throw rangeError('structure', `0 to ${largestRaw} bytes long`, size);
  }
  const room = new Room(size);
  const { memory } = room.piece;
  if (given) memory.set(given);
  checkStatus(functionName, query(handle, number, memory));
  if (room.overrun(size, room.beyond(size))) throw overrunError(functionName);
  return memory.subarray(0, size);
}

export const queryContextAttributesRaw = (
  context: View<SecHandle>,
  attribute: number,
  structure: number | Uint8Array,
): Buffer => queryRaw(contexts, context, attribute, structure);

export const queryCredentialsAttributesRaw = (
  credential: View<SecHandle>,
  attribute: number,
  structure: number | Uint8Array,
): Buffer => queryRaw(credentials, credential, attribute, structure);

const nameOf = ({ names }: Family, attribute: number): string => {
  const named = names.flatMap((table) => Object.entries(table));
  return named.find(([, value]) => value === attribute)?.[0] ?? `${attribute}`;
};

function sweep<Values>(family: Family, handle: View<SecHandle>): AttributeReport<Values>[] {
  return Object.entries(family.readers).map(([key, { unswept }]) => {
    const attribute = Number(key);
    const about = { attribute, name: nameOf(family, attribute) };
    if (unswept !== undefined) return { ...about, skipped: unswept };
    try {
      const { value, beyond } = query(family, handle, attribute);
      const known = { ...about, value: value as Values[keyof Values] };
      return beyond > 0 ? { ...known, beyond } : known;
    } catch (error) {
      if (!(error instanceof SspiError)) throw error;
      return { ...about, status: error.status, code: error.code };
    }
  });
}

export const sweepContextAttributes = (
  context: View<SecHandle>,
): AttributeReport<ContextAttributes>[] => sweep(contexts, context);

export const sweepCredentialsAttributes = (
  credential: View<SecHandle>,
): AttributeReport<CredentialsAttributes>[] => sweep(credentials, credential);
