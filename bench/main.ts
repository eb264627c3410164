// `npm run bench`: measures against C, the addons and sspilib, and prints the table.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unsupported } from '../lab/lab.js';
import { LabError, say } from '../lab/messages.js';
import { cleanUpAtExit } from '../lab/processes.js';
import { PROJECT } from '../lab/project.js';
import { describeMachine, machine } from './machine.js';
import type { Row } from './race.js';
import { type Effort, parts } from './run.js';
import { prepared } from './set-up.js';
import { summary, table } from './table.js';
import { comparisons } from './targets.js';

const HELP = `npm run bench -- [OPTIONS] [PARTS]
Measures koffi-sspi beside C, the addons and sspilib, and prints a table of ratios.

  --json       print all samples and comparisons as one JSON object
  --write      put the table into bench/README.md
  --rounds N   instead of 15; 1 only shows that it runs
  --help       show this

Parts: ${Object.keys(parts).join(', ')}.
`;

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return void process.stdout.write(HELP);
  const { wanted, effort } = choices(args);
  const reason = unsupported();
  if (reason) throw new LabError(reason);
  const lab = await prepared();
  const began = Date.now();
  const rows: Row[] = [];
  for (const name of wanted) {
    const start = Date.now();
    rows.push(...((await parts[name]?.(lab, effort)) ?? []));
    say(`${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
  }
  const lines = rows.flatMap(comparisons);
  const about = machine(lab);
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const text = `${describeMachine(about)}\n${effort.rounds} rounds, ${minutes} minutes.\n\n${table(lines)}\n${summary(lines)}\n`;
  if (args.includes('--write')) write(text);
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify({ machine: about, rounds: effort.rounds, comparisons: lines, rows }, null, 1)}\n`
      : text,
  );
}

function choices(args: string[]): { wanted: string[]; effort: Effort } {
  const at = args.indexOf('--rounds');
  const rounds = at < 0 ? 15 : Number(args[at + 1]);
  if (!Number.isSafeInteger(rounds) || rounds < 1) throw new LabError('--rounds: how many?');
  const given = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  for (const name of given) {
    if (!Object.hasOwn(parts, name)) throw new LabError(`There is no part ${name}.`);
  }
  return {
    wanted: given.length > 0 ? given : Object.keys(parts),
    effort: { rounds, tlsBytes: rounds === 1 ? 2 ** 20 : 2 ** 25 },
  };
}

/** Between the two marks of the README, and nowhere else. */
function write(text: string): void {
  const file = path.join(PROJECT, 'bench/README.md');
  const readme = readFileSync(file, 'utf8');
  const marked = /(<!-- results -->\n)[\s\S]*(<!-- end of results -->)/;
  if (!marked.test(readme)) throw new LabError('bench/README.md has no marks for the table.');
  writeFileSync(
    file,
    readme.replace(marked, (_, begin, end) => `${begin}\n${text}\n${end}`),
  );
}

cleanUpAtExit();
try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof LabError)) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
}
// The authorities still run, and the exit ends them.
process.stdout.write('', () => process.exit());
