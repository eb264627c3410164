// The attributes of a credential that sspi.h declares: one row each.

import {
  SECPKG_CRED_ATTR_CERT,
  SECPKG_CRED_ATTR_NAMES,
  SECPKG_CRED_ATTR_SSI_PROVIDER,
} from '../../generated/flags.js';
import {
  SecPkgCredentials_Cert,
  SecPkgCredentials_NamesW,
  SecPkgCredentials_SSIProviderW,
} from '../../generated/structs.js';
import { bytesAt, reader, textAt } from './reader.js';

/** SecPkgCredentials_SSIProvider: the provider of an identity of another kind than Windows' own. */
export interface SsiProvider {
  readonly providerName: string;
  readonly providerInfo: Buffer;
}

/** Attribute -> its structure, the memory in it that is freed after reading, and what is read of it. */
export const credentialReaders = {
  [SECPKG_CRED_ATTR_NAMES]: reader(SecPkgCredentials_NamesW, ['sUserName'], ({ sUserName }) =>
    textAt(sUserName),
  ),
  [SECPKG_CRED_ATTR_SSI_PROVIDER]: reader(
    SecPkgCredentials_SSIProviderW,
    ['sProviderName', 'ProviderInfo'],
    (provider): SsiProvider => ({
      providerName: textAt(provider.sProviderName),
      providerInfo: bytesAt(provider.ProviderInfo, provider.ProviderInfoLength),
    }),
  ),
  /** The thumbprint of the certificate; only Kerberos. */
  [SECPKG_CRED_ATTR_CERT]: reader(
    SecPkgCredentials_Cert,
    ['EncodedCert'],
    ({ EncodedCert, EncodedCertSize }) => bytesAt(EncodedCert, EncodedCertSize),
  ),
} as const;
