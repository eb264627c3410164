// Flags and other constants: under their C names, and in tables by family.
// Generated from sspi.h, ntsecpkg.h, schannel.h, minschannel.h, credssp.h, security.h, wincrypt.h, ncrypt.h, wincred.h, bcrypt.h, winnt.h, winbase.h, ntsecapi.h, dsgetdc.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { Flags } from '../src/declaration.js';

/** What the client asks of a context: fContextReq of InitializeSecurityContext. */
export type ISC_REQ = Flags<'ISC_REQ'>;
/**
 * The server may use the context to act as the client towards other servers. Only Kerberos.
 * Works only together with ISC_REQ_MUTUAL_AUTH; ignore it for constrained delegation. Schannel
 * answers SEC_E_UNSUPPORTED_FUNCTION.
 */
export const ISC_REQ_DELEGATE: ISC_REQ = 0x00000001;
/**
 * The mutual authentication policy of the service is satisfied. That policy may ask for none:
 * look at ISC_RET_MUTUAL_AUTH, or query the context, to know whether the server proved its
 * identity.
 */
export const ISC_REQ_MUTUAL_AUTH: ISC_REQ = 0x00000002;
/** Detects replayed messages. Implies integrity. */
export const ISC_REQ_REPLAY_DETECT: ISC_REQ = 0x00000004;
/** Detects messages received out of sequence. Implies integrity. */
export const ISC_REQ_SEQUENCE_DETECT: ISC_REQ = 0x00000008;
/** Messages can be encrypted with EncryptMessage. */
export const ISC_REQ_CONFIDENTIALITY: ISC_REQ = 0x00000010;
/** A new session key is negotiated. Only Kerberos. */
export const ISC_REQ_USE_SESSION_KEY: ISC_REQ = 0x00000020;
/**
 * The package asks an interactive user for credentials, if it can. Schannel answers
 * SEC_E_UNSUPPORTED_FUNCTION.
 */
export const ISC_REQ_PROMPT_FOR_CREDS: ISC_REQ = 0x00000040;
/**
 * Schannel does not look for a client certificate by itself. Only Schannel. The page on
 * context requirements has another meaning: the input buffer holds credentials of the package.
 */
export const ISC_REQ_USE_SUPPLIED_CREDS: ISC_REQ = 0x00000080;
/** The package allocates the output buffers, to be freed with FreeContextBuffer. */
export const ISC_REQ_ALLOCATE_MEMORY: ISC_REQ = 0x00000100;
/** The handshake takes three legs, as DCE expects. */
export const ISC_REQ_USE_DCE_STYLE: ISC_REQ = 0x00000200;
/** The context works on datagrams. */
export const ISC_REQ_DATAGRAM: ISC_REQ = 0x00000400;
/**
 * The context does not handle the formatting of messages. The default of Kerberos, Negotiate
 * and NTLM.
 */
export const ISC_REQ_CONNECTION: ISC_REQ = 0x00000800;
/**
 * Asks for authentication of each call. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const ISC_REQ_CALL_LEVEL: ISC_REQ = 0x00001000;
/**
 * The input token is a fragment. The documentation does not describe it; the meaning is that
 * of its name.
 */
export const ISC_REQ_FRAGMENT_SUPPLIED: ISC_REQ = 0x00002000;
/** When the handshake fails, a message for the server is made. */
export const ISC_REQ_EXTENDED_ERROR: ISC_REQ = 0x00004000;
/** The context works on a stream. */
export const ISC_REQ_STREAM: ISC_REQ = 0x00008000;
/** Messages can be signed and their signatures verified. */
export const ISC_REQ_INTEGRITY: ISC_REQ = 0x00010000;
/** The server may learn who the client is, but not act as it. */
export const ISC_REQ_IDENTIFY: ISC_REQ = 0x00020000;
/**
 * The client connects without an identity. The documentation does not describe it; the meaning
 * is that of its name.
 */
export const ISC_REQ_NULL_SESSION: ISC_REQ = 0x00040000;
/** Schannel does not validate the server by itself; the caller must. Only Schannel. */
export const ISC_REQ_MANUAL_CRED_VALIDATION: ISC_REQ = 0x00080000;
/** Reserved. */
export const ISC_REQ_RESERVED1: ISC_REQ = 0x00100000;
/**
 * A token that is larger than the output buffer is split into fragments. The documentation
 * does not describe it; the meaning is that of its name.
 */
export const ISC_REQ_FRAGMENT_TO_FIT: ISC_REQ = 0x00200000;
/**
 * The credentials of the client are forwarded to the server. The documentation does not
 * describe it; the meaning is that of its name.
 */
export const ISC_REQ_FORWARD_CREDENTIALS: ISC_REQ = 0x00400000;
/**
 * ISC_REQ_INTEGRITY is ignored. Only Negotiate, Kerberos. A comment in Microsoft's header says
 * Negotiate only.
 */
export const ISC_REQ_NO_INTEGRITY: ISC_REQ = 0x00800000;
/**
 * The handshake runs over HTTP. The documentation does not describe it; the meaning is that of
 * its name. It is not the ISC_REQ_HTTP of Digest's documentation, which the header lacks.
 */
export const ISC_REQ_USE_HTTP_STYLE: ISC_REQ = 0x01000000;
/**
 * The target name comes from a source that is not trusted. The documentation does not describe
 * it; the meaning is that of its name.
 */
export const ISC_REQ_UNVERIFIED_TARGET_NAME: ISC_REQ = 0x20000000;
/**
 * Messages can be encrypted, but have no integrity. Only Negotiate, Kerberos. The
 * documentation does not describe it; a comment in Microsoft's header limits it to these
 * packages.
 */
export const ISC_REQ_CONFIDENTIALITY_ONLY: ISC_REQ = 0x40000000;
/**
 * The context takes and makes bare TLS messages instead of records. Only Schannel. Its bit is
 * the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds
 * SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.
 */
export const ISC_REQ_MESSAGES = 0x100000000n;
/**
 * The chain of the server is checked, but a problem does not end the handshake: the caller
 * asks with SECPKG_ATTR_CERT_CHECK_RESULT. Only Schannel. Its bit is the 34th and does not fit
 * fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
 */
export const ISC_REQ_DEFERRED_CRED_VALIDATION = 0x200000000n;
/**
 * The client does not offer to authenticate after the handshake (TLS 1.3). Only Schannel. Its
 * bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
 */
export const ISC_REQ_NO_POST_HANDSHAKE_AUTH = 0x400000000n;
/**
 * A session ticket may be used more than once (TLS 1.3). Only Schannel. Its bit does not fit
 * fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
 */
export const ISC_REQ_REUSE_SESSION_TICKETS = 0x800000000n;
/**
 * The caller keeps the sessions: tickets come and go in buffers (TLS 1.3). Only Schannel. Its
 * bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
 */
export const ISC_REQ_EXPLICIT_SESSION = 0x1000000000n;

/** What the client got: pfContextAttr of InitializeSecurityContext. */
export type ISC_RET = Flags<'ISC_RET'>;
/** The server can act as the client towards other servers. Only Kerberos. */
export const ISC_RET_DELEGATE: ISC_RET = 0x00000001;
/**
 * Client and server have proved their identities to each other. NTLM sets it for whoever asks,
 * without a proof of the server: see which package was negotiated.
 */
export const ISC_RET_MUTUAL_AUTH: ISC_RET = 0x00000002;
/** Replayed messages are detected. */
export const ISC_RET_REPLAY_DETECT: ISC_RET = 0x00000004;
/** Messages out of sequence are detected. */
export const ISC_RET_SEQUENCE_DETECT: ISC_RET = 0x00000008;
/** Messages can be encrypted. */
export const ISC_RET_CONFIDENTIALITY: ISC_RET = 0x00000010;
/** A new session key was negotiated. */
export const ISC_RET_USE_SESSION_KEY: ISC_RET = 0x00000020;
/**
 * Credentials that the package asked the user for were used. The documentation does not
 * describe it; the meaning is that of its name.
 */
export const ISC_RET_USED_COLLECTED_CREDS: ISC_RET = 0x00000040;
/**
 * The credentials that the caller supplied were used. The documentation does not describe it;
 * the meaning is that of its name.
 */
export const ISC_RET_USED_SUPPLIED_CREDS: ISC_RET = 0x00000080;
/**
 * The package allocated the output buffers; free them with FreeContextBuffer. May be looked at
 * before the context is established.
 */
export const ISC_RET_ALLOCATED_MEMORY: ISC_RET = 0x00000100;
/** The handshake takes three legs, as DCE expects. */
export const ISC_RET_USED_DCE_STYLE: ISC_RET = 0x00000200;
/** The context works on datagrams. */
export const ISC_RET_DATAGRAM: ISC_RET = 0x00000400;
/** The context does not handle the formatting of messages. */
export const ISC_RET_CONNECTION: ISC_RET = 0x00000800;
/**
 * The handshake is not at its end. The documentation does not describe it; the meaning is that
 * of its name.
 */
export const ISC_RET_INTERMEDIATE_RETURN: ISC_RET = 0x00001000;
/**
 * Each call is authenticated. The documentation does not describe it; the meaning is that of
 * its name. Another bit than ISC_REQ_CALL_LEVEL.
 */
export const ISC_RET_CALL_LEVEL: ISC_RET = 0x00002000;
/** A message for the server is made when the handshake fails. */
export const ISC_RET_EXTENDED_ERROR: ISC_RET = 0x00004000;
/** The context works on a stream. */
export const ISC_RET_STREAM: ISC_RET = 0x00008000;
/** Messages can be signed. */
export const ISC_RET_INTEGRITY: ISC_RET = 0x00010000;
/** The server may learn who the client is, but not act as it. */
export const ISC_RET_IDENTIFY: ISC_RET = 0x00020000;
/**
 * The client has no identity. The documentation does not describe it; the meaning is that of
 * its name.
 */
export const ISC_RET_NULL_SESSION: ISC_RET = 0x00040000;
/** Schannel did not validate the server; the caller must. Only Schannel. */
export const ISC_RET_MANUAL_CRED_VALIDATION: ISC_RET = 0x00080000;
/** Reserved. */
export const ISC_RET_RESERVED1: ISC_RET = 0x00100000;
/**
 * The output token is a fragment. The documentation does not describe it; the meaning is that
 * of its name.
 */
export const ISC_RET_FRAGMENT_ONLY: ISC_RET = 0x00200000;
/**
 * The credentials of the client are forwarded to the server. The documentation does not
 * describe it; the meaning is that of its name.
 */
export const ISC_RET_FORWARD_CREDENTIALS: ISC_RET = 0x00400000;
/**
 * The handshake runs over HTTP. The documentation does not describe it; the meaning is that of
 * its name.
 */
export const ISC_RET_USED_HTTP_STYLE: ISC_RET = 0x01000000;
/** No further token is needed. Internal; of no interest to callers. */
export const ISC_RET_NO_ADDITIONAL_TOKEN: ISC_RET = 0x02000000;
/** The handshake repeats one that was made before. Internal; of no interest to callers. */
export const ISC_RET_REAUTHENTICATION: ISC_RET = 0x08000000;
/**
 * Messages can be encrypted, but have no integrity. Only Negotiate, Kerberos. The
 * documentation does not describe it; a comment in Microsoft's header limits it to these
 * packages.
 */
export const ISC_RET_CONFIDENTIALITY_ONLY: ISC_RET = 0x40000000;
/**
 * The context takes and makes bare TLS messages instead of records. Only Schannel. Its bit is
 * the 33rd and does not fit the 32 bits of pfContextAttr.
 */
export const ISC_RET_MESSAGES = 0x100000000n;
/**
 * The check of the chain of the server is left to the caller. Only Schannel. Its bit is the
 * 34th and does not fit the 32 bits of pfContextAttr.
 */
export const ISC_RET_DEFERRED_CRED_VALIDATION = 0x200000000n;
/**
 * The client does not offer to authenticate after the handshake. Only Schannel. Its bit does
 * not fit the 32 bits of pfContextAttr.
 */
export const ISC_RET_NO_POST_HANDSHAKE_AUTH = 0x400000000n;
/**
 * Session tickets may be used more than once. Only Schannel. Its bit does not fit the 32 bits
 * of pfContextAttr.
 */
export const ISC_RET_REUSE_SESSION_TICKETS = 0x800000000n;
/**
 * The caller keeps the sessions. Only Schannel. Its bit does not fit the 32 bits of
 * pfContextAttr.
 */
export const ISC_RET_EXPLICIT_SESSION = 0x1000000000n;

/** What the server asks of a context: fContextReq of AcceptSecurityContext. */
export type ASC_REQ = Flags<'ASC_REQ'>;
/**
 * The server may act as the client. Only Kerberos. Ignore it for constrained delegation.
 * Schannel answers SEC_E_UNSUPPORTED_FUNCTION.
 */
export const ASC_REQ_DELEGATE: ASC_REQ = 0x00000001;
/** The client must send a certificate. Only Schannel. */
export const ASC_REQ_MUTUAL_AUTH: ASC_REQ = 0x00000002;
/** Detects replayed messages. Implies integrity. */
export const ASC_REQ_REPLAY_DETECT: ASC_REQ = 0x00000004;
/** Detects messages received out of sequence. Implies integrity. */
export const ASC_REQ_SEQUENCE_DETECT: ASC_REQ = 0x00000008;
/** Messages can be encrypted and decrypted. Digest supports it with SASL only. */
export const ASC_REQ_CONFIDENTIALITY: ASC_REQ = 0x00000010;
/** A new session key is negotiated. */
export const ASC_REQ_USE_SESSION_KEY: ASC_REQ = 0x00000020;
/**
 * The server issues session tickets. The documentation does not describe it; the meaning is
 * that of its name. Schannel's documentation calls ASC_REQ_PROMPT_FOR_CREDS not valid; the
 * header has no such name, and on the client's side that bit is this one.
 */
export const ASC_REQ_SESSION_TICKET: ASC_REQ = 0x00000040;
/** Digest and Schannel allocate the output buffers, to be freed with FreeContextBuffer. */
export const ASC_REQ_ALLOCATE_MEMORY: ASC_REQ = 0x00000100;
/** The handshake takes three legs, as DCE expects. */
export const ASC_REQ_USE_DCE_STYLE: ASC_REQ = 0x00000200;
/** The context works on datagrams. */
export const ASC_REQ_DATAGRAM: ASC_REQ = 0x00000400;
/** The context does not handle the formatting of messages. */
export const ASC_REQ_CONNECTION: ASC_REQ = 0x00000800;
/**
 * Asks for authentication of each call. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const ASC_REQ_CALL_LEVEL: ASC_REQ = 0x00001000;
/**
 * The input token is a fragment. The documentation does not describe it; the meaning is that
 * of its name.
 */
export const ASC_REQ_FRAGMENT_SUPPLIED: ASC_REQ = 0x00002000;
/**
 * When the handshake fails, a message for the client is made. Another bit than
 * ISC_REQ_EXTENDED_ERROR.
 */
export const ASC_REQ_EXTENDED_ERROR: ASC_REQ = 0x00008000;
/** The context works on a stream. Only Schannel. Another bit than ISC_REQ_STREAM. */
export const ASC_REQ_STREAM: ASC_REQ = 0x00010000;
/**
 * Messages can be signed and their signatures verified. Schannel does not support it. Another
 * bit than ISC_REQ_INTEGRITY.
 */
export const ASC_REQ_INTEGRITY: ASC_REQ = 0x00020000;
/** Asks for licensing. The documentation does not describe it; the meaning is that of its name. */
export const ASC_REQ_LICENSING: ASC_REQ = 0x00040000;
/**
 * The server learns who the client is, but does not act as it. Another bit than
 * ISC_REQ_IDENTIFY.
 */
export const ASC_REQ_IDENTIFY: ASC_REQ = 0x00080000;
/**
 * Accepts a client without an identity. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const ASC_REQ_ALLOW_NULL_SESSION: ASC_REQ = 0x00100000;
/**
 * Accepts accounts that are not those of users. The documentation does not describe it; the
 * meaning is that of its name.
 */
export const ASC_REQ_ALLOW_NON_USER_LOGONS: ASC_REQ = 0x00200000;
/**
 * Accepts a token that was used before. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const ASC_REQ_ALLOW_CONTEXT_REPLAY: ASC_REQ = 0x00400000;
/**
 * A token that is larger than the output buffer is split into fragments. The documentation
 * does not describe it; the meaning is that of its name.
 */
export const ASC_REQ_FRAGMENT_TO_FIT: ASC_REQ = 0x00800000;
/**
 * No access token is made for the client. The documentation does not describe it; the meaning
 * is that of its name.
 */
export const ASC_REQ_NO_TOKEN: ASC_REQ = 0x01000000;
/**
 * The client must send channel bindings, which are not compared: the TLS channel ends at a
 * proxy in front of the server. Only Negotiate, Kerberos, NTLM, Digest. Excludes
 * ASC_REQ_ALLOW_MISSING_BINDINGS. The general page says Digest only; the page on extended
 * protection gives it to any service, and .NET sets it for Negotiate, Kerberos and NTLM.
 */
export const ASC_REQ_PROXY_BINDINGS: ASC_REQ = 0x04000000;
/**
 * A client that says nothing of channel bindings is let in. One that knows them must send
 * those of this channel: none of its own are an empty binding, which is refused. Only
 * Negotiate, Kerberos, NTLM, Digest. Excludes ASC_REQ_PROXY_BINDINGS. Digest's documentation
 * calls the same bit, 0x10000000, ASC_REQ_HTTP: set it to use Digest for HTTP, omit it to use
 * Digest as a SASL mechanism. The general page says Digest only; the page on extended
 * protection gives it to any service, and .NET sets it for Negotiate, Kerberos and NTLM.
 */
export const ASC_REQ_ALLOW_MISSING_BINDINGS: ASC_REQ = 0x10000000;
/**
 * The context takes and makes bare TLS messages instead of records. Only Schannel. Its bit is
 * the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds
 * SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.
 */
export const ASC_REQ_MESSAGES = 0x100000000n;
/**
 * The caller keeps the sessions: tickets come and go in buffers (TLS 1.3). Only Schannel. Its
 * bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
 */
export const ASC_REQ_EXPLICIT_SESSION = 0x1000000000n;

/** What the server got: pfContextAttr of AcceptSecurityContext. */
export type ASC_RET = Flags<'ASC_RET'>;
/** The server can act as the client towards other servers. Only Kerberos. */
export const ASC_RET_DELEGATE: ASC_RET = 0x00000001;
/**
 * Client and server have proved their identities to each other. Schannel sets it in the last
 * call only, once the certificate of the client was mapped to an account.
 */
export const ASC_RET_MUTUAL_AUTH: ASC_RET = 0x00000002;
/** Replayed messages are detected. */
export const ASC_RET_REPLAY_DETECT: ASC_RET = 0x00000004;
/** Messages out of sequence are detected. */
export const ASC_RET_SEQUENCE_DETECT: ASC_RET = 0x00000008;
/** Messages can be encrypted. */
export const ASC_RET_CONFIDENTIALITY: ASC_RET = 0x00000010;
/** A new session key was negotiated. */
export const ASC_RET_USE_SESSION_KEY: ASC_RET = 0x00000020;
/**
 * The server issues session tickets. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const ASC_RET_SESSION_TICKET: ASC_RET = 0x00000040;
/**
 * The package allocated the output buffers; free them with FreeContextBuffer. May be looked at
 * before the context is established.
 */
export const ASC_RET_ALLOCATED_MEMORY: ASC_RET = 0x00000100;
/** The handshake takes three legs, as DCE expects. */
export const ASC_RET_USED_DCE_STYLE: ASC_RET = 0x00000200;
/** The context works on datagrams. */
export const ASC_RET_DATAGRAM: ASC_RET = 0x00000400;
/** The context does not handle the formatting of messages. */
export const ASC_RET_CONNECTION: ASC_RET = 0x00000800;
/**
 * Each call is authenticated. The documentation does not describe it; the meaning is that of
 * its name. Another bit than ASC_REQ_CALL_LEVEL.
 */
export const ASC_RET_CALL_LEVEL: ASC_RET = 0x00002000;
/**
 * The third leg of the handshake failed. The documentation does not describe it; the meaning
 * is that of its name.
 */
export const ASC_RET_THIRD_LEG_FAILED: ASC_RET = 0x00004000;
/** A message for the client is made when the handshake fails. */
export const ASC_RET_EXTENDED_ERROR: ASC_RET = 0x00008000;
/** The context works on a stream. Only Schannel. */
export const ASC_RET_STREAM: ASC_RET = 0x00010000;
/** Messages can be signed. */
export const ASC_RET_INTEGRITY: ASC_RET = 0x00020000;
/**
 * Licensing is in use. The documentation does not describe it; the meaning is that of its
 * name.
 */
export const ASC_RET_LICENSING: ASC_RET = 0x00040000;
/** The server knows who the client is, but cannot act as it. */
export const ASC_RET_IDENTIFY: ASC_RET = 0x00080000;
/**
 * The client has no identity. The documentation does not describe it; the meaning is that of
 * its name.
 */
export const ASC_RET_NULL_SESSION: ASC_RET = 0x00100000;
/**
 * Accounts that are not those of users are accepted. The documentation does not describe it;
 * the meaning is that of its name.
 */
export const ASC_RET_ALLOW_NON_USER_LOGONS: ASC_RET = 0x00200000;
/** A token that was used before is accepted. Deprecated; do not rely on it. */
export const ASC_RET_ALLOW_CONTEXT_REPLAY: ASC_RET = 0x00400000;
/**
 * The output token is a fragment. The documentation does not describe it; the meaning is that
 * of its name.
 */
export const ASC_RET_FRAGMENT_ONLY: ASC_RET = 0x00800000;
/**
 * No access token was made for the client. The documentation does not describe it; the meaning
 * is that of its name.
 */
export const ASC_RET_NO_TOKEN: ASC_RET = 0x01000000;
/** No further token is needed. Internal; of no interest to callers. */
export const ASC_RET_NO_ADDITIONAL_TOKEN: ASC_RET = 0x02000000;
/**
 * The context takes and makes bare TLS messages instead of records. Only Schannel. Its bit is
 * the 33rd and does not fit the 32 bits of pfContextAttr.
 */
export const ASC_RET_MESSAGES = 0x100000000n;
/**
 * The server allows that a session ticket is used more than once (TLS 1.3). Only Schannel. Its
 * bit does not fit the 32 bits of pfContextAttr.
 */
export const ASC_RET_REUSE_SESSION_TICKETS = 0x800000000n;
/**
 * The caller keeps the sessions. Only Schannel. Its bit does not fit the 32 bits of
 * pfContextAttr.
 */
export const ASC_RET_EXPLICIT_SESSION = 0x1000000000n;

/** A place that the package may fill, and whose type it then changes. */
export const SECBUFFER_EMPTY = 0;
/** Data that is signed, encrypted or decrypted in place. */
export const SECBUFFER_DATA = 1;
/** A token of the handshake, or the signature or trailer of a message. */
export const SECBUFFER_TOKEN = 2;
/** Parameters from the transport to the package. */
export const SECBUFFER_PKG_PARAMS = 3;
/**
 * How many bytes of the message are missing, in cbBuffer; pvBuffer is ignored. The number is a
 * hint: the message can turn out to need more.
 */
export const SECBUFFER_MISSING = 4;
/**
 * How many bytes at the end of the input were not consumed, in cbBuffer. From the handshake
 * functions, pvBuffer is not to be relied on: count from the end of the input.
 */
export const SECBUFFER_EXTRA = 5;
/** The trailer of a record. */
export const SECBUFFER_STREAM_TRAILER = 6;
/** The header of a record. */
export const SECBUFFER_STREAM_HEADER = 7;
/** Hints of Negotiate: SEC_NEGOTIATION_INFO. */
export const SECBUFFER_NEGOTIATION_INFO = 8;
/** Padding that the cipher needs. */
export const SECBUFFER_PADDING = 9;
/** A whole encrypted message, in which DecryptMessage finds the data by itself. */
export const SECBUFFER_STREAM = 10;
/** A list of object identifiers of the protocol, of little interest to callers. */
export const SECBUFFER_MECHLIST = 11;
/** The signature of a SECBUFFER_MECHLIST buffer, of little interest to callers. */
export const SECBUFFER_MECHLIST_SIGNATURE = 12;
/** Reserved; do not use it. */
export const SECBUFFER_TARGET = 13;
/** Channel bindings: SEC_CHANNEL_BINDINGS and the bytes it points to by offset. */
export const SECBUFFER_CHANNEL_BINDINGS = 14;
/** The answer of ChangeAccountPassword: DOMAIN_PASSWORD_INFORMATION. */
export const SECBUFFER_CHANGE_PASS_RESPONSE = 15;
/** The SPN of the target, when channel bindings are used. Only Digest. */
export const SECBUFFER_TARGET_HOST = 16;
/**
 * An alert for the peer. It comes with a failure and must be freed too when the package
 * allocated it.
 */
export const SECBUFFER_ALERT = 17;
/** The application protocols to negotiate, such as ALPN: SEC_APPLICATION_PROTOCOLS. */
export const SECBUFFER_APPLICATION_PROTOCOLS = 18;
/** SRTP protection profiles, most preferred first: SEC_SRTP_PROTECTION_PROFILES. */
export const SECBUFFER_SRTP_PROTECTION_PROFILES = 19;
/** The SRTP master key identifier: SEC_SRTP_MASTER_KEY_IDENTIFIER. */
export const SECBUFFER_SRTP_MASTER_KEY_IDENTIFIER = 20;
/** Version and key parameters of token binding: SEC_TOKEN_BINDING. */
export const SECBUFFER_TOKEN_BINDING = 21;
/** A preshared key of at most 256 bytes: SEC_PRESHAREDKEY. */
export const SECBUFFER_PRESHARED_KEY = 22;
/** The identity of a preshared key: SEC_PRESHAREDKEY_IDENTITY. */
export const SECBUFFER_PRESHARED_KEY_IDENTITY = 23;
/**
 * The MTU of DTLS, 200 to 65536, 1096 by default: SEC_DTLS_MTU. PathMTU of SEC_DTLS_MTU has 16
 * bits, so 65536 itself cannot be written.
 */
export const SECBUFFER_DTLS_MTU = 24;
/** A TLS extension to send: SEND_GENERIC_TLS_EXTENSION. */
export const SECBUFFER_SEND_GENERIC_TLS_EXTENSION = 25;
/** TLS extensions to be told of: SUBSCRIBE_GENERIC_TLS_EXTENSION. */
export const SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION = 26;
/**
 * Request flags above the 32nd bit, such as ISC_REQ_MESSAGES: SEC_FLAGS. The lower 32 bits of
 * SEC_FLAGS must be 0.
 */
export const SECBUFFER_FLAGS = 27;
/** Traffic secrets of TLS: SEC_TRAFFIC_SECRETS. */
export const SECBUFFER_TRAFFIC_SECRETS = 28;
/**
 * Tells one request for a certificate after the handshake from another (TLS 1.3):
 * SEC_CERTIFICATE_REQUEST_CONTEXT. Only Schannel.
 */
export const SECBUFFER_CERTIFICATE_REQUEST_CONTEXT = 29;
/**
 * State of the application that is kept in a session ticket, of at most 2048 bytes:
 * SEC_APP_SESSION_STATE. Only Schannel.
 */
export const SECBUFFER_APP_SESSION_STATE = 31;
/** A session ticket of TLS 1.3: SEC_SESSION_TICKET. Only Schannel. */
export const SECBUFFER_SESSION_TICKET = 32;
/**
 * What the package of a server made of the channel bindings of the client:
 * SEC_CHANNEL_BINDINGS_RESULT.
 */
export const SECBUFFER_CHANNEL_BINDINGS_RESULT = 30;

/** The only version of SecBufferDesc. */
export const SECBUFFER_VERSION = 0;

/** Bits combined with the type of a buffer: BufferType of SecBuffer. */
export type SECBUFFER_ATTR = Flags<'SECBUFFER_ATTR'>;
/**
 * The bits of a buffer type that are attributes. The documentation lists it among the types;
 * it is a mask.
 */
export const SECBUFFER_ATTRMASK: SECBUFFER_ATTR = 0xf0000000;
/**
 * The package may read the buffer but does not change it, and no signature covers it. The
 * documentation says both that it has no checksum and that it serves to compute one.
 */
export const SECBUFFER_READONLY: SECBUFFER_ATTR = 0x80000000;
/** The package does not change the buffer, but its signature covers it. */
export const SECBUFFER_READONLY_WITH_CHECKSUM: SECBUFFER_ATTR = 0x10000000;
/** Bits reserved to the security system. */
export const SECBUFFER_RESERVED: SECBUFFER_ATTR = 0x60000000;
/**
 * The buffer is in the address space of the client. For packages inside the LSA; the same bit
 * as SECBUFFER_RESERVED.
 */
export const SECBUFFER_UNMAPPED: SECBUFFER_ATTR = 0x40000000;
/** The buffer was mapped into the LSA from kernel mode. For packages inside the LSA. */
export const SECBUFFER_KERNEL_MAP: SECBUFFER_ATTR = 0x20000000;

/** The byte order of this computer. Digest and Schannel do not use it: give 0. */
export const SECURITY_NATIVE_DREP = 16;
/** The byte order of the network. Its value is 0, which Digest and Schannel want. */
export const SECURITY_NETWORK_DREP = 0;

export const SEC_CHANNEL_BINDINGS_EX_MAGIC = 1480933955;

/** What a server wants of channel bindings: flags of SspiSetChannelBindingFlags. */
export type SEC_CHANNEL_BINDINGS_FLAGS = Flags<'SEC_CHANNEL_BINDINGS_FLAGS'>;
/**
 * The bindings of the client are audited, not enforced: SECBUFFER_CHANNEL_BINDINGS_RESULT says
 * what came.
 */
export const SEC_CHANNEL_BINDINGS_AUDIT_BINDINGS: SEC_CHANNEL_BINDINGS_FLAGS = 0x00000001;
/** All flags that have a meaning. */
export const SEC_CHANNEL_BINDINGS_VALID_FLAGS: SEC_CHANNEL_BINDINGS_FLAGS = 0x00000001;

/** What became of the channel bindings of a client: flags of SEC_CHANNEL_BINDINGS_RESULT. */
export type SEC_CHANNEL_BINDINGS_RESULT_FLAGS = Flags<'SEC_CHANNEL_BINDINGS_RESULT_FLAGS'>;
/** The client says that it knows channel bindings, whether it sent some or not. */
export const SEC_CHANNEL_BINDINGS_RESULT_CLIENT_SUPPORT: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x00000001;
/** The client bound itself to no channel: it sent no bindings, or empty ones. */
export const SEC_CHANNEL_BINDINGS_RESULT_ABSENT: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x00000002;
/** The bindings of the client are those of another channel. */
export const SEC_CHANNEL_BINDINGS_RESULT_NOTVALID_MISMATCH: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x00000004;
/** The bindings are absent, and are required. */
export const SEC_CHANNEL_BINDINGS_RESULT_NOTVALID_MISSING: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x00000008;
/** The bindings of client and server are the same. */
export const SEC_CHANNEL_BINDINGS_RESULT_VALID_MATCHED: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x00000010;
/** The client sent bindings, which ASC_REQ_PROXY_BINDINGS takes for valid. */
export const SEC_CHANNEL_BINDINGS_RESULT_VALID_PROXY: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x00000020;
/** The client sent none, as ASC_REQ_ALLOW_MISSING_BINDINGS allows. */
export const SEC_CHANNEL_BINDINGS_RESULT_VALID_MISSING: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x00000040;
/** Any of the bits for valid bindings. */
export const SEC_CHANNEL_BINDINGS_RESULT_VALID: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x00000070;
/** Any of the bits for bindings that are not valid. */
export const SEC_CHANNEL_BINDINGS_RESULT_NOTVALID: SEC_CHANNEL_BINDINGS_RESULT_FLAGS = 0x0000000c;

/** What a package can do: fCapabilities of SecPkgInfo. */
export type SECPKG_FLAG = Flags<'SECPKG_FLAG'>;
/** Signs and verifies: MakeSignature and VerifySignature. */
export const SECPKG_FLAG_INTEGRITY: SECPKG_FLAG = 0x00000001;
/** Encrypts and decrypts: EncryptMessage and DecryptMessage. */
export const SECPKG_FLAG_PRIVACY: SECPKG_FLAG = 0x00000002;
/** Looks at TOKEN buffers only. */
export const SECPKG_FLAG_TOKEN_ONLY: SECPKG_FLAG = 0x00000004;
/** Supports datagrams. Kerberos does not in user-to-user mode. */
export const SECPKG_FLAG_DATAGRAM: SECPKG_FLAG = 0x00000008;
/** Supports connections. */
export const SECPKG_FLAG_CONNECTION: SECPKG_FLAG = 0x00000010;
/** Needs more than one leg. */
export const SECPKG_FLAG_MULTI_REQUIRED: SECPKG_FLAG = 0x00000020;
/** Has no side of the server. */
export const SECPKG_FLAG_CLIENT_ONLY: SECPKG_FLAG = 0x00000040;
/** Makes messages for the peer about errors. */
export const SECPKG_FLAG_EXTENDED_ERROR: SECPKG_FLAG = 0x00000080;
/** Lets a server act as the client. */
export const SECPKG_FLAG_IMPERSONATION: SECPKG_FLAG = 0x00000100;
/** Understands names of principals and targets as Windows writes them. */
export const SECPKG_FLAG_ACCEPT_WIN32_NAME: SECPKG_FLAG = 0x00000200;
/** Supports streams. */
export const SECPKG_FLAG_STREAM: SECPKG_FLAG = 0x00000400;
/** Can be chosen by Negotiate. */
export const SECPKG_FLAG_NEGOTIABLE: SECPKG_FLAG = 0x00000800;
/** Is compatible with GSS-API. */
export const SECPKG_FLAG_GSS_COMPATIBLE: SECPKG_FLAG = 0x00001000;
/** Supports LsaLogonUser. */
export const SECPKG_FLAG_LOGON: SECPKG_FLAG = 0x00002000;
/** Makes tokens of ASCII text. */
export const SECPKG_FLAG_ASCII_BUFFERS: SECPKG_FLAG = 0x00004000;
/** Splits large tokens into smaller ones. */
export const SECPKG_FLAG_FRAGMENT: SECPKG_FLAG = 0x00008000;
/** Supports mutual authentication. */
export const SECPKG_FLAG_MUTUAL_AUTH: SECPKG_FLAG = 0x00010000;
/** Supports delegation. */
export const SECPKG_FLAG_DELEGATION: SECPKG_FLAG = 0x00020000;
/** EncryptMessage can sign buffers that it does not encrypt: SECBUFFER_READONLY_WITH_CHECKSUM. */
export const SECPKG_FLAG_READONLY_WITH_CHECKSUM: SECPKG_FLAG = 0x00040000;
/** Supports callers with restricted tokens. */
export const SECPKG_FLAG_RESTRICTED_TOKENS: SECPKG_FLAG = 0x00080000;
/** Extends Negotiate; there is at most one such package. */
export const SECPKG_FLAG_NEGO_EXTENDER: SECPKG_FLAG = 0x00100000;
/** Is negotiated by the package that extends Negotiate. */
export const SECPKG_FLAG_NEGOTIABLE2: SECPKG_FLAG = 0x00200000;
/** Receives all calls of app containers. */
export const SECPKG_FLAG_APPCONTAINER_PASSTHROUGH: SECPKG_FLAG = 0x00400000;
/**
 * Receives the calls of app containers that may use the logon, supply credentials or go to a
 * proxy.
 */
export const SECPKG_FLAG_APPCONTAINER_CHECKS: SECPKG_FLAG = 0x00800000;
/** Runs with Credential Guard. */
export const SECPKG_FLAG_CREDENTIAL_ISOLATION_ENABLED: SECPKG_FLAG = 0x01000000;
/** Detects reliably that client and server are on one computer. */
export const SECPKG_FLAG_APPLY_LOOPBACK: SECPKG_FLAG = 0x02000000;

/** What a credential is for: fCredentialUse of AcquireCredentialsHandle. */
export type SECPKG_CRED = Flags<'SECPKG_CRED'>;
/** To accept contexts: the credential of a server. */
export const SECPKG_CRED_INBOUND: SECPKG_CRED = 0x00000001;
/** To initiate contexts: the credential of a client. */
export const SECPKG_CRED_OUTBOUND: SECPKG_CRED = 0x00000002;
/**
 * To accept and to initiate contexts. The documentation says it is not valid with Digest and
 * Schannel.
 */
export const SECPKG_CRED_BOTH: SECPKG_CRED = 0x00000003;
/** Undocumented: named in the header only. */
export const SECPKG_CRED_DEFAULT: SECPKG_CRED = 0x00000004;
/** Bits reserved to the security system. */
export const SECPKG_CRED_RESERVED: SECPKG_CRED = 0xf0000000;
/**
 * Neither the logon nor the Credential Manager is used as a source of credentials. Only
 * Negotiate.
 */
export const SECPKG_CRED_AUTOLOGON_RESTRICTED: SECPKG_CRED = 0x00000010;
/**
 * Only the policy of the server is processed, and SEC_E_NO_CREDENTIALS returned. Only
 * Negotiate.
 */
export const SECPKG_CRED_PROCESS_POLICY_ONLY: SECPKG_CRED = 0x00000020;
/** Tickets are asked for at domain controllers of a certain version only. Only Kerberos. */
export const SECPKG_CRED_KERB_ANCHOR_DS_VERSION: SECPKG_CRED = 0x00000040;

/**
 * Fills SecPkgCredentials_Names: the name of the user. Schannel does not support it in a
 * 32-bit process on 64-bit Windows.
 */
export const SECPKG_CRED_ATTR_NAMES = 1;
/** Fills SecPkgCredentials_SSIProvider: the provider of the credential. */
export const SECPKG_CRED_ATTR_SSI_PROVIDER = 2;
/** Sets SecPkgCredentials_KdcProxySettingsW: the KDC proxy. Only Kerberos. */
export const SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS = 3;
/**
 * Fills SecPkgCredentials_Cert: the encoded certificate. Only Kerberos. The documentation
 * speaks of the thumbprint; the field of the structure is EncodedCert.
 */
export const SECPKG_CRED_ATTR_CERT = 4;
/**
 * Skips the check of the PAC of a Kerberos ticket. The documentation does not describe it; the
 * meaning is that of its name.
 */
export const SECPKG_CRED_ATTR_PAC_BYPASS = 5;
/**
 * Sets SecPkgCredentials_KdcNetworkSettingsW: the KDC proxy, and which domain controllers are
 * looked for. Only Kerberos. The same number as SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: Version
 * tells which structure it is.
 */
export const SECPKG_CRED_ATTR_KDC_NETWORK_SETTINGS = 3;

/** Fills SecPkgContext_Sizes: sizes of token, signature, block and trailer. */
export const SECPKG_ATTR_SIZES = 0;
/** Fills SecPkgContext_Names: the name of the user of the context. */
export const SECPKG_ATTR_NAMES = 1;
/** Fills SecPkgContext_Lifespan: when the context begins and expires. */
export const SECPKG_ATTR_LIFESPAN = 2;
/** Fills SecPkgContext_DceInfo: authorisation data for DCE. */
export const SECPKG_ATTR_DCE_INFO = 3;
/**
 * Fills SecPkgContext_StreamSizes: sizes of header, trailer and largest message. Only
 * Schannel.
 */
export const SECPKG_ATTR_STREAM_SIZES = 4;
/** Fills SecPkgContext_KeyInfo: algorithms and size of the keys. */
export const SECPKG_ATTR_KEY_INFO = 5;
/** Fills SecPkgContext_Authority: the name of the authority that authenticated. */
export const SECPKG_ATTR_AUTHORITY = 6;
/** Fills SecPkgContext_ProtoInfo: name and version of the protocol. */
export const SECPKG_ATTR_PROTO_INFO = 7;
/** Fills SecPkgContext_PasswordExpiry: when the password expires. */
export const SECPKG_ATTR_PASSWORD_EXPIRY = 8;
/** Fills SecPkgContext_SessionKey: the session key. */
export const SECPKG_ATTR_SESSION_KEY = 9;
/** Fills SecPkgContext_PackageInfo: the package in use. */
export const SECPKG_ATTR_PACKAGE_INFO = 10;
/**
 * Fills SecPkgContext_UserFlags: flags of the user. The documentation does not describe it;
 * the meaning is that of its name.
 */
export const SECPKG_ATTR_USER_FLAGS = 11;
/**
 * Fills SecPkgContext_NegotiationInfo: the package chosen, and how far the negotiation is. Can
 * be queried before the context is established.
 */
export const SECPKG_ATTR_NEGOTIATION_INFO = 12;
/** Fills SecPkgContext_NativeNames: the names in the ticket. */
export const SECPKG_ATTR_NATIVE_NAMES = 13;
/** Fills SecPkgContext_Flags: the negotiated flags of the context. */
export const SECPKG_ATTR_FLAGS = 14;
/** Undocumented: named in the header only. */
export const SECPKG_ATTR_USE_VALIDATED = 15;
/** Fills SecPkgContext_CredentialName: kind and name of the credential. */
export const SECPKG_ATTR_CREDENTIAL_NAME = 16;
/** Fills SecPkgContext_TargetInformation: the name of the server. */
export const SECPKG_ATTR_TARGET_INFORMATION = 17;
/**
 * Fills SecPkgContext_AccessToken: the token of the user. The handle is not a copy and is
 * never closed. Schannel's documentation says 13, which is SECPKG_ATTR_NATIVE_NAMES.
 */
export const SECPKG_ATTR_ACCESS_TOKEN = 18;
/**
 * Fills SecPkgContext_Target: the target. The documentation does not describe it; the meaning
 * is that of its name.
 */
export const SECPKG_ATTR_TARGET = 19;
/**
 * Fills SecPkgContext_AuthzID: the authorisation identity. The documentation does not describe
 * it; the meaning is that of its name.
 */
export const SECPKG_ATTR_AUTHENTICATION_ID = 20;
/**
 * Fills SecPkgContext_LogoffTime: when the user must log off. The documentation does not
 * describe it; the meaning is that of its name.
 */
export const SECPKG_ATTR_LOGOFF_TIME = 21;
/**
 * Fills SecPkgContext_NegoKeys: the keys with which the negotiation is protected. The
 * documentation does not describe it; the meaning is that of its name.
 */
export const SECPKG_ATTR_NEGO_KEYS = 22;
/** Fills SecPkgContext_CredInfo: whether to ask the user for credentials. */
export const SECPKG_ATTR_PROMPTING_NEEDED = 24;
/** Fills SecPkgContext_Bindings: the channel bindings tls-unique. Only Schannel. */
export const SECPKG_ATTR_UNIQUE_BINDINGS = 25;
/** Fills SecPkgContext_Bindings: the channel bindings tls-server-end-point. Only Schannel. */
export const SECPKG_ATTR_ENDPOINT_BINDINGS = 26;
/** Fills SecPkgContext_ClientSpecifiedTarget: the SPN that the client gave. */
export const SECPKG_ATTR_CLIENT_SPECIFIED_TARGET = 27;
/**
 * Fills SecPkgContext_LastClientTokenStatus: whether the last token of the client was its
 * last. Only Negotiate, Kerberos, NTLM.
 */
export const SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS = 30;
/** Fills SecPkgContext_NegoPackageInfo: which packages Negotiate cannot use. */
export const SECPKG_ATTR_NEGO_PKG_INFO = 31;
/** Fills SecPkgContext_NegoStatus: the last status of the negotiation. */
export const SECPKG_ATTR_NEGO_STATUS = 32;
/**
 * Says that a context was deleted. The documentation does not describe it; the meaning is that
 * of its name.
 */
export const SECPKG_ATTR_CONTEXT_DELETED = 33;
/** Sets and reads the MTU of DTLS, 200 bytes to 64 KiB, 1096 by default. Only Schannel. */
export const SECPKG_ATTR_DTLS_MTU = 34;
/** Fills SecPkgContext_DatagramSizes: another name of SECPKG_ATTR_STREAM_SIZES. Only Schannel. */
export const SECPKG_ATTR_DATAGRAM_SIZES = 4;
/**
 * Fills SecPkgContext_SubjectAttributes: security attributes of the connection. Only CredSSP.
 * On the server only. The documentation says 124, the header 128.
 */
export const SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES = 128;
/** Fills SecPkgContext_ApplicationProtocol: the protocol that ALPN chose. Only Schannel. */
export const SECPKG_ATTR_APPLICATION_PROTOCOL = 35;
/** Fills SecPkgContext_NegotiatedTlsExtensions: the TLS extensions agreed on. Only Schannel. */
export const SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS = 36;
/** Tells whether client and server are on one computer. The header has no structure for it. */
export const SECPKG_ATTR_IS_LOOPBACK = 37;
/**
 * Fills SecPkgContext_IssuerListInfo: the issuers the server accepts. Only Schannel. Obsolete:
 * use SECPKG_ATTR_ISSUER_LIST_EX.
 */
export const SECPKG_ATTR_ISSUER_LIST = 80;
/**
 * Fills SecPkgContext_RemoteCredentialInfo: the certificate chain of the peer. Only Schannel.
 * Obsolete: use SECPKG_ATTR_REMOTE_CERT_CONTEXT.
 */
export const SECPKG_ATTR_REMOTE_CRED = 81;
/**
 * Fills SecPkgContext_LocalCredentialInfo: our certificate chain. Only Schannel. Obsolete: use
 * SECPKG_ATTR_LOCAL_CERT_CONTEXT.
 */
export const SECPKG_ATTR_LOCAL_CRED = 82;
/**
 * Fills a PCCERT_CONTEXT, the certificate of the peer, to be freed with
 * CertFreeCertificateContext. Only Schannel.
 */
export const SECPKG_ATTR_REMOTE_CERT_CONTEXT = 83;
/**
 * Fills a PCCERT_CONTEXT, our certificate, to be freed with CertFreeCertificateContext. Only
 * Schannel.
 */
export const SECPKG_ATTR_LOCAL_CERT_CONTEXT = 84;
/** Gives a handle to the store of roots. Only Schannel. */
export const SECPKG_ATTR_ROOT_STORE = 85;
/** Fills SecPkgCred_SupportedAlgs: the algorithms that a credential supports. Only Schannel. */
export const SECPKG_ATTR_SUPPORTED_ALGS = 86;
/**
 * Fills SecPkgCred_CipherStrengths: the least and the greatest strength, in bits, of a
 * credential. Only Schannel.
 */
export const SECPKG_ATTR_CIPHER_STRENGTHS = 87;
/**
 * Fills SecPkgCred_SupportedProtocols: the protocols that a credential supports. Only
 * Schannel.
 */
export const SECPKG_ATTR_SUPPORTED_PROTOCOLS = 88;
/** Fills SecPkgContext_IssuerListInfoEx: the issuers the server accepts. Only Schannel. */
export const SECPKG_ATTR_ISSUER_LIST_EX = 89;
/**
 * Fills SecPkgContext_ConnectionInfo: protocol and algorithms of the connection. Only
 * Schannel.
 */
export const SECPKG_ATTR_CONNECTION_INFO = 90;
/** Fills SecPkgContext_EapKeyBlock: keys for EAP-TLS. Only Schannel. */
export const SECPKG_ATTR_EAP_KEY_BLOCK = 91;
/**
 * Fills SecPkgContext_MappedCredAttr: an attribute of the mapped credential. Only Schannel.
 * The documentation does not describe it; the meaning is that of its name.
 */
export const SECPKG_ATTR_MAPPED_CRED_ATTR = 92;
/** Fills SecPkgContext_SessionInfo: the session, and whether it was resumed. Only Schannel. */
export const SECPKG_ATTR_SESSION_INFO = 93;
/**
 * Sets and fills SecPkgContext_SessionAppData: data of the application kept with the session.
 * Only Schannel.
 */
export const SECPKG_ATTR_APP_DATA = 94;
/** Fills SecPkgContext_Certificates: the encoded certificates of the peer. Only Schannel. */
export const SECPKG_ATTR_REMOTE_CERTIFICATES = 95;
/** Sets SecPkgCred_ClientCertPolicy: how certificates of clients are checked. Only Schannel. */
export const SECPKG_ATTR_CLIENT_CERT_POLICY = 96;
/** Fills SecPkgContext_ClientCertPolicyResult: what that check found. Only Schannel. */
export const SECPKG_ATTR_CC_POLICY_RESULT = 97;
/**
 * Makes the credential use the keys of CNG. Only Schannel. The documentation does not describe
 * it; the meaning is that of its name.
 */
export const SECPKG_ATTR_USE_NCRYPT = 98;
/** Fills SecPkgContext_CertInfo: subject and issuer of our certificate. Only Schannel. */
export const SECPKG_ATTR_LOCAL_CERT_INFO = 99;
/** Fills SecPkgContext_CipherInfo: the cipher suite. Only Schannel. */
export const SECPKG_ATTR_CIPHER_INFO = 100;
/**
 * Sets SecPkgContext_EapPrfInfo: what SECPKG_ATTR_EAP_KEY_BLOCK is derived from. Only
 * Schannel.
 */
export const SECPKG_ATTR_EAP_PRF_INFO = 101;
/**
 * Fills SecPkgContext_SupportedSignatures: the signature algorithms of the connection. Only
 * Schannel.
 */
export const SECPKG_ATTR_SUPPORTED_SIGNATURES = 102;
/**
 * Fills a PCCERT_CONTEXT, the certificate of the peer with its chain, to be freed with
 * CertFreeCertificateContext. Only Schannel. The documentation does not describe it; the
 * meaning is that of its name.
 */
export const SECPKG_ATTR_REMOTE_CERT_CHAIN = 103;
/** Sets SecPkgContext_UiInfo: the window for dialogs. Only Schannel. */
export const SECPKG_ATTR_UI_INFO = 104;
/** Sets SecPkgContext_EarlyStart: whether TLS False Start is used. Only Schannel. */
export const SECPKG_ATTR_EARLY_START = 105;
/**
 * Sets SecPkgContext_KeyingMaterialInfo: label and context of the export (RFC 5705). Only
 * Schannel.
 */
export const SECPKG_ATTR_KEYING_MATERIAL_INFO = 106;
/**
 * Fills SecPkgContext_KeyingMaterial: exported keying material (RFC 5705). Only Schannel. Set
 * SECPKG_ATTR_KEYING_MATERIAL_INFO first.
 */
export const SECPKG_ATTR_KEYING_MATERIAL = 107;
/** Fills SecPkgContext_SrtpParameters: the SRTP parameters agreed on. Only Schannel. */
export const SECPKG_ATTR_SRTP_PARAMETERS = 108;
/** Fills SecPkgContext_TokenBinding: version and key parameters agreed on. Only Schannel. */
export const SECPKG_ATTR_TOKEN_BINDING = 109;
/** Fills SecPkgContext_ConnectionInfoEx: protocol and algorithms by name. Only Schannel. */
export const SECPKG_ATTR_CONNECTION_INFO_EX = 110;
/** Fills SecPkgContext_KeyingMaterial: keying material for token binding. Only Schannel. */
export const SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING = 111;
/**
 * Fills SecPkgContext_KeyingMaterial_Inproc: keying material, label and context given with it.
 * Only Schannel.
 */
export const SECPKG_ATTR_KEYING_MATERIAL_INPROC = 112;
/** The SASL context behind a context. For packages; the documentation does not describe it. */
export const SECPKG_ATTR_SASL_CONTEXT = 65536;
/**
 * Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the
 * peer gave; during the handshake and after it. Only Schannel. For contexts with deferred
 * validation of credentials.
 */
export const SECPKG_ATTR_CERT_CHECK_RESULT = 113;
/**
 * Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the
 * peer gave; only after the handshake. Only Schannel. Answered within the process, without the
 * LSA.
 */
export const SECPKG_ATTR_CERT_CHECK_RESULT_INPROC = 114;
/**
 * The keys of TLS session tickets, for servers that share them; can only be set. Only
 * Schannel.
 */
export const SECPKG_ATTR_SESSION_TICKET_KEYS = 115;
/**
 * Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store;
 * only after the handshake. Only Schannel.
 */
export const SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT_INPROC = 116;
/**
 * Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store;
 * during the handshake and after it. Only Schannel.
 */
export const SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT = 117;
/**
 * Fills SecPkgContext_ClientCreds: the credentials that the client delegated. Only CredSSP. On
 * the server only; a secret.
 */
export const SECPKG_ATTR_CREDS = 2147483776;
/**
 * The package that CredSSP negotiated for the authentication. Only CredSSP. No header declares
 * a structure for it.
 */
export const SECPKG_ATTR_NEGOTIATION_PACKAGE = 2147483777;
/** SECPKG_ATTR_ACCESS_TOKEN, of a context of CredSSP. Only CredSSP. */
export const SECPKG_ATTR_C_ACCESS_TOKEN = 2147483666;
/**
 * A token of the client that is not only one for identification. Only CredSSP. The
 * documentation does not describe it; the meaning is that of its name.
 */
export const SECPKG_ATTR_C_FULL_ACCESS_TOKEN = 2147483778;
/**
 * How the server was authenticated: CREDSSP_SERVER_AUTH. Only CredSSP. No header declares a
 * structure for it.
 */
export const SECPKG_ATTR_SERVER_AUTH_FLAGS = 2147483779;
/**
 * What the check of the certificate of the server found. Only CredSSP. The documentation does
 * not describe it; the meaning is that of its name.
 */
export const SECPKG_ATTR_CERT_TRUST_STATUS = 2147483780;
/**
 * A token of the client for identification. Only CredSSP. The documentation does not describe
 * it; the meaning is that of its name.
 */
export const SECPKG_ATTR_C_FULL_IDENT_TOKEN = 2147483781;
/**
 * The credentials that the client delegated, in another form. Only CredSSP. The documentation
 * does not describe it; the meaning is that of its name.
 */
export const SECPKG_ATTR_CREDS_2 = 2147483782;

/** What Negotiate cannot use: PackageMask of SecPkgContext_NegoPackageInfo. */
export type SECPKG_ATTR_NEGO_INFO_FLAG = Flags<'SECPKG_ATTR_NEGO_INFO_FLAG'>;
/** Kerberos cannot be used. */
export const SECPKG_ATTR_NEGO_INFO_FLAG_NO_KERBEROS: SECPKG_ATTR_NEGO_INFO_FLAG = 0x00000001;
/** NTLM cannot be used. */
export const SECPKG_ATTR_NEGO_INFO_FLAG_NO_NTLM: SECPKG_ATTR_NEGO_INFO_FLAG = 0x00000002;

/** The negotiation is complete. */
export const SECPKG_NEGOTIATION_COMPLETE = 0;
/** A package was chosen, but the peer has not agreed yet. */
export const SECPKG_NEGOTIATION_OPTIMISTIC = 1;
/** The negotiation goes on. */
export const SECPKG_NEGOTIATION_IN_PROGRESS = 2;
/**
 * The package is used without negotiation. The documentation does not describe it; the meaning
 * is that of its name.
 */
export const SECPKG_NEGOTIATION_DIRECT = 3;
/**
 * More than one credential is tried. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const SECPKG_NEGOTIATION_TRY_MULTICRED = 4;

/** How a context is exported: fFlags of ExportSecurityContext. */
export type SECPKG_CONTEXT_EXPORT = Flags<'SECPKG_CONTEXT_EXPORT'>;
/** The new context is reset to its initial state. */
export const SECPKG_CONTEXT_EXPORT_RESET_NEW: SECPKG_CONTEXT_EXPORT = 0x00000001;
/** The old context is deleted. */
export const SECPKG_CONTEXT_EXPORT_DELETE_OLD: SECPKG_CONTEXT_EXPORT = 0x00000002;
/** The context is exported to the kernel. No longer supported. */
export const SECPKG_CONTEXT_EXPORT_TO_KERNEL: SECPKG_CONTEXT_EXPORT = 0x00000004;

/** What a package is told about its caller. */
export type SECPKG_CALLFLAGS = Flags<'SECPKG_CALLFLAGS'>;
export const SECPKG_CALLFLAGS_APPCONTAINER: SECPKG_CALLFLAGS = 0x00000001;
export const SECPKG_CALLFLAGS_APPCONTAINER_AUTHCAPABLE: SECPKG_CALLFLAGS = 0x00000002;
export const SECPKG_CALLFLAGS_FORCE_SUPPLIED: SECPKG_CALLFLAGS = 0x00000004;
export const SECPKG_CALLFLAGS_APPCONTAINER_UPNCAPABLE: SECPKG_CALLFLAGS = 0x00000008;

/** How a package is added: Flags of SECURITY_PACKAGE_OPTIONS. */
export type SECPKG_OPTIONS = Flags<'SECPKG_OPTIONS'>;
/** The package stays registered. The documentation calls Flags reserved, not to be used. */
export const SECPKG_OPTIONS_PERMANENT: SECPKG_OPTIONS = 0x00000001;

/** The kind of package is not known. */
export const SECPKG_OPTIONS_TYPE_UNKNOWN = 0;
/** An authentication package of the LSA. */
export const SECPKG_OPTIONS_TYPE_LSA = 1;
/** An SSPI package. */
export const SECPKG_OPTIONS_TYPE_SSPI = 2;

/**
 * Makes a header or trailer but does not encrypt: the message is signed only.
 * KERB_WRAP_NO_ENCRYPT is the same. Digest wants 0.
 */
export const SECQOP_WRAP_NO_ENCRYPT = 2147483649;
/** Sends a TLS alert: the message is its two bytes. Only Schannel. */
export const SECQOP_WRAP_OOB_DATA = 1073741824;

export const SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION = 1;
export const SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_2 = 2;
export const SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_3 = 3;
export const SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_4 = 4;
export const SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_5 = 5;

/** The largest data that can be sent in one message: a ULONG, 0xFFFF by default. */
export const SASL_OPTION_SEND_SIZE = 1;
/** The size of the receiving buffer: a ULONG, 0xFFFF by default. */
export const SASL_OPTION_RECV_SIZE = 2;
/**
 * The string that the client passes to the server as its authorisation identity.
 * SEC_E_UNSUPPORTED_FUNCTION when SASL_OPTION_AUTHZ_PROCESSING is Sasl_AuthZIDForbidden.
 */
export const SASL_OPTION_AUTHZ_STRING = 3;
/** Whether that string is processed: a ULONG, Sasl_AuthZIDProcessed by default. */
export const SASL_OPTION_AUTHZ_PROCESSING = 4;

/** How an identity is written: Flags of SEC_WINNT_AUTH_IDENTITY and its extended kin. */
export type SEC_WINNT_AUTH_IDENTITY = Flags<'SEC_WINNT_AUTH_IDENTITY'>;
/** The strings are ANSI. Excludes SEC_WINNT_AUTH_IDENTITY_UNICODE. */
export const SEC_WINNT_AUTH_IDENTITY_ANSI: SEC_WINNT_AUTH_IDENTITY = 0x00000001;
/** The strings are UTF-16. Excludes SEC_WINNT_AUTH_IDENTITY_ANSI. */
export const SEC_WINNT_AUTH_IDENTITY_UNICODE: SEC_WINNT_AUTH_IDENTITY = 0x00000002;
/** SspiEncryptAuthIdentity encrypted the structure; only this process can decrypt it. */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_PROCESS_ENCRYPTED: SEC_WINNT_AUTH_IDENTITY = 0x00000010;
/**
 * SspiEncryptAuthIdentityEx encrypted it for the same logon, called by the system; only the
 * system can decrypt it.
 */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_PROTECTED: SEC_WINNT_AUTH_IDENTITY = 0x00000020;
/** Encrypted for the same logon by a user; only that logon session can decrypt it. */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_USER_PROTECTED: SEC_WINNT_AUTH_IDENTITY = 0x00000040;
/** Encrypted so that only the system can decrypt it. */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_ENCRYPTED: SEC_WINNT_AUTH_IDENTITY = 0x00000080;
/** Eight bytes follow the structure, as encryption in place needs. */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_RESERVED: SEC_WINNT_AUTH_IDENTITY = 0x00010000;
/**
 * There is no user name. The documentation does not describe it; the meaning is that of its
 * name.
 */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_USER: SEC_WINNT_AUTH_IDENTITY = 0x00020000;
/**
 * There is no domain name. The documentation does not describe it; the meaning is that of its
 * name.
 */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_DOMAIN: SEC_WINNT_AUTH_IDENTITY = 0x00040000;
/** An online identity: the domain is the name of its provider. */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_ID_PROVIDER: SEC_WINNT_AUTH_IDENTITY = 0x00080000;
/** The bits between SspiPromptForCredentials and credential providers. */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_USE_MASK: SEC_WINNT_AUTH_IDENTITY = 0xff000000;
/**
 * The credential provider does not save the credentials itself. For SspiPromptForCredentials
 * and credential providers only.
 */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE: SEC_WINNT_AUTH_IDENTITY = 0x80000000;
/** The old name of SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE. */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_BY_CALLER: SEC_WINNT_AUTH_IDENTITY = 0x80000000;
/**
 * The box to remember the credentials is ticked. For SspiPromptForCredentials and credential
 * providers only.
 */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_CHECKED: SEC_WINNT_AUTH_IDENTITY = 0x40000000;
/**
 * The box to remember the credentials is not shown. For SspiPromptForCredentials and
 * credential providers only.
 */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_NO_CHECKBOX: SEC_WINNT_AUTH_IDENTITY = 0x20000000;
/**
 * The dialog is not filled with saved credentials. For SspiPromptForCredentials and credential
 * providers only.
 */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_LOAD: SEC_WINNT_AUTH_IDENTITY = 0x10000000;
/** All bits for SspiPromptForCredentials that have a meaning. */
export const SEC_WINNT_AUTH_IDENTITY_FLAGS_VALID_SSPIPFC_FLAGS: SEC_WINNT_AUTH_IDENTITY = 0xf0000000;
/** The structure and its strings are one block of memory. */
export const SEC_WINNT_AUTH_IDENTITY_MARSHALLED: SEC_WINNT_AUTH_IDENTITY = 0x00000004;
/**
 * The credentials are for identity only: the ticket holds no authorisation data. Only
 * Kerberos.
 */
export const SEC_WINNT_AUTH_IDENTITY_ONLY: SEC_WINNT_AUTH_IDENTITY = 0x00000008;

/** SEC_WINNT_AUTH_IDENTITY_EX2. */
export const SEC_WINNT_AUTH_IDENTITY_VERSION_2 = 513;
/** SEC_WINNT_AUTH_IDENTITY_EXW or SEC_WINNT_AUTH_IDENTITY_EXA. */
export const SEC_WINNT_AUTH_IDENTITY_VERSION = 512;

/** Who can decrypt an identity: Options of SspiEncryptAuthIdentityEx. */
export type SEC_WINNT_AUTH_IDENTITY_ENCRYPT = Flags<'SEC_WINNT_AUTH_IDENTITY_ENCRYPT'>;
/** Only the same logon session can decrypt it. */
export const SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_LOGON: SEC_WINNT_AUTH_IDENTITY_ENCRYPT = 0x00000001;
/** Only the same process can decrypt it, as with SspiEncryptAuthIdentity. */
export const SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_PROCESS: SEC_WINNT_AUTH_IDENTITY_ENCRYPT = 0x00000002;
/**
 * Only the system can decrypt it. The documentation does not describe it; the meaning is that
 * of its name.
 */
export const SEC_WINNT_AUTH_IDENTITY_ENCRYPT_FOR_SYSTEM: SEC_WINNT_AUTH_IDENTITY_ENCRYPT = 0x00000004;

/** How the dialog behaves: dwFlags of SspiPromptForCredentials. */
export type SSPIPFC = Flags<'SSPIPFC'>;
export const SSPIPFC_CREDPROV_DO_NOT_SAVE: SSPIPFC = 0x00000001;
export const SSPIPFC_SAVE_CRED_BY_CALLER: SSPIPFC = 0x00000001;
export const SSPIPFC_NO_CHECKBOX: SSPIPFC = 0x00000002;
export const SSPIPFC_CREDPROV_DO_NOT_LOAD: SSPIPFC = 0x00000004;
export const SSPIPFC_USE_CREDUIBROKER: SSPIPFC = 0x00000008;
export const SSPIPFC_VALID_FLAGS: SSPIPFC = 0x0000000f;

export const KDC_PROXY_SETTINGS_V1 = 1;

/** How the KDC proxy is used: Flags of SecPkgCredentials_KdcProxySettingsW. */
export type KDC_PROXY_SETTINGS_FLAGS = Flags<'KDC_PROXY_SETTINGS_FLAGS'>;
export const KDC_PROXY_SETTINGS_FLAGS_FORCEPROXY: KDC_PROXY_SETTINGS_FLAGS = 0x00000001;

export const KDC_NETWORK_SETTINGS_V2 = 2;

/** What is configured: Flags of SecPkgCredentials_KdcNetworkSettingsW. */
export type KDC_NETWORK_SETTINGS_FLAGS = Flags<'KDC_NETWORK_SETTINGS_FLAGS'>;
export const KDC_NETWORK_SETTINGS_FLAGS_FORCEPROXY: KDC_NETWORK_SETTINGS_FLAGS = 0x00000001;
export const KDC_NETWORK_SETTINGS_FLAGS_CONFIGURE_PROXY: KDC_NETWORK_SETTINGS_FLAGS = 0x80000000;
export const KDC_NETWORK_SETTINGS_FLAGS_CONFIGURE_DISCOVERY: KDC_NETWORK_SETTINGS_FLAGS = 0x40000000;

/** Which domain controllers serve: DcDiscoveryFlags of SecPkgCredentials_KdcNetworkSettingsW. */
export type KDC_NETWORK_DISCOVERY_FLAGS = Flags<'KDC_NETWORK_DISCOVERY_FLAGS'>;
export const KDC_NETWORK_DISCOVERY_FLAGS_DS13_REQUIRED: KDC_NETWORK_DISCOVERY_FLAGS = 0x80000000;

/** Bits of SEC_WINNT_AUTH_NGC_DATA, the credential of Windows Hello. */
export type NGC_DATA_FLAG = Flags<'NGC_DATA_FLAG'>;
export const NGC_DATA_FLAG_KERB_CERTIFICATE_LOGON_FLAG_CHECK_DUPLICATES: NGC_DATA_FLAG = 0x00000001;
export const NGC_DATA_FLAG_KERB_CERTIFICATE_LOGON_FLAG_USE_CERTIFICATE_INFO: NGC_DATA_FLAG = 0x00000002;
export const NGC_DATA_FLAG_IS_SMARTCARD_DATA: NGC_DATA_FLAG = 0x00000004;
export const NGC_DATA_FLAG_IS_CLOUD_TRUST_CRED: NGC_DATA_FLAG = 0x00000008;

export const SECURITY_ENTRYPOINT_ANSIW = 'InitSecurityInterfaceW';
export const SECURITY_ENTRYPOINT_ANSIA = 'InitSecurityInterfaceA';
export const SECURITY_ENTRYPOINTW = 'InitSecurityInterfaceW';
export const SECURITY_ENTRYPOINTA = 'InitSecurityInterfaceA';
export const SECURITY_ENTRYPOINT16 = 'INITSECURITYINTERFACEA';

export const NTLMSP_NAME_A = 'NTLM';
export const NTLMSP_NAME = 'NTLM';
export const MICROSOFT_KERBEROS_NAME_A = 'Kerberos';
export const MICROSOFT_KERBEROS_NAME_W = 'Kerberos';
export const MICROSOFT_KERBEROS_NAME = 'Kerberos';
export const NEGOSSP_NAME_W = 'Negotiate';
export const NEGOSSP_NAME_A = 'Negotiate';
export const CLOUDAP_NAME_W = 'CloudAP';
export const ClOUDAP_NAME_A = 'CloudAP';
export const UNISP_NAME_A = 'Microsoft Unified Security Protocol Provider';
export const UNISP_NAME_W = 'Microsoft Unified Security Protocol Provider';
export const SSL2SP_NAME_A = 'Microsoft SSL 2.0';
export const SSL2SP_NAME_W = 'Microsoft SSL 2.0';
export const SSL3SP_NAME_A = 'Microsoft SSL 3.0';
export const SSL3SP_NAME_W = 'Microsoft SSL 3.0';
export const TLS1SP_NAME_A = 'Microsoft TLS 1.0';
export const TLS1SP_NAME_W = 'Microsoft TLS 1.0';
export const PCT1SP_NAME_A = 'Microsoft PCT 1.0';
export const PCT1SP_NAME_W = 'Microsoft PCT 1.0';
export const SCHANNEL_NAME_A = 'Schannel';
export const SCHANNEL_NAME_W = 'Schannel';
export const DEFAULT_TLS_SSP_NAME_A = 'Default TLS SSP';
export const DEFAULT_TLS_SSP_NAME_W = 'Default TLS SSP';
export const CREDSSP_NAME = 'CREDSSP';
export const TS_SSP_NAME_A = 'TSSSP';
export const TS_SSP_NAME = 'TSSSP';

export const SECPKG_ID_NONE = 65535;
export const UNISP_RPC_ID = 14;

export const SZ_ALG_MAX_SIZE = 64;
export const MAX_PROTOCOL_ID_SIZE = 255;
export const SCH_MAX_EXT_SUBSCRIPTIONS = 2;

export const SEC_WINNT_AUTH_DATA_TYPE_PASSWORD = '28bfc32f-10f6-4738-98d1-1ac061df716a';
export const SEC_WINNT_AUTH_DATA_TYPE_CERT = '235f69ad-73fb-4dbc-8203-0629e739339b';
export const SEC_WINNT_AUTH_DATA_TYPE_CREDMAN_CERT = '7cb72412-1016-491a-8c87-4d2aa1b7dd3a';
export const SEC_WINNT_AUTH_DATA_TYPE_NGC = '10a47879-5ebf-4b85-bd8d-c21bb4f49c8a';
export const SEC_WINNT_AUTH_DATA_TYPE_FIDO = '32e8f8d7-7871-4bcc-83c5-460f66c6135c';
export const SEC_WINNT_AUTH_DATA_TYPE_KEYTAB = 'd587aae8-f78f-4455-a112-c934beee7ce1';
export const SEC_WINNT_AUTH_DATA_TYPE_CSP_DATA = '68fd9879-079c-4dfe-8281-578aadc1c100';
export const SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS = 'b86c4ff3-49d7-4dc4-b560-b1163685b236';
export const SEC_WINNT_AUTH_DATA_TYPE_DELEGATION_TOKEN = '12e52e0f-6f9b-4f83-9020-9de42b226267';

export const CREDUIWIN_STRUCTURE_TYPE_SSPIPFC = '3c3e93d9-d96b-49b5-94a7-458592088337';
export const SSPIPFC_STRUCTURE_TYPE_CREDUI_CONTEXT = 'c2fffe6f-503d-4c3d-a95e-bce821213d44';

export const SCH_CRED_MAX_SUPPORTED_PARAMETERS = 16;
export const SCH_CRED_MAX_SUPPORTED_ALPN_IDS = 16;
export const SCH_CRED_MAX_SUPPORTED_CRYPTO_SETTINGS = 16;
export const SCH_CRED_MAX_SUPPORTED_CHAINING_MODES = 16;
export const SCH_CRED_MAX_STORE_NAME_SIZE = 128;
export const SCH_CRED_MAX_SUPPORTED_ALGS = 256;
export const SCH_CRED_MAX_SUPPORTED_CERTS = 100;

export const SCH_CRED_V1 = 1;
export const SCH_CRED_V2 = 2;
export const SCH_CRED_VERSION = 2;
export const SCH_CRED_V3 = 3;
export const SCHANNEL_CRED_VERSION = 4;
export const SCH_CREDENTIALS_VERSION = 5;

export const SCH_CRED_FORMAT_CERT_CONTEXT = 0;
export const SCH_CRED_FORMAT_CERT_HASH = 1;
export const SCH_CRED_FORMAT_CERT_HASH_STORE = 2;

/** How a Schannel credential behaves: dwFlags of SCHANNEL_CRED and SCH_CREDENTIALS. */
export type SCH_CRED_FLAGS = Flags<'SCH_CRED_FLAGS'>;
/** Does not map certificates of clients to accounts; server only. */
export const SCH_CRED_NO_SYSTEM_MAPPER: SCH_CRED_FLAGS = 0x00000002;
/** Does not compare the target name with the names in the certificate; client only. */
export const SCH_CRED_NO_SERVERNAME_CHECK: SCH_CRED_FLAGS = 0x00000004;
/**
 * Does not validate the chain of the server; client only. Excludes
 * SCH_CRED_AUTO_CRED_VALIDATION. The caller must validate it.
 */
export const SCH_CRED_MANUAL_CRED_VALIDATION: SCH_CRED_FLAGS = 0x00000008;
/**
 * Does not look for a certificate of the client by itself; client only. Excludes
 * SCH_CRED_USE_DEFAULT_CREDS.
 */
export const SCH_CRED_NO_DEFAULT_CREDS: SCH_CRED_FLAGS = 0x00000010;
/**
 * Validates the chain of the server, as it does by default; client only. Excludes
 * SCH_CRED_MANUAL_CRED_VALIDATION.
 */
export const SCH_CRED_AUTO_CRED_VALIDATION: SCH_CRED_FLAGS = 0x00000020;
/**
 * Looks for a certificate of the client by itself; client only. Excludes
 * SCH_CRED_NO_DEFAULT_CREDS.
 */
export const SCH_CRED_USE_DEFAULT_CREDS: SCH_CRED_FLAGS = 0x00000040;
/**
 * Sessions of full handshakes are not resumed; server only. The documentation says
 * SCH_DISABLE_RECONNECTS. ApplyControlToken can allow it later.
 */
export const SCH_CRED_DISABLE_RECONNECTS: SCH_CRED_FLAGS = 0x00000080;
/**
 * Checks the last certificate of the chain for revocation. Excludes
 * SCH_CRED_REVOCATION_CHECK_CHAIN, SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT.
 */
export const SCH_CRED_REVOCATION_CHECK_END_CERT: SCH_CRED_FLAGS = 0x00000100;
/**
 * Checks all certificates of the chain for revocation. Excludes
 * SCH_CRED_REVOCATION_CHECK_END_CERT, SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT.
 */
export const SCH_CRED_REVOCATION_CHECK_CHAIN: SCH_CRED_FLAGS = 0x00000200;
/**
 * Checks all certificates of the chain but the root for revocation. Excludes
 * SCH_CRED_REVOCATION_CHECK_END_CERT, SCH_CRED_REVOCATION_CHECK_CHAIN.
 */
export const SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT: SCH_CRED_FLAGS = 0x00000400;
/** Ignores CRYPT_E_NO_REVOCATION_CHECK. Ignored unless a revocation check is asked for. */
export const SCH_CRED_IGNORE_NO_REVOCATION_CHECK: SCH_CRED_FLAGS = 0x00000800;
/** Ignores CRYPT_E_REVOCATION_OFFLINE. Ignored unless a revocation check is asked for. */
export const SCH_CRED_IGNORE_REVOCATION_OFFLINE: SCH_CRED_FLAGS = 0x00001000;
/**
 * Trusts only the roots of hRootStore. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const SCH_CRED_RESTRICTED_ROOTS: SCH_CRED_FLAGS = 0x00002000;
/**
 * Checks revocation with what the cache holds. The documentation does not describe it; the
 * meaning is that of its name.
 */
export const SCH_CRED_REVOCATION_CHECK_CACHE_ONLY: SCH_CRED_FLAGS = 0x00004000;
/**
 * Takes what a certificate refers to by URL from the cache only. The documentation does not
 * describe it; the meaning is that of its name.
 */
export const SCH_CRED_CACHE_ONLY_URL_RETRIEVAL: SCH_CRED_FLAGS = 0x00008000;
/**
 * The certificate comes from a store in memory. The documentation does not describe it; the
 * meaning is that of its name.
 */
export const SCH_CRED_MEMORY_STORE_CERT: SCH_CRED_FLAGS = 0x00010000;
/** Takes URLs from the cache only while the credential is acquired. */
export const SCH_CRED_CACHE_ONLY_URL_RETRIEVAL_ON_CREATE: SCH_CRED_FLAGS = 0x00020000;
/**
 * Sends the root certificate too. A root that comes over the network is not to be trusted for
 * that.
 */
export const SCH_SEND_ROOT_CERT: SCH_CRED_FLAGS = 0x00040000;
/**
 * The credential is chosen by the server name (SNI). The documentation does not describe it;
 * the meaning is that of its name.
 */
export const SCH_CRED_SNI_CREDENTIAL: SCH_CRED_FLAGS = 0x00080000;
/**
 * OCSP stapling is used for credentials chosen by server name. The documentation does not
 * describe it; the meaning is that of its name.
 */
export const SCH_CRED_SNI_ENABLE_OCSP: SCH_CRED_FLAGS = 0x00100000;
/** Splits data into two records, against a weakness of CBC in old TLS. */
export const SCH_SEND_AUX_RECORD: SCH_CRED_FLAGS = 0x00200000;
/** Disables algorithms, suites and versions that are known to be weak. */
export const SCH_USE_STRONG_CRYPTO: SCH_CRED_FLAGS = 0x00400000;
/** Uses cipher suites with a preshared key only. */
export const SCH_USE_PRESHAREDKEY_ONLY: SCH_CRED_FLAGS = 0x00800000;
/** Uses DTLS only. The documentation does not describe it; the meaning is that of its name. */
export const SCH_USE_DTLS_ONLY: SCH_CRED_FLAGS = 0x01000000;
/**
 * Allows cipher suites that do not encrypt. The documentation does not describe it; the
 * meaning is that of its name.
 */
export const SCH_ALLOW_NULL_ENCRYPTION: SCH_CRED_FLAGS = 0x02000000;
/**
 * Checks the chain of the server, but does not end the handshake over a problem; client only.
 * The caller asks with SECPKG_ATTR_CERT_CHECK_RESULT.
 */
export const SCH_CRED_DEFERRED_CRED_VALIDATION: SCH_CRED_FLAGS = 0x04000000;
/**
 * Sessions of full handshakes are not resumed; server only. The documentation's name of
 * SCH_CRED_DISABLE_RECONNECTS.
 */
export const SCH_DISABLE_RECONNECTS: SCH_CRED_FLAGS = 0x00000080;

/** Where a certificate is looked for: dwFlags of SCHANNEL_CERT_HASH. */
export type SCH_MACHINE = Flags<'SCH_MACHINE'>;
export const SCH_MACHINE_CERT_HASH: SCH_MACHINE = 0x00000001;

export const SCH_CRED_X509_CERTCHAIN = 1;
export const SCH_CRED_X509_CAPI = 2;
export const SCH_CRED_CERT_CONTEXT = 3;

export const SCHANNEL_SECRET_TYPE_CAPI = 1;
export const SCHANNEL_SECRET_PRIVKEY = 2;

export const SCHANNEL_RSA_PSS_PADDING_ALGORITHM = 'SCH_RSA_PSS_PAD';
export const SCHANNEL_RSA_PKCS_PADDING_ALGORITHM = 'SCH_RSA_PKCS_PAD';

/** How TLS parameters are taken: dwFlags of TLS_PARAMETERS. */
export type TLS_PARAMS = Flags<'TLS_PARAMS'>;
export const TLS_PARAMS_OPTIONAL: TLS_PARAMS = 0x00000001;

export const SCHANNEL_RENEGOTIATE = 0;
export const SCHANNEL_SHUTDOWN = 1;
export const SCHANNEL_ALERT = 2;
export const SCHANNEL_SESSION = 3;

export const TLS1_ALERT_CLOSE_NOTIFY = 0;
export const TLS1_ALERT_UNEXPECTED_MESSAGE = 10;
export const TLS1_ALERT_BAD_RECORD_MAC = 20;
export const TLS1_ALERT_DECRYPTION_FAILED = 21;
export const TLS1_ALERT_RECORD_OVERFLOW = 22;
export const TLS1_ALERT_DECOMPRESSION_FAIL = 30;
export const TLS1_ALERT_HANDSHAKE_FAILURE = 40;
export const TLS1_ALERT_BAD_CERTIFICATE = 42;
export const TLS1_ALERT_UNSUPPORTED_CERT = 43;
export const TLS1_ALERT_CERTIFICATE_REVOKED = 44;
export const TLS1_ALERT_CERTIFICATE_EXPIRED = 45;
export const TLS1_ALERT_CERTIFICATE_UNKNOWN = 46;
export const TLS1_ALERT_ILLEGAL_PARAMETER = 47;
export const TLS1_ALERT_UNKNOWN_CA = 48;
export const TLS1_ALERT_ACCESS_DENIED = 49;
export const TLS1_ALERT_DECODE_ERROR = 50;
export const TLS1_ALERT_DECRYPT_ERROR = 51;
export const TLS1_ALERT_EXPORT_RESTRICTION = 60;
export const TLS1_ALERT_PROTOCOL_VERSION = 70;
export const TLS1_ALERT_INSUFFIENT_SECURITY = 71;
export const TLS1_ALERT_INTERNAL_ERROR = 80;
export const TLS1_ALERT_USER_CANCELED = 90;
export const TLS1_ALERT_NO_RENEGOTIATION = 100;
export const TLS1_ALERT_UNSUPPORTED_EXT = 110;
export const TLS1_ALERT_UNKNOWN_PSK_IDENTITY = 115;
export const TLS1_ALERT_NO_APP_PROTOCOL = 120;

export const TLS1_ALERT_WARNING = 1;
export const TLS1_ALERT_FATAL = 2;

export const SESSION_TICKET_INFO_V0 = 0;
export const SESSION_TICKET_INFO_VERSION = 0;

export const SSL_SESSION_ENABLE_RECONNECTS = 1;
export const SSL_SESSION_DISABLE_RECONNECTS = 2;

/** Whether a session was resumed: dwFlags of SecPkgContext_SessionInfo. */
export type SSL_SESSION_INFO = Flags<'SSL_SESSION_INFO'>;
export const SSL_SESSION_RECONNECT: SSL_SESSION_INFO = 0x00000001;

/** Protocols of Schannel: grbitEnabledProtocols, grbitDisabledProtocols, dwProtocol. */
export type SP_PROT = Flags<'SP_PROT'>;
/** PCT 1.0, as the server. Obsolete. */
export const SP_PROT_PCT1_SERVER: SP_PROT = 0x00000001;
/** PCT 1.0, as the client. Obsolete. */
export const SP_PROT_PCT1_CLIENT: SP_PROT = 0x00000002;
/** PCT 1.0, on both sides. Obsolete. */
export const SP_PROT_PCT1: SP_PROT = 0x00000003;
/**
 * SSL 2.0, as the server. Excludes SP_PROT_TLS1_2_SERVER. Obsolete; Windows supports it no
 * longer since Windows 10 1607.
 */
export const SP_PROT_SSL2_SERVER: SP_PROT = 0x00000004;
/**
 * SSL 2.0, as the client. Excludes SP_PROT_TLS1_2_CLIENT. Obsolete; Windows supports it no
 * longer since Windows 10 1607.
 */
export const SP_PROT_SSL2_CLIENT: SP_PROT = 0x00000008;
/** SSL 2.0, on both sides. Obsolete; Windows supports it no longer since Windows 10 1607. */
export const SP_PROT_SSL2: SP_PROT = 0x0000000c;
/** SSL 3.0, as the server. Obsolete. */
export const SP_PROT_SSL3_SERVER: SP_PROT = 0x00000010;
/** SSL 3.0, as the client. Obsolete. */
export const SP_PROT_SSL3_CLIENT: SP_PROT = 0x00000020;
/** SSL 3.0, on both sides. Obsolete. */
export const SP_PROT_SSL3: SP_PROT = 0x00000030;
/** TLS 1.0, as the server. TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1. */
export const SP_PROT_TLS1_SERVER: SP_PROT = 0x00000040;
/** TLS 1.0, as the client. TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1. */
export const SP_PROT_TLS1_CLIENT: SP_PROT = 0x00000080;
/** TLS 1.0, on both sides. TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1. */
export const SP_PROT_TLS1: SP_PROT = 0x000000c0;
/** SSL 3.0 and TLS 1.0, as the client. */
export const SP_PROT_SSL3TLS1_CLIENTS: SP_PROT = 0x000000a0;
/** SSL 3.0 and TLS 1.0, as the server. */
export const SP_PROT_SSL3TLS1_SERVERS: SP_PROT = 0x00000050;
/** SSL 3.0 and TLS 1.0, on both sides. */
export const SP_PROT_SSL3TLS1: SP_PROT = 0x000000f0;
/**
 * The unified protocol, as the server. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const SP_PROT_UNI_SERVER: SP_PROT = 0x40000000;
/**
 * The unified protocol, as the client. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const SP_PROT_UNI_CLIENT: SP_PROT = 0x80000000;
/**
 * The unified protocol, on both sides. The documentation does not describe it; the meaning is
 * that of its name.
 */
export const SP_PROT_UNI: SP_PROT = 0xc0000000;
/** All protocols. */
export const SP_PROT_ALL: SP_PROT = 0xffffffff;
/** No protocol; in grbitEnabledProtocols, those that the system enables. */
export const SP_PROT_NONE: SP_PROT = 0x00000000;
/**
 * PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the client. Without TLS 1.1
 * and later: SP_PROT_X_CLIENTS has them.
 */
export const SP_PROT_CLIENTS: SP_PROT = 0x800000aa;
/**
 * PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the server. Without TLS 1.1
 * and later: SP_PROT_X_SERVERS has them.
 */
export const SP_PROT_SERVERS: SP_PROT = 0x40000055;
/** TLS 1.0, as the server. */
export const SP_PROT_TLS1_0_SERVER: SP_PROT = 0x00000040;
/** TLS 1.0, as the client. */
export const SP_PROT_TLS1_0_CLIENT: SP_PROT = 0x00000080;
/** TLS 1.0, on both sides. */
export const SP_PROT_TLS1_0: SP_PROT = 0x000000c0;
/** TLS 1.1, as the server. */
export const SP_PROT_TLS1_1_SERVER: SP_PROT = 0x00000100;
/** TLS 1.1, as the client. */
export const SP_PROT_TLS1_1_CLIENT: SP_PROT = 0x00000200;
/** TLS 1.1, on both sides. */
export const SP_PROT_TLS1_1: SP_PROT = 0x00000300;
/** TLS 1.2, as the server. Excludes SP_PROT_SSL2_SERVER. */
export const SP_PROT_TLS1_2_SERVER: SP_PROT = 0x00000400;
/** TLS 1.2, as the client. Excludes SP_PROT_SSL2_CLIENT. */
export const SP_PROT_TLS1_2_CLIENT: SP_PROT = 0x00000800;
/** TLS 1.2, on both sides. */
export const SP_PROT_TLS1_2: SP_PROT = 0x00000c00;
/** TLS 1.3, as the server. Needs the credential structure SCH_CREDENTIALS. */
export const SP_PROT_TLS1_3_SERVER: SP_PROT = 0x00001000;
/** TLS 1.3, as the client. Needs the credential structure SCH_CREDENTIALS. */
export const SP_PROT_TLS1_3_CLIENT: SP_PROT = 0x00002000;
/** TLS 1.3, on both sides. Needs the credential structure SCH_CREDENTIALS. */
export const SP_PROT_TLS1_3: SP_PROT = 0x00003000;
/** DTLS 1.0, as the server. DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1. */
export const SP_PROT_DTLS_SERVER: SP_PROT = 0x00010000;
/** DTLS 1.0, as the client. DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1. */
export const SP_PROT_DTLS_CLIENT: SP_PROT = 0x00020000;
/** DTLS 1.0, on both sides. DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1. */
export const SP_PROT_DTLS: SP_PROT = 0x00030000;
/** DTLS 1.0, as the server. */
export const SP_PROT_DTLS1_0_SERVER: SP_PROT = 0x00010000;
/** DTLS 1.0, as the client. */
export const SP_PROT_DTLS1_0_CLIENT: SP_PROT = 0x00020000;
/** DTLS 1.0, on both sides. */
export const SP_PROT_DTLS1_0: SP_PROT = 0x00030000;
/** DTLS 1.2, as the server. */
export const SP_PROT_DTLS1_2_SERVER: SP_PROT = 0x00040000;
/** DTLS 1.2, as the client. */
export const SP_PROT_DTLS1_2_CLIENT: SP_PROT = 0x00080000;
/** DTLS 1.2, on both sides. */
export const SP_PROT_DTLS1_2: SP_PROT = 0x000c0000;
/** DTLS 1.0 and 1.2, as the server. */
export const SP_PROT_DTLS1_X_SERVER: SP_PROT = 0x00050000;
/** DTLS 1.0 and 1.2, as the client. */
export const SP_PROT_DTLS1_X_CLIENT: SP_PROT = 0x000a0000;
/** DTLS 1.0 and 1.2, on both sides. */
export const SP_PROT_DTLS1_X: SP_PROT = 0x000f0000;
/** TLS 1.1, 1.2 and 1.3, as the server. */
export const SP_PROT_TLS1_1PLUS_SERVER: SP_PROT = 0x00001500;
/** TLS 1.1, 1.2 and 1.3, as the client. */
export const SP_PROT_TLS1_1PLUS_CLIENT: SP_PROT = 0x00002a00;
/** TLS 1.1, 1.2 and 1.3, on both sides. */
export const SP_PROT_TLS1_1PLUS: SP_PROT = 0x00003f00;
/** TLS 1.3 and later, as the server. In this header TLS 1.3 alone. */
export const SP_PROT_TLS1_3PLUS_SERVER: SP_PROT = 0x00001000;
/** TLS 1.3 and later, as the client. In this header TLS 1.3 alone. */
export const SP_PROT_TLS1_3PLUS_CLIENT: SP_PROT = 0x00002000;
/** TLS 1.3 and later, on both sides. In this header TLS 1.3 alone. */
export const SP_PROT_TLS1_3PLUS: SP_PROT = 0x00003000;
/** TLS 1.0 to 1.3, as the server. */
export const SP_PROT_TLS1_X_SERVER: SP_PROT = 0x00001540;
/** TLS 1.0 to 1.3, as the client. */
export const SP_PROT_TLS1_X_CLIENT: SP_PROT = 0x00002a80;
/** TLS 1.0 to 1.3, on both sides. */
export const SP_PROT_TLS1_X: SP_PROT = 0x00003fc0;
/** SSL 3.0 and TLS 1.0 to 1.3, as the client. */
export const SP_PROT_SSL3TLS1_X_CLIENTS: SP_PROT = 0x00002aa0;
/** SSL 3.0 and TLS 1.0 to 1.3, as the server. */
export const SP_PROT_SSL3TLS1_X_SERVERS: SP_PROT = 0x00001550;
/** SSL 3.0 and TLS 1.0 to 1.3, on both sides. */
export const SP_PROT_SSL3TLS1_X: SP_PROT = 0x00003ff0;
/** SP_PROT_CLIENTS with all of TLS 1 and DTLS 1. */
export const SP_PROT_X_CLIENTS: SP_PROT = 0x800a2aaa;
/** SP_PROT_SERVERS with all of TLS 1 and DTLS 1. */
export const SP_PROT_X_SERVERS: SP_PROT = 0x40051555;

/** State of the certificate of the peer: fFlags of SecPkgContext_RemoteCredentialInfo. */
export type RCRED = Flags<'RCRED'>;
export const RCRED_STATUS_NOCRED: RCRED = 0x00000000;
export const RCRED_CRED_EXISTS: RCRED = 0x00000001;
export const RCRED_STATUS_UNKNOWN_ISSUER: RCRED = 0x00000002;

/** State of our certificate: fFlags of SecPkgContext_LocalCredentialInfo. */
export type LCRED = Flags<'LCRED'>;
export const LCRED_STATUS_NOCRED: LCRED = 0x00000000;
export const LCRED_CRED_EXISTS: LCRED = 0x00000001;
export const LCRED_STATUS_UNKNOWN_ISSUER: LCRED = 0x00000002;

export const SECPKGCONTEXT_CONNECTION_INFO_EX_V1 = 1;
export const SECPKGCONTEXT_CIPHERINFO_V1 = 1;
export const KERN_CONTEXT_CERT_INFO_V1 = 0;

/** Whether TLS starts early: dwEarlyStartFlags of SecPkgContext_EarlyStart. */
export type EARLY_START = Flags<'EARLY_START'>;
export const ENABLE_TLS_CLIENT_EARLY_START: EARLY_START = 0x00000001;

export const CERT_SCHANNEL_IIS_PRIVATE_KEY_PROP_ID = 32768;
export const CERT_SCHANNEL_IIS_PASSWORD_PROP_ID = 32769;
export const CERT_SCHANNEL_SGC_CERTIFICATE_PROP_ID = 32770;

export const SSL_CRACK_CERTIFICATE_NAME = 'SslCrackCertificate';
export const SSL_FREE_CERTIFICATE_NAME = 'SslFreeCertificate';

export const CREDSSP_CRED_EX_VERSION = 0;

/** How credentials are delegated: Flags of CREDSSP_CRED_EX. */
export type CREDSSP_FLAG = Flags<'CREDSSP_FLAG'>;
/**
 * The credentials stay on the client, and requests for them are redirected to it. The
 * documentation does not describe it; the meaning is that of its name.
 */
export const CREDSSP_FLAG_REDIRECT: CREDSSP_FLAG = 0x00000001;

/** How the server of CredSSP was authenticated: SECPKG_ATTR_SERVER_AUTH_FLAGS. */
export type CREDSSP_SERVER_AUTH = Flags<'CREDSSP_SERVER_AUTH'>;
/** By the package that CredSSP negotiated. */
export const CREDSSP_SERVER_AUTH_NEGOTIATE: CREDSSP_SERVER_AUTH = 0x00000001;
/** By its certificate. */
export const CREDSSP_SERVER_AUTH_CERTIFICATE: CREDSSP_SERVER_AUTH = 0x00000002;
/** It is on the same computer. */
export const CREDSSP_SERVER_AUTH_LOOPBACK: CREDSSP_SERVER_AUTH = 0x00000004;

/** Combined with an attribute, asks CredSSP itself for it. */
export const SECPKG_ALT_ATTR = 2147483648;

/**
 * The extended key usage of a server of the Remote Desktop protocol. The documentation does
 * not describe it; the meaning is that of its name.
 */
export const szOID_TS_KP_TS_SERVER_AUTH = '1.3.6.1.4.1.311.54.1.2';

/** How certificates and messages are encoded: dwCertEncodingType. */
export type CERT_ENCODING = Flags<'CERT_ENCODING'>;
export const X509_ASN_ENCODING: CERT_ENCODING = 0x00000001;
export const PKCS_7_ASN_ENCODING: CERT_ENCODING = 0x00010000;

export const CERT_STORE_PROV_MEMORY = 2;
export const CERT_STORE_PROV_FILENAME_W = 8;
export const CERT_STORE_PROV_SYSTEM_W = 10;
export const CERT_STORE_PROV_PHYSICAL_W = 14;
export const CERT_STORE_PROV_PKCS12 = 17;

export const CERT_SYSTEM_STORE_CURRENT_USER = 65536;
export const CERT_SYSTEM_STORE_LOCAL_MACHINE = 131072;
export const CERT_SYSTEM_STORE_CURRENT_SERVICE = 262144;

/** How a store is opened: dwFlags of CertOpenStore. */
export type CERT_STORE = Flags<'CERT_STORE'>;
export const CERT_STORE_NO_CRYPT_RELEASE_FLAG: CERT_STORE = 0x00000001;
export const CERT_STORE_SET_LOCALIZED_NAME_FLAG: CERT_STORE = 0x00000002;
export const CERT_STORE_DEFER_CLOSE_UNTIL_LAST_FREE_FLAG: CERT_STORE = 0x00000004;
export const CERT_STORE_DELETE_FLAG: CERT_STORE = 0x00000010;
export const CERT_STORE_SHARE_STORE_FLAG: CERT_STORE = 0x00000040;
export const CERT_STORE_SHARE_CONTEXT_FLAG: CERT_STORE = 0x00000080;
export const CERT_STORE_ENUM_ARCHIVED_FLAG: CERT_STORE = 0x00000200;
export const CERT_STORE_READONLY_FLAG: CERT_STORE = 0x00008000;
export const CERT_STORE_OPEN_EXISTING_FLAG: CERT_STORE = 0x00004000;
export const CERT_STORE_CREATE_NEW_FLAG: CERT_STORE = 0x00002000;
export const CERT_STORE_MAXIMUM_ALLOWED_FLAG: CERT_STORE = 0x00001000;

/** How a store is closed: dwFlags of CertCloseStore. */
export type CERT_CLOSE_STORE = Flags<'CERT_CLOSE_STORE'>;
export const CERT_CLOSE_STORE_FORCE_FLAG: CERT_CLOSE_STORE = 0x00000001;
export const CERT_CLOSE_STORE_CHECK_FLAG: CERT_CLOSE_STORE = 0x00000002;

export const CERT_STORE_ADD_NEW = 1;
export const CERT_STORE_ADD_USE_EXISTING = 2;
export const CERT_STORE_ADD_REPLACE_EXISTING = 3;
export const CERT_STORE_ADD_ALWAYS = 4;
export const CERT_STORE_ADD_NEWER = 6;

export const CERT_FIND_ANY = 0;
export const CERT_FIND_SHA1_HASH = 65536;
export const CERT_FIND_KEY_IDENTIFIER = 983040;
export const CERT_FIND_HASH = 65536;
export const CERT_FIND_SUBJECT_NAME = 131079;
export const CERT_FIND_ISSUER_NAME = 131076;
export const CERT_FIND_SUBJECT_STR_W = 524295;
export const CERT_FIND_ISSUER_STR_W = 524292;
export const CERT_FIND_ENHKEY_USAGE = 655360;
export const CERT_FIND_SUBJECT_CERT = 720896;
export const CERT_FIND_ISSUER_OF = 786432;
export const CERT_FIND_EXISTING = 851968;
export const CERT_FIND_HASH_STR = 1310720;
export const CERT_FIND_HAS_PRIVATE_KEY = 1376256;

export const CERT_NAME_EMAIL_TYPE = 1;
export const CERT_NAME_RDN_TYPE = 2;
export const CERT_NAME_ATTR_TYPE = 3;
export const CERT_NAME_SIMPLE_DISPLAY_TYPE = 4;
export const CERT_NAME_FRIENDLY_DISPLAY_TYPE = 5;
export const CERT_NAME_DNS_TYPE = 6;
export const CERT_NAME_URL_TYPE = 7;
export const CERT_NAME_UPN_TYPE = 8;

/** How a name is given: dwFlags of CertGetNameStringW. */
export type CERT_NAME_FLAGS = Flags<'CERT_NAME_FLAGS'>;
export const CERT_NAME_ISSUER_FLAG: CERT_NAME_FLAGS = 0x00000001;
export const CERT_NAME_SEARCH_ALL_NAMES_FLAG: CERT_NAME_FLAGS = 0x00000002;

/** How a PFX is imported: dwFlags of PFXImportCertStore. */
export type PFX_IMPORT = Flags<'PFX_IMPORT'>;
export const CRYPT_MACHINE_KEYSET: PFX_IMPORT = 0x00000020;
export const CRYPT_EXPORTABLE: PFX_IMPORT = 0x00000001;
export const CRYPT_USER_PROTECTED: PFX_IMPORT = 0x00000002;
export const PKCS12_IMPORT_SILENT: PFX_IMPORT = 0x00000040;
export const CRYPT_USER_KEYSET: PFX_IMPORT = 0x00001000;
export const PKCS12_PREFER_CNG_KSP: PFX_IMPORT = 0x00000100;
export const PKCS12_ALWAYS_CNG_KSP: PFX_IMPORT = 0x00000200;
export const PKCS12_ONLY_CERTIFICATES: PFX_IMPORT = 0x00000400;
export const PKCS12_ALLOW_OVERWRITE_KEY: PFX_IMPORT = 0x00004000;
export const PKCS12_NO_PERSIST_KEY: PFX_IMPORT = 0x00008000;
export const PKCS12_INCLUDE_EXTENDED_PROPERTIES: PFX_IMPORT = 0x00000010;

export const CERT_KEY_PROV_INFO_PROP_ID = 2;
export const CERT_SHA1_HASH_PROP_ID = 3;
export const CERT_MD5_HASH_PROP_ID = 4;
export const CERT_KEY_CONTEXT_PROP_ID = 5;
export const CERT_KEY_SPEC_PROP_ID = 6;
export const CERT_ENHKEY_USAGE_PROP_ID = 9;
export const CERT_FRIENDLY_NAME_PROP_ID = 11;
export const CERT_DESCRIPTION_PROP_ID = 13;
export const CERT_SIGNATURE_HASH_PROP_ID = 15;
export const CERT_ARCHIVED_PROP_ID = 19;
export const CERT_KEY_IDENTIFIER_PROP_ID = 20;
export const CERT_DATE_STAMP_PROP_ID = 27;
export const CERT_NCRYPT_KEY_HANDLE_PROP_ID = 78;
export const CERT_SIGN_HASH_CNG_ALG_PROP_ID = 89;
export const CERT_SUBJECT_PUB_KEY_BIT_LENGTH_PROP_ID = 92;
export const CERT_SHA256_HASH_PROP_ID = 107;

/**
 * How a key container is opened: dwFlags of CryptAcquireContextW, with CRYPT_MACHINE_KEYSET
 * for one of the machine.
 */
export type CRYPT_ACQUIRE_CONTEXT = Flags<'CRYPT_ACQUIRE_CONTEXT'>;
export const CRYPT_NEWKEYSET: CRYPT_ACQUIRE_CONTEXT = 0x00000008;
export const CRYPT_DELETEKEYSET: CRYPT_ACQUIRE_CONTEXT = 0x00000010;
export const CRYPT_SILENT: CRYPT_ACQUIRE_CONTEXT = 0x00000040;

/** How a key of CNG is opened and deleted: dwFlags of NCryptOpenKey and NCryptDeleteKey. */
export type NCRYPT_FLAGS = Flags<'NCRYPT_FLAGS'>;
export const NCRYPT_MACHINE_KEY_FLAG: NCRYPT_FLAGS = 0x00000020;
export const NCRYPT_SILENT_FLAG: NCRYPT_FLAGS = 0x00000040;

/** How a chain is built: dwFlags of CertGetCertificateChain. */
export type CERT_CHAIN = Flags<'CERT_CHAIN'>;
export const CERT_CHAIN_CACHE_END_CERT: CERT_CHAIN = 0x00000001;
export const CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL: CERT_CHAIN = 0x00000004;
export const CERT_CHAIN_REVOCATION_CHECK_END_CERT: CERT_CHAIN = 0x10000000;
export const CERT_CHAIN_REVOCATION_CHECK_CHAIN: CERT_CHAIN = 0x20000000;
export const CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT: CERT_CHAIN = 0x40000000;
export const CERT_CHAIN_REVOCATION_CHECK_CACHE_ONLY: CERT_CHAIN = 0x80000000;
export const CERT_CHAIN_REVOCATION_ACCUMULATIVE_TIMEOUT: CERT_CHAIN = 0x08000000;

/** What is wrong with a chain: dwErrorStatus of CERT_TRUST_STATUS. */
export type CERT_TRUST_ERROR = Flags<'CERT_TRUST_ERROR'>;
export const CERT_TRUST_NO_ERROR: CERT_TRUST_ERROR = 0x00000000;
export const CERT_TRUST_IS_NOT_TIME_VALID: CERT_TRUST_ERROR = 0x00000001;
export const CERT_TRUST_IS_REVOKED: CERT_TRUST_ERROR = 0x00000004;
export const CERT_TRUST_IS_NOT_SIGNATURE_VALID: CERT_TRUST_ERROR = 0x00000008;
export const CERT_TRUST_IS_NOT_VALID_FOR_USAGE: CERT_TRUST_ERROR = 0x00000010;
export const CERT_TRUST_IS_UNTRUSTED_ROOT: CERT_TRUST_ERROR = 0x00000020;
export const CERT_TRUST_REVOCATION_STATUS_UNKNOWN: CERT_TRUST_ERROR = 0x00000040;
export const CERT_TRUST_IS_CYCLIC: CERT_TRUST_ERROR = 0x00000080;
export const CERT_TRUST_INVALID_EXTENSION: CERT_TRUST_ERROR = 0x00000100;
export const CERT_TRUST_INVALID_POLICY_CONSTRAINTS: CERT_TRUST_ERROR = 0x00000200;
export const CERT_TRUST_INVALID_BASIC_CONSTRAINTS: CERT_TRUST_ERROR = 0x00000400;
export const CERT_TRUST_INVALID_NAME_CONSTRAINTS: CERT_TRUST_ERROR = 0x00000800;
export const CERT_TRUST_HAS_NOT_SUPPORTED_NAME_CONSTRAINT: CERT_TRUST_ERROR = 0x00001000;
export const CERT_TRUST_HAS_NOT_DEFINED_NAME_CONSTRAINT: CERT_TRUST_ERROR = 0x00002000;
export const CERT_TRUST_HAS_NOT_PERMITTED_NAME_CONSTRAINT: CERT_TRUST_ERROR = 0x00004000;
export const CERT_TRUST_HAS_EXCLUDED_NAME_CONSTRAINT: CERT_TRUST_ERROR = 0x00008000;
export const CERT_TRUST_IS_PARTIAL_CHAIN: CERT_TRUST_ERROR = 0x00010000;
export const CERT_TRUST_IS_OFFLINE_REVOCATION: CERT_TRUST_ERROR = 0x01000000;
export const CERT_TRUST_NO_ISSUANCE_CHAIN_POLICY: CERT_TRUST_ERROR = 0x02000000;
export const CERT_TRUST_IS_EXPLICIT_DISTRUST: CERT_TRUST_ERROR = 0x04000000;
export const CERT_TRUST_HAS_NOT_SUPPORTED_CRITICAL_EXT: CERT_TRUST_ERROR = 0x08000000;
export const CERT_TRUST_HAS_WEAK_SIGNATURE: CERT_TRUST_ERROR = 0x00100000;

/** What is known of a chain: dwInfoStatus of CERT_TRUST_STATUS. */
export type CERT_TRUST_INFO = Flags<'CERT_TRUST_INFO'>;
export const CERT_TRUST_HAS_EXACT_MATCH_ISSUER: CERT_TRUST_INFO = 0x00000001;
export const CERT_TRUST_HAS_KEY_MATCH_ISSUER: CERT_TRUST_INFO = 0x00000002;
export const CERT_TRUST_HAS_NAME_MATCH_ISSUER: CERT_TRUST_INFO = 0x00000004;
export const CERT_TRUST_IS_SELF_SIGNED: CERT_TRUST_INFO = 0x00000008;
export const CERT_TRUST_HAS_PREFERRED_ISSUER: CERT_TRUST_INFO = 0x00000100;
export const CERT_TRUST_IS_PEER_TRUSTED: CERT_TRUST_INFO = 0x00000800;

export const USAGE_MATCH_TYPE_AND = 0;
export const USAGE_MATCH_TYPE_OR = 1;

export const CERT_CHAIN_POLICY_BASE = 1;
export const CERT_CHAIN_POLICY_SSL = 4;
export const CERT_CHAIN_POLICY_NT_AUTH = 6;

/** What a policy overlooks: dwFlags of CERT_CHAIN_POLICY_PARA. */
export type CERT_CHAIN_POLICY_FLAGS = Flags<'CERT_CHAIN_POLICY_FLAGS'>;
export const CERT_CHAIN_POLICY_IGNORE_NOT_TIME_VALID_FLAG: CERT_CHAIN_POLICY_FLAGS = 0x00000001;
export const CERT_CHAIN_POLICY_ALLOW_UNKNOWN_CA_FLAG: CERT_CHAIN_POLICY_FLAGS = 0x00000010;
export const CERT_CHAIN_POLICY_IGNORE_WRONG_USAGE_FLAG: CERT_CHAIN_POLICY_FLAGS = 0x00000020;
export const CERT_CHAIN_POLICY_IGNORE_INVALID_NAME_FLAG: CERT_CHAIN_POLICY_FLAGS = 0x00000040;
export const CERT_CHAIN_POLICY_IGNORE_ALL_REV_UNKNOWN_FLAGS: CERT_CHAIN_POLICY_FLAGS = 0x00000f00;

export const AUTHTYPE_CLIENT = 1;
export const AUTHTYPE_SERVER = 2;

export const szOID_PKIX_KP_SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
export const szOID_PKIX_KP_CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';

export const CRED_TYPE_GENERIC = 1;
export const CRED_TYPE_DOMAIN_PASSWORD = 2;
export const CRED_TYPE_DOMAIN_CERTIFICATE = 3;
export const CRED_TYPE_DOMAIN_VISIBLE_PASSWORD = 4;
export const CRED_TYPE_GENERIC_CERTIFICATE = 5;
export const CRED_TYPE_DOMAIN_EXTENDED = 6;

export const CRED_PERSIST_NONE = 0;
export const CRED_PERSIST_SESSION = 1;
export const CRED_PERSIST_LOCAL_MACHINE = 2;
export const CRED_PERSIST_ENTERPRISE = 3;

/** What a stored credential is like: Flags of CREDENTIALW. */
export type CRED_FLAGS = Flags<'CRED_FLAGS'>;
export const CRED_FLAGS_PASSWORD_FOR_CERT: CRED_FLAGS = 0x00000001;
export const CRED_FLAGS_PROMPT_NOW: CRED_FLAGS = 0x00000002;
export const CRED_FLAGS_USERNAME_TARGET: CRED_FLAGS = 0x00000004;
export const CRED_FLAGS_OWF_CRED_BLOB: CRED_FLAGS = 0x00000008;

/** How a credential is stored: Flags of CredWriteW. */
export type CRED_WRITE = Flags<'CRED_WRITE'>;
export const CRED_PRESERVE_CREDENTIAL_BLOB: CRED_WRITE = 0x00000001;

/** Which stored credentials are listed: Flags of CredEnumerateW. */
export type CRED_ENUMERATE = Flags<'CRED_ENUMERATE'>;
export const CRED_ENUMERATE_ALL_CREDENTIALS: CRED_ENUMERATE = 0x00000001;

/**
 * How credentials are packed and unpacked: dwFlags of CredPackAuthenticationBufferW and
 * CredUnPackAuthenticationBufferW.
 */
export type CRED_PACK = Flags<'CRED_PACK'>;
export const CRED_PACK_PROTECTED_CREDENTIALS: CRED_PACK = 0x00000001;
export const CRED_PACK_WOW_BUFFER: CRED_PACK = 0x00000002;
export const CRED_PACK_GENERIC_CREDENTIALS: CRED_PACK = 0x00000004;
export const CRED_PACK_ID_PROVIDER_CREDENTIALS: CRED_PACK = 0x00000008;

/** What the dialog shows, and where: dwFlags of CredUIPromptForWindowsCredentialsW. */
export type CREDUIWIN = Flags<'CREDUIWIN'>;
export const CREDUIWIN_GENERIC: CREDUIWIN = 0x00000001;
export const CREDUIWIN_CHECKBOX: CREDUIWIN = 0x00000002;
export const CREDUIWIN_AUTHPACKAGE_ONLY: CREDUIWIN = 0x00000010;
export const CREDUIWIN_IN_CRED_ONLY: CREDUIWIN = 0x00000020;
export const CREDUIWIN_ENUMERATE_ADMINS: CREDUIWIN = 0x00000100;
export const CREDUIWIN_ENUMERATE_CURRENT_USER: CREDUIWIN = 0x00000200;
export const CREDUIWIN_SECURE_PROMPT: CREDUIWIN = 0x00001000;
export const CREDUIWIN_PACK_32_WOW: CREDUIWIN = 0x10000000;
export const CREDUIWIN_PREPROMPTING: CREDUIWIN = 0x00002000;

export const CRYPT_LOCAL = 1;
export const CRYPT_DOMAIN = 2;

export const NCRYPT_SCHANNEL_INTERFACE = 65538;
export const NCRYPT_SCHANNEL_SIGNATURE_INTERFACE = 65539;

/**
 * How the private key of a certificate is opened: dwFlags of
 * CryptAcquireCertificatePrivateKey.
 */
export type CRYPT_ACQUIRE = Flags<'CRYPT_ACQUIRE'>;
export const CRYPT_ACQUIRE_CACHE_FLAG: CRYPT_ACQUIRE = 0x00000001;
export const CRYPT_ACQUIRE_USE_PROV_INFO_FLAG: CRYPT_ACQUIRE = 0x00000002;
export const CRYPT_ACQUIRE_COMPARE_KEY_FLAG: CRYPT_ACQUIRE = 0x00000004;
export const CRYPT_ACQUIRE_NO_HEALING: CRYPT_ACQUIRE = 0x00000008;
export const CRYPT_ACQUIRE_SILENT_FLAG: CRYPT_ACQUIRE = 0x00000040;
export const CRYPT_ACQUIRE_WINDOW_HANDLE_FLAG: CRYPT_ACQUIRE = 0x00000080;
export const CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG: CRYPT_ACQUIRE = 0x00010000;
export const CRYPT_ACQUIRE_PREFER_NCRYPT_KEY_FLAG: CRYPT_ACQUIRE = 0x00020000;
export const CRYPT_ACQUIRE_ONLY_NCRYPT_KEY_FLAG: CRYPT_ACQUIRE = 0x00040000;

export const AT_KEYEXCHANGE = 1;
export const AT_SIGNATURE = 2;
export const CERT_NCRYPT_KEY_SPEC = 4294967295;

/** What a token is opened for: DesiredAccess of OpenThreadToken and OpenProcessToken. */
export type TOKEN_ACCESS = Flags<'TOKEN_ACCESS'>;
export const TOKEN_ASSIGN_PRIMARY: TOKEN_ACCESS = 0x00000001;
export const TOKEN_DUPLICATE: TOKEN_ACCESS = 0x00000002;
export const TOKEN_IMPERSONATE: TOKEN_ACCESS = 0x00000004;
export const TOKEN_QUERY: TOKEN_ACCESS = 0x00000008;
export const TOKEN_QUERY_SOURCE: TOKEN_ACCESS = 0x00000010;
export const TOKEN_ADJUST_PRIVILEGES: TOKEN_ACCESS = 0x00000020;
export const TOKEN_ADJUST_GROUPS: TOKEN_ACCESS = 0x00000040;
export const TOKEN_ADJUST_DEFAULT: TOKEN_ACCESS = 0x00000080;
export const TOKEN_ADJUST_SESSIONID: TOKEN_ACCESS = 0x00000100;
export const TOKEN_ALL_ACCESS: TOKEN_ACCESS = 0x000f01ff;
export const TOKEN_READ: TOKEN_ACCESS = 0x00020008;
export const TOKEN_WRITE: TOKEN_ACCESS = 0x000200e0;

/** Attributes of a group in a token: Attributes of SID_AND_ATTRIBUTES in TOKEN_GROUPS. */
export type SE_GROUP = Flags<'SE_GROUP'>;
export const SE_GROUP_MANDATORY: SE_GROUP = 0x00000001;
export const SE_GROUP_ENABLED_BY_DEFAULT: SE_GROUP = 0x00000002;
export const SE_GROUP_ENABLED: SE_GROUP = 0x00000004;
export const SE_GROUP_OWNER: SE_GROUP = 0x00000008;
export const SE_GROUP_USE_FOR_DENY_ONLY: SE_GROUP = 0x00000010;
export const SE_GROUP_INTEGRITY: SE_GROUP = 0x00000020;
export const SE_GROUP_INTEGRITY_ENABLED: SE_GROUP = 0x00000040;
export const SE_GROUP_LOGON_ID: SE_GROUP = 0xc0000000;
export const SE_GROUP_RESOURCE: SE_GROUP = 0x20000000;

/** Attributes of a privilege in a token: Attributes of LUID_AND_ATTRIBUTES in TOKEN_PRIVILEGES. */
export type SE_PRIVILEGE = Flags<'SE_PRIVILEGE'>;
export const SE_PRIVILEGE_ENABLED_BY_DEFAULT: SE_PRIVILEGE = 0x00000001;
export const SE_PRIVILEGE_ENABLED: SE_PRIVILEGE = 0x00000002;
export const SE_PRIVILEGE_REMOVED: SE_PRIVILEGE = 0x00000004;
export const SE_PRIVILEGE_USED_FOR_ACCESS: SE_PRIVILEGE = 0x80000000;

export const SECURITY_MANDATORY_UNTRUSTED_RID = 0;
export const SECURITY_MANDATORY_LOW_RID = 4096;
export const SECURITY_MANDATORY_MEDIUM_RID = 8192;
export const SECURITY_MANDATORY_HIGH_RID = 12288;
export const SECURITY_MANDATORY_SYSTEM_RID = 16384;
export const SECURITY_MANDATORY_PROTECTED_PROCESS_RID = 20480;

export const LOGON32_LOGON_INTERACTIVE = 2;
export const LOGON32_LOGON_NETWORK = 3;
export const LOGON32_LOGON_BATCH = 4;
export const LOGON32_LOGON_SERVICE = 5;
export const LOGON32_LOGON_UNLOCK = 7;
export const LOGON32_LOGON_NETWORK_CLEARTEXT = 8;
export const LOGON32_LOGON_NEW_CREDENTIALS = 9;

export const LOGON32_PROVIDER_DEFAULT = 0;
export const LOGON32_PROVIDER_WINNT35 = 1;
export const LOGON32_PROVIDER_WINNT40 = 2;
export const LOGON32_PROVIDER_WINNT50 = 3;
export const LOGON32_PROVIDER_VIRTUAL = 4;

export const MSV1_0_PACKAGE_NAME = 'MICROSOFT_AUTHENTICATION_PACKAGE_V1_0';

/** How a user was logged on: UserFlags of SECURITY_LOGON_SESSION_DATA. */
export type LOGON_USER_FLAGS = Flags<'LOGON_USER_FLAGS'>;
export const LOGON_GUEST: LOGON_USER_FLAGS = 0x00000001;
export const LOGON_NOENCRYPTION: LOGON_USER_FLAGS = 0x00000002;
export const LOGON_CACHED_ACCOUNT: LOGON_USER_FLAGS = 0x00000004;
export const LOGON_USED_LM_PASSWORD: LOGON_USER_FLAGS = 0x00000008;
export const LOGON_EXTRA_SIDS: LOGON_USER_FLAGS = 0x00000020;
export const LOGON_SUBAUTH_SESSION_KEY: LOGON_USER_FLAGS = 0x00000040;
export const LOGON_SERVER_TRUST_ACCOUNT: LOGON_USER_FLAGS = 0x00000080;
export const LOGON_NTLMV2_ENABLED: LOGON_USER_FLAGS = 0x00000100;
export const LOGON_RESOURCE_GROUPS: LOGON_USER_FLAGS = 0x00000200;
export const LOGON_PROFILE_PATH_RETURNED: LOGON_USER_FLAGS = 0x00000400;
export const LOGON_NT_V2: LOGON_USER_FLAGS = 0x00000800;
export const LOGON_LM_V2: LOGON_USER_FLAGS = 0x00001000;
export const LOGON_NTLM_V2: LOGON_USER_FLAGS = 0x00002000;
export const LOGON_OPTIMIZED: LOGON_USER_FLAGS = 0x00004000;
export const LOGON_WINLOGON: LOGON_USER_FLAGS = 0x00008000;
export const LOGON_PKINIT: LOGON_USER_FLAGS = 0x00010000;
export const LOGON_NO_OPTIMIZED: LOGON_USER_FLAGS = 0x00020000;
export const LOGON_NO_ELEVATION: LOGON_USER_FLAGS = 0x00040000;
export const LOGON_MANAGED_SERVICE: LOGON_USER_FLAGS = 0x00080000;

/** Flags of KERB_S4U_LOGON. */
export type KERB_S4U_LOGON_FLAG = Flags<'KERB_S4U_LOGON_FLAG'>;
export const KERB_S4U_LOGON_FLAG_CHECK_LOGONHOURS: KERB_S4U_LOGON_FLAG = 0x00000002;
export const KERB_S4U_LOGON_FLAG_IDENTIFY: KERB_S4U_LOGON_FLAG = 0x00000008;

/** Flags of MSV1_0_S4U_LOGON. */
export type MSV1_0_S4U_LOGON_FLAG = Flags<'MSV1_0_S4U_LOGON_FLAG'>;
export const MSV1_0_S4U_LOGON_FLAG_CHECK_LOGONHOURS: MSV1_0_S4U_LOGON_FLAG = 0x00000002;

/** Where a ticket is from and what is given of it: CacheOptions of KERB_RETRIEVE_TKT_REQUEST. */
export type KERB_RETRIEVE_TICKET = Flags<'KERB_RETRIEVE_TICKET'>;
export const KERB_RETRIEVE_TICKET_DEFAULT: KERB_RETRIEVE_TICKET = 0x00000000;
export const KERB_RETRIEVE_TICKET_DONT_USE_CACHE: KERB_RETRIEVE_TICKET = 0x00000001;
export const KERB_RETRIEVE_TICKET_USE_CACHE_ONLY: KERB_RETRIEVE_TICKET = 0x00000002;
export const KERB_RETRIEVE_TICKET_USE_CREDHANDLE: KERB_RETRIEVE_TICKET = 0x00000004;
export const KERB_RETRIEVE_TICKET_AS_KERB_CRED: KERB_RETRIEVE_TICKET = 0x00000008;
export const KERB_RETRIEVE_TICKET_WITH_SEC_CRED: KERB_RETRIEVE_TICKET = 0x00000010;
export const KERB_RETRIEVE_TICKET_CACHE_TICKET: KERB_RETRIEVE_TICKET = 0x00000020;
export const KERB_RETRIEVE_TICKET_MAX_LIFETIME: KERB_RETRIEVE_TICKET = 0x00000040;

/** Flags of KERB_PURGE_TKT_CACHE_EX_REQUEST. */
export type KERB_PURGE = Flags<'KERB_PURGE'>;
export const KERB_PURGE_ALL_TICKETS: KERB_PURGE = 0x00000001;

/** What a ticket may be used for: TicketFlags of KERB_TICKET_CACHE_INFO and others. */
export type KERB_TICKET_FLAGS = Flags<'KERB_TICKET_FLAGS'>;
export const KERB_TICKET_FLAGS_reserved: KERB_TICKET_FLAGS = 0x80000000;
export const KERB_TICKET_FLAGS_forwardable: KERB_TICKET_FLAGS = 0x40000000;
export const KERB_TICKET_FLAGS_forwarded: KERB_TICKET_FLAGS = 0x20000000;
export const KERB_TICKET_FLAGS_proxiable: KERB_TICKET_FLAGS = 0x10000000;
export const KERB_TICKET_FLAGS_proxy: KERB_TICKET_FLAGS = 0x08000000;
export const KERB_TICKET_FLAGS_may_postdate: KERB_TICKET_FLAGS = 0x04000000;
export const KERB_TICKET_FLAGS_postdated: KERB_TICKET_FLAGS = 0x02000000;
export const KERB_TICKET_FLAGS_invalid: KERB_TICKET_FLAGS = 0x01000000;
export const KERB_TICKET_FLAGS_renewable: KERB_TICKET_FLAGS = 0x00800000;
export const KERB_TICKET_FLAGS_initial: KERB_TICKET_FLAGS = 0x00400000;
export const KERB_TICKET_FLAGS_pre_authent: KERB_TICKET_FLAGS = 0x00200000;
export const KERB_TICKET_FLAGS_hw_authent: KERB_TICKET_FLAGS = 0x00100000;
export const KERB_TICKET_FLAGS_ok_as_delegate: KERB_TICKET_FLAGS = 0x00040000;
export const KERB_TICKET_FLAGS_name_canonicalize: KERB_TICKET_FLAGS = 0x00010000;
export const KERB_TICKET_FLAGS_enc_pa_rep: KERB_TICKET_FLAGS = 0x00010000;
export const KERB_TICKET_FLAGS_reserved1: KERB_TICKET_FLAGS = 0x00000001;

export const KERB_ETYPE_DES_CBC_CRC = 1;
export const KERB_ETYPE_DES_CBC_MD4 = 2;
export const KERB_ETYPE_DES_CBC_MD5 = 3;
export const KERB_ETYPE_AES128_CTS_HMAC_SHA1_96 = 17;
export const KERB_ETYPE_AES256_CTS_HMAC_SHA1_96 = 18;
export const KERB_ETYPE_RC4_MD4 = -128;
export const KERB_ETYPE_RC4_PLAIN2 = -129;
export const KERB_ETYPE_RC4_LM = -130;
export const KERB_ETYPE_RC4_SHA = -131;
export const KERB_ETYPE_DES_PLAIN = -132;
export const KERB_ETYPE_RC4_HMAC_OLD = -133;
export const KERB_ETYPE_RC4_PLAIN_OLD = -134;
export const KERB_ETYPE_RC4_HMAC_OLD_EXP = -135;
export const KERB_ETYPE_RC4_PLAIN_OLD_EXP = -136;
export const KERB_ETYPE_RC4_PLAIN = -140;
export const KERB_ETYPE_RC4_PLAIN_EXP = -141;
export const KERB_ETYPE_AES128_CTS_HMAC_SHA1_96_PLAIN = -148;
export const KERB_ETYPE_AES256_CTS_HMAC_SHA1_96_PLAIN = -149;
export const KERB_ETYPE_DES3_CBC_MD5 = 5;
export const KERB_ETYPE_DES3_CBC_SHA1 = 7;
export const KERB_ETYPE_DES3_CBC_SHA1_KD = 16;
export const KERB_ETYPE_RC4_HMAC_NT = 23;
export const KERB_ETYPE_RC4_HMAC_NT_EXP = 24;
export const KERB_ETYPE_DEFAULT = 0;

/** Which domain controller is wanted: Flags of DsGetDcNameW. */
export type DSGETDC = Flags<'DSGETDC'>;
export const DS_FORCE_REDISCOVERY: DSGETDC = 0x00000001;
export const DS_DIRECTORY_SERVICE_REQUIRED: DSGETDC = 0x00000010;
export const DS_DIRECTORY_SERVICE_PREFERRED: DSGETDC = 0x00000020;
export const DS_GC_SERVER_REQUIRED: DSGETDC = 0x00000040;
export const DS_PDC_REQUIRED: DSGETDC = 0x00000080;
export const DS_BACKGROUND_ONLY: DSGETDC = 0x00000100;
export const DS_IP_REQUIRED: DSGETDC = 0x00000200;
export const DS_KDC_REQUIRED: DSGETDC = 0x00000400;
export const DS_TIMESERV_REQUIRED: DSGETDC = 0x00000800;
export const DS_WRITABLE_REQUIRED: DSGETDC = 0x00001000;
export const DS_GOOD_TIMESERV_PREFERRED: DSGETDC = 0x00002000;
export const DS_AVOID_SELF: DSGETDC = 0x00004000;
export const DS_ONLY_LDAP_NEEDED: DSGETDC = 0x00008000;
export const DS_IS_FLAT_NAME: DSGETDC = 0x00010000;
export const DS_IS_DNS_NAME: DSGETDC = 0x00020000;
export const DS_RETURN_DNS_NAME: DSGETDC = 0x40000000;
export const DS_RETURN_FLAT_NAME: DSGETDC = 0x80000000;

/** What a domain controller is and does: Flags of DOMAIN_CONTROLLER_INFOW. */
export type DS_CONTROLLER = Flags<'DS_CONTROLLER'>;
export const DS_PDC_FLAG: DS_CONTROLLER = 0x00000001;
export const DS_GC_FLAG: DS_CONTROLLER = 0x00000004;
export const DS_LDAP_FLAG: DS_CONTROLLER = 0x00000008;
export const DS_DS_FLAG: DS_CONTROLLER = 0x00000010;
export const DS_KDC_FLAG: DS_CONTROLLER = 0x00000020;
export const DS_TIMESERV_FLAG: DS_CONTROLLER = 0x00000040;
export const DS_CLOSEST_FLAG: DS_CONTROLLER = 0x00000080;
export const DS_WRITABLE_FLAG: DS_CONTROLLER = 0x00000100;
export const DS_GOOD_TIMESERV_FLAG: DS_CONTROLLER = 0x00000200;
export const DS_NDNC_FLAG: DS_CONTROLLER = 0x00000400;
export const DS_DNS_CONTROLLER_FLAG: DS_CONTROLLER = 0x20000000;
export const DS_DNS_DOMAIN_FLAG: DS_CONTROLLER = 0x40000000;
export const DS_DNS_FOREST_FLAG: DS_CONTROLLER = 0x80000000;

export const DS_INET_ADDRESS = 1;
export const DS_NETBIOS_ADDRESS = 2;

/** What the client asks of a context: fContextReq of InitializeSecurityContext. */
export const ISC_REQ = {
  /**
   * The server may use the context to act as the client towards other servers. Only Kerberos.
   * Works only together with ISC_REQ_MUTUAL_AUTH; ignore it for constrained delegation. Schannel
   * answers SEC_E_UNSUPPORTED_FUNCTION.
   */
  DELEGATE: ISC_REQ_DELEGATE,
  /**
   * The mutual authentication policy of the service is satisfied. That policy may ask for none:
   * look at ISC_RET_MUTUAL_AUTH, or query the context, to know whether the server proved its
   * identity.
   */
  MUTUAL_AUTH: ISC_REQ_MUTUAL_AUTH,
  /** Detects replayed messages. Implies integrity. */
  REPLAY_DETECT: ISC_REQ_REPLAY_DETECT,
  /** Detects messages received out of sequence. Implies integrity. */
  SEQUENCE_DETECT: ISC_REQ_SEQUENCE_DETECT,
  /** Messages can be encrypted with EncryptMessage. */
  CONFIDENTIALITY: ISC_REQ_CONFIDENTIALITY,
  /** A new session key is negotiated. Only Kerberos. */
  USE_SESSION_KEY: ISC_REQ_USE_SESSION_KEY,
  /**
   * The package asks an interactive user for credentials, if it can. Schannel answers
   * SEC_E_UNSUPPORTED_FUNCTION.
   */
  PROMPT_FOR_CREDS: ISC_REQ_PROMPT_FOR_CREDS,
  /**
   * Schannel does not look for a client certificate by itself. Only Schannel. The page on
   * context requirements has another meaning: the input buffer holds credentials of the package.
   */
  USE_SUPPLIED_CREDS: ISC_REQ_USE_SUPPLIED_CREDS,
  /** The package allocates the output buffers, to be freed with FreeContextBuffer. */
  ALLOCATE_MEMORY: ISC_REQ_ALLOCATE_MEMORY,
  /** The handshake takes three legs, as DCE expects. */
  USE_DCE_STYLE: ISC_REQ_USE_DCE_STYLE,
  /** The context works on datagrams. */
  DATAGRAM: ISC_REQ_DATAGRAM,
  /**
   * The context does not handle the formatting of messages. The default of Kerberos, Negotiate
   * and NTLM.
   */
  CONNECTION: ISC_REQ_CONNECTION,
  /**
   * Asks for authentication of each call. The documentation does not describe it; the meaning is
   * that of its name.
   */
  CALL_LEVEL: ISC_REQ_CALL_LEVEL,
  /**
   * The input token is a fragment. The documentation does not describe it; the meaning is that
   * of its name.
   */
  FRAGMENT_SUPPLIED: ISC_REQ_FRAGMENT_SUPPLIED,
  /** When the handshake fails, a message for the server is made. */
  EXTENDED_ERROR: ISC_REQ_EXTENDED_ERROR,
  /** The context works on a stream. */
  STREAM: ISC_REQ_STREAM,
  /** Messages can be signed and their signatures verified. */
  INTEGRITY: ISC_REQ_INTEGRITY,
  /** The server may learn who the client is, but not act as it. */
  IDENTIFY: ISC_REQ_IDENTIFY,
  /**
   * The client connects without an identity. The documentation does not describe it; the meaning
   * is that of its name.
   */
  NULL_SESSION: ISC_REQ_NULL_SESSION,
  /** Schannel does not validate the server by itself; the caller must. Only Schannel. */
  MANUAL_CRED_VALIDATION: ISC_REQ_MANUAL_CRED_VALIDATION,
  /** Reserved. */
  RESERVED1: ISC_REQ_RESERVED1,
  /**
   * A token that is larger than the output buffer is split into fragments. The documentation
   * does not describe it; the meaning is that of its name.
   */
  FRAGMENT_TO_FIT: ISC_REQ_FRAGMENT_TO_FIT,
  /**
   * The credentials of the client are forwarded to the server. The documentation does not
   * describe it; the meaning is that of its name.
   */
  FORWARD_CREDENTIALS: ISC_REQ_FORWARD_CREDENTIALS,
  /**
   * ISC_REQ_INTEGRITY is ignored. Only Negotiate, Kerberos. A comment in Microsoft's header says
   * Negotiate only.
   */
  NO_INTEGRITY: ISC_REQ_NO_INTEGRITY,
  /**
   * The handshake runs over HTTP. The documentation does not describe it; the meaning is that of
   * its name. It is not the ISC_REQ_HTTP of Digest's documentation, which the header lacks.
   */
  USE_HTTP_STYLE: ISC_REQ_USE_HTTP_STYLE,
  /**
   * The target name comes from a source that is not trusted. The documentation does not describe
   * it; the meaning is that of its name.
   */
  UNVERIFIED_TARGET_NAME: ISC_REQ_UNVERIFIED_TARGET_NAME,
  /**
   * Messages can be encrypted, but have no integrity. Only Negotiate, Kerberos. The
   * documentation does not describe it; a comment in Microsoft's header limits it to these
   * packages.
   */
  CONFIDENTIALITY_ONLY: ISC_REQ_CONFIDENTIALITY_ONLY,
  /**
   * The context takes and makes bare TLS messages instead of records. Only Schannel. Its bit is
   * the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds
   * SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.
   */
  MESSAGES: ISC_REQ_MESSAGES,
  /**
   * The chain of the server is checked, but a problem does not end the handshake: the caller
   * asks with SECPKG_ATTR_CERT_CHECK_RESULT. Only Schannel. Its bit is the 34th and does not fit
   * fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
   */
  DEFERRED_CRED_VALIDATION: ISC_REQ_DEFERRED_CRED_VALIDATION,
  /**
   * The client does not offer to authenticate after the handshake (TLS 1.3). Only Schannel. Its
   * bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
   */
  NO_POST_HANDSHAKE_AUTH: ISC_REQ_NO_POST_HANDSHAKE_AUTH,
  /**
   * A session ticket may be used more than once (TLS 1.3). Only Schannel. Its bit does not fit
   * fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
   */
  REUSE_SESSION_TICKETS: ISC_REQ_REUSE_SESSION_TICKETS,
  /**
   * The caller keeps the sessions: tickets come and go in buffers (TLS 1.3). Only Schannel. Its
   * bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
   */
  EXPLICIT_SESSION: ISC_REQ_EXPLICIT_SESSION,
} as const;

/** What the client got: pfContextAttr of InitializeSecurityContext. */
export const ISC_RET = {
  /** The server can act as the client towards other servers. Only Kerberos. */
  DELEGATE: ISC_RET_DELEGATE,
  /**
   * Client and server have proved their identities to each other. NTLM sets it for whoever asks,
   * without a proof of the server: see which package was negotiated.
   */
  MUTUAL_AUTH: ISC_RET_MUTUAL_AUTH,
  /** Replayed messages are detected. */
  REPLAY_DETECT: ISC_RET_REPLAY_DETECT,
  /** Messages out of sequence are detected. */
  SEQUENCE_DETECT: ISC_RET_SEQUENCE_DETECT,
  /** Messages can be encrypted. */
  CONFIDENTIALITY: ISC_RET_CONFIDENTIALITY,
  /** A new session key was negotiated. */
  USE_SESSION_KEY: ISC_RET_USE_SESSION_KEY,
  /**
   * Credentials that the package asked the user for were used. The documentation does not
   * describe it; the meaning is that of its name.
   */
  USED_COLLECTED_CREDS: ISC_RET_USED_COLLECTED_CREDS,
  /**
   * The credentials that the caller supplied were used. The documentation does not describe it;
   * the meaning is that of its name.
   */
  USED_SUPPLIED_CREDS: ISC_RET_USED_SUPPLIED_CREDS,
  /**
   * The package allocated the output buffers; free them with FreeContextBuffer. May be looked at
   * before the context is established.
   */
  ALLOCATED_MEMORY: ISC_RET_ALLOCATED_MEMORY,
  /** The handshake takes three legs, as DCE expects. */
  USED_DCE_STYLE: ISC_RET_USED_DCE_STYLE,
  /** The context works on datagrams. */
  DATAGRAM: ISC_RET_DATAGRAM,
  /** The context does not handle the formatting of messages. */
  CONNECTION: ISC_RET_CONNECTION,
  /**
   * The handshake is not at its end. The documentation does not describe it; the meaning is that
   * of its name.
   */
  INTERMEDIATE_RETURN: ISC_RET_INTERMEDIATE_RETURN,
  /**
   * Each call is authenticated. The documentation does not describe it; the meaning is that of
   * its name. Another bit than ISC_REQ_CALL_LEVEL.
   */
  CALL_LEVEL: ISC_RET_CALL_LEVEL,
  /** A message for the server is made when the handshake fails. */
  EXTENDED_ERROR: ISC_RET_EXTENDED_ERROR,
  /** The context works on a stream. */
  STREAM: ISC_RET_STREAM,
  /** Messages can be signed. */
  INTEGRITY: ISC_RET_INTEGRITY,
  /** The server may learn who the client is, but not act as it. */
  IDENTIFY: ISC_RET_IDENTIFY,
  /**
   * The client has no identity. The documentation does not describe it; the meaning is that of
   * its name.
   */
  NULL_SESSION: ISC_RET_NULL_SESSION,
  /** Schannel did not validate the server; the caller must. Only Schannel. */
  MANUAL_CRED_VALIDATION: ISC_RET_MANUAL_CRED_VALIDATION,
  /** Reserved. */
  RESERVED1: ISC_RET_RESERVED1,
  /**
   * The output token is a fragment. The documentation does not describe it; the meaning is that
   * of its name.
   */
  FRAGMENT_ONLY: ISC_RET_FRAGMENT_ONLY,
  /**
   * The credentials of the client are forwarded to the server. The documentation does not
   * describe it; the meaning is that of its name.
   */
  FORWARD_CREDENTIALS: ISC_RET_FORWARD_CREDENTIALS,
  /**
   * The handshake runs over HTTP. The documentation does not describe it; the meaning is that of
   * its name.
   */
  USED_HTTP_STYLE: ISC_RET_USED_HTTP_STYLE,
  /** No further token is needed. Internal; of no interest to callers. */
  NO_ADDITIONAL_TOKEN: ISC_RET_NO_ADDITIONAL_TOKEN,
  /** The handshake repeats one that was made before. Internal; of no interest to callers. */
  REAUTHENTICATION: ISC_RET_REAUTHENTICATION,
  /**
   * Messages can be encrypted, but have no integrity. Only Negotiate, Kerberos. The
   * documentation does not describe it; a comment in Microsoft's header limits it to these
   * packages.
   */
  CONFIDENTIALITY_ONLY: ISC_RET_CONFIDENTIALITY_ONLY,
  /**
   * The context takes and makes bare TLS messages instead of records. Only Schannel. Its bit is
   * the 33rd and does not fit the 32 bits of pfContextAttr.
   */
  MESSAGES: ISC_RET_MESSAGES,
  /**
   * The check of the chain of the server is left to the caller. Only Schannel. Its bit is the
   * 34th and does not fit the 32 bits of pfContextAttr.
   */
  DEFERRED_CRED_VALIDATION: ISC_RET_DEFERRED_CRED_VALIDATION,
  /**
   * The client does not offer to authenticate after the handshake. Only Schannel. Its bit does
   * not fit the 32 bits of pfContextAttr.
   */
  NO_POST_HANDSHAKE_AUTH: ISC_RET_NO_POST_HANDSHAKE_AUTH,
  /**
   * Session tickets may be used more than once. Only Schannel. Its bit does not fit the 32 bits
   * of pfContextAttr.
   */
  REUSE_SESSION_TICKETS: ISC_RET_REUSE_SESSION_TICKETS,
  /**
   * The caller keeps the sessions. Only Schannel. Its bit does not fit the 32 bits of
   * pfContextAttr.
   */
  EXPLICIT_SESSION: ISC_RET_EXPLICIT_SESSION,
} as const;

/** What the server asks of a context: fContextReq of AcceptSecurityContext. */
export const ASC_REQ = {
  /**
   * The server may act as the client. Only Kerberos. Ignore it for constrained delegation.
   * Schannel answers SEC_E_UNSUPPORTED_FUNCTION.
   */
  DELEGATE: ASC_REQ_DELEGATE,
  /** The client must send a certificate. Only Schannel. */
  MUTUAL_AUTH: ASC_REQ_MUTUAL_AUTH,
  /** Detects replayed messages. Implies integrity. */
  REPLAY_DETECT: ASC_REQ_REPLAY_DETECT,
  /** Detects messages received out of sequence. Implies integrity. */
  SEQUENCE_DETECT: ASC_REQ_SEQUENCE_DETECT,
  /** Messages can be encrypted and decrypted. Digest supports it with SASL only. */
  CONFIDENTIALITY: ASC_REQ_CONFIDENTIALITY,
  /** A new session key is negotiated. */
  USE_SESSION_KEY: ASC_REQ_USE_SESSION_KEY,
  /**
   * The server issues session tickets. The documentation does not describe it; the meaning is
   * that of its name. Schannel's documentation calls ASC_REQ_PROMPT_FOR_CREDS not valid; the
   * header has no such name, and on the client's side that bit is this one.
   */
  SESSION_TICKET: ASC_REQ_SESSION_TICKET,
  /** Digest and Schannel allocate the output buffers, to be freed with FreeContextBuffer. */
  ALLOCATE_MEMORY: ASC_REQ_ALLOCATE_MEMORY,
  /** The handshake takes three legs, as DCE expects. */
  USE_DCE_STYLE: ASC_REQ_USE_DCE_STYLE,
  /** The context works on datagrams. */
  DATAGRAM: ASC_REQ_DATAGRAM,
  /** The context does not handle the formatting of messages. */
  CONNECTION: ASC_REQ_CONNECTION,
  /**
   * Asks for authentication of each call. The documentation does not describe it; the meaning is
   * that of its name.
   */
  CALL_LEVEL: ASC_REQ_CALL_LEVEL,
  /**
   * The input token is a fragment. The documentation does not describe it; the meaning is that
   * of its name.
   */
  FRAGMENT_SUPPLIED: ASC_REQ_FRAGMENT_SUPPLIED,
  /**
   * When the handshake fails, a message for the client is made. Another bit than
   * ISC_REQ_EXTENDED_ERROR.
   */
  EXTENDED_ERROR: ASC_REQ_EXTENDED_ERROR,
  /** The context works on a stream. Only Schannel. Another bit than ISC_REQ_STREAM. */
  STREAM: ASC_REQ_STREAM,
  /**
   * Messages can be signed and their signatures verified. Schannel does not support it. Another
   * bit than ISC_REQ_INTEGRITY.
   */
  INTEGRITY: ASC_REQ_INTEGRITY,
  /** Asks for licensing. The documentation does not describe it; the meaning is that of its name. */
  LICENSING: ASC_REQ_LICENSING,
  /**
   * The server learns who the client is, but does not act as it. Another bit than
   * ISC_REQ_IDENTIFY.
   */
  IDENTIFY: ASC_REQ_IDENTIFY,
  /**
   * Accepts a client without an identity. The documentation does not describe it; the meaning is
   * that of its name.
   */
  ALLOW_NULL_SESSION: ASC_REQ_ALLOW_NULL_SESSION,
  /**
   * Accepts accounts that are not those of users. The documentation does not describe it; the
   * meaning is that of its name.
   */
  ALLOW_NON_USER_LOGONS: ASC_REQ_ALLOW_NON_USER_LOGONS,
  /**
   * Accepts a token that was used before. The documentation does not describe it; the meaning is
   * that of its name.
   */
  ALLOW_CONTEXT_REPLAY: ASC_REQ_ALLOW_CONTEXT_REPLAY,
  /**
   * A token that is larger than the output buffer is split into fragments. The documentation
   * does not describe it; the meaning is that of its name.
   */
  FRAGMENT_TO_FIT: ASC_REQ_FRAGMENT_TO_FIT,
  /**
   * No access token is made for the client. The documentation does not describe it; the meaning
   * is that of its name.
   */
  NO_TOKEN: ASC_REQ_NO_TOKEN,
  /**
   * The client must send channel bindings, which are not compared: the TLS channel ends at a
   * proxy in front of the server. Only Negotiate, Kerberos, NTLM, Digest. Excludes
   * ASC_REQ_ALLOW_MISSING_BINDINGS. The general page says Digest only; the page on extended
   * protection gives it to any service, and .NET sets it for Negotiate, Kerberos and NTLM.
   */
  PROXY_BINDINGS: ASC_REQ_PROXY_BINDINGS,
  /**
   * A client that says nothing of channel bindings is let in. One that knows them must send
   * those of this channel: none of its own are an empty binding, which is refused. Only
   * Negotiate, Kerberos, NTLM, Digest. Excludes ASC_REQ_PROXY_BINDINGS. Digest's documentation
   * calls the same bit, 0x10000000, ASC_REQ_HTTP: set it to use Digest for HTTP, omit it to use
   * Digest as a SASL mechanism. The general page says Digest only; the page on extended
   * protection gives it to any service, and .NET sets it for Negotiate, Kerberos and NTLM.
   */
  ALLOW_MISSING_BINDINGS: ASC_REQ_ALLOW_MISSING_BINDINGS,
  /**
   * The context takes and makes bare TLS messages instead of records. Only Schannel. Its bit is
   * the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds
   * SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.
   */
  MESSAGES: ASC_REQ_MESSAGES,
  /**
   * The caller keeps the sessions: tickets come and go in buffers (TLS 1.3). Only Schannel. Its
   * bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.
   */
  EXPLICIT_SESSION: ASC_REQ_EXPLICIT_SESSION,
} as const;

/** What the server got: pfContextAttr of AcceptSecurityContext. */
export const ASC_RET = {
  /** The server can act as the client towards other servers. Only Kerberos. */
  DELEGATE: ASC_RET_DELEGATE,
  /**
   * Client and server have proved their identities to each other. Schannel sets it in the last
   * call only, once the certificate of the client was mapped to an account.
   */
  MUTUAL_AUTH: ASC_RET_MUTUAL_AUTH,
  /** Replayed messages are detected. */
  REPLAY_DETECT: ASC_RET_REPLAY_DETECT,
  /** Messages out of sequence are detected. */
  SEQUENCE_DETECT: ASC_RET_SEQUENCE_DETECT,
  /** Messages can be encrypted. */
  CONFIDENTIALITY: ASC_RET_CONFIDENTIALITY,
  /** A new session key was negotiated. */
  USE_SESSION_KEY: ASC_RET_USE_SESSION_KEY,
  /**
   * The server issues session tickets. The documentation does not describe it; the meaning is
   * that of its name.
   */
  SESSION_TICKET: ASC_RET_SESSION_TICKET,
  /**
   * The package allocated the output buffers; free them with FreeContextBuffer. May be looked at
   * before the context is established.
   */
  ALLOCATED_MEMORY: ASC_RET_ALLOCATED_MEMORY,
  /** The handshake takes three legs, as DCE expects. */
  USED_DCE_STYLE: ASC_RET_USED_DCE_STYLE,
  /** The context works on datagrams. */
  DATAGRAM: ASC_RET_DATAGRAM,
  /** The context does not handle the formatting of messages. */
  CONNECTION: ASC_RET_CONNECTION,
  /**
   * Each call is authenticated. The documentation does not describe it; the meaning is that of
   * its name. Another bit than ASC_REQ_CALL_LEVEL.
   */
  CALL_LEVEL: ASC_RET_CALL_LEVEL,
  /**
   * The third leg of the handshake failed. The documentation does not describe it; the meaning
   * is that of its name.
   */
  THIRD_LEG_FAILED: ASC_RET_THIRD_LEG_FAILED,
  /** A message for the client is made when the handshake fails. */
  EXTENDED_ERROR: ASC_RET_EXTENDED_ERROR,
  /** The context works on a stream. Only Schannel. */
  STREAM: ASC_RET_STREAM,
  /** Messages can be signed. */
  INTEGRITY: ASC_RET_INTEGRITY,
  /**
   * Licensing is in use. The documentation does not describe it; the meaning is that of its
   * name.
   */
  LICENSING: ASC_RET_LICENSING,
  /** The server knows who the client is, but cannot act as it. */
  IDENTIFY: ASC_RET_IDENTIFY,
  /**
   * The client has no identity. The documentation does not describe it; the meaning is that of
   * its name.
   */
  NULL_SESSION: ASC_RET_NULL_SESSION,
  /**
   * Accounts that are not those of users are accepted. The documentation does not describe it;
   * the meaning is that of its name.
   */
  ALLOW_NON_USER_LOGONS: ASC_RET_ALLOW_NON_USER_LOGONS,
  /** A token that was used before is accepted. Deprecated; do not rely on it. */
  ALLOW_CONTEXT_REPLAY: ASC_RET_ALLOW_CONTEXT_REPLAY,
  /**
   * The output token is a fragment. The documentation does not describe it; the meaning is that
   * of its name.
   */
  FRAGMENT_ONLY: ASC_RET_FRAGMENT_ONLY,
  /**
   * No access token was made for the client. The documentation does not describe it; the meaning
   * is that of its name.
   */
  NO_TOKEN: ASC_RET_NO_TOKEN,
  /** No further token is needed. Internal; of no interest to callers. */
  NO_ADDITIONAL_TOKEN: ASC_RET_NO_ADDITIONAL_TOKEN,
  /**
   * The context takes and makes bare TLS messages instead of records. Only Schannel. Its bit is
   * the 33rd and does not fit the 32 bits of pfContextAttr.
   */
  MESSAGES: ASC_RET_MESSAGES,
  /**
   * The server allows that a session ticket is used more than once (TLS 1.3). Only Schannel. Its
   * bit does not fit the 32 bits of pfContextAttr.
   */
  REUSE_SESSION_TICKETS: ASC_RET_REUSE_SESSION_TICKETS,
  /**
   * The caller keeps the sessions. Only Schannel. Its bit does not fit the 32 bits of
   * pfContextAttr.
   */
  EXPLICIT_SESSION: ASC_RET_EXPLICIT_SESSION,
} as const;

/** What a buffer holds: BufferType of SecBuffer. */
export const SECBUFFER = {
  /** A place that the package may fill, and whose type it then changes. */
  EMPTY: SECBUFFER_EMPTY,
  /** Data that is signed, encrypted or decrypted in place. */
  DATA: SECBUFFER_DATA,
  /** A token of the handshake, or the signature or trailer of a message. */
  TOKEN: SECBUFFER_TOKEN,
  /** Parameters from the transport to the package. */
  PKG_PARAMS: SECBUFFER_PKG_PARAMS,
  /**
   * How many bytes of the message are missing, in cbBuffer; pvBuffer is ignored. The number is a
   * hint: the message can turn out to need more.
   */
  MISSING: SECBUFFER_MISSING,
  /**
   * How many bytes at the end of the input were not consumed, in cbBuffer. From the handshake
   * functions, pvBuffer is not to be relied on: count from the end of the input.
   */
  EXTRA: SECBUFFER_EXTRA,
  /** The trailer of a record. */
  STREAM_TRAILER: SECBUFFER_STREAM_TRAILER,
  /** The header of a record. */
  STREAM_HEADER: SECBUFFER_STREAM_HEADER,
  /** Hints of Negotiate: SEC_NEGOTIATION_INFO. */
  NEGOTIATION_INFO: SECBUFFER_NEGOTIATION_INFO,
  /** Padding that the cipher needs. */
  PADDING: SECBUFFER_PADDING,
  /** A whole encrypted message, in which DecryptMessage finds the data by itself. */
  STREAM: SECBUFFER_STREAM,
  /** A list of object identifiers of the protocol, of little interest to callers. */
  MECHLIST: SECBUFFER_MECHLIST,
  /** The signature of a SECBUFFER_MECHLIST buffer, of little interest to callers. */
  MECHLIST_SIGNATURE: SECBUFFER_MECHLIST_SIGNATURE,
  /** Reserved; do not use it. */
  TARGET: SECBUFFER_TARGET,
  /** Channel bindings: SEC_CHANNEL_BINDINGS and the bytes it points to by offset. */
  CHANNEL_BINDINGS: SECBUFFER_CHANNEL_BINDINGS,
  /** The answer of ChangeAccountPassword: DOMAIN_PASSWORD_INFORMATION. */
  CHANGE_PASS_RESPONSE: SECBUFFER_CHANGE_PASS_RESPONSE,
  /** The SPN of the target, when channel bindings are used. Only Digest. */
  TARGET_HOST: SECBUFFER_TARGET_HOST,
  /**
   * An alert for the peer. It comes with a failure and must be freed too when the package
   * allocated it.
   */
  ALERT: SECBUFFER_ALERT,
  /** The application protocols to negotiate, such as ALPN: SEC_APPLICATION_PROTOCOLS. */
  APPLICATION_PROTOCOLS: SECBUFFER_APPLICATION_PROTOCOLS,
  /** SRTP protection profiles, most preferred first: SEC_SRTP_PROTECTION_PROFILES. */
  SRTP_PROTECTION_PROFILES: SECBUFFER_SRTP_PROTECTION_PROFILES,
  /** The SRTP master key identifier: SEC_SRTP_MASTER_KEY_IDENTIFIER. */
  SRTP_MASTER_KEY_IDENTIFIER: SECBUFFER_SRTP_MASTER_KEY_IDENTIFIER,
  /** Version and key parameters of token binding: SEC_TOKEN_BINDING. */
  TOKEN_BINDING: SECBUFFER_TOKEN_BINDING,
  /** A preshared key of at most 256 bytes: SEC_PRESHAREDKEY. */
  PRESHARED_KEY: SECBUFFER_PRESHARED_KEY,
  /** The identity of a preshared key: SEC_PRESHAREDKEY_IDENTITY. */
  PRESHARED_KEY_IDENTITY: SECBUFFER_PRESHARED_KEY_IDENTITY,
  /**
   * The MTU of DTLS, 200 to 65536, 1096 by default: SEC_DTLS_MTU. PathMTU of SEC_DTLS_MTU has 16
   * bits, so 65536 itself cannot be written.
   */
  DTLS_MTU: SECBUFFER_DTLS_MTU,
  /** A TLS extension to send: SEND_GENERIC_TLS_EXTENSION. */
  SEND_GENERIC_TLS_EXTENSION: SECBUFFER_SEND_GENERIC_TLS_EXTENSION,
  /** TLS extensions to be told of: SUBSCRIBE_GENERIC_TLS_EXTENSION. */
  SUBSCRIBE_GENERIC_TLS_EXTENSION: SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION,
  /**
   * Request flags above the 32nd bit, such as ISC_REQ_MESSAGES: SEC_FLAGS. The lower 32 bits of
   * SEC_FLAGS must be 0.
   */
  FLAGS: SECBUFFER_FLAGS,
  /** Traffic secrets of TLS: SEC_TRAFFIC_SECRETS. */
  TRAFFIC_SECRETS: SECBUFFER_TRAFFIC_SECRETS,
  /**
   * Tells one request for a certificate after the handshake from another (TLS 1.3):
   * SEC_CERTIFICATE_REQUEST_CONTEXT. Only Schannel.
   */
  CERTIFICATE_REQUEST_CONTEXT: SECBUFFER_CERTIFICATE_REQUEST_CONTEXT,
  /**
   * State of the application that is kept in a session ticket, of at most 2048 bytes:
   * SEC_APP_SESSION_STATE. Only Schannel.
   */
  APP_SESSION_STATE: SECBUFFER_APP_SESSION_STATE,
  /** A session ticket of TLS 1.3: SEC_SESSION_TICKET. Only Schannel. */
  SESSION_TICKET: SECBUFFER_SESSION_TICKET,
  /**
   * What the package of a server made of the channel bindings of the client:
   * SEC_CHANNEL_BINDINGS_RESULT.
   */
  CHANNEL_BINDINGS_RESULT: SECBUFFER_CHANNEL_BINDINGS_RESULT,
} as const;

/** The version of a buffer list: ulVersion of SecBufferDesc. */
export const SECBUFFER_VERSIONS = {
  /** The only version of SecBufferDesc. */
  SECBUFFER_VERSION: SECBUFFER_VERSION,
} as const;

/** Bits combined with the type of a buffer: BufferType of SecBuffer. */
export const SECBUFFER_ATTR = {
  /**
   * The bits of a buffer type that are attributes. The documentation lists it among the types;
   * it is a mask.
   */
  SECBUFFER_ATTRMASK: SECBUFFER_ATTRMASK,
  /**
   * The package may read the buffer but does not change it, and no signature covers it. The
   * documentation says both that it has no checksum and that it serves to compute one.
   */
  SECBUFFER_READONLY: SECBUFFER_READONLY,
  /** The package does not change the buffer, but its signature covers it. */
  SECBUFFER_READONLY_WITH_CHECKSUM: SECBUFFER_READONLY_WITH_CHECKSUM,
  /** Bits reserved to the security system. */
  SECBUFFER_RESERVED: SECBUFFER_RESERVED,
  /**
   * The buffer is in the address space of the client. For packages inside the LSA; the same bit
   * as SECBUFFER_RESERVED.
   */
  SECBUFFER_UNMAPPED: SECBUFFER_UNMAPPED,
  /** The buffer was mapped into the LSA from kernel mode. For packages inside the LSA. */
  SECBUFFER_KERNEL_MAP: SECBUFFER_KERNEL_MAP,
} as const;

/** Byte order of the target: TargetDataRep of both handshake functions. */
export const SECURITY_DREP = {
  /** The byte order of this computer. Digest and Schannel do not use it: give 0. */
  SECURITY_NATIVE_DREP: SECURITY_NATIVE_DREP,
  /** The byte order of the network. Its value is 0, which Digest and Schannel want. */
  SECURITY_NETWORK_DREP: SECURITY_NETWORK_DREP,
} as const;

/** What tells SEC_CHANNEL_BINDINGS_EX from SEC_CHANNEL_BINDINGS: magicNumber. */
export const SEC_CHANNEL_BINDINGS_VERSIONS = {
  SEC_CHANNEL_BINDINGS_EX_MAGIC: SEC_CHANNEL_BINDINGS_EX_MAGIC,
} as const;

/** What a server wants of channel bindings: flags of SspiSetChannelBindingFlags. */
export const SEC_CHANNEL_BINDINGS_FLAGS = {
  /**
   * The bindings of the client are audited, not enforced: SECBUFFER_CHANNEL_BINDINGS_RESULT says
   * what came.
   */
  AUDIT_BINDINGS: SEC_CHANNEL_BINDINGS_AUDIT_BINDINGS,
  /** All flags that have a meaning. */
  VALID_FLAGS: SEC_CHANNEL_BINDINGS_VALID_FLAGS,
} as const;

/** What became of the channel bindings of a client: flags of SEC_CHANNEL_BINDINGS_RESULT. */
export const SEC_CHANNEL_BINDINGS_RESULT_FLAGS = {
  /** The client says that it knows channel bindings, whether it sent some or not. */
  CLIENT_SUPPORT: SEC_CHANNEL_BINDINGS_RESULT_CLIENT_SUPPORT,
  /** The client bound itself to no channel: it sent no bindings, or empty ones. */
  ABSENT: SEC_CHANNEL_BINDINGS_RESULT_ABSENT,
  /** The bindings of the client are those of another channel. */
  NOTVALID_MISMATCH: SEC_CHANNEL_BINDINGS_RESULT_NOTVALID_MISMATCH,
  /** The bindings are absent, and are required. */
  NOTVALID_MISSING: SEC_CHANNEL_BINDINGS_RESULT_NOTVALID_MISSING,
  /** The bindings of client and server are the same. */
  VALID_MATCHED: SEC_CHANNEL_BINDINGS_RESULT_VALID_MATCHED,
  /** The client sent bindings, which ASC_REQ_PROXY_BINDINGS takes for valid. */
  VALID_PROXY: SEC_CHANNEL_BINDINGS_RESULT_VALID_PROXY,
  /** The client sent none, as ASC_REQ_ALLOW_MISSING_BINDINGS allows. */
  VALID_MISSING: SEC_CHANNEL_BINDINGS_RESULT_VALID_MISSING,
  /** Any of the bits for valid bindings. */
  VALID: SEC_CHANNEL_BINDINGS_RESULT_VALID,
  /** Any of the bits for bindings that are not valid. */
  NOTVALID: SEC_CHANNEL_BINDINGS_RESULT_NOTVALID,
} as const;

/** What a package can do: fCapabilities of SecPkgInfo. */
export const SECPKG_FLAG = {
  /** Signs and verifies: MakeSignature and VerifySignature. */
  INTEGRITY: SECPKG_FLAG_INTEGRITY,
  /** Encrypts and decrypts: EncryptMessage and DecryptMessage. */
  PRIVACY: SECPKG_FLAG_PRIVACY,
  /** Looks at TOKEN buffers only. */
  TOKEN_ONLY: SECPKG_FLAG_TOKEN_ONLY,
  /** Supports datagrams. Kerberos does not in user-to-user mode. */
  DATAGRAM: SECPKG_FLAG_DATAGRAM,
  /** Supports connections. */
  CONNECTION: SECPKG_FLAG_CONNECTION,
  /** Needs more than one leg. */
  MULTI_REQUIRED: SECPKG_FLAG_MULTI_REQUIRED,
  /** Has no side of the server. */
  CLIENT_ONLY: SECPKG_FLAG_CLIENT_ONLY,
  /** Makes messages for the peer about errors. */
  EXTENDED_ERROR: SECPKG_FLAG_EXTENDED_ERROR,
  /** Lets a server act as the client. */
  IMPERSONATION: SECPKG_FLAG_IMPERSONATION,
  /** Understands names of principals and targets as Windows writes them. */
  ACCEPT_WIN32_NAME: SECPKG_FLAG_ACCEPT_WIN32_NAME,
  /** Supports streams. */
  STREAM: SECPKG_FLAG_STREAM,
  /** Can be chosen by Negotiate. */
  NEGOTIABLE: SECPKG_FLAG_NEGOTIABLE,
  /** Is compatible with GSS-API. */
  GSS_COMPATIBLE: SECPKG_FLAG_GSS_COMPATIBLE,
  /** Supports LsaLogonUser. */
  LOGON: SECPKG_FLAG_LOGON,
  /** Makes tokens of ASCII text. */
  ASCII_BUFFERS: SECPKG_FLAG_ASCII_BUFFERS,
  /** Splits large tokens into smaller ones. */
  FRAGMENT: SECPKG_FLAG_FRAGMENT,
  /** Supports mutual authentication. */
  MUTUAL_AUTH: SECPKG_FLAG_MUTUAL_AUTH,
  /** Supports delegation. */
  DELEGATION: SECPKG_FLAG_DELEGATION,
  /** EncryptMessage can sign buffers that it does not encrypt: SECBUFFER_READONLY_WITH_CHECKSUM. */
  READONLY_WITH_CHECKSUM: SECPKG_FLAG_READONLY_WITH_CHECKSUM,
  /** Supports callers with restricted tokens. */
  RESTRICTED_TOKENS: SECPKG_FLAG_RESTRICTED_TOKENS,
  /** Extends Negotiate; there is at most one such package. */
  NEGO_EXTENDER: SECPKG_FLAG_NEGO_EXTENDER,
  /** Is negotiated by the package that extends Negotiate. */
  NEGOTIABLE2: SECPKG_FLAG_NEGOTIABLE2,
  /** Receives all calls of app containers. */
  APPCONTAINER_PASSTHROUGH: SECPKG_FLAG_APPCONTAINER_PASSTHROUGH,
  /**
   * Receives the calls of app containers that may use the logon, supply credentials or go to a
   * proxy.
   */
  APPCONTAINER_CHECKS: SECPKG_FLAG_APPCONTAINER_CHECKS,
  /** Runs with Credential Guard. */
  CREDENTIAL_ISOLATION_ENABLED: SECPKG_FLAG_CREDENTIAL_ISOLATION_ENABLED,
  /** Detects reliably that client and server are on one computer. */
  APPLY_LOOPBACK: SECPKG_FLAG_APPLY_LOOPBACK,
} as const;

/** What a credential is for: fCredentialUse of AcquireCredentialsHandle. */
export const SECPKG_CRED = {
  /** To accept contexts: the credential of a server. */
  INBOUND: SECPKG_CRED_INBOUND,
  /** To initiate contexts: the credential of a client. */
  OUTBOUND: SECPKG_CRED_OUTBOUND,
  /**
   * To accept and to initiate contexts. The documentation says it is not valid with Digest and
   * Schannel.
   */
  BOTH: SECPKG_CRED_BOTH,
  /** Undocumented: named in the header only. */
  DEFAULT: SECPKG_CRED_DEFAULT,
  /** Bits reserved to the security system. */
  RESERVED: SECPKG_CRED_RESERVED,
  /**
   * Neither the logon nor the Credential Manager is used as a source of credentials. Only
   * Negotiate.
   */
  AUTOLOGON_RESTRICTED: SECPKG_CRED_AUTOLOGON_RESTRICTED,
  /**
   * Only the policy of the server is processed, and SEC_E_NO_CREDENTIALS returned. Only
   * Negotiate.
   */
  PROCESS_POLICY_ONLY: SECPKG_CRED_PROCESS_POLICY_ONLY,
  /** Tickets are asked for at domain controllers of a certain version only. Only Kerberos. */
  KERB_ANCHOR_DS_VERSION: SECPKG_CRED_KERB_ANCHOR_DS_VERSION,
} as const;

/** Attributes of a credential: ulAttribute of QueryCredentialsAttributes. */
export const SECPKG_CRED_ATTR = {
  /**
   * Fills SecPkgCredentials_Names: the name of the user. Schannel does not support it in a
   * 32-bit process on 64-bit Windows.
   */
  NAMES: SECPKG_CRED_ATTR_NAMES,
  /** Fills SecPkgCredentials_SSIProvider: the provider of the credential. */
  SSI_PROVIDER: SECPKG_CRED_ATTR_SSI_PROVIDER,
  /** Sets SecPkgCredentials_KdcProxySettingsW: the KDC proxy. Only Kerberos. */
  KDC_PROXY_SETTINGS: SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS,
  /**
   * Fills SecPkgCredentials_Cert: the encoded certificate. Only Kerberos. The documentation
   * speaks of the thumbprint; the field of the structure is EncodedCert.
   */
  CERT: SECPKG_CRED_ATTR_CERT,
  /**
   * Skips the check of the PAC of a Kerberos ticket. The documentation does not describe it; the
   * meaning is that of its name.
   */
  PAC_BYPASS: SECPKG_CRED_ATTR_PAC_BYPASS,
  /**
   * Sets SecPkgCredentials_KdcNetworkSettingsW: the KDC proxy, and which domain controllers are
   * looked for. Only Kerberos. The same number as SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: Version
   * tells which structure it is.
   */
  KDC_NETWORK_SETTINGS: SECPKG_CRED_ATTR_KDC_NETWORK_SETTINGS,
} as const;

/** Attributes of a context, and of a Schannel credential: ulAttribute of the query functions. */
export const SECPKG_ATTR = {
  /** Fills SecPkgContext_Sizes: sizes of token, signature, block and trailer. */
  SIZES: SECPKG_ATTR_SIZES,
  /** Fills SecPkgContext_Names: the name of the user of the context. */
  NAMES: SECPKG_ATTR_NAMES,
  /** Fills SecPkgContext_Lifespan: when the context begins and expires. */
  LIFESPAN: SECPKG_ATTR_LIFESPAN,
  /** Fills SecPkgContext_DceInfo: authorisation data for DCE. */
  DCE_INFO: SECPKG_ATTR_DCE_INFO,
  /**
   * Fills SecPkgContext_StreamSizes: sizes of header, trailer and largest message. Only
   * Schannel.
   */
  STREAM_SIZES: SECPKG_ATTR_STREAM_SIZES,
  /** Fills SecPkgContext_KeyInfo: algorithms and size of the keys. */
  KEY_INFO: SECPKG_ATTR_KEY_INFO,
  /** Fills SecPkgContext_Authority: the name of the authority that authenticated. */
  AUTHORITY: SECPKG_ATTR_AUTHORITY,
  /** Fills SecPkgContext_ProtoInfo: name and version of the protocol. */
  PROTO_INFO: SECPKG_ATTR_PROTO_INFO,
  /** Fills SecPkgContext_PasswordExpiry: when the password expires. */
  PASSWORD_EXPIRY: SECPKG_ATTR_PASSWORD_EXPIRY,
  /** Fills SecPkgContext_SessionKey: the session key. */
  SESSION_KEY: SECPKG_ATTR_SESSION_KEY,
  /** Fills SecPkgContext_PackageInfo: the package in use. */
  PACKAGE_INFO: SECPKG_ATTR_PACKAGE_INFO,
  /**
   * Fills SecPkgContext_UserFlags: flags of the user. The documentation does not describe it;
   * the meaning is that of its name.
   */
  USER_FLAGS: SECPKG_ATTR_USER_FLAGS,
  /**
   * Fills SecPkgContext_NegotiationInfo: the package chosen, and how far the negotiation is. Can
   * be queried before the context is established.
   */
  NEGOTIATION_INFO: SECPKG_ATTR_NEGOTIATION_INFO,
  /** Fills SecPkgContext_NativeNames: the names in the ticket. */
  NATIVE_NAMES: SECPKG_ATTR_NATIVE_NAMES,
  /** Fills SecPkgContext_Flags: the negotiated flags of the context. */
  FLAGS: SECPKG_ATTR_FLAGS,
  /** Undocumented: named in the header only. */
  USE_VALIDATED: SECPKG_ATTR_USE_VALIDATED,
  /** Fills SecPkgContext_CredentialName: kind and name of the credential. */
  CREDENTIAL_NAME: SECPKG_ATTR_CREDENTIAL_NAME,
  /** Fills SecPkgContext_TargetInformation: the name of the server. */
  TARGET_INFORMATION: SECPKG_ATTR_TARGET_INFORMATION,
  /**
   * Fills SecPkgContext_AccessToken: the token of the user. The handle is not a copy and is
   * never closed. Schannel's documentation says 13, which is SECPKG_ATTR_NATIVE_NAMES.
   */
  ACCESS_TOKEN: SECPKG_ATTR_ACCESS_TOKEN,
  /**
   * Fills SecPkgContext_Target: the target. The documentation does not describe it; the meaning
   * is that of its name.
   */
  TARGET: SECPKG_ATTR_TARGET,
  /**
   * Fills SecPkgContext_AuthzID: the authorisation identity. The documentation does not describe
   * it; the meaning is that of its name.
   */
  AUTHENTICATION_ID: SECPKG_ATTR_AUTHENTICATION_ID,
  /**
   * Fills SecPkgContext_LogoffTime: when the user must log off. The documentation does not
   * describe it; the meaning is that of its name.
   */
  LOGOFF_TIME: SECPKG_ATTR_LOGOFF_TIME,
  /**
   * Fills SecPkgContext_NegoKeys: the keys with which the negotiation is protected. The
   * documentation does not describe it; the meaning is that of its name.
   */
  NEGO_KEYS: SECPKG_ATTR_NEGO_KEYS,
  /** Fills SecPkgContext_CredInfo: whether to ask the user for credentials. */
  PROMPTING_NEEDED: SECPKG_ATTR_PROMPTING_NEEDED,
  /** Fills SecPkgContext_Bindings: the channel bindings tls-unique. Only Schannel. */
  UNIQUE_BINDINGS: SECPKG_ATTR_UNIQUE_BINDINGS,
  /** Fills SecPkgContext_Bindings: the channel bindings tls-server-end-point. Only Schannel. */
  ENDPOINT_BINDINGS: SECPKG_ATTR_ENDPOINT_BINDINGS,
  /** Fills SecPkgContext_ClientSpecifiedTarget: the SPN that the client gave. */
  CLIENT_SPECIFIED_TARGET: SECPKG_ATTR_CLIENT_SPECIFIED_TARGET,
  /**
   * Fills SecPkgContext_LastClientTokenStatus: whether the last token of the client was its
   * last. Only Negotiate, Kerberos, NTLM.
   */
  LAST_CLIENT_TOKEN_STATUS: SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS,
  /** Fills SecPkgContext_NegoPackageInfo: which packages Negotiate cannot use. */
  NEGO_PKG_INFO: SECPKG_ATTR_NEGO_PKG_INFO,
  /** Fills SecPkgContext_NegoStatus: the last status of the negotiation. */
  NEGO_STATUS: SECPKG_ATTR_NEGO_STATUS,
  /**
   * Says that a context was deleted. The documentation does not describe it; the meaning is that
   * of its name.
   */
  CONTEXT_DELETED: SECPKG_ATTR_CONTEXT_DELETED,
  /** Sets and reads the MTU of DTLS, 200 bytes to 64 KiB, 1096 by default. Only Schannel. */
  DTLS_MTU: SECPKG_ATTR_DTLS_MTU,
  /** Fills SecPkgContext_DatagramSizes: another name of SECPKG_ATTR_STREAM_SIZES. Only Schannel. */
  DATAGRAM_SIZES: SECPKG_ATTR_DATAGRAM_SIZES,
  /**
   * Fills SecPkgContext_SubjectAttributes: security attributes of the connection. Only CredSSP.
   * On the server only. The documentation says 124, the header 128.
   */
  SUBJECT_SECURITY_ATTRIBUTES: SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES,
  /** Fills SecPkgContext_ApplicationProtocol: the protocol that ALPN chose. Only Schannel. */
  APPLICATION_PROTOCOL: SECPKG_ATTR_APPLICATION_PROTOCOL,
  /** Fills SecPkgContext_NegotiatedTlsExtensions: the TLS extensions agreed on. Only Schannel. */
  NEGOTIATED_TLS_EXTENSIONS: SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS,
  /** Tells whether client and server are on one computer. The header has no structure for it. */
  IS_LOOPBACK: SECPKG_ATTR_IS_LOOPBACK,
  /**
   * Fills SecPkgContext_IssuerListInfo: the issuers the server accepts. Only Schannel. Obsolete:
   * use SECPKG_ATTR_ISSUER_LIST_EX.
   */
  ISSUER_LIST: SECPKG_ATTR_ISSUER_LIST,
  /**
   * Fills SecPkgContext_RemoteCredentialInfo: the certificate chain of the peer. Only Schannel.
   * Obsolete: use SECPKG_ATTR_REMOTE_CERT_CONTEXT.
   */
  REMOTE_CRED: SECPKG_ATTR_REMOTE_CRED,
  /**
   * Fills SecPkgContext_LocalCredentialInfo: our certificate chain. Only Schannel. Obsolete: use
   * SECPKG_ATTR_LOCAL_CERT_CONTEXT.
   */
  LOCAL_CRED: SECPKG_ATTR_LOCAL_CRED,
  /**
   * Fills a PCCERT_CONTEXT, the certificate of the peer, to be freed with
   * CertFreeCertificateContext. Only Schannel.
   */
  REMOTE_CERT_CONTEXT: SECPKG_ATTR_REMOTE_CERT_CONTEXT,
  /**
   * Fills a PCCERT_CONTEXT, our certificate, to be freed with CertFreeCertificateContext. Only
   * Schannel.
   */
  LOCAL_CERT_CONTEXT: SECPKG_ATTR_LOCAL_CERT_CONTEXT,
  /** Gives a handle to the store of roots. Only Schannel. */
  ROOT_STORE: SECPKG_ATTR_ROOT_STORE,
  /** Fills SecPkgCred_SupportedAlgs: the algorithms that a credential supports. Only Schannel. */
  SUPPORTED_ALGS: SECPKG_ATTR_SUPPORTED_ALGS,
  /**
   * Fills SecPkgCred_CipherStrengths: the least and the greatest strength, in bits, of a
   * credential. Only Schannel.
   */
  CIPHER_STRENGTHS: SECPKG_ATTR_CIPHER_STRENGTHS,
  /**
   * Fills SecPkgCred_SupportedProtocols: the protocols that a credential supports. Only
   * Schannel.
   */
  SUPPORTED_PROTOCOLS: SECPKG_ATTR_SUPPORTED_PROTOCOLS,
  /** Fills SecPkgContext_IssuerListInfoEx: the issuers the server accepts. Only Schannel. */
  ISSUER_LIST_EX: SECPKG_ATTR_ISSUER_LIST_EX,
  /**
   * Fills SecPkgContext_ConnectionInfo: protocol and algorithms of the connection. Only
   * Schannel.
   */
  CONNECTION_INFO: SECPKG_ATTR_CONNECTION_INFO,
  /** Fills SecPkgContext_EapKeyBlock: keys for EAP-TLS. Only Schannel. */
  EAP_KEY_BLOCK: SECPKG_ATTR_EAP_KEY_BLOCK,
  /**
   * Fills SecPkgContext_MappedCredAttr: an attribute of the mapped credential. Only Schannel.
   * The documentation does not describe it; the meaning is that of its name.
   */
  MAPPED_CRED_ATTR: SECPKG_ATTR_MAPPED_CRED_ATTR,
  /** Fills SecPkgContext_SessionInfo: the session, and whether it was resumed. Only Schannel. */
  SESSION_INFO: SECPKG_ATTR_SESSION_INFO,
  /**
   * Sets and fills SecPkgContext_SessionAppData: data of the application kept with the session.
   * Only Schannel.
   */
  APP_DATA: SECPKG_ATTR_APP_DATA,
  /** Fills SecPkgContext_Certificates: the encoded certificates of the peer. Only Schannel. */
  REMOTE_CERTIFICATES: SECPKG_ATTR_REMOTE_CERTIFICATES,
  /** Sets SecPkgCred_ClientCertPolicy: how certificates of clients are checked. Only Schannel. */
  CLIENT_CERT_POLICY: SECPKG_ATTR_CLIENT_CERT_POLICY,
  /** Fills SecPkgContext_ClientCertPolicyResult: what that check found. Only Schannel. */
  CC_POLICY_RESULT: SECPKG_ATTR_CC_POLICY_RESULT,
  /**
   * Makes the credential use the keys of CNG. Only Schannel. The documentation does not describe
   * it; the meaning is that of its name.
   */
  USE_NCRYPT: SECPKG_ATTR_USE_NCRYPT,
  /** Fills SecPkgContext_CertInfo: subject and issuer of our certificate. Only Schannel. */
  LOCAL_CERT_INFO: SECPKG_ATTR_LOCAL_CERT_INFO,
  /** Fills SecPkgContext_CipherInfo: the cipher suite. Only Schannel. */
  CIPHER_INFO: SECPKG_ATTR_CIPHER_INFO,
  /**
   * Sets SecPkgContext_EapPrfInfo: what SECPKG_ATTR_EAP_KEY_BLOCK is derived from. Only
   * Schannel.
   */
  EAP_PRF_INFO: SECPKG_ATTR_EAP_PRF_INFO,
  /**
   * Fills SecPkgContext_SupportedSignatures: the signature algorithms of the connection. Only
   * Schannel.
   */
  SUPPORTED_SIGNATURES: SECPKG_ATTR_SUPPORTED_SIGNATURES,
  /**
   * Fills a PCCERT_CONTEXT, the certificate of the peer with its chain, to be freed with
   * CertFreeCertificateContext. Only Schannel. The documentation does not describe it; the
   * meaning is that of its name.
   */
  REMOTE_CERT_CHAIN: SECPKG_ATTR_REMOTE_CERT_CHAIN,
  /** Sets SecPkgContext_UiInfo: the window for dialogs. Only Schannel. */
  UI_INFO: SECPKG_ATTR_UI_INFO,
  /** Sets SecPkgContext_EarlyStart: whether TLS False Start is used. Only Schannel. */
  EARLY_START: SECPKG_ATTR_EARLY_START,
  /**
   * Sets SecPkgContext_KeyingMaterialInfo: label and context of the export (RFC 5705). Only
   * Schannel.
   */
  KEYING_MATERIAL_INFO: SECPKG_ATTR_KEYING_MATERIAL_INFO,
  /**
   * Fills SecPkgContext_KeyingMaterial: exported keying material (RFC 5705). Only Schannel. Set
   * SECPKG_ATTR_KEYING_MATERIAL_INFO first.
   */
  KEYING_MATERIAL: SECPKG_ATTR_KEYING_MATERIAL,
  /** Fills SecPkgContext_SrtpParameters: the SRTP parameters agreed on. Only Schannel. */
  SRTP_PARAMETERS: SECPKG_ATTR_SRTP_PARAMETERS,
  /** Fills SecPkgContext_TokenBinding: version and key parameters agreed on. Only Schannel. */
  TOKEN_BINDING: SECPKG_ATTR_TOKEN_BINDING,
  /** Fills SecPkgContext_ConnectionInfoEx: protocol and algorithms by name. Only Schannel. */
  CONNECTION_INFO_EX: SECPKG_ATTR_CONNECTION_INFO_EX,
  /** Fills SecPkgContext_KeyingMaterial: keying material for token binding. Only Schannel. */
  KEYING_MATERIAL_TOKEN_BINDING: SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING,
  /**
   * Fills SecPkgContext_KeyingMaterial_Inproc: keying material, label and context given with it.
   * Only Schannel.
   */
  KEYING_MATERIAL_INPROC: SECPKG_ATTR_KEYING_MATERIAL_INPROC,
  /** The SASL context behind a context. For packages; the documentation does not describe it. */
  SASL_CONTEXT: SECPKG_ATTR_SASL_CONTEXT,
  /**
   * Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the
   * peer gave; during the handshake and after it. Only Schannel. For contexts with deferred
   * validation of credentials.
   */
  CERT_CHECK_RESULT: SECPKG_ATTR_CERT_CHECK_RESULT,
  /**
   * Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the
   * peer gave; only after the handshake. Only Schannel. Answered within the process, without the
   * LSA.
   */
  CERT_CHECK_RESULT_INPROC: SECPKG_ATTR_CERT_CHECK_RESULT_INPROC,
  /**
   * The keys of TLS session tickets, for servers that share them; can only be set. Only
   * Schannel.
   */
  SESSION_TICKET_KEYS: SECPKG_ATTR_SESSION_TICKET_KEYS,
  /**
   * Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store;
   * only after the handshake. Only Schannel.
   */
  SERIALIZED_REMOTE_CERT_CONTEXT_INPROC: SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT_INPROC,
  /**
   * Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store;
   * during the handshake and after it. Only Schannel.
   */
  SERIALIZED_REMOTE_CERT_CONTEXT: SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT,
  /**
   * Fills SecPkgContext_ClientCreds: the credentials that the client delegated. Only CredSSP. On
   * the server only; a secret.
   */
  CREDS: SECPKG_ATTR_CREDS,
  /**
   * The package that CredSSP negotiated for the authentication. Only CredSSP. No header declares
   * a structure for it.
   */
  NEGOTIATION_PACKAGE: SECPKG_ATTR_NEGOTIATION_PACKAGE,
  /** SECPKG_ATTR_ACCESS_TOKEN, of a context of CredSSP. Only CredSSP. */
  C_ACCESS_TOKEN: SECPKG_ATTR_C_ACCESS_TOKEN,
  /**
   * A token of the client that is not only one for identification. Only CredSSP. The
   * documentation does not describe it; the meaning is that of its name.
   */
  C_FULL_ACCESS_TOKEN: SECPKG_ATTR_C_FULL_ACCESS_TOKEN,
  /**
   * How the server was authenticated: CREDSSP_SERVER_AUTH. Only CredSSP. No header declares a
   * structure for it.
   */
  SERVER_AUTH_FLAGS: SECPKG_ATTR_SERVER_AUTH_FLAGS,
  /**
   * What the check of the certificate of the server found. Only CredSSP. The documentation does
   * not describe it; the meaning is that of its name.
   */
  CERT_TRUST_STATUS: SECPKG_ATTR_CERT_TRUST_STATUS,
  /**
   * A token of the client for identification. Only CredSSP. The documentation does not describe
   * it; the meaning is that of its name.
   */
  C_FULL_IDENT_TOKEN: SECPKG_ATTR_C_FULL_IDENT_TOKEN,
  /**
   * The credentials that the client delegated, in another form. Only CredSSP. The documentation
   * does not describe it; the meaning is that of its name.
   */
  CREDS_2: SECPKG_ATTR_CREDS_2,
} as const;

/** What Negotiate cannot use: PackageMask of SecPkgContext_NegoPackageInfo. */
export const SECPKG_ATTR_NEGO_INFO_FLAG = {
  /** Kerberos cannot be used. */
  NO_KERBEROS: SECPKG_ATTR_NEGO_INFO_FLAG_NO_KERBEROS,
  /** NTLM cannot be used. */
  NO_NTLM: SECPKG_ATTR_NEGO_INFO_FLAG_NO_NTLM,
} as const;

/** How far a negotiation is: NegotiationState of SecPkgContext_NegotiationInfo. */
export const SECPKG_NEGOTIATION = {
  /** The negotiation is complete. */
  COMPLETE: SECPKG_NEGOTIATION_COMPLETE,
  /** A package was chosen, but the peer has not agreed yet. */
  OPTIMISTIC: SECPKG_NEGOTIATION_OPTIMISTIC,
  /** The negotiation goes on. */
  IN_PROGRESS: SECPKG_NEGOTIATION_IN_PROGRESS,
  /**
   * The package is used without negotiation. The documentation does not describe it; the meaning
   * is that of its name.
   */
  DIRECT: SECPKG_NEGOTIATION_DIRECT,
  /**
   * More than one credential is tried. The documentation does not describe it; the meaning is
   * that of its name.
   */
  TRY_MULTICRED: SECPKG_NEGOTIATION_TRY_MULTICRED,
} as const;

/** How a context is exported: fFlags of ExportSecurityContext. */
export const SECPKG_CONTEXT_EXPORT = {
  /** The new context is reset to its initial state. */
  RESET_NEW: SECPKG_CONTEXT_EXPORT_RESET_NEW,
  /** The old context is deleted. */
  DELETE_OLD: SECPKG_CONTEXT_EXPORT_DELETE_OLD,
  /** The context is exported to the kernel. No longer supported. */
  TO_KERNEL: SECPKG_CONTEXT_EXPORT_TO_KERNEL,
} as const;

/** What a package is told about its caller. */
export const SECPKG_CALLFLAGS = {
  APPCONTAINER: SECPKG_CALLFLAGS_APPCONTAINER,
  APPCONTAINER_AUTHCAPABLE: SECPKG_CALLFLAGS_APPCONTAINER_AUTHCAPABLE,
  FORCE_SUPPLIED: SECPKG_CALLFLAGS_FORCE_SUPPLIED,
  APPCONTAINER_UPNCAPABLE: SECPKG_CALLFLAGS_APPCONTAINER_UPNCAPABLE,
} as const;

/** How a package is added: Flags of SECURITY_PACKAGE_OPTIONS. */
export const SECPKG_OPTIONS = {
  /** The package stays registered. The documentation calls Flags reserved, not to be used. */
  PERMANENT: SECPKG_OPTIONS_PERMANENT,
} as const;

/** The kind of package that is added: Type of SECURITY_PACKAGE_OPTIONS. */
export const SECPKG_OPTIONS_TYPE = {
  /** The kind of package is not known. */
  UNKNOWN: SECPKG_OPTIONS_TYPE_UNKNOWN,
  /** An authentication package of the LSA. */
  LSA: SECPKG_OPTIONS_TYPE_LSA,
  /** An SSPI package. */
  SSPI: SECPKG_OPTIONS_TYPE_SSPI,
} as const;

/** Quality of protection: fQOP of EncryptMessage, pfQOP of DecryptMessage. */
export const SECQOP = {
  /**
   * Makes a header or trailer but does not encrypt: the message is signed only.
   * KERB_WRAP_NO_ENCRYPT is the same. Digest wants 0.
   */
  WRAP_NO_ENCRYPT: SECQOP_WRAP_NO_ENCRYPT,
  /** Sends a TLS alert: the message is its two bytes. Only Schannel. */
  WRAP_OOB_DATA: SECQOP_WRAP_OOB_DATA,
} as const;

/** The version of the function table: dwVersion of SecurityFunctionTable. */
export const SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSIONS = {
  SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION: SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION,
  SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_2: SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_2,
  SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_3: SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_3,
  SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_4: SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_4,
  SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_5: SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSION_5,
} as const;

/** Options of a SASL context: Option of SaslSetContextOption and SaslGetContextOption. */
export const SASL_OPTION = {
  /** The largest data that can be sent in one message: a ULONG, 0xFFFF by default. */
  SEND_SIZE: SASL_OPTION_SEND_SIZE,
  /** The size of the receiving buffer: a ULONG, 0xFFFF by default. */
  RECV_SIZE: SASL_OPTION_RECV_SIZE,
  /**
   * The string that the client passes to the server as its authorisation identity.
   * SEC_E_UNSUPPORTED_FUNCTION when SASL_OPTION_AUTHZ_PROCESSING is Sasl_AuthZIDForbidden.
   */
  AUTHZ_STRING: SASL_OPTION_AUTHZ_STRING,
  /** Whether that string is processed: a ULONG, Sasl_AuthZIDProcessed by default. */
  AUTHZ_PROCESSING: SASL_OPTION_AUTHZ_PROCESSING,
} as const;

/** How an identity is written: Flags of SEC_WINNT_AUTH_IDENTITY and its extended kin. */
export const SEC_WINNT_AUTH_IDENTITY = {
  /** The strings are ANSI. Excludes SEC_WINNT_AUTH_IDENTITY_UNICODE. */
  ANSI: SEC_WINNT_AUTH_IDENTITY_ANSI,
  /** The strings are UTF-16. Excludes SEC_WINNT_AUTH_IDENTITY_ANSI. */
  UNICODE: SEC_WINNT_AUTH_IDENTITY_UNICODE,
  /** SspiEncryptAuthIdentity encrypted the structure; only this process can decrypt it. */
  FLAGS_PROCESS_ENCRYPTED: SEC_WINNT_AUTH_IDENTITY_FLAGS_PROCESS_ENCRYPTED,
  /**
   * SspiEncryptAuthIdentityEx encrypted it for the same logon, called by the system; only the
   * system can decrypt it.
   */
  FLAGS_SYSTEM_PROTECTED: SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_PROTECTED,
  /** Encrypted for the same logon by a user; only that logon session can decrypt it. */
  FLAGS_USER_PROTECTED: SEC_WINNT_AUTH_IDENTITY_FLAGS_USER_PROTECTED,
  /** Encrypted so that only the system can decrypt it. */
  FLAGS_SYSTEM_ENCRYPTED: SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_ENCRYPTED,
  /** Eight bytes follow the structure, as encryption in place needs. */
  FLAGS_RESERVED: SEC_WINNT_AUTH_IDENTITY_FLAGS_RESERVED,
  /**
   * There is no user name. The documentation does not describe it; the meaning is that of its
   * name.
   */
  FLAGS_NULL_USER: SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_USER,
  /**
   * There is no domain name. The documentation does not describe it; the meaning is that of its
   * name.
   */
  FLAGS_NULL_DOMAIN: SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_DOMAIN,
  /** An online identity: the domain is the name of its provider. */
  FLAGS_ID_PROVIDER: SEC_WINNT_AUTH_IDENTITY_FLAGS_ID_PROVIDER,
  /** The bits between SspiPromptForCredentials and credential providers. */
  FLAGS_SSPIPFC_USE_MASK: SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_USE_MASK,
  /**
   * The credential provider does not save the credentials itself. For SspiPromptForCredentials
   * and credential providers only.
   */
  FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE: SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE,
  /** The old name of SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE. */
  FLAGS_SSPIPFC_SAVE_CRED_BY_CALLER: SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_BY_CALLER,
  /**
   * The box to remember the credentials is ticked. For SspiPromptForCredentials and credential
   * providers only.
   */
  FLAGS_SSPIPFC_SAVE_CRED_CHECKED: SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_CHECKED,
  /**
   * The box to remember the credentials is not shown. For SspiPromptForCredentials and
   * credential providers only.
   */
  FLAGS_SSPIPFC_NO_CHECKBOX: SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_NO_CHECKBOX,
  /**
   * The dialog is not filled with saved credentials. For SspiPromptForCredentials and credential
   * providers only.
   */
  FLAGS_SSPIPFC_CREDPROV_DO_NOT_LOAD: SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_LOAD,
  /** All bits for SspiPromptForCredentials that have a meaning. */
  FLAGS_VALID_SSPIPFC_FLAGS: SEC_WINNT_AUTH_IDENTITY_FLAGS_VALID_SSPIPFC_FLAGS,
  /** The structure and its strings are one block of memory. */
  MARSHALLED: SEC_WINNT_AUTH_IDENTITY_MARSHALLED,
  /**
   * The credentials are for identity only: the ticket holds no authorisation data. Only
   * Kerberos.
   */
  ONLY: SEC_WINNT_AUTH_IDENTITY_ONLY,
} as const;

/** Which extended identity structure it is: Version, its first field. */
export const SEC_WINNT_AUTH_IDENTITY_VERSIONS = {
  /** SEC_WINNT_AUTH_IDENTITY_EX2. */
  SEC_WINNT_AUTH_IDENTITY_VERSION_2: SEC_WINNT_AUTH_IDENTITY_VERSION_2,
  /** SEC_WINNT_AUTH_IDENTITY_EXW or SEC_WINNT_AUTH_IDENTITY_EXA. */
  SEC_WINNT_AUTH_IDENTITY_VERSION: SEC_WINNT_AUTH_IDENTITY_VERSION,
} as const;

/** Who can decrypt an identity: Options of SspiEncryptAuthIdentityEx. */
export const SEC_WINNT_AUTH_IDENTITY_ENCRYPT = {
  /** Only the same logon session can decrypt it. */
  SAME_LOGON: SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_LOGON,
  /** Only the same process can decrypt it, as with SspiEncryptAuthIdentity. */
  SAME_PROCESS: SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_PROCESS,
  /**
   * Only the system can decrypt it. The documentation does not describe it; the meaning is that
   * of its name.
   */
  FOR_SYSTEM: SEC_WINNT_AUTH_IDENTITY_ENCRYPT_FOR_SYSTEM,
} as const;

/** How the dialog behaves: dwFlags of SspiPromptForCredentials. */
export const SSPIPFC = {
  CREDPROV_DO_NOT_SAVE: SSPIPFC_CREDPROV_DO_NOT_SAVE,
  SAVE_CRED_BY_CALLER: SSPIPFC_SAVE_CRED_BY_CALLER,
  NO_CHECKBOX: SSPIPFC_NO_CHECKBOX,
  CREDPROV_DO_NOT_LOAD: SSPIPFC_CREDPROV_DO_NOT_LOAD,
  USE_CREDUIBROKER: SSPIPFC_USE_CREDUIBROKER,
  VALID_FLAGS: SSPIPFC_VALID_FLAGS,
} as const;

/** The version of SecPkgCredentials_KdcProxySettingsW. */
export const KDC_PROXY_SETTINGS = {
  V1: KDC_PROXY_SETTINGS_V1,
} as const;

/** How the KDC proxy is used: Flags of SecPkgCredentials_KdcProxySettingsW. */
export const KDC_PROXY_SETTINGS_FLAGS = {
  FORCEPROXY: KDC_PROXY_SETTINGS_FLAGS_FORCEPROXY,
} as const;

/** The version of SecPkgCredentials_KdcNetworkSettingsW. */
export const KDC_NETWORK_SETTINGS = {
  V2: KDC_NETWORK_SETTINGS_V2,
} as const;

/** What is configured: Flags of SecPkgCredentials_KdcNetworkSettingsW. */
export const KDC_NETWORK_SETTINGS_FLAGS = {
  FORCEPROXY: KDC_NETWORK_SETTINGS_FLAGS_FORCEPROXY,
  CONFIGURE_PROXY: KDC_NETWORK_SETTINGS_FLAGS_CONFIGURE_PROXY,
  CONFIGURE_DISCOVERY: KDC_NETWORK_SETTINGS_FLAGS_CONFIGURE_DISCOVERY,
} as const;

/** Which domain controllers serve: DcDiscoveryFlags of SecPkgCredentials_KdcNetworkSettingsW. */
export const KDC_NETWORK_DISCOVERY_FLAGS = {
  DS13_REQUIRED: KDC_NETWORK_DISCOVERY_FLAGS_DS13_REQUIRED,
} as const;

/** Bits of SEC_WINNT_AUTH_NGC_DATA, the credential of Windows Hello. */
export const NGC_DATA_FLAG = {
  KERB_CERTIFICATE_LOGON_FLAG_CHECK_DUPLICATES:
    NGC_DATA_FLAG_KERB_CERTIFICATE_LOGON_FLAG_CHECK_DUPLICATES,
  KERB_CERTIFICATE_LOGON_FLAG_USE_CERTIFICATE_INFO:
    NGC_DATA_FLAG_KERB_CERTIFICATE_LOGON_FLAG_USE_CERTIFICATE_INFO,
  IS_SMARTCARD_DATA: NGC_DATA_FLAG_IS_SMARTCARD_DATA,
  IS_CLOUD_TRUST_CRED: NGC_DATA_FLAG_IS_CLOUD_TRUST_CRED,
} as const;

/** Names of the function that gives the function table, InitSecurityInterface. */
export const SECURITY_ENTRYPOINT = {
  ANSIW: SECURITY_ENTRYPOINT_ANSIW,
  ANSIA: SECURITY_ENTRYPOINT_ANSIA,
  SECURITY_ENTRYPOINTW: SECURITY_ENTRYPOINTW,
  SECURITY_ENTRYPOINTA: SECURITY_ENTRYPOINTA,
  SECURITY_ENTRYPOINT16: SECURITY_ENTRYPOINT16,
} as const;

/** Names of packages: pszPackage of AcquireCredentialsHandle. */
export const PACKAGE_NAMES = {
  NTLMSP_NAME_A: NTLMSP_NAME_A,
  NTLMSP_NAME: NTLMSP_NAME,
  MICROSOFT_KERBEROS_NAME_A: MICROSOFT_KERBEROS_NAME_A,
  MICROSOFT_KERBEROS_NAME_W: MICROSOFT_KERBEROS_NAME_W,
  MICROSOFT_KERBEROS_NAME: MICROSOFT_KERBEROS_NAME,
  NEGOSSP_NAME_W: NEGOSSP_NAME_W,
  NEGOSSP_NAME_A: NEGOSSP_NAME_A,
  CLOUDAP_NAME_W: CLOUDAP_NAME_W,
  ClOUDAP_NAME_A: ClOUDAP_NAME_A,
  UNISP_NAME_A: UNISP_NAME_A,
  UNISP_NAME_W: UNISP_NAME_W,
  SSL2SP_NAME_A: SSL2SP_NAME_A,
  SSL2SP_NAME_W: SSL2SP_NAME_W,
  SSL3SP_NAME_A: SSL3SP_NAME_A,
  SSL3SP_NAME_W: SSL3SP_NAME_W,
  TLS1SP_NAME_A: TLS1SP_NAME_A,
  TLS1SP_NAME_W: TLS1SP_NAME_W,
  PCT1SP_NAME_A: PCT1SP_NAME_A,
  PCT1SP_NAME_W: PCT1SP_NAME_W,
  SCHANNEL_NAME_A: SCHANNEL_NAME_A,
  SCHANNEL_NAME_W: SCHANNEL_NAME_W,
  DEFAULT_TLS_SSP_NAME_A: DEFAULT_TLS_SSP_NAME_A,
  DEFAULT_TLS_SSP_NAME_W: DEFAULT_TLS_SSP_NAME_W,
  CREDSSP_NAME: CREDSSP_NAME,
  TS_SSP_NAME_A: TS_SSP_NAME_A,
  TS_SSP_NAME: TS_SSP_NAME,
} as const;

/** Identifiers of packages in RPC: wRPCID of SecPkgInfo. */
export const RPC_ID = {
  SECPKG_ID_NONE: SECPKG_ID_NONE,
  UNISP_RPC_ID: UNISP_RPC_ID,
} as const;

/** Sizes of the arrays in structures, and how many of a thing Schannel takes. */
export const LIMITS = {
  SZ_ALG_MAX_SIZE: SZ_ALG_MAX_SIZE,
  MAX_PROTOCOL_ID_SIZE: MAX_PROTOCOL_ID_SIZE,
  SCH_MAX_EXT_SUBSCRIPTIONS: SCH_MAX_EXT_SUBSCRIPTIONS,
} as const;

/** What packed credentials hold, as GUIDs: CredType of SEC_WINNT_AUTH_DATA. */
export const SEC_WINNT_AUTH_DATA_TYPE = {
  PASSWORD: SEC_WINNT_AUTH_DATA_TYPE_PASSWORD,
  CERT: SEC_WINNT_AUTH_DATA_TYPE_CERT,
  CREDMAN_CERT: SEC_WINNT_AUTH_DATA_TYPE_CREDMAN_CERT,
  NGC: SEC_WINNT_AUTH_DATA_TYPE_NGC,
  FIDO: SEC_WINNT_AUTH_DATA_TYPE_FIDO,
  KEYTAB: SEC_WINNT_AUTH_DATA_TYPE_KEYTAB,
  CSP_DATA: SEC_WINNT_AUTH_DATA_TYPE_CSP_DATA,
  SMARTCARD_CONTEXTS: SEC_WINNT_AUTH_DATA_TYPE_SMARTCARD_CONTEXTS,
  DELEGATION_TOKEN: SEC_WINNT_AUTH_DATA_TYPE_DELEGATION_TOKEN,
} as const;

/** What SspiPromptForCredentials and the credential UI tell one another by GUIDs. */
export const CREDUI_STRUCTURE_TYPE = {
  CREDUIWIN_STRUCTURE_TYPE_SSPIPFC: CREDUIWIN_STRUCTURE_TYPE_SSPIPFC,
  SSPIPFC_STRUCTURE_TYPE_CREDUI_CONTEXT: SSPIPFC_STRUCTURE_TYPE_CREDUI_CONTEXT,
} as const;

/** How much a Schannel credential structure may hold. */
export const SCH_CRED_MAX = {
  SUPPORTED_PARAMETERS: SCH_CRED_MAX_SUPPORTED_PARAMETERS,
  SUPPORTED_ALPN_IDS: SCH_CRED_MAX_SUPPORTED_ALPN_IDS,
  SUPPORTED_CRYPTO_SETTINGS: SCH_CRED_MAX_SUPPORTED_CRYPTO_SETTINGS,
  SUPPORTED_CHAINING_MODES: SCH_CRED_MAX_SUPPORTED_CHAINING_MODES,
  STORE_NAME_SIZE: SCH_CRED_MAX_STORE_NAME_SIZE,
  SUPPORTED_ALGS: SCH_CRED_MAX_SUPPORTED_ALGS,
  SUPPORTED_CERTS: SCH_CRED_MAX_SUPPORTED_CERTS,
} as const;

/** Versions of the Schannel credential structures: dwVersion, their first field. */
export const SCH_CRED_VERSIONS = {
  SCH_CRED_V1: SCH_CRED_V1,
  SCH_CRED_V2: SCH_CRED_V2,
  SCH_CRED_VERSION: SCH_CRED_VERSION,
  SCH_CRED_V3: SCH_CRED_V3,
  SCHANNEL_CRED_VERSION: SCHANNEL_CRED_VERSION,
  SCH_CREDENTIALS_VERSION: SCH_CREDENTIALS_VERSION,
} as const;

/** How the certificates are given: dwCredFormat of SCHANNEL_CRED. */
export const SCH_CRED_FORMAT = {
  CERT_CONTEXT: SCH_CRED_FORMAT_CERT_CONTEXT,
  CERT_HASH: SCH_CRED_FORMAT_CERT_HASH,
  CERT_HASH_STORE: SCH_CRED_FORMAT_CERT_HASH_STORE,
} as const;

/** How a Schannel credential behaves: dwFlags of SCHANNEL_CRED and SCH_CREDENTIALS. */
export const SCH_CRED_FLAGS = {
  /** Does not map certificates of clients to accounts; server only. */
  NO_SYSTEM_MAPPER: SCH_CRED_NO_SYSTEM_MAPPER,
  /** Does not compare the target name with the names in the certificate; client only. */
  NO_SERVERNAME_CHECK: SCH_CRED_NO_SERVERNAME_CHECK,
  /**
   * Does not validate the chain of the server; client only. Excludes
   * SCH_CRED_AUTO_CRED_VALIDATION. The caller must validate it.
   */
  MANUAL_CRED_VALIDATION: SCH_CRED_MANUAL_CRED_VALIDATION,
  /**
   * Does not look for a certificate of the client by itself; client only. Excludes
   * SCH_CRED_USE_DEFAULT_CREDS.
   */
  NO_DEFAULT_CREDS: SCH_CRED_NO_DEFAULT_CREDS,
  /**
   * Validates the chain of the server, as it does by default; client only. Excludes
   * SCH_CRED_MANUAL_CRED_VALIDATION.
   */
  AUTO_CRED_VALIDATION: SCH_CRED_AUTO_CRED_VALIDATION,
  /**
   * Looks for a certificate of the client by itself; client only. Excludes
   * SCH_CRED_NO_DEFAULT_CREDS.
   */
  USE_DEFAULT_CREDS: SCH_CRED_USE_DEFAULT_CREDS,
  /**
   * Sessions of full handshakes are not resumed; server only. The documentation says
   * SCH_DISABLE_RECONNECTS. ApplyControlToken can allow it later.
   */
  DISABLE_RECONNECTS: SCH_CRED_DISABLE_RECONNECTS,
  /**
   * Checks the last certificate of the chain for revocation. Excludes
   * SCH_CRED_REVOCATION_CHECK_CHAIN, SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT.
   */
  REVOCATION_CHECK_END_CERT: SCH_CRED_REVOCATION_CHECK_END_CERT,
  /**
   * Checks all certificates of the chain for revocation. Excludes
   * SCH_CRED_REVOCATION_CHECK_END_CERT, SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT.
   */
  REVOCATION_CHECK_CHAIN: SCH_CRED_REVOCATION_CHECK_CHAIN,
  /**
   * Checks all certificates of the chain but the root for revocation. Excludes
   * SCH_CRED_REVOCATION_CHECK_END_CERT, SCH_CRED_REVOCATION_CHECK_CHAIN.
   */
  REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT: SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT,
  /** Ignores CRYPT_E_NO_REVOCATION_CHECK. Ignored unless a revocation check is asked for. */
  IGNORE_NO_REVOCATION_CHECK: SCH_CRED_IGNORE_NO_REVOCATION_CHECK,
  /** Ignores CRYPT_E_REVOCATION_OFFLINE. Ignored unless a revocation check is asked for. */
  IGNORE_REVOCATION_OFFLINE: SCH_CRED_IGNORE_REVOCATION_OFFLINE,
  /**
   * Trusts only the roots of hRootStore. The documentation does not describe it; the meaning is
   * that of its name.
   */
  RESTRICTED_ROOTS: SCH_CRED_RESTRICTED_ROOTS,
  /**
   * Checks revocation with what the cache holds. The documentation does not describe it; the
   * meaning is that of its name.
   */
  REVOCATION_CHECK_CACHE_ONLY: SCH_CRED_REVOCATION_CHECK_CACHE_ONLY,
  /**
   * Takes what a certificate refers to by URL from the cache only. The documentation does not
   * describe it; the meaning is that of its name.
   */
  CACHE_ONLY_URL_RETRIEVAL: SCH_CRED_CACHE_ONLY_URL_RETRIEVAL,
  /**
   * The certificate comes from a store in memory. The documentation does not describe it; the
   * meaning is that of its name.
   */
  MEMORY_STORE_CERT: SCH_CRED_MEMORY_STORE_CERT,
  /** Takes URLs from the cache only while the credential is acquired. */
  CACHE_ONLY_URL_RETRIEVAL_ON_CREATE: SCH_CRED_CACHE_ONLY_URL_RETRIEVAL_ON_CREATE,
  /**
   * Sends the root certificate too. A root that comes over the network is not to be trusted for
   * that.
   */
  SCH_SEND_ROOT_CERT: SCH_SEND_ROOT_CERT,
  /**
   * The credential is chosen by the server name (SNI). The documentation does not describe it;
   * the meaning is that of its name.
   */
  SNI_CREDENTIAL: SCH_CRED_SNI_CREDENTIAL,
  /**
   * OCSP stapling is used for credentials chosen by server name. The documentation does not
   * describe it; the meaning is that of its name.
   */
  SNI_ENABLE_OCSP: SCH_CRED_SNI_ENABLE_OCSP,
  /** Splits data into two records, against a weakness of CBC in old TLS. */
  SCH_SEND_AUX_RECORD: SCH_SEND_AUX_RECORD,
  /** Disables algorithms, suites and versions that are known to be weak. */
  SCH_USE_STRONG_CRYPTO: SCH_USE_STRONG_CRYPTO,
  /** Uses cipher suites with a preshared key only. */
  SCH_USE_PRESHAREDKEY_ONLY: SCH_USE_PRESHAREDKEY_ONLY,
  /** Uses DTLS only. The documentation does not describe it; the meaning is that of its name. */
  SCH_USE_DTLS_ONLY: SCH_USE_DTLS_ONLY,
  /**
   * Allows cipher suites that do not encrypt. The documentation does not describe it; the
   * meaning is that of its name.
   */
  SCH_ALLOW_NULL_ENCRYPTION: SCH_ALLOW_NULL_ENCRYPTION,
  /**
   * Checks the chain of the server, but does not end the handshake over a problem; client only.
   * The caller asks with SECPKG_ATTR_CERT_CHECK_RESULT.
   */
  DEFERRED_CRED_VALIDATION: SCH_CRED_DEFERRED_CRED_VALIDATION,
  /**
   * Sessions of full handshakes are not resumed; server only. The documentation's name of
   * SCH_CRED_DISABLE_RECONNECTS.
   */
  SCH_DISABLE_RECONNECTS: SCH_DISABLE_RECONNECTS,
} as const;

/** Where a certificate is looked for: dwFlags of SCHANNEL_CERT_HASH. */
export const SCH_MACHINE = {
  CERT_HASH: SCH_MACHINE_CERT_HASH,
} as const;

/** What a public part of the obsolete SCH_CRED holds: its first field, dwType. */
export const SCH_CRED_X509 = {
  CERTCHAIN: SCH_CRED_X509_CERTCHAIN,
  CAPI: SCH_CRED_X509_CAPI,
  SCH_CRED_CERT_CONTEXT: SCH_CRED_CERT_CONTEXT,
} as const;

/** What a secret part of the obsolete SCH_CRED holds: its first field, dwType. */
export const SCHANNEL_SECRET = {
  TYPE_CAPI: SCHANNEL_SECRET_TYPE_CAPI,
  PRIVKEY: SCHANNEL_SECRET_PRIVKEY,
} as const;

/** Names of paddings of RSA signatures, for strCngAlgId of CRYPTO_SETTINGS. */
export const SCHANNEL_PADDING = {
  PSS_PADDING_ALGORITHM: SCHANNEL_RSA_PSS_PADDING_ALGORITHM,
  PKCS_PADDING_ALGORITHM: SCHANNEL_RSA_PKCS_PADDING_ALGORITHM,
} as const;

/** How TLS parameters are taken: dwFlags of TLS_PARAMETERS. */
export const TLS_PARAMS = {
  OPTIONAL: TLS_PARAMS_OPTIONAL,
} as const;

/** What a control token asks of Schannel: its first field, for ApplyControlToken. */
export const SCHANNEL_CONTROL = {
  RENEGOTIATE: SCHANNEL_RENEGOTIATE,
  SHUTDOWN: SCHANNEL_SHUTDOWN,
  ALERT: SCHANNEL_ALERT,
  SESSION: SCHANNEL_SESSION,
} as const;

/** TLS alerts: dwAlertNumber of SCHANNEL_ALERT_TOKEN. */
export const TLS1_ALERT = {
  CLOSE_NOTIFY: TLS1_ALERT_CLOSE_NOTIFY,
  UNEXPECTED_MESSAGE: TLS1_ALERT_UNEXPECTED_MESSAGE,
  BAD_RECORD_MAC: TLS1_ALERT_BAD_RECORD_MAC,
  DECRYPTION_FAILED: TLS1_ALERT_DECRYPTION_FAILED,
  RECORD_OVERFLOW: TLS1_ALERT_RECORD_OVERFLOW,
  DECOMPRESSION_FAIL: TLS1_ALERT_DECOMPRESSION_FAIL,
  HANDSHAKE_FAILURE: TLS1_ALERT_HANDSHAKE_FAILURE,
  BAD_CERTIFICATE: TLS1_ALERT_BAD_CERTIFICATE,
  UNSUPPORTED_CERT: TLS1_ALERT_UNSUPPORTED_CERT,
  CERTIFICATE_REVOKED: TLS1_ALERT_CERTIFICATE_REVOKED,
  CERTIFICATE_EXPIRED: TLS1_ALERT_CERTIFICATE_EXPIRED,
  CERTIFICATE_UNKNOWN: TLS1_ALERT_CERTIFICATE_UNKNOWN,
  ILLEGAL_PARAMETER: TLS1_ALERT_ILLEGAL_PARAMETER,
  UNKNOWN_CA: TLS1_ALERT_UNKNOWN_CA,
  ACCESS_DENIED: TLS1_ALERT_ACCESS_DENIED,
  DECODE_ERROR: TLS1_ALERT_DECODE_ERROR,
  DECRYPT_ERROR: TLS1_ALERT_DECRYPT_ERROR,
  EXPORT_RESTRICTION: TLS1_ALERT_EXPORT_RESTRICTION,
  PROTOCOL_VERSION: TLS1_ALERT_PROTOCOL_VERSION,
  INSUFFIENT_SECURITY: TLS1_ALERT_INSUFFIENT_SECURITY,
  INTERNAL_ERROR: TLS1_ALERT_INTERNAL_ERROR,
  USER_CANCELED: TLS1_ALERT_USER_CANCELED,
  NO_RENEGOTIATION: TLS1_ALERT_NO_RENEGOTIATION,
  UNSUPPORTED_EXT: TLS1_ALERT_UNSUPPORTED_EXT,
  UNKNOWN_PSK_IDENTITY: TLS1_ALERT_UNKNOWN_PSK_IDENTITY,
  NO_APP_PROTOCOL: TLS1_ALERT_NO_APP_PROTOCOL,
} as const;

/** Levels of TLS alerts: dwAlertType of SCHANNEL_ALERT_TOKEN. */
export const TLS1_ALERT_LEVEL = {
  TLS1_ALERT_WARNING: TLS1_ALERT_WARNING,
  TLS1_ALERT_FATAL: TLS1_ALERT_FATAL,
} as const;

/** How session tickets are protected: TicketInfoVersion of SecPkgCred_SessionTicketKey. */
export const SESSION_TICKET_INFO = {
  V0: SESSION_TICKET_INFO_V0,
  VERSION: SESSION_TICKET_INFO_VERSION,
} as const;

/** Whether a session may be resumed: dwFlags of SCHANNEL_SESSION_TOKEN. */
export const SSL_SESSION = {
  ENABLE_RECONNECTS: SSL_SESSION_ENABLE_RECONNECTS,
  DISABLE_RECONNECTS: SSL_SESSION_DISABLE_RECONNECTS,
} as const;

/** Whether a session was resumed: dwFlags of SecPkgContext_SessionInfo. */
export const SSL_SESSION_INFO = {
  SSL_SESSION_RECONNECT: SSL_SESSION_RECONNECT,
} as const;

/** Protocols of Schannel: grbitEnabledProtocols, grbitDisabledProtocols, dwProtocol. */
export const SP_PROT = {
  /** PCT 1.0, as the server. Obsolete. */
  PCT1_SERVER: SP_PROT_PCT1_SERVER,
  /** PCT 1.0, as the client. Obsolete. */
  PCT1_CLIENT: SP_PROT_PCT1_CLIENT,
  /** PCT 1.0, on both sides. Obsolete. */
  PCT1: SP_PROT_PCT1,
  /**
   * SSL 2.0, as the server. Excludes SP_PROT_TLS1_2_SERVER. Obsolete; Windows supports it no
   * longer since Windows 10 1607.
   */
  SSL2_SERVER: SP_PROT_SSL2_SERVER,
  /**
   * SSL 2.0, as the client. Excludes SP_PROT_TLS1_2_CLIENT. Obsolete; Windows supports it no
   * longer since Windows 10 1607.
   */
  SSL2_CLIENT: SP_PROT_SSL2_CLIENT,
  /** SSL 2.0, on both sides. Obsolete; Windows supports it no longer since Windows 10 1607. */
  SSL2: SP_PROT_SSL2,
  /** SSL 3.0, as the server. Obsolete. */
  SSL3_SERVER: SP_PROT_SSL3_SERVER,
  /** SSL 3.0, as the client. Obsolete. */
  SSL3_CLIENT: SP_PROT_SSL3_CLIENT,
  /** SSL 3.0, on both sides. Obsolete. */
  SSL3: SP_PROT_SSL3,
  /** TLS 1.0, as the server. TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1. */
  TLS1_SERVER: SP_PROT_TLS1_SERVER,
  /** TLS 1.0, as the client. TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1. */
  TLS1_CLIENT: SP_PROT_TLS1_CLIENT,
  /** TLS 1.0, on both sides. TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1. */
  TLS1: SP_PROT_TLS1,
  /** SSL 3.0 and TLS 1.0, as the client. */
  SSL3TLS1_CLIENTS: SP_PROT_SSL3TLS1_CLIENTS,
  /** SSL 3.0 and TLS 1.0, as the server. */
  SSL3TLS1_SERVERS: SP_PROT_SSL3TLS1_SERVERS,
  /** SSL 3.0 and TLS 1.0, on both sides. */
  SSL3TLS1: SP_PROT_SSL3TLS1,
  /**
   * The unified protocol, as the server. The documentation does not describe it; the meaning is
   * that of its name.
   */
  UNI_SERVER: SP_PROT_UNI_SERVER,
  /**
   * The unified protocol, as the client. The documentation does not describe it; the meaning is
   * that of its name.
   */
  UNI_CLIENT: SP_PROT_UNI_CLIENT,
  /**
   * The unified protocol, on both sides. The documentation does not describe it; the meaning is
   * that of its name.
   */
  UNI: SP_PROT_UNI,
  /** All protocols. */
  ALL: SP_PROT_ALL,
  /** No protocol; in grbitEnabledProtocols, those that the system enables. */
  NONE: SP_PROT_NONE,
  /**
   * PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the client. Without TLS 1.1
   * and later: SP_PROT_X_CLIENTS has them.
   */
  CLIENTS: SP_PROT_CLIENTS,
  /**
   * PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the server. Without TLS 1.1
   * and later: SP_PROT_X_SERVERS has them.
   */
  SERVERS: SP_PROT_SERVERS,
  /** TLS 1.0, as the server. */
  TLS1_0_SERVER: SP_PROT_TLS1_0_SERVER,
  /** TLS 1.0, as the client. */
  TLS1_0_CLIENT: SP_PROT_TLS1_0_CLIENT,
  /** TLS 1.0, on both sides. */
  TLS1_0: SP_PROT_TLS1_0,
  /** TLS 1.1, as the server. */
  TLS1_1_SERVER: SP_PROT_TLS1_1_SERVER,
  /** TLS 1.1, as the client. */
  TLS1_1_CLIENT: SP_PROT_TLS1_1_CLIENT,
  /** TLS 1.1, on both sides. */
  TLS1_1: SP_PROT_TLS1_1,
  /** TLS 1.2, as the server. Excludes SP_PROT_SSL2_SERVER. */
  TLS1_2_SERVER: SP_PROT_TLS1_2_SERVER,
  /** TLS 1.2, as the client. Excludes SP_PROT_SSL2_CLIENT. */
  TLS1_2_CLIENT: SP_PROT_TLS1_2_CLIENT,
  /** TLS 1.2, on both sides. */
  TLS1_2: SP_PROT_TLS1_2,
  /** TLS 1.3, as the server. Needs the credential structure SCH_CREDENTIALS. */
  TLS1_3_SERVER: SP_PROT_TLS1_3_SERVER,
  /** TLS 1.3, as the client. Needs the credential structure SCH_CREDENTIALS. */
  TLS1_3_CLIENT: SP_PROT_TLS1_3_CLIENT,
  /** TLS 1.3, on both sides. Needs the credential structure SCH_CREDENTIALS. */
  TLS1_3: SP_PROT_TLS1_3,
  /** DTLS 1.0, as the server. DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1. */
  DTLS_SERVER: SP_PROT_DTLS_SERVER,
  /** DTLS 1.0, as the client. DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1. */
  DTLS_CLIENT: SP_PROT_DTLS_CLIENT,
  /** DTLS 1.0, on both sides. DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1. */
  DTLS: SP_PROT_DTLS,
  /** DTLS 1.0, as the server. */
  DTLS1_0_SERVER: SP_PROT_DTLS1_0_SERVER,
  /** DTLS 1.0, as the client. */
  DTLS1_0_CLIENT: SP_PROT_DTLS1_0_CLIENT,
  /** DTLS 1.0, on both sides. */
  DTLS1_0: SP_PROT_DTLS1_0,
  /** DTLS 1.2, as the server. */
  DTLS1_2_SERVER: SP_PROT_DTLS1_2_SERVER,
  /** DTLS 1.2, as the client. */
  DTLS1_2_CLIENT: SP_PROT_DTLS1_2_CLIENT,
  /** DTLS 1.2, on both sides. */
  DTLS1_2: SP_PROT_DTLS1_2,
  /** DTLS 1.0 and 1.2, as the server. */
  DTLS1_X_SERVER: SP_PROT_DTLS1_X_SERVER,
  /** DTLS 1.0 and 1.2, as the client. */
  DTLS1_X_CLIENT: SP_PROT_DTLS1_X_CLIENT,
  /** DTLS 1.0 and 1.2, on both sides. */
  DTLS1_X: SP_PROT_DTLS1_X,
  /** TLS 1.1, 1.2 and 1.3, as the server. */
  TLS1_1PLUS_SERVER: SP_PROT_TLS1_1PLUS_SERVER,
  /** TLS 1.1, 1.2 and 1.3, as the client. */
  TLS1_1PLUS_CLIENT: SP_PROT_TLS1_1PLUS_CLIENT,
  /** TLS 1.1, 1.2 and 1.3, on both sides. */
  TLS1_1PLUS: SP_PROT_TLS1_1PLUS,
  /** TLS 1.3 and later, as the server. In this header TLS 1.3 alone. */
  TLS1_3PLUS_SERVER: SP_PROT_TLS1_3PLUS_SERVER,
  /** TLS 1.3 and later, as the client. In this header TLS 1.3 alone. */
  TLS1_3PLUS_CLIENT: SP_PROT_TLS1_3PLUS_CLIENT,
  /** TLS 1.3 and later, on both sides. In this header TLS 1.3 alone. */
  TLS1_3PLUS: SP_PROT_TLS1_3PLUS,
  /** TLS 1.0 to 1.3, as the server. */
  TLS1_X_SERVER: SP_PROT_TLS1_X_SERVER,
  /** TLS 1.0 to 1.3, as the client. */
  TLS1_X_CLIENT: SP_PROT_TLS1_X_CLIENT,
  /** TLS 1.0 to 1.3, on both sides. */
  TLS1_X: SP_PROT_TLS1_X,
  /** SSL 3.0 and TLS 1.0 to 1.3, as the client. */
  SSL3TLS1_X_CLIENTS: SP_PROT_SSL3TLS1_X_CLIENTS,
  /** SSL 3.0 and TLS 1.0 to 1.3, as the server. */
  SSL3TLS1_X_SERVERS: SP_PROT_SSL3TLS1_X_SERVERS,
  /** SSL 3.0 and TLS 1.0 to 1.3, on both sides. */
  SSL3TLS1_X: SP_PROT_SSL3TLS1_X,
  /** SP_PROT_CLIENTS with all of TLS 1 and DTLS 1. */
  X_CLIENTS: SP_PROT_X_CLIENTS,
  /** SP_PROT_SERVERS with all of TLS 1 and DTLS 1. */
  X_SERVERS: SP_PROT_X_SERVERS,
} as const;

/** State of the certificate of the peer: fFlags of SecPkgContext_RemoteCredentialInfo. */
export const RCRED = {
  STATUS_NOCRED: RCRED_STATUS_NOCRED,
  CRED_EXISTS: RCRED_CRED_EXISTS,
  STATUS_UNKNOWN_ISSUER: RCRED_STATUS_UNKNOWN_ISSUER,
} as const;

/** State of our certificate: fFlags of SecPkgContext_LocalCredentialInfo. */
export const LCRED = {
  STATUS_NOCRED: LCRED_STATUS_NOCRED,
  CRED_EXISTS: LCRED_CRED_EXISTS,
  STATUS_UNKNOWN_ISSUER: LCRED_STATUS_UNKNOWN_ISSUER,
} as const;

/** Versions of structures that QueryContextAttributes fills: dwVersion. */
export const SECPKGCONTEXT_VERSION = {
  CONNECTION_INFO_EX_V1: SECPKGCONTEXT_CONNECTION_INFO_EX_V1,
  CIPHERINFO_V1: SECPKGCONTEXT_CIPHERINFO_V1,
  KERN_CONTEXT_CERT_INFO_V1: KERN_CONTEXT_CERT_INFO_V1,
} as const;

/** Whether TLS starts early: dwEarlyStartFlags of SecPkgContext_EarlyStart. */
export const EARLY_START = {
  ENABLE_TLS_CLIENT_EARLY_START: ENABLE_TLS_CLIENT_EARLY_START,
} as const;

/** Properties of certificates that Schannel kept for IIS: property identifiers of wincrypt.h. */
export const CERT_SCHANNEL = {
  IIS_PRIVATE_KEY_PROP_ID: CERT_SCHANNEL_IIS_PRIVATE_KEY_PROP_ID,
  IIS_PASSWORD_PROP_ID: CERT_SCHANNEL_IIS_PASSWORD_PROP_ID,
  SGC_CERTIFICATE_PROP_ID: CERT_SCHANNEL_SGC_CERTIFICATE_PROP_ID,
} as const;

/** Names of functions of schannel.dll, for those who load them by name. */
export const SSL_FUNCTION_NAMES = {
  SSL_CRACK_CERTIFICATE_NAME: SSL_CRACK_CERTIFICATE_NAME,
  SSL_FREE_CERTIFICATE_NAME: SSL_FREE_CERTIFICATE_NAME,
} as const;

/** The version of CREDSSP_CRED_EX: Version. */
export const CREDSSP_CRED_EX_VERSIONS = {
  CREDSSP_CRED_EX_VERSION: CREDSSP_CRED_EX_VERSION,
} as const;

/** How credentials are delegated: Flags of CREDSSP_CRED_EX. */
export const CREDSSP_FLAG = {
  /**
   * The credentials stay on the client, and requests for them are redirected to it. The
   * documentation does not describe it; the meaning is that of its name.
   */
  REDIRECT: CREDSSP_FLAG_REDIRECT,
} as const;

/** How the server of CredSSP was authenticated: SECPKG_ATTR_SERVER_AUTH_FLAGS. */
export const CREDSSP_SERVER_AUTH = {
  /** By the package that CredSSP negotiated. */
  NEGOTIATE: CREDSSP_SERVER_AUTH_NEGOTIATE,
  /** By its certificate. */
  CERTIFICATE: CREDSSP_SERVER_AUTH_CERTIFICATE,
  /** It is on the same computer. */
  LOOPBACK: CREDSSP_SERVER_AUTH_LOOPBACK,
} as const;

/** The bit that tells attributes of CredSSP from those of the package in it. */
export const SECPKG_ALT_ATTR_BIT = {
  /** Combined with an attribute, asks CredSSP itself for it. */
  SECPKG_ALT_ATTR: SECPKG_ALT_ATTR,
} as const;

/** Object identifiers of CredSSP. */
export const CREDSSP_OID = {
  /**
   * The extended key usage of a server of the Remote Desktop protocol. The documentation does
   * not describe it; the meaning is that of its name.
   */
  szOID_TS_KP_TS_SERVER_AUTH: szOID_TS_KP_TS_SERVER_AUTH,
} as const;

/** How certificates and messages are encoded: dwCertEncodingType. */
export const CERT_ENCODING = {
  X509_ASN_ENCODING: X509_ASN_ENCODING,
  PKCS_7_ASN_ENCODING: PKCS_7_ASN_ENCODING,
} as const;

/**
 * What kind of store is opened: lpszStoreProvider of CertOpenStore. Numbers that stand in
 * place of a pointer.
 */
export const CERT_STORE_PROV = {
  MEMORY: CERT_STORE_PROV_MEMORY,
  FILENAME_W: CERT_STORE_PROV_FILENAME_W,
  SYSTEM_W: CERT_STORE_PROV_SYSTEM_W,
  PHYSICAL_W: CERT_STORE_PROV_PHYSICAL_W,
  PKCS12: CERT_STORE_PROV_PKCS12,
} as const;

/** Where a system store is: combined into dwFlags of CertOpenStore. */
export const CERT_SYSTEM_STORE = {
  CURRENT_USER: CERT_SYSTEM_STORE_CURRENT_USER,
  LOCAL_MACHINE: CERT_SYSTEM_STORE_LOCAL_MACHINE,
  CURRENT_SERVICE: CERT_SYSTEM_STORE_CURRENT_SERVICE,
} as const;

/** How a store is opened: dwFlags of CertOpenStore. */
export const CERT_STORE = {
  NO_CRYPT_RELEASE_FLAG: CERT_STORE_NO_CRYPT_RELEASE_FLAG,
  SET_LOCALIZED_NAME_FLAG: CERT_STORE_SET_LOCALIZED_NAME_FLAG,
  DEFER_CLOSE_UNTIL_LAST_FREE_FLAG: CERT_STORE_DEFER_CLOSE_UNTIL_LAST_FREE_FLAG,
  DELETE_FLAG: CERT_STORE_DELETE_FLAG,
  SHARE_STORE_FLAG: CERT_STORE_SHARE_STORE_FLAG,
  SHARE_CONTEXT_FLAG: CERT_STORE_SHARE_CONTEXT_FLAG,
  ENUM_ARCHIVED_FLAG: CERT_STORE_ENUM_ARCHIVED_FLAG,
  READONLY_FLAG: CERT_STORE_READONLY_FLAG,
  OPEN_EXISTING_FLAG: CERT_STORE_OPEN_EXISTING_FLAG,
  CREATE_NEW_FLAG: CERT_STORE_CREATE_NEW_FLAG,
  MAXIMUM_ALLOWED_FLAG: CERT_STORE_MAXIMUM_ALLOWED_FLAG,
} as const;

/** How a store is closed: dwFlags of CertCloseStore. */
export const CERT_CLOSE_STORE = {
  FORCE_FLAG: CERT_CLOSE_STORE_FORCE_FLAG,
  CHECK_FLAG: CERT_CLOSE_STORE_CHECK_FLAG,
} as const;

/** What happens to a certificate that is there already: dwAddDisposition. */
export const CERT_STORE_ADD = {
  NEW: CERT_STORE_ADD_NEW,
  USE_EXISTING: CERT_STORE_ADD_USE_EXISTING,
  REPLACE_EXISTING: CERT_STORE_ADD_REPLACE_EXISTING,
  ALWAYS: CERT_STORE_ADD_ALWAYS,
  NEWER: CERT_STORE_ADD_NEWER,
} as const;

/** What is looked for: dwFindType of CertFindCertificateInStore. */
export const CERT_FIND = {
  ANY: CERT_FIND_ANY,
  SHA1_HASH: CERT_FIND_SHA1_HASH,
  KEY_IDENTIFIER: CERT_FIND_KEY_IDENTIFIER,
  HASH: CERT_FIND_HASH,
  SUBJECT_NAME: CERT_FIND_SUBJECT_NAME,
  ISSUER_NAME: CERT_FIND_ISSUER_NAME,
  SUBJECT_STR_W: CERT_FIND_SUBJECT_STR_W,
  ISSUER_STR_W: CERT_FIND_ISSUER_STR_W,
  ENHKEY_USAGE: CERT_FIND_ENHKEY_USAGE,
  SUBJECT_CERT: CERT_FIND_SUBJECT_CERT,
  ISSUER_OF: CERT_FIND_ISSUER_OF,
  EXISTING: CERT_FIND_EXISTING,
  HASH_STR: CERT_FIND_HASH_STR,
  HAS_PRIVATE_KEY: CERT_FIND_HAS_PRIVATE_KEY,
} as const;

/** Which name is given: dwType of CertGetNameStringW. */
export const CERT_NAME = {
  EMAIL_TYPE: CERT_NAME_EMAIL_TYPE,
  RDN_TYPE: CERT_NAME_RDN_TYPE,
  ATTR_TYPE: CERT_NAME_ATTR_TYPE,
  SIMPLE_DISPLAY_TYPE: CERT_NAME_SIMPLE_DISPLAY_TYPE,
  FRIENDLY_DISPLAY_TYPE: CERT_NAME_FRIENDLY_DISPLAY_TYPE,
  DNS_TYPE: CERT_NAME_DNS_TYPE,
  URL_TYPE: CERT_NAME_URL_TYPE,
  UPN_TYPE: CERT_NAME_UPN_TYPE,
} as const;

/** How a name is given: dwFlags of CertGetNameStringW. */
export const CERT_NAME_FLAGS = {
  ISSUER_FLAG: CERT_NAME_ISSUER_FLAG,
  SEARCH_ALL_NAMES_FLAG: CERT_NAME_SEARCH_ALL_NAMES_FLAG,
} as const;

/** How a PFX is imported: dwFlags of PFXImportCertStore. */
export const PFX_IMPORT = {
  CRYPT_MACHINE_KEYSET: CRYPT_MACHINE_KEYSET,
  CRYPT_EXPORTABLE: CRYPT_EXPORTABLE,
  CRYPT_USER_PROTECTED: CRYPT_USER_PROTECTED,
  PKCS12_IMPORT_SILENT: PKCS12_IMPORT_SILENT,
  CRYPT_USER_KEYSET: CRYPT_USER_KEYSET,
  PKCS12_PREFER_CNG_KSP: PKCS12_PREFER_CNG_KSP,
  PKCS12_ALWAYS_CNG_KSP: PKCS12_ALWAYS_CNG_KSP,
  PKCS12_ONLY_CERTIFICATES: PKCS12_ONLY_CERTIFICATES,
  PKCS12_ALLOW_OVERWRITE_KEY: PKCS12_ALLOW_OVERWRITE_KEY,
  PKCS12_NO_PERSIST_KEY: PKCS12_NO_PERSIST_KEY,
  PKCS12_INCLUDE_EXTENDED_PROPERTIES: PKCS12_INCLUDE_EXTENDED_PROPERTIES,
} as const;

/** Properties of a certificate context: dwPropId of CertGetCertificateContextProperty. */
export const CERT_PROP_ID = {
  KEY_PROV_INFO_PROP_ID: CERT_KEY_PROV_INFO_PROP_ID,
  SHA1_HASH_PROP_ID: CERT_SHA1_HASH_PROP_ID,
  MD5_HASH_PROP_ID: CERT_MD5_HASH_PROP_ID,
  KEY_CONTEXT_PROP_ID: CERT_KEY_CONTEXT_PROP_ID,
  KEY_SPEC_PROP_ID: CERT_KEY_SPEC_PROP_ID,
  ENHKEY_USAGE_PROP_ID: CERT_ENHKEY_USAGE_PROP_ID,
  FRIENDLY_NAME_PROP_ID: CERT_FRIENDLY_NAME_PROP_ID,
  DESCRIPTION_PROP_ID: CERT_DESCRIPTION_PROP_ID,
  SIGNATURE_HASH_PROP_ID: CERT_SIGNATURE_HASH_PROP_ID,
  ARCHIVED_PROP_ID: CERT_ARCHIVED_PROP_ID,
  KEY_IDENTIFIER_PROP_ID: CERT_KEY_IDENTIFIER_PROP_ID,
  DATE_STAMP_PROP_ID: CERT_DATE_STAMP_PROP_ID,
  NCRYPT_KEY_HANDLE_PROP_ID: CERT_NCRYPT_KEY_HANDLE_PROP_ID,
  SIGN_HASH_CNG_ALG_PROP_ID: CERT_SIGN_HASH_CNG_ALG_PROP_ID,
  SUBJECT_PUB_KEY_BIT_LENGTH_PROP_ID: CERT_SUBJECT_PUB_KEY_BIT_LENGTH_PROP_ID,
  SHA256_HASH_PROP_ID: CERT_SHA256_HASH_PROP_ID,
} as const;

/**
 * How a key container is opened: dwFlags of CryptAcquireContextW, with CRYPT_MACHINE_KEYSET
 * for one of the machine.
 */
export const CRYPT_ACQUIRE_CONTEXT = {
  NEWKEYSET: CRYPT_NEWKEYSET,
  DELETEKEYSET: CRYPT_DELETEKEYSET,
  SILENT: CRYPT_SILENT,
} as const;

/** How a key of CNG is opened and deleted: dwFlags of NCryptOpenKey and NCryptDeleteKey. */
export const NCRYPT_FLAGS = {
  MACHINE_KEY_FLAG: NCRYPT_MACHINE_KEY_FLAG,
  SILENT_FLAG: NCRYPT_SILENT_FLAG,
} as const;

/** How a chain is built: dwFlags of CertGetCertificateChain. */
export const CERT_CHAIN = {
  CACHE_END_CERT: CERT_CHAIN_CACHE_END_CERT,
  CACHE_ONLY_URL_RETRIEVAL: CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL,
  REVOCATION_CHECK_END_CERT: CERT_CHAIN_REVOCATION_CHECK_END_CERT,
  REVOCATION_CHECK_CHAIN: CERT_CHAIN_REVOCATION_CHECK_CHAIN,
  REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT: CERT_CHAIN_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT,
  REVOCATION_CHECK_CACHE_ONLY: CERT_CHAIN_REVOCATION_CHECK_CACHE_ONLY,
  REVOCATION_ACCUMULATIVE_TIMEOUT: CERT_CHAIN_REVOCATION_ACCUMULATIVE_TIMEOUT,
} as const;

/** What is wrong with a chain: dwErrorStatus of CERT_TRUST_STATUS. */
export const CERT_TRUST_ERROR = {
  NO_ERROR: CERT_TRUST_NO_ERROR,
  IS_NOT_TIME_VALID: CERT_TRUST_IS_NOT_TIME_VALID,
  IS_REVOKED: CERT_TRUST_IS_REVOKED,
  IS_NOT_SIGNATURE_VALID: CERT_TRUST_IS_NOT_SIGNATURE_VALID,
  IS_NOT_VALID_FOR_USAGE: CERT_TRUST_IS_NOT_VALID_FOR_USAGE,
  IS_UNTRUSTED_ROOT: CERT_TRUST_IS_UNTRUSTED_ROOT,
  REVOCATION_STATUS_UNKNOWN: CERT_TRUST_REVOCATION_STATUS_UNKNOWN,
  IS_CYCLIC: CERT_TRUST_IS_CYCLIC,
  INVALID_EXTENSION: CERT_TRUST_INVALID_EXTENSION,
  INVALID_POLICY_CONSTRAINTS: CERT_TRUST_INVALID_POLICY_CONSTRAINTS,
  INVALID_BASIC_CONSTRAINTS: CERT_TRUST_INVALID_BASIC_CONSTRAINTS,
  INVALID_NAME_CONSTRAINTS: CERT_TRUST_INVALID_NAME_CONSTRAINTS,
  HAS_NOT_SUPPORTED_NAME_CONSTRAINT: CERT_TRUST_HAS_NOT_SUPPORTED_NAME_CONSTRAINT,
  HAS_NOT_DEFINED_NAME_CONSTRAINT: CERT_TRUST_HAS_NOT_DEFINED_NAME_CONSTRAINT,
  HAS_NOT_PERMITTED_NAME_CONSTRAINT: CERT_TRUST_HAS_NOT_PERMITTED_NAME_CONSTRAINT,
  HAS_EXCLUDED_NAME_CONSTRAINT: CERT_TRUST_HAS_EXCLUDED_NAME_CONSTRAINT,
  IS_PARTIAL_CHAIN: CERT_TRUST_IS_PARTIAL_CHAIN,
  IS_OFFLINE_REVOCATION: CERT_TRUST_IS_OFFLINE_REVOCATION,
  NO_ISSUANCE_CHAIN_POLICY: CERT_TRUST_NO_ISSUANCE_CHAIN_POLICY,
  IS_EXPLICIT_DISTRUST: CERT_TRUST_IS_EXPLICIT_DISTRUST,
  HAS_NOT_SUPPORTED_CRITICAL_EXT: CERT_TRUST_HAS_NOT_SUPPORTED_CRITICAL_EXT,
  HAS_WEAK_SIGNATURE: CERT_TRUST_HAS_WEAK_SIGNATURE,
} as const;

/** What is known of a chain: dwInfoStatus of CERT_TRUST_STATUS. */
export const CERT_TRUST_INFO = {
  HAS_EXACT_MATCH_ISSUER: CERT_TRUST_HAS_EXACT_MATCH_ISSUER,
  HAS_KEY_MATCH_ISSUER: CERT_TRUST_HAS_KEY_MATCH_ISSUER,
  HAS_NAME_MATCH_ISSUER: CERT_TRUST_HAS_NAME_MATCH_ISSUER,
  IS_SELF_SIGNED: CERT_TRUST_IS_SELF_SIGNED,
  HAS_PREFERRED_ISSUER: CERT_TRUST_HAS_PREFERRED_ISSUER,
  IS_PEER_TRUSTED: CERT_TRUST_IS_PEER_TRUSTED,
} as const;

/** Whether all usages or one must match: dwType of CERT_USAGE_MATCH. */
export const USAGE_MATCH_TYPE = {
  AND: USAGE_MATCH_TYPE_AND,
  OR: USAGE_MATCH_TYPE_OR,
} as const;

/**
 * Policies that a chain is checked against: pszPolicyOID of CertVerifyCertificateChainPolicy.
 * Numbers that stand in place of a pointer.
 */
export const CERT_CHAIN_POLICY = {
  BASE: CERT_CHAIN_POLICY_BASE,
  SSL: CERT_CHAIN_POLICY_SSL,
  NT_AUTH: CERT_CHAIN_POLICY_NT_AUTH,
} as const;

/** What a policy overlooks: dwFlags of CERT_CHAIN_POLICY_PARA. */
export const CERT_CHAIN_POLICY_FLAGS = {
  IGNORE_NOT_TIME_VALID_FLAG: CERT_CHAIN_POLICY_IGNORE_NOT_TIME_VALID_FLAG,
  ALLOW_UNKNOWN_CA_FLAG: CERT_CHAIN_POLICY_ALLOW_UNKNOWN_CA_FLAG,
  IGNORE_WRONG_USAGE_FLAG: CERT_CHAIN_POLICY_IGNORE_WRONG_USAGE_FLAG,
  IGNORE_INVALID_NAME_FLAG: CERT_CHAIN_POLICY_IGNORE_INVALID_NAME_FLAG,
  IGNORE_ALL_REV_UNKNOWN_FLAGS: CERT_CHAIN_POLICY_IGNORE_ALL_REV_UNKNOWN_FLAGS,
} as const;

/** Whose certificate is checked: dwAuthType of SSL_EXTRA_CERT_CHAIN_POLICY_PARA. */
export const AUTHTYPE = {
  CLIENT: AUTHTYPE_CLIENT,
  SERVER: AUTHTYPE_SERVER,
} as const;

/** What a certificate is for: the identifiers of TLS. */
export const KEY_USAGE_OIDS = {
  SERVER_AUTH: szOID_PKIX_KP_SERVER_AUTH,
  CLIENT_AUTH: szOID_PKIX_KP_CLIENT_AUTH,
} as const;

/** Kinds of stored credentials: Type of CREDENTIALW, CredReadW and CredDeleteW. */
export const CRED_TYPE = {
  GENERIC: CRED_TYPE_GENERIC,
  DOMAIN_PASSWORD: CRED_TYPE_DOMAIN_PASSWORD,
  DOMAIN_CERTIFICATE: CRED_TYPE_DOMAIN_CERTIFICATE,
  DOMAIN_VISIBLE_PASSWORD: CRED_TYPE_DOMAIN_VISIBLE_PASSWORD,
  GENERIC_CERTIFICATE: CRED_TYPE_GENERIC_CERTIFICATE,
  DOMAIN_EXTENDED: CRED_TYPE_DOMAIN_EXTENDED,
} as const;

/** How long a stored credential lives, and where: Persist of CREDENTIALW. */
export const CRED_PERSIST = {
  NONE: CRED_PERSIST_NONE,
  SESSION: CRED_PERSIST_SESSION,
  LOCAL_MACHINE: CRED_PERSIST_LOCAL_MACHINE,
  ENTERPRISE: CRED_PERSIST_ENTERPRISE,
} as const;

/** What a stored credential is like: Flags of CREDENTIALW. */
export const CRED_FLAGS = {
  PASSWORD_FOR_CERT: CRED_FLAGS_PASSWORD_FOR_CERT,
  PROMPT_NOW: CRED_FLAGS_PROMPT_NOW,
  USERNAME_TARGET: CRED_FLAGS_USERNAME_TARGET,
  OWF_CRED_BLOB: CRED_FLAGS_OWF_CRED_BLOB,
} as const;

/** How a credential is stored: Flags of CredWriteW. */
export const CRED_WRITE = {
  PRESERVE_CREDENTIAL_BLOB: CRED_PRESERVE_CREDENTIAL_BLOB,
} as const;

/** Which stored credentials are listed: Flags of CredEnumerateW. */
export const CRED_ENUMERATE = {
  ALL_CREDENTIALS: CRED_ENUMERATE_ALL_CREDENTIALS,
} as const;

/**
 * How credentials are packed and unpacked: dwFlags of CredPackAuthenticationBufferW and
 * CredUnPackAuthenticationBufferW.
 */
export const CRED_PACK = {
  PROTECTED_CREDENTIALS: CRED_PACK_PROTECTED_CREDENTIALS,
  WOW_BUFFER: CRED_PACK_WOW_BUFFER,
  GENERIC_CREDENTIALS: CRED_PACK_GENERIC_CREDENTIALS,
  ID_PROVIDER_CREDENTIALS: CRED_PACK_ID_PROVIDER_CREDENTIALS,
} as const;

/** What the dialog shows, and where: dwFlags of CredUIPromptForWindowsCredentialsW. */
export const CREDUIWIN = {
  GENERIC: CREDUIWIN_GENERIC,
  CHECKBOX: CREDUIWIN_CHECKBOX,
  AUTHPACKAGE_ONLY: CREDUIWIN_AUTHPACKAGE_ONLY,
  IN_CRED_ONLY: CREDUIWIN_IN_CRED_ONLY,
  ENUMERATE_ADMINS: CREDUIWIN_ENUMERATE_ADMINS,
  ENUMERATE_CURRENT_USER: CREDUIWIN_ENUMERATE_CURRENT_USER,
  SECURE_PROMPT: CREDUIWIN_SECURE_PROMPT,
  PACK_32_WOW: CREDUIWIN_PACK_32_WOW,
  PREPROMPTING: CREDUIWIN_PREPROMPTING,
} as const;

/** Which configuration of CNG is meant: dwTable. */
export const CRYPT_CONFIGURATION = {
  LOCAL: CRYPT_LOCAL,
  DOMAIN: CRYPT_DOMAIN,
} as const;

/** Interfaces of CNG: dwInterface of BCryptEnumContextFunctions. */
export const NCRYPT_INTERFACE = {
  SCHANNEL_INTERFACE: NCRYPT_SCHANNEL_INTERFACE,
  SCHANNEL_SIGNATURE_INTERFACE: NCRYPT_SCHANNEL_SIGNATURE_INTERFACE,
} as const;

/**
 * How the private key of a certificate is opened: dwFlags of
 * CryptAcquireCertificatePrivateKey.
 */
export const CRYPT_ACQUIRE = {
  CACHE_FLAG: CRYPT_ACQUIRE_CACHE_FLAG,
  USE_PROV_INFO_FLAG: CRYPT_ACQUIRE_USE_PROV_INFO_FLAG,
  COMPARE_KEY_FLAG: CRYPT_ACQUIRE_COMPARE_KEY_FLAG,
  NO_HEALING: CRYPT_ACQUIRE_NO_HEALING,
  SILENT_FLAG: CRYPT_ACQUIRE_SILENT_FLAG,
  WINDOW_HANDLE_FLAG: CRYPT_ACQUIRE_WINDOW_HANDLE_FLAG,
  ALLOW_NCRYPT_KEY_FLAG: CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG,
  PREFER_NCRYPT_KEY_FLAG: CRYPT_ACQUIRE_PREFER_NCRYPT_KEY_FLAG,
  ONLY_NCRYPT_KEY_FLAG: CRYPT_ACQUIRE_ONLY_NCRYPT_KEY_FLAG,
} as const;

/** What a private key is for: pdwKeySpec. CERT_NCRYPT_KEY_SPEC is a key of CNG. */
export const KEY_SPEC = {
  AT_KEYEXCHANGE: AT_KEYEXCHANGE,
  AT_SIGNATURE: AT_SIGNATURE,
  CERT_NCRYPT_KEY_SPEC: CERT_NCRYPT_KEY_SPEC,
} as const;

/** What a token is opened for: DesiredAccess of OpenThreadToken and OpenProcessToken. */
export const TOKEN_ACCESS = {
  ASSIGN_PRIMARY: TOKEN_ASSIGN_PRIMARY,
  DUPLICATE: TOKEN_DUPLICATE,
  IMPERSONATE: TOKEN_IMPERSONATE,
  QUERY: TOKEN_QUERY,
  QUERY_SOURCE: TOKEN_QUERY_SOURCE,
  ADJUST_PRIVILEGES: TOKEN_ADJUST_PRIVILEGES,
  ADJUST_GROUPS: TOKEN_ADJUST_GROUPS,
  ADJUST_DEFAULT: TOKEN_ADJUST_DEFAULT,
  ADJUST_SESSIONID: TOKEN_ADJUST_SESSIONID,
  ALL_ACCESS: TOKEN_ALL_ACCESS,
  READ: TOKEN_READ,
  WRITE: TOKEN_WRITE,
} as const;

/** Attributes of a group in a token: Attributes of SID_AND_ATTRIBUTES in TOKEN_GROUPS. */
export const SE_GROUP = {
  MANDATORY: SE_GROUP_MANDATORY,
  ENABLED_BY_DEFAULT: SE_GROUP_ENABLED_BY_DEFAULT,
  ENABLED: SE_GROUP_ENABLED,
  OWNER: SE_GROUP_OWNER,
  USE_FOR_DENY_ONLY: SE_GROUP_USE_FOR_DENY_ONLY,
  INTEGRITY: SE_GROUP_INTEGRITY,
  INTEGRITY_ENABLED: SE_GROUP_INTEGRITY_ENABLED,
  LOGON_ID: SE_GROUP_LOGON_ID,
  RESOURCE: SE_GROUP_RESOURCE,
} as const;

/** Attributes of a privilege in a token: Attributes of LUID_AND_ATTRIBUTES in TOKEN_PRIVILEGES. */
export const SE_PRIVILEGE = {
  ENABLED_BY_DEFAULT: SE_PRIVILEGE_ENABLED_BY_DEFAULT,
  ENABLED: SE_PRIVILEGE_ENABLED,
  REMOVED: SE_PRIVILEGE_REMOVED,
  USED_FOR_ACCESS: SE_PRIVILEGE_USED_FOR_ACCESS,
} as const;

/** Levels of integrity: the last part of the SID in TOKEN_MANDATORY_LABEL. */
export const SECURITY_MANDATORY = {
  UNTRUSTED_RID: SECURITY_MANDATORY_UNTRUSTED_RID,
  LOW_RID: SECURITY_MANDATORY_LOW_RID,
  MEDIUM_RID: SECURITY_MANDATORY_MEDIUM_RID,
  HIGH_RID: SECURITY_MANDATORY_HIGH_RID,
  SYSTEM_RID: SECURITY_MANDATORY_SYSTEM_RID,
  PROTECTED_PROCESS_RID: SECURITY_MANDATORY_PROTECTED_PROCESS_RID,
} as const;

/** Kinds of logon: dwLogonType of LogonUserW. */
export const LOGON32_LOGON = {
  INTERACTIVE: LOGON32_LOGON_INTERACTIVE,
  NETWORK: LOGON32_LOGON_NETWORK,
  BATCH: LOGON32_LOGON_BATCH,
  SERVICE: LOGON32_LOGON_SERVICE,
  UNLOCK: LOGON32_LOGON_UNLOCK,
  NETWORK_CLEARTEXT: LOGON32_LOGON_NETWORK_CLEARTEXT,
  NEW_CREDENTIALS: LOGON32_LOGON_NEW_CREDENTIALS,
} as const;

/** Who logs on: dwLogonProvider of LogonUserW. */
export const LOGON32_PROVIDER = {
  DEFAULT: LOGON32_PROVIDER_DEFAULT,
  WINNT35: LOGON32_PROVIDER_WINNT35,
  WINNT40: LOGON32_PROVIDER_WINNT40,
  WINNT50: LOGON32_PROVIDER_WINNT50,
  VIRTUAL: LOGON32_PROVIDER_VIRTUAL,
} as const;

/**
 * Names of authentication packages beside those of security packages: PackageName of
 * LsaLookupAuthenticationPackage.
 */
export const LSA_PACKAGE_NAMES = {
  MSV1_0_PACKAGE_NAME: MSV1_0_PACKAGE_NAME,
} as const;

/** How a user was logged on: UserFlags of SECURITY_LOGON_SESSION_DATA. */
export const LOGON_USER_FLAGS = {
  GUEST: LOGON_GUEST,
  NOENCRYPTION: LOGON_NOENCRYPTION,
  CACHED_ACCOUNT: LOGON_CACHED_ACCOUNT,
  USED_LM_PASSWORD: LOGON_USED_LM_PASSWORD,
  EXTRA_SIDS: LOGON_EXTRA_SIDS,
  SUBAUTH_SESSION_KEY: LOGON_SUBAUTH_SESSION_KEY,
  SERVER_TRUST_ACCOUNT: LOGON_SERVER_TRUST_ACCOUNT,
  NTLMV2_ENABLED: LOGON_NTLMV2_ENABLED,
  RESOURCE_GROUPS: LOGON_RESOURCE_GROUPS,
  PROFILE_PATH_RETURNED: LOGON_PROFILE_PATH_RETURNED,
  NT_V2: LOGON_NT_V2,
  LM_V2: LOGON_LM_V2,
  NTLM_V2: LOGON_NTLM_V2,
  OPTIMIZED: LOGON_OPTIMIZED,
  WINLOGON: LOGON_WINLOGON,
  PKINIT: LOGON_PKINIT,
  NO_OPTIMIZED: LOGON_NO_OPTIMIZED,
  NO_ELEVATION: LOGON_NO_ELEVATION,
  MANAGED_SERVICE: LOGON_MANAGED_SERVICE,
} as const;

/** Flags of KERB_S4U_LOGON. */
export const KERB_S4U_LOGON_FLAG = {
  CHECK_LOGONHOURS: KERB_S4U_LOGON_FLAG_CHECK_LOGONHOURS,
  IDENTIFY: KERB_S4U_LOGON_FLAG_IDENTIFY,
} as const;

/** Flags of MSV1_0_S4U_LOGON. */
export const MSV1_0_S4U_LOGON_FLAG = {
  CHECK_LOGONHOURS: MSV1_0_S4U_LOGON_FLAG_CHECK_LOGONHOURS,
} as const;

/** Where a ticket is from and what is given of it: CacheOptions of KERB_RETRIEVE_TKT_REQUEST. */
export const KERB_RETRIEVE_TICKET = {
  DEFAULT: KERB_RETRIEVE_TICKET_DEFAULT,
  DONT_USE_CACHE: KERB_RETRIEVE_TICKET_DONT_USE_CACHE,
  USE_CACHE_ONLY: KERB_RETRIEVE_TICKET_USE_CACHE_ONLY,
  USE_CREDHANDLE: KERB_RETRIEVE_TICKET_USE_CREDHANDLE,
  AS_KERB_CRED: KERB_RETRIEVE_TICKET_AS_KERB_CRED,
  WITH_SEC_CRED: KERB_RETRIEVE_TICKET_WITH_SEC_CRED,
  CACHE_TICKET: KERB_RETRIEVE_TICKET_CACHE_TICKET,
  MAX_LIFETIME: KERB_RETRIEVE_TICKET_MAX_LIFETIME,
} as const;

/** Flags of KERB_PURGE_TKT_CACHE_EX_REQUEST. */
export const KERB_PURGE = {
  ALL_TICKETS: KERB_PURGE_ALL_TICKETS,
} as const;

/** What a ticket may be used for: TicketFlags of KERB_TICKET_CACHE_INFO and others. */
export const KERB_TICKET_FLAGS = {
  reserved: KERB_TICKET_FLAGS_reserved,
  forwardable: KERB_TICKET_FLAGS_forwardable,
  forwarded: KERB_TICKET_FLAGS_forwarded,
  proxiable: KERB_TICKET_FLAGS_proxiable,
  proxy: KERB_TICKET_FLAGS_proxy,
  may_postdate: KERB_TICKET_FLAGS_may_postdate,
  postdated: KERB_TICKET_FLAGS_postdated,
  invalid: KERB_TICKET_FLAGS_invalid,
  renewable: KERB_TICKET_FLAGS_renewable,
  initial: KERB_TICKET_FLAGS_initial,
  pre_authent: KERB_TICKET_FLAGS_pre_authent,
  hw_authent: KERB_TICKET_FLAGS_hw_authent,
  ok_as_delegate: KERB_TICKET_FLAGS_ok_as_delegate,
  name_canonicalize: KERB_TICKET_FLAGS_name_canonicalize,
  enc_pa_rep: KERB_TICKET_FLAGS_enc_pa_rep,
  reserved1: KERB_TICKET_FLAGS_reserved1,
} as const;

/** Kinds of encryption of Kerberos: EncryptionType of tickets, and of requests for them. */
export const KERB_ETYPE = {
  DES_CBC_CRC: KERB_ETYPE_DES_CBC_CRC,
  DES_CBC_MD4: KERB_ETYPE_DES_CBC_MD4,
  DES_CBC_MD5: KERB_ETYPE_DES_CBC_MD5,
  AES128_CTS_HMAC_SHA1_96: KERB_ETYPE_AES128_CTS_HMAC_SHA1_96,
  AES256_CTS_HMAC_SHA1_96: KERB_ETYPE_AES256_CTS_HMAC_SHA1_96,
  RC4_MD4: KERB_ETYPE_RC4_MD4,
  RC4_PLAIN2: KERB_ETYPE_RC4_PLAIN2,
  RC4_LM: KERB_ETYPE_RC4_LM,
  RC4_SHA: KERB_ETYPE_RC4_SHA,
  DES_PLAIN: KERB_ETYPE_DES_PLAIN,
  RC4_HMAC_OLD: KERB_ETYPE_RC4_HMAC_OLD,
  RC4_PLAIN_OLD: KERB_ETYPE_RC4_PLAIN_OLD,
  RC4_HMAC_OLD_EXP: KERB_ETYPE_RC4_HMAC_OLD_EXP,
  RC4_PLAIN_OLD_EXP: KERB_ETYPE_RC4_PLAIN_OLD_EXP,
  RC4_PLAIN: KERB_ETYPE_RC4_PLAIN,
  RC4_PLAIN_EXP: KERB_ETYPE_RC4_PLAIN_EXP,
  AES128_CTS_HMAC_SHA1_96_PLAIN: KERB_ETYPE_AES128_CTS_HMAC_SHA1_96_PLAIN,
  AES256_CTS_HMAC_SHA1_96_PLAIN: KERB_ETYPE_AES256_CTS_HMAC_SHA1_96_PLAIN,
  DES3_CBC_MD5: KERB_ETYPE_DES3_CBC_MD5,
  DES3_CBC_SHA1: KERB_ETYPE_DES3_CBC_SHA1,
  DES3_CBC_SHA1_KD: KERB_ETYPE_DES3_CBC_SHA1_KD,
  RC4_HMAC_NT: KERB_ETYPE_RC4_HMAC_NT,
  RC4_HMAC_NT_EXP: KERB_ETYPE_RC4_HMAC_NT_EXP,
  DEFAULT: KERB_ETYPE_DEFAULT,
} as const;

/** Which domain controller is wanted: Flags of DsGetDcNameW. */
export const DSGETDC = {
  FORCE_REDISCOVERY: DS_FORCE_REDISCOVERY,
  DIRECTORY_SERVICE_REQUIRED: DS_DIRECTORY_SERVICE_REQUIRED,
  DIRECTORY_SERVICE_PREFERRED: DS_DIRECTORY_SERVICE_PREFERRED,
  GC_SERVER_REQUIRED: DS_GC_SERVER_REQUIRED,
  PDC_REQUIRED: DS_PDC_REQUIRED,
  BACKGROUND_ONLY: DS_BACKGROUND_ONLY,
  IP_REQUIRED: DS_IP_REQUIRED,
  KDC_REQUIRED: DS_KDC_REQUIRED,
  TIMESERV_REQUIRED: DS_TIMESERV_REQUIRED,
  WRITABLE_REQUIRED: DS_WRITABLE_REQUIRED,
  GOOD_TIMESERV_PREFERRED: DS_GOOD_TIMESERV_PREFERRED,
  AVOID_SELF: DS_AVOID_SELF,
  ONLY_LDAP_NEEDED: DS_ONLY_LDAP_NEEDED,
  IS_FLAT_NAME: DS_IS_FLAT_NAME,
  IS_DNS_NAME: DS_IS_DNS_NAME,
  RETURN_DNS_NAME: DS_RETURN_DNS_NAME,
  RETURN_FLAT_NAME: DS_RETURN_FLAT_NAME,
} as const;

/** What a domain controller is and does: Flags of DOMAIN_CONTROLLER_INFOW. */
export const DS_CONTROLLER = {
  PDC_FLAG: DS_PDC_FLAG,
  GC_FLAG: DS_GC_FLAG,
  LDAP_FLAG: DS_LDAP_FLAG,
  DS_FLAG: DS_DS_FLAG,
  KDC_FLAG: DS_KDC_FLAG,
  TIMESERV_FLAG: DS_TIMESERV_FLAG,
  CLOSEST_FLAG: DS_CLOSEST_FLAG,
  WRITABLE_FLAG: DS_WRITABLE_FLAG,
  GOOD_TIMESERV_FLAG: DS_GOOD_TIMESERV_FLAG,
  NDNC_FLAG: DS_NDNC_FLAG,
  DNS_CONTROLLER_FLAG: DS_DNS_CONTROLLER_FLAG,
  DNS_DOMAIN_FLAG: DS_DNS_DOMAIN_FLAG,
  DNS_FOREST_FLAG: DS_DNS_FOREST_FLAG,
} as const;

/**
 * Kinds of a domain controller's address: DomainControllerAddressType of
 * DOMAIN_CONTROLLER_INFOW.
 */
export const DS_ADDRESS_TYPE = {
  INET_ADDRESS: DS_INET_ADDRESS,
  NETBIOS_ADDRESS: DS_NETBIOS_ADDRESS,
} as const;

/** Every table by name, for lookup. */
export const tables = {
  ISC_REQ,
  ISC_RET,
  ASC_REQ,
  ASC_RET,
  SECBUFFER,
  SECBUFFER_VERSIONS,
  SECBUFFER_ATTR,
  SECURITY_DREP,
  SEC_CHANNEL_BINDINGS_VERSIONS,
  SEC_CHANNEL_BINDINGS_FLAGS,
  SEC_CHANNEL_BINDINGS_RESULT_FLAGS,
  SECPKG_FLAG,
  SECPKG_CRED,
  SECPKG_CRED_ATTR,
  SECPKG_ATTR,
  SECPKG_ATTR_NEGO_INFO_FLAG,
  SECPKG_NEGOTIATION,
  SECPKG_CONTEXT_EXPORT,
  SECPKG_CALLFLAGS,
  SECPKG_OPTIONS,
  SECPKG_OPTIONS_TYPE,
  SECQOP,
  SECURITY_SUPPORT_PROVIDER_INTERFACE_VERSIONS,
  SASL_OPTION,
  SEC_WINNT_AUTH_IDENTITY,
  SEC_WINNT_AUTH_IDENTITY_VERSIONS,
  SEC_WINNT_AUTH_IDENTITY_ENCRYPT,
  SSPIPFC,
  KDC_PROXY_SETTINGS,
  KDC_PROXY_SETTINGS_FLAGS,
  KDC_NETWORK_SETTINGS,
  KDC_NETWORK_SETTINGS_FLAGS,
  KDC_NETWORK_DISCOVERY_FLAGS,
  NGC_DATA_FLAG,
  SECURITY_ENTRYPOINT,
  PACKAGE_NAMES,
  RPC_ID,
  LIMITS,
  SEC_WINNT_AUTH_DATA_TYPE,
  CREDUI_STRUCTURE_TYPE,
  SCH_CRED_MAX,
  SCH_CRED_VERSIONS,
  SCH_CRED_FORMAT,
  SCH_CRED_FLAGS,
  SCH_MACHINE,
  SCH_CRED_X509,
  SCHANNEL_SECRET,
  SCHANNEL_PADDING,
  TLS_PARAMS,
  SCHANNEL_CONTROL,
  TLS1_ALERT,
  TLS1_ALERT_LEVEL,
  SESSION_TICKET_INFO,
  SSL_SESSION,
  SSL_SESSION_INFO,
  SP_PROT,
  RCRED,
  LCRED,
  SECPKGCONTEXT_VERSION,
  EARLY_START,
  CERT_SCHANNEL,
  SSL_FUNCTION_NAMES,
  CREDSSP_CRED_EX_VERSIONS,
  CREDSSP_FLAG,
  CREDSSP_SERVER_AUTH,
  SECPKG_ALT_ATTR_BIT,
  CREDSSP_OID,
  CERT_ENCODING,
  CERT_STORE_PROV,
  CERT_SYSTEM_STORE,
  CERT_STORE,
  CERT_CLOSE_STORE,
  CERT_STORE_ADD,
  CERT_FIND,
  CERT_NAME,
  CERT_NAME_FLAGS,
  PFX_IMPORT,
  CERT_PROP_ID,
  CRYPT_ACQUIRE_CONTEXT,
  NCRYPT_FLAGS,
  CERT_CHAIN,
  CERT_TRUST_ERROR,
  CERT_TRUST_INFO,
  USAGE_MATCH_TYPE,
  CERT_CHAIN_POLICY,
  CERT_CHAIN_POLICY_FLAGS,
  AUTHTYPE,
  KEY_USAGE_OIDS,
  CRED_TYPE,
  CRED_PERSIST,
  CRED_FLAGS,
  CRED_WRITE,
  CRED_ENUMERATE,
  CRED_PACK,
  CREDUIWIN,
  CRYPT_CONFIGURATION,
  NCRYPT_INTERFACE,
  CRYPT_ACQUIRE,
  KEY_SPEC,
  TOKEN_ACCESS,
  SE_GROUP,
  SE_PRIVILEGE,
  SECURITY_MANDATORY,
  LOGON32_LOGON,
  LOGON32_PROVIDER,
  LSA_PACKAGE_NAMES,
  LOGON_USER_FLAGS,
  KERB_S4U_LOGON_FLAG,
  MSV1_0_S4U_LOGON_FLAG,
  KERB_RETRIEVE_TICKET,
  KERB_PURGE,
  KERB_TICKET_FLAGS,
  KERB_ETYPE,
  DSGETDC,
  DS_CONTROLLER,
  DS_ADDRESS_TYPE,
} as const;
