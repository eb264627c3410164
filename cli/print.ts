// Formats results: trees of names and values, numbers, JSON.

import { hex, printable, printableJson } from '../src/index.js';
import { wrap } from './columns.js';
import { type Io, paint } from './io.js';

type Value = unknown;

const isRecord = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const scalarText = (value: Value): string => {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `${value.byteLength} bytes`;
  return printable(String(value));
};

/** Formats an object, one property a line, nested ones indented; lists of scalars on one line. */
export function tree(io: Io, value: Record<string, Value>, indent = ''): string {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  return entries.map(([name, item]) => node(io, name, item, indent, width)).join('');
}

function node(io: Io, name: string, item: Value, indent: string, width: number): string {
  const label = paint(io, 'cyan', printable(name));
  const padding = ' '.repeat(width - name.length);
  if (isRecord(item) && !(item instanceof Uint8Array)) {
    return `${indent}${label}\n${tree(io, item, `${indent}  `)}`;
  }
  if (Array.isArray(item) && item.some(isRecord)) {
    const parts = item.map((part) => listItem(io, part, indent));
    return `${indent}${label}\n${parts.join('')}`;
  }
  const text = Array.isArray(item) ? item.map(scalarText).join(', ') || 'none' : scalarText(item);
  const hanging = ' '.repeat(indent.length + width + 2);
  return wrap(text, `${indent}${label}${padding}  `, io.columns, hanging);
}

/** An element of a list: a dash, then its members. */
function listItem(io: Io, item: Value, indent: string): string {
  if (!isRecord(item)) return `${indent}  - ${scalarText(item)}\n`;
  const text = tree(io, item, `${indent}    `);
  return `${indent}  - ${text.trimStart()}`;
}

/** A number of a header in hex; of more than 32 bits too. */
export const wideHex = (value: number | bigint): string =>
  typeof value === 'bigint' ? `0x${value.toString(16).padStart(8, '0')}` : hex(value);

/** One JSON document: bytes in hex, 64-bit integers as text. */
export const json = (value: Value): string =>
  `${printableJson(
    value,
    (_, item: Value) => {
      if (typeof item === 'bigint') return String(item);
      const isBytes = isRecord(item) && item.type === 'Buffer' && Array.isArray(item.data);
      return isBytes ? Buffer.from(item.data as number[]).toString('hex') : item;
    },
    2,
  )}\n`;
