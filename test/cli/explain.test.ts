// `explain` and `describe`: statuses in every spelling, masks, declarations, near misses.

import test from 'ava';
import { causes } from '../../cli/causes/index.js';
import { find, names } from '../../cli/declarations.js';
import { describeStatus } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { cli, cliJson } from './in-process.js';

const { declarations } = raw;

for (const given of [
  '0x8009030c',
  '0x8009030C',
  '8009030c',
  '-2146893044',
  '2148074252',
  'SEC_E_LOGON_DENIED',
  'sec_e_logon_denied',
]) {
  test(`a status, given as ${given}`, async (t) => {
    const { code, out } = await cli(['explain', given]);
    t.is(code, 0);
    t.regex(out, /^SEC_E_LOGON_DENIED {2}0x8009030c, -2146893044, 2148074252 {2}failure\n/);
    t.regex(out, /Kerberos\n.*\n {4}Try: /);
  });
}

test('a status as JSON', async (t) => {
  t.like(await cliJson(['explain', 'SEC_E_INTERNAL_ERROR']), {
    name: 'SEC_E_INTERNAL_ERROR',
    hex: '0x80090304',
    kind: 'failure',
    aliases: ['SEC_E_NO_SPM'],
  });
});

test('every status can be explained by name', async (t) => {
  for (const { name } of declarations.statuses) t.is((await cli(['explain', name])).code, 0, name);
});

test('causes are given for statuses that exist', (t) => {
  const known = new Set(declarations.statuses.map(({ name }) => name));
  for (const name of Object.keys(causes)) t.true(known.has(name), name);
});

test('every failure has a cause and something to try', (t) => {
  for (const { value, kind } of declarations.statuses) {
    const { name } = describeStatus(value);
    if (kind === 'failure') t.truthy(causes[name]?.length, name);
    for (const { package: who, cause, attempt } of causes[name] ?? []) {
      t.true(who.length > 0 && /[.!:)]$/.test(cause) && attempt.length > 0, name);
    }
  }
});

test('every cause and every meaning says where it was learnt', async (t) => {
  const known = /^(?:https:\/\/learn\.microsoft\.com\/|RFC \d|MS-[A-Z]|seen: |name$|experience$)/;
  for (const list of Object.values(causes)) for (const { source } of list) t.regex(source, known);
  for (const { name, source } of declarations.statuses) t.regex(source, known, name);
  for (const [name, { source }] of Object.entries(raw.declarations.constants))
    t.regex(source, known, name);
  const isc =
    'https://learn.microsoft.com/windows/win32/secauthn/initializesecuritycontext--general';
  t.like(await cliJson(['explain', 'SEC_I_INCOMPLETE_CREDENTIALS']), {
    source: 'https://learn.microsoft.com/windows/win32/secauthn/sspi-status-codes',
    causes: [{ source: isc }],
  });
  t.like(await cliJson(['describe', 'ISC_REQ_DELEGATE']), { source: isc });
});

test("the documentation's wrong value of SEC_E_INVALID_HANDLE", async (t) => {
  for (const given of ['0x80100003', '-2146435069']) {
    const { out, err } = await cli(['explain', given]);
    t.regex(out, /SEC_E_INVALID_HANDLE, which is 0x80090301/);
    t.regex(err, /explain SEC_E_INVALID_HANDLE/);
  }
});

test('what the documentation tells of a status is told of that one, and not of its neighbour', (t) => {
  const about = (name: string) => JSON.stringify(causes[name]);
  // close_notify is SEC_I_CONTEXT_EXPIRED.
  const closed = causes.SEC_E_CONTEXT_EXPIRED?.filter(({ package: who }) => who === 'Schannel');
  t.deepEqual(
    closed?.map(({ cause }) => /SEC_I_RENEGOTIATE/.test(cause)),
    [true],
  );
  t.regex(about('SEC_I_CONTEXT_EXPIRED'), /close_notify/);
  t.notRegex(about('SEC_E_STRONG_CRYPTO_NOT_SUPPORTED'), /SCH_USE_STRONG_CRYPTO|Update the peer/);
  t.notRegex(about('SEC_I_CONTINUE_NEEDED_MESSAGE_OK'), /replay/);
  t.notRegex(about('CERT_E_UNTRUSTEDTESTROOT'), /bcdedit/);
  t.regex(about('CERT_E_UNTRUSTEDTESTROOT'), /CERT_CHAIN_POLICY_ALLOW_TESTROOT_FLAG/);
  t.true(causes.SEC_E_NO_CREDENTIALS?.some((cause) => cause.package === 'Digest'));
  t.true(causes.SEC_E_SECURITY_QOS_FAILED?.some((cause) => cause.package === 'Digest'));
  t.regex(about('SEC_E_INVALID_TOKEN'), /another connection than the first/);
});

for (const [given, form, advice] of [
  ['5', /Win32 error: number 5\./, /`net helpmsg 5`/],
  ['0x80070005', /Win32 error: number 5\./, /`net helpmsg 5`/],
  ['0xc0000035', /NTSTATUS/, /certutil -error 0xc0000035/],
  ['0x80040154', /HRESULT of facility 4\./, /certutil -error 0x80040154/],
] as const) {
  test(`a code of another part of Windows: ${given}`, async (t) => {
    const { code, out, err } = await cli(['explain', given]);
    t.is(code, 4);
    t.regex(out, /^0x[0-9a-f]{8} {2}-?\d+, \d+ {2}unknown\n/);
    t.regex(out, form);
    t.regex(err, advice);
    const asJson = await cli(['explain', given, '--json']);
    t.like(JSON.parse(asJson.out), { name: null, kind: 'unknown' });
  });
}

test('a status that no header has is shown, and told by the exit code', async (t) => {
  const { code, out, err } = await cli(['explain', '0xdeadbeef']);
  t.is(code, 4);
  t.regex(out, /^0xdeadbeef/);
  t.regex(err, /no status of SSPI/);
});

test('a misspelt status', async (t) => {
  const { code, err } = await cli(['explain', 'SEC_E_LOGON_DENYED']);
  t.is(code, 4);
  t.regex(err, /no status SEC_E_LOGON_DENYED\.\nDid you mean SEC_E_LOGON_DENIED/);
});

test('a mask taken apart', async (t) => {
  t.like(await cliJson(['explain', '0x2081c', '--as', 'asc_req']), {
    table: 'ASC_REQ',
    value: 0x2081c,
    parts: [
      { name: 'REPLAY_DETECT' },
      { name: 'SEQUENCE_DETECT' },
      { name: 'CONFIDENTIALITY' },
      { name: 'CONNECTION' },
      { name: 'INTEGRITY' },
    ],
  });
  const { out } = await cli(['explain', '0x80000001', '--as', 'ISC_REQ']);
  t.regex(out, /0x00000001 {2}DELEGATE/);
  t.regex(out, /0x80000000 {2}not in this table/);
});

test('a flag beyond 32 bits', async (t) => {
  t.like(await cliJson(['explain', '0x100000100000001', '--as', 'ISC_REQ']), {
    hex: '0x100000100000001',
    parts: [
      { name: 'DELEGATE', known: true },
      { name: 'MESSAGES', value: '4294967296', known: true },
      { name: '0x100000000000000', known: false },
    ],
  } as never);
  t.regex((await cli(['explain', 'MESSAGES', '--as', 'ISC_REQ'])).out, /0x100000000 {2}MESSAGES\n/);
  t.regex((await cli(['describe', 'ISC_REQ_MESSAGES'])).out, /^ISC_REQ_MESSAGES {2}0x100000000,/);
});

test('names put together', async (t) => {
  t.like(await cliJson(['explain', 'INTEGRITY|ISC_REQ_DELEGATE', '--as', 'ISC_REQ']), {
    value: 0x10001,
  });
});

test('a value of an enumeration is no mask', async (t) => {
  t.like(await cliJson(['explain', '5', '--as', 'SECPKG_ATTR']), {
    parts: [{ name: 'KEY_INFO' }],
  } as never);
});

test('a table that does not exist', async (t) => {
  const { code, err } = await cli(['explain', '1', '--as', 'ISC_REC']);
  t.is(code, 4);
  t.regex(err, /no table ISC_REC\.\nDid you mean ISC_RE[QT]/);
});

test('everything that has a name can be described, under that name', (t) => {
  for (const name of names()) t.is(find(name)?.name, name);
});

test('a name that only the documentation has: of the bit that Digest takes for HTTP', async (t) => {
  for (const given of ['ASC_REQ_HTTP', 'asc_req_http']) {
    t.like(find(given), { name: 'ASC_REQ_ALLOW_MISSING_BINDINGS', value: 0x10000000 });
  }
  const { code, out } = await cli(['describe', 'ASC_REQ_HTTP']);
  t.is(code, 0);
  t.regex(out, /^ASC_REQ_ALLOW_MISSING_BINDINGS {2}0x10000000, of the table ASC_REQ\n/);
  t.regex(out, /Digest's\s+documentation\s+calls\s+the\s+same\s+bit/);
});

test('names that differ in case only, and those without their W', (t) => {
  t.like(find('SecBuffer'), { kind: 'struct', variants: ['SECBUFFER'] });
  t.like(find('SECBUFFER'), { kind: 'table', variants: ['SecBuffer'] });
  t.like(find('secpkginfo'), { kind: 'struct', name: 'SecPkgInfoW' });
  const identity = find('SEC_WINNT_AUTH_IDENTITY');
  t.true(identity?.kind === 'table' && identity.variants.includes('SEC_WINNT_AUTH_IDENTITY_W'));
});

test('a function, also without its W', async (t) => {
  const { out } = await cli(['describe', 'initializesecuritycontext']);
  t.regex(
    out,
    /^InitializeSecurityContextW {2}a function of secur32\.dll, returns SECURITY_STATUS\n/,
  );
  t.regex(out, /^ {2}_In_ +ULONG +fContextReq +ISC_REQ$/m);
  t.regex(out, /See also InitializeSecurityContextA/);
});

test('a structure with offsets of both widths', async (t) => {
  t.like(await cliJson(['describe', 'SecBufferDesc']), {
    kind: 'struct',
    size: { bits64: 16, bits32: 12 },
    members: [
      { name: 'ulVersion', offset: { bits64: 0 } },
      { name: 'cBuffers', offset: { bits64: 4 } },
      { name: 'pBuffers', offset: { bits64: 8, bits32: 8 } },
    ],
  });
});

test('tables, enumerations, constants, statuses', async (t) => {
  t.regex(
    (await cli(['describe', 'ISC_REQ'])).out,
    /a table of flags.*\n {2}0x00000001 {2}DELEGATE\n/,
  );
  t.regex((await cli(['describe', 'SECPKG_ATTR'])).out, /a table of constants/);
  t.regex((await cli(['describe', 'EXTENDED_NAME_FORMAT'])).out, /^ {2}2 +NameSamCompatible$/m);
  t.regex((await cli(['describe', 'NameSamCompatible'])).out, /of the table EXTENDED_NAME_FORMAT/);
  t.regex(
    (await cli(['describe', 'ISC_REQ_DELEGATE'])).out,
    /of the table ISC_REQ\n(?:.*\n)* {2}Only Kerberos/,
  );
  t.regex((await cli(['describe', 'SEC_E_OK'])).out, /0x00000000, success/);
});

test('near misses', async (t) => {
  const { code, err } = await cli(['describe', 'AcquireCredentailsHandle']);
  t.is(code, 4);
  t.regex(err, /Did you mean AcquireCredentialsHandle[AW]/);
  t.regex((await cli(['describe', 'xyzzy'])).err, /Names are those of the C headers/);
});
