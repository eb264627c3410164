// Decodes statuses, masks and time stamps.

import test from 'ava';
import {
  describeStatus,
  flagNames,
  ISC_RET,
  SEC_E_LOGON_DENIED,
  SspiError,
  statusName,
} from '../../src/index.js';
import { alloc, TimeStamp } from '../../src/raw.js';
import { readTimeStamp } from '../../src/sspi/time.js';
import { ticksOf, whenClockShows } from '../local-clock.js';

test('a status is found by its value, signed or not', (t) => {
  t.is(SEC_E_LOGON_DENIED, -2146893044);
  t.is(statusName(-2146893044), 'SEC_E_LOGON_DENIED');
  t.is(statusName(0x8009030c), 'SEC_E_LOGON_DENIED');
  t.like(describeStatus(0x90312), { name: 'SEC_I_CONTINUE_NEEDED', kind: 'continue' });
  t.is(describeStatus(0x80090318).kind, 'needs data');
  t.is(describeStatus(0).kind, 'success');
  t.like(describeStatus(0xc000006d), { name: 'STATUS_LOGON_FAILURE', kind: 'failure' });
});

test('where two names share a value, the first in the header stands for it', (t) => {
  t.is(statusName(0x80090304), 'SEC_E_INTERNAL_ERROR');
  t.is(statusName(0x80090302), 'SEC_E_UNSUPPORTED_FUNCTION');
});

test('what importing, using and deleting a key can give has a name, and what to look at', (t) => {
  for (const [value, name, remedy] of [
    [0x80090016, 'NTE_BAD_KEYSET', /rights/],
    [0x8009000f, 'NTE_EXISTS', /PKCS12_ALLOW_OVERWRITE_KEY/],
    [0x80090010, 'NTE_PERM', /right to read/],
    [0x80090011, 'NTE_NOT_FOUND', /not there/],
    [0x8009000d, 'NTE_NO_KEY', /Import the PFX again/],
    [0x8009000b, 'NTE_BAD_KEY_STATE', /CRYPT_EXPORTABLE/],
    [0x80090022, 'NTE_SILENT_CONTEXT', /PIN/],
    [0x8009001d, 'NTE_PROVIDER_DLL_FAIL', /PKCS12_PREFER_CNG_KSP/],
    [0x80090029, 'NTE_NOT_SUPPORTED', /TPM/],
  ] as const) {
    t.like(describeStatus(value), { name, kind: 'failure' });
    t.regex(describeStatus(value).meaning, remedy);
    t.regex(new SspiError('NCryptDeleteKey', value).message, new RegExp(`: ${name} \\(0x`));
  }
});

test('an unknown status keeps its value', (t) => {
  t.like(describeStatus(0xdeadbeef), { name: '0xdeadbeef', hex: '0xdeadbeef', kind: 'failure' });
  t.is(describeStatus(0x12345).kind, 'success');
});

test('a value that the documentation misprints says so', (t) => {
  for (const value of [0x80100003, 0x80100003 | 0]) {
    const { name, meaning } = describeStatus(value);
    t.is(name, '0x80100003');
    t.regex(meaning, /SEC_E_INVALID_HANDLE, which is 0x80090301/);
    t.regex(new SspiError('AcceptSecurityContext', value).message, /SEC_E_INVALID_HANDLE/);
  }
});

test('an SspiError names the function, the status and what to look at', (t) => {
  const error = new SspiError('AcceptSecurityContext', 0x8009030c);
  t.is(error.code, 'SEC_E_LOGON_DENIED');
  t.is(error.status, SEC_E_LOGON_DENIED);
  t.is(error.functionName, 'AcceptSecurityContext');
  t.is(error.token, null);
  t.regex(error.message, /^AcceptSecurityContext: SEC_E_LOGON_DENIED \(0x8009030c\)\. \w.*\.$/);
  t.regex(new SspiError('F', 0xdeadbeef).message, /^F: 0xdeadbeef\. /);
});

test('a mask is taken apart in the order of its table; unknown bits stay in hex', (t) => {
  t.deepEqual(flagNames('ISC_RET', ISC_RET.INTEGRITY | ISC_RET.DELEGATE), [
    'DELEGATE',
    'INTEGRITY',
  ]);
  t.deepEqual(flagNames('ISC_RET', 0), []);
  t.deepEqual(flagNames('ISC_RET', 0x80000001 | 0), ['DELEGATE', '0x80000000']);
});

test('a time stamp is local time, never, or not there', (t) => {
  const at = (QuadPart: bigint) => readTimeStamp(alloc(TimeStamp, { QuadPart }));
  t.is(at(0n), null);
  t.is(at(0x7fffffffffffffffn), 'never');
  t.is(at(-1n), 'never');
  // 2020-02-03 04:05:06.007 local time.
  t.deepEqual(at(ticksOf(2020, 1, 3, 4, 5, 6, 7)), whenClockShows(2020, 1, 3, 4, 5, 6, 7));
});
