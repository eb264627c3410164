// The credential dialog, and stored credentials.

import type { FunctionRecord } from '../schema.js';

const identityOwnership = 'The new identity is freed with SspiFreeAuthIdentity.';

export const promptFunctions: Readonly<Record<string, FunctionRecord>> = {
  SspiPromptForCredentials: {
    library: 'credui.dll',
    forms: 'AW',
    purpose: 'Shows the dialog in which a user enters credentials for a package.',
    ownership: identityOwnership,
    parameters: {
      pszTargetName: '_In_',
      pUiInfo: '_In_opt_',
      pszPackage: '_In_',
      pInputAuthIdentity: '_In_opt_',
      ppAuthIdentity: {
        sal: '_Outptr_',
        published: '_Out_',
        because: 'It receives the address of memory to be freed with SspiFreeAuthIdentity.',
      },
      pfSave: '_Inout_opt_',
    },
  },
  SspiIsPromptingNeeded: {
    library: 'credui.dll',
    purpose: 'Tells whether a failure calls for asking the user for other credentials.',
    parameters: {},
  },
  SspiGetCredUIContext: {
    library: 'credui.dll',
    purpose: 'Gives a credential provider the context of the dialog it takes part in.',
    ownership:
      'The contexts are freed with SspiLocalFree, the token handle is closed with CloseHandle.',
    parameters: {
      ContextHandle: '_In_',
      CredType: '_In_',
      LogonId: '_In_opt_',
      CredUIContexts: { sal: '_Outptr_', secret: true },
      TokenHandle: '_Out_opt_',
    },
  },
  SspiUpdateCredentials: {
    library: 'credui.dll',
    purpose: 'Lets a credential provider update the credentials behind a dialog.',
    parameters: {
      ContextHandle: '_In_',
      CredType: '_In_',
      FlatCredUIContext: { sal: '_In_reads_bytes_(FlatCredUIContextLength)', secret: true },
    },
  },
  SspiUnmarshalCredUIContext: {
    library: 'credui.dll',
    purpose: "Makes a dialog's context structure from the bytes a credential provider received.",
    ownership: 'The structure is freed with SspiLocalFree.',
    parameters: {
      MarshaledCredUIContext: {
        sal: '_In_reads_bytes_(MarshaledCredUIContextLength)',
        secret: true,
      },
      CredUIContext: { sal: '_Outptr_', secret: true },
    },
  },
  SspiPrepareForCredRead: {
    purpose: 'Makes, from an identity, the target name and type that CredRead takes.',
    ownership: 'The target name is freed with SspiLocalFree; the documentation names no function.',
    parameters: {
      AuthIdentity: '_In_',
      pszTargetName: '_In_',
      pCredmanCredentialType: '_Out_',
      ppszCredmanTargetName: '_Outptr_',
    },
  },
  SspiPrepareForCredWrite: {
    purpose: 'Makes, from an identity, the names, the type and the blob that CredWrite takes.',
    ownership:
      'The names and the blob are freed with SspiLocalFree, the blob wiped first; the ' +
      'documentation names no function.',
    parameters: {
      AuthIdentity: '_In_',
      pszTargetName: '_In_opt_',
      pCredmanCredentialType: '_Out_',
      ppszCredmanTargetName: '_Outptr_',
      ppszCredmanUserName: '_Outptr_',
      ppCredentialBlob: { sal: '_Outptr_result_bytebuffer_(*pCredentialBlobSize)', secret: true },
      pCredentialBlobSize: '_Out_',
    },
  },
};
