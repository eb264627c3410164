// The framing of initial GSS-API tokens (RFC 2743, 3.1): [APPLICATION 0], mechanism OID, inner token.

import { oid, readDer } from './der.js';
import { TokenError } from './reader.js';

export const spnegoOid = '1.3.6.1.5.5.2';

const mechanisms: Readonly<Record<string, string>> = {
  [spnegoOid]: 'SPNEGO',
  '1.2.840.113554.1.2.2': 'Kerberos 5',
  '1.2.840.48018.1.2.2': 'Kerberos 5, with the OID of Windows 2000',
  '1.2.840.113554.1.2.2.3': 'Kerberos 5, user to user',
  '1.3.6.1.4.1.311.2.2.10': 'NTLM',
  '1.3.6.1.4.1.311.2.2.30': 'NegoEx',
  '1.3.6.1.5.2.5': 'IAKERB',
  '1.3.5.1.5.2': 'Kerberos 5, an old draft',
};

export const isKerberosOid = (id: string): boolean =>
  mechanisms[id]?.startsWith('Kerberos') ?? false;

/** `Kerberos 5 (1.2.840.113554.1.2.2)`; the OID alone if it is not known. */
export const mechanismName = (id: string): string => {
  const name = mechanisms[id];
  return name === undefined ? id : `${name} (${id})`;
};

/** The mechanism's OID and the inner token; undefined if the bytes are not framed so. */
export function unwrapGss(bytes: Buffer): { id: string; inner: Buffer } | undefined {
  if (bytes[0] !== 0x60 || bytes.length < 2) return undefined;
  const first = bytes.readUInt8(1);
  const start = first < 0x80 ? 2 : 2 + (first & 0x7f);
  const length =
    first < 0x80 ? first : bytes.subarray(2, start).reduce((sum, b) => sum * 256 + b, 0);
  if (start + length > bytes.length) {
    throw new TokenError(
      `The GSS-API token is cut short: it says ${start + length} bytes, ${bytes.length} are here.`,
    );
  }
  const content = bytes.subarray(start, start + length);
  const { block, length: used } = readDer('The mechanism of the GSS-API token', content);
  const id = oid(block);
  return id === undefined ? undefined : { id, inner: content.subarray(used) };
}
