// The end of a TLS stream: close_notify, truncation, and writes in progress.

import { once } from 'node:events';
import { SEC_E_OK, SEC_I_CONTINUE_NEEDED, TlsStream } from '../../src/index.js';
import { until } from '../until.js';
import { clientCredential, serverCredential } from './pair.js';
import { clean, remains, reset, script, state, test } from './scripted-test.js';
import { aWhile, begin, connected, reading, scriptsTaken, Wire } from './tls-peer.js';
import {
  closes,
  closesUnderWine,
  decrypts,
  makesCloseNotify,
  record,
  sealed,
  swallowsAlert,
} from './windows/tls.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const closeNotify = record('alert', 'close_notify');

for (const side of ['client', 'server'] as const) {
  test(`${side}: after close_notify a stream that only reads closes by itself`, async (t) => {
    using peer = await connected(side);
    const seen = reading(peer.stream);
    closes();
    makesCloseNotify(side);
    peer.wire.push(closeNotify);
    await until(() => seen.includes('CLOSE'));
    t.deepEqual(seen, ['END', 'CLOSE']);
    t.is(peer.sent(), 'close_notify');
    t.true(peer.wire.destroyed);
  });
}

test('allowHalfOpen: after close_notify this side may still write', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  const seen = reading(peer.stream);
  closes();
  peer.wire.push(closeNotify);
  await scriptsTaken();
  peer.stream.write('more');
  await aWhile();
  t.regex(peer.sent(), /^SCRM/);
  makesCloseNotify('client', SEC_E_OK);
  peer.stream.end();
  await until(() => seen.includes('CLOSE'));
  t.deepEqual(seen, ['END', 'CLOSE']);
});

for (const [what, side, bytes, message] of [
  ['between records', 'client', null, /without close_notify/],
  ['between records', 'server', null, /without close_notify/],
  ['within a record', 'client', sealed(5).subarray(0, 9), /within a TLS record/],
] as const) {
  test(`${side}: the connection ends ${what}: truncated, an error`, async (t) => {
    using peer = await connected(side);
    if (bytes) peer.wire.push(bytes);
    peer.wire.push(null);
    peer.stream.resume();
    const [error] = await once(peer.stream, 'error');
    t.is(error.code, 'ERR_SSPI_TLS_TRUNCATED');
    t.regex(error.message, message);
    t.true(peer.stream.context.disposed);
  });
}

test('the connection ends in the handshake: truncated, whatever is not required', async (t) => {
  using peer = begin('server', { requireCloseNotify: false });
  peer.wire.push(null);
  const [error] = await once(peer.stream, 'error');
  t.is(error.code, 'ERR_SSPI_TLS_TRUNCATED');
  t.regex(error.message, /during the TLS handshake/);
});

test('data before the truncation is read before the error', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  decrypts('half');
  peer.wire.push(sealed(4));
  peer.wire.push(null);
  await until(() => seen.includes('CLOSE'));
  t.deepEqual(seen, ['half', 'ERR_SSPI_TLS_TRUNCATED', 'CLOSE']);
});

test('requireCloseNotify: false takes the end of the connection for the end, but not within a record', async (t) => {
  for (const [bytes, expected] of [
    [null, ['END', 'CLOSE']],
    [sealed(5).subarray(0, 9), ['ERR_SSPI_TLS_TRUNCATED', 'CLOSE']],
  ] as const) {
    using peer = await connected('client', { requireCloseNotify: false });
    const seen = reading(peer.stream);
    if (bytes) peer.wire.push(bytes);
    else makesCloseNotify('client');
    peer.wire.push(null);
    await until(() => seen.includes('CLOSE'));
    t.deepEqual(seen, expected);
  }
});

test('Windows: an alert that is no failure ends nothing, and data goes on', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  swallowsAlert();
  decrypts('data');
  peer.wire.push(Buffer.concat([record('alert', 'no_renegotiation'), sealed(4)]));
  await scriptsTaken();
  t.deepEqual(seen, ['data']);
  peer.wire.push(null);
  await until(() => seen.includes('CLOSE'));
  t.is(seen[1], 'ERR_SSPI_TLS_TRUNCATED', 'data came after the alert: it was no close_notify');
});

test('Wine: close_notify is SEC_E_OK without data, and the end of the connection after it an end', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  closesUnderWine();
  makesCloseNotify('client');
  peer.wire.push(closeNotify);
  await aWhile();
  t.deepEqual(seen, [], 'it may be another alert');
  peer.wire.push(null);
  await until(() => seen.includes('CLOSE'));
  t.deepEqual(seen, ['END', 'CLOSE']);
});

test('what follows close_notify is dropped, and costs nothing', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  closes();
  peer.wire.push(closeNotify);
  peer.stream.resume();
  await scriptsTaken();
  const before = process.memoryUsage().arrayBuffers;
  const start = performance.now();
  const chunk = Buffer.alloc(64 * 1024);
  for (let sent = 0; sent < 48 * 1024 * 1024; sent += chunk.byteLength) {
    peer.wire.push(chunk);
    if (sent % (1024 * 1024) === 0) await new Promise(setImmediate);
  }
  await aWhile();
  const took = performance.now() - start;
  const grown = process.memoryUsage().arrayBuffers - before;
  t.log(`${took.toFixed()} ms, ${grown} bytes`);
  t.true(took < 2000, `${took} ms`);
  t.true(grown < 4 * 1024 * 1024, `${grown} bytes`);
  t.is(peer.wire.readableLength, 0, 'nor does it stay in the transport');
  t.is(state().counts.DecryptMessage, 1, 'the close_notify alone');
});

test('the transport closes: the stream is destroyed, after what was read', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  peer.wire.destroy();
  await until(() => seen.includes('CLOSE'));
  t.deepEqual(seen, ['ERR_SSPI_TLS_TRUNCATED', 'CLOSE']);

  using other = await connected('client', { allowHalfOpen: true });
  decrypts('data');
  closes();
  other.wire.push(Buffer.concat([sealed(4), closeNotify]));
  other.wire.destroy();
  await scriptsTaken();
  t.false(other.stream.destroyed, 'its reader comes first');
  const late = reading(other.stream);
  await until(() => late.includes('CLOSE'));
  t.deepEqual(late, ['data', 'END', 'CLOSE']);
});

test('a transport that was closed before: an error, not a hang', async (t) => {
  for (const side of ['client', 'server'] as const) {
    using closed = begin(side);
    closed.wire.destroy();
    await t.throwsAsync(once(closed.stream, 'secureConnect'), { code: 'ERR_SSPI_TLS_TRUNCATED' });
  }
});

test('a transport that has ended before it is a stream’s: an error, not a hang', async (t) => {
  using client = clientCredential('ScriptedStream');
  using server = serverCredential('ScriptedStream');
  for (const connect of [
    (wire: Wire) => TlsStream.connect(wire, { credential: client, targetName: 'server' }),
    (wire: Wire) => TlsStream.accept(wire, { credential: server }),
  ]) {
    const destroyed = new Wire();
    destroyed.destroy();
    await once(destroyed, 'close');
    const ended = new Wire();
    ended.push(null);
    ended.resume();
    await once(ended, 'end');
    t.false(ended.destroyed);
    for (const wire of [destroyed, ended]) {
      script('InitializeSecurityContextW', { status: SEC_I_CONTINUE_NEEDED });
      const [error] = await once(connect(wire), 'error');
      t.is(error.code, 'ERR_SSPI_TLS_TRUNCATED');
      reset();
    }
  }
});

/** The error codes passed to the callbacks of two writes and of end(). */
function writing(peer: { stream: NodeJS.WritableStream }): unknown[] {
  const codes: unknown[] = [];
  const note = (error?: Error | null) => void codes.push((error as NodeJS.ErrnoException)?.code);
  peer.stream.write('one', note);
  peer.stream.write('two', note);
  peer.stream.end(note);
  return codes;
}

test('callbacks of writes are called, with an error, when the stream is destroyed', async (t) => {
  // During the handshake.
  using early = begin('server');
  const first = writing(early);
  early.stream.destroy();
  await until(() => first.length === 3);
  t.deepEqual(first, Array(3).fill('ERR_STREAM_DESTROYED'));
  // By a transport that never calls back.
  using late = await connected();
  late.wire.isStuck = true;
  const second = writing(late);
  late.stream.destroy();
  await until(() => second.length === 3);
  t.deepEqual(second, Array(3).fill('ERR_STREAM_DESTROYED'));
  // With the error passed to destroy().
  using broken = await connected();
  broken.wire.isStuck = true;
  const third = writing(broken);
  broken.stream.on('error', () => {});
  broken.wire.destroy(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
  await until(() => third.length === 3);
  t.deepEqual(third, Array(3).fill('ECONNRESET'));
});

test('the peer is gone after its close_notify: an unwritten rest is an error, our close_notify is not', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  peer.wire.isStuck = true;
  const codes: unknown[] = [];
  peer.stream.on('error', () => {});
  peer.stream.write('lost', (error) => codes.push((error as NodeJS.ErrnoException)?.code));
  closes();
  peer.wire.push(closeNotify);
  peer.stream.resume();
  await scriptsTaken();
  peer.wire.destroy();
  await until(() => codes.length > 0);
  t.deepEqual(codes, ['ERR_SSPI_TLS_TRUNCATED']);

  using quiet = await connected('client', { allowHalfOpen: true });
  const seen = reading(quiet.stream);
  closes();
  quiet.wire.push(closeNotify);
  await scriptsTaken();
  quiet.wire.destroy();
  quiet.stream.end();
  await until(() => seen.includes('CLOSE'));
  t.deepEqual(seen, ['END', 'CLOSE']);
});

test('close_notify that cannot be sent is an error, unless the peer has ended before', async (t) => {
  const reset = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  for (const hasEnded of [false, true]) {
    using peer = await connected('client', { allowHalfOpen: true });
    const seen = reading(peer.stream);
    if (hasEnded) {
      closes();
      peer.wire.push(closeNotify);
      await scriptsTaken();
    }
    peer.wire.failure = reset;
    makesCloseNotify('client', SEC_E_OK);
    const ended = new Promise((resolve) => peer.stream.end(resolve));
    t.is((await ended) ?? null, hasEnded ? null : reset);
    await until(() => seen.includes('CLOSE'));
    t.deepEqual(seen, hasEnded ? ['END', 'CLOSE'] : ['EPIPE', 'CLOSE']);
  }
});

test('what came along with close_notify is dropped: the transport goes on, and its end is seen', async (t) => {
  using peer = await connected('client', { allowHalfOpen: true });
  // More than a reader is given at once.
  const length = 16_000;
  const records = Array.from({ length: 5 }, () => sealed(length));
  for (const _ of records) decrypts('x'.repeat(length));
  closes();
  peer.wire.push(Buffer.concat([...records, closeNotify, Buffer.alloc(200_000, 23)]));
  // Nobody has read yet: the transport waits.
  await aWhile();
  t.true(peer.wire.isPaused());
  const seen = reading(peer.stream);
  await until(() => seen.includes('END'));
  t.false(peer.wire.isPaused());
  peer.wire.destroy();
  await until(() => seen.includes('CLOSE'));
  t.deepEqual(seen.slice(-2), ['END', 'CLOSE']);
});

test('a transport that gives text instead of bytes is an error', async (t) => {
  using peer = await connected();
  const seen = once(peer.stream, 'error');
  peer.wire.setEncoding('latin1');
  peer.wire.push(sealed(5));
  const [error] = await seen;
  t.true(error instanceof TypeError);
  t.regex(error.message, /^what transport gives must be a Uint8Array, got a string/);
  t.true(peer.wire.destroyed);
});
