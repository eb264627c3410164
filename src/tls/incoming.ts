// Buffers the bytes received from a TLS peer and splits them into records.

import { BindingError } from '../native/error.js';

/** Content type (1 byte), version (2), length of the fragment (2). */
const headerLength = 5;
/** 2^14 bytes of data, plus 2048 for encryption (RFC 5246, 6.2.3; TLS 1.3 allows less). */
const longestRecord = headerLength + 2 ** 14 + 2048;
const smallestRoom = 1024;

const none = Buffer.alloc(0);

/** change_cipher_spec (20) to heartbeat (24). */
const isRecordType = (type: number | undefined): boolean =>
  type !== undefined && type >= 20 && type <= 24;

export class Incoming {
  #memory: Buffer = none;
  #start = 0;
  #end = 0;

  /** Number of buffered bytes. */
  get byteLength(): number {
    return this.#end - this.#start;
  }

  /** Appends bytes and takes ownership of them: records are decrypted in place. */
  push(bytes: Buffer): void {
    if (this.byteLength === 0) {
      this.#memory = bytes;
      this.#start = 0;
      this.#end = bytes.byteLength;
      return;
    }
    // In memory that was given, there is no room behind its end.
    if (this.#memory.byteLength - this.#end < bytes.byteLength) {
      this.#move(0, bytes.byteLength);
    }
    this.#memory.set(bytes, this.#end);
    this.#end += bytes.byteLength;
  }

  /** Puts unused bytes back to the front. */
  unshift(bytes: Buffer): void {
    if (this.#start < bytes.byteLength) this.#move(bytes.byteLength, 0);
    this.#start -= bytes.byteLength;
    this.#memory.set(bytes, this.#start);
  }

  clear(): void {
    this.#memory = none;
    this.#start = 0;
    this.#end = 0;
  }

  /**
   * Whether a whole record is buffered.
   * @throws BindingError `ERR_SSPI_TLS_RECORD` if the bytes are not a TLS record
   */
  hasRecord(): boolean {
    this.#check();
    return this.#lengthAt(this.#start) > 0;
  }

  /**
   * Removes the first record; null if it is incomplete. Valid until bytes are put back.
   * @throws BindingError `ERR_SSPI_TLS_RECORD`
   */
  take(): Buffer | null {
    return this.hasRecord() ? this.#takeUntil(this.#start + this.#lengthAt(this.#start)) : null;
  }

  /** Removes whole records until there are at least `most` bytes; null if the first is incomplete. */
  takeAll(most: number): Buffer | null {
    if (!this.hasRecord()) return null;
    let end = this.#start;
    for (let length = 1; length > 0 && end - this.#start < most; end += length) {
      length = this.#lengthAt(end);
    }
    return this.#takeUntil(end);
  }

  #takeUntil(end: number): Buffer {
    const taken = this.#memory.subarray(this.#start, end);
    this.#start = end;
    return taken;
  }

  /** The length of the record at `start`; 0 if it is incomplete or not a record. */
  #lengthAt(start: number): number {
    if (this.#end - start < headerLength || !isRecordType(this.#memory[start])) return 0;
    const length = headerLength + this.#memory.readUInt16BE(start + 3);
    return length <= this.#end - start ? length : 0;
  }

  /** Checks as much of the first record's header as has arrived. */
  #check(): void {
    const start = this.#start;
    const { byteLength } = this;
    if (byteLength === 0) return;
    const [type, version] = [this.#memory[start], this.#memory[start + 1]];
    if (!isRecordType(type) || (byteLength > 1 && version !== 3)) {
      const seen = this.#memory.toString('hex', start, Math.min(start + headerLength, this.#end));
      throw new BindingError(
        'ERR_SSPI_TLS_RECORD',
        `The peer sent something that is no TLS record; it begins with ${seen}. Look whether it speaks TLS on this port.`,
      );
    }
    if (byteLength < headerLength) return;
    const length = headerLength + this.#memory.readUInt16BE(start + 3);
    if (length <= longestRecord) return;
    throw new BindingError(
      'ERR_SSPI_TLS_RECORD',
      `The peer sent a TLS record of ${length} bytes; TLS allows ${longestRecord}.`,
    );
  }

  /** Moves the bytes to memory of our own. Doubles at least, so that appending is amortised O(1). */
  #move(before: number, behind: number): void {
    const { byteLength } = this;
    const room = Math.max(before + byteLength + behind, 2 * byteLength, smallestRoom);
    // Not from Node's pool, which scripts share: a package reads and writes here.
    const memory = Buffer.allocUnsafeSlow(room);
    memory.set(this.#memory.subarray(this.#start, this.#end), before);
    this.#memory = memory;
    this.#start = before;
    this.#end = before + byteLength;
  }
}
