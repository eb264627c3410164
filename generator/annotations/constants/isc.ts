// Flags of InitializeSecurityContext: what a client requests, and what is granted.

import type { Table } from '../schema.js';
import { byName, inSdk, kerberos, schannel } from './meanings.js';

const wide =
  'Its bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.';
const wideResult = 'Its bit does not fit the 32 bits of pfContextAttr.';

export const iscTables: readonly Table[] = [
  {
    name: 'ISC_REQ',
    kind: 'flags',
    purpose: 'What the client asks of a context: fContextReq of InitializeSecurityContext.',
    counterpart: {
      table: 'ISC_RET',
      renamed: {
        PROMPT_FOR_CREDS: 'USED_COLLECTED_CREDS',
        USE_SUPPLIED_CREDS: 'USED_SUPPLIED_CREDS',
        ALLOCATE_MEMORY: 'ALLOCATED_MEMORY',
        USE_DCE_STYLE: 'USED_DCE_STYLE',
        USE_HTTP_STYLE: 'USED_HTTP_STYLE',
      },
    },
    meanings: {
      ISC_REQ_DELEGATE: kerberos(
        'The server may use the context to act as the client towards other servers.',
        'Works only together with ISC_REQ_MUTUAL_AUTH; ignore it for constrained delegation. ' +
          'Schannel answers SEC_E_UNSUPPORTED_FUNCTION.',
      ),
      ISC_REQ_MUTUAL_AUTH: {
        meaning: 'The mutual authentication policy of the service is satisfied.',
        note:
          'That policy may ask for none: look at ISC_RET_MUTUAL_AUTH, or query the context, to know ' +
          'whether the server proved its identity.',
      },
      ISC_REQ_REPLAY_DETECT: { meaning: 'Detects replayed messages.', note: 'Implies integrity.' },
      ISC_REQ_SEQUENCE_DETECT: {
        meaning: 'Detects messages received out of sequence.',
        note: 'Implies integrity.',
      },
      ISC_REQ_CONFIDENTIALITY: 'Messages can be encrypted with EncryptMessage.',
      ISC_REQ_USE_SESSION_KEY: kerberos('A new session key is negotiated.'),
      ISC_REQ_PROMPT_FOR_CREDS: {
        meaning: 'The package asks an interactive user for credentials, if it can.',
        note: 'Schannel answers SEC_E_UNSUPPORTED_FUNCTION.',
      },
      ISC_REQ_USE_SUPPLIED_CREDS: schannel(
        'Schannel does not look for a client certificate by itself.',
        'The page on context requirements has another meaning: the input buffer holds credentials ' +
          'of the package.',
      ),
      ISC_REQ_ALLOCATE_MEMORY:
        'The package allocates the output buffers, to be freed with FreeContextBuffer.',
      ISC_REQ_USE_DCE_STYLE: 'The handshake takes three legs, as DCE expects.',
      ISC_REQ_DATAGRAM: 'The context works on datagrams.',
      ISC_REQ_CONNECTION: {
        meaning: 'The context does not handle the formatting of messages.',
        note: 'The default of Kerberos, Negotiate and NTLM.',
      },
      ISC_REQ_CALL_LEVEL: byName('Asks for authentication of each call.'),
      ISC_REQ_FRAGMENT_SUPPLIED: byName('The input token is a fragment.'),
      ISC_REQ_EXTENDED_ERROR: 'When the handshake fails, a message for the server is made.',
      ISC_REQ_STREAM: 'The context works on a stream.',
      ISC_REQ_INTEGRITY: 'Messages can be signed and their signatures verified.',
      ISC_REQ_IDENTIFY: 'The server may learn who the client is, but not act as it.',
      ISC_REQ_NULL_SESSION: byName('The client connects without an identity.'),
      ISC_REQ_MANUAL_CRED_VALIDATION: schannel(
        'Schannel does not validate the server by itself; the caller must.',
      ),
      ISC_REQ_RESERVED1: 'Reserved.',
      ISC_REQ_FRAGMENT_TO_FIT: byName(
        'A token that is larger than the output buffer is split into fragments.',
      ),
      ISC_REQ_FORWARD_CREDENTIALS: byName(
        'The credentials of the client are forwarded to the server.',
      ),
      ISC_REQ_NO_INTEGRITY: {
        meaning: 'ISC_REQ_INTEGRITY is ignored.',
        packages: ['Negotiate', 'Kerberos'],
        note: "A comment in Microsoft's header says Negotiate only.",
      },
      ISC_REQ_USE_HTTP_STYLE: {
        meaning: 'The handshake runs over HTTP.',
        note:
          'The documentation does not describe it; the meaning is that of its name. It is not the ' +
          "ISC_REQ_HTTP of Digest's documentation, which the header lacks.",
      },
      ISC_REQ_UNVERIFIED_TARGET_NAME: byName(
        'The target name comes from a source that is not trusted.',
      ),
      ISC_REQ_CONFIDENTIALITY_ONLY: {
        meaning: 'Messages can be encrypted, but have no integrity.',
        packages: ['Negotiate', 'Kerberos'],
        note:
          "The documentation does not describe it; a comment in Microsoft's header limits it to " +
          'these packages.',
      },
      ISC_REQ_MESSAGES: schannel(
        'The context takes and makes bare TLS messages instead of records.',
        'Its bit is the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS ' +
          'buffer that holds SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.',
      ),
      ISC_REQ_DEFERRED_CRED_VALIDATION: schannel(
        'The chain of the server is checked, but a problem does not end the handshake: the caller ' +
          'asks with SECPKG_ATTR_CERT_CHECK_RESULT.',
        'Its bit is the 34th and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer ' +
          'that holds SEC_FLAGS.',
      ),
      ISC_REQ_NO_POST_HANDSHAKE_AUTH: inSdk(
        schannel('The client does not offer to authenticate after the handshake (TLS 1.3).', wide),
      ),
      ISC_REQ_REUSE_SESSION_TICKETS: inSdk(
        schannel('A session ticket may be used more than once (TLS 1.3).', wide),
      ),
      ISC_REQ_EXPLICIT_SESSION: inSdk(
        schannel('The caller keeps the sessions: tickets come and go in buffers (TLS 1.3).', wide),
      ),
    },
  },
  {
    name: 'ISC_RET',
    kind: 'flags',
    purpose: 'What the client got: pfContextAttr of InitializeSecurityContext.',
    meanings: {
      ISC_RET_DELEGATE: kerberos('The server can act as the client towards other servers.'),
      ISC_RET_MUTUAL_AUTH: {
        meaning: 'Client and server have proved their identities to each other.',
        note: 'NTLM sets it for whoever asks, without a proof of the server: see which package was negotiated.',
      },
      ISC_RET_REPLAY_DETECT: 'Replayed messages are detected.',
      ISC_RET_SEQUENCE_DETECT: 'Messages out of sequence are detected.',
      ISC_RET_CONFIDENTIALITY: 'Messages can be encrypted.',
      ISC_RET_USE_SESSION_KEY: 'A new session key was negotiated.',
      ISC_RET_USED_COLLECTED_CREDS: byName(
        'Credentials that the package asked the user for were used.',
      ),
      ISC_RET_USED_SUPPLIED_CREDS: byName('The credentials that the caller supplied were used.'),
      ISC_RET_ALLOCATED_MEMORY: {
        meaning: 'The package allocated the output buffers; free them with FreeContextBuffer.',
        note: 'May be looked at before the context is established.',
      },
      ISC_RET_USED_DCE_STYLE: 'The handshake takes three legs, as DCE expects.',
      ISC_RET_DATAGRAM: 'The context works on datagrams.',
      ISC_RET_CONNECTION: 'The context does not handle the formatting of messages.',
      ISC_RET_INTERMEDIATE_RETURN: byName('The handshake is not at its end.'),
      ISC_RET_CALL_LEVEL: {
        meaning: 'Each call is authenticated.',
        note:
          'The documentation does not describe it; the meaning is that of its name. Another bit than ' +
          'ISC_REQ_CALL_LEVEL.',
      },
      ISC_RET_EXTENDED_ERROR: 'A message for the server is made when the handshake fails.',
      ISC_RET_STREAM: 'The context works on a stream.',
      ISC_RET_INTEGRITY: 'Messages can be signed.',
      ISC_RET_IDENTIFY: 'The server may learn who the client is, but not act as it.',
      ISC_RET_NULL_SESSION: byName('The client has no identity.'),
      ISC_RET_MANUAL_CRED_VALIDATION: schannel(
        'Schannel did not validate the server; the caller must.',
      ),
      ISC_RET_RESERVED1: 'Reserved.',
      ISC_RET_FRAGMENT_ONLY: byName('The output token is a fragment.'),
      ISC_RET_FORWARD_CREDENTIALS: byName(
        'The credentials of the client are forwarded to the server.',
      ),
      ISC_RET_USED_HTTP_STYLE: byName('The handshake runs over HTTP.'),
      ISC_RET_NO_ADDITIONAL_TOKEN: {
        meaning: 'No further token is needed.',
        note: 'Internal; of no interest to callers.',
      },
      ISC_RET_REAUTHENTICATION: {
        meaning: 'The handshake repeats one that was made before.',
        note: 'Internal; of no interest to callers.',
      },
      ISC_RET_CONFIDENTIALITY_ONLY: {
        meaning: 'Messages can be encrypted, but have no integrity.',
        packages: ['Negotiate', 'Kerberos'],
        note:
          "The documentation does not describe it; a comment in Microsoft's header limits it to these" +
          ' packages.',
      },
      ISC_RET_MESSAGES: schannel(
        'The context takes and makes bare TLS messages instead of records.',
        'Its bit is the 33rd and does not fit the 32 bits of pfContextAttr.',
      ),
      ISC_RET_DEFERRED_CRED_VALIDATION: schannel(
        'The check of the chain of the server is left to the caller.',
        'Its bit is the 34th and does not fit the 32 bits of pfContextAttr.',
      ),
      ISC_RET_NO_POST_HANDSHAKE_AUTH: inSdk(
        schannel('The client does not offer to authenticate after the handshake.', wideResult),
      ),
      ISC_RET_REUSE_SESSION_TICKETS: inSdk(
        schannel('Session tickets may be used more than once.', wideResult),
      ),
      ISC_RET_EXPLICIT_SESSION: inSdk(schannel('The caller keeps the sessions.', wideResult)),
    },
  },
];
