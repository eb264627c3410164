// A PFX's password reaches crypt32.dll, and is wiped from native memory after the call.
// Not natively: the stand-in for crypt32.dll forwards to the real one.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import ava from 'ava';
import koffi from 'koffi';
import { Certificate, PKCS12_NO_PERSIST_KEY } from '../../src/index.js';
import { setLibrary } from '../../src/raw.js';
import { fixture, pfxPassword } from '../tls/fixtures.js';

const DLL = fileURLToPath(new URL('library/certificates.dll', import.meta.url));
// npm test prints why the DLL is missing.
const test = existsSync(DLL) ? ava.serial : ava.serial.skip;

const wide = (function_: string): string =>
  koffi.load(DLL).func(function_, 'const char16_t *', [])() as string;
const then = () => wide('PasswordThen');
const now = () => wide('PasswordNow');

const importPfx = (password: string | Uint8Array): Certificate =>
  Certificate.fromPfx(fixture('client.pfx'), password, { flags: PKCS12_NO_PERSIST_KEY });

ava.before(() => {
  setLibrary(DLL, { support: true });
});

for (const [name, password] of [
  ['a string', pfxPassword],
  ['bytes', Buffer.from(pfxPassword, 'utf16le')],
] as const) {
  test(`${name}: read, and wiped`, (t) => {
    using certificate = importPfx(password);
    t.is(then(), pfxPassword);
    t.is(now(), '');
    t.false(inspect(certificate, { showHidden: true, depth: 9 }).includes(pfxPassword));
    if (typeof password !== 'string') t.is(password.toString('utf16le'), pfxPassword);
  });
}

test('a wrong one: wiped, and not in the error', (t) => {
  const error = t.throws(() => importPfx('Wröng-4711'));
  t.is(then(), 'Wröng-4711');
  t.is(now(), '');
  t.false(inspect(error, { showHidden: true, depth: 9 }).includes('4711'));
});
