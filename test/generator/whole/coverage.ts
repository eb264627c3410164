// Coverage, against the text of the headers rather than clang's reading: nothing is silently omitted.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { annotations } from '../../../generator/annotations/index.js';
import { metadataOf } from '../../../generator/emit/metadata.js';
import { root } from '../../../generator/sources.js';
import { model } from './model.js';

const metadata = metadataOf(model);
const excluded = new Set(annotations.exclusions.map(({ name }) => name));
const functions = new Set(model.functions.map(({ name }) => name));
const constants = new Set(metadata.constants.map(({ name }) => name));
const types = new Set([
  ...model.records.map(({ name }) => name),
  ...model.enums.map(({ name }) => name),
  ...model.aliases.map(({ name }) => name),
]);

/** The header and what generator/supplement.h adds to it, without comments, continued lines joined. */
const textOf = (header: string): string =>
  [`/usr/share/mingw-w64/include/${header}`, join(root, 'generator', 'supplement', header)]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\\\n/g, ' ');

/** The matches of a pattern in a header. */
const found = (header: string, pattern: RegExp): string[] => [
  ...new Set([...textOf(header).matchAll(pattern)].map(([, name]) => name as string)),
];

for (const [header, count] of Object.entries({ 'sspi.h': 86, 'secext.h': 6, 'schannel.h': 9 })) {
  test(`every function of ${header} is generated or excluded with a reason`, (t) => {
    // A prototype: a result, a name, parameters up to `);`, and nothing that makes it a typedef.
    const prototype =
      /^ *(?!.*\btypedef\b)(?:KSECDDDECLSPEC )?[A-Z]\w+\*? +(?:(?:WINAPI|SEC_ENTRY) +)?(\w+) ?\([^;]*\);/gm;
    const names = found(header, prototype);
    t.true(names.length >= count, `${names.length} prototypes`);
    t.deepEqual(
      names.filter((name) => !functions.has(name) && !excluded.has(name)),
      [],
    );
    t.is(model.functions.filter((item) => item.header === header).length, count);
  });
}

for (const header of ['sspi.h', 'security.h', 'schannel.h', 'minschannel.h', 'credssp.h']) {
  test(`every constant of ${header} is generated or excluded with a reason`, (t) => {
    const defined = [...textOf(header).matchAll(/^ *# *define +(\w+) +(\S.*)$/gm)];
    // Neither a choice between an A and a W name nor a macro with parameters is a constant.
    const names = defined
      .filter(([, , body]) => !/^__MINGW_NAME_U?AW\(/.test(body ?? ''))
      .map(([, name]) => name as string);
    t.deepEqual(
      names.filter((name) => !constants.has(name) && !excluded.has(name)),
      [],
    );
  });
}

for (const header of ['sspi.h', 'schannel.h', 'minschannel.h', 'credssp.h', 'secext.h']) {
  test(`every structure and enumeration of ${header} is generated`, (t) => {
    const names = found(header, /^ *\} *(\w+) *[,;]/gm);
    t.true(names.length > 0);
    // An opaque context of the kernel-mode functions is the one without members.
    t.deepEqual(
      names.filter((name) => !types.has(name) && !['DUMMYUNIONNAME', 'u'].includes(name)),
      [],
    );
  });
}

test('the structures that scripts use are there, with their layouts', (t) => {
  for (const name of [
    ...['SEC_WINNT_AUTH_IDENTITY_W', 'SEC_WINNT_AUTH_IDENTITY_A', 'SEC_WINNT_AUTH_IDENTITY_EXW'],
    ...['SEC_WINNT_AUTH_IDENTITY_EXA', 'SEC_WINNT_AUTH_IDENTITY_EX2', 'SEC_CHANNEL_BINDINGS'],
    ...['SEC_WINNT_AUTH_IDENTITY_INFO', 'SEC_APPLICATION_PROTOCOLS', 'SCHANNEL_CRED'],
    ...['SCH_CREDENTIALS', 'TLS_PARAMETERS', 'CRYPTO_SETTINGS', 'CREDSSP_CRED'],
    ...['SCHANNEL_ALERT_TOKEN', 'SecPkgContext_StreamSizes', 'SecPkgContext_ConnectionInfo'],
    ...['SecPkgContext_ConnectionInfoEx', 'SecPkgContext_CipherInfo', 'SECURITY_PACKAGE_OPTIONS'],
    ...[
      'SecurityFunctionTableW',
      'CERT_CONTEXT',
      'CERT_CHAIN_CONTEXT',
      'TOKEN_USER',
      'TOKEN_GROUPS',
    ],
  ]) {
    const struct = metadata.structs.find((item) => item.name === name);
    t.deepEqual(Object.keys(struct?.layouts ?? {}).sort(), ['arm64', 'ia32', 'x64'], name);
  }
});

test('every family of flags has its table', (t) => {
  const tables = new Set(model.tables.map(({ name }) => name));
  for (const name of [
    ...['ISC_REQ', 'ISC_RET', 'ASC_REQ', 'ASC_RET', 'SECBUFFER', 'SECPKG_FLAG', 'SECPKG_CRED'],
    ...['SECPKG_ATTR', 'SECPKG_CRED_ATTR', 'SECQOP', 'SCH_CRED_FLAGS', 'SP_PROT', 'SASL_OPTION'],
    ...['SEC_WINNT_AUTH_IDENTITY', 'SECURITY_DREP', 'LIMITS', 'PACKAGE_NAMES'],
  ]) {
    t.true(tables.has(name), name);
  }
});

test('every flag of a request says what it means', (t) => {
  for (const name of ['ISC_REQ', 'ISC_RET', 'ASC_REQ', 'ASC_RET', 'SCH_CRED_FLAGS']) {
    const table = model.tables.find((candidate) => candidate.name === name);
    for (const constant of table?.constants ?? []) t.truthy(constant.meaning, constant.name);
  }
});

test('what the Windows SDK has beyond these headers has its value', (t) => {
  const values = new Map(metadata.constants.map(({ name, value }) => [name, value]));
  t.is(values.get('SECPKG_ATTR_CERT_CHECK_RESULT'), 0x71);
  t.is(values.get('SECPKG_ATTR_CERT_CHECK_RESULT_INPROC'), 0x72);
  t.is(values.get('SECPKG_ATTR_SESSION_TICKET_KEYS'), 0x73);
  t.is(values.get('SECPKG_ATTR_SASL_CONTEXT'), 0x10000);
  t.is(values.get('ISC_REQ_DEFERRED_CRED_VALIDATION'), 0x2_0000_0000);
  t.is(values.get('ISC_RET_DEFERRED_CRED_VALIDATION'), 0x2_0000_0000);
  t.is(values.get('SCH_CRED_DEFERRED_CRED_VALIDATION'), 0x04000000);
  t.is(values.get('SCH_DISABLE_RECONNECTS'), 0x80);
  t.is(values.get('SEC_CHANNEL_BINDINGS_EX_MAGIC'), Buffer.from('CBEX').readUInt32LE());
  t.is(values.get('ISC_REQ_EXPLICIT_SESSION'), 0x10_0000_0000);
  t.is(values.get('SECPKG_ATTR_C_ACCESS_TOKEN'), 0x80000012);
  t.is(values.get('CredsspCredEx'), 100);
  t.is(values.get('SECBUFFER_UNMAPPED'), 0x40000000);
  t.is(values.get('SECBUFFER_KERNEL_MAP'), 0x20000000);
});

test('each name of the supplement is named with the header of the SDK that has it', (t) => {
  const { from, names } = metadata.supplement;
  t.regex(from, /^Windows SDK 10\.0\.\d+$/);
  const headers = new Map(names.map(({ name, header }) => [name, header]));
  t.is(headers.get('SEC_CHANNEL_BINDINGS_EX'), 'sspi.h');
  t.is(headers.get('SspiSetChannelBindingFlags'), 'sspi.h');
  t.is(headers.get('SECPKG_ATTR_CERT_CHECK_RESULT'), 'minschannel.h');
  t.is(headers.get('SecPkgCred_SessionTicketKeys'), 'minschannel.h');
  t.is(headers.get('SEC_I_INVALID_SESSION_STATE'), 'winerror.h');
  t.is(headers.get('SECBUFFER_TOKEN'), undefined);
  // Each is generated, or excluded with a reason.
  const generated = new Set([
    ...[...functions, ...constants, ...types],
    ...metadata.statuses.map(({ name }) => name),
  ]);
  t.deepEqual(
    names.map(({ name }) => name).filter((name) => !generated.has(name) && !excluded.has(name)),
    [],
  );
});

test('every function has a direction for each parameter, a purpose and a DLL', (t) => {
  for (const { name, library, purpose, parameters } of model.functions) {
    t.regex(library, /^\w+\.dll$/, name);
    t.not(purpose, '', name);
    for (const parameter of parameters) t.not(parameter.sal, '', `${name}: ${parameter.name}`);
  }
});
