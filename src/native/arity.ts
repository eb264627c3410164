// Calls a function with the words of a list, without the copy of it that a spread makes.

import type { Word } from './word.js';

export type Native = (...words: (Word | undefined)[]) => unknown;

/** Calls `native` with the first `count` words. No function of the headers has more than twelve. */
export function callWith(native: Native, count: number, w: readonly Word[]): unknown {
  switch (count) {
    case 0:
      return native();
    case 1:
      return native(w[0]);
    case 2:
      return native(w[0], w[1]);
    case 3:
      return native(w[0], w[1], w[2]);
    case 4:
      return native(w[0], w[1], w[2], w[3]);
    case 5:
      return native(w[0], w[1], w[2], w[3], w[4]);
    case 6:
      return native(w[0], w[1], w[2], w[3], w[4], w[5]);
    case 7:
      return native(w[0], w[1], w[2], w[3], w[4], w[5], w[6]);
    case 8:
      return native(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]);
    case 9:
      return native(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8]);
    case 12:
      return native(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11]);
    default:
      return native(...w);
  }
}
