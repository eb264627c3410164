// Typed or piped passwords become the same UTF-16 as Node's, and intermediate copies are wiped.

import test from 'ava';
import fc from 'fast-check';
import { SecretLine, secretLineOf } from '../../cli/secret-line.js';

const utf16 = (text: string) => Buffer.from(text, 'utf16le').toString('hex');

test('any text becomes its UTF-16, and what was read is zeros afterwards', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      // A byte order mark and line breaks are not part of a password in a file.
      const password = text.replace(/^\ufeff/, '').replace(/[\r\n]/g, '');
      const input = Buffer.from(password);
      t.is(secretLineOf(input).toString('hex'), utf16(password));
      t.true(input.every((byte) => byte === 0));
      const line = new SecretLine();
      for (const byte of Buffer.from(password)) line.add(byte);
      t.is(line.take().toString('hex'), utf16(password));
      t.is(line.take().byteLength, 0);
    }),
  );
});

test('one line break at the end and the mark of the encoding are left out', (t) => {
  const read = (text: string) => secretLineOf(Buffer.from(text)).toString('utf16le');
  t.is(read('\ufeffsecret\r\n'), 'secret');
  t.is(read('secret\n\n'), 'secret\n');
  t.is(read('\n'), '');
  t.is(read(''), '');
});

test('a character is taken back whole, also where there is none', (t) => {
  const line = new SecretLine();
  for (const byte of Buffer.from('aé€😀')) line.add(byte);
  for (let count = 0; count < 3; count++) line.back();
  t.is(line.take().toString('utf16le'), 'a');
  line.back();
  t.is(line.take().byteLength, 0);
});

test('what is no UTF-8 becomes what TextDecoder has for each byte of it', (t) => {
  for (const hex of ['ff', 'c080', 'c3', '80', 'f8808080', 'ed']) {
    const bytes = Buffer.from(hex, 'hex');
    t.is(
      secretLineOf(Buffer.from(bytes)).toString('utf16le'),
      new TextDecoder().decode(bytes),
      hex,
    );
  }
});
