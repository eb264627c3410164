// A TLS server under this machine's own Node: takes bytes, and answers once it has so many.
//
// node sink.js DIRECTORY TOTAL; it writes its port.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'node:tls';

const [directory = '', total = ''] = process.argv.slice(2);
const read = (name: string) => readFileSync(path.join(directory, name));

const server = createServer(
  {
    cert: read('server.pem'),
    key: read('server.key'),
    // One version and one cipher for all: Wine's Schannel has no TLS 1.3.
    maxVersion: 'TLSv1.2',
    ciphers: 'ECDHE-RSA-AES128-GCM-SHA256',
  },
  (socket) => {
    let left = Number(total);
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => {
      left -= bytes.byteLength;
      if (left <= 0) socket.write('all');
    });
  },
);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as { port: number }).port}\n`);
});
