// The one place where calls can be watched. Nobody watches by default, and then a call costs one look here.

import type { FunctionDeclaration } from '../declaration.js';

/**
 * Told of a call before it is made, with the arguments as koffi takes them.
 * @returns what is told of its end, with the result
 */
export type CallObserver = (
  name: string,
  declaration: FunctionDeclaration,
  values: readonly unknown[],
  asynchronous: boolean,
) => (result: unknown) => void;

/** Who watches; undefined when nobody does. */
export const observation: { observer: CallObserver | undefined } = { observer: undefined };
