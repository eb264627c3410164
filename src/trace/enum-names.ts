// Members of C enumerations by value.

import * as enums from '../../generated/enums.js';

/** A 32-bit number, signed or unsigned, in the form of a status: `0x8009030c`. */
export const hex = (value: number): string => `0x${(value >>> 0).toString(16).padStart(8, '0')}`;

/** The name of a member of a C enumeration: `NameSamCompatible`. */
export function nameOfEnum(enumeration: string, value: number): string | undefined {
  const members = (enums as Record<string, unknown>)[enumeration];
  if (typeof members !== 'object' || members === null) return undefined;
  return Object.entries(members).find(([, member]) => member === value)?.[0];
}
