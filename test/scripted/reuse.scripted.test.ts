// Memory that is used again, or cut out of larger pieces: what a script was given stays its own.

import { SECBUFFER_TOKEN, trace } from '../../src/index.js';
import * as raw from '../../src/raw.js';
import { establish } from '../establish.js';
import { makePair } from './pair.js';
import { clean, remains, reset, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('a token stays as it was, whatever legs follow', (t) => {
  using pair = makePair();
  using others = makePair();
  const first = pair.client.step();
  const token = Buffer.from(first.token ?? []);
  const output = Buffer.from(first.outputBuffers[0]?.data ?? []);
  t.true(token.byteLength > 0);
  t.deepEqual(output, token);
  establish(others);
  pair.server.step(first.token);
  t.deepEqual(first.token, token);
  t.deepEqual(Buffer.from(first.outputBuffers[0]?.data ?? []), output);
});

test('the token is that of the output, or a copy where the output is the caller’s memory', (t) => {
  using pair = makePair();
  const { token, outputBuffers } = pair.client.step();
  t.is(outputBuffers[0]?.data, token);
  using other = makePair();
  const data = Buffer.alloc(4096);
  const leg = other.client.step(null, { outputBuffers: [{ type: SECBUFFER_TOKEN, data }] });
  const written = Buffer.from(data.subarray(0, leg.token?.byteLength));
  t.deepEqual(leg.token, written);
  data.fill(0xee);
  t.deepEqual(leg.token, written);
});

test('messages of all lengths stay as they were, whatever messages follow', (t) => {
  using pair = makePair();
  establish(pair);
  const { client, server } = pair;
  const lengths = [0, 1, 100, 1000, 1024, 4096, 16_384, 70_000];
  const kept = Array.from({ length: 20 }, (_, turn) =>
    lengths.map((length) => {
      const plain = Buffer.alloc(length, turn);
      const sealed = client.encryptMessage(plain);
      const copy = Object.values(sealed).map((part) => Buffer.from(part as Buffer));
      return { plain, sealed, copy, read: server.decryptMessage(sealed) };
    }),
  ).flat();
  for (const { plain, sealed, copy, read } of kept) {
    t.deepEqual(read, plain);
    t.deepEqual(
      Object.values(sealed).map((part) => Buffer.from(part as Buffer)),
      copy,
    );
  }
});

test('a listener that encrypts in the middle of a call changes nothing of that call', (t) => {
  using pair = makePair();
  using others = makePair();
  establish(pair);
  establish(others);
  let inner = 0;
  const stop = trace(({ function: name }) => {
    if (name !== 'EncryptMessage') return;
    inner++;
    others.server.decryptMessage(others.client.encryptMessage(Buffer.from('within')));
  });
  try {
    const sealed = pair.client.encryptMessage(Buffer.from('around'));
    t.is(pair.server.decryptMessage(sealed).toString(), 'around');
  } finally {
    stop();
  }
  t.is(inner, 1);
});

test('an empty part that a script transfers takes no other part away with it', (t) => {
  using pair = makePair();
  establish(pair);
  const { client, server } = pair;
  const seal = () => client.encryptMessage(Buffer.alloc(0));
  const [one, two] = [seal(), seal()];
  t.is(one.data.byteLength, 0);
  try {
    structuredClone(one.data, { transfer: [one.data.buffer as ArrayBuffer] });
  } catch {
    // Newer versions of Node refuse, older ones copy.
  }
  t.is(server.decryptMessage(one).byteLength, 0);
  t.is(server.decryptMessage(two).byteLength, 0);
  // Node 22's own way has no regard for the mark: the parts that follow are whole all the same.
  const { buffer } = one.data as { buffer: ArrayBuffer & { transfer?(): ArrayBuffer } };
  try {
    buffer.transfer?.();
  } catch {
    // Node 24 refuses.
  }
  t.is(server.decryptMessage(seal()).byteLength, 0);
});

test('what was given for one message cannot take others away with it', (t) => {
  using pair = makePair();
  establish(pair);
  const { client, server } = pair;
  const one = client.encryptMessage(Buffer.from('one'));
  const two = client.encryptMessage(Buffer.from('two'));
  try {
    structuredClone(one.data, { transfer: [one.data.buffer as ArrayBuffer] });
  } catch {
    // Newer versions of Node refuse, older ones copy.
  }
  t.is(server.decryptMessage(one).toString(), 'one');
  t.is(server.decryptMessage(two).toString(), 'two');
});

test('memory whose address is known is refused once it was transferred away', (t) => {
  const memory = Buffer.from(new ArrayBuffer(16));
  const handle = raw.alloc(raw.SecHandle);
  const call = (context: raw.Pointer<raw.SecHandle>) =>
    raw.QueryContextAttributesW(context, 0, null);
  for (let turn = 0; turn < 3; turn++) {
    t.true(call(memory) < 0);
    t.true(call(handle) < 0);
  }
  for (const bytes of [memory, raw.bytesOf(handle)]) {
    structuredClone(bytes.buffer, { transfer: [bytes.buffer as ArrayBuffer] });
  }
  for (const gone of [memory, handle]) {
    t.throws(() => call(gone), { message: /^phContext must not be detached/ });
  }
  reset();
});

test('empty memory is passed as such', (t) => {
  using pair = makePair();
  establish(pair);
  const { client, server } = pair;
  for (const empty of [Buffer.alloc(0), new Uint8Array(new ArrayBuffer(0))]) {
    const signature = client.makeSignature(empty);
    t.is(server.verifySignature(empty, signature), 0);
    t.is(server.decryptMessage(client.encryptMessage(empty)).byteLength, 0);
  }
});
