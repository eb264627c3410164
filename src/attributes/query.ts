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
  type AttributeCall,
  type AttributeInputs,
  type AttributeReader,
  type AttributeValues,
  readers,
} from './reader.js';
import { checkOverrun, largest, Room, slack } from './room.js';
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
  readonly readers: ReadonlyMap<number, AttributeReader<unknown, [unknown]>>;
  /** Tables with the names; the first that has the number wins. */
  readonly names: readonly Readonly<Record<string, number>>[];
}

const byNumber = (
  readers: Readonly<Record<number, AttributeReader<unknown, [unknown]>>>,
): Family['readers'] =>
  new Map(Object.entries(readers).map(([attribute, reader]) => [Number(attribute), reader]));

const contexts: Family = {
  functionName: 'QueryContextAttributes',
  query: QueryContextAttributesW,
  readers: byNumber({ ...readers(contextAttributes), ...readByHand }),
  names: [SECPKG_ATTR],
};

const credentials: Family = {
  functionName: 'QueryCredentialsAttributes',
  query: QueryCredentialsAttributesW,
  readers: byNumber(readers(credentialAttributes)),
  names: [SECPKG_CRED_ATTR, SECPKG_ATTR],
};

/** One query after another: its memory, and the call that an attribute's reader makes. */
class Query {
  readonly #room = new Room(largest, slack.typed);
  #family = contexts;
  #handle: View<SecHandle> | undefined;
  #attribute = -1;
  /** Whether the query before it was of the same attribute. */
  #isRepeated = false;
  /** Of the structure. */
  #size = 0;
  /** How many bytes the last query had written behind its structure. */
  beyond = 0;

  get busy(): boolean {
    return this.#handle !== undefined;
  }

  begin(family: Family, handle: View<SecHandle>, attribute: number): AttributeCall {
    this.#isRepeated = family === this.#family && attribute === this.#attribute;
    this.#family = family;
    this.#handle = handle;
    this.#attribute = attribute;
    this.#size = 0;
    return this.#call;
  }

  /** Made once: a function for each query would take a tenth of it. */
  readonly #call: AttributeCall = (declaration, members) => {
    const { functionName, query } = this.#family;
    this.#size = sizeof(declaration);
    const structure = this.#room.lay(declaration, members);
    checkStatus(functionName, query(this.#handle as View<SecHandle>, this.#attribute, structure));
    return structure;
  };

  /** Wipes the memory, and counts what was written behind the structure. */
  end(): void {
    const room = this.#room;
    // Comparing all takes a fifth of a query. What a package knows more is in one piece, and as long each time. If the
    // short comparison has missed something, the next one of all finds it, and it is wiped.
    this.beyond = this.#isRepeated && room.isUntouchedNearby() ? 0 : room.beyond();
    room.clear(this.#size, this.beyond);
    this.#handle = undefined;
  }
}

let shared: Query | undefined;

/** A query within another one, made by a trace listener, has memory of its own. */
function freeQuery(): Query {
  shared ??= new Query();
  return shared.busy ? new Query() : shared;
}

const unknown = (attribute: unknown): TypeError =>
  typeError(
    'attribute',
    'one whose structure the headers define (others can be read raw)',
    attribute,
  );

function ask(
  query: Query,
  family: Family,
  handle: View<SecHandle>,
  attribute: unknown,
  input: unknown,
): unknown {
  const number = checkFlags('attribute', attribute);
  const reader = family.readers.get(number);
  if (!reader) throw unknown(attribute);
  let value: unknown;
  try {
    value = reader.query(query.begin(family, handle, number), input);
  } finally {
    query.end();
  }
  checkOverrun(family.functionName, query.beyond, slack.typed);
  return value;
}

export const queryContextAttributes = <A extends keyof ContextAttributes>(
  context: View<SecHandle>,
  attribute: A,
  input?: unknown,
): ContextAttributes[A] =>
  ask(freeQuery(), contexts, context, attribute, input) as ContextAttributes[A];

export const queryCredentialsAttributes = <A extends keyof CredentialsAttributes>(
  credential: View<SecHandle>,
  attribute: A,
): CredentialsAttributes[A] =>
  ask(freeQuery(), credentials, credential, attribute, undefined) as CredentialsAttributes[A];

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
  const room = new Room(size, slack.raw);
  const { memory } = room.piece;
  if (given) memory.set(given);
  checkStatus(functionName, query(handle, number, memory));
  checkOverrun(functionName, room.beyond(), slack.raw);
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
  // Of its own: each attribute is asked once, so that the whole room is compared.
  const query = new Query();
  return Array.from(family.readers, ([attribute, { unswept }]) => {
    const about = { attribute, name: nameOf(family, attribute) };
    if (unswept !== undefined) return { ...about, skipped: unswept };
    try {
      const value = ask(query, family, handle, attribute, undefined) as Values[keyof Values];
      const { beyond } = query;
      return beyond > 0 ? { ...about, value, beyond } : { ...about, value };
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
