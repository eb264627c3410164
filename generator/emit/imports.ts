// generated/imports.ts: the import table, through which the functions are called.

import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

export function emitImports(model: Model): string {
  const purpose = 'The table that generated functions call through, filled by the native layer.';
  return emitSource(model, 'imports', purpose, headersOf(model.functions), [
    `import { importTable } from '../src/declaration.js';`,
    'export const imports = importTable<FunctionName>();',
  ]);
}
