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
import { statusName } from '../status.js';
import { BufferList, checkBuffers, type SecurityBuffer } from './buffers.js';

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

/** The memory to work on: the caller's own if it allows that, else a copy. */
const workingMemory = (bytes: Uint8Array, { inPlace }: MessageOptions): Uint8Array =>
  inPlace ? bytes : Buffer.from(bytes);

const toBuffer = (bytes: Uint8Array | null | undefined): Buffer =>
  bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : Buffer.alloc(0);

/**
 * A buffer's bytes after a call over our own list. Never freed, wherever it points: these calls allocate
 * nothing, and a package may leave any address in a buffer that is empty.
 */
const taken = (list: BufferList, index: number): Buffer => toBuffer(list.parts()[index]?.data);

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
  if (Array.isArray(message)) return inList(message, sign).parts();
  checkBytes('message', message);
  const room = Math.max(sizes().maxSignature, smallestTrailer);
  const list = new BufferList([
    { type: SECBUFFER_DATA, data: message },
    { type: SECBUFFER_TOKEN, data: Buffer.alloc(room) },
  ]);
  sign(list);
  return taken(list, 1);
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
    verify(
      new BufferList([
        { type: SECBUFFER_DATA, data: message },
        { type: SECBUFFER_TOKEN, data: Buffer.from(second) },
      ]),
    );
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
  if (Array.isArray(message)) return inList(message, encrypt).parts();
  checkBytes('message', message);
  const { securityTrailer, blockSize } = sizes();
  const list = new BufferList([
    { type: SECBUFFER_TOKEN, data: Buffer.alloc(Math.max(securityTrailer, smallestTrailer)) },
    { type: SECBUFFER_DATA, data: workingMemory(message, options) },
    { type: SECBUFFER_PADDING, data: Buffer.alloc(blockSize) },
  ]);
  encrypt(list);
  return { token: taken(list, 0), data: taken(list, 1), padding: taken(list, 2) };
}

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
    const list = new BufferList(message);
    const status = decrypt(list);
    if (status !== SEC_E_INCOMPLETE_MESSAGE) checkStatus('DecryptMessage', status);
    return { buffers: list.parts(), qop: quality[0] ?? 0, status, code: statusName(status) };
  }
  const isStream = message instanceof Uint8Array;
  // An object may have the prototype and be none.
  if (isStream) checkBytes('message', message);
  const list = new BufferList(
    isStream
      ? // The package finds the parts: its DATA buffer will point into our STREAM buffer.
        [
          { type: SECBUFFER_STREAM, data: workingMemory(message, options) },
          { type: SECBUFFER_DATA, data: null },
        ]
      : sealedBuffers(message, options),
  );
  checkStatus('DecryptMessage', decrypt(list));
  const plain = list.parts()[1]?.data;
  if (!plain && list.at(1).cbBuffer > 0) {
    throw new BindingError(
      'ERR_SSPI_PACKAGE',
      'DecryptMessage gave a DATA buffer that is not in the message.',
    );
  }
  return toBuffer(plain);
}

function sealedBuffers(message: unknown, options: MessageOptions): SecurityBuffer[] {
  checkObject('message', message);
  const { token, data, padding } = message as SealedMessage;
  for (const [name, part] of Object.entries({ token, data, padding })) {
    checkBytes(`message.${name}`, part);
  }
  return [
    { type: SECBUFFER_TOKEN, data: Buffer.from(token) },
    { type: SECBUFFER_DATA, data: workingMemory(data, options) },
    { type: SECBUFFER_PADDING, data: Buffer.from(padding) },
  ];
}

/** Runs a call over the caller's own buffers, in place. */
function inList(buffers: unknown, call: (list: BufferList) => void): BufferList {
  checkMessageBuffers(buffers);
  const list = new BufferList(buffers);
  call(list);
  return list;
}

function checkMessageBuffers(buffers: unknown): asserts buffers is readonly SecurityBuffer[] {
  checkBuffers('message', buffers);
  if (buffers.length === 0) throw new TypeError('message must have at least one buffer');
}
