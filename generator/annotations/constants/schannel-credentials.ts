// Credentials of Schannel.

import type { Table } from '../schema.js';
import { byName } from './meanings.js';

export const schannelCredentialTables: readonly Table[] = [
  {
    name: 'SCH_CRED_MAX',
    kind: 'values',
    purpose: 'How much a Schannel credential structure may hold.',
  },
  {
    name: 'SCH_CRED_VERSIONS',
    kind: 'values',
    purpose: 'Versions of the Schannel credential structures: dwVersion, their first field.',
    names: [
      'SCH_CRED_V1',
      'SCH_CRED_V2',
      'SCH_CRED_VERSION',
      'SCH_CRED_V3',
      'SCHANNEL_CRED_VERSION',
      'SCH_CREDENTIALS_VERSION',
    ],
  },
  {
    name: 'SCH_CRED_FORMAT',
    kind: 'values',
    purpose: 'How the certificates are given: dwCredFormat of SCHANNEL_CRED.',
  },
  {
    name: 'SCH_CRED_FLAGS',
    prefix: 'SCH_CRED_',
    kind: 'flags',
    purpose: 'How a Schannel credential behaves: dwFlags of SCHANNEL_CRED and SCH_CREDENTIALS.',
    names: [
      'SCH_SEND_ROOT_CERT',
      'SCH_SEND_AUX_RECORD',
      'SCH_USE_STRONG_CRYPTO',
      'SCH_USE_PRESHAREDKEY_ONLY',
      'SCH_USE_DTLS_ONLY',
      'SCH_ALLOW_NULL_ENCRYPTION',
      'SCH_DISABLE_RECONNECTS',
    ],
    meanings: {
      SCH_CRED_NO_SYSTEM_MAPPER: 'Does not map certificates of clients to accounts; server only.',
      SCH_CRED_NO_SERVERNAME_CHECK:
        'Does not compare the target name with the names in the certificate; client only.',
      SCH_CRED_MANUAL_CRED_VALIDATION: {
        meaning: 'Does not validate the chain of the server; client only.',
        excludes: ['SCH_CRED_AUTO_CRED_VALIDATION'],
        note: 'The caller must validate it.',
      },
      SCH_CRED_NO_DEFAULT_CREDS: {
        meaning: 'Does not look for a certificate of the client by itself; client only.',
        excludes: ['SCH_CRED_USE_DEFAULT_CREDS'],
      },
      SCH_CRED_AUTO_CRED_VALIDATION: {
        meaning: 'Validates the chain of the server, as it does by default; client only.',
        excludes: ['SCH_CRED_MANUAL_CRED_VALIDATION'],
      },
      SCH_CRED_USE_DEFAULT_CREDS: {
        meaning: 'Looks for a certificate of the client by itself; client only.',
        excludes: ['SCH_CRED_NO_DEFAULT_CREDS'],
      },
      SCH_CRED_DISABLE_RECONNECTS: {
        meaning: 'Sessions of full handshakes are not resumed; server only.',
        note: 'The documentation says SCH_DISABLE_RECONNECTS. ApplyControlToken can allow it later.',
      },
      SCH_CRED_REVOCATION_CHECK_END_CERT: {
        meaning: 'Checks the last certificate of the chain for revocation.',
        excludes: [
          'SCH_CRED_REVOCATION_CHECK_CHAIN',
          'SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT',
        ],
      },
      SCH_CRED_REVOCATION_CHECK_CHAIN: {
        meaning: 'Checks all certificates of the chain for revocation.',
        excludes: [
          'SCH_CRED_REVOCATION_CHECK_END_CERT',
          'SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT',
        ],
      },
      SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT: {
        meaning: 'Checks all certificates of the chain but the root for revocation.',
        excludes: ['SCH_CRED_REVOCATION_CHECK_END_CERT', 'SCH_CRED_REVOCATION_CHECK_CHAIN'],
      },
      SCH_CRED_IGNORE_NO_REVOCATION_CHECK: {
        meaning: 'Ignores CRYPT_E_NO_REVOCATION_CHECK.',
        note: 'Ignored unless a revocation check is asked for.',
      },
      SCH_CRED_IGNORE_REVOCATION_OFFLINE: {
        meaning: 'Ignores CRYPT_E_REVOCATION_OFFLINE.',
        note: 'Ignored unless a revocation check is asked for.',
      },
      SCH_CRED_RESTRICTED_ROOTS: byName('Trusts only the roots of hRootStore.'),
      SCH_CRED_REVOCATION_CHECK_CACHE_ONLY: byName('Checks revocation with what the cache holds.'),
      SCH_CRED_CACHE_ONLY_URL_RETRIEVAL: byName(
        'Takes what a certificate refers to by URL from the cache only.',
      ),
      SCH_CRED_MEMORY_STORE_CERT: byName('The certificate comes from a store in memory.'),
      SCH_CRED_CACHE_ONLY_URL_RETRIEVAL_ON_CREATE:
        'Takes URLs from the cache only while the credential is acquired.',
      SCH_SEND_ROOT_CERT: {
        meaning: 'Sends the root certificate too.',
        note: 'A root that comes over the network is not to be trusted for that.',
      },
      SCH_CRED_SNI_CREDENTIAL: byName('The credential is chosen by the server name (SNI).'),
      SCH_CRED_SNI_ENABLE_OCSP: byName(
        'OCSP stapling is used for credentials chosen by server name.',
      ),
      SCH_SEND_AUX_RECORD: 'Splits data into two records, against a weakness of CBC in old TLS.',
      SCH_USE_STRONG_CRYPTO: 'Disables algorithms, suites and versions that are known to be weak.',
      SCH_USE_PRESHAREDKEY_ONLY: 'Uses cipher suites with a preshared key only.',
      SCH_USE_DTLS_ONLY: byName('Uses DTLS only.'),
      SCH_ALLOW_NULL_ENCRYPTION: byName('Allows cipher suites that do not encrypt.'),
      SCH_CRED_DEFERRED_CRED_VALIDATION: {
        meaning:
          'Checks the chain of the server, but does not end the handshake over a problem; client only.',
        note: 'The caller asks with SECPKG_ATTR_CERT_CHECK_RESULT.',
      },
      SCH_DISABLE_RECONNECTS: {
        meaning: 'Sessions of full handshakes are not resumed; server only.',
        note: "The documentation's name of SCH_CRED_DISABLE_RECONNECTS.",
      },
    },
  },
  {
    name: 'SCH_MACHINE',
    kind: 'flags',
    purpose: 'Where a certificate is looked for: dwFlags of SCHANNEL_CERT_HASH.',
  },
  {
    name: 'SCH_CRED_X509',
    kind: 'values',
    purpose: 'What a public part of the obsolete SCH_CRED holds: its first field, dwType.',
    names: ['SCH_CRED_CERT_CONTEXT'],
  },
  {
    name: 'SCHANNEL_SECRET',
    kind: 'values',
    purpose: 'What a secret part of the obsolete SCH_CRED holds: its first field, dwType.',
  },
  {
    name: 'SCHANNEL_PADDING',
    prefix: 'SCHANNEL_RSA_',
    kind: 'values',
    purpose: 'Names of paddings of RSA signatures, for strCngAlgId of CRYPTO_SETTINGS.',
  },
  {
    name: 'TLS_PARAMS',
    kind: 'flags',
    purpose: 'How TLS parameters are taken: dwFlags of TLS_PARAMETERS.',
  },
];
