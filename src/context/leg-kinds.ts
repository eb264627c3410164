// The functions that take a leg: one row each.

import { ASC_REQ_ALLOCATE_MEMORY, ISC_REQ_ALLOCATE_MEMORY } from '../../generated/flags.js';

const client = {
  /** The table of what is asked of the context; it names the table of what is granted. */
  requests: 'ISC_REQ',
  allocateMemory: ISC_REQ_ALLOCATE_MEMORY,
  /** Whether the first leg already has input: it answers the peer. */
  isServer: false,
} as const;

const server = {
  requests: 'ASC_REQ',
  allocateMemory: ASC_REQ_ALLOCATE_MEMORY,
  isServer: true,
} as const;

/** SASL's functions have the same parameters as SSPI's own. */
export const legKinds = {
  InitializeSecurityContext: { ...client, entryPoint: 'InitializeSecurityContextW' },
  AcceptSecurityContext: { ...server, entryPoint: 'AcceptSecurityContext' },
  SaslInitializeSecurityContext: { ...client, entryPoint: 'SaslInitializeSecurityContextW' },
  SaslAcceptSecurityContext: { ...server, entryPoint: 'SaslAcceptSecurityContext' },
} as const;

export type LegFunctionName = keyof typeof legKinds;

/** The same leg wrapped by SASL. */
export const saslKinds = {
  InitializeSecurityContext: 'SaslInitializeSecurityContext',
  AcceptSecurityContext: 'SaslAcceptSecurityContext',
} as const;
