// What usually causes the statuses of certificates, their chains and their revocation.

import { type Causes, cause } from './cause.js';

export const certificateCauses: Causes = {
  CRYPT_E_ISSUER_SERIALNUMBER: [
    cause('any', 'A certificate whose issuer or serial number is empty.', '`certutil -dump FILE`.'),
  ],
  CRYPT_E_BAD_ENCODE: [
    cause(
      'any',
      'PEM where DER is wanted, or a PFX where a certificate is.',
      'Decode the text between the BEGIN and END lines first.',
    ),
  ],
  CRYPT_E_FILE_ERROR: [
    cause(
      'any',
      'The file of a store cannot be read or written.',
      'Check the path and the rights.',
    ),
  ],
  CRYPT_E_NOT_FOUND: [
    cause(
      'any',
      'A search that has come to its end: no failure then.',
      'Stop there. Otherwise look for the certificate in another store.',
    ),
    cause(
      'Schannel',
      'The certificate is in the store of the user, and the process looks in that of the machine.',
      'Compare CERT_SYSTEM_STORE_CURRENT_USER and LOCAL_MACHINE.',
    ),
  ],
  CRYPT_E_EXISTS: [
    cause(
      'any',
      'CERT_STORE_ADD_NEW, and the certificate is there.',
      'Add with CERT_STORE_ADD_REPLACE_EXISTING.',
    ),
  ],
  CRYPT_E_NO_PROVIDER: [
    cause(
      'Schannel',
      'The certificate was imported without its key.',
      'Import a PFX; `certutil -repairstore` joins the two again.',
    ),
  ],
  CRYPT_E_SELF_SIGNED: [
    cause(
      'any',
      'A root, or a certificate made for a test.',
      'There is nothing above it: trust it, or do not.',
    ),
  ],
  CRYPT_E_DELETED_PREV: [
    cause('any', 'Another thread or process changed the store.', 'Start the enumeration again.'),
  ],
  CRYPT_E_NO_MATCH: [
    cause(
      'any',
      'The name or the property that is looked for is written otherwise.',
      'List the store: `certutil -store My`.',
    ),
  ],
  CRYPT_E_NO_KEY_PROPERTY: [
    cause(
      'Schannel',
      'A .cer or .pem was imported, which has no key.',
      'Import a PFX: Certificate.fromPfx().',
    ),
  ],
  CRYPT_E_NO_DECRYPT_CERT: [
    cause('any', 'The message is for another certificate.', 'See for whom it was made.'),
  ],
  CRYPT_E_REVOKED: [
    cause('Schannel', 'The authority took the certificate back.', 'Get another one.'),
  ],
  CRYPT_E_NO_REVOCATION_DLL: [
    cause('any', 'A part of Windows is missing or disabled.', '`sfc /scannow`.'),
  ],
  CRYPT_E_NO_REVOCATION_CHECK: [
    cause(
      'Schannel',
      'A private authority that publishes no list.',
      'SCH_CRED_IGNORE_NO_REVOCATION_CHECK, or REVOCATION_CHECK_CHAIN_EXCLUDE_ROOT.',
    ),
  ],
  CRYPT_E_REVOCATION_OFFLINE: [
    cause(
      'Schannel',
      'A firewall or proxy between this computer and the authority.',
      '`certutil -url CERT.cer`; SCH_CRED_IGNORE_REVOCATION_OFFLINE.',
    ),
  ],
  CRYPT_E_NOT_IN_REVOCATION_DATABASE: [
    cause('any', 'The authority does not know its own certificate.', 'Ask who runs it.'),
  ],
  CRYPT_E_SECURITY_SETTINGS: [
    cause('any', 'A policy on algorithms or sizes of keys.', '`gpresult /h report.html`.'),
  ],
  CRYPT_E_ASN1_EOD: [
    cause(
      'any',
      'A download or a copy that is not complete.',
      'Compare the sizes; read the file as bytes, not as text.',
    ),
  ],
  CRYPT_E_ASN1_BADTAG: [
    cause('any', 'PEM, or another kind of file.', '`certutil -dump FILE` tells what it is.'),
  ],
  TRUST_E_SYSTEM_ERROR: [
    cause('any', 'Windows could not finish the verification.', 'See the event log (CAPI2).'),
  ],
  TRUST_E_NO_SIGNER_CERT: [
    cause(
      'any',
      'The signature does not carry its certificate.',
      'Have the sender include the chain.',
    ),
  ],
  TRUST_E_COUNTER_SIGNER: [cause('any', 'The time stamp’s own signature is wrong.', 'Sign anew.')],
  TRUST_E_CERT_SIGNATURE: [
    cause(
      'Schannel',
      'The server sends an intermediate of another authority with the same name.',
      'Compare the chain with `certutil -verify`.',
    ),
  ],
  TRUST_E_TIME_STAMP: [
    cause('any', 'The time stamp is damaged, or its authority is not trusted.', 'Sign anew.'),
  ],
  TRUST_E_BAD_DIGEST: [cause('any', 'The file was changed after it was signed.', 'Get it again.')],
  TRUST_E_MALFORMED_SIGNATURE: [
    cause(
      'any',
      'The signature of a file has bytes that Authenticode does not allow (MS13-098).',
      'Sign the file anew; install it from its publisher.',
    ),
  ],
  TRUST_E_BASIC_CONSTRAINTS: [
    cause(
      'Schannel',
      'A server’s certificate was used to sign another.',
      'Have it issued by an authority (CA:TRUE).',
    ),
  ],
  TRUST_E_FINANCIAL_CRITERIA: [
    cause('any', 'A policy of old code signing.', 'Look at the policy that is verified against.'),
  ],
  TRUST_E_PROVIDER_UNKNOWN: [
    cause(
      'any',
      'The GUID of the verification is wrong, or its DLL is not registered.',
      'Compare the GUID.',
    ),
  ],
  TRUST_E_ACTION_UNKNOWN: [cause('any', 'The provider has no such action.', 'Compare the GUID.')],
  TRUST_E_SUBJECT_FORM_UNKNOWN: [
    cause(
      'any',
      'A kind of file that nothing here can verify.',
      'Look at its extension and its first bytes.',
    ),
  ],
  TRUST_E_SUBJECT_NOT_TRUSTED: [
    cause(
      'any',
      'The chain is right, yet the purpose is not allowed.',
      'Check the extended key usage.',
    ),
  ],
  TRUST_E_NOSIGNATURE: [cause('any', 'The file is not signed.', 'Sign it.')],
  CERT_E_EXPIRED: [
    cause(
      'Schannel',
      'The certificate was not renewed, or the clock is wrong.',
      '`certutil -dump CERT.cer`; `w32tm /query /status`.',
    ),
  ],
  CERT_E_VALIDITYPERIODNESTING: [
    cause(
      'Schannel',
      'A certificate that outlives its authority.',
      'Renew the authority, or ignore it in the policy.',
    ),
  ],
  CERT_E_ROLE: [
    cause(
      'Schannel',
      'A certificate is used in the wrong role: that of an authority, which it is not, or the reverse.',
      'Look at the basic constraints along the chain: `certutil -dump CERT.cer`.',
    ),
  ],
  CERT_E_PATHLENCONST: [
    cause(
      'Schannel',
      'An authority below one that allows none.',
      'Issue from the authority above.',
    ),
  ],
  CERT_E_CRITICAL: [
    cause(
      'Schannel',
      'An extension that only newer systems know.',
      'Issue the certificate without it, or not critical.',
    ),
  ],
  CERT_E_PURPOSE: [
    cause(
      'Schannel',
      'The authority’s extended key usage excludes it.',
      'Compare the usages along the chain.',
    ),
  ],
  CERT_E_ISSUERCHAINING: [
    cause(
      'Schannel',
      'A wrong intermediate among those that the server sends.',
      'Send the right one; `certutil -verify -urlfetch CERT.cer`.',
    ),
  ],
  CERT_E_MALFORMED: [
    cause(
      'Schannel',
      'The certificate was not made by the rules (version, empty names).',
      'Issue it anew.',
    ),
  ],
  CERT_E_UNTRUSTEDROOT: [
    cause(
      'Schannel',
      'A private authority or a proxy that looks into TLS.',
      'Install its root in Root of the machine, or validate by yourself.',
    ),
  ],
  CERT_E_CHAINING: [
    cause(
      'Schannel',
      'The server does not send its intermediates.',
      'Add them to its chain: `openssl s_client -showcerts` lists what it sends.',
    ),
  ],
  TRUST_E_FAIL: [cause('any', 'Several things at once, mostly.', 'See the event log (CAPI2).')],
  CERT_E_REVOKED: [
    cause('Schannel', 'The authority took the certificate back.', 'Get another one.'),
  ],
  CERT_E_UNTRUSTEDTESTROOT: [
    cause(
      'Schannel',
      'The chain ends at Microsoft’s test root.',
      'Trust it for tests only: CERT_CHAIN_POLICY_ALLOW_TESTROOT_FLAG and _TRUST_TESTROOT_FLAG of the chain policy.',
    ),
  ],
  CERT_E_REVOCATION_FAILURE: [
    cause('Schannel', 'As CRYPT_E_REVOCATION_OFFLINE.', '`certutil -url CERT.cer`.'),
  ],
  CERT_E_CN_NO_MATCH: [
    cause(
      'Schannel',
      'The target name is an alias, an IP address, or has no domain.',
      'Give the name that is in the subject alternative names.',
    ),
  ],
  CERT_E_WRONG_USAGE: [
    cause(
      'Schannel',
      'A client’s certificate on a server, or the reverse.',
      'Issue it with serverAuth or clientAuth.',
    ),
  ],
  TRUST_E_EXPLICIT_DISTRUST: [
    cause('any', 'It is in the store Disallowed.', '`certutil -store Disallowed`.'),
  ],
  CERT_E_UNTRUSTEDCA: [
    cause(
      'Schannel',
      'An authority is barred by policy or by name.',
      'Look at the chain’s trust status.',
    ),
  ],
  CERT_E_INVALID_POLICY: [
    cause(
      'Schannel',
      'The policies along the chain contradict each other.',
      'Compare them, and the policy constraints.',
    ),
  ],
  CERT_E_INVALID_NAME: [
    cause(
      'Schannel',
      'Name constraints of the authority exclude the host.',
      'Issue it from another authority.',
    ),
  ],
  SEC_E_CERT_WRONG_USAGE: [
    cause(
      'Schannel',
      'The certificate has no serverAuth (server) or clientAuth (client).',
      'Issue it with the right extended key usage.',
    ),
    cause(
      'Kerberos',
      'A card’s certificate without smart card logon.',
      'Issue it with that usage.',
    ),
  ],
};
