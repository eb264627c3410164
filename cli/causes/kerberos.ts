// What usually causes the statuses of Kerberos, its KDCs, delegation and smart cards.

import { type Causes, cause, page } from './cause.js';

const card = (why: string, attempt: string) => [cause('Kerberos', why, attempt)];

export const kerberosCauses: Causes = {
  SEC_E_SECURITY_QOS_FAILED: [
    cause('Digest', 'A flag was asked for that Digest does not know.', 'Leave it out.'),
    cause(
      'Negotiate',
      'MUTUAL_AUTH was asked for, and NTLM was the only way left.',
      'Give an SPN that Kerberos finds: `setspn -Q SPN`.',
    ),
    cause(
      'Kerberos',
      'DELEGATE was asked for, and the service’s account may not be delegated to.',
      'Look at the account’s delegation tab; do without DELEGATE.',
    ),
  ],
  SEC_E_NO_TGT_REPLY: [
    cause(
      'Kerberos',
      'User-to-user: the server sent no ticket of its own.',
      'Log the server’s account on anew; give it an SPN, so that user-to-user is not needed.',
    ),
  ],
  SEC_E_NO_IP_ADDRESSES: [
    cause('Kerberos', 'No network interface has an address.', '`ipconfig`; wait for DHCP.'),
  ],
  SEC_E_MAX_REFERRALS_EXCEEDED: [
    cause(
      'Kerberos',
      'Trusts that lead in a circle, or an SPN suffix that two forests claim.',
      '`nltest /domain_trusts`; check the routing of name suffixes.',
    ),
  ],
  SEC_E_MUST_BE_KDC: [
    cause('Kerberos', 'Called elsewhere than on a domain controller.', 'Run it on one.'),
  ],
  SEC_E_TOO_MANY_PRINCIPALS: [
    cause(
      'Kerberos',
      'The KDC answered with several principals. Duplicate SPNs are one guess among others.',
      'Look at the answer in a network trace; `setspn -X` finds duplicates.',
    ),
  ],
  SEC_E_NO_PA_DATA: [
    cause(
      'Kerberos',
      'The account has no key of a type that the client accepts.',
      'Set the account’s password anew, so that AES keys are made.',
    ),
  ],
  SEC_E_PKINIT_NAME_MISMATCH: card(
    'The UPN in the certificate is not the name of the logon.',
    'Compare the certificate’s subject alternative name with the account’s UPN.',
  ),
  SEC_E_SMARTCARD_LOGON_REQUIRED: card(
    'The account is marked “smart card is required”, and a password was given.',
    'Log on with the card, or clear the mark.',
  ),
  SEC_E_KDC_INVALID_REQUEST: card(
    'A field that this KDC does not know, or a request that was changed on its way.',
    'Look in the event log of the domain controller; capture port 88.',
  ),
  SEC_E_KDC_UNABLE_TO_REFER: card(
    'The SPN’s host belongs to no realm that is trusted.',
    '`nltest /domain_trusts`; give the realm in the SPN: HTTP/host@REALM.',
  ),
  SEC_E_KDC_UNKNOWN_ETYPE: card(
    'RC4 is switched off, and the account has no AES key (or the reverse).',
    'Look at msDS-SupportedEncryptionTypes; set the password anew.',
  ),
  SEC_E_UNSUPPORTED_PREAUTH: card(
    'The KDC wants another proof than a password, such as a certificate or FAST.',
    'Log on as the KDC asks, or change the account’s options.',
  ),
  SEC_E_DELEGATION_REQUIRED: card(
    'The computer is not trusted for delegation, or the account is “sensitive”.',
    'Check both accounts’ delegation settings.',
  ),
  SEC_E_MULTIPLE_ACCOUNTS: card(
    'The certificate is mapped to several accounts.',
    'Leave it in altSecurityIdentities of one only.',
  ),
  SEC_E_NO_KERB_KEY: card(
    'The account was made without a password, or the machine left its domain.',
    'Set the password anew; `nltest /sc_verify:DOMAIN`.',
  ),
  SEC_E_SMARTCARD_CERT_REVOKED: card('The card was reported lost.', 'Get another certificate.'),
  SEC_E_ISSUING_CA_UNTRUSTED: card(
    'The card’s authority is not in the NTAuth store.',
    '`certutil -viewstore -enterprise NTAuth`.',
  ),
  SEC_E_REVOCATION_OFFLINE_C: card(
    'The revocation list of the card’s authority is not reached.',
    '`certutil -url CERT.cer` tries each address.',
  ),
  SEC_E_PKINIT_CLIENT_FAILURE: card(
    'The card’s certificate does not allow logons, or its chain is not trusted.',
    'Check its extended key usage (smart card logon) and `certutil -verify`.',
  ),
  SEC_E_SMARTCARD_CERT_EXPIRED: card('The certificate was not renewed.', 'Renew it.'),
  SEC_E_NO_S4U_PROT_SUPPORT: card(
    'A domain controller older than Windows Server 2003, or another KDC.',
    'Give credentials instead of acting for the user.',
  ),
  SEC_E_CROSSREALM_DELEGATION_FAILURE: card(
    'Classic constrained delegation does not leave its domain.',
    'Use resource-based constrained delegation at the target.',
  ),
  SEC_E_REVOCATION_OFFLINE_KDC: card(
    'The revocation list of the domain controller’s authority is not reached.',
    '`certutil -url` with the controller’s certificate.',
  ),
  SEC_E_ISSUING_CA_UNTRUSTED_KDC: card(
    'This computer does not know the authority of the domain controller.',
    'Install its root and intermediates here.',
  ),
  SEC_E_KDC_CERT_EXPIRED: card(
    'The domain controller’s certificate was not renewed.',
    '`certutil -dcinfo` on the controller.',
  ),
  SEC_E_KDC_CERT_REVOKED: card(
    'The domain controller’s certificate was revoked.',
    'Enrol another one on the controller.',
  ),
  SEC_E_DELEGATION_POLICY: [
    cause(
      'CredSSP',
      'The target is not in the policy “Allow delegating fresh credentials”.',
      'Add its SPN (TERMSRV/host, WSMAN/host) to the policy.',
      page('credssp-group-policy-settings'),
    ),
  ],
  SEC_E_POLICY_NLTM_ONLY: [
    cause(
      'CredSSP',
      'The target was reached with NTLM, which does not authenticate it.',
      'Use its SPN and a domain; or the policy “… with NTLM-only server authentication”.',
    ),
  ],
  SEC_E_PKU2U_CERT_FAILURE: [
    cause(
      'PKU2U',
      'The online identity is not linked, or PKU2U is not allowed here.',
      'Link the account; check the policy for PKU2U requests.',
    ),
  ],
  SEC_E_MUTUAL_AUTH_FAILED: [
    cause(
      'Kerberos',
      'The server’s last token was not passed on, or comes from another account.',
      'Give step() the last token too; check who has the SPN.',
    ),
  ],
  SEC_E_INVALID_UPN_NAME: [
    cause(
      'Kerberos',
      'The user is written as alice@ or with a suffix that no domain has.',
      'Write alice@example.com, or the user and the domain apart.',
    ),
  ],
};
