// The score by folder, and the survivors that nobody has explained yet.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutant } from './mutants.js';
import { placeOf, readKnown, reasonFor } from './survivors.js';

export interface Result {
  readonly mutant: Mutant;
  readonly outcome: 'killed' | 'survived' | 'not covered';
}

/** Prints Markdown, as test/mutation/README.md has it; the exit code is 1 with survivors that have no reason. */
export function printReport(results: readonly Result[], all: number): number {
  const known = readKnown();
  const rows = results.map(({ mutant, outcome }) => {
    const place = placeOf(mutant, readFileSync(mutant.file, 'utf8'));
    return { place, outcome, reason: reasonFor(place, known) };
  });
  const folders = [...new Set(rows.map(({ place }) => path.posix.dirname(place.file)))].sort();
  const lines = [
    `${results.length} of ${all} mutants tried.`,
    '',
    '| folder | tried | killed | explained | survived | not covered | score |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...folders.map((folder) => {
      const here = rows.filter(({ place }) => path.posix.dirname(place.file) === folder);
      const count = (outcome: Result['outcome']) =>
        here.filter((row) => row.outcome === outcome && row.reason === undefined).length;
      const killed = here.filter((row) => row.outcome === 'killed').length;
      const explained = here.length - killed - count('survived') - count('not covered');
      const score = `${Math.round((100 * killed) / Math.max(1, here.length - explained))} %`;
      const cells = [folder, here.length, killed, explained, count('survived')];
      return `| ${[...cells, count('not covered'), score].join(' | ')} |`;
    }),
  ];
  const open = rows.filter(({ outcome, reason }) => outcome !== 'killed' && reason === undefined);
  if (open.length > 0) lines.push('', 'Survivors without a reason:', '');
  for (const { place, outcome } of open) {
    const { file, line, text, original, replacement } = place;
    lines.push(
      `- ${file}:${line} ${outcome}: \`${original}\` -> \`${replacement}\` in \`${text}\``,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return open.length > 0 ? 1 : 0;
}
