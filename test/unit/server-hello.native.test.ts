// A TLS server's hello (RFC 8446 4.1.3, RFC 5246 7.4.1.3) as a token: its version, and the suite that it chose. What the
// other messages, records and versions are called.

import test from 'ava';
import { parseToken } from '../../protocols/token/index.js';

const hex = (...parts: string[]) => Buffer.from(parts.join('').replaceAll(' ', ''), 'hex');

/** A record with a server hello that has a session of so many bytes. */
function serverHello(session: number): Buffer {
  const body = Buffer.concat([
    hex('0303'),
    Buffer.alloc(32, 7),
    Buffer.of(session),
    Buffer.alloc(session, 9),
    hex('c02f 00'),
  ]);
  const message = Buffer.concat([hex('02 0000'), Buffer.of(body.length), body]);
  return Buffer.concat([hex('16 0303 00'), Buffer.of(message.length), message]);
}

for (const session of [0, 32]) {
  test(`a session identifier of ${session} bytes is passed over`, (t) => {
    const text = JSON.stringify(parseToken(serverHello(session)));
    t.true(text.includes('server_hello'), text);
    t.true(text.includes('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'), text);
    t.regex(text, /TLS ?v?1\.2/);
  });
}

/** HandshakeType of RFC 8446, RFC 5246 and RFC 6066, without the hellos. */
const types: Readonly<Record<number, string>> = {
  0: 'hello_request',
  4: 'new_session_ticket',
  8: 'encrypted_extensions',
  11: 'certificate',
  12: 'server_key_exchange',
  13: 'certificate_request',
  14: 'server_hello_done',
  15: 'certificate_verify',
  16: 'client_key_exchange',
  20: 'finished',
  22: 'certificate_status',
};

test('each message of a handshake by its number', (t) => {
  for (let type = 0; type < 32; type++) {
    if (type === 1 || type === 2) continue;
    const token = parseToken(Buffer.of(22, 3, 3, 0, 4, type, 0, 0, 0));
    const message = types[type] ?? 'encrypted, or the rest of another record';
    t.like(token, { records: [{ type: 'handshake', messages: [{ message }] }] }, `${type}`);
  }
});

test('each record and each version by its number', (t) => {
  for (const [number, type] of [
    [20, 'change_cipher_spec'],
    [21, 'alert'],
    [22, 'handshake'],
    [23, 'application_data'],
  ] as const) {
    t.like(parseToken(Buffer.of(number, 3, 3, 0, 0)), { records: [{ type, length: 0 }] });
  }
  for (const [minor, version] of [
    'SSL 3.0',
    'TLS 1.0',
    'TLS 1.1',
    'TLS 1.2',
    'TLS 1.3',
  ].entries()) {
    t.like(parseToken(Buffer.of(23, 3, minor, 0, 0)), { records: [{ version }] });
  }
  t.like(parseToken(Buffer.of(23, 3, 5, 0, 0)), { records: [{ version: '0x0305' }] });
});

test('a client’s hello with a server name of one byte', (t) => {
  const extension = hex('0000 0006 0004 00 0001 61');
  const body = Buffer.concat([
    hex('0303'),
    Buffer.alloc(32, 7),
    hex('00 0002 1301 01 00 000a'),
    extension,
  ]);
  const message = Buffer.concat([hex('01 0000'), Buffer.of(body.length), body]);
  const record = Buffer.concat([hex('16 0301 00'), Buffer.of(message.length), message]);
  t.like(parseToken(record), {
    records: [{ messages: [{ message: 'client_hello', serverName: 'a', otherExtensions: [] }] }],
  });
});

test('the values that clients throw in (RFC 8701) among the suites, and what looks like them', (t) => {
  const suites = hex('0a0a 1a2a dada 0b0b 1301');
  const body = Buffer.concat([hex('0303'), Buffer.alloc(32), hex('00 000a'), suites, hex('01 00')]);
  const message = Buffer.concat([hex('01 0000'), Buffer.of(body.length), body]);
  const record = Buffer.concat([hex('16 0301 00'), Buffer.of(message.length), message]);
  const cipherSuites = ['GREASE', '0x1a2a', 'GREASE', '0x0b0b', 'TLS_AES_128_GCM_SHA256'];
  t.like(parseToken(record), { records: [{ messages: [{ cipherSuites }] }] });
});
