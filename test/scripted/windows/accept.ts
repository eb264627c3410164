// What AcceptSecurityContext returns on Windows beside its status: scripts, with their sources.

import { ASC_RET_ALLOCATED_MEMORY, ASC_RET_STREAM } from '../../../src/index.js';
import type { Script } from '../script.js';

/** The package names that the pages of Microsoft's documentation use, and Schannel's own. */
export const packages = {
  /** "This parameter is not used with Schannel or Digest SSPs": zero. */
  withoutDataRep: ['Microsoft Unified Security Protocol Provider', 'WDigest'],
  withDataRep: ['NTLM', 'Kerberos', 'Negotiate'],
  /** "When using the Negotiate, Kerberos, or NTLM SSPs, channel binding information can be passed". */
  withChannelBindings: ['NTLM', 'Kerberos', 'Negotiate'],
} as const;

/** TimeStamp's largest value: "If no certificate was provided, a maximum time value is returned." (Schannel) */
export const maximumTime = 0x7fff_ffff_ffff_ffffn;

/**
 * A leg before the last one: "attribute flags that are not related to security, such as the
 * ASC_RET_ALLOCATED_MEMORY flag, can be checked before the final return", and "Until the last call of the
 * authentication process, the expiration time for the context can be incorrect".
 * https://learn.microsoft.com/windows/win32/secauthn/acceptsecuritycontext--general
 */
export const intermediate = (token: Uint8Array): Script => ({
  status: 0x00090312,
  attributes: ASC_RET_ALLOCATED_MEMORY | ASC_RET_STREAM,
  // A moment in 1601, as an unfinished context of a package may have it.
  expiry: 1n,
  buffers: [{ bytes: token, in: 'allocated' }],
});

/** The last leg of Schannel: the client's certificate, or none, decides the expiry. */
export const last = (expiry?: bigint): Script => ({
  status: 0,
  attributes: ASC_RET_ALLOCATED_MEMORY | ASC_RET_STREAM,
  ...(expiry === undefined ? {} : { expiry }),
  buffers: [{ size: 0 }],
});
