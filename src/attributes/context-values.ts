// What scripts get for the attributes of sspi.h that have several parts: SSPI's words in TypeScript's case.

import type * as structs from '../../generated/structs.js';
import { SEC_CHANNEL_BINDINGS } from '../../generated/structs.js';
import type { Address } from '../declaration.js';
import { secretAt } from '../native/secret.js';
import { sizeof, view } from '../native/struct.js';
import { packageAt, type SecurityPackageInfo } from '../sspi/packages.js';
import { type Expiry, readTimeStamp } from '../sspi/time.js';
import { bytesAt, textAt } from './reader.js';

/** SecPkgContext_Sizes: how much room messages need, in bytes. */
export interface ContextSizes {
  readonly maxToken: number;
  readonly maxSignature: number;
  readonly blockSize: number;
  readonly securityTrailer: number;
}

export const readSizes = (sizes: structs.SecPkgContext_Sizes): ContextSizes => ({
  maxToken: sizes.cbMaxToken,
  maxSignature: sizes.cbMaxSignature,
  blockSize: sizes.cbBlockSize,
  securityTrailer: sizes.cbSecurityTrailer,
});

/** SecPkgContext_StreamSizes, or SecPkgContext_DatagramSizes: the parts of a record, in bytes. */
export interface ContextStreamSizes {
  readonly header: number;
  readonly trailer: number;
  /** The most that one call of EncryptMessage takes. */
  readonly maximumMessage: number;
  /** How many buffers EncryptMessage and DecryptMessage want. */
  readonly buffers: number;
  readonly blockSize: number;
}

export const readStreamSizes = (sizes: structs.SecPkgContext_StreamSizes): ContextStreamSizes => ({
  header: sizes.cbHeader,
  trailer: sizes.cbTrailer,
  maximumMessage: sizes.cbMaximumMessage,
  buffers: sizes.cBuffers,
  blockSize: sizes.cbBlockSize,
});

/** SecPkgContext_Lifespan. */
export interface ContextLifespan {
  readonly start: Expiry;
  readonly expiry: Expiry;
}

export const readLifespan = (span: structs.SecPkgContext_Lifespan): ContextLifespan => ({
  start: readTimeStamp(span.tsStart),
  expiry: readTimeStamp(span.tsExpiry),
});

/** SecPkgContext_DceInfo. */
export interface DceInfo {
  readonly authzSvc: number;
  /**
   * The address of what the package calls authorisation data. Its form and length depend on the
   * package, so it is not copied: the caller's to free with FreeContextBuffer of `koffi-sspi/raw`.
   */
  readonly pac: Address;
}

export const readDceInfo = (info: structs.SecPkgContext_DceInfo): DceInfo => ({
  authzSvc: info.AuthzSvc,
  pac: info.pPac,
});

/** SecPkgContext_KeyInfo: the algorithms by name and number, and the size of the key in bits. */
export interface KeyInfo {
  readonly signatureAlgorithmName: string;
  readonly encryptAlgorithmName: string;
  readonly keySize: number;
  readonly signatureAlgorithm: number;
  readonly encryptAlgorithm: number;
}

export const readKeyInfo = (info: structs.SecPkgContext_KeyInfoW): KeyInfo => ({
  signatureAlgorithmName: textAt(info.sSignatureAlgorithmName),
  encryptAlgorithmName: textAt(info.sEncryptAlgorithmName),
  keySize: info.KeySize,
  signatureAlgorithm: info.SignatureAlgorithm,
  encryptAlgorithm: info.EncryptAlgorithm,
});

/** SecPkgContext_ProtoInfo. */
export interface ProtoInfo {
  readonly protocolName: string;
  readonly majorVersion: number;
  readonly minorVersion: number;
}

export const readProtoInfo = (info: structs.SecPkgContext_ProtoInfoW): ProtoInfo => ({
  protocolName: textAt(info.sProtocolName),
  majorVersion: info.majorVersion,
  minorVersion: info.minorVersion,
});

/** SecPkgContext_NegotiationInfo: what was negotiated, and how far it got. */
export interface NegotiationInfo {
  /** Null as long as no package was chosen. */
  readonly packageInfo: SecurityPackageInfo | null;
  /** A constant of SECPKG_NEGOTIATION. */
  readonly negotiationState: number;
}

export const readNegotiationInfo = (
  info: structs.SecPkgContext_NegotiationInfoW,
): NegotiationInfo => ({
  packageInfo: packageAt(info.PackageInfo),
  negotiationState: info.NegotiationState,
});

/** SecPkgContext_NativeNames: the names in the ticket. */
export interface NativeNames {
  readonly clientName: string;
  readonly serverName: string;
}

export const readNativeNames = (names: structs.SecPkgContext_NativeNamesW): NativeNames => ({
  clientName: textAt(names.sClientName),
  serverName: textAt(names.sServerName),
});

/** SecPkgContext_CredentialName. */
export interface CredentialName {
  /** What kind of credential it is, by the number that the package uses. */
  readonly credentialType: number;
  readonly credentialName: string;
}

export const readCredentialName = (
  name: structs.SecPkgContext_CredentialNameW,
): CredentialName => ({
  credentialType: name.CredentialType,
  credentialName: textAt(name.sCredentialName),
});

/** SecPkgContext_NegoKeys: the keys that protect the negotiation. Secrets: wipe them after use. */
export interface NegoKeys {
  readonly keyType: number;
  readonly keyValue: Buffer;
  readonly verifyKeyType: number;
  readonly verifyKeyValue: Buffer;
}

export const readNegoKeys = (keys: structs.SecPkgContext_NegoKeys): NegoKeys => ({
  keyType: keys.KeyType,
  keyValue: secretAt(keys.KeyValue, keys.KeyLength),
  verifyKeyType: keys.VerifyKeyType,
  verifyKeyValue: secretAt(keys.VerifyKeyValue, keys.VerifyKeyLength),
});

/** SecPkgContext_CredInfo: whether a user must be asked for credentials. */
export interface CredInfo {
  /** A constant of SECPKG_CRED_CLASS of `koffi-sspi/raw`. */
  readonly credClass: number;
  readonly isPromptingNeeded: boolean;
}

export const readCredInfo = (info: structs.SecPkgContext_CredInfo): CredInfo => ({
  credClass: info.CredClass,
  isPromptingNeeded: info.IsPromptingNeeded !== 0,
});

/** SecPkgContext_Bindings: channel bindings, as another package takes them. */
export interface ChannelBindings {
  /** A SEC_CHANNEL_BINDINGS and what it refers to: the bytes of a SECBUFFER_CHANNEL_BINDINGS. */
  readonly bindings: Buffer;
  /** The application data in them: `tls-unique:` or `tls-server-end-point:`, then binary data. */
  readonly applicationData: Buffer;
}

export function readBindings(info: structs.SecPkgContext_Bindings): ChannelBindings {
  const bindings = bytesAt(info.Bindings, info.BindingsLength);
  let start = 0;
  let length = 0;
  if (bindings.byteLength >= sizeof(SEC_CHANNEL_BINDINGS)) {
    const header = view(SEC_CHANNEL_BINDINGS, bindings);
    start = header.dwApplicationDataOffset;
    length = header.cbApplicationDataLength;
  }
  return { bindings, applicationData: Buffer.from(bindings.subarray(start, start + length)) };
}

/** SecPkgContext_ApplicationProtocol: what ALPN or NPN agreed on. */
export interface ApplicationProtocol {
  /** A constant of SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS of `koffi-sspi/raw`. */
  readonly protoNegoStatus: number;
  /** A constant of SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT of `koffi-sspi/raw`. */
  readonly protoNegoExt: number;
  /** `h2`, `http/1.1`; empty if none was agreed on. One character for each byte. */
  readonly protocolId: string;
}

export const readApplicationProtocol = (
  info: structs.SecPkgContext_ApplicationProtocol,
): ApplicationProtocol => ({
  protoNegoStatus: info.ProtoNegoStatus,
  protoNegoExt: info.ProtoNegoExt,
  protocolId: Buffer.from(info.ProtocolId.subarray(0, info.ProtocolIdSize)).toString('latin1'),
});
