// Impersonates a context's client during a synchronous callback, on the calling thread.

import {
  ImpersonateSecurityContext,
  RevertSecurityContext,
  RevertToSelf,
} from '../../generated/functions.js';
import type { SecHandle } from '../../generated/structs.js';
import type { View } from '../declaration.js';
import { checkStatus, SspiError } from '../sspi/error.js';

/** Ends the impersonation. A failure takes precedence over the callback's exception, its cause. */
function revert(context: View<SecHandle>, cause?: unknown): void {
  const status = RevertSecurityContext(context);
  if (status >= 0) return;
  // Never leave the thread impersonating.
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
    // The caller never sees the promise, so its rejection would be unhandled.
    result.then(undefined, () => {});
    throw new TypeError(
      'callback must not return a promise: impersonation is over when callback returns, and what ran after its first await did not run as the client',
    );
  }
  return result;
}
