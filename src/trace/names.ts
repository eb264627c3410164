// Numbers by name: a value of an enumeration, or a mask taken apart, whichever the table holds.

import * as enums from '../../generated/enums.js';
import { tables } from '../../generated/flags.js';
import { flagNames, type TableName } from '../sspi/flags.js';

export const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);

/** Whether the constants of a table are bits to be combined, rather than values to choose from. */
export function isMask(table: TableName): boolean {
  const values = Object.values(tables[table]).filter(
    (value): value is number => typeof value === 'number' && value !== 0,
  );
  const bits = values.filter((value) => (value & (value - 1)) === 0);
  return bits.length * 2 > values.length;
}

/** The first name that a table has for exactly this value. */
export function nameIn(table: TableName, value: number): string | undefined {
  return Object.entries(tables[table]).find(([, constant]) => constant === value)?.[0];
}

export const hex = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, '0')}`;

/** What a number of a table is called: one name, or several if it is a mask. */
export function namesIn(table: TableName, value: number): string[] {
  const unsigned = value >>> 0;
  const exact = nameIn(table, unsigned);
  if (exact !== undefined) return [exact];
  return isMask(table) ? flagNames(table, unsigned) : [hex(unsigned)];
}

/** The name of a member of a C enumeration: `NameSamCompatible`. */
export function nameOfEnum(enumeration: string, value: number): string | undefined {
  const members = (enums as Record<string, unknown>)[enumeration];
  if (typeof members !== 'object' || members === null) return undefined;
  return Object.entries(members).find(([, member]) => member === value)?.[0];
}
