// `npm run bench`: measures against C, the addons and sspilib, and prints the table.
import { unsupported } from '../lab/lab.js';
import { LabError, say } from '../lab/messages.js';
import { cleanUpAtExit } from '../lab/processes.js';
import { changes, checkRounds, describeChanges, isSlower, readReport } from './compare.js';
import { describeMachine, machine } from './machine.js';
import { choices, HELP } from './options.js';
import { plots } from './plots.js';
import type { Row } from './race.js';
import { writeReadme } from './readme.js';
import { remainsTable } from './remains-table.js';
import { parts } from './run.js';
import { watched } from './runs.js';
import { prepared } from './set-up.js';
import { limits, summary, table } from './table.js';
import { comparisons } from './targets.js';

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return void process.stdout.write(HELP);
  const { wanted, effort, compared, asJson, writes } = choices(args);
  const reason = unsupported();
  if (reason) throw new LabError(reason);
  // Before minutes of measuring: whether they can be of use.
  if (compared) checkRounds('this run', effort.rounds);
  const before = compared ? readReport(compared) : null;
  const lab = await prepared();
  const began = Date.now();
  const rows: Row[] = [];
  const failed: string[] = [];
  for (const name of wanted) {
    const start = Date.now();
    try {
      rows.push(...((await watched(name, async () => parts[name]?.(lab, effort))) ?? []));
      say(`${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
    } catch (error) {
      // The others are measured all the same.
      if (!(error instanceof LabError)) throw error;
      say(error.message);
      failed.push(name);
    }
  }
  const lines = rows.flatMap(comparisons);
  const about = machine(lab);
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const text = `${describeMachine(about)}\n${effort.rounds} rounds, ${minutes} minutes.\n\n${table(lines)}\n${summary(lines)}\n\n${[limits(rows), remainsTable(rows), plots(rows, writes && failed.length === 0)].filter(Boolean).join('\n')}`;
  const report = { machine: about, rounds: effort.rounds, failed, comparisons: lines, rows };
  process.stdout.write(asJson ? `${JSON.stringify(report, null, 1)}\n` : text);
  if (before) {
    const found = changes(before, report);
    // Beside JSON, on stderr: what reads stdout expects one object.
    (asJson ? process.stderr : process.stdout).write(describeChanges(found));
    if (isSlower(found)) process.exitCode = 1;
  }
  if (failed.length > 0) throw new LabError(`these parts failed: ${failed.join(', ')}`);
  if (writes) writeReadme(text);
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
