// generated/flags.ts: every constant under its C name, and each table as one object.

import type { Constant, Meaning, Model, TableModel } from '../model.js';
import { emitSource, headersOf } from './source.js';
import { docComment, literal } from './text.js';

export function emitFlags(model: Model): string {
  return emitSource(
    model,
    'flags',
    'Flags and other constants: under their C names, and in tables by family.',
    headersOf(model.tables.flatMap(({ constants }) => constants)),
    [
      // All numbers before the first object: esbuild inlines those only.
      ...model.tables.map(constantsOf),
      ...model.tables.map(objectOf),
      `
/** Every table by name, for lookup. */
export const tables = { ${model.tables.map(({ name }) => name).join(', ')} } as const;`,
    ],
  );
}

function constantsOf(table: TableModel): string {
  const isFlags = table.kind === 'flags';
  const rows = table.constants.map((constant) => {
    const type = isFlags && typeof constant.value === 'number' ? `: ${table.name}` : '';
    const value = literal(constant.value, table.kind);
    return `${documented(constant)}export const ${constant.name}${type} = ${value};`;
  });
  const type = `${docComment(table.purpose)}\nexport type ${table.name} = Flags<'${table.name}'>;`;
  return ['', ...(isFlags ? [type] : []), ...rows].join('\n');
}

function objectOf(table: TableModel): string {
  const members = table.constants.map(
    (constant) => `${documented(constant)}${memberName(table, constant.name)}: ${constant.name},`,
  );
  return `\n${docComment(table.purpose)}\nexport const ${table.name} = {\n${members.join('\n')}\n} as const;`;
}

const documented = ({ meaning }: Constant): string =>
  meaning ? `${docComment(sentence(meaning))}\n` : '';

function sentence({ meaning, packages, excludes, note }: Meaning): string {
  const parts = [meaning];
  if (packages) parts.push(`Only ${packages.join(', ')}.`);
  if (excludes) parts.push(`Excludes ${excludes.join(', ')}.`);
  if (note) parts.push(note);
  return parts.join(' ');
}

/** `ISC_REQ_DELEGATE` is `DELEGATE` in its table, unless that is not an identifier. */
export function memberName(table: Pick<TableModel, 'prefix'>, name: string): string {
  const short = name.startsWith(table.prefix) ? name.slice(table.prefix.length) : name;
  return /^[A-Za-z]\w*$/.test(short) ? short : name;
}
