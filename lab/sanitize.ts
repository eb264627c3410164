// `lab sanitize`: runs the tests of the scripted library under AddressSanitizer, which checks every access of the
// library to memory from malloc, ArrayBuffers included.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recipesFor } from './library-recipes.js';
import { LabError, say } from './messages.js';
import { runDirectory } from './processes.js';
import { PROJECT } from './project.js';
import { installPackages } from './system-packages.js';
import { plan, selection } from './test-files.js';
import { buildTestLibraries, compile } from './test-libraries.js';
import { nativePart, type Part, report } from './test-run.js';

/** The sanitizer's exit code, distinct from Node's. */
const EXIT_CODE = 99;

/** These tests read all memory of their process; the sanitizer maps terabytes. */
const SEARCH = 'dist/test/secrets/copies.scripted.test.js';

export async function sanitize(args: string[]): Promise<number> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new LabError('sanitize: AddressSanitizer is set up for x64 Linux only.');
  }
  installPackages('sanitize');
  process.chdir(PROJECT);
  // The other test libraries are linked unchanged.
  buildTestLibraries(['so']);
  const environment = {
    SCRIPTED_LIBRARY: instrumented(),
    LD_PRELOAD: runtime(),
    ASAN_OPTIONS: [
      // V8 frees little before the process ends; the scripted package counts its own allocations.
      'detect_leaks=0',
      `exitcode=${EXIT_CODE}`,
      `log_path=${path.join(runDirectory(), 'asan')}`,
    ].join(':'),
  };
  checkThatItWatches(environment);
  const asked = selection(args);
  const files = asked.files.filter((file) => file !== SEARCH);
  const scripted = plan('linux', { ...asked, files }).filter(({ part }) => part === 'scripted');
  const parts: Part[] = [];
  if (asked.files.includes(SEARCH)) {
    const reason = 'did not run. It reads all memory, of which the sanitizer maps terabytes.';
    parts.push({ name: SEARCH, code: 0, result: reason });
  }
  for (const one of scripted) {
    parts.push(await nativePart('under AddressSanitizer', one.files, one.options, environment));
  }
  const found = reports();
  for (const text of found) process.stdout.write(`\n${text}\n`);
  const result = `${found.length} reports`;
  return report([...parts, { name: 'AddressSanitizer', code: found.length > 0 ? 1 : 0, result }]);
}

/** Compiles the scripted library with AddressSanitizer, under a name of its own. */
function instrumented(): string {
  const recipes = recipesFor('linux', 'x64');
  const recipe = typeof recipes !== 'string' && recipes.find(({ extension }) => extension === 'so');
  if (!recipe) throw new LabError('There is no recipe for a Linux library.');
  const library = path.join(PROJECT, 'dist/test/scripted/library/scripted.asan.so');
  const [compiler] = recipe.compilers;
  const flags = [...compiler.flags, '-fsanitize=address', '-fno-omit-frame-pointer'];
  compile(path.join(PROJECT, 'test/scripted/library/scripted.lib.c'), library, recipe, {
    ...compiler,
    flags,
  });
  return library;
}

/** The sanitizer's runtime, which must be loaded before anything allocates. */
function runtime(): string {
  const { stdout } = spawnSync('gcc', ['-print-file-name=libasan.so'], { encoding: 'utf8' });
  const file = stdout?.trim() ?? '';
  if (!path.isAbsolute(file)) throw new LabError('gcc has no libasan.so: install libasan for it.');
  return file;
}

/** Checks that the sanitizer reports a deliberate overrun: otherwise a clean run proves nothing. */
function checkThatItWatches(environment: NodeJS.ProcessEnv): void {
  const file = path.join(PROJECT, 'dist/test/scripted/processes/overrun.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    env: { ...process.env, ...environment, ASAN_OPTIONS: `detect_leaks=0:exitcode=${EXIT_CODE}` },
    encoding: 'utf8',
  });
  if (status !== EXIT_CODE || !stderr.includes('heap-buffer-overflow')) {
    throw new LabError(`AddressSanitizer does not detect an overrun: ${stdout}${stderr}`);
  }
  say('AddressSanitizer detects an overrun, as expected');
}

const reports = (): string[] =>
  readdirSync(runDirectory())
    .filter((name) => name.startsWith('asan.'))
    .map((name) => readFileSync(path.join(runDirectory(), name), 'utf8'));
