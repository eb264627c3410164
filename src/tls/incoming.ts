// What a TLS peer has sent and nobody has read yet: one piece of memory, cut into records.

import { BindingError } from '../native/error.js';

/** A record begins with its type, its version and the length of what follows. */
const headerLength = 5;
/** 2^14 bytes of data, and 2048 that encryption may add (RFC 5246, 6.2.3; TLS 1.3 allows fewer). */
const longestRecord = headerLength + 2 ** 14 + 2048;
const smallestRoom = 1024;

const none = Buffer.alloc(0);

/** The types that there are: from change_cipher_spec to heartbeat. */
const isRecordType = (type: number | undefined): boolean =>
  type !== undefined && type >= 20 && type <= 24;

export class Incoming {
  #memory: Buffer = none;
  #start = 0;
  #end = 0;
  /** Whether the memory is ours: there may be room behind the end then. */
  #isOurs = false;

  /** How many bytes wait. */
  get byteLength(): number {
    return this.#end - this.#start;
  }

  /** Adds bytes behind the others. They are the stream's from now on: records are decrypted in place. */
  push(bytes: Buffer): void {
    if (this.byteLength === 0) {
      this.#memory = bytes;
      this.#start = 0;
      this.#end = bytes.byteLength;
      this.#isOurs = false;
      return;
    }
    if (!this.#isOurs || this.#memory.byteLength - this.#end < bytes.byteLength) {
      this.#move(0, bytes.byteLength);
    }
    this.#memory.set(bytes, this.#end);
    this.#end += bytes.byteLength;
  }

  /** Puts bytes back that were taken and not used. */
  unshift(bytes: Buffer): void {
    if (this.#start < bytes.byteLength) this.#move(bytes.byteLength, 0);
    this.#start -= bytes.byteLength;
    this.#memory.set(bytes, this.#start);
  }

  clear(): void {
    this.#memory = none;
    this.#start = 0;
    this.#end = 0;
    this.#isOurs = false;
  }

  /**
   * Whether a whole record waits.
   * @throws BindingError `ERR_SSPI_TLS_RECORD` if what waits is none
   */
  hasRecord(): boolean {
    this.#check();
    return this.#lengthAt(this.#start) > 0;
  }

  /**
   * The first record; null if it is not all there yet. Valid until bytes are put back.
   * @throws BindingError `ERR_SSPI_TLS_RECORD`
   */
  take(): Buffer | null {
    return this.hasRecord() ? this.#takeUntil(this.#start + this.#lengthAt(this.#start)) : null;
  }

  /** As `take`, with the records behind it that are whole, until there are `most` bytes. */
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

  /** The length of the record that starts there; 0 if it is not all there, or none. */
  #lengthAt(start: number): number {
    if (this.#end - start < headerLength || !isRecordType(this.#memory[start])) return 0;
    const length = headerLength + this.#memory.readUInt16BE(start + 3);
    return length <= this.#end - start ? length : 0;
  }

  /** What comes first must be a record, as far as it can be seen. */
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

  /** Moves what waits to memory of ours. It grows to twice its size at least: single bytes cost no more than many. */
  #move(before: number, behind: number): void {
    const { byteLength } = this;
    const room = Math.max(before + byteLength + behind, 2 * byteLength, smallestRoom);
    // Not of Node's pool: a package reads here, and the rest of the pool is a script's.
    const memory = Buffer.allocUnsafeSlow(room);
    memory.set(this.#memory.subarray(this.#start, this.#end), before);
    this.#memory = memory;
    this.#start = before;
    this.#end = before + byteLength;
    this.#isOurs = true;
  }
}
