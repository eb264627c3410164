// Whom the demonstration acts as: the lab's account under Wine, on Windows the logged-on user.

import { hostname } from 'node:os';
import { EXTENDED_NAME_FORMAT, getUserNameEx, Win32Error } from '../../src/index.js';

export interface Account {
  /** Undefined for the logged-on user. */
  readonly authIdentity: { user: string; domain: string; password: string } | undefined;
  /** The service principal name that the client asks for; undefined where it asks for none. */
  readonly target: string | undefined;
  /** The same for Kerberos, which needs one. */
  readonly kerberos: Service;
  /** Whose SSPI this is, as the output says it. */
  readonly implementation: string;
}

/** A service that this process can be, or why it can be none. */
export type Service = { readonly target: string } | { readonly reason: string };

/** Reads SSPI_ACCOUNT, the JSON that the lab sets. */
export function readAccount(): Account {
  const text = process.env.SSPI_ACCOUNT;
  if (text === undefined) {
    return {
      authIdentity: undefined,
      // A made-up name would end at the loopback check (KB 926642): with none, Negotiate takes NTLM.
      target: undefined,
      kerberos: ownService(
        nameOf(EXTENDED_NAME_FORMAT.NameSamCompatible),
        nameOf(EXTENDED_NAME_FORMAT.NameDnsDomain),
        hostname(),
      ),
      implementation: 'Windows',
    };
  }
  const { user, domain, password, target, implementation } = JSON.parse(text);
  return {
    authIdentity: { user, domain, password },
    target,
    kerberos: { target },
    implementation,
  };
}

/**
 * The service that Kerberos can be tried with where client and server are one process on Windows. A ticket for
 * HOST/<this computer> is made for the computer's key, which an ordinary user's process cannot use.
 * @param user as `DOMAIN\name`: of SYSTEM that is the computer's account, which ends in `$`
 * @param domain only users of a domain have such a name
 */
export function ownService(
  user: string | undefined,
  domain: string | undefined,
  host: string,
): Service {
  if (domain === undefined) return { reason: 'this user is not of a domain' };
  if (!user?.endsWith('$')) {
    return { reason: 'a ticket for this computer is made for its own key: only SYSTEM can use it' };
  }
  return { target: `HOST/${host}` };
}

function nameOf(format: EXTENDED_NAME_FORMAT): string | undefined {
  try {
    return getUserNameEx(format);
  } catch (error) {
    if (error instanceof Win32Error) return undefined;
    throw error;
  }
}
