// How a function is called, by its number of parameters: a list of arguments would cost more than the call.
// Generated from ntsecapi.h, sspi.h, secext.h, wincrypt.h, bcrypt.h, ncrypt.h, schannel.h, errhandlingapi.h, handleapi.h, processthreadsapi.h, sddl.h, securitybaseapi.h, winbase.h, wincred.h, combaseapi.h, dsgetdc.h, lmapibuf.h, ntdsapi.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { Call, Callee, Convert, Watch } from '../src/declaration.js';
/**
 * Makes the function that scripts call: converts each argument in turn, then calls.
 *
 * The arguments follow their words. koffi ignores them; the engine keeps every argument of a native function alive until it
 * returns. An address keeps nothing alive.
 */
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
    case 14:
      return call14(callee, convert, watch);
    default:
      throw new RangeError(`no function has ${convert.length} parameters`);
  }
}

function call0(callee: Callee, watch: Watch): Call {
  return () => {
    if (watch.observer !== undefined) return callee.watched([]);
    const native = callee.native ?? callee.bind();
    return native() ?? callee.nullResult;
  };
}

function call1(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  return (a) => {
    if (watch.observer !== undefined) return callee.watched([a]);
    const wordA = toA(a);
    const native = callee.native ?? callee.bind();
    return native(wordA, a) ?? callee.nullResult;
  };
}

function call2(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  return (a, b) => {
    if (watch.observer !== undefined) return callee.watched([a, b]);
    const wordA = toA(a);
    const wordB = toB(b);
    const native = callee.native ?? callee.bind();
    return native(wordA, wordB, a, b) ?? callee.nullResult;
  };
}

function call3(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  return (a, b, c) => {
    if (watch.observer !== undefined) return callee.watched([a, b, c]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const native = callee.native ?? callee.bind();
    return native(wordA, wordB, wordC, a, b, c) ?? callee.nullResult;
  };
}

function call4(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  return (a, b, c, d) => {
    if (watch.observer !== undefined) return callee.watched([a, b, c, d]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const native = callee.native ?? callee.bind();
    return native(wordA, wordB, wordC, wordD, a, b, c, d) ?? callee.nullResult;
  };
}

function call5(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
  const toA = convert[0] as Convert;
  const toB = convert[1] as Convert;
  const toC = convert[2] as Convert;
  const toD = convert[3] as Convert;
  const toE = convert[4] as Convert;
  return (a, b, c, d, e) => {
    if (watch.observer !== undefined) return callee.watched([a, b, c, d, e]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const native = callee.native ?? callee.bind();
    return native(wordA, wordB, wordC, wordD, wordE, a, b, c, d, e) ?? callee.nullResult;
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
    if (watch.observer !== undefined) return callee.watched([a, b, c, d, e, f]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const wordF = toF(f);
    const native = callee.native ?? callee.bind();
    return native(wordA, wordB, wordC, wordD, wordE, wordF, a, b, c, d, e, f) ?? callee.nullResult;
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
    if (watch.observer !== undefined) return callee.watched([a, b, c, d, e, f, g]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const wordF = toF(f);
    const wordG = toG(g);
    const native = callee.native ?? callee.bind();
    return (
      native(wordA, wordB, wordC, wordD, wordE, wordF, wordG, a, b, c, d, e, f, g) ??
      callee.nullResult
    );
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
    if (watch.observer !== undefined) return callee.watched([a, b, c, d, e, f, g, h]);
    const wordA = toA(a);
    const wordB = toB(b);
    const wordC = toC(c);
    const wordD = toD(d);
    const wordE = toE(e);
    const wordF = toF(f);
    const wordG = toG(g);
    const wordH = toH(h);
    const native = callee.native ?? callee.bind();
    return (
      native(wordA, wordB, wordC, wordD, wordE, wordF, wordG, wordH, a, b, c, d, e, f, g, h) ??
      callee.nullResult
    );
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
    if (watch.observer !== undefined) return callee.watched([a, b, c, d, e, f, g, h, i]);
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
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
      ) ?? callee.nullResult
    );
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
    if (watch.observer !== undefined) return callee.watched([a, b, c, d, e, f, g, h, i, j, k, l]);
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
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k,
        l,
      ) ?? callee.nullResult
    );
  };
}

function call14(callee: Callee, convert: readonly Convert[], watch: Watch): Call {
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
  const toM = convert[12] as Convert;
  const toN = convert[13] as Convert;
  return (a, b, c, d, e, f, g, h, i, j, k, l, m, n) => {
    if (watch.observer !== undefined)
      return callee.watched([a, b, c, d, e, f, g, h, i, j, k, l, m, n]);
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
    const wordM = toM(m);
    const wordN = toN(n);
    const native = callee.native ?? callee.bind();
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
        wordM,
        wordN,
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k,
        l,
        m,
        n,
      ) ?? callee.nullResult
    );
  };
}
