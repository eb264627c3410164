// The limits that hold where none are given, as the documentation gives them; those that are given alone are changed.

import test from 'ava';
import { readClientOptions } from '../../protocols/http/client-options.js';
import { readServerOptions } from '../../protocols/http/server/options.js';

test('of a client', (t) => {
  const limits = {
    legs: 10,
    challenge: 98_304,
    refusal: 1_048_576,
    loginTime: 300_000,
    proxyTime: 30_000,
    body: 67_108_864,
  };
  t.like(readClientOptions({}), {
    packages: ['Negotiate'],
    allowNtlm: false,
    delegate: false,
    mutualAuth: true,
    channelBindings: true,
    limits,
  });
  t.deepEqual(readClientOptions({ limits: { legs: 3 } }).limits, { ...limits, legs: 3 });
  t.deepEqual(readClientOptions({ allowNtlm: true }).packages, ['Negotiate', 'NTLM']);
});

test('of a server', (t) => {
  const limits = {
    handshakes: 1000,
    handshakesPerAddress: 100,
    handshakeTime: 10_000,
    legs: 6,
    token: 98_304,
    pipelined: 32,
  };
  t.like(readServerOptions({}), {
    packages: ['Negotiate'],
    allowNtlm: false,
    channelBindings: 'allowed',
    limits,
  });
  t.deepEqual(readServerOptions({ limits: { token: 1 } }).limits, { ...limits, token: 1 });
});

test('a client’s service principal name, of the URL without its port', (t) => {
  for (const [url, expected] of [
    ['http://www.example.com:8080/page', 'HTTP/www.example.com'],
    ['https://www.example.com./', 'HTTP/www.example.com'],
    ['http://[::1]:80/', 'HTTP/::1'],
  ] as const) {
    t.is(readClientOptions({}).principalOf(new URL(url)), expected);
  }
  const { principalOf } = readClientOptions({ servicePrincipalName: '' });
  t.is(principalOf(new URL('http://a')), '');
});
