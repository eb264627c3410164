// A copy of the project in which compiled files are changed, and test files run against them.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitCode, start } from '../processes.js';
import { PROJECT } from '../project.js';
import { type Mutant, mutated } from './mutants.js';

/** What tests read beside dist/. */
const COPIED = ['dist', 'generated', 'test', 'docs', 'package.json', 'ava.config.js'];

/** How long one test may take in a mutant: the slowest takes a few seconds without. */
const TIMEOUT = '20s';

export class Sandbox {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
    mkdirSync(directory);
    for (const name of COPIED) {
      cpSync(path.join(PROJECT, name), path.join(directory, name), { recursive: true });
    }
    symlinkSync(path.join(PROJECT, 'node_modules'), path.join(directory, 'node_modules'));
  }

  /** Runs test files until one fails; true if all pass. */
  async passes(tests: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<boolean> {
    const temporary = path.join(this.directory, 'tmp');
    mkdirSync(temporary, { recursive: true });
    const ava = path.join(PROJECT, 'node_modules/ava/entrypoints/cli.mjs');
    const options = ['--no-worker-threads', '--fail-fast', `--timeout=${TIMEOUT}`];
    const child = start(process.execPath, [ava, ...options, ...tests], {
      cwd: this.directory,
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: temporary, ...environment },
    });
    // AVA itself waits for ever if a mutant keeps a process alive after its tests.
    const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
    const code = await exitCode(child);
    clearTimeout(timer);
    return code === 0;
  }

  /** Runs `tests` with one mutant in place; the file is restored afterwards. */
  async survives(mutant: Mutant, tests: readonly string[]): Promise<boolean> {
    const file = path.join(this.directory, mutant.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, mutated(text, mutant));
    try {
      return await this.passes(tests);
    } finally {
      writeFileSync(file, text);
    }
  }
}
