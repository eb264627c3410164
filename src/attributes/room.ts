// Where a package writes an attribute. SSPI tells it no size, so there is room behind every structure.

import type { StructDeclaration, View } from '../declaration.js';
import { ownPiece, type Piece } from '../native/arena.js';
import { BindingError } from '../native/error.js';
import { type Members, setMembers, viewAt } from '../native/struct.js';

/**
 * What is kept behind a structure, in bytes: a newer Windows may know more members than the headers.
 * Nothing of ours, or of anybody else's, lies there.
 */
export const slack = 4096;
/** Behind the slack: if this changes, the package wrote further than anybody can keep room for. */
const guardLength = 64;
const guardByte = 0xa5;

/** Memory for a structure of `length` bytes, with slack and guard behind it. */
export class Room {
  readonly piece: Piece;
  readonly #length: number;
  /** What lies behind a structure of a size, and what is to lie there: made once for each size. */
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

  /** Lays a structure at the beginning. It is valid until `clear`; without members, the same view each time. */
  lay<T>(declaration: StructDeclaration<T>, members?: Members<T>): View<T> {
    if (members) return setMembers(declaration, viewAt(declaration, this.piece), members);
    let view = this.#views.get(declaration);
    if (view === undefined) {
      view = viewAt(declaration, this.piece);
      this.#views.set(declaration, view);
    }
    return view as View<T>;
  }

  /** How many bytes behind a structure of `size` bytes were written: at least, since zeros do not show. */
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

  /** Whether that many bytes behind a structure reach past the slack. */
  overrun(size: number, beyond: number): boolean {
    return size + beyond > this.#length + slack;
  }

  /** Zeroes what was written: keys lie in some structures. */
  clear(size: number, beyond: number): void {
    this.piece.memory.fill(0, 0, Math.min(size + beyond, this.#length + slack));
    if (this.overrun(size, beyond)) this.#setGuard();
  }
}

/** All structures of the headers are shorter than half of it. */
const largest = 1024;
let shared: Room | undefined;

/** Room for one query. A query within another, made by a trace listener, gets memory of its own. */
export function takeRoom(): Room {
  shared ??= new Room(largest);
  const room = shared.busy ? new Room(largest) : shared;
  room.busy = true;
  return room;
}

/** The package wrote past all room: memory of the process may be damaged, so this is no detail. */
export const overrunError = (functionName: string): BindingError =>
  new BindingError(
    'ERR_SSPI_PACKAGE',
    `${functionName}: the package wrote more than ${slack} bytes behind its structure, and may have damaged memory of this process: end it.`,
  );
