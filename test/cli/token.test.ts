// `token`: real tokens of NTLM and Kerberos, SPNEGO around them, TLS, and what is none of these.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as asn1 from 'asn1js';
import test from 'ava';
import fc from 'fast-check';
import { PROJECT } from '../../lab/project.js';
import { parseToken, TokenError } from '../../protocols/token/index.js';
import { cli, cliJson } from './in-process.js';

const fixtures = JSON.parse(
  readFileSync(path.join(PROJECT, 'test/cli/fixtures/tokens.json'), 'utf8'),
) as { NTLM: string[]; Kerberos: string[] };
const [negotiate = '', challenge = '', authenticate = ''] = fixtures.NTLM;
const [request = '', reply = ''] = fixtures.Kerberos;
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

test("NTLM's three messages", async (t) => {
  t.like(await cliJson(['token', base64(negotiate)]), {
    format: 'NTLM',
    message: 'NEGOTIATE (1)',
    version: '6.1 build 0, NTLM revision 15',
    length: 40,
  });
  t.like(await cliJson(['token', base64(challenge)]), {
    message: 'CHALLENGE (2)',
    targetName: 'VM',
    avPairs: { NbDomainName: 'VM', DnsComputerName: 'vm' },
  });
  const last = (await cliJson(['token', base64(authenticate)])) as Record<string, unknown>;
  t.like(last, {
    message: 'AUTHENTICATE (3)',
    domain: 'LAB.TEST',
    user: 'alice',
    ntResponse: { version: 'NTLMv2', avPairs: { Flags: 'MIC_PRESENT' } },
    mic: 'present',
  });
  t.true((last.flags as string[]).includes('NEGOTIATE_KEY_EXCH'));
});

test('a response that could be guessed from is not shown', async (t) => {
  const proof = Buffer.from(authenticate, 'hex').subarray(112, 128).toString('hex');
  t.false((await cli(['token', authenticate, '--json'])).out.includes(proof));
});

test('Kerberos: realm, service, encryption', async (t) => {
  t.like(await cliJson(['token', base64(request)]), {
    format: 'Kerberos',
    message: 'AP-REQ',
    options: ['mutual-required'],
    ticket: {
      realm: 'LAB.TEST',
      service: { name: 'HTTP/lab' },
      encrypted: { encryptionType: 'aes256-cts-hmac-sha1-96 (18)' },
    },
    mechanism: 'Kerberos 5 (1.2.840.113554.1.2.2)',
  });
  t.like(await cliJson(['token', base64(reply)]), { message: 'AP-REP' });
});

test('a message of Kerberos without its frame', (t) => {
  const bare = Buffer.from(request, 'hex').subarray(17);
  t.is(bare[0], 0x6e);
  t.like(parseToken(bare), { message: 'AP-REQ' });
});

const der = (block: asn1.AsnType): Buffer => Buffer.from(block.toBER());
const tagged = (tagNumber: number, ...value: asn1.AsnType[]) =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
const octets = (bytes: Buffer) => new asn1.OctetString({ valueHex: bytes });
const oid = (value: string) => new asn1.ObjectIdentifier({ value });

const integer = (value: number) => new asn1.Integer({ value });

/** What a server answers when the clocks differ too much. */
const krbError = der(
  new asn1.Constructed({
    idBlock: { tagClass: 2, tagNumber: 30 },
    value: [
      new asn1.Sequence({
        value: [
          tagged(0, integer(5)),
          tagged(1, integer(30)),
          tagged(4, new asn1.GeneralizedTime({ valueDate: new Date(0) })),
          tagged(6, integer(37)),
          tagged(9, new asn1.GeneralString({ value: 'LAB.TEST' })),
        ],
      }),
    ],
  }),
);

test('Kerberos: an error', (t) => {
  t.like(parseToken(krbError), {
    message: 'KRB-ERROR',
    error: 'KRB_AP_ERR_SKEW (37)',
    serverTime: '1970-01-01T00:00:00.000Z',
    realm: 'LAB.TEST',
  });
});

/** [APPLICATION 0] around SPNEGO's OID and what follows it. */
const framed = (inner: asn1.AsnType): Buffer =>
  der(
    new asn1.Constructed({
      idBlock: { tagClass: 2, tagNumber: 0 },
      value: [oid('1.3.6.1.5.5.2'), inner],
    }),
  );

/** A NegTokenInit as Windows sends it, with the token of one mechanism inside. */
function spnegoInit(token: Buffer): Buffer {
  const offered = new asn1.Sequence({
    value: [oid('1.2.840.48018.1.2.2'), oid('1.2.840.113554.1.2.2'), oid('1.3.6.1.4.1.311.2.2.10')],
  });
  const sequence = new asn1.Sequence({ value: [tagged(0, offered), tagged(2, octets(token))] });
  return framed(tagged(0, sequence));
}

const spnegoResponse = (state: number, ...more: asn1.AsnType[]): Buffer =>
  der(
    tagged(
      1,
      new asn1.Sequence({ value: [tagged(0, new asn1.Enumerated({ value: state })), ...more] }),
    ),
  );

test('SPNEGO: what is offered, with the token inside', async (t) => {
  const init = spnegoInit(Buffer.from(request, 'hex'));
  t.like(await cliJson(['token', init.toString('base64')]), {
    format: 'SPNEGO',
    message: 'NegTokenInit',
    mechanisms: [
      'Kerberos 5, with the OID of Windows 2000 (1.2.840.48018.1.2.2)',
      'Kerberos 5 (1.2.840.113554.1.2.2)',
      'NTLM (1.3.6.1.4.1.311.2.2.10)',
    ],
    mechToken: { format: 'Kerberos', ticket: { realm: 'LAB.TEST' } },
  });
});

test("SPNEGO: Windows' hint in the place of the MIC", (t) => {
  const hint = new asn1.GeneralString({ value: 'not_defined_in_RFC4178@please_ignore' });
  const init = framed(
    tagged(
      0,
      new asn1.Sequence({
        value: [
          tagged(0, new asn1.Sequence({ value: [oid('1.3.6.1.4.1.311.2.2.10')] })),
          tagged(3, new asn1.Sequence({ value: [tagged(0, hint)] })),
        ],
      }),
    ),
  );
  t.like(parseToken(init), { hint: 'not_defined_in_RFC4178@please_ignore' });
});

test('SPNEGO: the answer, and one that refuses', (t) => {
  t.like(
    parseToken(
      spnegoResponse(
        1,
        tagged(1, oid('1.3.6.1.4.1.311.2.2.10')),
        tagged(2, octets(Buffer.from(challenge, 'hex'))),
        tagged(3, octets(Buffer.alloc(16))),
      ),
    ),
    {
      message: 'NegTokenResp',
      state: 'accept-incomplete',
      mechanism: 'NTLM (1.3.6.1.4.1.311.2.2.10)',
      mechListMIC: '16 bytes',
      responseToken: { message: 'CHALLENGE (2)' },
    } as never,
  );
  t.like(parseToken(spnegoResponse(2)), { state: 'reject' });
});

/** With its length before it, in so many bytes. */
const counted = (width: number, ...parts: (Buffer | string)[]): Buffer => {
  const content = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)),
  );
  const length = Buffer.alloc(width);
  length.writeUIntBE(content.length, 0, width);
  return Buffer.concat([length, content]);
};
const bytes = (...parts: (Buffer | string)[]) => counted(1, ...parts).subarray(1);

const extensions = counted(
  2,
  '0000',
  counted(2, counted(2, '00', counted(2, Buffer.from('example.com')))),
  '0010',
  counted(2, counted(2, counted(1, Buffer.from('h2')))),
  '002b',
  counted(2, counted(1, '0304')),
  '000a0000',
);
const alert = Buffer.from('15030300020228', 'hex');
const suites = counted(2, '1301c02f');
const helloBody = counted(3, '0303', '11'.repeat(32), '00', suites, '0100', extensions);
const hello = bytes('160301', counted(2, '01', helloBody));

test('TLS: a client hello and an alert', async (t) => {
  t.like(await cliJson(['token', hello.toString('base64')]), {
    format: 'TLS',
    records: [
      {
        type: 'handshake',
        version: 'TLS 1.0',
        messages: [
          {
            message: 'client_hello',
            version: 'TLS 1.2',
            cipherSuites: ['TLS_AES_128_GCM_SHA256', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'],
            serverName: 'example.com',
            applicationProtocols: ['h2'],
            supportedVersions: ['TLS 1.3'],
          },
        ],
      },
    ],
  } as never);
  t.like(parseToken(alert), {
    records: [{ level: 'fatal', description: 'HANDSHAKE_FAILURE' }],
  } as never);
});

for (const [how, given] of [
  ['hex', negotiate],
  ['hex with 0x and spaces', `0x${negotiate.replace(/(.{8})/g, '$1 ')}`],
  ['Base64', base64(negotiate)],
  ['a header', `WWW-Authenticate: NTLM ${base64(negotiate)}`],
  ['the part behind the colon', `Negotiate ${base64(negotiate)}`],
] as const) {
  test(`a token given as ${how}`, async (t) => {
    t.like(await cliJson(['token', given]), { message: 'NEGOTIATE (1)' });
    t.like(await cliJson(['token', ...given.split(' ')]), { message: 'NEGOTIATE (1)' });
    t.like(await cliJson(['token', '-'], { input: `${given}\n` }), { message: 'NEGOTIATE (1)' });
  });
}

for (const [what, text] of [
  [
    'curl -v',
    `< HTTP/1.1 401 Unauthorized\r\n< WWW-Authenticate: NTLM ${base64(negotiate)}\r\n<\r\n`,
  ],
  [
    'a response',
    `HTTP/1.1 401 x\nWWW-Authenticate: Negotiate\nWWW-Authenticate: NTLM ${base64(negotiate)}\n`,
  ],
  ['two in one', `WWW-Authenticate: Negotiate, NTLM ${base64(negotiate)}, Basic realm="x"`],
] as const) {
  test(`a token among headers: ${what}`, async (t) => {
    t.like(await cliJson(['token', '-'], { input: text }), { message: 'NEGOTIATE (1)' });
    t.like(await cliJson(['token', text]), { message: 'NEGOTIATE (1)' });
  });
}

test("what PowerShell's redirection makes of a token", async (t) => {
  for (const input of [
    Buffer.from(`\ufeff${base64(negotiate)}\r\n`, 'utf16le'),
    Buffer.from(`\ufeff${base64(negotiate)}\r\n`),
  ]) {
    t.like(await cliJson(['token'], { input }), { message: 'NEGOTIATE (1)' });
  }
});

test('the bytes themselves on stdin', async (t) => {
  t.like(await cliJson(['token'], { input: Buffer.from(request, 'hex') }), { message: 'AP-REQ' });
});

test('for people', async (t) => {
  const { out } = await cli(['token', request]);
  t.regex(out, /^format +Kerberos\nmessage +AP-REQ\n/);
  t.regex(
    out,
    /^ticket\n {2}realm +LAB\.TEST\n {2}service\n {4}type +principal\n {4}name +HTTP\/lab$/m,
  );
});

for (const [what, given, message] of [
  ['another thing', base64('00112233'), /no token of NTLM, SPNEGO, Kerberos, CredSSP or TLS/],
  ['a header without a token', 'WWW-Authenticate: Negotiate', /carries no token/],
  ['a header that only offers', 'WWW-Authenticate: Negotiate, NTLM', /carries no token/],
  ['one that somebody shortened', 'NTLM TlRMTVNTUAACAAAA...', /shortened/],
  ['an empty one', ' ', /empty/],
  ['a single byte', base64('00'), /These 1 bytes are no token/],
  ['no Base64', '!!!', /neither Base64, nor hex/],
  ['one cut short', challenge.slice(0, 160), /cut short/],
  ['a frame cut short', request.slice(0, 200), /cut short/],
  ['an unknown message of NTLM', `${Buffer.from('NTLMSSP\0').toString('hex')}07000000`, /it is 7/],
] as const) {
  test(`what is no token: ${what}`, async (t) => {
    const { code, out, err } = await cli(['token', given]);
    t.is(code, 4);
    t.is(out, '');
    t.regex(err, message);
    t.true(err.trimEnd().split('\n').length <= 2);
  });
}

const foreign = JSON.parse(
  readFileSync(path.join(PROJECT, 'test/cli/fixtures/foreign.json'), 'utf8'),
) as { name: string; token: string }[];

/** A token of each kind that is told apart; SPNEGO with each of the others inside. */
const seeds = [
  ...foreign.map(({ token }) => Buffer.from(token, 'hex')),
  ...[negotiate, challenge, authenticate, request, reply].map((hex) => Buffer.from(hex, 'hex')),
  Buffer.from(request, 'hex').subarray(17),
  krbError,
  hello,
  alert,
  spnegoInit(Buffer.from(request, 'hex')),
  spnegoInit(Buffer.from(negotiate, 'hex')),
  spnegoResponse(1, tagged(2, octets(Buffer.from(challenge, 'hex')))),
];

test('the seeds of the next test are tokens', (t) => {
  for (const seed of seeds) t.truthy(parseToken(seed).format);
});

/** Some bytes changed, some taken out or put in, the end cut off. */
const damaged = fc
  .record({
    seed: fc.constantFrom(...seeds),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
    cut: fc.option(fc.nat(), { nil: undefined }),
    splice: fc.option(fc.tuple(fc.nat(), fc.nat(8), fc.uint8Array({ maxLength: 8 })), {
      nil: undefined,
    }),
  })
  .map(({ seed, changes, cut, splice }) => {
    const bytes = [...seed];
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    if (splice) bytes.splice(splice[0] % bytes.length, splice[1], ...splice[2]);
    return Buffer.from(cut === undefined ? bytes : bytes.slice(0, cut % (bytes.length + 1)));
  });

test('no bytes make it fail in another way than it says', (t) => {
  t.timeout(120_000);
  const any = fc.oneof(
    { weight: 5, arbitrary: damaged },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all)) },
  );
  let readable = 0;
  let refused = 0;
  fc.assert(
    fc.property(any, (bytes) => {
      try {
        JSON.stringify(parseToken(bytes, { secrets: true }));
        readable++;
      } catch (error) {
        if (!(error instanceof TokenError)) throw error;
        refused++;
      }
    }),
    { numRuns: 10_000 },
  );
  t.true(readable > 500 && refused > 500, `${readable} read, ${refused} refused`);
});

test('no text and no bytes make the command fail in another way than it says', async (t) => {
  t.timeout(120_000);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    damaged.map((bytes) => `WWW-Authenticate: Negotiate ${bytes.toString('base64')}`),
    damaged.map((bytes) => bytes.toString('hex')),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (given, fromInput) => {
      const outcome = await (fromInput
        ? cli(['token', '-', '--json'], { input: given })
        : cli(['token', '--json', '--', given]));
      if (outcome.code === 0) JSON.parse(outcome.out);
      else if (outcome.code !== 4 || outcome.err.trimEnd().split('\n').length > 2) {
        throw new Error(`exit code ${outcome.code}: ${outcome.err}`);
      }
    }),
    { numRuns: 1000 },
  );
  t.pass();
});
