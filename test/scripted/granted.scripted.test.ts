// What NTLM says it grants, and has not: mutual authentication and delegation are missing all the same.

import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  ISC_RET,
  SEC_E_UNSUPPORTED_FUNCTION,
  SECPKG_CRED,
  ServerContext,
} from '../../src/index.js';
import { alloc, bytesOf, SecPkgInfoW, wide } from '../../src/raw.js';
import { establish } from '../establish.js';
import { calls, clean, remains, reset, type Script, script, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** What Windows' NTLM answers, as .NET's NegotiateStream takes it, which disregards it. */
const promised = ISC_RET.MUTUAL_AUTH | ISC_RET.DELEGATE | ISC_RET.INTEGRITY;

/** Names that scripted answers have the addresses of. */
const names = { NTLM: wide('NTLM'), Kerberos: wide('Kerberos') };

/** SECPKG_ATTR_NEGOTIATION_INFO of a package. */
const negotiationInfo = (name: keyof typeof names): Script => {
  const bytes = bytesOf(alloc(SecPkgInfoW, { Name: names[name] }));
  return { writes: [{ parameter: 'pBuffer', bytes, allocated: 'FreeContextBuffer' }] };
};

function established(name: string) {
  using outbound = acquireCredentialsHandle({
    package: name,
    credentialUse: SECPKG_CRED.OUTBOUND,
  });
  using inbound = acquireCredentialsHandle({ package: name, credentialUse: SECPKG_CRED.INBOUND });
  const client = new ClientContext(outbound, {
    contextReq: ISC_REQ.MUTUAL_AUTH | ISC_REQ.DELEGATE | ISC_REQ.INTEGRITY,
  });
  const server = new ServerContext(inbound, { contextReq: ASC_REQ.MUTUAL_AUTH });
  for (const functionName of ['InitializeSecurityContextW', 'AcceptSecurityContext'] as const) {
    for (let leg = 0; leg < 2; leg++)
      script(functionName, { byDefault: true, attributes: promised });
  }
  establish({ client, server });
  calls();
  return { client, server };
}

for (const [name, missing] of [
  ['NTLM', ['DELEGATE', 'MUTUAL_AUTH']],
  ['Kerberos', []],
] as const) {
  test(`${name} grants MUTUAL_AUTH and DELEGATE: ${missing.length} are missing`, (t) => {
    const { client, server } = established(name);
    t.is(client.attributes, promised, 'as the package says');
    t.deepEqual(client.missingAttributes(), [...missing]);
    t.deepEqual(server.missingAttributes(), name === 'NTLM' ? ['MUTUAL_AUTH'] : []);
    // Asked for once, and known from then on.
    client.dispose();
    t.deepEqual(client.missingAttributes(), [...missing]);
    t.is(calls().filter((call) => call.function === 'QueryContextAttributesW').length, 2);
    server.dispose();
  });
}

for (const [name, negotiated, missing] of [
  ['NTLM', 'NTLM', ['DELEGATE', 'MUTUAL_AUTH']],
  ['Kerberos', 'Kerberos', []],
  ['Negotiate', 'NTLM', ['DELEGATE', 'MUTUAL_AUTH']],
  ['Negotiate', 'Kerberos', []],
] as const) {
  test(`after disposal, if it was asked before: ${name}, ${negotiated} by it`, (t) => {
    const { client, server } = established(name);
    script('QueryContextAttributesW', negotiationInfo(negotiated));
    t.deepEqual(client.missingAttributes(), [...missing]);
    client.dispose();
    server.dispose();
    t.is(client.attributes, promised);
    t.deepEqual(client.missingAttributes(), [...missing]);
    t.throws(() => server.missingAttributes(), { code: 'ERR_SSPI_DISPOSED' }, 'asked too late');
    const made = calls().map((call) => call.function);
    t.is(made.filter((called) => called === 'QueryContextAttributesW').length, 1, 'once');
  });
}

test('a package that does not say what it negotiated is what it was acquired as', (t) => {
  for (const [name, count] of [
    ['NTLM', 2],
    ['Kerberos', 0],
  ] as const) {
    const { client, server } = established(name);
    script('QueryContextAttributesW', { status: SEC_E_UNSUPPORTED_FUNCTION });
    t.is(client.missingAttributes()?.length, count);
    client.dispose();
    server.dispose();
  }
});

test('nothing is asked of a context that was not promised either', (t) => {
  using outbound = acquireCredentialsHandle({
    package: 'NTLM',
    credentialUse: SECPKG_CRED.OUTBOUND,
  });
  using inbound = acquireCredentialsHandle({ package: 'NTLM', credentialUse: SECPKG_CRED.INBOUND });
  using client = new ClientContext(outbound, { contextReq: ISC_REQ.INTEGRITY });
  using server = new ServerContext(inbound);
  establish({ client, server });
  calls();
  client.missingAttributes();
  t.deepEqual(calls(), []);
  client.dispose();
  t.deepEqual(
    calls().map((call) => call.function),
    ['DeleteSecurityContext'],
  );
  t.deepEqual(client.missingAttributes(), []);
});
