// Counts executed statements and branches of each source file.
import path from 'node:path';
import { CoverageReport } from 'monocart-coverage-reports';
import { runDirectory } from '../processes.js';
import type { Report } from './reports.js';

export interface Share {
  readonly covered: number;
  readonly total: number;
}

export interface FileTotals {
  readonly file: string;
  readonly statements: Share;
  readonly branches: Share;
  /** The numbers of the lines that were not executed, as `12-14,20`. */
  readonly missing: string;
}

export async function counted(reports: readonly Report[]): Promise<FileTotals[]> {
  if (reports.length === 0) return [];
  const report = new CoverageReport({
    outputDir: path.join(runDirectory(), 'coverage-report'),
    reports: [['json-summary', { file: 'summary.json' }]],
    logging: 'error',
    clean: true,
  });
  for (const { scripts } of reports) await report.add([...scripts]);
  const results = await report.generate();
  return (results?.files ?? [])
    .map(({ sourcePath, summary, data }) => ({
      file: sourcePath.replace(/^.*?(?=(?:src|protocols)\/)/, ''),
      statements: share(summary.statements),
      branches: share(summary.branches),
      missing: missingLines((data as { lines?: Record<string, unknown> }).lines ?? {}),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

const share = (of: Partial<Share> | undefined): Share => ({
  covered: of?.covered ?? 0,
  total: of?.total ?? 0,
});

function missingLines(lines: Record<string, unknown>): string {
  const numbers = Object.keys(lines).filter((line) => lines[line] === 0);
  const runs: [number, number][] = [];
  for (const number of numbers.map(Number)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}
