// One answer for each attribute of schannel.h except certificates.

import * as raw from '../../src/raw.js';
import { type Case, made } from './attribute-case.js';

const bytes = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const none = Buffer.alloc(0);

/** Kept for the whole run, since the blobs hold their addresses. Schannel allocates one block. */
const names = [Buffer.from('issuer'), Buffer.from('another one')] as const;
const issuers = Buffer.concat(
  names.map((name) =>
    raw.bytesOf(raw.alloc(raw.CERT_NAME_BLOB, { cbData: name.byteLength, pbData: name })),
  ),
);

const credentialInfo = (name: string, declaration: typeof raw.SecPkgContext_RemoteCredentialInfo) =>
  made(
    name,
    declaration,
    { cbCertificateChain: 16, cCertificates: 2, fFlags: 1, dwBits: 2048 },
    { pbCertificateChain: bytes },
    { certificateChain: bytes, certificates: 2, flags: 1, bits: 2048 },
    { certificateChain: none, certificates: 2, flags: 1, bits: 2048 },
  );

const keyingMaterial = (name: string) =>
  made(
    name,
    raw.SecPkgContext_KeyingMaterial,
    { cbKeyingMaterial: 16 },
    { pbKeyingMaterial: bytes },
    bytes,
    none,
  );

export const schannelCases: readonly Case[] = [
  made(
    'ISSUER_LIST',
    raw.SecPkgContext_IssuerListInfo,
    { cbIssuerList: 16 },
    { pIssuerList: bytes },
    bytes,
    none,
  ),
  credentialInfo('REMOTE_CRED', raw.SecPkgContext_RemoteCredentialInfo),
  credentialInfo('LOCAL_CRED', raw.SecPkgContext_LocalCredentialInfo),
  made(
    'ISSUER_LIST_EX',
    raw.SecPkgContext_IssuerListInfoEx,
    { cIssuers: 2 },
    { aIssuers: issuers },
    names,
    [],
  ),
  made(
    'CONNECTION_INFO',
    raw.SecPkgContext_ConnectionInfo,
    {
      dwProtocol: raw.SP_PROT_TLS1_2_CLIENT,
      aiCipher: 0x6610,
      dwCipherStrength: 256,
      aiHash: 0x800d,
      dwHashStrength: 384,
      aiExch: 0xae06,
      dwExchStrength: 255,
    },
    {},
    {
      protocol: raw.SP_PROT_TLS1_2_CLIENT,
      cipher: 0x6610,
      cipherStrength: 256,
      hash: 0x800d,
      hashStrength: 384,
      exch: 0xae06,
      exchStrength: 255,
    },
  ),
  made(
    'EAP_KEY_BLOCK',
    raw.SecPkgContext_EapKeyBlock,
    { rgbKeys: Buffer.alloc(128, 7), rgbIVs: Buffer.alloc(64, 9) },
    {},
    { keys: Buffer.alloc(128, 7), ivs: Buffer.alloc(64, 9) },
  ),
  made(
    'SESSION_INFO',
    raw.SecPkgContext_SessionInfo,
    { dwFlags: raw.SSL_SESSION_RECONNECT, cbSessionId: 16, rgbSessionId: bytes },
    {},
    { flags: raw.SSL_SESSION_RECONNECT, sessionId: bytes },
  ),
  made(
    'APP_DATA',
    raw.SecPkgContext_SessionAppData,
    { dwFlags: 3, cbAppData: 16 },
    { pbAppData: bytes },
    { flags: 3, appData: bytes },
    { flags: 3, appData: none },
  ),
  made(
    'REMOTE_CERTIFICATES',
    raw.SecPkgContext_Certificates,
    { cCertificates: 2, cbCertificateChain: 16 },
    { pbCertificateChain: bytes },
    { certificates: 2, certificateChain: bytes },
    { certificates: 2, certificateChain: none },
  ),
  ...['CERT_CHECK_RESULT', 'CERT_CHECK_RESULT_INPROC'].map((name) =>
    made(
      name,
      raw.SecPkgContext_CertificateValidationResult,
      { dwChainErrorStatus: 0x20, hrVerifyChainStatus: 0x800b0109 | 0 },
      {},
      { chainErrors: 0x20, status: 0x800b0109 | 0 },
      { chainErrors: 0x20, status: 0x800b0109 | 0 },
    ),
  ),
  ...['SERIALIZED_REMOTE_CERT_CONTEXT_INPROC', 'SERIALIZED_REMOTE_CERT_CONTEXT'].map((name) =>
    made(name, raw.CRYPT_INTEGER_BLOB, { cbData: 16 }, { pbData: bytes }, bytes, none),
  ),
  made(
    'CREDS',
    raw.SecPkgContext_ClientCreds,
    { AuthBufferLen: 16 },
    { AuthBuffer: bytes },
    bytes,
    none,
  ),
  made(
    'CREDS_2',
    raw.SecPkgContext_ClientCreds,
    { AuthBufferLen: 16 },
    { AuthBuffer: bytes },
    bytes,
    none,
  ),
  made(
    'SERVER_AUTH_FLAGS',
    raw.SecPkgContext_Flags,
    { Flags: raw.CREDSSP_SERVER_AUTH_CERTIFICATE },
    {},
    raw.CREDSSP_SERVER_AUTH_CERTIFICATE,
  ),
  made(
    'CERT_TRUST_STATUS',
    raw.CERT_TRUST_STATUS,
    { dwErrorStatus: raw.CERT_TRUST_ERROR.IS_REVOKED, dwInfoStatus: 0x100 },
    {},
    { errors: raw.CERT_TRUST_ERROR.IS_REVOKED, info: 0x100 },
  ),
  made(
    'CC_POLICY_RESULT',
    raw.SecPkgContext_ClientCertPolicyResult,
    { dwPolicyResult: -5 },
    {},
    { policyResult: -5, policyId: '00000000-0000-0000-0000-000000000000' },
  ),
  made(
    'LOCAL_CERT_INFO',
    raw.SecPkgContext_CertInfo,
    { dwVersion: 0, cbSubjectName: 14, cbIssuerName: 8, dwKeySize: 2048 },
    { pwszSubjectName: raw.wide('CN=me'), pwszIssuerName: raw.wide('CN=ca') },
    { version: 0, subjectName: 'CN=me', issuerName: 'CN=ca', keySize: 2048 },
    { version: 0, subjectName: '', issuerName: '', keySize: 2048 },
  ),
  made(
    'CIPHER_INFO',
    raw.SecPkgContext_CipherInfo,
    {
      dwVersion: 1,
      dwProtocol: 0x303,
      dwCipherSuite: 0xc030,
      dwBaseCipherSuite: 0xc030,
      szCipherSuite: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      szCipher: 'AES',
      dwCipherLen: 256,
      dwCipherBlockLen: 16,
      szHash: 'h'.repeat(64),
      dwHashLen: 0,
      szExchange: 'ECDH',
      dwMinExchangeLen: 0,
      dwMaxExchangeLen: 65536,
      szCertificate: 'RSA',
      dwKeyType: 29,
    },
    {},
    {
      version: 1,
      protocol: 0x303,
      cipherSuiteId: 0xc030,
      baseCipherSuiteId: 0xc030,
      cipherSuite: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      cipher: 'AES',
      cipherLen: 256,
      cipherBlockLen: 16,
      hash: 'h'.repeat(64),
      hashLen: 0,
      exchange: 'ECDH',
      minExchangeLen: 0,
      maxExchangeLen: 65536,
      certificate: 'RSA',
      keyType: 29,
    },
  ),
  made(
    'SUPPORTED_SIGNATURES',
    raw.SecPkgContext_SupportedSignatures,
    { cSignatureAndHashAlgorithms: 2 },
    { pSignatureAndHashAlgorithms: new Uint8Array(Uint16Array.of(0x104, 0x403).buffer) },
    [0x104, 0x403],
    [],
  ),
  keyingMaterial('KEYING_MATERIAL'),
  made(
    'SRTP_PARAMETERS',
    raw.SecPkgContext_SrtpParameters,
    { ProtectionProfile: 7, MasterKeyIdentifierSize: 16 },
    { MasterKeyIdentifier: bytes },
    { protectionProfile: 7, masterKeyIdentifier: bytes },
    { protectionProfile: 7, masterKeyIdentifier: none },
  ),
  made(
    'TOKEN_BINDING',
    raw.SecPkgContext_TokenBinding,
    { MajorVersion: 1, MinorVersion: 2, KeyParametersSize: 16 },
    { KeyParameters: bytes },
    { majorVersion: 1, minorVersion: 2, keyParameters: bytes },
    { majorVersion: 1, minorVersion: 2, keyParameters: none },
  ),
  made(
    'CONNECTION_INFO_EX',
    raw.SecPkgContext_ConnectionInfoEx,
    {
      dwVersion: 1,
      dwProtocol: raw.SP_PROT_TLS1_3_CLIENT,
      szCipher: 'AES',
      dwCipherStrength: 256,
      szHash: 'SHA384',
      dwHashStrength: 0,
      szExchange: 'ECDH',
      dwExchStrength: 255,
    },
    {},
    {
      version: 1,
      protocol: raw.SP_PROT_TLS1_3_CLIENT,
      cipher: 'AES',
      cipherStrength: 256,
      hash: 'SHA384',
      hashStrength: 0,
      exchange: 'ECDH',
      exchStrength: 255,
    },
  ),
  keyingMaterial('KEYING_MATERIAL_TOKEN_BINDING'),
];

export const schannelCredentialCases: readonly Case[] = [
  made(
    'SUPPORTED_ALGS',
    raw.SecPkgCred_SupportedAlgs,
    { cSupportedAlgs: 2 },
    { palgSupportedAlgs: new Uint8Array(Uint32Array.of(0x6610, 0x800d).buffer) },
    [0x6610, 0x800d],
    [],
  ),
  made(
    'CIPHER_STRENGTHS',
    raw.SecPkgCred_CipherStrengths,
    { dwMinimumCipherStrength: 128, dwMaximumCipherStrength: 256 },
    {},
    { minimumCipherStrength: 128, maximumCipherStrength: 256 },
  ),
  made(
    'SUPPORTED_PROTOCOLS',
    raw.SecPkgCred_SupportedProtocols,
    { grbitProtocol: 0xaa0 },
    {},
    0xaa0,
  ),
];
