// `npm run generate`: reads the headers and writes generated/, or with --check compares.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotations } from './annotations/index.js';
import { buildModel, read } from './build.js';
import { compare } from './compare.js';
import { emitters } from './emit/index.js';
import type { Metadata } from './emit/metadata.js';
import { GeneratorError } from './error.js';
import type { Model } from './model.js';
import { report, reportDifferences } from './report.js';
import { clangFor, root, versionIn } from './sources.js';

const usage = `Usage: npm run generate -- [--check] [--include DIR [--include DIR2] [--write]]

Reads the SSPI headers with clang and writes generated/.

  --check        write nothing; fail if generated/ is not what the headers give
  --include DIR  read the headers in DIR: a mingw-w64's, or a Windows SDK's (its Include\\VERSION, or its shared and
                 um with two --include); print how functions, layouts, constants and statuses differ from generated/
                 and why, and write nothing. With --check, fail if a difference has no explanation.
  --write        with --include: generate from these headers`;

/** The model of the committed headers.c, with headers of other directories if they are given. */
export const readModel = (directories?: readonly string[]): Model =>
  buildModel(clangFor(directories), annotations);

/** Formats a file like the rest of the project, with sorted imports. */
function format(path: string, text: string): string {
  if (path.endsWith('.c')) return text;
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const flags = ['check', '--write', `--stdin-file-path=${path}`];
  const result = spawnSync(process.execPath, [biome, ...flags], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (result.status === 0) return result.stdout;
  throw new GeneratorError(path, `biome refuses it:\n${result.stderr}`, 'Correct generator/emit/.');
}

/** All emitted files, formatted, by path from the root. */
export function generate(model: Model): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, emit] of Object.entries(emitters)) files.set(path, format(path, emit(model)));
  return files;
}

/** The files whose committed text differs from what the headers give. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const file = join(root, path);
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [path];
  });
}

function write(files: ReadonlyMap<string, string>, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) as string);
  }
}

/** Prints how the headers in some directories differ from the committed output; writes nothing. */
function compareHeaders(directories: readonly string[]): boolean {
  const undecided: GeneratorError[] = [];
  const { model, types } = read(clangFor(directories), annotations, (problem) => {
    undecided.push(problem);
  });
  const committed = JSON.parse(
    readFileSync(join(root, 'generated', 'metadata.json'), 'utf8'),
  ) as Metadata;
  const version = versionIn(directories) ?? model.version;
  const differences = compare(committed, model, types);
  const { text, unexplained } = reportDifferences(differences, {
    ...{ committed, model, version, explanations: annotations.differences },
  });
  console.log(`${report({ ...model, version })}\n\n${text}`);
  if (undecided.length > 0) {
    console.log(`\nTo be decided before --write: ${undecided.length}`);
    for (const { message } of undecided) console.log(message.split('\n')[0]);
  }
  return unexplained === 0;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      include: { type: 'string', multiple: true },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (values.include !== undefined && !values.write) {
    if (!compareHeaders(values.include) && values.check) process.exitCode = 1;
    return;
  }
  const model = readModel(values.include);
  const files = generate(model);
  const stale = staleFiles(files);
  console.log(`${report(model)}\n`);
  if (values.check && stale.length > 0) {
    console.error(`Not current: ${stale.join(', ')}. Run: npm run generate`);
    process.exitCode = 1;
    return;
  }
  if (!values.check) write(files, stale);
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'generated/ is current.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const expected =
      error instanceof GeneratorError || /ERR_PARSE_ARGS/.test(`${'code' in error && error.code}`);
    console.error(expected ? error.message : error);
    console.error('Nothing was written.');
    process.exitCode = 1;
  }
}
