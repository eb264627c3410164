// generated/metadata.json: the model as JSON, for other tools.

import type { ParameterKind } from '../../src/declaration.js';
import { supplementedSdk } from '../annotations/coverage.js';
import {
  type ConstantValue,
  cText,
  type LibraryModel,
  type Model,
  type RecordModel,
  type SupplementName,
  type TableModel,
} from '../model.js';
import type { Architecture } from '../targets.js';

type Value = number | string;

/** The contents of the file; a comparison with other headers reads them back. */
export interface Metadata {
  readonly headers: Readonly<Record<string, string>>;
  /** Names that these headers lack, each with its SDK header, and that SDK's version. */
  readonly supplement: { readonly from: string; readonly names: readonly SupplementName[] };
  readonly libraries: readonly LibraryModel[];
  readonly functions: readonly FunctionData[];
  readonly structs: readonly StructData[];
  readonly constants: readonly {
    readonly name: string;
    readonly value: Value;
    readonly table?: string;
    readonly meaning?: string;
    /** Where the meaning was learnt. */
    readonly source?: string;
  }[];
  readonly tables: readonly TableData[];
  readonly statuses: readonly {
    readonly name: string;
    readonly value: number;
    readonly kind: string;
    readonly meaning: string;
    /** Where the meaning was learnt. */
    readonly source: string;
  }[];
  /** The structure of each attribute read by its row; `lengths` belong to members that hold an address. */
  readonly attributes: readonly {
    readonly name: string;
    readonly of: string;
    readonly structure: string;
    readonly members: readonly {
      readonly name: string;
      readonly member: string;
      readonly reading: string;
      readonly length?: string;
    }[];
  }[];
  readonly excluded: readonly { readonly name: string; readonly reason: string }[];
}

export interface FunctionData {
  readonly name: string;
  readonly header: string;
  readonly library: string;
  readonly returns: string;
  readonly returnsStatus: boolean;
  readonly impersonates?: true;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly sal: string;
    readonly kind: ParameterKind;
    readonly flags?: string;
  }[];
}

export interface TableData {
  readonly name: string;
  readonly kind: 'flags' | 'values';
  readonly prefix: string;
  readonly purpose: string;
  readonly counterpart?: TableModel['counterpart'];
  readonly parts?: readonly string[];
}

export interface LayoutData {
  readonly size: number;
  readonly alignment: number;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly offset: number;
    readonly size: number;
  }[];
}

export interface StructData {
  readonly name: string;
  readonly kind: 'struct' | 'union';
  readonly layouts: Readonly<Record<Architecture, LayoutData>>;
}

/** On one line: the formatter breaks long lines, and leaves short objects alone. */
export const emitMetadata = (model: Model): string => JSON.stringify(metadataOf(model));

export function metadataOf(model: Model): Metadata {
  const constants = model.tables.flatMap(({ name: table, constants }) =>
    constants.map(({ name, value, meaning }) => ({
      ...{ name, value: jsonValue(value), table },
      ...(meaning ? { meaning: meaning.meaning, source: meaning.source } : {}),
    })),
  );
  const members = model.enums.flatMap(({ name: table, members }) =>
    members.map(({ name, value }) => ({ name, value, table })),
  );
  return {
    headers: Object.fromEntries(headersIn(model).map((header) => [header, model.version])),
    supplement: { from: supplementedSdk, names: model.supplement },
    libraries: model.libraries,
    functions: model.functions.map(
      ({ name, header, library, returns, returnsStatus, impersonates, parameters }) => ({
        ...{ name, header, library, returns: cText(returns), returnsStatus },
        ...(impersonates ? { impersonates } : {}),
        parameters: parameters.map(({ name, type, sal, kind, flags }) => ({
          ...{ name, type: cText(type), sal, kind },
          ...(flags ? { flags } : {}),
        })),
      }),
    ),
    structs: model.records.map((record) => ({
      ...{ name: record.name, kind: record.kind },
      layouts: {
        x64: layoutOf(record, 'bits64'),
        ia32: layoutOf(record, 'bits32'),
        arm64: layoutOf(record, 'bits64'),
      },
    })),
    constants: [...constants, ...members],
    tables: model.tables.map(({ name, kind, prefix, purpose, counterpart, parts }) => ({
      ...{ name, kind, prefix, purpose },
      ...(counterpart ? { counterpart } : {}),
      ...(parts.length > 0 ? { parts } : {}),
    })),
    statuses: model.statuses.map(({ name, value, kind, meaning, source }) => ({
      ...{ name, value, kind, meaning, source },
    })),
    attributes: model.attributes.map(({ name, of, structure, members }) => ({
      ...{ name, of, structure: structure.name },
      members: members.map(({ name, member, reading, length }) => ({
        ...{ name, member, reading },
        ...(length === undefined ? {} : { length }),
      })),
    })),
    excluded: model.excluded.map(({ name, reason }) => ({ name, reason })),
  };
}

function layoutOf(record: RecordModel, width: 'bits64' | 'bits32'): LayoutData {
  return {
    size: record.size[width],
    alignment: record.alignment[width],
    fields: record.fields.map(({ name, type, offset, size }) => ({
      ...{ name, type: cText(type), offset: offset[width], size: size[width] },
    })),
  };
}

/** JSON readers lose precision beyond 2^53, so such numbers become text. */
function jsonValue(value: ConstantValue): Value {
  if (typeof value !== 'bigint') return value;
  const isSafe = value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
  return isSafe ? Number(value) : String(value);
}

/** Every header that contributes, the covered ones first. */
export const headersIn = (model: Model): string[] => [
  ...new Set([
    ...model.headers,
    ...[...model.functions, ...model.records, ...model.enums].map(({ header }) => header),
    ...model.tables.flatMap(({ constants }) => constants.map(({ header }) => header)),
    ...model.statuses.map(({ header }) => header),
  ]),
];
