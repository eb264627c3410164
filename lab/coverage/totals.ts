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
    .map(({ sourcePath, summary }) => ({
      file: sourcePath.replace(/^.*?(?=(?:src|protocols)\/)/, ''),
      statements: share(summary.statements),
      branches: share(summary.branches),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

const share = (of: Partial<Share> | undefined): Share => ({
  covered: of?.covered ?? 0,
  total: of?.total ?? 0,
});
