// generated/meanings.ts: the documentation of each constant, as data.

import type { Constant, Model, SourcedMeaning } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { sourceList } from './text.js';

export function emitMeanings(model: Model): string {
  const constants = model.tables.flatMap((table) => table.constants).filter(hasMeaning);
  const sources = sourceList(constants.map(({ meaning }) => meaning.source));
  return emitSource(
    model,
    'meanings',
    'What each constant means, which packages honour it and what it excludes, for code that asks.',
    headersOf(constants),
    [
      sources.declaration,
      `
export const meanings: Readonly<Record<string, MeaningDeclaration>> = {
${constants.map(({ name, meaning }) => `${name}: ${rowOf(meaning, sources.indexOf)},`).join('\n')}
};`,
    ],
  );
}

type Explained = Constant & { readonly meaning: SourcedMeaning };

const hasMeaning = (constant: Constant): constant is Explained => constant.meaning !== undefined;

function rowOf({ source, ...meaning }: SourcedMeaning, indexOf: (source: string) => number) {
  return `${JSON.stringify(meaning).slice(0, -1)}, source: sources[${indexOf(source)}] }`;
}
