// Messages: buffers as documented, sizes from the context; tampered and misplaced messages are refused.

import {
  SEC_I_CONTEXT_EXPIRED,
  SEC_I_RENEGOTIATE,
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_STREAM,
  SECBUFFER_TOKEN,
  SECQOP_WRAP_NO_ENCRYPT,
  type SealedMessage,
  statusName,
} from '../../src/index.js';
import { establishedPair, makePair } from './pair.js';
import {
  calls,
  clean,
  type RecordedCall,
  remains,
  reset,
  script,
  state,
  test,
} from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const buffersOf = (name: string, recorded: RecordedCall[]) =>
  (recorded.find((call) => call.function === name)?.arguments.pMessage ?? []).map(
    ({ type, size }: { type: number; size: number }) => [type, size],
  );

const uint32 = (...values: number[]) => new Uint8Array(Uint32Array.from(values).buffer);

test('buffers in the order and with the sizes that the documentation gives', (t) => {
  using pair = establishedPair();
  const { client, server } = pair;
  const sizes = uint32(4096, 100, 32, 80);
  const query = { writes: [{ parameter: 'pBuffer', bytes: sizes }] };
  script('QueryContextAttributesW', query);
  const signature = client.makeSignature(Buffer.from('hello'));
  // The sizes are queried once: they do not change after the handshake.
  const sealed = client.encryptMessage(Buffer.from('hello'));
  server.verifySignature(Buffer.from('hello'), signature);
  server.decryptMessage(sealed);
  const recorded = calls();
  const data = [SECBUFFER_DATA, 5];
  t.deepEqual(buffersOf('MakeSignature', recorded), [data, [SECBUFFER_TOKEN, 100]]);
  t.deepEqual(buffersOf('VerifySignature', recorded), [data, [SECBUFFER_TOKEN, 16]]);
  t.deepEqual(buffersOf('EncryptMessage', recorded), [
    [SECBUFFER_TOKEN, 80],
    data,
    [SECBUFFER_PADDING, 32],
  ]);
  t.deepEqual(buffersOf('DecryptMessage', recorded), [
    [SECBUFFER_TOKEN, 16],
    data,
    [SECBUFFER_PADDING, 3],
  ]);
});

test('every size of message, both ways', (t) => {
  using pair = establishedPair();
  for (const size of [0, 1, 7, 8, 9, 4096, 1 << 20]) {
    const message = Buffer.alloc(size, 0xa5);
    const { client, server } = pair;
    t.deepEqual(server.decryptMessage(client.encryptMessage(message)), message);
    t.deepEqual(client.decryptMessage(server.encryptMessage(message)), message);
    t.notThrows(() => client.verifySignature(message, server.makeSignature(message)));
    t.true(
      message.every((byte) => byte === 0xa5),
      'the caller keeps the plain text',
    );
  }
});

test('a bit changed anywhere: SEC_E_MESSAGE_ALTERED, and the input stays as it was', (t) => {
  using pair = establishedPair();
  const sealed = pair.client.encryptMessage(Buffer.from('attack at dawn'));
  const copies = () =>
    Object.fromEntries(Object.entries(sealed).map(([name, part]) => [name, Buffer.from(part)]));
  for (const part of ['token', 'data'] as const) {
    const altered = copies() as unknown as SealedMessage;
    altered[part][0] = (altered[part][0] ?? 0) ^ 1;
    const before = Buffer.from(altered.data);
    t.throws(() => pair.server.decryptMessage(altered), { code: 'SEC_E_MESSAGE_ALTERED' });
    t.deepEqual(altered.data, before);
  }
  t.is(pair.server.decryptMessage(sealed).toString(), 'attack at dawn');
  const message = Buffer.from('signed');
  const signature = pair.client.makeSignature(message);
  t.throws(() => pair.server.verifySignature(Buffer.from('Signed'), signature), {
    code: 'SEC_E_MESSAGE_ALTERED',
  });
  t.throws(() => pair.server.verifySignature(message, Buffer.alloc(0)), {
    code: 'SEC_E_MESSAGE_ALTERED',
  });
});

test('replayed, left out, reflected: errors of their own', (t) => {
  using pair = establishedPair();
  const { client, server } = pair;
  const first = client.encryptMessage(Buffer.from('1'));
  const second = client.encryptMessage(Buffer.from('2'));
  t.throws(() => server.decryptMessage(second), { code: 'SEC_E_OUT_OF_SEQUENCE' });
  t.is(server.decryptMessage(first).toString(), '1');
  t.throws(() => server.decryptMessage(first), { code: 'SEC_E_OUT_OF_SEQUENCE' });
  t.throws(() => client.decryptMessage(second), { code: 'SEC_E_MESSAGE_ALTERED' });
  t.is(server.decryptMessage(second).toString(), '2');
});

test('all parts in a row: DATA points into the input, and is never freed', (t) => {
  using pair = establishedPair();
  const { token, data, padding } = pair.client.encryptMessage(Buffer.from('in a row'));
  const freed = state().freed;
  const stream = Buffer.concat([token, data, padding]);
  t.is(pair.server.decryptMessage(stream).toString(), 'in a row');
  t.is(state().freed, freed);
  const recorded = calls();
  t.deepEqual(buffersOf('DecryptMessage', recorded), [
    [SECBUFFER_STREAM, stream.length],
    [SECBUFFER_DATA, 0],
  ]);
});

test('all parts in a row: a DATA buffer that is not in the input gives no bytes of it', (t) => {
  using pair = establishedPair();
  const whole = Buffer.alloc(64, 0x77);
  const decrypt = (size: number) => {
    script('DecryptMessage', { buffers: [{ list: 'pMessage', index: 1, size, none: true }] });
    return pair.server.decryptMessage(whole);
  };
  t.is(decrypt(0).length, 0);
  t.throws(() => decrypt(4), { code: 'ERR_SSPI_PACKAGE' });
  script('DecryptMessage', { byDefault: true, status: 0, buffers: [dataOf(1 << 30)] });
  const { token, data } = pair.client.encryptMessage(Buffer.alloc(8));
  t.throws(() => pair.server.decryptMessage(Buffer.concat([token, data])), {
    code: 'ERR_SSPI_PACKAGE',
  });
});

test('a status beside SEC_E_OK: what was given is no plain text', (t) => {
  using pair = establishedPair();
  const { server } = pair;
  const sealed = pair.client.encryptMessage(Buffer.from('secret'));
  const stream = Buffer.concat([sealed.token, sealed.data, sealed.padding]);
  for (const message of [sealed, stream]) {
    for (const status of [SEC_I_CONTEXT_EXPIRED, SEC_I_RENEGOTIATE]) {
      // Buffer 1 is unchanged, or points to the input.
      script('DecryptMessage', { status });
      t.throws(() => server.decryptMessage(message), { code: statusName(status) });
      const input = { list: 'pMessage', index: 1, within: 0, bytes: Buffer.from('cipher') };
      script('DecryptMessage', { status, buffers: [input] });
      t.throws(() => server.decryptMessage(message), { code: statusName(status) });
    }
  }
});

const dataOf = (size: number) => ({ list: 'pMessage', index: 1, size });

test('a context before its last leg: the status of the package', (t) => {
  using pair = makePair();
  t.throws(() => pair.client.makeSignature(Buffer.alloc(1)), { code: 'ERR_SSPI_STATE' });
  pair.client.step();
  const message = Buffer.alloc(1);
  for (const use of [
    () => pair.client.makeSignature(message),
    () => pair.client.encryptMessage(message),
    () => pair.client.verifySignature(message, message),
    () => pair.client.decryptMessage(message),
  ]) {
    t.throws(use, { code: 'SEC_E_UNSUPPORTED_FUNCTION' });
  }
});

test('over buffers of the caller: the quality of protection that the package tells', (t) => {
  using pair = establishedPair();
  for (const qop of [0, SECQOP_WRAP_NO_ENCRYPT]) {
    script('DecryptMessage', {
      writes: [{ parameter: 'pfQOP', bytes: new Uint8Array(Uint32Array.of(qop).buffer) }],
    });
    const buffers = [{ type: SECBUFFER_DATA, data: Buffer.from('text') }];
    t.like(pair.client.decryptMessage(buffers), { qop, status: 0, code: 'SEC_E_OK' });
  }
});
