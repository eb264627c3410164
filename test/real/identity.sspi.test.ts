// Identities, names, tokens and impersonation on the real SSPI; what Wine lacks is named.

import test from 'ava';
import {
  AuthIdentity,
  ClientContext,
  EXTENDED_NAME_FORMAT,
  getUserNameEx,
  importSecurityContext,
  SECPKG_ATTR,
  SECPKG_CRED,
  ServerContext,
  SspiError,
  Win32Error,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { account, isWine } from './account.js';
import {
  clientCredential,
  clientOptions,
  establishedPair,
  serverCredential,
  serverOptions,
} from './pair.js';

const unsupported = { instanceOf: SspiError, code: 'SEC_E_UNSUPPORTED_FUNCTION' };

const make = (packedCredentials: string | Uint8Array = 'pässword') =>
  AuthIdentity.encodeStrings({ user: 'älice', domain: 'LAB', packedCredentials });

test('AuthIdentity: from strings and back', (t) => {
  using made = make();
  const { user, domain, packedCredentials } = made.encodeAsStrings();
  t.is(user, 'älice');
  t.is(domain, 'LAB');
  // Windows gives an encoded form here, which it takes as it takes a password.
  if (isWine) t.is(packedCredentials, 'pässword');
  else t.truthy(packedCredentials);
  using again = AuthIdentity.encodeStrings({ user, domain, packedCredentials });
  t.is(again.encodeAsStrings().user, 'älice');
});

test('AuthIdentity: a secret as bytes stays the caller’s', (t) => {
  const secret = Buffer.from('pässword', 'utf16le');
  using made = make(secret);
  t.is(secret.toString('utf16le'), 'pässword');
  if (isWine) t.is(made.encodeAsStrings().packedCredentials, 'pässword');
  else t.pass();
});

test('AuthIdentity: what the credential manager is to be given', (t) => {
  using made = make();
  const { credentialType, targetName, userName, credentialBlob } = made.prepareForCredWrite('host');
  t.log(credentialType, targetName, userName, credentialBlob.byteLength);
  t.true(credentialType > 0);
  t.truthy(userName);
  t.true(credentialBlob.byteLength > 0);
});

test('AuthIdentity: wiped on demand, and freed twice without harm', (t) => {
  const made = make();
  made.zero();
  made.dispose();
  made.dispose();
  t.true(made.disposed);
  t.throws(() => made.encodeAsStrings(), { code: 'ERR_SSPI_DISPOSED' });
});

if (isWine) {
  test('the rest of the family ends the process on Wine: it is tested over the scripted package', (t) =>
    t.pass());
} else {
  test('AuthIdentity: validate, copy, compare, marshal, encrypt', (t) => {
    using made = make();
    made.validate();
    using copy = made.copy();
    t.deepEqual(made.compare(copy), { sameUser: true, sameIdentity: true });
    using unmarshalled = AuthIdentity.unmarshal(made.marshal());
    t.true(made.compare(unmarshalled).sameUser);
    made.encrypt();
    t.true(made.isEncrypted());
    made.decrypt();
    t.false(made.isEncrypted());
  });
}

if (account) {
  const { user, domain, password } = account;
  test('AuthIdentity: a credential is acquired with it, and does not need it afterwards', (t) => {
    const made = AuthIdentity.encodeStrings({
      user,
      domain,
      packedCredentials: password,
    });
    using credential = clientCredential('NTLM', made);
    made.dispose();
    using serverCred = serverCredential('NTLM');
    using client = new ClientContext(credential, clientOptions);
    using server = new ServerContext(serverCred, serverOptions);
    establish({ client, server });
    t.true(server.established);
  });
}

const withList = isWine ? test.skip : test;
if (isWine) console.error('SEC_WINNT_AUTH_IDENTITY_EX is not tested: it ends the process on Wine.');

withList('a list of packages alone: the logged-on user, by a package that the list allows', (t) => {
  using credential = clientCredential('Negotiate', { packageList: '!kerberos' });
  using inbound = serverCredential('Negotiate');
  using client = new ClientContext(credential, clientOptions);
  using server = new ServerContext(inbound, serverOptions);
  establish({ client, server });
  t.true(server.established);
  const { packageInfo } = client.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO);
  t.is(packageInfo?.name, 'NTLM');
});

withList('an identity with null members: the logged-on user as well', (t) => {
  const nobody = { user: null, domain: null, password: null } as const;
  for (const structure of ['SEC_WINNT_AUTH_IDENTITY_W', 'SEC_WINNT_AUTH_IDENTITY_EXW'] as const) {
    using credential = clientCredential('Negotiate', { structure, ...nobody });
    using client = new ClientContext(credential, clientOptions);
    t.truthy(client.step().token, structure);
  }
});

test('the name of the logged-on user', (t) => {
  const name = getUserNameEx(EXTENDED_NAME_FORMAT.NameSamCompatible);
  t.log(name);
  t.regex(name, /^[^\\]+\\[^\\]+$/);
  const other = { instanceOf: Win32Error, message: /^GetUserNameEx failed with Win32 error \d+/ };
  if (isWine) t.throws(() => getUserNameEx(EXTENDED_NAME_FORMAT.NameDisplay), other);
  t.throws(() => getUserNameEx(0x7fff as never), other);
});

test('the client’s token, and acting as it', (t) => {
  using pair = establishedPair('NTLM');
  const { server } = pair;
  if (isWine) {
    t.log('Wine has no tokens of clients');
    t.throws(() => server.querySecurityContextToken(), unsupported);
    const error = t.throws(() => server.impersonate(() => t.fail()), unsupported);
    t.is(error?.functionName, 'ImpersonateSecurityContext');
    return;
  }
  using token = server.querySecurityContextToken();
  t.regex(token.user.sid, /^S-1-/);
  t.true(token.groups.length > 0);
  const name = server.impersonate(() => getUserNameEx(EXTENDED_NAME_FORMAT.NameSamCompatible));
  t.is(name.split('\\')[1]?.toLowerCase(), token.user.name?.toLowerCase());
});

test('exporting and importing', (t) => {
  using pair = establishedPair('NTLM');
  if (isWine) {
    t.log('Wine exports no contexts');
    t.throws(() => pair.server.exportSecurityContext(), unsupported);
    t.throws(() => importSecurityContext('NTLM', Buffer.alloc(16)), unsupported);
    t.throws(() => pair.server.completeAuthToken(Buffer.alloc(16)), unsupported);
    return;
  }
  const exported = pair.server.exportSecurityContext();
  using token = exported.token;
  using imported = importSecurityContext('NTLM', exported.packedContext, token);
  t.true(imported.established);
});

if (isWine) {
  test('Wine adds no credentials to others', (t) => {
    using credential = clientCredential('NTLM');
    const options = { package: 'NTLM', credentialUse: SECPKG_CRED.OUTBOUND };
    const error = t.throws(() => credential.addCredentials(options), unsupported);
    t.is(error?.functionName, 'AddCredentials');
  });
}
