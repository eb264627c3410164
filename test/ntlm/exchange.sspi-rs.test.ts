// sspi-rs' client of NTLM and Negotiate against the acceptor of these tests; as .NET tests its own.

import { createHash } from 'node:crypto';
import test from 'ava';
import { channelBindings, ISC_REQ, SspiError } from '../../src/index.js';
import { AV, NTLM, NtlmAcceptor } from './acceptor.js';
import {
  clientOf,
  exchange,
  malformed,
  negotiateExchange,
  ntlmMechanism,
  promisesMic,
  required,
  right,
  sealed,
  valuesOf,
} from './exchange.js';

const hello = Buffer.from('Hello');

test('NEGOTIATE: the flags of NTLMv2, a character set, and no domain', (t) => {
  using exchanged = exchange();
  const { acceptor, negotiate, legs } = exchanged;
  t.true(negotiate.length >= 32);
  t.is(acceptor.negotiated & required, required);
  t.true((acceptor.negotiated & (NTLM.UNICODE | NTLM.OEM)) !== 0);
  t.is(acceptor.negotiated & NTLM.DOMAIN_SUPPLIED, 0);
  t.deepEqual(
    legs.map(({ code }) => code),
    ['SEC_I_CONTINUE_NEEDED', 'SEC_E_OK'],
  );
});

test('AUTHENTICATE: one character set; sealing, if it was asked for, is still there', (t) => {
  using exchanged = exchange();
  const { acceptor, verdict } = exchanged;
  t.is(verdict.flags & required, required);
  t.is(verdict.flags & (NTLM.UNICODE | NTLM.OEM), NTLM.UNICODE);
  t.truthy(acceptor.negotiated & verdict.flags & NTLM.SEAL);
  using unsealed = exchange({ contextReq: ISC_REQ.INTEGRITY });
  t.is((unsealed.acceptor.negotiated | unsealed.verdict.flags) & NTLM.SEAL, 0);
  t.truthy(unsealed.verdict.flags & NTLM.SIGN);
});

for (const [form, identity] of Object.entries({
  'a user': { user: 'rightusername', domain: '', password: right.password },
  'a user of a domain': right,
  'a UPN': { user: 'rightusername@rightdomain.com', domain: '', password: right.password },
})) {
  test(`${form}: the right response, a right MIC, the names as they were given`, (t) => {
    using exchanged = exchange({ identity, known: identity });
    const { user, domain } = identity;
    t.like(exchanged.verdict, { user, domain, response: true, mic: true });
    t.true(promisesMic(exchanged.verdict));
  });
}

test('a wrong password: the client does not notice, the acceptor does', (t) => {
  using exchanged = exchange({ identity: { ...right, password: 'wrongpassword' } });
  t.true(exchanged.client.established);
  t.false(exchanged.verdict.response);
});

test('the name of the target is not among the pairs: sspi-rs leaves it out, where Windows sends it', (t) => {
  using exchanged = exchange();
  t.deepEqual(valuesOf(exchanged.verdict, AV.TARGET_NAME), []);
});

test('channel bindings: their hash, and none without', (t) => {
  const data = Buffer.from('tls-server-end-point:0123456789abcdef');
  using bound = exchange({ channelBindings: channelBindings(data) });
  // RFC 4121 4.1.1.2: no addresses, then the length of the data and the data.
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  const hash = createHash('md5').update(Buffer.alloc(16)).update(length).update(data).digest();
  t.deepEqual(valuesOf(bound.verdict, AV.CHANNEL_BINDINGS), [hash]);
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
    using client = clientOf();
    const acceptor = new NtlmAcceptor(right);
    const challenge = change(acceptor.challenge(client.step().token as Buffer));
    const error = t.throws(() => client.step(challenge), { instanceOf: SspiError });
    // .NET's own NTLM says InvalidToken.
    t.is(error?.code, 'SEC_E_INTERNAL_ERROR');
    t.is(error?.token, null);
    t.throws(() => client.step(challenge), { code: 'ERR_SSPI_STATE' });
  });
}

test('sealed messages, both ways: 16 bytes more, and as the acceptor calculates them', (t) => {
  using exchanged = exchange();
  const { client, acceptor } = exchanged;
  for (let count = 0; count < 3; count++) {
    const wrapped = client.wrap(hello);
    t.is(wrapped.length, 16 + hello.length);
    const { message, signature } = acceptor.unseal(wrapped.subarray(16));
    t.deepEqual(message, hello);
    t.deepEqual(wrapped.subarray(0, 16), signature);
    const { token, data } = acceptor.seal(hello);
    const { data: opened, encrypted } = client.unwrap(Buffer.concat([token, data]));
    t.deepEqual(opened, hello);
    t.true(encrypted);
  }
});

for (const requestMic of [true, false]) {
  for (const contextReq of [sealed, ISC_REQ.INTEGRITY]) {
    const level = contextReq === sealed ? 'sealed' : 'signed';
    test(`Negotiate, ${level}, ${requestMic ? 'asked for' : 'not asked for'} a MIC: NTLM in SPNEGO`, (t) => {
      using exchanged = negotiateExchange(contextReq, requestMic);
      const { client, first, verdict } = exchanged;
      t.like(first, { isBare: false, hasMic: false });
      t.true(first.mechanisms.includes(ntlmMechanism));
      // sspi-rs signs the list of mechanisms in any case.
      t.like(verdict, { response: true, mic: true, mechListMic: true });
      t.true(client.established);
    });
  }
}
