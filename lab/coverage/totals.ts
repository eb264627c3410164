// Counts executed statements and branches of each source file.
import path from 'node:path';
import { CoverageReport, type V8CoverageEntry } from 'monocart-coverage-reports';
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
  for (const scripts of withoutUnusedClasses(reports)) await report.add(scripts);
  const results = await report.generate();
  return (results?.files ?? [])
    .map(({ sourcePath, summary }) => ({
      file: sourcePath.replace(/^.*?(?=(?:src|protocols)\/)/, ''),
      statements: share(summary.statements),
      branches: share(summary.branches),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * V8 reports a class that a process never instantiates as one uncovered range, "<instance_members_initializer>", from its
 * beginning to its end. Merged with a process that does, it would hide what ran there of constructors and async methods.
 */
function withoutUnusedClasses(reports: readonly Report[]): V8CoverageEntry[][] {
  const used = new Set<string>();
  const classOf = (url: string, { functionName, ranges: [whole] }: V8Function) =>
    functionName === '<instance_members_initializer>' ? `${url} ${whole?.endOffset}` : undefined;
  const isUsed = ({ ranges: [whole] }: V8Function): boolean => (whole?.count ?? 0) > 0;
  const functionsOf = ({ functions = [] }: V8CoverageEntry) => functions as V8Function[];
  for (const script of reports.flatMap(({ scripts }) => scripts)) {
    for (const one of functionsOf(script)) {
      const name = classOf(script.url, one);
      if (name !== undefined && isUsed(one)) used.add(name);
    }
  }
  const isHidden = (url: string, one: V8Function): boolean =>
    !isUsed(one) && used.has(classOf(url, one) ?? '');
  return reports.map(({ scripts }) =>
    scripts.map((script) => ({
      ...script,
      functions: functionsOf(script).filter((one) => !isHidden(script.url, one)),
    })),
  );
}

interface V8Function {
  readonly functionName: string;
  /** The whole function, then blocks in it. */
  readonly ranges: readonly { readonly endOffset: number; readonly count: number }[];
}

const share = (of: Partial<Share> | undefined): Share => ({
  covered: of?.covered ?? 0,
  total: of?.total ?? 0,
});
