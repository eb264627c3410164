// Joins functions with their records: DLL, direction of each parameter, ownership.

import type { Annotations, FunctionRecord, ParameterDetails } from '../annotations/schema.js';
import { type Decide, GeneratorError } from '../error.js';
import type { FunctionModel, Parameter } from '../model.js';
import type { RawFunction, RawParameter } from '../read/declarations.js';
import { headerOf } from '../read/macros.js';
import { kindOf } from './kinds.js';

const records = 'generator/annotations/functions/';

/** Both are 32 bits, of which the highest says failure. */
const statusTypes: ReadonlySet<string> = new Set(['SECURITY_STATUS', 'NTSTATUS']);

export function annotateFunctions(
  functions: readonly RawFunction[],
  annotations: Annotations,
  decide: Decide,
): FunctionModel[] {
  refuseUnmatched(functions, annotations, decide);
  return functions.map((raw) => {
    const record = annotations.functions[raw.name];
    if (!record) {
      decide(
        new GeneratorError(
          whereOf(raw),
          `${raw.name} has no record that names its DLL and its purpose`,
          `Add one to ${records}, or the name to exclusions.ts with the reason.`,
        ),
      );
    }
    const header = headerOf(raw.location.file);
    return {
      ...{ name: raw.name, header },
      library: record?.library ?? libraryOf(header, annotations.libraries) ?? '',
      returns: raw.returns,
      returnsStatus: statusTypes.has(raw.returns.name),
      parameters: raw.parameters.map((parameter) => annotateParameter(raw, parameter, record)),
      purpose: record?.purpose ?? '',
      ownership: record?.ownership,
      impersonates: record?.impersonates ?? false,
    };
  });
}

const libraryOf = (header: string, libraries: Annotations['libraries']): string | undefined =>
  Object.keys(libraries).find((name) => libraries[name]?.headers?.includes(header));

const whereOf = ({ location }: RawFunction): string => `${location.file}:${location.line}`;

function annotateParameter(
  raw: RawFunction,
  { name, type, sal: inPlace }: RawParameter,
  record: FunctionRecord | undefined,
): Parameter {
  const { sal, flags, secret = false } = detailsOf(record, name);
  const direction = sal ?? inPlace;
  if (!direction && type.kind === 'pointer') {
    throw new GeneratorError(
      whereOf(raw),
      `the pointer parameter ${name} of ${raw.name} has no annotation`,
      `Add its SAL direction to the function's record in ${records}.`,
    );
  }
  return {
    ...{ name, type, sal: direction ?? '_In_' },
    kind: kindOf(type, direction ?? '_In_', secret),
    ...(flags === undefined ? {} : { flags }),
  };
}

/** A record's entry for a parameter, in the long form. */
function detailsOf(record: FunctionRecord | undefined, parameter: string): ParameterDetails {
  const entry = record?.parameters[parameter] ?? {};
  return typeof entry === 'string' ? { sal: entry } : entry;
}

/** An annotation that matches nothing is a typing mistake, or the header has changed. */
function refuseUnmatched(
  functions: readonly RawFunction[],
  annotations: Annotations,
  decide: Decide,
): void {
  const byName = new Map(functions.map((raw) => [raw.name, raw]));
  const tables = new Set(annotations.tables.map(({ name }) => name));
  const refuse = (problem: string, remedy: string): void =>
    decide(new GeneratorError(records, problem, remedy));
  for (const [name, record] of Object.entries(annotations.functions)) {
    const raw = byName.get(name);
    if (!raw) {
      refuse(
        `${name} has a record, but ${record.header ?? 'no covered header'} does not declare it`,
        'Correct the name, or remove the record.',
      );
      continue;
    }
    const declared = new Set(raw.parameters.map((parameter) => parameter.name));
    for (const parameter of Object.keys(record.parameters)) {
      const { sal, published, because, flags } = detailsOf(record, parameter);
      if (!declared.has(parameter)) {
        refuse(
          `${name}'s parameter ${parameter} is annotated, but no header declares it`,
          'Correct the name, or remove the annotation.',
        );
      }
      if (flags !== undefined && !tables.has(flags)) {
        refuse(
          `${name}'s parameter ${parameter} is of the table ${flags}, which there is not`,
          'Correct the name, or add the table to generator/annotations/constants/.',
        );
      }
      if ((published !== undefined && because === undefined) || published === (sal ?? '_In_')) {
        refuse(
          `${name}'s parameter ${parameter} corrects what is published, without a reason or a difference`,
          'Say in `because` what is wrong with it, or remove `published`.',
        );
      }
    }
  }
}
