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
  { source: `${win32}/secauthn/acquirecredentialshandle--general`, tables: 'SECPKG_CRED' },
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
      'ISC_RET_NO_ADDITIONAL_TOKEN ISC_RET_REAUTHENTICATION ISC_RET_CONFIDENTIALITY_ONLY ' +
      'SECPKG_OPTIONS_PERMANENT SECPKG_ATTR_NEGO_INFO_FLAG_NO_KERBEROS ' +
      'SECPKG_ATTR_NEGO_INFO_FLAG_NO_NTLM SECBUFFER_UNMAPPED SECBUFFER_KERNEL_MAP',
  },
  {
    source: `${win32}/secauthn/epa-support-in-service`,
    names: 'ASC_REQ_PROXY_BINDINGS ASC_REQ_ALLOW_MISSING_BINDINGS',
  },
  {
    source: `${win32}/api/sspi/ns-sspi-sec_winnt_auth_identity_ex2`,
    names:
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_PROCESS_ENCRYPTED SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_PROTECTED ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_USER_PROTECTED SEC_WINNT_AUTH_IDENTITY_FLAGS_RESERVED ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_ID_PROVIDER SEC_WINNT_AUTH_IDENTITY_VERSION_2',
  },
  {
    source: `${win32}/api/sspi/ns-sspi-secpkgcredentials_ssiproviderw`,
    names: 'SECPKG_CRED_ATTR_SSI_PROVIDER',
  },
  {
    source: `${win32}/api/sspi/nf-sspi-querycredentialsattributesw`,
    names:
      'SECPKG_ATTR_SUPPORTED_ALGS SECPKG_ATTR_CIPHER_STRENGTHS SECPKG_ATTR_SUPPORTED_PROTOCOLS',
  },
  {
    source: `${win32}/api/schannel/ns-schannel-secpkgcontext_keyingmaterialinfo`,
    names: 'SECPKG_ATTR_KEYING_MATERIAL_INFO',
  },
  {
    source: `${win32}/api/sspi/nf-sspi-setcredentialsattributesw`,
    names: 'SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS',
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
      'SECPKG_ATTR_KEYING_MATERIAL',
  },
  {
    source: `${win32}/api/sspi/ns-sspi-secpkgcontext_negotiatedtlsextensions`,
    names: 'SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS',
  },
  {
    source: sdk,
    names:
      'ASC_REQ_MESSAGES ASC_RET_MESSAGES SECPKG_ATTR_SESSION_TICKET_KEYS ISC_REQ_MESSAGES ' +
      'ISC_REQ_DEFERRED_CRED_VALIDATION ISC_RET_MESSAGES ISC_RET_DEFERRED_CRED_VALIDATION ' +
      'SECPKG_FLAG_CREDENTIAL_ISOLATION_ENABLED SECPKG_FLAG_APPLY_LOOPBACK ' +
      'SECPKG_ATTR_ISSUER_LIST SECPKG_ATTR_MAPPED_CRED_ATTR SECPKG_ATTR_REMOTE_CERTIFICATES ' +
      'SECPKG_ATTR_CC_POLICY_RESULT SECPKG_ATTR_LOCAL_CERT_INFO SECPKG_ATTR_SRTP_PARAMETERS ' +
      'SECPKG_ATTR_TOKEN_BINDING SECPKG_ATTR_CONNECTION_INFO_EX ' +
      'SECPKG_ATTR_KEYING_MATERIAL_INPROC SECPKG_ATTR_CERT_CHECK_RESULT ' +
      'SECPKG_ATTR_CERT_CHECK_RESULT_INPROC SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING ' +
      'SECPKG_CRED_DEFAULT SECPKG_CRED_RESERVED ' +
      'SECBUFFER_NEGOTIATION_INFO SECBUFFER_PADDING SECBUFFER_STREAM ' +
      'SECBUFFER_SEND_GENERIC_TLS_EXTENSION SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION ' +
      'SECBUFFER_FLAGS SECBUFFER_TRAFFIC_SECRETS SECBUFFER_RESERVED ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_USE_MASK ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_BY_CALLER ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_CHECKED ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_NO_CHECKBOX ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_LOAD ' +
      'SEC_WINNT_AUTH_IDENTITY_FLAGS_VALID_SSPIPFC_FLAGS ' +
      'SCH_CRED_DEFERRED_CRED_VALIDATION ' +
      'SP_PROT_PCT1 SP_PROT_SSL2 SP_PROT_SSL3 SP_PROT_TLS1 SP_PROT_TLS1_0 SP_PROT_TLS1_1 SP_PROT_TLS1_2 ' +
      'SP_PROT_TLS1_3_SERVER SP_PROT_TLS1_3_CLIENT SP_PROT_TLS1_3 SP_PROT_DTLS SP_PROT_DTLS1_0 ' +
      'SP_PROT_DTLS1_2 SP_PROT_DTLS1_X SP_PROT_SSL3TLS1_CLIENTS SP_PROT_SSL3TLS1_SERVERS ' +
      'SP_PROT_SSL3TLS1 SP_PROT_ALL SP_PROT_CLIENTS SP_PROT_SERVERS SP_PROT_TLS1_1PLUS_SERVER ' +
      'SP_PROT_TLS1_1PLUS_CLIENT SP_PROT_TLS1_1PLUS SP_PROT_TLS1_3PLUS_SERVER ' +
      'SP_PROT_TLS1_3PLUS_CLIENT SP_PROT_TLS1_3PLUS SP_PROT_TLS1_X_SERVER SP_PROT_TLS1_X_CLIENT ' +
      'SP_PROT_TLS1_X SP_PROT_SSL3TLS1_X_CLIENTS SP_PROT_SSL3TLS1_X_SERVERS SP_PROT_SSL3TLS1_X ' +
      'SP_PROT_X_CLIENTS SP_PROT_X_SERVERS',
  },
];
