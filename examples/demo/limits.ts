// Known limits of implementations other than Windows', by the status that they return.

import type { SspiError } from '../../src/index.js';

export type Check = 'name' | 'lifespan' | 'signed' | 'encrypted' | 'tampered' | 'wrong password';

interface Limit {
  readonly implementation: RegExp;
  readonly packages: readonly string[];
  readonly check: Check;
  readonly code: string;
  readonly why: string;
}

const wine = /^Wine/;
const wrongKeys = "Wine's NTLM server derives other keys than its client";
const all = ['NTLM', 'Kerberos', 'Negotiate'];

const limits: readonly Limit[] = [
  {
    implementation: wine,
    packages: all,
    check: 'name',
    code: 'SEC_E_UNSUPPORTED_FUNCTION',
    why: "Wine does not tell the client's name (SECPKG_ATTR_NAMES)",
  },
  {
    implementation: wine,
    packages: all,
    check: 'lifespan',
    code: 'SEC_E_UNSUPPORTED_FUNCTION',
    why: 'Wine does not tell the lifespan of a context (SECPKG_ATTR_LIFESPAN)',
  },
  {
    implementation: wine,
    packages: ['NTLM'],
    check: 'signed',
    code: 'SEC_E_MESSAGE_ALTERED',
    why: wrongKeys,
  },
  {
    implementation: wine,
    packages: ['NTLM'],
    check: 'encrypted',
    code: 'SEC_E_MESSAGE_ALTERED',
    why: wrongKeys,
  },
  {
    implementation: wine,
    packages: ['Kerberos'],
    check: 'wrong password',
    code: 'STATUS_UNSUCCESSFUL',
    why: "Wine's Kerberos says so where Windows says SEC_E_LOGON_DENIED",
  },
];

/** The limit that explains the error, as a sentence; undefined if nothing does: then it is a fault. */
export function explainLimit(
  implementation: string,
  packageName: string,
  check: Check,
  { code, functionName }: SspiError,
): string | undefined {
  const limit = limits.find(
    (candidate) =>
      candidate.implementation.test(implementation) &&
      candidate.packages.includes(packageName) &&
      candidate.check === check &&
      candidate.code === code,
  );
  return limit && `${check}: ${functionName} gave ${code}: ${limit.why}.`;
}
