// Attributes of contexts and of credentials; the structures end with W or A as the function
// that is called does, where there are two.

import type { Table } from '../schema.js';
import { byName, credssp, inSdk, kerberos, ofName, schannel } from './meanings.js';

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
      SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: kerberos(
        'Sets SecPkgCredentials_KdcProxySettingsW: the KDC proxy.',
      ),
      SECPKG_CRED_ATTR_KDC_NETWORK_SETTINGS: inSdk(
        kerberos(
          'Sets SecPkgCredentials_KdcNetworkSettingsW: the KDC proxy, and which domain controllers are ' +
            'looked for.',
          'The same number as SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: Version tells which structure it is.',
        ),
      ),
      SECPKG_CRED_ATTR_CERT: kerberos(
        'Fills SecPkgCredentials_Cert: the encoded certificate.',
        'The documentation speaks of the thumbprint; the field of the structure is EncodedCert.',
      ),
      SECPKG_CRED_ATTR_PAC_BYPASS: byName('Skips the check of the PAC of a Kerberos ticket.'),
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
      SECPKG_ATTR_STREAM_SIZES: schannel(
        'Fills SecPkgContext_StreamSizes: sizes of header, trailer and largest message.',
      ),
      SECPKG_ATTR_KEY_INFO: 'Fills SecPkgContext_KeyInfo: algorithms and size of the keys.',
      SECPKG_ATTR_AUTHORITY:
        'Fills SecPkgContext_Authority: the name of the authority that authenticated.',
      SECPKG_ATTR_PROTO_INFO: 'Fills SecPkgContext_ProtoInfo: name and version of the protocol.',
      SECPKG_ATTR_PASSWORD_EXPIRY: 'Fills SecPkgContext_PasswordExpiry: when the password expires.',
      SECPKG_ATTR_SESSION_KEY: 'Fills SecPkgContext_SessionKey: the session key.',
      SECPKG_ATTR_PACKAGE_INFO: 'Fills SecPkgContext_PackageInfo: the package in use.',
      SECPKG_ATTR_USER_FLAGS: byName('Fills SecPkgContext_UserFlags: flags of the user.'),
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
      SECPKG_ATTR_TARGET: byName('Fills SecPkgContext_Target: the target.'),
      SECPKG_ATTR_AUTHENTICATION_ID: byName(
        'Fills SecPkgContext_AuthzID: the authorisation identity.',
      ),
      SECPKG_ATTR_LOGOFF_TIME: byName(
        'Fills SecPkgContext_LogoffTime: when the user must log off.',
      ),
      SECPKG_ATTR_NEGO_KEYS: byName(
        'Fills SecPkgContext_NegoKeys: the keys with which the negotiation is protected.',
      ),
      SECPKG_ATTR_PROMPTING_NEEDED:
        'Fills SecPkgContext_CredInfo: whether to ask the user for credentials.',
      SECPKG_ATTR_UNIQUE_BINDINGS: schannel(
        'Fills SecPkgContext_Bindings: the channel bindings tls-unique.',
      ),
      SECPKG_ATTR_ENDPOINT_BINDINGS: schannel(
        'Fills SecPkgContext_Bindings: the channel bindings tls-server-end-point.',
      ),
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
      SECPKG_ATTR_CONTEXT_DELETED: byName('Says that a context was deleted.'),
      SECPKG_ATTR_DTLS_MTU: schannel(
        'Sets and reads the MTU of DTLS, 200 bytes to 64 KiB, 1096 by default.',
      ),
      SECPKG_ATTR_DATAGRAM_SIZES: schannel(
        'Fills SecPkgContext_DatagramSizes: another name of SECPKG_ATTR_STREAM_SIZES.',
      ),
      SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES: credssp(
        'Fills SecPkgContext_SubjectAttributes: security attributes of the connection.',
        'On the server only. The documentation says 124, the header 128.',
      ),
      SECPKG_ATTR_APPLICATION_PROTOCOL: schannel(
        'Fills SecPkgContext_ApplicationProtocol: the protocol that ALPN chose.',
      ),
      SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS: schannel(
        'Fills SecPkgContext_NegotiatedTlsExtensions: the TLS extensions agreed on.',
      ),
      SECPKG_ATTR_IS_LOOPBACK: {
        meaning: 'Tells whether client and server are on one computer.',
        note: 'The header has no structure for it.',
      },
      SECPKG_ATTR_ISSUER_LIST: schannel(
        'Fills SecPkgContext_IssuerListInfo: the issuers the server accepts.',
        'Obsolete: use SECPKG_ATTR_ISSUER_LIST_EX.',
      ),
      SECPKG_ATTR_REMOTE_CRED: schannel(
        'Fills SecPkgContext_RemoteCredentialInfo: the certificate chain of the peer.',
        'Obsolete: use SECPKG_ATTR_REMOTE_CERT_CONTEXT.',
      ),
      SECPKG_ATTR_LOCAL_CRED: schannel(
        'Fills SecPkgContext_LocalCredentialInfo: our certificate chain.',
        'Obsolete: use SECPKG_ATTR_LOCAL_CERT_CONTEXT.',
      ),
      SECPKG_ATTR_REMOTE_CERT_CONTEXT: schannel(
        'Fills a PCCERT_CONTEXT, the certificate of the peer, to be freed with ' +
          'CertFreeCertificateContext.',
      ),
      SECPKG_ATTR_LOCAL_CERT_CONTEXT: schannel(
        'Fills a PCCERT_CONTEXT, our certificate, to be freed with CertFreeCertificateContext.',
      ),
      SECPKG_ATTR_ROOT_STORE: schannel('Gives a handle to the store of roots.'),
      SECPKG_ATTR_SUPPORTED_ALGS: schannel(
        'Fills SecPkgCred_SupportedAlgs: the algorithms that a credential supports.',
      ),
      SECPKG_ATTR_CIPHER_STRENGTHS: schannel(
        'Fills SecPkgCred_CipherStrengths: the least and the greatest strength, in bits, of a ' +
          'credential.',
      ),
      SECPKG_ATTR_SUPPORTED_PROTOCOLS: schannel(
        'Fills SecPkgCred_SupportedProtocols: the protocols that a credential supports.',
      ),
      SECPKG_ATTR_ISSUER_LIST_EX: schannel(
        'Fills SecPkgContext_IssuerListInfoEx: the issuers the server accepts.',
      ),
      SECPKG_ATTR_CONNECTION_INFO: schannel(
        'Fills SecPkgContext_ConnectionInfo: protocol and algorithms of the connection.',
      ),
      SECPKG_ATTR_EAP_KEY_BLOCK: schannel('Fills SecPkgContext_EapKeyBlock: keys for EAP-TLS.'),
      SECPKG_ATTR_MAPPED_CRED_ATTR: schannel(
        'Fills SecPkgContext_MappedCredAttr: an attribute of the mapped credential.',
        ofName,
      ),
      SECPKG_ATTR_SESSION_INFO: schannel(
        'Fills SecPkgContext_SessionInfo: the session, and whether it was resumed.',
      ),
      SECPKG_ATTR_APP_DATA: schannel(
        'Sets and fills SecPkgContext_SessionAppData: data of the application kept with the session.',
      ),
      SECPKG_ATTR_REMOTE_CERTIFICATES: schannel(
        'Fills SecPkgContext_Certificates: the encoded certificates of the peer.',
      ),
      SECPKG_ATTR_CLIENT_CERT_POLICY: schannel(
        'Sets SecPkgCred_ClientCertPolicy: how certificates of clients are checked.',
      ),
      SECPKG_ATTR_CC_POLICY_RESULT: schannel(
        'Fills SecPkgContext_ClientCertPolicyResult: what that check found.',
      ),
      SECPKG_ATTR_USE_NCRYPT: schannel('Makes the credential use the keys of CNG.', ofName),
      SECPKG_ATTR_LOCAL_CERT_INFO: schannel(
        'Fills SecPkgContext_CertInfo: subject and issuer of our certificate.',
      ),
      SECPKG_ATTR_CIPHER_INFO: schannel('Fills SecPkgContext_CipherInfo: the cipher suite.'),
      SECPKG_ATTR_EAP_PRF_INFO: schannel(
        'Sets SecPkgContext_EapPrfInfo: what SECPKG_ATTR_EAP_KEY_BLOCK is derived from.',
      ),
      SECPKG_ATTR_SUPPORTED_SIGNATURES: schannel(
        'Fills SecPkgContext_SupportedSignatures: the signature algorithms of the connection.',
      ),
      SECPKG_ATTR_REMOTE_CERT_CHAIN: schannel(
        'Fills a PCCERT_CONTEXT, the certificate of the peer with its chain, to be freed with ' +
          'CertFreeCertificateContext.',
        ofName,
      ),
      SECPKG_ATTR_UI_INFO: schannel('Sets SecPkgContext_UiInfo: the window for dialogs.'),
      SECPKG_ATTR_EARLY_START: schannel(
        'Sets SecPkgContext_EarlyStart: whether TLS False Start is used.',
      ),
      SECPKG_ATTR_KEYING_MATERIAL_INFO: schannel(
        'Sets SecPkgContext_KeyingMaterialInfo: label and context of the export (RFC 5705).',
      ),
      SECPKG_ATTR_KEYING_MATERIAL: schannel(
        'Fills SecPkgContext_KeyingMaterial: exported keying material (RFC 5705).',
        'Set SECPKG_ATTR_KEYING_MATERIAL_INFO first.',
      ),
      SECPKG_ATTR_SRTP_PARAMETERS: schannel(
        'Fills SecPkgContext_SrtpParameters: the SRTP parameters agreed on.',
      ),
      SECPKG_ATTR_TOKEN_BINDING: schannel(
        'Fills SecPkgContext_TokenBinding: version and key parameters agreed on.',
      ),
      SECPKG_ATTR_CONNECTION_INFO_EX: schannel(
        'Fills SecPkgContext_ConnectionInfoEx: protocol and algorithms by name.',
      ),
      SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING: schannel(
        'Fills SecPkgContext_KeyingMaterial: keying material for token binding.',
      ),
      SECPKG_ATTR_KEYING_MATERIAL_INPROC: schannel(
        'Fills SecPkgContext_KeyingMaterial_Inproc: keying material, label and context given with ' +
          'it.',
      ),
      SECPKG_ATTR_CERT_CHECK_RESULT: schannel(
        'Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the peer ' +
          'gave; during the handshake and after it.',
        'For contexts with deferred validation of credentials.',
      ),
      SECPKG_ATTR_CERT_CHECK_RESULT_INPROC: schannel(
        'Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the peer ' +
          'gave; only after the handshake.',
        'Answered within the process, without the LSA.',
      ),
      SECPKG_ATTR_SESSION_TICKET_KEYS: schannel(
        'The keys of TLS session tickets, for servers that share them; can only be set.',
      ),
      SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT_INPROC: inSdk(
        schannel(
          'Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store; only ' +
            'after the handshake.',
        ),
      ),
      SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT: inSdk(
        schannel(
          'Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store; ' +
            'during the handshake and after it.',
        ),
      ),
      SECPKG_ATTR_CREDS: inSdk(
        credssp(
          'Fills SecPkgContext_ClientCreds: the credentials that the client delegated.',
          'On the server only; a secret.',
        ),
      ),
      SECPKG_ATTR_NEGOTIATION_PACKAGE: inSdk(
        credssp(
          'The package that CredSSP negotiated for the authentication.',
          'No header declares a structure for it.',
        ),
      ),
      SECPKG_ATTR_C_ACCESS_TOKEN: inSdk(
        credssp('SECPKG_ATTR_ACCESS_TOKEN, of a context of CredSSP.'),
      ),
      SECPKG_ATTR_C_FULL_ACCESS_TOKEN: {
        meaning: 'A token of the client that is not only one for identification.',
        packages: ['CredSSP'],
        note: ofName,
        source: 'name',
      },
      SECPKG_ATTR_SERVER_AUTH_FLAGS: inSdk(
        credssp(
          'How the server was authenticated: CREDSSP_SERVER_AUTH.',
          'No header declares a structure for it.',
        ),
      ),
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
      SECPKG_NEGOTIATION_DIRECT: byName('The package is used without negotiation.'),
      SECPKG_NEGOTIATION_TRY_MULTICRED: byName('More than one credential is tried.'),
    },
  },
];
