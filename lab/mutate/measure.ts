// What each test executes: measured once for each state of the code and of its test file, and kept in the cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheDirectory } from '../cache.js';
import { say } from '../messages.js';
import { type Executed, executedRanges, type ScriptCoverage } from './coverage.js';
import type { Sandbox } from './sandbox.js';

interface Measured {
  /** With that of the processes which it starts. */
  readonly executed: readonly Executed[];
  readonly ms: number;
}

export interface TestFile {
  readonly file: string;
  /** What is executed while the file is imported. */
  readonly load: Executed;
  readonly tests: readonly (Measured & { readonly title: string })[];
  /** The whole process, in milliseconds. */
  readonly ms: number;
}

const PATIENCE_MS = 180_000;

/** Undefined if the file fails as it is. */
export async function measure(sandbox: Sandbox, file: string, code: string) {
  const kept = path.join(cacheDirectory(), 'mutate', `${keyOf(file, code)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as TestFile;
  const directory = path.join(sandbox.directory, 'measured');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
  const begin = performance.now();
  const ending = await sandbox.run({ file, measure: directory }, PATIENCE_MS);
  if (ending !== 'passed') {
    say(`${file} ${ending} without a mutant: left out`);
    return undefined;
  }
  const result = collect(sandbox, directory, file, Math.round(performance.now() - begin));
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify(result));
  return result;
}

interface Written {
  readonly load: { readonly executed: Executed };
  readonly tests: readonly { title: string; ms: number; executed: Executed; number: number }[];
}

function collect(sandbox: Sandbox, directory: string, file: string, ms: number): TestFile {
  const text = readFileSync(path.join(directory, 'tests.json'), 'utf8');
  const { load, tests } = JSON.parse(text) as Written;
  const root = `${pathToFileURL(sandbox.directory).href}/`;
  const ofChildren = (number: number): Executed[] => {
    const children = path.join(directory, `children-${number}`);
    return readdirSync(children).map((name) => {
      const report = JSON.parse(readFileSync(path.join(children, name), 'utf8'));
      return executedRanges(report.result as ScriptCoverage[], root);
    });
  };
  return {
    file,
    ms,
    load: load.executed,
    tests: tests.map(({ title, ms, executed, number }) => ({
      title,
      ms,
      executed: [executed, ...ofChildren(number)],
    })),
  };
}

const keyOf = (file: string, code: string): string =>
  createHash('sha256').update(code).update(readFileSync(file)).digest('hex').slice(0, 32);

/** Of all that a test file may execute, test files and the lab excepted. */
export function codeHash(): string {
  const hash = createHash('sha256').update(process.version);
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  for (const file of files.sort()) {
    if (!/\.(?:js|so)$/.test(file) || /^lab\/|\.test\.js$/.test(file)) continue;
    hash.update(file).update(readFileSync(path.join('dist', file)));
  }
  return hash.digest('hex');
}
