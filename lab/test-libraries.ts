// Compiles the C of the tests, `test/**/NAME.dll.c` and `NAME.lib.c`, into dist/test, against the real headers
// and with a compiler that the generator does not use.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type Compiler,
  chooseCompiler,
  libraryOf,
  type Recipe,
  recipesFor,
} from './library-recipes.js';
import { LabError, say, tail } from './messages.js';
import { PROJECT } from './project.js';

export interface Built {
  /** Why some or all are missing, a line each. */
  readonly missing: readonly string[];
  /** Whether a compiler was there and failed. */
  readonly failed: boolean;
}

/** Compiles what this platform can have and has changed; tests of what is missing are skipped, and the run says so at its end. */
export function buildTestLibraries(wanted: readonly Recipe['extension'][] = ['dll', 'so']): Built {
  const recipes = recipesFor(process.platform, process.arch);
  if (typeof recipes === 'string') return { missing: [recipes], failed: false };
  const missing: string[] = [];
  let failed = false;
  const files = sources();
  const changed = Math.max(...files.filter(isC).map(timeOf), timeOf(RECIPES));
  for (const recipe of recipes) {
    if (!wanted.includes(recipe.extension)) continue;
    const stale = files.flatMap((source) => {
      const name = libraryOf(source, recipe);
      const library = name && path.join(PROJECT, 'dist/test', name);
      return library && timeOf(library) <= changed ? [[path.join(TESTS, source), library]] : [];
    });
    if (stale.length === 0) continue;
    const compiler = chooseCompiler(recipe, machineOf);
    if (typeof compiler === 'string') {
      missing.push(compiler);
      continue;
    }
    for (const [source = '', library = ''] of stale) {
      const reason = compile(source, library, recipe, compiler);
      if (reason) missing.push(reason);
      failed ||= reason !== undefined;
    }
  }
  return { missing, failed };
}

const TESTS = path.join(PROJECT, 'test');
/** Its flags make the library another one, too. */
const RECIPES = path.join(PROJECT, 'lab/library-recipes.ts');

const sources = () => readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).sort();

/** Any of them may include any header. */
const isC = (source: string): boolean => /\.[ch]$/.test(source);

/** The file's modification time, or 0 if there is no file. */
const timeOf = (file: string): number => {
  const absolute = path.resolve(TESTS, file);
  return existsSync(absolute) ? statSync(absolute).mtimeMs : 0;
};

function machineOf(command: string): string | undefined {
  const { error, stdout } = spawnSync(command, ['-dumpmachine'], { encoding: 'utf8' });
  return error ? undefined : stdout.trim();
}

/** Returns the reason if a compiler that the lab did not install fails; the lab's own must succeed. */
export function compile(
  source: string,
  library: string,
  { known }: Pick<Recipe, 'known'>,
  { command, flags }: Compiler,
): string | undefined {
  mkdirSync(path.dirname(library), { recursive: true });
  const args = [...flags, ...(known ? ['-Werror'] : []), '-o', library, source];
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const name = path.relative(PROJECT, source);
  if (status !== 0) {
    if (known) throw new LabError(`${name} does not compile:\n${stderr}`);
    return `${name} does not compile with ${command}:\n${tail(stderr)}`;
  }
  if (stderr) say(`${command} warns of ${name}:\n${tail(stderr)}`);
  return undefined;
}
