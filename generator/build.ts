// Headers + annotations -> model. Pure: no file access, no processes.

import { annotateAttributes } from './annotate/attributes.js';
import { readExcluded } from './annotate/excluded.js';
import { annotateFunctions } from './annotate/functions.js';
import { annotateLibraries } from './annotate/libraries.js';
import { annotateStatuses } from './annotate/statuses.js';
import { annotateTables } from './annotate/tables.js';
import type { Annotations } from './annotations/schema.js';
import { type Decide, GeneratorError, stop } from './error.js';
import type { Model, RecordModel, SupplementName } from './model.js';
import { declarationsOf, type Location } from './read/ast.js';
import type { Clang } from './read/clang.js';
import type { RawRecord } from './read/declarations.js';
import { readGuids } from './read/guids.js';
import { type Layout, readLayouts } from './read/layouts.js';
import { headerOf, listMacros, macroValues } from './read/macros.js';
import { selectDeclarations, type Wanted } from './read/select.js';
import { Types } from './read/types.js';

/** The model, and the types of its headers, which a comparison needs. */
export interface Reading {
  readonly model: Model;
  readonly types: Types;
}

/** The model to generate from. Throws if anything is undecided. */
export const buildModel = (clang: Clang, annotations: Annotations): Model =>
  read(clang, annotations, stop).model;

/** @param decide handles names without an annotation */
export function read(clang: Clang, annotations: Annotations, decide: Decide): Reading {
  const preprocessed = clang.preprocessed();
  const declarations = declarationsOf(clang.ast());
  const types = new Types(declarations, new Set(annotations.opaque.map(({ name }) => name)));
  const selected = selectDeclarations(declarations, types, wantedBy(annotations));
  const layouts = readLayouts(selected.records, clang);

  const isConstant = constantsOf(annotations);
  const isStatus = (header: string, name: string): boolean =>
    annotations.statuses.some((covered) => covered.header === header && covered.names.test(name));
  const macros = listMacros(preprocessed, isConstant);
  const statuses = listMacros(preprocessed, isStatus);
  const isExcluded = new Set(annotations.exclusions.map(({ name }) => name));
  const values = macroValues(
    [...macros.filter(({ name }) => !isExcluded.has(name)), ...statuses],
    clang,
  );
  for (const { macro, value } of readGuids(declarations, isConstant)) {
    macros.push(macro);
    values.set(macro.name, value);
  }

  const functions = annotateFunctions(selected.functions, annotations, decide);
  const records = selected.records.map((record) => withLayout(record, layouts.get(record.name)));
  const tables = annotateTables(macros, values, annotations, decide);
  const model: Model = {
    version: versionOf(preprocessed),
    headers: annotations.headers,
    libraries: annotateLibraries(functions, annotations, decide),
    functions,
    records,
    enums: selected.enums.map((e) => ({ ...e, header: headerOf(e.location.file) })),
    aliases: selected.aliases,
    tables,
    statuses: annotateStatuses(
      statuses,
      values,
      annotations.statusMeanings,
      annotations.statusSources,
      decide,
    ),
    attributes: annotateAttributes({ tables, records }, annotations.attributes, decide),
    excluded: readExcluded(clang, { declarations, macros }, annotations, decide),
    supplement: supplementOf([
      ...[...selected.functions, ...selected.records, ...selected.enums],
      ...[...macros, ...statuses],
    ]),
  };
  refuseCollisions(model);
  return { model, types };
}

/** The names declared in generator/supplement/, whose files are named after the SDK's headers. */
function supplementOf(
  declared: readonly { readonly name: string; readonly location: Location }[],
): SupplementName[] {
  return declared.flatMap(({ name, location: { file } }) =>
    /(?:^|[\\/])supplement[\\/][^\\/]+$/.test(file) ? [{ name, header: headerOf(file) }] : [],
  );
}

function wantedBy({ headers, functions, types, exclusions }: Annotations): Wanted {
  const support = Object.entries(functions).filter(([, { header }]) => header !== undefined);
  return {
    headers,
    names: new Set([...support.map(([name]) => name), ...types]),
    excluded: new Set(exclusions.map(({ name }) => name)),
  };
}

/** Every constant of a covered header; from others, those that a table lists. */
function constantsOf({ headers, tables }: Annotations): (header: string, name: string) => boolean {
  const named = new Set(
    tables.flatMap((table) =>
      (table.headers ?? []).flatMap((header) =>
        (table.names ?? []).map((name) => `${header} ${name}`),
      ),
    ),
  );
  return (header, name) => headers.includes(header) || named.has(`${header} ${name}`);
}

/** Everything is exported under its C name, so each name must be unique. */
function refuseCollisions(model: Model): void {
  const owners = new Map<string, string>();
  const claim = (name: string, owner: string): void => {
    const other = owners.get(name);
    if (other !== undefined) {
      throw new GeneratorError(
        name,
        `is both ${other} and ${owner}`,
        'Rename the table in generator/annotations/constants/, or exclude one of the two.',
      );
    }
    owners.set(name, owner);
  };
  for (const { name } of model.functions) claim(name, 'a function');
  for (const { name } of model.records) claim(name, 'a structure');
  for (const { name, type } of model.aliases) if (type.kind === 'record') claim(name, 'a typedef');
  for (const { name, members } of model.enums) {
    claim(name, 'an enum');
    for (const member of members) claim(member.name, `a member of the enum ${name}`);
  }
  for (const { name, constants } of model.tables) {
    claim(name, 'a table of constants');
    for (const constant of constants) claim(constant.name, `a constant of the table ${name}`);
  }
  for (const { name } of model.statuses) claim(name, 'a status');
}

/** mingw-w64 and the Windows SDK state their versions in different macros. */
function versionOf(preprocessed: string): string {
  const number = (name: string) =>
    new RegExp(`^#define ${name} (\\w+)`, 'm').exec(preprocessed)?.[1];
  const sdk = number('VER_PRODUCTBUILD');
  if (sdk !== undefined) return `Windows SDK ${sdk}`;
  const parts = ['MAJOR', 'MINOR', 'BUGFIX'].map((part) => number(`__MINGW64_VERSION_${part}`));
  return parts[0] === undefined ? 'headers without a version' : `mingw-w64 ${parts.join('.')}`;
}

function withLayout(record: RawRecord, layout: Layout | undefined): RecordModel {
  if (!layout) throw new Error(`no layout was read for ${record.name}`);
  const { size, alignment, offsets, sizes } = layout;
  const fields = record.fields.map((field) => {
    const offset = offsets[field.name];
    const bytes = sizes[field.name];
    if (!offset || !bytes) throw new Error(`no layout was read for ${record.name}.${field.name}`);
    return { ...field, offset, size: bytes };
  });
  const header = headerOf(record.location.file);
  const unnamed = record.within ? { unnamed: true as const } : {};
  return { name: record.name, kind: record.kind, header, size, alignment, fields, ...unnamed };
}
