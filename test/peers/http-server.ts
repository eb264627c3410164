// An HTTP server whose clients authenticate through our ServerContext: RFC 4559, one per connection.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type CredHandle, ServerContext, type ServerContextOptions } from '../../src/index.js';

export interface HttpServer extends AsyncDisposable {
  port: number;
  /** Errors of handshakes, which HTTP hides. */
  errors: unknown[];
}

/** @param scheme of WWW-Authenticate: Negotiate or NTLM */
export async function httpServer(
  scheme: string,
  credential: CredHandle,
  options: ServerContextOptions,
): Promise<HttpServer> {
  const contexts = new Map<Socket, ServerContext>();
  const errors: unknown[] = [];

  const contextOf = (socket: Socket): ServerContext => {
    const known = contexts.get(socket);
    if (known) return known;
    const made = new ServerContext(credential, options);
    contexts.set(socket, made);
    socket.once('close', () => made.dispose());
    return made;
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const [given, text] = request.headers.authorization?.split(' ') ?? [];
    if (given !== scheme || !text) {
      response.writeHead(401, { 'WWW-Authenticate': scheme }).end();
      return;
    }
    const context = contextOf(request.socket);
    try {
      const { token } = context.step(Buffer.from(text, 'base64'));
      const headers = token
        ? { 'WWW-Authenticate': `${scheme} ${token.toString('base64')}` }
        : undefined;
      response.writeHead(context.established ? 200 : 401, headers);
      response.end(context.established ? 'authenticated\n' : undefined);
    } catch (error) {
      errors.push(error);
      response.writeHead(403).end();
    }
  };

  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as { port: number }).port,
    errors,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
