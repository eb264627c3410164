// `--compare FILE`: what has become slower or faster than in an earlier run, beyond the spread of both.
import { readFileSync } from 'node:fs';
import { LabError } from '../lab/messages.js';
import type { Unit } from './race.js';
import type { Spread } from './statistics.js';
import type { Comparison } from './targets.js';

/** What `--json` prints, as far as a comparison needs it. */
export interface Report {
  readonly rounds: number;
  readonly comparisons: readonly Comparison[];
}

/** Below this many rounds a spread says nothing: two runs of the same code would differ. */
const fewestRounds = 5;
/** A smaller difference is no finding, however narrow the spreads: a size has none at all. */
const smallest = 0.05;

export interface Change {
  readonly what: string;
  readonly verdict: 'slower' | 'faster' | 'same';
  readonly before: Spread;
  readonly now: Spread;
}

export interface Changes {
  readonly changes: readonly Change[];
  /** What only one of the two runs measured. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** @throws LabError that names the file, for one that `--json` did not write */
export function readReport(file: string): Report {
  let report: Partial<Report>;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Partial<Report>;
  } catch (error) {
    throw new LabError(`--compare: ${file} cannot be read: ${(error as Error).message}`);
  }
  const isReport = Array.isArray(report?.comparisons) && typeof report.rounds === 'number';
  if (!isReport)
    throw new LabError(`--compare: ${file} is not what npm run bench -- --json prints.`);
  checkRounds(file, report.rounds as number);
  return report as Report;
}

/** @throws LabError for a run that is too short to be compared */
export function checkRounds(what: string, rounds: number): void {
  if (rounds >= fewestRounds) return;
  throw new LabError(
    `--compare: ${what} has ${rounds} rounds, and at least ${fewestRounds} are needed to tell a change from chance.`,
  );
}

const nameOf = ({ what, ours, theirs }: Comparison): string =>
  theirs ? `${what}: ${ours} against ${theirs}` : `${what}: ${ours}`;

/** Lines are found again by what is measured and between whom, not by their place. */
const keyOf = ({ row, ours, theirs }: Comparison): string => JSON.stringify([row, ours, theirs]);

export function changes(before: Report, now: Report): Changes {
  const earlier = new Map(before.comparisons.map((line) => [keyOf(line), line]));
  const later = new Set(now.comparisons.map(keyOf));
  const found: Change[] = [];
  const added: string[] = [];
  for (const line of now.comparisons) {
    const old = earlier.get(keyOf(line));
    if (old) found.push(changeOf(old, line));
    else added.push(nameOf(line));
  }
  const gone = before.comparisons.filter((line) => !later.has(keyOf(line))).map(nameOf);
  return { changes: found, gone, added };
}

/** By the ratios: what slows the machine down slows both contestants down. */
function changeOf(old: Comparison, line: Comparison): Change {
  const both = old.ratio !== null && line.ratio !== null;
  const [before, now] = both ? [old.ratio as Spread, line.ratio as Spread] : [old.our, line.our];
  const isMore = now.low > before.high && now.median > before.median * (1 + smallest);
  const isLess = now.high < before.low && now.median < before.median * (1 - smallest);
  const moreIsBetter = line.unit === ('MB/s' satisfies Unit);
  const isWorse = moreIsBetter ? isLess : isMore;
  const verdict = isWorse ? 'slower' : isMore || isLess ? 'faster' : 'same';
  return { what: nameOf(line), verdict, before, now };
}

const shown = ({ median, low, high }: Spread): string =>
  `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** The changes as text, the slower ones first. */
export function describeChanges({ changes: all, gone, added }: Changes): string {
  const of = (verdict: Change['verdict']) => all.filter((change) => change.verdict === verdict);
  const lines = (['slower', 'faster'] as const).flatMap((verdict) =>
    of(verdict).map(
      ({ what, before, now }) => `${verdict}: ${what}: ${shown(before)} → ${shown(now)}`,
    ),
  );
  const count = `${of('slower').length} slower, ${of('faster').length} faster, ${of('same').length} within their spread.`;
  return [
    ...lines,
    ...gone.map((name) => `not measured this time: ${name}`),
    ...added.map((name) => `not measured before: ${name}`),
    count,
    '',
  ].join('\n');
}

export const isSlower = ({ changes: all }: Changes): boolean =>
  all.some(({ verdict }) => verdict === 'slower');
