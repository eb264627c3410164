// Schannel's protocols, and its facts of a connection.

import type { Table } from '../schema.js';
import { byName } from './meanings.js';

export const schannelConnectionTables: readonly Table[] = [
  {
    name: 'SP_PROT',
    kind: 'flags',
    purpose: 'Protocols of Schannel: grbitEnabledProtocols, grbitDisabledProtocols, dwProtocol.',
    meanings: {
      SP_PROT_PCT1_SERVER: { meaning: 'PCT 1.0, as the server.', note: 'Obsolete.' },
      SP_PROT_PCT1_CLIENT: { meaning: 'PCT 1.0, as the client.', note: 'Obsolete.' },
      SP_PROT_PCT1: { meaning: 'PCT 1.0, on both sides.', note: 'Obsolete.' },
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
      SP_PROT_SSL3_SERVER: { meaning: 'SSL 3.0, as the server.', note: 'Obsolete.' },
      SP_PROT_SSL3_CLIENT: { meaning: 'SSL 3.0, as the client.', note: 'Obsolete.' },
      SP_PROT_SSL3: { meaning: 'SSL 3.0, on both sides.', note: 'Obsolete.' },
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
      SP_PROT_SSL3TLS1_CLIENTS: 'SSL 3.0 and TLS 1.0, as the client.',
      SP_PROT_SSL3TLS1_SERVERS: 'SSL 3.0 and TLS 1.0, as the server.',
      SP_PROT_SSL3TLS1: 'SSL 3.0 and TLS 1.0, on both sides.',
      SP_PROT_UNI_SERVER: byName('The unified protocol, as the server.'),
      SP_PROT_UNI_CLIENT: byName('The unified protocol, as the client.'),
      SP_PROT_UNI: byName('The unified protocol, on both sides.'),
      SP_PROT_ALL: 'All protocols.',
      SP_PROT_NONE: 'No protocol; in grbitEnabledProtocols, those that the system enables.',
      SP_PROT_CLIENTS: {
        meaning: 'PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the client.',
        note: 'Without TLS 1.1 and later: SP_PROT_X_CLIENTS has them.',
      },
      SP_PROT_SERVERS: {
        meaning: 'PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the server.',
        note: 'Without TLS 1.1 and later: SP_PROT_X_SERVERS has them.',
      },
      SP_PROT_TLS1_0_SERVER: 'TLS 1.0, as the server.',
      SP_PROT_TLS1_0_CLIENT: 'TLS 1.0, as the client.',
      SP_PROT_TLS1_0: 'TLS 1.0, on both sides.',
      SP_PROT_TLS1_1_SERVER: 'TLS 1.1, as the server.',
      SP_PROT_TLS1_1_CLIENT: 'TLS 1.1, as the client.',
      SP_PROT_TLS1_1: 'TLS 1.1, on both sides.',
      SP_PROT_TLS1_2_SERVER: {
        meaning: 'TLS 1.2, as the server.',
        excludes: ['SP_PROT_SSL2_SERVER'],
      },
      SP_PROT_TLS1_2_CLIENT: {
        meaning: 'TLS 1.2, as the client.',
        excludes: ['SP_PROT_SSL2_CLIENT'],
      },
      SP_PROT_TLS1_2: 'TLS 1.2, on both sides.',
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
      SP_PROT_DTLS1_0_SERVER: 'DTLS 1.0, as the server.',
      SP_PROT_DTLS1_0_CLIENT: 'DTLS 1.0, as the client.',
      SP_PROT_DTLS1_0: 'DTLS 1.0, on both sides.',
      SP_PROT_DTLS1_2_SERVER: 'DTLS 1.2, as the server.',
      SP_PROT_DTLS1_2_CLIENT: 'DTLS 1.2, as the client.',
      SP_PROT_DTLS1_2: 'DTLS 1.2, on both sides.',
      SP_PROT_DTLS1_X_SERVER: 'DTLS 1.0 and 1.2, as the server.',
      SP_PROT_DTLS1_X_CLIENT: 'DTLS 1.0 and 1.2, as the client.',
      SP_PROT_DTLS1_X: 'DTLS 1.0 and 1.2, on both sides.',
      SP_PROT_TLS1_1PLUS_SERVER: 'TLS 1.1, 1.2 and 1.3, as the server.',
      SP_PROT_TLS1_1PLUS_CLIENT: 'TLS 1.1, 1.2 and 1.3, as the client.',
      SP_PROT_TLS1_1PLUS: 'TLS 1.1, 1.2 and 1.3, on both sides.',
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
      SP_PROT_TLS1_X_SERVER: 'TLS 1.0 to 1.3, as the server.',
      SP_PROT_TLS1_X_CLIENT: 'TLS 1.0 to 1.3, as the client.',
      SP_PROT_TLS1_X: 'TLS 1.0 to 1.3, on both sides.',
      SP_PROT_SSL3TLS1_X_CLIENTS: 'SSL 3.0 and TLS 1.0 to 1.3, as the client.',
      SP_PROT_SSL3TLS1_X_SERVERS: 'SSL 3.0 and TLS 1.0 to 1.3, as the server.',
      SP_PROT_SSL3TLS1_X: 'SSL 3.0 and TLS 1.0 to 1.3, on both sides.',
      SP_PROT_X_CLIENTS: 'SP_PROT_CLIENTS with all of TLS 1 and DTLS 1.',
      SP_PROT_X_SERVERS: 'SP_PROT_SERVERS with all of TLS 1 and DTLS 1.',
    },
  },
  {
    name: 'RCRED',
    kind: 'flags',
    purpose: 'State of the certificate of the peer: fFlags of SecPkgContext_RemoteCredentialInfo.',
  },
  {
    name: 'LCRED',
    kind: 'flags',
    purpose: 'State of our certificate: fFlags of SecPkgContext_LocalCredentialInfo.',
  },
  {
    name: 'SECPKGCONTEXT_VERSION',
    prefix: 'SECPKGCONTEXT_',
    kind: 'values',
    purpose: 'Versions of structures that QueryContextAttributes fills: dwVersion.',
    names: ['KERN_CONTEXT_CERT_INFO_V1'],
  },
  {
    name: 'EARLY_START',
    kind: 'flags',
    purpose: 'Whether TLS starts early: dwEarlyStartFlags of SecPkgContext_EarlyStart.',
    names: ['ENABLE_TLS_CLIENT_EARLY_START'],
  },
  {
    name: 'CERT_SCHANNEL',
    kind: 'values',
    purpose:
      'Properties of certificates that Schannel kept for IIS: property identifiers of wincrypt.h.',
  },
  {
    name: 'SSL_FUNCTION_NAMES',
    kind: 'values',
    purpose: 'Names of functions of schannel.dll, for those who load them by name.',
    names: ['SSL_CRACK_CERTIFICATE_NAME', 'SSL_FREE_CERTIFICATE_NAME'],
  },
];
