// An HTTP server that authenticates its users by Negotiate and NTLM. Run: node http-server.ts [PORT]
//
// Then, for instance: curl --negotiate --user : http://localhost:PORT/
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  type CredHandle,
  SECPKG_ATTR,
  SECPKG_CRED,
  ServerContext,
  SspiError,
} from 'koffi-sspi';

/** Limits on clients that have not authenticated: connections, and time in milliseconds. */
const mostConnections = 1000;
const handshakeTime = 10_000;

/** Kerberos tokens of users in many groups exceed Node's default limit of 16 KiB for all headers. */
const maxHeaderSize = 96 * 1024;

/** The state of a connection: a handshake spans requests and, with NTLM, so does its result. */
interface Connection {
  /** The context of the current or completed handshake, and its scheme. */
  context?: ServerContext | undefined;
  scheme?: string;
  /** The user authenticated by NTLM, for all later requests. */
  user?: string | undefined;
  /** Closes the connection if the handshake takes too long. */
  timer?: NodeJS.Timeout;
}

const connections = new WeakMap<Socket, Connection>();

function connectionOf(socket: Socket): Connection {
  const known = connections.get(socket);
  if (known) return known;
  const made: Connection = {};
  connections.set(socket, made);
  socket.once('close', () => {
    clearTimeout(made.timer);
    made.context?.dispose();
  });
  return made;
}

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
async function describe(context: ServerContext, packageName: string): Promise<string> {
  const name = await ask(
    () => context.queryContextAttributes(SECPKG_ATTR.NAMES),
    (code) => `a user of unknown name (${code})`,
  );
  const groups = await ask(
    async () => {
      using token = context.querySecurityContextToken();
      const accounts = await token.lookupAccountSidsAsync();
      const names = token.groups.map(({ sid }) => {
        const account = accounts.get(sid);
        if (!account) return sid; // of a logon, or of a computer that is not reached
        return account.domain ? `${account.domain}\\${account.name}` : account.name;
      });
      return names.join(', ');
    },
    (code) => `cannot be had (${code})`,
  );
  return `You are ${name}, by ${packageName}.\nYour groups: ${groups}\n`;
}

/** Takes the leg in a request. Returns the user, or undefined if it has sent a response. */
async function authenticate(
  credentials: ReadonlyMap<string, CredHandle>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<string | undefined> {
  const connection = connectionOf(request.socket);
  const [given = '', token] = request.headers.authorization?.split(' ') ?? [];
  const schemes = [...credentials.keys()];
  const scheme = schemes.find((name) => name.toLowerCase() === given.toLowerCase()) ?? '';
  const credential = credentials.get(scheme);
  if (!credential || !token) {
    // NTLM authenticates the connection: later requests carry no token.
    if (connection.user === undefined) unauthorized(response, schemes);
    return connection.user;
  }

  const goesOn = connection.scheme === scheme && connection.context?.established === false;
  if (!connection.context || !goesOn) {
    connection.context?.dispose();
    connection.user = undefined;
    connection.scheme = scheme;
    connection.context = new ServerContext(credential, { contextReq: ASC_REQ.CONNECTION });
    connection.timer ??= setTimeout(() => request.socket.destroy(), handshakeTime);
  }
  const { context } = connection;
  try {
    const leg = await context.stepAsync(Buffer.from(token, 'base64'));
    const answer = `${scheme} ${leg.token?.toString('base64') ?? ''}`.trim();
    if (!context.established) {
      unauthorized(response, [answer]);
      return undefined;
    }
    clearTimeout(connection.timer);
    delete connection.timer;
    const { packageInfo } = context.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO);
    const user = await describe(context, packageInfo?.name ?? scheme);
    // Kerberos authenticates this request only; the next may carry another user's ticket.
    const persists = packageInfo?.name === 'NTLM';
    if (persists) connection.user = user;
    if (leg.token) response.setHeader('WWW-Authenticate', answer);
    response.setHeader('Persistent-Auth', String(persists));
    return user;
  } catch (error) {
    if (!(error instanceof SspiError)) throw error;
    console.error(error.message);
    context.dispose();
    connection.context = undefined;
    unauthorized(response, schemes);
    return undefined;
  }
}

function unauthorized(response: ServerResponse, challenges: string[]): void {
  response.writeHead(401, { 'WWW-Authenticate': challenges, 'Content-Type': 'text/plain' });
  response.end('Please authenticate.\n');
}

async function serve(port: number): Promise<void> {
  const acquire = (name: string) =>
    acquireCredentialsHandle({ package: name, credentialUse: SECPKG_CRED.INBOUND });
  using negotiate = acquire('Negotiate');
  using ntlm = acquire('NTLM');
  const credentials = new Map([
    ['Negotiate', negotiate],
    ['NTLM', ntlm],
  ]);

  // Time limits for requests and idle connections.
  const options = {
    maxHeaderSize,
    headersTimeout: handshakeTime,
    requestTimeout: 3 * handshakeTime,
  };
  const server = createServer(options, (request, response) => {
    authenticate(credentials, request, response)
      .then((user) => {
        if (user === undefined) return;
        response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(user);
      })
      .catch((error) => response.destroy(error));
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
