// Maps a chain's TrustStatus to a status code.

import { CERT_CHAIN_POLICY_FLAGS, CERT_TRUST_ERROR } from '../../generated/flags.js';
import {
  CERT_E_CHAINING,
  CERT_E_CRITICAL,
  CERT_E_EXPIRED,
  CERT_E_INVALID_NAME,
  CERT_E_INVALID_POLICY,
  CERT_E_MALFORMED,
  CERT_E_UNTRUSTEDROOT,
  CERT_E_WRONG_USAGE,
  CRYPT_E_NO_REVOCATION_CHECK,
  CRYPT_E_REVOCATION_OFFLINE,
  CRYPT_E_REVOKED,
  TRUST_E_BASIC_CONSTRAINTS,
  TRUST_E_CERT_SIGNATURE,
  TRUST_E_EXPLICIT_DISTRUST,
  TRUST_E_FAIL,
} from '../../generated/status.js';

const trust = CERT_TRUST_ERROR;
const ignore = CERT_CHAIN_POLICY_FLAGS;

/** Error bits, their status, and the policy flags that ignore them; the most severe first. */
const rows: readonly (readonly [bits: number, status: number, overlookedBy?: number])[] = [
  [trust.IS_EXPLICIT_DISTRUST, TRUST_E_EXPLICIT_DISTRUST],
  [trust.IS_REVOKED, CRYPT_E_REVOKED],
  [trust.IS_NOT_SIGNATURE_VALID | trust.HAS_WEAK_SIGNATURE, TRUST_E_CERT_SIGNATURE],
  [trust.IS_UNTRUSTED_ROOT, CERT_E_UNTRUSTEDROOT, ignore.ALLOW_UNKNOWN_CA_FLAG],
  [trust.IS_PARTIAL_CHAIN | trust.IS_CYCLIC, CERT_E_CHAINING],
  [trust.IS_NOT_TIME_VALID, CERT_E_EXPIRED, ignore.IGNORE_NOT_TIME_VALID_FLAG],
  [trust.IS_NOT_VALID_FOR_USAGE, CERT_E_WRONG_USAGE, ignore.IGNORE_WRONG_USAGE_FLAG],
  [trust.INVALID_BASIC_CONSTRAINTS, TRUST_E_BASIC_CONSTRAINTS],
  [trust.INVALID_POLICY_CONSTRAINTS | trust.NO_ISSUANCE_CHAIN_POLICY, CERT_E_INVALID_POLICY],
  [
    trust.INVALID_NAME_CONSTRAINTS |
      trust.HAS_NOT_SUPPORTED_NAME_CONSTRAINT |
      trust.HAS_NOT_DEFINED_NAME_CONSTRAINT |
      trust.HAS_NOT_PERMITTED_NAME_CONSTRAINT |
      trust.HAS_EXCLUDED_NAME_CONSTRAINT,
    CERT_E_INVALID_NAME,
  ],
  [trust.HAS_NOT_SUPPORTED_CRITICAL_EXT, CERT_E_CRITICAL],
  [trust.INVALID_EXTENSION, CERT_E_MALFORMED],
  [trust.IS_OFFLINE_REVOCATION, CRYPT_E_REVOCATION_OFFLINE, ignore.IGNORE_ALL_REV_UNKNOWN_FLAGS],
  [
    trust.REVOCATION_STATUS_UNKNOWN,
    CRYPT_E_NO_REVOCATION_CHECK,
    ignore.IGNORE_ALL_REV_UNKNOWN_FLAGS,
  ],
];

/** CERT_TRUST_IS_NOT_TIME_NESTED: documented as not used, and ignored everywhere. */
const unused = 0x2;

/**
 * The status of a chain that passed its policy, which examines only some of the bits.
 * @param errors dwErrorStatus of CERT_TRUST_STATUS
 * @param policyFlags CERT_CHAIN_POLICY_FLAGS
 * @returns 0 if there is no error that the flags do not ignore
 */
export function trustStatus(errors: number, policyFlags: number): number {
  let left = errors & ~unused;
  for (const [bits, status, overlookedBy = 0] of rows) {
    if ((left & bits) === 0) continue;
    if ((policyFlags & overlookedBy) === 0) return status;
    left &= ~bits;
  }
  return left === 0 ? 0 : TRUST_E_FAIL;
}
