// What the flags of Schannel's credentials and its protocols mean.

import type { Meaning } from '../model.js';

export const schannelCredentialMeanings: Readonly<Record<string, Meaning>> = {
  SCH_CRED_NO_SYSTEM_MAPPER: {
    meaning: 'Does not map certificates of clients to accounts; server only.',
  },
  SCH_CRED_NO_SERVERNAME_CHECK: {
    meaning: 'Does not compare the target name with the names in the certificate; client only.',
  },
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
    excludes: ['SCH_CRED_REVOCATION_CHECK_CHAIN', 'SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT'],
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
  SCH_CRED_RESTRICTED_ROOTS: {
    meaning: 'Trusts only the roots of hRootStore.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SCH_CRED_REVOCATION_CHECK_CACHE_ONLY: {
    meaning: 'Checks revocation with what the cache holds.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SCH_CRED_CACHE_ONLY_URL_RETRIEVAL: {
    meaning: 'Takes what a certificate refers to by URL from the cache only.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SCH_CRED_MEMORY_STORE_CERT: {
    meaning: 'The certificate comes from a store in memory.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SCH_CRED_CACHE_ONLY_URL_RETRIEVAL_ON_CREATE: {
    meaning: 'Takes URLs from the cache only while the credential is acquired.',
  },
  SCH_SEND_ROOT_CERT: {
    meaning: 'Sends the root certificate too.',
    note: 'A root that comes over the network is not to be trusted for that.',
  },
  SCH_CRED_SNI_CREDENTIAL: {
    meaning: 'The credential is chosen by the server name (SNI).',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SCH_CRED_SNI_ENABLE_OCSP: {
    meaning: 'OCSP stapling is used for credentials chosen by server name.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SCH_SEND_AUX_RECORD: {
    meaning: 'Splits data into two records, against a weakness of CBC in old TLS.',
  },
  SCH_USE_STRONG_CRYPTO: {
    meaning: 'Disables algorithms, suites and versions that are known to be weak.',
  },
  SCH_USE_PRESHAREDKEY_ONLY: {
    meaning: 'Uses cipher suites with a preshared key only.',
  },
  SCH_USE_DTLS_ONLY: {
    meaning: 'Uses DTLS only.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SCH_ALLOW_NULL_ENCRYPTION: {
    meaning: 'Allows cipher suites that do not encrypt.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
};

export const schannelProtocolMeanings: Readonly<Record<string, Meaning>> = {
  SP_PROT_PCT1_SERVER: {
    meaning: 'PCT 1.0, as the server.',
    note: 'Obsolete.',
  },
  SP_PROT_PCT1_CLIENT: {
    meaning: 'PCT 1.0, as the client.',
    note: 'Obsolete.',
  },
  SP_PROT_PCT1: {
    meaning: 'PCT 1.0, on both sides.',
    note: 'Obsolete.',
  },
  SP_PROT_SSL2_SERVER: {
    meaning: 'SSL 2.0, as the server.',
    excludes: ['SP_PROT_TLS1_2_SERVER'],
    note: 'Obsolete; Windows supports it no longer since Windows 10 1607.',
  },
  SP_PROT_SSL2_CLIENT: {
    meaning: 'SSL 2.0, as the client.',
    excludes: ['SP_PROT_TLS1_2_CLIENT'],
    note: 'Obsolete; Windows supports it no longer since Windows 10 1607.',
  },
  SP_PROT_SSL2: {
    meaning: 'SSL 2.0, on both sides.',
    note: 'Obsolete; Windows supports it no longer since Windows 10 1607.',
  },
  SP_PROT_SSL3_SERVER: {
    meaning: 'SSL 3.0, as the server.',
    note: 'Obsolete.',
  },
  SP_PROT_SSL3_CLIENT: {
    meaning: 'SSL 3.0, as the client.',
    note: 'Obsolete.',
  },
  SP_PROT_SSL3: {
    meaning: 'SSL 3.0, on both sides.',
    note: 'Obsolete.',
  },
  SP_PROT_TLS1_SERVER: {
    meaning: 'TLS 1.0, as the server.',
    note: 'TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1.',
  },
  SP_PROT_TLS1_CLIENT: {
    meaning: 'TLS 1.0, as the client.',
    note: 'TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1.',
  },
  SP_PROT_TLS1: {
    meaning: 'TLS 1.0, on both sides.',
    note: 'TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1.',
  },
  SP_PROT_SSL3TLS1_CLIENTS: {
    meaning: 'SSL 3.0 and TLS 1.0, as the client.',
  },
  SP_PROT_SSL3TLS1_SERVERS: {
    meaning: 'SSL 3.0 and TLS 1.0, as the server.',
  },
  SP_PROT_SSL3TLS1: {
    meaning: 'SSL 3.0 and TLS 1.0, on both sides.',
  },
  SP_PROT_UNI_SERVER: {
    meaning: 'The unified protocol, as the server.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SP_PROT_UNI_CLIENT: {
    meaning: 'The unified protocol, as the client.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SP_PROT_UNI: {
    meaning: 'The unified protocol, on both sides.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  SP_PROT_ALL: {
    meaning: 'All protocols.',
  },
  SP_PROT_NONE: {
    meaning: 'No protocol; in grbitEnabledProtocols, those that the system enables.',
  },
  SP_PROT_CLIENTS: {
    meaning: 'PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the client.',
    note: 'Without TLS 1.1 and later: SP_PROT_X_CLIENTS has them.',
  },
  SP_PROT_SERVERS: {
    meaning: 'PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the server.',
    note: 'Without TLS 1.1 and later: SP_PROT_X_SERVERS has them.',
  },
  SP_PROT_TLS1_0_SERVER: {
    meaning: 'TLS 1.0, as the server.',
  },
  SP_PROT_TLS1_0_CLIENT: {
    meaning: 'TLS 1.0, as the client.',
  },
  SP_PROT_TLS1_0: {
    meaning: 'TLS 1.0, on both sides.',
  },
  SP_PROT_TLS1_1_SERVER: {
    meaning: 'TLS 1.1, as the server.',
  },
  SP_PROT_TLS1_1_CLIENT: {
    meaning: 'TLS 1.1, as the client.',
  },
  SP_PROT_TLS1_1: {
    meaning: 'TLS 1.1, on both sides.',
  },
  SP_PROT_TLS1_2_SERVER: {
    meaning: 'TLS 1.2, as the server.',
    excludes: ['SP_PROT_SSL2_SERVER'],
  },
  SP_PROT_TLS1_2_CLIENT: {
    meaning: 'TLS 1.2, as the client.',
    excludes: ['SP_PROT_SSL2_CLIENT'],
  },
  SP_PROT_TLS1_2: {
    meaning: 'TLS 1.2, on both sides.',
  },
  SP_PROT_TLS1_3_SERVER: {
    meaning: 'TLS 1.3, as the server.',
    note: 'Needs the credential structure SCH_CREDENTIALS.',
  },
  SP_PROT_TLS1_3_CLIENT: {
    meaning: 'TLS 1.3, as the client.',
    note: 'Needs the credential structure SCH_CREDENTIALS.',
  },
  SP_PROT_TLS1_3: {
    meaning: 'TLS 1.3, on both sides.',
    note: 'Needs the credential structure SCH_CREDENTIALS.',
  },
  SP_PROT_DTLS_SERVER: {
    meaning: 'DTLS 1.0, as the server.',
    note: 'DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1.',
  },
  SP_PROT_DTLS_CLIENT: {
    meaning: 'DTLS 1.0, as the client.',
    note: 'DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1.',
  },
  SP_PROT_DTLS: {
    meaning: 'DTLS 1.0, on both sides.',
    note: 'DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1.',
  },
  SP_PROT_DTLS1_0_SERVER: {
    meaning: 'DTLS 1.0, as the server.',
  },
  SP_PROT_DTLS1_0_CLIENT: {
    meaning: 'DTLS 1.0, as the client.',
  },
  SP_PROT_DTLS1_0: {
    meaning: 'DTLS 1.0, on both sides.',
  },
  SP_PROT_DTLS1_2_SERVER: {
    meaning: 'DTLS 1.2, as the server.',
  },
  SP_PROT_DTLS1_2_CLIENT: {
    meaning: 'DTLS 1.2, as the client.',
  },
  SP_PROT_DTLS1_2: {
    meaning: 'DTLS 1.2, on both sides.',
  },
  SP_PROT_DTLS1_X_SERVER: {
    meaning: 'DTLS 1.0 and 1.2, as the server.',
  },
  SP_PROT_DTLS1_X_CLIENT: {
    meaning: 'DTLS 1.0 and 1.2, as the client.',
  },
  SP_PROT_DTLS1_X: {
    meaning: 'DTLS 1.0 and 1.2, on both sides.',
  },
  SP_PROT_TLS1_1PLUS_SERVER: {
    meaning: 'TLS 1.1, 1.2 and 1.3, as the server.',
  },
  SP_PROT_TLS1_1PLUS_CLIENT: {
    meaning: 'TLS 1.1, 1.2 and 1.3, as the client.',
  },
  SP_PROT_TLS1_1PLUS: {
    meaning: 'TLS 1.1, 1.2 and 1.3, on both sides.',
  },
  SP_PROT_TLS1_3PLUS_SERVER: {
    meaning: 'TLS 1.3 and later, as the server.',
    note: 'In this header TLS 1.3 alone.',
  },
  SP_PROT_TLS1_3PLUS_CLIENT: {
    meaning: 'TLS 1.3 and later, as the client.',
    note: 'In this header TLS 1.3 alone.',
  },
  SP_PROT_TLS1_3PLUS: {
    meaning: 'TLS 1.3 and later, on both sides.',
    note: 'In this header TLS 1.3 alone.',
  },
  SP_PROT_TLS1_X_SERVER: {
    meaning: 'TLS 1.0 to 1.3, as the server.',
  },
  SP_PROT_TLS1_X_CLIENT: {
    meaning: 'TLS 1.0 to 1.3, as the client.',
  },
  SP_PROT_TLS1_X: {
    meaning: 'TLS 1.0 to 1.3, on both sides.',
  },
  SP_PROT_SSL3TLS1_X_CLIENTS: {
    meaning: 'SSL 3.0 and TLS 1.0 to 1.3, as the client.',
  },
  SP_PROT_SSL3TLS1_X_SERVERS: {
    meaning: 'SSL 3.0 and TLS 1.0 to 1.3, as the server.',
  },
  SP_PROT_SSL3TLS1_X: {
    meaning: 'SSL 3.0 and TLS 1.0 to 1.3, on both sides.',
  },
  SP_PROT_X_CLIENTS: {
    meaning: 'SP_PROT_CLIENTS with all of TLS 1 and DTLS 1.',
  },
  SP_PROT_X_SERVERS: {
    meaning: 'SP_PROT_SERVERS with all of TLS 1 and DTLS 1.',
  },
};
