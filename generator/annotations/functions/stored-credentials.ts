// The credentials that Windows keeps for a user, and the dialog and the buffers of credential providers.

import type { FunctionRecord } from '../schema.js';

const block = 'The block is freed with CredFree; the blobs in it hold secrets: wipe them first.';

const buffers = "The buffers are the caller's; sizes count characters, with the NUL.";

export const storedCredentialFunctions: Readonly<Record<string, FunctionRecord>> = {
  CredReadW: {
    header: 'wincred.h',
    library: 'advapi32.dll',
    purpose: 'Reads a stored credential of the user.',
    ownership: block,
    parameters: {
      TargetName: '_In_',
      Type: { flags: 'CRED_TYPE' },
      Credential: { sal: '_Outptr_', secret: true },
    },
  },
  CredWriteW: {
    header: 'wincred.h',
    library: 'advapi32.dll',
    purpose: 'Stores a credential for the user, in place of the one of the same name and type.',
    parameters: {
      Credential: { sal: '_In_', secret: true },
      Flags: { flags: 'CRED_WRITE' },
    },
  },
  CredEnumerateW: {
    header: 'wincred.h',
    library: 'advapi32.dll',
    purpose: 'Lists the stored credentials of the user.',
    ownership: block,
    parameters: {
      Filter: '_In_opt_',
      Flags: { flags: 'CRED_ENUMERATE' },
      Count: '_Out_',
      Credential: { sal: '_Outptr_', secret: true },
    },
  },
  CredDeleteW: {
    header: 'wincred.h',
    library: 'advapi32.dll',
    purpose: 'Deletes a stored credential of the user.',
    parameters: { TargetName: '_In_', Type: { flags: 'CRED_TYPE' } },
  },
  CredFree: {
    header: 'wincred.h',
    library: 'advapi32.dll',
    purpose: 'Frees what the functions of stored credentials returned.',
    parameters: { Buffer: '_In_' },
  },
  CredPackAuthenticationBufferW: {
    header: 'wincred.h',
    library: 'credui.dll',
    purpose: 'Packs a user name and a password as a credential provider does.',
    ownership: "The buffer is the caller's, and holds a secret: wipe it.",
    parameters: {
      dwFlags: { flags: 'CRED_PACK' },
      pszUserName: '_In_',
      pszPassword: { sal: '_In_', secret: true },
      pPackedCredentials: {
        sal: '_Out_writes_bytes_opt_(*pcbPackedCredentials)',
        secret: true,
      },
      pcbPackedCredentials: '_Inout_',
    },
  },
  CredUnPackAuthenticationBufferW: {
    header: 'wincred.h',
    library: 'credui.dll',
    purpose: 'Takes the user name, the domain and the password out of a packed credential.',
    ownership: buffers,
    parameters: {
      dwFlags: { flags: 'CRED_PACK' },
      pAuthBuffer: { sal: '_In_reads_bytes_(cbAuthBuffer)', secret: true },
      pszUserName: '_Out_writes_opt_(*pcchMaxUserName)',
      pcchMaxUserName: '_Inout_',
      pszDomainName: '_Out_writes_opt_(*pcchMaxDomainame)',
      pcchMaxDomainame: '_Inout_opt_',
      pszPassword: { sal: '_Out_writes_opt_(*pcchMaxPassword)', secret: true },
      pcchMaxPassword: '_Inout_',
    },
  },
  CredUIPromptForWindowsCredentialsW: {
    header: 'wincred.h',
    library: 'credui.dll',
    purpose: 'Shows the dialog in which a user enters credentials of any credential provider.',
    ownership: 'ppvOutAuthBuffer holds a secret: wipe it, then free it with CoTaskMemFree.',
    parameters: {
      pUiInfo: '_In_opt_',
      pulAuthPackage: '_Inout_',
      pvInAuthBuffer: { sal: '_In_reads_bytes_opt_(ulInAuthBufferSize)', secret: true },
      ppvOutAuthBuffer: {
        sal: '_Outptr_result_bytebuffer_(*pulOutAuthBufferSize)',
        secret: true,
      },
      pulOutAuthBufferSize: '_Out_',
      pfSave: '_Inout_opt_',
      dwFlags: { flags: 'CREDUIWIN' },
    },
  },
  CoTaskMemFree: {
    header: 'combaseapi.h',
    library: 'ole32.dll',
    purpose: 'Frees memory of COM: what CredUIPromptForWindowsCredentials returned.',
    parameters: { pv: '_In_opt_' },
  },
};
