// Calls on threads of libuv's pool, limited so that one thread stays free for Node itself.

import type { FunctionName } from '../../generated/imports.js';
import { callByName, type Returned, startAsync, type Values } from './bind.js';
import { checkObject, typeError } from './check.js';
import { AbortError, BindingError } from './error.js';

/** Options of every asynchronous call. */
export interface AsyncOptions {
  /**
   * Abandons the call: the promise rejects with Node's AbortError. A queued call is not made. A running one cannot
   * be stopped: its result is discarded and freed when it ends.
   */
  readonly signal?: AbortSignal | undefined;
}

/** A call that is ready to be made, blocking or not. */
export interface PreparedCall<Name extends FunctionName, T> {
  readonly name: Name;
  /** The arguments, read when the call starts. They stay reachable until it returns. */
  values(): Values<Name>;
  /** Turns what the function returned into the result. Also runs for an abandoned call. */
  finish(returned: Returned<Name>): T;
  /** Frees the result of an abandoned call. */
  drop?(result: T): void;
  /** Runs when the call is abandoned while it runs. */
  abandoned?(): void;
  /** Runs once in every case: after `finish` and `drop`, or once it is certain that the call is not made. */
  over?(): void;
}

/** Makes a call and waits for it. */
export function run<Name extends FunctionName, T>(call: PreparedCall<Name, T>): T {
  try {
    return call.finish(callByName(call.name, call.values()));
  } finally {
    call.over?.();
  }
}

/**
 * Makes the same call without blocking.
 * @throws TypeError that names the signal, and as `callAsync`
 */
export async function runAsync<Name extends FunctionName, T>(
  call: PreparedCall<Name, T>,
  options: AsyncOptions,
): Promise<T> {
  let signal: AbortSignal | undefined;
  try {
    signal = signalOf(options);
  } catch (error) {
    call.over?.();
    throw error;
  }
  return callAsync(call, signal);
}

/**
 * Asks the getter of Node's class, which throws for any other object. Node loads that class with the first use of its
 * name, so an import leaves it alone.
 */
const isAborted = (signal: AbortSignal): boolean =>
  Object.getOwnPropertyDescriptor(AbortSignal.prototype, 'aborted')?.get?.call(signal);

/**
 * Returns the signal of options.
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
 * Waits for a promise, which continues if the wait is aborted.
 * @throws AbortError if the signal is aborted first
 */
export async function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return promise;
  checkNotAborted(signal);
  let abandon = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    abandon = () => reject(new AbortError(signal.reason));
  });
  EventTarget.prototype.addEventListener.call(signal, 'abort', abandon);
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    EventTarget.prototype.removeEventListener.call(signal, 'abort', abandon);
  }
}

/** Parses UV_THREADPOOL_SIZE as libuv does: 4 threads by default, 1024 at most. */
function threads(size: string | undefined): number {
  if (size === undefined) return 4;
  const count = Number.parseInt(size, 10) || 1;
  return count < 0 ? 1024 : Math.min(count, 1024);
}

/** koffi refuses more than 256 concurrent calls per process. */
const most = 64;
/** Per thread of JavaScript. Read at load: libuv reads the variable when the pool is first used. */
const limit = Math.min(Math.max(1, threads(process.env.UV_THREADPOOL_SIZE) - 1), most);

let running = 0;
/** Calls that wait for a thread, first in, first out. */
const queue: (() => void)[] = [];

/**
 * Makes a call without blocking.
 * @returns the result of `finish`
 * @throws TypeError or RangeError that names the parameter, as the blocking call does
 * @throws BindingError `ERR_SSPI_TOO_MANY_CALLS` if koffi takes no more calls
 * @throws AbortError if the signal is aborted first
 */
export function callAsync<Name extends FunctionName, T>(
  call: PreparedCall<Name, T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let started = false;
    let abandoned = false;

    /** Settles the promise and releases everything. An abandoned call has been settled already. */
    const end = (outcome: () => T): void => {
      if (signal) EventTarget.prototype.removeEventListener.call(signal, 'abort', abandon);
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

    const start = (): void => {
      started = true;
      running++;
      try {
        startAsync(call.name, call.values(), (error, returned) => {
          end(() => {
            if (error) throw error;
            return call.finish(returned);
          });
          running--;
          startQueued();
        });
      } catch (error) {
        running--;
        end(() => {
          throw explained(error);
        });
      }
    };

    const abandon = (): void => {
      const aborted = new AbortError(signal?.reason);
      if (started) {
        abandoned = true;
        reject(aborted);
        call.abandoned?.();
        return;
      }
      queue.splice(queue.indexOf(start), 1);
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
    if (signal) EventTarget.prototype.addEventListener.call(signal, 'abort', abandon);
    queue.push(start);
    startQueued();
  });
}

function startQueued(): void {
  while (running < limit) {
    const start = queue.shift();
    if (start === undefined) return;
    start();
  }
}

/** koffi's own error has no code, only its message. */
function explained(error: unknown): unknown {
  if (!(error instanceof Error && /^Too many asynchronous calls/.test(error.message))) return error;
  return new BindingError(
    'ERR_SSPI_TOO_MANY_CALLS',
    'koffi runs no more asynchronous calls: 256 are under way, of all its users in this process. Await some of them, and make this one again.',
    { cause: error },
  );
}
