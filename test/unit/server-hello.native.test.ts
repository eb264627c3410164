// A TLS server's hello (RFC 8446 4.1.3, RFC 5246 7.4.1.3) as a token: its version, and the suite that it chose.

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
