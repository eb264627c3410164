// Credentials of a real SSPI: the logged-on user's, explicit ones in every form, a principal, Kerberos' KDC proxy.

import test from 'ava';
import {
  acquireCredentialsHandle,
  ClientContext,
  type CredHandle,
  SECPKG_CRED,
  SECPKG_CRED_ATTR,
  SspiError,
} from '../../src/index.js';
import { credentialForms, kdcProxies } from '../credential-forms.js';
import { isWine } from './account.js';
import { testedPackages } from './pair.js';

/** As a credential says when it ends. */
const hasExpiry = ({ expiry }: CredHandle): boolean =>
  expiry === null || expiry === 'never' || expiry instanceof Date;

for (const [side, credentialUse] of Object.entries({
  client: SECPKG_CRED.OUTBOUND,
  server: SECPKG_CRED.INBOUND,
})) {
  test(`the logged-on user, as a ${side} of Negotiate`, (t) => {
    using credential = acquireCredentialsHandle({ package: 'Negotiate', credentialUse });
    t.is(credential.package.name, 'Negotiate');
    t.true(hasExpiry(credential), String(credential.expiry));
  });
}

for (const [form, authIdentity] of Object.entries(credentialForms)) {
  test(`${form}: a credential of Negotiate, which nobody has verified`, (t) => {
    using credential = acquireCredentialsHandle({
      package: 'Negotiate',
      credentialUse: SECPKG_CRED.OUTBOUND,
      authIdentity,
    });
    t.true(hasExpiry(credential), String(credential.expiry));
  });
}

test('a principal, which Negotiate does not look at', (t) => {
  using credential = acquireCredentialsHandle({
    principal: 'Principal',
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.OUTBOUND,
  });
  t.true(hasExpiry(credential), String(credential.expiry));
});

const withSetting = isWine || !testedPackages().includes('Kerberos') ? test.skip : test;
if (isWine) {
  console.error('SetCredentialsAttributes is not tested: it ends the process on Wine.');
}

withSetting('the KDC proxy of a credential of Kerberos: none, forced, a server', (t) => {
  for (const settings of kdcProxies) {
    using credential = acquireCredentialsHandle({
      package: 'Kerberos',
      credentialUse: SECPKG_CRED.OUTBOUND,
    });
    credential.setCredentialsAttributes(SECPKG_CRED_ATTR.KDC_PROXY_SETTINGS, settings);
  }
  t.pass();
});

const withList = isWine ? test.skip : test;
if (isWine) console.error('A list of packages is not tested: it ends the process on Wine.');

withList('a list of a package that there is none of: SEC_E_NO_CREDENTIALS', (t) => {
  using credential = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.OUTBOUND,
    authIdentity: { packageList: 'NegoExtender' },
  });
  using client = new ClientContext(credential);
  t.throws(() => client.step(), { instanceOf: SspiError, code: 'SEC_E_NO_CREDENTIALS' });
});
