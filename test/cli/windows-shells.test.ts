// What PowerShell 5 and cmd make of files, pipes and arguments.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { secretLineOf } from '../../cli/secret-line.js';
import { cli, cliJson } from './in-process.js';

const token = 'TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==';
const bigEndian = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

/** A text as `>`, `Out-File -Encoding bigendianunicode` and `-Encoding utf8` write it. */
const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-16LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE': bigEndian,
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
};

for (const [encoding, encode] of Object.entries(encodings)) {
  test(`a token in a file of ${encoding}`, async (t) => {
    for (const text of [`${token}\r\n`, `WWW-Authenticate: NTLM ${token}\r\n`]) {
      t.like(await cliJson(['token', '-'], { input: encode(text) }), { message: 'NEGOTIATE (1)' });
    }
  });

  test(`a trace in a file of ${encoding}`, async (t) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-shells-'));
    try {
      const file = path.join(directory, 'trace.ndjson');
      const call = { function: 'X', arguments: {}, result: null, microseconds: 1, call: 1 };
      writeFileSync(file, encode(`${JSON.stringify(call)}\r\n`));
      const { code, out, err } = await cli(['trace', '--from', file]);
      t.is(code, 0, err);
      t.regex(out, /^X\(\)/);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  test(`a password in a file of ${encoding}`, (t) => {
    for (const end of ['', '\n', '\r\n']) {
      const input = encode(`pässwörd €😀${end}`);
      t.is(secretLineOf(input).toString('utf16le'), 'pässwörd €😀');
      t.true(input.every((byte) => byte === 0));
    }
    t.is(secretLineOf(encode('')).byteLength, 0);
    t.is(secretLineOf(encode('\r\n')).byteLength, 0);
  });
}

test('cmd leaves the quotation marks of other shells in arguments, and breaks between them', async (t) => {
  const words = `'WWW-Authenticate: NTLM ${token}'`.split(' ');
  t.like(await cliJson(['token', ...words]), { message: 'NEGOTIATE (1)' });
});

test('PowerShell takes the first -- away: what follows the program is still its own', async (t) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'koffi-sspi-shells-'));
  try {
    const script = path.join(directory, 'script.cjs');
    const file = path.join(directory, 'args.json');
    writeFileSync(
      script,
      `require('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.argv.slice(2)))`,
    );
    for (const separator of [[], ['--']]) {
      const { code, err } = await cli([
        'trace',
        '--bytes',
        ...separator,
        script,
        '--json',
        '--',
        '-x',
      ]);
      t.is(code, 0, err);
      t.deepEqual(JSON.parse(readFileSync(file, 'utf8')), ['--json', '--', '-x']);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
