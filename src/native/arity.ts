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
  /** Makes the call where somebody watches. */
  watched(values: unknown[]): unknown;
}

/** Who watches, as in call-observer.ts. */
export interface Watch {
  readonly observer: unknown;
}

/**
 * What the running call was given. Words keep no memory alive, and the engine may drop an argument once
 * its word is known; of what is here it cannot know that nobody looks. What was there before is put back:
 * C may call a function of the script's, and that call us, in the middle of a call.
 */
export const running: Record<string, unknown> = {
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
        if (watch.observer !== undefined) return callee.watched([a]);
        const a1 = aOf(a);
        const native = callee.native ?? callee.bind();
        const a0 = running.a;
        running.a = a;
        const result = native(a1);
        running.a = a0;
        return result;
      };
    }
    case 2: {
      const [aOf, bOf] = [of(0), of(1)];
      return (a, b) => {
        if (watch.observer !== undefined) return callee.watched([a, b]);
        const a1 = aOf(a);
        const b1 = bOf(b);
        const native = callee.native ?? callee.bind();
        const a0 = running.a;
        running.a = a;
        const b0 = running.b;
        running.b = b;
        const result = native(a1, b1);
        running.a = a0;
        running.b = b0;
        return result;
      };
    }
    case 3: {
      const [aOf, bOf, cOf] = [of(0), of(1), of(2)];
      return (a, b, c) => {
        if (watch.observer !== undefined) return callee.watched([a, b, c]);
        const a1 = aOf(a);
        const b1 = bOf(b);
        const c1 = cOf(c);
        const native = callee.native ?? callee.bind();
        const a0 = running.a;
        running.a = a;
        const b0 = running.b;
        running.b = b;
        const c0 = running.c;
        running.c = c;
        const result = native(a1, b1, c1);
        running.a = a0;
        running.b = b0;
        running.c = c0;
        return result;
      };
    }
    case 4: {
      const [aOf, bOf, cOf, dOf] = [of(0), of(1), of(2), of(3)];
      return (a, b, c, d) => {
        if (watch.observer !== undefined) return callee.watched([a, b, c, d]);
        const a1 = aOf(a);
        const b1 = bOf(b);
        const c1 = cOf(c);
        const d1 = dOf(d);
        const native = callee.native ?? callee.bind();
        const a0 = running.a;
        running.a = a;
        const b0 = running.b;
        running.b = b;
        const c0 = running.c;
        running.c = c;
        const d0 = running.d;
        running.d = d;
        const result = native(a1, b1, c1, d1);
        running.a = a0;
        running.b = b0;
        running.c = c0;
        running.d = d0;
        return result;
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
        if (watch.observer !== undefined)
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
        const a0 = running.a;
        running.a = a;
        const b0 = running.b;
        running.b = b;
        const c0 = running.c;
        running.c = c;
        const d0 = running.d;
        running.d = d;
        const e0 = running.e;
        running.e = e;
        const f0 = running.f;
        running.f = f;
        const g0 = running.g;
        running.g = g;
        const h0 = running.h;
        running.h = h;
        const i0 = running.i;
        running.i = i;
        const j0 = running.j;
        running.j = j;
        const k0 = running.k;
        running.k = k;
        const l0 = running.l;
        running.l = l;
        const result = native(a1, b1, c1, d1, e1, f1, g1, h1, i1, j1, k1, l1);
        running.a = a0;
        running.b = b0;
        running.c = c0;
        running.d = d0;
        running.e = e0;
        running.f = f0;
        running.g = g0;
        running.h = h0;
        running.i = i0;
        running.j = j0;
        running.k = k0;
        running.l = l0;
        return result;
      };
    }
    default:
      return (...values) => {
        if (watch.observer !== undefined) return callee.watched(values);
        const words = converters.map((convert, index) => convert(values[index]));
        const native = callee.native ?? callee.bind();
        const a0 = running.a;
        running.a = values;
        const result = native(...words);
        running.a = a0;
        return result;
      };
  }
}
