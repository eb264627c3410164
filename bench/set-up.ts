// What the bench needs beside the lab: the addons, sspilib for Python, and the C, compiled.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { cached } from '../lab/cache.js';
import { type Lab, openLab, setUp } from '../lab/lab.js';
import { LabError, say } from '../lab/messages.js';
import { run } from '../lab/processes.js';
import { PROJECT } from '../lab/project.js';
import { findProgram, program } from '../lab/system-packages.js';
import { buildTestLibraries } from '../lab/test-libraries.js';
import { build } from './build.js';

/** The lab with all that is compared with, built. */
export async function prepared(): Promise<Lab> {
  const lab = await openLab(await setUp('tests'));
  installAddons();
  build();
  const { missing } = buildTestLibraries();
  if (missing.length > 0) throw new LabError(missing.join('\n'));
  return lab;
}

/** They have a node_modules of their own; their binaries are for Windows, and none is built here. */
function installAddons(): void {
  const directory = path.join(PROJECT, 'bench');
  const installed = path.join(directory, 'node_modules/.package-lock.json');
  const lock = path.join(directory, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing what the bench compares with (npm ci in bench/)');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['ci', '--force', ...quiet], { cwd: directory, stdio: ['ignore', 2, 2] });
}

export interface Python {
  readonly command: string;
  /** For PYTHONPATH: where sspilib is. */
  readonly modules: string;
  /** sspi-rs, the very library that Python uses. */
  readonly library: string;
}

/** sspilib in a directory of the cache, for the Python that there is. */
export async function python(library: string): Promise<Python | string> {
  const command = findProgram('python3');
  if (!command) return 'python3 is missing.';
  const version = (
    await run(command, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])
  ).trim();
  const requirements = path.join(PROJECT, 'bench/python/requirements.txt');
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary=:all:'];
  try {
    const entry = await cached(`sspilib-python-${version}`, async (directory) => {
      say(`fetching sspilib for Python ${version} from the Python package index (11 MB)`);
      const where = ['--target', directory, '--require-hashes', '-r', requirements];
      await run(command, [...pip, ...where], { timeout: 180_000 });
    });
    await run(program('sh'), ['-c', `cmp -s ${entry.path}/sspilib.libs/libsspi-*.so ${library}`]);
    return { command, modules: entry.path, library };
  } catch (error) {
    if (error instanceof LabError) return error.message;
    throw error;
  }
}
