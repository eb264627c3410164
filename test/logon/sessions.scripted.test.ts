// Logon sessions over the scripted LSA: all of their members, those kept from the caller, older and false structures.

import { BindingError, logonSession, logonSessions, SspiError } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { bytesOf } from '../identity/sid-bytes.js';
import {
  calls,
  clean,
  remains,
  reset,
  type Script,
  script,
  test,
} from '../scripted/scripted-test.js';
import { Answer, end, renew, start, uint32 } from './answers.js';

test.beforeEach(reset);
test.afterEach.always((t) => {
  t.deepEqual(remains(), clean);
});

const { SECURITY_LOGON_SESSION_DATA: declaration } = raw;
const forever = 0x7fff_ffff_ffff_ffffn;

function session(): Answer {
  const answer = new Answer(raw.sizeof(declaration));
  answer.fill(declaration, 0, {
    ...{ Size: raw.sizeof(declaration), LogonId: 0x1_0000_abcdn },
    ...{ UserName: 'alice', LogonDomain: 'LAB', AuthenticationPackage: 'Kerberos' },
    ...{ LogonType: raw.SECURITY_LOGON_TYPE.RemoteInteractive, Session: 3 },
    ...{ LogonTime: start, LogonServer: 'DC1', DnsDomainName: 'LAB.TEST', Upn: 'alice@lab.test' },
    UserFlags: raw.LOGON_USER_FLAGS.WINLOGON,
    ...{
      LogonScript: 'l.bat',
      ProfilePath: '\\\\p',
      HomeDirectory: '\\\\h',
      HomeDirectoryDrive: 'H:',
    },
    ...{ LogoffTime: forever, KickOffTime: forever },
    ...{ PasswordLastSet: start, PasswordCanChange: end, PasswordMustChange: renew },
  });
  const last = raw.offsetof(declaration, 'LastLogonInfo');
  answer.fill(raw.LSA_LAST_INTER_LOGON_INFO, last, {
    ...{ LastSuccessfulLogon: start, LastFailedLogon: end },
    FailedAttemptCountSinceLastSuccessfulLogon: 2,
  });
  answer.pointer(raw.offsetof(declaration, 'Sid'), answer.append(bytesOf('S-1-5-21-1-2-3-1105')));
  return answer;
}

const details = {
  userName: 'alice',
  logonDomain: 'LAB',
  authenticationPackage: 'Kerberos',
  logonType: 10,
  session: 3,
  sid: 'S-1-5-21-1-2-3-1105',
  logonTime: start,
  logonServer: 'DC1',
  dnsDomainName: 'LAB.TEST',
  userPrincipalName: 'alice@lab.test',
  userFlags: raw.LOGON_USER_FLAGS.WINLOGON,
  lastSuccessfulLogon: start,
  lastFailedLogon: end,
  failedAttemptsSinceLastSuccessfulLogon: 2,
  logonScript: 'l.bat',
  profilePath: '\\\\p',
  homeDirectory: '\\\\h',
  homeDirectoryDrive: 'H:',
  logoffTime: 'never',
  kickOffTime: 'never',
  passwordLastSet: start,
  passwordCanChange: end,
  passwordMustChange: renew,
};

const given = ({ bytes, pointers }: Answer): Script => ({
  writes: [{ parameter: 'ppLogonSessionData', bytes, pointers, allocated: 'LsaFreeReturnBuffer' }],
});

test('logonSession: every member; the memory is freed', (t) => {
  script('LsaGetLogonSessionData', given(session()));
  t.deepEqual(logonSession(0x1_0000_abcdn), details as never);
  const [call] = calls();
  t.is(call?.arguments.LogonId, 'cdab000001000000');
});

test('logonSessions: all identifiers; null for what the caller may not see, or is over', (t) => {
  const list = Buffer.from(BigUint64Array.of(0x1_0000_abcdn, 0x3e7n, 0x3e5n).buffer);
  script('LsaEnumerateLogonSessions', {
    writes: [
      { parameter: 'LogonSessionCount', bytes: uint32(3) },
      { parameter: 'LogonSessionList', bytes: list, allocated: 'LsaFreeReturnBuffer' },
    ],
  });
  script('LsaGetLogonSessionData', given(session()));
  script('LsaGetLogonSessionData', { status: raw.STATUS_ACCESS_DENIED });
  script('LsaGetLogonSessionData', { status: raw.STATUS_NO_SUCH_LOGON_SESSION });
  t.deepEqual(logonSessions(), [
    { logonId: 0x1_0000_abcdn, details: details as never },
    { logonId: 0x3e7n, details: null },
    { logonId: 0x3e5n, details: null },
  ]);
});

test('logonSessions: none, and failures', (t) => {
  t.deepEqual(logonSessions(), []);
  script('LsaEnumerateLogonSessions', {
    writes: [
      { parameter: 'LogonSessionCount', bytes: uint32(1) },
      { parameter: 'LogonSessionList', bytes: Buffer.alloc(8), allocated: 'LsaFreeReturnBuffer' },
    ],
  });
  script('LsaGetLogonSessionData', { status: raw.STATUS_INSUFFICIENT_RESOURCES });
  t.throws(
    () => logonSessions(),
    { code: 'STATUS_INSUFFICIENT_RESOURCES' },
    'no session is left out',
  );
  script('LsaEnumerateLogonSessions', { status: raw.STATUS_INSUFFICIENT_RESOURCES });
  const error = t.throws(() => logonSessions(), { instanceOf: SspiError });
  t.is(error?.functionName, 'LsaEnumerateLogonSessions');
  script('LsaGetLogonSessionData', { status: raw.STATUS_ACCESS_DENIED });
  t.throws(() => logonSession(1n), { code: 'STATUS_ACCESS_DENIED' });
});

test('a structure of Windows before Vista, and Wine’s, has no last logon, profile or password', (t) => {
  const old = session();
  old.bytes.writeUInt32LE(raw.offsetof(declaration, 'UserFlags'), 0);
  script('LsaGetLogonSessionData', given(old));
  t.like(logonSession(1n), { ...details, ...absent } as never);
});

const absent = {
  ...{ userFlags: 0, lastSuccessfulLogon: null, lastFailedLogon: null },
  ...{ failedAttemptsSinceLastSuccessfulLogon: 0, logonScript: '', profilePath: '' },
  ...{ homeDirectory: '', homeDirectoryDrive: '', logoffTime: null, kickOffTime: null },
  ...{ passwordLastSet: null, passwordCanChange: null, passwordMustChange: null },
};

test('false answers: no memory, too short a structure, text without memory', (t) => {
  const falsehood = { instanceOf: BindingError, code: 'ERR_SSPI_PACKAGE' } as const;
  script('LsaGetLogonSessionData', { status: 0 });
  t.throws(() => logonSession(1n), falsehood);
  const short = session();
  short.bytes.writeUInt32LE(64, 0);
  script('LsaGetLogonSessionData', given(short));
  t.throws(() => logonSession(1n), falsehood);
  const empty = session();
  const at = raw.offsetof(declaration, 'UserName') + 8;
  empty.bytes.writeBigInt64LE(0n, at);
  empty.pointers.splice(empty.pointers.indexOf(at), 1);
  script('LsaGetLogonSessionData', given(empty));
  t.throws(() => logonSession(1n), falsehood);
  script('LsaEnumerateLogonSessions', {
    writes: [{ parameter: 'LogonSessionCount', bytes: uint32(3) }],
  });
  t.throws(() => logonSessions(), falsehood);
});

test('bad input is refused by name', (t) => {
  t.throws(() => logonSession('x' as never), { instanceOf: TypeError, message: /^logonId must/ });
  t.throws(() => logonSession(2n ** 64n), { instanceOf: RangeError, message: /^logonId must/ });
});
