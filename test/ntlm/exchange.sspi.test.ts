// The client of NTLM and Negotiate against the acceptor of these tests; as .NET tests its own on Windows.

import test from 'ava';
import { channelBindings, ISC_REQ, SspiError } from '../../src/index.js';
import { isWine } from '../real/account.js';
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
import {
  exchange,
  malformed,
  negotiateExchange,
  right,
  sealed,
  target,
  valuesOf,
} from './exchange.js';
import { NTLM_MECHANISM } from './spnego-acceptor.js';

const hello = Buffer.from('Hello');

test('NEGOTIATE: the flags of NTLMv2, a character set, and no domain but its own', (t) => {
  using exchanged = exchange();
  const { acceptor, negotiate } = exchanged;
  checkNegotiate(t, exchanged);
  if ((acceptor.negotiated & NTLM.DOMAIN_SUPPLIED) !== 0) {
    const start = negotiate.readUInt32LE(20);
    const domain = negotiate.toString('latin1', start, start + negotiate.readUInt16LE(16));
    t.is(domain, right.domain);
  }
});

test('AUTHENTICATE: one character set; sealing, if it was asked for, is still there', (t) => {
  checkAuthenticate(t);
});

for (const [form, identity] of Object.entries(identityForms)) {
  test(`${form}: the right response, a right MIC, the names as they were given`, (t) => {
    checkIdentity(t, identity);
  });
}

test('a wrong password: the client does not notice, the acceptor does', (t) => {
  checkWrongPassword(t);
});

test('the name of the target is among the pairs', (t) => {
  using exchanged = exchange();
  const names = valuesOf(exchanged.verdict, AV.TARGET_NAME).map((name) => name.toString('utf16le'));
  // Samba's client, which Wine runs, leaves it out.
  t.deepEqual(names, isWine ? [] : [target]);
});

test('channel bindings: their hash', (t) => {
  const data = Buffer.from('tls-server-end-point:0123456789abcdef');
  const bind = () => exchange({ channelBindings: channelBindings(data) });
  if (isWine) {
    const error = t.throws(bind, { instanceOf: SspiError });
    t.is(error?.code, 'SEC_E_INVALID_TOKEN', "Wine's NTLM takes no input in the first leg");
    return;
  }
  using bound = bind();
  t.deepEqual(valuesOf(bound.verdict, AV.CHANNEL_BINDINGS), [bindingsHash(data)]);
});

test("a challenge with a target's name and bindings of its own is answered rightly", (t) => {
  using exchanged = exchange({
    avPairs: [
      [AV.TARGET_NAME, Buffer.from('Dummy', 'utf16le')],
      [AV.CHANNEL_BINDINGS, Buffer.alloc(16)],
    ],
  });
  t.like(exchanged.verdict, { response: true, mic: true });
});

for (const [what, change] of Object.entries(malformed)) {
  test(`a challenge with ${what}: an error, and the context is gone`, (t) => {
    const code = checkMalformed(t, change);
    t.log(code);
    // As .NET's own NTLM says; what Windows says is not known.
    if (isWine) t.is(code, 'SEC_E_INVALID_TOKEN');
  });
}

test('sealed messages, both ways: 16 bytes more, and as the acceptor calculates them', (t) => {
  checkSealed(t);
});

test('signatures, three in a row each way, are those that the acceptor calculates', (t) => {
  using exchanged = exchange();
  const { client, acceptor } = exchanged;
  for (let count = 0; count < 3; count++) {
    t.deepEqual(client.getMic(hello), acceptor.expectedSignature(hello));
  }
  for (let count = 0; count < 3; count++) client.verifyMic(hello, acceptor.sign(hello));
  t.throws(() => client.verifyMic(Buffer.from('hello'), acceptor.sign(hello)), {
    code: 'SEC_E_MESSAGE_ALTERED',
  });
});

for (const requestMic of [true, false]) {
  for (const contextReq of [sealed, ISC_REQ.INTEGRITY]) {
    const level = contextReq === sealed ? 'sealed' : 'signed';
    test(`Negotiate, ${level}, ${requestMic ? 'asked for' : 'not asked for'} a MIC: NTLM, bare or in SPNEGO`, (t) => {
      using exchanged = negotiateExchange(contextReq, requestMic);
      const { client, first, verdict } = exchanged;
      t.log(first.mechanisms.join(), first.isBare ? 'bare' : 'SPNEGO');
      t.false(first.hasMic);
      t.true(first.mechanisms.includes(NTLM_MECHANISM));
      t.true(verdict.response);
      t.not(verdict.mechListMic, false);
      if (requestMic && !first.isBare) t.true(verdict.mechListMic);
      // Wine sends NTLM's tokens bare.
      if (isWine) t.true(first.isBare);
      t.true(client.established);
    });
  }
}
