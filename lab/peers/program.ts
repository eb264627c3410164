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

/** A name of the lab's, or of the guide's scripts: it becomes that of a service, and of a file. */
export function hostName(value: Parameters[string] | undefined): string {
  if (typeof value === 'string' && /^[a-z]+(\.example\.com)?$/.test(value)) return value;
  throw new TypeError(`${value} is no name of a host of the lab`);
}

/** Nothing but a number comes from a test into a program's arguments as one. */
export function number(value: Parameters[string] | undefined): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is no number`);
  return String(value);
}
