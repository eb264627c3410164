// What AcceptSecurityContext and InitializeSecurityContext are documented to return, and what it means.

import * as sspi from '../../src/index.js';

/** What a return does to the handshake. */
export type Meaning = 'established' | 'continues' | 'incomplete' | 'failed';

export interface Return {
  readonly status: number;
  readonly meaning: Meaning;
  /** CompleteAuthToken must be called before the token is sent. */
  readonly completes: boolean;
}

const succeeds: ReadonlyMap<number, Meaning> = new Map([
  [sspi.SEC_E_OK, 'established'],
  [sspi.SEC_I_COMPLETE_NEEDED, 'established'],
  [sspi.SEC_I_CONTINUE_NEEDED, 'continues'],
  [sspi.SEC_I_COMPLETE_AND_CONTINUE, 'continues'],
  [sspi.SEC_I_INCOMPLETE_CREDENTIALS, 'continues'],
  [sspi.SEC_E_INCOMPLETE_MESSAGE, 'incomplete'],
]);

const describe = (status: number): Return => ({
  status,
  meaning: succeeds.get(status) ?? (status < 0 ? 'failed' : 'continues'),
  completes: status === sspi.SEC_I_COMPLETE_NEEDED || status === sspi.SEC_I_COMPLETE_AND_CONTINUE,
});

/** Codes that no page and no header has: one that is a failure, one that is not. */
const unknown = [0x8009ffff | 0, 0x0009fff0];

const both = [
  sspi.SEC_E_OK,
  sspi.SEC_I_COMPLETE_AND_CONTINUE,
  sspi.SEC_I_COMPLETE_NEEDED,
  sspi.SEC_I_CONTINUE_NEEDED,
  sspi.SEC_E_INCOMPLETE_MESSAGE,
  sspi.SEC_E_INSUFFICIENT_MEMORY,
  sspi.SEC_E_INTERNAL_ERROR,
  sspi.SEC_E_INVALID_HANDLE,
  sspi.SEC_E_INVALID_TOKEN,
  sspi.SEC_E_LOGON_DENIED,
  sspi.SEC_E_NO_AUTHENTICATING_AUTHORITY,
  sspi.SEC_E_NO_CREDENTIALS,
  sspi.SEC_E_UNSUPPORTED_FUNCTION,
];

/** The page's 16, the unknown ones, and SEC_E_INVALID_HANDLE by the value that the page gives it. */
export const acceptReturns: readonly Return[] = [
  ...both,
  sspi.SEC_E_BAD_BINDINGS,
  sspi.SEC_E_SECURITY_QOS_FAILED,
  sspi.STATUS_LOGON_FAILURE,
  0x80100003 | 0,
  ...unknown,
].map(describe);

export const initializeReturns: readonly Return[] = [
  ...both,
  sspi.SEC_E_TARGET_UNKNOWN,
  sspi.SEC_E_WRONG_PRINCIPAL,
  sspi.SEC_E_APPLICATION_PROTOCOL_MISMATCH,
  sspi.SEC_I_INCOMPLETE_CREDENTIALS,
  ...unknown,
].map(describe);
