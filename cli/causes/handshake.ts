// What usually causes the statuses that people meet first: those of logons, handshakes and messages.

import { type Causes, cause, page } from './cause.js';

export const handshakeCauses: Causes = {
  SEC_E_LOGON_DENIED: [
    cause(
      'NTLM',
      'A wrong password, or a local account of another machine.',
      'Give the domain with the user; compare clocks if only NTLMv2 fails.',
    ),
    cause(
      'NTLM',
      'A client on the machine itself reaches it under another name (loopback check).',
      'Use the machine’s own name, or set BackConnectionHostNames.',
    ),
    cause(
      'Kerberos',
      'The password is wrong, has expired, or the account is locked.',
      '`kinit` or `runas` with the same account.',
    ),
    cause(
      'Schannel',
      'The client certificate maps to no account.',
      'Check the mapping in the directory.',
    ),
  ],
  SEC_E_TARGET_UNKNOWN: [
    cause(
      'Kerberos',
      'The service principal name is registered for no account, or for two.',
      '`setspn -Q SPN`; `setspn -X` finds duplicates.',
    ),
    cause(
      'Negotiate',
      'The SPN is not known, and NTLM is not allowed as a way out.',
      'Give a target such as HTTP/host.domain.',
    ),
  ],
  SEC_E_WRONG_PRINCIPAL: [
    cause(
      'Kerberos',
      'The service runs as another account than the one that has the SPN.',
      'Move the SPN with `setspn -D` and `-S`, or change the account.',
    ),
    cause(
      'Kerberos',
      'The server has another password for its account than the domain controller: one of the two is out of date.',
      'Set the password anew, and wait until it is on all domain controllers.',
    ),
    cause(
      'Schannel',
      'The name in the certificate is not the target name.',
      'Give the name that is in the certificate.',
    ),
  ],
  SEC_E_NO_CREDENTIALS: [
    cause(
      'Kerberos',
      'There is no ticket, or the server has no keytab or machine account.',
      '`klist`; log on again, or give explicit credentials.',
    ),
    cause(
      'NTLM',
      'A service account without network credentials, or a null session.',
      'Give explicit credentials.',
    ),
    cause(
      'Schannel',
      'The private key of the certificate cannot be read.',
      'Check that the process may read the key.',
    ),
    cause(
      'Digest',
      'phCredential is not valid; Schannel answers so, too.',
      'Pass a credential that is still held.',
    ),
  ],
  SEC_E_INVALID_TOKEN: [
    cause(
      'any',
      'It is still in Base64, or its scheme (`Negotiate`) is still in front.',
      "Decode what follows the scheme: Buffer.from(value, 'base64').",
    ),
    cause(
      'any',
      'It is cut short: a limit on headers, or a read that ended too early.',
      'Compare its length on both sides; `koffi-sspi token` shows what is missing.',
      page('initializesecuritycontext--general'),
    ),
    cause(
      'any',
      'It is of another connection, or of an earlier handshake.',
      'One context per connection; a new one for each first token.',
    ),
    cause(
      'any',
      'Each leg got a context of its own.',
      'Keep the context from the first leg to the last.',
    ),
    cause(
      'NTLM',
      'Over HTTP, the third leg came on another connection than the first two.',
      'Keep the connection through the handshake, and let no proxy share it.',
    ),
    cause(
      'Negotiate',
      'A raw NTLM or Kerberos token reaches a peer that wants SPNEGO.',
      'Use the same package on both sides.',
      page('initializesecuritycontext--general'),
    ),
    cause(
      'Kerberos',
      'The ticket is for another account than the service runs as: its SPN is wrong, or there twice.',
      '`setspn -Q SPN` names the account, `setspn -X` finds duplicates; `klist purge` on the client afterwards.',
    ),
    cause('NTLM', 'Channel bindings that are damaged.', 'Make them with channelBindings().'),
    cause(
      'Schannel',
      'The peer does not speak TLS, or answers in plain text.',
      'Look at the first bytes with `koffi-sspi token`: is STARTTLS, or another port, due?',
    ),
    cause(
      'Schannel',
      'Bytes between two legs were lost, or given twice.',
      'Put `extra` of a leg before what is read next; after SEC_E_INCOMPLETE_MESSAGE, the whole input.',
    ),
  ],
  SEC_E_INVALID_HANDLE: [
    cause(
      'any',
      'The handle was freed, never acquired, or is of the other kind.',
      'Trace the calls: SSPI_TRACE=1 numbers the handles.',
      page('initializesecuritycontext--general'),
    ),
    cause(
      'any',
      'The context needs a credential of the same package and direction.',
      'OUTBOUND for a client, INBOUND for a server.',
    ),
  ],
  SEC_E_TIME_SKEW: [
    cause(
      'Kerberos',
      'The clocks differ by more than five minutes.',
      '`w32tm /resync` on both sides.',
      'RFC 4120 section 8.2',
    ),
  ],
  SEC_E_NO_AUTHENTICATING_AUTHORITY: [
    cause(
      'Kerberos',
      'No domain controller can be reached.',
      '`nltest /dsgetdc:DOMAIN`; check DNS and port 88.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_E_UNSUPPORTED_FUNCTION: [
    cause(
      'any',
      'The package has no such function, attribute or flag.',
      '`koffi-sspi packages` shows what each can do.',
      page('querycontextattributes--credssp'),
    ),
    cause(
      'Schannel',
      'A flag such as DELEGATE or PROMPT_FOR_CREDS.',
      'Leave it out.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_E_BUFFER_TOO_SMALL: [
    cause(
      'any',
      'The output token has less room than the package’s cbMaxToken.',
      'Use the maxToken that `koffi-sspi packages` shows.',
    ),
  ],
  SEC_E_INCOMPLETE_MESSAGE: [
    cause(
      'Schannel',
      'Only a part of the record has arrived: no failure.',
      'Read more and call again with all bytes so far.',
      page('initializesecuritycontext--general'),
    ),
  ],
  SEC_E_MESSAGE_ALTERED: [
    cause(
      'any',
      'The message was changed on its way, or its parts were joined in another order.',
      'Send signature, data and padding whole.',
      page('decryptmessage--general'),
    ),
    cause(
      'NTLM',
      'Messages of two contexts, or of both directions, were mixed up.',
      'One context per connection.',
    ),
  ],
  SEC_E_OUT_OF_SEQUENCE: [
    cause(
      'any',
      'A message was lost, repeated or overtaken.',
      'Decrypt in the order of encryption; or do without SEQUENCE_DETECT.',
      page('decryptmessage--general'),
    ),
  ],
  SEC_E_BAD_BINDINGS: [
    cause(
      'any',
      'Client and server bind to different TLS connections: a proxy ends TLS between them.',
      'Bind to the certificate that the other side sees.',
      page('epa-support-in-service'),
    ),
  ],
  SEC_E_SECPKG_NOT_FOUND: [
    cause(
      'any',
      'The name of the package is misspelt or it is not installed.',
      '`koffi-sspi packages` lists them.',
      page('acquirecredentialshandle--general'),
    ),
  ],
  SEC_E_UNTRUSTED_ROOT: [
    cause(
      'Schannel',
      'The certificate’s authority is not among the trusted roots.',
      'Install it, or validate by yourself with MANUAL_CRED_VALIDATION.',
    ),
  ],
  SEC_E_CERT_EXPIRED: [
    cause(
      'Schannel',
      'A certificate of the chain has expired, or this clock is wrong.',
      'Look at the dates of the whole chain.',
    ),
  ],
  SEC_E_CERT_UNKNOWN: [
    cause(
      'Schannel',
      'The server’s certificate is not accepted, or a name is missing.',
      'Check the chain, its purpose and its revocation.',
    ),
  ],
  SEC_E_ALGORITHM_MISMATCH: [
    cause(
      'Schannel',
      'The two sides share no version of TLS, or no cipher suite.',
      'Compare with `koffi-sspi token` of the client hello.',
    ),
  ],
  SEC_E_ILLEGAL_MESSAGE: [
    cause(
      'Schannel',
      'The peer ended the handshake with an alert.',
      'Look at its log; `koffi-sspi token` names the alert.',
    ),
  ],
  SEC_E_DOWNGRADE_DETECTED: [
    cause(
      'Kerberos',
      'No domain controller answers, or its answer is not trusted.',
      'Check the network; `klist purge` and try again.',
    ),
  ],
  SEC_E_INTERNAL_ERROR: [
    cause(
      'any',
      'Often a wrong structure or size in the input.',
      'Compare the call with `koffi-sspi describe FUNCTION`.',
    ),
    cause('any', 'The Local Security Authority cannot be reached.', 'See the event log.'),
  ],
  SEC_E_UNKNOWN_CREDENTIALS: [
    cause(
      'any',
      'An identity structure that this package does not take.',
      'NTLM, Kerberos and Negotiate take SEC_WINNT_AUTH_IDENTITY, Schannel SCH_CREDENTIALS.',
      page('acquirecredentialshandle--general'),
    ),
  ],
  SEC_E_CONTEXT_EXPIRED: [
    cause('Kerberos', 'The ticket has expired.', 'Begin a new context.'),
    cause(
      'any',
      'The context was used after its end. close_notify of TLS is SEC_I_CONTEXT_EXPIRED, another status.',
      'Begin a new context.',
      page('encryptmessage--schannel'),
    ),
  ],
  SEC_E_NO_IMPERSONATION: [
    cause(
      'any',
      'The client allowed no impersonation, or the server may not impersonate.',
      'The client must not ask for IDENTIFY; the server needs SeImpersonatePrivilege.',
    ),
  ],
  SEC_I_CONTINUE_NEEDED: [
    cause(
      'any',
      'The handshake goes on: no failure.',
      'Send the token to the peer, and call again with its answer.',
      page('initializesecuritycontext--general'),
    ),
  ],
};
