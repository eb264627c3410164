// NTSTATUS values that packages pass through, and what to check.

const smartCard = 'Check the card, its reader and its certificate.';

export const ntStatusMeanings: Readonly<Record<string, string>> = {
  STATUS_UNSUCCESSFUL:
    'Failed, for no more exact reason. Wine gives it when a Kerberos password is wrong.',
  STATUS_NOT_IMPLEMENTED:
    'The request is not implemented. Wine gives it for most requests to the LSA.',
  STATUS_INVALID_HANDLE: 'The handle is not valid.',
  STATUS_INVALID_PARAMETER: 'A parameter is not valid. Check pointers, sizes and reserved values.',
  STATUS_ACCESS_DENIED: 'Access is denied. Check the rights of the calling account.',
  STATUS_BUFFER_TOO_SMALL: 'A buffer is too small for the result.',
  STATUS_OBJECT_NAME_NOT_FOUND:
    'There is nothing by this name, such as no ticket for this service in the cache.',
  STATUS_PORT_CONNECTION_REFUSED:
    'The LSA refused the connection: to register as a logon process takes SeTcbPrivilege.',
  STATUS_NO_MEMORY: 'There is not enough memory for this.',
  STATUS_NOT_FOUND: 'What was asked for was not found.',
  STATUS_NO_SUCH_LOGON_SESSION: 'The logon session does not exist, or no longer.',
  STATUS_PRIVILEGE_NOT_HELD: 'The caller lacks a privilege that this needs.',
  STATUS_NO_SUCH_USER: 'The account does not exist. Check the user name and the domain.',
  STATUS_WRONG_PASSWORD:
    'The password is wrong: where it is to be changed, that which was given as the present one.',
  STATUS_ILL_FORMED_PASSWORD: 'The new password has characters that are not allowed.',
  STATUS_PASSWORD_RESTRICTION:
    'The new password does not meet a rule of the domain, such as that of its length.',
  STATUS_LOGON_FAILURE:
    'The logon failed: the user name or password is wrong. Digest also gives this when ' +
    'AcceptSecurityContext is called on a context that is established already.',
  STATUS_ACCOUNT_RESTRICTION:
    'The name and the password are right, but a restriction of the account forbids the logon, such as its ' +
    'hours.',
  STATUS_INVALID_LOGON_HOURS: 'The account may not log on at this time.',
  STATUS_INVALID_WORKSTATION: 'The account may not log on from this computer.',
  STATUS_PASSWORD_EXPIRED: 'The password has expired. Change it, with ChangeAccountPassword too.',
  STATUS_ACCOUNT_DISABLED: 'The account is disabled.',
  STATUS_INSUFFICIENT_RESOURCES: 'The system lacks memory or another resource.',
  STATUS_BAD_IMPERSONATION_LEVEL:
    'The impersonation level is too low for this. Check the flags of the context.',
  STATUS_NOT_SUPPORTED: 'The request is not supported.',
  STATUS_INVALID_SERVER_STATE: 'The security service is not in the state for this.',
  STATUS_CANT_ACCESS_DOMAIN_INFO:
    'The configuration of the domain controller could not be read: it is not available, or denies access.',
  STATUS_NO_SUCH_DOMAIN: 'The domain does not exist. Check its name.',
  STATUS_NO_LOGON_SERVERS: 'No domain controller can be reached for the logon. Check the network.',
  STATUS_NO_SUCH_PACKAGE: 'There is no security package with this name or number.',
  STATUS_LOGON_NOT_GRANTED:
    'The security policy of the target does not grant this type of logon. Check the user rights there.',
  STATUS_LOGON_TYPE_NOT_GRANTED:
    'The account lacks the right for this kind of logon. Check the user rights of the computer.',
  STATUS_NO_TRUST_LSA_SECRET:
    'This computer keeps no password of its account in the domain: the LSA has no secret at all. Join the ' +
    'domain again.',
  STATUS_NO_TRUST_SAM_ACCOUNT:
    'The domain has no computer account for the trust of this computer. Join the domain again.',
  STATUS_TRUSTED_DOMAIN_FAILURE: 'The trust between the two domains failed.',
  STATUS_TRUSTED_RELATIONSHIP_FAILURE: 'The trust between this computer and its domain failed.',
  STATUS_NETLOGON_NOT_STARTED: 'The Netlogon service does not run.',
  STATUS_ACCOUNT_EXPIRED: 'The account has expired.',
  STATUS_TIME_DIFFERENCE_AT_DC:
    'The clocks of this computer and the domain controller differ too much. Synchronise them.',
  STATUS_PASSWORD_MUST_CHANGE: 'The password must be changed before the first logon.',
  STATUS_DOMAIN_CONTROLLER_NOT_FOUND: 'No domain controller was found. Check DNS and the network.',
  STATUS_ACCOUNT_LOCKED_OUT: 'The account is locked after too many failed logons.',
  STATUS_MUTUAL_AUTHENTICATION_FAILED:
    "Mutual authentication failed: the server's password is out of date at the domain controller. Check " +
    'the SPN, and the account that holds it.',
  STATUS_SMARTCARD_WRONG_PIN: 'The PIN of the smart card is wrong.',
  STATUS_SMARTCARD_CARD_BLOCKED: 'The smart card is blocked.',
  STATUS_SMARTCARD_NO_CARD: `There is no smart card. ${smartCard}`,
  STATUS_SMARTCARD_NO_CERTIFICATE: `The certificate is not on the smart card. ${smartCard}`,
  STATUS_SMARTCARD_SUBSYSTEM_FAILURE: `The smart card subsystem failed. ${smartCard}`,
  STATUS_DOWNGRADE_DETECTED:
    'A possible attempt to weaken the security was detected, or no domain controller is reached. Check ' +
    'that the one that authenticated the account can be.',
  STATUS_AUTHENTICATION_FIREWALL_FAILED:
    'Selective authentication of the trust does not let the account onto this computer.',
  STATUS_NTLM_BLOCKED:
    'A policy blocks NTLM. Reach the target with Kerberos, or allow NTLM for it.',
  STATUS_USER2USER_REQUIRED: 'The target takes user-to-user Kerberos only.',
  STATUS_NAME_TOO_LONG: 'A name is too long, such as that of a package or of a logon process.',
  STATUS_NO_S4U_PROT_SUPPORT:
    'The domain controller does not support service for user (S4U): logons without a password.',
};
