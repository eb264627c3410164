// The table of test/coverage/README.md: a row for each folder, natively and with what runs under Wine.
import path from 'node:path';
import type { FileTotals, Share } from './totals.js';

/** Below this, a share needs an explanation. */
const ENOUGH = 0.95;

export function printTable(
  native: readonly FileTotals[],
  all: readonly FileTotals[],
  withFiles: boolean,
): void {
  const folders = [...new Set(all.map(({ file }) => folderOf(file)))].sort();
  const rows = folders.map((folder) => {
    const within = (list: readonly FileTotals[]) =>
      list.filter(({ file }) => folderOf(file) === folder);
    return row(folder, within(native), within(all));
  });
  const lines = [
    '| folder | statements, natively | branches, natively | statements | branches |',
    '| --- | --: | --: | --: | --: |',
    ...rows,
    row('all', native, all),
  ];
  if (withFiles) {
    const low = all.filter(({ statements, branches }) => isLow(statements) || isLow(branches));
    lines.push('', '| file below 95 % | statements | branches |', '| --- | --: | --: |');
    for (const { file, statements, branches } of low) {
      lines.push(`| ${[file, percent([statements]), percent([branches])].join(' | ')} |`);
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** `src/context`, `protocols/http`; the doors themselves are in `src`. */
const folderOf = (file: string): string =>
  file.split('/').length > 2 ? file.split('/').slice(0, 2).join('/') : path.posix.dirname(file);

function row(name: string, native: readonly FileTotals[], all: readonly FileTotals[]): string {
  const cells = [native, all].flatMap((list) => [
    percent(list.map(({ statements }) => statements)),
    percent(list.map(({ branches }) => branches)),
  ]);
  return `| ${[name, ...cells].join(' | ')} |`;
}

const isLow = ({ covered, total }: Share): boolean => covered < ENOUGH * total;

/** Rounded down, so that 100 % means all. */
function percent(shares: readonly Share[]): string {
  const sum = (of: keyof Share) => shares.reduce((total, share) => total + share[of], 0);
  const total = sum('total');
  return total === 0 ? '-' : `${Math.floor((1000 * sum('covered')) / total) / 10} %`;
}
