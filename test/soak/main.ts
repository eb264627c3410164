// One part of the soak, in a process of its own: main.js PART [SUBJECT]. SOAK_SCALE shortens it (0.01: a
// hundredth), SOAK_SEED repeats its tokens, SOAK_TOTALS names a file for the sums.

import { writeFileSync, writeSync } from 'node:fs';
import { targets } from './handshakes.js';
import { tryTokens } from './hostile-tokens.js';
import { type Result, soak } from './measure.js';
import { crashesWine, sspiRsSubjects, systemSubjects } from './recorded.js';

const scale = Number(process.env.SOAK_SCALE ?? 1);
if (!(scale > 0)) throw new Error(`SOAK_SCALE is ${process.env.SOAK_SCALE}: a number above 0.`);
const scaled = (count: number) => Math.max(5, Math.round(count * scale));

const seed = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 31);
const only = process.argv[3];

async function* results(part: string): AsyncGenerator<Result> {
  if (part.endsWith('tokens')) {
    const subjects = part === 'tokens' ? await systemSubjects() : sspiRsSubjects();
    for (const subject of subjects) {
      if (only && !subject.name.includes(only)) continue;
      // Printed before the first: a crash would leave no other trace.
      writeSync(1, `${subject.name}: seed ${seed}\n`);
      yield tryTokens(subject, scaled(subject.tokens), seed, crashesWine);
    }
    return;
  }
  const make = targets[part];
  if (!make) throw new Error(`There is no part ${part}.`);
  const target = make();
  yield await soak(target, scaled(target.handshakes), true);
  yield await soak(target, scaled(target.handshakes), false);
}

const totals = { handshakes: 0, tokens: 0, problems: 0 };
try {
  for await (const { lines, problems, handshakes = 0, tokens = 0 } of results(
    process.argv[2] ?? '',
  )) {
    writeSync(1, `${lines.join('\n')}\n`);
    totals.handshakes += handshakes;
    totals.tokens += tokens;
    totals.problems += problems.length;
  }
} catch (error) {
  // Not on stderr, which the libraries fill.
  writeSync(1, `FAILED ${(error as Error).stack}\n`);
  totals.problems++;
}
if (process.env.SOAK_TOTALS) writeFileSync(process.env.SOAK_TOTALS, JSON.stringify(totals));
if (totals.problems > 0) process.exitCode = 1;
// What still waits (a socket of Wine's) is not ours to wait for.
process.exit();
