// NTLMv2 by the password: MS-NLMP's test vectors (section 4.2), and handshakes of Wine and of pyspnego.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { PROJECT } from '../../lab/project.js';
import { TokenError, verifyNtlm } from '../../protocols/token/index.js';
import { md4 } from '../../protocols/token/md4.js';
import { rc4 } from '../../protocols/token/rc4.js';
import { authenticate, bytes, challenge } from '../ntlm/example.js';

const fixture = (name: string) =>
  JSON.parse(readFileSync(path.join(PROJECT, 'test/cli/fixtures', name), 'utf8')) as unknown;

test("MD4: RFC 1320's test suite", (t) => {
  for (const [text, hash] of [
    ['', '31d6cfe0d16ae931b73c59d7e0c089c0'],
    ['a', 'bde52cb31de33e46245e05fbdbd6fb24'],
    ['abc', 'a448017aaf21d8525fc10ae87aa6729d'],
    ['message digest', 'd9130a8164549fe818874806e1c7014b'],
    ['abcdefghijklmnopqrstuvwxyz', 'd79e1c308aa5bbcdeea8ed63df412da9'],
    [
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
      '043f8582f241db351ce627e153e7f0e4',
    ],
    [
      '12345678901234567890123456789012345678901234567890123456789012345678901234567890',
      'e33b4ddc9c38f2199c3e7b164fcc0536',
    ],
  ] as const) {
    t.is(md4(Buffer.from(text)).toString('hex'), hash, text);
  }
});

test('MD4: around the end of a block, as OpenSSL has it', (t) => {
  for (const [length, hash] of [
    [54, '10993f670d6d785f3e87bc46e8da89dc'],
    [55, 'c889c81dd86c4d2e025778944ea02881'],
    [56, 'd5f9a9e9257077a5f08b0b92f348b0ad'],
    [63, '7ea3da77432d44c323671097d1348fc8'],
    [64, '52f5076fabd22680234a3fa9f9dc5732'],
    [119, 'e65dd227ccef97fa1d34d70189120f76'],
    [120, 'b03ddbd470b47c013e0c7ab2ddd763db'],
  ] as const) {
    t.is(md4(Buffer.alloc(length, 'a')).toString('hex'), hash, `${length} times a`);
  }
});

test("RC4: RFC 6229's key of 40 bits", (t) => {
  t.is(
    rc4(bytes('0102030405'), Buffer.alloc(16)).toString('hex'),
    'b2396305f03dc027ccc3524a0a1118a8',
  );
});

test("MS-NLMP's example: the response is that of its password, and of no other", (t) => {
  t.deepEqual(verifyNtlm({ challenge, authenticate, password: 'Password' }), {
    user: 'User',
    domain: 'Domain',
    response: true,
    mic: 'absent',
  });
  const inBytes = Buffer.from('Password', 'utf16le');
  t.true(verifyNtlm({ challenge, authenticate, password: inBytes }).response);
  t.false(verifyNtlm({ challenge, authenticate, password: 'password' }).response);
  const other = Buffer.from(challenge);
  other[24] = 0;
  t.false(verifyNtlm({ challenge: other, authenticate, password: 'Password' }).response);
});

interface Made {
  readonly password: string;
  readonly NTLM: { readonly legs: readonly string[] };
}
const wine = fixture('messages.json') as Made;
const foreign = fixture('foreign.json') as readonly { name: string; token: string }[];
const handshakes: Readonly<Record<string, { legs: readonly Buffer[]; password: string }>> = {
  'ntlm_auth under Wine': { legs: wine.NTLM.legs.map(bytes), password: wine.password },
  ...Object.fromEntries(
    ['ntlm', 'negotiate'].map((protocol) => [
      `pyspnego, ${protocol}`,
      {
        legs: foreign
          .filter(({ name }) => /^\w+ [123]$/.test(name) && name.startsWith(protocol))
          .map(({ token }) => bytes(token)),
        password: 'Passw\u00f6rd-1',
      },
    ]),
  ),
};

for (const [what, { legs, password }] of Object.entries(handshakes)) {
  test(`${what}: response and MIC`, (t) => {
    const [negotiate, challenge, authenticate] = legs as [Buffer, Buffer, Buffer];
    const whole = { negotiate, challenge, authenticate, password };
    t.like(verifyNtlm(whole), { user: 'alice', response: true, mic: true });
    t.is(verifyNtlm({ ...whole, negotiate: undefined }).mic, 'not verified');
    t.like(verifyNtlm({ ...whole, password: `${password}!` }), { response: false, mic: false });
    // Another NEGOTIATE than the client sent: somebody between them changed it.
    const changed = Buffer.from(negotiate);
    const at = changed.lastIndexOf('NTLMSSP') + 12;
    changed.writeUInt8(changed.readUInt8(at) ^ 0x20, at);
    t.like(verifyNtlm({ ...whole, negotiate: changed }), { response: true, mic: false });
  });
}

test('what is no exchange is refused by the name of what is wrong', (t) => {
  const password = 'p';
  const refused = (exchange: object, message: RegExp) =>
    t.throws(() => verifyNtlm({ challenge, authenticate, password, ...exchange }), { message });
  refused({ challenge: authenticate }, /^challenge: this is NTLM's message 3, not 2\./);
  refused({ authenticate: challenge }, /^authenticate: /);
  refused({ negotiate: challenge }, /^negotiate: /);
  refused({ challenge: challenge.subarray(0, 20) }, /^challenge: the message is cut short/);
  refused({ challenge: challenge.subarray(0, 31) }, /^challenge: the message is cut short/);
  const shortest = { challenge: challenge.subarray(0, 32), authenticate, password: 'Password' };
  t.true(verifyNtlm(shortest).response);
  refused({ challenge: 'x' }, /^challenge: expected a Uint8Array/);
  refused({ challenge: Buffer.from('nothing of it') }, /^challenge: this is no message of NTLM/);
  refused({ password: 1 }, /^password: /);
  t.throws(() => verifyNtlm(null as never), { instanceOf: TypeError });
});

test('a response that is not of NTLMv2, with and without a user', (t) => {
  const withLength = (length: number, flags = 0) => {
    const changed = Buffer.from(authenticate);
    changed.writeUInt16LE(length, 20);
    changed.writeUInt32LE((changed.readUInt32LE(60) | flags) >>> 0, 60);
    return { challenge, authenticate: changed, password: 'Password' };
  };
  for (const length of [0, 24, 43]) {
    t.throws(() => verifyNtlm(withLength(length)), {
      name: 'TokenError',
      message: 'The message has no NTLMv2 response.',
    });
  }
  t.throws(() => verifyNtlm(withLength(0, 0x800)), {
    message: 'The message has no NTLMv2 response: it is of an anonymous user.',
  });
  t.false(verifyNtlm(withLength(44)).response);
});

test('no messages make it fail in another way', (t) => {
  const damaged = (message: Buffer) =>
    fc
      .tuple(
        fc.array(fc.tuple(fc.nat(message.length - 1), fc.nat(255)), { maxLength: 4 }),
        fc.nat(message.length),
      )
      .map(([changes, length]) => {
        const copy = Buffer.from(message);
        for (const [at, value] of changes) copy[at] = value;
        return copy.subarray(0, message.length - (length % 7 === 0 ? length : 0));
      });
  fc.assert(
    fc.property(damaged(challenge), damaged(authenticate), (first, second) => {
      try {
        verifyNtlm({
          negotiate: Buffer.from(first),
          challenge: first,
          authenticate: second,
          password: 'p',
        });
      } catch (error) {
        if (!(error instanceof TokenError)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
  t.pass();
});
