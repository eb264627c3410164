// Who authenticates to whom: the lab's account, or on Windows the logged-on user.

import { hostname } from 'node:os';

export interface Account {
  /** Undefined for the logged-on user. */
  readonly authIdentity: { user: string; domain: string; password: string } | undefined;
  /** The service principal name that the client asks for. */
  readonly target: string;
  /** Whose SSPI this is, as the output says it. */
  readonly implementation: string;
}

/** Reads SSPI_ACCOUNT, the JSON that the lab sets. */
export function readAccount(): Account {
  const text = process.env.SSPI_ACCOUNT;
  if (text === undefined) {
    return { authIdentity: undefined, target: `HOST/${hostname()}`, implementation: 'Windows' };
  }
  const { user, domain, password, target, implementation } = JSON.parse(text);
  return { authIdentity: { user, domain, password }, target, implementation };
}
