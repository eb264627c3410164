// The functions that scripts call, with as many arguments as C declares: a list of arguments in between would
// cost more than the call.

import type { Word } from './word.js';

export type Native = (...words: Word[]) => unknown;
export type Convert = (value: unknown) => Word;

/** One function on its way to C. */
export interface Callee {
  /** koffi's function, once it is bound. */
  native: Native | undefined;
  /** Binds it, when the arguments of its first call have been found right. */
  bind(): Native;
  /** Makes the call where somebody watches, or within another. */
  watched(values: unknown[]): unknown;
}

/** Who watches, as in call-observer.ts. */
export interface Watch {
  readonly observer: unknown;
}

/**
 * What the running call was given. Words keep no memory alive, and the engine may drop an argument once
 * its word is known; of what is here it cannot know that nobody looks. C may call a function of the script's,
 * and that call us: while one call is `busy` here, those within it are held elsewhere.
 */
export const running: { busy: boolean; [argument: string]: unknown } = {
  busy: false,
  a: null,
  b: null,
  c: null,
  d: null,
  e: null,
  f: null,
  g: null,
  h: null,
  i: null,
  j: null,
  k: null,
  l: null,
};

/** Makes the function for a callee: converts each argument in turn, then calls. */
export function withArity(
  callee: Callee,
  converters: readonly Convert[],
  watch: Watch,
): (...values: unknown[]) => unknown {
  const of = (index: number) => converters[index] as Convert;
  // Those that are called again and again: queries, messages, and InitializeSecurityContext.
  switch (converters.length) {
    case 1: {
      const [aOf] = [of(0)];
      return (a) => {
        if (watch.observer !== undefined || running.busy) return callee.watched([a]);
        const a1 = aOf(a);
        const native = callee.native ?? callee.bind();
        running.busy = true;
        running.a = a;
        try {
          return native(a1);
        } finally {
          running.a = null;
          running.busy = false;
        }
      };
    }
    case 2: {
      const [aOf, bOf] = [of(0), of(1)];
      return (a, b) => {
        if (watch.observer !== undefined || running.busy) return callee.watched([a, b]);
        const a1 = aOf(a);
        const b1 = bOf(b);
        const native = callee.native ?? callee.bind();
        running.busy = true;
        running.a = a;
        running.b = b;
        try {
          return native(a1, b1);
        } finally {
          running.a = null;
          running.b = null;
          running.busy = false;
        }
      };
    }
    case 3: {
      const [aOf, bOf, cOf] = [of(0), of(1), of(2)];
      return (a, b, c) => {
        if (watch.observer !== undefined || running.busy) return callee.watched([a, b, c]);
        const a1 = aOf(a);
        const b1 = bOf(b);
        const c1 = cOf(c);
        const native = callee.native ?? callee.bind();
        running.busy = true;
        running.a = a;
        running.b = b;
        running.c = c;
        try {
          return native(a1, b1, c1);
        } finally {
          running.a = null;
          running.b = null;
          running.c = null;
          running.busy = false;
        }
      };
    }
    case 4: {
      const [aOf, bOf, cOf, dOf] = [of(0), of(1), of(2), of(3)];
      return (a, b, c, d) => {
        if (watch.observer !== undefined || running.busy) return callee.watched([a, b, c, d]);
        const a1 = aOf(a);
        const b1 = bOf(b);
        const c1 = cOf(c);
        const d1 = dOf(d);
        const native = callee.native ?? callee.bind();
        running.busy = true;
        running.a = a;
        running.b = b;
        running.c = c;
        running.d = d;
        try {
          return native(a1, b1, c1, d1);
        } finally {
          running.a = null;
          running.b = null;
          running.c = null;
          running.d = null;
          running.busy = false;
        }
      };
    }
    case 12: {
      const [aOf, bOf, cOf, dOf, eOf, fOf, gOf, hOf, iOf, jOf, kOf, lOf] = [
        of(0),
        of(1),
        of(2),
        of(3),
        of(4),
        of(5),
        of(6),
        of(7),
        of(8),
        of(9),
        of(10),
        of(11),
      ];
      return (a, b, c, d, e, f, g, h, i, j, k, l) => {
        if (watch.observer !== undefined || running.busy)
          return callee.watched([a, b, c, d, e, f, g, h, i, j, k, l]);
        const a1 = aOf(a);
        const b1 = bOf(b);
        const c1 = cOf(c);
        const d1 = dOf(d);
        const e1 = eOf(e);
        const f1 = fOf(f);
        const g1 = gOf(g);
        const h1 = hOf(h);
        const i1 = iOf(i);
        const j1 = jOf(j);
        const k1 = kOf(k);
        const l1 = lOf(l);
        const native = callee.native ?? callee.bind();
        running.busy = true;
        running.a = a;
        running.b = b;
        running.c = c;
        running.d = d;
        running.e = e;
        running.f = f;
        running.g = g;
        running.h = h;
        running.i = i;
        running.j = j;
        running.k = k;
        running.l = l;
        try {
          return native(a1, b1, c1, d1, e1, f1, g1, h1, i1, j1, k1, l1);
        } finally {
          running.a = null;
          running.b = null;
          running.c = null;
          running.d = null;
          running.e = null;
          running.f = null;
          running.g = null;
          running.h = null;
          running.i = null;
          running.j = null;
          running.k = null;
          running.l = null;
          running.busy = false;
        }
      };
    }
    default:
      return (...values) => {
        if (watch.observer !== undefined || running.busy) return callee.watched(values);
        const words = converters.map((convert, index) => convert(values[index]));
        const native = callee.native ?? callee.bind();
        running.busy = true;
        running.a = values;
        try {
          return native(...words);
        } finally {
          running.a = null;
          running.busy = false;
        }
      };
  }
}
