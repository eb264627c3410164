// What a whole process takes: from its start to the first package, for an import, and on disk.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runDirectory } from '../lab/processes.js';
import { PROJECT } from '../lab/project.js';
import { windowsPath } from '../lab/wine.js';
import { pack, sizeOf } from '../test/package/consumer.js';
import { built } from './build.js';
import { type Row, race, timedAsync } from './race.js';

/** Runs a program under Wine, to its end. */
export type InWine = (program: string | null, ...args: string[]) => Promise<void>;

const script = (name: string) => windowsPath(path.join(PROJECT, 'dist/bench/loads', `${name}.js`));

export async function starts(rounds: number, run: InWine): Promise<Row[]> {
  const node = (name: string) => () => timedAsync(() => run(null, script(name)));
  const row = await race(
    'start',
    'From the start of the process to the first package',
    {
      C: () => timedAsync(() => run(built('first.exe'))),
      'Node alone': node('first-nothing'),
      'koffi alone': node('first-koffi'),
      'koffi-sspi': node('first-thin'),
      'koffi-sspi/raw': node('first-raw'),
      'node-expose-sspi': node('first-expose'),
    },
    { rounds, unit: 'ms', count: 1 },
  );
  return [row];
}

const addon = (name: string) =>
  // A module cannot name a file by a path of Windows'.
  pathToFileURL(path.join(PROJECT, 'bench/node_modules', name)).href.replace(
    'file:///',
    'file:///Z:/',
  );

const modules: Readonly<Record<string, string>> = {
  koffi: 'koffi',
  'koffi-sspi': 'koffi-sspi',
  'koffi-sspi/raw': 'koffi-sspi/raw',
  'node-expose-sspi': `${addon('node-expose-sspi')}/dist/index.js`,
  'win-sso': `${addon('win-sso')}/dist/index.js`,
};

export const imports = (rounds: number, run: InWine): Promise<Row[]> =>
  raceImports('', rounds, modules, (module, file) =>
    run(null, script('import'), module, windowsPath(file)),
  );

/**
 * @param where for the rows' names: empty, or `-native`
 * @param run the script `import` with a module, to write its result into a file
 */
export async function raceImports(
  where: string,
  rounds: number,
  imported: Readonly<Record<string, string>>,
  run: (module: string, file: string) => Promise<void>,
): Promise<Row[]> {
  const file = path.join(runDirectory(), 'import.json');
  const memory: Record<string, number[]> = {};
  const contestants = Object.entries(imported).map(([name, module]) => [
    name,
    async () => {
      await run(module, file);
      const { ms, mb } = JSON.parse(readFileSync(file, 'utf8')) as { ms: number; mb: number };
      memory[name] = [...(memory[name] ?? []), mb];
      return ms * 1e6;
    },
  ]);
  const natively = where === '' ? '' : ', natively';
  const time = await race(
    `import${where}`,
    `Import alone${natively}`,
    Object.fromEntries(contestants),
    {
      rounds,
      unit: 'ms',
      count: 1,
    },
  );
  const samples = Object.fromEntries(
    Object.entries(memory).map(([name, all]) => [name, all.slice(-rounds)]),
  );
  const what = `Memory after the import${natively}`;
  return [time, { id: `memory${where}`, what, unit: 'MB', samples }];
}

/** What `npm install` brings on x64 Windows; scripts of packages do not run. */
export function sizes(): Row {
  const { dependencies } = JSON.parse(
    readFileSync(path.join(PROJECT, 'bench/package.json'), 'utf8'),
  ) as { dependencies: Record<string, string> };
  const addonSize = (name: string) => [sizeInstalled(name, `${name}@${dependencies[name]}`)];
  return {
    id: 'size',
    what: 'Size on disk of what npm install brings',
    unit: 'MB',
    samples: {
      'koffi-sspi': [sizeInstalled('ours', pack().tarball)],
      'node-expose-sspi': addonSize('node-expose-sspi'),
      'win-sso': addonSize('win-sso'),
    },
  };
}

function sizeInstalled(name: string, what: string): number {
  const directory = path.join(runDirectory(), `size-${name}`);
  mkdirSync(directory);
  writeFileSync(path.join(directory, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  execFileSync('npm', ['install', '--os=win32', '--cpu=x64', '--force', ...quiet, what], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 2],
  });
  return sizeOf(path.join(directory, 'node_modules')) / 1e6;
}
