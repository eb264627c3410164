// An HTTP server on loopback, for a single test.

import { once } from 'node:events';
import http, { type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { fixture } from '../tls/fixtures.js';

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface WebServer extends AsyncDisposable {
  /** The origin, without a path. */
  readonly origin: string;
  readonly port: number;
  /** The number of connections so far. */
  readonly sockets: readonly Socket[];
}

async function started(server: http.Server | https.Server, scheme: string, host: string) {
  const sockets: Socket[] = [];
  const closed: Promise<unknown>[] = [];
  server.on(scheme === 'https' ? 'secureConnection' : 'connection', (socket: Socket) => {
    sockets.push(socket);
    closed.push(new Promise((resolve) => void socket.once('close', resolve)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${scheme}://${host}:${port}`,
    port,
    sockets,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      // Closing a connection frees its resources.
      await Promise.all(closed);
    },
  };
}

/** A handler's exception becomes a 500 with its message. */
const guarded =
  (handler: Handler): Handler =>
  async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    }
  };

export const webServer = (handler: Handler, options: ServerOptions = {}): Promise<WebServer> =>
  started(
    http.createServer({ maxHeaderSize: 96 * 1024, ...options }, guarded(handler)),
    'http',
    '127.0.0.1',
  );

/** With the certificate of the TLS tests, which is for localhost. */
export const secureServer = (handler: Handler): Promise<WebServer> =>
  started(
    https.createServer(
      { key: fixture('server-key.pem'), cert: fixture('server.pem'), maxHeaderSize: 96 * 1024 },
      guarded(handler),
    ),
    'https',
    'localhost',
  );

/** All of a request's body, as text. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
