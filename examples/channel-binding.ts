// Ties a handshake to its TLS connection (tls-server-end-point). Run: node channel-binding.ts CERT KEY [TARGET]
//
// CERT and KEY are the server's, in PEM. TARGET is the service that this process can act as. The client
// is the logged-on user, or SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD. Client and server are both in here:
// the server's TLS is Node's, the client's is Schannel, and both must find the same binding.
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { createInterface } from 'node:readline';
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

/** What goes over the TLS connection, a line of JSON each. */
interface Message {
  token?: string;
  error?: string;
}

/** Signatures whose hash is another than SHA-256: RSA and ECDSA with SHA-384 and SHA-512. */
const otherHashes = {
  sha384: ['2a864886f70d01010c', '2a8648ce3d040303'],
  sha512: ['2a864886f70d01010d', '2a8648ce3d040304'],
};

/** RFC 5929: the certificate's hash, by the algorithm of its own signature, but at least SHA-256. */
function tlsServerEndPoint(certificate: Buffer): Buffer {
  const uses = ([, ids]: [string, string[]]) =>
    ids.some((id) => certificate.includes(Buffer.from(id, 'hex')));
  const hash = Object.entries(otherHashes).find(uses)?.[0] ?? 'sha256';
  const digest = createHash(hash).update(certificate).digest();
  return Buffer.concat([Buffer.from('tls-server-end-point:'), digest]);
}

/** The server's side of one connection. */
async function accept(socket: TLSSocket, credential: CredHandle, binding: Buffer): Promise<void> {
  using context = new ServerContext(credential, {
    contextReq: ASC_REQ.MUTUAL_AUTH,
    channelBindings: channelBindings(binding),
  });
  const send = (message: Message) => socket.write(`${JSON.stringify(message)}\n`);
  for await (const line of createInterface({ input: socket })) {
    const { token = '' } = JSON.parse(line) as Message;
    try {
      send({ token: context.step(Buffer.from(token, 'base64')).token?.toString('base64') ?? '' });
    } catch (error) {
      if (!(error instanceof SspiError)) throw error;
      send({ error: error.code });
    }
    if (context.established) break;
  }
  socket.end();
}

/** The client's side. Gives what came of it. */
async function authenticate(
  stream: TlsStream,
  credential: CredHandle,
  targetName: string,
  bindings: Uint8Array,
): Promise<string> {
  using context = new ClientContext(credential, {
    targetName,
    contextReq: ISC_REQ.MUTUAL_AUTH,
    channelBindings: bindings,
  });
  const lines = createInterface({ input: stream })[Symbol.asyncIterator]();
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

async function demonstrate(cert: Buffer, key: Buffer, targetName: string): Promise<void> {
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
  // The certificate is our own, so nobody needs to check it.
  using schannel = acquireCredentialsHandle({
    package: UNISP_NAME_W,
    credentialUse: SECPKG_CRED.OUTBOUND,
    schannel: { flags: SCH_CRED_FLAGS.MANUAL_CRED_VALIDATION | SCH_CRED_FLAGS.NO_DEFAULT_CREDS },
  });

  const binding = tlsServerEndPoint(new X509Certificate(cert).raw);
  console.log(`server: ${show(binding)}`);
  const server = createServer({ cert, key }, (socket) => {
    accept(socket, inbound, binding).catch((error) => socket.destroy(error));
  });
  server.on('tlsClientError', (error) => console.error(`TLS: ${error.message}`));
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
    // What a man in the middle has: a token that was made for the connection to him.
    const relayed = await attempt(tlsServerEndPoint(Buffer.from('his certificate')));
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
  const [cert, key, target = 'HOST/localhost'] = process.argv.slice(2);
  if (!cert || !key) throw new Error('Usage: node channel-binding.ts CERT KEY [TARGET]');
  await demonstrate(readFileSync(cert), readFileSync(key), target);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
