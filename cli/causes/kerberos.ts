// What usually causes the statuses of Kerberos, its KDCs, delegation and smart cards.

import { type CauseSource, type Causes, cause, page } from './cause.js';
import { comErrors, sdk, troubleshoot } from './sources.js';

const kerberos = (why: string, attempt: string, source: CauseSource = comErrors) => [
  cause('Kerberos', why, attempt, source),
];

const smartCardLogon = troubleshoot(
  'windows-security/enabling-smart-card-logon-third-party-certification-authorities',
);

export const kerberosCauses: Causes = {
  SEC_E_SECURITY_QOS_FAILED: [
    cause(
      'Digest',
      'A flag was asked for that Digest does not know.',
      'Leave it out.',
      page('acceptsecuritycontext--digest'),
    ),
    cause(
      'any',
      'What was asked of the context, such as mutual authentication or delegation, could not be had.',
      'Ask without MUTUAL_AUTH and DELEGATE to see which; `setspn -Q SPN`.',
      comErrors,
    ),
  ],
  SEC_E_NO_TGT_REPLY: kerberos(
    'User-to-user: the server sent no ticket-granting ticket of its own.',
    'Log the server’s account on anew; give it an SPN, so that user-to-user is not needed.',
  ),
  SEC_E_NO_IP_ADDRESSES: kerberos('This computer has no IP address.', '`ipconfig`; wait for DHCP.'),
  SEC_E_MAX_REFERRALS_EXCEEDED: kerberos(
    'The KDCs referred the request to one another more often than is allowed.',
    '`nltest /domain_trusts`; check the routing of name suffixes.',
  ),
  SEC_E_MUST_BE_KDC: kerberos('This computer is no domain controller.', 'Run it on one.'),
  SEC_E_TOO_MANY_PRINCIPALS: kerberos(
    'The KDC answered with several principals. Duplicate SPNs are one guess among others.',
    'Look at the answer in a network trace; `setspn -X` finds duplicates.',
  ),
  SEC_E_NO_PA_DATA: kerberos(
    'The KDC gave no hint of the encryption type to use.',
    'Set the account’s password anew, so that AES keys are made.',
  ),
  SEC_E_PKINIT_NAME_MISMATCH: kerberos(
    'The certificate has no valid UPN, or another one than the name of the logon.',
    'Compare the certificate’s subject alternative name with the account’s UPN.',
  ),
  SEC_E_SMARTCARD_LOGON_REQUIRED: kerberos(
    'The account needs a smart card, and none was used.',
    'Log on with the card, or clear the account’s mark “smart card is required”.',
  ),
  SEC_E_KDC_INVALID_REQUEST: [
    ...kerberos(
      'The KDC was sent an invalid request.',
      'Look in the event log of the domain controller; capture port 88.',
    ),
    ...kerberos(
      'With sspi-rs: a wrong password.',
      'Give the right one; `kinit` checks it.',
      'seen: sspilib 0.6.0',
    ),
  ],
  SEC_E_KDC_UNABLE_TO_REFER: kerberos(
    'The KDC cannot refer the request for this service to another realm.',
    '`nltest /domain_trusts`; give the realm in the SPN: HTTP/host@REALM.',
  ),
  SEC_E_KDC_UNKNOWN_ETYPE: kerberos(
    'RC4 is switched off, and the account or the trust has no AES.',
    'Look at msDS-SupportedEncryptionTypes; set the account’s password anew.',
    troubleshoot('windows-security/unsupported-etype-error-accessing-trusted-domain'),
  ),
  SEC_E_UNSUPPORTED_PREAUTH: kerberos(
    'The pre-authentication is of a kind that Kerberos does not support here.',
    'Log on as the KDC asks, or change the account’s options.',
  ),
  SEC_E_DELEGATION_REQUIRED: kerberos(
    'The computer is not trusted for delegation, or the user’s account does not allow it.',
    'Check both accounts’ delegation settings.',
  ),
  SEC_E_MULTIPLE_ACCOUNTS: kerberos(
    'The certificate is mapped to several accounts.',
    'Leave it in altSecurityIdentities of one only.',
  ),
  SEC_E_NO_KERB_KEY: kerberos(
    'No Kerberos key was found for the account.',
    'Set the password anew; for a computer, `nltest /sc_verify:DOMAIN`.',
    'MS-ERREF 2.1.1',
  ),
  SEC_E_SMARTCARD_CERT_REVOKED: kerberos(
    'The card’s certificate was revoked.',
    'Get another certificate.',
  ),
  SEC_E_ISSUING_CA_UNTRUSTED: kerberos(
    'The authority of the card’s certificate is not in the NTAuth store, or its root is not trusted.',
    '`certutil -viewstore -enterprise NTAuth`.',
    smartCardLogon,
  ),
  SEC_E_REVOCATION_OFFLINE_C: kerberos(
    'Whether the card’s certificate was revoked could not be found out.',
    '`certutil -url CERT.cer` tries each address of its revocation list.',
  ),
  SEC_E_PKINIT_CLIENT_FAILURE: kerberos(
    'The card’s certificate is not trusted: it was revoked, or that could not be checked.',
    '`certutil -verify -urlfetch CERT.cer`, on the domain controller too.',
    smartCardLogon,
  ),
  SEC_E_SMARTCARD_CERT_EXPIRED: kerberos('The card’s certificate has expired.', 'Renew it.'),
  SEC_E_NO_S4U_PROT_SUPPORT: kerberos(
    'The domain controller does not support service-for-user.',
    'Give credentials instead of acting for the user.',
  ),
  SEC_E_CROSSREALM_DELEGATION_FAILURE: kerberos(
    'The target is outside the server’s realm, where constrained delegation does not lead.',
    'Use resource-based constrained delegation at the target.',
  ),
  SEC_E_REVOCATION_OFFLINE_KDC: kerberos(
    'Whether the domain controller’s certificate was revoked could not be found out.',
    '`certutil -url` with the controller’s certificate; see the event log.',
  ),
  SEC_E_ISSUING_CA_UNTRUSTED_KDC: kerberos(
    'The authority of the domain controller’s certificate is not in the NTAuth store, or its root is not trusted here.',
    'Install its root and intermediates here; `certutil -viewstore -enterprise NTAuth`.',
    smartCardLogon,
  ),
  SEC_E_KDC_CERT_EXPIRED: kerberos(
    'The domain controller’s certificate has expired.',
    '`certutil -dcinfo` on the controller.',
  ),
  SEC_E_KDC_CERT_REVOKED: kerberos(
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
      'The target was authenticated by NTLM only, and is not in the policy “Allow delegating … with NTLM-only server authentication”.',
      'Use its SPN and a domain; or add it to the policy.',
      'https://learn.microsoft.com/windows/client-management/mdm/policy-csp-admx-credssp',
    ),
  ],
  SEC_E_PKU2U_CERT_FAILURE: [
    cause(
      'PKU2U',
      'PKU2U could not use the certificates of the two computers.',
      'Link the online identity; check the policy for PKU2U requests.',
      comErrors,
    ),
  ],
  SEC_E_MUTUAL_AUTH_FAILED: [
    cause(
      'any',
      'The identity of the server could not be verified.',
      'Give step() the server’s last token too; `setspn -Q SPN` shows who has the SPN.',
      comErrors,
    ),
  ],
  SEC_E_INVALID_UPN_NAME: [
    cause(
      'any',
      'The user is written in a form that one cannot sign in with.',
      'Write alice@example.com, or the user and the domain apart.',
      sdk,
    ),
  ],
};
