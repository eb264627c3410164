// AVA joined into a few files, in dist/node_modules, where compiled tests find it before the installed one: each test
// file has a process or a thread of its own, and every one of them would read AVA's 140 files.
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from './project.js';

const INSTALLED = 'node_modules/ava';
const JOINED = 'dist/node_modules/ava';

/** Said in the process or thread of a test file that the joined AVA runs. */
const MARK = "globalThis[Symbol.for('koffi-sspi.joined-ava')]";

/** AVA keeps its state in its modules: a test file that the installed AVA runs needs the installed ones. */
const DOOR = `const ava = await import(${MARK} ? './lib/main.js' : '../../../${INSTALLED}/entrypoints/main.mjs');
export default ava.default;
`;

/** Without it, CommonJS inside a module cannot require Node's own modules. */
const REQUIRE =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

let current: Promise<string> | undefined;

/** AVA's command line; joined first, where that has not been done with what is installed now. */
export function joinedAva(): Promise<string> {
  current ??= joinedNow();
  return current;
}

async function joinedNow(): Promise<string> {
  const cli = path.join(PROJECT, JOINED, 'lib/cli.js');
  const manifest = path.join(PROJECT, JOINED, 'package.json');
  const sources = [path.join(PROJECT, 'node_modules/.package-lock.json'), import.meta.filename];
  if (timeOf(manifest) > Math.max(...sources.map(timeOf))) return cli;
  rmSync(path.dirname(manifest), { recursive: true, force: true });
  await join({ cli: 'entrypoints/cli.mjs' });
  // What a test file imports and what runs it share their state.
  await join({ main: 'entrypoints/main.mjs', 'worker/base': 'lib/worker/base.js' });
  writeFileSync(path.join(PROJECT, JOINED, 'index.js'), DOOR);
  // Last: without it, the others are incomplete.
  writeFileSync(manifest, '{ "name": "ava", "type": "module", "exports": "./index.js" }\n');
  return cli;
}

/** Joins what the files of AVA import; they import what the files of one call share from a file of its own. */
async function join(files: Readonly<Record<string, string>>): Promise<void> {
  const entryPoints = Object.entries(files).map(([name, file]) => [name, `${INSTALLED}/${file}`]);
  await build({
    absWorkingDir: PROJECT,
    entryPoints: Object.fromEntries(entryPoints),
    // AVA leaves frames of its lib/ and lib/worker/ out of the stacks that it shows.
    outdir: `${JOINED}/lib`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    banner: { js: `${REQUIRE}${'main' in files ? ` ${MARK} = true;` : ''}` },
    // For --watch and line numbers, which import them when they are used.
    external: ['@vercel/nft', 'acorn', 'acorn-walk'],
    minifySyntax: true,
    minifyWhitespace: true,
    // Node prints the line of an error that nobody caught.
    lineLimit: 120,
    logLevel: 'warning',
  });
}

/** The file's modification time, or 0 if there is no file. */
const timeOf = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);
