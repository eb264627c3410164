// GetTokenInformation: reads one class of information of a token, as bytes, numbers and SIDs.

import type { TOKEN_INFORMATION_CLASS } from '../../generated/enums.js';
import { GetTokenInformation } from '../../generated/functions.js';
import type { LUID_AND_ATTRIBUTES, SID_AND_ATTRIBUTES } from '../../generated/structs.js';
import type { Address, StructDeclaration } from '../declaration.js';
import { addressOf } from '../native/address.js';
import { BindingError } from '../native/error.js';
import { offsetof, sizeof, view } from '../native/struct.js';
import { checkBoolean } from '../sspi/win32-error.js';
import { sidBytes, sidText } from './sid.js';

/** A SID_AND_ATTRIBUTES, copied. */
export interface SidEntry {
  readonly sid: Buffer;
  readonly attributes: number;
}

/**
 * The bytes of a structure. The data that it points to follows it in the same memory.
 * @throws Win32Error
 */
export function tokenInformation(
  token: Address,
  kind: TOKEN_INFORMATION_CLASS,
  least: number,
): Buffer {
  const size = new Uint32Array(1);
  let result = GetTokenInformation(token, kind, null, 0, size);
  let memory = Buffer.alloc(0);
  // Retries: a token's groups may grow between two calls.
  while (result === 0 && (size[0] ?? 0) > memory.byteLength) {
    // An empty list is shorter than its C structure, which declares one element.
    memory = Buffer.from(new ArrayBuffer(Math.max(size[0] ?? 0, least)));
    result = GetTokenInformation(token, kind, memory, memory.byteLength, size);
  }
  checkBoolean('GetTokenInformation', result);
  return memory;
}

/** The number that a class of four bytes holds. */
export const tokenNumber = (token: Address, kind: TOKEN_INFORMATION_CLASS): number =>
  tokenInformation(token, kind, Uint32Array.BYTES_PER_ELEMENT).readUInt32LE();

/** The address that a class holds as its first member: of a SID, or a handle. */
export function tokenPointer<T>(
  token: Address,
  kind: TOKEN_INFORMATION_CLASS,
  declaration: StructDeclaration<T>,
  member: keyof T & string,
): { readonly memory: Buffer; readonly pointer: Address } {
  const memory = tokenInformation(token, kind, sizeof(declaration));
  return { memory, pointer: view(declaration, memory)[member] as Address };
}

/** The SID that a class points to, in text form. */
export function tokenSid<T>(
  token: Address,
  kind: TOKEN_INFORMATION_CLASS,
  declaration: StructDeclaration<T>,
  member: keyof T & string,
): string {
  const { memory, pointer } = tokenPointer(token, kind, declaration, member);
  return sidText(sidIn(pointer, memory));
}

/** The elements of a list that follows its count. */
export function tokenList<T, E extends LUID_AND_ATTRIBUTES | SID_AND_ATTRIBUTES>(
  token: Address,
  kind: TOKEN_INFORMATION_CLASS,
  declaration: StructDeclaration<T>,
  [member, element]: readonly [keyof T & string, StructDeclaration<E>],
): { readonly memory: Buffer; readonly entries: E[] } {
  const memory = tokenInformation(token, kind, sizeof(declaration));
  const first = offsetof(declaration, member);
  const stride = sizeof(element);
  // GetTokenInformation gives as much memory as the count takes, else the view is refused.
  const entries = Array.from({ length: memory.readUInt32LE() }, (_, index) =>
    view(element, memory, first + index * stride),
  );
  return { memory, entries: entries as E[] };
}

export const sidEntry = (
  { Sid, Attributes }: Pick<SID_AND_ATTRIBUTES, 'Sid' | 'Attributes'>,
  memory: Buffer,
): SidEntry => ({ sid: sidIn(Sid, memory), attributes: Attributes });

/** Copies a SID; its pointer must lie within `memory`. */
function sidIn(pointer: Address, memory: Buffer): Buffer {
  const sid = sidBytes(memory, Number(pointer - addressOf(memory)));
  if (sid) return sid;
  throw new BindingError(
    'ERR_SSPI_PACKAGE',
    'GetTokenInformation returned a SID outside the memory that it was given.',
  );
}
