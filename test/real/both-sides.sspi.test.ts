// What both sides of one context say of it: the same names, package, sizes and session key; who is who.

import test from 'ava';
import {
  EXTENDED_NAME_FORMAT,
  getUserNameEx,
  SECPKG_ATTR,
  SECPKG_CRED_ATTR,
  type SecurityContext,
  SspiError,
} from '../../src/index.js';
import { isOldWine, isWine } from './account.js';
import { clientCredential, establishedPair, testedPackages } from './pair.js';

const unsupported = { instanceOf: SspiError, code: 'SEC_E_UNSUPPORTED_FUNCTION' };

for (const name of testedPackages()) {
  test(`${name}: the sizes are the same on both sides`, (t) => {
    using pair = establishedPair(name);
    const [ours, theirs] = [pair.client, pair.server].map((side) =>
      side.queryContextAttributes(SECPKG_ATTR.SIZES),
    );
    t.deepEqual(ours, theirs);
  });

  test(`${name}: the package is the same on both sides`, (t) => {
    using pair = establishedPair(name);
    const [ours, theirs] = [pair.client, pair.server].map(
      (side) => side.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO).packageInfo,
    );
    t.truthy(ours?.name);
    t.deepEqual(ours, theirs);
    for (const side of [pair.client, pair.server]) {
      const ask = () => side.queryContextAttributes(SECPKG_ATTR.PACKAGE_INFO);
      // Wine has no SECPKG_ATTR_PACKAGE_INFO.
      if (isWine) t.throws(ask, unsupported);
      else t.deepEqual(ask(), ours);
    }
  });

  test(`${name}: the session key is the same on both sides`, (t) => {
    using pair = establishedPair(name);
    const key = (side: SecurityContext) => side.queryContextAttributes(SECPKG_ATTR.SESSION_KEY);
    const { client, server } = pair;
    if (isOldWine) {
      for (const side of [client, server]) t.throws(() => key(side), unsupported);
      return;
    }
    t.true(key(client).byteLength >= 16);
    // Wine 10's NTLM server derives other keys.
    if (isWine && name === 'NTLM') t.true(key(server).byteLength >= 16);
    else t.deepEqual(key(client), key(server));
  });

  test(`${name}: the name of the user is the same on both sides`, (t) => {
    using pair = establishedPair(name);
    const userOf = (side: SecurityContext) => side.queryContextAttributes(SECPKG_ATTR.NAMES);
    const { client, server } = pair;
    if (isWine) for (const side of [client, server]) t.throws(() => userOf(side), unsupported);
    else t.is(userOf(client), userOf(server));
  });

  test(`${name}: the initiator, the service and the authority, where the package tells them`, (t) => {
    using pair = establishedPair(name);
    for (const side of [pair.client, pair.server]) {
      for (const attribute of [SECPKG_ATTR.NATIVE_NAMES, SECPKG_ATTR.AUTHORITY] as const) {
        const ask = () => side.queryContextAttributes(attribute);
        if (isWine) {
          t.throws(ask, unsupported);
          continue;
        }
        try {
          t.log(JSON.stringify(ask()));
        } catch (error) {
          t.is((error as SspiError).code, 'SEC_E_UNSUPPORTED_FUNCTION');
        }
      }
    }
    t.pass();
  });

  test(`${name}: the name of a credential is that of the logged-on user`, (t) => {
    using credential = clientCredential(name);
    const ask = () => credential.queryCredentialsAttributes(SECPKG_CRED_ATTR.NAMES);
    if (isWine) {
      t.throws(ask, { instanceOf: SspiError });
      return;
    }
    const own = getUserNameEx(EXTENDED_NAME_FORMAT.NameSamCompatible);
    t.is(ask().split('\\').at(-1)?.toLowerCase(), own.split('\\').at(-1)?.toLowerCase());
  });
}
