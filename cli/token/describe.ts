// Recognises a token by its first bytes and decodes it.

import { isKerberosOid, mechanismName, spnegoOid, unwrapGss } from './gss.js';
import { describeKerberos, describeKerberosGss, isBareKerberos } from './kerberos.js';
import { describeNtlm, isNtlm } from './ntlm.js';
import { type Fields, TokenError } from './reader.js';
import { type DescribeInner, describeSpnego, isBareSpnego } from './spnego.js';
import { describeTls, isTls } from './tls.js';

const negoex = Buffer.from('NEGOEXTS', 'latin1');

/** Nesting levels. SPNEGO around a mechanism has one; a hostile token could have thousands. */
const deepest = 4;

/** @throws TokenError if the bytes are of no known kind, or cut short */
export function describeToken(bytes: Buffer, depth = 0): Fields {
  if (bytes.length === 0) throw new TokenError('The token is empty.');
  const known = describeKnown(bytes, (inner) => describeInner(inner, depth + 1));
  if (known) return { ...known, length: bytes.length };
  throw new TokenError(
    `These ${bytes.length} bytes are no token of NTLM, SPNEGO, Kerberos or TLS: they begin with ${bytes.subarray(0, 8).toString('hex')}.`,
  );
}

function describeKnown(bytes: Buffer, inner: DescribeInner): Fields | undefined {
  if (isNtlm(bytes)) return describeNtlm(bytes);
  if (bytes.subarray(0, 8).equals(negoex)) return { format: 'NegoEx' };
  if (isTls(bytes)) return describeTls(bytes);
  if (isBareKerberos(bytes)) return describeKerberos(bytes);
  if (isBareSpnego(bytes)) return describeSpnego(bytes, inner);
  const framed = unwrapGss(bytes);
  if (!framed) return undefined;
  if (framed.id === spnegoOid) return describeSpnego(framed.inner, inner);
  const mechanism = mechanismName(framed.id);
  if (isKerberosOid(framed.id)) return { ...describeKerberosGss(framed.inner), mechanism };
  return { format: 'GSS-API', mechanism };
}

/** A nested token of an unknown kind is not an error. */
function describeInner(bytes: Buffer, depth: number): Fields {
  if (depth > deepest) return { format: 'nested too deeply', length: bytes.length };
  try {
    return describeToken(bytes, depth);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    return {
      format: 'unknown',
      length: bytes.length,
      begins: bytes.subarray(0, 8).toString('hex'),
    };
  }
}
