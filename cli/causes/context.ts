// What usually causes the statuses of contexts, buffers and messages, and those that are no failures.

import { type Causes, cause, page } from './cause.js';
import { comErrors, issue, sdk, win32 } from './sources.js';

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
      'There is not enough memory for the call.',
      'Count the handles with SSPI_TRACE=1; dispose() of those that are done; check the sizes in the buffers.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_E_NOT_OWNER: [
    cause(
      'any',
      'The caller does not have the credentials that it asks for.',
      'Acquire credentials of your own with the logon that uses them.',
      page('acquirecredentialshandle--general'),
    ),
  ],
  SEC_E_CANNOT_INSTALL: [
    cause(
      'any',
      'The security package failed to initialise.',
      'Look in the event log at the start of the system; check the package’s signature.',
      comErrors,
    ),
  ],
  SEC_E_CANNOT_PACK: [
    cause(
      'any',
      'The package is unable to pack the context.',
      'Export once the context is established; not every package can.',
      page('sspi-status-codes'),
    ),
  ],
  SEC_E_QOP_NOT_SUPPORTED: [
    cause(
      'any',
      'The context has neither confidentiality nor integrity.',
      'Ask for them on both sides, and look at missingAttributes().',
      page('encryptmessage--general'),
    ),
    cause(
      'any',
      'The package does not have the quality of protection that fQOP asks for.',
      'Give 0, or SECQOP_WRAP_NO_ENCRYPT with Kerberos and NTLM.',
      comErrors,
    ),
  ],
  SEC_I_COMPLETE_NEEDED: [
    cause(
      'Digest',
      'A token is finished only once its message is known.',
      'CompleteAuthToken; step() does so by itself.',
      win32('api/sspi/nf-sspi-completeauthtoken'),
    ),
    cause(
      'NTLM',
      'That of sspi-rs says so with its last token.',
      'CompleteAuthToken; step() does so by itself.',
      'seen: sspilib 0.6.0',
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
      'No authority was reached; the credentials were checked against what this computer knows.',
      'Reach a domain controller if the network’s word is needed.',
      comErrors,
    ),
  ],
  SEC_I_GENERIC_EXTENSION_RECEIVED: [
    cause(
      'Schannel',
      'A TLS extension has come that the caller subscribed to.',
      'Read it from the output buffers and call again.',
      sdk,
    ),
  ],
  SEC_E_BAD_PKGID: [
    cause(
      'any',
      'There is no package with this identifier.',
      '`koffi-sspi packages` lists those that there are.',
      page('sspi-status-codes'),
    ),
  ],
  SEC_I_CONTEXT_EXPIRED: [
    cause(
      'Schannel',
      'The peer sent close_notify: the end of the data.',
      'Apply a SCHANNEL_SHUTDOWN token, send what the next leg gives, and close.',
      page('shutting-down-an-schannel-connection'),
    ),
  ],
  SEC_E_INCOMPLETE_CREDENTIALS: [
    cause(
      'any',
      'The credentials are not complete and cannot be verified.',
      'In TLS, acquire a credential with schannel: { certificates } from a PFX, key included.',
      page('sspi-status-codes'),
    ),
  ],
  SEC_I_INCOMPLETE_CREDENTIALS: [
    cause(
      'Schannel',
      'The server asks for a client certificate, and the credential has none, or none of an authority that the server trusts.',
      'Call again with the same input to go on without, or with step(token, { credential }) of one that fits: SECPKG_ATTR_ISSUER_LIST_EX names the authorities.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_I_RENEGOTIATE: [
    cause(
      'Schannel',
      'TLS 1.3: the server sent a session ticket, or another message that follows the handshake. This is usual.',
      'Take a leg with the EXTRA buffer, or an empty token, and go on decrypting; TlsStream does so.',
      issue('curl/curl#18983'),
    ),
    cause(
      'Schannel',
      'TLS 1.2: the peer wants another handshake.',
      'Take a leg with the EXTRA buffer, or an empty token, and more until one gives SEC_E_OK.',
      page('decryptmessage--general'),
    ),
  ],
  SEC_I_NO_LSA_CONTEXT: [
    cause(
      'any',
      'There is no context in the LSA that belongs to this one.',
      'Nothing is to be done; an attribute that only the LSA knows cannot be had.',
      comErrors,
    ),
  ],
  SEC_E_ENCRYPT_FAILURE: [
    cause(
      'Schannel',
      'The message is longer than cbMaximumMessage.',
      'Take the sizes of SECPKG_ATTR_STREAM_SIZES; TlsStream does. encryptMessage() takes those of SECPKG_ATTR_SIZES.',
      issue('vlang/v#26681'),
    ),
  ],
  SEC_E_DECRYPT_FAILURE: [
    cause(
      'any',
      'The data cannot be decrypted.',
      'Give every part whole, once and in order, beginning with what EXTRA holds; one context per connection.',
      comErrors,
    ),
    cause(
      'Schannel',
      'The peer sent the alert decrypt_error, or decryption_failed.',
      'Look at its log.',
      page('schannel-error-codes-for-tls-and-ssl-alerts'),
    ),
  ],
  SEC_E_UNFINISHED_CONTEXT_DELETED: [
    cause(
      'any',
      'The context was deleted before it was complete.',
      'See why the handshake ended: the peer’s log has the reason.',
      comErrors,
    ),
    cause(
      'Schannel',
      'The peer sent the alert user_canceled.',
      'Ask its user.',
      page('schannel-error-codes-for-tls-and-ssl-alerts'),
    ),
  ],
  SEC_E_WRONG_CREDENTIAL_HANDLE: [
    cause(
      'any',
      'The leg was given another credential than that of the context.',
      'Keep one credential for all legs of a context.',
      comErrors,
    ),
  ],
  SEC_E_CRYPTO_SYSTEM_INVALID: [
    cause(
      'any',
      'A function that the cipher or the checksum needs is not available.',
      'Compare the policies for cryptography on both sides.',
      comErrors,
    ),
    cause(
      'Digest',
      'The cipher that was chosen for the context is not supported.',
      'Let both sides offer another cipher of Digest’s.',
      page('decryptmessage--general'),
    ),
  ],
  SEC_E_STRONG_CRYPTO_NOT_SUPPORTED: [
    cause(
      'any',
      'The peer demands strong cryptography that this computer does not support.',
      'Update this computer, or look at its policy for cipher suites.',
      comErrors,
    ),
  ],
  SEC_E_SHUTDOWN_IN_PROGRESS: [
    cause('any', 'Windows is shutting down.', 'Try again once it has started anew.', comErrors),
  ],
  SEC_I_SIGNATURE_NEEDED: [
    cause(
      'any',
      'A signature is due before the user can authenticate.',
      'Make the signature, pass it on, and call again.',
      comErrors,
    ),
  ],
  SEC_E_INVALID_PARAMETER: [
    cause(
      'any',
      'A parameter is not valid.',
      'Compare the call with `koffi-sspi describe FUNCTION`: lengths, flags, values that must be 0.',
      comErrors,
    ),
    cause(
      'NTLM',
      'That of sspi-rs was given no identity, and knows no logged-on user.',
      'Give user, domain and password.',
      'seen: sspilib 0.6.0',
    ),
  ],
  SEC_I_NO_RENEGOTIATION: [
    cause(
      'Schannel',
      'The peer rejected the request to renegotiate.',
      'Go on as it is; ask for what is needed in the first handshake.',
      comErrors,
    ),
  ],
  SEC_E_NO_CONTEXT: [
    cause(
      'any',
      'The context that the call needs does not exist.',
      'Finish the handshake.',
      comErrors,
    ),
  ],
  SEC_I_MESSAGE_FRAGMENT: [
    cause(
      'any',
      'The buffer holds one fragment of a message, and more are to be had.',
      'Send this one, and call again for the next.',
      comErrors,
    ),
  ],
  SEC_E_ONLY_HTTPS_ALLOWED: [
    cause(
      'any',
      'The scheme is another one than https.',
      'Use https, or another package.',
      comErrors,
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
      'The TLS session cannot be resumed.',
      'Make a full handshake; forget the ticket.',
      sdk,
    ),
  ],
  SEC_I_ASYNC_CALL_PENDING: [
    cause(
      'any',
      'The call was made with an asynchronous SSPI context, and goes on.',
      'Wait for its notification before the buffers are touched.',
      page('sspi-asynchronous-contexts'),
    ),
  ],
  SEC_E_EXT_BUFFER_TOO_SMALL: [
    cause(
      'Schannel',
      'The buffer for TLS extensions is too small.',
      'Make the buffer as large as the length that was given back.',
      sdk,
    ),
  ],
  SEC_E_INSUFFICIENT_BUFFERS: [
    cause(
      'any',
      'A leg was given too few buffers for its token.',
      'Add SECBUFFER_EMPTY buffers: legs of Schannel take two for input.',
      sdk,
    ),
  ],
};
