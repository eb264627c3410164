// An HTTP server that authenticates its users by Negotiate and NTLM. Run: node http-server.ts [PORT]
//
// Then, for instance: curl --negotiate --user : http://localhost:PORT/
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SspiError } from 'koffi-sspi';
import { createAuthenticator, type HttpUser } from 'koffi-sspi/http';

/** Limits on clients that have not authenticated: connections, and time in milliseconds. */
const mostConnections = 1000;
const handshakeTime = 10_000;

/** Kerberos tokens of users in many groups exceed Node's default limit of 16 KiB for all headers. */
const maxHeaderSize = 96 * 1024;

/** Wine and sspi-rs lack some of these functions. */
async function ask<T>(what: () => T | Promise<T>, otherwise: (code: string) => T): Promise<T> {
  try {
    return await what();
  } catch (error) {
    if (error instanceof SspiError) return otherwise(error.code);
    throw error;
  }
}

/** The user's name and groups, as text. Group names may need a domain controller: looked up asynchronously. */
async function describe(user: HttpUser): Promise<string> {
  const name = await ask(
    () => user.name,
    (code) => `a user of unknown name (${code})`,
  );
  const groups = await ask(
    async () => {
      const found = await user.groups();
      return found
        .map(({ sid, name }) => {
          if (!name) return sid; // of a logon, or of a computer that is not reached
          return name.domain ? `${name.domain}\\${name.name}` : name.name;
        })
        .join(', ');
    },
    (code) => `cannot be had (${code})`,
  );
  return `You are ${name}, by ${user.package}.\nYour groups: ${groups}\n`;
}

async function serve(port: number): Promise<void> {
  // NTLM, too: this server is not behind a reverse proxy.
  using authenticator = createAuthenticator({ allowNtlm: true, limits: { handshakeTime } });
  authenticator.on('refusal', (error) => console.error(error.message));

  // Time limits for requests and idle connections.
  const options = {
    maxHeaderSize,
    headersTimeout: handshakeTime,
    requestTimeout: 3 * handshakeTime,
  };
  const server = createServer(options, async (request, response) => {
    try {
      const user = await authenticator.authenticate(request, response);
      if (!user) return;
      const text = await describe(user);
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
    } catch (error) {
      response.destroy(error as Error);
    }
  });
  server.maxConnections = mostConnections;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  console.log(`listening on http://localhost:${(server.address() as AddressInfo).port}/`);
  process.once('SIGINT', () => server.close().closeAllConnections());
  await once(server, 'close');
}

try {
  await serve(Number(process.argv[2] ?? 0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
