// Tokens, further: what they tell, LogonUser, duplicates, membership as Windows sees it, and acting as their user.

import {
  AccessToken,
  logonUser,
  openProcessToken,
  SECURITY_IMPERSONATION_LEVEL,
  TOKEN_ELEVATION_TYPE,
  TOKEN_TYPE,
  Win32Error,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import {
  calls,
  closed,
  failNext,
  makeToken,
  setInformation,
  test,
  wiped,
} from './made-up-token.js';
import { bytesOf } from './sid-bytes.js';

const { TOKEN_INFORMATION_CLASS: kinds, TOKEN_ACCESS } = raw;
const alice = { sid: 'S-1-5-21-1-2-3-1105', name: 'LAB\\alice' };
const users = { sid: 'S-1-5-32-545' };

const uint32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);

function give(kind: number, bytes: Buffer, sid = -1): void {
  setInformation(kind, bytes, bytes.byteLength, sid);
}

/** A pointer to the SID behind it, after as many bytes of other members. */
function sidBehind(sid: string, others = 0): Buffer {
  const head = Buffer.alloc(8 + others);
  head.writeBigInt64LE(BigInt(head.byteLength));
  return Buffer.concat([head, bytesOf(sid)]);
}

test('sessions, elevation, integrity, owner and group', (t) => {
  using token = makeToken({ user: alice });
  give(kinds.TokenSessionId, uint32(3));
  give(kinds.TokenElevation, uint32(1));
  give(kinds.TokenElevationType, uint32(TOKEN_ELEVATION_TYPE.TokenElevationTypeFull));
  give(kinds.TokenHasRestrictions, uint32(0));
  give(kinds.TokenIsAppContainer, uint32(1));
  give(kinds.TokenIntegrityLevel, sidBehind('S-1-16-12288', 8), 0);
  give(kinds.TokenOwner, sidBehind('S-1-5-32-544'), 0);
  give(kinds.TokenPrimaryGroup, sidBehind('S-1-5-21-1-2-3-513'), 0);
  t.is(token.sessionId, 3);
  t.true(token.isElevated);
  t.is(token.elevationType, TOKEN_ELEVATION_TYPE.TokenElevationTypeFull);
  t.false(token.hasRestrictions);
  t.true(token.isAppContainer);
  t.is(token.integrityLevel, raw.SECURITY_MANDATORY.HIGH_RID);
  t.is(token.owner, 'S-1-5-32-544');
  t.is(token.primaryGroup, 'S-1-5-21-1-2-3-513');
});

test('privileges by name, and who made the token', (t) => {
  using token = makeToken({ user: alice });
  const enabled = raw.SE_PRIVILEGE.ENABLED;
  give(kinds.TokenPrivileges, Buffer.from(Uint32Array.of(2, 7, 0, enabled, 20, 0, 0).buffer));
  t.deepEqual(token.privileges, [
    { name: 'SeTcbPrivilege', attributes: enabled },
    { name: 'SeDebugPrivilege', attributes: 0 },
  ]);
  give(kinds.TokenSource, Buffer.from('User32 \0\0\0\0\0\0\0\0\0', 'latin1'));
  t.is(token.source, 'User32');
});

test('what a token does not tell is a Win32Error; a false SID or count is refused', (t) => {
  using token = makeToken({ user: alice });
  t.throws(() => token.sessionId, { instanceOf: Win32Error, code: 'ERROR_87' });
  give(kinds.TokenOwner, sidBehind('S-1-5-32-544'));
  t.throws(() => token.owner, { code: 'ERR_SSPI_PACKAGE' }, 'a pointer that was not set right');
  give(kinds.TokenPrivileges, Buffer.from(Uint32Array.of(99, 7, 0, 0).buffer));
  t.throws(() => token.privileges, { instanceOf: RangeError });
  give(kinds.TokenSource, Buffer.alloc(2));
  t.is(token.source, '');
  token.dispose();
  t.throws(() => token.sessionId, { code: 'ERR_SSPI_DISPOSED' });
  t.throws(() => token.duplicate(), { code: 'ERR_SSPI_DISPOSED' });
});

test('linkedToken: the other token, which is closed too', (t) => {
  using token = makeToken({ user: alice });
  const handle = Buffer.alloc(8);
  handle.writeBigInt64LE(0x55n);
  give(kinds.TokenLinkedToken, handle);
  const linked = token.linkedToken();
  t.true(linked instanceof AccessToken);
  t.is(linked.address, 0x55n);
  linked.dispose();
  t.is(closed(), 1);
});

test('logonUser: by name and password, which is wiped', (t) => {
  makeToken({ user: alice }).dispose();
  const token = logonUser({ user: 'alice', domain: 'LAB', password: 'secret' });
  t.is(token.address, 0x88n);
  t.truthy(wiped());
  logonUser({
    ...{ user: 'alice@lab.test', password: Buffer.from('pass', 'utf16le') },
    ...{ logonType: raw.LOGON32_LOGON.INTERACTIVE, provider: raw.LOGON32_PROVIDER.WINNT50 },
  }).dispose();
  t.deepEqual(calls().trim().split('\n'), [
    'LogonUserW alice LAB 12 3 0',
    'LogonUserW alice@lab.test null 8 2 3',
  ]);
  token.dispose();
  t.is(closed(), 3);
});

test('logonUser: a wrong password is the error of Windows, and is wiped; bad input is refused by name', (t) => {
  makeToken({ user: alice }).dispose();
  failNext('LogonUserW', 1326);
  const error = t.throws(() => logonUser({ user: 'alice', password: 'wrong' }), {
    instanceOf: Win32Error,
    code: 'ERROR_1326',
  });
  t.is(error?.functionName, 'LogonUser');
  t.truthy(wiped());
  const refused = (options: object, message: RegExp) => {
    const thrown = t.throws(() => logonUser({ user: 'a', password: 's3cret', ...options }), {
      message,
    });
    t.false(thrown?.message.includes('s3cret'));
  };
  refused({ user: 1 }, /^options.user must be a string/);
  refused({ domain: {} }, /^options.domain must be a string/);
  refused({ password: 5 }, /^options.password must be a string or a Uint8Array/);
  refused({ logonType: 'x' }, /^options.logonType/);
  refused({ provider: 0.5 }, /^options.provider/);
  t.throws(() => logonUser(undefined as never), { message: /^options must be an object/ });
  t.is(calls().trim().split('\n').length, 1);
});

test('duplicate: for impersonation by default, or a primary one; its failure', (t) => {
  using token = makeToken({ user: alice, type: 1 });
  token.duplicate().dispose();
  token
    .duplicate({
      access: TOKEN_ACCESS.ALL_ACCESS,
      type: TOKEN_TYPE.TokenPrimary,
      level: SECURITY_IMPERSONATION_LEVEL.SecurityDelegation,
    })
    .dispose();
  t.deepEqual(calls().trim().split('\n'), [
    'DuplicateTokenEx 77 0 2 2',
    'DuplicateTokenEx 77 f01ff 3 1',
  ]);
  t.is(closed(), 2);
  failNext('DuplicateTokenEx', 5);
  t.throws(() => token.duplicate(), { code: 'ERROR_5' });
  t.throws(() => token.duplicate({ access: 'x' as never }), { message: /^options.access/ });
  t.throws(() => token.duplicate({ level: 1.5 as never }), { message: /^options.level/ });
  t.throws(() => token.duplicate(null as never), { message: /^options must be/ });
});

test('checkTokenMembership: Windows answers, for a primary token by a duplicate', (t) => {
  const groups = [users];
  {
    using token = makeToken({ user: alice, groups });
    t.true(token.checkTokenMembership(users.sid));
    t.false(token.checkTokenMembership('S-1-5-32-544'));
    t.deepEqual(calls().trim().split('\n'), [
      'CheckTokenMembership 77 2',
      'CheckTokenMembership 77 2',
    ]);
    failNext('CheckTokenMembership', 5);
    t.throws(() => token.checkTokenMembership(users.sid), { code: 'ERROR_5' });
    t.throws(() => token.checkTokenMembership('x'), { message: /^sid must/ });
  }
  using primary = makeToken({ user: alice, groups, type: 1 });
  t.true(primary.checkTokenMembership(users.sid));
  t.deepEqual(calls().trim().split('\n'), [
    'DuplicateTokenEx 77 8 1 2',
    'CheckTokenMembership 99 2',
  ]);
  t.is(closed(), 1);
});

const acting = (token: string) => ['OpenThreadToken c 1', `SetThreadToken ${token}`];

test('impersonate: sets the token for the callback, and what was set before afterwards', (t) => {
  using token = makeToken({ user: alice });
  let within = '';
  const result = token.impersonate(() => {
    within = calls();
    return token.impersonate(() => 42);
  });
  t.is(result, 42);
  t.deepEqual(within.trim().split('\n'), acting('77'));
  t.deepEqual(calls().trim().split('\n'), [
    ...acting('77'),
    ...acting('77'),
    'SetThreadToken 77',
    'SetThreadToken 0',
  ]);
  t.is(closed(), 1, 'the handle of the token that was set before');
});

test('impersonate: a primary token by a duplicate; errors, promises and failures to revert', (t) => {
  using token = makeToken({ user: alice, type: 1 });
  const thrown = new Error('mine');
  const throwing = () => {
    throw thrown;
  };
  t.is(
    t.throws(() => token.impersonate(throwing)),
    thrown,
  );
  t.deepEqual(calls().trim().split('\n'), [
    'DuplicateTokenEx 77 c 2 2',
    ...acting('99'),
    'SetThreadToken 0',
  ]);
  t.is(closed(), 1);
  t.throws(() => token.impersonate(async () => 1), {
    message: /^callback must not return a promise/,
  });
  t.throws(() => token.impersonate('x' as never), { message: /^callback must be a function/ });
  failNext('SetThreadToken', 5);
  t.throws(() => token.impersonate(() => t.fail()), { code: 'ERROR_5' });
  failNext('OpenThreadToken', 5);
  t.throws(() => token.impersonate(() => t.fail()), { code: 'ERROR_5' });
  const error = t.throws(
    () =>
      token.impersonate(() => {
        failNext('SetThreadToken', 6);
        throw thrown;
      }),
    { code: 'ERROR_6' },
  );
  t.is(error?.cause, thrown);
  t.regex(calls(), /RevertToSelf\n$/, 'the thread acts as nobody else');
});

test('impersonate: disposed in the callback, the token is closed after it', (t) => {
  const token = makeToken({ user: alice });
  token.impersonate(() => {
    token.dispose();
    t.is(closed(), 0);
  });
  t.is(closed(), 1);
});

test('openProcessToken: to read and to duplicate, or as one says', (t) => {
  makeToken({ user: alice }).dispose();
  openProcessToken().dispose();
  openProcessToken(TOKEN_ACCESS.QUERY_SOURCE).dispose();
  t.deepEqual(calls().trim().split('\n'), ['OpenProcessToken a', 'OpenProcessToken 10']);
  t.throws(() => openProcessToken('x' as never), { message: /^access must be/ });
});
