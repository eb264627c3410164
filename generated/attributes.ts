// Attributes of contexts and credentials: what each gives, and how its structure is read.
// Generated from sspi.h, schannel.h, wincrypt.h, credssp.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type {
  Address,
  AttributeDeclaration,
  Expiry,
  SecurityPackageInfo,
} from '../src/declaration.js';
import * as flags from './flags.js';
import * as structs from './structs.js';

/**
 * SecPkgContext_Sizes. How much room messages need, in bytes.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_sizes
 */
export interface ContextSizes {
  readonly maxToken: number;
  readonly maxSignature: number;
  readonly blockSize: number;
  readonly securityTrailer: number;
}

/**
 * SecPkgContext_Lifespan.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_lifespan
 */
export interface ContextLifespan {
  readonly start: Expiry;
  readonly expiry: Expiry;
}

/**
 * SecPkgContext_DceInfo.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_dceinfo
 */
export interface DceInfo {
  readonly authzSvc: number;
  /**
   * The address of what the package calls authorisation data. Its form and length depend on the
   * package, so it is not copied: the caller frees it with FreeContextBuffer of
   * `koffi-sspi/raw`.
   */
  readonly pac: Address;
}

/**
 * SecPkgContext_StreamSizes. The parts of a record, in bytes; of a datagram under
 * SECPKG_ATTR_DATAGRAM_SIZES, the same number.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_streamsizes
 */
export interface ContextStreamSizes {
  readonly header: number;
  readonly trailer: number;
  /** The most that one call of EncryptMessage takes. */
  readonly maximumMessage: number;
  /** How many buffers EncryptMessage and DecryptMessage want. */
  readonly buffers: number;
  readonly blockSize: number;
}

/**
 * SecPkgContext_KeyInfoW. The algorithms by name and number, and the size of the key in bits.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_keyinfow
 */
export interface KeyInfo {
  readonly signatureAlgorithmName: string;
  readonly encryptAlgorithmName: string;
  readonly keySize: number;
  readonly signatureAlgorithm: number;
  readonly encryptAlgorithm: number;
}

/**
 * SecPkgContext_ProtoInfoW.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_protoinfow
 */
export interface ProtoInfo {
  readonly protocolName: string;
  readonly majorVersion: number;
  readonly minorVersion: number;
}

/**
 * SecPkgContext_NegotiationInfoW. What was negotiated, and how far it got.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negotiationinfow
 */
export interface NegotiationInfo {
  /** Null as long as no package was chosen. */
  readonly packageInfo: SecurityPackageInfo | null;
  /** A constant of SECPKG_NEGOTIATION. */
  readonly negotiationState: number;
}

/**
 * SecPkgContext_NativeNamesW. The names in the ticket.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_nativenamesw
 */
export interface NativeNames {
  readonly clientName: string;
  readonly serverName: string;
}

/**
 * SecPkgContext_CredentialNameW.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_credentialnamew
 */
export interface CredentialName {
  /** The kind of credential, by the number that the package uses. */
  readonly credentialType: number;
  readonly credentialName: string;
}

/**
 * SecPkgContext_NegoKeys. The keys that protect the negotiation. Secrets: wipe them after use.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negokeys
 */
export interface NegoKeys {
  readonly keyType: number;
  readonly keyValue: Buffer;
  readonly verifyKeyType: number;
  readonly verifyKeyValue: Buffer;
}

/**
 * SecPkgContext_CredInfo. Whether a user must be asked for credentials.
 * @see https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_credinfo
 */
export interface CredInfo {
  /** A constant of SECPKG_CRED_CLASS of `koffi-sspi/raw`. */
  readonly credClass: number;
  readonly isPromptingNeeded: boolean;
}

/**
 * SecPkgContext_ApplicationProtocol. What ALPN or NPN agreed on.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_applicationprotocol
 */
export interface ApplicationProtocol {
  /** A constant of SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS of `koffi-sspi/raw`. */
  readonly protoNegoStatus: number;
  /** A constant of SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT of `koffi-sspi/raw`. */
  readonly protoNegoExt: number;
  /** `h2`, `http/1.1`; empty if none was agreed on. One character for each byte. */
  readonly protocolId: string;
}

/** SecPkgContext_RemoteCredentialInfo or SecPkgContext_LocalCredentialInfo. Obsolete. */
export interface CredentialInfo {
  readonly certificateChain: Buffer;
  readonly certificates: number;
  readonly flags: number;
  readonly bits: number;
}

/**
 * SecPkgContext_ConnectionInfo. Algorithms by ALG_ID, strengths in bits.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_connectioninfo
 */
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

/**
 * SecPkgContext_SessionInfo. The TLS session, and whether this connection resumed it.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_sessioninfo
 */
export interface SessionInfo {
  /** SSL_SESSION_RECONNECT if it was resumed. */
  readonly flags: number;
  readonly sessionId: Buffer;
}

/** SecPkgContext_CertInfo. Subject and issuer of the local certificate. */
export interface CertInfo {
  readonly version: number;
  readonly subjectName: string;
  readonly issuerName: string;
  /** In bits. */
  readonly keySize: number;
}

/**
 * SecPkgContext_CipherInfo. The cipher suite. Lengths of keys in bits, of blocks in bytes.
 * @see
 * https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_cipherinfo
 */
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

/** SecPkgContext_ConnectionInfoEx. Algorithms by name, strengths in bits. */
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

/**
 * SecPkgContext_CertificateValidationResult or SecPkgContext_CertificateValidationResult. What
 * the check of the certificate of the peer gave.
 */
export interface CertificateValidationResult {
  /** Bits of CERT_TRUST_ERROR, as of the whole chain; 0 if there is none. */
  readonly chainErrors: number;
  /** What the verification of the policy gave, signed 32 bits: `describeStatus` explains it. */
  readonly status: number;
}

/**
 * CERT_TRUST_STATUS. What validating the server's certificate gave. Only of a client of
 * CredSSP.
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/ns-wincrypt-cert_trust_status
 */
export interface CertTrustStatus {
  /** Bits of CERT_TRUST_ERROR; 0 if there is none. */
  readonly errors: number;
  /** CERT_TRUST_HAS_*, CERT_TRUST_IS_* bits of wincrypt.h. */
  readonly info: number;
}

/**
 * SecPkgCredentials_SSIProviderW. The provider of an identity of another kind than Windows'
 * own.
 * @see
 * https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_ssiproviderw
 */
export interface SsiProvider {
  readonly providerName: string;
  readonly providerInfo: Buffer;
}

/** What a context gives for each attribute that is read by its row. */
export interface ContextAttributeValues {
  readonly [flags.SECPKG_ATTR_SIZES]: ContextSizes;
  readonly [flags.SECPKG_ATTR_NAMES]: string;
  readonly [flags.SECPKG_ATTR_LIFESPAN]: ContextLifespan;
  readonly [flags.SECPKG_ATTR_DCE_INFO]: DceInfo;
  readonly [flags.SECPKG_ATTR_STREAM_SIZES]: ContextStreamSizes;
  readonly [flags.SECPKG_ATTR_KEY_INFO]: KeyInfo;
  readonly [flags.SECPKG_ATTR_AUTHORITY]: string;
  readonly [flags.SECPKG_ATTR_PROTO_INFO]: ProtoInfo;
  readonly [flags.SECPKG_ATTR_PASSWORD_EXPIRY]: Expiry;
  /** A secret, in memory of its own: wipe it after use. */
  readonly [flags.SECPKG_ATTR_SESSION_KEY]: Buffer;
  readonly [flags.SECPKG_ATTR_PACKAGE_INFO]: SecurityPackageInfo | null;
  readonly [flags.SECPKG_ATTR_USER_FLAGS]: number;
  readonly [flags.SECPKG_ATTR_NEGOTIATION_INFO]: NegotiationInfo;
  readonly [flags.SECPKG_ATTR_NATIVE_NAMES]: NativeNames;
  readonly [flags.SECPKG_ATTR_FLAGS]: number;
  readonly [flags.SECPKG_ATTR_CREDENTIAL_NAME]: CredentialName;
  readonly [flags.SECPKG_ATTR_TARGET_INFORMATION]: Buffer;
  /** A handle that stays the context's: never to be closed, useless once the context is disposed. */
  readonly [flags.SECPKG_ATTR_ACCESS_TOKEN]: Address;
  readonly [flags.SECPKG_ATTR_TARGET]: Buffer;
  readonly [flags.SECPKG_ATTR_AUTHENTICATION_ID]: Buffer;
  readonly [flags.SECPKG_ATTR_LOGOFF_TIME]: Expiry;
  readonly [flags.SECPKG_ATTR_NEGO_KEYS]: NegoKeys;
  readonly [flags.SECPKG_ATTR_PROMPTING_NEEDED]: CredInfo;
  readonly [flags.SECPKG_ATTR_CLIENT_SPECIFIED_TARGET]: string;
  readonly [flags.SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS]: number;
  readonly [flags.SECPKG_ATTR_NEGO_PKG_INFO]: number;
  /** A status, signed 32 bits, that `describeStatus` explains. */
  readonly [flags.SECPKG_ATTR_NEGO_STATUS]: number;
  /** The address of an AUTHZ_SECURITY_ATTRIBUTES_INFORMATION, which the caller frees. */
  readonly [flags.SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES]: Address;
  readonly [flags.SECPKG_ATTR_APPLICATION_PROTOCOL]: ApplicationProtocol;
  readonly [flags.SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS]: number[];
  /** Obsolete. */
  readonly [flags.SECPKG_ATTR_ISSUER_LIST]: Buffer;
  readonly [flags.SECPKG_ATTR_REMOTE_CRED]: CredentialInfo;
  readonly [flags.SECPKG_ATTR_LOCAL_CRED]: CredentialInfo;
  readonly [flags.SECPKG_ATTR_CONNECTION_INFO]: ConnectionInfo;
  /** Secrets: wipe them after use. */
  readonly [flags.SECPKG_ATTR_EAP_KEY_BLOCK]: { readonly keys: Buffer; readonly ivs: Buffer };
  readonly [flags.SECPKG_ATTR_SESSION_INFO]: SessionInfo;
  readonly [flags.SECPKG_ATTR_APP_DATA]: { readonly flags: number; readonly appData: Buffer };
  readonly [flags.SECPKG_ATTR_REMOTE_CERTIFICATES]: {
    readonly certificates: number;
    readonly certificateChain: Buffer;
  };
  readonly [flags.SECPKG_ATTR_CC_POLICY_RESULT]: {
    readonly policyResult: number;
    readonly policyId: string;
  };
  readonly [flags.SECPKG_ATTR_LOCAL_CERT_INFO]: CertInfo;
  readonly [flags.SECPKG_ATTR_CIPHER_INFO]: CipherInfo;
  /** Hash and signature algorithms: the signature in the upper byte, the hash in the lower one. */
  readonly [flags.SECPKG_ATTR_SUPPORTED_SIGNATURES]: number[];
  /** A secret, in memory of its own: wipe it after use. */
  readonly [flags.SECPKG_ATTR_KEYING_MATERIAL]: Buffer;
  readonly [flags.SECPKG_ATTR_SRTP_PARAMETERS]: {
    readonly protectionProfile: number;
    readonly masterKeyIdentifier: Buffer;
  };
  readonly [flags.SECPKG_ATTR_TOKEN_BINDING]: {
    readonly majorVersion: number;
    readonly minorVersion: number;
    readonly keyParameters: Buffer;
  };
  readonly [flags.SECPKG_ATTR_CONNECTION_INFO_EX]: ConnectionInfoEx;
  /** A secret, in memory of its own: wipe it after use. */
  readonly [flags.SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING]: Buffer;
  readonly [flags.SECPKG_ATTR_CERT_CHECK_RESULT]: CertificateValidationResult;
  readonly [flags.SECPKG_ATTR_CERT_CHECK_RESULT_INPROC]: CertificateValidationResult;
  /** The certificate of the peer and its chain, as a serialised store for CertOpenStore. */
  readonly [flags.SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT_INPROC]: Buffer;
  /** The certificate of the peer and its chain, as a serialised store for CertOpenStore. */
  readonly [flags.SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT]: Buffer;
  /**
   * The delegated credentials, user name with password or PIN, packed. A secret, in memory of
   * its own: wipe it after use.
   */
  readonly [flags.SECPKG_ATTR_CREDS]: Buffer;
  /** The package that Negotiate chose within CredSSP. */
  readonly [flags.SECPKG_ATTR_NEGOTIATION_PACKAGE]: SecurityPackageInfo | null;
  /** A handle that stays the context's: never to be closed, useless once the context is disposed. */
  readonly [flags.SECPKG_ATTR_C_ACCESS_TOKEN]: Address;
  /** A handle that stays the context's: never to be closed, useless once the context is disposed. */
  readonly [flags.SECPKG_ATTR_C_FULL_ACCESS_TOKEN]: Address;
  /** How the server was authenticated: constants of CREDSSP_SERVER_AUTH. Only of a client. */
  readonly [flags.SECPKG_ATTR_SERVER_AUTH_FLAGS]: number;
  readonly [flags.SECPKG_ATTR_CERT_TRUST_STATUS]: CertTrustStatus;
  /**
   * The delegated credentials: a packed KERB_INTERACTIVE_LOGON or KERB_CERTIFICATE_LOGON, or, of
   * an online identity, a SEC_WINNT_AUTH_IDENTITY_EX2. A secret, in memory of its own: wipe it
   * after use.
   */
  readonly [flags.SECPKG_ATTR_CREDS_2]: Buffer;
}

/** How each attribute of a context is read. */
export const contextAttributes: {
  readonly [A in keyof ContextAttributeValues]: AttributeDeclaration<ContextAttributeValues[A]>;
} = {
  [flags.SECPKG_ATTR_SIZES]: {
    structure: structs.SecPkgContext_Sizes,
    read: (from: structs.SecPkgContext_Sizes) => ({
      maxToken: from.cbMaxToken,
      maxSignature: from.cbMaxSignature,
      blockSize: from.cbBlockSize,
      securityTrailer: from.cbSecurityTrailer,
    }),
  },
  [flags.SECPKG_ATTR_NAMES]: {
    structure: structs.SecPkgContext_NamesW,
    owned: ['sUserName'],
    read: (from: structs.SecPkgContext_NamesW, memory) => memory.text(from.sUserName),
  },
  [flags.SECPKG_ATTR_LIFESPAN]: {
    structure: structs.SecPkgContext_Lifespan,
    read: (from: structs.SecPkgContext_Lifespan, memory) => ({
      start: memory.time(from.tsStart),
      expiry: memory.time(from.tsExpiry),
    }),
  },
  [flags.SECPKG_ATTR_DCE_INFO]: {
    structure: structs.SecPkgContext_DceInfo,
    callersMemory: true,
    read: (from: structs.SecPkgContext_DceInfo) => ({ authzSvc: from.AuthzSvc, pac: from.pPac }),
  },
  [flags.SECPKG_ATTR_STREAM_SIZES]: {
    structure: structs.SecPkgContext_StreamSizes,
    read: (from: structs.SecPkgContext_StreamSizes) => ({
      header: from.cbHeader,
      trailer: from.cbTrailer,
      maximumMessage: from.cbMaximumMessage,
      buffers: from.cBuffers,
      blockSize: from.cbBlockSize,
    }),
  },
  [flags.SECPKG_ATTR_KEY_INFO]: {
    structure: structs.SecPkgContext_KeyInfoW,
    owned: ['sSignatureAlgorithmName', 'sEncryptAlgorithmName'],
    read: (from: structs.SecPkgContext_KeyInfoW, memory) => ({
      signatureAlgorithmName: memory.text(from.sSignatureAlgorithmName),
      encryptAlgorithmName: memory.text(from.sEncryptAlgorithmName),
      keySize: from.KeySize,
      signatureAlgorithm: from.SignatureAlgorithm,
      encryptAlgorithm: from.EncryptAlgorithm,
    }),
  },
  [flags.SECPKG_ATTR_AUTHORITY]: {
    structure: structs.SecPkgContext_AuthorityW,
    owned: ['sAuthorityName'],
    read: (from: structs.SecPkgContext_AuthorityW, memory) => memory.text(from.sAuthorityName),
  },
  [flags.SECPKG_ATTR_PROTO_INFO]: {
    structure: structs.SecPkgContext_ProtoInfoW,
    owned: ['sProtocolName'],
    read: (from: structs.SecPkgContext_ProtoInfoW, memory) => ({
      protocolName: memory.text(from.sProtocolName),
      majorVersion: from.majorVersion,
      minorVersion: from.minorVersion,
    }),
  },
  [flags.SECPKG_ATTR_PASSWORD_EXPIRY]: {
    structure: structs.SecPkgContext_PasswordExpiry,
    read: (from: structs.SecPkgContext_PasswordExpiry, memory) =>
      memory.time(from.tsPasswordExpires),
  },
  [flags.SECPKG_ATTR_SESSION_KEY]: {
    structure: structs.SecPkgContext_SessionKey,
    secrets: { SessionKey: 'SessionKeyLength' },
    read: (from: structs.SecPkgContext_SessionKey, memory) =>
      memory.secret(from.SessionKey, from.SessionKeyLength),
  },
  [flags.SECPKG_ATTR_PACKAGE_INFO]: {
    structure: structs.SecPkgContext_PackageInfoW,
    owned: ['PackageInfo'],
    read: (from: structs.SecPkgContext_PackageInfoW, memory) =>
      memory.packageInfo(from.PackageInfo),
  },
  [flags.SECPKG_ATTR_USER_FLAGS]: {
    structure: structs.SecPkgContext_UserFlags,
    read: (from: structs.SecPkgContext_UserFlags) => from.UserFlags,
  },
  [flags.SECPKG_ATTR_NEGOTIATION_INFO]: {
    structure: structs.SecPkgContext_NegotiationInfoW,
    owned: ['PackageInfo'],
    read: (from: structs.SecPkgContext_NegotiationInfoW, memory) => ({
      packageInfo: memory.packageInfo(from.PackageInfo),
      negotiationState: from.NegotiationState,
    }),
  },
  [flags.SECPKG_ATTR_NATIVE_NAMES]: {
    structure: structs.SecPkgContext_NativeNamesW,
    owned: ['sClientName', 'sServerName'],
    read: (from: structs.SecPkgContext_NativeNamesW, memory) => ({
      clientName: memory.text(from.sClientName),
      serverName: memory.text(from.sServerName),
    }),
  },
  [flags.SECPKG_ATTR_FLAGS]: {
    structure: structs.SecPkgContext_Flags,
    read: (from: structs.SecPkgContext_Flags) => from.Flags,
  },
  [flags.SECPKG_ATTR_CREDENTIAL_NAME]: {
    structure: structs.SecPkgContext_CredentialNameW,
    owned: ['sCredentialName'],
    read: (from: structs.SecPkgContext_CredentialNameW, memory) => ({
      credentialType: from.CredentialType,
      credentialName: memory.text(from.sCredentialName),
    }),
  },
  [flags.SECPKG_ATTR_TARGET_INFORMATION]: {
    structure: structs.SecPkgContext_TargetInformation,
    owned: ['MarshalledTargetInfo'],
    read: (from: structs.SecPkgContext_TargetInformation, memory) =>
      memory.bytes(from.MarshalledTargetInfo, from.MarshalledTargetInfoLength),
  },
  [flags.SECPKG_ATTR_ACCESS_TOKEN]: {
    structure: structs.SecPkgContext_AccessToken,
    read: (from: structs.SecPkgContext_AccessToken) => from.AccessToken,
  },
  [flags.SECPKG_ATTR_TARGET]: {
    structure: structs.SecPkgContext_Target,
    owned: ['Target'],
    read: (from: structs.SecPkgContext_Target, memory) =>
      memory.bytes(from.Target, from.TargetLength),
  },
  [flags.SECPKG_ATTR_AUTHENTICATION_ID]: {
    structure: structs.SecPkgContext_AuthzID,
    owned: ['AuthzID'],
    read: (from: structs.SecPkgContext_AuthzID, memory) =>
      memory.bytes(from.AuthzID, from.AuthzIDLength),
  },
  [flags.SECPKG_ATTR_LOGOFF_TIME]: {
    structure: structs.SecPkgContext_LogoffTime,
    read: (from: structs.SecPkgContext_LogoffTime, memory) => memory.time(from.tsLogoffTime),
  },
  [flags.SECPKG_ATTR_NEGO_KEYS]: {
    structure: structs.SecPkgContext_NegoKeys,
    secrets: { KeyValue: 'KeyLength', VerifyKeyValue: 'VerifyKeyLength' },
    read: (from: structs.SecPkgContext_NegoKeys, memory) => ({
      keyType: from.KeyType,
      keyValue: memory.secret(from.KeyValue, from.KeyLength),
      verifyKeyType: from.VerifyKeyType,
      verifyKeyValue: memory.secret(from.VerifyKeyValue, from.VerifyKeyLength),
    }),
  },
  [flags.SECPKG_ATTR_PROMPTING_NEEDED]: {
    structure: structs.SecPkgContext_CredInfo,
    read: (from: structs.SecPkgContext_CredInfo) => ({
      credClass: from.CredClass,
      isPromptingNeeded: from.IsPromptingNeeded !== 0,
    }),
  },
  [flags.SECPKG_ATTR_CLIENT_SPECIFIED_TARGET]: {
    structure: structs.SecPkgContext_ClientSpecifiedTarget,
    owned: ['sTargetName'],
    read: (from: structs.SecPkgContext_ClientSpecifiedTarget, memory) =>
      memory.text(from.sTargetName),
  },
  [flags.SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS]: {
    structure: structs.SecPkgContext_LastClientTokenStatus,
    read: (from: structs.SecPkgContext_LastClientTokenStatus) => from.LastClientTokenStatus,
  },
  [flags.SECPKG_ATTR_NEGO_PKG_INFO]: {
    structure: structs.SecPkgContext_NegoPackageInfo,
    read: (from: structs.SecPkgContext_NegoPackageInfo) => from.PackageMask,
  },
  [flags.SECPKG_ATTR_NEGO_STATUS]: {
    structure: structs.SecPkgContext_NegoStatus,
    read: (from: structs.SecPkgContext_NegoStatus) => from.LastStatus | 0,
  },
  [flags.SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES]: {
    structure: structs.SecPkgContext_SubjectAttributes,
    callersMemory: true,
    read: (from: structs.SecPkgContext_SubjectAttributes) => from.AttributeInfo,
  },
  [flags.SECPKG_ATTR_APPLICATION_PROTOCOL]: {
    structure: structs.SecPkgContext_ApplicationProtocol,
    read: (from: structs.SecPkgContext_ApplicationProtocol, memory) => ({
      protoNegoStatus: from.ProtoNegoStatus,
      protoNegoExt: from.ProtoNegoExt,
      protocolId: memory.latin1(from.ProtocolId, from.ProtocolIdSize),
    }),
  },
  [flags.SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS]: {
    structure: structs.SecPkgContext_NegotiatedTlsExtensions,
    owned: ['Extensions'],
    read: (from: structs.SecPkgContext_NegotiatedTlsExtensions, memory) =>
      memory.numbers16(from.Extensions, from.ExtensionsCount),
  },
  [flags.SECPKG_ATTR_ISSUER_LIST]: {
    structure: structs.SecPkgContext_IssuerListInfo,
    owned: ['pIssuerList'],
    read: (from: structs.SecPkgContext_IssuerListInfo, memory) =>
      memory.bytes(from.pIssuerList, from.cbIssuerList),
  },
  [flags.SECPKG_ATTR_REMOTE_CRED]: {
    structure: structs.SecPkgContext_RemoteCredentialInfo,
    owned: ['pbCertificateChain'],
    read: (from: structs.SecPkgContext_RemoteCredentialInfo, memory) => ({
      certificateChain: memory.bytes(from.pbCertificateChain, from.cbCertificateChain),
      certificates: from.cCertificates,
      flags: from.fFlags,
      bits: from.dwBits,
    }),
  },
  [flags.SECPKG_ATTR_LOCAL_CRED]: {
    structure: structs.SecPkgContext_LocalCredentialInfo,
    owned: ['pbCertificateChain'],
    read: (from: structs.SecPkgContext_LocalCredentialInfo, memory) => ({
      certificateChain: memory.bytes(from.pbCertificateChain, from.cbCertificateChain),
      certificates: from.cCertificates,
      flags: from.fFlags,
      bits: from.dwBits,
    }),
  },
  [flags.SECPKG_ATTR_CONNECTION_INFO]: {
    structure: structs.SecPkgContext_ConnectionInfo,
    read: (from: structs.SecPkgContext_ConnectionInfo) => ({
      protocol: from.dwProtocol,
      cipher: from.aiCipher,
      cipherStrength: from.dwCipherStrength,
      hash: from.aiHash,
      hashStrength: from.dwHashStrength,
      exch: from.aiExch,
      exchStrength: from.dwExchStrength,
    }),
  },
  [flags.SECPKG_ATTR_EAP_KEY_BLOCK]: {
    structure: structs.SecPkgContext_EapKeyBlock,
    read: (from: structs.SecPkgContext_EapKeyBlock, memory) => ({
      keys: memory.secretArray(from.rgbKeys),
      ivs: memory.secretArray(from.rgbIVs),
    }),
  },
  [flags.SECPKG_ATTR_SESSION_INFO]: {
    structure: structs.SecPkgContext_SessionInfo,
    read: (from: structs.SecPkgContext_SessionInfo, memory) => ({
      flags: from.dwFlags,
      sessionId: memory.array(from.rgbSessionId, from.cbSessionId),
    }),
  },
  [flags.SECPKG_ATTR_APP_DATA]: {
    structure: structs.SecPkgContext_SessionAppData,
    owned: ['pbAppData'],
    read: (from: structs.SecPkgContext_SessionAppData, memory) => ({
      flags: from.dwFlags,
      appData: memory.bytes(from.pbAppData, from.cbAppData),
    }),
  },
  [flags.SECPKG_ATTR_REMOTE_CERTIFICATES]: {
    structure: structs.SecPkgContext_Certificates,
    owned: ['pbCertificateChain'],
    read: (from: structs.SecPkgContext_Certificates, memory) => ({
      certificates: from.cCertificates,
      certificateChain: memory.bytes(from.pbCertificateChain, from.cbCertificateChain),
    }),
  },
  [flags.SECPKG_ATTR_CC_POLICY_RESULT]: {
    structure: structs.SecPkgContext_ClientCertPolicyResult,
    read: (from: structs.SecPkgContext_ClientCertPolicyResult, memory) => ({
      policyResult: from.dwPolicyResult,
      policyId: memory.guid(from.guidPolicyId),
    }),
  },
  [flags.SECPKG_ATTR_LOCAL_CERT_INFO]: {
    structure: structs.SecPkgContext_CertInfo,
    preset: { dwVersion: flags.KERN_CONTEXT_CERT_INFO_V1 },
    owned: ['pwszSubjectName', 'pwszIssuerName'],
    read: (from: structs.SecPkgContext_CertInfo, memory) => ({
      version: from.dwVersion,
      subjectName: memory.text(from.pwszSubjectName),
      issuerName: memory.text(from.pwszIssuerName),
      keySize: from.dwKeySize,
    }),
  },
  [flags.SECPKG_ATTR_CIPHER_INFO]: {
    structure: structs.SecPkgContext_CipherInfo,
    preset: { dwVersion: flags.SECPKGCONTEXT_CIPHERINFO_V1 },
    read: (from: structs.SecPkgContext_CipherInfo, memory) => ({
      version: from.dwVersion,
      protocol: from.dwProtocol,
      cipherSuiteId: from.dwCipherSuite,
      baseCipherSuiteId: from.dwBaseCipherSuite,
      cipherSuite: memory.fixedText(from.szCipherSuite),
      cipher: memory.fixedText(from.szCipher),
      cipherLen: from.dwCipherLen,
      cipherBlockLen: from.dwCipherBlockLen,
      hash: memory.fixedText(from.szHash),
      hashLen: from.dwHashLen,
      exchange: memory.fixedText(from.szExchange),
      minExchangeLen: from.dwMinExchangeLen,
      maxExchangeLen: from.dwMaxExchangeLen,
      certificate: memory.fixedText(from.szCertificate),
      keyType: from.dwKeyType,
    }),
  },
  [flags.SECPKG_ATTR_SUPPORTED_SIGNATURES]: {
    structure: structs.SecPkgContext_SupportedSignatures,
    owned: ['pSignatureAndHashAlgorithms'],
    read: (from: structs.SecPkgContext_SupportedSignatures, memory) =>
      memory.numbers16(from.pSignatureAndHashAlgorithms, from.cSignatureAndHashAlgorithms),
  },
  [flags.SECPKG_ATTR_KEYING_MATERIAL]: {
    structure: structs.SecPkgContext_KeyingMaterial,
    secrets: { pbKeyingMaterial: 'cbKeyingMaterial' },
    read: (from: structs.SecPkgContext_KeyingMaterial, memory) =>
      memory.secret(from.pbKeyingMaterial, from.cbKeyingMaterial),
  },
  [flags.SECPKG_ATTR_SRTP_PARAMETERS]: {
    structure: structs.SecPkgContext_SrtpParameters,
    owned: ['MasterKeyIdentifier'],
    read: (from: structs.SecPkgContext_SrtpParameters, memory) => ({
      protectionProfile: from.ProtectionProfile,
      masterKeyIdentifier: memory.bytes(from.MasterKeyIdentifier, from.MasterKeyIdentifierSize),
    }),
  },
  [flags.SECPKG_ATTR_TOKEN_BINDING]: {
    structure: structs.SecPkgContext_TokenBinding,
    owned: ['KeyParameters'],
    read: (from: structs.SecPkgContext_TokenBinding, memory) => ({
      majorVersion: from.MajorVersion,
      minorVersion: from.MinorVersion,
      keyParameters: memory.bytes(from.KeyParameters, from.KeyParametersSize),
    }),
  },
  [flags.SECPKG_ATTR_CONNECTION_INFO_EX]: {
    structure: structs.SecPkgContext_ConnectionInfoEx,
    preset: { dwVersion: flags.SECPKGCONTEXT_CONNECTION_INFO_EX_V1 },
    read: (from: structs.SecPkgContext_ConnectionInfoEx, memory) => ({
      version: from.dwVersion,
      protocol: from.dwProtocol,
      cipher: memory.fixedText(from.szCipher),
      cipherStrength: from.dwCipherStrength,
      hash: memory.fixedText(from.szHash),
      hashStrength: from.dwHashStrength,
      exchange: memory.fixedText(from.szExchange),
      exchStrength: from.dwExchStrength,
    }),
  },
  [flags.SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING]: {
    structure: structs.SecPkgContext_KeyingMaterial,
    secrets: { pbKeyingMaterial: 'cbKeyingMaterial' },
    read: (from: structs.SecPkgContext_KeyingMaterial, memory) =>
      memory.secret(from.pbKeyingMaterial, from.cbKeyingMaterial),
  },
  [flags.SECPKG_ATTR_CERT_CHECK_RESULT]: {
    structure: structs.SecPkgContext_CertificateValidationResult,
    read: (from: structs.SecPkgContext_CertificateValidationResult) => ({
      chainErrors: from.dwChainErrorStatus,
      status: from.hrVerifyChainStatus | 0,
    }),
  },
  [flags.SECPKG_ATTR_CERT_CHECK_RESULT_INPROC]: {
    structure: structs.SecPkgContext_CertificateValidationResult,
    read: (from: structs.SecPkgContext_CertificateValidationResult) => ({
      chainErrors: from.dwChainErrorStatus,
      status: from.hrVerifyChainStatus | 0,
    }),
  },
  [flags.SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT_INPROC]: {
    structure: structs.CRYPT_INTEGER_BLOB,
    owned: ['pbData'],
    read: (from: structs.CRYPT_INTEGER_BLOB, memory) => memory.bytes(from.pbData, from.cbData),
  },
  [flags.SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT]: {
    structure: structs.CRYPT_INTEGER_BLOB,
    owned: ['pbData'],
    read: (from: structs.CRYPT_INTEGER_BLOB, memory) => memory.bytes(from.pbData, from.cbData),
  },
  [flags.SECPKG_ATTR_CREDS]: {
    structure: structs.SecPkgContext_ClientCreds,
    secrets: { AuthBuffer: 'AuthBufferLen' },
    read: (from: structs.SecPkgContext_ClientCreds, memory) =>
      memory.secret(from.AuthBuffer, from.AuthBufferLen),
  },
  [flags.SECPKG_ATTR_NEGOTIATION_PACKAGE]: {
    structure: structs.SecPkgContext_PackageInfoW,
    owned: ['PackageInfo'],
    read: (from: structs.SecPkgContext_PackageInfoW, memory) =>
      memory.packageInfo(from.PackageInfo),
  },
  [flags.SECPKG_ATTR_C_ACCESS_TOKEN]: {
    structure: structs.SecPkgContext_AccessToken,
    read: (from: structs.SecPkgContext_AccessToken) => from.AccessToken,
  },
  [flags.SECPKG_ATTR_C_FULL_ACCESS_TOKEN]: {
    structure: structs.SecPkgContext_AccessToken,
    read: (from: structs.SecPkgContext_AccessToken) => from.AccessToken,
  },
  [flags.SECPKG_ATTR_SERVER_AUTH_FLAGS]: {
    structure: structs.SecPkgContext_Flags,
    read: (from: structs.SecPkgContext_Flags) => from.Flags,
  },
  [flags.SECPKG_ATTR_CERT_TRUST_STATUS]: {
    structure: structs.CERT_TRUST_STATUS,
    read: (from: structs.CERT_TRUST_STATUS) => ({
      errors: from.dwErrorStatus,
      info: from.dwInfoStatus,
    }),
  },
  [flags.SECPKG_ATTR_CREDS_2]: {
    structure: structs.SecPkgContext_ClientCreds,
    secrets: { AuthBuffer: 'AuthBufferLen' },
    read: (from: structs.SecPkgContext_ClientCreds, memory) =>
      memory.secret(from.AuthBuffer, from.AuthBufferLen),
  },
};

/** What a credential gives for each attribute that is read by its row. */
export interface CredentialAttributeValues {
  readonly [flags.SECPKG_CRED_ATTR_NAMES]: string;
  readonly [flags.SECPKG_CRED_ATTR_SSI_PROVIDER]: SsiProvider;
  /** The thumbprint of the certificate; only Kerberos. */
  readonly [flags.SECPKG_CRED_ATTR_CERT]: Buffer;
  /** ALG_IDs. */
  readonly [flags.SECPKG_ATTR_SUPPORTED_ALGS]: number[];
  /** In bits. */
  readonly [flags.SECPKG_ATTR_CIPHER_STRENGTHS]: {
    readonly minimumCipherStrength: number;
    readonly maximumCipherStrength: number;
  };
  /** Bits of SP_PROT. */
  readonly [flags.SECPKG_ATTR_SUPPORTED_PROTOCOLS]: number;
}

/** How each attribute of a credential is read. */
export const credentialAttributes: {
  readonly [A in keyof CredentialAttributeValues]: AttributeDeclaration<
    CredentialAttributeValues[A]
  >;
} = {
  [flags.SECPKG_CRED_ATTR_NAMES]: {
    structure: structs.SecPkgCredentials_NamesW,
    owned: ['sUserName'],
    read: (from: structs.SecPkgCredentials_NamesW, memory) => memory.text(from.sUserName),
  },
  [flags.SECPKG_CRED_ATTR_SSI_PROVIDER]: {
    structure: structs.SecPkgCredentials_SSIProviderW,
    owned: ['sProviderName', 'ProviderInfo'],
    read: (from: structs.SecPkgCredentials_SSIProviderW, memory) => ({
      providerName: memory.text(from.sProviderName),
      providerInfo: memory.bytes(from.ProviderInfo, from.ProviderInfoLength),
    }),
  },
  [flags.SECPKG_CRED_ATTR_CERT]: {
    structure: structs.SecPkgCredentials_Cert,
    owned: ['EncodedCert'],
    read: (from: structs.SecPkgCredentials_Cert, memory) =>
      memory.bytes(from.EncodedCert, from.EncodedCertSize),
  },
  [flags.SECPKG_ATTR_SUPPORTED_ALGS]: {
    structure: structs.SecPkgCred_SupportedAlgs,
    owned: ['palgSupportedAlgs'],
    read: (from: structs.SecPkgCred_SupportedAlgs, memory) =>
      memory.numbers32(from.palgSupportedAlgs, from.cSupportedAlgs),
  },
  [flags.SECPKG_ATTR_CIPHER_STRENGTHS]: {
    structure: structs.SecPkgCred_CipherStrengths,
    read: (from: structs.SecPkgCred_CipherStrengths) => ({
      minimumCipherStrength: from.dwMinimumCipherStrength,
      maximumCipherStrength: from.dwMaximumCipherStrength,
    }),
  },
  [flags.SECPKG_ATTR_SUPPORTED_PROTOCOLS]: {
    structure: structs.SecPkgCred_SupportedProtocols,
    read: (from: structs.SecPkgCred_SupportedProtocols) => from.grbitProtocol,
  },
};
