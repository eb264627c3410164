// generated/meanings.ts: the documentation of each constant, as data.

import type { Constant, Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

export function emitMeanings(model: Model): string {
  const constants = model.tables.flatMap((table) => table.constants).filter(hasMeaning);
  return emitSource(
    model,
    'meanings',
    'What each constant means, which packages honour it and what it excludes, for code that asks.',
    headersOf(constants),
    [
      `export const meanings: Readonly<Record<string, MeaningDeclaration>> = {
${constants.map(({ name, meaning }) => `${name}: ${JSON.stringify(meaning)},`).join('\n')}
};`,
    ],
  );
}

const hasMeaning = ({ meaning }: Constant): boolean => meaning !== undefined;
