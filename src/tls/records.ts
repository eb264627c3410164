// The record layer: encrypts and decrypts application data with an established Schannel context.

import {
  SECBUFFER_DATA,
  SECBUFFER_EMPTY,
  SECBUFFER_EXTRA,
  SECBUFFER_STREAM_HEADER,
  SECBUFFER_STREAM_TRAILER,
  SECPKG_ATTR_STREAM_SIZES,
} from '../../generated/flags.js';
import {
  SEC_E_INCOMPLETE_MESSAGE,
  SEC_E_OK,
  SEC_I_CONTEXT_EXPIRED,
  SEC_I_RENEGOTIATE,
} from '../../generated/status.js';
import type { ContextStreamSizes } from '../attributes/query.js';
import type { SecurityContext } from '../context/security-context.js';
import { BindingError } from '../native/error.js';
import type { SecurityBuffer } from '../sspi/buffers.js';

/** A decrypted record. */
export interface TlsRecord {
  /** Application data, a part of the record's memory; null if there is none. */
  readonly data: Buffer | null;
  /** Bytes that the package did not consume: with `leg`, the input of that leg. */
  readonly extra: Buffer | null;
  /** `leg`: a leg is due before anything is written. `end`: close_notify. `alert`: some other alert. */
  readonly event: 'data' | 'leg' | 'end' | 'alert';
}

/** Content type alert, visible before TLS 1.3 only. */
const alertRecord = 21;

/** Consecutive records without data; OpenSSL's limit is the same. */
const mostWithoutData = 32;

export class RecordLayer {
  readonly #context: SecurityContext;
  #sizes: ContextStreamSizes;
  /** Consecutive records without data. */
  #withoutData = 0;

  /** @param context must be established */
  constructor(context: SecurityContext) {
    this.#context = context;
    this.#sizes = context.queryContextAttributes(SECPKG_ATTR_STREAM_SIZES);
  }

  /** Reads the sizes again: a renegotiation may have changed the cipher. */
  readSizes(): void {
    this.#sizes = this.#context.queryContextAttributes(SECPKG_ATTR_STREAM_SIZES);
  }

  /** Encrypts the concatenated chunks into as few contiguous records as possible. */
  encrypt(chunks: readonly Uint8Array[]): Buffer {
    const { header, trailer, maximumMessage } = this.#sizes;
    const total = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
    const count = Math.ceil(total / maximumMessage);
    const memory = Buffer.alloc(total + count * (header + trailer));
    const reader = new ChunkReader(chunks);
    let end = 0;
    for (let left = total; left > 0; ) {
      const length = Math.min(left, maximumMessage);
      reader.read(memory.subarray(end + header, end + header + length));
      end += this.#encryptAt(memory.subarray(end, end + header + length + trailer), length);
      left -= length;
    }
    return memory.subarray(0, end);
  }

  /** Encrypts one record in place; returns its length. */
  #encryptAt(record: Buffer, length: number): number {
    const { header } = this.#sizes;
    const parts = this.#context.encryptMessage([
      { type: SECBUFFER_STREAM_HEADER, data: record.subarray(0, header) },
      { type: SECBUFFER_DATA, data: record.subarray(header, header + length) },
      { type: SECBUFFER_STREAM_TRAILER, data: record.subarray(header + length) },
      { type: SECBUFFER_EMPTY, data: null },
    ]);
    return parts.reduce((sum, part) => sum + (part.data?.byteLength ?? 0), 0);
  }

  /**
   * Decrypts one whole record in place.
   * @throws SspiError such as SEC_E_MESSAGE_ALTERED
   * @throws BindingError `ERR_SSPI_TLS_LIMIT` for too many records without data
   */
  decrypt(record: Buffer): TlsRecord {
    const isAlert = record[0] === alertRecord;
    const { buffers, status } = this.#context.decryptMessage([
      { type: SECBUFFER_DATA, data: record },
      { type: SECBUFFER_EMPTY, data: null },
      { type: SECBUFFER_EMPTY, data: null },
      { type: SECBUFFER_EMPTY, data: null },
    ]);
    if (status === SEC_E_INCOMPLETE_MESSAGE) {
      throw new BindingError(
        'ERR_SSPI_PACKAGE',
        'DecryptMessage asks for more, although it was given a whole TLS record.',
      );
    }
    // Not buffer 0: it can still be the undecrypted record.
    const data = status === SEC_E_OK ? find(buffers, SECBUFFER_DATA, 1) : null;
    this.#count(data);
    return {
      data,
      extra: find(buffers, SECBUFFER_EXTRA, 0),
      event: eventOf(status, data, isAlert),
    };
  }

  /** Bounds empty records: each costs the peer 22 bytes, and this side a call. */
  #count(data: Buffer | null): void {
    this.#withoutData = data ? 0 : this.#withoutData + 1;
    if (this.#withoutData <= mostWithoutData) return;
    throw new BindingError(
      'ERR_SSPI_TLS_LIMIT',
      `The peer sent more than ${mostWithoutData} TLS records in a row without data.`,
    );
  }
}

/** The first non-empty buffer of a type. */
function find(buffers: readonly SecurityBuffer[], type: number, from: number): Buffer | null {
  for (let index = from; index < buffers.length; index++) {
    const { type: found, data } = buffers[index] as SecurityBuffer;
    if (found === type && data && data.byteLength > 0) return data as Buffer;
  }
  return null;
}

/**
 * Windows returns SEC_I_CONTEXT_EXPIRED for close_notify; other warning alerts do not end the connection. Wine
 * (8 and 10) returns SEC_E_OK without data for both: there, the end of the connection tells them apart.
 */
function eventOf(status: number, data: Buffer | null, isAlert: boolean): TlsRecord['event'] {
  if (status === SEC_I_CONTEXT_EXPIRED) return 'end';
  if (status === SEC_I_RENEGOTIATE) return 'leg';
  return isAlert && status === SEC_E_OK && data === null ? 'alert' : 'data';
}

/** Reads a list of chunks as one sequence of bytes. */
class ChunkReader {
  readonly #chunks: readonly Uint8Array[];
  #index = 0;
  #offset = 0;

  constructor(chunks: readonly Uint8Array[]) {
    this.#chunks = chunks;
  }

  /** Fills `target`; that many bytes must be left. */
  read(target: Uint8Array): void {
    for (let filled = 0; filled < target.byteLength; ) {
      const chunk = this.#chunks[this.#index] as Uint8Array;
      const part = chunk.subarray(this.#offset, this.#offset + target.byteLength - filled);
      target.set(part, filled);
      filled += part.byteLength;
      this.#offset += part.byteLength;
      if (this.#offset === chunk.byteLength) {
        this.#index++;
        this.#offset = 0;
      }
    }
  }
}
