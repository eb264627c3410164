// Differences between Wine 8 and Wine 10; Wine 10 behaves like Windows.
import test from 'ava';
import {
  acquireCredentialsHandle,
  ClientContext,
  type CredHandle,
  ISC_REQ,
  SECPKG_CRED,
} from '../../src/index.js';
import { account, identity, isOldWine } from './account.js';
import { clientCredential } from './pair.js';

const both = (packageName: string): CredHandle =>
  acquireCredentialsHandle({
    package: packageName,
    credentialUse: SECPKG_CRED.BOTH,
    ...(identity ? { authIdentity: identity } : {}),
  });

const packages = {
  NTLM: 'SEC_E_UNSUPPORTED_FUNCTION',
  Kerberos: 'SEC_E_UNKNOWN_CREDENTIALS',
  Negotiate: 'SEC_E_UNSUPPORTED_FUNCTION',
};

for (const [name, code] of Object.entries(packages)) {
  test(`${name}: credentials for both sides at once`, (t) => {
    if (isOldWine) {
      t.throws(() => both(name), { code }, account?.implementation);
    } else {
      using credential = both(name);
      t.is(credential.package.name, name);
    }
  });
}

const inLab = account ? test : test.skip;
if (!account) console.error('Kerberos that allocates tokens did not run: it needs a KDC.');

inLab('Kerberos allocates the token where it is asked to', (t) => {
  using credential = clientCredential('Kerberos');
  using client = new ClientContext(credential, {
    ...(account ? { targetName: account.target } : {}),
    contextReq: ISC_REQ.ALLOCATE_MEMORY | ISC_REQ.CONFIDENTIALITY,
  });
  const leg = client.step();
  if (isOldWine) {
    t.is(leg.code, 'SEC_E_INCOMPLETE_MESSAGE', account?.implementation);
  } else {
    t.is(leg.token?.[0], 0x60, 'a token of GSS-API');
  }
});
