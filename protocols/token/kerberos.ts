// Kerberos: what is not encrypted in the messages of a server (AP) and of a KDC (AS, TGS), and in errors. RFC 4120.

import { applicationTag, type Block, bits, children, field, readDer } from './der.js';
import { type GssMic, type GssWrap, parseOldGssMessage } from './gss-messages.js';
import { type KdcReply, type KdcRequest, kdcReply, kdcRequest } from './kdc.js';
import { type KerberosError, kerberosError } from './kerberos-error.js';
import { apOptions } from './kerberos-names.js';
import { type Encrypted, encrypted, type Ticket, ticket } from './kerberos-parts.js';
import { bitNames, TokenError } from './reader.js';

export interface ApRequest {
  readonly format: 'Kerberos';
  readonly message: 'AP-REQ';
  readonly options?: readonly string[] | undefined;
  readonly ticket?: Ticket | undefined;
  readonly authenticator?: Encrypted | undefined;
  /** Of the frame of GSS-API, if there is one. */
  readonly mechanism?: string | undefined;
}

export interface ApReply {
  readonly format: 'Kerberos';
  readonly message: 'AP-REP';
  readonly encrypted?: Encrypted | undefined;
  readonly mechanism?: string | undefined;
}

/** A message of which only the name is read: of user to user, KRB-SAFE, KRB-PRIV, KRB-CRED. */
export interface OtherKerberosMessage {
  readonly format: 'Kerberos';
  readonly message: 'other';
  readonly name: string;
  readonly mechanism?: string | undefined;
}

export type KerberosMessage =
  | ApRequest
  | ApReply
  | KdcRequest
  | KdcReply
  | KerberosError
  | OtherKerberosMessage;

/** TOK_ID of RFC 4121, 4.1: two bytes before a Kerberos message in GSS-API. */
const tokenIds: Readonly<Record<string, string>> = {
  '0102': 'deletion of the context',
  '0400': 'TGT-REQ (user to user)',
  '0401': 'TGT-REP (user to user)',
};

const readers: Readonly<Record<number, (sequence: Block) => KerberosMessage>> = {
  10: (sequence) => kdcRequest('AS-REQ', sequence),
  11: (sequence) => kdcReply('AS-REP', sequence),
  12: (sequence) => kdcRequest('TGS-REQ', sequence),
  13: (sequence) => kdcReply('TGS-REP', sequence),
  14: request,
  15: reply,
  20: () => other('KRB-SAFE'),
  21: () => other('KRB-PRIV'),
  22: () => other('KRB-CRED'),
  30: kerberosError,
};

const other = (name: string): OtherKerberosMessage => ({
  format: 'Kerberos',
  message: 'other',
  name,
});

/** [APPLICATION n], constructed. */
const isMessage = (first = 0): boolean => (first & 0xe0) === 0x60 && (first & 0x1f) in readers;

/** Before a message over TCP (RFC 4120, 7.2.2) stands its length. */
const hasLength = (bytes: Buffer): boolean =>
  bytes.length > 4 && bytes.readUInt32BE(0) === bytes.length - 4 && isMessage(bytes[4]);

/** Whether these bytes are a Kerberos message without GSS-API framing. */
export const isBareKerberos = (bytes: Buffer): boolean => isMessage(bytes[0]) || hasLength(bytes);

/** The inner token of Kerberos: TOK_ID, then the message. */
export function parseKerberosGss(bytes: Buffer): KerberosMessage | GssWrap | GssMic {
  if (isMessage(bytes[2])) return parseKerberos(bytes.subarray(2));
  const id = bytes.subarray(0, 2).toString('hex');
  return parseOldGssMessage(bytes) ?? other(tokenIds[id] ?? `token identifier ${id}`);
}

/** @throws TokenError if it is no message of Kerberos */
export function parseKerberos(bytes: Buffer): KerberosMessage {
  const { block } = readDer('The Kerberos message', hasLength(bytes) ? bytes.subarray(4) : bytes);
  const [sequence] = children(block);
  const read = readers[applicationTag(block) ?? -1];
  if (!read || !sequence) throw new TokenError('This is no message of Kerberos.');
  return read(sequence);
}

function request(sequence: Block): ApRequest {
  const options = bits(field(sequence, 2));
  return {
    format: 'Kerberos',
    message: 'AP-REQ',
    options:
      options && options.length >= 4 ? bitNames(apOptions, options.readUInt32BE()) : undefined,
    ticket: ticket(field(sequence, 3)),
    authenticator: encrypted(field(sequence, 4)),
  };
}

function reply(sequence: Block): ApReply {
  return { format: 'Kerberos', message: 'AP-REP', encrypted: encrypted(field(sequence, 2)) };
}
