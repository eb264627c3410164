// Reads what SSPI does not report from the header of a wrap token: its protection, and the length of
// its message.

/** The contents of a token's header, unverified until DecryptMessage has succeeded. */
export interface WrapHeader {
  /** Whether the message is encrypted. */
  readonly sealed: boolean;
  /**
   * The length of the message in bytes, for a session key of AES with SHA-1; negative if the token is too short, and
   * null if the header does not give it.
   */
  readonly length: number | null;
}

const headerSize = 16;
/** RFC 4121, section 4.2.6.2: TOK_ID, and the filler at its fixed place. */
const kerberosId = 0x0504;
const filler = 0xff;
const fillerOffset = 3;
const flagsOffset = 2;
const sealedFlag = 0x02;
const extraCountOffset = 4;
/** What surrounds an encrypted message: header, confounder, the header's copy, and an HMAC of SHA-1-96. */
const sealedOverhead = headerSize + 16 + headerSize + 12;

/** RFC 1964, section 1.2.2, framed as RFC 2743, section 3.1: for session keys of DES and RC4. */
const framed = 0x60;
const objectIdentifier = 0x06;
const wrapTokenId = 0x0201;
const noSealing = 0xffff;

/** @returns null if it is not a Kerberos token: NTLM's does not state its protection */
export function readWrapHeader(token: Buffer): WrapHeader | null {
  if (token.byteLength < headerSize) return null;
  if (token.readUInt8(0) === framed) return readFramed(token);
  const isKerberos = token.readUInt16BE(0) === kerberosId && token[fillerOffset] === filler;
  if (!isKerberos) return null;
  const sealed = (token.readUInt8(flagsOffset) & sealedFlag) !== 0;
  // The count of filler bytes of an encrypted message, of a signed one the length of its checksum.
  const extraCount = token.readUInt16BE(extraCountOffset);
  const overhead = sealed ? sealedOverhead : headerSize;
  return { sealed, length: token.byteLength - overhead - extraCount };
}

function readFramed(token: Buffer): WrapHeader | null {
  // DER's length: one byte, or a byte that counts those which follow.
  const first = token.readUInt8(1);
  const oid = first < 0x80 ? 2 : 2 + (first & 0x7f);
  const id = oid + 2 + (token[oid + 1] ?? 0);
  const sealingOffset = id + 4;
  if (token[oid] !== objectIdentifier || token.byteLength < sealingOffset + 2) return null;
  if (token.readUInt16BE(id) !== wrapTokenId) return null;
  return { sealed: token.readUInt16LE(sealingOffset) !== noSealing, length: null };
}

const ntlmVersion = 1;
/** The length of NTLMSSP_MESSAGE_SIGNATURE, which stands before the message (MS-NLMP, section 2.2.2.9). */
export const ntlmSignatureSize = 16;

export const isNtlm = (token: Buffer): boolean =>
  token.byteLength >= ntlmSignatureSize && token.readUInt32LE(0) === ntlmVersion;
