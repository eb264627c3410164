// A PFX's keys: imported to disk, and deleted with their last user, despite failures in between.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  AT_KEYEXCHANGE,
  acquireCredentialsHandle,
  acquireCredentialsHandleAsync,
  CERT_KEY_PROV_INFO_PROP_ID,
  CERT_NCRYPT_KEY_SPEC,
  CERT_SHA256_HASH_PROP_ID,
  CERT_STORE_OPEN_EXISTING_FLAG,
  CERT_STORE_PROV_SYSTEM_W,
  CERT_STORE_READONLY_FLAG,
  CERT_SYSTEM_STORE_CURRENT_USER,
  CERT_SYSTEM_STORE_LOCAL_MACHINE,
  Certificate,
  ClientContext,
  CREDSPP_SUBMIT_TYPE,
  CRYPT_ACQUIRE,
  CRYPT_E_NO_KEY_PROPERTY,
  CRYPT_USER_KEYSET,
  PKCS12_NO_PERSIST_KEY,
  PKCS12_PREFER_CNG_KSP,
  SEC_E_NO_CREDENTIALS,
  SECPKG_CRED_INBOUND,
  SECPKG_CRED_OUTBOUND,
  setLibrary,
} from '../../src/index.js';
import { CryptAcquireContextW } from '../../src/raw.js';
import { until } from '../until.js';
import { available, scriptedLibrary } from './control.js';
import {
  callNames,
  calls,
  clean,
  release,
  remains,
  reset,
  script,
  state,
  test,
} from './scripted-test.js';
import {
  cngDeletion,
  cspDeletion,
  pfx,
  undeletable,
  withoutCngProvider,
  withWrongPassword,
} from './windows/certificates.js';

if (available) setLibrary(scriptedLibrary, { support: true });

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const importPfx = (options = {}): Certificate => Certificate.fromPfx(pfx, 'secret', options);

const acquire = (certificates: readonly Certificate[], credentialUse = SECPKG_CRED_INBOUND) =>
  acquireCredentialsHandle({ package: 'Scripted', credentialUse, schannel: { certificates } });

const acquireAsync = (certificates: readonly Certificate[]) =>
  acquireCredentialsHandleAsync({
    package: 'Scripted',
    credentialUse: SECPKG_CRED_INBOUND,
    schannel: { certificates },
  });

test('privateKey: opened, closed as it must be, and told apart; properties', (t) => {
  using certificate = importPfx();
  calls();
  t.deepEqual(certificate.privateKey(), { isCng: true, keySpec: CERT_NCRYPT_KEY_SPEC });
  const [call, freed] = calls();
  t.is(call?.arguments.dwFlags, CRYPT_ACQUIRE.ALLOW_NCRYPT_KEY_FLAG | CRYPT_ACQUIRE.SILENT_FLAG);
  t.is(freed?.function, 'NCryptFreeObject');
  using other = Certificate.find({ subject: 'theirs' });
  t.deepEqual(other.privateKey(CRYPT_ACQUIRE.COMPARE_KEY_FLAG), {
    isCng: false,
    keySpec: AT_KEYEXCHANGE,
  });
  t.is(calls().at(-1)?.function, 'CryptReleaseContext');
  script('CryptAcquireCertificatePrivateKey', { status: 0, lastError: CRYPT_E_NO_KEY_PROPERTY });
  t.throws(() => other.privateKey(), { code: 'CRYPT_E_NO_KEY_PROPERTY' });
  t.throws(() => other.privateKey('x' as never), { message: /^flags/ });
  t.true((certificate.getProperty(CERT_KEY_PROV_INFO_PROP_ID)?.byteLength ?? 0) > 32);
  t.is(certificate.getProperty(CERT_SHA256_HASH_PROP_ID), null);
  script('CertGetCertificateContextProperty', { status: 0, lastError: 87 });
  t.throws(() => certificate.getProperty(CERT_SHA256_HASH_PROP_ID), { code: 'ERROR_87' });
  t.throws(() => certificate.getProperty('x' as never), { message: /^property/ });
});

const deletion = [...cngDeletion, ...cspDeletion];
const freeing = ['CertFreeCertificateContext', 'CertCloseStore'];
const ends = ['FreeCredentialsHandle', ...freeing, ...deletion];
/** The closing and deleting calls since the last call of this function. */
const endings = () => (callNames() as string[]).filter((name) => ends.includes(name));
const containers = () =>
  state().blocks.filter(({ freedWith }) => (freedWith as string) === 'deletion of the key').length;

test('imported to disk for this user, CNG preferred; the first certificate with a key', (t) => {
  using certificate = importPfx();
  const [call] = calls();
  t.is(call?.function, 'PFXImportCertStore');
  t.is(call?.arguments.dwFlags, CRYPT_USER_KEYSET | PKCS12_PREFER_CNG_KSP);
  t.is(certificate.encoded.toString(), 'cng:one');
  t.is(containers(), 2);
});

test('all keys of the file are deleted, once the context is freed and the store closed', (t) => {
  importPfx().dispose();
  const order = endings();
  t.deepEqual(order.slice(-2 - deletion.length), [...freeing, ...deletion]);
  t.is(containers(), 0);
});

test('what is deleted is what was imported, of this user', (t) => {
  importPfx().dispose();
  const seen = calls();
  const of = (name: string) => seen.find((call) => call.function === name)?.arguments;
  t.like(of('NCryptOpenStorageProvider'), { pszProviderName: 'KSP' });
  t.like(of('NCryptOpenKey'), { pszKeyName: 'one', dwFlags: 0x40 });
  t.like(of('CryptAcquireContextW'), {
    szContainer: 'two',
    szProvider: 'CSP',
    dwProvType: 1,
    dwFlags: 0x10 | 0x40,
  });
});

test('a credential keeps certificate, store and keys until it is freed', (t) => {
  const certificate = importPfx();
  const credential = acquire([certificate]);
  calls();
  certificate.dispose();
  t.deepEqual(endings(), []);
  credential.dispose();
  t.deepEqual(endings(), ends);
});

test('so does a context made with it', (t) => {
  const certificate = importPfx();
  const credential = acquire([certificate], SECPKG_CRED_OUTBOUND);
  const context = new ClientContext(credential);
  context.step();
  certificate.dispose();
  credential.dispose();
  calls();
  t.is(containers(), 2);
  context.dispose();
  t.deepEqual(endings(), ends);
});

test('a credential that is added keeps them as well', async (t) => {
  const certificate = importPfx();
  const credential = acquire([]);
  const schannel = { certificates: [certificate] };
  const what = { package: 'Scripted', credentialUse: SECPKG_CRED_INBOUND, schannel };
  credential.addCredentials(what);
  await credential.addCredentialsAsync(what);
  script('AddCredentialsW', { status: SEC_E_NO_CREDENTIALS });
  t.throws(() => credential.addCredentials(what), { code: 'SEC_E_NO_CREDENTIALS' });
  certificate.dispose();
  calls();
  t.is(containers(), 2);
  credential.dispose();
  t.deepEqual(endings(), ends);
});

test('disposed while an asynchronous acquire runs: kept by its credential all the same', async (t) => {
  const certificate = importPfx();
  script('AcquireCredentialsHandleW', { hold: true, byDefault: true });
  const acquired = acquireAsync([certificate]);
  await until(() => state().held > 0);
  certificate.dispose();
  release();
  const credential = await acquired;
  calls();
  t.is(containers(), 2);
  credential.dispose();
  t.deepEqual(endings(), ends);
});

const refusals: Record<string, (certificate: Certificate) => unknown> = {
  'the package refuses it': (certificate) => {
    script('AcquireCredentialsHandleW', { status: SEC_E_NO_CREDENTIALS });
    return acquire([certificate]);
  },
  'the package refuses it, asynchronously': (certificate) => {
    script('AcquireCredentialsHandleW', { status: SEC_E_NO_CREDENTIALS });
    return acquireAsync([certificate]);
  },
  'the package cannot be described': (certificate) => {
    script('QuerySecurityPackageInfoW', { status: SEC_E_NO_CREDENTIALS });
    // A name that was not asked for before.
    const schannel = { certificates: [certificate] };
    return acquireCredentialsHandle({
      package: 'SCRIPTED',
      credentialUse: SECPKG_CRED_INBOUND,
      schannel,
    });
  },
  'the second certificate was disposed': (certificate) => {
    const second = importPfx({ flags: PKCS12_NO_PERSIST_KEY });
    second.dispose();
    calls();
    return acquire([certificate, second]);
  },
  'the second certificate is none': (certificate) => acquire([certificate, {} as Certificate]),
  'an identity beside it is wrong': (certificate) =>
    acquireCredentialsHandle({
      package: 'Scripted',
      credentialUse: SECPKG_CRED_OUTBOUND,
      credsspSubmitType: CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth,
      schannel: { certificates: [certificate] },
      authIdentity: { user: 5 } as never,
    }),
  'an identity beside it is wrong, asynchronously': (certificate) =>
    acquireCredentialsHandleAsync({
      package: 'Scripted',
      credentialUse: SECPKG_CRED_OUTBOUND,
      credsspSubmitType: CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth,
      schannel: { certificates: [certificate] },
      authIdentity: { user: 5 } as never,
    }),
};

for (const [what, refuse] of Object.entries(refusals)) {
  test(`${what}: the certificate is not held any longer`, async (t) => {
    const certificate = importPfx();
    await t.throwsAsync(async () => refuse(certificate));
    calls();
    certificate.dispose();
    t.deepEqual(endings(), [...freeing, ...deletion]);
  });
}

test('in memory only, if that is asked: nothing to delete', (t) => {
  importPfx({ flags: PKCS12_NO_PERSIST_KEY }).dispose();
  t.deepEqual(
    callNames().filter((name) => deletion.includes(name)),
    [],
  );
});

test('keepKeys leaves the keys to others', (t) => {
  Certificate.fromPfx(Buffer.from('csp:kept'), 'secret', { keepKeys: true }).dispose();
  t.is(containers(), 1);
  const [kept, provider] = ['kept\0', 'CSP\0'].map((text) => Buffer.from(text, 'utf16le'));
  CryptAcquireContextW(new BigUint64Array(1), kept as Buffer, provider as Buffer, 1, 0x10);
});

test('a certificate of a system store: its key is not ours to delete', (t) => {
  using certificate = Certificate.find({ subject: 'x' });
  acquire([certificate]).dispose();
  certificate.dispose();
  t.deepEqual(endings(), ['FreeCredentialsHandle', ...freeing]);
});

test('system stores are opened for reading, and never created', (t) => {
  for (const [location, place] of [
    ['CurrentUser', CERT_SYSTEM_STORE_CURRENT_USER],
    ['LocalMachine', CERT_SYSTEM_STORE_LOCAL_MACHINE],
  ] as const) {
    calls();
    Certificate.find({ location, store: 'WebHosting', subject: 'x' }).dispose();
    const opened = calls().filter((call) => call.function === 'CertOpenStore');
    t.is(opened.length, 1);
    const { dwFlags, pvPara, lpszStoreProvider } = opened[0]?.arguments ?? {};
    t.is(dwFlags, (place | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG) >>> 0);
    t.is(pvPara, 'WebHosting');
    t.is(lpszStoreProvider, CERT_STORE_PROV_SYSTEM_W);
  }
});

test('two imports of one container: the last to go deletes it', (t) => {
  const [one, two] = [importPfx(), importPfx()];
  calls();
  one.dispose();
  t.deepEqual(endings(), freeing);
  two.dispose();
  t.deepEqual(endings(), [...freeing, ...deletion]);
});

for (const [what, fail] of [
  ['no certificate can be found', () => [1, 2].map(() => script('CertFindCertificateInStore'))],
  [
    'a key’s container cannot be read',
    () => script('CertGetCertificateContextProperty', { status: 1, byDefault: false }),
  ],
] as const) {
  test(`${what}: the import fails, and leaves no key`, (t) => {
    fail();
    t.throws(() => importPfx());
    t.is(containers(), 0);
  });
}

test('a wrong password: nothing is left, and the error is its own', (t) => {
  withWrongPassword();
  t.throws(() => importPfx(), { code: 'ERROR_86' });
});

test('where CNG has no provider, the import goes on without it; a choice is not changed', (t) => {
  withoutCngProvider();
  importPfx().dispose();
  const imports = calls().filter((call) => call.function === 'PFXImportCertStore');
  t.deepEqual(
    imports.map((call) => call.arguments.dwFlags),
    [CRYPT_USER_KEYSET | PKCS12_PREFER_CNG_KSP, CRYPT_USER_KEYSET],
  );
  withoutCngProvider();
  t.throws(() => importPfx({ flags: PKCS12_PREFER_CNG_KSP }), { code: 'NTE_PROVIDER_DLL_FAIL' });
});

test('a key that cannot be deleted is a warning; the rest is freed', async (t) => {
  const warnings: (Error & { code?: string })[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on('warning', listen);
  const certificate = importPfx();
  undeletable();
  t.notThrows(() => certificate.dispose());
  await new Promise(setImmediate);
  process.off('warning', listen);
  t.deepEqual(
    warnings.map(({ name, code }) => [name, code]),
    [1, 2].map(() => ['SspiWarning', 'SSPI_KEY_NOT_DELETED']),
  );
  t.regex(String(warnings[0]?.message), /"one" of "KSP".*NTE_BAD_KEYSET/);
  t.regex(String(warnings[1]?.message), /"two" of "CSP".*NTE_BAD_KEYSET/);
  t.is(containers(), 2);
  // The key handle whose deletion failed has been freed: only the containers remain.
  t.is(state().blocks.length, 2);
  importPfx().dispose();
});

test('the net: a certificate that was never disposed leaves no key', async (t) => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  (() => void importPfx())();
  for (let round = 0; round < 100 && containers() > 0; round++) {
    collect();
    await new Promise(setImmediate);
  }
  t.is(containers(), 0);
});

for (const end of ['return', 'exit', 'throw']) {
  test(`a process that ends (${end}) without having disposed leaves no key`, (t) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-keys-'));
    const file = path.join(directory, 'seen');
    const script = fileURLToPath(new URL('processes/imported-keys.js', import.meta.url));
    const { status } = spawnSync(process.execPath, [script, file, end], { stdio: 'ignore' });
    t.is(status, end === 'throw' ? 1 : 0);
    t.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { before: 2, after: 0, kept: true });
    rmSync(directory, { recursive: true, force: true });
  });
}

test('bad options are refused by name', (t) => {
  const refused = (options: object, message: RegExp) =>
    t.throws(() => importPfx(options), { message });
  refused({ flags: 'x' }, /^options\.flags/);
  refused({ keepKeys: 1 }, /^options\.keepKeys must be a boolean/);
  t.throws(() => importPfx(5 as never), { message: /^options must be/ });
  t.deepEqual(callNames(), []);
});
