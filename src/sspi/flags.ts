// Masks taken apart: which constants of a table are in a number.

import { tables } from '../../generated/flags.js';
import { checkFlags, checkString } from '../native/check.js';

export type TableName = keyof typeof tables;

/**
 * The names of the bits that are set, in the table's order: `['DELEGATE', 'MUTUAL_AUTH']`. A bit
 * that the table does not have is given in hex.
 *
 * @param table the name of a table: `ISC_RET`
 * @param mask 32 bits, signed or not
 * @throws TypeError or RangeError that names the parameter
 */
export function flagNames(table: TableName, mask: number): string[] {
  checkString('table', table);
  if (!Object.hasOwn(tables, table)) {
    throw new TypeError(`table must be one of ${Object.keys(tables).join(', ')}`);
  }
  let rest = checkFlags('mask', mask);
  const names: string[] = [];
  for (const [name, bit] of Object.entries(tables[table])) {
    if (typeof bit !== 'number' || bit === 0 || (rest & bit) >>> 0 !== bit) continue;
    names.push(name);
    rest = (rest & ~bit) >>> 0;
  }
  if (rest !== 0) names.push(`0x${rest.toString(16).padStart(8, '0')}`);
  return names;
}
