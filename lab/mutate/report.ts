// The score by folder, and the survivors that nobody has explained yet.
import type { Result } from './results.js';
import { readKnown, reasonFor } from './survivors.js';

export const isKilled = ({ outcome }: Result): boolean =>
  outcome === 'killed' || outcome === 'too slow';

/** Prints Markdown, as test/mutation/README.md has it; the exit code is 1 with survivors that have no reason. */
export function printReport(
  results: readonly Result[],
  sizes: ReadonlyMap<string, number>,
): number {
  const known = readKnown();
  const reasonOf = (result: Result) =>
    isKilled(result) ? undefined : reasonFor(result.place, known);
  const rows = [...sizes].map(([folder, all]) => {
    const here = results.filter((result) => result.folder === folder);
    const killed = here.filter(isKilled).length;
    const explained = here.filter((result) => reasonOf(result) !== undefined).length;
    const open = here.length - killed - explained;
    const score = Math.floor((1000 * killed) / Math.max(1, killed + open)) / 10;
    const slow = here.filter(({ outcome }) => outcome === 'too slow').length;
    return `| ${[folder, all, here.length, killed, slow, explained, open, `${score} %`].join(' | ')} |`;
  });
  const lines = [
    '| folder | mutants | tried | killed | of these by time | explained | open | score |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ];
  const open = results.filter((result) => !isKilled(result) && reasonOf(result) === undefined);
  if (open.length > 0) lines.push('', 'Survivors without a reason:', '');
  process.stdout.write(`${[...lines, ...open.map(describe)].join('\n')}\n`);
  return open.length > 0 ? 1 : 0;
}

export function describe({ place, outcome }: Result): string {
  const { file, line, text, original, replacement } = place;
  return `- ${file}:${line} ${outcome}: \`${original}\` -> \`${replacement}\` in \`${text}\``;
}
