// Where the meanings of constants were learnt: by table, and by name where it is somewhere else.

import type { MeaningSource } from '../schema.js';
import { sdk, win32 } from '../sources.js';

/** What is `name` stands on no page: the meaning is that of its name. */
export const meaningSources: readonly MeaningSource[] = [
  {
    source: `${win32}/secauthn/acceptsecuritycontext--general`,
    tables: 'ASC_REQ ASC_RET SECURITY_DREP',
  },
  { source: `${win32}/api/sspi/nf-sspi-querycredentialsattributesw`, tables: 'SECPKG_CRED_ATTR' },
  { source: `${win32}/secauthn/querycontextattributes--general`, tables: 'SECPKG_ATTR' },
  {
    source: `${win32}/api/sspi/ns-sspi-secpkgcontext_negotiationinfow`,
    tables: 'SECPKG_ATTR_NEGO_INFO_FLAG SECPKG_NEGOTIATION',
  },
  { source: `${win32}/api/sspi/ns-sspi-secbuffer`, tables: 'SECBUFFER SECBUFFER_ATTR' },
  { source: `${win32}/api/sspi/ns-sspi-secbufferdesc`, tables: 'SECBUFFER_VERSIONS' },
  {
    source: `${win32}/api/sspi/ns-sspi-sec_winnt_auth_identity_exw`,
    tables: 'SEC_WINNT_AUTH_IDENTITY SEC_WINNT_AUTH_IDENTITY_VERSIONS',
  },
  {
    source: `${win32}/api/sspi/nf-sspi-sspiencryptauthidentityex`,
    tables: 'SEC_WINNT_AUTH_IDENTITY_ENCRYPT',
  },
  { source: `${win32}/secauthn/initializesecuritycontext--general`, tables: 'ISC_REQ ISC_RET' },
  { source: `${win32}/api/sspi/nf-sspi-exportsecuritycontext`, tables: 'SECPKG_CONTEXT_EXPORT' },
  {
    source: `${win32}/api/sspi/ns-sspi-security_package_options`,
    tables: 'SECPKG_OPTIONS SECPKG_OPTIONS_TYPE',
  },
  { source: `${win32}/api/sspi/nf-sspi-encryptmessage`, tables: 'SECQOP' },
  { source: `${win32}/api/sspi/nf-sspi-saslsetcontextoption`, tables: 'SASL_OPTION' },
  { source: `${win32}/api/sspi/ns-sspi-secpkginfow`, tables: 'SECPKG_FLAG' },
  { source: `${win32}/api/sspi/nf-sspi-acquirecredentialshandlew`, tables: 'SECPKG_CRED' },
  { source: `${win32}/api/schannel/ns-schannel-schannel_cred`, tables: 'SP_PROT SCH_CRED_FLAGS' },
  {
    source: 'name',
    names:
      'ASC_REQ_USE_SESSION_KEY ASC_REQ_SESSION_TICKET ASC_REQ_USE_DCE_STYLE ASC_REQ_DATAGRAM ' +
      'ASC_REQ_IDENTIFY ASC_RET_USE_SESSION_KEY ASC_RET_USED_DCE_STYLE ASC_RET_DATAGRAM ' +
      'ASC_RET_CALL_LEVEL ASC_RET_IDENTIFY ASC_RET_ALLOW_CONTEXT_REPLAY ' +
      'ASC_RET_NO_ADDITIONAL_TOKEN SECPKG_ATTR_USE_VALIDATED SECPKG_ATTR_DATAGRAM_SIZES ' +
      'SECPKG_ATTR_IS_LOOPBACK SECPKG_ATTR_REMOTE_CRED SECPKG_ATTR_CLIENT_CERT_POLICY ' +
      'SECPKG_ATTR_USE_NCRYPT SECPKG_ATTR_EAP_PRF_INFO SECPKG_ATTR_REMOTE_CERT_CHAIN ' +
      'SECPKG_ATTR_UI_INFO SECPKG_ATTR_EARLY_START SECPKG_ATTR_SASL_CONTEXT ' +
      'ISC_REQ_USE_DCE_STYLE ISC_REQ_DATAGRAM ISC_REQ_IDENTIFY ISC_REQ_RESERVED1 ' +
      'ISC_REQ_USE_HTTP_STYLE ISC_REQ_CONFIDENTIALITY_ONLY ISC_RET_USED_DCE_STYLE ' +
      'ISC_RET_DATAGRAM ISC_RET_CALL_LEVEL ISC_RET_IDENTIFY ISC_RET_RESERVED1 ' +
      'ISC_RET_NO_ADDITIONAL_TOKEN ISC_RET_REAUTHENTICATION ISC_RET_CONFIDENTIALITY_ONLY',
  },
  {
    source: `${win32}/secauthn/context-requirements`,
    names: 'ASC_RET_MUTUAL_AUTH ISC_RET_MUTUAL_AUTH',
  },
  { source: `${win32}/api/sspi/ns-sspi-secpkgcontext_protoinfow`, names: 'SECPKG_ATTR_PROTO_INFO' },
  {
    source: `${win32}/api/sspi/ns-sspi-secpkgcontext_credentialnamew`,
    names: 'SECPKG_ATTR_CREDENTIAL_NAME',
  },
  {
    source: `${win32}/api/sspi/ns-sspi-secpkgcontext_credinfo`,
    names: 'SECPKG_ATTR_PROMPTING_NEEDED',
  },
  {
    source: `${win32}/api/sspi/ns-sspi-secpkgcontext_negopackageinfo`,
    names: 'SECPKG_ATTR_NEGO_PKG_INFO',
  },
  {
    source: `${win32}/api/sspi/ns-sspi-secpkgcontext_negostatus`,
    names: 'SECPKG_ATTR_NEGO_STATUS',
  },
  {
    source: `${win32}/secauthn/querycontextattributes--schannel`,
    names:
      'SECPKG_ATTR_DTLS_MTU SECPKG_ATTR_APPLICATION_PROTOCOL SECPKG_ATTR_CIPHER_INFO ' +
      'SECPKG_ATTR_KEYING_MATERIAL_INFO SECPKG_ATTR_KEYING_MATERIAL',
  },
  {
    source: `${win32}/api/sspi/ns-sspi-secpkgcontext_negotiatedtlsextensions`,
    names: 'SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_issuerlistinfo`,
    names: 'SECPKG_ATTR_ISSUER_LIST',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcred_supportedalgs`,
    names: 'SECPKG_ATTR_SUPPORTED_ALGS',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcred_cipherstrengths`,
    names: 'SECPKG_ATTR_CIPHER_STRENGTHS',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcred_supportedprotocols`,
    names: 'SECPKG_ATTR_SUPPORTED_PROTOCOLS',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_mappedcredattr`,
    names: 'SECPKG_ATTR_MAPPED_CRED_ATTR',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_certificates`,
    names: 'SECPKG_ATTR_REMOTE_CERTIFICATES',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_clientcertpolicyresult`,
    names: 'SECPKG_ATTR_CC_POLICY_RESULT',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_certinfo`,
    names: 'SECPKG_ATTR_LOCAL_CERT_INFO',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_srtpparameters`,
    names: 'SECPKG_ATTR_SRTP_PARAMETERS',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_tokenbinding`,
    names: 'SECPKG_ATTR_TOKEN_BINDING',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_connectioninfoex`,
    names: 'SECPKG_ATTR_CONNECTION_INFO_EX',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_keyingmaterial`,
    names: 'SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_keyingmaterial_inproc`,
    names: 'SECPKG_ATTR_KEYING_MATERIAL_INPROC',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_certificatevalidationresult`,
    names: 'SECPKG_ATTR_CERT_CHECK_RESULT SECPKG_ATTR_CERT_CHECK_RESULT_INPROC',
  },
  {
    source: sdk,
    names:
      'ASC_REQ_MESSAGES ASC_RET_MESSAGES SECPKG_ATTR_SESSION_TICKET_KEYS ISC_REQ_MESSAGES ' +
      'ISC_REQ_DEFERRED_CRED_VALIDATION ISC_RET_MESSAGES ISC_RET_DEFERRED_CRED_VALIDATION',
  },
];
