// Verification over the stand-in for crypt32: what it is asked, what comes of each answer, that all is freed.

import {
  CERT_E_CN_NO_MATCH,
  CERT_E_UNTRUSTEDROOT,
  Certificate,
  type CertificateVerification,
  CRYPT_E_REVOCATION_OFFLINE,
  PKCS12_NO_PERSIST_KEY,
  SspiError,
  setLibrary,
  verifyPeerCertificateAsync,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establish } from '../establish.js';
import { until } from '../until.js';
import { available, scriptedLibrary } from './control.js';
import { makePair } from './pair.js';
import { calls, clean, release, remains, reset, script, state, test } from './scripted-test.js';
import { policyStatus } from './windows/certificates.js';

if (available) setLibrary(scriptedLibrary, { support: true });

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** A certificate with another in its store. */
const importText = (text: string): Certificate =>
  Certificate.fromPfx(Buffer.from(text), 'secret', { flags: PKCS12_NO_PERSIST_KEY });

const targetName = 'www.example.com';

function verify(options: CertificateVerification = { targetName }, text = 'csp:peer,ca') {
  using certificate = importText(text);
  return certificate.verify(options);
}

/** What a function was given. */
const argumentsOf = (name: string) =>
  calls().find(({ function: called }) => called === name)?.arguments as Record<string, unknown>;

test('the chain, from the certificate upwards', (t) => {
  const { chain } = verify();
  t.deepEqual(chain.map(String), ['csp:peer', 'ca']);
});

test('the policy is asked for the name, and for a server', (t) => {
  verify();
  const asked = argumentsOf('CertVerifyCertificateChainPolicy');
  t.like(asked, { pszPolicyOID: 4, dwAuthType: 2, pwszServerName: targetName, dwFlags: 0 });
});

test('a server’s certificate is for server authentication, a client’s for client authentication', (t) => {
  const usageOf = (options: CertificateVerification) => {
    calls();
    verify(options);
    const seen = calls();
    const of = (name: string) => seen.find((call) => call.function === name)?.arguments;
    const usage = Buffer.from(of('CertGetCertificateChain')?.usage as string, 'hex').toString();
    const { dwAuthType, pwszServerName, dwFlags } = of('CertVerifyCertificateChainPolicy') ?? {};
    return { usage, dwAuthType, pwszServerName, dwFlags };
  };
  t.like(usageOf({ targetName }), { usage: '1.3.6.1.5.5.7.3.1', dwAuthType: 2 });
  const client = { usage: '1.3.6.1.5.5.7.3.2', dwAuthType: 1, pwszServerName: null, dwFlags: 0x40 };
  t.deepEqual(usageOf({ role: 'client' }), client);
});

test('no name is checked only if that is said', (t) => {
  verify({ targetName: null });
  const asked = argumentsOf('CertVerifyCertificateChainPolicy');
  t.like(asked, { pwszServerName: null, dwFlags: 0x40 });
});

test('an international name is compared in its ASCII form', (t) => {
  verify({ targetName: 'bücher.example' });
  t.is(argumentsOf('CertVerifyCertificateChainPolicy').pwszServerName, 'xn--bcher-kva.example');
});

test('revocation and the network', (t) => {
  const flagsOf = (options: Partial<CertificateVerification>) => {
    calls();
    verify({ targetName, ...options });
    return argumentsOf('CertGetCertificateChain').dwFlags;
  };
  t.is(flagsOf({}), 0);
  t.is(flagsOf({ revocation: 'endCertificate' }), 0x10000000);
  t.is(flagsOf({ revocation: 'chain' }), 0x20000000);
  t.is(flagsOf({ revocation: 'chainExcludeRoot' }), 0x40000000);
  t.is(flagsOf({ cacheOnly: true }), 0x80000004);
});

test('roots of one’s own: an engine that trusts no others', (t) => {
  verify({ targetName, roots: [Buffer.from('my ca')] });
  const seen = calls();
  const of = (name: string) => seen.find((call) => call.function === name)?.arguments;
  t.truthy(of('CertCreateCertificateChainEngine')?.hExclusiveRoot);
  t.truthy(of('CertGetCertificateChain')?.hChainEngine);
  t.is(seen.filter((call) => call.function === 'CertFreeCertificateChainEngine').length, 1);
});

for (const [status, code] of [
  [CERT_E_CN_NO_MATCH, 'CERT_E_CN_NO_MATCH'],
  [CERT_E_UNTRUSTEDROOT, 'CERT_E_UNTRUSTEDROOT'],
  [CRYPT_E_REVOCATION_OFFLINE, 'CRYPT_E_REVOCATION_OFFLINE'],
] as const) {
  test(`the policy answers ${code}`, (t) => {
    policyStatus(status);
    const error = t.throws(() => verify(), { code, instanceOf: SspiError });
    t.is((error as SspiError).functionName, 'CertVerifyCertificateChainPolicy');
  });
}

/** The stand-in's chain has these bits as its TrustStatus.dwErrorStatus. */
const withTrust = (bits: string) => `trust:${bits}`;

for (const [bits, code] of Object.entries({
  '04000020': 'TRUST_E_EXPLICIT_DISTRUST',
  '00000004': 'CRYPT_E_REVOKED',
  '00100000': 'TRUST_E_CERT_SIGNATURE',
  '00000020': 'CERT_E_UNTRUSTEDROOT',
  '00010000': 'CERT_E_CHAINING',
  '00000001': 'CERT_E_EXPIRED',
  '00000010': 'CERT_E_WRONG_USAGE',
  '00000400': 'TRUST_E_BASIC_CONSTRAINTS',
  '00004000': 'CERT_E_INVALID_NAME',
  '08000000': 'CERT_E_CRITICAL',
  '01000040': 'CRYPT_E_REVOCATION_OFFLINE',
  '00000040': 'CRYPT_E_NO_REVOCATION_CHECK',
  '80000000': 'TRUST_E_FAIL',
})) {
  test(`the policy overlooks what the chain has: ${code}`, (t) => {
    t.throws(() => verify({ targetName }, withTrust(bits)), { code });
  });
}

test('what the caller overlooks is overlooked', (t) => {
  const policyFlags = 0x00000f00;
  t.throws(() => verify({ targetName }, withTrust('01000040')));
  t.notThrows(() => verify({ targetName, policyFlags }, withTrust('01000040')));
  t.throws(() => verify({ targetName, policyFlags }, withTrust('01000044')), {
    code: 'CRYPT_E_REVOKED',
  });
  // CERT_TRUST_IS_NOT_TIME_NESTED means nothing any more.
  t.notThrows(() => verify({ targetName }, withTrust('00000002')));
});

for (const name of [
  'CertOpenStore',
  'CertCreateCertificateContext',
  'CertAddCertificateContextToStore',
  'CertCreateCertificateChainEngine',
  'CertGetCertificateChain',
  'CertVerifyCertificateChainPolicy',
] as const) {
  test(`${name} fails: its error, and nothing is left`, (t) => {
    script(name, { lastError: 8 });
    const options = { targetName, roots: [Buffer.from('my ca')] };
    t.throws(() => verify(options), { code: 'ERROR_8' });
  });
}

test('without blocking; what is used lives until the end', async (t) => {
  using certificate = importText('csp:peer,ca');
  script('CertGetCertificateChain', { hold: true, byDefault: true });
  const verified = certificate.verifyAsync({ targetName });
  await until(() => state().held > 0);
  certificate.dispose();
  release();
  t.deepEqual((await verified).chain.map(String), ['csp:peer', 'ca']);
  const main = calls()[0]?.thread;
  using other = importText('csp:peer');
  calls();
  await other.verifyAsync({ targetName });
  t.not(calls().find((call) => call.function === 'CertGetCertificateChain')?.thread, main);
});

const verifications = {
  verifyAsync: (signal: AbortSignal) => {
    using certificate = importText('csp:peer,ca');
    return certificate.verifyAsync({ targetName, signal });
  },
  verifyPeerCertificateAsync: async (signal: AbortSignal) => {
    using pair = makePair();
    establish(pair);
    const peer = raw.CertCreateCertificateContext(1, Buffer.from('csp:peer'), 8);
    script('QueryContextAttributesW', {
      writes: [{ parameter: 'pBuffer', bytes: new Uint8Array(BigUint64Array.of(peer).buffer) }],
    });
    return verifyPeerCertificateAsync(pair.client, { targetName, signal });
  },
};

for (const [name, verifyLater] of Object.entries(verifications)) {
  test(`${name}: given up in the queue nothing is asked, while it runs nothing is left`, async (t) => {
    const hold = () => script('CertGetCertificateChain', { hold: true, byDefault: true });
    const held = async (count: number) => {
      await until(() => state().held === count);
    };
    const inFront: Promise<unknown>[] = [];
    for (let count = 0; count < 3; count++) {
      hold();
      inFront.push(verifyLater(new AbortController().signal));
    }
    await held(3);
    const waiting = new AbortController();
    const queued = verifyLater(waiting.signal);
    await new Promise((resolve) => setTimeout(resolve, 20));
    waiting.abort();
    await t.throwsAsync(queued, { code: 'ABORT_ERR' });
    release(3);
    await Promise.all(inFront);
    t.is(state().counts.CertGetCertificateChain, 3);
    hold();
    const running = new AbortController();
    const begun = verifyLater(running.signal);
    await held(1);
    running.abort();
    await t.throwsAsync(begun, { code: 'ABORT_ERR' });
    release();
    await held(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    t.deepEqual(remains(), clean);
  });
}

test('without blocking, a failure is the call’s own', async (t) => {
  using certificate = importText('csp:peer');
  script('CertGetCertificateChain', { lastError: 8 });
  script('CertGetCertificateChain', { lastError: 8 });
  await t.throwsAsync(certificate.verifyAsync({ targetName }), { code: 'ERROR_8' });
  policyStatus(CERT_E_CN_NO_MATCH);
  await t.throwsAsync(certificate.verifyAsync({ targetName }), { code: 'CERT_E_CN_NO_MATCH' });
});

test('bad options are refused by name, and nothing is made', (t) => {
  using certificate = importText('csp:peer');
  const refused = (options: unknown, message: RegExp) =>
    t.throws(() => certificate.verify(options as CertificateVerification), { message });
  refused({}, /^options\.targetName must be the name .* or null/);
  refused({ targetName: '' }, /^options\.targetName/);
  refused({ targetName: 5 }, /^options\.targetName/);
  refused({ targetName, role: 'peer' }, /^options\.role must be one of server, client/);
  refused({ targetName, role: 'client' }, /^options\.targetName must be left out/);
  refused({ targetName, revocation: 'all' }, /^options\.revocation must be one of endCertificate/);
  refused({ targetName, roots: 'x' }, /^options\.roots must be an array/);
  refused({ targetName, roots: ['x'] }, /^options\.roots\[0\]/);
  refused({ targetName, intermediates: [5] }, /^options\.intermediates\[0\]/);
  refused({ targetName, cacheOnly: 1 }, /^options\.cacheOnly must be a boolean/);
  refused({ targetName, policyFlags: 'x' }, /^options\.policyFlags/);
  refused(null, /^options must be/);
  certificate.dispose();
  t.throws(() => certificate.verify({ targetName }), { code: 'ERR_SSPI_DISPOSED' });
});
