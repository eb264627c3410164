// Acting as the client of a context: for the time of one synchronous callback, on its thread only.

import {
  ImpersonateSecurityContext,
  RevertSecurityContext,
  RevertToSelf,
} from '../../generated/functions.js';
import type { SecHandle } from '../../generated/structs.js';
import type { View } from '../declaration.js';
import { checkStatus, SspiError } from '../sspi/error.js';

/** Ends the impersonation; a failure is an error, even beside one of the callback's. */
function revert(context: View<SecHandle>, cause?: unknown): void {
  const status = RevertSecurityContext(context);
  if (status >= 0) return;
  // The thread must not stay who it is.
  RevertToSelf();
  const error = new SspiError('RevertSecurityContext', status);
  if (cause !== undefined) error.cause = cause;
  throw error;
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  'then' in value &&
  typeof value.then === 'function';

export function impersonate<T>(context: View<SecHandle>, callback: () => T): T {
  checkStatus('ImpersonateSecurityContext', ImpersonateSecurityContext(context));
  let result: T;
  try {
    result = callback();
  } catch (error) {
    revert(context, error);
    throw error;
  }
  revert(context);
  if (isThenable(result)) {
    // Nobody gets the promise, so nobody could handle its rejection.
    result.then(undefined, () => {});
    throw new TypeError(
      'callback must not return a promise: impersonation is over when callback returns, and what ran after its first await did not run as the client',
    );
  }
  return result;
}
