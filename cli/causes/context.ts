// What usually causes the statuses of contexts, buffers and messages, and those that are no failures.

import { type Causes, cause, page } from './cause.js';

export const contextCauses: Causes = {
  SEC_E_OK: [
    cause(
      'any',
      'The call did what it was asked for.',
      'Send the output token, if there is one.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_E_INSUFFICIENT_MEMORY: [
    cause(
      'any',
      'Contexts and credentials that are never freed, or a size in a buffer that is no size.',
      'Count the handles with SSPI_TRACE=1; dispose() of those that are done.',
    ),
  ],
  SEC_E_NOT_OWNER: [
    cause(
      'any',
      'The credentials belong to another logon, or to another process.',
      'Acquire credentials of your own with the logon that uses them.',
    ),
  ],
  SEC_E_CANNOT_INSTALL: [
    cause(
      'any',
      'The DLL of a security package refuses to be loaded.',
      'Look in the event log at the start of the system; check the package’s signature.',
    ),
  ],
  SEC_E_CANNOT_PACK: [
    cause(
      'any',
      'The handshake is not over yet, or the package exports no contexts.',
      'Export once the context is established.',
    ),
  ],
  SEC_E_QOP_NOT_SUPPORTED: [
    cause(
      'any',
      'fQOP is a number that the package does not have.',
      'Give 0, or SECQOP_WRAP_NO_ENCRYPT with Kerberos and NTLM.',
    ),
  ],
  SEC_I_COMPLETE_NEEDED: [
    cause(
      'any',
      'Digest, and NTLM of sspi-rs, finish a token only once its message is known.',
      'CompleteAuthToken; step() does so by itself.',
      'seen: sspi-rs 0.16.1',
    ),
  ],
  SEC_I_COMPLETE_AND_CONTINUE: [
    cause(
      'any',
      'As SEC_I_COMPLETE_NEEDED, and the peer has an answer to give.',
      'CompleteAuthToken, send, and call again; step() does the first by itself.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_I_LOCAL_LOGON: [
    cause(
      'any',
      'The credentials were checked against what this computer has stored.',
      'Reach a domain controller if the network’s word is needed.',
    ),
  ],
  SEC_I_GENERIC_EXTENSION_RECEIVED: [
    cause(
      'Schannel',
      'An extension that SECBUFFER_SUBSCRIBE_GENERIC_TLS_EXTENSION named has come.',
      'Read it from the output buffers and call again.',
    ),
  ],
  SEC_E_BAD_PKGID: [
    cause(
      'any',
      'A name of a package was given where a number is wanted, or the reverse.',
      '`koffi-sspi packages` lists the names.',
    ),
  ],
  SEC_I_CONTEXT_EXPIRED: [
    cause(
      'Schannel',
      'The peer sent close_notify: the end of the data.',
      'Apply a SCHANNEL_SHUTDOWN token, send what the next leg gives, and close.',
      page('decryptmessage--general'),
    ),
  ],
  SEC_E_INCOMPLETE_CREDENTIALS: [
    cause(
      'Schannel',
      'The server wants a client certificate, and the credential has none with a key.',
      'Acquire a credential with schannel: { certificates } from a PFX.',
      page('initializesecuritycontext--general'),
    ),
    cause(
      'Schannel',
      'The certificate is there, but issued by none of the authorities that the server named.',
      'Look at SECPKG_ATTR_ISSUER_LIST_EX.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_I_INCOMPLETE_CREDENTIALS: [
    cause(
      'Schannel',
      'The server asks for a client certificate; it may do without.',
      'Call again with the same input to go on without, or with step(token, { credential }) of one that fits.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_I_RENEGOTIATE: [
    cause(
      'Schannel',
      'TLS 1.3: the server sent a session ticket or a key update. This is usual.',
      'Take a leg with the EXTRA buffer, or an empty token, and go on decrypting; TlsStream does so.',
      'RFC 8446 section 4.6',
    ),
    cause(
      'Schannel',
      'TLS 1.2: the peer wants another handshake, for a client certificate mostly.',
      'Take a leg with the EXTRA buffer, or an empty token, and more until one gives SEC_E_OK.',
      page('decryptmessage--general'),
    ),
  ],
  SEC_I_NO_LSA_CONTEXT: [
    cause(
      'any',
      'The context lives in this process alone.',
      'Nothing is to be done; an attribute that the LSA knows cannot be had.',
    ),
  ],
  SEC_E_ENCRYPT_FAILURE: [
    cause(
      'Schannel',
      'The message is longer than cbMaximumMessage, or header and trailer are too small.',
      'Take the sizes of SECPKG_ATTR_STREAM_SIZES; TlsStream does. encryptMessage() takes those of SECPKG_ATTR_SIZES.',
    ),
    cause(
      'any',
      'The context was not granted CONFIDENTIALITY.',
      'Ask for it on both sides, and look at missingAttributes().',
    ),
  ],
  SEC_E_DECRYPT_FAILURE: [
    cause(
      'any',
      'The bytes were changed, cut short, or are of another context.',
      'Send every part whole and in order; one context per connection.',
    ),
    cause(
      'Schannel',
      'Bytes of an earlier EXTRA buffer were left out, or given twice.',
      'Begin the next call with what EXTRA holds.',
    ),
  ],
  SEC_E_UNFINISHED_CONTEXT_DELETED: [
    cause(
      'any',
      'The connection ended in the middle of a handshake.',
      'See why the peer hung up: its log has the reason.',
    ),
  ],
  SEC_E_WRONG_CREDENTIAL_HANDLE: [
    cause(
      'any',
      'A later leg was given another credential than the first one.',
      'Keep one credential for all legs of a context.',
    ),
  ],
  SEC_E_CRYPTO_SYSTEM_INVALID: [
    cause(
      'Kerberos',
      'An encryption type is chosen that this system has switched off (FIPS, for instance).',
      'Compare the policies for encryption types on both sides.',
    ),
  ],
  SEC_E_STRONG_CRYPTO_NOT_SUPPORTED: [
    cause(
      'Schannel',
      'The peer demands stronger cryptography than this computer allows itself.',
      'Update this computer, or look at its policy for cipher suites.',
    ),
    cause(
      'NTLM',
      'The peer demands 128-bit session security, which this side does not offer.',
      'Compare “minimum session security for NTLM” on both sides.',
    ),
  ],
  SEC_E_SHUTDOWN_IN_PROGRESS: [
    cause('any', 'Windows is shutting down.', 'Try again once it has started anew.'),
  ],
  SEC_I_SIGNATURE_NEEDED: [
    cause(
      'Schannel',
      'The private key is elsewhere, and the handshake waits for its signature.',
      'Make the signature, pass it on, and call again.',
    ),
  ],
  SEC_E_INVALID_PARAMETER: [
    cause(
      'any',
      'A buffer is null with a length, a reserved value is not 0, or a flag is unknown.',
      'Compare the call with `koffi-sspi describe FUNCTION`.',
    ),
    cause(
      'Schannel',
      'SCH_CREDENTIALS names the protocols to switch off; SCHANNEL_CRED those to allow.',
      'Look at both with `koffi-sspi describe`.',
    ),
  ],
  SEC_I_NO_RENEGOTIATION: [
    cause(
      'Schannel',
      'The peer does not renegotiate, as most servers today.',
      'Go on as it is; ask for what is needed in the first handshake.',
    ),
  ],
  SEC_E_NO_CONTEXT: [
    cause('any', 'A function that needs a context was called too early.', 'Finish the handshake.'),
  ],
  SEC_I_MESSAGE_FRAGMENT: [
    cause(
      'any',
      'FRAGMENT_TO_FIT: the token is larger than the buffer.',
      'Send this part, and call again without input for the next.',
    ),
  ],
  SEC_E_ONLY_HTTPS_ALLOWED: [
    cause(
      'CredSSP',
      'Credentials would go over a connection that is not encrypted.',
      'Use https, or another package.',
    ),
  ],
  SEC_I_CONTINUE_NEEDED_MESSAGE_OK: [
    cause(
      'Schannel',
      'TLS False Start: messages may be protected before the server has confirmed the handshake.',
      'Go on with the handshake. An attacker could have led it to a weak cipher suite: allow strong ones only.',
      'RFC 7918',
    ),
  ],
  SEC_E_APPLICATION_PROTOCOL_MISMATCH: [
    cause(
      'Schannel',
      'The server speaks none of the protocols (ALPN) that the client names.',
      'Compare with `koffi-sspi token` of the client hello; add http/1.1.',
      'RFC 7301 section 3.2',
    ),
  ],
  // Its name says information, its value (the sign) failure.
  SEC_I_INVALID_SESSION_STATE: [
    cause(
      'Schannel',
      'The session that was to be resumed is unknown, expired, or of other settings.',
      'Make a full handshake; forget the ticket.',
    ),
  ],
  SEC_I_ASYNC_CALL_PENDING: [
    cause(
      'any',
      'The call was made with an asynchronous SSPI context.',
      'Wait for its notification before the buffers are touched.',
    ),
  ],
  SEC_E_EXT_BUFFER_TOO_SMALL: [
    cause(
      'Schannel',
      'A TLS extension is longer than the buffer for it.',
      'Make the buffer as large as the length that was given back.',
    ),
  ],
  SEC_E_INSUFFICIENT_BUFFERS: [
    cause(
      'Schannel',
      'DecryptMessage and EncryptMessage of Schannel need four buffers, legs two for input.',
      'Add SECBUFFER_EMPTY buffers.',
    ),
  ],
};
