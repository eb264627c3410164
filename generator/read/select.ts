// Selects the declarations to generate: those of the covered headers, and every type that they use.

import { GeneratorError } from '../error.js';
import type { AliasModel, CType } from '../model.js';
import type { Declaration } from './ast.js';
import {
  type RawEnum,
  type RawFunction,
  type RawRecord,
  readEnum,
  readFunction,
  readRecord,
} from './declarations.js';
import { headerOf } from './macros.js';
import type { Types } from './types.js';

export interface Selection {
  readonly functions: readonly RawFunction[];
  readonly records: readonly RawRecord[];
  readonly enums: readonly RawEnum[];
  readonly aliases: readonly AliasModel[];
}

/** What to select: everything in some headers, and listed names from all others. */
export interface Wanted {
  readonly headers: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

/** Suffix of a supplement's enumeration whose members are appended to the header's. */
const supplementEnd = '_SUPPLEMENT';

export function selectDeclarations(
  declarations: readonly Declaration[],
  types: Types,
  { headers, names, excluded }: Wanted,
): Selection {
  const records = new Map<string, Declaration>();
  const enums = new Map<string, Declaration>();
  const tagById = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { node } = declaration;
    if (node.kind === 'RecordDecl' || node.kind === 'EnumDecl') tagById.set(node.id, declaration);
    if (node.kind === 'RecordDecl' && node.completeDefinition && node.name) {
      records.set(types.nameOfTag(node.name), declaration);
    }
    if (node.kind === 'EnumDecl' && node.name) enums.set(types.nameOfTag(node.name), declaration);
    const owned = node.kind === 'TypedefDecl' ? node.inner?.[0]?.ownedTagDecl : undefined;
    const tag = owned && tagById.get(owned.id);
    if (tag && !tag.node.name && node.name) {
      const byKind = tag.node.kind === 'EnumDecl' ? enums : records;
      byKind.set(node.name, { ...tag, node: { ...tag.node, name: node.name } });
    }
  }

  const chosenRecords = new Map<string, RawRecord>();
  const chosenEnums = new Map<string, RawEnum>();
  const aliases = new Map<string, AliasModel>();

  const useType = (type: CType): void => {
    useAlias(type.name);
    if (type.kind === 'pointer' && type.to.kind !== 'function') useType(type.to);
    if (type.kind === 'array') useType(type.of);
    if (type.kind === 'record') useRecord(type.record);
    if (type.kind === 'enum') useEnum(type.enumeration);
  };

  const useAlias = (name: string): void => {
    if (aliases.has(name) || records.has(name) || enums.has(name)) return;
    const type = types.typedef(name);
    if (type === undefined || type.name === name) return;
    aliases.set(name, { name, type });
    useType(type);
  };

  const useRecord = (name: string): void => {
    const declaration = records.get(name);
    if (!declaration || chosenRecords.has(name)) return;
    const read = readRecord(declaration, types);
    // By-value members come first, so that each record follows the records it contains.
    for (const record of read) {
      for (const { type } of record.fields) if (isByValue(type)) useType(type);
    }
    for (const record of read) chosenRecords.set(record.name, record);
    for (const record of read) for (const { type } of record.fields) useType(type);
  };

  const useEnum = (name: string): void => {
    const declaration = enums.get(name);
    if (!declaration || chosenEnums.has(name) || name.endsWith(supplementEnd)) return;
    const read = readEnum(declaration, name);
    const more = enums.get(name + supplementEnd);
    const members = [...read.members, ...(more ? readEnum(more, name).members : [])];
    chosenEnums.set(name, { ...read, members });
  };

  const functions = new Map<string, RawFunction>();
  for (const declaration of declarations) {
    const { node, location } = declaration;
    if (!node.name || excluded.has(node.name)) continue;
    if (!headers.includes(headerOf(location.file)) && !names.has(node.name)) continue;
    if (node.kind === 'FunctionDecl' && !functions.has(node.name)) {
      const read = readFunction(declaration, types);
      functions.set(node.name, read);
      for (const { type } of [{ type: read.returns }, ...read.parameters]) useType(type);
    }
    if (node.kind === 'RecordDecl' && node.completeDefinition)
      useRecord(types.nameOfTag(node.name));
    if (node.kind === 'EnumDecl') useEnum(types.nameOfTag(node.name));
    if (node.kind === 'TypedefDecl') {
      useAlias(node.name);
      useRecord(node.name);
      useEnum(node.name);
    }
  }
  if (functions.size === 0) {
    throw new GeneratorError(
      headers.join(', '),
      'no function is declared there',
      'Check that --include names the directory that holds these headers.',
    );
  }
  return {
    functions: [...functions.values()],
    records: [...chosenRecords.values()],
    enums: [...chosenEnums.values()],
    aliases: [...aliases.values()],
  };
}

const isByValue = (type: CType): boolean =>
  type.kind === 'record' || (type.kind === 'array' && isByValue(type.of));
