// Numbers of a table by name: one constant, or the flags that they combine.

import { tables } from '../../generated/flags.js';
import { declarations } from '../declarations.js';
import { checkFlags, checkString } from '../native/check.js';

export type TableName = keyof typeof tables;

/** A constant within a number, or the bits of it that have no name. */
export interface TablePart {
  /** The bits in hex if they have no name. */
  readonly name: string;
  readonly value: number | bigint;
  readonly known: boolean;
}

/** Whether a table of constants has this name: `ISC_REQ`. */
export const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);

/** Whether the constants of a table combine with `|`; one of them is chosen otherwise. */
export const isCombined = (table: TableName): boolean =>
  declarations.tables[table].kind === 'flags';

/** The first name that a table has for exactly this value. */
export function nameIn(table: TableName, value: number | bigint): string | undefined {
  // Constants of more than 32 bits are bigints, all others numbers.
  return Object.entries(tables[table]).find(
    ([, constant]) => typeof constant !== 'string' && BigInt(constant) === BigInt(value),
  )?.[0];
}

function combinedIn(table: TableName, value: number | bigint): TablePart[] {
  const constants: Readonly<Record<string, number | bigint | string>> = tables[table];
  const whole = BigInt(value);
  const parts: TablePart[] = [];
  let rest = whole;
  for (const name of declarations.tables[table].parts ?? []) {
    const constant = constants[name] as number | bigint;
    const bits = BigInt(constant);
    if ((whole & bits) !== bits || (rest & bits) === 0n) continue;
    parts.push({ name, value: constant, known: true });
    rest &= ~bits;
  }
  // A value that is not to be combined has no parts: 0 may be one.
  if (rest !== 0n || !isCombined(table)) parts.push(unknownPart(rest));
  return parts;
}

const numberOf = (value: bigint): number | bigint => (value < 2n ** 32n ? Number(value) : value);

const unknownPart = (bits: bigint): TablePart => ({
  name: `0x${bits.toString(16).padStart(8, '0')}`,
  value: numberOf(bits),
  known: false,
});

/** The constant that equals the value, or those that it combines; then the bits without a name, together. */
export function partsOf(table: TableName, value: number | bigint): TablePart[] {
  const name = nameIn(table, value);
  if (name === undefined) return combinedIn(table, value);
  return [{ name, value: numberOf(BigInt(value)), known: true }];
}

/**
 * The names of the bits that are set, in the table's order: `['DELEGATE', 'MUTUAL_AUTH']`. Bits that the table
 * lacks are given in hex. Of a table of values, such as SECPKG_ATTR, the name of the value.
 *
 * @param table the name of a table: `ISC_RET`
 * @param mask 32 bits, signed or not
 * @throws TypeError or RangeError that names the parameter
 */
export function flagNames(table: TableName, mask: number): string[] {
  checkString('table', table);
  if (!isTable(table)) {
    throw new TypeError(`table must be one of ${Object.keys(tables).join(', ')}`);
  }
  const value = checkFlags('mask', mask);
  return (isCombined(table) ? combinedIn : partsOf)(table, value).map(({ name }) => name);
}
