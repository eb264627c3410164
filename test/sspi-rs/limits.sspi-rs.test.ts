// sspi-rs' functions beyond NTLM's handshake, and its status for those that it lacks.
import test from 'ava';
import {
  AuthIdentity,
  acquireCredentialsHandle,
  ClientContext,
  enumerateSecurityPackages,
  querySecurityPackageInfo,
  SECPKG_ATTR,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { alice, credentials, shakeHands } from './handshake.js';

test('its packages, listed and asked for one by one', (t) => {
  const packages = enumerateSecurityPackages();
  t.deepEqual(
    packages.map(({ name }) => name),
    ['Negotiate', 'Kerberos', 'Pku2u', 'NTLM'],
  );
  for (const info of packages) t.deepEqual(querySecurityPackageInfo(info.name), info);
  t.is(packages.at(-1)?.maxToken, 2888);
});

test('a package that it does not have', (t) => {
  const options = { credentialUse: SECPKG_CRED.OUTBOUND, authIdentity: alice };
  t.throws(() => acquireCredentialsHandle({ package: 'Nope', ...options }), {
    code: 'SEC_E_SECPKG_NOT_FOUND',
  });
});

test('there is no logged-on user: SEC_E_INVALID_PARAMETER', (t) => {
  for (const credentialUse of [SECPKG_CRED.INBOUND, SECPKG_CRED.OUTBOUND]) {
    t.throws(() => acquireCredentialsHandle({ package: 'NTLM', credentialUse }), {
      code: 'SEC_E_INVALID_PARAMETER',
      message: /^AcquireCredentialsHandle/,
    });
  }
});

test('a context tells its sizes and its package', (t) => {
  using handshake = shakeHands();
  for (const context of [handshake.client, handshake.server]) {
    t.deepEqual(context.queryContextAttributes(SECPKG_ATTR.SIZES), {
      maxToken: 2010,
      maxSignature: 16,
      blockSize: 0,
      securityTrailer: 16,
    });
    t.is(context.queryContextAttributes(SECPKG_ATTR.PACKAGE_INFO)?.name, 'NTLM');
  }
});

test("the server's context has its client's name; a client's has none: SEC_E_NO_CREDENTIALS", (t) => {
  using handshake = shakeHands();
  t.is(handshake.server.queryContextAttributes(SECPKG_ATTR.NAMES), 'LAB.TEST\\alice');
  t.throws(() => handshake.client.queryContextAttributes(SECPKG_ATTR.NAMES), {
    code: 'SEC_E_NO_CREDENTIALS',
  });
});

test('both sides have the session key and the package that was negotiated', (t) => {
  using handshake = shakeHands();
  const [ours, theirs] = [handshake.client, handshake.server].map((context) => {
    t.is(context.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO).packageInfo?.name, 'NTLM');
    return context.queryContextAttributes(SECPKG_ATTR.SESSION_KEY);
  });
  t.is(ours?.byteLength, 16);
  t.deepEqual(ours, theirs);
});

test('the target that the client meant, native names, the authority: SEC_E_UNSUPPORTED_FUNCTION', (t) => {
  using handshake = shakeHands();
  for (const attribute of [
    SECPKG_ATTR.CLIENT_SPECIFIED_TARGET,
    SECPKG_ATTR.NATIVE_NAMES,
    SECPKG_ATTR.AUTHORITY,
  ] as const) {
    t.throws(() => handshake.server.queryContextAttributes(attribute), {
      code: 'SEC_E_UNSUPPORTED_FUNCTION',
    });
  }
});

test("a lifespan, and the client's access token: SEC_E_UNSUPPORTED_FUNCTION", (t) => {
  using handshake = shakeHands();
  const expected = { code: 'SEC_E_UNSUPPORTED_FUNCTION' };
  for (const context of [handshake.client, handshake.server]) {
    t.throws(() => context.queryContextAttributes(SECPKG_ATTR.LIFESPAN), expected);
    t.throws(() => context.querySecurityContextToken(), expected);
  }
});

test('acting as the client, and exporting: SEC_E_UNSUPPORTED_FUNCTION', (t) => {
  using handshake = shakeHands();
  const expected = { code: 'SEC_E_UNSUPPORTED_FUNCTION' };
  const { server } = handshake;
  t.throws(() => server.impersonate(() => t.fail()), { ...expected, message: /^Impersonate/ });
  t.throws(() => server.exportSecurityContext(), { ...expected, message: /^Export/ });
});

test('signatures: SEC_E_UNSUPPORTED_FUNCTION', (t) => {
  using handshake = shakeHands();
  const message = Buffer.from('message');
  t.throws(() => handshake.client.makeSignature(message), {
    code: 'SEC_E_UNSUPPORTED_FUNCTION',
    message: /^MakeSignature/,
  });
  t.throws(() => handshake.server.verifySignature(message, Buffer.alloc(16)), {
    code: 'SEC_E_UNSUPPORTED_FUNCTION',
    message: /^VerifySignature/,
  });
});

test('Kerberos reads tokens of a client, but garbage is none', (t) => {
  using credential = credentials(SECPKG_CRED.INBOUND, alice, 'Kerberos');
  using server = new ServerContext(credential);
  t.throws(() => server.step(Buffer.from('a token')), { code: 'SEC_E_INVALID_TOKEN' });
});

test('an identity of strings is encoded, read, and freed', (t) => {
  const encoded = new BigUint64Array(1);
  const parts = ['alice', 'LAB.TEST', 'Pässwörd-1€'].map(raw.wide) as [Buffer, Buffer, Buffer];
  t.is(raw.SspiEncodeStringsAsAuthIdentity(...parts, encoded), 0);
  const address = encoded[0] ?? 0n;
  try {
    const identity = raw.decode(raw.SEC_WINNT_AUTH_IDENTITY_W, address);
    // The lengths count; sspi-rs puts no NUL behind the text.
    const text = (at: bigint, units: number) => raw.copyBytes(at, units * 2).toString('utf16le');
    t.is(text(identity.User, identity.UserLength), 'alice');
    t.is(text(identity.Domain, identity.DomainLength), 'LAB.TEST');
    t.is(text(identity.Password, identity.PasswordLength), 'Pässwörd-1€');
  } finally {
    raw.SspiFreeAuthIdentity(address);
  }
});

test('the other identity functions, and those of secext.h, are not exported', (t) => {
  const memory = Buffer.alloc(8);
  const calls = [
    () => raw.SspiEncodeAuthIdentityAsStrings(memory, memory, memory, memory),
    () => raw.SspiLocalFree(null),
    () => raw.GetUserNameExW(2, memory, memory),
  ];
  for (const call of calls) t.throws(call, { code: 'ERR_SSPI_MISSING_EXPORT' });
});

test('an AuthIdentity logs a client in, and is freed', (t) => {
  using identity = AuthIdentity.encodeStrings({
    user: alice.user ?? null,
    domain: alice.domain ?? null,
    packedCredentials: String(alice.password),
  });
  using clientCredential = acquireCredentialsHandle({
    package: 'NTLM',
    credentialUse: SECPKG_CRED.OUTBOUND,
    authIdentity: identity,
  });
  using serverCredential = credentials(SECPKG_CRED.INBOUND);
  using client = new ClientContext(clientCredential, { targetName: 'HTTP/lab' });
  using server = new ServerContext(serverCredential);
  const challenge = server.step(client.step().token as Buffer).token as Buffer;
  server.step(client.step(challenge).token as Buffer);
  t.true(client.established && server.established);
  t.throws(() => identity.encodeAsStrings(), { code: 'ERR_SSPI_MISSING_EXPORT' });
});
