// The scripted package itself: it follows scripts, and otherwise behaves like a package.

import {
  SEC_E_LOGON_DENIED,
  SEC_E_OK,
  SECBUFFER_TOKEN,
  SECPKG_CRED_OUTBOUND,
  SECURITY_NATIVE_DREP,
} from '../../src/index.js';
import {
  AcquireCredentialsHandleW,
  alloc,
  DeleteSecurityContext,
  FreeContextBuffer,
  FreeCredentialsHandle,
  GetLastError,
  GetUserNameExW,
  InitializeSecurityContextW,
  QuerySecurityPackageInfoW,
  SecHandle,
  SspiLocalFree,
  wide,
} from '../../src/raw.js';
import { establish } from '../establish.js';
import { makePair } from './pair.js';
import { calls, clean, faults, remains, reset, script, state, test } from './scripted-test.js';

test('by itself: a handshake, messages, and nothing left', (t) => {
  reset();
  for (const name of ['Scripted', 'ScriptedStream'] as const) {
    using pair = makePair(name);
    const { client, server } = pair;
    t.is(establish(pair).length, 4);
    t.true(client.established && server.established);
    const message = Buffer.from('to the server');
    server.verifySignature(message, client.makeSignature(message));
    t.deepEqual(server.decryptMessage(client.encryptMessage(message)), message);
    t.deepEqual(client.decryptMessage(server.encryptMessage(message)), message);
  }
  t.deepEqual(remains(), clean);
});

test('a script is done once, and what the call was given is recorded', (t) => {
  reset();
  using pair = makePair();
  script('AcceptSecurityContext', { status: SEC_E_LOGON_DENIED, attributes: 7 });
  const error = t.throws(() => pair.server.step(Buffer.from('hello')));
  t.like(error, { code: 'SEC_E_LOGON_DENIED' });
  const call = calls().find((each) => each.function === 'AcceptSecurityContext');
  t.is(call?.status, SEC_E_LOGON_DENIED);
  t.like(call?.arguments.pInput[0], {
    type: SECBUFFER_TOKEN,
    size: 5,
    bytes: Buffer.from('hello').toString('hex'),
  });
  t.is(state().scripts, 0);
});

const invalid = () => alloc(SecHandle, { dwLower: -1n, dwUpper: -1n });

function acquire() {
  const credential = invalid();
  const name = wide('Scripted');
  const use = SECPKG_CRED_OUTBOUND;
  AcquireCredentialsHandleW(null, name, use, null, null, null, null, credential, null);
  return credential;
}

test('memory freed twice, by the wrong function, or not the package’s: faults, no crash', (t) => {
  reset();
  const list = new BigUint64Array(1);
  QuerySecurityPackageInfoW(wide('Scripted'), list);
  FreeContextBuffer(list[0] ?? 0n);
  t.deepEqual(faults(), []);
  FreeContextBuffer(list[0] ?? 0n);
  FreeContextBuffer(Buffer.alloc(8));
  QuerySecurityPackageInfoW(wide('Scripted'), list);
  SspiLocalFree(list[0] ?? 0n);
  t.deepEqual(faults(), [
    'FreeContextBuffer: memory of QuerySecurityPackageInfoW freed twice',
    'FreeContextBuffer: not memory of ours',
    'SspiLocalFree: memory of QuerySecurityPackageInfoW is to be freed with FreeContextBuffer',
  ]);
  reset();
});

test('handles freed twice, in the wrong order, or never made: faults, no crash', (t) => {
  reset();
  const credential = acquire();
  const context = invalid();
  const attributes = new Uint32Array(1);
  const initialize = () =>
    InitializeSecurityContextW(
      credential,
      null,
      null,
      0,
      0,
      SECURITY_NATIVE_DREP,
      null,
      0,
      context,
      null,
      attributes,
      null,
    );
  script('InitializeSecurityContextW', {});
  t.is(initialize(), SEC_E_OK);
  t.deepEqual(faults(), []);
  FreeCredentialsHandle(credential);
  FreeCredentialsHandle(credential);
  DeleteSecurityContext(context);
  DeleteSecurityContext(context);
  initialize();
  t.deepEqual(faults(), [
    'FreeCredentialsHandle: 1 contexts made with it are live',
    'FreeCredentialsHandle: phCredential is no live credential',
    'DeleteSecurityContext: phContext is no live context',
    'InitializeSecurityContextW: phCredential is no live credential',
    'InitializeSecurityContextW: phNewContext is neither a fresh handle nor phContext',
  ]);
  reset();
});

test('a call that fails as Windows’ own do, with GetLastError, and one that needs much stack', (t) => {
  reset();
  script('GetUserNameExW', { status: 0, lastError: 1332, stack: 100_000 });
  const size = Uint32Array.of(16);
  t.is(GetUserNameExW(2, Buffer.alloc(32), size), 0);
  t.is(GetLastError(), 1332);
  t.is(GetUserNameExW(2, Buffer.alloc(32), size), 1);
  t.deepEqual(remains(), clean);
});
