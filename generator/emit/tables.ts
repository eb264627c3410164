// generated/tables.ts: kind, purpose and counterpart of each table of flags.ts.

import type { Model, TableModel } from '../model.js';
import { memberName } from './flags.js';
import { emitSource, headersOf } from './source.js';

export function emitTables(model: Model): string {
  const byName = new Map(model.tables.map((table) => [table.name, table]));
  return emitSource(
    model,
    'tables',
    'What each table of constants is: flags or values, how a value is taken apart, what answers it.',
    headersOf(model.tables.flatMap(({ constants }) => constants)),
    [
      `import { kept } from '../src/declaration.js';\n`,
      `/** Every table of flags.ts, by its name. */
export const tableDeclarations = {
${model.tables.map((table) => declarationOf(table, byName)).join('\n')}
};`,
    ],
  );
}

function declarationOf(table: TableModel, tables: ReadonlyMap<string, TableModel>): string {
  const { name, kind, prefix, purpose, counterpart, parts } = table;
  const rows = [`kind: '${kind}'`, `prefix: '${prefix}'`, `purpose: ${JSON.stringify(purpose)}`];
  const other = counterpart && tables.get(counterpart.table);
  if (other) {
    const members = Object.entries(counterpart.pairs).map(
      ([request, answer]) => `${memberName(table, request)}: '${memberName(other, answer)}'`,
    );
    rows.push(`counterpart: { table: '${other.name}', members: {\n${members.join(',\n')},\n} }`);
  }
  if (parts.length > 0) {
    rows.push(`parts: ${JSON.stringify(parts.map((part) => memberName(table, part)))}`);
  }
  return `get ${name}() {\nreturn kept(this, '${name}', {\n${rows.join(',\n')},\n} satisfies TableDeclaration);\n},`;
}
