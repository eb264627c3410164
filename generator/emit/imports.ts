// generated/imports.ts: the import table, through which the functions are called.

import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

export function emitImports(model: Model): string {
  const purpose = 'The table that generated functions call through, filled by the native layer.';
  return emitSource(model, 'imports', purpose, headersOf(model.functions), [
    `/** Every function of the headers that can be called. */
export type FunctionName =
${model.functions.map(({ name }) => `  | '${name}'`).join('\n')};

/**
 * One slot per function, as in the import table of an executable. The native layer fills a slot when it is first read:
 * most scripts call a dozen functions.
 */
export const imports = {} as Record<FunctionName, Call>;`,
  ]);
}
