// Schannel's credentials by default: no certificate of the system's choice, strong crypto, current protocols.

import { X509Certificate } from 'node:crypto';
import {
  type AcquireCredentialsHandleOptions,
  acquireCredentialsHandle,
  CREDSPP_SUBMIT_TYPE,
  DEFAULT_TLS_SSP_NAME_W,
  eTlsAlgorithmUsage,
  SCH_CRED_FLAGS,
  SCHANNEL_CRED_VERSION,
  SEC_E_SECPKG_NOT_FOUND,
  SECPKG_CRED,
  SP_PROT,
  TLS_PARAMS_OPTIONAL,
  UNISP_NAME_W,
} from '../../src/index.js';
import { fixture } from '../tls/fixtures.js';
import { calls, clean, remains, reset, script, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** The structure passed to the package. The scripted library has no such package, but records the call. */
function given(options: Partial<AcquireCredentialsHandleOptions>) {
  script('AcquireCredentialsHandleW', { status: SEC_E_SECPKG_NOT_FOUND });
  try {
    acquireCredentialsHandle({
      package: UNISP_NAME_W,
      credentialUse: SECPKG_CRED.OUTBOUND,
      ...options,
    });
  } catch (error) {
    if ((error as { code?: string }).code !== 'SEC_E_SECPKG_NOT_FOUND') throw error;
  }
  return calls()[0]?.arguments.pAuthData;
}

const { NO_DEFAULT_CREDS, USE_DEFAULT_CREDS, SCH_USE_STRONG_CRYPTO: STRONG } = SCH_CRED_FLAGS;
const { MANUAL_CRED_VALIDATION } = SCH_CRED_FLAGS;

test('a client without `schannel` gets a structure that forbids default certificates', (t) => {
  for (const name of [
    UNISP_NAME_W,
    'SCHANNEL',
    DEFAULT_TLS_SSP_NAME_W,
    UNISP_NAME_W.toLowerCase(),
  ]) {
    t.like(given({ package: name }), { cCreds: 0, dwFlags: NO_DEFAULT_CREDS | STRONG }, name);
  }
  t.like(given({ credentialUse: SECPKG_CRED.BOTH }), { dwFlags: NO_DEFAULT_CREDS | STRONG });
});

test('a server, other packages and explicit identities are left alone', (t) => {
  t.is(given({ credentialUse: SECPKG_CRED.INBOUND }), null);
  t.is(given({ package: 'Negotiate' }), null);
  const authIdentity = { user: 'alice', password: 'secret' };
  t.is(given({ authIdentity }).User, 'alice');
});

test('flags: the defaults come to those that are given; what only a client knows, for clients', (t) => {
  const flags = MANUAL_CRED_VALIDATION;
  t.is(given({ schannel: { flags } }).dwFlags, flags | NO_DEFAULT_CREDS | STRONG);
  const server = { credentialUse: SECPKG_CRED.INBOUND, schannel: { flags } };
  t.is(given(server).dwFlags, flags | STRONG);
});

test('asked in so many words: a default certificate, weak crypto', (t) => {
  const all = { defaultCertificate: true, weakCrypto: true };
  t.is(given({ schannel: all }).dwFlags, USE_DEFAULT_CREDS);
  t.is(given({ schannel: { flags: USE_DEFAULT_CREDS } }).dwFlags, USE_DEFAULT_CREDS | STRONG);
});

test('protocols reach the structure that this system has', (t) => {
  const enabled = SP_PROT.TLS1_2_CLIENT | SP_PROT.TLS1_3_CLIENT;
  const { grbitEnabledProtocols, grbitDisabledProtocols } = given({
    schannel: { enabledProtocols: enabled },
  });
  t.is(grbitEnabledProtocols ?? ~grbitDisabledProtocols >>> 0, enabled);
  const { grbitDisabledProtocols: none } = given({ schannel: { disabledProtocols: 0 } });
  t.is(none ?? 0, 0);
  const one = given({ schannel: { disabledProtocols: SP_PROT.TLS1_0_CLIENT } });
  const spoken = one.grbitEnabledProtocols ?? ~one.grbitDisabledProtocols >>> 0;
  t.is(spoken & SP_PROT.TLS1_0_CLIENT, 0);
  t.not(spoken & SP_PROT.TLS1_2_CLIENT, 0);
});

test('CredSSP takes a SCHANNEL_CRED, on every Windows', (t) => {
  // https://learn.microsoft.com/windows/win32/api/credssp/ns-credssp-credssp_cred
  const { pSchannelCred } = given({
    package: 'CREDSSP',
    credsspSubmitType: CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth,
    schannel: { flags: MANUAL_CRED_VALIDATION, enabledProtocols: SP_PROT.TLS1_2_CLIENT },
  });
  t.like(pSchannelCred, {
    dwVersion: SCHANNEL_CRED_VERSION,
    dwFlags: MANUAL_CRED_VALIDATION | NO_DEFAULT_CREDS | STRONG,
    grbitEnabledProtocols: SP_PROT.TLS1_2_CLIENT,
  });
});

const both = allRestrictions();

/** Restrictions in full, and how they lie in C's structures. */
function allRestrictions() {
  const usage = eTlsAlgorithmUsage.TlsParametersCngAlgUsageCipher;
  const cbc = { usage, algorithm: 'AES', chainingModes: ['ChainingModeCBC'] } as const;
  const rsa = {
    usage: eTlsAlgorithmUsage.TlsParametersCngAlgUsageKeyExchange,
    algorithm: 'RSA',
    minBitLength: 2048,
    maxBitLength: 4096,
  } as const;
  return {
    given: [
      { disabledCrypto: [cbc, rsa], enabledProtocols: SP_PROT.TLS1_2_SERVER },
      { applicationProtocols: ['h2', 'http/1.1'], disabledCrypto: [cbc], optional: true },
    ],
    recorded: [
      {
        alpn: [],
        disabled: ~SP_PROT.TLS1_2_SERVER >>> 0,
        flags: 0,
        crypto: [
          { usage, algorithm: ['AES'], modes: ['ChainingModeCBC'], min: 0, max: 0 },
          { usage: rsa.usage, algorithm: ['RSA'], modes: [], min: 2048, max: 4096 },
        ],
      },
      {
        alpn: ['h2', 'http/1.1'],
        disabled: 0,
        flags: TLS_PARAMS_OPTIONAL,
        crypto: [{ usage, algorithm: ['AES'], modes: ['ChainingModeCBC'], min: 0, max: 0 }],
      },
    ],
  } as const;
}

const server = { credentialUse: SECPKG_CRED.INBOUND } as const;
/** The structure that a system below build 17763 takes has no such member. */
const hasTlsParameters = given({ schannel: {} }).dwVersion !== SCHANNEL_CRED_VERSION;

test('tlsParameters: all restrictions, in an array of structures', (t) => {
  const schannel = { tlsParameters: both.given, sessionLifespan: 60_000 };
  if (hasTlsParameters) {
    const { tlsParameters, dwSessionLifespan } = given({ ...server, schannel });
    t.deepEqual(tlsParameters, both.recorded);
    t.is(dwSessionLifespan, 60_000);
  } else {
    t.throws(() => given({ ...server, schannel }), { message: /needs SCH_CREDENTIALS/ });
    reset();
  }
  t.deepEqual(given({ ...server, schannel: { tlsParameters: [] } }).tlsParameters, []);
});

test('tlsParameters: what is wrong is refused by name', (t) => {
  const refused = (tlsParameters: unknown, message: RegExp) =>
    t.throws(() => given({ ...server, schannel: { tlsParameters } as never }), { message });
  const crypto = (value: object) => [
    { disabledCrypto: [{ usage: 2, algorithm: 'AES', ...value }] },
  ];
  const name = String.raw`^options\.schannel\.tlsParameters`;
  if (!hasTlsParameters) {
    t.pass();
    return;
  }
  refused(1, new RegExp(`${name} must be an array`));
  refused([1], new RegExp(`${name}\\[0\\] must be an object`));
  refused([{ optional: 1 }], new RegExp(`${name}\\[0\\]\\.optional must be a boolean`));
  refused(crypto({ usage: 'x' }), new RegExp(`${name}\\[0\\]\\.disabledCrypto\\[0\\]\\.usage`));
  refused(crypto({ algorithm: 1 }), /disabledCrypto\[0\]\.algorithm must be a string/);
  refused(crypto({ chainingModes: [1] }), /chainingModes\[0\] must be a string/);
  refused(crypto({ minBitLength: 2 ** 32 }), /minBitLength must be/);
  refused(
    [{ applicationProtocols: ['x'.repeat(0x8000)] }],
    /applicationProtocols\[0\] must be at most/,
  );
  refused(Array(17).fill({}), new RegExp(`${name} must be at most 16`));
  refused([{ enabledProtocols: 0 }], new RegExp(`${name}\\[0\\]\\.enabledProtocols must leave`));
  t.throws(() => given({ schannel: { tlsParameters: [{}], enabledProtocols: 0x800 } }), {
    message: /must not have both tlsParameters and/,
  });
  t.throws(
    () =>
      given({
        package: 'CREDSSP',
        credsspSubmitType: CREDSPP_SUBMIT_TYPE.CredsspSubmitBufferBoth,
        schannel: { tlsParameters: [{}] },
      }),
    { message: /tlsParameters needs SCH_CREDENTIALS/ },
  );
  reset();
});

test('trusted roots lie in a store that the credential keeps, and are checked first', (t) => {
  const refused = (trustedRoots: unknown, message: RegExp) =>
    t.throws(() => given({ ...server, schannel: { trustedRoots } as never }), { message });
  refused(1, /^options\.schannel\.trustedRoots must be an array of certificates/);
  refused(['x'], /^options\.schannel\.trustedRoots\[0\] must be/);
  reset();
  t.is(given({ ...server, schannel: {} }).hRootStore, null);
  if (process.platform !== 'win32') return;
  const { hRootStore } = given({
    ...server,
    schannel: { trustedRoots: [new X509Certificate(fixture('ca.pem')).raw] },
  });
  t.regex(hRootStore, /^0x/);
});

test('bad values are refused by name', (t) => {
  const refused = (schannel: object, message: RegExp) =>
    t.throws(() => given({ schannel }), { message });
  refused({ enabledProtocols: 0 }, /^options\.schannel\.enabledProtocols must leave a protocol/);
  refused({ disabledProtocols: 0xffffffff }, /^options\.schannel\.disabledProtocols must leave/);
  refused({ defaultCertificate: 1 }, /^options\.schannel\.defaultCertificate must be a boolean/);
  refused({ weakCrypto: 'no' }, /^options\.schannel\.weakCrypto must be a boolean/);
  refused({ enabledProtocols: 1, disabledProtocols: 1 }, /must not have both/);
  reset();
});
