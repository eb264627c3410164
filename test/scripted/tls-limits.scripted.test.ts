// What a peer of a TLS stream can cost, before anybody knows who it is and after.

import { once } from 'node:events';
import {
  SEC_E_INCOMPLETE_MESSAGE,
  SEC_E_OK,
  SEC_I_CONTINUE_NEEDED,
  SECBUFFER_MISSING,
  type TlsStream,
} from '../../src/index.js';
import { until } from '../until.js';
import { clean, release, remains, reset, script, state, test } from './scripted-test.js';
import { aWhile, begin, connected, reading, scriptsTaken } from './tls-peer.js';
import { answersLeg, asksForLeg, decrypts, record, sealed, swallowsAlert } from './windows/tls.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const incomplete = () =>
  script('AcceptSecurityContext', {
    status: SEC_E_INCOMPLETE_MESSAGE,
    buffers: [{ list: 'pInput', index: 1, type: SECBUFFER_MISSING, size: 1 }],
  });

const largest = record('handshake', Buffer.alloc(16384, 1));

test('something that is no TLS, at its first byte', async (t) => {
  for (const [bytes, message] of [
    ['GET / HTTP/1.1', /begins with 474554202f/],
    [Buffer.of(22, 2), /begins with 1602/],
    [Buffer.of(0x80), /begins with 80/],
  ] as const) {
    using peer = begin('server');
    peer.wire.push(Buffer.from(bytes));
    const [error] = await once(peer.stream, 'error');
    t.is(error.code, 'ERR_SSPI_TLS_RECORD');
    t.regex(error.message, message);
  }
  t.is(state().counts.AcceptSecurityContext, undefined);
});

test('a record that is longer than TLS allows, at its header; the longest is none', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  decrypts('x');
  peer.wire.push(record('applicationData', Buffer.alloc(2 ** 14 + 2048)));
  await scriptsTaken();
  t.deepEqual(seen, ['x']);
  peer.wire.push(record('applicationData', Buffer.alloc(2 ** 14 + 2049)).subarray(0, 5));
  const [error] = await once(peer.stream, 'error');
  t.is(error.code, 'ERR_SSPI_TLS_RECORD');
  t.regex(error.message, /18438 bytes; TLS allows 18437/);
});

test('a handshake message without end', async (t) => {
  using peer = begin('server');
  const errors: NodeJS.ErrnoException[] = [];
  peer.stream.on('error', (error) => errors.push(error));
  for (let count = 0; count < 40; count++) incomplete();
  for (let sent = 0; sent < 40 && errors.length === 0; sent++) {
    peer.wire.push(largest);
    await until(() => errors.length > 0 || state().counts.AcceptSecurityContext === sent + 1);
  }
  t.is(errors[0]?.code, 'ERR_SSPI_TLS_LIMIT');
  t.is(state().counts.AcceptSecurityContext, 16, '16 times 16 KiB are too much');
  reset();
});

test('a handshake without end, in parts that a leg takes', async (t) => {
  using peer = begin('server');
  const errors: NodeJS.ErrnoException[] = [];
  peer.stream.on('error', (error) => errors.push(error));
  for (let count = 0; count < 300; count++) answersLeg('server', SEC_I_CONTINUE_NEEDED);
  for (let sent = 0; sent < 300 && errors.length === 0; sent++) {
    peer.wire.push(record('handshake', 'x'));
    await until(() => errors.length > 0 || state().counts.AcceptSecurityContext === sent + 1);
  }
  t.is(errors[0]?.code, 'ERR_SSPI_TLS_LIMIT');
  t.is(state().counts.AcceptSecurityContext, 256);
  reset();
});

test('single bytes: no leg before a record is whole, and no copy of all for each', async (t) => {
  using peer = begin('server');
  for (const byte of largest.subarray(0, -1)) peer.wire.push(Buffer.of(byte));
  await aWhile();
  t.is(state().counts.AcceptSecurityContext, undefined);
  answersLeg('server', SEC_I_CONTINUE_NEEDED, 'ServerHello');
  peer.wire.push(largest.subarray(-1));
  await until(() => peer.sent() === 'ServerHello');
  t.is(state().counts.AcceptSecurityContext, 1);
});

test('records without data in a row; data between them starts anew', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  const alert = record('alert', 'warning');
  for (const _ of Array(2)) {
    for (let count = 0; count < 32; count++) swallowsAlert();
    decrypts('x');
    peer.wire.push(Buffer.concat([...Array(32).fill(alert), sealed(1)]));
  }
  await scriptsTaken();
  t.deepEqual(seen, ['x', 'x']);
  for (let count = 0; count < 33; count++) swallowsAlert();
  peer.wire.push(Buffer.concat(Array(40).fill(alert)));
  await until(() => seen.includes('CLOSE'));
  t.is(seen[2], 'ERR_SSPI_TLS_LIMIT');
});

test('records of no bytes are records without data', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  for (let count = 0; count < 33; count++) decrypts('');
  peer.wire.push(Buffer.concat(Array.from({ length: 33 }, () => sealed(0))));
  await until(() => seen.includes('CLOSE'));
  t.deepEqual(seen, ['ERR_SSPI_TLS_LIMIT', 'CLOSE']);
});

test('tickets in a row are records without data, too', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  for (let count = 0; count < 33; count++) asksForLeg();
  for (let count = 0; count < 32; count++) answersLeg('client', SEC_E_OK);
  peer.wire.push(Buffer.concat(Array(40).fill(record('applicationData', 'ticket'))));
  await until(() => seen.includes('CLOSE'));
  t.is(seen[0], 'ERR_SSPI_TLS_LIMIT');
});

test('more than three renegotiations', async (t) => {
  using peer = await connected('server');
  const seen = reading(peer.stream);
  const renegotiate = () => {
    asksForLeg();
    answersLeg('server', SEC_I_CONTINUE_NEEDED, 'ServerHello');
    answersLeg('server', SEC_E_OK, 'Finished');
    decrypts('x');
  };
  const sends = async (bytes: Buffer, then: () => boolean) => {
    peer.wire.push(bytes);
    await until(then);
  };
  let answer = '';
  const answers = (token: string) => () => {
    answer += peer.sent();
    return answer.endsWith(token);
  };
  for (let count = 0; count < 3; count++) {
    renegotiate();
    await sends(record('handshake', 'ClientHello'), answers('ServerHello'));
    await sends(record('handshake', 'Finished'), answers('Finished'));
    await aWhile();
    await sends(sealed(1), () => seen.length === count + 1);
  }
  t.deepEqual(seen, ['x', 'x', 'x']);
  asksForLeg();
  answersLeg('server', SEC_I_CONTINUE_NEEDED, 'ServerHello');
  peer.wire.push(record('handshake', 'ClientHello'));
  await until(() => seen.includes('CLOSE'));
  t.is(seen[3], 'ERR_SSPI_TLS_LIMIT');
});

/** Offers 4 MiB and counts what the stream lets in. */
async function flood(wire: { push(bytes: Buffer): boolean; readableLength: number }) {
  const chunk = Buffer.concat(Array(4).fill(record('applicationData', Buffer.alloc(16384))));
  let offered = 0;
  for (let count = 0; count < 64; count++) {
    wire.push(chunk);
    offered += chunk.byteLength;
    await new Promise(setImmediate);
  }
  return offered - wire.readableLength;
}

test('while a leg runs, the peer has to wait', async (t) => {
  using peer = await connected();
  const seen = reading(peer.stream);
  asksForLeg();
  script('InitializeSecurityContextW', { hold: true });
  peer.wire.push(record('handshake', 'slow'));
  await until(() => state().held === 1);
  const taken = await flood(peer.wire);
  t.log(`${taken} bytes`);
  t.true(taken > 65536 && taken < 256 * 1024, `${taken} bytes`);
  // All of it is read, once the leg is done.
  for (let count = 0; count < 256; count++) decrypts('x');
  release();
  await scriptsTaken();
  t.is(seen.join(''), 'x'.repeat(256));
});

test('while nobody reads, the peer has to wait', async (t) => {
  using peer = await connected();
  for (let count = 0; count < 256; count++) decrypts('x'.repeat(4096));
  const taken = await flood(peer.wire);
  t.log(`${taken} bytes, ${peer.stream.readableLength} of them read`);
  t.true(taken < 512 * 1024, `${taken} bytes`);
  let length = 0;
  peer.stream.on('data', (data: Buffer) => {
    length += data.byteLength;
  });
  await scriptsTaken();
  t.is(length, 256 * 4096);
});

/** The error of a stream; undefined if there is none within two seconds: without a timer, nothing else ends a wait. */
function errorSoon(stream: TlsStream): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), 2000);
    stream.once('error', (error) => {
      clearTimeout(late);
      resolve(error);
    });
  });
}

test('the timeout of a handshake keeps no process alive', (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  using _ = begin('server', { handshakeTimeout: 60_000 });
  t.is(timers(), before);
});

test('a handshake that takes too long, the first and a later one', async (t) => {
  // Nothing else keeps the process alive, and a handshake is not to.
  const awake = setInterval(() => {}, 1000);
  t.teardown(() => clearInterval(awake));
  for (const side of ['client', 'server'] as const) {
    using peer = begin(side, { handshakeTimeout: 50 });
    if (side === 'server') peer.wire.push(largest.subarray(0, 100));
    const ending = errorSoon(peer.stream);
    // On a busy machine the leg may be made after the end, and would take what is scripted for the next connection.
    if (side === 'client') await until(() => state().counts.InitializeSecurityContextW === 1);
    const error = await ending;
    t.is(error?.code, 'ERR_TLS_HANDSHAKE_TIMEOUT');
    t.regex(error?.message ?? '', /50 ms/);
    await aWhile();
  }
  // Long enough for the first handshake, on a busy machine too.
  using later = await connected('client', { handshakeTimeout: 500 });
  await new Promise((resolve) => setTimeout(resolve, 600));
  t.false(later.stream.destroyed, 'done in time');
  asksForLeg();
  answersLeg('client', SEC_I_CONTINUE_NEEDED, 'ClientHello');
  later.wire.push(record('handshake', 'HelloRequest'));
  t.is((await errorSoon(later.stream))?.code, 'ERR_TLS_HANDSHAKE_TIMEOUT');
});
