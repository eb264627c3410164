// Constants sorted into the tables they belong to; none is left out without a reason.

import type { Annotations } from '../annotations/index.js';
import type { Table } from '../annotations/tables.js';
import { type Decide, GeneratorError } from '../error.js';
import type { Constant, TableModel } from '../model.js';
import { isChoice, type Macro } from '../read/macros.js';
import type { Supplemented } from './supplement.js';

/** Takes what belongs to no table; such a model can be compared, but not emitted. */
const unsorted: Table = { name: '', prefix: '', kind: 'values', purpose: '' };

export function annotateTables(
  { macros, values, added }: Supplemented,
  { headers, tables, meanings, exclusions }: Annotations,
  decide: Decide,
): TableModel[] {
  const excluded = new Set(exclusions.map(({ name }) => name));
  const constants = new Map<Table, Constant[]>([...tables, unsorted].map((table) => [table, []]));
  const named = new Set(tables.flatMap(({ names }) => names ?? []));
  refuseUnmatched(macros, tables, headers, decide);
  for (const macro of macros) {
    const value = values.get(macro.name);
    if (excluded.has(macro.name) || (isChoice(macro) && !named.has(macro.name))) continue;
    const where = `${macro.location.file}:${macro.location.line}`;
    if (value === undefined) {
      decide(
        new GeneratorError(
          where,
          `${macro.name} is defined as '${macro.body}', which is neither a number nor a string`,
          'List it in generator/annotations/exclusions.ts with the reason.',
        ),
      );
      continue;
    }
    const table = tableOf(macro, tables);
    if (!table) {
      decide(
        new GeneratorError(
          where,
          `${macro.name} belongs to no table`,
          'Give its family a table in generator/annotations/tables.ts.',
        ),
      );
    }
    constants.get(table ?? unsorted)?.push({
      name: macro.name,
      header: macro.header,
      value,
      meaning: meanings[macro.name],
      ...(added.has(macro.name) ? { supplement: true } : {}),
    });
  }
  return [...constants]
    .map(([{ name, kind, purpose, prefix }, members]) => ({
      ...{ name, kind, purpose, prefix },
      constants: members,
    }))
    .filter((table) => table.constants.length > 0);
}

/** The table that names the macro, else the one with the longest prefix of it. */
function tableOf(macro: Macro, tables: readonly Table[]): Table | undefined {
  const inHeader = tables.filter((table) => table.headers?.includes(macro.header) ?? true);
  const naming = inHeader.find((table) => table.names?.includes(macro.name));
  if (naming) return naming;
  return inHeader
    .filter((table) => table.prefix !== '' && macro.name.startsWith(table.prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
}

/** A name in the table of a header that is not covered whole must be there: nothing else asks for it. */
function refuseUnmatched(
  macros: readonly Macro[],
  tables: readonly Table[],
  headers: readonly string[],
  decide: Decide,
): void {
  const known = new Set(macros.map(({ name }) => name));
  for (const table of tables) {
    if (!table.headers || table.headers.some((header) => headers.includes(header))) continue;
    for (const name of table.names ?? []) {
      if (known.has(name)) continue;
      decide(
        new GeneratorError(
          'generator/annotations/tables-support.ts',
          `${name} is in the table ${table.name}, but ${table.headers.join(', ')} does not define it`,
          'Correct the name, or remove it.',
        ),
      );
    }
  }
}
