// The parser of WWW-Authenticate and Proxy-Authenticate.

import test from 'ava';
import { parseChallenges } from '../../protocols/http/index.js';

const plain = (header: Parameters<typeof parseChallenges>[0]) =>
  parseChallenges(header).map(({ scheme, token, parameters }) => [
    scheme,
    token,
    Object.fromEntries(parameters),
  ]);

const cases: Readonly<Record<string, [string, unknown[][]]>> = {
  'a scheme alone': ['Negotiate', [['Negotiate', null, {}]]],
  'a token': ['Negotiate YII=', [['Negotiate', 'YII=', {}]]],
  'several spaces and tabs': ['  Negotiate  \t YII=  ', [['Negotiate', 'YII=', {}]]],
  'several schemes on one line': [
    'Negotiate, NTLM,Basic realm="a, b"',
    [
      ['Negotiate', null, {}],
      ['NTLM', null, {}],
      ['Basic', null, { realm: 'a, b' }],
    ],
  ],
  'a token before another scheme': [
    'Negotiate oYG2MIGz, NTLM',
    [
      ['Negotiate', 'oYG2MIGz', {}],
      ['NTLM', null, {}],
    ],
  ],
  'parameters before another scheme': [
    'Digest realm="x", qop="auth,auth-int" , algorithm=MD5, negotiate',
    [
      ['Digest', null, { realm: 'x', qop: 'auth,auth-int', algorithm: 'MD5' }],
      ['negotiate', null, {}],
    ],
  ],
  'parameters before a scheme with a token': [
    'Basic realm="x", NTLM TlRMTVNTUAAC==',
    [
      ['Basic', null, { realm: 'x' }],
      ['NTLM', 'TlRMTVNTUAAC==', {}],
    ],
  ],
  'empty list elements': [
    ', ,Negotiate,, NTLM ,',
    [
      ['Negotiate', null, {}],
      ['NTLM', null, {}],
    ],
  ],
  'spaces around the equals sign, and escapes': [
    'Basic REALM = "say \\"hello\\""',
    [['Basic', null, { realm: 'say "hello"' }]],
  ],
  'a token that looks like a parameter': ['X a==', [['X', 'a==', {}]]],
  'a parameter that looks like a token': ['X a=b', [['X', null, { a: 'b' }]]],
  'a quoted string without an end': ['Basic realm="x, Negotiate', [['Basic', null, {}]]],
  'what is no scheme': ['"Negotiate"', []],
  'two tokens': ['Negotiate YII= YII=', [['Negotiate', null, { yii: 'YII' }]]],
  'an empty header': ['', []],
};

for (const [title, [header, expected]] of Object.entries(cases)) {
  test(title, (t) => t.deepEqual(plain(header), expected));
}

test('several header lines, and none', (t) => {
  t.deepEqual(plain(['Negotiate', 'NTLM']), plain('Negotiate, NTLM'));
  t.deepEqual(plain(undefined), []);
  t.deepEqual(plain(null), []);
});

test('a long header is read in linear time', (t) => {
  const many = parseChallenges(`${'A b="\\\\'.repeat(20_000)}`);
  t.true(many.length <= 1);
  t.is(parseChallenges('Negotiate, '.repeat(20_000)).length, 20_000);
});
