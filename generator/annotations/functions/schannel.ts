// Functions of schannel.dll beyond SSPI.

import type { FunctionRecord } from '../schema.js';

export const schannelFunctions: Readonly<Record<string, FunctionRecord>> = {
  SslEmptyCache: {
    forms: 'AW',
    purpose: "Removes one target from Schannel's session cache, or all when the name is null.",
    parameters: { pszTargetName: '_In_' },
  },
  SslCrackCertificate: {
    purpose:
      'Takes an encoded certificate apart; obsolete, CertCreateCertificateContext replaces it.',
    ownership: 'The structure is freed with SslFreeCertificate.',
    parameters: { pbCertificate: '_Inout_', ppCertificate: '_Inout_' },
  },
  SslFreeCertificate: {
    purpose: 'Frees what SslCrackCertificate made.',
    parameters: { pCertificate: '_Inout_' },
  },
  SslGetServerIdentity: {
    purpose: 'Finds the server name in a TLS ClientHello.',
    ownership: 'ServerIdentity points into ClientHello and is never freed.',
    parameters: {
      ClientHello: '_In_reads_bytes_(ClientHelloSize)',
      ServerIdentity: '_Outptr_result_bytebuffer_(*ServerIdentitySize)',
      ServerIdentitySize: '_Out_',
    },
  },
  SslGetExtensions: {
    purpose: 'Finds the extensions asked for in a TLS ClientHello.',
    ownership: 'Each pExtData points into clientHello and is never freed.',
    parameters: {
      clientHello: '_In_reads_(clientHelloByteSize)',
      genericExtensions: '_Inout_updates_(genericExtensionsCount)',
      bytesToRead: '_Out_',
    },
  },
  SslGenerateKeyPair: {
    purpose:
      'Makes a key pair and a certificate request for a name; undocumented, and recent versions ' +
      'of Windows do not export it.',
    parameters: {
      pCerts: {
        sal: '_Inout_',
        because: 'Microsoft publishes none; the structure receives the key and the request.',
      },
      pszDN: '_In_',
      pszPassword: { sal: '_In_', secret: true },
    },
  },
  SslGenerateRandomBits: {
    purpose: 'Fills memory with random bytes; undocumented.',
    parameters: { pRandomData: '_Inout_' },
  },
  SslGetMaximumKeySize: {
    purpose: 'Gives the largest key size that Schannel supports; undocumented.',
    parameters: {},
  },
};
