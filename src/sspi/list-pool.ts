// Lists of buffers that messages use one after another: to lay one out anew takes longer than a short message.

import { BufferList } from './buffers.js';

/** Lists that nobody uses now, by the number of their buffers. */
const free: BufferList[][] = [];

/**
 * A list for a call that is made at once; to be given back in any case. Where a trace's listener calls SSPI
 * in the middle of a call, it gets another list.
 */
export const borrowList = (count: number): BufferList =>
  free[count]?.pop() ?? new BufferList(count);

export function returnList(list: BufferList): void {
  list.clear();
  // Longer ones are nobody's daily work.
  if (list.length > longest) return;
  let lists = free[list.length];
  if (lists === undefined) {
    lists = [];
    free[list.length] = lists;
  }
  lists.push(list);
}

const longest = 16;
