// The facts in generated/ of every table, function and DLL, against the headers' text and independent
// lists; the TypeScript files and metadata.json agree.

import { readFileSync } from 'node:fs';
import test from 'ava';
import { tables } from '../../generated/flags.js';
import { libraries } from '../../generated/libraries.js';
import type { Metadata } from '../../generator/emit/metadata.js';
import type {
  FunctionDeclaration,
  ParameterKind,
  TableDeclaration,
} from '../../src/declaration.js';
import { declarations } from '../../src/declarations.js';

/** What the headers give, byte for byte: whole/committed.ts. */
const metadata = JSON.parse(readFileSync('generated/metadata.json', 'utf8')) as Metadata;
const declared: Readonly<Record<string, TableDeclaration>> = declarations.tables;
const members: Readonly<Record<string, Readonly<Record<string, number | bigint | string>>>> =
  tables;
const functions: Readonly<Record<string, FunctionDeclaration>> = declarations.functions;

/** Decided one by one, from the headers and the documentation. */
const flags = [
  ...['ISC_REQ', 'ISC_RET', 'ASC_REQ', 'ASC_RET', 'SECBUFFER_ATTR', 'SECPKG_FLAG', 'SECPKG_CRED'],
  ...['SECPKG_ATTR_NEGO_INFO_FLAG', 'SECPKG_CONTEXT_EXPORT', 'SECPKG_CALLFLAGS', 'SECPKG_OPTIONS'],
  // "One or more of" is what SspiEncryptAuthIdentityEx' page says of its Options.
  ...['SEC_WINNT_AUTH_IDENTITY', 'SEC_WINNT_AUTH_IDENTITY_ENCRYPT', 'SSPIPFC', 'NGC_DATA_FLAG'],
  ...['KDC_PROXY_SETTINGS_FLAGS', 'SCH_CRED_FLAGS', 'SCH_MACHINE', 'TLS_PARAMS', 'EARLY_START'],
  ...['SSL_SESSION_INFO', 'SP_PROT', 'RCRED', 'LCRED', 'CERT_ENCODING', 'CERT_STORE'],
  ...['CERT_CLOSE_STORE', 'CERT_NAME_FLAGS', 'PFX_IMPORT', 'CERT_CHAIN', 'CERT_TRUST_ERROR'],
  ...['CERT_TRUST_INFO', 'CERT_CHAIN_POLICY_FLAGS', 'TOKEN_ACCESS', 'SE_GROUP'],
  ...['CRYPT_ACQUIRE_CONTEXT', 'NCRYPT_FLAGS'],
];

/** Tables of values, although most of their numbers are single bits. */
const values = [
  ...['SECURITY_DREP', 'SECPKG_CRED_ATTR', 'SECPKG_NEGOTIATION', 'SECPKG_OPTIONS_TYPE', 'SECQOP'],
  ...['SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSIONS', 'SASL_OPTION', 'KDC_PROXY_SETTINGS'],
  ...['LIMITS', 'SCH_CRED_MAX', 'SCH_CRED_VERSIONS', 'SCH_CRED_FORMAT', 'SCH_CRED_X509'],
  ...['SCHANNEL_SECRET', 'SCHANNEL_CONTROL', 'TLS1_ALERT_LEVEL', 'SSL_SESSION', 'AUTHTYPE'],
  ...['SECPKGCONTEXT_VERSION', 'CERT_SYSTEM_STORE', 'CERT_STORE_ADD', 'USAGE_MATCH_TYPE'],
  ...['CERT_CHAIN_POLICY', 'SECBUFFER', 'SECPKG_ATTR', 'TLS1_ALERT', 'CERT_FIND', 'CERT_NAME'],
];

test('every table is of flags or of values, as its header means it', (t) => {
  t.deepEqual(Object.keys(declared), Object.keys(tables));
  t.true(Object.keys(declared).length >= 74);
  for (const name of flags) t.is(declared[name]?.kind, 'flags', name);
  for (const name of values) t.is(declared[name]?.kind, 'values', name);
});

/** Decomposes a value as TableDeclaration specifies. */
function takenApart(table: string, value: bigint): { names: string[]; rest: bigint } {
  const numbers = Object.entries(members[table] ?? {}).flatMap(([name, member]) =>
    typeof member === 'string' ? [] : [[name, BigInt(member)] as const],
  );
  const exact = numbers.find(([, member]) => member === value);
  if (exact) return { names: [exact[0]], rest: 0n };
  const byName = new Map(numbers);
  const names: string[] = [];
  let rest = value;
  for (const part of declared[table]?.parts ?? []) {
    const bits = byName.get(part) ?? 0n;
    if ((value & bits) !== bits || (rest & bits) === 0n) continue;
    names.push(part);
    rest &= ~bits;
  }
  return { names, rest };
}

test('a value of flags is taken apart: one name where there is one, else single bits, then groups', (t) => {
  const apart = (table: string, value: number) => takenApart(table, BigInt(value));
  t.deepEqual(apart('SP_PROT', 0xa80), {
    names: ['TLS1_CLIENT', 'TLS1_1_CLIENT', 'TLS1_2_CLIENT'],
    rest: 0n,
  });
  t.deepEqual(apart('SP_PROT', 0xc00), { names: ['TLS1_2'], rest: 0n });
  t.deepEqual(apart('SP_PROT', 0), { names: ['NONE'], rest: 0n });
  t.deepEqual(apart('SECBUFFER_ATTR', 0xf0000000), { names: ['SECBUFFER_ATTRMASK'], rest: 0n });
  t.deepEqual(apart('SECPKG_CRED', 0x13), {
    names: ['INBOUND', 'OUTBOUND', 'AUTOLOGON_RESTRICTED'],
    rest: 0n,
  });
  t.deepEqual(apart('SE_GROUP', 0xc0000007), {
    names: ['MANDATORY', 'ENABLED_BY_DEFAULT', 'ENABLED', 'LOGON_ID'],
    rest: 0n,
  });
  t.deepEqual(apart('SE_GROUP', 0x40000001), { names: ['MANDATORY'], rest: 0x40000000n });
  t.deepEqual(apart('TOKEN_ACCESS', 0x2000a), { names: ['DUPLICATE', 'QUERY', 'READ'], rest: 0n });
});

test('every constant of every table of flags is taken apart without a rest, also beside a bit', (t) => {
  for (const [table, { kind, parts = [] }] of Object.entries(declared)) {
    t.is(parts.length > 0, kind === 'flags', table);
    t.deepEqual(
      parts.filter((part) => !Object.hasOwn(members[table] ?? {}, part)),
      [],
      table,
    );
    if (kind !== 'flags') continue;
    const [first = 0n, ...others] = parts.map((part) => BigInt(members[table]?.[part] ?? 0));
    for (const [name, value] of Object.entries(members[table] ?? {})) {
      const bits = BigInt(value);
      t.is(members[table]?.[takenApart(table, bits).names[0] as string], value, name);
      for (const other of [first, ...others]) {
        const { names, rest } = takenApart(table, bits | other);
        const named = names.reduce((sum, part) => sum | BigInt(members[table]?.[part] ?? 0), 0n);
        t.is(rest, 0n, `${table}: ${name} and ${other}`);
        t.is(named, bits | other, `${table}: ${name} and ${other}`);
      }
    }
  }
});

test('what is granted answers what was requested: the same bit, but for CALL_LEVEL', (t) => {
  const answered = Object.entries(declared).flatMap(([name, { counterpart }]) =>
    counterpart ? [[name, counterpart] as const] : [],
  );
  t.deepEqual(
    answered.map(([name, { table }]) => [name, table]),
    [
      ['ISC_REQ', 'ISC_RET'],
      ['ASC_REQ', 'ASC_RET'],
    ],
  );
  const moved: string[] = [];
  for (const [name, { table, members: pairs }] of answered) {
    t.true(Object.keys(pairs).length > 20, name);
    for (const [request, answer] of Object.entries(pairs)) {
      const [asked, granted] = [members[name]?.[request], members[table]?.[answer]];
      t.not(asked, undefined, request);
      t.not(granted, undefined, answer);
      if (asked !== granted) moved.push(`${name}_${request}`);
    }
  }
  t.deepEqual(moved, ['ISC_REQ_CALL_LEVEL', 'ASC_REQ_CALL_LEVEL']);
});

/** Types that mingw-w64 spells differently from Windows. */
const spelt: Readonly<Record<string, string>> = {
  WINBOOL: 'BOOL',
  VOID: 'void',
  'unsigned __LONG32': 'ULONG',
};

test('every function has the result that its prototype has, and is a status where that is one', (t) => {
  const header = ['sspi.h', 'secext.h', 'schannel.h']
    .map((name) => readFileSync(`/usr/share/mingw-w64/include/${name}`, 'utf8'))
    .join('\n');
  let found = 0;
  for (const [name, { result, returnsStatus = false, returns }] of Object.entries(functions)) {
    const prototype = new RegExp(
      `^ *(?:KSECDDDECLSPEC )?(unsigned \\w+|\\w+\\*?) +(?:\\w+ +)?${name} ?\\(`,
      'm',
    );
    const [, written] = prototype.exec(header) ?? [];
    if (written !== undefined) {
      found++;
      t.is(result.replace(' *', '*'), spelt[written] ?? written, name);
    }
    t.is(returnsStatus, result === 'SECURITY_STATUS' || result === 'NTSTATUS', name);
    if (returnsStatus) t.is(returns, 'int32', name);
  }
  t.true(found >= 97, `${found} prototypes`);
});

/** Names of parameters that hold secrets in every function. A record must mark a new one. */
const secretNames =
  /password|p?auth(?:data|identity|enticationinformation)|packedcredentials|credentialblob|creduicontext|packedcontext|(?:submit|return|profile)buffer|pfx|authbuffer|^credential$|^pvGetKeyArgument$/i;

const kinds: Readonly<Record<string, ParameterKind>> = {
  PCredHandle: 'credential',
  PCtxtHandle: 'context',
  PSecBufferDesc: 'buffers',
  PTimeStamp: 'time',
  HANDLE: 'handle',
  HCERTSTORE: 'handle',
  'HANDLE *': 'pointer to handle',
  PHANDLE: 'pointer to handle',
  PSEC_WINNT_AUTH_IDENTITY_OPAQUE: 'secret',
  'PSEC_WINNT_AUTH_IDENTITY_OPAQUE *': 'secret',
};
for (const c of ['SEC_WCHAR *', 'PCWSTR', 'LPCWSTR', 'LPWSTR', 'PWSTR'])
  Object.assign(kinds, { [c]: 'text16' });
for (const c of ['SEC_CHAR *', 'PCSTR', 'LPCSTR', 'LPSTR', 'PSTR'])
  Object.assign(kinds, { [c]: 'text8' });
for (const c of [
  'ULONG *',
  'PULONG',
  'DWORD *',
  'LPDWORD',
  'PDWORD',
  'INT *',
  'PBOOL',
  'BOOL *',
  'PNTSTATUS',
])
  Object.assign(kinds, { [c]: 'word' });
Object.assign(kinds, { PLSA_OPERATIONAL_MODE: 'word' });

test('every parameter has the kind of its C type, or is a secret', (t) => {
  const secrets = new Set<string>();
  for (const [name, { parameters }] of Object.entries(functions)) {
    for (const { name: parameter, type, c, sal, kind, flags } of parameters) {
      const where = `${name}: ${parameter}`;
      t.is(kind === 'scalar', type !== 'pointer', where);
      if (type !== 'pointer') continue;
      if (kind === 'secret') secrets.add(parameter);
      const isWord = kinds[c] === 'word' || flags !== undefined;
      if (secretNames.test(parameter) && !isWord) t.is(kind, 'secret', where);
      else if (kinds[c] !== undefined) t.is(kind, kinds[c], where);
      else t.is(kind, sal.startsWith('_Outptr') ? 'pointer to pointer' : 'memory', where);
    }
  }
  for (const parameter of ['pAuthData', 'pvGetKeyArgument', 'pszNewPassword', 'pPackedContext']) {
    t.true(secrets.has(parameter), parameter);
  }
});

test('every DLL has its role: SSPI itself, or support', (t) => {
  t.deepEqual(
    Object.keys(libraries).filter((name) => libraries[name]?.role === 'sspi'),
    ['secur32.dll', 'sspicli.dll', 'credui.dll', 'schannel.dll'],
  );
  t.deepEqual(
    [...new Set(Object.values(functions).map(({ library }) => library))].sort(),
    Object.keys(libraries).sort(),
  );
});

test('metadata.json says the same of every table, function and DLL', (t) => {
  t.deepEqual(
    metadata.libraries.map(({ name, role }) => [name, { role }]),
    Object.entries(libraries),
  );
  for (const data of metadata.functions) {
    const declaration = functions[data.name];
    t.is(data.returns, declaration?.result as string, data.name);
    t.is(data.returnsStatus, declaration?.returnsStatus ?? false, data.name);
    t.deepEqual(
      data.parameters.map(({ kind }) => kind),
      declaration?.parameters.map(({ kind }) => kind),
      data.name,
    );
  }
  t.deepEqual(
    metadata.tables.map(({ name }) => name),
    Object.keys(declared),
  );
  const short = (table: string, name: string): string => {
    const prefix = declared[table]?.prefix ?? '';
    return name.startsWith(prefix) ? name.slice(prefix.length) : name;
  };
  for (const { name, kind, prefix, purpose, counterpart, parts } of metadata.tables) {
    t.like(declared[name], { kind, prefix, purpose }, name);
    t.deepEqual(
      parts?.map((part) => short(name, part)),
      declared[name]?.parts,
      name,
    );
    const pairs = Object.entries(counterpart?.pairs ?? {}).map(([request, answer]) => [
      short(name, request),
      short(counterpart?.table ?? '', answer),
    ]);
    t.deepEqual(pairs, Object.entries(declared[name]?.counterpart?.members ?? {}), name);
  }
});
