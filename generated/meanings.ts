// What each constant means, which packages honour it and what it excludes, for code that asks.
// Generated from sspi.h, ntsecpkg.h, schannel.h, minschannel.h, credssp.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

import type { MeaningDeclaration } from '../src/declaration.js';
import { sourced } from '../src/declaration.js';

const sources = [
  'https://learn.microsoft.com/windows/win32/secauthn/initializesecuritycontext--general',
  'name',
  'seen: the headers of the Windows SDK 10.0.26100',
  'https://learn.microsoft.com/windows/win32/secauthn/context-requirements',
  'https://learn.microsoft.com/windows/win32/secauthn/acceptsecuritycontext--general',
  'https://learn.microsoft.com/windows/win32/secauthn/epa-support-in-service',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secbuffer',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secbufferdesc',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkginfow',
  'https://learn.microsoft.com/windows/win32/secauthn/acquirecredentialshandle--general',
  'https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-querycredentialsattributesw',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcredentials_ssiproviderw',
  'https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-setcredentialsattributesw',
  'https://learn.microsoft.com/windows/win32/secauthn/querycontextattributes--general',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_protoinfow',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_credentialnamew',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_credinfo',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negopackageinfo',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negostatus',
  'https://learn.microsoft.com/windows/win32/secauthn/querycontextattributes--schannel',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negotiatedtlsextensions',
  'https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_keyingmaterialinfo',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-secpkgcontext_negotiationinfow',
  'https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-exportsecuritycontext',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-security_package_options',
  'https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-encryptmessage',
  'https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-saslsetcontextoption',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_exw',
  'https://learn.microsoft.com/windows/win32/api/sspi/ns-sspi-sec_winnt_auth_identity_ex2',
  'https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-sspiencryptauthidentityex',
  'https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-schannel_cred',
] as const;

export const meanings: Readonly<Record<string, MeaningDeclaration>> = sourced(
  sources,
  '{' +
    '"ISC_REQ_DELEGATE":{"meaning":"The server may use the context to act as the client towards other servers.","packages":["Kerberos"],"note":"Works only together with ISC_REQ_MUTUAL_AUTH; ignore it for constrained delegation. Schannel answers SEC_E_UNSUPPORTED_FUNCTION.","source":0},' +
    '"ISC_REQ_MUTUAL_AUTH":{"meaning":"The mutual authentication policy of the service is satisfied.","note":"That policy may ask for none: look at ISC_RET_MUTUAL_AUTH, or query the context, to know whether the server proved its identity.","source":0},' +
    '"ISC_REQ_REPLAY_DETECT":{"meaning":"Detects replayed messages.","note":"Implies integrity.","source":0},' +
    '"ISC_REQ_SEQUENCE_DETECT":{"meaning":"Detects messages received out of sequence.","note":"Implies integrity.","source":0},' +
    '"ISC_REQ_CONFIDENTIALITY":{"meaning":"Messages can be encrypted with EncryptMessage.","source":0},' +
    '"ISC_REQ_USE_SESSION_KEY":{"meaning":"A new session key is negotiated.","packages":["Kerberos"],"source":0},' +
    '"ISC_REQ_PROMPT_FOR_CREDS":{"meaning":"The package asks an interactive user for credentials, if it can.","note":"Schannel answers SEC_E_UNSUPPORTED_FUNCTION.","source":0},' +
    '"ISC_REQ_USE_SUPPLIED_CREDS":{"meaning":"Schannel does not look for a client certificate by itself.","packages":["Schannel"],"note":"The page on context requirements has another meaning: the input buffer holds credentials of the package.","source":0},' +
    '"ISC_REQ_ALLOCATE_MEMORY":{"meaning":"The package allocates the output buffers, to be freed with FreeContextBuffer.","source":0},' +
    '"ISC_REQ_USE_DCE_STYLE":{"meaning":"The handshake takes three legs, as DCE expects.","source":1},' +
    '"ISC_REQ_DATAGRAM":{"meaning":"The context works on datagrams.","source":1},' +
    '"ISC_REQ_CONNECTION":{"meaning":"The context does not handle the formatting of messages.","note":"The default of Kerberos, Negotiate and NTLM.","source":0},' +
    '"ISC_REQ_CALL_LEVEL":{"meaning":"Asks for authentication of each call.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_REQ_FRAGMENT_SUPPLIED":{"meaning":"The input token is a fragment.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_REQ_EXTENDED_ERROR":{"meaning":"When the handshake fails, a message for the server is made.","source":0},' +
    '"ISC_REQ_STREAM":{"meaning":"The context works on a stream.","source":0},' +
    '"ISC_REQ_INTEGRITY":{"meaning":"Messages can be signed and their signatures verified.","source":0},' +
    '"ISC_REQ_IDENTIFY":{"meaning":"The server may learn who the client is, but not act as it.","source":1},' +
    '"ISC_REQ_NULL_SESSION":{"meaning":"The client connects without an identity.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_REQ_MANUAL_CRED_VALIDATION":{"meaning":"Schannel does not validate the server by itself; the caller must.","packages":["Schannel"],"source":0},' +
    '"ISC_REQ_RESERVED1":{"meaning":"Reserved.","source":1},' +
    '"ISC_REQ_FRAGMENT_TO_FIT":{"meaning":"A token that is larger than the output buffer is split into fragments.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_REQ_FORWARD_CREDENTIALS":{"meaning":"The credentials of the client are forwarded to the server.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_REQ_NO_INTEGRITY":{"meaning":"ISC_REQ_INTEGRITY is ignored.","packages":["Negotiate","Kerberos"],"note":"A comment in Microsoft\'s header says Negotiate only.","source":0},' +
    '"ISC_REQ_USE_HTTP_STYLE":{"meaning":"The handshake runs over HTTP.","note":"The documentation does not describe it; the meaning is that of its name. It is not the ISC_REQ_HTTP of Digest\'s documentation, which the header lacks.","source":1},' +
    '"ISC_REQ_UNVERIFIED_TARGET_NAME":{"meaning":"The target name comes from a source that is not trusted.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_REQ_CONFIDENTIALITY_ONLY":{"meaning":"Messages can be encrypted, but have no integrity.","packages":["Negotiate","Kerberos"],"note":"The documentation does not describe it; a comment in Microsoft\'s header limits it to these packages.","source":1},' +
    '"ISC_REQ_MESSAGES":{"meaning":"The context takes and makes bare TLS messages instead of records.","packages":["Schannel"],"note":"Its bit is the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.","source":2},' +
    '"ISC_REQ_DEFERRED_CRED_VALIDATION":{"meaning":"The chain of the server is checked, but a problem does not end the handshake: the caller asks with SECPKG_ATTR_CERT_CHECK_RESULT.","packages":["Schannel"],"note":"Its bit is the 34th and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.","source":2},' +
    '"ISC_REQ_NO_POST_HANDSHAKE_AUTH":{"meaning":"The client does not offer to authenticate after the handshake (TLS 1.3).","packages":["Schannel"],"note":"Its bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.","source":2},' +
    '"ISC_REQ_REUSE_SESSION_TICKETS":{"meaning":"A session ticket may be used more than once (TLS 1.3).","packages":["Schannel"],"note":"Its bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.","source":2},' +
    '"ISC_REQ_EXPLICIT_SESSION":{"meaning":"The caller keeps the sessions: tickets come and go in buffers (TLS 1.3).","packages":["Schannel"],"note":"Its bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.","source":2},' +
    '"ISC_RET_DELEGATE":{"meaning":"The server can act as the client towards other servers.","packages":["Kerberos"],"source":0},' +
    '"ISC_RET_MUTUAL_AUTH":{"meaning":"Client and server have proved their identities to each other.","note":"NTLM sets it for whoever asks, without a proof of the server: see which package was negotiated.","source":3},' +
    '"ISC_RET_REPLAY_DETECT":{"meaning":"Replayed messages are detected.","source":0},' +
    '"ISC_RET_SEQUENCE_DETECT":{"meaning":"Messages out of sequence are detected.","source":0},' +
    '"ISC_RET_CONFIDENTIALITY":{"meaning":"Messages can be encrypted.","source":0},' +
    '"ISC_RET_USE_SESSION_KEY":{"meaning":"A new session key was negotiated.","source":0},' +
    '"ISC_RET_USED_COLLECTED_CREDS":{"meaning":"Credentials that the package asked the user for were used.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_RET_USED_SUPPLIED_CREDS":{"meaning":"The credentials that the caller supplied were used.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_RET_ALLOCATED_MEMORY":{"meaning":"The package allocated the output buffers; free them with FreeContextBuffer.","note":"May be looked at before the context is established.","source":0},' +
    '"ISC_RET_USED_DCE_STYLE":{"meaning":"The handshake takes three legs, as DCE expects.","source":1},' +
    '"ISC_RET_DATAGRAM":{"meaning":"The context works on datagrams.","source":1},' +
    '"ISC_RET_CONNECTION":{"meaning":"The context does not handle the formatting of messages.","source":0},' +
    '"ISC_RET_INTERMEDIATE_RETURN":{"meaning":"The handshake is not at its end.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_RET_CALL_LEVEL":{"meaning":"Each call is authenticated.","note":"The documentation does not describe it; the meaning is that of its name. Another bit than ISC_REQ_CALL_LEVEL.","source":1},' +
    '"ISC_RET_EXTENDED_ERROR":{"meaning":"A message for the server is made when the handshake fails.","source":0},' +
    '"ISC_RET_STREAM":{"meaning":"The context works on a stream.","source":0},' +
    '"ISC_RET_INTEGRITY":{"meaning":"Messages can be signed.","source":0},' +
    '"ISC_RET_IDENTIFY":{"meaning":"The server may learn who the client is, but not act as it.","source":1},' +
    '"ISC_RET_NULL_SESSION":{"meaning":"The client has no identity.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_RET_MANUAL_CRED_VALIDATION":{"meaning":"Schannel did not validate the server; the caller must.","packages":["Schannel"],"source":0},' +
    '"ISC_RET_RESERVED1":{"meaning":"Reserved.","source":1},' +
    '"ISC_RET_FRAGMENT_ONLY":{"meaning":"The output token is a fragment.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_RET_FORWARD_CREDENTIALS":{"meaning":"The credentials of the client are forwarded to the server.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_RET_USED_HTTP_STYLE":{"meaning":"The handshake runs over HTTP.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ISC_RET_NO_ADDITIONAL_TOKEN":{"meaning":"No further token is needed.","note":"Internal; of no interest to callers.","source":1},' +
    '"ISC_RET_REAUTHENTICATION":{"meaning":"The handshake repeats one that was made before.","note":"Internal; of no interest to callers.","source":1},' +
    '"ISC_RET_CONFIDENTIALITY_ONLY":{"meaning":"Messages can be encrypted, but have no integrity.","packages":["Negotiate","Kerberos"],"note":"The documentation does not describe it; a comment in Microsoft\'s header limits it to these packages.","source":1},' +
    '"ISC_RET_MESSAGES":{"meaning":"The context takes and makes bare TLS messages instead of records.","packages":["Schannel"],"note":"Its bit is the 33rd and does not fit the 32 bits of pfContextAttr.","source":2},' +
    '"ISC_RET_DEFERRED_CRED_VALIDATION":{"meaning":"The check of the chain of the server is left to the caller.","packages":["Schannel"],"note":"Its bit is the 34th and does not fit the 32 bits of pfContextAttr.","source":2},' +
    '"ISC_RET_NO_POST_HANDSHAKE_AUTH":{"meaning":"The client does not offer to authenticate after the handshake.","packages":["Schannel"],"note":"Its bit does not fit the 32 bits of pfContextAttr.","source":2},' +
    '"ISC_RET_REUSE_SESSION_TICKETS":{"meaning":"Session tickets may be used more than once.","packages":["Schannel"],"note":"Its bit does not fit the 32 bits of pfContextAttr.","source":2},' +
    '"ISC_RET_EXPLICIT_SESSION":{"meaning":"The caller keeps the sessions.","packages":["Schannel"],"note":"Its bit does not fit the 32 bits of pfContextAttr.","source":2},' +
    '"ASC_REQ_DELEGATE":{"meaning":"The server may act as the client.","packages":["Kerberos"],"note":"Ignore it for constrained delegation. Schannel answers SEC_E_UNSUPPORTED_FUNCTION.","source":4},' +
    '"ASC_REQ_MUTUAL_AUTH":{"meaning":"The client must send a certificate.","packages":["Schannel"],"source":4},' +
    '"ASC_REQ_REPLAY_DETECT":{"meaning":"Detects replayed messages.","note":"Implies integrity.","source":4},' +
    '"ASC_REQ_SEQUENCE_DETECT":{"meaning":"Detects messages received out of sequence.","note":"Implies integrity.","source":4},' +
    '"ASC_REQ_CONFIDENTIALITY":{"meaning":"Messages can be encrypted and decrypted.","note":"Digest supports it with SASL only.","source":4},' +
    '"ASC_REQ_USE_SESSION_KEY":{"meaning":"A new session key is negotiated.","source":1},' +
    '"ASC_REQ_SESSION_TICKET":{"meaning":"The server issues session tickets.","note":"The documentation does not describe it; the meaning is that of its name. Schannel\'s documentation calls ASC_REQ_PROMPT_FOR_CREDS not valid; the header has no such name, and on the client\'s side that bit is this one.","source":1},' +
    '"ASC_REQ_ALLOCATE_MEMORY":{"meaning":"Digest and Schannel allocate the output buffers, to be freed with FreeContextBuffer.","source":4},' +
    '"ASC_REQ_USE_DCE_STYLE":{"meaning":"The handshake takes three legs, as DCE expects.","source":1},' +
    '"ASC_REQ_DATAGRAM":{"meaning":"The context works on datagrams.","source":1},' +
    '"ASC_REQ_CONNECTION":{"meaning":"The context does not handle the formatting of messages.","source":4},' +
    '"ASC_REQ_CALL_LEVEL":{"meaning":"Asks for authentication of each call.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_REQ_FRAGMENT_SUPPLIED":{"meaning":"The input token is a fragment.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_REQ_EXTENDED_ERROR":{"meaning":"When the handshake fails, a message for the client is made.","note":"Another bit than ISC_REQ_EXTENDED_ERROR.","source":4},' +
    '"ASC_REQ_STREAM":{"meaning":"The context works on a stream.","packages":["Schannel"],"note":"Another bit than ISC_REQ_STREAM.","source":4},' +
    '"ASC_REQ_INTEGRITY":{"meaning":"Messages can be signed and their signatures verified.","note":"Schannel does not support it. Another bit than ISC_REQ_INTEGRITY.","source":4},' +
    '"ASC_REQ_LICENSING":{"meaning":"Asks for licensing.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_REQ_IDENTIFY":{"meaning":"The server learns who the client is, but does not act as it.","note":"Another bit than ISC_REQ_IDENTIFY.","source":1},' +
    '"ASC_REQ_ALLOW_NULL_SESSION":{"meaning":"Accepts a client without an identity.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_REQ_ALLOW_NON_USER_LOGONS":{"meaning":"Accepts accounts that are not those of users.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_REQ_ALLOW_CONTEXT_REPLAY":{"meaning":"Accepts a token that was used before.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_REQ_FRAGMENT_TO_FIT":{"meaning":"A token that is larger than the output buffer is split into fragments.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_REQ_NO_TOKEN":{"meaning":"No access token is made for the client.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_REQ_PROXY_BINDINGS":{"meaning":"The client must send channel bindings, which are not compared: the TLS channel ends at a proxy in front of the server.","packages":["Negotiate","Kerberos","NTLM","Digest"],"excludes":["ASC_REQ_ALLOW_MISSING_BINDINGS"],"note":"The general page says Digest only; the page on extended protection gives it to any service, and .NET sets it for Negotiate, Kerberos and NTLM.","source":5},' +
    '"ASC_REQ_ALLOW_MISSING_BINDINGS":{"meaning":"A client that says nothing of channel bindings is let in. One that knows them must send those of this channel: none of its own are an empty binding, which is refused.","packages":["Negotiate","Kerberos","NTLM","Digest"],"excludes":["ASC_REQ_PROXY_BINDINGS"],"documentedAs":["ASC_REQ_HTTP"],"note":"Digest\'s documentation calls the same bit, 0x10000000, ASC_REQ_HTTP: set it to use Digest for HTTP, omit it to use Digest as a SASL mechanism. The general page says Digest only; the page on extended protection gives it to any service, and .NET sets it for Negotiate, Kerberos and NTLM.","source":5},' +
    '"ASC_REQ_MESSAGES":{"meaning":"The context takes and makes bare TLS messages instead of records.","packages":["Schannel"],"note":"Its bit is the 33rd and does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS, whose lower 32 bits must be 0. For TLS 1.3 and later.","source":2},' +
    '"ASC_REQ_EXPLICIT_SESSION":{"meaning":"The caller keeps the sessions: tickets come and go in buffers (TLS 1.3).","packages":["Schannel"],"note":"Its bit does not fit fContextReq: it is passed in a SECBUFFER_FLAGS buffer that holds SEC_FLAGS.","source":2},' +
    '"ASC_RET_DELEGATE":{"meaning":"The server can act as the client towards other servers.","packages":["Kerberos"],"source":4},' +
    '"ASC_RET_MUTUAL_AUTH":{"meaning":"Client and server have proved their identities to each other.","note":"Schannel sets it in the last call only, once the certificate of the client was mapped to an account.","source":3},' +
    '"ASC_RET_REPLAY_DETECT":{"meaning":"Replayed messages are detected.","source":4},' +
    '"ASC_RET_SEQUENCE_DETECT":{"meaning":"Messages out of sequence are detected.","source":4},' +
    '"ASC_RET_CONFIDENTIALITY":{"meaning":"Messages can be encrypted.","source":4},' +
    '"ASC_RET_USE_SESSION_KEY":{"meaning":"A new session key was negotiated.","source":1},' +
    '"ASC_RET_SESSION_TICKET":{"meaning":"The server issues session tickets.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_RET_ALLOCATED_MEMORY":{"meaning":"The package allocated the output buffers; free them with FreeContextBuffer.","note":"May be looked at before the context is established.","source":4},' +
    '"ASC_RET_USED_DCE_STYLE":{"meaning":"The handshake takes three legs, as DCE expects.","source":1},' +
    '"ASC_RET_DATAGRAM":{"meaning":"The context works on datagrams.","source":1},' +
    '"ASC_RET_CONNECTION":{"meaning":"The context does not handle the formatting of messages.","source":4},' +
    '"ASC_RET_CALL_LEVEL":{"meaning":"Each call is authenticated.","note":"The documentation does not describe it; the meaning is that of its name. Another bit than ASC_REQ_CALL_LEVEL.","source":1},' +
    '"ASC_RET_THIRD_LEG_FAILED":{"meaning":"The third leg of the handshake failed.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_RET_EXTENDED_ERROR":{"meaning":"A message for the client is made when the handshake fails.","source":4},' +
    '"ASC_RET_STREAM":{"meaning":"The context works on a stream.","packages":["Schannel"],"source":4},' +
    '"ASC_RET_INTEGRITY":{"meaning":"Messages can be signed.","source":4},' +
    '"ASC_RET_LICENSING":{"meaning":"Licensing is in use.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_RET_IDENTIFY":{"meaning":"The server knows who the client is, but cannot act as it.","source":1},' +
    '"ASC_RET_NULL_SESSION":{"meaning":"The client has no identity.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_RET_ALLOW_NON_USER_LOGONS":{"meaning":"Accounts that are not those of users are accepted.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_RET_ALLOW_CONTEXT_REPLAY":{"meaning":"A token that was used before is accepted.","note":"Deprecated; do not rely on it.","source":1},' +
    '"ASC_RET_FRAGMENT_ONLY":{"meaning":"The output token is a fragment.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_RET_NO_TOKEN":{"meaning":"No access token was made for the client.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"ASC_RET_NO_ADDITIONAL_TOKEN":{"meaning":"No further token is needed.","note":"Internal; of no interest to callers.","source":1},' +
    '"ASC_RET_MESSAGES":{"meaning":"The context takes and makes bare TLS messages instead of records.","packages":["Schannel"],"note":"Its bit is the 33rd and does not fit the 32 bits of pfContextAttr.","source":2},' +
    '"ASC_RET_REUSE_SESSION_TICKETS":{"meaning":"The server allows that a session ticket is used more than once (TLS 1.3).","packages":["Schannel"],"note":"Its bit does not fit the 32 bits of pfContextAttr.","source":2},' +
    '"ASC_RET_EXPLICIT_SESSION":{"meaning":"The caller keeps the sessions.","packages":["Schannel"],"note":"Its bit does not fit the 32 bits of pfContextAttr.","source":2},' +
    '"SECBUFFER_EMPTY":{"meaning":"A place that the package may fill, and whose type it then changes.","source":6},' +
    '"SECBUFFER_DATA":{"meaning":"Data that is signed, encrypted or decrypted in place.","source":6},' +
    '"SECBUFFER_TOKEN":{"meaning":"A token of the handshake, or the signature or trailer of a message.","source":6},' +
    '"SECBUFFER_PKG_PARAMS":{"meaning":"Parameters from the transport to the package.","source":6},' +
    '"SECBUFFER_MISSING":{"meaning":"How many bytes of the message are missing, in cbBuffer; pvBuffer is ignored.","note":"The number is a hint: the message can turn out to need more.","source":6},' +
    '"SECBUFFER_EXTRA":{"meaning":"How many bytes at the end of the input were not consumed, in cbBuffer.","note":"From the handshake functions, pvBuffer is not to be relied on: count from the end of the input.","source":6},' +
    '"SECBUFFER_STREAM_TRAILER":{"meaning":"The trailer of a record.","source":6},' +
    '"SECBUFFER_STREAM_HEADER":{"meaning":"The header of a record.","source":6},' +
    '"SECBUFFER_NEGOTIATION_INFO":{"meaning":"Hints of Negotiate: SEC_NEGOTIATION_INFO.","source":2},' +
    '"SECBUFFER_PADDING":{"meaning":"Padding that the cipher needs.","source":2},' +
    '"SECBUFFER_STREAM":{"meaning":"A whole encrypted message, in which DecryptMessage finds the data by itself.","source":2},' +
    '"SECBUFFER_MECHLIST":{"meaning":"A list of object identifiers of the protocol, of little interest to callers.","source":6},' +
    '"SECBUFFER_MECHLIST_SIGNATURE":{"meaning":"The signature of a SECBUFFER_MECHLIST buffer, of little interest to callers.","source":6},' +
    '"SECBUFFER_TARGET":{"meaning":"Reserved; do not use it.","source":6},' +
    '"SECBUFFER_CHANNEL_BINDINGS":{"meaning":"Channel bindings: SEC_CHANNEL_BINDINGS and the bytes it points to by offset.","source":6},' +
    '"SECBUFFER_CHANGE_PASS_RESPONSE":{"meaning":"The answer of ChangeAccountPassword: DOMAIN_PASSWORD_INFORMATION.","source":6},' +
    '"SECBUFFER_TARGET_HOST":{"meaning":"The SPN of the target, when channel bindings are used.","packages":["Digest"],"source":6},' +
    '"SECBUFFER_ALERT":{"meaning":"An alert for the peer.","note":"It comes with a failure and must be freed too when the package allocated it.","source":6},' +
    '"SECBUFFER_APPLICATION_PROTOCOLS":{"meaning":"The application protocols to negotiate, such as ALPN: SEC_APPLICATION_PROTOCOLS.","source":6},' +
    '"SECBUFFER_SRTP_PROTECTION_PROFILES":{"meaning":"SRTP protection profiles, most preferred first: SEC_SRTP_PROTECTION_PROFILES.","source":6},' +
    '"SECBUFFER_SRTP_MASTER_KEY_IDENTIFIER":{"meaning":"The SRTP master key identifier: SEC_SRTP_MASTER_KEY_IDENTIFIER.","source":6},' +
    '"SECBUFFER_TOKEN_BINDING":{"meaning":"Version and key parameters of token binding: SEC_TOKEN_BINDING.","source":6},' +
    '"SECBUFFER_PRESHARED_KEY":{"meaning":"A preshared key of at most 256 bytes: SEC_PRESHAREDKEY.","source":6},' +
    '"SECBUFFER_PRESHARED_KEY_IDENTITY":{"meaning":"The identity of a preshared key: SEC_PRESHAREDKEY_IDENTITY.","source":6},' +
    '"SECBUFFER_DTLS_MTU":{"meaning":"The MTU of DTLS, 200 to 65536, 1096 by default: SEC_DTLS_MTU.","note":"PathMTU of SEC_DTLS_MTU has 16 bits, so 65536 itself cannot be written.","source":6},' +
    '"SECBUFFER_SEND_GENERIC_TLS_EXTENSION":{"meaning":"A TLS extension to send: SEND_GENERIC_TLS_EXTENSION.","source":2},' +
    '"SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION":{"meaning":"TLS extensions to be told of: SUBSCRIBE_GENERIC_TLS_EXTENSION.","source":2},' +
    '"SECBUFFER_FLAGS":{"meaning":"Request flags above the 32nd bit, such as ISC_REQ_MESSAGES: SEC_FLAGS.","note":"The lower 32 bits of SEC_FLAGS must be 0.","source":2},' +
    '"SECBUFFER_TRAFFIC_SECRETS":{"meaning":"Traffic secrets of TLS: SEC_TRAFFIC_SECRETS.","source":2},' +
    '"SECBUFFER_CERTIFICATE_REQUEST_CONTEXT":{"meaning":"Tells one request for a certificate after the handshake from another (TLS 1.3): SEC_CERTIFICATE_REQUEST_CONTEXT.","packages":["Schannel"],"source":2},' +
    '"SECBUFFER_APP_SESSION_STATE":{"meaning":"State of the application that is kept in a session ticket, of at most 2048 bytes: SEC_APP_SESSION_STATE.","packages":["Schannel"],"source":2},' +
    '"SECBUFFER_SESSION_TICKET":{"meaning":"A session ticket of TLS 1.3: SEC_SESSION_TICKET.","packages":["Schannel"],"source":2},' +
    '"SECBUFFER_CHANNEL_BINDINGS_RESULT":{"meaning":"What the package of a server made of the channel bindings of the client: SEC_CHANNEL_BINDINGS_RESULT.","source":2},' +
    '"SECBUFFER_VERSION":{"meaning":"The only version of SecBufferDesc.","source":7},' +
    '"SECBUFFER_ATTRMASK":{"meaning":"The bits of a buffer type that are attributes.","note":"The documentation lists it among the types; it is a mask.","source":6},' +
    '"SECBUFFER_READONLY":{"meaning":"The package may read the buffer but does not change it, and no signature covers it.","note":"The documentation says both that it has no checksum and that it serves to compute one.","source":6},' +
    '"SECBUFFER_READONLY_WITH_CHECKSUM":{"meaning":"The package does not change the buffer, but its signature covers it.","source":6},' +
    '"SECBUFFER_RESERVED":{"meaning":"Bits reserved to the security system.","source":2},' +
    '"SECBUFFER_UNMAPPED":{"meaning":"The buffer is in the address space of the client.","note":"For packages inside the LSA; the same bit as SECBUFFER_RESERVED.","source":1},' +
    '"SECBUFFER_KERNEL_MAP":{"meaning":"The buffer was mapped into the LSA from kernel mode.","note":"For packages inside the LSA.","source":1},' +
    '"SECURITY_NATIVE_DREP":{"meaning":"The byte order of this computer.","note":"Digest and Schannel do not use it: give 0.","source":4},' +
    '"SECURITY_NETWORK_DREP":{"meaning":"The byte order of the network.","note":"Its value is 0, which Digest and Schannel want.","source":4},' +
    '"SEC_CHANNEL_BINDINGS_AUDIT_BINDINGS":{"meaning":"The bindings of the client are audited, not enforced: SECBUFFER_CHANNEL_BINDINGS_RESULT says what came.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_VALID_FLAGS":{"meaning":"All flags that have a meaning.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_CLIENT_SUPPORT":{"meaning":"The client says that it knows channel bindings, whether it sent some or not.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_ABSENT":{"meaning":"The client bound itself to no channel: it sent no bindings, or empty ones.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_NOTVALID_MISMATCH":{"meaning":"The bindings of the client are those of another channel.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_NOTVALID_MISSING":{"meaning":"The bindings are absent, and are required.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_VALID_MATCHED":{"meaning":"The bindings of client and server are the same.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_VALID_PROXY":{"meaning":"The client sent bindings, which ASC_REQ_PROXY_BINDINGS takes for valid.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_VALID_MISSING":{"meaning":"The client sent none, as ASC_REQ_ALLOW_MISSING_BINDINGS allows.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_VALID":{"meaning":"Any of the bits for valid bindings.","source":5},' +
    '"SEC_CHANNEL_BINDINGS_RESULT_NOTVALID":{"meaning":"Any of the bits for bindings that are not valid.","source":5},' +
    '"SECPKG_FLAG_INTEGRITY":{"meaning":"Signs and verifies: MakeSignature and VerifySignature.","source":8},' +
    '"SECPKG_FLAG_PRIVACY":{"meaning":"Encrypts and decrypts: EncryptMessage and DecryptMessage.","source":8},' +
    '"SECPKG_FLAG_TOKEN_ONLY":{"meaning":"Looks at TOKEN buffers only.","source":8},' +
    '"SECPKG_FLAG_DATAGRAM":{"meaning":"Supports datagrams.","note":"Kerberos does not in user-to-user mode.","source":8},' +
    '"SECPKG_FLAG_CONNECTION":{"meaning":"Supports connections.","source":8},' +
    '"SECPKG_FLAG_MULTI_REQUIRED":{"meaning":"Needs more than one leg.","source":8},' +
    '"SECPKG_FLAG_CLIENT_ONLY":{"meaning":"Has no side of the server.","source":8},' +
    '"SECPKG_FLAG_EXTENDED_ERROR":{"meaning":"Makes messages for the peer about errors.","source":8},' +
    '"SECPKG_FLAG_IMPERSONATION":{"meaning":"Lets a server act as the client.","source":8},' +
    '"SECPKG_FLAG_ACCEPT_WIN32_NAME":{"meaning":"Understands names of principals and targets as Windows writes them.","source":8},' +
    '"SECPKG_FLAG_STREAM":{"meaning":"Supports streams.","source":8},' +
    '"SECPKG_FLAG_NEGOTIABLE":{"meaning":"Can be chosen by Negotiate.","source":8},' +
    '"SECPKG_FLAG_GSS_COMPATIBLE":{"meaning":"Is compatible with GSS-API.","source":8},' +
    '"SECPKG_FLAG_LOGON":{"meaning":"Supports LsaLogonUser.","source":8},' +
    '"SECPKG_FLAG_ASCII_BUFFERS":{"meaning":"Makes tokens of ASCII text.","source":8},' +
    '"SECPKG_FLAG_FRAGMENT":{"meaning":"Splits large tokens into smaller ones.","source":8},' +
    '"SECPKG_FLAG_MUTUAL_AUTH":{"meaning":"Supports mutual authentication.","source":8},' +
    '"SECPKG_FLAG_DELEGATION":{"meaning":"Supports delegation.","source":8},' +
    '"SECPKG_FLAG_READONLY_WITH_CHECKSUM":{"meaning":"EncryptMessage can sign buffers that it does not encrypt: SECBUFFER_READONLY_WITH_CHECKSUM.","source":8},' +
    '"SECPKG_FLAG_RESTRICTED_TOKENS":{"meaning":"Supports callers with restricted tokens.","source":8},' +
    '"SECPKG_FLAG_NEGO_EXTENDER":{"meaning":"Extends Negotiate; there is at most one such package.","source":8},' +
    '"SECPKG_FLAG_NEGOTIABLE2":{"meaning":"Is negotiated by the package that extends Negotiate.","source":8},' +
    '"SECPKG_FLAG_APPCONTAINER_PASSTHROUGH":{"meaning":"Receives all calls of app containers.","source":8},' +
    '"SECPKG_FLAG_APPCONTAINER_CHECKS":{"meaning":"Receives the calls of app containers that may use the logon, supply credentials or go to a proxy.","source":8},' +
    '"SECPKG_FLAG_CREDENTIAL_ISOLATION_ENABLED":{"meaning":"Runs with Credential Guard.","source":2},' +
    '"SECPKG_FLAG_APPLY_LOOPBACK":{"meaning":"Detects reliably that client and server are on one computer.","source":2},' +
    '"SECPKG_CRED_INBOUND":{"meaning":"To accept contexts: the credential of a server.","source":9},' +
    '"SECPKG_CRED_OUTBOUND":{"meaning":"To initiate contexts: the credential of a client.","source":9},' +
    '"SECPKG_CRED_BOTH":{"meaning":"To accept and to initiate contexts.","note":"The documentation says it is not valid with Digest and Schannel.","source":9},' +
    '"SECPKG_CRED_DEFAULT":{"meaning":"Undocumented: named in the header only.","source":2},' +
    '"SECPKG_CRED_RESERVED":{"meaning":"Bits reserved to the security system.","source":2},' +
    '"SECPKG_CRED_AUTOLOGON_RESTRICTED":{"meaning":"Neither the logon nor the Credential Manager is used as a source of credentials.","packages":["Negotiate"],"source":9},' +
    '"SECPKG_CRED_PROCESS_POLICY_ONLY":{"meaning":"Only the policy of the server is processed, and SEC_E_NO_CREDENTIALS returned.","packages":["Negotiate"],"source":9},' +
    '"SECPKG_CRED_KERB_ANCHOR_DS_VERSION":{"meaning":"Tickets are asked for at domain controllers of a certain version only.","packages":["Kerberos"],"source":2},' +
    '"SECPKG_CRED_ATTR_NAMES":{"meaning":"Fills SecPkgCredentials_Names: the name of the user.","note":"Schannel does not support it in a 32-bit process on 64-bit Windows.","source":10},' +
    '"SECPKG_CRED_ATTR_SSI_PROVIDER":{"meaning":"Fills SecPkgCredentials_SSIProvider: the provider of the credential.","source":11},' +
    '"SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS":{"meaning":"Sets SecPkgCredentials_KdcProxySettingsW: the KDC proxy.","packages":["Kerberos"],"source":12},' +
    '"SECPKG_CRED_ATTR_CERT":{"meaning":"Fills SecPkgCredentials_Cert: the encoded certificate.","packages":["Kerberos"],"note":"The documentation speaks of the thumbprint; the field of the structure is EncodedCert.","source":10},' +
    '"SECPKG_CRED_ATTR_PAC_BYPASS":{"meaning":"Skips the check of the PAC of a Kerberos ticket.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_CRED_ATTR_KDC_NETWORK_SETTINGS":{"meaning":"Sets SecPkgCredentials_KdcNetworkSettingsW: the KDC proxy, and which domain controllers are looked for.","packages":["Kerberos"],"note":"The same number as SECPKG_CRED_ATTR_KDC_PROXY_SETTINGS: Version tells which structure it is.","source":2},' +
    '"SECPKG_ATTR_SIZES":{"meaning":"Fills SecPkgContext_Sizes: sizes of token, signature, block and trailer.","source":13},' +
    '"SECPKG_ATTR_NAMES":{"meaning":"Fills SecPkgContext_Names: the name of the user of the context.","source":13},' +
    '"SECPKG_ATTR_LIFESPAN":{"meaning":"Fills SecPkgContext_Lifespan: when the context begins and expires.","source":13},' +
    '"SECPKG_ATTR_DCE_INFO":{"meaning":"Fills SecPkgContext_DceInfo: authorisation data for DCE.","source":13},' +
    '"SECPKG_ATTR_STREAM_SIZES":{"meaning":"Fills SecPkgContext_StreamSizes: sizes of header, trailer and largest message.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_KEY_INFO":{"meaning":"Fills SecPkgContext_KeyInfo: algorithms and size of the keys.","source":13},' +
    '"SECPKG_ATTR_AUTHORITY":{"meaning":"Fills SecPkgContext_Authority: the name of the authority that authenticated.","source":13},' +
    '"SECPKG_ATTR_PROTO_INFO":{"meaning":"Fills SecPkgContext_ProtoInfo: name and version of the protocol.","source":14},' +
    '"SECPKG_ATTR_PASSWORD_EXPIRY":{"meaning":"Fills SecPkgContext_PasswordExpiry: when the password expires.","source":13},' +
    '"SECPKG_ATTR_SESSION_KEY":{"meaning":"Fills SecPkgContext_SessionKey: the session key.","source":13},' +
    '"SECPKG_ATTR_PACKAGE_INFO":{"meaning":"Fills SecPkgContext_PackageInfo: the package in use.","source":13},' +
    '"SECPKG_ATTR_USER_FLAGS":{"meaning":"Fills SecPkgContext_UserFlags: flags of the user.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_NEGOTIATION_INFO":{"meaning":"Fills SecPkgContext_NegotiationInfo: the package chosen, and how far the negotiation is.","note":"Can be queried before the context is established.","source":13},' +
    '"SECPKG_ATTR_NATIVE_NAMES":{"meaning":"Fills SecPkgContext_NativeNames: the names in the ticket.","source":13},' +
    '"SECPKG_ATTR_FLAGS":{"meaning":"Fills SecPkgContext_Flags: the negotiated flags of the context.","source":13},' +
    '"SECPKG_ATTR_USE_VALIDATED":{"meaning":"Undocumented: named in the header only.","source":1},' +
    '"SECPKG_ATTR_CREDENTIAL_NAME":{"meaning":"Fills SecPkgContext_CredentialName: kind and name of the credential.","source":15},' +
    '"SECPKG_ATTR_TARGET_INFORMATION":{"meaning":"Fills SecPkgContext_TargetInformation: the name of the server.","source":13},' +
    '"SECPKG_ATTR_ACCESS_TOKEN":{"meaning":"Fills SecPkgContext_AccessToken: the token of the user.","note":"The handle is not a copy and is never closed. Schannel\'s documentation says 13, which is SECPKG_ATTR_NATIVE_NAMES.","source":13},' +
    '"SECPKG_ATTR_TARGET":{"meaning":"Fills SecPkgContext_Target: the target.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_AUTHENTICATION_ID":{"meaning":"Fills SecPkgContext_AuthzID: the authorisation identity.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_LOGOFF_TIME":{"meaning":"Fills SecPkgContext_LogoffTime: when the user must log off.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_NEGO_KEYS":{"meaning":"Fills SecPkgContext_NegoKeys: the keys with which the negotiation is protected.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_PROMPTING_NEEDED":{"meaning":"Fills SecPkgContext_CredInfo: whether to ask the user for credentials.","source":16},' +
    '"SECPKG_ATTR_UNIQUE_BINDINGS":{"meaning":"Fills SecPkgContext_Bindings: the channel bindings tls-unique.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_ENDPOINT_BINDINGS":{"meaning":"Fills SecPkgContext_Bindings: the channel bindings tls-server-end-point.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_CLIENT_SPECIFIED_TARGET":{"meaning":"Fills SecPkgContext_ClientSpecifiedTarget: the SPN that the client gave.","source":13},' +
    '"SECPKG_ATTR_LAST_CLIENT_TOKEN_STATUS":{"meaning":"Fills SecPkgContext_LastClientTokenStatus: whether the last token of the client was its last.","packages":["Negotiate","Kerberos","NTLM"],"source":13},' +
    '"SECPKG_ATTR_NEGO_PKG_INFO":{"meaning":"Fills SecPkgContext_NegoPackageInfo: which packages Negotiate cannot use.","source":17},' +
    '"SECPKG_ATTR_NEGO_STATUS":{"meaning":"Fills SecPkgContext_NegoStatus: the last status of the negotiation.","source":18},' +
    '"SECPKG_ATTR_CONTEXT_DELETED":{"meaning":"Says that a context was deleted.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_DTLS_MTU":{"meaning":"Sets and reads the MTU of DTLS, 200 bytes to 64 KiB, 1096 by default.","packages":["Schannel"],"source":19},' +
    '"SECPKG_ATTR_DATAGRAM_SIZES":{"meaning":"Fills SecPkgContext_DatagramSizes: another name of SECPKG_ATTR_STREAM_SIZES.","packages":["Schannel"],"source":1},' +
    '"SECPKG_ATTR_SUBJECT_SECURITY_ATTRIBUTES":{"meaning":"Fills SecPkgContext_SubjectAttributes: security attributes of the connection.","packages":["CredSSP"],"note":"On the server only. The documentation says 124, the header 128.","source":13},' +
    '"SECPKG_ATTR_APPLICATION_PROTOCOL":{"meaning":"Fills SecPkgContext_ApplicationProtocol: the protocol that ALPN chose.","packages":["Schannel"],"source":19},' +
    '"SECPKG_ATTR_NEGOTIATED_TLS_EXTENSIONS":{"meaning":"Fills SecPkgContext_NegotiatedTlsExtensions: the TLS extensions agreed on.","packages":["Schannel"],"source":20},' +
    '"SECPKG_ATTR_IS_LOOPBACK":{"meaning":"Tells whether client and server are on one computer.","note":"The header has no structure for it.","source":1},' +
    '"SECPKG_ATTR_ISSUER_LIST":{"meaning":"Fills SecPkgContext_IssuerListInfo: the issuers the server accepts.","packages":["Schannel"],"note":"Obsolete: use SECPKG_ATTR_ISSUER_LIST_EX.","source":2},' +
    '"SECPKG_ATTR_REMOTE_CRED":{"meaning":"Fills SecPkgContext_RemoteCredentialInfo: the certificate chain of the peer.","packages":["Schannel"],"note":"Obsolete: use SECPKG_ATTR_REMOTE_CERT_CONTEXT.","source":1},' +
    '"SECPKG_ATTR_LOCAL_CRED":{"meaning":"Fills SecPkgContext_LocalCredentialInfo: our certificate chain.","packages":["Schannel"],"note":"Obsolete: use SECPKG_ATTR_LOCAL_CERT_CONTEXT.","source":13},' +
    '"SECPKG_ATTR_REMOTE_CERT_CONTEXT":{"meaning":"Fills a PCCERT_CONTEXT, the certificate of the peer, to be freed with CertFreeCertificateContext.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_LOCAL_CERT_CONTEXT":{"meaning":"Fills a PCCERT_CONTEXT, our certificate, to be freed with CertFreeCertificateContext.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_ROOT_STORE":{"meaning":"Gives a handle to the store of roots.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_SUPPORTED_ALGS":{"meaning":"Fills SecPkgCred_SupportedAlgs: the algorithms that a credential supports.","packages":["Schannel"],"source":10},' +
    '"SECPKG_ATTR_CIPHER_STRENGTHS":{"meaning":"Fills SecPkgCred_CipherStrengths: the least and the greatest strength, in bits, of a credential.","packages":["Schannel"],"source":10},' +
    '"SECPKG_ATTR_SUPPORTED_PROTOCOLS":{"meaning":"Fills SecPkgCred_SupportedProtocols: the protocols that a credential supports.","packages":["Schannel"],"source":10},' +
    '"SECPKG_ATTR_ISSUER_LIST_EX":{"meaning":"Fills SecPkgContext_IssuerListInfoEx: the issuers the server accepts.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_CONNECTION_INFO":{"meaning":"Fills SecPkgContext_ConnectionInfo: protocol and algorithms of the connection.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_EAP_KEY_BLOCK":{"meaning":"Fills SecPkgContext_EapKeyBlock: keys for EAP-TLS.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_MAPPED_CRED_ATTR":{"meaning":"Fills SecPkgContext_MappedCredAttr: an attribute of the mapped credential.","packages":["Schannel"],"note":"The documentation does not describe it; the meaning is that of its name.","source":2},' +
    '"SECPKG_ATTR_SESSION_INFO":{"meaning":"Fills SecPkgContext_SessionInfo: the session, and whether it was resumed.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_APP_DATA":{"meaning":"Sets and fills SecPkgContext_SessionAppData: data of the application kept with the session.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_REMOTE_CERTIFICATES":{"meaning":"Fills SecPkgContext_Certificates: the encoded certificates of the peer.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_CLIENT_CERT_POLICY":{"meaning":"Sets SecPkgCred_ClientCertPolicy: how certificates of clients are checked.","packages":["Schannel"],"source":1},' +
    '"SECPKG_ATTR_CC_POLICY_RESULT":{"meaning":"Fills SecPkgContext_ClientCertPolicyResult: what that check found.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_USE_NCRYPT":{"meaning":"Makes the credential use the keys of CNG.","packages":["Schannel"],"note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_LOCAL_CERT_INFO":{"meaning":"Fills SecPkgContext_CertInfo: subject and issuer of our certificate.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_CIPHER_INFO":{"meaning":"Fills SecPkgContext_CipherInfo: the cipher suite.","packages":["Schannel"],"source":19},' +
    '"SECPKG_ATTR_EAP_PRF_INFO":{"meaning":"Sets SecPkgContext_EapPrfInfo: what SECPKG_ATTR_EAP_KEY_BLOCK is derived from.","packages":["Schannel"],"source":1},' +
    '"SECPKG_ATTR_SUPPORTED_SIGNATURES":{"meaning":"Fills SecPkgContext_SupportedSignatures: the signature algorithms of the connection.","packages":["Schannel"],"source":13},' +
    '"SECPKG_ATTR_REMOTE_CERT_CHAIN":{"meaning":"Fills a PCCERT_CONTEXT, the certificate of the peer with its chain, to be freed with CertFreeCertificateContext.","packages":["Schannel"],"note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_UI_INFO":{"meaning":"Sets SecPkgContext_UiInfo: the window for dialogs.","packages":["Schannel"],"source":1},' +
    '"SECPKG_ATTR_EARLY_START":{"meaning":"Sets SecPkgContext_EarlyStart: whether TLS False Start is used.","packages":["Schannel"],"source":1},' +
    '"SECPKG_ATTR_KEYING_MATERIAL_INFO":{"meaning":"Sets SecPkgContext_KeyingMaterialInfo: label and context of the export (RFC 5705).","packages":["Schannel"],"source":21},' +
    '"SECPKG_ATTR_KEYING_MATERIAL":{"meaning":"Fills SecPkgContext_KeyingMaterial: exported keying material (RFC 5705).","packages":["Schannel"],"note":"Set SECPKG_ATTR_KEYING_MATERIAL_INFO first.","source":19},' +
    '"SECPKG_ATTR_SRTP_PARAMETERS":{"meaning":"Fills SecPkgContext_SrtpParameters: the SRTP parameters agreed on.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_TOKEN_BINDING":{"meaning":"Fills SecPkgContext_TokenBinding: version and key parameters agreed on.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_CONNECTION_INFO_EX":{"meaning":"Fills SecPkgContext_ConnectionInfoEx: protocol and algorithms by name.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_KEYING_MATERIAL_TOKEN_BINDING":{"meaning":"Fills SecPkgContext_KeyingMaterial: keying material for token binding.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_KEYING_MATERIAL_INPROC":{"meaning":"Fills SecPkgContext_KeyingMaterial_Inproc: keying material, label and context given with it.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_SASL_CONTEXT":{"meaning":"The SASL context behind a context.","note":"For packages; the documentation does not describe it.","source":1},' +
    '"SECPKG_ATTR_CERT_CHECK_RESULT":{"meaning":"Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the peer gave; during the handshake and after it.","packages":["Schannel"],"note":"For contexts with deferred validation of credentials.","source":2},' +
    '"SECPKG_ATTR_CERT_CHECK_RESULT_INPROC":{"meaning":"Fills SecPkgContext_CertificateValidationResult: what the check of the certificate of the peer gave; only after the handshake.","packages":["Schannel"],"note":"Answered within the process, without the LSA.","source":2},' +
    '"SECPKG_ATTR_SESSION_TICKET_KEYS":{"meaning":"The keys of TLS session tickets, for servers that share them; can only be set.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT_INPROC":{"meaning":"Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store; only after the handshake.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_SERIALIZED_REMOTE_CERT_CONTEXT":{"meaning":"Fills a CERT_BLOB with the certificate of the peer and its chain, as a serialised store; during the handshake and after it.","packages":["Schannel"],"source":2},' +
    '"SECPKG_ATTR_CREDS":{"meaning":"Fills SecPkgContext_ClientCreds: the credentials that the client delegated.","packages":["CredSSP"],"note":"On the server only; a secret.","source":2},' +
    '"SECPKG_ATTR_NEGOTIATION_PACKAGE":{"meaning":"The package that CredSSP negotiated for the authentication.","packages":["CredSSP"],"note":"No header declares a structure for it.","source":2},' +
    '"SECPKG_ATTR_C_ACCESS_TOKEN":{"meaning":"SECPKG_ATTR_ACCESS_TOKEN, of a context of CredSSP.","packages":["CredSSP"],"source":2},' +
    '"SECPKG_ATTR_C_FULL_ACCESS_TOKEN":{"meaning":"A token of the client that is not only one for identification.","packages":["CredSSP"],"note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_SERVER_AUTH_FLAGS":{"meaning":"How the server was authenticated: CREDSSP_SERVER_AUTH.","packages":["CredSSP"],"note":"No header declares a structure for it.","source":2},' +
    '"SECPKG_ATTR_CERT_TRUST_STATUS":{"meaning":"What the check of the certificate of the server found.","packages":["CredSSP"],"note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_C_FULL_IDENT_TOKEN":{"meaning":"A token of the client for identification.","packages":["CredSSP"],"note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_CREDS_2":{"meaning":"The credentials that the client delegated, in another form.","packages":["CredSSP"],"note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_ATTR_NEGO_INFO_FLAG_NO_KERBEROS":{"meaning":"Kerberos cannot be used.","source":1},' +
    '"SECPKG_ATTR_NEGO_INFO_FLAG_NO_NTLM":{"meaning":"NTLM cannot be used.","source":1},' +
    '"SECPKG_NEGOTIATION_COMPLETE":{"meaning":"The negotiation is complete.","source":22},' +
    '"SECPKG_NEGOTIATION_OPTIMISTIC":{"meaning":"A package was chosen, but the peer has not agreed yet.","source":22},' +
    '"SECPKG_NEGOTIATION_IN_PROGRESS":{"meaning":"The negotiation goes on.","source":22},' +
    '"SECPKG_NEGOTIATION_DIRECT":{"meaning":"The package is used without negotiation.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_NEGOTIATION_TRY_MULTICRED":{"meaning":"More than one credential is tried.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SECPKG_CONTEXT_EXPORT_RESET_NEW":{"meaning":"The new context is reset to its initial state.","source":23},' +
    '"SECPKG_CONTEXT_EXPORT_DELETE_OLD":{"meaning":"The old context is deleted.","source":23},' +
    '"SECPKG_CONTEXT_EXPORT_TO_KERNEL":{"meaning":"The context is exported to the kernel.","note":"No longer supported.","source":23},' +
    '"SECPKG_OPTIONS_PERMANENT":{"meaning":"The package stays registered.","note":"The documentation calls Flags reserved, not to be used.","source":1},' +
    '"SECPKG_OPTIONS_TYPE_UNKNOWN":{"meaning":"The kind of package is not known.","source":24},' +
    '"SECPKG_OPTIONS_TYPE_LSA":{"meaning":"An authentication package of the LSA.","source":24},' +
    '"SECPKG_OPTIONS_TYPE_SSPI":{"meaning":"An SSPI package.","source":24},' +
    '"SECQOP_WRAP_NO_ENCRYPT":{"meaning":"Makes a header or trailer but does not encrypt: the message is signed only.","note":"KERB_WRAP_NO_ENCRYPT is the same. Digest wants 0.","source":25},' +
    '"SECQOP_WRAP_OOB_DATA":{"meaning":"Sends a TLS alert: the message is its two bytes.","packages":["Schannel"],"source":25},' +
    '"SASL_OPTION_SEND_SIZE":{"meaning":"The largest data that can be sent in one message: a ULONG, 0xFFFF by default.","source":26},' +
    '"SASL_OPTION_RECV_SIZE":{"meaning":"The size of the receiving buffer: a ULONG, 0xFFFF by default.","source":26},' +
    '"SASL_OPTION_AUTHZ_STRING":{"meaning":"The string that the client passes to the server as its authorisation identity.","note":"SEC_E_UNSUPPORTED_FUNCTION when SASL_OPTION_AUTHZ_PROCESSING is Sasl_AuthZIDForbidden.","source":26},' +
    '"SASL_OPTION_AUTHZ_PROCESSING":{"meaning":"Whether that string is processed: a ULONG, Sasl_AuthZIDProcessed by default.","source":26},' +
    '"SEC_WINNT_AUTH_IDENTITY_ANSI":{"meaning":"The strings are ANSI.","excludes":["SEC_WINNT_AUTH_IDENTITY_UNICODE"],"source":27},' +
    '"SEC_WINNT_AUTH_IDENTITY_UNICODE":{"meaning":"The strings are UTF-16.","excludes":["SEC_WINNT_AUTH_IDENTITY_ANSI"],"source":27},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_PROCESS_ENCRYPTED":{"meaning":"SspiEncryptAuthIdentity encrypted the structure; only this process can decrypt it.","source":28},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_PROTECTED":{"meaning":"SspiEncryptAuthIdentityEx encrypted it for the same logon, called by the system; only the system can decrypt it.","source":28},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_USER_PROTECTED":{"meaning":"Encrypted for the same logon by a user; only that logon session can decrypt it.","source":28},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_SYSTEM_ENCRYPTED":{"meaning":"Encrypted so that only the system can decrypt it.","source":2},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_RESERVED":{"meaning":"Eight bytes follow the structure, as encryption in place needs.","source":28},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_USER":{"meaning":"There is no user name.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_NULL_DOMAIN":{"meaning":"There is no domain name.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_ID_PROVIDER":{"meaning":"An online identity: the domain is the name of its provider.","source":28},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_USE_MASK":{"meaning":"The bits between SspiPromptForCredentials and credential providers.","source":2},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE":{"meaning":"The credential provider does not save the credentials itself.","note":"For SspiPromptForCredentials and credential providers only.","source":2},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_BY_CALLER":{"meaning":"The old name of SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_SAVE.","source":2},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_SAVE_CRED_CHECKED":{"meaning":"The box to remember the credentials is ticked.","note":"For SspiPromptForCredentials and credential providers only.","source":2},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_NO_CHECKBOX":{"meaning":"The box to remember the credentials is not shown.","note":"For SspiPromptForCredentials and credential providers only.","source":2},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_SSPIPFC_CREDPROV_DO_NOT_LOAD":{"meaning":"The dialog is not filled with saved credentials.","note":"For SspiPromptForCredentials and credential providers only.","source":2},' +
    '"SEC_WINNT_AUTH_IDENTITY_FLAGS_VALID_SSPIPFC_FLAGS":{"meaning":"All bits for SspiPromptForCredentials that have a meaning.","source":2},' +
    '"SEC_WINNT_AUTH_IDENTITY_MARSHALLED":{"meaning":"The structure and its strings are one block of memory.","source":27},' +
    '"SEC_WINNT_AUTH_IDENTITY_ONLY":{"meaning":"The credentials are for identity only: the ticket holds no authorisation data.","packages":["Kerberos"],"source":27},' +
    '"SEC_WINNT_AUTH_IDENTITY_VERSION_2":{"meaning":"SEC_WINNT_AUTH_IDENTITY_EX2.","source":28},' +
    '"SEC_WINNT_AUTH_IDENTITY_VERSION":{"meaning":"SEC_WINNT_AUTH_IDENTITY_EXW or SEC_WINNT_AUTH_IDENTITY_EXA.","source":27},' +
    '"SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_LOGON":{"meaning":"Only the same logon session can decrypt it.","source":29},' +
    '"SEC_WINNT_AUTH_IDENTITY_ENCRYPT_SAME_PROCESS":{"meaning":"Only the same process can decrypt it, as with SspiEncryptAuthIdentity.","source":29},' +
    '"SEC_WINNT_AUTH_IDENTITY_ENCRYPT_FOR_SYSTEM":{"meaning":"Only the system can decrypt it.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_CRED_NO_SYSTEM_MAPPER":{"meaning":"Does not map certificates of clients to accounts; server only.","source":30},' +
    '"SCH_CRED_NO_SERVERNAME_CHECK":{"meaning":"Does not compare the target name with the names in the certificate; client only.","source":30},' +
    '"SCH_CRED_MANUAL_CRED_VALIDATION":{"meaning":"Does not validate the chain of the server; client only.","excludes":["SCH_CRED_AUTO_CRED_VALIDATION"],"note":"The caller must validate it.","source":30},' +
    '"SCH_CRED_NO_DEFAULT_CREDS":{"meaning":"Does not look for a certificate of the client by itself; client only.","excludes":["SCH_CRED_USE_DEFAULT_CREDS"],"source":30},' +
    '"SCH_CRED_AUTO_CRED_VALIDATION":{"meaning":"Validates the chain of the server, as it does by default; client only.","excludes":["SCH_CRED_MANUAL_CRED_VALIDATION"],"source":30},' +
    '"SCH_CRED_USE_DEFAULT_CREDS":{"meaning":"Looks for a certificate of the client by itself; client only.","excludes":["SCH_CRED_NO_DEFAULT_CREDS"],"source":30},' +
    '"SCH_CRED_DISABLE_RECONNECTS":{"meaning":"Sessions of full handshakes are not resumed; server only.","note":"The documentation says SCH_DISABLE_RECONNECTS. ApplyControlToken can allow it later.","source":30},' +
    '"SCH_CRED_REVOCATION_CHECK_END_CERT":{"meaning":"Checks the last certificate of the chain for revocation.","excludes":["SCH_CRED_REVOCATION_CHECK_CHAIN","SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT"],"source":30},' +
    '"SCH_CRED_REVOCATION_CHECK_CHAIN":{"meaning":"Checks all certificates of the chain for revocation.","excludes":["SCH_CRED_REVOCATION_CHECK_END_CERT","SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT"],"source":30},' +
    '"SCH_CRED_REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT":{"meaning":"Checks all certificates of the chain but the root for revocation.","excludes":["SCH_CRED_REVOCATION_CHECK_END_CERT","SCH_CRED_REVOCATION_CHECK_CHAIN"],"source":30},' +
    '"SCH_CRED_IGNORE_NO_REVOCATION_CHECK":{"meaning":"Ignores CRYPT_E_NO_REVOCATION_CHECK.","note":"Ignored unless a revocation check is asked for.","source":30},' +
    '"SCH_CRED_IGNORE_REVOCATION_OFFLINE":{"meaning":"Ignores CRYPT_E_REVOCATION_OFFLINE.","note":"Ignored unless a revocation check is asked for.","source":30},' +
    '"SCH_CRED_RESTRICTED_ROOTS":{"meaning":"Trusts only the roots of hRootStore.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_CRED_REVOCATION_CHECK_CACHE_ONLY":{"meaning":"Checks revocation with what the cache holds.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_CRED_CACHE_ONLY_URL_RETRIEVAL":{"meaning":"Takes what a certificate refers to by URL from the cache only.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_CRED_MEMORY_STORE_CERT":{"meaning":"The certificate comes from a store in memory.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_CRED_CACHE_ONLY_URL_RETRIEVAL_ON_CREATE":{"meaning":"Takes URLs from the cache only while the credential is acquired.","source":30},' +
    '"SCH_SEND_ROOT_CERT":{"meaning":"Sends the root certificate too.","note":"A root that comes over the network is not to be trusted for that.","source":30},' +
    '"SCH_CRED_SNI_CREDENTIAL":{"meaning":"The credential is chosen by the server name (SNI).","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_CRED_SNI_ENABLE_OCSP":{"meaning":"OCSP stapling is used for credentials chosen by server name.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_SEND_AUX_RECORD":{"meaning":"Splits data into two records, against a weakness of CBC in old TLS.","source":30},' +
    '"SCH_USE_STRONG_CRYPTO":{"meaning":"Disables algorithms, suites and versions that are known to be weak.","source":30},' +
    '"SCH_USE_PRESHAREDKEY_ONLY":{"meaning":"Uses cipher suites with a preshared key only.","source":30},' +
    '"SCH_USE_DTLS_ONLY":{"meaning":"Uses DTLS only.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_ALLOW_NULL_ENCRYPTION":{"meaning":"Allows cipher suites that do not encrypt.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SCH_CRED_DEFERRED_CRED_VALIDATION":{"meaning":"Checks the chain of the server, but does not end the handshake over a problem; client only.","note":"The caller asks with SECPKG_ATTR_CERT_CHECK_RESULT.","source":2},' +
    '"SCH_DISABLE_RECONNECTS":{"meaning":"Sessions of full handshakes are not resumed; server only.","note":"The documentation\'s name of SCH_CRED_DISABLE_RECONNECTS.","source":30},' +
    '"SP_PROT_PCT1_SERVER":{"meaning":"PCT 1.0, as the server.","note":"Obsolete.","source":30},' +
    '"SP_PROT_PCT1_CLIENT":{"meaning":"PCT 1.0, as the client.","note":"Obsolete.","source":30},' +
    '"SP_PROT_PCT1":{"meaning":"PCT 1.0, on both sides.","note":"Obsolete.","source":2},' +
    '"SP_PROT_SSL2_SERVER":{"meaning":"SSL 2.0, as the server.","excludes":["SP_PROT_TLS1_2_SERVER"],"note":"Obsolete; Windows supports it no longer since Windows 10 1607.","source":30},' +
    '"SP_PROT_SSL2_CLIENT":{"meaning":"SSL 2.0, as the client.","excludes":["SP_PROT_TLS1_2_CLIENT"],"note":"Obsolete; Windows supports it no longer since Windows 10 1607.","source":30},' +
    '"SP_PROT_SSL2":{"meaning":"SSL 2.0, on both sides.","note":"Obsolete; Windows supports it no longer since Windows 10 1607.","source":2},' +
    '"SP_PROT_SSL3_SERVER":{"meaning":"SSL 3.0, as the server.","note":"Obsolete.","source":30},' +
    '"SP_PROT_SSL3_CLIENT":{"meaning":"SSL 3.0, as the client.","note":"Obsolete.","source":30},' +
    '"SP_PROT_SSL3":{"meaning":"SSL 3.0, on both sides.","note":"Obsolete.","source":2},' +
    '"SP_PROT_TLS1_SERVER":{"meaning":"TLS 1.0, as the server.","note":"TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1.","source":30},' +
    '"SP_PROT_TLS1_CLIENT":{"meaning":"TLS 1.0, as the client.","note":"TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1.","source":30},' +
    '"SP_PROT_TLS1":{"meaning":"TLS 1.0, on both sides.","note":"TLS 1.0 only: SP_PROT_TLS1_X is all of TLS 1.","source":2},' +
    '"SP_PROT_SSL3TLS1_CLIENTS":{"meaning":"SSL 3.0 and TLS 1.0, as the client.","source":2},' +
    '"SP_PROT_SSL3TLS1_SERVERS":{"meaning":"SSL 3.0 and TLS 1.0, as the server.","source":2},' +
    '"SP_PROT_SSL3TLS1":{"meaning":"SSL 3.0 and TLS 1.0, on both sides.","source":2},' +
    '"SP_PROT_UNI_SERVER":{"meaning":"The unified protocol, as the server.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SP_PROT_UNI_CLIENT":{"meaning":"The unified protocol, as the client.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SP_PROT_UNI":{"meaning":"The unified protocol, on both sides.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"SP_PROT_ALL":{"meaning":"All protocols.","source":2},' +
    '"SP_PROT_NONE":{"meaning":"No protocol; in grbitEnabledProtocols, those that the system enables.","source":30},' +
    '"SP_PROT_CLIENTS":{"meaning":"PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the client.","note":"Without TLS 1.1 and later: SP_PROT_X_CLIENTS has them.","source":2},' +
    '"SP_PROT_SERVERS":{"meaning":"PCT 1.0, SSL 2.0 and 3.0, TLS 1.0 and the unified protocol, as the server.","note":"Without TLS 1.1 and later: SP_PROT_X_SERVERS has them.","source":2},' +
    '"SP_PROT_TLS1_0_SERVER":{"meaning":"TLS 1.0, as the server.","source":30},' +
    '"SP_PROT_TLS1_0_CLIENT":{"meaning":"TLS 1.0, as the client.","source":30},' +
    '"SP_PROT_TLS1_0":{"meaning":"TLS 1.0, on both sides.","source":2},' +
    '"SP_PROT_TLS1_1_SERVER":{"meaning":"TLS 1.1, as the server.","source":30},' +
    '"SP_PROT_TLS1_1_CLIENT":{"meaning":"TLS 1.1, as the client.","source":30},' +
    '"SP_PROT_TLS1_1":{"meaning":"TLS 1.1, on both sides.","source":2},' +
    '"SP_PROT_TLS1_2_SERVER":{"meaning":"TLS 1.2, as the server.","excludes":["SP_PROT_SSL2_SERVER"],"source":30},' +
    '"SP_PROT_TLS1_2_CLIENT":{"meaning":"TLS 1.2, as the client.","excludes":["SP_PROT_SSL2_CLIENT"],"source":30},' +
    '"SP_PROT_TLS1_2":{"meaning":"TLS 1.2, on both sides.","source":2},' +
    '"SP_PROT_TLS1_3_SERVER":{"meaning":"TLS 1.3, as the server.","note":"Needs the credential structure SCH_CREDENTIALS.","source":2},' +
    '"SP_PROT_TLS1_3_CLIENT":{"meaning":"TLS 1.3, as the client.","note":"Needs the credential structure SCH_CREDENTIALS.","source":2},' +
    '"SP_PROT_TLS1_3":{"meaning":"TLS 1.3, on both sides.","note":"Needs the credential structure SCH_CREDENTIALS.","source":2},' +
    '"SP_PROT_DTLS_SERVER":{"meaning":"DTLS 1.0, as the server.","note":"DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1.","source":30},' +
    '"SP_PROT_DTLS_CLIENT":{"meaning":"DTLS 1.0, as the client.","note":"DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1.","source":30},' +
    '"SP_PROT_DTLS":{"meaning":"DTLS 1.0, on both sides.","note":"DTLS 1.0 only: SP_PROT_DTLS1_X is all of DTLS 1.","source":2},' +
    '"SP_PROT_DTLS1_0_SERVER":{"meaning":"DTLS 1.0, as the server.","source":30},' +
    '"SP_PROT_DTLS1_0_CLIENT":{"meaning":"DTLS 1.0, as the client.","source":30},' +
    '"SP_PROT_DTLS1_0":{"meaning":"DTLS 1.0, on both sides.","source":2},' +
    '"SP_PROT_DTLS1_2_SERVER":{"meaning":"DTLS 1.2, as the server.","source":30},' +
    '"SP_PROT_DTLS1_2_CLIENT":{"meaning":"DTLS 1.2, as the client.","source":30},' +
    '"SP_PROT_DTLS1_2":{"meaning":"DTLS 1.2, on both sides.","source":2},' +
    '"SP_PROT_DTLS1_X_SERVER":{"meaning":"DTLS 1.0 and 1.2, as the server.","source":30},' +
    '"SP_PROT_DTLS1_X_CLIENT":{"meaning":"DTLS 1.0 and 1.2, as the client.","source":30},' +
    '"SP_PROT_DTLS1_X":{"meaning":"DTLS 1.0 and 1.2, on both sides.","source":2},' +
    '"SP_PROT_TLS1_1PLUS_SERVER":{"meaning":"TLS 1.1, 1.2 and 1.3, as the server.","source":2},' +
    '"SP_PROT_TLS1_1PLUS_CLIENT":{"meaning":"TLS 1.1, 1.2 and 1.3, as the client.","source":2},' +
    '"SP_PROT_TLS1_1PLUS":{"meaning":"TLS 1.1, 1.2 and 1.3, on both sides.","source":2},' +
    '"SP_PROT_TLS1_3PLUS_SERVER":{"meaning":"TLS 1.3 and later, as the server.","note":"In this header TLS 1.3 alone.","source":2},' +
    '"SP_PROT_TLS1_3PLUS_CLIENT":{"meaning":"TLS 1.3 and later, as the client.","note":"In this header TLS 1.3 alone.","source":2},' +
    '"SP_PROT_TLS1_3PLUS":{"meaning":"TLS 1.3 and later, on both sides.","note":"In this header TLS 1.3 alone.","source":2},' +
    '"SP_PROT_TLS1_X_SERVER":{"meaning":"TLS 1.0 to 1.3, as the server.","source":2},' +
    '"SP_PROT_TLS1_X_CLIENT":{"meaning":"TLS 1.0 to 1.3, as the client.","source":2},' +
    '"SP_PROT_TLS1_X":{"meaning":"TLS 1.0 to 1.3, on both sides.","source":2},' +
    '"SP_PROT_SSL3TLS1_X_CLIENTS":{"meaning":"SSL 3.0 and TLS 1.0 to 1.3, as the client.","source":2},' +
    '"SP_PROT_SSL3TLS1_X_SERVERS":{"meaning":"SSL 3.0 and TLS 1.0 to 1.3, as the server.","source":2},' +
    '"SP_PROT_SSL3TLS1_X":{"meaning":"SSL 3.0 and TLS 1.0 to 1.3, on both sides.","source":2},' +
    '"SP_PROT_X_CLIENTS":{"meaning":"SP_PROT_CLIENTS with all of TLS 1 and DTLS 1.","source":2},' +
    '"SP_PROT_X_SERVERS":{"meaning":"SP_PROT_SERVERS with all of TLS 1 and DTLS 1.","source":2},' +
    '"CREDSSP_FLAG_REDIRECT":{"meaning":"The credentials stay on the client, and requests for them are redirected to it.","note":"The documentation does not describe it; the meaning is that of its name.","source":1},' +
    '"CREDSSP_SERVER_AUTH_NEGOTIATE":{"meaning":"By the package that CredSSP negotiated.","source":1},' +
    '"CREDSSP_SERVER_AUTH_CERTIFICATE":{"meaning":"By its certificate.","source":1},' +
    '"CREDSSP_SERVER_AUTH_LOOPBACK":{"meaning":"It is on the same computer.","source":1},' +
    '"SECPKG_ALT_ATTR":{"meaning":"Combined with an attribute, asks CredSSP itself for it.","source":2},' +
    '"szOID_TS_KP_TS_SERVER_AUTH":{"meaning":"The extended key usage of a server of the Remote Desktop protocol.","note":"The documentation does not describe it; the meaning is that of its name.","source":1}' +
    '}',
);
