// The demo's account: the lab's under Wine, the logged-on user on Windows.

import { hostname } from 'node:os';
import { EXTENDED_NAME_FORMAT, getUserNameEx, Win32Error } from '../../src/index.js';

export interface DemoAccount {
  /** Undefined for the logged-on user. */
  readonly authIdentity: { user: string; domain: string; password: string } | undefined;
  /** The client's target name; undefined for none. */
  readonly target: string | undefined;
  /** The same for Kerberos, which needs one. */
  readonly kerberos: Service;
  /** The SSPI implementation, for the output. */
  readonly implementation: string;
}

/** A service that this process can act as, or the reason why there is none. */
export type Service = { readonly target: string } | { readonly reason: string };

/** Reads SSPI_ACCOUNT, the JSON that the lab sets. */
export function readDemoAccount(): DemoAccount {
  const text = process.env.SSPI_ACCOUNT;
  if (text === undefined) {
    return {
      authIdentity: undefined,
      // A made-up name fails the loopback check (KB 926642); without one, Negotiate uses NTLM.
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
 * The service for Kerberos with client and server in one process on Windows. A ticket for HOST/<this computer> is
 * encrypted with the computer's key, which an ordinary user's process cannot use.
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
