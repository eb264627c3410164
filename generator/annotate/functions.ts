// Functions joined with what no header says: DLL, direction of each parameter, who frees what.

import type { Annotations, FunctionAnnotation } from '../annotations/index.js';
import { type Decide, GeneratorError } from '../error.js';
import type { FunctionModel, Parameter } from '../model.js';
import type { RawFunction, RawParameter } from '../read/declarations.js';
import { headerOf } from '../read/macros.js';

export function annotateFunctions(
  functions: readonly RawFunction[],
  annotations: Annotations,
  decide: Decide,
): FunctionModel[] {
  refuseUnmatched(functions, annotations, decide);
  return functions.map((raw) => {
    const annotation = annotations.functions[raw.name];
    const where = `${raw.location.file}:${raw.location.line}`;
    const parameters = raw.parameters.map((parameter) =>
      annotateParameter(raw, parameter, annotation, annotations),
    );
    if (!annotation?.library) {
      decide(
        new GeneratorError(
          where,
          `${raw.name} has no annotation that names its DLL`,
          'Add it to generator/annotations/functions.json, or to exclusions.ts with the reason.',
        ),
      );
    }
    const purpose = annotations.purposes[raw.name] ?? annotations.purposes[raw.name.slice(0, -1)];
    if (!purpose) {
      decide(
        new GeneratorError(
          where,
          `${raw.name} has no purpose`,
          'Say in one sentence what it does in generator/annotations/purposes.ts.',
        ),
      );
    }
    return {
      name: raw.name,
      header: headerOf(raw.location.file),
      library: annotation?.library ?? '',
      returns: raw.returns,
      parameters,
      purpose: purpose?.purpose ?? '',
      ownership: purpose?.ownership,
    };
  });
}

function annotateParameter(
  raw: RawFunction,
  { name, type, sal: inPlace }: RawParameter,
  annotation: FunctionAnnotation | undefined,
  { corrections, parameterFlags }: Annotations,
): Parameter {
  const correction = corrections.find(
    (candidate) => candidate.function === raw.name && candidate.parameter === name,
  );
  const sal = correction?.sal ?? annotation?.parameters[name] ?? inPlace;
  if (!sal && type.kind === 'pointer') {
    throw new GeneratorError(
      `${raw.location.file}:${raw.location.line}`,
      `the pointer parameter ${name} of ${raw.name} has no annotation`,
      'Add its SAL direction to functions.json, or to corrections.ts with the reason.',
    );
  }
  const table = parameterFlags.find(
    (rule) => rule.parameter === name && rule.functions.test(raw.name),
  )?.table;
  return { name, type, sal: sal ?? '_In_', ...(table === undefined ? {} : { flags: table }) };
}

/** An annotation that matches nothing is a typing mistake, or about a header that changed. */
function refuseUnmatched(
  functions: readonly RawFunction[],
  annotations: Annotations,
  decide: Decide,
): void {
  const byName = new Map(functions.map((raw) => [raw.name, raw]));
  const excluded = new Set(annotations.exclusions.map(({ name }) => name));
  const refuse = (name: string, parameter: string, file: string): void => {
    const raw = byName.get(name);
    if (raw?.parameters.some((candidate) => candidate.name === parameter)) return;
    decide(
      new GeneratorError(
        `generator/annotations/${file}`,
        `${name}'s parameter ${parameter} is annotated, but no header declares it`,
        'Correct the name, or remove the annotation.',
      ),
    );
  };
  for (const [name, { header, parameters }] of Object.entries(annotations.functions)) {
    if (excluded.has(name)) continue;
    const file = annotations.headers.includes(header) ? 'functions.json' : 'support.ts';
    if (byName.has(name)) {
      for (const parameter of Object.keys(parameters)) refuse(name, parameter, file);
      continue;
    }
    decide(
      new GeneratorError(
        `generator/annotations/${file}`,
        `${name} is annotated, but ${header} does not declare it`,
        'Correct the name, or remove the annotation.',
      ),
    );
  }
  for (const correction of annotations.corrections) {
    refuse(correction.function, correction.parameter, 'corrections.ts');
  }
}
