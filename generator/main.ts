// `npm run generate`: reads the headers and writes generated/, or with --check compares.
// The only file of the generator that touches disk or starts a process.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coveredHeaders } from './annotations/coverage.js';
import { annotations } from './annotations/index.js';
import { buildModel, read } from './build.js';
import { compare } from './compare.js';
import { emitters } from './emit/index.js';
import type { Metadata } from './emit/metadata.js';
import { GeneratorError } from './error.js';
import type { Model } from './model.js';
import type { AstNode } from './read/ast.js';
import type { Clang, Mode } from './read/clang.js';
import { salPrelude } from './read/sal.js';
import { report } from './report.js';
import { targets } from './targets.js';

const usage = `Usage: npm run generate -- [--check] [--include DIR [--write]]

Reads the SSPI headers with clang and writes generated/.

  --check        write nothing; fail if generated/ is not what the headers give
  --include DIR  read sspi.h, schannel.h and the other covered headers from DIR, such as a Windows
                 SDK's, with mingw-w64's behind them; print how functions, layouts and values
                 differ from generated/, and write nothing. With --check, fail if anything differs.
  --write        with --include: generate from these headers`;

/** Where Debian's mingw-w64-common and a MinGW cross compiler put the headers. */
const headerDirectories = [
  '/usr/share/mingw-w64/include',
  '/usr/x86_64-w64-mingw32/include',
  '/usr/x86_64-w64-mingw32/sys-root/mingw/include',
  '/opt/homebrew/opt/mingw-w64/toolchain-x86_64/x86_64-w64-mingw32/include',
];

/** The project's root: the nearest directory above that has a package.json. */
const root = projectRoot(dirname(fileURLToPath(import.meta.url)));

function projectRoot(directory: string): string {
  return existsSync(join(directory, 'package.json')) ? directory : projectRoot(dirname(directory));
}

function findHeaders(): string {
  const found = headerDirectories.find((directory) => existsSync(join(directory, 'sspi.h')));
  if (found) return found;
  throw new GeneratorError(
    'sspi.h',
    `not found in ${headerDirectories.join(', ')}`,
    'On Debian or Ubuntu: apt-get install mingw-w64-common.',
  );
}

/**
 * Runs the real clang over headers.c, or over another translation unit in a test.
 * @param include the directory where headers are looked for
 * @param flags more of clang's own
 */
export function runClang(include: string, source: string, more: readonly string[] = []): Clang {
  const headers = `${salPrelude}\n#line 1 "generator/headers.c"\n${source}`;

  const run = (target: string, flags: string[], probe: string, mode: Mode) => {
    const result = spawnSync(
      'clang',
      [
        ...[`--target=${target}`, '-x', 'c', '-ferror-limit=0'],
        ...['-isystem', include, ...more],
        ...(mode === 'kernel' ? ['-DSECURITY_KERNEL'] : []),
        ...[...flags, '-'],
      ],
      {
        input: `${headers}\n#line 1 "generator's questions"\n${probe}\n`,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      },
    );
    if (result.error) {
      throw new GeneratorError(
        'clang',
        `cannot be started (${result.error.message}; searched in ${process.env.PATH?.split(delimiter).join(', ')})`,
        'On Debian or Ubuntu: apt-get install clang.',
      );
    }
    return { output: result.stdout, errors: result.status === 0 ? '' : result.stderr };
  };

  const strict = ({ output, errors }: { output: string; errors: string }): string => {
    if (errors === '') return output;
    throw new GeneratorError(
      'clang',
      `the headers do not compile:\n${errors.trimEnd()}`,
      'Correct the header, or what generator/headers.c includes and defines before it.',
    );
  };

  const dump = ['-fsyntax-only', '-Xclang', '-ast-dump=json'];
  return {
    ast: (mode = 'user') => JSON.parse(strict(run(targets.x64, dump, '', mode))) as AstNode,
    probe(architecture, { text, filter, tolerant }) {
      const flags = [...dump, '-Xclang', `-ast-dump-filter=${filter}`, ...(tolerant ? ['-w'] : [])];
      const answer = run(targets[architecture], flags, text, 'user');
      return parseTrees(tolerant ? answer.output : strict(answer));
    },
    preprocessed: (mode = 'user') => strict(run(targets.x64, ['-E', '-dD'], '', mode)),
  };
}

/** A filtered dump is one tree after another, each ended by a brace at the start of a line. */
const parseTrees = (text: string): AstNode[] =>
  text
    .replaceAll('\r', '')
    .split(/\n\}\n/)
    .filter((tree) => tree.trim() !== '')
    .map((tree) => JSON.parse(`${tree}\n}`) as AstNode);

/**
 * clang over the committed headers.c. The covered headers come from `directory` if it has them; all
 * others stay mingw-w64's, which need not fit those of a Windows SDK.
 */
export function clangFor(directory?: string): Clang {
  const source = readFileSync(join(root, 'generator', 'headers.c'), 'utf8');
  const include = findHeaders();
  if (directory === undefined) return runClang(include, source);
  // As in a Windows SDK, whose names have capitals here and there.
  const found = (existsSync(directory) ? readdirSync(directory) : []).filter((name) =>
    coveredHeaders.some((covered) => covered === name.toLowerCase()),
  );
  if (found.length === 0) {
    throw new GeneratorError(
      directory,
      `holds none of ${coveredHeaders.join(', ')}`,
      'Name a directory that does with --include.',
    );
  }
  const contents = found.map((name) => ({
    name: name.toLowerCase(),
    type: 'file',
    'external-contents': resolve(directory, name),
  }));
  const overlay = { version: 0, roots: [{ name: include, type: 'directory', contents }] };
  const file = join(temporaryDirectory(), 'overlay.json');
  writeFileSync(file, JSON.stringify(overlay));
  return runClang(include, source, ['-ivfsoverlay', file, '-idirafter', directory]);
}

let temporary: string | undefined;

/** A directory that is gone when this process ends. */
function temporaryDirectory(): string {
  if (temporary) return temporary;
  const made = mkdtempSync(join(tmpdir(), 'koffi-sspi-generator-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  temporary = made;
  return made;
}

/** The model of the committed headers.c, with the covered headers of `directory` if it is given. */
export const readModel = (directory?: string): Model =>
  buildModel(clangFor(directory), annotations);

/** Formats as the rest of the project is formatted, imports sorted. */
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

/** All files that are emitted, by their paths from the root, formatted. */
export function generate(model: Model): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, emit] of Object.entries(emitters)) files.set(path, format(path, emit(model)));
  return files;
}

/** The files whose committed text is not what the headers give. */
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

/** Prints what the headers in a directory say otherwise than the committed output; writes nothing. */
function compareHeaders(directory: string): boolean {
  const undecided: GeneratorError[] = [];
  const { model, types } = read(clangFor(directory), annotations, (problem) => {
    undecided.push(problem);
  });
  const committed = JSON.parse(
    readFileSync(join(root, 'generated', 'metadata.json'), 'utf8'),
  ) as Metadata;
  const differences = compare(committed, model, types);
  console.log(`${report(model)}\n`);
  console.log(
    differences.length === 0
      ? `Nothing differs in functions, layouts and values from generated/.`
      : `generated/ -> ${directory}: ${differences.length} differences\n${differences.join('\n')}`,
  );
  if (undecided.length > 0) {
    console.log(`\nTo be decided before --write: ${undecided.length}`);
    for (const { message } of undecided) console.log(message.split('\n')[0]);
  }
  return differences.length === 0;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      include: { type: 'string' },
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
