// Rooms for output tokens: memory for a package's longest token, which one leg uses after another. Making one takes
// longer than a leg of a package that computes little.

import { ownPiece, type Piece } from '../native/arena.js';

const free: Piece[] = [];
/** Enough for the legs that usually run at once. */
const most = 4;

/** Zeroed memory that no script sees, to be returned after the call. */
export function takeRoom(length: number): Piece {
  const index = free.findIndex((room) => room.length === length);
  return index < 0 ? ownPiece(length) : (free.splice(index, 1)[0] as Piece);
}

/** Wipes it, so that a package that claims more than it wrote gives no older token away. */
export function returnRoom(room: Piece): void {
  room.memory.fill(0);
  // Rooms of another length are of a package that is not in use any more.
  if (free.length === most) free.shift();
  free.push(room);
}
