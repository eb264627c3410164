// Per-message tokens: Wrap and MIC of Kerberos (RFC 4121, RFC 1964), and NTLM's signature (MS-NLMP, 2.2.2.9).

import { bitNames, Reader, TokenError } from './reader.js';

/** Of Kerberos: RFC 4121's, or RFC 1964's with DES or RC4. */
export interface GssWrap {
  readonly format: 'Kerberos';
  readonly message: 'Wrap';
  /** `SentByAcceptor`, `Sealed`, `AcceptorSubkey`; of RFC 1964, none. */
  readonly flags?: readonly string[] | undefined;
  readonly sealed: boolean;
  /** Undefined of RFC 1964, which encrypts it. */
  readonly sequenceNumber?: string | undefined;
  /** Extra count: filler bytes, or, if not sealed, the length of the checksum. */
  readonly extraCount?: number | undefined;
  /** By how many bytes the data was rotated to the right. */
  readonly rightRotation?: number | undefined;
  readonly dataLength: number;
  readonly signature?: string | undefined;
  readonly encryption?: string | undefined;
  readonly mechanism?: string | undefined;
}

export interface GssMic {
  readonly format: 'Kerberos';
  readonly message: 'MIC';
  readonly flags?: readonly string[] | undefined;
  readonly sequenceNumber?: string | undefined;
  readonly signature?: string | undefined;
  /** In bytes. */
  readonly checksum: number;
  readonly mechanism?: string | undefined;
}

/** NTLM's signature, alone or before a sealed message. */
export interface NtlmSignature {
  readonly format: 'NTLM';
  readonly message: 'signature';
  readonly version: 1;
  /** In hex; encrypted if a key was exchanged. */
  readonly checksum: string;
  readonly sequenceNumber: number;
  /** In bytes; 0 for a MIC. */
  readonly dataLength: number;
}

const flagBits: readonly (readonly [number, string])[] = [
  [1, 'SentByAcceptor'],
  [2, 'Sealed'],
  [4, 'AcceptorSubkey'],
];

/** RFC 4121: a token identifier, flags, filler. The filler tells them from other bytes. */
export const isGssMessage = (bytes: Buffer): boolean =>
  bytes.length >= 16 &&
  bytes[1] === 4 &&
  ((bytes[0] === 4 && bytes.subarray(3, 8).every((byte) => byte === 0xff)) ||
    (bytes[0] === 5 && bytes[3] === 0xff));

/** RFC 4121, 4.2.6. */
export function parseGssMessage(bytes: Buffer): GssWrap | GssMic {
  const flags = bitNames(flagBits, bytes.readUInt8(2));
  const sequenceNumber = String(bytes.readBigUInt64BE(8));
  if (bytes[0] === 4) {
    return {
      format: 'Kerberos',
      message: 'MIC',
      flags,
      sequenceNumber,
      checksum: bytes.length - 16,
    };
  }
  return {
    format: 'Kerberos',
    message: 'Wrap',
    flags,
    sealed: flags.includes('Sealed'),
    sequenceNumber,
    extraCount: bytes.readUInt16BE(4),
    rightRotation: bytes.readUInt16BE(6),
    dataLength: bytes.length - 16,
  };
}

const signatures: Readonly<Record<number, string>> = {
  0: 'DES MAC MD5',
  1: 'MD2.5',
  2: 'DES MAC',
  4: 'HMAC SHA1 DES3-KD',
  17: 'HMAC MD5 (RC4)',
};

const encryptions: Readonly<Record<number, string>> = {
  0: 'DES',
  2: 'DES3-KD',
  16: 'RC4',
};

const named = (names: Readonly<Record<number, string>>, value: number): string =>
  names[value] ?? `0x${value.toString(16).padStart(4, '0')}`;

const notSealed = 0xffff;

/** RFC 1964, 1.2: the identifier is behind the frame of GSS-API. Undefined if it is none of its own. */
export function parseOldGssMessage(bytes: Buffer): GssWrap | GssMic | undefined {
  const id = bytes.subarray(0, 2).toString('hex');
  if (id !== '0101' && id !== '0201') return undefined;
  const reader = new Reader('The token', bytes).at(2);
  const algorithm = reader.u16();
  const signature = named(signatures, algorithm);
  // HMAC SHA1 has 20 bytes, the others 8.
  const checksum = algorithm === 4 ? 20 : 8;
  if (id === '0101') {
    reader.take(4 + 8 + checksum);
    return { format: 'Kerberos', message: 'MIC', signature, checksum };
  }
  const seal = reader.u16();
  reader.take(2 + 8 + checksum);
  const sealed = seal !== notSealed;
  return {
    format: 'Kerberos',
    message: 'Wrap',
    sealed,
    signature,
    encryption: sealed ? named(encryptions, seal) : undefined,
    dataLength: reader.rest,
  };
}

const ntlmLength = 16;

export const isNtlmSignature = (bytes: Buffer): boolean =>
  bytes.length >= ntlmLength && bytes.readUInt32LE(0) === 1;

export function parseNtlmSignature(bytes: Buffer): NtlmSignature {
  if (bytes.length < ntlmLength) throw new TokenError("NTLM's signature is cut short.");
  return {
    format: 'NTLM',
    message: 'signature',
    version: 1,
    checksum: bytes.toString('hex', 4, 12),
    sequenceNumber: bytes.readUInt32LE(12),
    dataLength: bytes.length - ntlmLength,
  };
}
