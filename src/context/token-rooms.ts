// Memory that packages write tokens to, used again: packages ask for much more of it than their tokens are long.

import { ownPiece, type Piece } from '../native/slab.js';

/** Rooms that nobody uses now, by their length. */
const free = new Map<number, Piece[]>();

/** As many of one length are kept; a package has one length. */
const most = 8;

/** Zeroed memory of this length, for one call. Nothing that lies in it may be handed out: copy it. */
export function borrowRoom(length: number): Piece {
  const room = free.get(length)?.pop();
  // A script may have got at it through a trace, and transferred it away.
  return room !== undefined && room.memory.byteLength === length ? room : ownPiece(length);
}

/** Gives it back once the call is over. */
export function returnRoom(room: Piece): void {
  const rooms = free.get(room.length) ?? [];
  free.set(room.length, rooms);
  if (rooms.length >= most) return;
  // A package that says more than it wrote shows nothing of another's token.
  room.memory.fill(0);
  rooms.push(room);
}
