// The answer of a package of the LSA, copied: one piece of memory whose pointers must stay inside it.

import type { Address, StructDeclaration, View } from '../declaration.js';
import { BindingError } from '../native/error.js';
import { copySecret } from '../native/secret.js';
import { sizeof, view } from '../native/struct.js';
import type { CountedText } from './request.js';

export class LsaAnswer {
  readonly #address: Address;
  readonly #memory: Buffer;

  /**
   * @param address of the original, which its pointers are relative to
   * @param memory the copy, which `wipe` overwrites
   */
  constructor(address: Address, memory: Buffer) {
    this.#address = address;
    this.#memory = memory;
  }

  /** The structure at an offset. */
  at<T>(declaration: StructDeclaration<T>, offset = 0): View<T> {
    this.#check(offset, sizeof(declaration), declaration.name);
    return view(declaration, this.#memory, offset);
  }

  /** The unsigned number of 32 bits at an offset: a count before a list, which may be empty. */
  uint32(offset: number): number {
    this.#check(offset, Uint32Array.BYTES_PER_ELEMENT, 'a number');
    return this.#memory.readUInt32LE(offset);
  }

  /** As many structures in a row. */
  list<T>(declaration: StructDeclaration<T>, offset: number, count: number): View<T>[] {
    const size = sizeof(declaration);
    // Before any is made: a false count would take all memory.
    this.#check(offset, size * count, `${count} of ${declaration.name}`);
    return Array.from({ length: count }, (_, index) => this.at(declaration, offset + index * size));
  }

  text({ Buffer: pointer, Length }: CountedText): string {
    if (Length === 0) return '';
    const start = this.offsetOf(pointer);
    this.#check(start, Length, 'text');
    return this.#memory.toString('utf16le', start, start + Length);
  }

  /** A copy in memory for secrets, for the caller to wipe. */
  secret(pointer: Address, length: number): Buffer {
    if (length === 0) return copySecret(new Uint8Array(0));
    const start = this.offsetOf(pointer);
    this.#check(start, length, 'bytes');
    return copySecret(this.#memory.subarray(start, start + length));
  }

  wipe(): void {
    this.#memory.fill(0);
  }

  /** Where a pointer of the answer points to. One before the start gives an offset beyond the end. */
  offsetOf(pointer: Address): number {
    const distance = pointer - this.#address;
    return distance < 0n ? Number.MAX_SAFE_INTEGER : Number(distance);
  }

  #check(start: number, length: number, what: string): void {
    if (start + length <= this.#memory.byteLength) return;
    throw new BindingError(
      'ERR_SSPI_PACKAGE',
      `LsaCallAuthenticationPackage succeeded, but its package’s answer of ${this.#memory.byteLength} bytes points to ${what} outside it.`,
    );
  }
}
