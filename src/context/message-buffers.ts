// Lays out messages in lists of buffers: token, data and padding, or one STREAM buffer.

import {
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_STREAM,
  SECBUFFER_TOKEN,
} from '../../generated/flags.js';
import { copyIn, cut, type Piece } from '../native/arena.js';
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
  readonly padding: Uint8Array;
}

/** Some packages need a longer trailer than they report (Wine's Kerberos: 60, reports 49). */
export const smallestTrailer = 64;

/** The three parts of a message, which follow each other in one piece. */
function putSealed(list: BufferList, piece: Piece, token: number, data: number): void {
  list.putPart(0, SECBUFFER_TOKEN, piece, 0, token);
  list.putPart(1, SECBUFFER_DATA, piece, token, data);
  list.putPart(2, SECBUFFER_PADDING, piece, token + data, piece.length - token - data);
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
    list.putPiece(0, SECBUFFER_TOKEN, cut(trailer));
    list.put(1, { type: SECBUFFER_DATA, data: message });
    list.putPiece(2, SECBUFFER_PADDING, cut(blockSize));
    return;
  }
  const length = byteLengthOf(message);
  const piece = cut(trailer + length + blockSize);
  piece.memory.set(message, piece.start + trailer);
  putSealed(list, piece, trailer, length);
}

/** The package finds the parts: its DATA buffer will point into the STREAM buffer. */
export function putStream(list: BufferList, message: Uint8Array, inPlace: boolean): void {
  if (inPlace) list.put(0, { type: SECBUFFER_STREAM, data: message });
  else list.putPiece(0, SECBUFFER_STREAM, copyIn(message));
  list.put(1, { type: SECBUFFER_DATA, data: null });
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
    list.put(1, { type: SECBUFFER_DATA, data });
    list.putPiece(2, SECBUFFER_PADDING, copyIn(padding));
    return;
  }
  const trailer = byteLengthOf(token);
  const length = byteLengthOf(data);
  const piece = cut(trailer + length + byteLengthOf(padding));
  piece.memory.set(token, piece.start);
  piece.memory.set(data, piece.start + trailer);
  piece.memory.set(padding, piece.start + trailer + length);
  putSealed(list, piece, trailer, length);
}
