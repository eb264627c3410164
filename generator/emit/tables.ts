// generated/tables.json: kind, purpose and counterpart of each table of flags.ts.

import type { TableDeclaration } from '../../src/declaration.js';
import type { Model, TableModel } from '../model.js';
import { memberName } from './flags.js';
import { byName } from './text.js';

/** What each table of constants is: flags or values, how a value is taken apart, what answers it. */
export function emitTables(model: Model): string {
  const tables = new Map(model.tables.map((table) => [table.name, table]));
  return byName(model.tables, (table) => declarationOf(table, tables));
}

function declarationOf(
  table: TableModel,
  tables: ReadonlyMap<string, TableModel>,
): TableDeclaration {
  const { kind, prefix, purpose, counterpart, parts } = table;
  const other = counterpart && tables.get(counterpart.table);
  return {
    ...{ kind, prefix, purpose },
    ...(other ? { counterpart: { table: other.name, members: pairsOf(table, other) } } : {}),
    ...(parts.length > 0 ? { parts: parts.map((part) => memberName(table, part)) } : {}),
  };
}

/** The members of a table that have an answer, each with the member that answers it. */
const pairsOf = (table: TableModel, other: TableModel): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table.counterpart?.pairs ?? {}).map(([request, answer]) => [
      memberName(table, request),
      memberName(other, answer),
    ]),
  );
