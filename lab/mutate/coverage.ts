// Which parts of which compiled files were executed, from V8's coverage.

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

export interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly Range[] }[];
}

/** For each file, as `dist/src/raw.js`, the executed ranges: start, end, start, end ... in rising order. */
export type Executed = Record<string, readonly number[]>;

/** Only these can have mutants. */
const MUTATED = /^dist\/(?:src|protocols)\//;

/** @param root the URL of the project, with a slash at its end */
export function executedRanges(scripts: readonly ScriptCoverage[], root: string): Executed {
  const executed: Executed = {};
  for (const { url, functions } of scripts) {
    const file = url.startsWith(root) ? decodeURIComponent(url.slice(root.length)) : '';
    if (!MUTATED.test(file)) continue;
    const ranges = executedOf(functions.flatMap((one) => [...one.ranges]));
    if (ranges.length > 0) executed[file] = ranges;
  }
  return executed;
}

/** The innermost range around an offset says whether it was executed. */
function executedOf(ranges: readonly Range[]): number[] {
  const size = Math.max(0, ...ranges.map(({ endOffset }) => endOffset));
  const painted = new Uint8Array(size + 1);
  const length = ({ startOffset, endOffset }: Range): number => endOffset - startOffset;
  for (const range of [...ranges].sort((a, b) => length(b) - length(a))) {
    painted.fill(range.count > 0 ? 1 : 0, range.startOffset, range.endOffset);
  }
  const result: number[] = [];
  for (let at = 0; at <= size; at += 1) {
    if (painted[at] !== (painted[at - 1] ?? 0)) result.push(at);
  }
  return result;
}

/** Whether an offset of a file was executed. */
export function covers(executed: Executed, file: string, offset: number): boolean {
  const bounds = executed[file] ?? [];
  // The bounds alternate: after an odd number of them, an executed range is open.
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}
