// Joins statuses with their kind and meaning.

import type { StatusSource } from '../annotations/schema.js';
import { type Decide, GeneratorError } from '../error.js';
import type { ConstantValue, StatusModel } from '../model.js';
import type { Macro } from '../read/macros.js';

/** Negative, but no failure: the package needs more of the message. */
const needsData = /_INCOMPLETE_MESSAGE$/;

const continues = /^SEC_I_(?:CONTINUE_NEEDED|COMPLETE_AND_CONTINUE|INCOMPLETE_CREDENTIALS)/;

export function annotateStatuses(
  macros: readonly Macro[],
  values: ReadonlyMap<string, ConstantValue>,
  meanings: Readonly<Record<string, string>>,
  sources: readonly StatusSource[],
  decide: Decide,
): StatusModel[] {
  refuseUnmatched(macros, meanings, decide);

  return macros.map(({ name, header, location }) => {
    const value = values.get(name);
    const meaning = meanings[name];
    const where = `${location.file}:${location.line}`;
    const remedy = 'Say what it means and what to look at in generator/annotations/statuses/.';
    if (typeof value !== 'number') throw new GeneratorError(where, `${name} has no value`, remedy);
    if (meaning === undefined) {
      decide(new GeneratorError(where, `${name} has no sentence`, remedy));
    }
    const source = sources.find(({ names }) => names.test(name))?.source;
    if (source === undefined) {
      const whence = 'Say where it was learnt in generator/annotations/statuses/sources.ts.';
      decide(new GeneratorError(where, `the sentence of ${name} has no source`, whence));
    }
    return {
      name,
      header,
      value: value | 0,
      kind: kindOf(name, value | 0),
      meaning: meaning ?? '',
      source: source ?? 'experience',
    };
  });
}

function kindOf(name: string, value: number): StatusModel['kind'] {
  if (needsData.test(name)) return 'needs data';
  if (value < 0) return 'failure';
  return continues.test(name) ? 'continue' : 'success';
}

/** A meaning of a status that no header defines is a typing mistake. */
function refuseUnmatched(
  macros: readonly Macro[],
  meanings: Readonly<Record<string, string>>,
  decide: Decide,
): void {
  const known = new Set(macros.map(({ name }) => name));
  for (const name of Object.keys(meanings)) {
    if (known.has(name)) continue;
    decide(
      new GeneratorError(
        'generator/annotations/statuses/',
        `${name} has a sentence, but no covered header defines it`,
        'Correct the name, cover its header in coverage.ts, or remove the sentence.',
      ),
    );
  }
}
