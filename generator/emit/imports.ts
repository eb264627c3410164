// generated/imports.ts: the slots that the functions call through.

import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

const slots = `
/**
 * One slot per function, as in the import table of an executable. The native layer fills them; a
 * slot binds its function on the first call.
 */
export const imports = {} as Record<FunctionName, (...values: unknown[]) => unknown>;
`;

export function emitImports(model: Model): string {
  const purpose = 'The table that generated functions call through, filled by the native layer.';
  return emitSource(model, 'imports', purpose, headersOf(model.functions), [slots.trim()]);
}
