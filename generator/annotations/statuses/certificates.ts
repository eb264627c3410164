// Certificate statuses of Schannel and the certificate functions, and what to check.

export const certificateStatusMeanings: Readonly<Record<string, string>> = {
  CRYPT_E_ISSUER_SERIALNUMBER: 'The issuer or the serial number of the certificate is not valid.',
  CRYPT_E_BAD_ENCODE:
    'The bytes could not be encoded or decoded: probably no certificate, or not the kind that was ' +
    'said.',
  CRYPT_E_FILE_ERROR: 'A file could not be read or written while certificates were handled.',
  CRYPT_E_NOT_FOUND:
    'The certificate, property or object is not there. After a search or an enumeration it only ' +
    'says that there is no further one.',
  CRYPT_E_EXISTS: 'The certificate or object is there already.',
  CRYPT_E_NO_PROVIDER: 'The certificate names no provider that holds its private key.',
  CRYPT_E_SELF_SIGNED: 'The certificate signed itself: there is no issuer to look for.',
  CRYPT_E_DELETED_PREV:
    'The certificate from which the search should go on was deleted. Start again from null.',
  CRYPT_E_NO_MATCH: 'No certificate matches what is looked for.',
  CRYPT_E_NO_KEY_PROPERTY:
    'The certificate has no private key. Import it together with its key, from a PFX.',
  CRYPT_E_NO_DECRYPT_CERT: 'No certificate in the store can decrypt this.',
  CRYPT_E_REVOKED: 'The authority has revoked the certificate. Replace it.',
  CRYPT_E_NO_REVOCATION_DLL: 'Nothing is installed that could check the revocation.',
  CRYPT_E_NO_REVOCATION_CHECK:
    'The revocation could not be checked: the certificate may name no list and no OCSP server. ' +
    'SCH_CRED_IGNORE_NO_REVOCATION_CHECK overlooks it.',
  CRYPT_E_REVOCATION_OFFLINE:
    'The server that knows the revocations cannot be reached. Check the network, or overlook it ' +
    'with SCH_CRED_IGNORE_REVOCATION_OFFLINE.',
  CRYPT_E_NOT_IN_REVOCATION_DATABASE: 'The server that was asked for revocations has no answer.',
  CRYPT_E_SECURITY_SETTINGS:
    'A setting of this computer forbids it, such as that of a group policy.',
  CRYPT_E_ASN1_BADTAG:
    'The bytes are no valid ASN.1. For a PFX or a certificate: check that it is binary (DER), not ' +
    'text (PEM).',
  CRYPT_E_ASN1_EOD: 'The ASN.1 ends too early: the bytes are cut short.',
  CERT_E_EXPIRED:
    'A certificate has expired or is not valid yet. Check its dates and the clock of this computer.',
  CERT_E_VALIDITYPERIODNESTING: 'The dates of the certificates in the chain do not nest.',
  CERT_E_ROLE:
    'A certificate that can only be an end entity is used as an authority, or the reverse.',
  CERT_E_PATHLENCONST: 'The chain is longer than one of its certificates allows.',
  CERT_E_CRITICAL: 'A critical extension of a certificate is not known here.',
  CERT_E_PURPOSE: 'A certificate is used for another purpose than its authority allows.',
  CERT_E_ISSUERCHAINING: 'The parent of a certificate did not issue it.',
  CERT_E_MALFORMED: 'A certificate lacks something, or a field that must have a value is empty.',
  CERT_E_UNTRUSTEDROOT:
    'The chain ends at a root that is not trusted. Install the root, or check that the peer sends ' +
    'its whole chain.',
  CERT_E_CHAINING: 'No chain to a trusted root could be built. Check for missing intermediates.',
  CERT_E_REVOKED: 'The authority has revoked the certificate. Replace it.',
  CERT_E_UNTRUSTEDTESTROOT: 'The chain ends at a test root, which is not trusted here.',
  CERT_E_REVOCATION_FAILURE:
    'The revocation could not be checked. Check that its server is reached.',
  CERT_E_CN_NO_MATCH:
    'The certificate does not name the host. Check the target name and the names in the certificate.',
  CERT_E_WRONG_USAGE:
    'The certificate is not for this use. Check its extended key usage: client or server ' +
    'authentication.',
  CERT_E_UNTRUSTEDCA: 'An authority in the chain is not trusted.',
  CERT_E_INVALID_POLICY: 'A certificate has a policy that is not valid here.',
  CERT_E_INVALID_NAME: 'A certificate has a name that its authority may not certify.',
  TRUST_E_SYSTEM_ERROR: 'A system error occurred while trust was verified.',
  TRUST_E_NO_SIGNER_CERT: 'The certificate of the signer is not valid or was not found.',
  TRUST_E_COUNTER_SIGNER: 'One of the counter-signatures is not valid.',
  TRUST_E_CERT_SIGNATURE: 'The signature of a certificate in the chain is wrong.',
  TRUST_E_TIME_STAMP: 'The time stamp or its signature is not valid.',
  TRUST_E_BAD_DIGEST: 'The digest does not match: the signed data was changed.',
  TRUST_E_MALFORMED_SIGNATURE:
    'The digital signature is malformed. Security bulletin MS13-098 says what Windows refuses.',
  TRUST_E_BASIC_CONSTRAINTS:
    'A certificate was used as an authority, but its basic constraints do not allow it.',
  TRUST_E_FINANCIAL_CRITERIA: 'The certificate does not meet the financial criteria.',
  TRUST_E_PROVIDER_UNKNOWN: 'The trust provider is not known here.',
  TRUST_E_ACTION_UNKNOWN: 'The trust provider does not know this verification.',
  TRUST_E_SUBJECT_FORM_UNKNOWN: 'The trust provider does not know this kind of subject.',
  TRUST_E_SUBJECT_NOT_TRUSTED: 'The subject is not trusted for this action.',
  TRUST_E_NOSIGNATURE: 'There is no signature.',
  TRUST_E_FAIL: 'The verification of trust failed, for no more exact reason.',
  TRUST_E_EXPLICIT_DISTRUST: 'The certificate is marked as not trusted by the user or the system.',
};
