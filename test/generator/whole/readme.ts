// The README's table of what is covered: as many functions, structures and constants as the generator has read.

import { readFileSync } from 'node:fs';
import test from 'ava';
import type { Model } from '../../../generator/model.js';
import { model } from './model.js';

/** The rows of the table, without its head: the covered headers, the others together, and all. */
function rowsOf(model: Model): string[] {
  const counted: readonly (readonly { readonly header: string }[])[] = [
    model.functions,
    model.records,
    model.enums,
    model.tables.flatMap(({ constants }) => constants),
    model.statuses,
  ];
  const row = (name: string, isIn: (header: string) => boolean): string => {
    const counts = counted.map((items) => items.filter(({ header }) => isIn(header)).length);
    return `| ${[name, ...counts].join(' | ')} |`;
  };
  return [
    ...model.headers.map((name) => row(`\`${name}\``, (header) => header === name)),
    row('others, in part', (header) => !model.headers.includes(header)),
    row('all', () => true),
  ];
}

test('the README says how much is covered', (t) => {
  const readme = readFileSync('README.md', 'utf8');
  for (const row of rowsOf(model)) t.true(readme.includes(`${row}\n`), row);
  t.true(
    readme.includes(`${model.excluded.length} names are left out`),
    `${model.excluded.length}`,
  );
});
