// Recognises a token by its first bytes and reads it.

import { isSequence, parseCredSsp } from './credssp.js';
import { isKerberosOid, mechanismName, spnegoOid, unwrapGss } from './gss.js';
import {
  isGssMessage,
  isNtlmSignature,
  parseGssMessage,
  parseNtlmSignature,
} from './gss-messages.js';
import { iakerbOid, isIakerb, parseIakerb } from './iakerb.js';
import { isBareKerberos, parseKerberos, parseKerberosGss } from './kerberos.js';
import { isNegoEx, parseNegoEx } from './negoex.js';
import { isNtlm, parseNtlm } from './ntlm.js';
import { TokenError } from './reader.js';
import { isBareSpnego, parseSpnego } from './spnego.js';
import { isTls, parseTls } from './tls.js';
import type { KnownToken, Nested, ParseInner, Token } from './types.js';

export interface ParseOptions {
  /**
   * Whether passwords, PINs and keys of CredSSP's credentials are in the result, as strings that cannot be wiped; by
   * default they are not.
   */
  readonly secrets?: boolean;
}

/** Nesting levels. CredSSP around SPNEGO around a mechanism has two; a hostile token could have thousands. */
const deepest = 4;

/**
 * Reads a token of NTLM, SPNEGO, Kerberos (also a KDC's messages, Wrap and MIC), NegoEx, IAKERB, CredSSP or TLS, as far
 * as it is not encrypted. Makes no call of SSPI, and runs on every system.
 *
 * Texts are a peer's, as they came: `printable` escapes them for a terminal. What passwords can be guessed from, such as
 * NTLM's responses, is not in the result.
 * @throws TokenError if the bytes are of no known kind, or cut short
 * @throws TypeError if `bytes` are none
 */
export function parseToken(bytes: Uint8Array, options: ParseOptions = {}): Token {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError('bytes: expected a Uint8Array, such as a Buffer');
  }
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('options: expected an object');
  }
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return parseAt(view, 0, options.secrets === true);
}

function parseAt(bytes: Buffer, depth: number, secrets: boolean): Token {
  if (bytes.length === 0) throw new TokenError('The token is empty.');
  const known = parseKnown(bytes, (inner) => parseInner(inner, depth + 1, secrets), secrets);
  if (known) return { ...known, length: bytes.length };
  throw new TokenError(
    `These ${bytes.length} bytes are no token of NTLM, SPNEGO, Kerberos, CredSSP or TLS: they begin with ${bytes.subarray(0, 8).toString('hex')}.`,
  );
}

function parseKnown(bytes: Buffer, inner: ParseInner, secrets: boolean): KnownToken | undefined {
  if (isNtlm(bytes)) return parseNtlm(bytes);
  if (isNegoEx(bytes)) return parseNegoEx(bytes, inner);
  if (isTls(bytes)) return parseTls(bytes);
  if (isBareKerberos(bytes)) return parseKerberos(bytes);
  if (isBareSpnego(bytes)) return parseSpnego(bytes, inner);
  if (isGssMessage(bytes)) return parseGssMessage(bytes);
  if (isIakerb(bytes)) return parseIakerb(bytes, inner);
  if (isNtlmSignature(bytes)) return parseNtlmSignature(bytes);
  if (isSequence(bytes)) return parseCredSsp(bytes, inner, secrets);
  return parseFramed(bytes, inner);
}

/** In the frame of GSS-API. */
function parseFramed(bytes: Buffer, inner: ParseInner): KnownToken | undefined {
  const framed = unwrapGss(bytes);
  if (!framed) return undefined;
  if (framed.id === spnegoOid) return parseSpnego(framed.inner, inner);
  const mechanism = mechanismName(framed.id);
  if (framed.id === iakerbOid && isIakerb(framed.inner)) return parseIakerb(framed.inner, inner);
  if (isKerberosOid(framed.id) || framed.id === iakerbOid) {
    return { ...parseKerberosGss(framed.inner), mechanism };
  }
  return { format: 'GSS-API', mechanism };
}

/** A nested token of an unknown kind is not an error. */
function parseInner(bytes: Buffer, depth: number, secrets: boolean): Nested {
  if (depth > deepest) return { format: 'nested too deeply', length: bytes.length };
  try {
    return parseAt(bytes, depth, secrets);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return {
      format: 'unknown',
      length: bytes.length,
      begins: bytes.subarray(0, 8).toString('hex'),
    };
  }
}
