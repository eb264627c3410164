// The mutants that are known to survive, each with the reason, in test/mutation/survivors.json.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { PROJECT } from '../project.js';
import type { Mutant } from './mutants.js';

/** Where a mutant is in the sources, as a person reads it. */
export interface Place {
  /** `src/context/leg.ts` */
  readonly file: string;
  readonly line: number;
  /** The line's text, by which it is found again when the file has changed. */
  readonly text: string;
  readonly original: string;
  readonly replacement: string;
  /** Which of those that are alike, from 0. */
  readonly nth: number;
}

export interface KnownSurvivor extends Omit<Place, 'line' | 'nth'> {
  /** Why no test can kill it: it does the same, or only costs time. */
  readonly reason: string;
}

const KNOWN = path.join(PROJECT, 'test/mutation/survivors.json');

export const readKnown = (): KnownSurvivor[] => JSON.parse(readFileSync(KNOWN, 'utf8'));

/** Maps the mutants of a compiled file to its source. */
export function placesOf(mutants: readonly Mutant[], compiled: string): Place[] {
  const [first] = mutants;
  if (!first) return [];
  const map = new SourceMap(
    JSON.parse(readFileSync(path.join(PROJECT, `${first.file}.map`), 'utf8')),
  );
  const file = first.file.replace(/^dist\//, '').replace(/\.js$/, '.ts');
  const source = readFileSync(path.join(PROJECT, file), 'utf8').split('\n');
  const seen = new Map<string, number>();
  return mutants.map(({ start, original, replacement }) => {
    const before = compiled.slice(0, start);
    const row = before.split('\n').length - 1;
    const entry = map.findEntry(row, before.length - (before.lastIndexOf('\n') + 1));
    const line = 'originalLine' in entry ? entry.originalLine : row;
    const text = (source[line] ?? '').trim();
    const name = JSON.stringify([text, original, replacement]);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { file, line: line + 1, text, original, replacement, nth };
  });
}

/** The reason why a survivor is known, or undefined. */
export const reasonFor = (place: Place, known: readonly KnownSurvivor[]): string | undefined =>
  known.find(
    (one) =>
      one.file === place.file &&
      one.text === place.text &&
      one.original === place.original &&
      one.replacement === place.replacement,
  )?.reason;
