// A chat over TCP, signed and encrypted. Run: node sign-and-seal.ts listen, then node sign-and-seal.ts PORT [TARGET]
//
// Lines of the keyboard are encrypted and signed; `/sign TEXT` is signed only. The one who connects is the
// logged-on user, or SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD; TARGET is the service that listens.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  SECPKG_CRED,
  ServerContext,
} from 'koffi-sspi';

type Context = ClientContext | ServerContext;

/** What goes over the wire, a line of JSON each; all values are base64. */
type Frame =
  | { leg: string }
  | { token: string; data: string; padding: string }
  | { message: string; signature: string };

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytes = (text: string) => Buffer.from(text, 'base64');

function send(socket: Socket, frame: Frame): void {
  socket.write(`${JSON.stringify(frame)}\n`);
}

/** Frames as they arrive. */
async function* receive(socket: Socket): AsyncGenerator<Frame, void> {
  for await (const line of createInterface({ input: socket })) yield JSON.parse(line) as Frame;
}

/** The handshake, the same for both sides, but that the client begins. */
async function authenticate(context: Context, socket: Socket, frames: AsyncGenerator<Frame, void>) {
  let leg = context instanceof ClientContext ? await context.stepAsync() : null;
  for (;;) {
    if (leg?.token) send(socket, { leg: base64(leg.token) });
    if (context.established) break;
    const { value } = await frames.next();
    if (!value || !('leg' in value)) throw new Error('The peer hung up during the handshake.');
    leg = await context.stepAsync(bytes(value.leg));
  }
  const missing = context.missingAttributes() ?? [];
  if (missing.length > 0) throw new Error(`The peers did not agree on ${missing.join(', ')}.`);
}

function protect(context: Context, line: string): Frame {
  if (line.startsWith('/sign ')) {
    const message = Buffer.from(line.slice('/sign '.length));
    return { message: base64(message), signature: base64(context.makeSignature(message)) };
  }
  const { token, data, padding } = context.encryptMessage(Buffer.from(line));
  return { token: base64(token), data: base64(data), padding: base64(padding) };
}

/** Throws if the message was changed, repeated or left out on its way. */
function open(context: Context, frame: Frame): string {
  if ('message' in frame) {
    const message = bytes(frame.message);
    context.verifySignature(message, bytes(frame.signature));
    return `(signed) ${message}`;
  }
  if (!('data' in frame)) throw new Error('The peer sent what is no message.');
  const { token, data, padding } = frame;
  const sealed = { token: bytes(token), data: bytes(data), padding: bytes(padding) };
  return `(sealed) ${context.decryptMessage(sealed)}`;
}

async function chat(context: Context, socket: Socket): Promise<void> {
  const frames = receive(socket);
  const keyboard = createInterface({ input: process.stdin });
  try {
    await authenticate(context, socket, frames);
    console.log('connected');
    keyboard.on('line', (line) => send(socket, protect(context, line)));
    keyboard.once('close', () => socket.end());
    for await (const frame of frames) console.log(open(context, frame));
  } finally {
    keyboard.close();
    process.stdin.destroy();
    socket.destroy();
  }
}

async function listen(): Promise<void> {
  using credential = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  using context = new ServerContext(credential, {
    contextReq: ASC_REQ.CONFIDENTIALITY | ASC_REQ.INTEGRITY | ASC_REQ.SEQUENCE_DETECT,
  });
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  console.log(`listening on ${(server.address() as AddressInfo).port}`);
  const [socket] = (await once(server, 'connection')) as [Socket];
  server.close(); // it takes two to chat
  await chat(context, socket);
}

async function call(port: number, targetName: string): Promise<void> {
  const { SSPI_USER: user, SSPI_DOMAIN: domain = '', SSPI_PASSWORD: password = '' } = process.env;
  using credential = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...(user === undefined ? {} : { authIdentity: { user, domain, password } }),
  });
  using context = new ClientContext(credential, {
    targetName,
    contextReq: ISC_REQ.CONFIDENTIALITY | ISC_REQ.INTEGRITY | ISC_REQ.SEQUENCE_DETECT,
  });
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  await chat(context, socket);
}

try {
  const [what, target = 'HOST/localhost'] = process.argv.slice(2);
  if (what === undefined) throw new Error('Usage: node sign-and-seal.ts listen | PORT [TARGET]');
  await (what === 'listen' ? listen() : call(Number(what), target));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
