// The compiled modules in one file, for tests under Wine: opening a file takes milliseconds there, and a test file
// imports a hundred modules, each with a map of its sources.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runDirectory } from './processes.js';
import { PROJECT } from './project.js';
import { windowsPath } from './wine.js';

/** What test files import; the lab and the generator run natively. */
const FOLDERS = ['cli', 'examples', 'generated', 'protocols', 'src', 'test'];

/** Where a module is in the file: behind the index, which is the first line. */
export type Index = Readonly<Record<string, readonly [begin: number, end: number]>>;

/** Packs the modules as they are now. Returns the option that makes Windows' Node read them from there. */
export function packModules(): string {
  const index: Record<string, [number, number]> = {};
  const modules: Buffer[] = [];
  let end = 0;
  for (const file of FOLDERS.flatMap(modulesIn)) {
    const module = withMap(file);
    index[windowsUrl(file)] = [end, end + module.length];
    end += module.length;
    modules.push(module);
  }
  const packed = path.join(runDirectory(), 'packed-modules');
  writeFileSync(packed, Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...modules]));
  const hooks = windowsUrl(path.join(import.meta.dirname, 'packed-modules-hooks.js'));
  return `--import=${hooks}?${encodeURIComponent(windowsPath(packed))}`;
}

const modulesIn = (folder: string): string[] =>
  readdirSync(path.join(PROJECT, 'dist', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(PROJECT, 'dist', folder, name));

/** The module with its map inside. */
function withMap(file: string): Buffer {
  const source = readFileSync(file, 'utf8');
  const map = `${file}.map`;
  if (!existsSync(map)) return Buffer.from(source);
  const code = source.slice(0, source.lastIndexOf('//# sourceMappingURL='));
  const inside = readFileSync(map).toString('base64');
  return Buffer.from(`${code}//# sourceMappingURL=data:application/json;base64,${inside}`);
}

/** The URL under which Windows' Node knows a file. */
const windowsUrl = (file: string): string =>
  pathToFileURL(file).href.replace(/^file:\/\/\//, 'file:///Z:/');
