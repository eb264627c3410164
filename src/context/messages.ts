// Messages under an established context: signed, or encrypted.

import {
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_STREAM,
  SECBUFFER_TOKEN,
} from '../../generated/flags.js';
import {
  DecryptMessage,
  EncryptMessage,
  MakeSignature,
  VerifySignature,
} from '../../generated/functions.js';
import { SEC_E_INCOMPLETE_MESSAGE } from '../../generated/status.js';
import type { SecHandle } from '../../generated/structs.js';
import type { View } from '../../generated/types.js';
import type { ContextSizes } from '../attributes/query.js';
import { BindingError, checkStatus } from '../errors.js';
import { checkBytes, checkFlags, checkObject } from '../native/check.js';
import { messages } from '../native/slab.js';
import { statusName } from '../status.js';
import {
  type BufferList,
  checkBuffers,
  type PlacedBuffer,
  type SecurityBuffer,
} from './buffers.js';
import { withList, withPiece } from './list-pool.js';

/** How a message is protected, beside the context's own settings. */
export interface MessageOptions {
  /** Quality of protection: SECQOP_WRAP_NO_ENCRYPT ... 0, the default, is the context's own. */
  readonly qop?: number;
  /** For packages and protocols that number messages themselves (datagram); 0 by default. */
  readonly sequenceNumber?: number;
  /** Whether the plain case may write into the memory it is given, instead of a copy. */
  readonly inPlace?: boolean;
}

/** An encrypted message in its parts; on the wire they follow each other in this order. */
export interface SealedMessage {
  /** The security trailer, with what the peer needs to verify and decrypt. */
  readonly token: Uint8Array;
  readonly data: Uint8Array;
  readonly padding: Uint8Array;
}

/** A list of buffers after DecryptMessage. */
export interface DecryptedBuffers {
  /** What the buffers are now: parts of the memory that was given. */
  readonly buffers: SecurityBuffer[];
  /** The quality of protection that the message had, a constant of SECQOP or 0. */
  readonly qop: number;
  /**
   * Signed 32 bits. SEC_E_INCOMPLETE_MESSAGE is no failure: give it more. SEC_I_RENEGOTIATE: the EXTRA
   * buffer belongs to a new leg. SEC_I_CONTEXT_EXPIRED: the peer ends the connection.
   */
  readonly status: number;
  /** The status by name. */
  readonly code: string;
}

type Context = View<SecHandle>;
type Sizes = () => ContextSizes;

/** Room for a trailer: some packages need more than they say (Wine's Kerberos: 60, says 49). */
const smallestTrailer = 64;

function checkOptions(options: MessageOptions): { qop: number; sequenceNumber: number } {
  checkObject('options', options);
  return {
    qop: checkFlags('options.qop', options.qop ?? 0),
    sequenceNumber: checkFlags('options.sequenceNumber', options.sequenceNumber ?? 0),
  };
}

/** Bytes as the Buffer that a script gets; empty ones for none. */
const toBuffer = (bytes: Uint8Array | null): Buffer => {
  if (bytes === null) return Buffer.alloc(0);
  if (bytes instanceof Buffer) return bytes;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/**
 * A buffer's bytes after a call over our own list. Never freed, wherever it points: these calls allocate
 * nothing, and a package may leave any address in a buffer that is empty.
 */
const taken = (list: BufferList, index: number): Buffer => toBuffer(list.part(index));

/** A copy of bytes, whose address is known. */
function copied(type: number, bytes: Uint8Array): PlacedBuffer {
  const piece = messages.cut(bytes.byteLength);
  piece.bytes.set(bytes);
  return { type, data: piece.bytes, word: piece.word };
}

/** Zeroed memory, whose address is known. */
function room(type: number, length: number): PlacedBuffer {
  const piece = messages.cut(length);
  return { type, data: piece.bytes, word: piece.word };
}

export function makeSignature(
  context: Context,
  sizes: Sizes,
  message: Uint8Array | readonly SecurityBuffer[],
  options: MessageOptions,
): Buffer | SecurityBuffer[] {
  const { qop, sequenceNumber } = checkOptions(options);
  const sign = (list: BufferList) => {
    const status = MakeSignature(context, qop, list.descriptor, sequenceNumber);
    checkStatus('MakeSignature', status);
  };
  if (Array.isArray(message)) return inList(message, sign);
  checkBytes('message', message);
  const signature = room(SECBUFFER_TOKEN, Math.max(sizes().maxSignature, smallestTrailer));
  return withList([{ type: SECBUFFER_DATA, data: message }, signature], (list) => {
    sign(list);
    return taken(list, 1);
  });
}

/** `(message, signature, options)`, or `(buffers, options)`. */
export function verifySignature(
  context: Context,
  message: unknown,
  second?: unknown,
  third?: MessageOptions,
): number {
  const isList = Array.isArray(message);
  const { sequenceNumber } = checkOptions((isList ? (second as MessageOptions) : third) ?? {});
  const quality = new Uint32Array(1);
  const verify = (list: BufferList) => {
    const status = VerifySignature(context, list.descriptor, sequenceNumber, quality);
    checkStatus('VerifySignature', status);
  };
  if (isList) {
    inList(message, verify);
  } else {
    checkBytes('message', message);
    checkBytes('signature', second);
    const buffers = [{ type: SECBUFFER_DATA, data: message }, copied(SECBUFFER_TOKEN, second)];
    withList(buffers, verify);
  }
  return quality[0] ?? 0;
}

export function encryptMessage(
  context: Context,
  sizes: Sizes,
  message: Uint8Array | readonly SecurityBuffer[],
  options: MessageOptions,
): SealedMessage | SecurityBuffer[] {
  const { qop, sequenceNumber } = checkOptions(options);
  const encrypt = (list: BufferList) => {
    const status = EncryptMessage(context, qop, list.descriptor, sequenceNumber);
    checkStatus('EncryptMessage', status);
  };
  if (Array.isArray(message)) return inList(message, encrypt);
  checkBytes('message', message);
  const { securityTrailer, blockSize } = sizes();
  const trailer = Math.max(securityTrailer, smallestTrailer);
  const sealed = (list: BufferList): SealedMessage => {
    encrypt(list);
    return { token: taken(list, 0), data: taken(list, 1), padding: taken(list, 2) };
  };
  if (options.inPlace) {
    const data = { type: SECBUFFER_DATA, data: message };
    const buffers = [room(SECBUFFER_TOKEN, trailer), data, room(SECBUFFER_PADDING, blockSize)];
    return withList(buffers, sealed);
  }
  const piece = messages.cut(trailer + message.byteLength + blockSize);
  piece.bytes.set(message, trailer);
  return withPiece(piece, sealedParts(trailer, message.byteLength, blockSize), sealed);
}

const sealedParts = (token: number, data: number, padding: number) => [
  { type: SECBUFFER_TOKEN, size: token },
  { type: SECBUFFER_DATA, size: data },
  { type: SECBUFFER_PADDING, size: padding },
];

export function decryptMessage(
  context: Context,
  message: SealedMessage | Uint8Array | readonly SecurityBuffer[],
  options: MessageOptions,
): Buffer | DecryptedBuffers {
  const { sequenceNumber } = checkOptions(options);
  const quality = new Uint32Array(1);
  const decrypt = (list: BufferList) =>
    DecryptMessage(context, list.descriptor, sequenceNumber, quality);
  if (Array.isArray(message)) {
    checkMessageBuffers(message);
    return withList(message, (list) => {
      const status = decrypt(list);
      if (status !== SEC_E_INCOMPLETE_MESSAGE) checkStatus('DecryptMessage', status);
      return { buffers: list.parts(), qop: quality[0] ?? 0, status, code: statusName(status) };
    });
  }
  const plain = (list: BufferList): Buffer => {
    checkStatus('DecryptMessage', decrypt(list));
    const part = list.part(1);
    if (part === null && list.sizeOf(1) > 0) {
      throw new BindingError(
        'ERR_SSPI_PACKAGE',
        'DecryptMessage gave a DATA buffer that is not in the message.',
      );
    }
    return toBuffer(part);
  };
  // An object may have the prototype and be none: checked before it is believed.
  if (message instanceof Uint8Array) {
    checkBytes('message', message);
    const stream = options.inPlace
      ? { type: SECBUFFER_STREAM, data: message }
      : copied(SECBUFFER_STREAM, message);
    // The package finds the parts: its DATA buffer will point into our STREAM buffer.
    return withList([stream, { type: SECBUFFER_DATA, data: null }], plain);
  }
  return decryptSealed(message, options, plain);
}

function decryptSealed(
  message: unknown,
  options: MessageOptions,
  plain: (list: BufferList) => Buffer,
): Buffer {
  checkObject('message', message);
  const { token, data, padding } = message as SealedMessage;
  checkBytes('message.token', token);
  checkBytes('message.data', data);
  checkBytes('message.padding', padding);
  if (options.inPlace) {
    const given = { type: SECBUFFER_DATA, data };
    const buffers = [copied(SECBUFFER_TOKEN, token), given, copied(SECBUFFER_PADDING, padding)];
    return withList(buffers, plain);
  }
  const [tokenSize, dataSize, paddingSize] = [
    token.byteLength,
    data.byteLength,
    padding.byteLength,
  ];
  const piece = messages.cut(tokenSize + dataSize + paddingSize);
  piece.bytes.set(token);
  piece.bytes.set(data, tokenSize);
  piece.bytes.set(padding, tokenSize + dataSize);
  return withPiece(piece, sealedParts(tokenSize, dataSize, paddingSize), plain);
}

/** Runs a call over the caller's own buffers, in place, and gives what they are then. */
function inList(buffers: unknown, call: (list: BufferList) => void): SecurityBuffer[] {
  checkMessageBuffers(buffers);
  return withList(buffers, (list) => {
    call(list);
    return list.parts();
  });
}

function checkMessageBuffers(buffers: unknown): asserts buffers is readonly SecurityBuffer[] {
  checkBuffers('message', buffers);
  if (buffers.length === 0) throw new TypeError('message must have at least one buffer');
}
