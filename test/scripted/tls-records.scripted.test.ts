// Decrypted TLS records: only SEC_E_OK comes with plain text, and never in buffer 0.

import { once } from 'node:events';
import { SEC_E_OK } from '../../src/index.js';
import { clean, remains, reset, test } from './scripted-test.js';
import { aWhile, connected, legs, reading, scriptsTaken } from './tls-peer.js';
import {
  answersLeg,
  asksForLeg,
  closes,
  decrypts,
  failsToDecrypt,
  record,
  sealed,
} from './windows/tls.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('SEC_E_OK: the DATA of buffer 1', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  decrypts('hello');
  peer.wire.push(sealed(5));
  await scriptsTaken();
  t.deepEqual(seen, ['hello']);
});

test('SEC_I_CONTEXT_EXPIRED leaves the record in buffer 0: none of it is read, and data comes before the end', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  const seen = reading(peer.stream);
  decrypts('last words');
  closes();
  peer.wire.push(Buffer.concat([sealed(10), record('alert', 'close_notify')]));
  await once(peer.stream, 'end');
  t.deepEqual(seen, ['last words', 'END']);
});

test('SEC_I_RENEGOTIATE leaves the record in buffer 0: none of it is read', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  asksForLeg();
  answersLeg('client', SEC_E_OK);
  decrypts('data');
  peer.wire.push(Buffer.concat([record('applicationData', 'a ticket'), sealed(4)]));
  await scriptsTaken();
  t.deepEqual(seen, ['data']);
  t.deepEqual(legs(), ['']);
});

test('an error leaves the record in buffer 0: none of it is read', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  failsToDecrypt();
  peer.wire.push(sealed(8));
  await scriptsTaken();
  t.deepEqual(seen, ['SEC_E_DECRYPT_FAILURE', 'CLOSE']);
});

for (const size of [1, 7, 100]) {
  test(`records that arrive in pieces of ${size} are whole when DecryptMessage sees them`, async (t) => {
    using peer = await connected();
    const seen = reading(peer.stream);
    const texts = ['one', 'twenty', 'three hundred'];
    for (const text of texts) decrypts(text);
    const all = Buffer.concat(texts.map((text) => sealed(text.length)));
    for (let at = 0; at < all.byteLength; at += size) peer.wire.push(all.subarray(at, at + size));
    await scriptsTaken();
    t.is(seen.join(), size < 100 ? texts.join() : texts.join(''));
  });
}

test('the data of records that came together is read at once, up to the record that is more than data', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  const seen = reading(peer.stream);
  for (const text of ['one ', 'two ', 'three']) decrypts(text);
  asksForLeg();
  answersLeg('client', SEC_E_OK);
  for (const text of ['four ', 'five']) decrypts(text);
  closes();
  const texts = [4, 4, 5].map(sealed);
  const rest = [record('applicationData', 'a ticket'), sealed(5), sealed(4)];
  peer.wire.push(Buffer.concat([...texts, ...rest, record('alert', 'close_notify')]));
  await once(peer.stream, 'end');
  t.deepEqual(seen, ['one two three', 'four five', 'END']);
});

test('what was decrypted before an error is read before it', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  for (const text of ['one ', 'two']) decrypts(text);
  failsToDecrypt();
  peer.wire.push(Buffer.concat([4, 3, 8].map(sealed)));
  await scriptsTaken();
  t.deepEqual(seen, ['one two', 'SEC_E_DECRYPT_FAILURE', 'CLOSE']);
});

test('a reader that destroys the stream: the leg that follows the data is not taken', async (t) => {
  using peer = await connected();
  peer.stream.once('data', () => peer.stream.destroy());
  // Until it flows: data is then read within push().
  await aWhile();
  decrypts('enough');
  asksForLeg();
  peer.wire.push(Buffer.concat([sealed(6), record('applicationData', 'a ticket')]));
  await once(peer.stream, 'close');
  await aWhile();
  t.deepEqual(legs(), []);
});

test('a reader gets at most some records at once, and none of its memory is the transport’s', async (t) => {
  using peer = await connected();
  const pieces: Buffer[] = [];
  peer.stream.on('data', (data: Buffer) => pieces.push(data));
  const text = 'x'.repeat(16_384);
  const all = Buffer.concat(Array.from({ length: 10 }, () => sealed(text.length)));
  for (let count = 0; count < 10; count++) decrypts(text);
  peer.wire.push(all);
  await scriptsTaken();
  t.deepEqual(
    pieces.map(({ byteLength }) => byteLength / text.length),
    [4, 4, 2],
  );
  for (const piece of pieces) t.not(piece.buffer, all.buffer);
});
