// Messages as GSS-API tokens: joins the parts of EncryptMessage, and splits them for DecryptMessage.
//
// Layout after "SSPI/Kerberos Interoperability with GSSAPI": TOKEN, DATA and PADDING in this order are the token, and
// SECBUFFER_STREAM accepts it. Windows (all packages) and sspi-rs comply. Wine's Kerberos puts the start of the token
// into DATA and the rest into TOKEN, ignores PADDING, and Wine 8 lacks SECBUFFER_STREAM. The package's answers
// determine which layout applies.

import {
  ISC_RET_CONFIDENTIALITY,
  SECBUFFER_DATA,
  SECBUFFER_TOKEN,
  SECPKG_ATTR_FLAGS,
  SECQOP_WRAP_NO_ENCRYPT,
} from '../../generated/flags.js';
import { DecryptMessage, EncryptMessage } from '../../generated/functions.js';
import { SEC_E_INVALID_TOKEN, SEC_E_OK } from '../../generated/status.js';
import type { SecHandle } from '../../generated/structs.js';
import { type ContextSizes, queryContextAttributes } from '../attributes/query.js';
import type { View } from '../declaration.js';
import { bytesIn, copyIn, cut, noBytes } from '../native/arena.js';
import { checkBytes, checkFlags, checkObject } from '../native/check.js';
import { BindingError } from '../native/error.js';
import { byteLengthOf, bytesOver } from '../native/extent.js';
import type { BufferList } from '../sspi/buffers.js';
import { SspiError } from '../sspi/error.js';
import { borrowList, returnList } from '../sspi/list-pool.js';
import { checkListStatus, partOf } from '../sspi/results.js';
import { putPlain, putStream, smallestTrailer } from './message-buffers.js';
import { isNtlm, ntlmSignatureSize, readWrapHeader } from './wrap-header.js';

/** Options of `wrap`. */
export interface WrapOptions {
  /** Whether to encrypt the message (the default), or only to sign it: SECQOP_WRAP_NO_ENCRYPT. */
  readonly encrypt?: boolean;
  /** Quality of protection, a constant of SECQOP; 0, the default, is the context's own. */
  readonly qop?: number;
}

/** The result of `unwrap`. */
export interface UnwrappedMessage {
  readonly data: Buffer;
  /** Whether the message was encrypted. If not it was only signed: anyone on the path could read it. */
  readonly encrypted: boolean;
  /** The package's quality of protection: SECQOP_WRAP_NO_ENCRYPT, or 0. */
  readonly qop: number;
}

/** The token layout of a context's package, once known. */
export interface TokenLayout {
  takes?: 'stream' | 'parts';
}

type Context = View<SecHandle>;

/** Never a package's padding: that counts its own bytes (RFC 1964), or is absent. */
const untouched = 0xff;

/** Whether a context has confidentiality. Some packages report it in the attribute only (Wine's NTLM). */
export function hasConfidentiality(context: Context, granted: number | undefined): boolean {
  if (((granted ?? 0) & ISC_RET_CONFIDENTIALITY) !== 0) return true;
  try {
    const flags = queryContextAttributes(context, SECPKG_ATTR_FLAGS);
    return (flags & ISC_RET_CONFIDENTIALITY) !== 0;
  } catch (error) {
    if (error instanceof SspiError) return false;
    throw error;
  }
}

const notEncrypted = (why: string): BindingError =>
  new BindingError('ERR_SSPI_NOT_ENCRYPTED', `The message would not be encrypted: ${why}`);

function readOptions(options: WrapOptions): { encrypt: boolean; quality: number } {
  checkObject('options', options);
  const { encrypt, qop } = options;
  const asked = checkFlags('options.qop', qop ?? 0);
  const asksForNone = (asked & SECQOP_WRAP_NO_ENCRYPT) >>> 0 === SECQOP_WRAP_NO_ENCRYPT;
  if (encrypt === true && asksForNone) {
    throw new TypeError(
      'options.qop must not be SECQOP_WRAP_NO_ENCRYPT if options.encrypt is true',
    );
  }
  const encrypts = encrypt === undefined ? !asksForNone : Boolean(encrypt);
  return {
    encrypt: encrypts,
    quality: encrypts ? asked : (asked | SECQOP_WRAP_NO_ENCRYPT) >>> 0,
  };
}

export function wrap(
  context: Context,
  sizes: ContextSizes,
  isConfidential: boolean,
  message: Uint8Array,
  options: WrapOptions,
): Buffer {
  const { encrypt, quality } = readOptions(options);
  checkBytes('message', message);
  if (encrypt && !isConfidential) {
    throw notEncrypted(
      'CONFIDENTIALITY was not granted. Ask for it in the handshake on both sides, or pass encrypt: false.',
    );
  }
  const list = borrowList(3);
  try {
    const trailer = Math.max(sizes.securityTrailer, smallestTrailer);
    putPlain(list, message, trailer, sizes.blockSize, false);
    list.part(2)?.fill(untouched);
    const status = EncryptMessage(context, quality, list.address, 0);
    checkListStatus('EncryptMessage', status, list);
    const token = joined(list);
    if (encrypt && readWrapHeader(token)?.sealed === false) {
      throw notEncrypted('the package only signed it.');
    }
    return token;
  } finally {
    returnList(list);
  }
}

/** The parts of an encrypted message in the order in which the peer's GSS-API expects them. */
function joined(list: BufferList): Buffer {
  const [token, data, padding] = [partAt(list, 0), partAt(list, 1), partAt(list, 2)];
  const isPadded = padding.some((byte) => byte !== untouched);
  const whole = concatenated(isPadded ? [token, data, padding] : [token, data]);
  if (readWrapHeader(whole) !== null || isNtlm(whole)) return whole;
  // DATA may have a part of the header only: a short message has a short one.
  const startsInData = concatenated([data, token]);
  return readWrapHeader(startsInData) === null ? whole : startsInData;
}

const partAt = (list: BufferList, index: number): Buffer => {
  const part = partOf('EncryptMessage', list, index);
  return part === null ? noBytes() : bytesOver(part);
};

function concatenated(parts: readonly Buffer[]): Buffer {
  const whole = bytesIn(cut(parts.reduce((length, part) => length + part.byteLength, 0)));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

export function unwrap(
  context: Context,
  layout: TokenLayout,
  isConfidential: () => boolean,
  token: Uint8Array,
): UnwrappedMessage {
  checkBytes('token', token);
  const header = readWrapHeader(bytesOver(token));
  const { data, qop } = decrypt(context, layout, token);
  // Kerberos states it twice, and DecryptMessage has verified the header. NTLM never does: it encrypts all messages
  // of a context with confidentiality, and treats one that was only signed as altered.
  const encrypted = (qop & SECQOP_WRAP_NO_ENCRYPT) === 0 && (header?.sealed ?? isConfidential());
  return { data, encrypted, qop };
}

/** What DecryptMessage gives. */
type Decrypted = Pick<UnwrappedMessage, 'data' | 'qop'>;

function decrypt(context: Context, layout: TokenLayout, token: Uint8Array): Decrypted {
  let status = SEC_E_INVALID_TOKEN;
  if (layout.takes !== 'parts') {
    const list = borrowList(2);
    try {
      putStream(list, token, false);
      status = DecryptMessage(context, list.address, 0, list.qualityAddress);
      if (status === SEC_E_OK) {
        layout.takes = 'stream';
        return plain(list, 1);
      }
    } finally {
      returnList(list);
    }
  }
  // A package that does not know SECBUFFER_STREAM misses a TOKEN buffer.
  const given = layout.takes !== 'stream' && status === SEC_E_INVALID_TOKEN;
  if (!given) throw new SspiError('DecryptMessage', status);
  const list = borrowList(2);
  try {
    const index = putParts(list, token);
    if (index === null) throw new SspiError('DecryptMessage', status);
    status = DecryptMessage(context, list.address, 0, list.qualityAddress);
    if (status !== SEC_E_OK) throw new SspiError('DecryptMessage', status);
    layout.takes = 'parts';
    return plain(list, index);
  } finally {
    returnList(list);
  }
}

const plain = (list: BufferList, index: number): Decrypted => {
  const part = partOf('DecryptMessage', list, index);
  return { data: part === null ? noBytes() : bytesOver(part), qop: list.quality };
};

/**
 * A token in two buffers, for packages that find no parts: Wine's NTLM has the signature first, its Kerberos writes the
 * message over the start of the token.
 * @returns the index of the DATA buffer; null if the length of the message cannot be told
 */
function putParts(list: BufferList, token: Uint8Array): number | null {
  const bytes = bytesOver(token);
  const length = isNtlm(bytes)
    ? bytes.byteLength - ntlmSignatureSize
    : (readWrapHeader(bytes)?.length ?? -1);
  if (length < 0) return null;
  const total = byteLengthOf(token);
  const piece = copyIn(token);
  if (isNtlm(bytes)) {
    list.putPart(0, SECBUFFER_TOKEN, piece, 0, ntlmSignatureSize);
    list.putPart(1, SECBUFFER_DATA, piece, ntlmSignatureSize, length);
    return 1;
  }
  list.putPart(0, SECBUFFER_DATA, piece, 0, length);
  list.putPart(1, SECBUFFER_TOKEN, piece, length, total - length);
  return 0;
}
