// generated/imports.ts: the import table, through which the functions are called.

import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

export function emitImports(model: Model): string {
  const purpose = 'The table that generated functions call through, filled by the native layer.';
  return emitSource(model, 'imports', purpose, headersOf(model.functions), [
    `const empty = undefined as unknown as Call;

/**
 * One slot per function, as in the import table of an executable. The native layer fills them; a slot binds its function
 * on the first call. Written out: members of an object that grows by hundreds are found more slowly in each call.
 */
export const imports = {
${model.functions.map(({ name }) => `${name}: empty,`).join('\n')}
};`,
    '\n/** Every function of the headers that can be called. */\nexport type FunctionName = keyof typeof imports;',
  ]);
}
