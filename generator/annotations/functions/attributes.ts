// Attributes of contexts and of credentials.

import type { FunctionRecord } from '../schema.js';

const queryOwnership =
  'Memory that the structure points to is freed with FreeContextBuffer, a certificate context ' +
  'with CertFreeCertificateContext; the handle of SECPKG_ATTR_ACCESS_TOKEN is not a copy and is ' +
  "never closed. The structure itself is the caller's.";

export const attributeFunctions: Readonly<Record<string, FunctionRecord>> = {
  QueryContextAttributes: {
    forms: 'AW',
    purpose: 'Reads one attribute of a context into the structure that belongs to it.',
    ownership: queryOwnership,
    parameters: { phContext: '_In_', ulAttribute: { flags: 'SECPKG_ATTR' }, pBuffer: '_Out_' },
  },
  QueryContextAttributesEx: {
    library: 'sspicli.dll',
    forms: 'AW',
    purpose:
      'Reads one attribute of a context into the structure that belongs to it, whose size is ' +
      'given.',
    ownership: queryOwnership,
    parameters: {
      phContext: '_In_',
      ulAttribute: { flags: 'SECPKG_ATTR' },
      pBuffer: '_Out_writes_bytes_(cbBuffer)',
    },
  },
  SetContextAttributes: {
    forms: 'AW',
    purpose: 'Sets one attribute of a context; only Schannel supports it.',
    parameters: {
      phContext: '_In_',
      ulAttribute: { flags: 'SECPKG_ATTR' },
      pBuffer: '_In_reads_bytes_(cbBuffer)',
    },
  },
  QueryCredentialsAttributes: {
    forms: 'AW',
    purpose: 'Reads one attribute of a credential, such as the name of its user.',
    ownership: 'Memory that the structure points to is freed with FreeContextBuffer.',
    parameters: {
      phCredential: '_In_',
      ulAttribute: { flags: 'SECPKG_CRED_ATTR' },
      pBuffer: '_Inout_',
    },
  },
  QueryCredentialsAttributesEx: {
    library: 'sspicli.dll',
    forms: 'AW',
    purpose:
      'Reads one attribute of a credential into the structure that belongs to it, whose size is ' +
      'given.',
    ownership: 'Memory that the structure points to is freed with FreeContextBuffer.',
    parameters: {
      phCredential: '_In_',
      ulAttribute: { flags: 'SECPKG_CRED_ATTR' },
      pBuffer: '_Inout_updates_bytes_(cbBuffer)',
    },
  },
  SetCredentialsAttributes: {
    forms: 'AW',
    purpose: 'Sets one attribute of a credential, such as its KDC proxy.',
    parameters: {
      phCredential: '_In_',
      ulAttribute: { flags: 'SECPKG_CRED_ATTR' },
      pBuffer: '_In_reads_bytes_(cbBuffer)',
    },
  },
  SspiSetChannelBindingFlags: {
    library: 'sspicli.dll',
    purpose:
      'Marks channel bindings that SECPKG_ATTR_UNIQUE_BINDINGS or _ENDPOINT_BINDINGS gave, so that ' +
      'a server audits them.',
    ownership:
      'Bindings may point elsewhere afterwards; as before, it is freed with FreeContextBuffer.',
    parameters: { pBindings: '_Inout_', flags: { flags: 'SEC_CHANNEL_BINDINGS_FLAGS' } },
  },
};
