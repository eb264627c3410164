// The names of cipher suites against OpenSSL's own list of numbers and names.

import { execFileSync } from 'node:child_process';
import test from 'ava';
import { cipherSuiteName } from '../../src/index.js';
import { describeCipher } from '../../src/tls/cipher-suites.js';

interface Suite {
  readonly id: number;
  readonly standardName: string;
  readonly name: string;
  readonly version: string;
}

/** What the openssl of this machine knows, suites that it would not use among it. */
function openssl(): Suite[] {
  const args = ['ciphers', '-V', '-stdname', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'];
  const text = execFileSync('openssl', args, { encoding: 'utf8' });
  return [...text.matchAll(/0x(..),0x(..) - (\S+) +- (\S+) +(\S+)/g)].map(
    ([, high = '', low = '', standardName = '', name = '', version = '']) => ({
      id: Number.parseInt(high + low, 16),
      standardName,
      name,
      version,
    }),
  );
}

test('numbers, names and versions are those of OpenSSL', (t) => {
  const known = openssl().filter(({ id }) => cipherSuiteName(id) !== null);
  t.true(known.length >= 35, `${known.length}`);
  for (const { id, ...suite } of known) {
    t.deepEqual(describeCipher(id, 'another text'), suite);
  }
});

test('each name stands for one number, OpenSSL’s where it has the name', (t) => {
  const numbers = new Map(openssl().map(({ id, standardName }) => [standardName, id]));
  const seen = new Set<string>();
  for (let id = 0; id <= 0xffff; id++) {
    const name = cipherSuiteName(id);
    if (name === null) continue;
    t.is(numbers.get(name) ?? id, id, name);
    t.false(seen.has(name), name);
    seen.add(name);
  }
  // An entry under the number of another one would be lost.
  t.is(seen.size, 54);
});

test('what OpenSSL has no more, by the number at IANA', (t) => {
  for (const [id, name] of [
    [1, 'RSA_WITH_NULL_MD5'],
    [4, 'RSA_WITH_RC4_128_MD5'],
    [5, 'RSA_WITH_RC4_128_SHA'],
    [9, 'RSA_WITH_DES_CBC_SHA'],
    [0x0a, 'RSA_WITH_3DES_EDE_CBC_SHA'],
    [0x13, 'DHE_DSS_WITH_3DES_EDE_CBC_SHA'],
    [0x16, 'DHE_RSA_WITH_3DES_EDE_CBC_SHA'],
    [0xff, 'EMPTY_RENEGOTIATION_INFO_SCSV'],
    [0x5600, 'FALLBACK_SCSV'],
  ] as const) {
    t.is(cipherSuiteName(id), `TLS_${name}`);
  }
});

test('a suite that OpenSSL has no more', (t) => {
  t.deepEqual(describeCipher(0x000a, ''), {
    name: 'DES-CBC3-SHA',
    standardName: 'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
    version: 'SSLv3',
  });
  t.is(describeCipher(0x0005, '').name, 'RC4-SHA');
});

test('an unknown number has the name that Schannel tells, without the curve of Windows 8', (t) => {
  t.is(cipherSuiteName(0xfafa), null);
  const { name, standardName } = describeCipher(
    0xfafa,
    'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256_P256',
  );
  t.is(standardName, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256');
  t.is(name, 'ECDHE-ECDSA-AES128-SHA256');
});
