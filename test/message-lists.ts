// Messages as lists of buffers, in the layouts that callers of SSPI use: what is encrypted, what is kept, what comes back.

import type { ExecutionContext } from 'ava';
import {
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_READONLY,
  SECBUFFER_READONLY_WITH_CHECKSUM,
  SECBUFFER_STREAM,
  SECBUFFER_TOKEN,
  SECPKG_ATTR,
  type SecurityBuffer,
  type SecurityContext,
} from '../src/index.js';
import type { Sides } from './establish.js';

/** The buffers of a layout for one message of `from`. */
export type Layout = (from: SecurityContext, message: Buffer) => SecurityBuffer[];

interface Room {
  readonly trailer: number;
  readonly signature: number;
  readonly block: number;
}

/** As SECPKG_ATTR_SIZES says; Wine's Kerberos says 49 where it needs 60. */
function roomOf(context: SecurityContext): Room {
  const { securityTrailer, maxSignature, blockSize } = context.queryContextAttributes(
    SECPKG_ATTR.SIZES,
  );
  const isTooSmall = securityTrailer > 16 && securityTrailer < 64;
  return {
    trailer: isTooSmall ? 64 : securityTrailer,
    signature: maxSignature,
    block: blockSize,
  };
}

const buffer = (type: number, data: Buffer | null): SecurityBuffer => ({ type, data });
const data = (message: Buffer) => buffer(SECBUFFER_DATA, Buffer.from(message));
const token = (length: number) => buffer(SECBUFFER_TOKEN, Buffer.alloc(length));
const padding = (length: number) =>
  buffer(SECBUFFER_PADDING, length === 0 ? null : Buffer.alloc(length));

/** A header and a trailer that are sent as they are, around a message: as DCE's RPC does. */
const dce =
  (flag: number): Layout =>
  (from, message) => [
    buffer((SECBUFFER_DATA | flag) >>> 0, Buffer.from('header '.repeat(3))),
    data(message),
    buffer((SECBUFFER_DATA | flag) >>> 0, Buffer.from(' trailer')),
    token(roomOf(from).trailer),
  ];

export const layouts = {
  'TOKEN, DATA, PADDING': (from, message) => [
    token(roomOf(from).trailer),
    data(message),
    padding(roomOf(from).block),
  ],
  'TOKEN, DATA': (from, message) => [token(roomOf(from).trailer), data(message)],
  'DATA, TOKEN': (from, message) => [data(message), token(roomOf(from).trailer)],
  'signed header, DATA, signed trailer, TOKEN': dce(SECBUFFER_READONLY_WITH_CHECKSUM),
  'unsigned header, DATA, unsigned trailer, TOKEN': dce(SECBUFFER_READONLY),
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;

/** Both ways between two sides, with who sends first. */
export const bothWays = ({ client, server }: Sides) =>
  [
    [client, server],
    [server, client],
  ] as const;

const indexOf = (list: readonly SecurityBuffer[], type: number): number =>
  list.findIndex((each) => each.type === type);
const at = (list: readonly SecurityBuffer[], type: number): Buffer =>
  Buffer.from(list[indexOf(list, type)]?.data ?? []);
/** What is neither the message nor its token: headers and trailers. */
const others = (list: readonly SecurityBuffer[]): Buffer[] =>
  list.filter(({ type }) => type >>> 28 !== 0).map((each) => Buffer.from(each.data ?? []));

/** Encrypts a list, and has the peer decrypt the same list. */
export function passes(
  t: ExecutionContext,
  [from, to]: readonly [SecurityContext, SecurityContext],
  layout: Layout,
  message: Buffer,
  sequenceNumber = 0,
): void {
  const given = layout(from, message);
  const before = others(given);
  const encrypted = from.encryptMessage(given, { sequenceNumber });
  t.is(encrypted.length, given.length);
  t.false(at(encrypted, SECBUFFER_TOKEN).every((byte) => byte === 0));
  t.notDeepEqual(at(encrypted, SECBUFFER_DATA), message);
  t.deepEqual(others(encrypted), before);
  // In place: what was given is what came back.
  t.deepEqual(at(given, SECBUFFER_DATA), at(encrypted, SECBUFFER_DATA));
  const { buffers, qop, code } = to.decryptMessage(encrypted, { sequenceNumber });
  t.is(code, 'SEC_E_OK');
  t.is(qop, 0);
  t.deepEqual(at(buffers, SECBUFFER_DATA), message);
  t.deepEqual(others(buffers), before);
}

/** Encrypts, and gives all parts in a row to the peer as one STREAM. */
export function streams(
  t: ExecutionContext,
  [from, to]: readonly [SecurityContext, SecurityContext],
  layout: Layout,
  message: Buffer,
): void {
  const encrypted = from.encryptMessage(layout(from, message));
  const row = Buffer.concat(encrypted.map((each) => each.data ?? Buffer.alloc(0)));
  const { buffers, qop } = to.decryptMessage([
    buffer(SECBUFFER_STREAM, row),
    buffer(SECBUFFER_DATA, null),
  ]);
  t.is(qop, 0);
  t.deepEqual(at(buffers, SECBUFFER_DATA), message);
}

/** Signs a list, and has the peer verify the same list. */
export function signs(
  t: ExecutionContext,
  [from, to]: readonly [SecurityContext, SecurityContext],
  message: Buffer,
  sequenceNumber = 0,
): void {
  const signed = signedList(from, message, sequenceNumber);
  t.deepEqual(at(signed, SECBUFFER_DATA), message);
  t.false(at(signed, SECBUFFER_TOKEN).every((byte) => byte === 0));
  t.is(to.verifySignature(signed, { sequenceNumber }), 0);
  t.deepEqual(at(signed, SECBUFFER_DATA), message);
}

/** DATA and TOKEN, signed. */
export const signedList = (
  from: SecurityContext,
  message: Buffer,
  sequenceNumber = 0,
): SecurityBuffer[] =>
  from.makeSignature([data(message), token(roomOf(from).signature)], { sequenceNumber });

/** The list with the first byte of its message changed. */
export function altered(list: readonly SecurityBuffer[]): SecurityBuffer[] {
  const changed = Buffer.from(list[indexOf(list, SECBUFFER_DATA)]?.data ?? []);
  changed.writeUInt8(changed.readUInt8(0) ^ 1, 0);
  return list.map((each) => (each.type === SECBUFFER_DATA ? buffer(each.type, changed) : each));
}

/** A message without a place for its token. */
export const withoutToken = (message: Buffer): SecurityBuffer[] => [data(message)];
