// generated/enumerations.ts: the enumerations by name.

import type { Model } from '../model.js';
import { emitSource, headersOf } from './source.js';

export function emitEnumerations(model: Model): string {
  const names = model.enums.map(({ name }) => name).join(', ');
  return emitSource(
    model,
    'enumerations',
    'Every enumeration by its name, for code that looks members up.',
    headersOf(model.enums),
    [
      `import { ${names} } from './enums.js';\n`,
      `export const enumerations = { ${names} } as const;`,
    ],
  );
}
