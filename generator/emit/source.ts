// Assembles a generated file: banner, the imports it needs, statements.

import { Project, type SourceFile, type StatementStructures, SyntaxKind } from 'ts-morph';
import type { Model } from '../model.js';
import { moduleOf } from './type-names.js';

export type Statement = string | StatementStructures;

/**
 * Builds one file in memory with ts-morph and returns its text.
 * @param own the file's name without extension, so that it does not import itself
 */
export function emitSource(
  model: Model,
  own: string,
  purpose: string,
  headers: readonly string[],
  statements: readonly Statement[],
): string {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile(`${own}.ts`);
  file.addStatements([...statements]);
  const imports = importsFor(file, own, model);
  const banner = [
    `// ${purpose}`,
    `// Generated from ${headers.join(', ')} (${model.version}) by \`npm run generate\`. Do not edit.`,
  ];
  file.insertStatements(0, [[...banner, '', ...imports, ''].join('\n')]);
  return file.getFullText();
}

/** Imports the types that the file uses and another file declares. */
function importsFor(file: SourceFile, own: string, model: Model): string[] {
  const wanted = new Map<string, Set<string>>();
  for (const reference of file.getDescendantsOfKind(SyntaxKind.TypeReference)) {
    const name = reference.getTypeName().getText();
    const module = moduleOf(name, model);
    if (module === undefined || module === `./${own}.js`) continue;
    wanted.set(module, (wanted.get(module) ?? new Set()).add(name));
  }
  return [...wanted]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([module, names]) => `import type { ${[...names].sort().join(', ')} } from '${module}';`);
}

/** Headers in their order of first use, for the banner. */
export const headersOf = (items: readonly { readonly header: string }[]): string[] => [
  ...new Set(items.map(({ header }) => header)),
];
