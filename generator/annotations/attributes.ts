// The attributes of contexts and credentials: each one's structure, and how a script sees it.

import type { AttributeRecord, Attributes } from './schema.js';

const obsolete = 'Obsolete.';
const onlySet = { unread: 'It can only be set.' };
const noStructure = { unread: 'No header declares a structure for it.' };

const bindings: AttributeRecord = {
  structure: 'SecPkgContext_Bindings',
  byHand: 'The application data is found by an offset within the bindings.',
};

const keyingMaterial: AttributeRecord = {
  structure: 'SecPkgContext_KeyingMaterial',
  doc: 'A secret, in memory of its own: wipe it after use.',
  secret: true,
  members: { pbKeyingMaterial: { length: 'cbKeyingMaterial' } },
};

const certificateCheck: AttributeRecord = {
  structure: 'SecPkgContext_CertificateValidationResult',
  result: 'CertificateValidationResult',
  doc: 'What the check of the certificate of the peer gave.',
  members: {
    dwChainErrorStatus: {
      name: 'chainErrors',
      doc: 'Bits of CERT_TRUST_ERROR, as of the whole chain; 0 if there is none.',
    },
    hrVerifyChainStatus: {
      name: 'status',
      as: 'status',
      doc: 'What the verification of the policy gave, signed 32 bits: `describeStatus` explains it.',
    },
  },
};

const serializedCertificate: AttributeRecord = {
  structure: 'CRYPT_INTEGER_BLOB',
  doc: 'The certificate of the peer and its chain, as a serialised store for CertOpenStore.',
  members: { pbData: { length: 'cbData' } },
};

const accessToken: AttributeRecord = {
  structure: 'SecPkgContext_AccessToken',
  doc: "A handle that stays the context's: never to be closed, useless once the context is disposed.",
};

const clientCreds = (what: string): AttributeRecord => ({
  structure: 'SecPkgContext_ClientCreds',
  doc: `${what} A secret, in memory of its own: wipe it after use.`,
  secret: true,
  members: { AuthBuffer: { length: 'AuthBufferLen' } },
});

const certificate: AttributeRecord = {
  byHand: 'A bare pointer to a certificate, which CertFreeCertificateContext frees.',
};

const credentialInfo = (structure: string): AttributeRecord => ({
  structure,
  result: 'CredentialInfo',
  doc: obsolete,
  members: { pbCertificateChain: { length: 'cbCertificateChain' } },
});

const context: Readonly<Record<string, AttributeRecord>> = {
  SECPKG_ATTR_SIZES: {
    structure: 'SecPkgContext_Sizes',
    result: 'ContextSizes',
    doc: 'How much room messages need, in bytes.',
  },
  SECPKG_ATTR_NAMES: { structure: 'SecPkgContext_NamesW' },
  SECPKG_ATTR_LIFESPAN: { structure: 'SecPkgContext_Lifespan', result: 'ContextLifespan' },
  SECPKG_ATTR_DCE_INFO: {
    structure: 'SecPkgContext_DceInfo',
    result: 'DceInfo',
    callersMemory: true,
    members: {
      pPac:
        'The address of what the package calls authorisation data. Its form and length depend on the ' +
        'package, so it is not copied: the caller frees it with FreeContextBuffer of `koffi-sspi/raw`.',
    },
  },
  SECPKG_ATTR_STREAM_SIZES: {
    structure: 'SecPkgContext_StreamSizes',
    result: 'ContextStreamSizes',
    doc: 'The parts of a record, in bytes; of a datagram under SECPKG_ATTR_DATAGRAM_SIZES, the same number.',
    members: {
      cbMaximumMessage: 'The most that one call of EncryptMessage takes.',
      cBuffers: 'How many buffers EncryptMessage and DecryptMessage want.',
    },
  },
  SECPKG_ATTR_KEY_INFO: {
    structure: 'SecPkgContext_KeyInfoW',
    result: 'KeyInfo',
    doc: 'The algorithms by name and number, and the size of the key in bits.',
  },
  SECPKG_ATTR_AUTHORITY: { structure: 'SecPkgContext_AuthorityW' },
  SECPKG_ATTR_PROTO_INFO: { structure: 'SecPkgContext_ProtoInfoW', result: 'ProtoInfo' },
  SECPKG_ATTR_PASSWORD_EXPIRY: { structure: 'SecPkgContext_PasswordExpiry' },
  SECPKG_ATTR_SESSION_KEY: {
    structure: 'SecPkgContext_SessionKey',
    doc: 'A secret, in memory of its own: wipe it after use.',
    secret: true,
    members: { SessionKey: { length: 'SessionKeyLength' } },
  },
  SECPKG_ATTR_PACKAGE_INFO: { structure: 'SecPkgContext_PackageInfoW' },
  SECPKG_ATTR_USER_FLAGS: { structure: 'SecPkgContext_UserFlags' },
  SECPKG_ATTR_NEGOTIATION_INFO: {
    structure: 'SecPkgContext_NegotiationInfoW',
    result: 'NegotiationInfo',
    doc: 'What was negotiated, and how far it got.',
    members: {
      PackageInfo: 'Null as long as no package was chosen.',
      NegotiationState: 'A constant of SECPKG_NEGOTIATION.',
    },
  },
  SECPKG_ATTR_NATIVE_NAMES: {
    structure: 'SecPkgContext_NativeNamesW',
    result: 'NativeNames',
    doc: 'The names in the ticket.',
  },
  SECPKG_ATTR_FLAGS: { structure: 'SecPkgContext_Flags' },
  SECPKG_ATTR_USE_VALIDATED: noStructure,
  SECPKG_ATTR_CREDENTIAL_NAME: {
    structure: 'SecPkgContext_CredentialNameW',
    result: 'CredentialName',
    members: { CredentialType: 'The kind of credential, by the number that the package uses.' },
  },
  SECPKG_ATTR_TARGET_INFORMATION: {
    structure: 'SecPkgContext_TargetInformation',
    members: { MarshalledTargetInfo: { length: 'MarshalledTargetInfoLength' } },
  },
  SECPKG_ATTR_ACCESS_TOKEN: accessToken,
  SECPKG_ATTR_TARGET: {
    structure: 'SecPkgContext_Target',
    members: { Target: { length: 'TargetLength' } },
  },
  SECPKG_ATTR_AUTHENTICATION_ID: {
    structure: 'SecPkgContext_AuthzID',
    members: { AuthzID: { length: 'AuthzIDLength' } },
  },
  SECPKG_ATTR_LOGOFF_TIME: { structure: 'SecPkgContext_LogoffTime' },
  SECPKG_ATTR_NEGO_KEYS: {
    structure: 'SecPkgContext_NegoKeys',
    result: 'NegoKeys',
    doc: 'The keys that protect the negotiation. Secrets: wipe them after use.',
    secret: true,
    members: {
      KeyValue: { length: 'KeyLength' },
      VerifyKeyValue: { length: 'VerifyKeyLength' },
    },
  },
  SECPKG_ATTR_PROMPTING_NEEDED: {
    structure: 'SecPkgContext_CredInfo',
    result: 'CredInfo',
    doc: 'Whether a user must be asked for credentials.',
    members: {
      CredClass: 'A constant of SECPKG_CRED_CLASS of `koffi-sspi/raw`.',
      IsPromptingNeeded: { as: 'boolean' },
    },
  },
  SECPKG_ATTR_UNIQUE_BINDINGS: bindings,
  SECPKG_ATTR_ENDPOINT_BINDINGS: bindings,
  SECPKG_ATTR_CLIENT_SPECIFIED_TARGET: { structure: 'SecPkgContext_ClientSpecifiedTarget' },
  SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS: { structure: 'SecPkgContext_LastClientTokenStatus' },
  SECPKG_ATTR_NEGO_PKG_INFO: { structure: 'SecPkgContext_NegoPackageInfo' },
  SECPKG_ATTR_NEGO_STATUS: {
    structure: 'SecPkgContext_NegoStatus',
    doc: 'A status, signed 32 bits, that `describeStatus` explains.',
    members: { LastStatus: { as: 'status' } },
  },
  SECPKG_ATTR_CONTEXT_DELETED: noStructure,
  SECPKG_ATTR_DTLS_MTU: onlySet,
  SECPKG_ATTR_DATAGRAM_SIZES: { unread: 'The same number as SECPKG_ATTR_STREAM_SIZES.' },
  SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES: {
    structure: 'SecPkgContext_SubjectAttributes',
    doc: 'The address of an AUTHZ_SECURITY_ATTRIBUTES_INFORMATION, which the caller frees.',
    callersMemory: true,
  },
  SECPKG_ATTR_APPLICATION_PROTOCOL: {
    structure: 'SecPkgContext_ApplicationProtocol',
    result: 'ApplicationProtocol',
    doc: 'What ALPN or NPN agreed on.',
    members: {
      ProtoNegoStatus:
        'A constant of SEC_APPLICATION_PROTOCOL_NEGOTIATION_STATUS of `koffi-sspi/raw`.',
      ProtoNegoExt: 'A constant of SEC_APPLICATION_PROTOCOL_NEGOTIATION_EXT of `koffi-sspi/raw`.',
      ProtocolId: {
        length: 'ProtocolIdSize',
        as: 'latin1',
        doc: '`h2`, `http/1.1`; empty if none was agreed on. One character for each byte.',
      },
    },
  },
  SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS: {
    structure: 'SecPkgContext_NegotiatedTlsExtensions',
    members: { Extensions: { length: 'ExtensionsCount' } },
  },
  SECPKG_ATTR_IS_LOOPBACK: noStructure,
  SECPKG_ATTR_ISSUER_LIST: {
    structure: 'SecPkgContext_IssuerListInfo',
    doc: obsolete,
    members: { pIssuerList: { length: 'cbIssuerList' } },
  },
  SECPKG_ATTR_REMOTE_CRED: credentialInfo('SecPkgContext_RemoteCredentialInfo'),
  SECPKG_ATTR_LOCAL_CRED: credentialInfo('SecPkgContext_LocalCredentialInfo'),
  SECPKG_ATTR_REMOTE_CERT_CONTEXT: certificate,
  SECPKG_ATTR_LOCAL_CERT_CONTEXT: certificate,
  SECPKG_ATTR_ROOT_STORE: { byHand: 'A bare pointer, whose memory stays the caller’s.' },
  SECPKG_ATTR_ISSUER_LIST_EX: {
    structure: 'SecPkgContext_IssuerListInfoEx',
    byHand: 'An array of structures, each of which points to a name.',
  },
  SECPKG_ATTR_CONNECTION_INFO: {
    structure: 'SecPkgContext_ConnectionInfo',
    result: 'ConnectionInfo',
    doc: 'Algorithms by ALG_ID, strengths in bits.',
    members: { dwProtocol: 'A constant of SP_PROT.' },
  },
  SECPKG_ATTR_EAP_KEY_BLOCK: {
    structure: 'SecPkgContext_EapKeyBlock',
    doc: 'Secrets: wipe them after use.',
    secret: true,
    members: { rgbIVs: { name: 'ivs' } },
  },
  SECPKG_ATTR_MAPPED_CRED_ATTR: {
    structure: 'SecPkgContext_MappedCredAttr',
    byHand: 'It takes the attribute of the mapped credential.',
  },
  SECPKG_ATTR_SESSION_INFO: {
    structure: 'SecPkgContext_SessionInfo',
    result: 'SessionInfo',
    doc: 'The TLS session, and whether this connection resumed it.',
    members: {
      dwFlags: 'SSL_SESSION_RECONNECT if it was resumed.',
      rgbSessionId: { length: 'cbSessionId' },
    },
  },
  SECPKG_ATTR_APP_DATA: {
    structure: 'SecPkgContext_SessionAppData',
    members: { pbAppData: { length: 'cbAppData' } },
  },
  SECPKG_ATTR_REMOTE_CERTIFICATES: {
    structure: 'SecPkgContext_Certificates',
    members: { pbCertificateChain: { length: 'cbCertificateChain' } },
  },
  SECPKG_ATTR_CLIENT_CERT_POLICY: onlySet,
  SECPKG_ATTR_CC_POLICY_RESULT: { structure: 'SecPkgContext_ClientCertPolicyResult' },
  SECPKG_ATTR_USE_NCRYPT: noStructure,
  SECPKG_ATTR_LOCAL_CERT_INFO: {
    structure: 'SecPkgContext_CertInfo',
    result: 'CertInfo',
    doc: 'Subject and issuer of the local certificate.',
    preset: { dwVersion: 'KERN_CONTEXT_CERT_INFO_V1' },
    members: {
      pwszSubjectName: { length: 'cbSubjectName' },
      pwszIssuerName: { length: 'cbIssuerName' },
      dwKeySize: 'In bits.',
    },
  },
  SECPKG_ATTR_CIPHER_INFO: {
    structure: 'SecPkgContext_CipherInfo',
    result: 'CipherInfo',
    doc: 'The cipher suite. Lengths of keys in bits, of blocks in bytes.',
    preset: { dwVersion: 'SECPKGCONTEXT_CIPHERINFO_V1' },
    members: {
      dwProtocol: 'The version on the wire: 0x0303 is TLS 1.2.',
      dwCipherSuite: { name: 'cipherSuiteId', doc: 'The number of the suite on the wire.' },
      dwBaseCipherSuite: { name: 'baseCipherSuiteId' },
    },
  },
  SECPKG_ATTR_EAP_PRF_INFO: onlySet,
  SECPKG_ATTR_SUPPORTED_SIGNATURES: {
    structure: 'SecPkgContext_SupportedSignatures',
    doc: 'Hash and signature algorithms: the signature in the upper byte, the hash in the lower one.',
    members: { pSignatureAndHashAlgorithms: { length: 'cSignatureAndHashAlgorithms' } },
  },
  SECPKG_ATTR_REMOTE_CERT_CHAIN: certificate,
  SECPKG_ATTR_UI_INFO: onlySet,
  SECPKG_ATTR_EARLY_START: onlySet,
  SECPKG_ATTR_KEYING_MATERIAL_INFO: onlySet,
  SECPKG_ATTR_KEYING_MATERIAL: keyingMaterial,
  SECPKG_ATTR_SRTP_PARAMETERS: {
    structure: 'SecPkgContext_SrtpParameters',
    members: { MasterKeyIdentifier: { length: 'MasterKeyIdentifierSize' } },
  },
  SECPKG_ATTR_TOKEN_BINDING: {
    structure: 'SecPkgContext_TokenBinding',
    members: { KeyParameters: { length: 'KeyParametersSize' } },
  },
  SECPKG_ATTR_CONNECTION_INFO_EX: {
    structure: 'SecPkgContext_ConnectionInfoEx',
    result: 'ConnectionInfoEx',
    doc: 'Algorithms by name, strengths in bits.',
    preset: { dwVersion: 'SECPKGCONTEXT_CONNECTION_INFO_EX_V1' },
    members: { dwProtocol: 'A constant of SP_PROT.' },
  },
  SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING: keyingMaterial,
  SECPKG_ATTR_KEYING_MATERIAL_INPROC: {
    structure: 'SecPkgContext_KeyingMaterial_Inproc',
    byHand: 'It takes label, context and length; Schannel writes into memory of ours.',
  },
  SECPKG_ATTR_CERT_CHECK_RESULT: certificateCheck,
  SECPKG_ATTR_CERT_CHECK_RESULT_INPROC: certificateCheck,
  SECPKG_ATTR_SESSION_TICKET_KEYS: onlySet,
  SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT_INPROC: serializedCertificate,
  SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT: serializedCertificate,
  SECPKG_ATTR_CREDS: clientCreds(
    'The delegated credentials, user name with password or PIN, packed.',
  ),
  SECPKG_ATTR_NEGOTIATION_PACKAGE: {
    structure: 'SecPkgContext_PackageInfoW',
    doc: 'The package that Negotiate chose within CredSSP.',
  },
  SECPKG_ATTR_C_ACCESS_TOKEN: accessToken,
  SECPKG_ATTR_C_FULL_ACCESS_TOKEN: accessToken,
  SECPKG_ATTR_SERVER_AUTH_FLAGS: {
    structure: 'SecPkgContext_Flags',
    doc: 'How the server was authenticated: constants of CREDSSP_SERVER_AUTH. Only of a client.',
  },
  SECPKG_ATTR_CERT_TRUST_STATUS: {
    structure: 'CERT_TRUST_STATUS',
    result: 'CertTrustStatus',
    doc: "What validating the server's certificate gave. Only of a client of CredSSP.",
    members: {
      dwErrorStatus: { name: 'errors', doc: 'Bits of CERT_TRUST_ERROR; 0 if there is none.' },
      dwInfoStatus: { name: 'info', doc: 'CERT_TRUST_HAS_*, CERT_TRUST_IS_* bits of wincrypt.h.' },
    },
  },
  SECPKG_ATTR_C_FULL_IDENT_TOKEN: noStructure,
  SECPKG_ATTR_CREDS_2: clientCreds(
    'The delegated credentials: a packed KERB_INTERACTIVE_LOGON or KERB_CERTIFICATE_LOGON, or, of an ' +
      'online identity, a SEC_WINNT_AUTH_IDENTITY_EX2.',
  ),
  SECPKG_ATTR_SASL_CONTEXT: noStructure,
};

const credential: Readonly<Record<string, AttributeRecord>> = {
  SECPKG_CRED_ATTR_NAMES: { structure: 'SecPkgCredentials_NamesW' },
  SECPKG_CRED_ATTR_SSI_PROVIDER: {
    structure: 'SecPkgCredentials_SSIProviderW',
    result: 'SsiProvider',
    doc: "The provider of an identity of another kind than Windows' own.",
    members: { ProviderInfo: { length: 'ProviderInfoLength' } },
  },
  SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: onlySet,
  SECPKG_CRED_ATTR_KDC_NETWORK_SETTINGS: onlySet,
  SECPKG_CRED_ATTR_CERT: {
    structure: 'SecPkgCredentials_Cert',
    doc: 'The thumbprint of the certificate; only Kerberos.',
    members: { EncodedCert: { length: 'EncodedCertSize' } },
  },
  SECPKG_CRED_ATTR_PAC_BYPASS: noStructure,
  SECPKG_ATTR_SUPPORTED_ALGS: {
    structure: 'SecPkgCred_SupportedAlgs',
    doc: 'ALG_IDs.',
    members: { palgSupportedAlgs: { length: 'cSupportedAlgs' } },
  },
  SECPKG_ATTR_CIPHER_STRENGTHS: { structure: 'SecPkgCred_CipherStrengths', doc: 'In bits.' },
  SECPKG_ATTR_SUPPORTED_PROTOCOLS: {
    structure: 'SecPkgCred_SupportedProtocols',
    doc: 'Bits of SP_PROT.',
  },
};

export const attributes: Attributes = {
  tables: ['SECPKG_ATTR', 'SECPKG_CRED_ATTR'],
  context,
  credential,
};
