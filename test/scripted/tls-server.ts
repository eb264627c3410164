// A server behind a socket, for clients over the scripted package: it answers the handshake and HTTP/1.1 requests.

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { decrypts, record, sealed } from './windows/tls.js';

/** Of the scripted package's records. */
const header = 8;
const trailer = 16;

export interface ScriptedServer extends AsyncDisposable {
  readonly port: number;
  /** All connections, open or not. */
  readonly sockets: readonly Socket[];
  /** The first lines of the requests. */
  readonly requests: readonly string[];
  /** How many connections are open. */
  open(): number;
}

/**
 * Listens on this computer.
 * @param answer what a request is answered with, in a record for each string; without, the handshake stays unanswered
 */
export async function serve(answer?: (request: string) => readonly string[]) {
  const sockets: Socket[] = [];
  const requests: string[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    if (!answer) {
      // Else the end of the connection is not seen.
      socket.resume();
      return;
    }
    let received = Buffer.alloc(0);
    const takes = (text: string): boolean => {
      if (!received.subarray(0, text.length).equals(Buffer.from(text))) return false;
      received = received.subarray(text.length);
      return true;
    };
    const requested = unsealer();
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes]);
      if (takes('ClientHello')) socket.write(record('handshake', 'ServerHello'));
      takes('Finished');
      for (let size = sizeOf(received); size > 0; size = sizeOf(received)) {
        const request = requested(received.subarray(0, size));
        received = received.subarray(size);
        requests.push(request.split('\r\n')[0] ?? '');
        for (const text of answer(request)) {
          decrypts(text);
          socket.write(sealed(Buffer.byteLength(text)));
        }
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    sockets,
    requests,
    open: () => sockets.filter(({ readyState }) => readyState === 'open').length,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  } satisfies ScriptedServer;
}

/** The size of the scripted package's first record; 0 if it is not whole. */
export function sizeOf(received: Buffer): number {
  if (received.byteLength < header || received.toString('latin1', 0, 4) !== 'SCRM') return 0;
  const size = received.readUInt32LE(4);
  return size <= received.byteLength ? size : 0;
}

/** Decrypts the records of one connection, in their order: the key of a scripted handshake is zeros. */
export function unsealer(): (sealedRecord: Buffer) => string {
  let sequence = 0;
  return (sealedRecord) => {
    sequence += 1;
    const key = sequence & 0xff;
    return Buffer.from(
      sealedRecord.subarray(header, -trailer).map((byte) => byte ^ key),
    ).toString();
  };
}
