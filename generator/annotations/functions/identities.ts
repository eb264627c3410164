// Identities (SEC_WINNT_AUTH_IDENTITY_OPAQUE): making, copying, encrypting, serialising and freeing them.

import type { FunctionRecord } from '../schema.js';

const identityOwnership = 'The new identity is freed with SspiFreeAuthIdentity.';

const wipedReason = 'What it points to is overwritten or freed.';

export const identityFunctions: Readonly<Record<string, FunctionRecord>> = {
  SspiEncodeStringsAsAuthIdentity: {
    purpose: 'Makes an identity from three strings: user, domain and packed credentials.',
    ownership: identityOwnership,
    parameters: {
      pszUserName: '_In_opt_',
      pszDomainName: '_In_opt_',
      pszPackedCredentialsString: { sal: '_In_opt_', secret: true },
      ppAuthIdentity: '_Outptr_',
    },
  },
  SspiEncodeAuthIdentityAsStrings: {
    purpose: 'Turns an identity into three strings: user, domain and packed credentials.',
    ownership:
      'Each string is freed with SspiLocalFree, the packed credentials wiped first. One page of ' +
      'the documentation says SspiFreeAuthIdentity, which is for identities.',
    parameters: {
      pAuthIdentity: '_In_',
      ppszUserName: '_Outptr_result_maybenull_',
      ppszDomainName: '_Outptr_result_maybenull_',
      ppszPackedCredentialsString: { sal: '_Outptr_opt_result_maybenull_', secret: true },
    },
  },
  SspiCopyAuthIdentity: {
    purpose: 'Copies an identity.',
    ownership: identityOwnership,
    parameters: { AuthData: '_In_', AuthDataCopy: '_Outptr_' },
  },
  SspiFreeAuthIdentity: {
    purpose: 'Wipes and frees an identity that SSPI made.',
    ownership: 'For identities of SSPI only, never for a structure that the caller allocated.',
    parameters: { AuthData: { sal: '_Inout_opt_', published: '_In_opt_', because: wipedReason } },
  },
  SspiZeroAuthIdentity: {
    purpose: 'Wipes the secrets of an identity without freeing it.',
    parameters: { AuthData: { sal: '_Inout_opt_', published: '_In_opt_', because: wipedReason } },
  },
  SspiLocalFree: {
    purpose: 'Frees strings and bytes that the Sspi functions made; identities have their own.',
    parameters: { DataBuffer: '_In_opt_' },
  },
  SspiValidateAuthIdentity: {
    purpose: 'Checks that an identity is well formed, not that its secrets are right.',
    parameters: { AuthData: '_In_' },
  },
  SspiCompareAuthIdentities: {
    purpose: 'Compares two identities: the same user, and the same altogether.',
    parameters: {
      AuthIdentity1: '_In_opt_',
      AuthIdentity2: '_In_opt_',
      SameSuppliedUser: '_Out_opt_',
      SameSuppliedIdentity: '_Out_opt_',
    },
  },
  SspiExcludePackage: {
    purpose: 'Copies an identity so that Negotiate does not use one package with the copy.',
    ownership: identityOwnership,
    parameters: { AuthIdentity: '_In_opt_', pszPackageName: '_In_', ppNewAuthIdentity: '_Outptr_' },
  },
  SspiEncryptAuthIdentity: {
    purpose: 'Encrypts the secrets of an identity in place.',
    parameters: { AuthData: '_Inout_' },
  },
  SspiEncryptAuthIdentityEx: {
    library: 'sspicli.dll',
    purpose: 'Encrypts the secrets of an identity in place, for the readers that Options names.',
    parameters: { AuthData: '_Inout_' },
  },
  SspiDecryptAuthIdentity: {
    purpose: 'Decrypts the secrets of an identity in place.',
    parameters: { EncryptedAuthData: '_Inout_' },
  },
  SspiDecryptAuthIdentityEx: {
    library: 'sspicli.dll',
    purpose: 'Decrypts in place what SspiEncryptAuthIdentityEx encrypted with the same Options.',
    parameters: { EncryptedAuthData: '_Inout_' },
  },
  SspiIsAuthIdentityEncrypted: {
    purpose: 'Tells whether the secrets of an identity are encrypted.',
    parameters: { EncryptedAuthData: '_In_' },
  },
  SspiMarshalAuthIdentity: {
    purpose: 'Serialises an identity into bytes, for SspiUnmarshalAuthIdentity.',
    ownership: 'The bytes hold secrets: wipe them, then free them with SspiLocalFree.',
    parameters: {
      AuthIdentity: '_In_',
      AuthIdentityLength: '_Out_',
      AuthIdentityByteArray: {
        sal: '_Outptr_result_bytebuffer_(*AuthIdentityLength)',
        secret: true,
      },
    },
  },
  SspiUnmarshalAuthIdentity: {
    purpose: 'Makes an identity from what SspiMarshalAuthIdentity serialised.',
    ownership: identityOwnership,
    parameters: {
      AuthIdentityByteArray: { sal: '_In_reads_bytes_(AuthIdentityLength)', secret: true },
      ppAuthIdentity: '_Outptr_',
    },
  },
};
