// What is generated: everything of these headers, and these statuses. A new header is one line.

import { certificateStatusMeanings } from './statuses-certificates.js';
import { ntStatusMeanings } from './statuses-nt.js';

/** Other headers give only what is named: functions and types in support.ts, constants in tables. */
export const coveredHeaders = [
  'sspi.h',
  'security.h',
  'secext.h',
  'schannel.h',
  'credssp.h',
] as const;

/** Statuses by header; each needs its sentence in statuses.ts or one of its neighbours. */
export const coveredStatuses: readonly { readonly header: string; readonly names: RegExp }[] = [
  { header: 'winerror.h', names: /^(?:SEC_[EI]|CERT_E|TRUST_E)_/ },
  { header: 'winerror.h', names: oneOf(certificateStatusMeanings) },
  { header: 'ntstatus.h', names: oneOf(ntStatusMeanings) },
];

/** Where SSPI returns only some of a family, those that have a sentence are the ones. */
function oneOf(meanings: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`^(?:${Object.keys(meanings).join('|')})$`);
}

/** Structures known by their address only: what they point to is no matter of SSPI. */
export const opaqueStructures: readonly { readonly name: string; readonly reason: string }[] = [
  { name: 'HWND__', reason: 'Stands for a window; its one member means nothing.' },
];
