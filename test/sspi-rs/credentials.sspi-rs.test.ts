// Credentials of sspi-rs in every form of sspilib's own tests, Kerberos' KDC proxy, and channel bindings.

import test from 'ava';
import {
  acquireCredentialsHandle,
  channelBindings,
  SECPKG_CRED,
  SECPKG_CRED_ATTR,
  SspiError,
} from '../../src/index.js';
import { credentialForms, kdcProxies } from '../credential-forms.js';
import { alice, credentials, shakeHands } from './handshake.js';

for (const [form, authIdentity] of Object.entries(credentialForms)) {
  test(`${form}: a credential of Negotiate, which nobody has verified`, (t) => {
    using credential = credentials(SECPKG_CRED.OUTBOUND, authIdentity, 'Negotiate');
    t.is(credential.package.name, 'Negotiate');
    t.is(credential.expiry, null);
  });
}

test('a principal, which Negotiate does not look at', (t) => {
  using credential = acquireCredentialsHandle({
    principal: 'Principal',
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.OUTBOUND,
    authIdentity: alice,
  });
  t.false(credential.disposed);
});

test('a list of packages, excluded or allowed', (t) => {
  for (const packageList of ['!kerberos', 'NTLM']) {
    using credential = acquireCredentialsHandle({
      package: 'Negotiate',
      credentialUse: SECPKG_CRED.OUTBOUND,
      authIdentity: { ...alice, structure: 'SEC_WINNT_AUTH_IDENTITY_EXW', packageList },
    });
    t.is(credential.package.name, 'Negotiate');
  }
});

test('the KDC proxy of a credential of Kerberos: none, forced, a server', (t) => {
  for (const settings of kdcProxies) {
    using credential = credentials(SECPKG_CRED.OUTBOUND, alice, 'Kerberos');
    t.notThrows(() =>
      credential.setCredentialsAttributes(SECPKG_CRED_ATTR.KDC_PROXY_SETTINGS, settings),
    );
  }
});

test('channel bindings: the same on both sides, and others', (t) => {
  const bindings = (text: string) => channelBindings(Buffer.from(`tls-server-end-point:${text}`));
  const ours = { contextReq: 0, channelBindings: bindings('ours') };
  using same = shakeHands({ isc: ours, asc: ours });
  t.true(same.client.established && same.server.established);
  const others = { contextReq: 0, channelBindings: bindings('others') };
  const error = t.throws(() => shakeHands({ isc: others, asc: ours }), { instanceOf: SspiError });
  t.is(error?.code, 'SEC_E_BAD_BINDINGS');
});
