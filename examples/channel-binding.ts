// Ties a handshake to its TLS connection (tls-server-end-point). Run: node channel-binding.ts CERT KEY [TARGET]
//
// CERT and KEY are the server's, in PEM. TARGET is a service that this process can act as, which Kerberos needs;
// without one, Negotiate uses NTLM. The client is the logged-on user, or SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD.
// Client and server run in this process: the server's TLS is Node's, the client's is Schannel, and both must compute
// the same binding.
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import type { Readable } from 'node:stream';
import { createServer, type TLSSocket } from 'node:tls';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  type CredHandle,
  channelBindings,
  ISC_REQ,
  SCH_CRED_FLAGS,
  SECPKG_ATTR,
  SECPKG_CRED,
  ServerContext,
  SspiError,
  TlsStream,
  UNISP_NAME_W,
} from 'koffi-sspi';
import { tlsServerEndPoint } from 'koffi-sspi/http';

/** Sent over the TLS connection as one line of JSON. */
interface Message {
  token?: string;
  error?: string;
}

/** Enough for Windows' largest token, 64 KiB, in Base64. */
const longestLine = 128 * 1024;

/** Yields lines as they arrive; an endless one is an error. */
async function* linesOf(stream: Readable): AsyncGenerator<string, void> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    for (let start = 0; start <= chunk.length; ) {
      const found = chunk.indexOf('\n', start);
      const end = found < 0 ? chunk.length : found;
      size += end - start;
      if (size > longestLine) throw new Error('The peer sent a line that is too long.');
      parts.push(chunk.subarray(start, end));
      start = end + 1;
      if (found < 0) break;
      yield Buffer.concat(parts).toString();
      parts = [];
      size = 0;
    }
  }
}

/** Limits on peers that have not authenticated: time in milliseconds, and number of connections. */
const handshakeTime = 10_000;
const mostConnections = 100;

/** The server's side of one connection. */
async function accept(socket: TLSSocket, credential: CredHandle, binding: Buffer): Promise<void> {
  using context = new ServerContext(credential, {
    contextReq: ASC_REQ.INTEGRITY,
    channelBindings: channelBindings(binding),
  });
  socket.on('error', () => {}); // iterating over the lines throws it
  const late = new Error('The client did not authenticate in time.');
  const timer = setTimeout(() => socket.destroy(late), handshakeTime);
  socket.once('close', () => clearTimeout(timer));
  for await (const line of linesOf(socket)) {
    const { token = '' } = JSON.parse(line) as Message;
    let answer: Message;
    try {
      const leg = await context.stepAsync(Buffer.from(token, 'base64'));
      answer = { token: leg.token?.toString('base64') ?? '' };
    } catch (error) {
      if (!(error instanceof SspiError)) throw error;
      answer = { error: error.code };
    }
    const text = `${JSON.stringify(answer)}\n`;
    if (context.established || answer.error) {
      socket.end(text);
      break;
    }
    socket.write(text);
  }
}

/** The client's side. Returns the result as text. */
async function authenticate(
  stream: TlsStream,
  credential: CredHandle,
  targetName: string | undefined,
  bindings: Uint8Array,
): Promise<string> {
  using context = new ClientContext(credential, {
    ...(targetName ? { targetName } : {}),
    contextReq: ISC_REQ.INTEGRITY,
    channelBindings: bindings,
  });
  const lines = linesOf(stream);
  let leg = context.step();
  while (leg.token) {
    stream.write(`${JSON.stringify({ token: leg.token.toString('base64') })}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error('The server hung up.');
    const { token, error } = JSON.parse(value) as Message;
    if (error) return `refused, ${error}`;
    if (!token || context.established) break;
    leg = context.step(Buffer.from(token, 'base64'));
  }
  return 'accepted';
}

async function demonstrate(cert: Buffer, key: Buffer, targetName?: string): Promise<void> {
  const { SSPI_USER: user, SSPI_DOMAIN: domain = '', SSPI_PASSWORD: password = '' } = process.env;
  using client = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...(user === undefined ? {} : { authIdentity: { user, domain, password } }),
  });
  using inbound = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  // The certificate is our own: no validation needed.
  using schannel = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION },
  });

  const binding = tlsServerEndPoint(new X509Certificate(cert).raw);
  if (!binding) throw new Error('The signature of this certificate has no hash to bind to.');
  console.log(`server: ${show(binding)}`);
  const server = createServer({ cert, key, handshakeTimeout: handshakeTime }, (socket) => {
    accept(socket, inbound, binding).catch((error) => socket.destroy(error));
  });
  server.maxConnections = mostConnections;
  server.on('tlsClientError', (error, socket) => {
    console.error(`TLS: ${error.message}`);
    socket.destroy(); // Node leaves it open, even after handshakeTimeout
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  /** @param other a binding other than that of the connection */
  const attempt = async (other?: Buffer): Promise<string> => {
    const stream = TlsStream.connect(connect(port, '127.0.0.1'), {
      credential: schannel,
      targetName: 'localhost',
    });
    try {
      await once(stream, 'secureConnect');
      const own = stream.context.queryContextAttributes(SECPKG_ATTR.ENDPOINT_BINDINGS);
      if (!other) console.log(`client: ${show(own.applicationData)}`);
      const bindings = other ? channelBindings(other) : own.bindings;
      return await authenticate(stream, client, targetName, bindings);
    } finally {
      stream.destroy();
    }
  };

  try {
    console.log(`bound to this connection: ${await attempt()}`);
    // What a man in the middle has: a token bound to the client's connection to him.
    const his = createHash('sha256').update('his certificate').digest();
    const relayed = await attempt(Buffer.concat([Buffer.from('tls-server-end-point:'), his]));
    console.log(`bound to another connection: ${relayed}`);
    if (relayed === 'accepted') console.log('This SSPI does not compare channel bindings.');
  } finally {
    server.close();
  }
}

/** The type as text, the hash in hex. */
function show(binding: Buffer): string {
  const end = binding.indexOf(':') + 1;
  return binding.toString('latin1', 0, end) + binding.toString('hex', end);
}

try {
  const [cert, key, target] = process.argv.slice(2);
  if (!cert || !key) throw new Error('Usage: node channel-binding.ts CERT KEY [TARGET]');
  await demonstrate(readFileSync(cert), readFileSync(key), target);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
