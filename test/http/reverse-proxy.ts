// A reverse proxy with a single connection to its upstream server, like nginx with `keepalive`.

import http, { type IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type WebServer, webServer } from './web-server.js';

/** @param added header fields for each request, as by `proxy_set_header` */
export async function reverseProxy(
  port: number,
  added: Readonly<Record<string, string>>,
): Promise<WebServer> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const server = await webServer(async (request, response) => {
    const headers = { ...request.headers, ...added };
    const options = { port, host: '127.0.0.1', path: request.url, method: request.method };
    const forwarded = http.request({ ...options, headers, agent });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      forwarded.once('response', resolve).once('error', reject);
    });
    request.pipe(forwarded);
    const answer = await answered;
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    await pipeline(answer, response);
  });
  return {
    ...server,
    async [Symbol.asyncDispose]() {
      agent.destroy();
      await server[Symbol.asyncDispose]();
    },
  };
}
