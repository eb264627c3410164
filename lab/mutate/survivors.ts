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
}

export interface KnownSurvivor extends Omit<Place, 'line'> {
  /** Why no test can kill it: it does the same, or only costs time. */
  readonly reason: string;
}

const KNOWN = path.join(PROJECT, 'test/mutation/survivors.json');

export const readKnown = (): KnownSurvivor[] => JSON.parse(readFileSync(KNOWN, 'utf8'));

/** Maps a mutant of a compiled file to its source. */
export function placeOf(mutant: Mutant, compiled: string): Place {
  const map = new SourceMap(
    JSON.parse(readFileSync(path.join(PROJECT, `${mutant.file}.map`), 'utf8')),
  );
  const before = compiled.slice(0, mutant.start);
  const row = before.split('\n').length - 1;
  const entry = map.findEntry(row, before.length - (before.lastIndexOf('\n') + 1));
  const line = 'originalLine' in entry ? entry.originalLine : row;
  const file = mutant.file.replace(/^dist\//, '').replace(/\.js$/, '.ts');
  const source = readFileSync(path.join(PROJECT, file), 'utf8').split('\n');
  const { original, replacement } = mutant;
  return { file, line: line + 1, text: (source[line] ?? '').trim(), original, replacement };
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
