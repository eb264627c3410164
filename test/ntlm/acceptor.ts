// An acceptor of NTLM that knows one password: challenges, verifies what the client answers, signs and seals. MS-NLMP.

import { createHash, createHmac } from 'node:crypto';
import { type NtlmVerification, verifyNtlm } from '../../protocols/token/index.js';
import { md4 } from '../../protocols/token/md4.js';
import { rc4 } from '../../protocols/token/rc4.js';

export interface NtlmIdentity {
  readonly user: string;
  readonly domain: string;
  readonly password: string;
}

/** Flags of the messages (2.2.2.5). */
export const NTLM = {
  UNICODE: 0x1,
  OEM: 0x2,
  SIGN: 0x10,
  SEAL: 0x20,
  NTLM: 0x200,
  DOMAIN_SUPPLIED: 0x1000,
  ALWAYS_SIGN: 0x8000,
  TARGET_TYPE_SERVER: 0x20000,
  EXTENDED_SESSIONSECURITY: 0x80000,
  TARGET_INFO: 0x800000,
  VERSION: 0x2000000,
  KEY_128: 0x20000000,
  KEY_EXCH: 0x40000000,
  KEY_56: 0x80000000,
} as const;

/** AvId of the pairs in the target information (2.2.2.1). */
export const AV = {
  NB_COMPUTER_NAME: 1,
  NB_DOMAIN_NAME: 2,
  FLAGS: 6,
  TIMESTAMP: 7,
  TARGET_NAME: 9,
  CHANNEL_BINDINGS: 10,
} as const;

export type AvPair = readonly [id: number, value: Buffer];

/** What an AUTHENTICATE message says. */
export interface Verdict extends NtlmVerification {
  readonly flags: number;
  readonly avPairs: readonly AvPair[];
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const hmac = (key: Buffer, ...parts: readonly Buffer[]): Buffer => {
  const sum = createHmac('md5', key);
  for (const part of parts) sum.update(part);
  return sum.digest();
};
const md5 = (...parts: readonly Buffer[]): Buffer => {
  const sum = createHash('md5');
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/** A payload of a message, by the offset of its length and place. */
const field = (message: Buffer, offset: number): Buffer => {
  const start = message.readUInt32LE(offset + 4);
  return message.subarray(start, start + message.readUInt16LE(offset));
};

function avBytes(pairs: readonly AvPair[]): Buffer {
  const parts = [...pairs, [0, Buffer.alloc(0)] as const].map(([id, value]) => {
    const header = Buffer.alloc(4);
    header.writeUInt16LE(id, 0);
    header.writeUInt16LE(value.length, 2);
    return Buffer.concat([header, value]);
  });
  return Buffer.concat(parts);
}

function readAvPairs(bytes: Buffer): AvPair[] {
  const pairs: AvPair[] = [];
  for (let at = 0; bytes.readUInt16LE(at) !== 0; ) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    pairs.push([bytes.readUInt16LE(at), bytes.subarray(at + 4, end)]);
    at = end;
  }
  return pairs;
}

/** One direction of an established session: its keys, its number, and how far its key stream is. */
class Direction {
  readonly #signingKey: Buffer;
  readonly #sealingKey: Buffer;
  readonly #encryptsChecksum: boolean;
  #used = 0;
  #number = 0;

  constructor(sessionKey: Buffer, way: 'client-to-server' | 'server-to-client', flags: number) {
    const magic = (kind: string) =>
      Buffer.from(`session key to ${way} ${kind} key magic constant\0`, 'latin1');
    this.#signingKey = md5(sessionKey, magic('signing'));
    // Without 128 bits it would be weaker: no client here leaves them out.
    this.#sealingKey = md5(sessionKey, magic('sealing'));
    this.#encryptsChecksum = (flags & NTLM.KEY_EXCH) !== 0;
  }

  /** RC4 goes on where the last message ended. */
  cipher(bytes: Buffer): Buffer {
    const before = this.#used;
    this.#used += bytes.length;
    return rc4(this.#sealingKey, Buffer.concat([Buffer.alloc(before), bytes])).subarray(before);
  }

  /** NTLMSSP_MESSAGE_SIGNATURE of the next message. */
  signature(message: Buffer): Buffer {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(this.#number++);
    const checksum = hmac(this.#signingKey, number, message).subarray(0, 8);
    const sealed = this.#encryptsChecksum ? this.cipher(checksum) : checksum;
    return Buffer.concat([Buffer.from([1, 0, 0, 0]), sealed, number]);
  }
}

export interface ChallengeOptions {
  /** Pairs behind those that every challenge has. */
  readonly avPairs?: readonly AvPair[];
}

/** The server's side of one exchange. */
export class NtlmAcceptor {
  readonly #known: NtlmIdentity;
  #negotiate: Buffer = Buffer.alloc(0);
  #challenge: Buffer = Buffer.alloc(0);
  #fromClient: Direction | undefined;
  #fromServer: Direction | undefined;

  constructor(known: NtlmIdentity) {
    this.#known = known;
  }

  /** The flags of the NEGOTIATE message. */
  get negotiated(): number {
    return this.#negotiate.readUInt32LE(12);
  }

  /** CHALLENGE: what the client offered, without OEM where it knows Unicode, and a time, so that a MIC is due. */
  challenge(negotiate: Buffer, { avPairs = [] }: ChallengeOptions = {}): Buffer {
    this.#negotiate = negotiate;
    const { domain } = this.#known;
    const offered = this.negotiated;
    const choice = (offered & NTLM.UNICODE) !== 0 ? ~NTLM.OEM : -1;
    const kept =
      NTLM.UNICODE | NTLM.OEM | NTLM.SIGN | NTLM.SEAL | NTLM.KEY_128 | NTLM.KEY_EXCH | NTLM.KEY_56;
    const always =
      NTLM.NTLM |
      NTLM.ALWAYS_SIGN |
      NTLM.EXTENDED_SESSIONSECURITY |
      NTLM.TARGET_INFO |
      NTLM.TARGET_TYPE_SERVER |
      NTLM.VERSION;
    const time = Buffer.alloc(8);
    time.writeBigUInt64LE((BigInt(Date.now()) + 11_644_473_600_000n) * 10_000n);
    const target = utf16('ACCEPTOR');
    const info = avBytes([
      [AV.NB_DOMAIN_NAME, utf16(domain || 'ACCEPTOR')],
      [AV.NB_COMPUTER_NAME, target],
      [AV.TIMESTAMP, time],
      ...avPairs,
    ]);
    const header = Buffer.alloc(56);
    header.write('NTLMSSP\0', 'latin1');
    header.writeUInt32LE(2, 8);
    for (const [at, bytes, start] of [
      [12, target, 56],
      [40, info, 56 + target.length],
    ] as const) {
      header.writeUInt16LE(bytes.length, at);
      header.writeUInt16LE(bytes.length, at + 2);
      header.writeUInt32LE(start, at + 4);
    }
    header.writeUInt32LE(((offered & kept & choice) | always) >>> 0, 20);
    header.write('0123456789abcdef', 24, 'hex');
    header.write('0a00614a0000000f', 48, 'hex');
    this.#challenge = Buffer.concat([header, target, info]);
    return this.#challenge;
  }

  /** Takes a challenge of another's making. */
  challengedBy(negotiate: Buffer, challenge: Buffer): this {
    this.#negotiate = negotiate;
    this.#challenge = challenge;
    return this;
  }

  /** Verifies AUTHENTICATE by the known password, and derives the keys if it is right. */
  accept(authenticate: Buffer): Verdict {
    const { password } = this.#known;
    const [negotiate, challenge] = [this.#negotiate, this.#challenge];
    const verified = verifyNtlm({
      ...(negotiate.length > 0 ? { negotiate } : {}),
      challenge,
      authenticate,
      password,
    });
    const flags = authenticate.readUInt32LE(60);
    const answer = field(authenticate, 20);
    if (verified.response) this.#derive(verified, answer, authenticate, flags);
    return { ...verified, flags, avPairs: readAvPairs(answer.subarray(16 + 28)) };
  }

  #derive(
    { user, domain }: Verdict | NtlmVerification,
    answer: Buffer,
    all: Buffer,
    flags: number,
  ) {
    const hash = hmac(md4(utf16(this.#known.password)), utf16(user.toUpperCase() + domain));
    const base = hmac(hash, answer.subarray(0, 16));
    const sessionKey = (flags & NTLM.KEY_EXCH) !== 0 ? rc4(base, field(all, 52)) : base;
    this.#fromClient = new Direction(sessionKey, 'client-to-server', flags);
    this.#fromServer = new Direction(sessionKey, 'server-to-client', flags);
  }

  /** The signature that the client's next message must have. */
  expectedSignature(message: Buffer): Buffer {
    return this.#established(this.#fromClient).signature(message);
  }

  /** The signature of our next message. */
  sign(message: Buffer): Buffer {
    return this.#established(this.#fromServer).signature(message);
  }

  /** A message of the client's, as its token and data; its signature is compared by the caller. */
  unseal(data: Buffer): { message: Buffer; signature: Buffer } {
    const direction = this.#established(this.#fromClient);
    const message = direction.cipher(data);
    return { message, signature: direction.signature(message) };
  }

  seal(message: Buffer): { token: Buffer; data: Buffer } {
    const direction = this.#established(this.#fromServer);
    const data = direction.cipher(message);
    return { data, token: direction.signature(message) };
  }

  #established(direction: Direction | undefined): Direction {
    if (!direction) throw new Error('The client was not let in: there are no keys.');
    return direction;
  }
}
