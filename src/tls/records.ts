// TLS records through Schannel: application data in and out of an established context.

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

/** What one call made of the bytes that were there. */
export interface Record {
  /** Application data; null if there was none. */
  readonly data: Buffer | null;
  /** Bytes behind the record, or for a new leg. */
  readonly rest: Buffer;
  /** `more`: the record is not complete yet; `leg`: `rest` is the input of a leg; `end`: close_notify. */
  readonly event: 'data' | 'more' | 'leg' | 'end';
}

const none = Buffer.alloc(0);

/** The type of a record, as TLS before 1.3 shows it. */
const alertRecord = 21;

export class Records {
  readonly #context: SecurityContext;
  readonly #sizes: ContextStreamSizes;

  /** @param context established */
  constructor(context: SecurityContext) {
    this.#context = context;
    this.#sizes = context.queryContextAttributes(SECPKG_ATTR_STREAM_SIZES);
  }

  /** The data of all chunks in a row, in as few records as hold it, which follow each other. */
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

  /** Makes a record of data that lies where it will be, and gives the record's length. */
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

  /** Reads the first record of `bytes`, in place. */
  decrypt(bytes: Buffer): Record {
    const isAlert = bytes[0] === alertRecord;
    const { buffers, status } = this.#context.decryptMessage([
      { type: SECBUFFER_DATA, data: bytes },
      { type: SECBUFFER_EMPTY, data: null },
      { type: SECBUFFER_EMPTY, data: null },
      { type: SECBUFFER_EMPTY, data: null },
    ]);
    if (status === SEC_E_INCOMPLETE_MESSAGE) return { data: null, rest: bytes, event: 'more' };
    const part = (type: number) => buffers.find((buffer) => buffer.type === type)?.data;
    const data = part(SECBUFFER_DATA);
    const extra = part(SECBUFFER_EXTRA)?.byteLength ?? 0;
    return {
      data: data && data.byteLength > 0 ? Buffer.from(data) : null,
      rest: extra > 0 ? bytes.subarray(bytes.byteLength - extra) : none,
      // Wine says nothing of close_notify, the one alert that is no failure.
      event: isAlert && status === SEC_E_OK ? 'end' : eventOf(status),
    };
  }
}

function eventOf(status: number): Record['event'] {
  if (status === SEC_I_RENEGOTIATE) return 'leg';
  return status === SEC_I_CONTEXT_EXPIRED ? 'end' : 'data';
}

/** Copies what lies in several pieces to where it is wanted, piece by piece. */
class ChunkReader {
  readonly #chunks: readonly Uint8Array[];
  #index = 0;
  #offset = 0;

  constructor(chunks: readonly Uint8Array[]) {
    this.#chunks = chunks;
  }

  /** Fills `target` with what comes next; there is as much. */
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
