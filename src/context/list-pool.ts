// Lists of buffers that messages use one after another: to lay one out anew takes longer than a short message.

import type { Piece } from '../native/slab.js';
import { BufferList, type PlacedBuffer } from './buffers.js';

/** Lists that nobody uses now, by the number of their buffers. */
const free = new Map<number, BufferList[]>();

/**
 * Lends a list for the time of `use`, which runs at once. Where a trace's listener calls SSPI in the middle
 * of a call, it gets another list.
 */
export function withList<T>(buffers: readonly PlacedBuffer[], use: (list: BufferList) => T): T {
  return lend(buffers.length, use, (list) => list.fill(buffers));
}

/** The same over one piece of memory of ours. */
export function withPiece<T>(piece: Piece, parts: Parts, use: (list: BufferList) => T): T {
  return lend(parts.length, use, (list) => list.cutUp(piece, parts));
}

type Parts = Parameters<BufferList['cutUp']>[1];

function lend<T>(count: number, use: (list: BufferList) => T, lay: (list: BufferList) => void): T {
  const lists = free.get(count) ?? [];
  const list = lists.pop() ?? new BufferList(Array.from({ length: count }, () => empty));
  try {
    lay(list);
    return use(list);
  } finally {
    list.clear();
    free.set(count, lists);
    lists.push(list);
  }
}

const empty: PlacedBuffer = { type: 0, data: null };
