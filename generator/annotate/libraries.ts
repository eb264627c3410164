// The DLLs of the functions. Each needs a role, and at least one function.

import type { Annotations } from '../annotations/schema.js';
import { type Decide, GeneratorError } from '../error.js';
import type { FunctionModel, LibraryModel } from '../model.js';

export function annotateLibraries(
  functions: readonly FunctionModel[],
  { libraries }: Annotations,
  decide: Decide,
): LibraryModel[] {
  const file = 'generator/annotations/libraries.ts';
  for (const { name, library } of functions) {
    if (Object.hasOwn(libraries, library)) continue;
    decide(
      new GeneratorError(
        file,
        library === ''
          ? `${name} has no DLL: neither its record nor its header names one`
          : `${name} is exported by ${library}, which has no role`,
        `Add ${library}: sspi if its functions are SSPI's, support if they help scripts around it.`,
      ),
    );
  }
  return Object.entries(libraries).map(([name, { role }]) => {
    if (!functions.some(({ library }) => library === name)) {
      decide(
        new GeneratorError(
          file,
          `no function is taken from ${name}`,
          'Correct the name, or remove it.',
        ),
      );
    }
    return { name, role };
  });
}
