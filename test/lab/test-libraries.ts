// Compiles the C of the tests, `test/**/NAME.dll.c`, to `dist/test/**/NAME.dll`, against the real headers
// and with a compiler that the generator does not use.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LabError } from './messages.js';
import { PROJECT } from './project.js';

const COMPILER = 'x86_64-w64-mingw32-gcc';
const FLAGS = ['-std=c11', '-O1', '-Wall', '-Werror', '-shared', '-static-libgcc'];

/** Gives the reason when the compiler is missing; the tests that need a DLL then say so. */
export function buildTestLibraries(): string | undefined {
  const test = path.join(PROJECT, 'test');
  for (const name of readdirSync(test, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.dll.c')) continue;
    const library = path.join(PROJECT, 'dist/test', name.slice(0, -'.c'.length));
    mkdirSync(path.dirname(library), { recursive: true });
    const source = path.join(test, name);
    const { error, status, stderr } = spawnSync(COMPILER, [...FLAGS, '-o', library, source], {
      encoding: 'utf8',
    });
    if (error) return `${COMPILER} cannot be started: ${error.message}`;
    if (status !== 0) throw new LabError(`${name} does not compile:\n${stderr}`);
  }
  return undefined;
}
