// Lists of buffers for messages and legs, used one after another: to lay one out takes as long as a short message.

import { BufferList } from './buffers.js';

/** Unused lists, by the number of their buffers. */
const free: BufferList[][] = [];
/** Long lists are rare: not pooled. */
const longest = 16;

/** A list for one call, to be returned once, after it. A call within that call, or beside it, gets another one. */
export const borrowList = (count: number): BufferList =>
  free[count]?.pop() ?? new BufferList(count);

export function returnList(list: BufferList): void {
  list.clear();
  if (list.length > longest) return;
  free[list.length] ??= [];
  free[list.length]?.push(list);
}
