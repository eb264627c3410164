// What sspi-rs' NTLM grants of what a handshake asks for.

import test from 'ava';
import { ASC_REQ, ASC_RET, ISC_REQ, ISC_RET } from '../../src/index.js';
import { alice, shakeHands } from './handshake.js';

const pairWith = (isc: number, asc: number, client = alice) =>
  shakeHands({ client, isc: { contextReq: isc }, asc: { contextReq: asc } });

test('not asked for, neither signing nor sealing is granted', (t) => {
  using pair = pairWith(ISC_REQ.CONNECTION, ASC_REQ.CONNECTION);
  const { client, server } = pair;
  t.is((client.attributes ?? 0) & (ISC_RET.INTEGRITY | ISC_RET.CONFIDENTIALITY), 0);
  t.is((server.attributes ?? 0) & (ASC_RET.INTEGRITY | ASC_RET.CONFIDENTIALITY), 0);
});

test('what is asked for is granted on both sides: signing, and sealing', (t) => {
  using signed = pairWith(ISC_REQ.INTEGRITY, ASC_REQ.INTEGRITY);
  t.truthy((signed.client.attributes ?? 0) & ISC_RET.INTEGRITY);
  t.truthy((signed.server.attributes ?? 0) & ASC_RET.INTEGRITY);
  using sealed = pairWith(
    ISC_REQ.INTEGRITY | ISC_REQ.CONFIDENTIALITY,
    ASC_REQ.INTEGRITY | ASC_REQ.CONFIDENTIALITY,
  );
  t.truthy((sealed.client.attributes ?? 0) & ISC_RET.CONFIDENTIALITY);
  t.truthy((sealed.server.attributes ?? 0) & ASC_RET.CONFIDENTIALITY);
});

test('a server is granted signing by a client that does not sign; on Windows it is missing', (t) => {
  using pair = pairWith(ISC_REQ.CONNECTION, ASC_REQ.INTEGRITY);
  t.deepEqual(pair.server.missingAttributes(), []);
  t.is((pair.client.attributes ?? 0) & ISC_RET.INTEGRITY, 0);
});

test('a client is promised mutual authentication and delegation, as on Windows: they are missing', (t) => {
  const promised = ISC_RET.MUTUAL_AUTH | ISC_RET.DELEGATE;
  using pair = pairWith(ISC_REQ.MUTUAL_AUTH | ISC_REQ.DELEGATE, 0);
  t.is((pair.client.attributes ?? 0) & promised, promised);
  t.deepEqual(pair.client.missingAttributes(), ['DELEGATE', 'MUTUAL_AUTH']);
});

test('empty names and an empty password are refused; on Windows they are an anonymous user', (t) => {
  const nobody = { user: '', domain: '', password: '' };
  t.throws(() => pairWith(0, 0, nobody), {
    code: 'SEC_E_INVALID_TOKEN',
    message: /^InitializeSecurityContext/,
  });
});
