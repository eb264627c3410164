// LogonUser: a token by user name and password.

import { LOGON32_LOGON_NETWORK, LOGON32_PROVIDER_DEFAULT } from '../../generated/flags.js';
import { LogonUserW } from '../../generated/functions.js';
import { checkFlags, checkObject, checkString } from '../native/check.js';
import { wide } from '../native/memory.js';
import { wideSecret } from '../native/secret.js';
import { checkBoolean } from '../sspi/win32-error.js';
import { AccessToken, nativeToken } from './access-token.js';

export interface LogonUserOptions {
  /** The account name, or a user principal name (`alice@example.com`) without `domain`. */
  readonly user: string;
  /** The domain, or `.` for the accounts of this computer. */
  readonly domain?: string;
  /** A string, or its UTF-16LE bytes, which the caller wipes; our copy is wiped. */
  readonly password: string | Uint8Array;
  /**
   * A constant of LOGON32_LOGON. LOGON32_LOGON_NETWORK by default, which gives an impersonation token; the others give a
   * primary one.
   */
  readonly logonType?: number;
  /** A constant of LOGON32_PROVIDER; the default one by default. */
  readonly provider?: number;
}

/**
 * Logs a user on to this computer, and so verifies the password. Blocks while a domain controller is asked: a server
 * calls it in a worker thread. There is no asynchronous form, since the reason of a failure belongs to the thread.
 * @throws TypeError or RangeError that names the option, and does not show the password
 * @throws Win32Error ERROR_1326 for a wrong name or password, ERROR_1385 without the right to log on like this
 * @see https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-logonuserw
 */
export function logonUser(options: LogonUserOptions): AccessToken {
  checkObject('options', options);
  const { user, domain = null } = options;
  const { logonType = LOGON32_LOGON_NETWORK, provider = LOGON32_PROVIDER_DEFAULT } = options;
  checkString('options.user', user);
  if (domain !== null) checkString('options.domain', domain);
  const numbers = [
    checkFlags('options.logonType', logonType),
    checkFlags('options.provider', provider),
  ] as const;
  const token = nativeToken();
  const password = wideSecret('options.password', options.password);
  let result: number;
  try {
    const account = domain === null ? null : wide(domain);
    result = LogonUserW(wide(user), account, password, ...numbers, token.memory);
  } finally {
    // Nothing of this calls Windows, so its last error stays.
    password.fill(0);
  }
  checkBoolean('LogonUser', result);
  return new AccessToken(token);
}
