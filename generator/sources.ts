// Finds the headers and runs clang over them: the installed mingw-w64's, another's, or a Windows SDK's.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coveredHeaders, overlaidHeaders } from './annotations/coverage.js';
import { GeneratorError } from './error.js';
import type { AstNode } from './read/ast.js';
import type { Clang, Mode } from './read/clang.js';
import { salPrelude } from './read/sal.js';
import { targets } from './targets.js';

/** The header directories of Debian's mingw-w64-common and of MinGW cross compilers. */
const headerDirectories = [
  '/usr/share/mingw-w64/include',
  '/usr/x86_64-w64-mingw32/include',
  '/usr/x86_64-w64-mingw32/sys-root/mingw/include',
  '/opt/homebrew/opt/mingw-w64/toolchain-x86_64/x86_64-w64-mingw32/include',
];

/** The project's root: the nearest directory above that has a package.json. */
export const root = projectRoot(dirname(fileURLToPath(import.meta.url)));

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
 * @param include the directory of the headers
 * @param more further flags for clang
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
 * clang over the committed headers.c, with headers of other directories in place of mingw-w64's.
 * A complete mingw-w64 replaces the installed one. From a Windows SDK, only the headers that contribute to
 * generated/ are read; the others stay mingw-w64's, since an SDK's need Microsoft's compiler and runtime.
 */
export function clangFor(directories: readonly string[] = []): Clang {
  const source = readFileSync(join(root, 'generator', 'headers.c'), 'utf8');
  const ours = ['-iquote', join(root, 'generator')];
  const whole = directories.find((directory) => existsSync(join(directory, '_mingw.h')));
  const include = whole ?? findHeaders();
  const others = directories.filter((directory) => directory !== whole).flatMap(withParts);
  const chosen = headersIn(others);
  if (directories.length > 0 && !coveredHeaders.some((name) => whole || chosen.has(name))) {
    throw new GeneratorError(
      directories.join(', '),
      `holds none of ${coveredHeaders.join(', ')}`,
      'Name the directories that do with --include.',
    );
  }
  if (chosen.size === 0) return runClang(include, source, ours);
  const fileOf = (name: string, path: string) => ({
    ...{ name, type: 'file', 'external-contents': resolve(path) },
  });
  const overlaid = [...chosen].filter(([name]) => overlaidHeaders.includes(name));
  // Headers that those include and mingw-w64 lacks are found here, ignoring case.
  const rest = join(temporaryDirectory(), 'rest');
  const overlay = {
    version: 0,
    'case-sensitive': 'false',
    roots: [
      { name: include, type: 'directory', contents: overlaid.map((entry) => fileOf(...entry)) },
      { name: rest, type: 'directory', contents: [...chosen].map((entry) => fileOf(...entry)) },
    ],
  };
  const file = join(temporaryDirectory(), 'overlay.json');
  writeFileSync(file, JSON.stringify(overlay));
  return runClang(include, source, [...ours, '-ivfsoverlay', file, '-idirafter', rest]);
}

/** A Windows SDK's Include directory keeps its headers in shared and um. */
const withParts = (directory: string): string[] => [
  directory,
  ...['shared', 'um'].map((part) => join(directory, part)).filter((part) => existsSync(part)),
];

/** Headers by lower-case name, as the SDK's capitals vary; the first directory wins. */
function headersIn(directories: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const directory of directories) {
    for (const name of existsSync(directory) ? readdirSync(directory) : []) {
      const header = name.toLowerCase();
      if (header.endsWith('.h') && !found.has(header)) found.set(header, join(directory, name));
    }
  }
  return found;
}

/** The version of the headers in a path: mingw-w64 states it in a macro, a Windows SDK in its path only. */
export function versionIn(directories: readonly string[]): string | undefined {
  const foreign = directories.filter((directory) => !existsSync(join(directory, '_mingw.h')));
  if (foreign.length === 0) return undefined;
  const number = /\b10\.0\.\d{5}(?:\.\d+)?/.exec(foreign.join(' '))?.[0];
  return number ? `Windows SDK ${number}` : `the headers in ${foreign.join(', ')}`;
}

let temporary: string | undefined;

/** A temporary directory, removed when this process ends. */
function temporaryDirectory(): string {
  if (temporary) return temporary;
  const made = mkdtempSync(join(tmpdir(), 'koffi-sspi-generator-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  temporary = made;
  return made;
}
