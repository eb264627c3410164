// LDAP's bind with SASL (RFC 4511, section 4.2): the requests, and what is read of the responses.
import type { Socket } from 'node:net';
import { readExactly } from '../sasl/read-exactly.js';

/** Before authentication, no server needs more: an Active Directory's token is at most 64 KiB. */
const largestResponse = 128 * 1024;

const TAG = {
  integer: 0x02,
  octetString: 0x04,
  enumerated: 0x0a,
  sequence: 0x30,
  bindRequest: 0x60,
  bindResponse: 0x61,
  sasl: 0xa3,
  serverSaslCreds: 0x87,
} as const;

export const SASL_BIND_IN_PROGRESS = 14;

export interface BindResponse {
  /** An LDAP result code: 0 for success, 14 for another step. */
  resultCode: number;
  diagnosticMessage: string;
  /** Null when there are none. */
  serverSaslCreds: Buffer | null;
}

function element(tag: number, ...content: Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content);
  const header = Buffer.alloc(6);
  header.writeUInt8(tag, 0);
  // A length of four bytes: always valid, and what Active Directory itself sends.
  header.writeUInt8(0x84, 1);
  header.writeUInt32BE(bytes.byteLength, 2);
  return Buffer.concat([header, bytes]);
}

/** @param token null for none, which differs from an empty one */
export function bindRequest(
  messageId: number,
  mechanism: string,
  token: Uint8Array | null,
): Buffer {
  const id = Buffer.alloc(4);
  id.writeInt32BE(messageId);
  const credentials = token ? [element(TAG.octetString, token)] : [];
  return element(
    TAG.sequence,
    element(TAG.integer, id),
    element(
      TAG.bindRequest,
      element(TAG.integer, Buffer.of(3)),
      element(TAG.octetString),
      element(TAG.sasl, element(TAG.octetString, Buffer.from(mechanism)), ...credentials),
    ),
  );
}

/** Reads the next message, which must be the response to `messageId`. */
export async function readBindResponse(socket: Socket, messageId: number): Promise<BindResponse> {
  const start = await readExactly(socket, 2);
  if (start.readUInt8(0) !== TAG.sequence) throw new Error('The server does not speak LDAP.');
  const first = start.readUInt8(1);
  let length = first;
  if (first >= 0x80) {
    const count = first - 0x80;
    if (count === 0 || count > 4) throw new Error('The length of an LDAP message is not valid.');
    length = (await readExactly(socket, count)).readUIntBE(0, count);
  }
  if (length > largestResponse) {
    throw new Error(`The response to a bind has ${length} bytes, more than ${largestResponse}.`);
  }
  const message = new Reader(await readExactly(socket, length));
  const id = message.take(TAG.integer);
  if (id.byteLength > 4 || id.readIntBE(0, id.byteLength) !== messageId) {
    throw new Error('The LDAP server answered another message than the bind, perhaps to hang up.');
  }
  const response = new Reader(message.take(TAG.bindResponse));
  const resultCode = response.take(TAG.enumerated);
  response.take(TAG.octetString); // matchedDN
  const diagnosticMessage = response.take(TAG.octetString).toString();
  let serverSaslCreds: Buffer | null = null;
  while (!response.done) {
    const { tag, content } = response.next();
    if (tag === TAG.serverSaslCreds) serverSaslCreds = content;
  }
  return { resultCode: resultCode.readUInt8(0), diagnosticMessage, serverSaslCreds };
}

/** Elements one after the other. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.byteLength;
  }

  next(): { tag: number; content: Buffer } {
    const header = this.#cut(2);
    const tag = header.readUInt8(0);
    const first = header.readUInt8(1);
    const count = first - 0x80;
    if (count === 0 || count > 4) throw new Error('The LDAP response is not valid BER.');
    const length = count > 0 ? this.#cut(count).readUIntBE(0, count) : first;
    return { tag, content: this.#cut(length) };
  }

  /** The next one, which must not be empty unless it is a string. */
  take(expected: number): Buffer {
    const { tag, content } = this.next();
    const isEmpty = content.byteLength === 0 && expected !== TAG.octetString;
    if (tag !== expected || isEmpty) throw new Error('The LDAP response is not one to a bind.');
    return content;
  }

  #cut(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.byteLength) throw new Error('The LDAP response is cut off.');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }
}
