// NegoEx: the messages that a SPNEGO token of this mechanism holds, one behind the other. MS-NEGOEX, section 2.2.

import { describeStatus } from '../../src/index.js';
import { Reader, TokenError } from './reader.js';
import type { Nested, ParseInner } from './types.js';

export interface NegoEx {
  readonly format: 'NegoEx';
  readonly messages: readonly NegoExMessage[];
}

export interface NegoExMessage {
  /** `INITIATOR_NEGO`, `AP_REQUEST` ..., or the number of an unknown one. */
  readonly message: string;
  readonly sequenceNumber: number;
  readonly conversation: string;
  /** Of INITIATOR_NEGO and ACCEPTOR_NEGO: 32 bytes in hex. */
  readonly random?: string | undefined;
  readonly protocolVersion?: string | undefined;
  /** Of INITIATOR_NEGO and ACCEPTOR_NEGO: the mechanisms, by GUID. */
  readonly authSchemes?: readonly string[] | undefined;
  readonly extensions?: number | undefined;
  /** Of the others: the mechanism that the message is for. */
  readonly authScheme?: string | undefined;
  /** Of metadata, CHALLENGE and AP_REQUEST: the mechanism's own bytes. */
  readonly exchange?: Nested | undefined;
  /** Of VERIFY: RFC 3961's type and the length. */
  readonly checksum?: { readonly type: number; readonly length: number } | undefined;
  readonly error?: string | undefined;
}

const signature = Buffer.from('NEGOEXTS', 'latin1');

export const isNegoEx = (bytes: Buffer): boolean =>
  bytes.subarray(0, signature.length).equals(signature);

const names = [
  'INITIATOR_NEGO',
  'ACCEPTOR_NEGO',
  'INITIATOR_META_DATA',
  'ACCEPTOR_META_DATA',
  'CHALLENGE',
  'AP_REQUEST',
  'VERIFY',
  'ALERT',
];

const schemes: Readonly<Record<string, string>> = {
  '235f69ad-73fb-4dbc-8203-0629e739339b': 'PKU2U',
};

const headerLength = 40;
/** Windows sends two or three at once. */
const mostMessages = 20;
const mostSchemes = 100;

/** Mixed-endian, as Windows writes a GUID. */
function guid(bytes: Buffer): string {
  const swapped = Buffer.from(bytes);
  swapped.subarray(0, 4).reverse();
  swapped.subarray(4, 6).reverse();
  swapped.subarray(6, 8).reverse();
  const hex = swapped.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function scheme(bytes: Buffer): string {
  const id = guid(bytes);
  const name = schemes[id];
  return name === undefined ? id : `${name} (${id})`;
}

/** @throws TokenError if a message is cut short */
export function parseNegoEx(bytes: Buffer, inner: ParseInner): NegoEx {
  const messages: NegoExMessage[] = [];
  for (let rest = bytes; rest.length > 0 && messages.length < mostMessages; ) {
    if (!isNegoEx(rest)) throw new TokenError('A NegoEx message lacks its signature.');
    const length = new Reader('The NegoEx message', rest).at(20).u32();
    if (length < headerLength || length > rest.length) {
      throw new TokenError(
        `The NegoEx message is cut short: it says ${length} bytes, ${rest.length} are here.`,
      );
    }
    messages.push(message(rest.subarray(0, length), inner));
    rest = rest.subarray(length);
  }
  return { format: 'NegoEx', messages };
}

function message(bytes: Buffer, inner: ParseInner): NegoExMessage {
  const reader = new Reader('The NegoEx message', bytes).at(signature.length);
  const type = reader.u32();
  const sequenceNumber = reader.u32();
  const conversation = guid(reader.at(24).take(16));
  const head = { message: names[type] ?? String(type), sequenceNumber, conversation };
  if (type < 2) return { ...head, ...negotiation(reader) };
  if (type >= names.length) return head;
  const authScheme = scheme(reader.take(16));
  if (type === 6) return { ...head, authScheme, checksum: checksum(reader) };
  if (type === 7) {
    return { ...head, authScheme, error: describeStatus(reader.u32() | 0).name };
  }
  return { ...head, authScheme, exchange: inner(vector(reader)) };
}

function negotiation(reader: Reader) {
  const random = reader.take(32).toString('hex');
  const protocolVersion = String(reader.take(8).readBigUInt64LE());
  const offset = reader.u32();
  const count = reader.u16();
  reader.u16();
  reader.u32();
  const extensions = reader.u16();
  if (count > mostSchemes) throw new TokenError(`The NegoEx message says ${count} mechanisms.`);
  const list = reader.at(offset);
  const authSchemes = Array.from({ length: count }, () => scheme(list.take(16)));
  return { random, protocolVersion, authSchemes, extensions };
}

/** Offset and length of bytes in the message. */
function vector(reader: Reader): Buffer {
  const offset = reader.u32();
  const length = reader.u32();
  return reader.at(offset).take(length);
}

function checksum(reader: Reader) {
  reader.u32();
  reader.u32();
  const type = reader.u32();
  return { type, length: vector(reader).length };
}
