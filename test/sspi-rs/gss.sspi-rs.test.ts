// wrap and unwrap over sspi-rs' NTLM.
import test from 'ava';
import { SspiError } from '../../src/index.js';
import { shakeHands } from './handshake.js';

test('tokens of 0 to 64 KiB, encrypted, both ways', (t) => {
  using handshake = shakeHands();
  const { client, server } = handshake;
  for (const size of [0, 1, 15, 16, 17, 1000, 65_536]) {
    const message = Buffer.alloc(size, 'koffi');
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      const token = from.wrap(message);
      t.is(token.byteLength, 16 + size);
      const { data, encrypted, qop } = to.unwrap(token);
      t.true(data.equals(message));
      t.true(encrypted);
      t.is(qop, 0);
    }
  }
});

test('a token that was altered or cut is refused', (t) => {
  using handshake = shakeHands();
  const { client, server } = handshake;
  const token = client.wrap(Buffer.from('a message'));
  const altered = Buffer.from(token);
  altered.writeUInt8(altered.readUInt8(20) ^ 1, 20);
  t.throws(() => server.unwrap(altered), { instanceOf: SspiError, code: 'SEC_E_MESSAGE_ALTERED' });
  t.throws(() => server.unwrap(token.subarray(0, 10)), { instanceOf: SspiError });
});
