// The account of tests on a real SSPI, and which SSPI it is.

import { readLabAccount } from '../../lab/account.js';
import type { AuthIdentityOptions } from '../../src/index.js';

/** The lab's account; undefined on Windows, where tests use the logged-on user. */
export const account = readLabAccount();

/** Whether this is Wine: where it falls short, tests assert its actual behaviour. */
export const isWine = account?.implementation.startsWith('Wine') ?? false;

/** Whether it is a Wine before 10, as `Wine 8.0 (Debian 8.0~repack-4)` is. */
export const isOldWine = isWine && Number(account?.implementation.match(/\d+/)?.[0]) < 10;

/** The lab's user, or undefined for the logged-on one. */
export const identity: AuthIdentityOptions | undefined = account && {
  user: account.user,
  domain: account.domain,
  password: account.password,
};
