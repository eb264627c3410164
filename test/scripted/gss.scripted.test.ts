// wrap, unwrap, getMic and verifyMic: the layouts of Windows' packages and of Wine's, and signed-only messages.

import {
  ASC_REQ_CONFIDENTIALITY,
  ASC_REQ_INTEGRITY,
  ISC_REQ_CONFIDENTIALITY,
  ISC_REQ_INTEGRITY,
  SEC_E_MESSAGE_ALTERED,
  SEC_E_UNSUPPORTED_FUNCTION,
  SECBUFFER_DATA,
  SECBUFFER_PADDING,
  SECBUFFER_TOKEN,
  SECPKG_ATTR_FLAGS,
  SECQOP_WRAP_NO_ENCRYPT,
} from '../../src/index.js';
import { establish } from '../establish.js';
import { makePair, type Pair } from './pair.js';
import {
  callNames,
  calls,
  clean,
  type RecordedBuffer,
  type RecordedCall,
  remains,
  reset,
  script,
  state,
  test,
} from './scripted-test.js';
import {
  aesToken,
  decrypts,
  decryptsSigned,
  decryptsUnderWine,
  encrypts,
  encryptsUnderWine,
  kerberosHeader,
  ntlmSignature,
  rc4Header,
  refuses,
  refusesStreamUnderWine,
  streamBuffers,
} from './windows/gss.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

/** Both sides with integrity and, by default, confidentiality; SIZES has been queried. */
function pair(confidential = true): Pair {
  const made = makePair(
    'Scripted',
    { contextReq: ISC_REQ_INTEGRITY | (confidential ? ISC_REQ_CONFIDENTIALITY : 0) },
    { contextReq: ASC_REQ_INTEGRITY | (confidential ? ASC_REQ_CONFIDENTIALITY : 0) },
  );
  establish(made);
  made.client.wrapSizeLimit(0);
  calls();
  return made;
}

const buffers = (name: string, index = 0): [number, number][] =>
  (calls().filter((call) => call.function === name)[index]?.arguments.pMessage ?? []).map(
    ({ type, size }: { type: number; size: number }) => [type, size],
  );

/** How far buffer 1 of the second DecryptMessage lies behind buffer 0. */
const distance = (recorded: RecordedCall[]): bigint => {
  const [, call] = recorded.filter((one) => one.function === 'DecryptMessage');
  const [first, second] = (call?.arguments.pMessage ?? []) as RecordedBuffer[];
  return BigInt(second?.address ?? 0) - BigInt(first?.address ?? 0);
};

const message = Buffer.from('a message');
const cipherText = Buffer.from('encrypted');

test('Windows, AES: the token is TOKEN, DATA and PADDING with the sizes that they then have', (t) => {
  using both = pair();
  encrypts(aesToken(true), cipherText);
  t.deepEqual(both.client.wrap(message), Buffer.concat([aesToken(true), cipherText]));
  const [call] = calls();
  t.is(call?.arguments.fQOP, 0);
  t.deepEqual(
    call?.arguments.pMessage.map(({ type }: { type: number }) => type),
    [SECBUFFER_TOKEN, SECBUFFER_DATA, SECBUFFER_PADDING],
  );
  t.is(message.toString(), 'a message', 'the message stays as it was');
});

test('Windows, AES: signed only is SECQOP_WRAP_NO_ENCRYPT', (t) => {
  using both = pair();
  for (const options of [{ encrypt: false }, { qop: SECQOP_WRAP_NO_ENCRYPT }]) {
    encrypts(aesToken(false), null);
    const expected = Buffer.concat([aesToken(false), message]);
    t.deepEqual(both.client.wrap(message, options), expected);
    t.is(calls()[0]?.arguments.fQOP, SECQOP_WRAP_NO_ENCRYPT);
  }
});

test('Windows, AES: a signed message that looks like a header does not change the order', (t) => {
  using both = pair();
  const like = Buffer.concat([kerberosHeader(false, 12), message]);
  encrypts(aesToken(false), null);
  t.deepEqual(both.client.wrap(like, { encrypt: false }), Buffer.concat([aesToken(false), like]));
});

test('Windows, RC4: the padding is part of the token', (t) => {
  using both = pair();
  const token = rc4Header(true, 10);
  encrypts(token, cipherText, Buffer.of(1));
  t.deepEqual(both.client.wrap(message), Buffer.concat([token, cipherText, Buffer.of(1)]));
});

test('Windows, NTLM: signature and message, without padding', (t) => {
  using both = pair();
  encrypts(ntlmSignature, cipherText);
  t.deepEqual(both.client.wrap(message), Buffer.concat([ntlmSignature, cipherText]));
});

test('Wine, Kerberos: the token starts in DATA, and PADDING stays as it was', (t) => {
  using both = pair();
  const token = Buffer.concat([kerberosHeader(true), Buffer.alloc(60 - 16 + 100, 7)]);
  // A message shorter than the header leaves the rest of the header to TOKEN.
  for (const length of [0, 1, 2, 9, 15, 16, 100]) {
    const whole = token.subarray(0, 60 + length);
    encryptsUnderWine(whole.subarray(0, length), whole.subarray(length));
    t.deepEqual(both.client.wrap(Buffer.alloc(length)), whole, `${length}`);
  }
});

test('Windows: unwrap gives one STREAM, and pfQOP and the header say whether it was encrypted', (t) => {
  using both = pair();
  const { server } = both;
  const sealed = Buffer.concat([aesToken(true), cipherText]);
  decrypts(message, 60);
  t.deepEqual(server.unwrap(sealed), { data: message, encrypted: true, qop: 0 });
  t.deepEqual(buffers('DecryptMessage'), streamBuffers(sealed.byteLength));

  const signed = Buffer.concat([aesToken(false), message]);
  decryptsSigned(message, 28);
  const qop = SECQOP_WRAP_NO_ENCRYPT;
  t.deepEqual(server.unwrap(signed), { data: message, encrypted: false, qop });

  for (const isSealed of [true, false]) {
    const token = Buffer.concat([rc4Header(isSealed, 9), message]);
    decrypts(message, token.byteLength - 9);
    t.is(server.unwrap(token).encrypted, isSealed, 'a package that forgets pfQOP');
  }
  // The package's answer counts too: it has verified the message.
  decryptsSigned(message, 60);
  t.false(server.unwrap(sealed).encrypted);
});

test('Windows, NTLM: encrypted if confidentiality was granted', (t) => {
  const token = Buffer.concat([ntlmSignature, cipherText]);
  using with_ = pair();
  decrypts(message, 16);
  t.true(with_.server.unwrap(token).encrypted);

  using without = pair(false);
  decrypts(message, 16);
  t.false(without.server.unwrap(token).encrypted);
  t.throws(() => without.client.wrap(message), { code: 'ERR_SSPI_NOT_ENCRYPTED' });
  t.false(callNames().includes('EncryptMessage'), 'nothing is sent, and no number is used up');
  encrypts(ntlmSignature, null);
  t.is(without.client.wrap(message, { encrypt: false }).byteLength, 25);
});

test('confidentiality that only the attribute FLAGS tells, as Wine’s NTLM', (t) => {
  using both = pair(false);
  const bytes = new Uint8Array(Uint32Array.of(ISC_REQ_CONFIDENTIALITY).buffer);
  script('QueryContextAttributesW', { writes: [{ parameter: 'pBuffer', bytes }] });
  encrypts(ntlmSignature, cipherText);
  t.is(both.client.wrap(message).byteLength, 25);
  encrypts(ntlmSignature, cipherText);
  both.client.wrap(message);
  const asked = calls().filter((call) => call.function === 'QueryContextAttributesW');
  t.deepEqual(
    asked.map((call) => call.arguments.ulAttribute),
    [SECPKG_ATTR_FLAGS],
    'asked once',
  );
});

test('a package that only signs where it should encrypt', (t) => {
  using both = pair();
  encrypts(aesToken(false), null);
  t.throws(() => both.client.wrap(message), { code: 'ERR_SSPI_NOT_ENCRYPTED' });
});

test('Wine 8: STREAM is refused, then DATA and TOKEN, of computed lengths; from then on at once', (t) => {
  using both = pair();
  const { server } = both;
  const sealed = Buffer.concat([kerberosHeader(true), Buffer.alloc(44 + 9, 5)]);
  refusesStreamUnderWine();
  decryptsUnderWine(message, 0);
  t.deepEqual(server.unwrap(sealed), { data: message, encrypted: true, qop: 0 });
  t.deepEqual(buffers('DecryptMessage', 1), [
    [SECBUFFER_DATA, 9],
    [SECBUFFER_TOKEN, 60],
  ]);

  const signed = Buffer.concat([kerberosHeader(false, 12), message, Buffer.alloc(12, 9)]);
  decryptsUnderWine(message, 0, SECQOP_WRAP_NO_ENCRYPT);
  t.deepEqual(server.unwrap(signed), {
    data: message,
    encrypted: false,
    qop: SECQOP_WRAP_NO_ENCRYPT,
  });
  t.deepEqual(buffers('DecryptMessage'), [
    [SECBUFFER_DATA, 9],
    [SECBUFFER_TOKEN, 28],
  ]);

  decryptsUnderWine(Buffer.alloc(0), 0);
  t.is(server.unwrap(sealed.subarray(0, 60)).data.byteLength, 0);
  t.throws(() => server.unwrap(sealed.subarray(0, 59)), { code: 'SEC_E_INVALID_TOKEN' });
});

test('Wine 8, NTLM: TOKEN and DATA', (t) => {
  using both = pair();
  refusesStreamUnderWine();
  decryptsUnderWine(message, 1);
  const { data, encrypted } = both.server.unwrap(Buffer.concat([ntlmSignature, cipherText]));
  t.is(data.toString(), 'a message');
  t.true(encrypted);
  t.deepEqual(buffers('DecryptMessage', 1), [
    [SECBUFFER_TOKEN, 16],
    [SECBUFFER_DATA, 9],
  ]);
});

test('Wine 8: the two parts lie one behind the other, as they came', (t) => {
  for (const [token, index, length] of [
    [Buffer.concat([ntlmSignature, cipherText]), 1, 16n],
    [Buffer.concat([kerberosHeader(true), Buffer.alloc(44 + 9, 5)]), 0, 9n],
  ] as const) {
    using both = pair();
    refusesStreamUnderWine();
    decryptsUnderWine(message, index);
    both.server.unwrap(token);
    t.is(distance(calls()), length);
  }
});

test('Wine 8: what is refused in two parts as well is an error, and STREAM is tried again', (t) => {
  using both = pair();
  const token = Buffer.concat([ntlmSignature, cipherText]);
  for (let count = 0; count < 2; count++) {
    refusesStreamUnderWine();
    refuses(SEC_E_MESSAGE_ALTERED);
    t.throws(() => both.server.unwrap(token), { code: 'SEC_E_MESSAGE_ALTERED' });
    t.deepEqual(buffers('DecryptMessage'), streamBuffers(token.byteLength));
  }
});

test('a context that has taken one STREAM is not given parts: SEC_E_INVALID_TOKEN is about the token', (t) => {
  using both = pair();
  const { server } = both;
  decrypts(message, 60);
  server.unwrap(Buffer.concat([aesToken(true), cipherText]));
  calls();
  for (const status of [undefined, SEC_E_MESSAGE_ALTERED, SEC_E_UNSUPPORTED_FUNCTION]) {
    refuses(status);
    t.throws(() => server.unwrap(aesToken(true)), { instanceOf: Error });
  }
  t.deepEqual(callNames(), Array(3).fill('DecryptMessage'));
  t.throws(() => server.unwrap(Buffer.alloc(0)), { message: /DecryptMessage/ });
});

test('whole messages over the package: 0 to 64 KiB, signed and encrypted, both ways', (t) => {
  using both = pair();
  const { client, server } = both;
  for (const size of [0, 1, 7, 8, 15, 16, 100, 4096, 65_535, 65_536]) {
    const plain = Buffer.alloc(size, 'koffi');
    for (const encrypt of [true, false]) {
      const qop = encrypt ? 0 : SECQOP_WRAP_NO_ENCRYPT;
      for (const [from, to] of [
        [client, server],
        [server, client],
      ] as const) {
        const token = from.wrap(plain, { encrypt });
        t.is(token.includes(plain) || size === 0, !encrypt || size === 0);
        t.deepEqual(to.unwrap(token), { data: plain, encrypted: encrypt, qop });
        t.true(from.wrapSizeLimit(token.byteLength + 64) >= size);
      }
      t.is(server.verifyMic(plain, client.getMic(plain)), 0);
    }
  }
});

test('a token that was cut, altered, replayed or left out is an error, and frees all', (t) => {
  using both = pair();
  const { client, server } = both;
  for (const encrypt of [true, false]) {
    const token = client.wrap(message, { encrypt });
    for (let length = 0; length < token.byteLength; length++) {
      const error = t.throws(() => server.unwrap(token.subarray(0, length)));
      t.regex(error.message, /SEC_E_(?:MESSAGE_ALTERED|INVALID_TOKEN)/);
    }
    // Padding of an encrypted message is not signed.
    for (let index = 0; index < 16 + message.byteLength; index++) {
      const altered = Buffer.from(token);
      altered.writeUInt8(altered.readUInt8(index) ^ 0x40, index);
      t.throws(() => server.unwrap(altered), undefined, `${index}`);
    }
    const next = client.wrap(message, { encrypt });
    t.throws(() => server.unwrap(next), { code: 'SEC_E_OUT_OF_SEQUENCE' });
    t.is(server.unwrap(token).data.toString(), 'a message');
    t.throws(() => server.unwrap(token), { code: 'SEC_E_OUT_OF_SEQUENCE' });
    server.unwrap(next);
  }
  const mic = client.getMic(message);
  t.throws(() => server.verifyMic(Buffer.from('A message'), mic), {
    code: 'SEC_E_MESSAGE_ALTERED',
  });
  t.is(state().blocks.length, 0);
});

test('wrapSizeLimit: the longest message whose token fits', (t) => {
  using both = pair();
  const { client } = both;
  t.is(client.wrapSizeLimit(0), 0);
  for (const most of [100, 1000, 16_380, 65_536]) {
    const longest = client.wrapSizeLimit(most);
    t.true(longest > most - 100);
    t.true(client.wrap(Buffer.alloc(longest)).byteLength <= most);
  }
});

test('wrong arguments are named', (t) => {
  using both = pair();
  const { client } = both;
  // biome-ignore lint/suspicious/noExplicitAny: what JavaScript may pass
  const any = (value: unknown): any => value;
  t.throws(() => client.wrap(any('text')), { instanceOf: TypeError, message: /^message / });
  t.throws(() => client.wrap(message, any(null)), { instanceOf: TypeError, message: /^options / });
  t.throws(() => client.wrap(message, { qop: 2 ** 32 }), {
    instanceOf: RangeError,
    message: /^options\.qop /,
  });
  t.throws(() => client.wrap(message, { encrypt: true, qop: SECQOP_WRAP_NO_ENCRYPT }), {
    instanceOf: TypeError,
    message: /^options\.qop /,
  });
  t.throws(() => client.unwrap(any(null)), { instanceOf: TypeError, message: /^token / });
  t.throws(() => client.getMic(any([])), { instanceOf: TypeError, message: /^message / });
  t.throws(() => client.verifyMic(message, any(1)), {
    instanceOf: TypeError,
    message: /^signature /,
  });
  t.throws(() => client.wrapSizeLimit(-1), { instanceOf: RangeError, message: /^maxToken / });
  t.deepEqual(callNames(), []);
});

test('messages of GSS-API have no number of ours: the package counts', (t) => {
  using both = pair();
  const text = Buffer.from('text');
  both.server.unwrap(both.client.wrap(text, { encrypt: false }));
  both.server.verifyMic(text, both.client.getMic(text));
  const numbers = calls().flatMap((call) => call.arguments.MessageSeqNo ?? []);
  t.true(numbers.length >= 4);
  t.deepEqual([...new Set(numbers)], [0]);
});
