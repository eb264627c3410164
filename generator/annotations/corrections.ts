// Where Microsoft's published SAL is wrong or missing, what is right, and why.

export interface Correction {
  readonly function: string;
  readonly parameter: string;
  readonly sal: string;
  readonly reason: string;
}

const descriptor = 'The descriptor is only read, but the buffers it lists are written.';
const secret = 'What it points to is overwritten or freed.';

export const corrections: readonly Correction[] = [
  { function: 'MakeSignature', parameter: 'pMessage', sal: '_Inout_', reason: descriptor },
  { function: 'EncryptMessage', parameter: 'pMessage', sal: '_Inout_', reason: descriptor },
  { function: 'DecryptMessage', parameter: 'pMessage', sal: '_Inout_', reason: descriptor },
  { function: 'CompleteAuthToken', parameter: 'pToken', sal: '_Inout_', reason: descriptor },
  {
    function: 'VerifySignature',
    parameter: 'pfQOP',
    sal: '_Out_opt_',
    reason: 'Callers pass NULL, as DecryptMessage documents for the same parameter.',
  },
  {
    function: 'ImportSecurityContextW',
    parameter: 'Token',
    sal: '_In_opt_',
    reason: 'A context is imported without an access token.',
  },
  {
    function: 'ImportSecurityContextA',
    parameter: 'Token',
    sal: '_In_opt_',
    reason: 'A context is imported without an access token.',
  },
  {
    function: 'SspiPromptForCredentialsW',
    parameter: 'ppAuthIdentity',
    sal: '_Outptr_',
    reason: 'It receives the address of memory to be freed with SspiFreeAuthIdentity.',
  },
  {
    function: 'SspiPromptForCredentialsA',
    parameter: 'ppAuthIdentity',
    sal: '_Outptr_',
    reason: 'It receives the address of memory to be freed with SspiFreeAuthIdentity.',
  },
  { function: 'SspiZeroAuthIdentity', parameter: 'AuthData', sal: '_Inout_opt_', reason: secret },
  { function: 'SspiFreeAuthIdentity', parameter: 'AuthData', sal: '_Inout_opt_', reason: secret },
  {
    function: 'SslGenerateKeyPair',
    parameter: 'pCerts',
    sal: '_Inout_',
    reason: 'Microsoft publishes none; the structure receives the key and the request.',
  },
];
