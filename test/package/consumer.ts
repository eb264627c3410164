// A project that uses the package as a stranger does: packed, installed, imported, compiled, bundled.

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../../lab/project.js';

/** A library that can be loaded and is no SSPI: what fails then, fails behind koffi. */
export const notSspi = {
  SSPI_LIBRARY: process.platform === 'darwin' ? 'libSystem.B.dylib' : 'libc.so.6',
};

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a directory to its end. */
export function run(cwd: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...withoutNpm(), ...env },
  });
  if (error) throw error;
  return { status, stdout, stderr } satisfies Outcome;
}

/** `npm test` tells npm's settings of this project to its children; the stranger has none of them. */
function withoutNpm(): NodeJS.ProcessEnv {
  const own = /^npm_(?:package_|lifecycle_|config_local_prefix|config_prefix|command|execpath)/;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(kept), INIT_CWD: undefined };
}

function npm(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = run(cwd, 'npm', args);
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

export interface Packed {
  readonly tarball: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly string[];
}

/** Packs what is compiled already: building anew would pull dist/ away from under the tests. */
export function pack(): Packed {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-pack-'));
  const output = npm(
    PROJECT,
    'pack',
    '--ignore-scripts',
    '--json',
    '--pack-destination',
    directory,
  );
  const parsed = JSON.parse(output) as unknown;
  // npm 12 gives an object by package name, earlier ones a list.
  const [entry] = Object.values(parsed as Record<string, unknown>) as {
    filename: string;
    size: number;
    unpackedSize: number;
    files: { path: string }[];
  }[];
  if (!entry) throw new Error(`npm pack said ${output}`);
  return {
    tarball: path.join(directory, entry.filename),
    size: entry.size,
    unpackedSize: entry.unpackedSize,
    files: entry.files.map((file) => file.path),
  };
}

/** An empty project with the package installed, and no script of any package run. */
export function install(tarball: string): string {
  const project = path.join(path.dirname(tarball), 'project');
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n');
  npm(
    project,
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    tarball,
  );
  return project;
}

/** How many bytes are in a directory. */
export function sizeOf(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

/** The README's script under a heading, as it stands there. */
export function readmeScript(heading: string): string {
  const readme = readFileSync(path.join(PROJECT, 'README.md'), 'utf8');
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const script = /```js\n([\s\S]*?)```/.exec(section.split('\n## ')[0] ?? '')?.[1];
  if (script === undefined) throw new Error(`The README has no script under ${heading}`);
  return script;
}

/** The same with `require`. */
export const withRequire = (script: string): string =>
  script.replace(/import (\{[^}]*\}) from ('[^']*');/g, 'const $1 = require($2);');

/** What the README shows at the command line, as words: `['explain', '0x8009030c']`. */
export function readmeCommands(): string[][] {
  const readme = readFileSync(path.join(PROJECT, 'README.md'), 'utf8');
  return [...readme.matchAll(/^npx koffi-sspi (.*)$/gm)].map(([, line = '']) => {
    const words = line.replace(/\s+# .*$/, '').match(/'[^']*'|\S+/g) ?? [];
    return words.map((word) => word.replace(/^'|'$/g, ''));
  });
}

/** Links of the README that are files: a user finds them in the package. */
export function readmeLinks(): string[] {
  const readme = readFileSync(path.join(PROJECT, 'README.md'), 'utf8');
  return [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, link = '']) => link);
}
