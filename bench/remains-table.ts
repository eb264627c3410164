// The table of what remains between C and the package: what each layer adds to the one below.
import type { Row, Unit } from './race.js';
import { difference, median, type Spread } from './statistics.js';
import { amount } from './table.js';

/** From C upwards, as the contestants of parts/remains.ts are named. */
const layers = ['koffi', 'checks', 'memory', 'objects', 'copies'] as const;

const isRemains = ({ id }: Row): boolean => id.startsWith('remains/');

/** What cannot be told from nothing, in the rounds that there were, is not given as a number. */
const addition = ({ median, low, high }: Spread, unit: Unit): string =>
  low <= 0 && high >= 0 ? '≈ 0' : amount(median, unit);

/** Empty if nothing of it was measured. */
export function remainsTable(rows: readonly Row[]): string {
  const lines = rows.filter(isRemains).map(({ what, unit, samples }) => {
    const present = layers.filter((layer) => samples[layer]);
    const of = (name: string): readonly number[] => samples[name] ?? [];
    const added = layers.map((layer) => {
      const at = present.indexOf(layer);
      if (at < 0) return '';
      const below = present[at - 1] ?? 'C';
      return addition(difference(of(layer), of(below)), unit);
    });
    const all = amount(median(of(present.at(-1) ?? 'C')), unit);
    return [what, amount(median(of('C')), unit), ...added, all];
  });
  if (lines.length === 0) return '';
  const head = ['what', 'C', ...layers.map((layer) => `+ ${layer}`), 'all'];
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return ['What remains between C and us, by layer:', '', ...table, ''].join('\n');
}
