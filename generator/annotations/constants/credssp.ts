// CredSSP's credentials and attributes.

import type { Table } from '../schema.js';
import { sdk } from '../sources.js';
import { byName } from './meanings.js';

export const credsspTables: readonly Table[] = [
  {
    name: 'CREDSSP_CRED_EX_VERSIONS',
    kind: 'values',
    purpose: 'The version of CREDSSP_CRED_EX: Version.',
    names: ['CREDSSP_CRED_EX_VERSION'],
  },
  {
    name: 'CREDSSP_FLAG',
    kind: 'flags',
    purpose: 'How credentials are delegated: Flags of CREDSSP_CRED_EX.',
    source: 'name',
    meanings: {
      CREDSSP_FLAG_REDIRECT: byName(
        'The credentials stay on the client, and requests for them are redirected to it.',
      ),
    },
  },
  {
    name: 'CREDSSP_SERVER_AUTH',
    kind: 'flags',
    purpose: 'How the server of CredSSP was authenticated: SECPKG_ATTR_SERVER_AUTH_FLAGS.',
    source: 'name',
    meanings: {
      CREDSSP_SERVER_AUTH_NEGOTIATE: 'By the package that CredSSP negotiated.',
      CREDSSP_SERVER_AUTH_CERTIFICATE: 'By its certificate.',
      CREDSSP_SERVER_AUTH_LOOPBACK: 'It is on the same computer.',
    },
  },
  {
    name: 'SECPKG_ALT_ATTR_BIT',
    kind: 'values',
    purpose: 'The bit that tells attributes of CredSSP from those of the package in it.',
    names: ['SECPKG_ALT_ATTR'],
    source: sdk,
    meanings: { SECPKG_ALT_ATTR: 'Combined with an attribute, asks CredSSP itself for it.' },
  },
  {
    name: 'CREDSSP_OID',
    kind: 'values',
    purpose: 'Object identifiers of CredSSP.',
    names: ['szOID_TS_KP_TS_SERVER_AUTH'],
    source: 'name',
    meanings: {
      szOID_TS_KP_TS_SERVER_AUTH: byName(
        'The extended key usage of a server of the Remote Desktop protocol.',
      ),
    },
  },
];
