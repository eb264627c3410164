// What usually causes the NTSTATUS codes that packages let through.

import { type CauseSource, type Causes, cause, page } from './cause.js';
import { erref, troubleshoot, win32 } from './sources.js';

const any = (why: string, attempt: string, source: CauseSource = erref) => [
  cause('any', why, attempt, source),
];
const kerberos = (why: string, attempt: string, source: CauseSource = erref) => [
  cause('Kerberos', why, attempt, source),
];

const lsaFunctions = win32('secmgmt/management-return-values');
const lsaLogonUser = win32('api/ntsecapi/nf-ntsecapi-lsalogonuser');
const cipherSuites = win32('api/bcrypt/nf-bcrypt-bcryptenumcontextfunctions');
const retrieveTicket = win32('api/ntsecapi/ns-ntsecapi-kerb_retrieve_tkt_request');
const systemErrors = win32('debug/system-error-codes--1300-1699-');
const noController = troubleshoot(
  'windows-security/troubleshoot-kerberos-domain-not-found-event-id-5719',
);
/** The event of a failed logon, with the usual statuses. */
const event4625 =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing/event-4625';

export const ntstatusCauses: Causes = {
  STATUS_UNSUCCESSFUL: [
    ...kerberos(
      'Under Wine: a wrong password, or no KDC.',
      'The same with `kinit`.',
      'seen: Wine 8',
    ),
    ...any(
      'A failure that has no better code, such as that of an RPC connection.',
      'Trace the calls: SSPI_TRACE=1.',
      lsaFunctions,
    ),
  ],
  STATUS_NOT_IMPLEMENTED: kerberos(
    'Under Wine: it knows only how to list tickets.',
    'Run it on Windows; `klist` of MIT or Heimdal does the same on Linux.',
    'seen: Wine 8',
  ),
  STATUS_INVALID_HANDLE: any(
    'The handle is not valid where it was given.',
    'Trace the calls: SSPI_TRACE=1 numbers the handles.',
    lsaFunctions,
  ),
  STATUS_INVALID_PARAMETER: any(
    'A parameter is not valid.',
    'Compare sizes and versions with `koffi-sspi describe STRUCTURE`.',
    lsaFunctions,
  ),
  STATUS_NO_MEMORY: any(
    'Virtual memory, or the quota of it, has run out.',
    'Look at the memory in use.',
  ),
  STATUS_NOT_FOUND: [
    cause(
      'Schannel',
      'The configuration that was asked for has no cipher suites.',
      'cipherSuites() without a configuration gives the computer’s own order.',
      cipherSuites,
    ),
  ],
  STATUS_ACCESS_DENIED: [
    ...kerberos(
      'A ticket of another logon session is asked for, which needs SeTcbPrivilege.',
      'Leave the logon out, or run as a service account that has the privilege.',
      retrieveTicket,
    ),
    ...any(
      'The caller does not have the access that the function needs.',
      'Run elevated, or with the right that the function needs.',
      lsaFunctions,
    ),
  ],
  STATUS_BUFFER_TOO_SMALL: any(
    'The result is longer than the buffer.',
    'Call again with the length that was given back.',
    cipherSuites,
  ),
  STATUS_NO_LOGON_SERVERS: any(
    'No domain controller is reached: its ports are blocked, or DNS leads elsewhere.',
    '`nltest /dsgetdc:DOMAIN`.',
    noController,
  ),
  STATUS_OBJECT_NAME_NOT_FOUND: kerberos(
    'The cache has no such ticket, and only the cache was asked.',
    '`koffi-sspi tickets` lists the cache; retrieve the ticket without KERB_RETRIEVE_TICKET_USE_CACHE_ONLY.',
    retrieveTicket,
  ),
  STATUS_PORT_CONNECTION_REFUSED: any(
    'The process has no SeTcbPrivilege: it may not act as part of the operating system.',
    'Run as LocalSystem, or connect without registering (no logonProcess).',
    win32('api/ntsecapi/nf-ntsecapi-lsaregisterlogonprocess'),
  ),
  STATUS_NAME_TOO_LONG: any(
    'The name of a package or logon process has more than 127 bytes.',
    '`koffi-sspi packages` lists the names.',
    win32('api/ntsecapi/nf-ntsecapi-lsalookupauthenticationpackage'),
  ),
  STATUS_NO_S4U_PROT_SUPPORT: kerberos(
    'The user’s domain controller does not support service-for-user.',
    '`nltest /dsgetdc:DOMAIN` shows the controller.',
  ),
  STATUS_NO_SUCH_LOGON_SESSION: any(
    'The logon session does not exist, or no longer.',
    '`klist sessions` lists them.',
  ),
  STATUS_PRIVILEGE_NOT_HELD: any(
    'The caller lacks a privilege, such as SeTcbPrivilege or SeImpersonatePrivilege.',
    '`whoami /priv`; run as a service account that has it.',
  ),
  STATUS_NO_SUCH_USER: any(
    'The name of the account is misspelt or bad.',
    'Write DOMAIN and user apart; `net user NAME /domain`.',
    event4625,
  ),
  STATUS_WRONG_PASSWORD: any(
    'The password given as the present one is wrong.',
    'Log on with it to see; mind the keyboard layout.',
  ),
  STATUS_ILL_FORMED_PASSWORD: any(
    'The new password has characters that are not allowed.',
    'Try it with ASCII only.',
  ),
  STATUS_PASSWORD_RESTRICTION: any(
    'The new password is too short, too simple, or was used before.',
    '`net accounts /domain` shows the rules.',
    systemErrors,
  ),
  STATUS_LOGON_FAILURE: [
    ...any(
      'The user’s name or the password is misspelt.',
      'Give the domain with the user.',
      lsaLogonUser,
    ),
    cause(
      'Digest',
      'AcceptSecurityContext was called on a context that is established.',
      'Use MakeSignature and VerifySignature for later requests.',
      page('acceptsecuritycontext--digest'),
    ),
  ],
  STATUS_ACCOUNT_RESTRICTION: [
    ...any(
      'A blank password, limited hours, or a policy.',
      'Give the account a password; `net user NAME /domain` shows its hours.',
      systemErrors,
    ),
    cause(
      'NTLM',
      'An authentication policy of the domain allows the account no NTLM.',
      'Use a name that Kerberos knows.',
      'MS-APDS 3.1.5.2',
    ),
  ],
  STATUS_INVALID_LOGON_HOURS: any(
    'The account may not log on at this time.',
    '`net user NAME /domain` shows its hours.',
    event4625,
  ),
  STATUS_INVALID_WORKSTATION: any(
    'The account may not log on from this computer.',
    'Look at its “log on to” list.',
    event4625,
  ),
  STATUS_PASSWORD_EXPIRED: any(
    'The password has expired.',
    'Change it: changeAccountPassword(), or Ctrl+Alt+Del.',
    event4625,
  ),
  STATUS_ACCOUNT_DISABLED: any(
    'An administrator has disabled the account.',
    '`net user NAME /active:yes /domain`.',
    event4625,
  ),
  STATUS_INSUFFICIENT_RESOURCES: any(
    'The system has too little memory, or another resource, for the call.',
    'Count the handles with SSPI_TRACE=1.',
    lsaFunctions,
  ),
  STATUS_BAD_IMPERSONATION_LEVEL: any(
    'The client’s token has a lower level than the call needs: it allows to be identified, not impersonated.',
    'The client must not ask for IDENTIFY.',
    'https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwduplicatetoken',
  ),
  STATUS_NOT_SUPPORTED: [
    ...any('The request is not supported.', '`koffi-sspi packages` shows what each can do.'),
    cause(
      'NTLM',
      '“Restrict NTLM” on the client: the server is none of its exceptions.',
      'Use a name that Kerberos knows, or add the server to the exceptions.',
      'MS-NLMP 3.1.5.1.1',
    ),
    cause(
      'NTLM',
      '“Restrict NTLM” on the server: it takes no NTLM from the network.',
      'Use a name that Kerberos knows, or change the server’s policy.',
      'MS-NLMP 3.2.5.1.1',
    ),
  ],
  STATUS_CANT_ACCESS_DOMAIN_INFO: any(
    'The configuration of the domain controller could not be read: it is not available, or denies access.',
    'Check the configuration of the controller, and the secure channel: `nltest /sc_verify:DOMAIN`.',
  ),
  STATUS_INVALID_SERVER_STATE: any(
    'The LSA is disabled at present, or the SAM is in the wrong state.',
    'Try again in a moment.',
    lsaFunctions,
  ),
  STATUS_NO_SUCH_DOMAIN: any(
    'The domain does not exist, or cannot be reached.',
    'Check its name; `nltest /domain_trusts`.',
    systemErrors,
  ),
  STATUS_NO_SUCH_PACKAGE: any(
    'The LSA does not know the package: its name is misspelt, or it is not installed.',
    '`koffi-sspi packages` lists them.',
    win32('api/ntsecapi/nf-ntsecapi-lsalookupauthenticationpackage'),
  ),
  STATUS_TIME_DIFFERENCE_AT_DC: any(
    'The clocks of the domain controller and this computer differ too much.',
    '`w32tm /resync`.',
    event4625,
  ),
  STATUS_LOGON_NOT_GRANTED: any(
    'The security policy of the target does not grant the account this type of logon.',
    'See the security log for the type; `secpol.msc`, user rights assignment.',
  ),
  STATUS_LOGON_TYPE_NOT_GRANTED: any(
    'The account has no right to this type of logon here, such as “Access this computer from the network”.',
    '`secpol.msc`, user rights assignment.',
    event4625,
  ),
  STATUS_NO_TRUST_LSA_SECRET: any(
    'The LSA of this computer has no secret for the domain at all.',
    'Join the domain again.',
  ),
  STATUS_NO_TRUST_SAM_ACCOUNT: any(
    'The domain controller has no account for this computer.',
    'Join the domain again.',
  ),
  STATUS_TRUSTED_DOMAIN_FAILURE: any(
    'The trust between the computer’s domain and the other one does not work.',
    '`netdom trust DOMAIN /domain:OTHER /verify`.',
    event4625,
  ),
  STATUS_TRUSTED_RELATIONSHIP_FAILURE: any(
    'The password of this computer differs from that in the domain.',
    '`Test-ComputerSecureChannel -Repair`.',
    troubleshoot(
      'windows-security/broken-trust-relationship-domain-joined-device-its-domain-secure-channel-issues',
    ),
  ),
  STATUS_NETLOGON_NOT_STARTED: any(
    'The service Netlogon is not started.',
    '`sc query netlogon`; in a workgroup it does not run.',
  ),
  STATUS_ACCOUNT_EXPIRED: any(
    'The account has expired.',
    '`net user NAME /expires:never /domain`.',
    event4625,
  ),
  STATUS_PASSWORD_MUST_CHANGE: any(
    'The password must be changed before the next logon: the account is new, or an administrator wants it.',
    'Change it: changeAccountPassword().',
    event4625,
  ),
  STATUS_DOMAIN_CONTROLLER_NOT_FOUND: any(
    'DNS does not lead to a domain controller, or its ports are blocked.',
    '`nltest /dsgetdc:DOMAIN /force`; DNS must know _ldap._tcp.dc._msdcs.DOMAIN.',
    noController,
  ),
  STATUS_ACCOUNT_LOCKED_OUT: any(
    'Too many logons or changes of the password with a wrong one.',
    'See event 4740 on the domain controller for where from: a service or a phone may keep trying an old one.',
  ),
  STATUS_MUTUAL_AUTHENTICATION_FAILED: kerberos(
    'The server’s password is out of date at the domain controller.',
    'Set the password anew, and wait until it is on all domain controllers; `setspn -Q SPN`.',
  ),
  STATUS_SMARTCARD_SUBSYSTEM_FAILURE: kerberos(
    'Kerberos met an error in the smart card subsystem.',
    '`certutil -scinfo` tries the reader, its service and the card.',
  ),
  STATUS_SMARTCARD_WRONG_PIN: kerberos('The PIN is wrong.', 'Check before you try again.'),
  STATUS_SMARTCARD_CARD_BLOCKED: kerberos('The card is blocked.', 'Unblock it with its PUK.'),
  STATUS_SMARTCARD_NO_CARD: kerberos('There is no card in the reader.', 'Put it in.'),
  STATUS_SMARTCARD_NO_CERTIFICATE: kerberos(
    'The card does not have the certificate that was asked for.',
    '`certutil -scinfo`.',
  ),
  STATUS_DOWNGRADE_DETECTED: kerberos(
    'Often no attack: the domain controller that knows the account is not reached.',
    'Check the network; `klist purge` and try again.',
    page('sspi-status-codes'),
  ),
  STATUS_USER2USER_REQUIRED: kerberos(
    'The service runs as a user, for whom the KDC issues tickets by user-to-user only.',
    'Register an SPN, or ask for USE_SESSION_KEY.',
    'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-r2-and-2008/dd363933(v=ws.10)',
  ),
  STATUS_AUTHENTICATION_FIREWALL_FAILED: kerberos(
    'Selective authentication across a trust: the account is not allowed to authenticate to the computer.',
    'Give the account “allowed to authenticate” on the computer.',
    'https://learn.microsoft.com/dotnet/api/system.directoryservices.activedirectory.forest.getselectiveauthenticationstatus',
  ),
  STATUS_NTLM_BLOCKED: [
    cause(
      'NTLM',
      '“Restrict NTLM” of the domain: its controllers refuse the server, or the account’s domain.',
      'Use a name that Kerberos knows, or add the server to the exceptions of the domain.',
      'MS-APDS 3.1.5',
    ),
  ],
};
