// The results of a run, a line of JSON each in a file that a later run goes on with.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Place } from './survivors.js';
import type { Outcome } from './trial.js';

export interface Result {
  readonly place: Place;
  readonly folder: string;
  readonly outcome: Outcome;
  /** The test file that noticed. */
  readonly by?: string;
}

/** The last result of each mutant, by its name. */
export function readResults(file: string | undefined): Map<string, Result> {
  const lines =
    file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const results = lines.filter(Boolean).map((line) => JSON.parse(line) as Result);
  return new Map(results.map((result) => [nameOf(result.place), result]));
}

export function keep(file: string | undefined, result: Result): void {
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(result)}\n`);
}

/** Names a mutant, lines moved or not. */
export const nameOf = ({ file, text, original, replacement, nth }: Place): string =>
  JSON.stringify([file, text, original, replacement, nth]);
