// `lab coverage`: runs the tests with V8's coverage, natively and under Wine, and prints how much of each folder ran.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LabError, say } from '../messages.js';
import { runDirectory } from '../processes.js';
import { PROJECT } from '../project.js';
import { test } from '../test-run.js';
import { readReports } from './reports.js';
import { printTable } from './table.js';
import { counted } from './totals.js';

const HELP = `Runs the tests and prints which share of the statements and branches of src/ and protocols/ they executed.

  npm run coverage -- [--native] [--from DIRECTORY] [--files] [TESTS AND AVA ARGS ...]

  --native          only what runs natively, without Wine and sspi-rs
  --from DIRECTORY  no run: what NODE_V8_COVERAGE left in a directory is counted
  --files           a row for each file below 95 %, beside those of the folders
`;

/**
 * Folders of tests that execute src/ and protocols/ as they are compiled; the others pack, install or generate. Those of the
 * examples' time limits are left out: they wait most of the time, and execute nothing else.
 */
const TESTS = [
  ...['cli', 'directory', 'docs', 'http', 'identity', 'ldap', 'logon', 'peers'],
  ...['postgresql', 'real', 'sasl', 'scripted', 'secrets', 'sspi-rs', 'tls', 'trace', 'unit'],
  ...['http', 'local', 'sign-and-seal', 'tls'].map((name) => `examples/${name}.sspi.test.ts`),
  ...['calls.sspi', 'koffi-layout', 'trampolines'].map((name) => `generated/${name}.test.ts`),
].map((name) => `test/${name}`);

export async function coverage(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      native: { type: 'boolean', default: false },
      from: { type: 'string' },
      files: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const directory = path.resolve(values.from ?? path.join(runDirectory(), 'coverage'));
  let code = 0;
  if (values.from === undefined) {
    mkdirSync(directory);
    process.env.NODE_V8_COVERAGE = directory;
    // AVA ends its threads before they have written what they executed.
    const options = ['--no-worker-threads', ...(values.native ? ['--native'] : [])];
    code = await test([...options, ...(positionals.length > 0 ? positionals : TESTS)]);
    delete process.env.NODE_V8_COVERAGE;
  } else if (!existsSync(directory)) {
    throw new LabError(`coverage: there is no ${values.from}`);
  }
  process.chdir(PROJECT);
  say('counting');
  const reports = readReports(directory);
  const native = await counted(reports.filter(({ under }) => under === 'native'));
  const all = await counted(reports);
  printTable(native, all, values.files);
  return code;
}
