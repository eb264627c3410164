// The results as a table in Markdown.
import type { Row, Unit } from './race.js';
import type { Spread } from './statistics.js';
import type { Comparison } from './targets.js';

/** Three digits, in the unit that suits the size. */
export function amount(value: number, unit: Unit): string {
  const size = Math.abs(value);
  if (unit === 'ns' && size >= 1e6) return amount(value / 1e6, 'ms');
  if (unit === 'ns' && size >= 1e3) return amount(value / 1e3, 'us');
  if (unit === 'us' && size >= 1e3) return amount(value / 1e3, 'ms');
  return `${digits(value)} ${unit === 'us' ? 'µs' : unit}`;
}

const digits = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

const withSpread = ({ median, low, high }: Spread): string =>
  `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

const head = ['what', 'ours', '', 'against', '', 'ratio (10 %–90 %)', 'target', 'met'];

export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((line, index) => {
    const before = comparisons[index - 1];
    return [
      before?.row === line.row ? '' : line.what,
      line.ours,
      amount(line.our.median, line.unit),
      line.theirs ?? '',
      line.their ? amount(line.their.median, line.unit) : '',
      line.ratio ? withSpread(line.ratio) : '',
      line.target ?? '',
      line.met === null ? '' : line.met ? 'yes' : '**no**',
    ];
  });
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

export function summary(comparisons: readonly Comparison[]): string {
  const withTarget = comparisons.filter(({ met }) => met !== null);
  const missed = withTarget.filter(({ met }) => !met);
  const names = missed.map(({ what, ours, theirs }) => `- ${what}: ${ours} against ${theirs}`);
  const count = `${withTarget.length - missed.length} of ${withTarget.length} targets are met.`;
  return [count, ...(missed.length > 0 ? ['', 'Missed:', '', ...names] : [])].join('\n');
}

/** What limits the rows that say so. */
export function limits(rows: readonly Row[]): string {
  const lines = rows.flatMap((row) =>
    row.limits ? [`- ${row.what}:`, ...row.limits.map((limit) => `  - ${limit}`)] : [],
  );
  return lines.length > 0 ? ['What limits:', '', ...lines, ''].join('\n') : '';
}
