// A copy of the project in which compiled files are changed, and tests run against them without AVA's own processes.
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitCode, start } from '../processes.js';
import { PROJECT } from '../project.js';
import { type Mutant, mutated } from './mutants.js';
import type { Order } from './runner/run-file.js';

/** What tests read beside dist/. */
const COPIED = ['dist', 'generated', 'test', 'docs', 'package.json', 'ava.config.js'];

const RUNNER = 'dist/lab/mutate/runner';

export type Ending = 'passed' | 'failed' | 'too slow';

export class Sandbox {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
    mkdirSync(path.join(directory, 'tmp'), { recursive: true });
    // The joined AVA's place is the stand-in's.
    const filter = (source: string) => path.relative(PROJECT, source) !== 'dist/node_modules';
    for (const name of COPIED) {
      cpSync(path.join(PROJECT, name), path.join(directory, name), { recursive: true, filter });
    }
    const modules = path.join(directory, 'node_modules');
    mkdirSync(path.join(modules, 'ava'), { recursive: true });
    for (const name of readdirSync(path.join(PROJECT, 'node_modules'))) {
      if (name === 'ava') continue;
      symlinkSync(path.join(PROJECT, 'node_modules', name), path.join(modules, name));
    }
    const standIn = `../../${RUNNER}/ava.js`;
    writeFileSync(path.join(modules, 'ava/package.json'), '{"type":"module","main":"index.js"}');
    writeFileSync(
      path.join(modules, 'ava/index.js'),
      `export * from '${standIn}';\nexport { default } from '${standIn}';\n`,
    );
  }

  /** Runs tests of one file until one fails. */
  async run(order: Order, milliseconds: number): Promise<Ending> {
    const runner = path.join(this.directory, RUNNER, 'run-file.js');
    const child = start(process.execPath, [runner, JSON.stringify(order)], {
      cwd: this.directory,
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: path.join(this.directory, 'tmp') },
    });
    let slow = false;
    const timer = setTimeout(() => {
      slow = true;
      child.kill('SIGKILL');
    }, milliseconds);
    const code = await exitCode(child);
    clearTimeout(timer);
    if (slow) return 'too slow';
    return code === 0 ? 'passed' : 'failed';
  }

  /** Does something with a mutant in place; the file is restored afterwards. */
  async with<T>(mutant: Mutant, work: () => Promise<T>): Promise<T> {
    const file = path.join(this.directory, mutant.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, mutated(text, mutant));
    try {
      return await work();
    } finally {
      writeFileSync(file, text);
    }
  }
}
