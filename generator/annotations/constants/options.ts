// Options of single functions: export, registration of packages, messages, SASL.

import type { Table } from '../schema.js';
import { schannel } from './meanings.js';

export const optionTables: readonly Table[] = [
  {
    name: 'SECPKG_CONTEXT_EXPORT',
    kind: 'flags',
    purpose: 'How a context is exported: fFlags of ExportSecurityContext.',
    meanings: {
      SECPKG_CONTEXT_EXPORT_RESET_NEW: 'The new context is reset to its initial state.',
      SECPKG_CONTEXT_EXPORT_DELETE_OLD: 'The old context is deleted.',
      SECPKG_CONTEXT_EXPORT_TO_KERNEL: {
        meaning: 'The context is exported to the kernel.',
        note: 'No longer supported.',
      },
    },
  },
  {
    name: 'SECPKG_CALLFLAGS',
    kind: 'flags',
    purpose: 'What a package is told about its caller.',
  },
  {
    name: 'SECPKG_OPTIONS',
    kind: 'flags',
    purpose: 'How a package is added: Flags of SECURITY_PACKAGE_OPTIONS.',
    meanings: {
      SECPKG_OPTIONS_PERMANENT: {
        meaning: 'The package stays registered.',
        note: 'The documentation calls Flags reserved, not to be used.',
      },
    },
  },
  {
    name: 'SECPKG_OPTIONS_TYPE',
    kind: 'values',
    purpose: 'The kind of package that is added: Type of SECURITY_PACKAGE_OPTIONS.',
    meanings: {
      SECPKG_OPTIONS_TYPE_UNKNOWN: 'The kind of package is not known.',
      SECPKG_OPTIONS_TYPE_LSA: 'An authentication package of the LSA.',
      SECPKG_OPTIONS_TYPE_SSPI: 'An SSPI package.',
    },
  },
  {
    name: 'SECQOP',
    kind: 'values',
    purpose: 'Quality of protection: fQOP of EncryptMessage, pfQOP of DecryptMessage.',
    meanings: {
      SECQOP_WRAP_NO_ENCRYPT: {
        meaning: 'Makes a header or trailer but does not encrypt: the message is signed only.',
        note: 'KERB_WRAP_NO_ENCRYPT is the same. Digest wants 0.',
      },
      SECQOP_WRAP_OOB_DATA: schannel('Sends a TLS alert: the message is its two bytes.'),
    },
  },
  {
    name: 'SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSIONS',
    kind: 'values',
    purpose: 'The version of the function table: dwVersion of SecurityFunctionTable.',
    names: [
      'SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION',
      'SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_2',
      'SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_3',
      'SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_4',
      'SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_5',
    ],
  },
  {
    name: 'SASL_OPTION',
    kind: 'values',
    purpose: 'Options of a SASL context: Option of SaslSetContextOption and SaslGetContextOption.',
    meanings: {
      SASL_OPTION_SEND_SIZE:
        'The largest data that can be sent in one message: a ULONG, 0xFFFF by default.',
      SASL_OPTION_RECV_SIZE: 'The size of the receiving buffer: a ULONG, 0xFFFF by default.',
      SASL_OPTION_AUTHZ_STRING: {
        meaning: 'The string that the client passes to the server as its authorisation identity.',
        note: 'SEC_E_UNSUPPORTED_FUNCTION when SASL_OPTION_AUTHZ_PROCESSING is Sasl_AuthZIDForbidden.',
      },
      SASL_OPTION_AUTHZ_PROCESSING:
        'Whether that string is processed: a ULONG, Sasl_AuthZIDProcessed by default.',
    },
  },
];
