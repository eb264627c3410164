// The few LDAP messages (RFC 4511) that tests send and read, in BER.
import type { Duplex } from 'node:stream';

/** Always uses the long form of length with four bytes, like Active Directory. */
export function ber(tag: number, ...content: (Uint8Array | string)[]): Buffer {
  const bytes = Buffer.concat(content.map((each) => Buffer.from(each as Uint8Array)));
  const header = Buffer.alloc(6);
  header.writeUInt8(tag, 0);
  header.writeUInt8(0x84, 1);
  header.writeUInt32BE(bytes.byteLength, 2);
  return Buffer.concat([header, bytes]);
}

const integer = (tag: number, value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return ber(tag, bytes);
};

export interface Element {
  tag: number;
  content: Buffer;
  /** The offset of the next one. */
  end: number;
}

/** The element at the start, or undefined while it is incomplete. */
export function element(bytes: Buffer, start = 0): Element | undefined {
  if (bytes.byteLength < start + 2) return undefined;
  const tag = bytes.readUInt8(start);
  const first = bytes.readUInt8(start + 1);
  const more = first > 0x80 ? first - 0x80 : 0;
  const header = start + 2 + more;
  if (bytes.byteLength < header) return undefined;
  const length = more > 0 ? bytes.readUIntBE(start + 2, more) : first;
  const end = header + length;
  if (bytes.byteLength < end) return undefined;
  return { tag, content: bytes.subarray(header, end), end };
}

export function elements(content: Buffer): Element[] {
  const found: Element[] = [];
  for (let start = 0; start < content.byteLength; ) {
    const one = element(content, start);
    if (!one) throw new Error('An element is cut off.');
    found.push(one);
    start = one.end;
  }
  return found;
}

export interface Answer {
  operation: number;
  parts: Element[];
  /** The result code; NaN for entries. */
  code: number;
  message: string;
}

export interface Entry {
  dn: string;
  attributes: Record<string, Buffer[]>;
}

/** Requests one after the other over any stream: a socket, or one that seals. */
export class LdapWire {
  readonly #stream: Duplex;
  readonly #messages: AsyncGenerator<Buffer, void>;
  #id = 0;

  constructor(stream: Duplex) {
    this.#stream = stream;
    this.#messages = messagesOf(stream);
  }

  send(operation: Buffer): void {
    this.#stream.write(ber(0x30, integer(0x02, ++this.#id), operation));
  }

  async receive(): Promise<Answer> {
    const { value, done } = await this.#messages.next();
    if (done) throw new Error('The server has closed the connection.');
    const [, operation] = elements(value);
    if (!operation) throw new Error('A message without an operation.');
    const parts = elements(operation.content);
    const isResult = parts[0]?.tag === 0x0a;
    return {
      operation: operation.tag,
      parts,
      code: isResult ? (parts[0]?.content.readInt8() ?? 0) : Number.NaN,
      message: isResult ? String(parts[2]?.content) : '',
    };
  }

  /** A step of a SASL bind: 14 asks for another. */
  async bind(mechanism: string, token: Uint8Array): Promise<Answer & { challenge: Buffer }> {
    const sasl = ber(0xa3, ber(0x04, mechanism), ber(0x04, token));
    this.send(ber(0x60, integer(0x02, 3), ber(0x04), sasl));
    const answer = await this.receive();
    const challenge = answer.parts.find(({ tag }) => tag === 0x87)?.content;
    return { ...answer, challenge: challenge ?? Buffer.alloc(0) };
  }

  /** @param filter an equality `name=value`, or presence `name=*` */
  async search(base: string, filter: string, attributes: readonly string[]): Promise<Entry[]> {
    const [name = '', value = ''] = filter.split('=');
    const asked = value === '*' ? ber(0x87, name) : ber(0xa3, ber(0x04, name), ber(0x04, value));
    const scope = integer(0x0a, base === '' ? 0 : 2);
    const limits = [integer(0x0a, 0), integer(0x02, 0), integer(0x02, 0), ber(0x01, Buffer.of(0))];
    const list = ber(0x30, ...attributes.map((one) => ber(0x04, one)));
    this.send(ber(0x63, ber(0x04, base), scope, ...limits, asked, list));
    const entries: Entry[] = [];
    for (;;) {
      const { operation, parts, code, message } = await this.receive();
      if (operation === 0x64) entries.push(entry(parts));
      if (operation !== 0x65) continue;
      if (code !== 0) throw new Error(`The search failed with ${code}: ${message}`);
      return entries;
    }
  }
}

function entry([dn, attributes]: Element[]): Entry {
  const found: Entry['attributes'] = {};
  for (const { content } of elements(attributes?.content ?? Buffer.alloc(0))) {
    const [name, values] = elements(content);
    found[String(name?.content)] = elements(values?.content ?? Buffer.alloc(0)).map((value) =>
      Buffer.from(value.content),
    );
  }
  return { dn: String(dn?.content), attributes: found };
}

async function* messagesOf(stream: Duplex): AsyncGenerator<Buffer, void> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of stream) {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    for (let one = element(bytes); one; one = element(bytes)) {
      yield Buffer.from(one.content);
      bytes = bytes.subarray(one.end);
    }
  }
}
