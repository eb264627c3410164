// generated/status.ts: every status under its name, and all of them with their meaning.

import type { Model, StatusModel } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { docComment, hex32, sourceList } from './text.js';

export function emitStatus(model: Model): string {
  const sources = sourceList(model.statuses.map(({ source }) => source));
  return emitSource(
    model,
    'status',
    'Statuses: signed 32-bit values as C compares them, each with what it means.',
    headersOf(model.statuses),
    [
      ...model.statuses.map(constantOf),
      `\n${sources.declaration}`,
      `
/** All statuses, in the headers' order. */
export const statuses: readonly StatusDeclaration[] = [\n${model.statuses.map((status) => rowOf(status, sources.indexOf(status.source))).join('\n')}\n];`,
    ],
  );
}

function constantOf({ name, value, meaning }: StatusModel): string {
  const signed = value < 0 ? `${hex32(value)} | 0` : hex32(value);
  return `${docComment(meaning)}\nexport const ${name} = ${signed};`;
}

const rowOf = ({ name, kind, meaning }: StatusModel, source: number): string =>
  `{ name: '${name}', value: ${name}, kind: '${kind}', meaning: ${JSON.stringify(meaning)}, source: sources[${source}] },`;
