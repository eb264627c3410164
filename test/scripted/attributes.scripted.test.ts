// Attributes over the scripted package, most of which no package here answers: each is read right, and
// each piece of memory is freed once.

import { nearby, slack } from '../../src/attributes/room.js';
import {
  ASC_REQ,
  type ContextAttributes,
  type CredentialsAttributes,
  type CredHandle,
  ISC_REQ,
  ISC_RET,
  KDC_PROXY_SETTINGS_FLAGS_FORCEPROXY,
  SEC_E_INVALID_HANDLE,
  SEC_E_NO_CREDENTIALS,
  SECPKG_ATTR,
  SECPKG_CRED_ATTR,
  type SecurityContext,
  trace,
} from '../../src/index.js';
import { alloc } from '../../src/native/struct.js';
import * as raw from '../../src/raw.js';
import { consumeAll } from '../../src/sspi/release.js';
import { establish } from '../establish.js';
import {
  contextCases as sspiCases,
  credentialCases as sspiCredentialCases,
} from './attribute-answers.js';
import type { Case } from './attribute-case.js';
import { clientCredential, makePair } from './pair.js';
import { schannelCases, schannelCredentialCases } from './schannel-answers.js';
import { allocations, calls, faults, reset, type Script, script, test } from './scripted-test.js';

/** A script that fills the structure of a case, its pointers with newly allocated memory. */
const answerOf = (
  { declaration, structure }: Case,
  allocated: Readonly<Record<string, Uint8Array>>,
): Script => ({
  writes: [
    { parameter: 'pBuffer', bytes: structure },
    ...Object.entries(allocated).map(([member, bytes]) => ({
      parameter: 'pBuffer',
      offset: raw.offsetof(declaration, member as never),
      bytes,
      allocated: 'FreeContextBuffer' as const,
    })),
  ],
});

/** Handles, which are no structure's to point to: they have a test of their own. */
const accessTokens = ['ACCESS_TOKEN', 'C_ACCESS_TOKEN', 'C_FULL_ACCESS_TOKEN'] as const;

const contextCases = [...sspiCases, ...schannelCases];
const credentialCases = [...sspiCredentialCases, ...schannelCredentialCases];

const contextAttribute = (name: string) =>
  SECPKG_ATTR[name as keyof typeof SECPKG_ATTR] as keyof ContextAttributes;
const credentialAttribute = (name: string) =>
  ({ ...SECPKG_ATTR, ...SECPKG_CRED_ATTR })[name as 'CERT'] as keyof CredentialsAttributes;

/** Asks a client's context of the scripted package. */
function withContext<T>(act: (context: SecurityContext) => T): T {
  using pair = makePair();
  establish(pair);
  return act(pair.client);
}

function withCredential<T>(act: (credential: CredHandle) => T): T {
  using credential = clientCredential();
  return act(credential);
}

const families = [
  [
    'context',
    contextCases,
    'QueryContextAttributesW',
    (name: string) => withContext((from) => from.queryContextAttributes(contextAttribute(name))),
  ],
  [
    'credential',
    credentialCases,
    'QueryCredentialsAttributesW',
    (name: string) =>
      withCredential((from) => from.queryCredentialsAttributes(credentialAttribute(name))),
  ],
] as const;

for (const [family, cases, functionName, query] of families) {
  for (const each of cases) {
    test(`${family}: ${each.name} is read, and its memory freed once`, (t) => {
      reset();
      script(functionName, answerOf(each, each.allocated));
      t.deepEqual(query(each.name) as unknown, each.value);
      t.deepEqual(faults(), []);
      t.deepEqual(allocations(), []);
    });

    test(`${family}: ${each.name} with null pointers, whatever the counts say`, (t) => {
      reset();
      script(functionName, answerOf(each, {}));
      t.deepEqual(query(each.name) as unknown, each.empty);
      t.deepEqual(faults(), []);
    });

    test(`${family}: ${each.name} that fails leaves the structure alone`, (t) => {
      reset();
      const wild = Buffer.alloc(raw.sizeof(each.declaration), 0xff);
      const writes = [{ parameter: 'pBuffer', bytes: wild }];
      script(functionName, { status: SEC_E_NO_CREDENTIALS, writes });
      const error = t.throws(() => query(each.name));
      t.like(error, { code: 'SEC_E_NO_CREDENTIALS', functionName: functionName.slice(0, -1) });
      t.deepEqual(faults(), []);
    });
  }
}

/** What a newer package may write behind the structure that the headers declare. */
const behind = Buffer.alloc(slack.typed, 0xab);

/** A script that fills the structure of a case, and all room behind it. */
const overlong = ({ declaration, structure }: Case): Script => ({
  writes: [
    { parameter: 'pBuffer', bytes: structure },
    { parameter: 'pBuffer', offset: raw.sizeof(declaration), bytes: behind },
  ],
});

/** Structures of ours lie one behind the other: the next ones must be zero, as they always are. */
const neighboursAreClean = (): boolean =>
  Array.from({ length: 32 }, () => raw.bytesOf(alloc(raw.GUID))).every((bytes) =>
    bytes.equals(Buffer.alloc(bytes.byteLength)),
  );

for (const [family, cases, functionName, query] of families) {
  for (const each of cases) {
    test(`${family}: ${each.name} with ${slack.typed} bytes more than its structure does no harm`, (t) => {
      reset();
      script(functionName, overlong(each));
      t.deepEqual(query(each.name) as unknown, each.empty);
      t.true(neighboursAreClean());
      // What was written does not stay for the next query.
      script(functionName, answerOf(each, {}));
      t.deepEqual(query(each.name) as unknown, each.empty);
      t.deepEqual(faults(), []);
    });
  }
}

test('a sweep keeps room behind every structure, and says how much of it was written', (t) => {
  reset();
  const sweep = () => withContext((context) => context.sweepContextAttributes());
  const asked = sweep().filter((report) => !('skipped' in report));
  const caseOf = (name: string): Case =>
    contextCases.find((each) => each.name === name) ?? {
      ...(contextCases[0] as Case),
      declaration: raw.SecPkgContext_SubjectAttributes,
      structure: Buffer.alloc(raw.sizeof(raw.SecPkgContext_SubjectAttributes)),
    };
  withContext((context) => {
    for (const { name } of asked) script('QueryContextAttributesW', overlong(caseOf(name)));
    const reports = context.sweepContextAttributes().filter((report) => !('skipped' in report));
    t.is(reports.length, asked.length);
    for (const report of reports) t.like(report, { beyond: slack.typed }, report.name);
    t.true(neighboursAreClean());
  });
  withCredential((credential) => {
    for (const each of credentialCases) script('QueryCredentialsAttributesW', overlong(each));
    for (const report of credential.sweepCredentialsAttributes()) {
      t.like(report, { beyond: slack.typed }, report.name);
    }
    t.false(credential.sweepCredentialsAttributes().some((report) => 'beyond' in report));
  });
  t.deepEqual(faults(), []);
});

test('asked again and again, an attribute leaves nothing behind its structure', (t) => {
  reset();
  const size = raw.sizeof(raw.SecPkgContext_Flags);
  const key = Buffer.alloc(16, 0xab);
  const flagsWith = (distance: number): Script => ({
    writes: [{ parameter: 'pBuffer', offset: size + distance, bytes: key }],
  });
  withContext((context) => {
    const ask = () => context.queryContextAttributes(SECPKG_ATTR.FLAGS);
    /** What lies where the last query had its structure, and behind it. */
    const left = (): Buffer => {
      const address = BigInt(calls().at(-1)?.arguments.pBuffer);
      return raw.copyBytes(address, size + slack.typed);
    };
    const nothing = Buffer.alloc(size + slack.typed);
    // Odd distances: a package need not know of our alignment.
    for (const distance of [0, 1, 3, 47, 48, 63, 64, 501, slack.typed - key.byteLength]) {
      ask();
      script('QueryContextAttributesW', flagsWith(distance));
      t.is(ask(), 0);
      const isNear = distance < nearby;
      if (isNear) t.deepEqual(left(), nothing, `${distance}`);
      script('QueryContextAttributesW', flagsWith(distance));
      ask();
      // A structure that has nothing new where it begins is not known: the next attribute finds its rest wiped.
      if (!isNear) context.queryContextAttributes(SECPKG_ATTR.SIZES);
      ask();
      t.deepEqual(left(), nothing, `${distance}`);
    }
    // The package writes a single byte past all room, and nothing before it.
    for (const offset of [size + slack.typed, size + slack.typed + 63]) {
      ask();
      const writes = [{ parameter: 'pBuffer', offset, bytes: Buffer.of(1) }];
      script('QueryContextAttributesW', { writes });
      t.throws(ask, { code: 'ERR_SSPI_PACKAGE' }, `${offset}`);
    }
    script('QueryContextAttributesW', flagsWith(501));
    ask();
    t.false(context.sweepContextAttributes().some((report) => 'beyond' in report));
  });
  t.deepEqual(faults(), []);
});

test('what is written past all room is an error, typed and raw', (t) => {
  reset();
  const expected = {
    code: 'ERR_SSPI_PACKAGE',
    message: /^QueryContextAttributes: the package wrote/,
  };
  withContext((context) => {
    const writing = (length: number) => [
      { parameter: 'pBuffer', bytes: Buffer.alloc(length, 0xab) },
    ];
    const size = raw.sizeof(raw.SecPkgContext_Flags);
    const past = writing(size + slack.typed + 1);
    script('QueryContextAttributesW', { writes: writing(size + slack.typed) });
    t.notThrows(() => context.queryContextAttributes(SECPKG_ATTR.FLAGS));
    script('QueryContextAttributesW', { writes: past });
    t.throws(() => context.queryContextAttributes(SECPKG_ATTR.FLAGS), expected);
    // A sweep begins with SIZES.
    const pastSizes = writing(raw.sizeof(raw.SecPkgContext_Sizes) + slack.typed + 1);
    script('QueryContextAttributesW', { writes: pastSizes });
    t.throws(() => context.sweepContextAttributes(), expected);
    t.notThrows(() => context.queryContextAttributes(SECPKG_ATTR.FLAGS));
    script('QueryContextAttributesW', { writes: writing(8 + slack.raw) });
    t.deepEqual(context.queryContextAttributesRaw(4711, 8), Buffer.alloc(8, 0xab));
    script('QueryContextAttributesW', { writes: writing(8 + slack.raw + 1) });
    t.throws(() => context.queryContextAttributesRaw(4711, 8), expected);
  });
  t.deepEqual(faults(), []);
});

test('a query within a query has room of its own', (t) => {
  reset();
  withContext((context) => {
    const names: unknown[] = [];
    const stop = trace((call) => {
      if (call.function !== 'QueryContextAttributesW' || names.length > 0) return;
      names.push(context.queryContextAttributes(SECPKG_ATTR.NAMES));
    });
    try {
      t.like(context.queryContextAttributes(SECPKG_ATTR.STREAM_SIZES), { maximumMessage: 16384 });
    } finally {
      stop();
    }
    t.deepEqual(names, ['SCRIPTED\\alice']);
  });
  t.deepEqual(allocations(), []);
});

test('memory is freed once each when reading fails half-way, and when addresses repeat', (t) => {
  reset();
  const failure = new Error('half-way');
  withContext((context) => {
    const size = raw.sizeof(raw.SecPkgContext_NativeNamesW);
    const bytes = context.queryContextAttributesRaw(SECPKG_ATTR.NATIVE_NAMES, size);
    const names = raw.view(raw.SecPkgContext_NativeNamesW, bytes);
    const addresses = [names.sClientName, 0n, names.sServerName, names.sClientName];
    t.is(allocations().length, 2);
    const read = () => {
      throw failure;
    };
    t.is(
      t.throws(() => consumeAll(addresses, read)),
      failure,
    );
    t.deepEqual(allocations(), []);
    t.deepEqual(faults(), []);
  });
});

test('what stays the caller’s is not freed', (t) => {
  reset();
  const token = 0x1234n;
  const words = new Uint8Array(BigUint64Array.of(token).buffer);
  withContext((context) => {
    for (const name of accessTokens) {
      script('QueryContextAttributesW', { writes: [{ parameter: 'pBuffer', bytes: words }] });
      t.is(context.queryContextAttributes(SECPKG_ATTR[name]), token);
    }

    const pac = { parameter: 'pBuffer', bytes: Buffer.from('pac'), allocated: 'FreeContextBuffer' };
    const offset = raw.offsetof(raw.SecPkgContext_DceInfo, 'pPac');
    script('QueryContextAttributesW', { writes: [{ ...pac, offset } as never] });
    const info = context.queryContextAttributes(SECPKG_ATTR.DCE_INFO);
    t.is(info.authzSvc, 0);
    t.is(raw.copyBytes(info.pac, 3).toString(), 'pac');
    raw.FreeContextBuffer(info.pac);

    script('QueryContextAttributesW', { writes: [pac as never] });
    const subject = context.queryContextAttributes(SECPKG_ATTR.SUBJECT_SECURITY_ATTRIBUTES);
    t.is(raw.copyBytes(subject, 3).toString(), 'pac');
    raw.FreeContextBuffer(subject);
  });
  t.deepEqual(allocations(), []);
  t.deepEqual(faults(), []);
});

test('a sweep of everything frees everything, and every attribute in it has a case above', (t) => {
  reset();
  const known = new Set(contextCases.map(({ name }) => name));
  for (const name of accessTokens) known.add(name);
  // Those are in certificate-attributes.sspi.test.ts.
  for (const name of ['REMOTE_CERT_CONTEXT', 'LOCAL_CERT_CONTEXT', 'REMOTE_CERT_CHAIN']) {
    known.add(name);
  }
  for (const report of withContext((context) => context.sweepContextAttributes())) {
    t.true('skipped' in report || known.has(report.name), report.name);
  }
  const reports = withCredential((credential) => credential.sweepCredentialsAttributes());
  t.deepEqual(
    reports.map(({ name }) => name),
    credentialCases.map(({ name }) => name),
  );
  t.like(reports[0], { attribute: 1, name: 'NAMES', value: 'SCRIPTED\\alice' });
  t.like(reports[1], { name: 'SSI_PROVIDER', code: 'SEC_E_UNSUPPORTED_FUNCTION' });
  t.deepEqual(allocations(), []);
  t.deepEqual(faults(), []);
});

test('a raw query has room behind, and starts with what is given', (t) => {
  reset();
  withContext((context) => {
    const written = Buffer.alloc(1000, 0xab);
    script('QueryContextAttributesW', { writes: [{ parameter: 'pBuffer', bytes: written }] });
    t.deepEqual(context.queryContextAttributesRaw(4711, 8), written.subarray(0, 8));
    script('QueryContextAttributesW', {
      writes: [{ parameter: 'pBuffer', offset: 2, bytes: Buffer.from([9]) }],
    });
    const start = Buffer.from([1, 2, 3, 4]);
    const bytes = context.queryContextAttributesRaw(4711, start);
    t.deepEqual([...bytes], [1, 2, 9, 4]);
    t.deepEqual([...start], [1, 2, 3, 4]);
    const asked = calls().filter((call) => call.function === 'QueryContextAttributesW');
    t.deepEqual(
      asked.map((call) => call.arguments.ulAttribute),
      [4711, 4711],
    );
  });
  withCredential((credential) => {
    script('QueryCredentialsAttributesW', {
      writes: [{ parameter: 'pBuffer', bytes: Buffer.from([5, 6]) }],
    });
    t.deepEqual([...credential.queryCredentialsAttributesRaw(4711, 3)], [5, 6, 0]);
  });
});

/** The bytes that the last call of a function was given. */
function bytesGiven(functionName: string): Buffer | null {
  const call = calls().findLast((each) => each.function === functionName);
  const { pBuffer, cbBuffer } = call?.arguments ?? {};
  if (pBuffer === null) return cbBuffer === 0 ? null : Buffer.from('null with a size');
  return Buffer.from(pBuffer, 'hex').subarray(0, cbBuffer);
}

test('the KDC proxy: its strings lie behind the structure, offsets say where', (t) => {
  reset();
  using credential = clientCredential();
  const cred = Buffer.from([1, 2, 3]);
  credential.setCredentialsAttributes(SECPKG_CRED_ATTR.KDC_PROXY_SETTINGS, {
    proxyServer: 'prüfung\u{1f4a0}:443',
    clientTlsCred: cred,
    flags: KDC_PROXY_SETTINGS_FLAGS_FORCEPROXY,
  });
  const block = bytesGiven('SetCredentialsAttributesW') as Buffer;
  const settings = raw.view(raw.SecPkgCredentials_KdcProxySettingsW, block);
  t.like(settings, { Version: raw.KDC_PROXY_SETTINGS_V1, Flags: 1 });
  const part = (offset: number, length: number) => block.subarray(offset, offset + length);
  const server = part(settings.ProxyServerOffset, settings.ProxyServerLength);
  t.is(server.toString('utf16le'), 'prüfung\u{1f4a0}:443');
  t.deepEqual(part(settings.ClientTlsCredOffset, settings.ClientTlsCredLength), cred);
  const header = raw.sizeof(raw.SecPkgCredentials_KdcProxySettingsW);
  t.is(block.byteLength, header + server.byteLength + cred.byteLength);

  credential.setCredentialsAttributes(SECPKG_CRED_ATTR.KDC_PROXY_SETTINGS, {});
  const empty = bytesGiven('SetCredentialsAttributesW') as Buffer;
  t.is(empty.byteLength, header);
  t.like(raw.view(raw.SecPkgCredentials_KdcProxySettingsW, empty), {
    Flags: 0,
    ProxyServerOffset: 0,
    ProxyServerLength: 0,
    ClientTlsCredOffset: 0,
    ClientTlsCredLength: 0,
  });
});

test('the KDC proxy: what is wrong is refused by name, before anything is called', (t) => {
  reset();
  using credential = clientCredential();
  const set = (value: unknown) => () =>
    credential.setCredentialsAttributes(
      SECPKG_CRED_ATTR.KDC_PROXY_SETTINGS,
      value as Record<string, never>,
    );
  t.throws(set('proxy'), { instanceOf: TypeError, message: /^value must be/ });
  t.throws(set({ proxyServer: 1 }), { instanceOf: TypeError, message: /^value\.proxyServer/ });
  t.throws(set({ proxyServer: 'a\0b' }), { instanceOf: TypeError, message: /^value\.proxyServer/ });
  t.throws(set({ proxyServer: 'a'.repeat(32768) }), {
    instanceOf: RangeError,
    message: /^value\.proxyServer/,
  });
  t.throws(set({ clientTlsCred: 'x' }), {
    instanceOf: TypeError,
    message: /^value\.clientTlsCred/,
  });
  t.throws(set({ clientTlsCred: Buffer.alloc(65536) }), {
    instanceOf: RangeError,
    message: /^value\.clientTlsCred/,
  });
  t.throws(set({ flags: 1.5 }), { instanceOf: RangeError, message: /^value\.flags/ });
  t.false(calls().some((call) => call.function === 'SetCredentialsAttributesW'));
});

test('any attribute is set from bytes, which stay as they are, or from nothing', (t) => {
  reset();
  const bytes = Buffer.from([1, 2, 3, 4]);
  withContext((context) => {
    script('SetContextAttributesW', {
      writes: [{ parameter: 'pBuffer', bytes: Buffer.from([9]) }],
    });
    context.setContextAttributes(4711, bytes);
    t.deepEqual([...bytes], [1, 2, 3, 4]);
    t.deepEqual(bytesGiven('SetContextAttributesW'), bytes);
    script('SetContextAttributesW', { status: SEC_E_INVALID_HANDLE });
    t.throws(() => context.setContextAttributes(4711, bytes), { code: 'SEC_E_INVALID_HANDLE' });
    calls();
    for (const value of ['text', 5, undefined, {}]) {
      t.throws(() => context.setContextAttributes(4711, value as never), {
        instanceOf: TypeError,
        message: /^value must be a Uint8Array or null/,
      });
    }
    for (const [structure, message] of [
      ['text', /^structure must be a size or a Uint8Array/],
      [undefined, /^structure must be a size or a Uint8Array/],
      [-1, /^structure must be 0 to 1048576 bytes long/],
      [1.5, /^structure must be 0 to 1048576 bytes long/],
      [1024 * 1024 + 1, /^structure must be 0 to 1048576 bytes long/],
    ] as const) {
      t.throws(() => context.queryContextAttributesRaw(4711, structure as never), { message });
    }
    t.deepEqual(calls(), [], 'nobody was asked');
  });
  withCredential((credential) => {
    credential.setCredentialsAttributes(SECPKG_CRED_ATTR.PAC_BYPASS, null);
    t.is(bytesGiven('SetCredentialsAttributesW'), null);
  });
});

test('what was not granted is known once the context is established', (t) => {
  reset();
  const contextReq = ISC_REQ.DELEGATE | ISC_REQ.INTEGRITY;
  using pair = makePair('Scripted', { contextReq }, { contextReq: ASC_REQ.INTEGRITY });
  t.is(pair.client.missingAttributes(), undefined);
  const legs = { byDefault: true, attributes: ISC_RET.INTEGRITY };
  script('InitializeSecurityContextW', legs);
  script('InitializeSecurityContextW', legs);
  establish(pair);
  t.deepEqual(pair.client.missingAttributes(), ['DELEGATE']);
  pair.client.dispose();
});
