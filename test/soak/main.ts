// One part of the soak, in a process of its own: main.js PART [SUBJECT]. SOAK_SCALE shortens it (0.01: a
// hundredth), SOAK_SEED repeats its tokens, SOAK_TOTALS names a file for the sums.

import { writeFileSync, writeSync } from 'node:fs';
import { setLibrary } from '../../src/index.js';
import { control, scriptedLibrary } from '../scripted/control.js';
import { targets } from './handshakes.js';
import { tryTokens } from './hostile-tokens.js';
import { httpLoad } from './http.js';
import { type Result, soak } from './measure.js';
import { crashesWine, sspiRsSubjects, systemSubjects } from './recorded.js';
import { scriptedLeft } from './scripted-left.js';
import { steady } from './steady.js';
import { tlsLoad } from './tls.js';

const scale = Number(process.env.SOAK_SCALE ?? 1);
if (!(scale > 0)) throw new Error(`SOAK_SCALE is ${process.env.SOAK_SCALE}: a number above 0.`);
const scaled = (count: number) => Math.max(5, Math.round(count * scale));

const seed = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 31);
const only = process.argv[3];

/** In the long run ten minutes, and 10 GiB. */
const seconds = 600 * scale;
const mebibytes = Math.ceil(10 * 1024 * scale);

const loads: Readonly<Record<string, () => Promise<Result>>> = {
  async http() {
    setLibrary(scriptedLibrary);
    control('ScriptedRecord', 0);
    return steady(await httpLoad('HTTP, the scripted package', false), { seconds }, scriptedLeft);
  },
  'http-kerberos': async () => steady(await httpLoad('HTTP, Kerberos', true), { seconds }),
  tls: async () => steady(await tlsLoad(), { count: mebibytes }),
};

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
  const load = loads[part];
  if (load) {
    yield await load();
    return;
  }
  const make = targets[part];
  if (!make) throw new Error(`There is no part ${part}.`);
  const target = make();
  yield await soak(target, scaled(target.handshakes), true);
  yield await soak(target, scaled(target.handshakes), false);
}

const totals = { handshakes: 0, tokens: 0, problems: 0, done: [] as string[] };
try {
  for await (const { lines, problems, handshakes = 0, tokens = 0, done } of results(
    process.argv[2] ?? '',
  )) {
    writeSync(1, `${lines.join('\n')}\n`);
    totals.handshakes += handshakes;
    totals.tokens += tokens;
    if (done) totals.done.push(done);
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
