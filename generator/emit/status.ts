// generated/status.ts: every status under its name, and all of them with their meaning.

import type { Model, StatusModel } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { docComment, hex32, jsonText, sourceList } from './text.js';

export function emitStatus(model: Model): string {
  const sources = sourceList(model.statuses.map(({ source }) => source));
  const rows = model.statuses.map((status) => rowOf(status, sources.indexOf(status.source)));
  return emitSource(
    model,
    'status',
    'Statuses: signed 32-bit values as C compares them, each with what it means.',
    headersOf(model.statuses),
    [
      `import { sourced } from '../src/declaration.js';\n`,
      ...model.statuses.map(constantOf),
      `\n${sources.declaration}`,
      `
/** All statuses, in the headers' order. */
export const statuses: readonly StatusDeclaration[] = sourced(sources, ${jsonText('[]', rows)});`,
    ],
  );
}

function constantOf({ name, value, meaning }: StatusModel): string {
  const signed = value < 0 ? `${hex32(value)} | 0` : hex32(value);
  return `${docComment(meaning)}\nexport const ${name} = ${signed};`;
}

const rowOf = ({ name, value, kind, meaning }: StatusModel, source: number): string =>
  JSON.stringify({ name, value, kind, meaning, source });
