// The hook for tracing calls. Without an observer a call costs one read of a property.

import type { FunctionDeclaration } from '../declaration.js';

/**
 * Called before each call, with its checked arguments.
 * @returns a function that is called with the result; undefined if nobody waits for it
 */
export type CallObserver = (
  name: string,
  declaration: FunctionDeclaration,
  values: readonly unknown[],
  asynchronous: boolean,
) => ((result: unknown) => void) | undefined;

interface Observation {
  /** The observer of all calls; undefined while tracing is off. */
  observer: CallObserver | undefined;
  /** What the environment asks for, until it has begun. */
  pending: (() => void) | undefined;
}

export const observation: Observation = { observer: undefined, pending: undefined };

/** Begins what is pending; a call goes on whatever becomes of it. */
export function beginPending(): void {
  const { pending } = observation;
  if (!pending) return;
  observation.pending = undefined;
  observation.observer = undefined;
  try {
    pending();
  } catch (error) {
    process.emitWarning(`The trace does not begin: ${(error as Error).message}`);
  }
}
