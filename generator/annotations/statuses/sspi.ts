// The meaning of each SSPI status and what to check, as error messages show them.

export const sspiStatusMeanings: Readonly<Record<string, string>> = {
  SEC_E_OK:
    'Success. In a handshake the context is established; if there is an output token, the peer ' +
    'still needs it.',
  SEC_E_INSUFFICIENT_MEMORY:
    'There was not enough memory for the call. Delete contexts and credentials that are not ' +
    'needed, and check the sizes given in the buffers.',
  SEC_E_INVALID_HANDLE:
    'The credential or context handle is not valid: never acquired, already freed, or of another ' +
    'kind. The header says 0x80090301; eight pages of the documentation say 0x80100003.',
  SEC_E_UNSUPPORTED_FUNCTION:
    'The package does not support this function, attribute or combination of flags. Check the ' +
    'capabilities of the package and the flags that were asked for.',
  SEC_E_TARGET_UNKNOWN:
    'The target is not known to the authority: no account has this SPN. Check the SPN, its ' +
    'spelling and its registration (setspn -Q).',
  SEC_E_INTERNAL_ERROR:
    'An error that has no SSPI code of its own. Check the parameters, buffers and tokens, then ' +
    'look in the event log of both sides.',
  SEC_E_SECPKG_NOT_FOUND:
    'There is no security package with this name. Check its spelling against the list of ' +
    'EnumerateSecurityPackages.',
  SEC_E_NOT_OWNER: 'The caller does not own these credentials. Acquire credentials of your own.',
  SEC_E_CANNOT_INSTALL:
    'The security package could not initialise and should not be installed. Check the package ' +
    'and its registration.',
  SEC_E_INVALID_TOKEN:
    'The token could not be read: damaged, cut short, or of another package. Check that both ' +
    'sides use the same package and that tokens arrive whole.',
  SEC_E_CANNOT_PACK:
    'The package could not pack the context for export. Not every package, and not every ' +
    'context, can be exported.',
  SEC_E_QOP_NOT_SUPPORTED:
    'The package does not support this quality of protection. Use 0 or a value it supports for ' +
    'fQOP.',
  SEC_E_NO_IMPERSONATION:
    'Impersonation is not allowed for this context. Check that the context is established and ' +
    'that the package can impersonate (SECPKG_FLAG_IMPERSONATION).',
  SEC_E_LOGON_DENIED:
    'The user name, domain or password was not accepted. Check all three, and whether the ' +
    'account is locked, disabled or not allowed to log on here.',
  SEC_E_UNKNOWN_CREDENTIALS:
    'The credentials are not ones the package recognises. Check the identity structure, the use ' +
    'they were acquired for, and that the package accepts such credentials.',
  SEC_E_NO_CREDENTIALS:
    'There are no credentials to use, or with Digest and Schannel phCredential is not valid. Log on, give ' +
    'explicit ones, or for a server check its keytab, machine account or certificate.',
  SEC_E_MESSAGE_ALTERED:
    'The signature does not match: the message was changed on its way, or the two sides do not ' +
    'have the same keys. Check that the bytes arrive unchanged and in the right buffers.',
  SEC_E_OUT_OF_SEQUENCE:
    'The message came out of order or twice. Verify and decrypt messages in the order in which ' +
    'the peer made them, each once.',
  SEC_E_NO_AUTHENTICATING_AUTHORITY:
    'No authority could be reached for the logon. Check the name of the domain, that a domain ' +
    'controller or KDC answers, and the trust between the domains.',
  SEC_I_CONTINUE_NEEDED:
    'Not a failure: send the output token, if there is one, and call again with the answer of ' +
    'the peer.',
  SEC_I_COMPLETE_NEEDED:
    'Not a failure: call CompleteAuthToken on the output token before it is sent.',
  SEC_I_COMPLETE_AND_CONTINUE:
    'Not a failure: call CompleteAuthToken on the output token, send it, and call again with the ' +
    'answer of the peer.',
  SEC_I_LOCAL_LOGON:
    'Not a failure: the logon succeeded with what this computer knows, as no network authority ' +
    'could be reached.',
  SEC_I_GENERIC_EXTENSION_RECEIVED:
    'Not a failure: a TLS extension that was subscribed to has arrived. Read it, then call again ' +
    'to go on with the handshake.',
  SEC_E_BAD_PKGID:
    'There is no package with this identifier. Check the package that was asked for.',
  SEC_E_CONTEXT_EXPIRED:
    'The context has expired or was closed and can no longer be used. Make a new one.',
  SEC_I_CONTEXT_EXPIRED:
    'Not a failure: the peer has finished and closes the connection. Close this side with a ' +
    'SCHANNEL_SHUTDOWN control token too.',
  SEC_E_INCOMPLETE_MESSAGE:
    'Not a failure: the message is not complete yet. Read more bytes from the peer and call ' +
    'again with all of them.',
  SEC_E_INCOMPLETE_CREDENTIALS:
    'The credentials are not complete and could not be verified. In TLS, acquire a credential ' +
    'with a certificate and its private key.',
  SEC_E_BUFFER_TOO_SMALL:
    'A buffer is too small for the result. Give one of cbMaxToken bytes, or of the size that the ' +
    "context's sizes ask for.",
  SEC_I_INCOMPLETE_CREDENTIALS:
    'Not a failure: the server asks for a client certificate and the credential has none that ' +
    'fits. Call again with the same input to go on without one, or with another credential.',
  SEC_I_RENEGOTIATE:
    'Not a failure: the peer wants another handshake, or in TLS 1.3 sent a message that one must ' +
    'process. Take a leg at once, with the EXTRA buffer, or an empty token if there is none.',
  SEC_E_WRONG_PRINCIPAL:
    'The target is not the one the peer proved to be. Check the SPN, the account that holds it and its ' +
    'password; for TLS, that the certificate names the host.',
  SEC_I_NO_LSA_CONTEXT: 'Not a failure: there is no context in the LSA that belongs to this one.',
  SEC_E_TIME_SKEW:
    'The clocks of client and server differ too much. Synchronise both with the same source.',
  SEC_E_UNTRUSTED_ROOT:
    'The certificate chain ends at a root that is not trusted. Install the root, or check that ' +
    'the peer sends its whole chain.',
  SEC_E_ILLEGAL_MESSAGE:
    'A message of the peer was unexpected or badly formed. Check that it speaks this protocol, ' +
    'and that no bytes were lost or added.',
  SEC_E_CERT_UNKNOWN:
    'The certificate could not be processed, for no more exact reason. Check the certificate and ' +
    'its chain, and that its private key can be used.',
  SEC_E_CERT_EXPIRED:
    'A certificate has expired or is not valid yet. Check its dates and the clock of this ' +
    'computer.',
  SEC_E_ENCRYPT_FAILURE:
    'The data could not be encrypted. Check the buffers, and that the context is established and ' +
    'has confidentiality.',
  SEC_E_DECRYPT_FAILURE:
    'The data could not be decrypted. Check that it arrives unchanged, in order, and belongs to ' +
    'this context.',
  SEC_E_ALGORITHM_MISMATCH:
    'Client and server have no protocol version or algorithm in common. Compare what each of ' +
    'them allows.',
  SEC_E_SECURITY_QOS_FAILED:
    'What was asked of the context could not be had, such as mutual authentication or delegation, or a ' +
    'flag that Digest does not know. Check the flags, and the SPN and account of the server.',
  SEC_E_UNFINISHED_CONTEXT_DELETED:
    'The context was deleted before it was established, which counts as a failed logon.',
  SEC_E_NO_TGT_REPLY:
    'The server requires user-to-user Kerberos but sent no ticket of its own. Check the account ' +
    'the server runs as and its SPN.',
  SEC_E_NO_IP_ADDRESSES: 'This computer has no IP address. Check its network.',
  SEC_E_WRONG_CREDENTIAL_HANDLE:
    'The credential is not the one the context was begun with. Pass the same credential on every ' +
    'leg.',
  SEC_E_CRYPTO_SYSTEM_INVALID:
    'A function that the cipher or checksum needs is missing. Check the cryptographic policy of ' +
    'this computer.',
  SEC_E_MAX_REFERRALS_EXCEEDED:
    'The KDCs referred the request to one another too often. Check the trusts between the ' +
    'domains and the SPN.',
  SEC_E_MUST_BE_KDC: 'This can only be done on a domain controller, which this computer is not.',
  SEC_E_STRONG_CRYPTO_NOT_SUPPORTED:
    'The peer requires strong cryptography that this computer does not support.',
  SEC_E_TOO_MANY_PRINCIPALS:
    'The answer of the KDC to a request for a ticket held more than one principal name. Look at the answer ' +
    'in a network trace.',
  SEC_E_NO_PA_DATA:
    'The pre-authentication data that would tell the encryption type is missing in the answer of ' +
    'the KDC. Check the encryption types of the account.',
  SEC_E_PKINIT_NAME_MISMATCH:
    'The client certificate has no valid UPN, or another than the name in the logon. Compare the ' +
    'two.',
  SEC_E_SMARTCARD_LOGON_REQUIRED:
    'The account may only log on with a smart card, and none was used.',
  SEC_E_SHUTDOWN_IN_PROGRESS: 'The system is shutting down.',
  SEC_E_KDC_INVALID_REQUEST:
    'The KDC refused the request as invalid. Look in the event log of the domain controller.',
  SEC_E_KDC_UNABLE_TO_REFER:
    'The KDC could not refer the request to the realm of the service. Check the SPN and the ' +
    'trusts between the domains.',
  SEC_E_KDC_UNKNOWN_ETYPE:
    'The KDC does not support the encryption type that was asked for. Check the encryption types ' +
    'of the account and the policies of both sides.',
  SEC_E_UNSUPPORTED_PREAUTH:
    'The kind of pre-authentication is not supported by the Kerberos package.',
  SEC_E_DELEGATION_REQUIRED:
    'The operation needs delegation. The computer must be trusted for it, and the account must ' +
    'allow it.',
  SEC_E_BAD_BINDINGS:
    'The channel bindings are missing or those of another channel. Check that both sides take ' +
    'them from the same TLS connection and that no proxy ends it between them.',
  SEC_E_MULTIPLE_ACCOUNTS:
    'The certificate maps to more than one account. Check the certificate mappings.',
  SEC_E_NO_KERB_KEY:
    'No Kerberos key was found for the account. Check the keytab, or set the password anew.',
  SEC_E_CERT_WRONG_USAGE:
    'The certificate is not for this use. Check its extended key usage: client or server ' +
    'authentication.',
  SEC_E_DOWNGRADE_DETECTED:
    'A possible attempt to weaken the security was detected, or no domain controller is reached. Check ' +
    'that the one that authenticated the account can be.',
  SEC_E_SMARTCARD_CERT_REVOKED:
    'The certificate of the smart card was revoked. The event log may say more.',
  SEC_E_ISSUING_CA_UNTRUSTED:
    'The authority that issued the certificate of the smart card is not trusted. Check the chain.',
  SEC_E_REVOCATION_OFFLINE_C:
    'Whether the certificate of the smart card was revoked could not be found out. Check that ' +
    'its revocation list can be reached.',
  SEC_E_PKINIT_CLIENT_FAILURE:
    'The certificate of the smart card is not trusted. Check its chain and that it is meant for ' +
    'logon.',
  SEC_E_SMARTCARD_CERT_EXPIRED: 'The certificate of the smart card has expired.',
  SEC_E_NO_S4U_PROT_SUPPORT:
    'The domain controller does not support service-for-user requests. Check its version.',
  SEC_E_CROSSREALM_DELEGATION_FAILURE:
    'Constrained delegation was tried to a target outside the realm of the server. Check where ' +
    'the target is, and how delegation is set up.',
  SEC_E_REVOCATION_OFFLINE_KDC:
    'Whether the certificate of the domain controller was revoked could not be found out. The ' +
    'event log says more.',
  SEC_E_ISSUING_CA_UNTRUSTED_KDC:
    'The authority that issued the certificate of the domain controller is not trusted. The ' +
    'event log says more.',
  SEC_E_KDC_CERT_EXPIRED: 'The certificate of the domain controller has expired.',
  SEC_E_KDC_CERT_REVOKED: 'The certificate of the domain controller was revoked.',
  SEC_I_SIGNATURE_NEEDED: 'Not a failure: a signature must be made before the handshake can go on.',
  SEC_E_INVALID_PARAMETER:
    'A parameter is not valid. Check pointers, sizes, buffer types and reserved values.',
  SEC_E_DELEGATION_POLICY: 'A policy forbids delegating credentials to this target.',
  SEC_E_POLICY_NLTM_ONLY:
    'Credentials may not be delegated to this target without mutual authentication, which NTLM ' +
    'alone does not give. Reach the target with Kerberos; NLTM in the name is NTLM.',
  SEC_I_NO_RENEGOTIATION:
    'Not a failure: the peer declined to renegotiate. Go on with the connection as it is, or ' +
    'close it.',
  SEC_E_NO_CONTEXT: 'There is no security context. Establish one before the call.',
  SEC_E_PKU2U_CERT_FAILURE:
    'The certificate of PKU2U, the logon between computers without a domain, was not accepted.',
  SEC_E_MUTUAL_AUTH_FAILED:
    'The server could not prove its identity. Check the SPN and the account that holds it.',
  SEC_I_MESSAGE_FRAGMENT:
    'Not a failure: the output is one fragment of a message. Send it and call again for the next.',
  SEC_E_ONLY_HTTPS_ALLOWED:
    'Only the https scheme is allowed here. Use an https URL and a TLS connection.',
  SEC_I_CONTINUE_NEEDED_MESSAGE_OK:
    'Not a failure: the handshake must go on, but messages can be protected already (TLS early ' +
    'start).',
  SEC_E_APPLICATION_PROTOCOL_MISMATCH:
    'Client and server have no application protocol (ALPN) in common. Compare the two lists.',
  SEC_I_ASYNC_CALL_PENDING: 'Not a failure: the call goes on and will be completed later.',
  SEC_E_INVALID_UPN_NAME:
    'One cannot sign in with a user name of this form. Write it as user@domain.',
  SEC_E_EXT_BUFFER_TOO_SMALL:
    'The buffer for a TLS extension is too small. Give a larger one and call again.',
  SEC_E_INSUFFICIENT_BUFFERS:
    'There are too few buffers to make a token. Give more SecBuffers and call again.',
  SEC_I_INVALID_SESSION_STATE:
    'The TLS session cannot be resumed. Its value is negative, though its name is that of a success. Make a ' +
    'new session, and forget the ticket.',
  SEC_E_NO_SPM:
    'The security system cannot be reached: another name of SEC_E_INTERNAL_ERROR, whose value it ' +
    'has.',
  SEC_E_NOT_SUPPORTED:
    'The request is not supported: another name of SEC_E_UNSUPPORTED_FUNCTION, whose value it has.',
};
