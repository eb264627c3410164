// Members of C enumerations by value.

import { enumerations } from '../../generated/enumerations.js';

/** A 32-bit number, signed or unsigned, in the form of a status: `0x8009030c`. */
export const hex = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, '0')}`;

const byName: Readonly<Record<string, Readonly<Record<string, number>>>> = enumerations;

/** The name of a member of a C enumeration: `NameSamCompatible`. */
export function nameOfEnum(enumeration: string, value: number): string | undefined {
  const members = Object.hasOwn(enumerations, enumeration) && byName[enumeration];
  if (!members) return undefined;
  return Object.entries(members).find(([, member]) => member === value)?.[0];
}
