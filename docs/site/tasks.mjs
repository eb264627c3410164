// What each name of the doors is for: the index of the reference. The first rule that fits a name, and where it is
// declared, is its task.
import { readdirSync, readFileSync } from 'node:fs';
import { ReflectionKind } from 'typedoc';

/** What a door is for, above its index. */
export const purposes = {
  'koffi-sspi':
    "The thin layer: credentials, contexts, messages, TLS and identities, whose handles free themselves. `import { ... } from 'koffi-sspi'`; the guide shows it.",
  'koffi-sspi/raw':
    "Every function, structure, flag and status of the headers, called as in C. `import * as raw from 'koffi-sspi/raw'`. A raw function returns its status, whatever it is; it throws only for an invalid argument, or a call that cannot be made.",
  'koffi-sspi/http': 'Logins of HTTP: a fetch, proxies, and who calls a server.',
  'koffi-sspi/ldap': 'Connections for ldapts, signed and encrypted.',
  'koffi-sspi/postgresql': 'Streams for pg: Kerberos authenticates and encrypts.',
  'koffi-sspi/sasl': 'GSSAPI and GSS-SPNEGO, for protocols that carry SASL.',
  'koffi-sspi/token': 'Takes tokens apart: NTLM, SPNEGO, Kerberos, NegoEx, CredSSP and TLS.',
  'koffi-sspi/tls': 'TLS by Schannel for https, undici and http2.',
};

const thin = [
  [/src\/credentials\/(?:certificate|pfx)|src\/certificates\//, 'Certificates'],
  [/src\/credentials\//, 'Credentials: whom to authenticate as'],
  [/src\/context\/(?:gss-|message)/, 'Messages: sign, encrypt'],
  [/src\/context\//, 'Handshakes and contexts'],
  [/src\/(?:identity|directory)\//, 'Users, groups and names'],
  [/src\/logon\//, 'Logon sessions and tickets'],
  [/src\/directory\//, 'Services and domain controllers'],
  [/src\/tls\//, 'TLS'],
  [/src\/attributes\/|generated\/attributes/, 'Attributes of contexts and credentials'],
  [/src\/trace\//, 'Tracing'],
  [/src\/sspi\/(?:error|status|win32-error)|src\/native\/error/, 'Errors and statuses'],
  [/generated\/status/, 'Errors and statuses: each by name'],
  [/src\/sspi\/(?:packages|package-names)/, 'Security packages'],
  [/src\/sspi\/(?:flags|time|guid|buffers)|generated\/meanings/, 'Flags, times and buffers'],
  [/src\/(?:native|declaration)/, 'Memory, secrets and the library'],
  [/src\/sspi\//, 'Flags, times and buffers'],
];

const subjects = {
  packages: 'Functions: packages',
  credentials: 'Functions: credentials',
  identities: 'Functions: identities',
  prompts: 'Functions: the credential dialog',
  'stored-credentials': 'Functions: stored credentials',
  contexts: 'Functions: handshakes and contexts',
  attributes: 'Functions: attributes',
  messages: 'Functions: messages',
  sasl: 'Functions: SASL',
  names: 'Functions: names',
  directory: 'Functions: the directory',
  tokens: 'Functions: access tokens',
  logons: 'Functions: logons and tickets',
  schannel: 'Functions: Schannel',
  'cipher-suites': 'Functions: cipher suites',
  certificates: 'Functions: certificates',
  keys: 'Functions: keys',
  system: 'Functions: handles, memory and errors',
};

/** The subject of each function: the file that has its record. */
const records = new URL('../../generator/annotations/functions/', import.meta.url);
const subjectOf = new Map();
for (const name of readdirSync(records)) {
  const subject = name.replace(/\.ts$/, '');
  for (const [, each] of readFileSync(new URL(name, records), 'utf8').matchAll(
    /^ {2}(\w+): \{/gm,
  )) {
    subjectOf.set(each, subject);
  }
}

const raw = [
  [
    /src\/native\/(?:struct|struct-view|memory|alloc|decode|pointer|address|extent)/,
    'Memory and structures at hand',
  ],
  [/src\//, 'Memory and structures at hand'],
  [/generated\/structs/, 'Structures'],
  [/generated\/types/, 'Types'],
  [/generated\/status/, 'Statuses'],
  [/generated\/(?:meanings|signatures|tables)/, 'What the bindings know of themselves'],
];

const flagTables = 'Tables of flags and values';
const constants = 'Flags and values, each by name';
/** What no rule fits. */
const rest = 'Everything else';
const protocols = {
  client: 'Clients',
  server: 'Servers',
  proxy: 'Proxies',
  rest: 'Both sides, errors and types',
};

/** In the order in which the reference shows them. */
export const tasks = [
  ...new Set([
    'Credentials: whom to authenticate as',
    'Handshakes and contexts',
    'Messages: sign, encrypt',
    'Users, groups and names',
    'TLS',
    'Certificates',
    'Attributes of contexts and credentials',
    'Logon sessions and tickets',
    'Services and domain controllers',
    'Security packages',
    'Tracing',
    'Errors and statuses',
    'Flags, times and buffers',
    'Memory, secrets and the library',
    ...Object.values(protocols),
    ...Object.values(subjects),
    'Structures',
    'Memory and structures at hand',
    flagTables,
    'Types',
    'What the bindings know of themselves',
    rest,
    constants,
    'Statuses',
    'Errors and statuses: each by name',
  ]),
  '*',
];

/** The task of a name of a door, by where it is declared. */
export function taskOf(door, source, name, kind) {
  const match = (rules) => rules.find(([pattern]) => pattern.test(source))?.[1];
  if (/generated\/(?:flags|enums|enumerations)/.test(source)) {
    const isTable =
      kind !== ReflectionKind.Variable || (/^[A-Za-z0-9_]+$/.test(name) && tableNames.has(name));
    return isTable ? flagTables : constants;
  }
  if (door === 'koffi-sspi') return match(thin) ?? rest;
  if (door === 'koffi-sspi/raw') {
    if (/generated\/functions/.test(source)) {
      const subject = subjectOf.get(name) ?? subjectOf.get(name.replace(/[AW]$/, '')) ?? 'others';
      return subjects[subject] ?? `Functions: ${subject.replaceAll('-', ' ')}`;
    }
    return match(raw) ?? rest;
  }
  if (/proxy/i.test(name)) return protocols.proxy;
  if (
    /server|user|authenticator(?!Options)|Middleware|Hook/i.test(
      name + source.replace(/.*protocols/, ''),
    ) &&
    !/HttpAuthenticator/.test(name)
  ) {
    return protocols.server;
  }
  return /client|fetch|Allow|Authenticator|connect|agent|gssStream|stream/i.test(name)
    ? protocols.client
    : protocols.rest;
}

const { tables } = JSON.parse(
  readFileSync(new URL('../../generated/metadata.json', import.meta.url), 'utf8'),
);
const tableNames = new Set(tables.map(({ name }) => name));
