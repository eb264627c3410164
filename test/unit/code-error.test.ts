// Which kind of error a number is: a status, or a Win32 error below 0x10000.

import test from 'ava';
import { SspiError } from '../../src/index.js';
import { checkStatus } from '../../src/sspi/error.js';
import { codeError, Win32Error } from '../../src/sspi/win32-error.js';

test('an SspiError has what it was given', (t) => {
  const token = Buffer.from('alert');
  const error = new SspiError('EncryptMessage', 0x80090321, token, 77);
  t.like(error, {
    name: 'SspiError',
    code: 'SEC_E_BUFFER_TOO_SMALL',
    functionName: 'EncryptMessage',
    status: 0x80090321 | 0,
    token,
    bytesNeeded: 77,
  });
  t.like(new SspiError('EncryptMessage', 0x80090321), { token: null, bytesNeeded: null });
});

test('a status that is no failure is what it was', (t) => {
  t.is(checkStatus('AcceptSecurityContext', 0x90312), 0x90312);
  t.is(checkStatus('AcceptSecurityContext', 0), 0);
  t.throws(() => checkStatus('AcceptSecurityContext', 0x80090308 | 0), {
    code: 'SEC_E_INVALID_TOKEN',
  });
});

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
