// generated/types.ts: the C types that parameters and fields have.

import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { docComment } from './text.js';
import { pointerName, scalarsOf, typeName } from './type-names.js';

export function emitTypes(model: Model): string {
  const aliased = new Set(model.aliases.map(({ name }) => name));
  const scalars = [...scalarsOf(model).values()].filter(({ name }) => !aliased.has(name));
  const aliases = model.aliases.flatMap(({ name, type }) => {
    const target = typeName(type);
    return type.kind === 'record' || name === 'PVOID' ? [] : [`export type ${name} = ${target};`];
  });
  return emitSource(
    model,
    'types',
    'The C types of parameters and members.',
    headersOf([...model.functions, ...model.records]),
    [
      ...scalars.map(({ name, machine }) => scalarAlias(name, machine)),
      `\n/** \`void *\` */\nexport type PVOID = ${pointerName({ kind: 'scalar', name: 'unknown', machine: 'uint8' })};`,
      ...aliases,
    ],
  );
}

function scalarAlias(name: string, machine: string): string {
  const wide = /64|ptr/.test(machine);
  const width = machine.replace(/^u?int/, '');
  const size = width === 'ptr' ? 'as wide as a pointer' : `${width} bits`;
  const sign = machine.startsWith('u') ? 'Unsigned' : 'Signed';
  return `\n${docComment(`${sign}, ${size}.`)}\nexport type ${name} = ${wide ? 'bigint' : 'number'};`;
}
