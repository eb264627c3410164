// Stored credentials, packed ones and the dialogs: laid out right, read right, wiped where they lay, freed once.

import {
  AuthIdentity,
  acquireCredentialsHandle,
  CRED_ENUMERATE_ALL_CREDENTIALS,
  CRED_FLAGS_PROMPT_NOW,
  CRED_PACK_PROTECTED_CREDENTIALS,
  CRED_PERSIST,
  CRED_PRESERVE_CREDENTIAL_BLOB,
  CRED_TYPE,
  CREDUIWIN,
  deleteCredential,
  listCredentials,
  packAuthenticationBuffer,
  promptForCredentials,
  promptForCredentialsAsync,
  promptForWindowsCredentials,
  promptForWindowsCredentialsAsync,
  readCredential,
  SEC_E_SECPKG_NOT_FOUND,
  SECPKG_CRED_OUTBOUND,
  setLibrary,
  unpackAuthenticationBuffer,
  Win32Error,
  writeCredential,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { until } from '../until.js';
import { available, scriptedLibrary } from './control.js';
import {
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

// The functions around SSPI, too: the user's own credentials are left alone.
if (available) setLibrary(scriptedLibrary, { support: true });

const target = 'koffi-sspi_test';
const PASSWORD = 'pässword';
const bytes = Buffer.from(PASSWORD, 'utf16le');
const wiped = (length: number) => '00'.repeat(length);

test.beforeEach(reset);
test.afterEach.always((t) => {
  for (const { targetName, type } of listCredentials()) deleteCredential(targetName, type);
  t.deepEqual(remains(), clean);
});

/** Memory of its own: nothing else lies in it, as it would in Node's pool. */
const isAlone = (memory: Uint8Array): boolean =>
  memory.byteOffset === 0 && memory.buffer.byteLength === memory.byteLength;

test('a password is stored without NUL, read back, and wiped in our memory and in that of Windows', (t) => {
  writeCredential({ targetName: target, userName: 'LAB\\alice', password: PASSWORD });
  const [call] = calls();
  t.like(call, {
    function: 'CredWriteW',
    arguments: {
      Flags: 0,
      TargetName: target,
      UserName: 'LAB\\alice',
      Comment: null,
      CredentialBlob: bytes.toString('hex'),
      Type: CRED_TYPE.GENERIC,
      Persist: CRED_PERSIST.SESSION,
      CredentialFlags: 0,
    },
  });
  t.deepEqual(secrets(), [wiped(bytes.byteLength)]);
  const stored = readCredential(target);
  t.deepEqual(stored, {
    type: CRED_TYPE.GENERIC,
    targetName: target,
    userName: 'LAB\\alice',
    credentialBlob: bytes,
    persist: CRED_PERSIST.SESSION,
    comment: null,
    targetAlias: null,
    flags: 0,
    lastWritten: new Date(0),
    attributes: [],
  });
  t.true(isAlone(stored.credentialBlob));
  t.is(calls().at(-1)?.function, 'CredFree');
});

test('a target that is no string is refused by name', (t) => {
  for (const call of [readCredential, deleteCredential]) {
    t.throws(() => call(5 as never), { instanceOf: TypeError, message: /^targetName must be/ });
  }
});

test('packed credentials are refused by name where they are no object', (t) => {
  for (const wrong of [undefined, null, 5, 'alice']) {
    t.throws(() => packAuthenticationBuffer(wrong as never), {
      instanceOf: TypeError,
      message: /^credentials must be an object/,
    });
  }
});

test('every member: blob, attributes, flags, kinds', (t) => {
  const blob = Buffer.from('c0ffee', 'hex');
  const value = Buffer.from('attribute');
  writeCredential({
    type: CRED_TYPE.DOMAIN_PASSWORD,
    targetName: '*.example.com',
    credentialBlob: blob,
    persist: CRED_PERSIST.ENTERPRISE,
    comment: 'of a test',
    targetAlias: 'EXAMPLE',
    flags: CRED_FLAGS_PROMPT_NOW,
    attributes: [{ keyword: 'Company_Product', value }],
    writeFlags: CRED_PRESERVE_CREDENTIAL_BLOB,
  });
  t.like(calls()[0]?.arguments, { Flags: 1, CredentialBlob: 'c0ffee' });
  t.deepEqual(secrets(), [wiped(3), wiped(9)]);
  t.deepEqual([blob.toString('hex'), value.toString()], ['c0ffee', 'attribute']);
  t.like(readCredential('*.example.com', CRED_TYPE.DOMAIN_PASSWORD), {
    type: CRED_TYPE.DOMAIN_PASSWORD,
    userName: null,
    credentialBlob: blob,
    persist: CRED_PERSIST.ENTERPRISE,
    comment: 'of a test',
    targetAlias: 'EXAMPLE',
    flags: CRED_FLAGS_PROMPT_NOW,
    attributes: [{ keyword: 'Company_Product', value }],
  });
});

test('a list, with a filter and without, or none', (t) => {
  t.deepEqual(listCredentials(), []);
  for (const name of ['a_1', 'a_2', 'b_1']) {
    writeCredential({ targetName: name, password: name, attributes: [] });
  }
  const names = (options?: object) => listCredentials(options).map(({ targetName }) => targetName);
  t.deepEqual(names(), ['a_1', 'a_2', 'b_1']);
  t.deepEqual(names({ filter: 'a_*' }), ['a_1', 'a_2']);
  t.deepEqual(names({ filter: 'c*' }), []);
  calls();
  listCredentials({ flags: CRED_ENUMERATE_ALL_CREDENTIALS });
  t.like(calls()[0]?.arguments, { Filter: null, Flags: 1 });
  script('CredEnumerateW', { status: 0, lastError: 1312 });
  t.throws(() => listCredentials(), { instanceOf: Win32Error, code: 'ERROR_1312' });
});

test('what is not there is an error; deleting it, too', (t) => {
  t.throws(() => readCredential(target), { instanceOf: Win32Error, code: 'ERROR_1168' });
  writeCredential({ targetName: target, password: '' });
  t.is(readCredential(target).credentialBlob.byteLength, 0);
  t.throws(() => readCredential(target, CRED_TYPE.DOMAIN_PASSWORD), { code: 'ERROR_1168' });
  deleteCredential(target);
  t.throws(() => deleteCredential(target), { code: 'ERROR_1168' });
  script('CredWriteW', { status: 0, lastError: 87 });
  t.throws(() => writeCredential({ targetName: target, password: bytes }), { code: 'ERROR_87' });
  t.is(secrets().at(-1), wiped(bytes.byteLength));
});

test('wrong members are refused by name, without their secrets', (t) => {
  const refused = (credential: object, message: RegExp) => {
    const given = { targetName: target, password: PASSWORD, ...credential };
    const error = t.throws(() => writeCredential(given as never), { message });
    t.notRegex(error?.message ?? '', /pässword|c0ffee/);
  };
  refused({ targetName: 1 }, /^credential\.targetName must be a string/);
  refused({ userName: 1 }, /^credential\.userName must be a string/);
  refused({ type: 'x' }, /^credential\.type/);
  refused({ persist: 2 ** 32 }, /^credential\.persist/);
  refused({ password: 1 }, /^credential\.password/);
  refused({ credentialBlob: bytes }, /must not have both password and credentialBlob/);
  refused({ password: undefined, credentialBlob: 'c0ffee' }, /^credential\.credentialBlob/);
  refused({ attributes: 1 }, /^credential\.attributes must be an array/);
  refused({ attributes: [{ keyword: 1 }] }, /^credential\.attributes\[0\]\.keyword/);
  refused({ attributes: [{ keyword: 'k', value: 'x' }] }, /^credential\.attributes\[0\]\.value/);
  t.throws(() => writeCredential(1 as never), { message: /^credential must be an object/ });
  t.throws(() => readCredential(1 as never), { message: /^targetName/ });
  t.throws(() => deleteCredential('x', 'y' as never), { message: /^type/ });
  t.throws(() => listCredentials({ filter: 1 } as never), { message: /^options\.filter/ });
  t.deepEqual(calls(), []);
});

test('packed and taken apart: the password is bytes, and every copy of ours is wiped', (t) => {
  const packed = packAuthenticationBuffer({ user: 'LAB\\alice', password: bytes });
  t.true(isAlone(packed));
  t.deepEqual(bytes, Buffer.from(PASSWORD, 'utf16le'), 'the password stays the caller’s');
  const { user, domain, password } = unpackAuthenticationBuffer(packed);
  t.deepEqual([user, domain, password], ['LAB\\alice', '', bytes]);
  t.true(isAlone(password));
  for (const secret of secrets()) t.regex(secret ?? '00', /^(00)*$/);
  calls();
  unpackAuthenticationBuffer(packed, CRED_PACK_PROTECTED_CREDENTIALS);
  t.is(calls()[0]?.arguments.dwFlags, 1);
  // What was taken apart is a credential's identity.
  acquireCredentialsHandle({
    package: 'Scripted',
    credentialUse: SECPKG_CRED_OUTBOUND,
    authIdentity: { user, password },
  }).dispose();
  const acquired = calls().find((call) => call.function === 'AcquireCredentialsHandleW');
  t.like(acquired?.arguments.pAuthData, { User: 'LAB\\alice', Password: PASSWORD });
  t.throws(() => unpackAuthenticationBuffer(Buffer.alloc(3, 1)), { code: 'ERROR_50' });
  script('CredUnPackAuthenticationBufferW', { status: 0, lastError: 775 });
  t.throws(() => unpackAuthenticationBuffer(packed), { code: 'ERROR_775' });
  script('CredPackAuthenticationBufferW', { status: 0, lastError: 87 });
  t.throws(() => packAuthenticationBuffer({ user: 'u', password: bytes }), { code: 'ERROR_87' });
  t.is(secrets().at(-1), wiped(bytes.byteLength));
  t.throws(() => packAuthenticationBuffer({ user: 1, password: '' } as never), {
    message: /^credentials\.user/,
  });
  t.throws(() => unpackAuthenticationBuffer('x' as never), { message: /^buffer/ });
});

/** Lets the dialog give a packed credential, in memory of COM's. */
function enters(packed: Uint8Array, save: number): void {
  const number = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);
  script('CredUIPromptForWindowsCredentialsW', {
    writes: [
      { parameter: 'pulAuthPackage', bytes: number(7) },
      { parameter: 'ppvOutAuthBuffer', bytes: packed, allocated: 'CoTaskMemFree' },
      { parameter: 'pulOutAuthBufferSize', bytes: number(packed.byteLength) },
      { parameter: 'pfSave', bytes: number(save) },
    ],
  });
}

test('the dialog of credential providers: what it shows, what it gives, wiped and freed', async (t) => {
  const packed = packAuthenticationBuffer({ user: 'alice', password: PASSWORD });
  const options = {
    message: 'Log on to the test',
    caption: 'Test',
    parentWindow: 0x1234n,
    authError: 1326,
    authBuffer: packed,
    save: true,
  };
  for (const ask of [promptForWindowsCredentials, promptForWindowsCredentialsAsync]) {
    reset();
    enters(packed, 0);
    const entered = await ask(options);
    t.deepEqual(entered, { authPackage: 7, authBuffer: packed, save: false });
    t.true(isAlone(entered?.authBuffer as Buffer));
    const [call, freed] = calls();
    t.like(call?.arguments, {
      pszMessageText: 'Log on to the test',
      pszCaptionText: 'Test',
      hwndParent: 0x1234,
      cbSize: raw.sizeof(raw.CREDUI_INFOW),
      dwAuthError: 1326,
      pvInAuthBuffer: packed.toString('hex'),
      dwFlags: CREDUIWIN.CHECKBOX,
    });
    t.is(freed?.function, 'CoTaskMemFree');
    t.deepEqual(secrets(), [wiped(packed.byteLength)]);
  }
});

test('a dialog that is cancelled is null, one that fails an error', async (t) => {
  t.is(promptForWindowsCredentials(), null);
  t.is(await promptForWindowsCredentialsAsync(), null);
  t.like(calls()[0]?.arguments, { pszMessageText: null, hwndParent: 0, dwFlags: 0, pfSave: null });
  script('CredUIPromptForWindowsCredentialsW', { status: 31 });
  t.throws(() => promptForWindowsCredentials(), { instanceOf: Win32Error, code: 'ERROR_31' });
  const common = { package: 'Negotiate', targetName: 'HTTP/host' };
  t.is(promptForCredentials(common), null);
  t.is(await promptForCredentialsAsync(common), null);
  script('SspiPromptForCredentialsW', { status: SEC_E_SECPKG_NOT_FOUND });
  t.throws(() => promptForCredentials(common), { code: 'SEC_E_SECPKG_NOT_FOUND' });
});

test('the dialog of a package: an identity comes back, which a credential takes', async (t) => {
  using given = AuthIdentity.encodeStrings({ user: 'alice', packedCredentials: PASSWORD });
  const options = {
    package: 'Negotiate',
    targetName: 'HTTP/host',
    message: 'Log on',
    authError: 0x8009030c,
    authIdentity: given,
    save: true,
    flags: raw.SSPIPFC.NO_CHECKBOX,
  };
  for (const ask of [promptForCredentials, promptForCredentialsAsync]) {
    calls();
    const entered = await ask(options);
    t.true(entered?.save);
    t.like(calls()[0]?.arguments, {
      pszTargetName: 'HTTP/host',
      pszPackage: 'Negotiate',
      pszMessageText: 'Log on',
      dwAuthError: 0x8009030c,
      dwFlags: raw.SSPIPFC.NO_CHECKBOX,
    });
    t.is(entered?.authIdentity.encodeAsStrings().packedCredentials, PASSWORD);
    entered?.authIdentity.dispose();
  }
});

test('an aborted dialog: what is entered later is wiped or freed', async (t) => {
  using given = AuthIdentity.encodeStrings({ user: 'alice' });
  const common = { package: 'Negotiate', targetName: 'HTTP/host', authIdentity: given };
  const ending = new AbortController();
  script('SspiPromptForCredentialsW', { byDefault: true, hold: true });
  const asked = promptForCredentialsAsync({ ...common, signal: ending.signal });
  await until(() => state().held > 0);
  ending.abort();
  await t.throwsAsync(asked, { name: 'AbortError' });
  release();
  await until(() => state().counts.SspiFreeAuthIdentity !== undefined);
  t.is(state().counts.SspiFreeAuthIdentity, 1);
});

test('options of the dialogs are checked', (t) => {
  const common = { package: 'Negotiate', targetName: 'HTTP/host' };
  const refused = (options: object, message: RegExp) => {
    t.throws(() => promptForCredentials({ ...common, ...options } as never), { message });
  };
  refused({ package: 1 }, /^options\.package/);
  refused({ targetName: 1 }, /^options\.targetName/);
  refused({ message: 1 }, /^options\.message/);
  refused({ parentWindow: 'x' }, /^options\.parentWindow/);
  refused({ authError: 'x' }, /^options\.authError/);
  refused({ save: 1 }, /^options\.save must be a boolean/);
  refused({ authIdentity: {} }, /^options\.authIdentity must be an AuthIdentity/);
  t.throws(() => promptForWindowsCredentials({ authBuffer: 'x' } as never), {
    message: /^options\.authBuffer/,
  });
  t.throws(() => promptForWindowsCredentials({ authPackage: 'x' } as never), {
    message: /^options\.authPackage/,
  });
  t.deepEqual(calls(), []);
});
