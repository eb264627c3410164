// What scripts get for the attributes of schannel.h that have several parts.

import type * as structs from '../../generated/structs.js';
import { CERT_NAME_BLOB } from '../../generated/structs.js';
import { fixedText } from '../native/memory.js';
import { sizeof, view } from '../native/struct.js';
import { bytesAt, textAt } from './reader.js';

/** The distinguished names of issuers, in DER. */
export function readIssuers(list: structs.SecPkgContext_IssuerListInfoEx): Buffer[] {
  const size = sizeof(CERT_NAME_BLOB);
  const blobs = bytesAt(list.aIssuers, list.cIssuers * size);
  return Array.from({ length: blobs.byteLength / size }, (_, index) => {
    const { pbData, cbData } = view(CERT_NAME_BLOB, blobs, index * size);
    return bytesAt(pbData, cbData);
  });
}

/** SecPkgContext_RemoteCredentialInfo or SecPkgContext_LocalCredentialInfo: obsolete. */
export interface CredentialInfo {
  readonly certificateChain: Buffer;
  readonly certificates: number;
  readonly flags: number;
  readonly bits: number;
}

export const readCredentialInfo = (
  info: structs.SecPkgContext_RemoteCredentialInfo | structs.SecPkgContext_LocalCredentialInfo,
): CredentialInfo => ({
  certificateChain: bytesAt(info.pbCertificateChain, info.cbCertificateChain),
  certificates: info.cCertificates,
  flags: info.fFlags,
  bits: info.dwBits,
});

/** SecPkgContext_ConnectionInfo: algorithms by ALG_ID, strengths in bits. */
export interface ConnectionInfo {
  /** A constant of SP_PROT. */
  readonly protocol: number;
  readonly cipher: number;
  readonly cipherStrength: number;
  readonly hash: number;
  readonly hashStrength: number;
  readonly exch: number;
  readonly exchStrength: number;
}

export const readConnectionInfo = (info: structs.SecPkgContext_ConnectionInfo): ConnectionInfo => ({
  protocol: info.dwProtocol,
  cipher: info.aiCipher,
  cipherStrength: info.dwCipherStrength,
  hash: info.aiHash,
  hashStrength: info.dwHashStrength,
  exch: info.aiExch,
  exchStrength: info.dwExchStrength,
});

/** SecPkgContext_ConnectionInfoEx: algorithms by name, strengths in bits. */
export interface ConnectionInfoEx {
  readonly version: number;
  /** A constant of SP_PROT. */
  readonly protocol: number;
  readonly cipher: string;
  readonly cipherStrength: number;
  readonly hash: string;
  readonly hashStrength: number;
  readonly exchange: string;
  readonly exchStrength: number;
}

export const readConnectionInfoEx = (
  info: structs.SecPkgContext_ConnectionInfoEx,
): ConnectionInfoEx => ({
  version: info.dwVersion,
  protocol: info.dwProtocol,
  cipher: fixedText(info.szCipher),
  cipherStrength: info.dwCipherStrength,
  hash: fixedText(info.szHash),
  hashStrength: info.dwHashStrength,
  exchange: fixedText(info.szExchange),
  exchStrength: info.dwExchStrength,
});

/** SecPkgContext_CipherInfo: the cipher suite. Lengths of keys in bits, of blocks in bytes. */
export interface CipherInfo {
  readonly version: number;
  /** The version on the wire: 0x0303 is TLS 1.2. */
  readonly protocol: number;
  /** The number of the suite on the wire. */
  readonly cipherSuiteId: number;
  readonly baseCipherSuiteId: number;
  readonly cipherSuite: string;
  readonly cipher: string;
  readonly cipherLen: number;
  readonly cipherBlockLen: number;
  readonly hash: string;
  readonly hashLen: number;
  readonly exchange: string;
  readonly minExchangeLen: number;
  readonly maxExchangeLen: number;
  readonly certificate: string;
  readonly keyType: number;
}

export const readCipherInfo = (info: structs.SecPkgContext_CipherInfo): CipherInfo => ({
  version: info.dwVersion,
  protocol: info.dwProtocol,
  cipherSuiteId: info.dwCipherSuite,
  baseCipherSuiteId: info.dwBaseCipherSuite,
  cipherSuite: fixedText(info.szCipherSuite),
  cipher: fixedText(info.szCipher),
  cipherLen: info.dwCipherLen,
  cipherBlockLen: info.dwCipherBlockLen,
  hash: fixedText(info.szHash),
  hashLen: info.dwHashLen,
  exchange: fixedText(info.szExchange),
  minExchangeLen: info.dwMinExchangeLen,
  maxExchangeLen: info.dwMaxExchangeLen,
  certificate: fixedText(info.szCertificate),
  keyType: info.dwKeyType,
});

/** SecPkgContext_CertInfo: whose certificate ours is. */
export interface CertInfo {
  readonly version: number;
  readonly subjectName: string;
  readonly issuerName: string;
  /** In bits. */
  readonly keySize: number;
}

export const readCertInfo = (info: structs.SecPkgContext_CertInfo): CertInfo => ({
  version: info.dwVersion,
  subjectName: textAt(info.pwszSubjectName),
  issuerName: textAt(info.pwszIssuerName),
  keySize: info.dwKeySize,
});
