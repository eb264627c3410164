// generated/meanings.ts: the documentation of each constant, as data.

import type { Constant, Model, SourcedMeaning } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { jsonText, sourceList } from './text.js';

export function emitMeanings(model: Model): string {
  const constants = model.tables.flatMap((table) => table.constants).filter(hasMeaning);
  const sources = sourceList(constants.map(({ meaning }) => meaning.source));
  const rows = constants.map(({ name, meaning: { source, ...meaning } }) => {
    return `"${name}":${JSON.stringify({ ...meaning, source: sources.indexOf(source) })}`;
  });
  return emitSource(
    model,
    'meanings',
    'What each constant means, which packages honour it and what it excludes, for code that asks.',
    headersOf(constants),
    [
      `import { sourced } from '../src/declaration.js';\n`,
      sources.declaration,
      `
export const meanings: Readonly<Record<string, MeaningDeclaration>> = sourced(sources, ${jsonText('{}', rows)});`,
    ],
  );
}

type Explained = Constant & { readonly meaning: SourcedMeaning };

const hasMeaning = (constant: Constant): constant is Explained => constant.meaning !== undefined;
