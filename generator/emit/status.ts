// generated/status.ts: every status under its name; generated/statuses.json: all of them with their meaning.

import type { StatusDeclaration } from '../../src/declaration.js';
import type { Model, StatusModel } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { docComment, hex32, jsonOf } from './text.js';

export const emitStatus = (model: Model): string =>
  emitSource(
    model,
    'status',
    'Statuses: signed 32-bit values as C compares them, each with what it means.',
    headersOf(model.statuses),
    model.statuses.map(constantOf),
  );

/** generated/statuses.json. */
export const emitStatuses = (model: Model): string => jsonOf(model.statuses.map(rowOf));

function constantOf({ name, value, meaning }: StatusModel): string {
  const signed = value < 0 ? `${hex32(value)} | 0` : hex32(value);
  return `${docComment(meaning)}\nexport const ${name} = ${signed};`;
}

const rowOf = ({ name, value, kind, meaning, source }: StatusModel): StatusDeclaration => ({
  ...{ name, value, kind, meaning, source },
});
