// A chat over TCP, signed and encrypted. Run: node sign-and-seal.ts listen, then node sign-and-seal.ts PORT [TARGET]
//
// Lines typed are encrypted and signed; `/sign TEXT` is signed only. The listener sends its lines to every peer, until
// its input ends. The client is the logged-on user, or SSPI_USER, SSPI_DOMAIN and SSPI_PASSWORD. TARGET is the service
// that the listener runs as, which Kerberos needs; without one, Negotiate uses NTLM.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  ISC_REQ,
  SECPKG_CRED,
  ServerContext,
} from 'koffi-sspi';

type Context = ClientContext | ServerContext;

/** Sent as one line of JSON; all values are base64. */
type Frame =
  | { leg: string }
  | { token: string; data: string; padding: string }
  | { message: string; signature: string };

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytes = (text: string) => Buffer.from(text, 'base64');

function send(socket: Socket, frame: Frame): void {
  socket.write(`${JSON.stringify(frame)}\n`);
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

/** Yields frames as they arrive. */
async function* receive(socket: Socket): AsyncGenerator<Frame, void> {
  for await (const line of linesOf(socket)) {
    const frame: unknown = JSON.parse(line);
    const isFrame = typeof frame === 'object' && frame !== null;
    if (!isFrame || !Object.values(frame).every((value) => typeof value === 'string')) {
      throw new Error('The peer sent something other than a frame.');
    }
    yield frame as Frame;
  }
}

/** Limits on peers that have not authenticated: time in milliseconds, and number of connections. */
const handshakeTime = 10_000;
const mostConnections = 100;

/** The handshake, the same for both sides, except that the client begins. */
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

/** Verifies or decrypts a message. Throws if it was altered, replayed or reordered. */
function open(context: Context, frame: Frame): string {
  if ('message' in frame) {
    const message = bytes(frame.message);
    context.verifySignature(message, bytes(frame.signature));
    return `(signed) ${message}`;
  }
  if (!('data' in frame)) throw new Error('The peer sent something other than a message.');
  const { token, data, padding } = frame;
  const sealed = { token: bytes(token), data: bytes(data), padding: bytes(padding) };
  return `(sealed) ${context.decryptMessage(sealed)}`;
}

/** Escapes control sequences: a peer's text must not reach the terminal unescaped. */
const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );

async function chat(context: Context, socket: Socket, keyboard: Interface): Promise<void> {
  const frames = receive(socket);
  socket.on('error', () => {}); // iterating over the frames throws it
  const late = new Error('The peer did not authenticate in time.');
  const timer = setTimeout(() => socket.destroy(late), handshakeTime);
  const sendLine = (line: string) => send(socket, protect(context, line));
  const hangUp = () => socket.end();
  try {
    await authenticate(context, socket, frames);
    clearTimeout(timer);
    console.log('connected');
    keyboard.on('line', sendLine).once('close', hangUp).resume();
    for await (const frame of frames) console.log(printable(open(context, frame)));
  } finally {
    clearTimeout(timer);
    keyboard.off('line', sendLine).off('close', hangUp);
    socket.destroy();
  }
}

/** Serves every peer that connects until the keyboard is closed. Lines typed go to all of them. */
async function listen(keyboard: Interface): Promise<void> {
  using credential = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.INBOUND,
  });
  const serve = async (socket: Socket): Promise<void> => {
    using context = new ServerContext(credential, {
      contextReq: ASC_REQ.CONFIDENTIALITY | ASC_REQ.INTEGRITY | ASC_REQ.SEQUENCE_DETECT,
    });
    await chat(context, socket, keyboard);
  };
  // A peer that misbehaves is cut off; the others stay.
  const server = createServer((socket) => void serve(socket).catch(report));
  server.maxConnections = mostConnections;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  console.log(`listening on ${(server.address() as AddressInfo).port}`);
  keyboard.once('close', () => server.close());
  await once(server, 'close');
}

async function call(keyboard: Interface, port: number, targetName?: string): Promise<void> {
  const { SSPI_USER: user, SSPI_DOMAIN: domain = '', SSPI_PASSWORD: password = '' } = process.env;
  using credential = acquireCredentialsHandle({
    package: 'Negotiate',
    credentialUse: SECPKG_CRED.OUTBOUND,
    ...(user === undefined ? {} : { authIdentity: { user, domain, password } }),
  });
  using context = new ClientContext(credential, {
    ...(targetName ? { targetName } : {}),
    contextReq: ISC_REQ.CONFIDENTIALITY | ISC_REQ.INTEGRITY | ISC_REQ.SEQUENCE_DETECT,
  });
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  await chat(context, socket, keyboard);
}

function report(error: unknown): void {
  console.error(printable(error instanceof Error ? error.message : String(error)));
}

const keyboard = createInterface({ input: process.stdin });
keyboard.pause(); // until a peer is connected
keyboard.setMaxListeners(mostConnections + 1);
try {
  const [what, target] = process.argv.slice(2);
  if (what === undefined) throw new Error('Usage: node sign-and-seal.ts listen | PORT [TARGET]');
  await (what === 'listen' ? listen(keyboard) : call(keyboard, Number(what), target));
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  keyboard.close();
  process.stdin.destroy();
}
