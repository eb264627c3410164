// The covered headers, generated whole, and the families of statuses. A new header is one line.

import { certificateStatusMeanings } from './statuses/certificates.js';
import { keyStatusMeanings } from './statuses/keys.js';
import { ntStatusMeanings } from './statuses/nt.js';

/** From other headers come only functions with a record, the types they need, and the types listed below. */
export const coveredHeaders = [
  'sspi.h',
  'security.h',
  'secext.h',
  'schannel.h',
  'minschannel.h',
  'credssp.h',
] as const;

/** The SDK whose headers generator/supplement.h was written after. */
export const supplementedSdk = 'Windows SDK 10.0.26100';

/** The headers that --include reads of a Windows SDK; all others stay mingw-w64's. */
export const overlaidHeaders: readonly string[] = [
  ...coveredHeaders,
  ...[
    'wincrypt.h',
    'ncrypt.h',
    'bcrypt.h',
    'ntsecpkg.h',
    'winerror.h',
    'ntstatus.h',
    'ntsecapi.h',
    'wincred.h',
  ],
];

/** Statuses by header; each needs its sentence in statuses/. */
export const coveredStatuses: readonly { readonly header: string; readonly names: RegExp }[] = [
  { header: 'winerror.h', names: /^(?:SEC_[EI]|CERT_E|TRUST_E)_/ },
  { header: 'winerror.h', names: oneOf(certificateStatusMeanings) },
  { header: 'winerror.h', names: oneOf(keyStatusMeanings) },
  { header: 'ntstatus.h', names: oneOf(ntStatusMeanings) },
];

/** If SSPI returns only some statuses of a family, those with a meaning are generated. */
function oneOf(meanings: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`^(?:${Object.keys(meanings).join('|')})$`);
}

/** Opaque structures, known by their address only: their members do not concern SSPI. */
export const opaqueStructures: readonly { readonly name: string; readonly reason: string }[] = [
  { name: 'HWND__', reason: 'Stands for a window; its one member means nothing.' },
  { name: 'HBITMAP__', reason: 'Stands for a picture; its one member means nothing.' },
];

/** Types that no prototype names, because a parameter is `void *`. */
export const supportTypes: readonly string[] = [
  // Filled by GetTokenInformation.
  ...['TOKEN_USER', 'TOKEN_GROUPS', 'TOKEN_PRIVILEGES', 'TOKEN_STATISTICS', 'TOKEN_SOURCE'],
  ...['TOKEN_ELEVATION', 'TOKEN_ELEVATION_TYPE', 'TOKEN_MANDATORY_LABEL', 'TOKEN_ORIGIN'],
  ...['SID', 'SECURITY_IMPERSONATION_LEVEL', 'TOKEN_OWNER', 'TOKEN_PRIMARY_GROUP'],
  ...['TOKEN_LINKED_TOKEN', 'TOKEN_MANDATORY_POLICY', 'TOKEN_APPCONTAINER_INFORMATION'],
  // Taken and returned by LsaCallAuthenticationPackage for Kerberos: tickets of a logon session.
  ...['KERB_QUERY_TKT_CACHE_REQUEST', 'KERB_QUERY_TKT_CACHE_RESPONSE'],
  ...['KERB_QUERY_TKT_CACHE_EX_RESPONSE', 'KERB_QUERY_TKT_CACHE_EX2_RESPONSE'],
  ...['KERB_QUERY_TKT_CACHE_EX3_RESPONSE', 'KERB_RETRIEVE_TKT_REQUEST'],
  ...['KERB_RETRIEVE_TKT_RESPONSE', 'KERB_SUBMIT_TKT_REQUEST', 'KERB_PURGE_TKT_CACHE_REQUEST'],
  'KERB_PURGE_TKT_CACHE_EX_REQUEST',
  // The same for KDC proxies and pinned KDCs.
  ...['KERB_QUERY_KDC_PROXY_CACHE_REQUEST', 'KERB_QUERY_KDC_PROXY_CACHE_RESPONSE'],
  ...['KERB_PURGE_KDC_PROXY_CACHE_REQUEST', 'KERB_PURGE_KDC_PROXY_CACHE_RESPONSE'],
  ...['KERB_QUERY_BINDING_CACHE_REQUEST', 'KERB_QUERY_BINDING_CACHE_RESPONSE'],
  ...['KERB_PURGE_BINDING_CACHE_REQUEST', 'KERB_ADD_BINDING_CACHE_ENTRY_REQUEST'],
  'KERB_ADD_BINDING_CACHE_ENTRY_EX_REQUEST',
  // Taken by LsaLogonUser: logons without a password.
  ...['KERB_S4U_LOGON', 'MSV1_0_S4U_LOGON'],
  // The results of DsCrackNamesW, and the values of their status.
  ...['DS_NAME_RESULT_ITEMW', 'DS_NAME_ERROR'],
  // Taken by CertVerifyCertificateChainPolicy for TLS.
  'SSL_EXTRA_CERT_CHAIN_POLICY_PARA',
  // Returned by CertGetCertificateContextProperty for CERT_KEY_PROV_INFO_PROP_ID.
  'CRYPT_KEY_PROV_INFO',
];
