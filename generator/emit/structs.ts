// generated/structs.ts: every structure and union, as a TypeScript interface and a declaration;
// generated/structs.json: the layout as data.

import { type InterfaceDeclarationStructure, StructureKind } from 'ts-morph';
import type { FieldRow, PerWidth, StructRow } from '../../src/declaration.js';
import { type CType, cText, type Field, type Model, type RecordModel } from '../model.js';
import { emitSource, headersOf, type Statement } from './source.js';
import { byName, docs, pageOf } from './text.js';
import { typeName } from './type-names.js';

export function emitStructs(model: Model): string {
  const aliases = model.aliases.filter(({ type }) => type.kind === 'record');
  return emitSource(
    model,
    'structs',
    'Structures and unions: their members for TypeScript, and where each lies in memory.',
    headersOf(model.records),
    [
      `import { struct } from '../src/declaration.js';\n`,
      ...model.records.flatMap((record): Statement[] => [
        interfaceOf(record, model),
        declarationOf(record),
      ]),
      ...aliases.map(
        ({ name, type }) => `
/** Another name of {@link ${type.name}}. */
export type ${name} = ${type.name};
/** Another name of {@link ${type.name}}. */
export const ${name} = ${type.name};`,
      ),
    ],
  );
}

/** generated/structs.json: the layout of each. */
export const emitStructRows = (model: Model): string => byName(model.records, rowOfStruct);

const rowOfStruct = ({ kind, size, alignment, fields }: RecordModel): StructRow => ({
  ...{ kind, size, alignment },
  fields: fields.map(rowOf),
});

function interfaceOf(record: RecordModel, model: Model): InterfaceDeclarationStructure {
  const members = record.fields.flatMap((field) =>
    field.anonymous ? promoted(field, model) : [field],
  );
  const pointers = members.filter(({ type }) => type.kind === 'pointer');
  const hasPage = model.headers.includes(record.header) && !record.name.includes('_anonymous');
  return {
    kind: StructureKind.Interface,
    name: record.name,
    isExported: true,
    docs: [
      docs(
        `A ${record.kind} of ${size(record.size)}.`,
        hasPage ? pageOf(record.header, 'ns', record.name) : undefined,
      ),
    ],
    properties: members
      .filter(({ type }) => type.kind !== 'pointer')
      .map(({ name, type, flexible }) => ({
        name,
        type: typeName(type),
        isReadonly: type.kind === 'record' || type.kind === 'array',
        ...(flexible ? { docs: ['The first of as many as the count says.'] } : {}),
      })),
    getAccessors: pointers.map(({ name }) => ({ name, returnType: 'Address' })),
    setAccessors: pointers.map(({ name, type }) => ({
      name,
      parameters: [{ name: 'value', type: typeName(type) }],
    })),
  };
}

function declarationOf(record: RecordModel): string {
  return `
/** The layout of {@link ${record.name}}. */
export const ${record.name}: StructDeclaration<${record.name}> = struct('${record.name}');`;
}

/** The members of an anonymous member, which C addresses without a name for it. */
function promoted(field: Field, model: Model): readonly Field[] {
  return model.records.find(({ name }) => name === field.type.name)?.fields ?? [];
}

const size = ({ bits64, bits32 }: PerWidth): string =>
  bits64 === bits32 ? `${bits64} bytes` : `${bits64} bytes (${bits32} on 32-bit Windows)`;

function rowOf({ name, type, flexible, offset, anonymous }: Field): FieldRow {
  const { bits64, bits32 } = offset;
  const own = machineType(type, flexible);
  if (anonymous) return [name, own, cText(type), bits64, bits32, true];
  return bits32 === bits64
    ? [name, own, cText(type), bits64]
    : [name, own, cText(type), bits64, bits32];
}

/** The machine type, the name of a nested structure, or an array of either. */
function machineType(type: CType, flexible?: boolean): FieldRow[1] {
  return type.kind === 'array'
    ? { of: elementType(type.of), length: type.length, ...(flexible ? { flexible } : {}) }
    : elementType(type);
}

function elementType(type: CType): string {
  switch (type.kind) {
    case 'scalar':
      return type.machine;
    case 'enum':
      return 'int32';
    case 'record':
      return type.record;
    default:
      return 'pointer';
  }
}
