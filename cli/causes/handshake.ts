// What usually causes the statuses that people meet first: those of logons, handshakes and messages.

import { type Causes, cause, page } from './cause.js';
import { issue, sql, troubleshoot, win32 } from './sources.js';

const isc = page('initializesecuritycontext--general');
/** The alerts of TLS, and the status that Schannel gives for each. */
const alerts = page('schannel-error-codes-for-tls-and-ssl-alerts');
const impersonate = win32('api/sspi/nf-sspi-impersonatesecuritycontext');

export const handshakeCauses: Causes = {
  SEC_E_LOGON_DENIED: [
    cause(
      'NTLM',
      'A wrong user or password, or a domain that is not the account’s.',
      'Give the domain with the user; for a local account, the name of the server.',
      issue('jlguenego/node-expose-sspi#12'),
    ),
    cause(
      'NTLM',
      'A client on the machine itself reaches it under another name (loopback check).',
      'Use the machine’s own name, or set BackConnectionHostNames.',
      troubleshoot('networking/accessing-server-locally-with-fqdn-cname-alias-denied'),
    ),
    cause(
      'Kerberos',
      'The password is wrong: the client’s first leg fails already.',
      '`runas` with the same account tells more.',
      issue('FreeRDP/FreeRDP#10327'),
    ),
    cause(
      'Schannel',
      'The peer sent the alert access_denied: it knows who this is, and refuses.',
      'Ask there which client certificates are admitted.',
      alerts,
    ),
  ],
  SEC_E_TARGET_UNKNOWN: [
    cause(
      'Kerberos',
      'The service principal name is registered for no account, or for two.',
      '`setspn -Q SPN`; `setspn -X` finds duplicates.',
      troubleshoot('windows-security/kerberos-error-kdc-err-s-principal-unknown-or-not-unique'),
    ),
    cause(
      'Kerberos',
      'The host in the target is in no domain that is known here.',
      'Give a target such as HTTP/host.domain; a host in no domain can do NTLM only.',
      issue('requests/requests-kerberos#96'),
    ),
  ],
  SEC_E_WRONG_PRINCIPAL: [
    cause(
      'Kerberos',
      'The service runs as another account than the one that has the SPN.',
      'Move the SPN with `setspn -D` and `-S`, or change the account.',
      sql('cannot-generate-sspi-context-error'),
    ),
    cause(
      'Kerberos',
      'The server has another password for its account than the domain controller: one of the two is out of date.',
      'Set the password anew, and wait until it is on all domain controllers.',
      troubleshoot('active-directory/replication-error-2146893022'),
    ),
    cause(
      'Kerberos',
      'The name of the server resolves to the address of another.',
      '`Resolve-DnsName HOST`; correct the record, then `ipconfig /flushdns`.',
      troubleshoot('active-directory/replication-error-2146893022'),
    ),
    cause(
      'Schannel',
      'The name in the certificate is not the target name.',
      'Give the name that is in the certificate.',
      page('initializesecuritycontext--schannel'),
    ),
  ],
  SEC_E_NO_CREDENTIALS: [
    cause(
      'any',
      'This logon has no credentials for the package.',
      'Log on with a domain account for Kerberos, or give explicit credentials.',
      isc,
    ),
    cause(
      'Kerberos',
      'The account is in Protected Users: no password is kept from which a ticket could be had again.',
      '`klist tgt`; log on again, or give explicit credentials.',
      troubleshoot('windows-security/active-directory-authentication-fails-klist-error-0x8009030e'),
    ),
    cause(
      'Kerberos',
      'Under Wine, the server has no keytab.',
      'Set KRB5_KTNAME to one with the key of the SPN.',
      'seen: Wine 8',
    ),
    cause(
      'Negotiate',
      'The package list of the identity names none that can be used.',
      'Correct PackageList, or leave it out.',
      issue('Devolutions/sspi-rs#171'),
    ),
    cause(
      'Schannel',
      'The private key of the certificate is in this process only, and was never stored.',
      'Import it with Certificate.fromPfx(), without PKCS12_NO_PERSIST_KEY.',
      issue('dotnet/corefx#24454'),
    ),
    cause(
      'Digest',
      'phCredential is not valid; Schannel answers so, too.',
      'Pass a credential that is still held.',
      page('acceptsecuritycontext--general'),
    ),
  ],
  SEC_E_INVALID_TOKEN: [
    cause(
      'any',
      'It is still in Base64, as HTTP carries it, or its scheme (`Negotiate`) is still in front.',
      "Decode what follows the scheme: Buffer.from(value, 'base64').",
      'MS-N2HT 1',
    ),
    cause(
      'any',
      'It is cut short: a limit on headers, or a read that ended too early.',
      'Compare its length on both sides; `koffi-sspi token` shows what is missing.',
      isc,
    ),
    cause(
      'any',
      'It is of another connection, or of an earlier handshake.',
      'One context per connection; a new one for each first token.',
      issue('Waffle/waffle#1513'),
    ),
    cause(
      'any',
      'Each leg got a context of its own.',
      'Keep the context from the first leg to the last.',
      isc,
    ),
    cause(
      'NTLM',
      'Over HTTP, the third leg came on another connection than the first two.',
      'Keep the connection through the handshake, and let no proxy share it.',
      issue('antiduh/nsspi#10'),
    ),
    cause(
      'Negotiate',
      'A raw NTLM or Kerberos token reaches a peer that wants SPNEGO.',
      'Use the same package on both sides.',
      isc,
    ),
    cause(
      'Kerberos',
      'The ticket is for another account than the service runs as: its SPN is wrong, or there twice.',
      '`setspn -Q SPN` names the account, `setspn -X` finds duplicates; `klist purge` on the client afterwards.',
      issue('jlguenego/node-expose-sspi#57'),
    ),
    cause(
      'NTLM',
      'Under Wine, channel bindings on the client’s first leg.',
      'Give them from the second leg on, which carries them.',
      'seen: Wine 8',
    ),
    cause(
      'Schannel',
      'What came is no TLS: the peer answers in plain text, say.',
      'Look at the first bytes with `koffi-sspi token`: is STARTTLS, or another port, due?',
      page('initializesecuritycontext--schannel'),
    ),
    cause(
      'Schannel',
      'Bytes between two legs were lost, or given twice.',
      'Put `extra` of a leg before what is read next; after SEC_E_INCOMPLETE_MESSAGE, the whole input.',
      page('extra-buffers-returned-by-schannel'),
    ),
  ],
  SEC_E_INVALID_HANDLE: [
    cause(
      'any',
      'The handle was never acquired, or is of the other kind.',
      'Trace the calls: SSPI_TRACE=1 numbers the handles.',
      isc,
    ),
    cause(
      'any',
      'The credential was freed before the handshake was over.',
      'Hold it as long as the context.',
      issue('googleprojectzero/sandbox-attacksurface-analysis-tools#42'),
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
      'No domain controller can be reached: the domain is misspelt or away, or a trust is broken.',
      '`nltest /dsgetdc:DOMAIN`; check DNS and port 88.',
      isc,
    ),
  ],
  SEC_E_UNSUPPORTED_FUNCTION: [
    cause(
      'any',
      'The package has no such attribute, or no such function.',
      '`koffi-sspi packages` shows what each can do.',
      page('querycontextattributes--credssp'),
    ),
    cause('Schannel', 'A flag such as DELEGATE or PROMPT_FOR_CREDS.', 'Leave it out.', isc),
    cause(
      'Schannel',
      'The peer sent the alert protocol_version: it wants another version of TLS.',
      'Compare with `koffi-sspi token` of the client hello.',
      alerts,
    ),
    cause(
      'NTLM',
      'One side requires 128-bit keys, and the other has none.',
      '“Network security: Minimum session security for NTLM SSP” in the policies of both.',
      'MS-NLMP 3.1.5.1.2',
    ),
    cause(
      'NTLM',
      'A policy forbids NTLM.',
      'Use Kerberos, or look at “Network security: Restrict NTLM”.',
      issue('dotnet/runtime#79481'),
    ),
  ],
  SEC_E_BUFFER_TOO_SMALL: [
    cause(
      'any',
      'The output token has less room than the package’s cbMaxToken.',
      'Use the maxToken that `koffi-sspi packages` shows.',
      issue('Waffle/waffle#114'),
    ),
  ],
  SEC_E_INCOMPLETE_MESSAGE: [
    cause(
      'Schannel',
      'Only a part of the record has arrived: no failure.',
      'Read more and call again with all bytes so far.',
      isc,
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
      'Messages of two contexts, or of both directions, were mixed up: each has keys of its own.',
      'One context per connection.',
      'MS-NLMP 3.4.5.2',
    ),
    cause(
      'Schannel',
      'The peer sent the alert bad_record_mac: what it received was changed.',
      'Send the bytes of each record in order, and once.',
      alerts,
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
      'The certificate signs itself, or its authority is not among the trusted roots.',
      'Install it, or validate by yourself with MANUAL_CRED_VALIDATION.',
      sql('certificate-validation-failure'),
    ),
    cause(
      'Schannel',
      'The peer sent the alert unknown_ca: it does not trust the authority of this side.',
      'Install the root there, and send the intermediates.',
      alerts,
    ),
  ],
  SEC_E_CERT_EXPIRED: [
    cause(
      'Schannel',
      'A certificate of the chain is past its dates, by the clock of this computer.',
      'Look at the dates of the whole chain; `w32tm /query /status`.',
      page('manually-validating-schannel-credentials'),
    ),
    cause(
      'Schannel',
      'The peer sent the alert certificate_expired: it means this side’s.',
      'Renew the certificate that the credential has.',
      alerts,
    ),
  ],
  SEC_E_CERT_UNKNOWN: [
    cause(
      'Schannel',
      'Windows could not process the peer’s certificate, and has no better status.',
      'Check the chain, its purpose and its revocation: `certutil -verify -urlfetch CERT.cer`.',
      page('sspi-status-codes'),
    ),
    cause(
      'Schannel',
      'The peer sent an alert such as bad_certificate or certificate_unknown: it refuses this side’s.',
      'Look at its log.',
      alerts,
    ),
  ],
  SEC_E_ALGORITHM_MISMATCH: [
    cause(
      'Schannel',
      'The two sides share no version of TLS, or no cipher suite.',
      'Compare with `koffi-sspi token` of the client hello.',
      sql('ssl-errors-after-tls-1-2'),
    ),
    cause(
      'Schannel',
      'This Windows does not have the version that the credential asks for, such as TLS 1.3.',
      'Leave the versions to Windows.',
      issue('dotnet/MQTTnet#1095'),
    ),
    cause(
      'Schannel',
      'The peer sent the alert insufficient_security: it wants stronger suites.',
      'Compare the suites of both; `Get-TlsCipherSuite` in PowerShell.',
      alerts,
    ),
  ],
  SEC_E_ILLEGAL_MESSAGE: [
    cause(
      'Schannel',
      'The peer ended the handshake with an alert, such as handshake_failure.',
      'Look at its log; `koffi-sspi token` names the alert.',
      alerts,
    ),
  ],
  SEC_E_DOWNGRADE_DETECTED: [
    cause(
      'any',
      'No domain controller can be reached, or somebody tampers with the handshake.',
      'Check the network; `nltest /dsgetdc:DOMAIN`.',
      page('sspi-status-codes'),
    ),
  ],
  SEC_E_INTERNAL_ERROR: [
    cause(
      'any',
      'The Local Security Authority, or a domain controller, cannot be reached.',
      'See the event log.',
      sql('consistent-authentication-connectivity-issues'),
    ),
    cause(
      'any',
      'SSPI has no status for what failed.',
      'Compare the call with `koffi-sspi describe FUNCTION`.',
      page('initializesecuritycontext--schannel'),
    ),
    cause(
      'any',
      'Under Wine, a token that is none of the package’s, or a service that the KDC does not know.',
      'As SEC_E_INVALID_TOKEN and SEC_E_TARGET_UNKNOWN, which Windows gives.',
      'seen: Wine 8',
    ),
    cause('Schannel', 'The peer sent the alert internal_error.', 'Look at its log.', alerts),
  ],
  SEC_E_UNKNOWN_CREDENTIALS: [
    cause(
      'any',
      'An identity structure that this package does not take.',
      'NTLM, Kerberos and Negotiate take SEC_WINNT_AUTH_IDENTITY, Schannel SCH_CREDENTIALS.',
      page('acquirecredentialshandle--general'),
    ),
    cause(
      'Schannel',
      'The process may not read the private key of the certificate.',
      'certlm.msc, All Tasks, Manage Private Keys.',
      issue('dotnet/corefx#41781'),
    ),
  ],
  SEC_E_CONTEXT_EXPIRED: [
    cause(
      'any',
      'The context was used after its end. close_notify of TLS is SEC_I_CONTEXT_EXPIRED, another status.',
      'Begin a new context.',
      page('encryptmessage--schannel'),
    ),
    cause(
      'Schannel',
      'Messages are encrypted or decrypted after SEC_I_RENEGOTIATE, before the handshake that it wants.',
      'Take that leg first; TlsStream does so by itself.',
      page('decryptmessage--schannel'),
    ),
  ],
  SEC_E_NO_IMPERSONATION: [
    cause(
      'any',
      'The package knows no impersonation.',
      '`koffi-sspi packages` shows which have IMPERSONATION.',
      impersonate,
    ),
    cause(
      'Schannel',
      'The client sent no certificate, or one that maps to no account.',
      'Ask for one with MUTUAL_AUTH; check the mapping in the directory.',
      impersonate,
    ),
  ],
  SEC_I_CONTINUE_NEEDED: [
    cause(
      'any',
      'The handshake goes on: no failure.',
      'Send the token to the peer, and call again with its answer.',
      isc,
    ),
  ],
};
