// Messages in place: the package works in the caller's memory, and nothing beside it is touched.

import {
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_STREAM,
  SECBUFFER_TOKEN,
} from '../../src/index.js';
import { establishedPair } from './pair.js';
import { calls, clean, remains, reset, test } from './scripted-test.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

const plain = Buffer.from('attack at dawn');

/** Bytes in the middle of other memory, as a Buffer or not, and whether what is around them is as it was. */
function placed(bytes: Uint8Array, kind: 'Buffer' | 'Uint8Array') {
  const memory = new Uint8Array(bytes.byteLength + 64).fill(0x55);
  memory.set(bytes, 32);
  const where = [memory.buffer, 32, bytes.byteLength] as const;
  return {
    message: kind === 'Buffer' ? Buffer.from(...where) : new Uint8Array(...where),
    isAlone: () =>
      [...memory.subarray(0, 32), ...memory.subarray(-32)].every((one) => one === 0x55),
  };
}

const typesOf = (name: string) =>
  calls()
    .filter((call) => call.function === name)
    .flatMap((call) => call.arguments.pMessage.map(({ type }: { type: number }) => type));

for (const kind of ['Buffer', 'Uint8Array'] as const) {
  test(`${kind}: encrypted where it lies, with token and padding apart`, (t) => {
    using pair = establishedPair();
    calls();
    const { message, isAlone } = placed(plain, kind);
    const sealed = pair.client.encryptMessage(message, { inPlace: true });
    t.deepEqual(typesOf('EncryptMessage'), [SECBUFFER_TOKEN, SECBUFFER_DATA, SECBUFFER_PADDING]);
    t.is(sealed.data.buffer, message.buffer);
    t.is(sealed.data.byteOffset, message.byteOffset);
    t.true(Buffer.isBuffer(sealed.data));
    t.notDeepEqual(Buffer.from(message), plain);
    t.true(isAlone());
    t.true(sealed.token.byteLength > 0);
    t.true(sealed.padding.byteLength > 0);
    t.deepEqual(pair.server.decryptMessage(sealed), plain);
  });

  test(`${kind}: decrypted where its data lies; the token is copied`, (t) => {
    using pair = establishedPair();
    const { token, data, padding } = pair.client.encryptMessage(plain);
    calls();
    const { message, isAlone } = placed(data, kind);
    const before = Buffer.from(token);
    const decrypted = pair.server.decryptMessage(
      { token, data: message, padding },
      { inPlace: true },
    );
    t.deepEqual(typesOf('DecryptMessage'), [SECBUFFER_TOKEN, SECBUFFER_DATA, SECBUFFER_PADDING]);
    t.deepEqual(decrypted, plain);
    t.is(decrypted.buffer, message.buffer);
    t.deepEqual(Buffer.from(message), plain);
    t.true(isAlone());
    t.deepEqual(Buffer.from(token), before);
  });

  test(`${kind}: all parts in a row, decrypted where they lie`, (t) => {
    using pair = establishedPair();
    const { token, data, padding } = pair.client.encryptMessage(plain);
    calls();
    const { message, isAlone } = placed(Buffer.concat([token, data, padding]), kind);
    const decrypted = pair.server.decryptMessage(message, { inPlace: true });
    t.deepEqual(typesOf('DecryptMessage'), [SECBUFFER_STREAM, SECBUFFER_DATA]);
    t.deepEqual(decrypted, plain);
    t.is(decrypted.buffer, message.buffer);
    t.is(decrypted.byteOffset, message.byteOffset + token.byteLength);
    t.true(isAlone());
  });
}
