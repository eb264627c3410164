// sealStream's framing, with made-up tokens: split and joined frames, sizes, ends, and a misbehaving peer.
import { once } from 'node:events';
import { type Duplex, duplexPair } from 'node:stream';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { type Framing, framing, sealStream } from '../../protocols/sasl/index.js';
import type { SecurityContext } from '../../src/index.js';

/** A token is `E` or `S`, for encrypted or only signed, and the message. */
const context = {
  wrap: (message: Uint8Array, { encrypt = true } = {}) =>
    Buffer.concat([Buffer.from(encrypt ? 'E' : 'S'), message]),
  unwrap: (token: Uint8Array) => {
    const kind = String.fromCharCode(token[0] ?? 0);
    if (!'ES'.includes(kind)) throw new Error('altered');
    return { data: Buffer.from(token.subarray(1)), encrypted: kind === 'E', qop: 0 };
  },
  wrapSizeLimit: (maxToken: number) => maxToken - 1,
} as unknown as SecurityContext;

function frame(token: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(token));
  return Buffer.concat([length, Buffer.from(token)]);
}

function pair(options?: Framing) {
  const [wire, inner] = duplexPair() as [Duplex, Duplex];
  return { wire, inner, sealed: sealStream(inner, context, options) };
}

test('frames cut and joined anywhere are the same bytes', async (t) => {
  const bytes = Buffer.concat([frame('Eone '), frame('E'), frame('Etwo'), frame('E three')]);
  for (let size = 1; size <= bytes.byteLength; size++) {
    const { wire, sealed } = pair();
    for (let at = 0; at < bytes.byteLength; at += size) wire.write(bytes.subarray(at, at + size));
    wire.end();
    t.is(await text(sealed), 'one two three', `pieces of ${size}`);
  }
});

test('a long message is sent in tokens of at most maxSend, which an equal side reads', async (t) => {
  const { wire, sealed } = pair({ maxSend: 10 });
  sealed.end('0123456789abcdefghij');
  const sent = (await once(wire, 'data'))[0] as Buffer;
  t.is(sent.toString('latin1'), '\0\0\0\nE012345678\0\0\0\nE9abcdefgh\0\0\0\x03Eij');
  const other = pair({ maxReceive: 10 });
  other.wire.end(sent);
  t.is(await text(other.sealed), '0123456789abcdefghij');
});

test('a reader who stops holds the peer up', async (t) => {
  const { wire, inner, sealed } = pair();
  const text = 'x'.repeat(40_000);
  sealed.read(0);
  for (let count = 0; count < 4; count++) wire.write(frame(`E${text}`));
  while (!inner.isPaused() && sealed.readableLength < 4 * text.length) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  t.true(sealed.readableLength < 4 * text.length);
  wire.end();
  let size = 0;
  for await (const chunk of sealed) size += (chunk as Buffer).length;
  t.is(size, 4 * text.length);
});

test('PostgreSQL’s tokens are of at most 16 KiB with their length', (t) => {
  t.is(framing.postgresql.maxSend + 4, 16_384);
});

const refused: readonly [string, Buffer, Framing, RegExp][] = [
  ['a frame beyond maxReceive', frame('E12345'), { maxReceive: 5 }, /token of 6 bytes.*at most 5/],
  [
    'a length of four gigabytes, before anything of it comes',
    Buffer.alloc(4, 0xff),
    {},
    /4294967295/,
  ],
  ['an empty token', frame(''), {}, /token of 0 bytes/],
  ['a message that was only signed', frame('Sone'), {}, /signed, but not encrypted/],
  ['an altered token', frame('Xone'), {}, /altered/],
];
for (const [what, bytes, options, message] of refused) {
  test(`${what} ends both streams with an error`, async (t) => {
    const { wire, inner, sealed } = pair(options);
    wire.write(bytes);
    await t.throwsAsync(text(sealed), { message });
    t.true(sealed.destroyed);
    t.true(inner.destroyed);
  });
}

for (const cut of [1, 4, 6]) {
  test(`an end after ${cut} bytes of a frame is an error`, async (t) => {
    const { wire, sealed } = pair();
    wire.end(Buffer.concat([frame('Ewhole'), frame('Ehalf').subarray(0, cut)]));
    await t.throwsAsync(text(sealed), { message: /ended within a token/ });
  });
}

test('where signatures are enough, only they are sent, and both kinds are read', async (t) => {
  const { wire, sealed } = pair({ encrypt: false });
  sealed.write('mine');
  t.is(String((await once(wire, 'data'))[0]).slice(4), 'Smine');
  wire.end(Buffer.concat([frame('Sone '), frame('Etwo')]));
  t.is(await text(sealed), 'one two');
});

test('an error of the transport is one of the stream', async (t) => {
  const { inner, sealed } = pair();
  inner.destroy(new Error('the cable'));
  await t.throwsAsync(text(sealed), { message: 'the cable' });
});

for (const [name, value] of [
  ['maxReceive', 0],
  ['maxReceive', 2 ** 24],
  ['maxReceive', 1.5],
  ['maxSend', -1],
  ['maxSend', Number.NaN],
] as const) {
  test(`${name} of ${value} is refused by its name`, (t) => {
    t.throws(() => pair({ [name]: value }), {
      instanceOf: RangeError,
      message: new RegExp(`options\\.${name} must be`),
    });
  });
}

test('a maxSend that holds no message is refused', (t) => {
  t.throws(() => pair({ maxSend: 1 }), { message: /maxSend is too small/ });
});

test('what cannot be wrapped is an error of the write', async (t) => {
  const [, inner] = duplexPair() as [Duplex, Duplex];
  const failing = { ...context, wrap: fail } as unknown as SecurityContext;
  const sealed = sealStream(inner, failing);
  const failed = once(sealed, 'error');
  sealed.write('x');
  t.regex(String((await failed)[0]), /no more/);
});

function fail(): never {
  throw new Error('no more');
}
