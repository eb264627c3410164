// What the request flags of both handshake functions mean.

import type { Meaning } from '../model.js';

export const iscReqMeanings: Readonly<Record<string, Meaning>> = {
  ISC_REQ_DELEGATE: {
    meaning: 'The server may use the context to act as the client towards other servers.',
    packages: ['Kerberos'],
    note:
      'Works only together with ISC_REQ_MUTUAL_AUTH; ignore it for constrained delegation. ' +
      'Schannel answers SEC_E_UNSUPPORTED_FUNCTION.',
  },
  ISC_REQ_MUTUAL_AUTH: {
    meaning: 'The mutual authentication policy of the service is satisfied.',
    note:
      'That policy may ask for none: look at ISC_RET_MUTUAL_AUTH, or query the context, to know ' +
      'whether the server proved its identity.',
  },
  ISC_REQ_REPLAY_DETECT: {
    meaning: 'Detects replayed messages.',
    note: 'Implies integrity.',
  },
  ISC_REQ_SEQUENCE_DETECT: {
    meaning: 'Detects messages received out of sequence.',
    note: 'Implies integrity.',
  },
  ISC_REQ_CONFIDENTIALITY: {
    meaning: 'Messages can be encrypted with EncryptMessage.',
  },
  ISC_REQ_USE_SESSION_KEY: {
    meaning: 'A new session key is negotiated.',
    packages: ['Kerberos'],
  },
  ISC_REQ_PROMPT_FOR_CREDS: {
    meaning: 'The package asks an interactive user for credentials, if it can.',
    note: 'Schannel answers SEC_E_UNSUPPORTED_FUNCTION.',
  },
  ISC_REQ_USE_SUPPLIED_CREDS: {
    meaning: 'Schannel does not look for a client certificate by itself.',
    packages: ['Schannel'],
    note:
      'The page on context requirements has another meaning: the input buffer holds credentials ' +
      'of the package.',
  },
  ISC_REQ_ALLOCATE_MEMORY: {
    meaning: 'The package allocates the output buffers, to be freed with FreeContextBuffer.',
  },
  ISC_REQ_USE_DCE_STYLE: {
    meaning: 'The handshake takes three legs, as DCE expects.',
  },
  ISC_REQ_DATAGRAM: {
    meaning: 'The context works on datagrams.',
  },
  ISC_REQ_CONNECTION: {
    meaning: 'The context does not handle the formatting of messages.',
    note: 'The default of Kerberos, Negotiate and NTLM.',
  },
  ISC_REQ_CALL_LEVEL: {
    meaning: 'Asks for authentication of each call.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_REQ_FRAGMENT_SUPPLIED: {
    meaning: 'The input token is a fragment.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_REQ_EXTENDED_ERROR: {
    meaning: 'When the handshake fails, a message for the server is made.',
  },
  ISC_REQ_STREAM: {
    meaning: 'The context works on a stream.',
  },
  ISC_REQ_INTEGRITY: {
    meaning: 'Messages can be signed and their signatures verified.',
  },
  ISC_REQ_IDENTIFY: {
    meaning: 'The server may learn who the client is, but not act as it.',
  },
  ISC_REQ_NULL_SESSION: {
    meaning: 'The client connects without an identity.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_REQ_MANUAL_CRED_VALIDATION: {
    meaning: 'Schannel does not validate the server by itself; the caller must.',
    packages: ['Schannel'],
  },
  ISC_REQ_RESERVED1: {
    meaning: 'Reserved.',
  },
  ISC_REQ_FRAGMENT_TO_FIT: {
    meaning: 'A token that is larger than the output buffer is split into fragments.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_REQ_FORWARD_CREDENTIALS: {
    meaning: 'The credentials of the client are forwarded to the server.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
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
  ISC_REQ_UNVERIFIED_TARGET_NAME: {
    meaning: 'The target name comes from a source that is not trusted.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_REQ_CONFIDENTIALITY_ONLY: {
    meaning: 'Messages can be encrypted, but have no integrity.',
    packages: ['Negotiate', 'Kerberos'],
    note:
      "The documentation does not describe it; a comment in Microsoft's header limits it to " +
      'these packages.',
  },
  ISC_REQ_MESSAGES: {
    meaning: 'The context takes and makes bare TLS messages instead of records.',
    packages: ['Schannel'],
    note:
      'Its bit is the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS ' +
      'buffer that holds SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.',
  },
};

export const ascReqMeanings: Readonly<Record<string, Meaning>> = {
  ASC_REQ_DELEGATE: {
    meaning: 'The server may act as the client.',
    packages: ['Kerberos'],
    note: 'Ignore it for constrained delegation. Schannel answers SEC_E_UNSUPPORTED_FUNCTION.',
  },
  ASC_REQ_MUTUAL_AUTH: {
    meaning: 'The client must send a certificate.',
    packages: ['Schannel'],
  },
  ASC_REQ_REPLAY_DETECT: {
    meaning: 'Detects replayed messages.',
    note: 'Implies integrity.',
  },
  ASC_REQ_SEQUENCE_DETECT: {
    meaning: 'Detects messages received out of sequence.',
    note: 'Implies integrity.',
  },
  ASC_REQ_CONFIDENTIALITY: {
    meaning: 'Messages can be encrypted and decrypted.',
    note: 'Digest supports it with SASL only.',
  },
  ASC_REQ_USE_SESSION_KEY: {
    meaning: 'A new session key is negotiated.',
  },
  ASC_REQ_SESSION_TICKET: {
    meaning: 'The server issues session tickets.',
    note:
      "The documentation does not describe it; the meaning is that of its name. Schannel's " +
      'documentation calls ASC_REQ_PROMPT_FOR_CREDS not valid; the header has no such name, and ' +
      "on the client's side that bit is this one.",
  },
  ASC_REQ_ALLOCATE_MEMORY: {
    meaning: 'Digest and Schannel allocate the output buffers, to be freed with FreeContextBuffer.',
  },
  ASC_REQ_USE_DCE_STYLE: {
    meaning: 'The handshake takes three legs, as DCE expects.',
  },
  ASC_REQ_DATAGRAM: {
    meaning: 'The context works on datagrams.',
  },
  ASC_REQ_CONNECTION: {
    meaning: 'The context does not handle the formatting of messages.',
  },
  ASC_REQ_CALL_LEVEL: {
    meaning: 'Asks for authentication of each call.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_REQ_FRAGMENT_SUPPLIED: {
    meaning: 'The input token is a fragment.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_REQ_EXTENDED_ERROR: {
    meaning: 'When the handshake fails, a message for the client is made.',
    note: 'Another bit than ISC_REQ_EXTENDED_ERROR.',
  },
  ASC_REQ_STREAM: {
    meaning: 'The context works on a stream.',
    packages: ['Schannel'],
    note: 'Another bit than ISC_REQ_STREAM.',
  },
  ASC_REQ_INTEGRITY: {
    meaning: 'Messages can be signed and their signatures verified.',
    note: 'Schannel does not support it. Another bit than ISC_REQ_INTEGRITY.',
  },
  ASC_REQ_LICENSING: {
    meaning: 'Asks for licensing.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_REQ_IDENTIFY: {
    meaning: 'The server learns who the client is, but does not act as it.',
    note: 'Another bit than ISC_REQ_IDENTIFY.',
  },
  ASC_REQ_ALLOW_NULL_SESSION: {
    meaning: 'Accepts a client without an identity.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_REQ_ALLOW_NON_USER_LOGONS: {
    meaning: 'Accepts accounts that are not those of users.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_REQ_ALLOW_CONTEXT_REPLAY: {
    meaning: 'Accepts a token that was used before.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_REQ_FRAGMENT_TO_FIT: {
    meaning: 'A token that is larger than the output buffer is split into fragments.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_REQ_NO_TOKEN: {
    meaning: 'No access token is made for the client.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_REQ_PROXY_BINDINGS: {
    meaning: 'Digest requires channel bindings.',
    packages: ['Digest'],
    excludes: ['ASC_REQ_ALLOW_MISSING_BINDINGS'],
    note:
      'The documentation says Digest only; servers that use Negotiate, such as those of .NET, ' +
      'set it too.',
  },
  ASC_REQ_ALLOW_MISSING_BINDINGS: {
    meaning: 'Digest does not require channel bindings, for clients that may not support them.',
    packages: ['Digest'],
    excludes: ['ASC_REQ_PROXY_BINDINGS'],
    note:
      "Digest's documentation calls the same bit, 0x10000000, ASC_REQ_HTTP: set it to use Digest " +
      'for HTTP, omit it to use Digest as a SASL mechanism. The documentation says Digest only; ' +
      'servers that use Negotiate, such as those of .NET, set it too.',
  },
  ASC_REQ_MESSAGES: {
    meaning: 'The context takes and makes bare TLS messages instead of records.',
    packages: ['Schannel'],
    note:
      'Its bit is the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS ' +
      'buffer that holds SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.',
  },
};
