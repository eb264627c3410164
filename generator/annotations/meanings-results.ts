// What the flags that both handshake functions give back mean.

import type { Meaning } from '../model.js';

export const iscRetMeanings: Readonly<Record<string, Meaning>> = {
  ISC_RET_DELEGATE: {
    meaning: 'The server can act as the client towards other servers.',
    packages: ['Kerberos'],
  },
  ISC_RET_MUTUAL_AUTH: {
    meaning: 'Client and server have proved their identities to each other.',
  },
  ISC_RET_REPLAY_DETECT: {
    meaning: 'Replayed messages are detected.',
  },
  ISC_RET_SEQUENCE_DETECT: {
    meaning: 'Messages out of sequence are detected.',
  },
  ISC_RET_CONFIDENTIALITY: {
    meaning: 'Messages can be encrypted.',
  },
  ISC_RET_USE_SESSION_KEY: {
    meaning: 'A new session key was negotiated.',
  },
  ISC_RET_USED_COLLECTED_CREDS: {
    meaning: 'Credentials that the package asked the user for were used.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_RET_USED_SUPPLIED_CREDS: {
    meaning: 'The credentials that the caller supplied were used.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_RET_ALLOCATED_MEMORY: {
    meaning: 'The package allocated the output buffers; free them with FreeContextBuffer.',
    note: 'May be looked at before the context is established.',
  },
  ISC_RET_USED_DCE_STYLE: {
    meaning: 'The handshake takes three legs, as DCE expects.',
  },
  ISC_RET_DATAGRAM: {
    meaning: 'The context works on datagrams.',
  },
  ISC_RET_CONNECTION: {
    meaning: 'The context does not handle the formatting of messages.',
  },
  ISC_RET_INTERMEDIATE_RETURN: {
    meaning: 'The handshake is not at its end.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_RET_CALL_LEVEL: {
    meaning: 'Each call is authenticated.',
    note:
      'The documentation does not describe it; the meaning is that of its name. Another bit than ' +
      'ISC_REQ_CALL_LEVEL.',
  },
  ISC_RET_EXTENDED_ERROR: {
    meaning: 'A message for the server is made when the handshake fails.',
  },
  ISC_RET_STREAM: {
    meaning: 'The context works on a stream.',
  },
  ISC_RET_INTEGRITY: {
    meaning: 'Messages can be signed.',
  },
  ISC_RET_IDENTIFY: {
    meaning: 'The server may learn who the client is, but not act as it.',
  },
  ISC_RET_NULL_SESSION: {
    meaning: 'The client has no identity.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_RET_MANUAL_CRED_VALIDATION: {
    meaning: 'Schannel did not validate the server; the caller must.',
    packages: ['Schannel'],
  },
  ISC_RET_RESERVED1: {
    meaning: 'Reserved.',
  },
  ISC_RET_FRAGMENT_ONLY: {
    meaning: 'The output token is a fragment.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_RET_FORWARD_CREDENTIALS: {
    meaning: 'The credentials of the client are forwarded to the server.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ISC_RET_USED_HTTP_STYLE: {
    meaning: 'The handshake runs over HTTP.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
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
  ISC_RET_MESSAGES: {
    meaning: 'The context takes and makes bare TLS messages instead of records.',
    packages: ['Schannel'],
    note: 'Its bit is the 33rd and does not fit the 32 bits of pfContextAttr.',
  },
};

export const ascRetMeanings: Readonly<Record<string, Meaning>> = {
  ASC_RET_DELEGATE: {
    meaning: 'The server can act as the client towards other servers.',
    packages: ['Kerberos'],
  },
  ASC_RET_MUTUAL_AUTH: {
    meaning: 'Client and server have proved their identities to each other.',
    note:
      'Schannel sets it in the last call only, once the certificate of the client was mapped to ' +
      'an account.',
  },
  ASC_RET_REPLAY_DETECT: {
    meaning: 'Replayed messages are detected.',
  },
  ASC_RET_SEQUENCE_DETECT: {
    meaning: 'Messages out of sequence are detected.',
  },
  ASC_RET_CONFIDENTIALITY: {
    meaning: 'Messages can be encrypted.',
  },
  ASC_RET_USE_SESSION_KEY: {
    meaning: 'A new session key was negotiated.',
  },
  ASC_RET_SESSION_TICKET: {
    meaning: 'The server issues session tickets.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_RET_ALLOCATED_MEMORY: {
    meaning: 'The package allocated the output buffers; free them with FreeContextBuffer.',
    note: 'May be looked at before the context is established.',
  },
  ASC_RET_USED_DCE_STYLE: {
    meaning: 'The handshake takes three legs, as DCE expects.',
  },
  ASC_RET_DATAGRAM: {
    meaning: 'The context works on datagrams.',
  },
  ASC_RET_CONNECTION: {
    meaning: 'The context does not handle the formatting of messages.',
  },
  ASC_RET_CALL_LEVEL: {
    meaning: 'Each call is authenticated.',
    note:
      'The documentation does not describe it; the meaning is that of its name. Another bit than ' +
      'ASC_REQ_CALL_LEVEL.',
  },
  ASC_RET_THIRD_LEG_FAILED: {
    meaning: 'The third leg of the handshake failed.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_RET_EXTENDED_ERROR: {
    meaning: 'A message for the client is made when the handshake fails.',
  },
  ASC_RET_STREAM: {
    meaning: 'The context works on a stream.',
    packages: ['Schannel'],
  },
  ASC_RET_INTEGRITY: {
    meaning: 'Messages can be signed.',
  },
  ASC_RET_LICENSING: {
    meaning: 'Licensing is in use.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_RET_IDENTIFY: {
    meaning: 'The server knows who the client is, but cannot act as it.',
  },
  ASC_RET_NULL_SESSION: {
    meaning: 'The client has no identity.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_RET_ALLOW_NON_USER_LOGONS: {
    meaning: 'Accounts that are not those of users are accepted.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_RET_ALLOW_CONTEXT_REPLAY: {
    meaning: 'A token that was used before is accepted.',
    note: 'Deprecated; do not rely on it.',
  },
  ASC_RET_FRAGMENT_ONLY: {
    meaning: 'The output token is a fragment.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_RET_NO_TOKEN: {
    meaning: 'No access token was made for the client.',
    note: 'The documentation does not describe it; the meaning is that of its name.',
  },
  ASC_RET_NO_ADDITIONAL_TOKEN: {
    meaning: 'No further token is needed.',
    note: 'Internal; of no interest to callers.',
  },
  ASC_RET_MESSAGES: {
    meaning: 'The context takes and makes bare TLS messages instead of records.',
    packages: ['Schannel'],
    note: 'Its bit is the 33rd and does not fit the 32 bits of pfContextAttr.',
  },
};
