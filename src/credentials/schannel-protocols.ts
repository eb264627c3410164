// Chooses the structure and bits that select Schannel's protocols, by build of Windows.

import {
  SP_PROT_DTLS1_0,
  SP_PROT_DTLS1_2,
  SP_PROT_PCT1,
  SP_PROT_SSL2,
  SP_PROT_SSL3,
  SP_PROT_TLS1_0,
  SP_PROT_TLS1_1,
  SP_PROT_TLS1_2,
  SP_PROT_TLS1_3,
} from '../../generated/flags.js';

/** Windows 10 1809 and Windows Server 2019: the first with SCH_CREDENTIALS, as documented. */
const firstWithSchCredentials = 17763;

/** Windows Server 2022 (Windows 11 is 22000): the first with TLS 1.3 enabled by default. */
const firstWithTls13 = 20348;

/** Protocols disabled by default, or enabled for obsolete peers only. */
const old =
  SP_PROT_PCT1 | SP_PROT_SSL2 | SP_PROT_SSL3 | SP_PROT_TLS1_0 | SP_PROT_TLS1_1 | SP_PROT_DTLS1_0;

/** The current protocols that SCHANNEL_CRED supports. */
const recent = SP_PROT_TLS1_2 | SP_PROT_DTLS1_2;

/** SCHANNEL_CRED.grbitEnabledProtocols, or TLS_PARAMETERS.grbitDisabledProtocols: 0 for the defaults. */
export type ProtocolBits =
  | { readonly structure: 'SCHANNEL_CRED'; readonly grbitEnabledProtocols: number }
  | { readonly structure: 'SCH_CREDENTIALS'; readonly grbitDisabledProtocols: number };

/** SP_PROT bits; at most one of the two. */
export interface WantedProtocols {
  readonly enabled?: number | undefined;
  readonly disabled?: number | undefined;
}

/**
 * A non-zero grbitDisabledProtocols enables every protocol that it does not list, even one disabled by default: those
 * must be listed, too.
 *
 * @param build of Windows: 19045
 * @param only forces a structure, whatever the build
 */
export function protocolBits(
  build: number,
  { enabled, disabled }: WantedProtocols,
  only?: ProtocolBits['structure'],
): ProtocolBits {
  const structure = only ?? (build < firstWithSchCredentials ? 'SCHANNEL_CRED' : 'SCH_CREDENTIALS');
  if (structure === 'SCHANNEL_CRED') {
    const left = disabled === undefined ? 0 : recent & ~disabled;
    return { structure, grbitEnabledProtocols: (enabled ?? left) >>> 0 };
  }
  if (enabled !== undefined) return { structure, grbitDisabledProtocols: ~enabled >>> 0 };
  if (disabled === undefined) return { structure, grbitDisabledProtocols: 0 };
  const off = old | (build < firstWithTls13 ? SP_PROT_TLS1_3 : 0);
  return { structure, grbitDisabledProtocols: (disabled | off) >>> 0 };
}

/** Whether `disabledProtocols` leaves no protocol that this build supports. */
export const leavesNothing = (build: number, disabled: number): boolean =>
  ((recent | (build < firstWithTls13 ? 0 : SP_PROT_TLS1_3)) & ~disabled) === 0;
