// S4U logons over the scripted LSA: the request, the token, what is freed, and refusals.

import { AccessToken, BindingError, SspiError, s4uLogon, s4uLogonAsync } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import {
  calls,
  clean,
  connections,
  release,
  remains,
  reset,
  script,
  state,
  test,
} from '../scripted/scripted-test.js';
import { until } from '../until.js';
import { uint32 } from './answers.js';

test.beforeEach(reset);
test.afterEach.always((t) => {
  t.deepEqual(remains(), clean);
  t.is(connections(), 0);
});

const alice = { userPrincipalName: 'alice@lab.test', realm: 'LAB.TEST' };

function logonCall() {
  const all = calls();
  const call = all.find(({ function: name }) => name === 'LsaLogonUser');
  const bytes = Buffer.from(call?.arguments.AuthenticationInformation, 'hex');
  const address = BigInt(call?.arguments.information);
  const text = (at: number) => {
    const start = Number(bytes.readBigUInt64LE(at + 8) - address);
    return bytes.toString('utf16le', start, start + bytes.readUInt16LE(at));
  };
  return { names: all.map((each) => each.function), call, bytes, text };
}

test('Kerberos: a network logon by an untrusted connection; the profile is wiped and freed', (t) => {
  {
    const token = s4uLogon({ ...alice, flags: raw.KERB_S4U_LOGON_FLAG.IDENTIFY });
    t.true(token instanceof AccessToken);
    token.dispose();
  }
  const { names, call, bytes, text } = logonCall();
  t.deepEqual(names, [
    'LsaConnectUntrusted',
    'LsaLookupAuthenticationPackage',
    'LsaLogonUser',
    'LsaFreeReturnBuffer',
    'LsaDeregisterLogonProcess',
  ]);
  const at = (name: keyof raw.KERB_S4U_LOGON) => raw.offsetof(raw.KERB_S4U_LOGON, name);
  t.is(bytes.readInt32LE(0), raw.KERB_LOGON_SUBMIT_TYPE.KerbS4ULogon);
  t.is(bytes.readUInt32LE(at('Flags')), 8);
  t.is(text(at('ClientUpn')), 'alice@lab.test');
  t.is(text(at('ClientRealm')), 'LAB.TEST');
  t.is(call?.arguments.LogonType, raw.SECURITY_LOGON_TYPE.Network);
  t.is(call?.arguments.AuthenticationPackage, 2);
  t.is(call?.arguments.LocalGroups, null);
  t.is(Buffer.from(call?.arguments.SourceContext, 'hex').toString('latin1', 0, 8), 'koffissp');
  t.is(Buffer.from(call?.arguments['OriginName->Buffer'], 'hex').toString(), 'koffi-sspi');
});

test('MSV1_0, registered as a logon process, as a batch logon', async (t) => {
  const token = await s4uLogonAsync({
    ...{ userPrincipalName: 'bob', package: 'MSV1_0', logonProcess: 'my service' },
    logonType: raw.SECURITY_LOGON_TYPE.Batch,
  });
  token.dispose();
  const { names, call, bytes, text } = logonCall();
  t.is(names[0], 'LsaRegisterLogonProcess');
  const at = (name: keyof raw.MSV1_0_S4U_LOGON) => raw.offsetof(raw.MSV1_0_S4U_LOGON, name);
  t.is(bytes.readInt32LE(0), raw.MSV1_0_LOGON_SUBMIT_TYPE.MsV1_0S4ULogon);
  t.is(text(at('UserPrincipalName')), 'bob');
  t.is(text(at('DomainName')), '');
  t.is(call?.arguments.AuthenticationPackage, 0);
  t.is(call?.arguments.LogonType, raw.SECURITY_LOGON_TYPE.Batch);
});

test('a refusal is the error; its cause says which restriction it was', (t) => {
  script('LsaLogonUser', {
    status: raw.STATUS_ACCOUNT_RESTRICTION,
    writes: [{ parameter: 'SubStatus', bytes: uint32(raw.STATUS_INVALID_LOGON_HOURS) }],
  });
  const error = t.throws(() => s4uLogon(alice), {
    instanceOf: SspiError,
    code: 'STATUS_ACCOUNT_RESTRICTION',
  });
  t.like(error?.cause, { code: 'STATUS_INVALID_LOGON_HOURS' });
  script('LsaLogonUser', { status: raw.STATUS_NO_SUCH_USER });
  t.throws(() => s4uLogon(alice), { code: 'STATUS_NO_SUCH_USER' });
  script('LsaRegisterLogonProcess', { status: raw.STATUS_PORT_CONNECTION_REFUSED });
  t.throws(() => s4uLogon({ ...alice, logonProcess: 'x' }), {
    code: 'STATUS_PORT_CONNECTION_REFUSED',
  });
});

test('no such package: nothing stays open, and the request is wiped', (t) => {
  script('LsaLookupAuthenticationPackage', { status: raw.STATUS_NO_SUCH_PACKAGE });
  t.throws(() => s4uLogon({ ...alice, package: 'MSV1_0' }), { code: 'STATUS_NO_SUCH_PACKAGE' });
  t.is(connections(), 0);
  t.is(state().counts.LsaLogonUser, undefined);
});

test('success without a token, as by Wine, is an error', (t) => {
  script('LsaLogonUser', {});
  t.throws(() => s4uLogon(alice), { instanceOf: BindingError, code: 'ERR_SSPI_PACKAGE' });
});

test('given up while it runs: the token is closed', async (t) => {
  script('LsaLogonUser', { byDefault: true, hold: true });
  const controller = new AbortController();
  const promise = s4uLogonAsync({ ...alice, signal: controller.signal });
  await until(() => state().held > 0);
  controller.abort();
  await t.throwsAsync(promise, { code: 'ABORT_ERR' });
  release();
  await until(() => connections() === 0);
  t.is(state().freed, 1);
});

test('bad input is refused by name, before the LSA is asked', (t) => {
  const refused = (options: object, message: RegExp) =>
    t.throws(() => s4uLogon({ ...alice, ...options } as never), { message });
  refused({ userPrincipalName: 1 }, /^options.userPrincipalName must be a string/);
  refused({ realm: 'x'.repeat(40000) }, /^options.realm must be text/);
  refused({ package: 'NTLM' }, /^options.package must be Kerberos or MSV1_0/);
  refused({ flags: 'x' }, /^options.flags/);
  refused({ logonType: 1.5 }, /^options.logonType/);
  refused({ logonProcess: 'ü' }, /^logonProcess must be ASCII/);
  t.throws(() => s4uLogon(null as never), { message: /^options must be an object/ });
  t.is(state().counts.LsaLogonUser, undefined);
});
