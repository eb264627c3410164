// Adds constants of the Windows SDK that these headers lack.

import type { Supplement } from '../annotations/supplement.js';
import { type Decide, GeneratorError } from '../error.js';
import type { ConstantValue } from '../model.js';
import type { Macro } from '../read/macros.js';

export interface Supplemented {
  readonly macros: readonly Macro[];
  readonly values: ReadonlyMap<string, ConstantValue>;
  /** The names that the headers lack. */
  readonly added: ReadonlySet<string>;
  /** What a header has caught up with. */
  readonly notes: readonly string[];
}

export function supplementMacros(
  macros: readonly Macro[],
  values: ReadonlyMap<string, ConstantValue>,
  supplement: readonly Supplement[],
  decide: Decide,
): Supplemented {
  const known = new Map(macros.map((macro) => [macro.name, macro]));
  const file = 'generator/annotations/supplement.ts';
  const all = new Map(values);
  const added: Macro[] = [];
  const notes: string[] = [];
  for (const { name, header, value } of supplement) {
    const macro = known.get(name);
    if (!macro) {
      added.push({ name, header, body: String(value), location: { file, line: 0 } });
      all.set(name, value);
    } else if (values.get(name) === value) {
      notes.push(`${macro.header} has ${name} now: remove it from ${file}.`);
    } else {
      decide(
        new GeneratorError(
          `${macro.location.file}:${macro.location.line}`,
          `${name} is ${values.get(name)}, but ${value} in ${file}`,
          'Find out which is right, and correct or remove the line of the supplement.',
        ),
      );
    }
  }
  return {
    macros: [...macros, ...added],
    values: all,
    added: new Set(added.map(({ name }) => name)),
    notes,
  };
}
