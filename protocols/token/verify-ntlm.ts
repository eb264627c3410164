// Verifies an NTLMv2 response, and the integrity code of its message, by the password. MS-NLMP, 3.1.5.1.2 and 3.3.2.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { spnegoOid, unwrapGss } from './gss.js';
import { md4 } from './md4.js';
import { headerLength, isNtlm, payload, text } from './ntlm.js';
import { rc4 } from './rc4.js';
import { Reader, TokenError } from './reader.js';
import { isBareSpnego, mechanismToken } from './spnego.js';

export interface NtlmExchange {
  /** The NEGOTIATE message; only the integrity code (MIC) covers it. */
  readonly negotiate?: Uint8Array | undefined;
  /** The CHALLENGE message. */
  readonly challenge: Uint8Array;
  /** The AUTHENTICATE message. */
  readonly authenticate: Uint8Array;
  /** A string, or UTF-16LE in memory that the caller wipes. */
  readonly password: string | Uint8Array;
}

export interface NtlmVerification {
  readonly user: string;
  readonly domain: string;
  /** Whether the response was made with this password for this challenge. */
  readonly response: boolean;
  /** Whether the MIC is right: `absent` if the message has none, `not verified` without the NEGOTIATE message. */
  readonly mic: boolean | 'absent' | 'not verified';
}

const keyExchange = 0x40000000;
const anonymous = 0x800;
const micOffset = 72;
const micLength = 16;

const hmac = (key: Buffer, ...parts: readonly Buffer[]): Buffer => {
  const sum = createHmac('md5', key);
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/**
 * Verifies an NTLMv2 response, and its message's MIC, with the password. Messages may be in tokens of SPNEGO. Calculates
 * here, and asks no authority: a server's logon needs SSPI.
 * @throws TokenError if a message is not the one it should be, or has no NTLMv2 response
 * @throws TypeError if a message or the password is neither
 */
export function verifyNtlm(exchange: NtlmExchange): NtlmVerification {
  if (typeof exchange !== 'object' || exchange === null) {
    throw new TypeError('exchange: expected an object');
  }
  const { negotiate, password } = exchange;
  if (typeof password !== 'string' && !(password instanceof Uint8Array)) {
    throw new TypeError('password: expected a string, or UTF-16LE in a Uint8Array');
  }
  const challenge = messageOf('challenge', exchange.challenge, 2);
  const authenticate = messageOf('authenticate', exchange.authenticate, 3);
  const first = negotiate === undefined ? undefined : messageOf('negotiate', negotiate, 1);
  const reader = new Reader('The AUTHENTICATE message', authenticate);
  const flags = reader.at(60).u32();
  const domain = text(payload(reader, 28), flags);
  const user = text(payload(reader, 36), flags);
  const response = payload(reader, 20);
  if (response.length < 16 + 28) {
    const anonymously = (flags & anonymous) !== 0 ? ': it is of an anonymous user' : '';
    throw new TokenError(`The message has no NTLMv2 response${anonymously}.`);
  }
  const key = responseKey(password, user, domain);
  const proof = response.subarray(0, 16);
  const serverChallenge = challenge.subarray(24, 32);
  const isRight = timingSafeEqual(hmac(key, serverChallenge, response.subarray(16)), proof);
  const sessionKey = hmac(key, proof);
  key.fill(0);
  try {
    const mic = micOf(reader, sessionKey, flags, [first, challenge, authenticate]);
    return { user, domain, response: isRight, mic };
  } finally {
    sessionKey.fill(0);
  }
}

/** NTOWFv2: the key that passwords, users and domains make. Windows' upper case is Unicode's simple one. */
function responseKey(password: string | Uint8Array, user: string, domain: string): Buffer {
  const bytes =
    typeof password === 'string'
      ? Buffer.from(password, 'utf16le')
      : Buffer.from(password.buffer, password.byteOffset, password.byteLength);
  const hash = md4(bytes);
  if (typeof password === 'string') bytes.fill(0);
  const upper = Array.from(user, (each) => {
    const one = each.toUpperCase();
    return one.length === each.length ? one : each;
  }).join('');
  const key = hmac(hash, Buffer.from(upper + domain, 'utf16le'));
  hash.fill(0);
  return key;
}

function micOf(
  reader: Reader,
  sessionKey: Buffer,
  flags: number,
  [negotiate, challenge, authenticate]: readonly [Buffer | undefined, Buffer, Buffer],
): NtlmVerification['mic'] {
  if (headerLength(reader, [12, 20, 28, 36, 44, 52]) < micOffset + micLength) return 'absent';
  if (!negotiate) return 'not verified';
  const encryptedKey = payload(reader, 52);
  const exported = (flags & keyExchange) !== 0 ? rc4(sessionKey, encryptedKey) : sessionKey;
  const zeroed = Buffer.from(authenticate);
  zeroed.fill(0, micOffset, micOffset + micLength);
  const expected = hmac(exported, negotiate, challenge, zeroed);
  if (exported !== sessionKey) exported.fill(0);
  return timingSafeEqual(expected, authenticate.subarray(micOffset, micOffset + micLength));
}

/** The message of NTLM, out of SPNEGO if it is in there. */
function messageOf(name: string, given: Uint8Array, type: number): Buffer {
  if (!(given instanceof Uint8Array)) {
    throw new TypeError(`${name}: expected a Uint8Array, such as a Buffer`);
  }
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const message = unwrapped(bytes);
  if (!message || !isNtlm(message) || message.length < 12) {
    throw new TokenError(`${name}: this is no message of NTLM.`);
  }
  const found = message.readUInt32LE(8);
  if (found !== type)
    throw new TokenError(`${name}: this is NTLM's message ${found}, not ${type}.`);
  if (type === 2 && message.length < 32) throw new TokenError(`${name}: the message is cut short.`);
  return message;
}

function unwrapped(bytes: Buffer): Buffer | undefined {
  if (isBareSpnego(bytes)) return mechanismToken(bytes);
  const framed = unwrapGss(bytes);
  if (!framed) return bytes;
  return framed.id === spnegoOid ? mechanismToken(framed.inner) : undefined;
}
