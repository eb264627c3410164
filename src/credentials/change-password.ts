// ChangeAccountPassword: changes an account's password through a package.

import { SECBUFFER_CHANGE_PASS_RESPONSE } from '../../generated/flags.js';
import { type AsyncOptions, type PreparedCall, run, runAsync } from '../native/call-async.js';
import { checkObject, checkString } from '../native/check.js';
import { wide } from '../native/memory.js';
import { wideSecret } from '../native/secret.js';
import { BufferList } from '../sspi/buffers.js';
import { SspiError } from '../sspi/error.js';
import { takeOutputs } from '../sspi/results.js';

export interface ChangeAccountPasswordOptions {
  /** `Kerberos`, `Negotiate` or `NTLM`. */
  readonly package: string;
  readonly domain: string;
  readonly account: string;
  /** A string, or its UTF-16LE bytes, which the caller wipes; our copy is wiped. */
  readonly oldPassword: string | Uint8Array;
  /** As `oldPassword`. */
  readonly newPassword: string | Uint8Array;
  /** Whether to act as the user whom the calling thread impersonates. False by default. */
  readonly impersonating?: boolean;
}

function prepare(
  options: ChangeAccountPasswordOptions,
): PreparedCall<'ChangeAccountPasswordW', Buffer | null> {
  checkObject('options', options);
  const { package: packageName, domain, account, impersonating = false } = options;
  checkString('options.package', packageName);
  checkString('options.domain', domain);
  checkString('options.account', account);
  const output = new BufferList([{ type: SECBUFFER_CHANGE_PASS_RESPONSE, data: null }]);
  const oldPassword = wideSecret('options.oldPassword', options.oldPassword);
  let newPassword: Buffer;
  try {
    newPassword = wideSecret('options.newPassword', options.newPassword);
  } catch (error) {
    oldPassword.fill(0);
    throw error;
  }
  const wipe = () => {
    oldPassword.fill(0);
    newPassword.fill(0);
  };
  return {
    name: 'ChangeAccountPasswordW',
    values: () => [
      wide(packageName),
      wide(domain),
      wide(account),
      oldPassword,
      newPassword,
      impersonating ? 1 : 0,
      0,
      output.descriptor,
    ],
    finish(status) {
      wipe();
      const functionName = 'ChangeAccountPassword';
      const taking = { functionName, status, allocates: true, input: null };
      const data = takeOutputs(output, taking)[0]?.data;
      const answer = data && data.byteLength > 0 ? Buffer.from(data) : null;
      if (status < 0) throw new SspiError(functionName, status, answer);
      return answer;
    },
    over: wipe,
  };
}

/**
 * Changes the password of an account.
 * @returns the package's answer, a DOMAIN_PASSWORD_INFORMATION, or null. If the password is refused, that is the error's
 *   `token`.
 * @throws TypeError or RangeError that names the option
 * @throws SspiError such as `SEC_E_LOGON_DENIED`
 * @see https://learn.microsoft.com/windows/win32/api/sspi/nf-sspi-changeaccountpasswordw
 */
export function changeAccountPassword(options: ChangeAccountPasswordOptions): Buffer | null {
  return run(prepare(options));
}

/**
 * As `changeAccountPassword`, without blocking on the domain controller. Runs on another thread, which does not
 * impersonate. A call aborted while it runs may still change the password.
 */
export async function changeAccountPasswordAsync(
  options: ChangeAccountPasswordOptions & AsyncOptions,
): Promise<Buffer | null> {
  return runAsync(prepare(options), options);
}
