// No secret is in any trace: every way to hand one to SSPI, or to get one from it, with bytes shown.

import type { ExecutionContext } from 'ava';
import {
  AuthIdentity,
  type AuthIdentityOptions,
  acquireCredentialsHandle,
  acquireCredentialsHandleAsync,
  CREDSPP_SUBMIT_TYPE,
  changeAccountPassword,
  changeAccountPasswordAsync,
  deleteCredential,
  importSecurityContext,
  listCredentials,
  packAuthenticationBuffer,
  promptForCredentials,
  promptForWindowsCredentialsAsync,
  readCredential,
  retrieveTicket,
  retrieveTicketAsync,
  SEC_WINNT_AUTH_IDENTITY_ENCRYPT,
  SECBUFFER,
  SECPKG_ATTR,
  SECPKG_CRED_ATTR,
  SECPKG_CRED_OUTBOUND,
  type SecurityContext,
  SspiError,
  setLibrary,
  submitTicket,
  type TracedCall,
  unpackAuthenticationBuffer,
  writeCredential,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establish } from '../establish.js';
import { answered, ticketAnswer } from '../logon/answers.js';
import { available, scriptedLibrary } from '../scripted/control.js';
import { makePair } from '../scripted/pair.js';
import { reset, script, test } from '../scripted/scripted-test.js';
import { allForms, leak, traced } from './leaks.js';

if (available) setLibrary(scriptedLibrary, { support: true });

const PASSWORD = 'Tr0ub4dor&3 Pässwörd';
const NEW_PASSWORD = 'Another "pässword" \\ 42';
/** Bytes that nothing else has: a key. */
const KEY = Buffer.from('c0ffee5ec2e7a11ce0ddba11deadfa11badc0de5feedbee5facade0123456789', 'hex');
const secrets = [PASSWORD, NEW_PASSWORD, KEY];
const packed = Buffer.concat([KEY, Buffer.from(PASSWORD, 'utf16le')]);

const common = { package: 'Scripted', credentialUse: SECPKG_CRED_OUTBOUND } as const;
const account = { user: 'alice', domain: 'LAB', password: PASSWORD } as const;

/** Asserts that the functions were traced, and that nothing of any secret is in what a trace shows. */
function assertNoLeak(t: ExecutionContext, calls: readonly TracedCall[], functions: string[]) {
  const names = new Set(calls.map((call) => call.function));
  for (const name of functions) t.true(names.has(name), `${name} was not traced`);
  for (const [form, text] of Object.entries(allForms(calls))) {
    t.is(leak(text, secrets), undefined, form);
  }
}

test.beforeEach(reset);

test('a leak would be found, in whatever form', (t) => {
  for (const encoding of ['utf16le', 'utf8', 'latin1'] as const) {
    const bytes = Buffer.concat([Buffer.from('xx'), Buffer.from(PASSWORD, encoding)]);
    t.truthy(leak(`[TOKEN ${bytes.toString('hex')}]`, secrets));
    t.truthy(leak(bytes.toString('hex').toUpperCase(), secrets));
    t.truthy(leak(bytes.toString('base64'), secrets));
  }
  t.truthy(leak(`"${PASSWORD}"`, secrets));
  t.truthy(leak(JSON.stringify({ text: NEW_PASSWORD }), secrets));
  t.is(leak('pAuthData: <secret>', secrets), undefined);
});

const forms: readonly (readonly [string, AuthIdentityOptions])[] = [
  ['SEC_WINNT_AUTH_IDENTITY_W', account],
  [
    'SEC_WINNT_AUTH_IDENTITY_W in a Buffer',
    { ...account, password: Buffer.from(PASSWORD, 'utf16le') },
  ],
  [
    'SEC_WINNT_AUTH_IDENTITY_EXW',
    { structure: 'SEC_WINNT_AUTH_IDENTITY_EXW', ...account, packageList: '!ntlm' },
  ],
  [
    'SEC_WINNT_AUTH_IDENTITY_EX2',
    { structure: 'SEC_WINNT_AUTH_IDENTITY_EX2', user: 'alice', packedCredentials: packed },
  ],
];

for (const [name, authIdentity] of forms) {
  test(`credentials in ${name}`, async (t) => {
    const calls = await traced(async () => {
      const options = { ...common, authIdentity };
      using credential = acquireCredentialsHandle(options);
      credential.addCredentials(options);
      await credential.addCredentialsAsync(options);
      (await acquireCredentialsHandleAsync(options)).dispose();
      acquireCredentialsHandle({
        ...options,
        schannel: {},
        credsspSubmitType: CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth,
      }).dispose();
      script('AcquireCredentialsHandleW', { status: raw.SEC_E_LOGON_DENIED });
      t.throws(() => acquireCredentialsHandle(options), { code: 'SEC_E_LOGON_DENIED' });
    });
    assertNoLeak(t, calls, ['AcquireCredentialsHandleW', 'AddCredentialsW']);
  });
}

test('an AuthIdentity: made, encrypted, serialised, taken apart, stored', async (t) => {
  const calls = await traced(() => {
    using identity = AuthIdentity.encodeStrings({ user: 'alice', packedCredentials: PASSWORD });
    t.is(identity.encodeAsStrings().packedCredentials, PASSWORD);
    using other = AuthIdentity.unmarshal(identity.marshal());
    using copy = identity.copy();
    using without = identity.excludePackage('NTLM');
    identity.validate();
    identity.compare(other);
    for (const option of [undefined, SEC_WINNT_AUTH_IDENTITY_ENCRYPT.SAME_LOGON] as const) {
      copy.encrypt(option);
      copy.decrypt(option);
    }
    without.prepareForCredRead('host');
    identity.prepareForCredWrite('host');
    acquireCredentialsHandle({ ...common, authIdentity: identity }).dispose();
    identity.zero();
  });
  assertNoLeak(t, calls, [
    'SspiEncodeStringsAsAuthIdentity',
    'SspiEncodeAuthIdentityAsStrings',
    'SspiMarshalAuthIdentity',
    'SspiUnmarshalAuthIdentity',
    'SspiEncryptAuthIdentity',
    'SspiEncryptAuthIdentityEx',
    'SspiPrepareForCredWrite',
    'AcquireCredentialsHandleW',
  ]);
});

test('a password is changed', async (t) => {
  const change = {
    package: 'Scripted',
    domain: 'LAB',
    account: 'alice',
    oldPassword: PASSWORD,
    newPassword: NEW_PASSWORD,
  };
  const answer = { list: 'pOutput', bytes: KEY, in: 'allocated' } as const;
  const calls = await traced(async () => {
    script('ChangeAccountPasswordW', { buffers: [answer] });
    changeAccountPassword(change);
    await changeAccountPasswordAsync(change);
    script('ChangeAccountPasswordW', { status: raw.SEC_E_LOGON_DENIED });
    t.throws(() => changeAccountPassword(change), { code: 'SEC_E_LOGON_DENIED' });
  });
  t.is(calls.filter((call) => call.function === 'ChangeAccountPasswordW').length, 3);
  assertNoLeak(t, calls, ['ChangeAccountPasswordW']);
});

test('stored credentials, packed ones, and what a user enters', async (t) => {
  const target = `koffi-sspi_trace_${process.pid}`;
  const packedBytes = packAuthenticationBuffer({ user: 'alice', password: PASSWORD });
  const size = new Uint8Array(Uint32Array.of(packedBytes.byteLength).buffer);
  const calls = await traced(async () => {
    writeCredential({
      targetName: target,
      userName: 'alice',
      password: PASSWORD,
      attributes: [{ keyword: 'Key', value: KEY }],
    });
    t.deepEqual(readCredential(target).credentialBlob, Buffer.from(PASSWORD, 'utf16le'));
    t.is(listCredentials({ filter: `${target}*` }).length, 1);
    deleteCredential(target);
    packAuthenticationBuffer({ user: 'alice', password: NEW_PASSWORD });
    unpackAuthenticationBuffer(packedBytes);
    script('CredUIPromptForWindowsCredentialsW', {
      writes: [
        { parameter: 'ppvOutAuthBuffer', bytes: packedBytes, allocated: 'CoTaskMemFree' },
        { parameter: 'pulOutAuthBufferSize', bytes: size },
      ],
    });
    const entered = await promptForWindowsCredentialsAsync({ authBuffer: packedBytes });
    t.deepEqual(entered?.authBuffer, packedBytes);
    using given = AuthIdentity.encodeStrings({ user: 'alice', packedCredentials: PASSWORD });
    const options = { package: 'Negotiate', targetName: 'HTTP/host', authIdentity: given };
    promptForCredentials(options)?.authIdentity.dispose();
  });
  assertNoLeak(t, calls, [
    'CredWriteW',
    'CredReadW',
    'CredEnumerateW',
    'CredPackAuthenticationBufferW',
    'CredUnPackAuthenticationBufferW',
    'CredUIPromptForWindowsCredentialsW',
    'SspiPromptForCredentialsW',
  ]);
});

test('the keys of session tickets are set', async (t) => {
  const calls = await traced(() => {
    using credential = acquireCredentialsHandle(common);
    credential.setCredentialsAttributes(SECPKG_ATTR.SESSION_TICKET_KEYS, [
      { keyId: Buffer.alloc(16), keyingMaterial: KEY },
    ]);
  });
  assertNoLeak(t, calls, ['SetCredentialsAttributesW']);
});

test('a proxy’s credentials are set', async (t) => {
  const calls = await traced(() => {
    using credential = acquireCredentialsHandle(common);
    credential.setCredentialsAttributes(SECPKG_CRED_ATTR.KDC_PROXY_SETTINGS, KEY);
  });
  assertNoLeak(t, calls, ['SetCredentialsAttributesW']);
});

/** Asks an established context with the package answering a structure that holds or points to KEY. */
async function query<T>(
  declaration: raw.StructDeclaration<T>,
  numbers: Partial<Record<keyof T, number>>,
  pointers: readonly (keyof T & string)[],
  act: (context: SecurityContext) => unknown,
): Promise<TracedCall[]> {
  using pair = makePair();
  establish(pair);
  const structure = raw.alloc(declaration, numbers as never);
  script('QueryContextAttributesW', {
    writes: [
      { parameter: 'pBuffer', bytes: raw.bytesOf(structure as never) },
      ...pointers.map((member) => ({
        parameter: 'pBuffer',
        offset: raw.offsetof(declaration, member as never),
        bytes: KEY,
        allocated: 'FreeContextBuffer' as const,
      })),
    ],
  });
  return traced(() => act(pair.client));
}

test('the session key', async (t) => {
  const size = { SessionKeyLength: KEY.byteLength };
  const calls = await query(raw.SecPkgContext_SessionKey, size, ['SessionKey'], (context) => {
    t.deepEqual(context.queryContextAttributes(SECPKG_ATTR.SESSION_KEY), KEY);
  });
  assertNoLeak(t, calls, ['QueryContextAttributesW']);
});

test('exported keying material', async (t) => {
  const size = { cbKeyingMaterial: KEY.byteLength };
  const pointers = ['pbKeyingMaterial'] as const;
  const calls = await query(raw.SecPkgContext_KeyingMaterial, size, pointers, (context) => {
    t.deepEqual(context.queryContextAttributes(SECPKG_ATTR.KEYING_MATERIAL), KEY);
  });
  assertNoLeak(t, calls, ['QueryContextAttributesW']);
});

test('keys that lie in the structure itself', async (t) => {
  using pair = makePair();
  establish(pair);
  const block = raw.alloc(raw.SecPkgContext_EapKeyBlock);
  block.rgbKeys.set(KEY);
  script('QueryContextAttributesW', {
    writes: [{ parameter: 'pBuffer', bytes: raw.bytesOf(block) }],
  });
  const asked = await traced(() => {
    const { keys } = pair.client.queryContextAttributes(SECPKG_ATTR.EAP_KEY_BLOCK);
    t.deepEqual(keys.subarray(0, KEY.byteLength), KEY);
  });
  assertNoLeak(t, asked, ['QueryContextAttributesW']);
});

test('a context, with its keys, goes to another process', async (t) => {
  const calls = await traced(() => {
    using pair = makePair();
    establish(pair);
    const buffer = raw.alloc(raw.SecBuffer, { cbBuffer: KEY.byteLength });
    const offset = raw.offsetof(raw.SecBuffer, 'pvBuffer');
    const pointer = { parameter: 'pPackedContext', offset, bytes: KEY } as const;
    script('ExportSecurityContext', {
      writes: [
        { parameter: 'pPackedContext', bytes: raw.bytesOf(buffer) },
        { ...pointer, allocated: 'FreeContextBuffer' },
      ],
    });
    t.deepEqual(pair.server.exportSecurityContext().packedContext, KEY);
    t.throws(() => importSecurityContext('Scripted', KEY), { instanceOf: SspiError });
  });
  assertNoLeak(t, calls, ['ExportSecurityContext', 'ImportSecurityContextW']);
});

test('buffers of a leg that carry secrets', async (t) => {
  const types = [
    'PKG_PARAMS',
    'PRESHARED_KEY',
    'PRESHARED_KEY_IDENTITY',
    'TRAFFIC_SECRETS',
  ] as const;
  const calls = await traced(() => {
    using pair = makePair();
    pair.client.step(null, {
      inputBuffers: types.map((type) => ({ type: SECBUFFER[type], data: packed })),
    });
  });
  assertNoLeak(t, calls, ['InitializeSecurityContextW']);
  const text = allForms(calls).text ?? '';
  for (const type of types) t.regex(text, new RegExp(`${type} ${packed.byteLength}\\b`));
});

test('tickets: neither one that is submitted, nor the session key of one that is retrieved', async (t) => {
  const call = 'LsaCallAuthenticationPackage';
  const calls = await traced(async () => {
    script(call, {});
    submitTicket(KEY);
    script(call, { writes: answered(ticketAnswer(KEY)) });
    t.true(retrieveTicket('HTTP/www.lab.test').sessionKey.value.equals(KEY));
    script(call, { writes: answered(ticketAnswer(KEY)) });
    t.true((await retrieveTicketAsync('HTTP/www.lab.test')).sessionKey.value.equals(KEY));
  });
  assertNoLeak(t, calls, [call, 'LsaFreeReturnBuffer']);
});
