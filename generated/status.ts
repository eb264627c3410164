// Statuses: signed 32-bit values as C compares them, each with what it means.
// Generated from winerror.h, ntstatus.h (mingw-w64 10.0.0) by `npm run generate`. Do not edit.

/**
 * Success. In a handshake the context is established; if there is an output token, the peer
 * still needs it.
 */
export const SEC_E_OK = 0x00000000;
/**
 * The key’s data could not be read or decrypted. Check the password of the PFX, and that the
 * key was made by this user on this computer.
 */
export const NTE_BAD_DATA = 0x80090005 | 0;
/** The flags are not valid, or not together. Check those given to PFXImportCertStore. */
export const NTE_BAD_FLAGS = 0x80090009 | 0;
/**
 * The key is not in the state for this: not exportable, or not finished. Import the PFX with
 * CRYPT_EXPORTABLE if the key is to be exported.
 */
export const NTE_BAD_KEY_STATE = 0x8009000b | 0;
/** The key container has no key of this kind. Import the PFX again. */
export const NTE_NO_KEY = 0x8009000d | 0;
/**
 * A key container of this name is there already. Delete it, or import with
 * PKCS12_ALLOW_OVERWRITE_KEY, which replaces its key.
 */
export const NTE_EXISTS = 0x8009000f | 0;
/** Access to the key is denied. Give this account the right to read it. */
export const NTE_PERM = 0x80090010 | 0;
/** What was named is not there: a key, a property or a provider. */
export const NTE_NOT_FOUND = 0x80090011 | 0;
/**
 * There is no key container of this name, or this account may not read it. Check whether it
 * was deleted, whether it is the user’s or the machine’s, and the rights of the account.
 */
export const NTE_BAD_KEYSET = 0x80090016 | 0;
/**
 * The provider cannot be used, or has no default container. Check which one the certificate
 * names.
 */
export const NTE_KEYSET_NOT_DEF = 0x80090019 | 0;
/** The key container is damaged. Delete it, and import the PFX again. */
export const NTE_KEYSET_ENTRY_BAD = 0x8009001a | 0;
/**
 * The DLL of the provider could not be loaded or initialised. Import without
 * PKCS12_PREFER_CNG_KSP if it is a provider of CNG.
 */
export const NTE_PROVIDER_DLL_FAIL = 0x8009001d | 0;
/** The DLL of the provider was not found. Install the provider again. */
export const NTE_PROV_DLL_NOT_FOUND = 0x8009001e | 0;
/** The provider failed, for no more exact reason. Look in its event log. */
export const NTE_FAIL = 0x80090020 | 0;
/**
 * The provider must ask the user, and was told not to: the key has strong protection or a PIN.
 * Use one that needs no answer, such as a key imported without CRYPT_USER_PROTECTED.
 */
export const NTE_SILENT_CONTEXT = 0x80090022 | 0;
/**
 * The user’s profile is temporary and keeps no keys. Load the profile of the account, or
 * import for the machine with CRYPT_MACHINE_KEYSET.
 */
export const NTE_TEMPORARY_PROFILE = 0x80090024 | 0;
/**
 * The provider does not support this. A smart card or TPM, for instance, may not delete or
 * export a key.
 */
export const NTE_NOT_SUPPORTED = 0x80090029 | 0;
/** The smart card or TPM that has the key is not ready. */
export const NTE_DEVICE_NOT_READY = 0x80090030 | 0;
/**
 * There was not enough memory for the call. Delete contexts and credentials that are not
 * needed, and check the sizes given in the buffers.
 */
export const SEC_E_INSUFFICIENT_MEMORY = 0x80090300 | 0;
/**
 * The credential or context handle is not valid: never acquired, already freed, or of another
 * kind. The header says 0x80090301; eight pages of the documentation say 0x80100003.
 */
export const SEC_E_INVALID_HANDLE = 0x80090301 | 0;
/**
 * The package does not support this function, attribute or combination of flags. Check the
 * capabilities of the package and the flags that were asked for.
 */
export const SEC_E_UNSUPPORTED_FUNCTION = 0x80090302 | 0;
/**
 * The target is not known to the authority: no account has this SPN. Check the SPN, its
 * spelling and its registration (setspn -Q).
 */
export const SEC_E_TARGET_UNKNOWN = 0x80090303 | 0;
/**
 * An error that has no SSPI code of its own. Check the parameters, buffers and tokens, then
 * look in the event log of both sides.
 */
export const SEC_E_INTERNAL_ERROR = 0x80090304 | 0;
/**
 * There is no security package with this name. Check its spelling against the list of
 * EnumerateSecurityPackages.
 */
export const SEC_E_SECPKG_NOT_FOUND = 0x80090305 | 0;
/** The caller does not own these credentials. Acquire credentials of your own. */
export const SEC_E_NOT_OWNER = 0x80090306 | 0;
/**
 * The security package could not initialise and should not be installed. Check the package and
 * its registration.
 */
export const SEC_E_CANNOT_INSTALL = 0x80090307 | 0;
/**
 * The token could not be read: damaged, cut short, or of another package. Check that both
 * sides use the same package and that tokens arrive whole.
 */
export const SEC_E_INVALID_TOKEN = 0x80090308 | 0;
/**
 * The package could not pack the context for export. Not every package, and not every context,
 * can be exported.
 */
export const SEC_E_CANNOT_PACK = 0x80090309 | 0;
/**
 * The package does not support this quality of protection. Use 0 or a value it supports for
 * fQOP.
 */
export const SEC_E_QOP_NOT_SUPPORTED = 0x8009030a | 0;
/**
 * Impersonation is not allowed for this context. Check that the context is established and
 * that the package can impersonate (SECPKG_FLAG_IMPERSONATION).
 */
export const SEC_E_NO_IMPERSONATION = 0x8009030b | 0;
/**
 * The user name, domain or password was not accepted. Check all three, and whether the account
 * is locked, disabled or not allowed to log on here.
 */
export const SEC_E_LOGON_DENIED = 0x8009030c | 0;
/**
 * The credentials are not ones the package recognises. Check the identity structure, the use
 * they were acquired for, and that the package accepts such credentials.
 */
export const SEC_E_UNKNOWN_CREDENTIALS = 0x8009030d | 0;
/**
 * There are no credentials to use, or with Digest and Schannel phCredential is not valid. Log
 * on, give explicit ones, or for a server check its keytab, machine account or certificate.
 */
export const SEC_E_NO_CREDENTIALS = 0x8009030e | 0;
/**
 * The signature does not match: the message was changed on its way, or the two sides do not
 * have the same keys. Check that the bytes arrive unchanged and in the right buffers.
 */
export const SEC_E_MESSAGE_ALTERED = 0x8009030f | 0;
/**
 * The message came out of order or twice. Verify and decrypt messages in the order in which
 * the peer made them, each once.
 */
export const SEC_E_OUT_OF_SEQUENCE = 0x80090310 | 0;
/**
 * No authority could be reached for the logon. Check the name of the domain, that a domain
 * controller or KDC answers, and the trust between the domains.
 */
export const SEC_E_NO_AUTHENTICATING_AUTHORITY = 0x80090311 | 0;
/**
 * Not a failure: send the output token, if there is one, and call again with the answer of the
 * peer.
 */
export const SEC_I_CONTINUE_NEEDED = 0x00090312;
/** Not a failure: call CompleteAuthToken on the output token before it is sent. */
export const SEC_I_COMPLETE_NEEDED = 0x00090313;
/**
 * Not a failure: call CompleteAuthToken on the output token, send it, and call again with the
 * answer of the peer.
 */
export const SEC_I_COMPLETE_AND_CONTINUE = 0x00090314;
/**
 * Not a failure: the logon succeeded with what this computer knows, as no network authority
 * could be reached.
 */
export const SEC_I_LOCAL_LOGON = 0x00090315;
/**
 * Not a failure: a TLS extension that was subscribed to has arrived. Read it, then call again
 * to go on with the handshake.
 */
export const SEC_I_GENERIC_EXTENSION_RECEIVED = 0x00090316;
/** There is no package with this identifier. Check the package that was asked for. */
export const SEC_E_BAD_PKGID = 0x80090316 | 0;
/** The context has expired or was closed and can no longer be used. Make a new one. */
export const SEC_E_CONTEXT_EXPIRED = 0x80090317 | 0;
/**
 * Not a failure: the peer has finished and closes the connection. Close this side with a
 * SCHANNEL_SHUTDOWN control token too.
 */
export const SEC_I_CONTEXT_EXPIRED = 0x00090317;
/**
 * Not a failure: the message is not complete yet. Read more bytes from the peer and call again
 * with all of them.
 */
export const SEC_E_INCOMPLETE_MESSAGE = 0x80090318 | 0;
/**
 * The credentials are not complete and could not be verified. In TLS, acquire a credential
 * with a certificate and its private key.
 */
export const SEC_E_INCOMPLETE_CREDENTIALS = 0x80090320 | 0;
/**
 * A buffer is too small for the result. Give one of cbMaxToken bytes, or of the size that the
 * context's sizes ask for.
 */
export const SEC_E_BUFFER_TOO_SMALL = 0x80090321 | 0;
/**
 * Not a failure: the server asks for a client certificate and the credential has none that
 * fits. Call again with the same input to go on without one, or with another credential.
 */
export const SEC_I_INCOMPLETE_CREDENTIALS = 0x00090320;
/**
 * Not a failure: the peer wants another handshake, or in TLS 1.3 sent a message that one must
 * process. Take a leg at once, with the EXTRA buffer, or an empty token if there is none.
 */
export const SEC_I_RENEGOTIATE = 0x00090321;
/**
 * The target is not the one the peer proved to be. Check the SPN, the account that holds it
 * and its password; for TLS, that the certificate names the host.
 */
export const SEC_E_WRONG_PRINCIPAL = 0x80090322 | 0;
/** Not a failure: there is no context in the LSA that belongs to this one. */
export const SEC_I_NO_LSA_CONTEXT = 0x00090323;
/** The clocks of client and server differ too much. Synchronise both with the same source. */
export const SEC_E_TIME_SKEW = 0x80090324 | 0;
/**
 * The certificate chain ends at a root that is not trusted. Install the root, or check that
 * the peer sends its whole chain.
 */
export const SEC_E_UNTRUSTED_ROOT = 0x80090325 | 0;
/**
 * A message of the peer was unexpected or badly formed. Check that it speaks this protocol,
 * and that no bytes were lost or added.
 */
export const SEC_E_ILLEGAL_MESSAGE = 0x80090326 | 0;
/**
 * The certificate could not be processed, for no more exact reason. Check the certificate and
 * its chain, and that its private key can be used.
 */
export const SEC_E_CERT_UNKNOWN = 0x80090327 | 0;
/**
 * A certificate has expired or is not valid yet. Check its dates and the clock of this
 * computer.
 */
export const SEC_E_CERT_EXPIRED = 0x80090328 | 0;
/**
 * The data could not be encrypted. Check the buffers, and that the context is established and
 * has confidentiality.
 */
export const SEC_E_ENCRYPT_FAILURE = 0x80090329 | 0;
/**
 * The data could not be decrypted. Check that it arrives unchanged, in order, and belongs to
 * this context.
 */
export const SEC_E_DECRYPT_FAILURE = 0x80090330 | 0;
/**
 * Client and server have no protocol version or algorithm in common. Compare what each of them
 * allows.
 */
export const SEC_E_ALGORITHM_MISMATCH = 0x80090331 | 0;
/**
 * What was asked of the context could not be had, such as mutual authentication or delegation,
 * or a flag that Digest does not know. Check the flags, and the SPN and account of the server.
 */
export const SEC_E_SECURITY_QOS_FAILED = 0x80090332 | 0;
/** The context was deleted before it was established, which counts as a failed logon. */
export const SEC_E_UNFINISHED_CONTEXT_DELETED = 0x80090333 | 0;
/**
 * The server requires user-to-user Kerberos but sent no ticket of its own. Check the account
 * the server runs as and its SPN.
 */
export const SEC_E_NO_TGT_REPLY = 0x80090334 | 0;
/** This computer has no IP address. Check its network. */
export const SEC_E_NO_IP_ADDRESSES = 0x80090335 | 0;
/**
 * The credential is not the one the context was begun with. Pass the same credential on every
 * leg.
 */
export const SEC_E_WRONG_CREDENTIAL_HANDLE = 0x80090336 | 0;
/**
 * A function that the cipher or checksum needs is missing. Check the cryptographic policy of
 * this computer.
 */
export const SEC_E_CRYPTO_SYSTEM_INVALID = 0x80090337 | 0;
/**
 * The KDCs referred the request to one another too often. Check the trusts between the domains
 * and the SPN.
 */
export const SEC_E_MAX_REFERRALS_EXCEEDED = 0x80090338 | 0;
/** This can only be done on a domain controller, which this computer is not. */
export const SEC_E_MUST_BE_KDC = 0x80090339 | 0;
/** The peer requires strong cryptography that this computer does not support. */
export const SEC_E_STRONG_CRYPTO_NOT_SUPPORTED = 0x8009033a | 0;
/**
 * The answer of the KDC to a request for a ticket held more than one principal name. Look at
 * the answer in a network trace.
 */
export const SEC_E_TOO_MANY_PRINCIPALS = 0x8009033b | 0;
/**
 * The pre-authentication data that would tell the encryption type is missing in the answer of
 * the KDC. Check the encryption types of the account.
 */
export const SEC_E_NO_PA_DATA = 0x8009033c | 0;
/**
 * The client certificate has no valid UPN, or another than the name in the logon. Compare the
 * two.
 */
export const SEC_E_PKINIT_NAME_MISMATCH = 0x8009033d | 0;
/** The account may only log on with a smart card, and none was used. */
export const SEC_E_SMARTCARD_LOGON_REQUIRED = 0x8009033e | 0;
/** The system is shutting down. */
export const SEC_E_SHUTDOWN_IN_PROGRESS = 0x8009033f | 0;
/** The KDC refused the request as invalid. Look in the event log of the domain controller. */
export const SEC_E_KDC_INVALID_REQUEST = 0x80090340 | 0;
/**
 * The KDC could not refer the request to the realm of the service. Check the SPN and the
 * trusts between the domains.
 */
export const SEC_E_KDC_UNABLE_TO_REFER = 0x80090341 | 0;
/**
 * The KDC does not support the encryption type that was asked for. Check the encryption types
 * of the account and the policies of both sides.
 */
export const SEC_E_KDC_UNKNOWN_ETYPE = 0x80090342 | 0;
/** The kind of pre-authentication is not supported by the Kerberos package. */
export const SEC_E_UNSUPPORTED_PREAUTH = 0x80090343 | 0;
/**
 * The operation needs delegation. The computer must be trusted for it, and the account must
 * allow it.
 */
export const SEC_E_DELEGATION_REQUIRED = 0x80090345 | 0;
/**
 * The channel bindings are missing or those of another channel. Check that both sides take
 * them from the same TLS connection and that no proxy ends it between them.
 */
export const SEC_E_BAD_BINDINGS = 0x80090346 | 0;
/** The certificate maps to more than one account. Check the certificate mappings. */
export const SEC_E_MULTIPLE_ACCOUNTS = 0x80090347 | 0;
/** No Kerberos key was found for the account. Check the keytab, or set the password anew. */
export const SEC_E_NO_KERB_KEY = 0x80090348 | 0;
/**
 * The certificate is not for this use. Check its extended key usage: client or server
 * authentication.
 */
export const SEC_E_CERT_WRONG_USAGE = 0x80090349 | 0;
/**
 * A possible attempt to weaken the security was detected, or no domain controller is reached.
 * Check that the one that authenticated the account can be.
 */
export const SEC_E_DOWNGRADE_DETECTED = 0x80090350 | 0;
/** The certificate of the smart card was revoked. The event log may say more. */
export const SEC_E_SMARTCARD_CERT_REVOKED = 0x80090351 | 0;
/** The authority that issued the certificate of the smart card is not trusted. Check the chain. */
export const SEC_E_ISSUING_CA_UNTRUSTED = 0x80090352 | 0;
/**
 * Whether the certificate of the smart card was revoked could not be found out. Check that its
 * revocation list can be reached.
 */
export const SEC_E_REVOCATION_OFFLINE_C = 0x80090353 | 0;
/**
 * The certificate of the smart card is not trusted. Check its chain and that it is meant for
 * logon.
 */
export const SEC_E_PKINIT_CLIENT_FAILURE = 0x80090354 | 0;
/** The certificate of the smart card has expired. */
export const SEC_E_SMARTCARD_CERT_EXPIRED = 0x80090355 | 0;
/** The domain controller does not support service-for-user requests. Check its version. */
export const SEC_E_NO_S4U_PROT_SUPPORT = 0x80090356 | 0;
/**
 * Constrained delegation was tried to a target outside the realm of the server. Check where
 * the target is, and how delegation is set up.
 */
export const SEC_E_CROSSREALM_DELEGATION_FAILURE = 0x80090357 | 0;
/**
 * Whether the certificate of the domain controller was revoked could not be found out. The
 * event log says more.
 */
export const SEC_E_REVOCATION_OFFLINE_KDC = 0x80090358 | 0;
/**
 * The authority that issued the certificate of the domain controller is not trusted. The event
 * log says more.
 */
export const SEC_E_ISSUING_CA_UNTRUSTED_KDC = 0x80090359 | 0;
/** The certificate of the domain controller has expired. */
export const SEC_E_KDC_CERT_EXPIRED = 0x8009035a | 0;
/** The certificate of the domain controller was revoked. */
export const SEC_E_KDC_CERT_REVOKED = 0x8009035b | 0;
/** Not a failure: a signature must be made before the handshake can go on. */
export const SEC_I_SIGNATURE_NEEDED = 0x0009035c;
/** A parameter is not valid. Check pointers, sizes, buffer types and reserved values. */
export const SEC_E_INVALID_PARAMETER = 0x8009035d | 0;
/** A policy forbids delegating credentials to this target. */
export const SEC_E_DELEGATION_POLICY = 0x8009035e | 0;
/**
 * Credentials may not be delegated to this target without mutual authentication, which NTLM
 * alone does not give. Reach the target with Kerberos; NLTM in the name is NTLM.
 */
export const SEC_E_POLICY_NLTM_ONLY = 0x8009035f | 0;
/**
 * Not a failure: the peer declined to renegotiate. Go on with the connection as it is, or
 * close it.
 */
export const SEC_I_NO_RENEGOTIATION = 0x00090360;
/** There is no security context. Establish one before the call. */
export const SEC_E_NO_CONTEXT = 0x80090361 | 0;
/** The certificate of PKU2U, the logon between computers without a domain, was not accepted. */
export const SEC_E_PKU2U_CERT_FAILURE = 0x80090362 | 0;
/** The server could not prove its identity. Check the SPN and the account that holds it. */
export const SEC_E_MUTUAL_AUTH_FAILED = 0x80090363 | 0;
/** Not a failure: the output is one fragment of a message. Send it and call again for the next. */
export const SEC_I_MESSAGE_FRAGMENT = 0x00090364;
/** Only the https scheme is allowed here. Use an https URL and a TLS connection. */
export const SEC_E_ONLY_HTTPS_ALLOWED = 0x80090365 | 0;
/**
 * Not a failure: the handshake must go on, but messages can be protected already (TLS early
 * start).
 */
export const SEC_I_CONTINUE_NEEDED_MESSAGE_OK = 0x00090366;
/** Client and server have no application protocol (ALPN) in common. Compare the two lists. */
export const SEC_E_APPLICATION_PROTOCOL_MISMATCH = 0x80090367 | 0;
/** Not a failure: the call goes on and will be completed later. */
export const SEC_I_ASYNC_CALL_PENDING = 0x00090368;
/** One cannot sign in with a user name of this form. Write it as user@domain. */
export const SEC_E_INVALID_UPN_NAME = 0x80090369 | 0;
/** The buffer for a TLS extension is too small. Give a larger one and call again. */
export const SEC_E_EXT_BUFFER_TOO_SMALL = 0x8009036a | 0;
/** There are too few buffers to make a token. Give more SecBuffers and call again. */
export const SEC_E_INSUFFICIENT_BUFFERS = 0x8009036b | 0;
/**
 * The security system cannot be reached: another name of SEC_E_INTERNAL_ERROR, whose value it
 * has.
 */
export const SEC_E_NO_SPM = 0x80090304 | 0;
/**
 * The request is not supported: another name of SEC_E_UNSUPPORTED_FUNCTION, whose value it
 * has.
 */
export const SEC_E_NOT_SUPPORTED = 0x80090302 | 0;
/** The issuer or the serial number of the certificate is not valid. */
export const CRYPT_E_ISSUER_SERIALNUMBER = 0x8009100d | 0;
/**
 * The bytes could not be encoded or decoded: probably no certificate, or not the kind that was
 * said.
 */
export const CRYPT_E_BAD_ENCODE = 0x80092002 | 0;
/** A file could not be read or written while certificates were handled. */
export const CRYPT_E_FILE_ERROR = 0x80092003 | 0;
/**
 * The certificate, property or object is not there. After a search or an enumeration it only
 * says that there is no further one.
 */
export const CRYPT_E_NOT_FOUND = 0x80092004 | 0;
/** The certificate or object is there already. */
export const CRYPT_E_EXISTS = 0x80092005 | 0;
/** The certificate names no provider that holds its private key. */
export const CRYPT_E_NO_PROVIDER = 0x80092006 | 0;
/** The certificate signed itself: there is no issuer to look for. */
export const CRYPT_E_SELF_SIGNED = 0x80092007 | 0;
/** The certificate from which the search should go on was deleted. Start again from null. */
export const CRYPT_E_DELETED_PREV = 0x80092008 | 0;
/** No certificate matches what is looked for. */
export const CRYPT_E_NO_MATCH = 0x80092009 | 0;
/** The certificate has no private key. Import it together with its key, from a PFX. */
export const CRYPT_E_NO_KEY_PROPERTY = 0x8009200b | 0;
/** No certificate in the store can decrypt this. */
export const CRYPT_E_NO_DECRYPT_CERT = 0x8009200c | 0;
/** The authority has revoked the certificate. Replace it. */
export const CRYPT_E_REVOKED = 0x80092010 | 0;
/** Nothing is installed that could check the revocation. */
export const CRYPT_E_NO_REVOCATION_DLL = 0x80092011 | 0;
/**
 * The revocation could not be checked: the certificate may name no list and no OCSP server.
 * SCH_CRED_IGNORE_NO_REVOCATION_CHECK overlooks it.
 */
export const CRYPT_E_NO_REVOCATION_CHECK = 0x80092012 | 0;
/**
 * The server that knows the revocations cannot be reached. Check the network, or overlook it
 * with SCH_CRED_IGNORE_REVOCATION_OFFLINE.
 */
export const CRYPT_E_REVOCATION_OFFLINE = 0x80092013 | 0;
/** The server that was asked for revocations has no answer. */
export const CRYPT_E_NOT_IN_REVOCATION_DATABASE = 0x80092014 | 0;
/** A setting of this computer forbids it, such as that of a group policy. */
export const CRYPT_E_SECURITY_SETTINGS = 0x80092026 | 0;
/** The ASN.1 ends too early: the bytes are cut short. */
export const CRYPT_E_ASN1_EOD = 0x80093102 | 0;
/**
 * The bytes are no valid ASN.1. For a PFX or a certificate: check that it is binary (DER), not
 * text (PEM).
 */
export const CRYPT_E_ASN1_BADTAG = 0x8009310b | 0;
/** A system error occurred while trust was verified. */
export const TRUST_E_SYSTEM_ERROR = 0x80096001 | 0;
/** The certificate of the signer is not valid or was not found. */
export const TRUST_E_NO_SIGNER_CERT = 0x80096002 | 0;
/** One of the counter-signatures is not valid. */
export const TRUST_E_COUNTER_SIGNER = 0x80096003 | 0;
/** The signature of a certificate in the chain is wrong. */
export const TRUST_E_CERT_SIGNATURE = 0x80096004 | 0;
/** The time stamp or its signature is not valid. */
export const TRUST_E_TIME_STAMP = 0x80096005 | 0;
/** The digest does not match: the signed data was changed. */
export const TRUST_E_BAD_DIGEST = 0x80096010 | 0;
/** A certificate was used as an authority, but its basic constraints do not allow it. */
export const TRUST_E_BASIC_CONSTRAINTS = 0x80096019 | 0;
/** The certificate does not meet the financial criteria. */
export const TRUST_E_FINANCIAL_CRITERIA = 0x8009601e | 0;
/** The trust provider is not known here. */
export const TRUST_E_PROVIDER_UNKNOWN = 0x800b0001 | 0;
/** The trust provider does not know this verification. */
export const TRUST_E_ACTION_UNKNOWN = 0x800b0002 | 0;
/** The trust provider does not know this kind of subject. */
export const TRUST_E_SUBJECT_FORM_UNKNOWN = 0x800b0003 | 0;
/** The subject is not trusted for this action. */
export const TRUST_E_SUBJECT_NOT_TRUSTED = 0x800b0004 | 0;
/** There is no signature. */
export const TRUST_E_NOSIGNATURE = 0x800b0100 | 0;
/**
 * A certificate has expired or is not valid yet. Check its dates and the clock of this
 * computer.
 */
export const CERT_E_EXPIRED = 0x800b0101 | 0;
/** The dates of the certificates in the chain do not nest. */
export const CERT_E_VALIDITYPERIODNESTING = 0x800b0102 | 0;
/** A certificate that can only be an end entity is used as an authority, or the reverse. */
export const CERT_E_ROLE = 0x800b0103 | 0;
/** The chain is longer than one of its certificates allows. */
export const CERT_E_PATHLENCONST = 0x800b0104 | 0;
/** A critical extension of a certificate is not known here. */
export const CERT_E_CRITICAL = 0x800b0105 | 0;
/** A certificate is used for another purpose than its authority allows. */
export const CERT_E_PURPOSE = 0x800b0106 | 0;
/** The parent of a certificate did not issue it. */
export const CERT_E_ISSUERCHAINING = 0x800b0107 | 0;
/** A certificate lacks something, or a field that must have a value is empty. */
export const CERT_E_MALFORMED = 0x800b0108 | 0;
/**
 * The chain ends at a root that is not trusted. Install the root, or check that the peer sends
 * its whole chain.
 */
export const CERT_E_UNTRUSTEDROOT = 0x800b0109 | 0;
/** No chain to a trusted root could be built. Check for missing intermediates. */
export const CERT_E_CHAINING = 0x800b010a | 0;
/** The verification of trust failed, for no more exact reason. */
export const TRUST_E_FAIL = 0x800b010b | 0;
/** The authority has revoked the certificate. Replace it. */
export const CERT_E_REVOKED = 0x800b010c | 0;
/** The chain ends at a test root, which is not trusted here. */
export const CERT_E_UNTRUSTEDTESTROOT = 0x800b010d | 0;
/** The revocation could not be checked. Check that its server is reached. */
export const CERT_E_REVOCATION_FAILURE = 0x800b010e | 0;
/**
 * The certificate does not name the host. Check the target name and the names in the
 * certificate.
 */
export const CERT_E_CN_NO_MATCH = 0x800b010f | 0;
/**
 * The certificate is not for this use. Check its extended key usage: client or server
 * authentication.
 */
export const CERT_E_WRONG_USAGE = 0x800b0110 | 0;
/** The certificate is marked as not trusted by the user or the system. */
export const TRUST_E_EXPLICIT_DISTRUST = 0x800b0111 | 0;
/** An authority in the chain is not trusted. */
export const CERT_E_UNTRUSTEDCA = 0x800b0112 | 0;
/** A certificate has a policy that is not valid here. */
export const CERT_E_INVALID_POLICY = 0x800b0113 | 0;
/** A certificate has a name that its authority may not certify. */
export const CERT_E_INVALID_NAME = 0x800b0114 | 0;
/** Failed, for no more exact reason. Wine gives it when a Kerberos password is wrong. */
export const STATUS_UNSUCCESSFUL = 0xc0000001 | 0;
/** The request is not implemented. Wine gives it for most requests to the LSA. */
export const STATUS_NOT_IMPLEMENTED = 0xc0000002 | 0;
/** The handle is not valid. */
export const STATUS_INVALID_HANDLE = 0xc0000008 | 0;
/** A parameter is not valid. Check pointers, sizes and reserved values. */
export const STATUS_INVALID_PARAMETER = 0xc000000d | 0;
/** There is not enough memory for this. */
export const STATUS_NO_MEMORY = 0xc0000017 | 0;
/** Access is denied. Check the rights of the calling account. */
export const STATUS_ACCESS_DENIED = 0xc0000022 | 0;
/** A buffer is too small for the result. */
export const STATUS_BUFFER_TOO_SMALL = 0xc0000023 | 0;
/** There is nothing by this name, such as no ticket for this service in the cache. */
export const STATUS_OBJECT_NAME_NOT_FOUND = 0xc0000034 | 0;
/** The LSA refused the connection: to register as a logon process takes SeTcbPrivilege. */
export const STATUS_PORT_CONNECTION_REFUSED = 0xc0000041 | 0;
/** No domain controller can be reached for the logon. Check the network. */
export const STATUS_NO_LOGON_SERVERS = 0xc000005e | 0;
/** The logon session does not exist, or no longer. */
export const STATUS_NO_SUCH_LOGON_SESSION = 0xc000005f | 0;
/** The caller lacks a privilege that this needs. */
export const STATUS_PRIVILEGE_NOT_HELD = 0xc0000061 | 0;
/** The account does not exist. Check the user name and the domain. */
export const STATUS_NO_SUCH_USER = 0xc0000064 | 0;
/** The password is wrong: where it is to be changed, that which was given as the present one. */
export const STATUS_WRONG_PASSWORD = 0xc000006a | 0;
/** The new password has characters that are not allowed. */
export const STATUS_ILL_FORMED_PASSWORD = 0xc000006b | 0;
/** The new password does not meet a rule of the domain, such as that of its length. */
export const STATUS_PASSWORD_RESTRICTION = 0xc000006c | 0;
/**
 * The logon failed: the user name or password is wrong. Digest also gives this when
 * AcceptSecurityContext is called on a context that is established already.
 */
export const STATUS_LOGON_FAILURE = 0xc000006d | 0;
/**
 * The name and the password are right, but a restriction of the account forbids the logon,
 * such as its hours.
 */
export const STATUS_ACCOUNT_RESTRICTION = 0xc000006e | 0;
/** The account may not log on at this time. */
export const STATUS_INVALID_LOGON_HOURS = 0xc000006f | 0;
/** The account may not log on from this computer. */
export const STATUS_INVALID_WORKSTATION = 0xc0000070 | 0;
/** The password has expired. Change it, with ChangeAccountPassword too. */
export const STATUS_PASSWORD_EXPIRED = 0xc0000071 | 0;
/** The account is disabled. */
export const STATUS_ACCOUNT_DISABLED = 0xc0000072 | 0;
/** The system lacks memory or another resource. */
export const STATUS_INSUFFICIENT_RESOURCES = 0xc000009a | 0;
/** The impersonation level is too low for this. Check the flags of the context. */
export const STATUS_BAD_IMPERSONATION_LEVEL = 0xc00000a5 | 0;
/** The request is not supported. */
export const STATUS_NOT_SUPPORTED = 0xc00000bb | 0;
/**
 * The configuration of the domain controller could not be read: it is not available, or denies
 * access.
 */
export const STATUS_CANT_ACCESS_DOMAIN_INFO = 0xc00000da | 0;
/** The security service is not in the state for this. */
export const STATUS_INVALID_SERVER_STATE = 0xc00000dc | 0;
/** The domain does not exist. Check its name. */
export const STATUS_NO_SUCH_DOMAIN = 0xc00000df | 0;
/** There is no security package with this name or number. */
export const STATUS_NO_SUCH_PACKAGE = 0xc00000fe | 0;
/** A name is too long, such as that of a package or of a logon process. */
export const STATUS_NAME_TOO_LONG = 0xc0000106 | 0;
/** The clocks of this computer and the domain controller differ too much. Synchronise them. */
export const STATUS_TIME_DIFFERENCE_AT_DC = 0xc0000133 | 0;
/**
 * The security policy of the target does not grant this type of logon. Check the user rights
 * there.
 */
export const STATUS_LOGON_NOT_GRANTED = 0xc0000155 | 0;
/** The account lacks the right for this kind of logon. Check the user rights of the computer. */
export const STATUS_LOGON_TYPE_NOT_GRANTED = 0xc000015b | 0;
/**
 * This computer keeps no password of its account in the domain: the LSA has no secret at all.
 * Join the domain again.
 */
export const STATUS_NO_TRUST_LSA_SECRET = 0xc000018a | 0;
/** The domain has no computer account for the trust of this computer. Join the domain again. */
export const STATUS_NO_TRUST_SAM_ACCOUNT = 0xc000018b | 0;
/** The trust between the two domains failed. */
export const STATUS_TRUSTED_DOMAIN_FAILURE = 0xc000018c | 0;
/** The trust between this computer and its domain failed. */
export const STATUS_TRUSTED_RELATIONSHIP_FAILURE = 0xc000018d | 0;
/** The Netlogon service does not run. */
export const STATUS_NETLOGON_NOT_STARTED = 0xc0000192 | 0;
/** The account has expired. */
export const STATUS_ACCOUNT_EXPIRED = 0xc0000193 | 0;
/** The password must be changed before the first logon. */
export const STATUS_PASSWORD_MUST_CHANGE = 0xc0000224 | 0;
/** What was asked for was not found. */
export const STATUS_NOT_FOUND = 0xc0000225 | 0;
/** No domain controller was found. Check DNS and the network. */
export const STATUS_DOMAIN_CONTROLLER_NOT_FOUND = 0xc0000233 | 0;
/** The account is locked after too many failed logons. */
export const STATUS_ACCOUNT_LOCKED_OUT = 0xc0000234 | 0;
/**
 * Mutual authentication failed: the server's password is out of date at the domain controller.
 * Check the SPN, and the account that holds it.
 */
export const STATUS_MUTUAL_AUTHENTICATION_FAILED = 0xc00002c3 | 0;
/** The smart card subsystem failed. Check the card, its reader and its certificate. */
export const STATUS_SMARTCARD_SUBSYSTEM_FAILURE = 0xc0000321 | 0;
/** The PIN of the smart card is wrong. */
export const STATUS_SMARTCARD_WRONG_PIN = 0xc0000380 | 0;
/** The smart card is blocked. */
export const STATUS_SMARTCARD_CARD_BLOCKED = 0xc0000381 | 0;
/** There is no smart card. Check the card, its reader and its certificate. */
export const STATUS_SMARTCARD_NO_CARD = 0xc0000383 | 0;
/** The certificate is not on the smart card. Check the card, its reader and its certificate. */
export const STATUS_SMARTCARD_NO_CERTIFICATE = 0xc0000385 | 0;
/**
 * A possible attempt to weaken the security was detected, or no domain controller is reached.
 * Check that the one that authenticated the account can be.
 */
export const STATUS_DOWNGRADE_DETECTED = 0xc0000388 | 0;
/** The target takes user-to-user Kerberos only. */
export const STATUS_USER2USER_REQUIRED = 0xc0000408 | 0;
/** The domain controller does not support service for user (S4U): logons without a password. */
export const STATUS_NO_S4U_PROT_SUPPORT = 0xc000040a | 0;
/** Selective authentication of the trust does not let the account onto this computer. */
export const STATUS_AUTHENTICATION_FIREWALL_FAILED = 0xc0000413 | 0;
/** A policy blocks NTLM. Reach the target with Kerberos, or allow NTLM for it. */
export const STATUS_NTLM_BLOCKED = 0xc0000418 | 0;
/**
 * The TLS session cannot be resumed. Its value is negative, though its name is that of a
 * success. Make a new session, and forget the ticket.
 */
export const SEC_I_INVALID_SESSION_STATE = 0x8009036c | 0;
/** The digital signature is malformed. Security bulletin MS13-098 says what Windows refuses. */
export const TRUST_E_MALFORMED_SIGNATURE = 0x80096011 | 0;
