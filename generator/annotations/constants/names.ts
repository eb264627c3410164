// Names and identifiers of packages, limits, and the GUIDs of packed credentials.

import type { Table } from '../schema.js';

export const nameTables: readonly Table[] = [
  {
    name: 'SECURITY_ENTRYPOINT',
    kind: 'values',
    purpose: 'Names of the function that gives the function table, InitSecurityInterface.',
    names: ['SECURITY_ENTRYPOINTW', 'SECURITY_ENTRYPOINTA', 'SECURITY_ENTRYPOINT16'],
  },
  {
    name: 'PACKAGE_NAMES',
    kind: 'values',
    purpose: 'Names of packages: pszPackage of AcquireCredentialsHandle.',
    names: [
      'NTLMSP_NAME_A',
      'NTLMSP_NAME',
      'MICROSOFT_KERBEROS_NAME_A',
      'MICROSOFT_KERBEROS_NAME_W',
      'MICROSOFT_KERBEROS_NAME',
      'NEGOSSP_NAME_W',
      'NEGOSSP_NAME_A',
      'CLOUDAP_NAME_W',
      'ClOUDAP_NAME_A',
      'UNISP_NAME_A',
      'UNISP_NAME_W',
      'SSL2SP_NAME_A',
      'SSL2SP_NAME_W',
      'SSL3SP_NAME_A',
      'SSL3SP_NAME_W',
      'TLS1SP_NAME_A',
      'TLS1SP_NAME_W',
      'PCT1SP_NAME_A',
      'PCT1SP_NAME_W',
      'SCHANNEL_NAME_A',
      'SCHANNEL_NAME_W',
      'DEFAULT_TLS_SSP_NAME_A',
      'DEFAULT_TLS_SSP_NAME_W',
      'CREDSSP_NAME',
      'TS_SSP_NAME_A',
      'TS_SSP_NAME',
    ],
  },
  {
    name: 'RPC_ID',
    kind: 'values',
    purpose: 'Identifiers of packages in RPC: wRPCID of SecPkgInfo.',
    names: ['SECPKG_ID_NONE', 'UNISP_RPC_ID'],
  },
  {
    name: 'LIMITS',
    kind: 'values',
    purpose: 'Sizes of the arrays in structures, and how many of a thing Schannel takes.',
    names: ['SZ_ALG_MAX_SIZE', 'MAX_PROTOCOL_ID_SIZE', 'SCH_MAX_EXT_SUBSCRIPTIONS'],
  },
  {
    name: 'SEC_WINNT_AUTH_DATA_TYPE',
    kind: 'values',
    purpose: 'What packed credentials hold, as GUIDs: CredType of SEC_WINNT_AUTH_DATA.',
  },
  {
    name: 'CREDUI_STRUCTURE_TYPE',
    kind: 'values',
    purpose: 'What SspiPromptForCredentials and the credential UI tell one another by GUIDs.',
    names: ['CREDUIWIN_STRUCTURE_TYPE_SSPIPFC', 'SSPIPFC_STRUCTURE_TYPE_CREDUI_CONTEXT'],
  },
];
