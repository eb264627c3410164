// What a trace shows of each kind of argument and result, also of memory that is too short for what it should hold.

import test from 'ava';
import type { FunctionName } from '../../generated/imports.js';
import { declarations } from '../../src/declarations.js';
import * as raw from '../../src/raw.js';
import { HandleNumbers } from '../../src/trace/handle-numbers.js';
import { resultValue, ValueReader } from '../../src/trace/traced-values.js';

/** The value of a parameter after a successful call. */
function shown(name: FunctionName, parameter: string, value: unknown) {
  const found = declarations.functions[name].parameters.find((each) => each.name === parameter);
  if (!found) throw new Error(`${name} has no ${parameter}`);
  return new ValueReader(new HandleNumbers(), true).read(found, value, true);
}

/** The first bytes of memory that goes on. */
const first = (bytes: number): Buffer => Buffer.alloc(64).subarray(0, bytes);

test('memory that is too short is told by its length', (t) => {
  t.deepEqual(shown('AcquireCredentialsHandleW', 'ptsExpiry', first(4)), { memory: 4 });
  t.deepEqual(shown('AcceptSecurityContext', 'pfContextAttr', first(2)), { memory: 2 });
  t.deepEqual(shown('AcceptSecurityContext', 'pInput', first(8)), { memory: 8 });
  t.deepEqual(shown('EnumerateSecurityPackagesW', 'ppPackageInfo', first(4)), { memory: 4 });
  t.is(shown('QuerySecurityContextToken', 'Token', first(4)), null);
  t.is(shown('AcceptSecurityContext', 'phContext', first(4)), null);
});

test('what is no list of buffers is not read as one', (t) => {
  const list = (content: object) => raw.bytesOf(raw.alloc(raw.SecBufferDesc, content));
  const size = raw.sizeof(raw.SecBufferDesc);
  const [buffer = null] = raw.allocArray(raw.SecBuffer, 65);
  const shownList = (content: object) => shown('EncryptMessage', 'pMessage', list(content));
  t.deepEqual(shownList({ cBuffers: 65, pBuffers: buffer }), { memory: size });
  t.deepEqual(shownList({ cBuffers: 1 }), { memory: size });
  t.deepEqual(shownList({ cBuffers: 0 }), { buffers: [] });
});

test('a buffer of a type without a name has its number', (t) => {
  const data = Buffer.from('abc');
  const one = { BufferType: 0x7777, cbBuffer: 3, pvBuffer: data };
  const pBuffers = raw.alloc(raw.SecBuffer, one);
  const list = raw.bytesOf(raw.alloc(raw.SecBufferDesc, { cBuffers: 1, pBuffers }));
  t.deepEqual(shown('EncryptMessage', 'pMessage', list), {
    buffers: [{ type: '0x00007777', length: 3 }],
  });
});

test('text ends with its NUL or its memory; an address is read as UTF-16 alone', (t) => {
  const principal = (value: unknown) => shown('AcquireCredentialsHandleW', 'pszPrincipal', value);
  t.deepEqual(principal(Buffer.from('alice\0bob', 'utf16le')), { text: 'alice' });
  t.deepEqual(principal(Buffer.from('alice', 'utf16le')), { text: 'alice' });
  const text = raw.wide('alice');
  t.deepEqual(principal(raw.address(text)), { text: 'alice' });
  t.deepEqual(shown('AcquireCredentialsHandleA', 'pszPrincipal', Buffer.from('bob\0')), {
    text: 'bob',
  });
  t.deepEqual(shown('AcquireCredentialsHandleA', 'pszPrincipal', 0x1234n), { address: '0x1234' });
});

test('null, addresses and handles', (t) => {
  for (const nothing of [null, 0n]) {
    t.is(shown('AcquireCredentialsHandleW', 'pszPrincipal', nothing), null);
    t.is(shown('AcceptSecurityContext', 'pInput', nothing), null);
  }
  t.deepEqual(shown('NCryptOpenKey', 'hProvider', 0x10n), { address: '0x10' });
  const word = Buffer.from(BigUint64Array.of(0x20n).buffer);
  t.deepEqual(shown('EnumerateSecurityPackagesW', 'ppPackageInfo', word), { address: '0x20' });
  t.is(shown('EnumerateSecurityPackagesW', 'ppPackageInfo', Buffer.alloc(8)), null);
  t.is(shown('QuerySecurityContextToken', 'Token', Buffer.alloc(8)), null);
});

test('results: a status by its name, a number, an address, nothing', (t) => {
  const result = (name: FunctionName, value: unknown) =>
    resultValue(declarations.functions[name], value);
  t.deepEqual(result('FreeCredentialsHandle', -2146893055), {
    name: 'SEC_E_INVALID_HANDLE',
    value: -2146893055,
  });
  t.is(result('CertCloseStore', 1), 1);
  t.deepEqual(result('CertOpenStore', 0x30n), { address: '0x30' });
  t.is(result('CertOpenStore', 0n), null);
  t.is(result('SspiLocalFree', undefined), null);
  t.is(result('FreeCredentialsHandle', undefined), null, 'a call that was abandoned');
});
