// Reports calls to listeners; idle without one.

import type { FunctionDeclaration, ParameterDeclaration } from '../declaration.js';
import { beginPending, type CallObserver, observation } from '../native/call-observer.js';
import { checkObject, typeError } from '../native/check.js';
import type { PointerValue } from '../native/pointer.js';
import type { TracedArgument, TracedValue, TraceListener } from './call.js';
import { HandleNumbers, handleKey } from './handle-numbers.js';
import { resultValue, ValueReader } from './traced-values.js';

export interface TraceOptions {
  /** Whether to include the bytes of buffers, except of those that may hold secrets. */
  readonly bytes?: boolean;
}

const listeners = new Map<TraceListener, boolean>();
const numbers = new HandleNumbers();
let started = 0;
let calls = 0;
/** Set while a listener runs: its own SSPI calls are not traced, to avoid endless recursion. */
let listening = false;

/**
 * Reports every call of both layers to a listener: arguments by name, flags and statuses by name, buffers by
 * type and length, handles as small numbers, duration in microseconds. Passwords, keys and credentials are
 * never included.
 *
 * The environment variable `SSPI_TRACE=1` does the same for a whole process, to stderr.
 * @returns a function that stops it
 * @throws TypeError if the listener is no function
 */
export function trace(listener: TraceListener, options: TraceOptions = {}): () => void {
  if (typeof listener !== 'function') throw typeError('listener', 'a function', listener);
  checkObject('options', options);
  beginPending();
  if (listeners.size === 0) started = performance.now();
  listeners.set(listener, options.bytes === true);
  observation.observer = observe;
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observation.observer = undefined;
  };
}

const observe: CallObserver = (name, declaration, values, asynchronous) => {
  if (listening) return () => {};
  const call = ++calls;
  const heard = [...listeners].map(([listener, bytes]) => {
    const reader = new ValueReader(numbers, bytes);
    return { listener, reader, before: readAll(declaration, values, reader, false) };
  });
  const keys = handleKeys(declaration, values);
  const begin = performance.now();
  return (result) => {
    const microseconds = Math.round((performance.now() - begin) * 1000);
    const success = succeeded(declaration, result);
    if (success) followHandles(name, declaration, values, keys);
    for (const { listener, reader, before } of heard) {
      const after = readAll(declaration, values, reader, true, success);
      tell(listener, {
        call,
        function: name,
        library: declaration.library,
        at: Math.round((begin - started) * 1000),
        microseconds,
        asynchronous,
        arguments: merged(declaration, before, after),
        result: resultValue(declaration, result),
      });
    }
    if (success) forgetFreed(name, keys);
  };
};

/** Whether the callee reads the parameter, and whether it writes to it. */
const directionOf = ({ sal }: ParameterDeclaration) => ({
  isIn: /_In/.test(sal),
  isOut: /_Out|_Inout/.test(sal),
});

/** Whether the call succeeded, so that its output can be read. Only a SECURITY_STATUS says that it failed. */
const succeeded = ({ returnsStatus }: FunctionDeclaration, result: unknown): boolean =>
  !returnsStatus || (typeof result === 'number' && result >= 0);

type Values = ReadonlyMap<string, TracedValue>;

function readAll(
  { parameters }: FunctionDeclaration,
  values: readonly unknown[],
  reader: ValueReader,
  after: boolean,
  success = true,
): Values {
  const read = new Map<string, TracedValue>();
  parameters.forEach((parameter, index) => {
    const { isIn, isOut } = directionOf(parameter);
    // Packages may change their input buffers too. A failed call writes no other output.
    const isBuffers = parameter.kind === 'buffers';
    if (after ? !(isBuffers || (isOut && success)) : !isIn) return;
    read.set(parameter.name, safely(reader, parameter, values[index], after));
  });
  return read;
}

/** Reading for a trace must never make a call fail. */
function safely(
  reader: ValueReader,
  parameter: ParameterDeclaration,
  value: unknown,
  after: boolean,
) {
  try {
    return reader.read(parameter, value, after);
  } catch {
    return { text: 'unreadable' };
  }
}

function merged({ parameters }: FunctionDeclaration, before: Values, after: Values) {
  const all: Record<string, TracedArgument> = {};
  for (const { name } of parameters) {
    const given = before.get(name);
    const left = after.get(name);
    const changed = left !== undefined && JSON.stringify(left) !== JSON.stringify(given);
    all[name] = {
      ...(given === undefined ? {} : { in: given }),
      ...(changed ? { out: left } : {}),
    };
  }
  return all;
}

interface HandleKey {
  readonly kind: 'credential' | 'context';
  readonly parameter: string;
  readonly key: string;
}

/** The handles among the arguments, which the call may free or replace. */
function handleKeys({ parameters }: FunctionDeclaration, values: readonly unknown[]): HandleKey[] {
  return parameters.flatMap((parameter, index) => {
    const { kind } = parameter;
    if (kind !== 'credential' && kind !== 'context') return [];
    const key = handleKey(values[index] as PointerValue);
    return key === undefined ? [] : [{ kind, parameter: parameter.name, key }];
  });
}

/** Keeps a context's number when a leg replaces its handle. */
function followHandles(
  name: string,
  { parameters }: FunctionDeclaration,
  values: readonly unknown[],
  keys: readonly HandleKey[],
): void {
  const old = keys.find(({ parameter }) => parameter === 'phContext');
  const index = parameters.findIndex((parameter) => parameter.name === 'phNewContext');
  if (!old || index < 0 || freeing.has(name)) return;
  const now = handleKey(values[index] as PointerValue);
  if (now !== undefined && now !== old.key) numbers.rename('context', old.key, now);
}

const freeing = new Set(['FreeCredentialsHandle', 'DeleteSecurityContext']);

function forgetFreed(name: string, keys: readonly HandleKey[]): void {
  if (freeing.has(name)) for (const { kind, key } of keys) numbers.forget(kind, key);
}

function tell(listener: TraceListener, call: Parameters<TraceListener>[0]): void {
  listening = true;
  try {
    listener(call);
  } catch (error) {
    // Not thrown into the caller of SSPI: it becomes an uncaught exception.
    queueMicrotask(() => {
      throw error;
    });
  } finally {
    listening = false;
  }
}
