// What usually causes the NTSTATUS codes that packages let through.

import { type Causes, cause } from './cause.js';

export const ntstatusCauses: Causes = {
  STATUS_UNSUCCESSFUL: [
    cause('Kerberos', 'Under Wine: a wrong password, or no KDC.', 'The same with `kinit`.'),
    cause('any', 'A package that has no better code for it.', 'Trace the calls: SSPI_TRACE=1.'),
  ],
  STATUS_NOT_IMPLEMENTED: [
    cause(
      'Kerberos',
      'Under Wine: it knows only how to list tickets.',
      'Run it on Windows; `klist` of MIT or Heimdal does the same on Linux.',
    ),
  ],
  STATUS_INVALID_HANDLE: [
    cause(
      'any',
      'The handle was closed, or is of another kind.',
      'Trace the calls: SSPI_TRACE=1 numbers the handles.',
    ),
  ],
  STATUS_INVALID_PARAMETER: [
    cause(
      'any',
      'A structure of the wrong size or version.',
      'Compare it with `koffi-sspi describe STRUCTURE`.',
    ),
  ],
  STATUS_NO_MEMORY: [
    cause('any', 'The computer or the process is out of memory.', 'Look at the memory in use.'),
  ],
  STATUS_NOT_FOUND: [
    cause(
      'Schannel',
      'No order of cipher suites is set by group policy.',
      'cipherSuites() without a configuration gives the computer’s own order.',
    ),
  ],
  STATUS_ACCESS_DENIED: [
    cause(
      'any',
      'A service or another user’s logon is asked for.',
      'Run elevated, or with the right that the function needs.',
    ),
  ],
  STATUS_BUFFER_TOO_SMALL: [
    cause(
      'any',
      'The result is longer than the buffer.',
      'Call again with the length that was given back.',
    ),
  ],
  STATUS_NO_LOGON_SERVERS: [
    cause('any', 'The network is down, or DNS leads elsewhere.', '`nltest /dsgetdc:DOMAIN`.'),
  ],
  STATUS_OBJECT_NAME_NOT_FOUND: [
    cause(
      'Kerberos',
      'The cache has no such ticket, and only the cache was asked.',
      '`koffi-sspi tickets` lists the cache; retrieve the ticket without KERB_RETRIEVE_TICKET_USE_CACHE_ONLY.',
    ),
  ],
  STATUS_PORT_CONNECTION_REFUSED: [
    cause(
      'any',
      'The process may not act as part of the operating system.',
      'Run as LocalSystem, or connect without registering (no logonProcess).',
    ),
  ],
  STATUS_NAME_TOO_LONG: [
    cause(
      'any',
      'The name of a package or logon process has more than 127 characters.',
      '`koffi-sspi packages` lists the names.',
    ),
  ],
  STATUS_NO_S4U_PROT_SUPPORT: [
    cause(
      'Kerberos',
      'The user’s domain has controllers older than Windows Server 2003, or is no Windows domain.',
      '`nltest /dsgetdc:DOMAIN` shows the controller.',
    ),
  ],
  STATUS_NO_SUCH_LOGON_SESSION: [
    cause(
      'any',
      'The user has logged off, or the identifier is of another session.',
      '`klist sessions` lists them.',
    ),
  ],
  STATUS_PRIVILEGE_NOT_HELD: [
    cause(
      'any',
      'Acting for others needs SeTcbPrivilege or SeImpersonatePrivilege.',
      '`whoami /priv`; run as a service account that has it.',
    ),
  ],
  STATUS_NO_SUCH_USER: [
    cause(
      'any',
      'The account was renamed, or is of another domain.',
      'Write DOMAIN and user apart; `net user NAME /domain`.',
    ),
  ],
  STATUS_WRONG_PASSWORD: [
    cause(
      'any',
      'The old password is wrong, or was changed elsewhere.',
      'Log on with it to see; mind the keyboard layout.',
    ),
  ],
  STATUS_ILL_FORMED_PASSWORD: [
    cause(
      'any',
      'The new password has characters that the domain does not take.',
      'Try it with ASCII only.',
    ),
  ],
  STATUS_PASSWORD_RESTRICTION: [
    cause(
      'any',
      'Too short, too simple, used before, or changed too recently.',
      '`net accounts /domain` shows the rules.',
    ),
  ],
  STATUS_LOGON_FAILURE: [
    cause(
      'NTLM',
      'A wrong password, or a local account of another machine.',
      'Give the domain with the user.',
    ),
    cause(
      'Digest',
      'AcceptSecurityContext was called on a context that is established.',
      'Use MakeSignature and VerifySignature for later requests.',
    ),
  ],
  STATUS_ACCOUNT_RESTRICTION: [
    cause(
      'NTLM',
      'The account has no password, or is among the protected users.',
      'Give it a password; protected users need Kerberos.',
    ),
  ],
  STATUS_INVALID_LOGON_HOURS: [
    cause('any', 'The account’s hours are limited.', '`net user NAME /domain` shows them.'),
  ],
  STATUS_INVALID_WORKSTATION: [
    cause('any', 'The account may use certain computers only.', 'Look at its “log on to” list.'),
  ],
  STATUS_PASSWORD_EXPIRED: [
    cause(
      'any',
      'The password is too old.',
      'Change it: changeAccountPassword(), or Ctrl+Alt+Del.',
    ),
  ],
  STATUS_ACCOUNT_DISABLED: [
    cause(
      'any',
      'An administrator has disabled the account.',
      '`net user NAME /active:yes /domain`.',
    ),
  ],
  STATUS_INSUFFICIENT_RESOURCES: [
    cause('any', 'Memory or handles have run out.', 'Count the handles with SSPI_TRACE=1.'),
  ],
  STATUS_BAD_IMPERSONATION_LEVEL: [
    cause(
      'any',
      'The client allows to be identified, not impersonated.',
      'The client must not ask for IDENTIFY.',
    ),
  ],
  STATUS_NOT_SUPPORTED: [
    cause(
      'any',
      'The package or this edition of Windows cannot do it.',
      '`koffi-sspi packages` shows what each can do.',
    ),
  ],
  STATUS_CANT_ACCESS_DOMAIN_INFO: [
    cause(
      'any',
      'The domain controller cannot be reached, or is configured to refuse this.',
      'Check the configuration of the controller, and the secure channel: `nltest /sc_verify:DOMAIN`.',
    ),
  ],
  STATUS_INVALID_SERVER_STATE: [
    cause('any', 'The service is starting or stopping.', 'Try again in a moment.'),
  ],
  STATUS_NO_SUCH_DOMAIN: [
    cause('any', 'The name is misspelt, or there is no trust with it.', '`nltest /domain_trusts`.'),
  ],
  STATUS_NO_SUCH_PACKAGE: [
    cause(
      'any',
      'The name is misspelt or it is not installed.',
      '`koffi-sspi packages` lists them.',
    ),
  ],
  STATUS_TIME_DIFFERENCE_AT_DC: [
    cause('Kerberos', 'The clocks differ by more than five minutes.', '`w32tm /resync`.'),
  ],
  STATUS_LOGON_NOT_GRANTED: [
    cause('any', 'A policy denies this account.', 'See the security log for the reason.'),
  ],
  STATUS_LOGON_TYPE_NOT_GRANTED: [
    cause(
      'any',
      '“Access this computer from the network” lacks the account, or it is denied.',
      '`secpol.msc`, user rights assignment.',
    ),
  ],
  STATUS_NO_TRUST_LSA_SECRET: [
    cause(
      'any',
      'The LSA has no secret for the domain at all: the join was not finished, or was undone.',
      'Join the domain again.',
    ),
  ],
  STATUS_NO_TRUST_SAM_ACCOUNT: [
    cause(
      'any',
      'The domain has no computer account: it was deleted, or is not on this controller yet.',
      'Join the domain again.',
    ),
  ],
  STATUS_TRUSTED_DOMAIN_FAILURE: [
    cause(
      'any',
      'The passwords of the trust differ, or its ports are closed.',
      '`netdom trust /verify`.',
    ),
  ],
  STATUS_TRUSTED_RELATIONSHIP_FAILURE: [
    cause(
      'any',
      'The computer’s password differs from that in the domain.',
      '`Test-ComputerSecureChannel -Repair`.',
    ),
  ],
  STATUS_NETLOGON_NOT_STARTED: [
    cause(
      'any',
      'The service is stopped, or the computer is in no domain.',
      '`sc query netlogon`.',
    ),
  ],
  STATUS_ACCOUNT_EXPIRED: [
    cause(
      'any',
      'The account was made for a time that is over.',
      '`net user NAME /expires:never /domain`.',
    ),
  ],
  STATUS_PASSWORD_MUST_CHANGE: [
    cause(
      'any',
      'A new account, or a password that was reset.',
      'Change it: changeAccountPassword().',
    ),
  ],
  STATUS_DOMAIN_CONTROLLER_NOT_FOUND: [
    cause(
      'any',
      'DNS does not know _ldap._tcp.dc._msdcs.DOMAIN.',
      '`nltest /dsgetdc:DOMAIN /force`.',
    ),
  ],
  STATUS_ACCOUNT_LOCKED_OUT: [
    cause(
      'any',
      'A service or a phone keeps trying an old password.',
      'See event 4740 on the domain controller for where from.',
    ),
  ],
  STATUS_MUTUAL_AUTHENTICATION_FAILED: [
    cause(
      'Kerberos',
      'The service runs as another account than the one that has the SPN.',
      '`setspn -Q SPN`.',
    ),
  ],
  STATUS_SMARTCARD_SUBSYSTEM_FAILURE: [
    cause('Kerberos', 'The reader’s service or the card’s minidriver.', '`certutil -scinfo`.'),
  ],
  STATUS_SMARTCARD_WRONG_PIN: [
    cause('Kerberos', 'A wrong PIN; few attempts are left.', 'Check before you try again.'),
  ],
  STATUS_SMARTCARD_CARD_BLOCKED: [
    cause('Kerberos', 'Too many wrong PINs.', 'Unblock it with its PUK.'),
  ],
  STATUS_SMARTCARD_NO_CARD: [cause('Kerberos', 'The card is not in the reader.', 'Put it in.')],
  STATUS_SMARTCARD_NO_CERTIFICATE: [
    cause('Kerberos', 'An empty card, or another container.', '`certutil -scinfo`.'),
  ],
  STATUS_DOWNGRADE_DETECTED: [
    cause(
      'Kerberos',
      'The domain controller that knows the account is not reached.',
      'Check the network; `klist purge` and try again.',
    ),
  ],
  STATUS_USER2USER_REQUIRED: [
    cause(
      'Kerberos',
      'The service runs as a user that has no SPN of its own.',
      'Register an SPN, or ask for USE_SESSION_KEY.',
    ),
  ],
  STATUS_AUTHENTICATION_FIREWALL_FAILED: [
    cause(
      'Kerberos',
      'Selective authentication across a trust.',
      'Give the account “allowed to authenticate” on the computer.',
    ),
  ],
  STATUS_NTLM_BLOCKED: [
    cause(
      'NTLM',
      '“Restrict NTLM” on the client, the server or the domain.',
      'Use a name that Kerberos knows, or add the server to the exceptions.',
    ),
  ],
};
