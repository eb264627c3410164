// A token as people have it at hand: Base64, hex, an HTTP header, or the bytes themselves.

import { TokenError } from './reader.js';

/** `WWW-Authenticate: Negotiate YII...`, or the part after the colon. */
const header = /^(?:[\w-]+:\s*)?(?:Negotiate|NTLM|Kerberos)\s+([A-Za-z0-9+/=_-]+)$/i;

/** @throws TokenError if the text is none of these */
export function tokenFromText(given: string): Buffer {
  const text = given.trim();
  const fromHeader = header.exec(text)?.[1];
  if (fromHeader !== undefined) return Buffer.from(fromHeader, 'base64');
  if (/^[\w-]*:?\s*(?:Negotiate|NTLM|Kerberos)$/i.test(text)) {
    throw new TokenError('This header carries no token: it only offers the scheme.');
  }
  const compact = text.replace(/\s+/g, '');
  if (compact === '') throw new TokenError('The token is empty.');
  if (/^(?:0x)?(?:[0-9a-f]{2})+$/i.test(compact)) {
    return Buffer.from(compact.replace(/^0x/i, ''), 'hex');
  }
  if (/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return Buffer.from(compact, 'base64');
  throw new TokenError('This is neither Base64, nor hex, nor an HTTP header with a token.');
}

/** What came from a file or a pipe: text in one of these forms, or the bytes of the token. */
export function tokenFromBytes(bytes: Buffer): Buffer {
  const isText = bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || [9, 10, 13].includes(byte));
  return isText ? tokenFromText(bytes.toString('latin1')) : bytes;
}
