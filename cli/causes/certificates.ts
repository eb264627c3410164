// What usually causes the statuses of certificates, their chains and their revocation.

import { type Causes, cause, page } from './cause.js';
import { comErrors, issue, sdk, troubleshoot, win32, wincrypt } from './sources.js';

/** Pages that list the statuses of a verification, each with what it found. */
const chainPolicy = wincrypt('ns-wincrypt-cert_chain_policy_status');
const revocation = wincrypt('nf-wincrypt-certverifyrevocation');
const trust = win32('seccrypto/certificate-and-trust-return-values');
const asn1 = win32('seccrypto/asn-1-encoding-decoding-return-values');
const winVerifyTrust = win32('api/wintrust/nf-wintrust-winverifytrust');
/** The example that tells the results of WinVerifyTrust for a file apart. */
const fileExample = win32('seccrypto/example-c-program--verifying-the-signature-of-a-pe-file');
const alerts = page('schannel-error-codes-for-tls-and-ssl-alerts');
const pki = (name: string) =>
  troubleshoot(`certificates-and-public-key-infrastructure-pki/${name}`);

export const certificateCauses: Causes = {
  CRYPT_E_ISSUER_SERIALNUMBER: [
    cause(
      'any',
      'The issuer or the serial number of a certificate is not valid.',
      '`certutil -dump FILE`.',
      comErrors,
    ),
  ],
  CRYPT_E_BAD_ENCODE: [
    cause(
      'any',
      'Another kind of file than is read, such as a .p7b for a PFX, or PEM for DER.',
      '`certutil -dump FILE` tells what it is; decode the text between the BEGIN and END lines first.',
      issue('wixtoolset/issues#4214'),
    ),
  ],
  CRYPT_E_FILE_ERROR: [
    cause(
      'any',
      'The file of a store cannot be read or written.',
      'Check the path and the rights.',
      comErrors,
    ),
  ],
  CRYPT_E_NOT_FOUND: [
    cause(
      'any',
      'A search that has come to its end: no failure then.',
      'Stop there. Otherwise look for the certificate in another store.',
      wincrypt('nf-wincrypt-certfindcertificateinstore'),
    ),
    cause(
      'Schannel',
      'The certificate is in the store of the user, and the process looks in that of the machine.',
      'Compare CERT_SYSTEM_STORE_CURRENT_USER and LOCAL_MACHINE.',
      page('getting-a-certificate-for-schannel'),
    ),
  ],
  CRYPT_E_EXISTS: [
    cause(
      'any',
      'CERT_STORE_ADD_NEW, and the certificate is there; or ADD_NEWER, and it is not newer.',
      'Add with CERT_STORE_ADD_REPLACE_EXISTING.',
      wincrypt('nf-wincrypt-certaddencodedcertificatetostore'),
    ),
  ],
  CRYPT_E_NO_PROVIDER: [
    cause(
      'Schannel',
      'The certificate names no provider of its key, as when it was imported without one.',
      'Import a PFX; `certutil -repairstore` joins the two again.',
      comErrors,
    ),
  ],
  CRYPT_E_SELF_SIGNED: [
    cause(
      'any',
      'A root, or a certificate made for a test: it is its own issuer.',
      'There is nothing above it: trust it, or do not.',
      wincrypt('nf-wincrypt-certgetissuercertificatefromstore'),
    ),
  ],
  CRYPT_E_DELETED_PREV: [
    cause(
      'any',
      'The certificate at which an enumeration stood was deleted from the store.',
      'Start the enumeration again.',
      comErrors,
    ),
  ],
  CRYPT_E_NO_MATCH: [
    cause(
      'any',
      'Nothing in the store has the name or property that is looked for.',
      'List the store: `certutil -store My`.',
      comErrors,
    ),
  ],
  CRYPT_E_NO_KEY_PROPERTY: [
    cause(
      'Schannel',
      'The certificate has no key with it, as after the import of a .cer or .pem.',
      'Import a PFX: Certificate.fromPfx().',
      wincrypt('nf-wincrypt-cryptsignmessage'),
    ),
  ],
  CRYPT_E_NO_DECRYPT_CERT: [
    cause(
      'any',
      'No certificate here has the private key for the message.',
      'See for whom it was made.',
      wincrypt('nf-wincrypt-cryptdecryptmessage'),
    ),
  ],
  CRYPT_E_REVOKED: [
    cause('Schannel', 'The authority took the certificate back.', 'Get another one.', revocation),
    cause(
      'Schannel',
      'The peer sent the alert certificate_revoked: it means this side’s.',
      'Choose another certificate for the credential.',
      alerts,
    ),
  ],
  CRYPT_E_NO_REVOCATION_DLL: [
    cause(
      'any',
      'No DLL that checks revocation is installed or registered.',
      '`sfc /scannow`.',
      revocation,
    ),
  ],
  CRYPT_E_NO_REVOCATION_CHECK: [
    cause(
      'Schannel',
      'The certificate does not say where its revocation is told, as those of private authorities.',
      'SCH_CRED_IGNORE_NO_REVOCATION_CHECK, or have it issued with a CRL distribution point.',
      issue('hmailserver/hmailserver#439'),
    ),
    cause(
      'Schannel',
      'A proxy looks into TLS: the certificates that it makes do not say so either.',
      'SCH_CRED_IGNORE_NO_REVOCATION_CHECK.',
      issue('curl/curl#3727'),
    ),
    cause(
      'Schannel',
      'The network lets nothing through to the authority.',
      '`certutil -url CERT.cer`; `netsh winhttp show proxy`.',
      issue('desktop/desktop#9811'),
    ),
  ],
  CRYPT_E_REVOCATION_OFFLINE: [
    cause(
      'Schannel',
      'The server that tells of revocation could not be reached: a firewall or proxy is between, say.',
      '`certutil -url CERT.cer`; SCH_CRED_IGNORE_REVOCATION_OFFLINE.',
      revocation,
    ),
  ],
  CRYPT_E_NOT_IN_REVOCATION_DATABASE: [
    cause(
      'any',
      'The server of the authority does not know the certificate.',
      'Ask who runs it.',
      revocation,
    ),
  ],
  CRYPT_E_SECURITY_SETTINGS: [
    cause(
      'any',
      'An administrator did not trust the publisher, and a policy lets no user do it.',
      '`gpresult /h report.html`.',
      fileExample,
    ),
  ],
  CRYPT_E_ASN1_EOD: [
    cause(
      'any',
      'The data ends too early: a download or a copy that is not complete.',
      'Compare the sizes; read the file as bytes, not as text.',
      asn1,
    ),
  ],
  CRYPT_E_ASN1_BADTAG: [
    cause(
      'any',
      'A tag that is not expected: PEM, or another kind of file.',
      '`certutil -dump FILE` tells what it is.',
      asn1,
    ),
  ],
  TRUST_E_SYSTEM_ERROR: [
    cause('any', 'Windows could not finish the verification.', 'See the event log (CAPI2).', trust),
  ],
  TRUST_E_NO_SIGNER_CERT: [
    cause(
      'any',
      'The signer’s certificate is not there, or not valid.',
      'Have the sender include the chain.',
      trust,
    ),
  ],
  TRUST_E_COUNTER_SIGNER: [
    cause('any', 'A counter signature, such as a time stamp, is wrong.', 'Sign anew.', trust),
  ],
  TRUST_E_CERT_SIGNATURE: [
    cause(
      'Schannel',
      'The signature of a certificate is not of the key above it, or its bytes were changed.',
      'Compare the chain with `certutil -verify`.',
      trust,
    ),
    cause(
      'Schannel',
      'The chain uses weak cryptography, such as MD5, and the policy does not allow it.',
      'Have it issued with SHA-256.',
      wincrypt('nf-wincrypt-certverifycertificatechainpolicy'),
    ),
  ],
  TRUST_E_TIME_STAMP: [
    cause('any', 'The time stamp or its certificate is damaged.', 'Sign anew.', trust),
  ],
  TRUST_E_BAD_DIGEST: [
    cause(
      'any',
      'The signature does not fit the file: it was changed after it was signed.',
      'Get it again.',
      trust,
    ),
  ],
  TRUST_E_MALFORMED_SIGNATURE: [
    cause(
      'any',
      'The signature of a file has bytes that Authenticode does not allow (MS13-098).',
      'Sign the file anew; install it from its publisher.',
      sdk,
    ),
  ],
  TRUST_E_BASIC_CONSTRAINTS: [
    cause(
      'Schannel',
      'A certificate signed another and is none of an authority: it has no basic constraints, or wrong ones.',
      'Have it issued by an authority (CA:TRUE).',
      chainPolicy,
    ),
  ],
  TRUST_E_FINANCIAL_CRITERIA: [
    cause(
      'any',
      'The certificate does not have the financial extensions of old code signing.',
      'Look at the policy that is verified against.',
      trust,
    ),
  ],
  TRUST_E_PROVIDER_UNKNOWN: [
    cause(
      'any',
      'The GUID of the verification is wrong, or its DLL is not registered.',
      'Compare the GUID.',
      winVerifyTrust,
    ),
  ],
  TRUST_E_ACTION_UNKNOWN: [
    cause('any', 'The provider has no such action.', 'Compare the GUID.', winVerifyTrust),
  ],
  TRUST_E_SUBJECT_FORM_UNKNOWN: [
    cause(
      'any',
      'A kind of file that nothing here can verify.',
      'Look at its extension and its first bytes.',
      winVerifyTrust,
    ),
  ],
  TRUST_E_SUBJECT_NOT_TRUSTED: [
    cause(
      'any',
      'The signature is right, and the user chose not to trust it.',
      'Ask again, or trust the publisher.',
      fileExample,
    ),
    cause(
      'any',
      'The file has bytes behind its signature, and EnableCertPaddingCheck is set.',
      'Install it from its publisher.',
      winVerifyTrust,
    ),
  ],
  TRUST_E_NOSIGNATURE: [
    cause('any', 'The file is not signed, or cannot be opened.', 'Sign it.', fileExample),
  ],
  CERT_E_EXPIRED: [
    cause(
      'Schannel',
      'The certificate was not renewed, is not valid yet, or the clock is wrong.',
      '`certutil -dump CERT.cer`; `w32tm /query /status`.',
      comErrors,
    ),
  ],
  CERT_E_VALIDITYPERIODNESTING: [
    cause(
      'Schannel',
      'A certificate is valid before its authority’s own, or after it.',
      'Renew the authority, or ignore it in the policy.',
      chainPolicy,
    ),
  ],
  CERT_E_ROLE: [
    cause(
      'Schannel',
      'A certificate is used in the wrong role: that of an authority, which it is not, or the reverse.',
      'Look at the basic constraints along the chain: `certutil -dump CERT.cer`.',
      chainPolicy,
    ),
  ],
  CERT_E_PATHLENCONST: [
    cause(
      'Schannel',
      'There are more authorities below one than its path length allows.',
      'Issue from the authority above.',
      'RFC 5280 section 4.2.1.9',
    ),
  ],
  CERT_E_CRITICAL: [
    cause(
      'Schannel',
      'A critical extension that this system does not know.',
      'Issue the certificate without it, or not critical.',
      trust,
    ),
  ],
  CERT_E_PURPOSE: [
    cause(
      'Schannel',
      'The authority’s certificate does not allow this purpose.',
      'Compare the extended key usages along the chain.',
      chainPolicy,
    ),
  ],
  CERT_E_ISSUERCHAINING: [
    cause(
      'Schannel',
      'A certificate names an authority that did not issue it: a wrong intermediate is sent, say.',
      'Send the right one; `certutil -verify -urlfetch CERT.cer`.',
      trust,
    ),
  ],
  CERT_E_MALFORMED: [
    cause(
      'Schannel',
      'An important field of the certificate is missing or empty, such as a name.',
      'Issue it anew.',
      trust,
    ),
  ],
  CERT_E_UNTRUSTEDROOT: [
    cause(
      'Schannel',
      'The root is not installed here: a private authority, or a proxy that looks into TLS.',
      'Install its root in Root of the machine, or validate by yourself.',
      pki('valid-root-ca-certificates-untrusted'),
    ),
  ],
  CERT_E_CHAINING: [
    cause(
      'Schannel',
      'No chain leads to a trusted root: the server does not send its intermediates, say.',
      'Add them to its chain: `openssl s_client -showcerts` lists what it sends.',
      comErrors,
    ),
  ],
  TRUST_E_FAIL: [
    cause('any', 'There is no status for what was found.', 'See the event log (CAPI2).', comErrors),
  ],
  CERT_E_REVOKED: [
    cause('Schannel', 'The authority took the certificate back.', 'Get another one.', chainPolicy),
  ],
  CERT_E_UNTRUSTEDTESTROOT: [
    cause(
      'Schannel',
      'The chain ends at a root for tests, such as Microsoft’s, and the policy allows none.',
      'Trust it for tests only: CERT_CHAIN_POLICY_ALLOW_TESTROOT_FLAG and _TRUST_TESTROOT_FLAG of the chain policy.',
      chainPolicy,
    ),
  ],
  CERT_E_REVOCATION_FAILURE: [
    cause(
      'Schannel',
      'The check of revocation could not be finished.',
      'As for CRYPT_E_REVOCATION_OFFLINE: `certutil -url CERT.cer`.',
      chainPolicy,
    ),
    cause(
      'Schannel',
      'Wine, where Windows says CRYPT_E_NO_REVOCATION_CHECK.',
      'Have the certificate issued with a CRL distribution point.',
      'seen: Wine 8',
    ),
  ],
  CERT_E_CN_NO_MATCH: [
    cause(
      'Schannel',
      'The target name is not in the certificate: it is an alias, an IP address, or has no domain.',
      'Give the name that is in the subject alternative names.',
      chainPolicy,
    ),
  ],
  CERT_E_WRONG_USAGE: [
    cause(
      'Schannel',
      'A client’s certificate on a server, or the reverse.',
      'Issue it with serverAuth or clientAuth.',
      'RFC 5280 section 4.2.1.12',
    ),
  ],
  TRUST_E_EXPLICIT_DISTRUST: [
    cause(
      'any',
      'A user or an administrator does not trust it: it is in the store Disallowed, say.',
      '`certutil -store Disallowed`.',
      fileExample,
    ),
  ],
  CERT_E_UNTRUSTEDCA: [
    cause(
      'Schannel',
      'For a logon: the authority is not in the store NTAuth of the directory.',
      '`certutil -enterprise -viewstore NTAuth`.',
      wincrypt('nf-wincrypt-certverifycertificatechainpolicy'),
    ),
  ],
  CERT_E_INVALID_POLICY: [
    cause(
      'Schannel',
      'The policies along the chain are not those that are required, or break a constraint.',
      'Compare them, and the policy constraints.',
      'RFC 5280 section 4.2.1.11',
    ),
  ],
  CERT_E_INVALID_NAME: [
    cause(
      'Schannel',
      'Name constraints of the authority exclude the host, or do not include it.',
      'Issue it from another authority.',
      chainPolicy,
    ),
  ],
  SEC_E_CERT_WRONG_USAGE: [
    cause(
      'Schannel',
      'The certificate has no serverAuth (server) or clientAuth (client).',
      'Issue it with the right extended key usage.',
      'RFC 5280 section 4.2.1.12',
    ),
    cause(
      'Kerberos',
      'A card’s certificate without smart card logon.',
      'Issue it with that usage.',
      pki('enabling-smart-card-logon-third-party-certification-authorities'),
    ),
  ],
};
