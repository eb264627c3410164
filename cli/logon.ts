// The logon of this process, from its access token: user, logon type, session, integrity level.

import {
  type AccessToken,
  BindingError,
  openProcessToken,
  SECURITY_IMPERSONATION_LEVEL,
  Win32Error,
} from '../src/index.js';

export interface Logon {
  /** The user's security identifier. */
  readonly sid: string;
  /** The logon session, as `klist sessions` shows it: `0:0x3e7`. */
  readonly logonSession: string | null;
  /** `interactive`, `network`, `service` ...; Remote Desktop has two of them. */
  readonly kinds: readonly string[];
  /** The package that authenticated the user, if the token tells: NTLM, Schannel, Digest. */
  readonly authenticatedWith: string | null;
  readonly integrity: string | null;
}

/** The logon, with the type of its token. */
export interface TokenLogon extends Logon {
  /** `primary`, or the impersonation level: `identification`, `impersonation` ... */
  readonly token: string;
  /** `anonymous`, `guest`, or null. */
  readonly account: string | null;
}

/** Well-known groups that Windows adds to a token by logon type. */
const kinds: Readonly<Record<string, string>> = {
  'S-1-5-1': 'dialup',
  'S-1-5-2': 'network',
  'S-1-5-3': 'batch',
  'S-1-5-4': 'interactive',
  'S-1-5-6': 'service',
  'S-1-5-14': 'remote interactive',
};

const packages: Readonly<Record<string, string>> = {
  'S-1-5-64-10': 'NTLM',
  'S-1-5-64-14': 'Schannel',
  'S-1-5-64-21': 'Digest',
};

const integrities: Readonly<Record<string, string>> = {
  'S-1-16-0': 'untrusted',
  'S-1-16-4096': 'low',
  'S-1-16-8192': 'medium',
  'S-1-16-8448': 'medium plus',
  'S-1-16-12288': 'high (elevated)',
  'S-1-16-16384': 'system',
};

/** @param groups the SIDs of the token's groups */
export function logonOf(sid: string, groups: readonly string[]): Logon {
  const named = (table: Readonly<Record<string, string>>) =>
    groups.map((group) => table[group]).filter((name) => name !== undefined);
  const [, high, low] = groups
    .map((group) => /^S-1-5-5-(\d+)-(\d+)$/.exec(group) ?? [])
    .find((match) => match.length > 0) ?? [undefined, undefined, undefined];
  return {
    sid,
    logonSession: low === undefined ? null : `${high}:0x${Number(low).toString(16)}`,
    kinds: named(kinds),
    authenticatedWith: named(packages)[0] ?? null,
    integrity: named(integrities)[0] ?? null,
  };
}

function kindOf(token: AccessToken): string {
  const { impersonationLevel: level } = token;
  if (level === null) return 'primary';
  const levels = Object.entries(SECURITY_IMPERSONATION_LEVEL);
  const [name = `${level}`] = levels.find(([, value]) => value === level) ?? [];
  return name.replace(/^Security/, '').toLowerCase();
}

/** The logon of a token, without name lookups, which may ask a domain controller. */
export function logonIn(token: AccessToken): TokenLogon {
  const groups = token.groups.map(({ sid }) => sid);
  return {
    ...logonOf(token.user.sid, groups),
    token: kindOf(token),
    account: token.isAnonymous ? 'anonymous' : token.isGuest ? 'guest' : null,
  };
}

/** Null if the process token cannot be opened or read. */
export function currentLogon(): TokenLogon | null {
  try {
    using token = openProcessToken();
    return logonIn(token);
  } catch (error) {
    if (error instanceof Win32Error || error instanceof BindingError) return null;
    throw error;
  }
}
