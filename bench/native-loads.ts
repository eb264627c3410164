// What a whole process takes under this machine's own Node: from its start to the first package, over sspi-rs, and for
// an import. Under Wine, opening files hides most of it.
import path from 'node:path';
import { LabError, say } from '../lab/messages.js';
import { exitCode, start } from '../lab/processes.js';
import { PROJECT } from '../lab/project.js';
import { sspiRs } from '../lab/sspi-rs.js';
import { raceImports } from './loads.js';
import { type Row, race, timedAsync } from './race.js';

/** A script of loads/, to its end. */
async function run(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const file = path.join(PROJECT, 'dist/bench/loads', `${script}.js`);
  const child = start(process.execPath, [file, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await exitCode(child);
  if (code !== 0) throw new LabError(`${script} ended with exit code ${code}.`);
}

export async function nativeStarts(rounds: number): Promise<Row[]> {
  const found = await sspiRs();
  if (typeof found === 'string') {
    say(`The start of a process was not measured natively. ${found}`);
    return [];
  }
  const node = (script: string) => () =>
    timedAsync(() => run(script, [], { SSPI_LIBRARY: found.library }));
  const row = await race(
    'start-native',
    'From the start of the process to the first package, natively over sspi-rs',
    {
      'Node alone': node('first-nothing'),
      'koffi alone': node('first-koffi'),
      'koffi-sspi': node('first-thin'),
      'koffi-sspi/raw': node('first-raw'),
    },
    { rounds, unit: 'ms', count: 1 },
  );
  return [row];
}

const modules = { koffi: 'koffi', 'koffi-sspi': 'koffi-sspi', 'koffi-sspi/raw': 'koffi-sspi/raw' };

export const nativeImports = (rounds: number): Promise<Row[]> =>
  raceImports('-native', rounds, modules, (module, file) => run('import', [module, file]));
