// What was asked of a context and not granted: requested bits set against returned ones, by name.

import { ASC_REQ, ASC_RET, ISC_REQ, ISC_RET } from '../../generated/flags.js';

/** Where the returned bit has another name than the requested one. */
const renamed: Readonly<Record<string, string>> = {
  PROMPT_FOR_CREDS: 'USED_COLLECTED_CREDS',
  USE_SUPPLIED_CREDS: 'USED_SUPPLIED_CREDS',
  ALLOCATE_MEMORY: 'ALLOCATED_MEMORY',
  USE_DCE_STYLE: 'USED_DCE_STYLE',
  ALLOW_NULL_SESSION: 'NULL_SESSION',
  USE_HTTP_STYLE: 'USED_HTTP_STYLE',
};

/** For each function that takes a leg: its table of requests, and that of what is granted. */
const tables = {
  InitializeSecurityContext: [ISC_REQ, ISC_RET],
  AcceptSecurityContext: [ASC_REQ, ASC_RET],
  SaslInitializeSecurityContext: [ISC_REQ, ISC_RET],
  SaslAcceptSecurityContext: [ASC_REQ, ASC_RET],
} as const;

/**
 * The names of the requested bits, without ISC_REQ or ASC_REQ, whose counterpart was not granted. A
 * request that has no counterpart among what is granted is left out.
 */
export function missingAttributes(
  functionName: keyof typeof tables,
  requested: number,
  granted: number,
): string[] {
  const [requests, grants]: readonly Readonly<Record<string, number | bigint>>[] =
    tables[functionName];
  return Object.entries(requests as object)
    .filter(([name, bit]) => {
      const grant = grants?.[renamed[name] ?? name];
      // Bits beyond 32 can be neither asked for nor granted.
      if (typeof bit !== 'number' || typeof grant !== 'number') return false;
      return (requested & bit) !== 0 && (granted & grant) === 0;
    })
    .map(([name]) => name);
}
