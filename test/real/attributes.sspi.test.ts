// Attributes of a real SSPI's contexts and credentials, and invalid queries.

import test from 'ava';
import {
  type AttributeReport,
  acquireCredentialsHandle,
  ClientContext,
  type ContextAttributes,
  describeStatus,
  flagNames,
  ISC_REQ,
  SECPKG_ATTR,
  SECPKG_CRED,
  SECPKG_CRED_ATTR,
  SspiError,
  UNISP_NAME_W,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { account, isOldWine, isWine } from './account.js';
import { clientCredential, establishedPair, testedPackages } from './pair.js';

const packages = testedPackages();

const numbers: Readonly<Record<string, number>> = SECPKG_ATTR;

type Report = AttributeReport<ContextAttributes>;

const outcome = (report: Report): string =>
  'value' in report ? 'value' : 'skipped' in report ? 'skipped' : report.code;

/** Attributes by outcome: `{ value: ['SIZES'], skipped: [...], SEC_E_...: [...] }`. */
function byOutcome(reports: readonly Report[]): Record<string, string[]> {
  const sorted: Record<string, string[]> = {};
  for (const report of reports) {
    sorted[outcome(report)] ??= [];
    sorted[outcome(report)]?.push(report.name);
  }
  return sorted;
}

/** The answers of Wine's packages; Negotiate stands for its choice. Wine 10 also has the session key. */
const sessionKey = isOldWine ? [] : ['SESSION_KEY'];
const answered: Record<string, string[]> = {
  NTLM: ['SIZES', 'KEY_INFO', ...sessionKey, 'NEGOTIATION_INFO', 'FLAGS'],
  Kerberos: ['SIZES', ...sessionKey, 'NEGOTIATION_INFO'],
  Negotiate: ['SIZES', ...sessionKey, 'NEGOTIATION_INFO'],
};

for (const name of packages) {
  test(`${name}: a sweep gives every attribute a value, a status or a reason`, (t) => {
    using pair = establishedPair(name);
    for (const side of [pair.client, pair.server]) {
      const reports = side.sweepContextAttributes();
      const sorted = byOutcome(reports);
      t.log(`values: ${sorted.value?.join(', ')}`);
      t.is(new Set(reports.map(({ attribute }) => attribute)).size, reports.length);
      t.true(reports.length >= 32);
      for (const report of reports) {
        t.is(numbers[report.name], report.attribute);
        if ('status' in report) t.is(describeStatus(report.status).name, report.code);
      }
      t.true(sorted.skipped?.includes('DCE_INFO'));
      if (!isWine) continue;
      t.deepEqual(sorted.value, answered[name], account?.implementation);
      t.deepEqual(Object.keys(sorted).sort(), ['SEC_E_UNSUPPORTED_FUNCTION', 'skipped', 'value']);
    }
  });

  test(`${name}: a sweep of a credential`, (t) => {
    using credential = clientCredential(name);
    const reports = credential.sweepCredentialsAttributes();
    t.log(reports.map((report) => `${report.name}: ${outcome(report as Report)}`).join(', '));
    t.true(reports.some((report) => report.name === 'NAMES'));
    if (isWine) for (const report of reports) t.regex(outcome(report as Report), /^SEC_E_/);
  });

  test(`${name}: asked a thousand times, it does not crash`, (t) => {
    using pair = establishedPair(name);
    for (let time = 0; time < 1000; time++) {
      pair.client.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO);
      if (name === 'NTLM') pair.client.queryContextAttributes(SECPKG_ATTR.KEY_INFO);
    }
    t.pass();
  });

  test(`${name}: raw bytes are those of the structure`, (t) => {
    using pair = establishedPair(name);
    const { client } = pair;
    const size = raw.sizeof(raw.SecPkgContext_Sizes);
    const bytes = client.queryContextAttributesRaw(SECPKG_ATTR.SIZES, size);
    t.is(bytes.byteLength, size);
    const { cbMaxToken } = raw.view(raw.SecPkgContext_Sizes, bytes);
    t.is(cbMaxToken, client.queryContextAttributes(SECPKG_ATTR.SIZES).maxToken);
    // Fewer bytes than the package writes: what lies behind is ours, too.
    t.deepEqual(client.queryContextAttributesRaw(SECPKG_ATTR.SIZES, 4), bytes.subarray(0, 4));
    t.throws(() => client.queryContextAttributesRaw(0x7ffffff0, 16), { instanceOf: SspiError });
  });

  test(`${name}: an attribute that cannot be set has a status`, (t) => {
    if (isWine && !isOldWine) {
      t.log('Wine 10 crashes in SetContextAttributes');
      t.pass();
      return;
    }
    using pair = establishedPair(name);
    const set = () => pair.client.setContextAttributes(SECPKG_ATTR.DTLS_MTU, Buffer.alloc(4));
    const error = t.throws(set, { instanceOf: SspiError, code: 'SEC_E_UNSUPPORTED_FUNCTION' });
    t.is(error?.functionName, 'SetContextAttributes');
  });
}

test('NTLM: the keys of the context', (t) => {
  using pair = establishedPair('NTLM');
  const info = pair.client.queryContextAttributes(SECPKG_ATTR.KEY_INFO);
  t.log(JSON.stringify(info));
  t.true(info.keySize > 0);
  t.regex(info.signatureAlgorithmName, /\w/);
  t.regex(info.encryptAlgorithmName, /RC4/);
  t.is(typeof pair.client.queryContextAttributes(SECPKG_ATTR.FLAGS), 'number');
});

test('what was asked for and not granted is known by name', (t) => {
  for (const name of packages) {
    using pair = establishedPair(name);
    const missing = pair.client.missingAttributes();
    t.log(name, missing?.join(', ') || 'nothing');
    if (!isWine) continue;
    // Wine's NTLM reports no granted attributes.
    const expected = ['MUTUAL_AUTH', 'REPLAY_DETECT', 'SEQUENCE_DETECT'];
    const all = [...expected, 'CONFIDENTIALITY', 'INTEGRITY'];
    t.deepEqual(missing, name === 'NTLM' ? all : []);
  }
});

test('wrong arguments are refused by name', (t) => {
  using credential = clientCredential('NTLM');
  using pair = establishedPair('NTLM');
  const { client } = pair;
  const cases: [() => unknown, typeof TypeError | typeof RangeError, RegExp][] = [
    [() => client.queryContextAttributes(9999 as never), TypeError, /^attribute/],
    [() => client.queryContextAttributes('SIZES' as never), TypeError, /^attribute/],
    [() => client.queryContextAttributes((2 ** 40) as never), RangeError, /^attribute/],
    [() => client.queryContextAttributesRaw(0, -1), RangeError, /^structure/],
    [() => client.queryContextAttributesRaw(0, 1.5), RangeError, /^structure/],
    [() => client.queryContextAttributesRaw(0, 2 ** 30), RangeError, /^structure/],
    [() => client.queryContextAttributesRaw(0, '16' as never), TypeError, /^structure/],
    [() => client.setContextAttributes(0, 'text' as never), TypeError, /^value/],
    [() => client.setContextAttributes({} as never, null), TypeError, /^attribute/],
    [() => credential.queryCredentialsAttributes(77 as never), TypeError, /^attribute/],
    [() => credential.queryCredentialsAttributesRaw(77, Number.NaN), RangeError, /^structure/],
    [() => credential.setCredentialsAttributes(77, {} as never), TypeError, /^value/],
  ];
  for (const [act, instanceOf, message] of cases) t.throws(act, { instanceOf, message });
});

test('a credential that was disposed has nothing to ask', (t) => {
  const credential = clientCredential('NTLM');
  credential.dispose();
  const disposed = { code: 'ERR_SSPI_DISPOSED' };
  t.throws(() => credential.queryCredentialsAttributes(SECPKG_CRED_ATTR.NAMES), disposed);
  t.throws(() => credential.queryCredentialsAttributesRaw(1, 8), disposed);
  t.throws(() => credential.sweepCredentialsAttributes(), disposed);
  t.throws(() => credential.setCredentialsAttributes(1, null), disposed);
});

test('Schannel: what a credential knows, and a context whose handshake has only begun', (t) => {
  using credential = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: {},
  });
  const known = credential.sweepCredentialsAttributes();
  t.log(known.map((report) => `${report.name}: ${outcome(report as Report)}`).join(', '));
  const strengths = credential.queryCredentialsAttributes(SECPKG_ATTR.CIPHER_STRENGTHS);
  t.true(strengths.maximumCipherStrength >= 128);
  const protocols = credential.queryCredentialsAttributes(SECPKG_ATTR.SUPPORTED_PROTOCOLS);
  t.true(flagNames('SP_PROT', protocols).some((name) => name.includes('TLS1_2')));

  using client = new ClientContext(credential, {
    targetName: 'localhost',
    contextReq: ISC_REQ.STREAM | ISC_REQ.ALLOCATE_MEMORY,
  });
  client.step();
  const sorted = byOutcome(client.sweepContextAttributes());
  t.log(`values: ${sorted.value?.join(', ')}`);
  t.deepEqual(sorted.skipped?.sort(), [
    'DCE_INFO',
    'KEYING_MATERIAL_INPROC',
    'MAPPED_CRED_ATTR',
    'ROOT_STORE',
    'SUBJECT_SECURITY_ATTRIBUTES',
  ]);
});
