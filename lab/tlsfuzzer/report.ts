// What `lab tlsfuzzer` found, as Markdown: a row for each script, and the reasons of all failures.
import type { Comparison, Outcomes } from './outcomes.js';

export interface Line extends Comparison {
  readonly script: string;
  /** Of TlsStream's server. */
  readonly outcomes: Outcomes;
}

/** @param leftOut why each script that was not run was not */
export function render(
  lines: readonly Line[],
  leftOut: readonly string[],
  { seed, probes }: { seed: number; probes: number },
): string {
  const sum = (count: (line: Line) => number) => lines.reduce((all, line) => all + count(line), 0);
  const ran = lines.filter((line) => line.probes > 0);
  return [
    `Seed ${seed}, ${probes} probes of each script at most. ${ran.length} scripts ran, ` +
      `${ran.filter((line) => line.passed === line.probes).length} of them without a failure; ` +
      `${lines.length - ran.length} did not run, ${leftOut.length} do not apply.`,
    `Probes: ${sum((line) => line.probes)}; passed ${sum((line) => line.passed)}; ` +
      `failed by both servers ${sum((line) => line.both.length)}, by TlsStream alone ` +
      `${sum((line) => line.ours.length)}, by the server in C alone ${sum((line) => line.theirs.length)}.`,
    '',
    '| script | probes | passed | failed by both | by TlsStream alone | by C alone |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.map(
      ({ script, probes: all, passed, both, ours, theirs }) =>
        `| ${script} | ${all} | ${passed} | ${both.length} | ${ours.length} | ${theirs.length} |`,
    ),
    '',
    ...counted('Failed by both', lines, 'both'),
    ...counted('Failed by TlsStream alone', lines, 'ours'),
    ...lines.flatMap(({ script, ours, outcomes }) =>
      ours.map((name) => `  ${script}: ${name}: ${outcomes.get(name)}`),
    ),
    ...tally('Not run', leftOut),
    '',
  ].join('\n');
}

const counted = (title: string, lines: readonly Line[], kind: 'both' | 'ours') =>
  tally(
    title,
    lines.flatMap((line) => line[kind].map((name) => line.outcomes.get(name) ?? '')),
  );

function tally(title: string, reasons: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const sorted = [...counts].sort((one, other) => other[1] - one[1]);
  return [
    `${title}: ${reasons.length}`,
    ...sorted.map(([reason, count]) => `  ${count} ${reason}`),
  ];
}
