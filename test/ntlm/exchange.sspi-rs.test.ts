// sspi-rs' client of NTLM and Negotiate against the acceptor of these tests; as .NET tests its own.

import test from 'ava';
import { channelBindings, ISC_REQ } from '../../src/index.js';
import { AV, NTLM } from './acceptor.js';
import {
  bindingsHash,
  checkAuthenticate,
  checkIdentity,
  checkMalformed,
  checkNegotiate,
  checkSealed,
  checkWrongPassword,
  identityForms,
} from './checks.js';
import { exchange, malformed, negotiateExchange, sealed, valuesOf } from './exchange.js';
import { NTLM_MECHANISM } from './spnego-acceptor.js';

test('NEGOTIATE: the flags of NTLMv2, a character set, and no domain', (t) => {
  using exchanged = exchange();
  checkNegotiate(t, exchanged);
  t.is(exchanged.acceptor.negotiated & NTLM.DOMAIN_SUPPLIED, 0);
});

test('AUTHENTICATE: one character set; sealing, if it was asked for, is still there', (t) => {
  checkAuthenticate(t);
  using unsealed = exchange({ contextReq: ISC_REQ.INTEGRITY });
  t.is((unsealed.acceptor.negotiated | unsealed.verdict.flags) & NTLM.SEAL, 0);
  t.truthy(unsealed.verdict.flags & NTLM.SIGN);
});

for (const [form, identity] of Object.entries(identityForms)) {
  test(`${form}: the right response, a right MIC, the names as they were given`, (t) => {
    checkIdentity(t, identity);
  });
}

test('a wrong password: the client does not notice, the acceptor does', (t) => {
  checkWrongPassword(t);
});

test('the name of the target is not among the pairs: sspi-rs leaves it out, where Windows sends it', (t) => {
  using exchanged = exchange();
  t.deepEqual(valuesOf(exchanged.verdict, AV.TARGET_NAME), []);
});

test('channel bindings: their hash, and none without', (t) => {
  const data = Buffer.from('tls-server-end-point:0123456789abcdef');
  using bound = exchange({ channelBindings: channelBindings(data) });
  t.deepEqual(valuesOf(bound.verdict, AV.CHANNEL_BINDINGS), [bindingsHash(data)]);
  using unbound = exchange();
  t.deepEqual(valuesOf(unbound.verdict, AV.CHANNEL_BINDINGS), []);
});

test("a challenge with a target's name and bindings: the client's hash comes behind them", (t) => {
  const theirs = Buffer.alloc(16);
  using exchanged = exchange({
    channelBindings: channelBindings(Buffer.from('tls-unique:x')),
    avPairs: [
      [AV.TARGET_NAME, Buffer.from('Dummy', 'utf16le')],
      [AV.CHANNEL_BINDINGS, theirs],
    ],
  });
  t.like(exchanged.verdict, { response: true, mic: true });
  // Windows replaces them; sspi-rs keeps both.
  const [first, second, ...rest] = valuesOf(exchanged.verdict, AV.CHANNEL_BINDINGS);
  t.deepEqual(first, theirs);
  t.notDeepEqual(second, theirs);
  t.deepEqual(rest, []);
});

for (const [what, change] of Object.entries(malformed)) {
  test(`a challenge with ${what}: an error, and the context is gone`, (t) => {
    // .NET's own NTLM says InvalidToken.
    t.is(checkMalformed(t, change), 'SEC_E_INTERNAL_ERROR');
  });
}

test('sealed messages, both ways: 16 bytes more, and as the acceptor calculates them', (t) => {
  checkSealed(t);
});

for (const requestMic of [true, false]) {
  for (const contextReq of [sealed, ISC_REQ.INTEGRITY]) {
    const level = contextReq === sealed ? 'sealed' : 'signed';
    test(`Negotiate, ${level}, ${requestMic ? 'asked for' : 'not asked for'} a MIC: NTLM in SPNEGO`, (t) => {
      using exchanged = negotiateExchange(contextReq, requestMic);
      const { client, first, verdict } = exchanged;
      t.like(first, { isBare: false, hasMic: false });
      t.true(first.mechanisms.includes(NTLM_MECHANISM));
      // sspi-rs signs the list of mechanisms in any case.
      t.like(verdict, { response: true, mic: true, mechListMic: true });
      t.true(client.established);
    });
  }
}
