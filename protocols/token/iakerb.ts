// IAKERB: messages for a KDC that a server passes on. draft-ietf-kitten-iakerb, section 3.

import { field, octets, readDer, text } from './der.js';
import type { Nested, ParseInner } from './types.js';

export interface Iakerb {
  readonly format: 'IAKERB';
  readonly message: 'IAKERB-PROXY';
  readonly targetRealm?: string | undefined;
  /** In bytes. */
  readonly cookie?: number | undefined;
  /** The message for the KDC or of it; absent where the client only asks for the server's realm. */
  readonly request?: Nested | undefined;
}

export const iakerbOid = '1.3.6.1.5.2.5';

/** TOK_ID 05 01, the header, a message of Kerberos. */
export const isIakerb = (bytes: Buffer): boolean => bytes[0] === 5 && bytes[1] === 1;

export function parseIakerb(bytes: Buffer, inner: ParseInner): Iakerb {
  const { block, length } = readDer("IAKERB's header", bytes.subarray(2));
  const rest = bytes.subarray(2 + length);
  return {
    format: 'IAKERB',
    message: 'IAKERB-PROXY',
    targetRealm: text(field(block, 1)),
    cookie: octets(field(block, 2))?.length,
    request: rest.length > 0 ? inner(rest) : undefined,
  };
}
