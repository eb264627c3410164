// Compiles what the bench compares with: C with -O2, and the addon, both by mingw for Windows' Node.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../lab/project.js';

const COMPILER = 'x86_64-w64-mingw32-gcc';
const FLAGS = ['-std=gnu11', '-O2', '-Wall', '-Wextra', '-Werror', '-static-libgcc'];

const source = (...names: string[]) => path.join(PROJECT, 'bench', ...names);

/** The path of a compiled file, by its name. */
export const built = (name: string): string => path.join(PROJECT, 'dist/bench/built', name);

export function build(): void {
  mkdirSync(built(''), { recursive: true });
  const loops = ['library', 'nothing-loops', 'handshake', 'messages', 'tls'];
  const files = loops.map((name) => source('c', `${name}.c`));
  compile('bench.dll', '-shared', ...files, '-lws2_32');
  // Without this, the header declares its functions as imported.
  compile('nothing.dll', '-shared', '-D_NO_KSECDD_IMPORT_', source('c', 'nothing.c'));
  compile('first.exe', source('c', 'first.c'), '-lsecur32');
  buildAddon();
}

/** Node's functions are node.exe's: a list of their names makes the library to link with. */
function buildAddon(): void {
  const headers = source('node_modules/node-api-headers');
  const names = ['js_native_api.def', 'node_api.def'].flatMap((file) =>
    readFileSync(path.join(headers, 'def', file), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.startsWith('napi_')),
  );
  writeFileSync(built('node.def'), ['NAME NODE.EXE', 'EXPORTS', ...names, ''].join('\n'));
  const library = built('libnode.a');
  run('x86_64-w64-mingw32-dlltool', '-d', built('node.def'), '-l', library);
  const include = `-I${path.join(headers, 'include')}`;
  compile('addon.node', '-shared', include, source('addon/addon.c'), library);
}

function compile(name: string, ...args: string[]): void {
  run(COMPILER, ...FLAGS, '-o', built(name), ...args);
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 2, 2] });
}
