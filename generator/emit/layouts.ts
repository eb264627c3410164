// generated/layouts.ts: the layouts that code needs as constants.

import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

/** Each message writes and reads these, so that their offsets are not looked up. */
const names = ['SecBuffer', 'SecBufferDesc'];

export function emitLayouts(model: Model): string {
  const records = model.records.filter(({ name }) => names.includes(name));
  const layouts = records.map(({ name, size, fields }) => [
    name,
    { size, members: Object.fromEntries(fields.map((field) => [field.name, field.offset])) },
  ]);
  return emitSource(
    model,
    'layouts',
    'Sizes, and offsets of members, in bytes: for code that is called too often to look them up.',
    headersOf(records),
    [`export const layouts = ${JSON.stringify(Object.fromEntries(layouts))};`],
  );
}
