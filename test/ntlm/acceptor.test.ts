// The acceptor of these tests against MS-NLMP's examples (4.2.4): it must not agree with a client by a mistake of both.

import test from 'ava';
import { NtlmAcceptor } from './acceptor.js';
import { authenticate, bytes, challenge, known } from './example.js';

test('the example is let in, without a MIC; its client seals as the example does', (t) => {
  const acceptor = new NtlmAcceptor(known).challengedBy(Buffer.alloc(0), challenge);
  const { response, mic, user, domain } = acceptor.accept(authenticate);
  t.deepEqual(
    { response, mic, user, domain },
    {
      response: true,
      mic: 'absent',
      user: 'User',
      domain: 'Domain',
    },
  );
  // 4.2.4.4: GSS_WrapEx of "Plaintext", the first message.
  const sealed = bytes('54e50165bf1936dc996020c1811b0f06fb5f');
  const { message, signature } = acceptor.unseal(sealed);
  t.is(message.toString('utf16le'), 'Plaintext');
  t.deepEqual(signature, bytes('01000000 7fb38ec5c55d4976 00000000'));
});

test('another password is not let in, and has no keys', (t) => {
  const acceptor = new NtlmAcceptor({ ...known, password: 'password' });
  acceptor.challengedBy(Buffer.alloc(0), challenge);
  t.false(acceptor.accept(authenticate).response);
  t.throws(() => acceptor.sign(Buffer.alloc(1)), { message: /was not let in/ });
});
