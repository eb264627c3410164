// The memory that a package writes an attribute into. SSPI passes no size, so spare room follows every structure.

import type { StructDeclaration, View } from '../declaration.js';
import { ownPiece, type Piece } from '../native/arena.js';
import { BindingError } from '../native/error.js';
import { type Members, setMembers, viewAt } from '../native/struct.js';

/** Spare bytes behind a structure: a newer Windows may know more members than the headers. */
export const slack = 4096;
/** A guard behind the slack: once it changes, the package has overrun the memory. */
const guardLength = 64;
const guardByte = 0xa5;

/** Memory for a structure of `length` bytes, with slack and guard behind it. */
export class Room {
  readonly piece: Piece;
  readonly #length: number;
  /** By size of a structure: the memory behind it, and its expected content. */
  readonly #behind = new Map<number, { found: Buffer; expected: Buffer }>();
  readonly #views = new Map<StructDeclaration, View<unknown>>();
  busy = false;

  constructor(length: number) {
    this.piece = ownPiece(length + slack + guardLength);
    this.#length = length;
    this.#setGuard();
  }

  #setGuard(): void {
    this.piece.memory.fill(guardByte, this.#length + slack);
  }

  /** Lays a structure at the beginning, valid until `clear`. Without members, its view is cached. */
  lay<T>(declaration: StructDeclaration<T>, members?: Members<T>): View<T> {
    if (members) return setMembers(declaration, viewAt(declaration, this.piece), members);
    let view = this.#views.get(declaration);
    if (view === undefined) {
      view = viewAt(declaration, this.piece);
      this.#views.set(declaration, view);
    }
    return view as View<T>;
  }

  /** How many bytes were written behind a structure of `size` bytes; trailing zeros do not show. */
  beyond(size: number): number {
    let behind = this.#behind.get(size);
    if (behind === undefined) {
      const found = this.piece.memory.subarray(size);
      behind = { found, expected: Buffer.from(found) };
      behind.expected.fill(0, 0, this.#length + slack - size);
      behind.expected.fill(guardByte, this.#length + slack - size);
      this.#behind.set(size, behind);
    }
    const { found, expected } = behind;
    if (found.equals(expected)) return 0;
    let end = found.byteLength;
    while (found[end - 1] === expected[end - 1]) end--;
    return end;
  }

  /** Whether `beyond` bytes behind a structure reach past the slack. */
  overrun(size: number, beyond: number): boolean {
    return size + beyond > this.#length + slack;
  }

  /** Zeroes what was written: some structures contain keys. */
  clear(size: number, beyond: number): void {
    this.piece.memory.fill(0, 0, Math.min(size + beyond, this.#length + slack));
    if (this.overrun(size, beyond)) this.#setGuard();
  }
}

/** More than twice the longest structure of the headers. */
const largest = 1024;
let shared: Room | undefined;

/** Room for one query. A nested query, made by a trace listener, gets memory of its own. */
export function takeRoom(): Room {
  shared ??= new Room(largest);
  const room = shared.busy ? new Room(largest) : shared;
  room.busy = true;
  return room;
}

/** The package wrote past the slack, and may have damaged memory of the process. */
export const overrunError = (functionName: string): BindingError =>
  new BindingError(
    'ERR_SSPI_PACKAGE',
    `${functionName}: the package wrote more than ${slack} bytes behind its structure, and may have damaged memory of this process: end it.`,
  );
