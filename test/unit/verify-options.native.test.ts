// The options of a certificate's verification, as crypt32 gets them, and those that are refused; no certificate is read.

import test from 'ava';
import {
  type CertificateVerification,
  prepareVerification,
} from '../../src/certificates/verify-options.js';
import { AUTHTYPE, CERT_CHAIN, CERT_CHAIN_POLICY_FLAGS } from '../../src/index.js';
import {
  copyBytes,
  copyString16,
  decode,
  SSL_EXTRA_CERT_CHAIN_POLICY_PARA,
} from '../../src/raw.js';

const targetName = 'www.example.com';

/** What the policy compares: whose certificate it is, and its name. */
function comparedBy({ policyParameters }: ReturnType<typeof prepareVerification>) {
  const at = policyParameters.pvExtraPolicyPara;
  const { dwAuthType, pwszServerName } = decode(SSL_EXTRA_CERT_CHAIN_POLICY_PARA, BigInt(at ?? 0));
  return { type: dwAuthType, name: copyString16(pwszServerName) };
}

/** The object identifier that the key usage must have. */
function usageOf({ chainParameters }: ReturnType<typeof prepareVerification>): string {
  const { cUsageIdentifier, rgpszUsageIdentifier } = chainParameters.RequestedUsage.Usage;
  if (cUsageIdentifier !== 1) throw new Error(`${cUsageIdentifier} usages`);
  const text = copyBytes(copyBytes(rgpszUsageIdentifier, 8).readBigUInt64LE(), 18);
  return text.toString('latin1').replace(/\0.*$/s, '');
}

test('a server: its name in ASCII, and its key usage', (t) => {
  const prepared = prepareVerification({ targetName });
  t.deepEqual(comparedBy(prepared), { type: AUTHTYPE.SERVER, name: targetName });
  t.is(usageOf(prepared), '1.3.6.1.5.5.7.3.1');
  t.is(prepared.policyFlags, 0);
  t.is(prepared.chainFlags, 0);
  t.is(prepared.roots, undefined, 'those of the system');
  const unicode = prepareVerification({ targetName: 'bücher.example' });
  t.is(comparedBy(unicode).name, 'xn--bcher-kva.example');
});

test('a name that is none is refused, and null compares none', (t) => {
  t.throws(() => prepareVerification({ targetName: 'bü cher' }), {
    instanceOf: RangeError,
    message: 'options.targetName must be a DNS name',
  });
  const prepared = prepareVerification({ targetName: null });
  t.is(comparedBy(prepared).name, null);
  t.is(prepared.policyFlags, CERT_CHAIN_POLICY_FLAGS.IGNORE_INVALID_NAME_FLAG);
});

test('a client: no name, and its key usage', (t) => {
  const prepared = prepareVerification({ role: 'client' });
  t.deepEqual(comparedBy(prepared), { type: AUTHTYPE.CLIENT, name: null });
  t.is(usageOf(prepared), '1.3.6.1.5.5.7.3.2');
  t.is(comparedBy(prepareVerification({ role: 'client', targetName: null })).name, null);
});

test('what is checked for revocation, and whether the network is used', (t) => {
  const flagsOf = (options: CertificateVerification) =>
    prepareVerification({ targetName, ...options }).chainFlags;
  t.is(flagsOf({ revocation: 'endCertificate' }), CERT_CHAIN.REVOCATION_CHECK_END_CERT >>> 0);
  t.is(flagsOf({ revocation: 'chain' }), CERT_CHAIN.REVOCATION_CHECK_CHAIN >>> 0);
  t.is(
    flagsOf({ revocation: 'chainExcludeRoot', cacheOnly: true }),
    (CERT_CHAIN.REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT |
      CERT_CHAIN.CACHE_ONLY_URL_RETRIEVAL |
      CERT_CHAIN.REVOCATION_CHECK_CACHE_ONLY) >>>
      0,
  );
});

test('what is no option’s value is refused by name', (t) => {
  const refused = (options: unknown, message: RegExp) =>
    t.throws(() => prepareVerification(options as CertificateVerification), { message });
  refused(null, /^options must be/);
  refused({}, /^options\.targetName must be the name that the server was asked for, or null/);
  refused({ targetName: '' }, /^options\.targetName must be the name/);
  refused({ targetName: 5 }, /^options\.targetName must be a string/);
  refused({ targetName, role: 'toString' }, /^options\.role must be one of server, client/);
  refused({ targetName, role: 'client' }, /^options\.targetName must be left out for a client/);
  refused({ targetName, revocation: 'all' }, /^options\.revocation must be one of endCertificate/);
  refused({ targetName, roots: 'x' }, /^options\.roots must be an array of certificates in DER/);
  refused({ targetName, roots: [new Uint8Array(1), 'x'] }, /^options\.roots\[1\]/);
  refused({ targetName, intermediates: [5] }, /^options\.intermediates\[0\]/);
  refused({ targetName, cacheOnly: 1 }, /^options\.cacheOnly must be a boolean/);
  refused({ targetName, policyFlags: 'x' }, /^options\.policyFlags/);
});
