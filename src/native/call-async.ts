// Calls beside the event loop, on threads of libuv's pool: as many at once as leave one thread to all others.

import type { FunctionName } from '../../generated/signatures.js';
import { startAsync } from './bind.js';
import { checkObject, typeError } from './check.js';
import { AbortError, BindingError } from './error.js';

/** What asynchronous calls take beside their options. */
export interface AsyncOptions {
  /**
   * Gives the call up: the promise rejects with Node's AbortError. A call that waits is not made. One that runs
   * cannot be stopped: its result is dropped when it ends, and whatever it made is freed.
   */
  readonly signal?: AbortSignal | undefined;
}

/** A call, and what becomes of what it was given and what it returns. */
export interface AsyncCall<T> {
  /** The arguments in C's order, as they are when the call begins. They are kept alive until it returns. */
  values(): readonly unknown[];
  /** Turns what the call returned into the result. It also runs for a call that was given up. */
  finish(returned: unknown): T;
  /** Frees the result of a call that was given up. */
  drop?(result: T): void;
  /** Runs when the call is given up while it runs. */
  abandoned?(): void;
  /** Runs once in every case: after `finish` and `drop`, or when it is clear that the call is not made. */
  over?(): void;
  readonly signal: AbortSignal | undefined;
}

const isAborted = Function.prototype.call.bind(
  Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted')?.get as () => boolean,
) as (signal: unknown) => boolean;

/**
 * Returns the signal among options.
 * @throws TypeError that names it
 */
export function signalOf(options: unknown): AbortSignal | undefined {
  checkObject('options', options);
  const { signal } = options as AsyncOptions;
  if (signal === undefined) return undefined;
  try {
    isAborted(signal);
    return signal;
  } catch {
    throw typeError('options.signal', 'an AbortSignal', signal);
  }
}

/** @throws AbortError if the signal is aborted */
export function checkNotAborted(signal: AbortSignal | undefined): void {
  if (signal && isAborted(signal)) throw new AbortError(signal.reason);
}

/**
 * Waits for a promise, which goes on without its waiter.
 * @throws AbortError if the signal is aborted first
 */
export async function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return promise;
  checkNotAborted(signal);
  let giveUp = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(new AbortError(signal.reason));
  });
  EventTarget.prototype.addEventListener.call(signal, 'abort', giveUp);
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    EventTarget.prototype.removeEventListener.call(signal, 'abort', giveUp);
  }
}

/** A call whose result is what it returns, and which makes nothing that has to be freed. */
export const callPlainly = (
  name: FunctionName,
  values: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<unknown> =>
  callAsync(name, { signal, values: () => values, finish: (returned) => returned });

/** As libuv reads it: 4 threads unless the variable says otherwise, no more than 1024. */
function threads(size: string | undefined): number {
  if (size === undefined) return 4;
  const count = Number.parseInt(size, 10) || 1;
  return count < 0 ? 1024 : Math.min(count, 1024);
}

/** koffi refuses more than 256 calls at once, of all its users in the process. */
const most = 64;
/** Of each thread of JavaScript. Read early: libuv does so when the pool is first used. */
const limit = Math.min(Math.max(1, threads(process.env.UV_THREADPOOL_SIZE) - 1), most);

let running = 0;
/** Calls that wait for a thread, in the order in which they came. */
const waiting: (() => void)[] = [];

/**
 * Makes a call beside the event loop.
 * @returns what `finish` returns
 * @throws TypeError or RangeError that names the parameter, as the plain call does
 * @throws BindingError `ERR_SSPI_TOO_MANY_CALLS` if koffi takes no more calls
 * @throws AbortError if the signal is aborted first
 */
export function callAsync<T>(name: FunctionName, call: AsyncCall<T>): Promise<T> {
  const { signal } = call;
  return new Promise<T>((resolve, reject) => {
    let begun = false;
    let abandoned = false;

    /** Settles the promise, unless the call was given up before, and lets go of everything. */
    const end = (outcome: () => T): void => {
      if (signal) EventTarget.prototype.removeEventListener.call(signal, 'abort', giveUp);
      try {
        const result = outcome();
        if (abandoned) call.drop?.(result);
        resolve(result);
      } catch (error) {
        reject(error);
      } finally {
        call.over?.();
      }
    };

    const begin = (): void => {
      begun = true;
      running++;
      try {
        startAsync(name, call.values(), (error, returned) => {
          end(() => {
            if (error) throw error;
            return call.finish(returned);
          });
          running--;
          beginWaiting();
        });
      } catch (error) {
        running--;
        end(() => {
          throw explained(error);
        });
      }
    };

    const giveUp = (): void => {
      const aborted = new AbortError(signal?.reason);
      if (begun) {
        abandoned = true;
        reject(aborted);
        call.abandoned?.();
        return;
      }
      waiting.splice(waiting.indexOf(begin), 1);
      end(() => {
        throw aborted;
      });
    };

    if (signal && isAborted(signal)) {
      end(() => {
        throw new AbortError(signal.reason);
      });
      return;
    }
    if (signal) EventTarget.prototype.addEventListener.call(signal, 'abort', giveUp);
    waiting.push(begin);
    beginWaiting();
  });
}

function beginWaiting(): void {
  while (running < limit) {
    const begin = waiting.shift();
    if (begin === undefined) return;
    begin();
  }
}

/** koffi's own error has no code. */
function explained(error: unknown): unknown {
  if (!(error instanceof Error && /^Too many asynchronous calls/.test(error.message))) return error;
  return new BindingError(
    'ERR_SSPI_TOO_MANY_CALLS',
    'koffi runs no more asynchronous calls: 256 are under way, of all its users in this process. Await some of them, and make this one again.',
    { cause: error },
  );
}
