// Impersonation, the client's token, exported contexts, and further calls on credentials and contexts.
// Needs more than the scripted library: the tokens and their accounts are Windows'.

import {
  AccessToken,
  changeAccountPassword,
  changeAccountPasswordAsync,
  importSecurityContext,
  SEC_E_INVALID_HANDLE,
  SEC_E_LOGON_DENIED,
  SEC_E_NO_IMPERSONATION,
  SECBUFFER_CHANGE_PASS_RESPONSE,
  SECPKG_CRED_INBOUND,
  SspiError,
  TOKEN_TYPE,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { isWine } from '../real/account.js';
import { until } from '../until.js';
import { clientCredential, establishedPair } from './pair.js';
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

/** The calls of an impersonation, in order. */
const impersonation = () =>
  callNames().filter((name) => /^(Impersonate|Revert)SecurityContext$/.test(name));
const bothCalls = ['ImpersonateSecurityContext', 'RevertSecurityContext'];

test('impersonate: calls back as the client, gives what that returns, reverts', (t) => {
  reset();
  {
    using pair = establishedPair();
    calls();
    let within: string[] = [];
    const result = pair.server.impersonate(() => {
      within = impersonation();
      return 42;
    });
    t.is(result, 42);
    t.deepEqual(within, bothCalls.slice(0, 1));
    t.deepEqual(impersonation(), bothCalls.slice(1));
  }
  t.deepEqual(remains(), clean);
});

test('impersonate: reverts when the callback throws, and throws that', (t) => {
  reset();
  {
    using pair = establishedPair();
    const thrown = new Error('mine');
    const error = t.throws(() =>
      pair.server.impersonate(() => {
        throw thrown;
      }),
    );
    t.is(error, thrown);
    t.deepEqual(impersonation(), bothCalls);
  }
  t.deepEqual(remains(), clean);
});

test('impersonate: a promise is refused, after reverting', async (t) => {
  reset();
  {
    using pair = establishedPair();
    const refused = { instanceOf: TypeError, message: /^callback must not return a promise/ };
    t.throws(() => pair.server.impersonate(async () => 1), refused);
    t.throws(() => pair.server.impersonate(() => Promise.reject(new Error('unseen'))), refused);
    // biome-ignore lint/suspicious/noThenProperty: a thenable is what is tested.
    t.throws(() => pair.server.impersonate(() => ({ then() {} })), refused);
    t.deepEqual(impersonation(), [...bothCalls, ...bothCalls, ...bothCalls]);
    // A rejection that nobody handles would end the process here.
    await new Promise(setImmediate);
  }
  t.deepEqual(remains(), clean);
});

test('impersonate: a failure to revert is an error, with that of the callback as its cause', (t) => {
  reset();
  {
    using pair = establishedPair();
    const failing = { status: SEC_E_INVALID_HANDLE };
    const expected = { instanceOf: SspiError, code: 'SEC_E_INVALID_HANDLE' };
    script('RevertSecurityContext', failing);
    const plain = t.throws(() => pair.server.impersonate(() => 1), expected);
    t.is(plain?.functionName, 'RevertSecurityContext');
    const cause = new Error('mine');
    script('RevertSecurityContext', failing);
    const both = t.throws(
      () =>
        pair.server.impersonate(() => {
          throw cause;
        }),
      expected,
    );
    t.is(both?.cause, cause);
    script('RevertSecurityContext', failing);
    const promise = t.throws(() => pair.server.impersonate(async () => 1), expected);
    t.is(promise?.functionName, 'RevertSecurityContext');
    t.is(
      pair.server.impersonate(() => 'again'),
      'again',
    );
  }
  t.deepEqual(remains(), clean);
});

test('impersonate: without the right, the callback is not called', (t) => {
  reset();
  {
    using pair = establishedPair();
    script('ImpersonateSecurityContext', { status: SEC_E_NO_IMPERSONATION });
    const act = () => pair.server.impersonate(() => t.fail());
    t.throws(act, { code: 'SEC_E_NO_IMPERSONATION' });
    t.deepEqual(impersonation(), bothCalls.slice(0, 1));
    const wrong = { instanceOf: TypeError, message: /^callback must be a function/ };
    t.throws(() => pair.server.impersonate('x' as never), wrong);
  }
  t.deepEqual(remains(), clean);
});

test('impersonate: disposing in the callback takes effect after reverting', (t) => {
  reset();
  {
    using pair = establishedPair();
    pair.server.impersonate(() => pair.server.dispose());
    t.deepEqual(callNames().slice(-2), ['RevertSecurityContext', 'DeleteSecurityContext']);
  }
  t.deepEqual(remains(), clean);
});

test('the token of the client: its user and groups', (t) => {
  reset();
  {
    using pair = establishedPair();
    using token = pair.server.querySecurityContextToken();
    t.true(token instanceof AccessToken);
    const { user, groups } = token;
    t.log(user, groups.length);
    t.regex(user.sid, /^S-1-5-/);
    t.true(groups.length > 0);
    for (const group of groups) {
      t.regex(group.sid, /^S-1-/);
      t.is(typeof group.attributes, 'number');
    }
    const everyone = groups.find(({ sid }) => sid === 'S-1-1-0');
    t.truthy(everyone?.name);
    for (const sid of ['S-1-1-0', user.sid]) {
      // Wine lacks restricted tokens, which may exclude a member.
      if (isWine) t.throws(() => token.isMember(sid), { name: 'Win32Error', code: 'ERROR_1' });
      else t.true(token.isMember(sid));
    }
    t.false(token.isMember('S-1-5-7'));
    // The scripted package returns this process's token.
    t.is(token.type, TOKEN_TYPE.TokenPrimary);
    t.is(token.impersonationLevel, null);
    t.false(token.isAnonymous);
    token.dispose();
    t.throws(() => token.user, { code: 'ERR_SSPI_DISPOSED' });
    token.dispose();
    script('QuerySecurityContextToken', { status: SEC_E_NO_IMPERSONATION });
    const ask = () => pair.server.querySecurityContextToken();
    t.throws(ask, { code: 'SEC_E_NO_IMPERSONATION' });
  }
  t.deepEqual(remains(), clean);
});

test('the token of the client: identifiers as Windows writes them, names by another thread', async (t) => {
  reset();
  {
    using pair = establishedPair();
    using token = pair.server.querySecurityContextToken();
    const list = raw.flexible(raw.TOKEN_GROUPS, groupsOf(token.address), token.groups.length);
    for (const [index, { sid }] of token.groups.entries()) {
      const text = new BigUint64Array(1);
      t.is(raw.ConvertSidToStringSidW(list[index]?.Sid ?? 0n, text), 1);
      t.is(raw.copyString16(text[0] ?? 0n), sid);
      raw.LocalFree(text[0] ?? 0n);
    }
    const { user } = token;
    const names = await token.lookupAccountSidsAsync();
    t.is(names.get(user.sid)?.name ?? null, user.name);
    t.truthy(names.get('S-1-1-0')?.name);
  }
  t.deepEqual(remains(), clean);
});

/** The structure of the groups, by the raw layer; its pointers point into its own memory. */
let kept: Buffer;
function groupsOf(token: bigint): raw.View<raw.TOKEN_GROUPS> {
  const size = new Uint32Array(1);
  raw.GetTokenInformation(token, raw.TokenGroups, null, 0, size);
  kept = Buffer.alloc(size[0] ?? 0);
  raw.GetTokenInformation(token, raw.TokenGroups, kept, kept.byteLength, size);
  return raw.view(raw.TOKEN_GROUPS, kept);
}

test('a token whose handle is not one is an error of Windows', (t) => {
  reset();
  {
    using pair = establishedPair();
    const bytes = new Uint8Array(BigUint64Array.of(0x7ffffff4n).buffer);
    script('QuerySecurityContextToken', { writes: [{ parameter: 'Token', bytes }] });
    using token = pair.server.querySecurityContextToken();
    const error = t.throws(() => token.user, { name: 'Win32Error', code: 'ERROR_6' });
    t.like(error, { errorCode: 6, functionName: 'GetTokenInformation' });
  }
  t.deepEqual(remains(), clean);
});

test('export: a token that comes along is the caller’s; import takes one', (t) => {
  reset();
  {
    using pair = establishedPair();
    using own = pair.server.querySecurityContextToken();
    const bytes = new Uint8Array(BigUint64Array.of(own.address).buffer);
    script('ExportSecurityContext', {
      byDefault: true,
      writes: [{ parameter: 'pToken', bytes }],
    });
    const exported = pair.server.exportSecurityContext();
    t.is(exported.token?.address, own.address);
    calls();
    using imported = importSecurityContext('Scripted', exported.packedContext, own);
    t.true(imported.established);
    const call = calls().find((each) => each.function === 'ImportSecurityContextW');
    t.is(BigInt(call?.arguments.Token), own.address);
  }
  t.deepEqual(remains(), clean);
});

test('import: what fails, and what is refused', (t) => {
  reset();
  const garbage = Buffer.from('garbage');
  t.throws(() => importSecurityContext('Scripted', garbage), { code: 'SEC_E_INVALID_TOKEN' });
  t.throws(() => importSecurityContext('None', garbage), { code: 'SEC_E_SECPKG_NOT_FOUND' });
  t.throws(() => importSecurityContext(1 as never, garbage), { message: /^packageName/ });
  t.throws(() => importSecurityContext('x', 'y' as never), { message: /^packedContext/ });
  t.throws(() => importSecurityContext('x', garbage, 1 as never), {
    message: /^token must be an A/,
  });
  t.deepEqual(remains(), clean);
});

test('completeAuthToken: by hand, gives the token as it was left', (t) => {
  reset();
  {
    using pair = establishedPair();
    const bytes = Buffer.from('better');
    script('CompleteAuthToken', { buffers: [{ list: 'pToken', bytes }] });
    const given = Buffer.from('tokens');
    t.deepEqual(pair.server.completeAuthToken(given), bytes);
    t.is(given.toString(), 'tokens');
    t.throws(() => pair.server.completeAuthToken('x' as never), { message: /^token/ });
    script('CompleteAuthToken', { status: SEC_E_INVALID_HANDLE });
    t.throws(() => pair.server.completeAuthToken(given), { code: 'SEC_E_INVALID_HANDLE' });
  }
  t.deepEqual(remains(), clean);
});

test('addCredentials: to a handle that exists, secrets wiped', (t) => {
  reset();
  {
    using credential = clientCredential();
    const expiry = credential.addCredentials({
      package: 'Scripted',
      principal: 'other',
      credentialUse: SECPKG_CRED_INBOUND,
      authIdentity: { user: 'alice', password: 'secret' },
    });
    t.true(expiry instanceof Date || expiry === 'never');
    const call = calls().find((each) => each.function === 'AddCredentialsW');
    t.like(call?.arguments, {
      pszPrincipal: 'other',
      pszPackage: 'Scripted',
      fCredentialUse: SECPKG_CRED_INBOUND,
    });
    t.like(call?.arguments.pAuthData, { User: 'alice', Password: 'secret' });
    t.is(secrets().at(-1), '00'.repeat(12));
    script('AddCredentialsW', { status: SEC_E_LOGON_DENIED });
    const options = { package: 'Scripted', credentialUse: SECPKG_CRED_INBOUND };
    t.throws(() => credential.addCredentials(options), { code: 'SEC_E_LOGON_DENIED' });
    const wrong = { ...options, package: 1 as never };
    t.throws(() => credential.addCredentials(wrong), { message: /^options\.package/ });
    credential.dispose();
    t.throws(() => credential.addCredentials(options), { code: 'ERR_SSPI_DISPOSED' });
  }
  t.deepEqual(remains(), clean);
});

test('addCredentialsAsync: a credential disposed meanwhile is freed after the call', async (t) => {
  reset();
  const credential = clientCredential();
  script('AddCredentialsW', { hold: true, byDefault: true });
  const added = credential.addCredentialsAsync({
    package: 'Scripted',
    credentialUse: SECPKG_CRED_INBOUND,
    authIdentity: { user: 'alice', password: 'secret' },
  });
  await until(() => state().held > 0);
  credential.dispose();
  t.is(state().credentials, 1);
  release();
  const expiry = await added;
  t.true(expiry instanceof Date || expiry === 'never');
  t.is(secrets().at(-1), '00'.repeat(12));
  t.deepEqual(remains(), clean);
});

const change = {
  package: 'Scripted',
  domain: 'LAB',
  account: 'alice',
  oldPassword: 'old',
  newPassword: Buffer.from('newer', 'utf16le'),
};

test('changeAccountPassword: what is given, what comes back, nothing left', (t) => {
  reset();
  const bytes = Buffer.from('answer');
  const answer = { list: 'pOutput', bytes, in: 'allocated' } as const;
  script('ChangeAccountPasswordW', { buffers: [answer] });
  t.deepEqual(changeAccountPassword(change), bytes);
  t.is(changeAccountPassword({ ...change, impersonating: true }), null);
  const [first, second] = calls().filter((call) => call.function === 'ChangeAccountPasswordW');
  t.like(first?.arguments, {
    pszPackageName: 'Scripted',
    pszDomainName: 'LAB',
    pszAccountName: 'alice',
    pszOldPassword: 'old',
    pszNewPassword: 'newer',
    bImpersonating: 0,
    dwReserved: 0,
  });
  t.is(first?.arguments.pOutput[0].type, SECBUFFER_CHANGE_PASS_RESPONSE);
  t.is(second?.arguments.bImpersonating, 1);
  t.deepEqual(secrets().slice(-2), ['00'.repeat(6), '00'.repeat(10)]);
  script('ChangeAccountPasswordW', { status: SEC_E_LOGON_DENIED, buffers: [answer] });
  const error = t.throws(() => changeAccountPassword(change), { instanceOf: SspiError });
  t.is(error?.code, 'SEC_E_LOGON_DENIED');
  t.deepEqual(error?.token, bytes);
  t.deepEqual(remains(), clean);
});

test('changeAccountPasswordAsync: the same without blocking', async (t) => {
  reset();
  const bytes = Buffer.from('answer');
  const answer = { list: 'pOutput', bytes, in: 'allocated' } as const;
  script('ChangeAccountPasswordW', { buffers: [answer], hold: true });
  const changed = changeAccountPasswordAsync(change);
  await until(() => state().held > 0);
  release();
  t.deepEqual(await changed, bytes);
  t.deepEqual(secrets().slice(-2), ['00'.repeat(6), '00'.repeat(10)]);
  script('ChangeAccountPasswordW', { status: SEC_E_LOGON_DENIED });
  await t.throwsAsync(changeAccountPasswordAsync(change), { code: 'SEC_E_LOGON_DENIED' });
  await t.throwsAsync(changeAccountPasswordAsync({} as never), { message: /^options\.package/ });
  t.deepEqual(remains(), clean);
});

test('changeAccountPassword: wrong options are refused by name', (t) => {
  reset();
  for (const name of ['package', 'domain', 'account', 'oldPassword', 'newPassword'] as const) {
    t.throws(() => changeAccountPassword({ ...change, [name]: 1 }), {
      instanceOf: TypeError,
      message: new RegExp(`^options\\.${name}`),
    });
  }
  t.deepEqual(calls(), []);
});
