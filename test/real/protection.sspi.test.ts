// What a handshake was asked for and what it grants: signing, sealing, mutual authentication, delegation, identification.

import test from 'ava';
import {
  ASC_REQ,
  ASC_RET,
  ClientContext,
  flagNames,
  ISC_REQ,
  ISC_RET,
  SECPKG_ATTR,
  SECURITY_IMPERSONATION_LEVEL,
  ServerContext,
  SspiError,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { account, identity, isWine } from './account.js';
import { clientCredential, clientOptionsFor, serverCredential, testedPackages } from './pair.js';

/** An established pair with just these requests. */
function pairWith(name: string, isc: number, asc: number, authIdentity = identity) {
  using outbound = clientCredential(name, authIdentity);
  using inbound = serverCredential(name);
  const client = new ClientContext(outbound, { ...clientOptionsFor(name), contextReq: isc });
  const server = new ServerContext(inbound, { contextReq: asc });
  establish({ client, server });
  return {
    client,
    server,
    [Symbol.dispose]() {
      client.dispose();
      server.dispose();
    },
  };
}

const protection = ISC_RET.INTEGRITY | ISC_RET.CONFIDENTIALITY;

for (const name of testedPackages()) {
  const isWinesNtlm = isWine && name === 'NTLM';
  /** MIT's Kerberos, which Wine uses, grants signing and sealing always. */
  const isMit = isWine && name !== 'NTLM';

  test(`${name}: not asked for, neither signing nor sealing is granted`, (t) => {
    using pair = pairWith(name, ISC_REQ.CONNECTION, ASC_REQ.CONNECTION);
    const { client, server } = pair;
    t.true(client.established && server.established);
    const serverProtection = ASC_RET.INTEGRITY | ASC_RET.CONFIDENTIALITY;
    t.is((client.attributes ?? 0) & protection, isMit ? protection : 0);
    t.is((server.attributes ?? 0) & serverProtection, isMit ? serverProtection : 0);
  });

  test(`${name}: signing asked for is granted on both sides, sealing too if it is asked for`, (t) => {
    for (const [isc, asc] of [
      [ISC_REQ.INTEGRITY, ASC_REQ.INTEGRITY],
      [ISC_REQ.INTEGRITY | ISC_REQ.CONFIDENTIALITY, ASC_REQ.INTEGRITY | ASC_REQ.CONFIDENTIALITY],
    ] as const) {
      using pair = pairWith(name, isc, asc);
      const wanted = isMit ? protection : isc & protection;
      if (isWinesNtlm) {
        t.is(pair.client.attributes, 0, "Wine's NTLM gives no attributes");
        continue;
      }
      t.is((pair.client.attributes ?? 0) & protection, wanted);
      t.truthy((pair.server.attributes ?? 0) & ASC_RET.INTEGRITY);
    }
  });

  test(`${name}: a client that does not sign, and a server that wants it: it is missing`, (t) => {
    const shake = () => pairWith(name, ISC_REQ.CONNECTION, ASC_REQ.INTEGRITY);
    if (isWinesNtlm) {
      t.throws(shake, { code: 'SEC_E_LOGON_DENIED' }, "Samba's server insists on it");
      return;
    }
    using pair = shake();
    t.is(pair.server.missingAttributes()?.includes('INTEGRITY'), !isMit);
  });

  test(`${name}: mutual authentication is Kerberos' alone`, (t) => {
    using pair = pairWith(name, ISC_REQ.MUTUAL_AUTH, ASC_REQ.MUTUAL_AUTH);
    const { packageInfo } = pair.client.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO);
    // Windows' NTLM says that it was granted.
    t.log(flagNames('ISC_RET', pair.client.attributes ?? 0).join(', '));
    const missing = pair.client.missingAttributes();
    t.is(missing?.includes('MUTUAL_AUTH'), packageInfo?.name !== 'Kerberos');
  });
}

test('NTLM: delegation is missing', (t) => {
  using pair = pairWith('NTLM', ISC_REQ.DELEGATE, ASC_REQ.DELEGATE);
  t.true(pair.client.missingAttributes()?.includes('DELEGATE'));
});

test('NTLM: a client that only identifies itself is a token for identification', (t) => {
  using pair = pairWith('NTLM', ISC_REQ.IDENTIFY, ASC_REQ.IDENTIFY);
  const ask = () => pair.server.querySecurityContextToken();
  if (isWine) {
    t.log('Wine has no tokens of clients');
    t.throws(ask, { instanceOf: SspiError, code: 'SEC_E_UNSUPPORTED_FUNCTION' });
    return;
  }
  using token = ask();
  t.is(token.impersonationLevel, SECURITY_IMPERSONATION_LEVEL.SecurityIdentification);
});

test('NTLM: the target that the client meant, for the server to compare', (t) => {
  using outbound = clientCredential('NTLM');
  using inbound = serverCredential('NTLM');
  // Without a service class, so no loopback check.
  const targetName = account ? account.target : 'testTargetName';
  using client = new ClientContext(outbound, { targetName });
  using server = new ServerContext(inbound);
  establish({ client, server });
  const ask = () => server.queryContextAttributes(SECPKG_ATTR.CLIENT_SPECIFIED_TARGET);
  if (isWine) t.throws(ask, { instanceOf: SspiError, code: 'SEC_E_UNSUPPORTED_FUNCTION' });
  else t.is(ask(), targetName);
});

test('NTLM: empty names and an empty password are an anonymous user, not the logged-on one', (t) => {
  const nobody = { user: '', domain: '', password: '' };
  if (isWine) {
    const error = t.throws(() => pairWith('NTLM', 0, 0, nobody), { instanceOf: SspiError });
    t.is(error?.code, 'SEC_E_INVALID_TOKEN', "Samba's client refuses them, without a token");
    t.is(error?.functionName, 'InitializeSecurityContext');
    return;
  }
  using pair = pairWith('NTLM', 0, 0, nobody);
  t.truthy((pair.server.attributes ?? 0) & ASC_RET.NULL_SESSION);
  using token = pair.server.querySecurityContextToken();
  t.true(token.isAnonymous);
});
