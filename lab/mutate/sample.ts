// Which mutants are tried, in which order: a random sample of each folder, the folders in turn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LabError } from '../messages.js';
import { type Mutant, mutantsOf } from './mutants.js';
import { shuffled } from './shuffle.js';
import { type Place, placesOf } from './survivors.js';

export interface Candidate {
  readonly mutant: Mutant;
  readonly place: Place;
  /** The folder, or the file, that was asked for. */
  readonly folder: string;
}

/** As many of each folder at most. */
export function sample(folders: readonly string[], seed: number, most: number): Candidate[] {
  const each = folders.map((folder) =>
    shuffled(candidatesIn(folder), seed)
      .filter(({ place }) => isOurs(place))
      .slice(0, most),
  );
  const longest = Math.max(0, ...each.map((list) => list.length));
  return Array.from({ length: longest }, (_, row) =>
    each.flatMap((list) => list.slice(row, row + 1)),
  ).flat();
}

/** What the compiler adds, such as the functions behind `using`, stands where the source has its first comment. */
const isOurs = ({ text }: Place): boolean => !text.startsWith('//');

export const countIn = (folder: string): number =>
  candidatesIn(folder).filter(({ place }) => isOurs(place)).length;

/** The mutants of a file or of all files in a folder, named as in the sources. */
function candidatesIn(folder: string): Candidate[] {
  const compiled = path.posix.join('dist', folder.replace(/\.ts$/, '.js'));
  if (!existsSync(compiled)) throw new LabError(`mutate: there is no ${folder}`);
  const files = compiled.endsWith('.js')
    ? [compiled]
    : readdirSync(compiled, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.js'))
        .sort()
        .map((file) => path.posix.join(compiled, file));
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const mutants = mutantsOf(file, text);
    const places = placesOf(mutants, text);
    return mutants.map((mutant, index) => ({ mutant, place: places[index] as Place, folder }));
  });
}
