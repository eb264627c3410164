// Lays text out in columns: wraps it, aligns tables. A colour takes no room.

import { stripVTControlCharacters } from 'node:util';

/** The width of terminals since punched cards, and of what is no terminal. */
export const usualColumns = 80;

/** Below that, columns of names cannot be kept apart; above, prose is hard to read. */
const narrowest = 40;
const widest = 100;

/** The width to lay text out for: that of the terminal, within reason. */
export const columnsOf = (terminal: number | undefined): number =>
  terminal === undefined || terminal <= 0
    ? usualColumns
    : Math.min(widest, Math.max(narrowest, terminal));

export const widthOf = (text: string): number => stripVTControlCharacters(text).length;

/** Wraps text at spaces; a longer word stays whole. Lines after the first begin with `hanging`. */
export function wrap(text: string, indent: string, columns: number, hanging = indent): string {
  return fold(text.split(/[ \n\t]+/), ' ', indent, columns, hanging);
}

/** Puts pieces into lines of this width. */
function fold(
  pieces: readonly string[],
  separator: string,
  indent: string,
  columns: number,
  hanging: string,
): string {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const piece of pieces) {
    const longer = isEmpty ? `${line}${piece}` : `${line}${separator}${piece}`;
    if (!isEmpty && widthOf(longer) > columns) {
      lines.push(line);
      line = `${hanging}${piece}`;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line].map((each) => `${each.trimEnd()}\n`).join('');
}

type Rows = readonly (readonly string[])[];

/** Aligns columns; wraps the last one, or each row as a whole if there is no room for columns. */
export function table(rows: Rows, indent: string, columns: number): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
    }
  }
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, indent.length);
  const longestWord = Math.max(
    ...rows.flatMap((row) => (row.at(-1) ?? '').split(' ').map((word) => word.length)),
  );
  if (before + longestWord > columns) {
    const hanging = `${indent}    `;
    const filled = (row: readonly string[]) => row.filter((cell) => cell !== '');
    return rows.map((row) => fold(filled(row), '  ', indent, columns, hanging)).join('');
  }
  const hanging = ' '.repeat(before);
  return rows
    .map((row) => {
      const cells = row
        .slice(0, -1)
        .map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - widthOf(cell))}  `);
      return wrap(row.at(-1) ?? '', `${indent}${cells.join('')}`, columns, hanging);
    })
    .join('');
}
