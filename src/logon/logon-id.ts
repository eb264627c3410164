// The logon session that a request is about.

import { checkObject } from '../native/check.js';
import { checkLuid } from './request.js';

/** The package that keeps tickets. */
export const kerberos = 'Kerberos';

export interface LogonIdOptions {
  /**
   * The logon session, as of `logonSessions` or `AccessToken.logonId`. By default the calling thread's own; another
   * one takes SeTcbPrivilege.
   */
  readonly logonId?: bigint;
}

/** The LUID of a request; 0 stands for the caller's session. */
export function logonIdOf(options: LogonIdOptions): bigint {
  checkObject('options', options);
  const { logonId = 0n } = options;
  return checkLuid('options.logonId', logonId);
}
