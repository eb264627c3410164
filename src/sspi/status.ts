// Describes statuses by value, signed or unsigned: name, kind and meaning.

import type { StatusDeclaration } from '../declaration.js';
import { declarations } from '../declarations.js';
import { checkFlags } from '../native/check.js';

export interface StatusDescription {
  /** `SEC_E_LOGON_DENIED`, or the value in hex when no header has it. */
  readonly name: string;
  /** Unsigned, eight digits: `0x8009030c`. */
  readonly hex: string;
  readonly kind: StatusDeclaration['kind'];
  readonly meaning: string;
  /** Where the meaning was learnt: a page, `MS-ERREF`, `seen: WHERE`; null for a status that no header has. */
  readonly source: string | null;
}

let known: Map<number, StatusDeclaration> | undefined;

/** If two names share a value, the first in the headers wins. */
const byValue = (): Map<number, StatusDeclaration> =>
  new Map(declarations.statuses.toReversed().map((status) => [status.value, status]));

/** Wrong values of statuses in the documentation. */
const misprints: ReadonlyMap<number, string> = new Map([
  [
    0x80100003,
    'Eight pages of the documentation, such as AcceptSecurityContext (General), give this as the value of SEC_E_INVALID_HANDLE, which is 0x80090301. In the headers it is SCARD_E_INVALID_HANDLE: the handle of a smart card is not valid.',
  ],
]);

/** Explains a value that the documentation wrongly gives to a status; undefined for any other. */
export const misprint = (value: number): string | undefined => misprints.get(value >>> 0);

const hexOf = (status: number): string => `0x${status.toString(16).padStart(8, '0')}`;

function find(status: number): StatusDeclaration | undefined {
  known ??= byValue();
  return known.get(status | 0);
}

/**
 * @param value signed or unsigned, 32 bits: -2146893044 and 0x8009030c are the same
 * @throws TypeError or RangeError if it is no such number
 */
export function describeStatus(value: number): StatusDescription {
  const status = checkFlags('value', value);
  const hex = hexOf(status);
  const found = find(status);
  if (found) {
    const { name, kind, meaning, source } = found;
    return { name, hex, kind, meaning, source };
  }
  const kind = (status | 0) < 0 ? 'failure' : 'success';
  const meaning = misprint(status) ?? 'A status that SSPI’s headers do not list.';
  return { name: hex, hex, kind, meaning, source: null };
}

/** `SEC_I_CONTINUE_NEEDED` for 0x00090312; the value in hex when no header has it. */
export function statusName(value: number): string {
  const status = checkFlags('value', value);
  return find(status)?.name ?? hexOf(status);
}
