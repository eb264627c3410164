// Compares requested and granted attributes by name.

import test from 'ava';
import { missingAttributes } from '../../src/context/granted.js';
import { ASC_REQ, ASC_RET, ISC_REQ, ISC_RET } from '../../src/index.js';

const client = (requested: number, granted: number) =>
  missingAttributes('InitializeSecurityContext', requested, granted);
const server = (requested: number, granted: number) =>
  missingAttributes('AcceptSecurityContext', requested, granted);

test('what was granted is not missing, what was not is, in the order of the table', (t) => {
  const requested = ISC_REQ.INTEGRITY | ISC_REQ.DELEGATE | ISC_REQ.MUTUAL_AUTH;
  t.deepEqual(client(requested, 0), ['DELEGATE', 'MUTUAL_AUTH', 'INTEGRITY']);
  t.deepEqual(client(requested, ISC_RET.MUTUAL_AUTH), ['DELEGATE', 'INTEGRITY']);
  t.deepEqual(client(requested, 0xffffffff), []);
  t.deepEqual(client(0, 0), []);
});

test('client and server have bits of their own', (t) => {
  const requested = ASC_REQ.INTEGRITY | ASC_REQ.STREAM | ASC_REQ.EXTENDED_ERROR;
  t.deepEqual(server(requested, ASC_RET.INTEGRITY), ['EXTENDED_ERROR', 'STREAM']);
  t.deepEqual(server(requested, ISC_RET.INTEGRITY), ['EXTENDED_ERROR', 'INTEGRITY']);
  // For a client, CALL_LEVEL is requested and granted by different bits.
  t.deepEqual(client(ISC_REQ.CALL_LEVEL, ISC_RET.INTERMEDIATE_RETURN), ['CALL_LEVEL']);
  t.deepEqual(client(ISC_REQ.CALL_LEVEL, ISC_RET.CALL_LEVEL), []);
});

test('counterparts with another name', (t) => {
  const pairs: [keyof typeof ISC_REQ, keyof typeof ISC_RET][] = [
    ['ALLOCATE_MEMORY', 'ALLOCATED_MEMORY'],
    ['USE_DCE_STYLE', 'USED_DCE_STYLE'],
    ['PROMPT_FOR_CREDS', 'USED_COLLECTED_CREDS'],
    ['USE_SUPPLIED_CREDS', 'USED_SUPPLIED_CREDS'],
    ['USE_HTTP_STYLE', 'USED_HTTP_STYLE'],
    ['NULL_SESSION', 'NULL_SESSION'],
  ];
  for (const [request, grant] of pairs) {
    t.deepEqual(client(Number(ISC_REQ[request]), 0), [request]);
    t.deepEqual(client(Number(ISC_REQ[request]), Number(ISC_RET[grant])), []);
  }
  t.deepEqual(server(ASC_REQ.ALLOW_NULL_SESSION, 0), ['ALLOW_NULL_SESSION']);
  t.deepEqual(server(ASC_REQ.ALLOW_NULL_SESSION, ASC_RET.NULL_SESSION), []);
});

test('what has no counterpart is not reported', (t) => {
  const requested = ISC_REQ.NO_INTEGRITY | ISC_REQ.UNVERIFIED_TARGET_NAME | ISC_REQ.FRAGMENT_TO_FIT;
  t.deepEqual(client(requested, 0), []);
  t.deepEqual(server(ASC_REQ.PROXY_BINDINGS | ASC_REQ.ALLOW_MISSING_BINDINGS, 0), []);
});
