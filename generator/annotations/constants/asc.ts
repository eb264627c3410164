// Flags of AcceptSecurityContext: what a server requests, and what is granted.

import type { Table } from '../schema.js';
import { byName, inSdk, kerberos, schannel } from './meanings.js';

const wideResult = 'Its bit does not fit the 32 bits of pfContextAttr.';

export const ascTables: readonly Table[] = [
  {
    name: 'ASC_REQ',
    kind: 'flags',
    purpose: 'What the server asks of a context: fContextReq of AcceptSecurityContext.',
    counterpart: {
      table: 'ASC_RET',
      renamed: {
        ALLOCATE_MEMORY: 'ALLOCATED_MEMORY',
        USE_DCE_STYLE: 'USED_DCE_STYLE',
        ALLOW_NULL_SESSION: 'NULL_SESSION',
      },
    },
    meanings: {
      ASC_REQ_DELEGATE: kerberos(
        'The server may act as the client.',
        'Ignore it for constrained delegation. Schannel answers SEC_E_UNSUPPORTED_FUNCTION.',
      ),
      ASC_REQ_MUTUAL_AUTH: schannel('The client must send a certificate.'),
      ASC_REQ_REPLAY_DETECT: { meaning: 'Detects replayed messages.', note: 'Implies integrity.' },
      ASC_REQ_SEQUENCE_DETECT: {
        meaning: 'Detects messages received out of sequence.',
        note: 'Implies integrity.',
      },
      ASC_REQ_CONFIDENTIALITY: {
        meaning: 'Messages can be encrypted and decrypted.',
        note: 'Digest supports it with SASL only.',
      },
      ASC_REQ_USE_SESSION_KEY: 'A new session key is negotiated.',
      ASC_REQ_SESSION_TICKET: {
        meaning: 'The server issues session tickets.',
        note:
          "The documentation does not describe it; the meaning is that of its name. Schannel's " +
          'documentation calls ASC_REQ_PROMPT_FOR_CREDS not valid; the header has no such name, and ' +
          "on the client's side that bit is this one.",
      },
      ASC_REQ_ALLOCATE_MEMORY:
        'Digest and Schannel allocate the output buffers, to be freed with FreeContextBuffer.',
      ASC_REQ_USE_DCE_STYLE: 'The handshake takes three legs, as DCE expects.',
      ASC_REQ_DATAGRAM: 'The context works on datagrams.',
      ASC_REQ_CONNECTION: 'The context does not handle the formatting of messages.',
      ASC_REQ_CALL_LEVEL: byName('Asks for authentication of each call.'),
      ASC_REQ_FRAGMENT_SUPPLIED: byName('The input token is a fragment.'),
      ASC_REQ_EXTENDED_ERROR: {
        meaning: 'When the handshake fails, a message for the client is made.',
        note: 'Another bit than ISC_REQ_EXTENDED_ERROR.',
      },
      ASC_REQ_STREAM: schannel(
        'The context works on a stream.',
        'Another bit than ISC_REQ_STREAM.',
      ),
      ASC_REQ_INTEGRITY: {
        meaning: 'Messages can be signed and their signatures verified.',
        note: 'Schannel does not support it. Another bit than ISC_REQ_INTEGRITY.',
      },
      ASC_REQ_LICENSING: byName('Asks for licensing.'),
      ASC_REQ_IDENTIFY: {
        meaning: 'The server learns who the client is, but does not act as it.',
        note: 'Another bit than ISC_REQ_IDENTIFY.',
      },
      ASC_REQ_ALLOW_NULL_SESSION: byName('Accepts a client without an identity.'),
      ASC_REQ_ALLOW_NON_USER_LOGONS: byName('Accepts accounts that are not those of users.'),
      ASC_REQ_ALLOW_CONTEXT_REPLAY: byName('Accepts a token that was used before.'),
      ASC_REQ_FRAGMENT_TO_FIT: byName(
        'A token that is larger than the output buffer is split into fragments.',
      ),
      ASC_REQ_NO_TOKEN: byName('No access token is made for the client.'),
      ASC_REQ_PROXY_BINDINGS: {
        meaning:
          'The client must send channel bindings, which are not compared: the TLS channel ends at a proxy ' +
          'in front of the server.',
        packages: ['Negotiate', 'Kerberos', 'NTLM', 'Digest'],
        excludes: ['ASC_REQ_ALLOW_MISSING_BINDINGS'],
        note:
          'The general page says Digest only; the page on extended protection gives it to any service, and ' +
          '.NET sets it for Negotiate, Kerberos and NTLM.',
      },
      ASC_REQ_ALLOW_MISSING_BINDINGS: {
        meaning:
          'A client that says nothing of channel bindings is let in. One that knows them must send those of ' +
          'this channel: none of its own are an empty binding, which is refused.',
        packages: ['Negotiate', 'Kerberos', 'NTLM', 'Digest'],
        excludes: ['ASC_REQ_PROXY_BINDINGS'],
        documentedAs: ['ASC_REQ_HTTP'],
        note:
          "Digest's documentation calls the same bit, 0x10000000, ASC_REQ_HTTP: set it to use Digest " +
          'for HTTP, omit it to use Digest as a SASL mechanism. The general page says Digest only; the page ' +
          'on extended protection gives it to any service, and .NET sets it for Negotiate, Kerberos and NTLM.',
      },
      ASC_REQ_MESSAGES: schannel(
        'The context takes and makes bare TLS messages instead of records.',
        'Its bit is the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS ' +
          'buffer that holds SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.',
      ),
      ASC_REQ_EXPLICIT_SESSION: inSdk(
        schannel(
          'The caller keeps the sessions: tickets come and go in buffers (TLS 1.3).',
          'Its bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.',
        ),
      ),
    },
  },
  {
    name: 'ASC_RET',
    kind: 'flags',
    purpose: 'What the server got: pfContextAttr of AcceptSecurityContext.',
    meanings: {
      ASC_RET_DELEGATE: kerberos('The server can act as the client towards other servers.'),
      ASC_RET_MUTUAL_AUTH: {
        meaning: 'Client and server have proved their identities to each other.',
        note:
          'Schannel sets it in the last call only, once the certificate of the client was mapped to ' +
          'an account.',
      },
      ASC_RET_REPLAY_DETECT: 'Replayed messages are detected.',
      ASC_RET_SEQUENCE_DETECT: 'Messages out of sequence are detected.',
      ASC_RET_CONFIDENTIALITY: 'Messages can be encrypted.',
      ASC_RET_USE_SESSION_KEY: 'A new session key was negotiated.',
      ASC_RET_SESSION_TICKET: byName('The server issues session tickets.'),
      ASC_RET_ALLOCATED_MEMORY: {
        meaning: 'The package allocated the output buffers; free them with FreeContextBuffer.',
        note: 'May be looked at before the context is established.',
      },
      ASC_RET_USED_DCE_STYLE: 'The handshake takes three legs, as DCE expects.',
      ASC_RET_DATAGRAM: 'The context works on datagrams.',
      ASC_RET_CONNECTION: 'The context does not handle the formatting of messages.',
      ASC_RET_CALL_LEVEL: {
        meaning: 'Each call is authenticated.',
        note:
          'The documentation does not describe it; the meaning is that of its name. Another bit than ' +
          'ASC_REQ_CALL_LEVEL.',
      },
      ASC_RET_THIRD_LEG_FAILED: byName('The third leg of the handshake failed.'),
      ASC_RET_EXTENDED_ERROR: 'A message for the client is made when the handshake fails.',
      ASC_RET_STREAM: schannel('The context works on a stream.'),
      ASC_RET_INTEGRITY: 'Messages can be signed.',
      ASC_RET_LICENSING: byName('Licensing is in use.'),
      ASC_RET_IDENTIFY: 'The server knows who the client is, but cannot act as it.',
      ASC_RET_NULL_SESSION: byName('The client has no identity.'),
      ASC_RET_ALLOW_NON_USER_LOGONS: byName('Accounts that are not those of users are accepted.'),
      ASC_RET_ALLOW_CONTEXT_REPLAY: {
        meaning: 'A token that was used before is accepted.',
        note: 'Deprecated; do not rely on it.',
      },
      ASC_RET_FRAGMENT_ONLY: byName('The output token is a fragment.'),
      ASC_RET_NO_TOKEN: byName('No access token was made for the client.'),
      ASC_RET_NO_ADDITIONAL_TOKEN: {
        meaning: 'No further token is needed.',
        note: 'Internal; of no interest to callers.',
      },
      ASC_RET_MESSAGES: schannel(
        'The context takes and makes bare TLS messages instead of records.',
        'Its bit is the 33rd and does not fit the 32 bits of pfContextAttr.',
      ),
      ASC_RET_REUSE_SESSION_TICKETS: inSdk(
        schannel(
          'The server allows that a session ticket is used more than once (TLS 1.3).',
          wideResult,
        ),
      ),
      ASC_RET_EXPLICIT_SESSION: inSdk(schannel('The caller keeps the sessions.', wideResult)),
    },
  },
];
