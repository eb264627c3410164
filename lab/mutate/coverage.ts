// Which test files run which parts of which compiled files, by V8's own coverage.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface Report {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}

/** The ranges of each file of a project, from one process each. */
export type Coverage = ReadonlyMap<string, readonly (readonly Range[])[]>;

/** Reads what the processes of one test run left in a directory (NODE_V8_COVERAGE). */
export function readCoverage(directory: string, project: string): Coverage {
  const root = `${pathToFileURL(project).href}/`;
  const files = new Map<string, Range[][]>();
  for (const name of readdirSync(directory)) {
    const { result } = JSON.parse(readFileSync(path.join(directory, name), 'utf8')) as Report;
    for (const { url, functions } of result) {
      if (!url.startsWith(root)) continue;
      const file = decodeURIComponent(url.slice(root.length));
      const ranges = functions.flatMap((one) => [...one.ranges]);
      files.set(file, [...(files.get(file) ?? []), ranges]);
    }
  }
  return files;
}

/** Whether an offset of a file was executed: by the innermost range around it. */
export function covers(coverage: Coverage, file: string, offset: number): boolean {
  return (coverage.get(file) ?? []).some((ranges) => {
    let innermost: Range | undefined;
    for (const range of ranges) {
      if (range.startOffset > offset || range.endOffset <= offset) continue;
      if (!innermost || size(range) <= size(innermost)) innermost = range;
    }
    return (innermost?.count ?? 0) > 0;
  });
}

const size = ({ startOffset, endOffset }: Range): number => endOffset - startOffset;
