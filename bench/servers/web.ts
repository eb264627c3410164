// An HTTP server under this machine's own Node, HTTP/2 and HTTP/1.1 by ALPN: node web.js DIRECTORY; it writes its port.
//
// GET /NUMBER is answered with as many bytes, POST with the number of bytes that it sent.
import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const [directory = ''] = process.argv.slice(2);
const read = (name: string) => readFileSync(path.join(directory, name));

const body = Buffer.alloc(5_000_000, 'koffi-sspi ');

const server = createSecureServer(
  {
    cert: read('server.pem'),
    key: read('server.key'),
    allowHTTP1: true,
    // One version and one cipher for all: Wine's Schannel has no TLS 1.3.
    maxVersion: 'TLSv1.2',
    ciphers: 'ECDHE-RSA-AES128-GCM-SHA256',
  },
  (request, response) => {
    if (request.method === 'GET') {
      response.end(body.subarray(0, Number(request.url.slice(1))));
      return;
    }
    let received = 0;
    request.on('data', (bytes: Buffer) => {
      received += bytes.byteLength;
    });
    request.on('end', () => response.end(String(received)));
  },
);
server.on('sessionError', () => {});
// Connections wait while others have their turn.
Object.assign(server, { keepAliveTimeout: 600_000 });
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
