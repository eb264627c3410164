// What a command is, and how one ends when it does not end well.

import type { ParseArgsConfig } from 'node:util';
import type { Io } from './io.js';

/** What the process ends with. */
export const exitCodes = {
  ok: 0,
  /** SSPI answered with a failure. */
  failure: 1,
  /** The command was not understood. */
  usage: 2,
  /** There is no SSPI here. */
  unavailable: 3,
  /** What was asked for is not known, or the token cannot be read. */
  unknown: 4,
} as const;

export type Options = NonNullable<ParseArgsConfig['options']>;

export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly json: boolean;
  readonly io: Io;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the name: `CODE | FLAGS --as TABLE`. */
  readonly usage: string;
  /** Lines of `--help`, each an option and what it does. */
  readonly help: readonly (readonly [string, string])[];
  readonly examples: readonly string[];
  readonly options: Options;
  /** @returns the exit code; 0 if there is none */
  run(invocation: Invocation): Promise<number> | number;
}

/** Ends a command with one or two lines on stderr. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;
  /** What to do next. */
  readonly advice: string | undefined;

  constructor(exitCode: number, message: string, advice?: string) {
    super(message);
    this.exitCode = exitCode;
    this.advice = advice;
  }
}

/** The string that an option was given, if it was. */
export const stringOf = ({ values }: Invocation, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** The only argument of a command. */
export function onlyArgument(invocation: Invocation, command: Command): string {
  const argument = optionalArgument(invocation, command);
  if (argument) return argument;
  throw new CommandError(exitCodes.usage, `${command.name}: What?`, usageOf(command));
}

/** The only argument of a command that can do without. */
export function optionalArgument(
  { positionals }: Invocation,
  command: Command,
): string | undefined {
  const [argument, extra] = positionals;
  if (extra === undefined) return argument;
  throw new CommandError(
    exitCodes.usage,
    `${command.name}: One argument is enough; what is ${extra}?`,
    usageOf(command),
  );
}

export function noArgument({ positionals }: Invocation, command: Command): void {
  const [extra] = positionals;
  if (extra === undefined) return;
  throw new CommandError(exitCodes.usage, `${command.name}: What is ${extra}?`, usageOf(command));
}

const usageOf = ({ name, usage }: Command): string => `Usage: koffi-sspi ${name} ${usage}`;
