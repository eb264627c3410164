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

/**
 * JSON in ASCII, which engines keep in one byte for each character. On one line: the formatter breaks long lines, and
 * leaves short objects alone.
 */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** An object in JSON with a member for each item, under its name. */
export const byName = <T extends { readonly name: string }>(
  items: readonly T[],
  describe: (item: T) => unknown,
): string => jsonOf(Object.fromEntries(items.map((item) => [item.name, describe(item)])));
