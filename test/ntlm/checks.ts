// What every client of NTLM must do against the acceptor, whichever SSPI it is of.

import { createHash } from 'node:crypto';
import type { ExecutionContext } from 'ava';
import { SspiError } from '../../src/index.js';
import { NTLM, NtlmAcceptor, type NtlmIdentity } from './acceptor.js';
import { clientOf, type Exchange, exchange, promisesMic, required, right } from './exchange.js';

/** The flags of NEGOTIATE, and the statuses of both legs. */
export function checkNegotiate(t: ExecutionContext, { acceptor, negotiate, legs }: Exchange): void {
  t.true(negotiate.length >= 32);
  t.is(acceptor.negotiated & required, required);
  t.true((acceptor.negotiated & (NTLM.UNICODE | NTLM.OEM)) !== 0);
  t.deepEqual(
    legs.map(({ code }) => code),
    ['SEC_I_CONTINUE_NEEDED', 'SEC_E_OK'],
  );
}

/** AUTHENTICATE: one character set, and sealing as in NEGOTIATE. */
export function checkAuthenticate(t: ExecutionContext): void {
  using exchanged = exchange();
  const { acceptor, verdict } = exchanged;
  t.is(verdict.flags & required, required);
  t.is(verdict.flags & (NTLM.UNICODE | NTLM.OEM), NTLM.UNICODE);
  t.truthy(acceptor.negotiated & verdict.flags & NTLM.SEAL);
}

export const identityForms: Readonly<Record<string, NtlmIdentity>> = {
  'a user': { user: 'rightusername', domain: '', password: right.password },
  'a user of a domain': right,
  'a UPN': { user: 'rightusername@rightdomain.com', domain: '', password: right.password },
};

/** The right response and MIC, and the names as they were given. */
export function checkIdentity(t: ExecutionContext, identity: NtlmIdentity): void {
  using exchanged = exchange({ identity, known: identity });
  const { user, domain } = identity;
  t.like(exchanged.verdict, { user, domain, response: true, mic: true });
  t.true(promisesMic(exchanged.verdict));
}

export function checkWrongPassword(t: ExecutionContext): void {
  using exchanged = exchange({ identity: { ...right, password: 'wrongpassword' } });
  t.true(exchanged.client.established);
  t.false(exchanged.verdict.response);
}

/** The hash of bindings with this data. RFC 4121 4.1.1.2: no addresses, then the length of the data and the data. */
export function bindingsHash(data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return createHash('md5').update(Buffer.alloc(16)).update(length).update(data).digest();
}

/** A challenge that was broken is an error without a token, and ends the context; returns its code. */
export function checkMalformed(t: ExecutionContext, change: (challenge: Buffer) => Buffer): string {
  using client = clientOf();
  const acceptor = new NtlmAcceptor(right);
  const challenge = change(acceptor.challenge(client.step().token as Buffer));
  const error = t.throws(() => client.step(challenge), { instanceOf: SspiError });
  t.is(error?.token, null);
  t.throws(() => client.step(challenge), { code: 'ERR_SSPI_STATE' });
  return error?.code ?? '';
}

/** Three messages each way, 16 bytes longer than their text. */
export function checkSealed(t: ExecutionContext): void {
  const hello = Buffer.from('Hello');
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
}
