// Signs, verifies, encrypts and decrypts messages with an established context.

import { SECBUFFER_DATA, SECBUFFER_TOKEN } from '../../generated/flags.js';
import {
  DecryptMessage,
  EncryptMessage,
  MakeSignature,
  VerifySignature,
} from '../../generated/functions.js';
import { SEC_E_INCOMPLETE_MESSAGE, SEC_E_OK } from '../../generated/status.js';
import type { SecHandle } from '../../generated/structs.js';
import type { ContextSizes } from '../attributes/query.js';
import type { View } from '../declaration.js';
import { noBytes, sharedNothing } from '../native/arena.js';
import { checkBytes, checkFlags, checkObject, isArray } from '../native/check.js';
import { bytesOver, isBytes, NodeBuffer } from '../native/extent.js';
import type { BufferList, SecurityBuffer } from '../sspi/buffers.js';
import { readBuffers } from '../sspi/caller-buffers.js';
import { checkStatus, SspiError } from '../sspi/error.js';
import { borrowList, returnList } from '../sspi/list-pool.js';
import { checkListStatus, partOf, partsOf } from '../sspi/results.js';
import { statusName } from '../sspi/status.js';
import {
  type MessageOptions,
  putCopied,
  putPlain,
  putStream,
  readSealed,
  type SealedMessage,
  smallestTrailer,
} from './message-buffers.js';

/** A list of buffers after DecryptMessage. */
export interface DecryptedBuffers {
  /** The buffers after the call: parts of the memory given. */
  readonly buffers: SecurityBuffer[];
  /** The message's quality of protection, a constant of SECQOP or 0. */
  readonly qop: number;
  /**
   * Signed 32 bits. SEC_E_INCOMPLETE_MESSAGE is not a failure: more input is needed. SEC_I_RENEGOTIATE: a leg is due,
   * with the EXTRA buffer, if any, as its input. SEC_I_CONTEXT_EXPIRED: the peer closed the connection. DATA is plain
   * text with SEC_E_OK only: otherwise buffer 0 can still be the input.
   */
  readonly status: number;
  /** The status by name. */
  readonly code: string;
}

type Context = View<SecHandle>;
type Sizes = () => ContextSizes;

/** Stands for options that were left out. */
export const noOptions: MessageOptions = Object.freeze({});
const defaults: Required<MessageOptions> = { qop: 0, sequenceNumber: 0, inPlace: false };

/** Reads each option once, before anything is measured: the caller's getters may change the memory. */
const readOptions = (options: MessageOptions): Required<MessageOptions> =>
  options === noOptions ? defaults : readGiven(options);

function readGiven(options: MessageOptions): Required<MessageOptions> {
  checkObject('options', options);
  const { qop, sequenceNumber, inPlace } = options;
  return {
    qop: checkFlags('options.qop', qop ?? 0),
    sequenceNumber: checkFlags('options.sequenceNumber', sequenceNumber ?? 0),
    inPlace: Boolean(inPlace),
  };
}

/** Bytes as the Buffer that a script gets; empty ones for none. */
const toBuffer = (bytes: Uint8Array | null): Buffer => {
  if (bytes === null) return noBytes();
  // Fast path: `instanceof` would take as long as the cut.
  if (bytes.constructor === NodeBuffer) return bytes as Buffer;
  return bytesOver(bytes);
};

/** The bytes at `index` after a call over our own list. */
const taken = (functionName: string, list: BufferList, index: number): Buffer =>
  // Fast path: most packages leave the padding empty.
  list.sizeOf(index) === 0 ? noBytes() : toBuffer(partOf(functionName, list, index));

function signIn(list: BufferList, context: Context, qop: number, sequenceNumber: number): void {
  const status = MakeSignature(context, qop, list.address, sequenceNumber);
  checkListStatus('MakeSignature', status, list);
}

export function makeSignature(
  context: Context,
  sizes: Sizes,
  message: Uint8Array | readonly SecurityBuffer[],
  options: MessageOptions,
): Buffer | SecurityBuffer[] {
  const { qop, sequenceNumber } = readOptions(options);
  if (isArray(message)) {
    return inList('MakeSignature', message, (list) => signIn(list, context, qop, sequenceNumber));
  }
  checkBytes('message', message);
  const room = Math.max(sizes().maxSignature, smallestTrailer);
  const list = borrowList(2);
  try {
    list.putBytes(0, SECBUFFER_DATA, message);
    list.putNew(1, SECBUFFER_TOKEN, room);
    signIn(list, context, qop, sequenceNumber);
    return taken('MakeSignature', list, 1);
  } finally {
    returnList(list);
  }
}

/** Returns the quality of protection. */
function verifyIn(list: BufferList, context: Context, sequenceNumber: number): number {
  const { address, qualityAddress } = list;
  const status = VerifySignature(context, address, sequenceNumber, qualityAddress);
  checkStatus('VerifySignature', status);
  return list.quality;
}

/** `(message, signature, options)`, or `(buffers, options)`. */
export function verifySignature(
  context: Context,
  message: unknown,
  second?: unknown,
  third?: MessageOptions,
): number {
  const isList = isArray(message);
  const { sequenceNumber } = readOptions(
    (isList ? (second as MessageOptions) : third) ?? noOptions,
  );
  if (isList) {
    let quality = 0;
    inList('VerifySignature', message, (list) => {
      quality = verifyIn(list, context, sequenceNumber);
    });
    return quality;
  }
  checkBytes('message', message);
  checkBytes('signature', second);
  const list = borrowList(2);
  try {
    list.putBytes(0, SECBUFFER_DATA, message);
    list.putCopy(1, SECBUFFER_TOKEN, second);
    return verifyIn(list, context, sequenceNumber);
  } finally {
    returnList(list);
  }
}

function encryptIn(list: BufferList, context: Context, qop: number, sequenceNumber: number): void {
  const status = EncryptMessage(context, qop, list.address, sequenceNumber);
  checkListStatus('EncryptMessage', status, list);
}

export function encryptMessage(
  context: Context,
  sizes: Sizes,
  message: Uint8Array | readonly SecurityBuffer[],
  options: MessageOptions,
): SealedMessage | SecurityBuffer[] {
  const { qop, sequenceNumber, inPlace } = readOptions(options);
  if (isArray(message)) {
    return inList('EncryptMessage', message, (list) =>
      encryptIn(list, context, qop, sequenceNumber),
    );
  }
  checkBytes('message', message);
  const { securityTrailer, blockSize } = sizes();
  const trailer = Math.max(securityTrailer, smallestTrailer);
  const list = borrowList(3);
  try {
    putPlain(list, message, trailer, blockSize, inPlace);
    encryptIn(list, context, qop, sequenceNumber);
    return {
      token: taken('EncryptMessage', list, 0),
      data: taken('EncryptMessage', list, 1),
      // Most packages leave it empty.
      padding: list.sizeOf(2) === 0 ? sharedNothing() : taken('EncryptMessage', list, 2),
    };
  } finally {
    returnList(list);
  }
}

export function decryptMessage(
  context: Context,
  message: SealedMessage | Uint8Array | readonly SecurityBuffer[],
  options: MessageOptions,
): Buffer | DecryptedBuffers {
  const { sequenceNumber, inPlace } = readOptions(options);
  if (isArray(message)) {
    let status = 0;
    let qop = 0;
    const buffers = inList('DecryptMessage', message, (list) => {
      status = DecryptMessage(context, list.address, sequenceNumber, list.qualityAddress);
      qop = list.quality;
      if (status !== SEC_E_INCOMPLETE_MESSAGE) checkListStatus('DecryptMessage', status, list);
    });
    return { buffers, qop, status, code: statusName(status) };
  }
  const isStream = isBytes(message);
  // An object may have the prototype and be none.
  if (isStream) checkBytes('message', message);
  const sealed = isStream ? null : readSealed(message);
  const list = borrowList(isStream ? 2 : 3);
  try {
    if (sealed) putCopied(list, sealed, inPlace);
    else putStream(list, message as Uint8Array, inPlace);
    const status = DecryptMessage(context, list.address, sequenceNumber, list.qualityAddress);
    // Beside SEC_I_CONTEXT_EXPIRED and SEC_I_RENEGOTIATE the DATA buffer can still hold the input.
    if (status !== SEC_E_OK) throw new SspiError('DecryptMessage', status);
    return taken('DecryptMessage', list, 1);
  } finally {
    returnList(list);
  }
}

/** Runs a call over the caller's own buffers, in place, and gives what they are then. */
function inList(
  functionName: string,
  message: unknown,
  call: (list: BufferList) => void,
): SecurityBuffer[] {
  const buffers = readBuffers('message', message);
  if (buffers.length === 0) throw new TypeError('message must have at least one buffer');
  const list = borrowList(buffers.length);
  try {
    for (let index = 0; index < buffers.length; index++) {
      list.put(index, buffers[index] as SecurityBuffer);
    }
    call(list);
    return partsOf(functionName, list);
  } finally {
    returnList(list);
  }
}
