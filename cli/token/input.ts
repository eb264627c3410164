// Reads a token given as Base64, hex, HTTP header or raw bytes.

import { isMarkedText, textOf } from '../text-of-file.js';

/** The text holds no token; the message is for the user. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const schemes = '(?:Negotiate|NTLM|Kerberos)';

/** `Negotiate YII...` anywhere in a line that may be a header, or a line of `curl -v` with one. */
const challenge = new RegExp(
  `(?:^|[\\s:,])${schemes}\\s+([A-Za-z0-9+/_-]{12,}={0,2})(?=[\\s,]|$)`,
  'i',
);

/** A scheme and a token and nothing else: then the token may be short. */
const bare = new RegExp(`^(?:[\\w-]+:\\s*)?${schemes}\\s+([A-Za-z0-9+/_-]+={0,2})$`, 'i');

/** @throws InputError if the text is none of these */
export function tokenFromText(given: string): Buffer {
  // cmd hands over the quotation marks of other shells.
  const text = given.trim().replace(/^'(.*)'$/s, '$1');
  const fromHeader = (bare.exec(text) ?? challenge.exec(text))?.[1];
  if (fromHeader !== undefined) return Buffer.from(fromHeader, 'base64');
  if (text.includes('...') || text.includes('\u2026')) {
    throw new InputError('This token was shortened: there are dots in it.');
  }
  if (new RegExp(`(?:^|[\\s:,])${schemes}(?:[\\s,]|$)`, 'i').test(text)) {
    throw new InputError('This header carries no token: it only offers the scheme.');
  }
  const compact = text.replace(/\s+/g, '');
  if (compact === '') throw new InputError('The token is empty.');
  if (/^(?:0x)?(?:[0-9a-f]{2})+$/i.test(compact)) {
    return Buffer.from(compact.replace(/^0x/i, ''), 'hex');
  }
  if (/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return Buffer.from(compact, 'base64');
  throw new InputError('This is neither Base64, nor hex, nor an HTTP header with a token.');
}

/** Reads a token from a file or pipe: text in one of these forms, or raw bytes. */
export function tokenFromBytes(bytes: Buffer): Buffer {
  const isText = bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || [9, 10, 13].includes(byte));
  if (isText) return tokenFromText(bytes.toString('latin1'));
  return isMarkedText(bytes) ? tokenFromText(textOf(bytes)) : bytes;
}
