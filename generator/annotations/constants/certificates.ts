// Constants of wincrypt.h for the certificate functions.

import type { Table } from '../schema.js';
import { table } from './named.js';

export const certificateTables: readonly Table[] = [
  table(
    'CERT_ENCODING',
    'flags',
    'wincrypt.h',
    'How certificates and messages are encoded: dwCertEncodingType.',
    '',
    'X509_ASN_ENCODING PKCS_7_ASN_ENCODING',
  ),
  table(
    'CERT_STORE_PROV',
    'values',
    'wincrypt.h',
    'What kind of store is opened: lpszStoreProvider of CertOpenStore. Numbers that stand ' +
      'in place of a pointer.',
    'CERT_STORE_PROV_',
    'MEMORY FILENAME_W SYSTEM_W PHYSICAL_W PKCS12',
  ),
  table(
    'CERT_SYSTEM_STORE',
    'values',
    'wincrypt.h',
    'Where a system store is: combined into dwFlags of CertOpenStore.',
    'CERT_SYSTEM_STORE_',
    'CURRENT_USER LOCAL_MACHINE CURRENT_SERVICE',
  ),
  table(
    'CERT_STORE',
    'flags',
    'wincrypt.h',
    'How a store is opened: dwFlags of CertOpenStore.',
    'CERT_STORE_',
    'NO_CRYPT_RELEASE_FLAG SET_LOCALIZED_NAME_FLAG DEFER_CLOSE_UNTIL_LAST_FREE_FLAG ' +
      'DELETE_FLAG SHARE_STORE_FLAG SHARE_CONTEXT_FLAG ENUM_ARCHIVED_FLAG READONLY_FLAG ' +
      'OPEN_EXISTING_FLAG CREATE_NEW_FLAG MAXIMUM_ALLOWED_FLAG',
  ),
  table(
    'CERT_CLOSE_STORE',
    'flags',
    'wincrypt.h',
    'How a store is closed: dwFlags of CertCloseStore.',
    'CERT_CLOSE_STORE_',
    'FORCE_FLAG CHECK_FLAG',
  ),
  table(
    'CERT_STORE_ADD',
    'values',
    'wincrypt.h',
    'What happens to a certificate that is there already: dwAddDisposition.',
    'CERT_STORE_ADD_',
    'NEW USE_EXISTING REPLACE_EXISTING ALWAYS NEWER',
  ),
  table(
    'CERT_FIND',
    'values',
    'wincrypt.h',
    'What is looked for: dwFindType of CertFindCertificateInStore.',
    'CERT_FIND_',
    'ANY SHA1_HASH HASH HASH_STR SUBJECT_STR_W ISSUER_STR_W SUBJECT_NAME ISSUER_NAME ' +
      'SUBJECT_CERT KEY_IDENTIFIER ENHKEY_USAGE EXISTING ISSUER_OF HAS_PRIVATE_KEY',
  ),
  table(
    'CERT_NAME',
    'values',
    'wincrypt.h',
    'Which name is given: dwType of CertGetNameStringW.',
    'CERT_NAME_',
    'EMAIL_TYPE RDN_TYPE ATTR_TYPE SIMPLE_DISPLAY_TYPE FRIENDLY_DISPLAY_TYPE DNS_TYPE ' +
      'URL_TYPE UPN_TYPE',
  ),
  table(
    'CERT_NAME_FLAGS',
    'flags',
    'wincrypt.h',
    'How a name is given: dwFlags of CertGetNameStringW.',
    'CERT_NAME_',
    'ISSUER_FLAG SEARCH_ALL_NAMES_FLAG',
  ),
  table(
    'PFX_IMPORT',
    'flags',
    'wincrypt.h',
    'How a PFX is imported: dwFlags of PFXImportCertStore.',
    '',
    'CRYPT_EXPORTABLE CRYPT_USER_PROTECTED CRYPT_MACHINE_KEYSET CRYPT_USER_KEYSET ' +
      'PKCS12_IMPORT_SILENT PKCS12_INCLUDE_EXTENDED_PROPERTIES PKCS12_PREFER_CNG_KSP ' +
      'PKCS12_ALWAYS_CNG_KSP PKCS12_ONLY_CERTIFICATES PKCS12_ALLOW_OVERWRITE_KEY ' +
      'PKCS12_NO_PERSIST_KEY',
  ),
  table(
    'CERT_PROP_ID',
    'values',
    'wincrypt.h',
    'Properties of a certificate context: dwPropId of CertGetCertificateContextProperty.',
    'CERT_',
    'KEY_PROV_INFO_PROP_ID SHA1_HASH_PROP_ID MD5_HASH_PROP_ID KEY_CONTEXT_PROP_ID KEY_SPEC_PROP_ID ' +
      'ENHKEY_USAGE_PROP_ID FRIENDLY_NAME_PROP_ID DESCRIPTION_PROP_ID SIGNATURE_HASH_PROP_ID ' +
      'ARCHIVED_PROP_ID KEY_IDENTIFIER_PROP_ID DATE_STAMP_PROP_ID NCRYPT_KEY_HANDLE_PROP_ID ' +
      'SIGN_HASH_CNG_ALG_PROP_ID SUBJECT_PUB_KEY_BIT_LENGTH_PROP_ID SHA256_HASH_PROP_ID',
  ),
  table(
    'CRYPT_ACQUIRE_CONTEXT',
    'flags',
    'wincrypt.h',
    'How a key container is opened: dwFlags of CryptAcquireContextW, with CRYPT_MACHINE_KEYSET ' +
      'for one of the machine.',
    'CRYPT_',
    'NEWKEYSET DELETEKEYSET SILENT',
  ),
  table(
    'NCRYPT_FLAGS',
    'flags',
    'ncrypt.h',
    'How a key of CNG is opened and deleted: dwFlags of NCryptOpenKey and NCryptDeleteKey.',
    'NCRYPT_',
    'MACHINE_KEY_FLAG SILENT_FLAG',
  ),
  table(
    'CERT_CHAIN',
    'flags',
    'wincrypt.h',
    'How a chain is built: dwFlags of CertGetCertificateChain.',
    'CERT_CHAIN_',
    'CACHE_END_CERT CACHE_ONLY_URL_RETRIEVAL REVOCATION_CHECK_END_CERT ' +
      'REVOCATION_CHECK_CHAIN REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT ' +
      'REVOCATION_CHECK_CACHE_ONLY REVOCATION_ACCUMULATIVE_TIMEOUT',
  ),
  table(
    'CERT_TRUST_ERROR',
    'flags',
    'wincrypt.h',
    'What is wrong with a chain: dwErrorStatus of CERT_TRUST_STATUS.',
    'CERT_TRUST_',
    'NO_ERROR IS_NOT_TIME_VALID IS_REVOKED IS_NOT_SIGNATURE_VALID IS_NOT_VALID_FOR_USAGE ' +
      'IS_UNTRUSTED_ROOT REVOCATION_STATUS_UNKNOWN IS_CYCLIC INVALID_EXTENSION ' +
      'INVALID_POLICY_CONSTRAINTS INVALID_BASIC_CONSTRAINTS INVALID_NAME_CONSTRAINTS ' +
      'HAS_NOT_SUPPORTED_NAME_CONSTRAINT HAS_NOT_DEFINED_NAME_CONSTRAINT ' +
      'HAS_NOT_PERMITTED_NAME_CONSTRAINT HAS_EXCLUDED_NAME_CONSTRAINT IS_PARTIAL_CHAIN ' +
      'IS_OFFLINE_REVOCATION NO_ISSUANCE_CHAIN_POLICY IS_EXPLICIT_DISTRUST ' +
      'HAS_NOT_SUPPORTED_CRITICAL_EXT HAS_WEAK_SIGNATURE',
  ),
  table(
    'CERT_TRUST_INFO',
    'flags',
    'wincrypt.h',
    'What is known of a chain: dwInfoStatus of CERT_TRUST_STATUS.',
    'CERT_TRUST_',
    'HAS_EXACT_MATCH_ISSUER HAS_KEY_MATCH_ISSUER HAS_NAME_MATCH_ISSUER IS_SELF_SIGNED ' +
      'HAS_PREFERRED_ISSUER IS_PEER_TRUSTED',
  ),
  table(
    'USAGE_MATCH_TYPE',
    'values',
    'wincrypt.h',
    'Whether all usages or one must match: dwType of CERT_USAGE_MATCH.',
    'USAGE_MATCH_TYPE_',
    'AND OR',
  ),
  table(
    'CERT_CHAIN_POLICY',
    'values',
    'wincrypt.h',
    'Policies that a chain is checked against: pszPolicyOID of ' +
      'CertVerifyCertificateChainPolicy. Numbers that stand in place of a pointer.',
    'CERT_CHAIN_POLICY_',
    'BASE SSL NT_AUTH',
  ),
  table(
    'CERT_CHAIN_POLICY_FLAGS',
    'flags',
    'wincrypt.h',
    'What a policy overlooks: dwFlags of CERT_CHAIN_POLICY_PARA.',
    'CERT_CHAIN_POLICY_',
    'ALLOW_UNKNOWN_CA_FLAG IGNORE_NOT_TIME_VALID_FLAG IGNORE_INVALID_NAME_FLAG ' +
      'IGNORE_WRONG_USAGE_FLAG IGNORE_ALL_REV_UNKNOWN_FLAGS',
  ),
  table(
    'AUTHTYPE',
    'values',
    'wincrypt.h',
    'Whose certificate is checked: dwAuthType of SSL_EXTRA_CERT_CHAIN_POLICY_PARA.',
    'AUTHTYPE_',
    'CLIENT SERVER',
  ),
  table(
    'KEY_USAGE_OIDS',
    'values',
    'wincrypt.h',
    'What a certificate is for: the identifiers of TLS.',
    'szOID_PKIX_KP_',
    'SERVER_AUTH CLIENT_AUTH',
  ),
];
