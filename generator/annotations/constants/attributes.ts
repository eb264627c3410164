// Attributes of contexts and of credentials; the structures end with W or A as the function
// that is called does, where there are two.

import type { Table } from '../schema.js';
import { sdk } from '../sources.js';

const ofName = 'The documentation does not describe it; the meaning is that of its name.';

export const attributeTables: readonly Table[] = [
  {
    name: 'SECPKG_CRED_ATTR',
    kind: 'values',
    purpose: 'Attributes of a credential: ulAttribute of QueryCredentialsAttributes.',
    meanings: {
      SECPKG_CRED_ATTR_NAMES: {
        meaning: 'Fills SecPkgCredentials_Names: the name of the user.',
        note: 'Schannel does not support it in a 32-bit process on 64-bit Windows.',
      },
      SECPKG_CRED_ATTR_SSI_PROVIDER:
        'Fills SecPkgCredentials_SSIProvider: the provider of the credential.',
      SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: {
        meaning: 'Sets SecPkgCredentials_KdcProxySettingsW: the KDC proxy.',
        packages: ['Kerberos'],
      },
      SECPKG_CRED_ATTR_KDC_NETWORK_SETTINGS: {
        meaning:
          'Sets SecPkgCredentials_KdcNetworkSettingsW: the KDC proxy, and which domain controllers are ' +
          'looked for.',
        packages: ['Kerberos'],
        note: 'The same number as SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: Version tells which structure it is.',
        source: sdk,
      },
      SECPKG_CRED_ATTR_CERT: 'Fills SecPkgCredentials_Cert: the encoded certificate.',
      SECPKG_CRED_ATTR_PAC_BYPASS: {
        meaning: 'Skips the check of the PAC of a Kerberos ticket.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
    },
  },
  {
    name: 'SECPKG_ATTR',
    kind: 'values',
    purpose:
      'Attributes of a context, and of a Schannel credential: ulAttribute of the query functions.',
    headers: ['sspi.h', 'schannel.h', 'minschannel.h', 'credssp.h', 'ntsecpkg.h'],
    names: ['SECPKG_ATTR_SASL_CONTEXT'],
    meanings: {
      SECPKG_ATTR_SIZES: 'Fills SecPkgContext_Sizes: sizes of token, signature, block and trailer.',
      SECPKG_ATTR_NAMES: 'Fills SecPkgContext_Names: the name of the user of the context.',
      SECPKG_ATTR_LIFESPAN: 'Fills SecPkgContext_Lifespan: when the context begins and expires.',
      SECPKG_ATTR_DCE_INFO: 'Fills SecPkgContext_DceInfo: authorisation data for DCE.',
      SECPKG_ATTR_STREAM_SIZES: {
        meaning: 'Fills SecPkgContext_StreamSizes: sizes of header, trailer and largest message.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_KEY_INFO: 'Fills SecPkgContext_KeyInfo: algorithms and size of the keys.',
      SECPKG_ATTR_AUTHORITY:
        'Fills SecPkgContext_Authority: the name of the authority that authenticated.',
      SECPKG_ATTR_PROTO_INFO: 'Fills SecPkgContext_ProtoInfo: name and version of the protocol.',
      SECPKG_ATTR_PASSWORD_EXPIRY: 'Fills SecPkgContext_PasswordExpiry: when the password expires.',
      SECPKG_ATTR_SESSION_KEY: 'Fills SecPkgContext_SessionKey: the session key.',
      SECPKG_ATTR_PACKAGE_INFO: 'Fills SecPkgContext_PackageInfo: the package in use.',
      SECPKG_ATTR_USER_FLAGS: {
        meaning: 'Fills SecPkgContext_UserFlags: flags of the user.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_NEGOTIATION_INFO: {
        meaning:
          'Fills SecPkgContext_NegotiationInfo: the package chosen, and how far the negotiation is.',
        note: 'Can be queried before the context is established.',
      },
      SECPKG_ATTR_NATIVE_NAMES: 'Fills SecPkgContext_NativeNames: the names in the ticket.',
      SECPKG_ATTR_FLAGS: 'Fills SecPkgContext_Flags: the negotiated flags of the context.',
      SECPKG_ATTR_USE_VALIDATED: 'Undocumented: named in the header only.',
      SECPKG_ATTR_CREDENTIAL_NAME:
        'Fills SecPkgContext_CredentialName: kind and name of the credential.',
      SECPKG_ATTR_TARGET_INFORMATION:
        'Fills SecPkgContext_TargetInformation: the name of the server.',
      SECPKG_ATTR_ACCESS_TOKEN: {
        meaning: 'Fills SecPkgContext_AccessToken: the token of the user.',
        note:
          "The handle is not a copy and is never closed. Schannel's documentation says 13, which is " +
          'SECPKG_ATTR_NATIVE_NAMES.',
      },
      SECPKG_ATTR_TARGET: {
        meaning: 'Fills SecPkgContext_Target: the target.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_AUTHENTICATION_ID: {
        meaning: 'Fills SecPkgContext_AuthzID: the authorisation identity.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_LOGOFF_TIME: {
        meaning: 'Fills SecPkgContext_LogoffTime: when the user must log off.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_NEGO_KEYS: {
        meaning: 'Fills SecPkgContext_NegoKeys: the keys with which the negotiation is protected.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_PROMPTING_NEEDED:
        'Fills SecPkgContext_CredInfo: whether to ask the user for credentials.',
      SECPKG_ATTR_UNIQUE_BINDINGS: {
        meaning: 'Fills SecPkgContext_Bindings: the channel bindings tls-unique.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_ENDPOINT_BINDINGS: {
        meaning: 'Fills SecPkgContext_Bindings: the channel bindings tls-server-end-point.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_CLIENT_SPECIFIED_TARGET:
        'Fills SecPkgContext_ClientSpecifiedTarget: the SPN that the client gave.',
      SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS: {
        meaning:
          'Fills SecPkgContext_LastClientTokenStatus: whether the last token of the client was its ' +
          'last.',
        packages: ['Negotiate', 'Kerberos', 'NTLM'],
      },
      SECPKG_ATTR_NEGO_PKG_INFO:
        'Fills SecPkgContext_NegoPackageInfo: which packages Negotiate cannot use.',
      SECPKG_ATTR_NEGO_STATUS:
        'Fills SecPkgContext_NegoStatus: the last status of the negotiation.',
      SECPKG_ATTR_CONTEXT_DELETED: {
        meaning: 'Says that a context was deleted.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_DTLS_MTU: {
        meaning: 'Sets and reads the MTU of DTLS, 200 bytes to 64 KiB, 1096 by default.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_DATAGRAM_SIZES: {
        meaning: 'Fills SecPkgContext_DatagramSizes: another name of SECPKG_ATTR_STREAM_SIZES.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES: {
        meaning: 'Fills SecPkgContext_SubjectAttributes: security attributes of the connection.',
        packages: ['CredSSP'],
        note: 'On the server only. The documentation says 124, the header 128.',
      },
      SECPKG_ATTR_APPLICATION_PROTOCOL: {
        meaning: 'Fills SecPkgContext_ApplicationProtocol: the protocol that ALPN chose.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS: {
        meaning: 'Fills SecPkgContext_NegotiatedTlsExtensions: the TLS extensions agreed on.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_IS_LOOPBACK: {
        meaning: 'Tells whether client and server are on one computer.',
        note: 'The header has no structure for it.',
      },
      SECPKG_ATTR_ISSUER_LIST: {
        meaning: 'Fills SecPkgContext_IssuerListInfo: the issuers the server accepts.',
        packages: ['Schannel'],
        note: 'Obsolete: use SECPKG_ATTR_ISSUER_LIST_EX.',
      },
      SECPKG_ATTR_REMOTE_CRED: {
        meaning: 'Fills SecPkgContext_RemoteCredentialInfo: the certificate chain of the peer.',
        packages: ['Schannel'],
        note: 'Obsolete: use SECPKG_ATTR_REMOTE_CERT_CONTEXT.',
      },
      SECPKG_ATTR_LOCAL_CRED: {
        meaning: 'Fills SecPkgContext_LocalCredentialInfo: our certificate chain.',
        packages: ['Schannel'],
        note: 'Obsolete: use SECPKG_ATTR_LOCAL_CERT_CONTEXT.',
      },
      SECPKG_ATTR_REMOTE_CERT_CONTEXT: {
        meaning:
          'Fills a PCCERT_CONTEXT, the certificate of the peer, to be freed with ' +
          'CertFreeCertificateContext.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_LOCAL_CERT_CONTEXT: {
        meaning:
          'Fills a PCCERT_CONTEXT, our certificate, to be freed with CertFreeCertificateContext.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_ROOT_STORE: {
        meaning: 'Gives a handle to the store of roots.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_SUPPORTED_ALGS: {
        meaning: 'Fills SecPkgCred_SupportedAlgs: the algorithms that a credential supports.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_CIPHER_STRENGTHS: {
        meaning:
          'Fills SecPkgCred_CipherStrengths: the least and the greatest strength, in bits, of a ' +
          'credential.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_SUPPORTED_PROTOCOLS: {
        meaning: 'Fills SecPkgCred_SupportedProtocols: the protocols that a credential supports.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_ISSUER_LIST_EX: {
        meaning: 'Fills SecPkgContext_IssuerListInfoEx: the issuers the server accepts.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_CONNECTION_INFO: {
        meaning: 'Fills SecPkgContext_ConnectionInfo: protocol and algorithms of the connection.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_EAP_KEY_BLOCK: {
        meaning: 'Fills SecPkgContext_EapKeyBlock: keys for EAP-TLS.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_MAPPED_CRED_ATTR: {
        meaning: 'Fills SecPkgContext_MappedCredAttr: an attribute of the mapped credential.',
        packages: ['Schannel'],
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_SESSION_INFO: {
        meaning: 'Fills SecPkgContext_SessionInfo: the session, and whether it was resumed.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_APP_DATA: {
        meaning:
          'Sets and fills SecPkgContext_SessionAppData: data of the application kept with the session.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_REMOTE_CERTIFICATES: {
        meaning: 'Fills SecPkgContext_Certificates: the encoded certificates of the peer.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_CLIENT_CERT_POLICY: {
        meaning: 'Sets SecPkgCred_ClientCertPolicy: how certificates of clients are checked.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_CC_POLICY_RESULT: {
        meaning: 'Fills SecPkgContext_ClientCertPolicyResult: what that check found.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_USE_NCRYPT: {
        meaning: 'Makes the credential use the keys of CNG.',
        packages: ['Schannel'],
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_LOCAL_CERT_INFO: {
        meaning: 'Fills SecPkgContext_CertInfo: subject and issuer of our certificate.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_CIPHER_INFO: {
        meaning: 'Fills SecPkgContext_CipherInfo: the cipher suite.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_EAP_PRF_INFO: {
        meaning: 'Sets SecPkgContext_EapPrfInfo: what SECPKG_ATTR_EAP_KEY_BLOCK is derived from.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_SUPPORTED_SIGNATURES: {
        meaning:
          'Fills SecPkgContext_SupportedSignatures: the signature algorithms of the connection.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_REMOTE_CERT_CHAIN: {
        meaning:
          'Fills a PCCERT_CONTEXT, the certificate of the peer with its chain, to be freed with ' +
          'CertFreeCertificateContext.',
        packages: ['Schannel'],
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_ATTR_UI_INFO: {
        meaning: 'Sets SecPkgContext_UiInfo: the window for dialogs.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_EARLY_START: {
        meaning: 'Sets SecPkgContext_EarlyStart: whether TLS False Start is used.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_KEYING_MATERIAL_INFO: {
        meaning:
          'Sets SecPkgContext_KeyingMaterialInfo: label and context of the export (RFC 5705).',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_KEYING_MATERIAL: {
        meaning: 'Fills SecPkgContext_KeyingMaterial: exported keying material (RFC 5705).',
        packages: ['Schannel'],
        note: 'Set SECPKG_ATTR_KEYING_MATERIAL_INFO first.',
      },
      SECPKG_ATTR_SRTP_PARAMETERS: {
        meaning: 'Fills SecPkgContext_SrtpParameters: the SRTP parameters agreed on.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_TOKEN_BINDING: {
        meaning: 'Fills SecPkgContext_TokenBinding: version and key parameters agreed on.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_CONNECTION_INFO_EX: {
        meaning: 'Fills SecPkgContext_ConnectionInfoEx: protocol and algorithms by name.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING: {
        meaning: 'Fills SecPkgContext_KeyingMaterial: keying material for token binding.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_KEYING_MATERIAL_INPROC: {
        meaning:
          'Fills SecPkgContext_KeyingMaterial_Inproc: keying material, label and context given with ' +
          'it.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_CERT_CHECK_RESULT: {
        meaning:
          'Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the peer ' +
          'gave; during the handshake and after it.',
        packages: ['Schannel'],
        note: 'For contexts with deferred validation of credentials.',
      },
      SECPKG_ATTR_CERT_CHECK_RESULT_INPROC: {
        meaning:
          'Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the peer ' +
          'gave; only after the handshake.',
        packages: ['Schannel'],
        note: 'Answered within the process, without the LSA.',
      },
      SECPKG_ATTR_SESSION_TICKET_KEYS: {
        meaning: 'The keys of TLS session tickets, for servers that share them; can only be set.',
        packages: ['Schannel'],
      },
      SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT_INPROC: {
        meaning:
          'Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store; only ' +
          'after the handshake.',
        packages: ['Schannel'],
        source: sdk,
      },
      SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT: {
        meaning:
          'Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store; ' +
          'during the handshake and after it.',
        packages: ['Schannel'],
        source: sdk,
      },
      SECPKG_ATTR_CREDS: {
        meaning: 'Fills SecPkgContext_ClientCreds: the credentials that the client delegated.',
        packages: ['CredSSP'],
        note: 'On the server only; a secret.',
        source: sdk,
      },
      SECPKG_ATTR_NEGOTIATION_PACKAGE: {
        meaning: 'The package that CredSSP negotiated for the authentication.',
        packages: ['CredSSP'],
        note: 'No header declares a structure for it.',
        source: sdk,
      },
      SECPKG_ATTR_C_ACCESS_TOKEN: {
        meaning: 'SECPKG_ATTR_ACCESS_TOKEN, of a context of CredSSP.',
        packages: ['CredSSP'],
        source: sdk,
      },
      SECPKG_ATTR_C_FULL_ACCESS_TOKEN: {
        meaning: 'A token of the client that is not only one for identification.',
        packages: ['CredSSP'],
        note: ofName,
        source: 'name',
      },
      SECPKG_ATTR_SERVER_AUTH_FLAGS: {
        meaning: 'How the server was authenticated: CREDSSP_SERVER_AUTH.',
        packages: ['CredSSP'],
        note: 'No header declares a structure for it.',
        source: sdk,
      },
      SECPKG_ATTR_CERT_TRUST_STATUS: {
        meaning: 'What the check of the certificate of the server found.',
        packages: ['CredSSP'],
        note: ofName,
        source: 'name',
      },
      SECPKG_ATTR_C_FULL_IDENT_TOKEN: {
        meaning: 'A token of the client for identification.',
        packages: ['CredSSP'],
        note: ofName,
        source: 'name',
      },
      SECPKG_ATTR_CREDS_2: {
        meaning: 'The credentials that the client delegated, in another form.',
        packages: ['CredSSP'],
        note: ofName,
        source: 'name',
      },
      SECPKG_ATTR_SASL_CONTEXT: {
        meaning: 'The SASL context behind a context.',
        note: 'For packages; the documentation does not describe it.',
      },
    },
  },
  {
    name: 'SECPKG_ATTR_NEGO_INFO_FLAG',
    kind: 'flags',
    purpose: 'What Negotiate cannot use: PackageMask of SecPkgContext_NegoPackageInfo.',
    meanings: {
      SECPKG_ATTR_NEGO_INFO_FLAG_NO_KERBEROS: 'Kerberos cannot be used.',
      SECPKG_ATTR_NEGO_INFO_FLAG_NO_NTLM: 'NTLM cannot be used.',
    },
  },
  {
    name: 'SECPKG_NEGOTIATION',
    kind: 'values',
    purpose: 'How far a negotiation is: NegotiationState of SecPkgContext_NegotiationInfo.',
    meanings: {
      SECPKG_NEGOTIATION_COMPLETE: 'The negotiation is complete.',
      SECPKG_NEGOTIATION_OPTIMISTIC: 'A package was chosen, but the peer has not agreed yet.',
      SECPKG_NEGOTIATION_IN_PROGRESS: 'The negotiation goes on.',
      SECPKG_NEGOTIATION_DIRECT: {
        meaning: 'The package is used without negotiation.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
      SECPKG_NEGOTIATION_TRY_MULTICRED: {
        meaning: 'More than one credential is tried.',
        note: 'The documentation does not describe it; the meaning is that of its name.',
      },
    },
  },
];
