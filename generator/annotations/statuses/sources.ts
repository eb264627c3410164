// Where the sentences of statuses were learnt: what happened. What to look at is experience.

import type { StatusSource } from '../schema.js';
import { sdk, win32 } from '../sources.js';

/** Status codes of COM, where Microsoft lists those of security. */
const comErrors = `${win32}/com/com-error-codes-4` as const;

export const statusSources: readonly StatusSource[] = [
  {
    // On neither page; the header has a text for each, or the same value under another name.
    names:
      /^(?:SEC_I_(?:GENERIC_EXTENSION_RECEIVED|ASYNC_CALL_PENDING|INVALID_SESSION_STATE)|SEC_E_(?:APPLICATION_PROTOCOL_MISMATCH|INVALID_UPN_NAME|EXT_BUFFER_TOO_SMALL|INSUFFICIENT_BUFFERS|NO_SPM)|TRUST_E_MALFORMED_SIGNATURE)$/,
    source: sdk,
  },
  {
    names:
      /^SEC_(?:I_(?:SIGNATURE_NEEDED|NO_RENEGOTIATION|MESSAGE_FRAGMENT|CONTINUE_NEEDED_MESSAGE_OK)|E_(?:INVALID_PARAMETER|DELEGATION_POLICY|POLICY_NLTM_ONLY|NO_CONTEXT|PKU2U_CERT_FAILURE|MUTUAL_AUTH_FAILED|ONLY_HTTPS_ALLOWED))$/,
    source: comErrors,
  },
  { names: /^SEC_/, source: `${win32}/secauthn/sspi-status-codes` },
  { names: /^(?:CERT_E|TRUST_E|CRYPT_E|NTE)_/, source: comErrors },
  { names: /^STATUS_/, source: 'MS-ERREF 2.3.1' },
];
