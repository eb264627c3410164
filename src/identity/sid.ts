// Security identifiers (SIDs): binary and text forms.

import type { Address } from '../declaration.js';
import { rangeError, typeError } from '../native/check.js';
import { copyBytes } from '../native/memory.js';

/** Revision (1 byte), number of subauthorities (1), authority (6); 4 bytes per subauthority follow. */
const header = 8;
const mostParts = 15;

/**
 * The bytes of the SID at `start`.
 * @returns undefined if it does not lie within `memory`
 */
export function sidBytes(memory: Buffer, start: number): Buffer | undefined {
  const inside = start >= 0 && start + header <= memory.byteLength;
  const parts = inside ? memory.readUInt8(start + 1) : mostParts + 1;
  const end = start + header + parts * 4;
  if (parts > mostParts || end > memory.byteLength) return undefined;
  return memory.subarray(start, end);
}

/** The text form of a SID in native memory, whose address is trusted; null for a null pointer. */
export function sidTextAt(address: Address): string | null {
  if (address === 0n) return null;
  const parts = copyBytes(address, header).readUInt8(1);
  return sidText(copyBytes(address, header + Math.min(parts, mostParts) * 4));
}

/** The text form, as of ConvertSidToStringSid: `S-1-5-32-544`. */
export function sidText(sid: Buffer): string {
  const authority = sid.readUIntBE(2, 6);
  const parts = Array.from({ length: sid.readUInt8(1) }, (_, index) =>
    sid.readUInt32LE(header + index * 4),
  );
  const shown =
    authority > 0xffffffff ? `0x${authority.toString(16).padStart(12, '0')}` : `${authority}`;
  return ['S', sid.readUInt8(0), shown, ...parts].join('-');
}

const form = /^S-1-(\d{1,15}|0x[0-9a-f]{1,12})((?:-\d{1,10})*)$/i;

/**
 * Normalises a SID in text form to that of `sidText`.
 * @throws TypeError or RangeError that names the parameter
 */
export const checkSid = (name: string, value: unknown): string => sidText(sidFrom(name, value));

/**
 * The bytes of a SID in text form.
 * @throws TypeError or RangeError that names the parameter
 */
export function sidFrom(name: string, value: unknown): Buffer {
  const expected = 'a security identifier such as S-1-5-32-544';
  if (typeof value !== 'string') throw typeError(name, expected, value);
  const [, authority = '', rest = ''] = form.exec(value) ?? [];
  const parts = rest.split('-').slice(1).map(Number);
  const isWrong =
    authority === '' ||
    Number(authority) >= 2 ** 48 ||
    parts.length > mostParts ||
    parts.some((part) => part > 0xffffffff);
  if (isWrong) throw rangeError(name, expected, value);
  const sid = Buffer.from(new ArrayBuffer(header + parts.length * 4));
  sid.writeUInt8(1, 0);
  sid.writeUInt8(parts.length, 1);
  sid.writeUIntBE(Number(authority), 2, 6);
  for (const [index, part] of parts.entries()) sid.writeUInt32LE(part, header + index * 4);
  return sid;
}
