// Answers of the LSA as Windows lays them out, built from the headers' structures: one piece that points into itself.

import { randomBytes } from 'node:crypto';
import * as raw from '../../src/raw.js';
import type { ScriptedWrite } from '../scripted/scripted-test.js';

/** Bytes with places that hold distances from their start, to become addresses. */
export class Answer {
  #bytes: Buffer;
  readonly pointers: number[] = [];

  constructor(length: number) {
    this.#bytes = Buffer.alloc(length);
  }

  get bytes(): Buffer {
    return this.#bytes;
  }

  append(bytes: Uint8Array): number {
    const start = this.#bytes.byteLength;
    this.#bytes = Buffer.concat([this.#bytes, bytes, Buffer.alloc(-bytes.byteLength & 7)]);
    return start;
  }

  pointer(at: number, target: number): void {
    this.#bytes.writeBigInt64LE(BigInt(target), at);
    this.pointers.push(at);
  }

  /** A UNICODE_STRING and its text, without a NUL. */
  text(at: number, text: string): void {
    const units = Buffer.from(text, 'utf16le');
    this.#bytes.writeUInt16LE(units.byteLength, at);
    this.#bytes.writeUInt16LE(units.byteLength, at + 2);
    this.pointer(at + 8, this.append(units));
  }

  /** Sets numbers and times, and texts, of a structure that stands at `start`. */
  fill<T>(declaration: raw.StructDeclaration<T>, start: number, members: Partial<Values<T>>): void {
    for (const [name, value] of Object.entries(members)) {
      const at = start + raw.offsetof(declaration, name as keyof T & string);
      if (typeof value === 'string') this.text(at, value);
      else if (value instanceof Date) this.#bytes.writeBigInt64LE(ticksOf(value), at);
      else if (typeof value === 'bigint') this.#bytes.writeBigInt64LE(value, at);
      else this.#bytes.writeInt32LE((value as number) | 0, at);
    }
  }
}

type Values<T> = Record<keyof T, string | number | bigint | Date>;

/** 100 ns since 1601, in UTC. */
export const ticksOf = (date: Date): bigint =>
  BigInt(date.getTime()) * 10_000n + 116_444_736_000_000_000n;

export const uint32 = (value: number): Uint8Array => new Uint8Array(Uint32Array.of(value).buffer);

/** The writes of a call that succeeds with an answer, or with the first bytes of it. */
export function answered(answer: Answer, length = answer.bytes.byteLength): ScriptedWrite[] {
  const bytes = answer.bytes.subarray(0, length);
  const pointers = answer.pointers.filter((at) => at + 8 <= length);
  return [
    { parameter: 'ProtocolReturnBuffer', bytes, pointers, allocated: 'LsaFreeReturnBuffer' },
    { parameter: 'ReturnBufferLength', bytes: uint32(length) },
  ];
}

/** Those of a call that the package refuses. */
export const refused = (status: number): ScriptedWrite[] => [
  { parameter: 'ProtocolStatus', bytes: uint32(status) },
];

export const start = new Date('2026-03-04T05:06:07Z');
export const end = new Date('2026-03-04T15:06:07Z');
export const renew = new Date('2026-03-11T05:06:07Z');

/** A ticket as KERB_TICKET_CACHE_INFO_EX3 has it. */
export const ticket = {
  ClientName: 'alice',
  ClientRealm: 'LAB.TEST',
  ServerName: 'HTTP/www.lab.test',
  ServerRealm: 'LAB.TEST',
  StartTime: start,
  EndTime: end,
  RenewTime: renew,
  EncryptionType: 18,
  TicketFlags: raw.KERB_TICKET_FLAGS.forwardable | raw.KERB_TICKET_FLAGS.name_canonicalize,
} as const;

/** The answer to a query of the cache, in one of its forms. */
export function cacheAnswer<T>(
  message: number,
  declaration: raw.StructDeclaration<T>,
  tickets: readonly Partial<Values<T>>[],
  count = tickets.length,
): Answer {
  const size = raw.sizeof(declaration);
  const answer = new Answer(8 + size * tickets.length);
  answer.bytes.writeInt32LE(message, 0);
  answer.bytes.writeUInt32LE(count, 4);
  for (const [index, members] of tickets.entries())
    answer.fill(declaration, 8 + index * size, members);
  return answer;
}

export const sessionKey = randomBytes(32);
export const encoded = randomBytes(600);

/** A KERB_RETRIEVE_TKT_RESPONSE. */
export function ticketAnswer(key: Uint8Array = sessionKey): Answer {
  const { KERB_EXTERNAL_TICKET: declaration, KERB_CRYPTO_KEY } = raw;
  const answer = new Answer(raw.sizeof(declaration));
  const name = (member: keyof raw.KERB_EXTERNAL_TICKET, components: string[], type = 2) => {
    const size = raw.sizeof(raw.UNICODE_STRING);
    const at = answer.append(Buffer.alloc(8 + size * components.length));
    answer.bytes.writeInt16LE(type, at);
    answer.bytes.writeUInt16LE(components.length, at + 2);
    for (const [index, text] of components.entries()) answer.text(at + 8 + size * index, text);
    answer.pointer(raw.offsetof(declaration, member), at);
  };
  name('ServiceName', ['HTTP', 'www.lab.test']);
  name('TargetName', ['HTTP', 'www.lab.test'], -131);
  name('ClientName', ['alice'], 1);
  answer.fill(declaration, 0, {
    ...{ DomainName: 'LAB.TEST', TargetDomainName: 'LAB.TEST', TicketFlags: ticket.TicketFlags },
    ...{ StartTime: start, EndTime: end, RenewUntil: renew, TimeSkew: -25_000_000n },
    EncodedTicketSize: encoded.byteLength,
  });
  const at = raw.offsetof(declaration, 'SessionKey');
  answer.fill(KERB_CRYPTO_KEY, at, { KeyType: 18, Length: key.byteLength });
  answer.pointer(at + raw.offsetof(KERB_CRYPTO_KEY, 'Value'), answer.append(key));
  answer.pointer(raw.offsetof(declaration, 'EncodedTicket'), answer.append(encoded));
  return answer;
}
