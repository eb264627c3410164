// Which kind of error a number is: a status, or a Win32 error below 0x10000.

import test from 'ava';
import { SspiError } from '../../src/index.js';
import { codeError, Win32Error } from '../../src/sspi/win32-error.js';

for (const [code, type] of [
  [0, Win32Error],
  [0xffff, Win32Error],
  [0x10000, SspiError],
  [0x80090308, SspiError],
  [0x80090308 | 0, SspiError],
] as const) {
  test(`0x${(code >>> 0).toString(16)}${code < 0 ? ', signed,' : ''} is a ${type.name}`, (t) => {
    t.is(codeError('LsaCall', code).constructor, type);
  });
}
