// Schannel's credentials by default: no certificate of the system's choice, strong crypto, current protocols.

import {
  type AcquireCredentialsHandleOptions,
  acquireCredentialsHandle,
  CREDSPP_SUBMIT_TYPE,
  DEFAULT_TLS_SSP_NAME_W,
  SCH_CRED_FLAGS,
  SCHANNEL_CRED_VERSION,
  SEC_E_SECPKG_NOT_FOUND,
  SECPKG_CRED,
  SP_PROT,
  UNISP_NAME_W,
} from '../../src/index.js';
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
