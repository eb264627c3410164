// Credentials: acquiring, adding to and freeing them; the password of an account.

import type { FunctionRecord } from '../schema.js';

export const credentialFunctions: Readonly<Record<string, FunctionRecord>> = {
  AcquireCredentialsHandle: {
    forms: 'AW',
    purpose:
      'Acquires a handle to the credentials of a principal for one package: those of the current ' +
      'logon, or those given in pAuthData.',
    ownership:
      'The credential is freed with FreeCredentialsHandle once every context made from it is ' +
      'deleted. pAuthData may be wiped and freed as soon as the call returns.',
    parameters: {
      pszPrincipal: '_In_opt_',
      pszPackage: '_In_',
      fCredentialUse: { flags: 'SECPKG_CRED' },
      pvLogonId: '_In_opt_',
      pAuthData: { sal: '_In_opt_', secret: true },
      pGetKeyFn: '_In_opt_',
      pvGetKeyArgument: { sal: '_In_opt_', secret: true },
      phCredential: '_Out_',
      ptsExpiry: '_Out_opt_',
    },
  },
  AddCredentials: {
    forms: 'AW',
    purpose: 'Adds a further credential to a credential handle that exists.',
    ownership: 'What was added belongs to hCredentials and goes with it, in FreeCredentialsHandle.',
    parameters: {
      hCredentials: '_In_',
      pszPrincipal: '_In_opt_',
      pszPackage: '_In_',
      fCredentialUse: { flags: 'SECPKG_CRED' },
      pAuthData: { sal: '_In_opt_', secret: true },
      pGetKeyFn: '_In_opt_',
      pvGetKeyArgument: { sal: '_In_opt_', secret: true },
      ptsExpiry: '_Out_opt_',
    },
  },
  FreeCredentialsHandle: {
    purpose: 'Frees a credential handle.',
    ownership:
      'Delete the contexts made from the credential first. Calling it again on the same handle ' +
      'is an error.',
    parameters: { phCredential: '_In_' },
  },
  ChangeAccountPassword: {
    forms: 'AW',
    purpose: 'Changes the password of an account through Kerberos, Negotiate or NTLM.',
    ownership: 'A response that the package allocated in pOutput is freed with FreeContextBuffer.',
    parameters: {
      pszPackageName: '_In_',
      pszDomainName: '_In_',
      pszAccountName: '_In_',
      pszOldPassword: { sal: '_In_', secret: true },
      pszNewPassword: { sal: '_In_', secret: true },
      pOutput: '_Inout_',
    },
  },
};
