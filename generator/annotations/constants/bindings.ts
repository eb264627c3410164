// Channel bindings: a server's audit, and the result for a client's bindings.

import type { Table } from '../schema.js';
import { win32 } from '../sources.js';

export const bindingTables: readonly Table[] = [
  {
    name: 'SEC_CHANNEL_BINDINGS_VERSIONS',
    kind: 'values',
    purpose: 'What tells SEC_CHANNEL_BINDINGS_EX from SEC_CHANNEL_BINDINGS: magicNumber.',
    names: ['SEC_CHANNEL_BINDINGS_EX_MAGIC'],
  },
  {
    name: 'SEC_CHANNEL_BINDINGS_FLAGS',
    prefix: 'SEC_CHANNEL_BINDINGS_',
    kind: 'flags',
    purpose: 'What a server wants of channel bindings: flags of SspiSetChannelBindingFlags.',
    source: `${win32}/secauthn/epa-support-in-service`,
    meanings: {
      SEC_CHANNEL_BINDINGS_AUDIT_BINDINGS:
        'The bindings of the client are audited, not enforced: SECBUFFER_CHANNEL_BINDINGS_RESULT says what came.',
      SEC_CHANNEL_BINDINGS_VALID_FLAGS: 'All flags that have a meaning.',
    },
  },
  {
    name: 'SEC_CHANNEL_BINDINGS_RESULT_FLAGS',
    prefix: 'SEC_CHANNEL_BINDINGS_RESULT_',
    kind: 'flags',
    purpose:
      'What became of the channel bindings of a client: flags of SEC_CHANNEL_BINDINGS_RESULT.',
    source: `${win32}/secauthn/epa-support-in-service`,
    meanings: {
      SEC_CHANNEL_BINDINGS_RESULT_CLIENT_SUPPORT:
        'The client says that it knows channel bindings, whether it sent some or not.',
      SEC_CHANNEL_BINDINGS_RESULT_ABSENT:
        'The client bound itself to no channel: it sent no bindings, or empty ones.',
      SEC_CHANNEL_BINDINGS_RESULT_NOTVALID_MISMATCH:
        'The bindings of the client are those of another channel.',
      SEC_CHANNEL_BINDINGS_RESULT_NOTVALID_MISSING: 'The bindings are absent, and are required.',
      SEC_CHANNEL_BINDINGS_RESULT_VALID_MATCHED: 'The bindings of client and server are the same.',
      SEC_CHANNEL_BINDINGS_RESULT_VALID_PROXY:
        'The client sent bindings, which ASC_REQ_PROXY_BINDINGS takes for valid.',
      SEC_CHANNEL_BINDINGS_RESULT_VALID_MISSING:
        'The client sent none, as ASC_REQ_ALLOW_MISSING_BINDINGS allows.',
      SEC_CHANNEL_BINDINGS_RESULT_VALID: 'Any of the bits for valid bindings.',
      SEC_CHANNEL_BINDINGS_RESULT_NOTVALID: 'Any of the bits for bindings that are not valid.',
    },
  },
];
