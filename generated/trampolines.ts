// How a function is called, by its number of parameters: a list of arguments would cost more than the call.
// Generated from sspi.h, secext.h, wincrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { Call, Callee, Convert, Watch } from '../src/declaration.js';
/** What the running call was given. */
export interface Running {
  busy: boolean;
  a: unknown;
  b: unknown;
  c: unknown;
  d: unknown;
  e: unknown;
  f: unknown;
  g: unknown;
  h: unknown;
  i: unknown;
  j: unknown;
  k: unknown;
  l: unknown;
}

/**
 * Roots the arguments of the running call: a raw address keeps nothing alive, and the engine may drop an
 * argument that is not read again. C may call back into the script, and that call us: while one call is
 * `busy` here, those within it take the slow path.
 */
export const running: Running = {
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

/** Makes the function that scripts call: converts each argument in turn, then calls. */
export function trampoline(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  switch (convert.length) {
    case 0:
      return call0(callee, watch);
    case 1:
      return call1(callee, convert, watch);
    case 2:
      return call2(callee, convert, watch);
    case 3:
      return call3(callee, convert, watch);
    case 4:
      return call4(callee, convert, watch);
    case 5:
      return call5(callee, convert, watch);
    case 6:
      return call6(callee, convert, watch);
    case 7:
      return call7(callee, convert, watch);
    case 8:
      return call8(callee, convert, watch);
    case 9:
      return call9(callee, convert, watch);
    case 12:
      return call12(callee, convert, watch);
    default:
      throw new RangeError(`no function has ${convert.length} parameters`);
  }
}

function call0(callee: Callee, watch: Watch): Call {
  return () => {
    if (watch.observer !== undefined || running.busy) return callee.watched([]);
    const native = callee.native ?? callee.bind();
    running.busy = true;
    try {
      return native() ?? callee.nullResult;
    } finally {
      running.busy = false;
    }
  };
}

function call1(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  return (a) => {
    if (watch.observer !== undefined || running.busy) return callee.watched([a]);
    const wordA = toA(a);
    const native = callee.native ?? callee.bind();
    running.busy = true;
    running.a = a;
    try {
      return native(wordA) ?? callee.nullResult;
    } finally {
      running.a = null;
      running.busy = false;
    }
  };
}

function call2(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  return (a, b) => {
    if (watch.observer !== undefined || running.busy) return callee.watched([a, b]);
    const wordA = toA(a);
    const wordB = toB(b);
    const native = callee.native ?? callee.bind();
    running.busy = true;
    running.a = a;
    running.b = b;
    try {
      return native(wordA, wordB) ?? callee.nullResult;
    } finally {
      running.a = null;
      running.b = null;
      running.busy = false;
    }
  };
}

function call3(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  return (a, b, c) => {
    if (watch.observer !== undefined || running.busy) return callee.watched([a, b, c]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const native = callee.native ?? callee.bind();
    running.busy = true;
    running.a = a;
    running.b = b;
    running.c = c;
    try {
      return native(wordA, wordB, wordC) ?? callee.nullResult;
    } finally {
      running.a = null;
      running.b = null;
      running.c = null;
      running.busy = false;
    }
  };
}

function call4(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  return (a, b, c, d) => {
    if (watch.observer !== undefined || running.busy) return callee.watched([a, b, c, d]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const native = callee.native ?? callee.bind();
    running.busy = true;
    running.a = a;
    running.b = b;
    running.c = c;
    running.d = d;
    try {
      return native(wordA, wordB, wordC, wordD) ?? callee.nullResult;
    } finally {
      running.a = null;
      running.b = null;
      running.c = null;
      running.d = null;
      running.busy = false;
    }
  };
}

function call5(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  const toE = convert[4] as Convert;
  return (a, b, c, d, e) => {
    if (watch.observer !== undefined || running.busy) return callee.watched([a, b, c, d, e]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const native = callee.native ?? callee.bind();
    running.busy = true;
    running.a = a;
    running.b = b;
    running.c = c;
    running.d = d;
    running.e = e;
    try {
      return native(wordA, wordB, wordC, wordD, wordE) ?? callee.nullResult;
    } finally {
      running.a = null;
      running.b = null;
      running.c = null;
      running.d = null;
      running.e = null;
      running.busy = false;
    }
  };
}

function call6(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  const toE = convert[4] as Convert;
  const toF = convert[5] as Convert;
  return (a, b, c, d, e, f) => {
    if (watch.observer !== undefined || running.busy) return callee.watched([a, b, c, d, e, f]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const wordF = toF(f);
    const native = callee.native ?? callee.bind();
    running.busy = true;
    running.a = a;
    running.b = b;
    running.c = c;
    running.d = d;
    running.e = e;
    running.f = f;
    try {
      return native(wordA, wordB, wordC, wordD, wordE, wordF) ?? callee.nullResult;
    } finally {
      running.a = null;
      running.b = null;
      running.c = null;
      running.d = null;
      running.e = null;
      running.f = null;
      running.busy = false;
    }
  };
}

function call7(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  const toE = convert[4] as Convert;
  const toF = convert[5] as Convert;
  const toG = convert[6] as Convert;
  return (a, b, c, d, e, f, g) => {
    if (watch.observer !== undefined || running.busy) return callee.watched([a, b, c, d, e, f, g]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const wordF = toF(f);
    const wordG = toG(g);
    const native = callee.native ?? callee.bind();
    running.busy = true;
    running.a = a;
    running.b = b;
    running.c = c;
    running.d = d;
    running.e = e;
    running.f = f;
    running.g = g;
    try {
      return native(wordA, wordB, wordC, wordD, wordE, wordF, wordG) ?? callee.nullResult;
    } finally {
      running.a = null;
      running.b = null;
      running.c = null;
      running.d = null;
      running.e = null;
      running.f = null;
      running.g = null;
      running.busy = false;
    }
  };
}

function call8(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  const toE = convert[4] as Convert;
  const toF = convert[5] as Convert;
  const toG = convert[6] as Convert;
  const toH = convert[7] as Convert;
  return (a, b, c, d, e, f, g, h) => {
    if (watch.observer !== undefined || running.busy)
      return callee.watched([a, b, c, d, e, f, g, h]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const wordF = toF(f);
    const wordG = toG(g);
    const wordH = toH(h);
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
    try {
      return native(wordA, wordB, wordC, wordD, wordE, wordF, wordG, wordH) ?? callee.nullResult;
    } finally {
      running.a = null;
      running.b = null;
      running.c = null;
      running.d = null;
      running.e = null;
      running.f = null;
      running.g = null;
      running.h = null;
      running.busy = false;
    }
  };
}

function call9(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  const toE = convert[4] as Convert;
  const toF = convert[5] as Convert;
  const toG = convert[6] as Convert;
  const toH = convert[7] as Convert;
  const toI = convert[8] as Convert;
  return (a, b, c, d, e, f, g, h, i) => {
    if (watch.observer !== undefined || running.busy)
      return callee.watched([a, b, c, d, e, f, g, h, i]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const wordF = toF(f);
    const wordG = toG(g);
    const wordH = toH(h);
    const wordI = toI(i);
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
    try {
      return (
        native(wordA, wordB, wordC, wordD, wordE, wordF, wordG, wordH, wordI) ?? callee.nullResult
      );
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
      running.busy = false;
    }
  };
}

function call12(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  const toE = convert[4] as Convert;
  const toF = convert[5] as Convert;
  const toG = convert[6] as Convert;
  const toH = convert[7] as Convert;
  const toI = convert[8] as Convert;
  const toJ = convert[9] as Convert;
  const toK = convert[10] as Convert;
  const toL = convert[11] as Convert;
  return (a, b, c, d, e, f, g, h, i, j, k, l) => {
    if (watch.observer !== undefined || running.busy)
      return callee.watched([a, b, c, d, e, f, g, h, i, j, k, l]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const wordF = toF(f);
    const wordG = toG(g);
    const wordH = toH(h);
    const wordI = toI(i);
    const wordJ = toJ(j);
    const wordK = toK(k);
    const wordL = toL(l);
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
      return (
        native(
          wordA,
          wordB,
          wordC,
          wordD,
          wordE,
          wordF,
          wordG,
          wordH,
          wordI,
          wordJ,
          wordK,
          wordL,
        ) ?? callee.nullResult
      );
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
