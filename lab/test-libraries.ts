// Compiles the C of the tests, `test/**/NAME.dll.c` and `NAME.lib.c`, into dist/test, against the real headers
// and with a compiler that the generator does not use.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
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

/** Compiles what this platform can have; tests of what is missing are skipped, and the run says so at its end. */
export function buildTestLibraries(wanted: readonly Recipe['extension'][] = ['dll', 'so']): Built {
  const recipes = recipesFor(process.platform, process.arch);
  if (typeof recipes === 'string') return { missing: [recipes], failed: false };
  const missing: string[] = [];
  let failed = false;
  for (const recipe of recipes) {
    if (!wanted.includes(recipe.extension)) continue;
    const compiler = chooseCompiler(recipe, machineOf);
    if (typeof compiler === 'string') {
      missing.push(compiler);
      continue;
    }
    for (const source of sources()) {
      const name = libraryOf(source, recipe);
      if (!name) continue;
      const library = path.join(PROJECT, 'dist/test', name);
      const reason = compile(path.join(PROJECT, 'test', source), library, recipe, compiler);
      if (reason) missing.push(reason);
      failed ||= reason !== undefined;
    }
  }
  return { missing, failed };
}

const sources = () =>
  readdirSync(path.join(PROJECT, 'test'), { recursive: true, encoding: 'utf8' }).sort();

function machineOf(command: string): string | undefined {
  const { error, stdout } = spawnSync(command, ['-dumpmachine'], { encoding: 'utf8' });
  return error ? undefined : stdout.trim();
}

/** Gives the reason when a compiler that is not ours cannot do it; ours must. */
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
