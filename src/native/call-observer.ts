// The hook for tracing calls. Without an observer a call costs one read of a property.

import type { FunctionDeclaration } from '../declaration.js';

/**
 * Called before each call, with its checked arguments.
 * @returns a function that is called with the result
 */
export type CallObserver = (
  name: string,
  declaration: FunctionDeclaration,
  values: readonly unknown[],
  asynchronous: boolean,
) => (result: unknown) => void;

/** The observer of all calls; undefined while tracing is off. */
export const observation: { observer: CallObserver | undefined } = { observer: undefined };
