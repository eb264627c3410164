// Messages before a connection to PostgreSQL is authenticated: tokens of GSS encryption, and messages of the protocol.
import type { Socket } from 'node:net';
import { readExactly } from '../sasl/read-exactly.js';

/**
 * The longest token of a handshake, and the longest message before authentication: PostgreSQL's own limit on the former
 * (PQ_GSS_AUTH_BUFFER_SIZE) is as long.
 */
const longest = 65_536;

/** A 32-bit length, which does not count itself, and a token. */
export function tokenFrame(token: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(token.byteLength);
  return Buffer.concat([length, token]);
}

export async function readToken(socket: Socket): Promise<Buffer> {
  return readExactly(socket, limited((await readExactly(socket, 4)).readUInt32BE()));
}

export interface Message {
  /** Its letter, such as `R`. */
  type: string;
  body: Buffer;
  /** All of it, as it came. */
  bytes: Buffer;
}

/** A letter, and a 32-bit length that counts itself. */
export async function readMessage(socket: Socket): Promise<Message> {
  const header = await readExactly(socket, 5);
  const length = header.readUInt32BE(1) - 4;
  if (length < 0) throw new Error('The message of the server is not PostgreSQL’s.');
  const body = await readExactly(socket, limited(length));
  return { type: header.toString('latin1', 0, 1), body, bytes: Buffer.concat([header, body]) };
}

export function message(type: string, body: Uint8Array): Buffer {
  const header = Buffer.alloc(5);
  header.write(type, 'latin1');
  header.writeUInt32BE(body.byteLength + 4, 1);
  return Buffer.concat([header, body]);
}

function limited(length: number): number {
  if (length <= longest) return length;
  throw new Error(`The server sent ${length} bytes before authentication, more than ${longest}.`);
}
