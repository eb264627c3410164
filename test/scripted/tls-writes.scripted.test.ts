// What a TLS stream writes: the peer decrypts just that, from records that are as long as they may be.

import { SEC_E_OK, SEC_I_CONTEXT_EXPIRED } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { until } from '../until.js';
import { clean, remains, reset, script, state, test } from './scripted-test.js';
import { connected, scriptsTaken, type Wire } from './tls-peer.js';
import { sizeOf, unsealer } from './tls-server.js';
import { answersLeg, asksForLeg, makesCloseNotify, record } from './windows/tls.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** Gives the plain text of the records that were sent since the last call. */
function reader(wire: Wire): () => string[] {
  const unseal = unsealer();
  return () => {
    const texts: string[] = [];
    let sent = Buffer.concat(wire.sent.splice(0));
    for (let size = sizeOf(sent); size > 0; size = sizeOf(sent)) {
      texts.push(unseal(sent.subarray(0, size)));
      sent = sent.subarray(size);
    }
    if (sent.byteLength > 0) throw new Error(`${sent.byteLength} bytes are no record`);
    return texts;
  };
}

/** Text that is nowhere the same. */
const text = (length: number): string =>
  Array.from({ length: Math.ceil(length / 8) }, (_, index) => String(index).padStart(8, '-'))
    .join('')
    .slice(0, length);

const written = (peer: { stream: NodeJS.WritableStream }, piece: string): Promise<unknown> =>
  new Promise((resolve) => peer.stream.write(piece, resolve));

const lengths = (texts: readonly string[]): number[] => texts.map(({ length }) => length);

test('a long piece goes into records of the longest kind, and one for the rest', async (t) => {
  using peer = await connected();
  const read = reader(peer.wire);
  for (const [length, records] of [
    [1, [1]],
    [16_384, [16_384]],
    [16_385, [16_384, 1]],
    [40_000, [16_384, 16_384, 7232]],
    [0, []],
  ] as const) {
    await written(peer, text(length));
    const texts = read();
    t.deepEqual(lengths(texts), [...records]);
    t.is(texts.join(''), text(length));
  }
});

test('pieces that wait for an earlier one share records', async (t) => {
  using peer = await connected();
  const read = reader(peer.wire);
  const pieces = [10_000, 5000, 3000, 1, 20_000].map(text);
  peer.stream.cork();
  for (const piece of pieces) peer.stream.write(piece);
  const all = written(peer, 'last');
  peer.stream.uncork();
  await all;
  const texts = read();
  t.deepEqual(lengths(texts), [16_384, 16_384, 38_005 - 2 * 16_384]);
  t.is(texts.join(''), [...pieces, 'last'].join(''));
});

/** Answers the next query for the sizes of a stream. */
function changesSizes(cbMaximumMessage: number): void {
  const sizes = raw.alloc(raw.SecPkgContext_StreamSizes, {
    ...{ cbHeader: 8, cbTrailer: 16, cBuffers: 4, cbBlockSize: 1 },
    cbMaximumMessage,
  });
  script('QueryContextAttributesW', {
    writes: [{ parameter: 'pBuffer', bytes: raw.bytesOf(sizes) }],
  });
}

test('after a renegotiation records are as long as the new cipher allows', async (t) => {
  using peer = await connected();
  const read = reader(peer.wire);
  await written(peer, text(300));
  t.deepEqual(lengths(read()), [300]);
  asksForLeg();
  answersLeg('client', SEC_E_OK);
  changesSizes(100);
  peer.wire.push(record('handshake', 'HelloRequest'));
  await scriptsTaken();
  await written(peer, text(250));
  t.deepEqual(lengths(read()), [100, 100, 50]);
});

test('after our own close_notify nothing is written, and the sizes are not asked for', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  makesCloseNotify('client');
  peer.stream.end();
  await until(() => peer.stream.writableFinished);
  reset();
  asksForLeg();
  answersLeg('client', SEC_I_CONTEXT_EXPIRED);
  peer.wire.push(record('applicationData', 'a ticket'));
  await scriptsTaken();
  t.is(state().counts.QueryContextAttributesW, undefined);
  t.false(peer.stream.destroyed);
});
