// Looks up declarations of the binding by name: functions, structures, tables, constants, statuses.

import { isCombined, type TableName } from '../src/index.js';
import type {
  FieldDeclaration,
  FunctionDeclaration,
  PerWidth,
  StructDeclaration,
} from '../src/raw.js';
import * as raw from '../src/raw.js';

const { tables } = raw;
const { constants: meanings, functions, statuses } = raw.declarations;

/** Names that differ in case, A or W, or Ex only. */
type Variants = readonly string[];

export type Description = NonNullable<ReturnType<typeof describeName>>;

const exported = Object.entries(raw as Readonly<Record<string, unknown>>);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isLayout = (entry: [string, unknown]): entry is [string, StructDeclaration] =>
  isObject(entry[1]) && 'fields' in entry[1];
const layouts: Readonly<Record<string, StructDeclaration>> = Object.fromEntries(
  exported.filter(isLayout),
);
const enumerations = exported.filter(
  (entry): entry is [string, Record<string, number>] =>
    isObject(entry[1]) &&
    !Object.hasOwn(tables, entry[0]) &&
    Object.values(entry[1]).every((value) => typeof value === 'number'),
);
const statusNames = new Set(statuses.map(({ name }) => name));
const plain = Object.fromEntries(
  exported.filter(([name, value]) => isConstant(value) && !statusNames.has(name)),
);

/** The names that only the documentation has, with those of the headers. */
const documented = new Map(
  Object.entries(meanings).flatMap(([name, { documentedAs = [] }]) =>
    documentedAs.map((alias) => [alias, name] as const),
  ),
);

/** All names known to `find`, but for those that only the documentation has. */
export function* names(): Generator<string> {
  yield* Object.keys(functions);
  yield* Object.keys(layouts);
  yield* Object.keys(tables);
  yield* enumerations.map(([name]) => name);
  yield* statuses.map(({ name }) => name);
  for (const [name, value] of Object.entries(plain)) if (isConstant(value)) yield name;
}

function isConstant(value: unknown): value is number | bigint | string {
  return ['number', 'bigint', 'string'].includes(typeof value);
}

/**
 * The declaration of a name. Prefers an exact match, as SecBuffer and SECBUFFER differ, then ignores case. The W
 * suffix is optional.
 */
export function find(given: string): Description | undefined {
  const all = [...new Set(names())];
  const spelt = (wanted: string) =>
    all.find((name) => name === wanted) ??
    all.find((name) => name.toLowerCase() === wanted.toLowerCase());
  const name = spelt(given) ?? spelt(`${given}W`) ?? documented.get(given.toUpperCase());
  return name === undefined ? undefined : describeName(name);
}

function variantsOf(name: string): Variants {
  const base = name.replace(/_?[AW]$/, '').toLowerCase();
  const all = [functions, layouts, tables].flatMap((record) => Object.keys(record));
  const rest = (other: string) => other.slice(base.length);
  return all.filter(
    (other) =>
      other !== name &&
      other.toLowerCase().startsWith(base) &&
      /^_?(?:Ex)?\d?_?[AW]?$/i.test(rest(other)),
  );
}

function describeName(name: string) {
  return (
    describeFunction(name) ??
    describeStruct(name) ??
    describeTable(name) ??
    describeEnumeration(name) ??
    describeStatusName(name) ??
    describeConstant(name)
  );
}

const ownValue = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

function describeFunction(name: string) {
  const declaration = ownValue<FunctionDeclaration>(functions, name);
  if (!declaration) return undefined;
  return {
    kind: 'function' as const,
    name,
    library: declaration.library,
    returns: declaration.result,
    parameters: declaration.parameters.map((parameter) => ({
      name: parameter.name,
      type: parameter.c,
      direction: parameter.sal,
      ...(parameter.flags ? { flags: parameter.flags } : {}),
    })),
    variants: variantsOf(name),
  };
}

function describeStruct(name: string) {
  const declaration = ownValue(layouts, name);
  if (!declaration) return undefined;
  const { kind, size, alignment } = declaration;
  const members = membersOf(declaration, { bits64: 0, bits32: 0 });
  return { kind, name, size, alignment, members, variants: variantsOf(name) };
}

/** Flattens anonymous members, as C does. */
function membersOf(
  declaration: StructDeclaration,
  base: PerWidth,
): { name: string; type: string; offset: PerWidth }[] {
  return Object.entries(declaration.fields).flatMap(([name, field]) => {
    const offset = { bits64: base.bits64 + field.bits64, bits32: base.bits32 + field.bits32 };
    if (field.anonymous) return membersOf(field.type as StructDeclaration, offset);
    return [{ name, type: typeName(field), offset }];
  });
}

const typeName = ({ c, type }: FieldDeclaration): string => {
  if (typeof type === 'object' && 'of' in type && type.flexible) return `${c} (flexible)`;
  return c;
};

/** The first of these names that the documentation describes. */
export const meaningOf = (...all: readonly string[]) =>
  all.map((name) => ownValue(meanings, name)).find(Boolean);

export const meaningText = (meaning: ReturnType<typeof meaningOf>): string | null =>
  meaning ? [meaning.meaning, meaning.note].filter(Boolean).join(' ') : null;

const shown = (value: unknown): number | bigint | string =>
  typeof value === 'number' || typeof value === 'bigint' ? value : String(value);

function describeTable(name: string) {
  if (!Object.hasOwn(tables, name)) return undefined;
  const table = name as TableName;
  const constants = Object.entries(tables[table]).map(([constant, value]) => {
    const meaning = meaningOf(`${name}_${constant}`, constant);
    return {
      name: constant,
      value: shown(value),
      meaning: meaningText(meaning),
      source: meaning?.source ?? null,
    };
  });
  return {
    kind: 'table' as const,
    name,
    combined: isCombined(table),
    constants,
    variants: variantsOf(name),
  };
}

function describeEnumeration(name: string) {
  const found = enumerations.find(([enumeration]) => enumeration === name);
  if (!found) return undefined;
  const members = Object.entries(found[1]).map(([member, value]) => ({ name: member, value }));
  return { kind: 'enumeration' as const, name, members };
}

function describeStatusName(name: string) {
  const found = statuses.find((status) => status.name === name);
  return found && { ...found, status: found.kind, kind: 'status' as const };
}

function describeConstant(name: string) {
  const value = ownValue(plain, name);
  if (!isConstant(value)) return undefined;
  const isIn = (members: Readonly<Record<string, unknown>>, prefix: string) =>
    Object.hasOwn(members, name) ||
    (name.startsWith(`${prefix}_`) && Object.hasOwn(members, name.slice(prefix.length + 1)));
  const table =
    Object.entries(tables).find(([prefix, members]) => isIn(members, prefix))?.[0] ??
    enumerations.find(([, members]) => Object.hasOwn(members, name))?.[0];
  const meaning = meaningOf(name);
  return {
    kind: 'constant' as const,
    name,
    value: shown(value),
    table: table ?? null,
    meaning: meaningText(meaning),
    source: meaning?.source ?? null,
    packages: meaning?.packages ?? null,
  };
}
