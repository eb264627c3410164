// The acceptor of these tests against MS-NLMP's examples (4.2.4): it must not agree with a client by a mistake of both.

import test from 'ava';
import { NtlmAcceptor } from './acceptor.js';

const bytes = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex');

const challenge =
  bytes(`4e544c4d53535000 02000000 0c000c0038000000 33828ae2 0123456789abcdef 0000000000000000
  2400240044000000 060070170000000f 530065007200760065007200
  02000c0044006f006d00610069006e00 01000c00530065007200760065007200 00000000`);
const authenticate =
  bytes(`4e544c4d53535000 03000000 180018006c000000 5400540084000000 0c000c0048000000
  0800080054000000 100010005c000000 10001000d8000000 358288e2 0501280a0000000f
  44006f006d00610069006e00 5500730065007200 43004f004d0050005500540045005200
  86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa
  68cd0ab851e51c96aabc927bebef6a1c 0101000000000000 0000000000000000 aaaaaaaaaaaaaaaa 00000000
  02000c0044006f006d00610069006e00 01000c00530065007200760065007200 00000000 00000000
  c5dad2544fc9799094ce1ce90bc9d03e`);
const known = { user: 'User', domain: 'Domain', password: 'Password' };

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
