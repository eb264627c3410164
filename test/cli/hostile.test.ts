// Hostile tokens: escape sequences for the reader's terminal, and input that is slow to parse.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { type Nested, parseToken, TokenError } from '../../protocols/token/index.js';
import {
  formatCall,
  type TracedCall,
  traceToMermaid,
  traceToSvg,
  traceToText,
} from '../../src/index.js';
import { printable, printableJson } from '../../src/trace/printable.js';
import { cli } from './in-process.js';

/** Clears the screen, sets the title, returns the cursor, reverses the direction, hides text, breaks the line. */
const nasty =
  'a\u001b[2J\u001b]0;t\u0007\rb\u202ec\u2066\u200f\u061cd\u009b1m\u007f\u0000\u2028\ue0001\u{e0041}\n';
const forbidden = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const length = (size: number): Buffer => {
  if (size < 128) return Buffer.from([size]);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return Buffer.concat([Buffer.from([0x84]), bytes]);
};
/** A DER element. */
const der = (tag: number, ...content: Buffer[]): Buffer => {
  const all = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), length(all.length), all]);
};
const general = (text: string) => der(0x1b, Buffer.from(text));
const counted = (width: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const size = Buffer.alloc(width);
  size.writeUIntBE(content.length, 0, width);
  return Buffer.concat([size, content]);
};

function challenge(name: string): Buffer {
  const target = Buffer.from(name, 'utf16le');
  const pair = Buffer.alloc(4);
  pair.writeUInt16LE(1);
  pair.writeUInt16LE(target.length, 2);
  const info = Buffer.concat([pair, target, Buffer.alloc(4)]);
  const message = Buffer.alloc(48);
  message.write('NTLMSSP\0', 'latin1');
  message.writeUInt32LE(2, 8);
  message.writeUInt32LE(1, 20);
  for (const [at, bytes, offset] of [
    [12, target, 48],
    [40, info, 48 + target.length],
  ] as const) {
    message.writeUInt16LE(bytes.length, at);
    message.writeUInt16LE(bytes.length, at + 2);
    message.writeUInt32LE(offset, at + 4);
  }
  return Buffer.concat([message, target, info]);
}

const name = (text: string) =>
  der(0x30, der(0xa0, der(2, Buffer.from([1]))), der(0xa1, der(0x30, general(text))));
const krbError = der(
  0x7e,
  der(
    0x30,
    der(0xa6, der(2, Buffer.from([7]))),
    der(0xa9, general(nasty)),
    der(0xaa, name(nasty)),
    der(0xab, general(nasty)),
  ),
);
const hint = der(0xa0, der(0x30, der(0xa3, der(0x30, der(0xa0, general(nasty))))));

const extension = (type: number, data: Buffer) =>
  Buffer.concat([Buffer.from([0, type]), counted(2, data)]);
const latin = Buffer.from(nasty, 'latin1');
const hello = Buffer.concat([
  Buffer.from('160301', 'hex'),
  counted(
    2,
    Buffer.from([1]),
    counted(
      3,
      Buffer.from('0303', 'hex'),
      Buffer.alloc(32),
      Buffer.from([0]),
      counted(2, Buffer.from('1301', 'hex')),
      Buffer.from('0100', 'hex'),
      counted(
        2,
        extension(0, counted(2, Buffer.from([0]), counted(2, latin))),
        extension(16, counted(2, counted(1, latin))),
      ),
    ),
  ),
]);

for (const [what, token, member] of [
  ['NTLM names', challenge(nasty), 'targetName'],
  ["a Kerberos error's realm, service and text", krbError, 'realm'],
  ["SPNEGO's hint", hint, 'hint'],
  [
    'names of CredSSP',
    der(
      0x30,
      der(0xa0, Buffer.from('020101', 'hex')),
      der(0xa1, der(4, der(0x30, der(0xa1, der(4, Buffer.from(nasty, 'utf16le')))))),
    ),
    'credentials',
  ],
  ['server name and protocols of TLS', hello, 'records'],
] as const) {
  test(`${what}: printed escaped, and unchanged in JSON`, async (t) => {
    const text = await cli(['token', token.toString('hex')]);
    t.is(text.code, 0, text.err);
    t.true(text.out.includes('a\\u{1b}[2J'), text.out);
    t.notRegex(text.out, forbidden);
    const asJson = await cli(['token', token.toString('hex'), '--json']);
    t.notRegex(asJson.out, forbidden);
    const expected = JSON.parse(JSON.stringify(parseToken(token))) as Record<string, unknown>;
    t.deepEqual(JSON.parse(asJson.out), expected);
    t.truthy(expected[member]);
  });
}

test('messages of errors are escaped, whatever they repeat', async (t) => {
  for (const args of [
    [nasty],
    ['explain', nasty],
    ['explain', '1', '--as', nasty],
    ['describe', nasty],
    ['token', nasty],
    ['whoami', nasty],
    ['handshake', 'x', nasty],
    ['trace', '--from', `/none/${nasty.replaceAll('\0', '')}`],
  ]) {
    const { code, err } = await cli(args);
    t.not(code, 0);
    t.notRegex(err, forbidden);
    t.true(err.trimEnd().split('\n').length <= 2, err);
  }
});

const call = {
  call: 1,
  function: `InitializeSecurityContextW${nasty}`,
  library: nasty,
  at: 0,
  microseconds: nasty,
  asynchronous: false,
  arguments: {
    [nasty]: { in: { text: nasty }, out: { address: nasty } },
    phCredential: { in: { handle: 'credential', number: 1 } },
    phNewContext: { out: { handle: 'context', number: `1\n  Note over x: ${nasty}` } },
    pOutput: { out: { buffers: [{ type: 'TOKEN', length: nasty, bytes: nasty }] } },
    pfContextAttr: { out: { flags: [nasty], value: 0 } },
  },
  result: { name: nasty, value: 0 },
};
const acquired = {
  ...call,
  function: 'AcquireCredentialsHandleW',
  arguments: {
    pszPackage: { in: { text: `<script>&lt;${nasty}` } },
    phCredential: { out: { handle: 'credential', number: 1 } },
  },
};
const calls = [acquired, call] as unknown as TracedCall[];

test('a trace, its JSON and its drawings are escaped, and each call stays on its line', async (t) => {
  const lines = calls.map(formatCall);
  for (const line of lines) t.notRegex(line, /\n/);
  const mermaid = traceToMermaid(calls);
  const svg = traceToSvg(calls);
  for (const text of [...lines, mermaid, svg, traceToText(calls)]) t.notRegex(text, forbidden);
  t.is(mermaid.match(/^ {2}Note over /gm)?.length, 1, mermaid);
  t.notRegex(mermaid, /[<&](?!br\/>)/);
  t.notRegex(svg, /<script/);

  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-hostile-'));
  try {
    const file = path.join(directory, 'trace.ndjson');
    writeFileSync(file, calls.map((each) => `${JSON.stringify(each)}\n`).join(''));
    for (const more of [[], ['--json']]) {
      const { code, out, err } = await cli(['trace', '--from', file, ...more]);
      t.is(code, 0, err);
      t.is(out.trimEnd().split('\n').length, calls.length);
      t.notRegex(out, forbidden);
      if (more.length > 0) {
        t.deepEqual(
          out
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as unknown),
          JSON.parse(JSON.stringify(calls)) as unknown[],
        );
      }
    }
    const kept = path.join(directory, 'copy.txt');
    t.is((await cli(['trace', '--from', file, '--file', kept])).code, 0);
    t.notRegex(readFileSync(kept, 'utf8'), forbidden);
    // Windows has no file modes: the directory's permissions apply.
    if (process.platform !== 'win32') t.is(statSync(kept).mode & 0o777, 0o600);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('any text: nothing that a terminal acts on is left, and other text stays as it is', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (/\p{C}|\n/u.test(printable(text)) && forbidden.test(printable(text))) return false;
      return (
        !printable(text).includes('\n') &&
        !forbidden.test(printableJson({ text }, undefined, 2)) &&
        (JSON.parse(printableJson({ text }, undefined, 2)) as { text: string }).text === text
      );
    }),
    { numRuns: 5000 },
  );
  t.is(printable('CORP\\jürgen 東京 🔑'), 'CORP\\jürgen 東京 🔑');
  t.is(printable('\ud800'), '\\u{d800}');
});

/** The depth of nested tokens in a description. */
const depthOf = (token: Nested): number => {
  const inner = 'responseToken' in token ? token.responseToken : undefined;
  return inner === undefined ? 1 : 1 + depthOf(inner);
};

/** A NegTokenResp with a token inside. */
const around = (token: Buffer): Buffer => der(0xa1, der(0x30, der(0xa2, der(4, token))));

test('SPNEGO in SPNEGO is followed a few levels deep', (t) => {
  let token: Buffer = challenge('HOST');
  for (let level = 0; level < 3; level++) token = around(token);
  t.is(depthOf(parseToken(token)), 4);
  for (let level = 0; level < 2000; level++) token = around(token);
  const described = parseToken(token);
  t.true(depthOf(described) <= 6);
  t.regex(JSON.stringify(described), /nested too deeply/);
});

/** Tokens that claim more than they hold, or nest. */
const repeated = (times: number, ...bytes: number[]) =>
  Buffer.alloc(times * bytes.length, Buffer.from(bytes));
const nested = (times: number, wrap: (token: Buffer) => Buffer): Buffer => {
  let token: Buffer = Buffer.from([5, 0]);
  for (let level = 0; level < times; level++) token = wrap(token);
  return token;
};
/** The header of a message of NegoEx. */
function negoEx(length: number, type: number): Buffer {
  const header = Buffer.alloc(40);
  header.write('NEGOEXTS', 'latin1');
  header.writeUInt32LE(type, 8);
  header.writeUInt32LE(length, 20);
  return header;
}
const heavy: Readonly<Record<string, Buffer>> = {
  'a hundred thousand elements': der(0xa1, repeated(100_000, 5, 0)),
  'constructed in constructed': nested(5000, (token) => der(0xa1, token)),
  'octets in octets': around(nested(5000, (token) => der(4, token))),
  'indefinite lengths': repeated(50_000, 0xa1, 0x80),
  'a length of four gigabytes': Buffer.from('a184ffffffff30', 'hex'),
  'a length of many bytes': Buffer.from(`60ff${'ff'.repeat(127)}`, 'hex'),
  'a tag without end': Buffer.concat([
    Buffer.from([0x6e, 0x82, 0xff, 0xff, 0x3f]),
    repeated(60_000, 0xff),
  ]),
  'an identifier of a million parts': der(
    0xa1,
    der(0x30, der(0xa1, der(6, repeated(1_000_000, 0x7f)))),
  ),
  'an identifier that fits a token': der(
    0xa1,
    der(0x30, der(0xa1, der(6, repeated(20_000, 0x7f)))),
  ),
  'a million empty records': repeated(1_000_000, 22, 3, 3, 0, 0),
  'records of empty messages': Buffer.concat(
    Array.from({ length: 300 }, () =>
      Buffer.concat([Buffer.from([22, 3, 3, 0x3f, 0xfc]), Buffer.alloc(16380)]),
    ),
  ),
  'CredSSP of a hundred thousand tokens': der(
    0x30,
    der(0xa0, Buffer.from('020106', 'hex')),
    der(0xa1, der(0x30, repeated(100_000, 0x30, 0))),
  ),
  'CredSSP in CredSSP': nested(2000, (token) =>
    der(
      0x30,
      der(0xa0, Buffer.from('020106', 'hex')),
      der(0xa1, der(0x30, der(0x30, der(0xa0, der(4, token))))),
    ),
  ),
  'NegoEx that says four billion mechanisms': Buffer.concat([
    negoEx(96, 0),
    Buffer.alloc(32 + 8),
    Buffer.from('60000000ffffffff', 'hex'),
    Buffer.alloc(8),
  ]),
  'a thousand messages of NegoEx': Buffer.concat(
    Array.from({ length: 1000 }, () => Buffer.concat([negoEx(56, 4), Buffer.alloc(16)])),
  ),
  'NegoEx with a message of no bytes': negoEx(0, 4),
  'a list of sixteen thousand AV pairs': challenge(
    repeated(16_000, 1, 0, 0, 0).toString('utf16le'),
  ),
};

for (const [what, token] of Object.entries(heavy)) {
  test(`${what}: read or refused, soon, and in few words`, (t) => {
    const begin = performance.now();
    let said = '';
    try {
      said = JSON.stringify(parseToken(token));
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
    }
    // Up to a second on a busy machine.
    t.true(performance.now() - begin < 1000, `${performance.now() - begin} ms`);
    t.true(said.length < 1_500_000, `${said.length} characters`);
  });
}

test('trees of DER: read or refused', (t) => {
  const { tree } = fc.letrec<{ tree: Buffer }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 12, withCrossShrink: true },
      fc
        .tuple(fc.constantFrom(2, 3, 4, 5, 6, 10, 12, 13, 24, 27), fc.uint8Array({ maxLength: 12 }))
        .map(([tag, content]) => der(tag, Buffer.from(content))),
      fc
        .tuple(
          fc.constantFrom(0x24, 0x30, 0x31, 0x60, 0x6e, 0x6f, 0x7e, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4),
          fc.array(tie('tree'), { maxLength: 4 }),
          fc.option(fc.nat(255), { nil: undefined }),
        )
        .map(([tag, content, lie]) => {
          const bytes = der(tag, ...content);
          if (lie !== undefined) bytes.writeUInt8(lie, 1);
          return bytes;
        }),
    ),
  }));
  let read = 0;
  fc.assert(
    fc.property(
      tree,
      fc.constantFrom(0xa0, 0xa1, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x7e, 0x60),
      (inner, tag) => {
        try {
          JSON.stringify(parseToken(der(tag, der(0x30, inner))));
          read++;
        } catch (error) {
          if (!(error instanceof TokenError)) throw error;
        }
      },
    ),
    { numRuns: 3000 },
  );
  t.true(read > 100, `${read} read`);
});
