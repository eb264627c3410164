// A TLS server under this machine's own Node that shakes hands and then throws away what it is sent, undecrypted: so
// that what is measured is the sender.
//
// node sink.js DIRECTORY; it writes its port. A connection that begins with `?` is told what came since the last one
// that asked, as JSON.
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import type { Received } from '../sink-report.js';

const [directory = ''] = process.argv.slice(2);
const read = (name: string) => readFileSync(path.join(directory, name));

let bytes = 0;
let began = process.cpuUsage();

/** Since the last time that it was called. */
function received(): Received {
  const { user, system } = process.cpuUsage(began);
  const report = { bytes, busyMs: (user + system) / 1000 };
  bytes = 0;
  began = process.cpuUsage();
  return report;
}

// One version and one cipher for all: Wine's Schannel has no TLS 1.3.
const tls = createTlsServer({
  cert: read('server.pem'),
  key: read('server.key'),
  maxVersion: 'TLSv1.2',
  ciphers: 'ECDHE-RSA-AES128-GCM-SHA256',
}).on('secureConnection', (socket) => socket.on('error', () => socket.destroy()));

const applicationData = 23;

/** Passes the handshake on; from the first record of application data on, it counts and forgets. */
function take(client: Socket): void {
  const upstream = connect((tls.address() as AddressInfo).port, '127.0.0.1');
  let handshake = Buffer.alloc(0);
  let isSecure = false;
  client.setNoDelay(true);
  for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  upstream.pipe(client, { end: false });
  client.on('end', () => client.end()).on('close', () => upstream.destroy());
  client.on('data', (chunk: Buffer) => {
    if (isSecure) {
      bytes += chunk.byteLength;
      return;
    }
    handshake = Buffer.concat([handshake, chunk]);
    while (!isSecure && handshake.byteLength >= 5) {
      if (handshake[0] === applicationData) {
        isSecure = true;
        bytes += handshake.byteLength;
        break;
      }
      const length = 5 + handshake.readUInt16BE(3);
      if (handshake.byteLength < length) break;
      upstream.write(handshake.subarray(0, length));
      handshake = handshake.subarray(length);
    }
  });
}

const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (client) => {
  client.once('readable', () => {
    const first = client.read() as Buffer | null;
    if (first?.[0] === '?'.charCodeAt(0)) {
      client.end(JSON.stringify(received()));
      return;
    }
    if (first) client.unshift(first);
    take(client);
    client.resume();
  });
});

tls.listen(0, '127.0.0.1', () => {
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
});
