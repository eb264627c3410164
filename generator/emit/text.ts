// Text inside generated files: doc comments, literals, addresses of documentation.

import { unpublished } from '../annotations/unpublished.js';
import type { ConstantValue } from '../model.js';

const lineWidth = 92;

/** Wraps each paragraph of a doc comment, and escapes the end of a comment in it. */
export function docs(...paragraphs: readonly (string | undefined)[]): string {
  const lines = paragraphs.filter((text) => text !== undefined).flatMap((text) => wrap(text));
  return lines.join('\n').replaceAll('*/', '* /');
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > lineWidth) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A doc comment: one line if the text fits, otherwise a block. */
export function docComment(text: string): string {
  const lines = docs(text).split('\n');
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');
}

/** Flags read best in hex, counts in decimal. */
export function literal(value: ConstantValue, kind: 'flags' | 'values'): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `0x${value.toString(16)}n`;
  return kind === 'flags' ? hex32(value) : String(value);
}

export const hex32 = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, '0')}`;

/** A reference to Microsoft's page for a name, if there is one: `nf` for functions, `ns` for structures, `ne` for enums. */
export function pageOf(header: string, kind: 'nf' | 'ns' | 'ne', name: string): string | undefined {
  const area = header.replace(/\.h$/, '');
  const end = name.toLowerCase();
  if (unpublished.has(end)) return undefined;
  return `@see https://learn.microsoft.com/windows/win32/api/${area}/${kind}-${area}-${end}`;
}

/** The sources of many sentences, each once: the declaration of `sources`, and the place of one in it. */
export function sourceList(all: readonly string[]): {
  readonly declaration: string;
  readonly indexOf: (source: string) => number;
} {
  const distinct = [...new Set(all)];
  return {
    declaration: `const sources = ${JSON.stringify(distinct)} as const;`,
    indexOf: (source) => distinct.indexOf(source),
  };
}

/** Rows of an object or a list as JSON: one literal for the engine, and one row a line for people. */
export function jsonText([open, close]: '{}' | '[]', rows: readonly string[]): string {
  const lines = rows.map((row, index) => literalOf(index < rows.length - 1 ? `${row},` : row));
  return [`'${open}'`, ...lines, `'${close}'`].join(' +\n');
}

/** In single quotes. Characters beyond ASCII would take two bytes each, and make all others do so. */
const literalOf = (text: string): string =>
  `'${text
    .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/['\\]/g, '\\$&')}'`;
