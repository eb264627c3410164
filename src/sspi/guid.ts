// GUIDs as text: `1b2c3d4e-...`, braces or not.

import type { GUID } from '../../generated/structs.js';
import { checkString } from '../native/check.js';

const form = /^\{?([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})\}?$/i;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** A GUID as text: lower case, without braces. */
export function guidText({ Data1, Data2, Data3, Data4 }: GUID): string {
  const tail = Buffer.from(Data4).toString('hex');
  return `${hex(Data1, 8)}-${hex(Data2, 4)}-${hex(Data3, 4)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

/**
 * Writes a GUID into a structure.
 * @param text such as the constants of SEC_WINNT_AUTH_DATA_TYPE
 * @param name the parameter, for error messages
 * @throws TypeError if the text is not a GUID
 */
export function setGuid(guid: GUID, text: string, name = 'text'): void {
  checkString(name, text);
  const parts = form.exec(text);
  if (!parts) throw new TypeError(`${name} must be a GUID`);
  const [, first = '', second = '', third = '', fourth = '', fifth = ''] = parts;
  guid.Data1 = Number.parseInt(first, 16);
  guid.Data2 = Number.parseInt(second, 16);
  guid.Data3 = Number.parseInt(third, 16);
  guid.Data4.set(Buffer.from(fourth + fifth, 'hex'));
}
