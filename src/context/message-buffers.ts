// Lays out messages in lists of buffers: token, data and padding, or one STREAM buffer.

import {
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_STREAM,
  SECBUFFER_TOKEN,
} from '../../generated/flags.js';
import { copyIn } from '../native/arena.js';
import { checkBytes, checkObject } from '../native/check.js';
import { byteLengthOf } from '../native/extent.js';
import type { BufferList } from '../sspi/buffers.js';

/** Options of message functions. */
export interface MessageOptions {
  /** Quality of protection: SECQOP_WRAP_NO_ENCRYPT ... 0, the default, is the context's own. */
  readonly qop?: number;
  /** The sequence number, for callers that number messages themselves (datagrams); 0 by default. */
  readonly sequenceNumber?: number;
  /** Whether the plain case may write into the memory it is given, instead of a copy. */
  readonly inPlace?: boolean;
}

/**
 * The parts of an encrypted message, as EncryptMessage left its buffers. They are one token of GSS-API only if the
 * package lays them out so, in this order; Wine's Kerberos does not. To exchange tokens, use `wrap` and `unwrap`.
 */
export interface SealedMessage {
  /** The security trailer, with what the peer needs to verify and decrypt. */
  readonly token: Uint8Array;
  readonly data: Uint8Array;
  /** Empty for most packages: one Buffer that all such messages share, frozen. */
  readonly padding: Uint8Array;
}

/** Some packages need a longer trailer than they report (Wine's Kerberos: 60, reports 49). */
export const smallestTrailer = 64;

/** The three parts of a message, which follow each other in one piece. */
function putSealed(list: BufferList, token: number, data: number, padding: number): void {
  list.putNew(0, SECBUFFER_TOKEN, token, token + data + padding);
  list.putAlongside(1, SECBUFFER_DATA, 0, token, data);
  list.putAlongside(2, SECBUFFER_PADDING, 0, token + data, padding);
}

/** A message to be encrypted, with room for its token and its padding. */
export function putPlain(
  list: BufferList,
  message: Uint8Array,
  trailer: number,
  blockSize: number,
  inPlace: boolean,
): void {
  if (inPlace) {
    list.putNew(0, SECBUFFER_TOKEN, trailer);
    list.putBytes(1, SECBUFFER_DATA, message);
    list.putNew(2, SECBUFFER_PADDING, blockSize);
    return;
  }
  putSealed(list, trailer, byteLengthOf(message), blockSize);
  list.fill(0, trailer, message);
}

/** The package finds the parts: its DATA buffer will point into the STREAM buffer. */
export function putStream(list: BufferList, message: Uint8Array, inPlace: boolean): void {
  if (inPlace) list.putBytes(0, SECBUFFER_STREAM, message);
  else list.putPiece(0, SECBUFFER_STREAM, copyIn(message));
  list.putBytes(1, SECBUFFER_DATA, null);
}

/** Reads the parts of a message once, and checks them. */
export function readSealed(message: unknown): SealedMessage {
  checkObject('message', message);
  const { token, data, padding } = message as SealedMessage;
  checkBytes('message.token', token);
  checkBytes('message.data', data);
  checkBytes('message.padding', padding);
  return { token, data, padding };
}

export function putCopied(
  list: BufferList,
  { token, data, padding }: SealedMessage,
  inPlace: boolean,
): void {
  if (inPlace) {
    list.putPiece(0, SECBUFFER_TOKEN, copyIn(token));
    list.putBytes(1, SECBUFFER_DATA, data);
    list.putPiece(2, SECBUFFER_PADDING, copyIn(padding));
    return;
  }
  const trailer = byteLengthOf(token);
  const length = byteLengthOf(data);
  putSealed(list, trailer, length, byteLengthOf(padding));
  list.fill(0, 0, token);
  list.fill(0, trailer, data);
  list.fill(0, trailer + length, padding);
}
