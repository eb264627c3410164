// generated/libraries.ts: the DLLs that functions are loaded from.

import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

export const emitLibraries = (model: Model): string =>
  emitSource(
    model,
    'libraries',
    'The DLLs that functions are taken from: SSPI itself, and those that scripts around it need.',
    headersOf(model.functions),
    [
      `export const libraries: Readonly<Record<string, LibraryDeclaration>> = {
${model.libraries.map(({ name, role }) => `'${name}': { role: '${role}' },`).join('\n')}
};`,
    ],
  );
