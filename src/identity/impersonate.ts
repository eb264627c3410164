// Acts as another user during a synchronous callback, on the calling thread: as a context's client, or by a token.

import { TOKEN_IMPERSONATE, TOKEN_QUERY } from '../../generated/flags.js';
import {
  CloseHandle,
  GetCurrentThread,
  GetLastError,
  ImpersonateSecurityContext,
  OpenThreadToken,
  RevertSecurityContext,
  RevertToSelf,
  SetThreadToken,
} from '../../generated/functions.js';
import type { SecHandle } from '../../generated/structs.js';
import type { Address, View } from '../declaration.js';
import { checkStatus, SspiError } from '../sspi/error.js';
import { checkBoolean, Win32Error } from '../sspi/win32-error.js';

/** Ends an impersonation, or gives the error that it could not. */
type Revert = () => Error | undefined;

/** A failure to revert takes precedence over the callback's exception, its cause. */
function end(revert: Revert, cause?: unknown): void {
  const error = revert();
  if (!error) return;
  // Never leave the thread impersonating.
  RevertToSelf();
  if (cause !== undefined) error.cause = cause;
  throw error;
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  'then' in value &&
  typeof value.then === 'function';

function during<T>(callback: () => T, revert: Revert): T {
  let result: T;
  try {
    result = callback();
  } catch (error) {
    end(revert, error);
    throw error;
  }
  end(revert);
  if (isThenable(result)) {
    // The caller never sees the promise, so its rejection would be unhandled.
    result.then(undefined, () => {});
    throw new TypeError(
      'callback must not return a promise: impersonation is over when callback returns, and what ran after its first await did not run as the client',
    );
  }
  return result;
}

export function impersonate<T>(context: View<SecHandle>, callback: () => T): T {
  checkStatus('ImpersonateSecurityContext', ImpersonateSecurityContext(context));
  return during(callback, () => {
    const status = RevertSecurityContext(context);
    return status < 0 ? new SspiError('RevertSecurityContext', status) : undefined;
  });
}

/** ERROR_NO_TOKEN: the thread does not impersonate. */
const noToken = 1008;

/** The token that this thread impersonates with, for the caller to close; null if it does not. */
function threadToken(): Address | null {
  const token = new BigUint64Array(1);
  const opened = OpenThreadToken(GetCurrentThread(), TOKEN_QUERY | TOKEN_IMPERSONATE, 1, token);
  if (opened !== 0) return token[0] ?? 0n;
  const error = GetLastError();
  if (error === noToken) return null;
  throw new Win32Error('OpenThreadToken', error);
}

/** @param token an impersonation token; the one before it is set again afterwards */
export function impersonateToken<T>(token: Address, callback: () => T): T {
  const previous = threadToken();
  try {
    checkBoolean('SetThreadToken', SetThreadToken(null, token));
    return during(callback, () => {
      if (SetThreadToken(null, previous) !== 0) return undefined;
      return new Win32Error('SetThreadToken', GetLastError());
    });
  } finally {
    if (previous !== null) CloseHandle(previous);
  }
}
