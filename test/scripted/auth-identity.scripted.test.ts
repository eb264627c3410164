// Explicit credentials in every structure, and the Sspi...AuthIdentity family: layout, wiping, freeing.

import { authData } from '../../src/credentials/auth-data.js';
import {
  AuthIdentity,
  type AuthIdentityOptions,
  acquireCredentialsHandle,
  acquireCredentialsHandleAsync,
  CREDSPP_SUBMIT_TYPE,
  CREDSSP_CRED_EX_VERSION,
  CREDSSP_FLAG_REDIRECT,
  SCHANNEL_CRED_VERSION,
  SEC_E_INVALID_TOKEN,
  SEC_E_LOGON_DENIED,
  SEC_WINNT_AUTH_IDENTITY,
  SEC_WINNT_AUTH_IDENTITY_ENCRYPT,
  SECPKG_CRED_OUTBOUND,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { until } from '../until.js';
import {
  callNames,
  calls,
  clean,
  release,
  remains,
  reset,
  script,
  secrets,
  state,
  test,
} from './scripted-test.js';

const acquire = (authIdentity: AuthIdentityOptions | AuthIdentity) =>
  acquireCredentialsHandle({
    package: 'Scripted',
    credentialUse: SECPKG_CRED_OUTBOUND,
    authIdentity,
  });

/** pAuthData of AcquireCredentialsHandle. */
function given(authIdentity: AuthIdentityOptions | AuthIdentity) {
  reset();
  acquire(authIdentity).dispose();
  return calls()[0]?.arguments.pAuthData;
}

const hex = (text: string) => Buffer.from(text, 'utf16le').toString('hex');
const wiped = (bytes: number) => '00'.repeat(bytes);
const account = { user: 'älice', domain: 'LAB', password: 'pässword' } as const;

test('_W: user, domain, password, and the copy is wiped', (t) => {
  t.deepEqual(given(account), {
    User: 'älice',
    Domain: 'LAB',
    Password: 'pässword',
    Flags: SEC_WINNT_AUTH_IDENTITY.UNICODE,
  });
  t.is(secrets().at(-1), wiped(16));
  t.like(given({ ...account, flags: SEC_WINNT_AUTH_IDENTITY.ONLY }), {
    Flags: SEC_WINNT_AUTH_IDENTITY.UNICODE | SEC_WINNT_AUTH_IDENTITY.ONLY,
  });
});

test('_EXW: the same and a package list', (t) => {
  const structure = 'SEC_WINNT_AUTH_IDENTITY_EXW';
  t.like(given({ structure, ...account, packageList: '!ntlm' }), {
    User: 'älice',
    Domain: 'LAB',
    Password: 'pässword',
    PackageList: '!ntlm',
    Flags: SEC_WINNT_AUTH_IDENTITY.UNICODE,
  });
  t.is(secrets().at(-1), wiped(16));
  t.like(given({ structure, ...account }), { PackageList: null });
});

test('_EX2: one block with packed credentials, which stay the caller’s', (t) => {
  const structure = 'SEC_WINNT_AUTH_IDENTITY_EX2';
  const packedCredentials = Buffer.from('0102030405', 'hex');
  const identity = { structure, user: 'älice', domain: 'LAB', packedCredentials } as const;
  const block = given({ ...identity, packageList: 'kerberos' });
  t.like(block, {
    User: 'älice',
    Domain: 'LAB',
    PackedCredentials: '0102030405',
    PackageList: 'kerberos',
    Flags: SEC_WINNT_AUTH_IDENTITY.UNICODE,
  });
  t.true(block.cbStructureLength > block.cbHeaderLength);
  t.is(secrets().at(-1), wiped(5));
  t.is(packedCredentials.toString('hex'), '0102030405');
  t.like(given({ structure, user: 'bob' }), { User: 'bob', PackedCredentials: '' });
});

const unicode = SEC_WINNT_AUTH_IDENTITY.UNICODE;

test('what is left out is a null pointer of length 0; an empty string is not null', (t) => {
  const nobody = { User: null, Domain: null, Password: null, Flags: unicode };
  const members = { user: 'User', domain: 'Domain', password: 'Password' } as const;
  for (const nothing of [{}, { user: null, domain: null, password: null }, { user: undefined }]) {
    t.deepEqual(given(nothing as AuthIdentityOptions), nobody);
  }
  for (const [name, member] of Object.entries(members)) {
    t.deepEqual(given({ [name]: 'x' }), { ...nobody, [member]: 'x' });
    t.deepEqual(given({ [name]: '' }), { ...nobody, [member]: '' });
    t.like(given({ ...account, [name]: null }), { [member]: null });
  }
  const structure = 'SEC_WINNT_AUTH_IDENTITY_EXW';
  t.like(given({ structure }), { ...nobody, PackageList: null });
  t.like(given({ structure, packageList: '' }), { ...nobody, PackageList: '' });
});

test('a package list alone: the logged-on user, through _EXW', (t) => {
  t.like(given({ packageList: '!ntlm' }), {
    User: null,
    Domain: null,
    Password: null,
    PackageList: '!ntlm',
    Length: raw.sizeof(raw.SEC_WINNT_AUTH_IDENTITY_EXW),
    Flags: unicode,
  });
  t.like(given({ ...account, packageList: 'Kerberos' }), {
    User: 'älice',
    Password: 'pässword',
    PackageList: 'Kerberos',
  });
});

test('_EX2: what is left out has offset 0, an empty string has one', (t) => {
  const structure = 'SEC_WINNT_AUTH_IDENTITY_EX2';
  const offsets = (identity: object) => {
    const { pointer } = authData('identity', { structure, ...identity });
    const { UserOffset, DomainOffset, PackedCredentialsOffset, PackageListOffset } =
      pointer as unknown as raw.SEC_WINNT_AUTH_IDENTITY_EX2;
    return [UserOffset, DomainOffset, PackedCredentialsOffset, PackageListOffset];
  };
  t.deepEqual(offsets({ packageList: '!ntlm' }).slice(0, 3), [0, 0, 0]);
  t.deepEqual(offsets({ user: null, domain: undefined }), [0, 0, 0, 0]);
  const [user = 0, domain = 0] = offsets({ user: '', domain: '' });
  t.true(0 < user && user < domain);
  t.deepEqual(given({ structure, packageList: 'kerberos' }).User, '');
});

test('a member that the structure has no place for is refused by name', (t) => {
  reset();
  const refused = (authIdentity: object, message: RegExp) =>
    t.throws(() => acquire(authIdentity as never), { instanceOf: TypeError, message });
  const must = 'must not be given: SEC_WINNT_AUTH_IDENTITY';
  refused(
    { structure: 'SEC_WINNT_AUTH_IDENTITY_W', packageList: 'NTLM' },
    new RegExp(`^authIdentity\\.packageList ${must}_W `),
  );
  refused(
    { structure: 'SEC_WINNT_AUTH_IDENTITY_EX2', password: 'x' },
    new RegExp(`^authIdentity\\.password ${must}_EX2 `),
  );
  refused(
    { user: 'x', packedCredentials: Buffer.alloc(4) },
    new RegExp(`^authIdentity\\.packedCredentials ${must}_W `),
  );
  t.deepEqual(calls(), []);
});

test('each member is read once', (t) => {
  const read: string[] = [];
  const identity = new Proxy(account, {
    get(target, name) {
      read.push(String(name));
      return Reflect.get(target, name);
    },
  });
  t.like(given(identity), { User: 'älice', Password: 'pässword' });
  t.deepEqual(read, [...new Set(read)]);
});

test('a password is wiped also when the call fails', (t) => {
  reset();
  script('AcquireCredentialsHandleW', { status: SEC_E_LOGON_DENIED });
  t.throws(() => acquire(account), { code: 'SEC_E_LOGON_DENIED' });
  t.deepEqual(secrets(), [wiped(16)]);
  t.deepEqual(remains(), clean);
});

test('wrong members are refused by name, before any call', (t) => {
  reset();
  const refused = (authIdentity: object, message: RegExp, instanceOf: typeof Error = TypeError) =>
    t.throws(() => acquire(authIdentity as never), { instanceOf, message });
  const ex2 = { structure: 'SEC_WINNT_AUTH_IDENTITY_EX2', user: 'u' };
  refused({ ...account, structure: 'X' }, /^authIdentity\.structure/);
  refused({ ...account, flags: '1' }, /^authIdentity\.flags/);
  refused({ ...ex2, packedCredentials: 'x' }, /^authIdentity\.packedCredentials/);
  refused({ ...ex2, packageList: 1 }, /^authIdentity\.packageList/);
  refused({ ...ex2, user: 1 }, /^authIdentity\.user/);
  const long = Buffer.alloc(0x10000);
  refused({ ...ex2, packedCredentials: long }, /^authIdentity\.packedCredentials/, RangeError);
  refused({ ...ex2, user: 'u'.repeat(0x8000) }, /^authIdentity\.user/, RangeError);
  t.deepEqual(calls(), []);
});

const make = (user: string, packedCredentials: string | Uint8Array = 'secret') =>
  AuthIdentity.encodeStrings({ user, domain: 'LAB', packedCredentials });

test('AuthIdentity: from strings and back; wiped, then freed', (t) => {
  reset();
  {
    using identity = make('alice', Buffer.from('secret', 'utf16le'));
    t.deepEqual(secrets(), [wiped(12)]);
    t.deepEqual(identity.encodeAsStrings(), {
      user: 'alice',
      domain: 'LAB',
      packedCredentials: 'secret',
    });
    using nobody = AuthIdentity.encodeStrings({});
    t.deepEqual(nobody.encodeAsStrings(), { user: null, domain: null, packedCredentials: null });
  }
  const names = calls().map((call) => call.function);
  t.deepEqual(names.slice(-2), ['SspiZeroAuthIdentity', 'SspiFreeAuthIdentity']);
  t.deepEqual(remains(), clean);
});

test('AuthIdentity: marshal, copy, compare, validate', (t) => {
  reset();
  {
    using identity = make('alice');
    using other = make('alice', 'another');
    using bytes = AuthIdentity.unmarshal(identity.marshal());
    using copy = identity.copy();
    identity.validate();
    t.deepEqual(identity.compare(bytes), { sameUser: true, sameIdentity: true });
    t.deepEqual(identity.compare(copy), { sameUser: true, sameIdentity: true });
    t.deepEqual(identity.compare(other), { sameUser: true, sameIdentity: false });
    identity.zero();
    t.deepEqual(identity.compare(copy), { sameUser: true, sameIdentity: false });
    t.throws(() => identity.compare({} as never), { message: /^other must be an AuthIdentity/ });
    t.throws(() => AuthIdentity.unmarshal('x' as never), { message: /^bytes/ });
    script('SspiValidateAuthIdentity', { status: SEC_E_INVALID_TOKEN });
    t.throws(() => identity.validate(), { code: 'SEC_E_INVALID_TOKEN' });
  }
  t.deepEqual(remains(), clean);
});

test('AuthIdentity: encrypted for one process, or for others', (t) => {
  reset();
  {
    using identity = make('alice');
    t.false(identity.isEncrypted());
    identity.encrypt();
    t.true(identity.isEncrypted());
    identity.decrypt();
    t.false(identity.isEncrypted());
    identity.encrypt(SEC_WINNT_AUTH_IDENTITY_ENCRYPT.SAME_LOGON);
    identity.decrypt(SEC_WINNT_AUTH_IDENTITY_ENCRYPT.SAME_LOGON);
    t.is(identity.encodeAsStrings().packedCredentials, 'secret');
  }
  const options = calls()
    .filter((call) => call.function.endsWith('cryptAuthIdentityEx'))
    .map((call) => call.arguments.Options);
  t.deepEqual(options, [1, 1]);
  t.deepEqual(remains(), clean);
});

test('AuthIdentity: without a package; for the credential manager', (t) => {
  reset();
  {
    using identity = make('alice');
    using without = identity.excludePackage('NTLM');
    t.is(without.encodeAsStrings().user, 'alice');
    t.is(
      calls().find((call) => call.function === 'SspiExcludePackage')?.arguments.pszPackageName,
      'NTLM',
    );
    t.deepEqual(identity.prepareForCredRead('host'), { credentialType: 1, targetName: 'host' });
    const { credentialBlob, ...rest } = identity.prepareForCredWrite('host');
    t.deepEqual(rest, { credentialType: 1, targetName: 'host', userName: 'alice' });
    t.is(credentialBlob.toString('hex'), hex('secret\0'));
    t.is(identity.prepareForCredWrite().targetName, null);
  }
  t.deepEqual(remains(), clean);
});

test('AuthIdentity: taken for a credential as it is; of no use once disposed', (t) => {
  const identity = make('alice');
  t.deepEqual(given(identity), { madeBy: 'SspiEncodeStringsAsAuthIdentity' });
  identity.dispose();
  identity.dispose();
  t.throws(() => identity.validate(), { code: 'ERR_SSPI_DISPOSED' });
  t.throws(() => acquire(identity), { code: 'ERR_SSPI_DISPOSED' });
  t.deepEqual(remains(), clean);
});

test('a call that fails leaves nothing to free', (t) => {
  reset();
  script('SspiEncodeStringsAsAuthIdentity', { status: SEC_E_INVALID_TOKEN });
  t.throws(() => make('alice'), { code: 'SEC_E_INVALID_TOKEN' });
  t.deepEqual(secrets(), [wiped(12)]);
  t.deepEqual(remains(), clean);
});

test('an identity that is disposed while a call reads it is freed after the call', async (t) => {
  const identity = make('alice');
  reset();
  script('AcquireCredentialsHandleW', { hold: true, byDefault: true });
  const acquired = acquireCredentialsHandleAsync({
    package: 'Scripted',
    credentialUse: SECPKG_CRED_OUTBOUND,
    authIdentity: identity,
  });
  await until(() => state().held > 0);
  identity.dispose();
  t.deepEqual(callNames(), []);
  t.throws(() => identity.validate(), { code: 'ERR_SSPI_DISPOSED' });
  release();
  (await acquired).dispose();
  const names = callNames().filter((name) => /^Acquire|AuthIdentity$/.test(name));
  t.deepEqual(names, ['AcquireCredentialsHandleW', 'SspiZeroAuthIdentity', 'SspiFreeAuthIdentity']);
  t.deepEqual(remains(), clean);
});

test('logonId: the LUID of another logon session, for acquiring only', (t) => {
  reset();
  const options = { package: 'Scripted', credentialUse: SECPKG_CRED_OUTBOUND } as const;
  using credential = acquireCredentialsHandle({ ...options, logonId: 0x1_0000_03e7n });
  const { pvLogonId } = calls()[0]?.arguments ?? {};
  t.is(pvLogonId, 'e703000001000000');
  t.throws(() => credential.addCredentials({ ...options, logonId: 1n, authIdentity: account }), {
    message: /^options\.logonId must not be given/,
  });
  for (const logonId of [1, 2n ** 64n, 'x']) {
    t.throws(() => acquireCredentialsHandle({ ...options, logonId } as never), {
      message: /^options\.logonId must be/,
    });
  }
  t.deepEqual(
    calls()
      .map((call) => call.function)
      .filter((name) => /^A/.test(name)),
    [],
  );
});

test('CREDSSP_CRED: an identity and Schannel’s part in one, secrets wiped', (t) => {
  reset();
  const acquireBoth = (options: object) =>
    acquireCredentialsHandle({
      package: 'Scripted',
      credentialUse: SECPKG_CRED_OUTBOUND,
      credsspSubmitType: CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth,
      ...options,
    }).dispose();
  const data = () =>
    calls().find(({ function: name }) => name.startsWith('Acquire'))?.arguments.pAuthData;
  acquireBoth({ authIdentity: account, schannel: {} });
  const both = data();
  t.is(both.Type, CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth);
  t.like(both.pSpnegoCred, { User: 'älice', Domain: 'LAB', Password: 'pässword' });
  t.is(both.pSchannelCred.dwVersion, SCHANNEL_CRED_VERSION);
  t.is(secrets().at(-1), wiped(16));
  acquireBoth({ authIdentity: account });
  t.is(data().pSchannelCred, null);
  acquireBoth({ schannel: {} });
  t.is(data().pSpnegoCred, null);
  acquireBoth({ authIdentity: account, credsspFlags: CREDSSP_FLAG_REDIRECT });
  const { Version, Flags, Cred } = data();
  t.deepEqual([Version, Flags], [CREDSSP_CRED_EX_VERSION, CREDSSP_FLAG_REDIRECT]);
  t.is(Cred.Type, CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth);
  t.like(Cred.pSpnegoCred, { User: 'älice', Password: 'pässword' });
  t.is(secrets().at(-1), wiped(16));
  t.throws(() => acquireBoth({ credsspFlags: 2 ** 32 }), { message: /^options\.credsspFlags/ });
  t.throws(() => acquireBoth({ credsspFlags: 0, credsspSubmitType: undefined }), {
    message: /needs options\.credsspSubmitType/,
  });
  t.throws(() => acquireBoth({ credsspSubmitType: 'x' }), {
    message: /^options\.credsspSubmitType/,
  });
  const neither = { authIdentity: account, schannel: {}, credsspSubmitType: undefined };
  t.throws(() => acquireBoth(neither), { instanceOf: TypeError, message: /must not have both/ });
  t.deepEqual(remains(), clean);
});
