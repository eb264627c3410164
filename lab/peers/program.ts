// How a peer is called, and what its caller may say.
import type { Facts, Parameters } from './connect.js';

export interface Program {
  command: string;
  args: string[];
  environment?: NodeJS.ProcessEnv;
  /** What it writes once it is ready, perhaps with its port; without this it is ready at once. */
  ready?: RegExp;
  facts?: Facts;
  /** Another user, for programs that do not run as root. */
  uid?: number;
  gid?: number;
}

/** Nothing but a number comes from a test into a program's arguments as one. */
export function number(value: Parameters[string] | undefined): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is no number`);
  return String(value);
}
