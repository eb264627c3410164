// Handles are released once, by dispose() or `using`, unusable afterwards, and never released while in use.

import test from 'ava';
import {
  acquireCredentialsHandle,
  ClientContext,
  SECPKG_ATTR,
  SECPKG_CRED,
  ServerContext,
  SspiError,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { account } from './account.js';
import {
  clientCredential,
  clientOptions,
  establishedPair,
  serverCredential,
  serverOptions,
} from './pair.js';

test('an unknown package is refused by name', (t) => {
  const acquire = () =>
    acquireCredentialsHandle({ package: 'NoSuchPackage', credentialUse: SECPKG_CRED.OUTBOUND });
  const error = t.throws(acquire, { instanceOf: SspiError, code: 'SEC_E_SECPKG_NOT_FOUND' });
  t.is(error?.functionName, 'AcquireCredentialsHandle');
});

test('disposing twice does nothing the second time', (t) => {
  const credential = clientCredential('NTLM');
  const client = new ClientContext(credential, clientOptions);
  client.step();
  client.dispose();
  client.dispose();
  credential.dispose();
  credential.dispose();
  t.true(client.disposed);
  t.true(credential.disposed);
});

test('use after dispose is refused', (t) => {
  const disposed = { code: 'ERR_SSPI_DISPOSED' };
  const credential = clientCredential('NTLM');
  const client = new ClientContext(credential, clientOptions);
  client.step();
  client.dispose();
  t.throws(() => client.step(Buffer.alloc(1)), disposed);
  t.throws(() => client.queryContextAttributes(SECPKG_ATTR.SIZES), disposed);
  t.throws(() => client.makeSignature(Buffer.alloc(1)), disposed);
  t.throws(() => client.encryptMessage(Buffer.alloc(1)), disposed);
  credential.dispose();
  t.throws(() => new ClientContext(credential), disposed);
});

test('a credential disposed before its context lives on below it', (t) => {
  using serverCred = serverCredential('NTLM');
  const credential = clientCredential('NTLM');
  using client = new ClientContext(credential, clientOptions);
  using server = new ServerContext(serverCred, serverOptions);
  const first = client.step();
  credential.dispose();
  const challenge = server.step(first.token as Buffer);
  const last = client.step(challenge.token as Buffer);
  t.true(client.established);
  server.step(last.token as Buffer);
  t.true(server.established);
});

test('`using` disposes at the end of the block', (t) => {
  let outside: ClientContext;
  {
    using credential = clientCredential('NTLM');
    using client = new ClientContext(credential, clientOptions);
    outside = client;
    t.false(client.disposed);
  }
  t.true(outside.disposed);
});

test('a context that is established takes no further leg', (t) => {
  using pair = establishedPair('NTLM');
  t.throws(() => pair.client.step(Buffer.from('more')), {
    code: 'ERR_SSPI_STATE',
    message: /established/,
  });
  t.true(pair.client.established);
});

test('a context whose handshake has not begun has nothing to ask', (t) => {
  using credential = clientCredential('NTLM');
  using client = new ClientContext(credential);
  t.throws(() => client.queryContextAttributes(SECPKG_ATTR.SIZES), { code: 'ERR_SSPI_STATE' });
});

test('wrong tokens and messages are TypeErrors that name the parameter', (t) => {
  using pair = establishedPair('NTLM');
  using credential = serverCredential('NTLM');
  using server = new ServerContext(credential);
  t.throws(() => server.step('text' as never), { instanceOf: TypeError, message: /^token must/ });
  t.throws(() => server.step(undefined as never), { instanceOf: TypeError, message: /^token/ });
  const { client } = pair;
  t.throws(() => client.makeSignature('m' as never), {
    instanceOf: TypeError,
    message: /^message/,
  });
  t.throws(() => client.verifySignature(Buffer.alloc(1), [] as never), {
    instanceOf: TypeError,
    message: /^signature/,
  });
  t.throws(() => client.decryptMessage({ token: 1 } as never), {
    instanceOf: TypeError,
    message: /^message\.token/,
  });
  t.throws(() => client.queryContextAttributes(9999 as never), {
    instanceOf: TypeError,
    message: /^attribute/,
  });
});

test('a password given as UTF-16 bytes works as a string does, and stays the caller’s', (t) => {
  const { user, domain, password } = account ?? { user: 'nobody', domain: '.', password: 'wrong' };
  const bytes = Buffer.from(password, 'utf16le');
  using serverCred = serverCredential('NTLM');
  using credential = clientCredential('NTLM', { user, domain, password: bytes });
  t.is(bytes.toString('utf16le'), password);
  using client = new ClientContext(credential, clientOptions);
  using server = new ServerContext(serverCred, serverOptions);
  if (account) {
    establish({ client, server });
    t.true(server.established);
  } else {
    t.log('without an account to try, only that a wrong one is refused');
    t.throws(() => establish({ client, server }), { code: 'SEC_E_LOGON_DENIED' });
  }
});
