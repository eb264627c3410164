// Sorts constants into tables; each needs a table or a reason for its exclusion.

import type { Annotations, MeaningSource, Table } from '../annotations/schema.js';
import { type Decide, GeneratorError } from '../error.js';
import type {
  Constant,
  ConstantValue,
  Meaning,
  Source,
  SourcedMeaning,
  TableModel,
} from '../model.js';
import { isChoice, type Macro } from '../read/macros.js';
import { counterpartOf, partsOf } from './table-facts.js';

/** Collects constants without a table; such a model can be compared, but not emitted. */
const unsorted: Table = { name: '', kind: 'values', purpose: '', prefix: '' };

export function annotateTables(
  macros: readonly Macro[],
  values: ReadonlyMap<string, ConstantValue>,
  { headers, tables, exclusions, meaningSources }: Annotations,
  decide: Decide,
): TableModel[] {
  const excluded = new Set(exclusions.map(({ name }) => name));
  const constants = new Map<Table, Constant[]>([...tables, unsorted].map((table) => [table, []]));
  const named = new Set(tables.flatMap(({ names }) => names ?? []));
  const sourceOf = sourcesByName(meaningSources);
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
          'Give its family a table in generator/annotations/constants/.',
        ),
      );
    }
    constants.get(table ?? unsorted)?.push({
      name: macro.name,
      header: macro.header,
      value,
      meaning: meaningOf(table, macro.name, sourceOf, decide),
    });
  }
  for (const [table, members] of constants) refuseMeanings(table, members, decide);
  const filled = [...constants].filter(([, members]) => members.length > 0);
  const basics = filled.map(([table, members]) => ({
    ...{ table, name: table.name, prefix: prefixOf(table), constants: members },
  }));
  return basics.map(({ table, name, prefix, constants: members }) => ({
    ...{ name, kind: table.kind, purpose: table.purpose, prefix, constants: members },
    parts: table.kind === 'flags' ? partsOf(members) : [],
    counterpart: counterpartOf(
      table,
      { prefix, constants: members },
      basics.find((other) => other.name === table.counterpart?.table),
      decide,
    ),
  }));
}

/** The table that lists the macro by name, else the one with the longest matching prefix. */
function tableOf(macro: Macro, tables: readonly Table[]): Table | undefined {
  const inHeader = tables.filter((table) => table.headers?.includes(macro.header) ?? true);
  const naming = inHeader.find((table) => table.names?.includes(macro.name));
  if (naming) return naming;
  return inHeader
    .filter((table) => prefixOf(table) !== '' && macro.name.startsWith(prefixOf(table)))
    .sort((a, b) => prefixOf(b).length - prefixOf(a).length)[0];
}

const prefixOf = ({ name, prefix }: Table): string => prefix ?? `${name}_`;

type SourceOf = (name: string, table: string | undefined) => Source | undefined;

/** Where the meaning of a constant was learnt: by its own name, else by that of its table. */
function sourcesByName(rows: readonly MeaningSource[]): SourceOf {
  const sources = new Map<string, Source>();
  for (const row of rows) {
    const names = 'names' in row ? row.names : row.tables;
    for (const name of names.split(' ')) sources.set(name, row.source);
  }
  return (name, table) => sources.get(name) ?? (table === undefined ? table : sources.get(table));
}

function meaningOf(
  table: Table | undefined,
  name: string,
  sourceOf: SourceOf,
  decide: Decide,
): SourcedMeaning | undefined {
  const given = table?.meanings?.[name];
  if (given === undefined) return undefined;
  const meaning: Meaning = typeof given === 'string' ? { meaning: given } : given;
  const source = meaning.source ?? sourceOf(name, table?.name) ?? table?.source;
  if (source === undefined) {
    decide(
      new GeneratorError(
        'generator/annotations/constants/',
        `the meaning of ${name} has no source`,
        'Say where it was learnt, in sources.ts there or beside the meaning.',
      ),
    );
  }
  return { ...meaning, source: source ?? 'experience' };
}

/** A meaning of a constant that the table does not have is a typing mistake, or belongs to another header. */
function refuseMeanings(table: Table, constants: readonly Constant[], decide: Decide): void {
  const known = new Set(constants.map(({ name }) => name));
  for (const name of Object.keys(table.meanings ?? {})) {
    if (known.has(name)) continue;
    decide(
      new GeneratorError(
        'generator/annotations/constants/',
        `${name} has a meaning in the table ${table.name}, which has no such constant`,
        'Correct the name, move it to the table that has the constant, or remove it.',
      ),
    );
  }
}

/** A name listed for a partly covered header must exist there: nothing else would report its absence. */
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
          'generator/annotations/constants/',
          `${name} is in the table ${table.name}, but ${table.headers.join(', ')} does not define it`,
          'Correct the name, or remove it.',
        ),
      );
    }
  }
}
