// The interface of commands, their exit codes and errors, and checks of their arguments.

import type { ParseArgsConfig } from 'node:util';
import type { Io } from './io.js';
import { didYouMean } from './nearest.js';
import { json } from './print.js';

/** Exit codes of the process. */
export const exitCodes = {
  ok: 0,
  /** SSPI returned a failure. */
  failure: 1,
  /** Wrong usage. */
  usage: 2,
  /** No SSPI on this system. */
  unavailable: 3,
  /** Unknown name or value, or an unreadable token. */
  unknown: 4,
} as const;

export type Options = NonNullable<ParseArgsConfig['options']>;

/** The options of every command. */
export const commonOptions: Options = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly json: boolean;
  readonly io: Io;
}

/** What completes a word: fixed names, names found when they are needed, a list of names with commas, or a file. */
export type Completion =
  | readonly string[]
  | (() => Iterable<string>)
  | { readonly list: () => Iterable<string> }
  | 'file';

/** A command. `--help`, the dispatch and the shells' completion know it by this alone. */
export interface Command {
  readonly name: string;
  /** One line, for `--help`. */
  readonly summary: string;
  /** The arguments: `CODE | FLAGS --as TABLE`. */
  readonly usage: string;
  /** Options and their descriptions, for `--help`. */
  readonly help: readonly (readonly [string, string])[];
  readonly examples: readonly string[];
  readonly options: Options;
  /** What completes its arguments; nothing by default. */
  readonly completesArguments?: Completion;
  /** What completes the values of its options, by name without dashes. */
  readonly completesOptions?: Readonly<Record<string, Completion>>;
  /** Whether the first argument is a program, and everything after it is the program's. */
  readonly runsProgram?: boolean;
  /** @returns the exit code */
  run(invocation: Invocation): Promise<number> | number;
}

/** Ends a command with one or two lines on stderr. Shown without a stack. */
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

/** A name that is not among `names`: suggests near ones, else `otherwise`. */
export const unknownName = (
  message: string,
  [given, names]: readonly [string, Iterable<string>],
  otherwise: string,
  exitCode: number = exitCodes.unknown,
): CommandError => new CommandError(exitCode, message, didYouMean(given, names) ?? otherwise);

/** Prints a result, as JSON if that is wanted. Returns the exit code of success. */
export function show({ io, json: asJson }: Invocation, result: unknown, text: string): number {
  io.out(asJson ? json(result) : text);
  return exitCodes.ok;
}

/** The value of a string option, if given. */
export const stringOf = ({ values }: Invocation, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** The only argument of a command. */
export function onlyArgument(invocation: Invocation, command: Command): string {
  const argument = optionalArgument(invocation, command);
  if (argument) return argument;
  throw new CommandError(exitCodes.usage, `${command.name}: missing argument`, usageOf(command));
}

/** The only, optional argument of a command. */
export function optionalArgument(
  { positionals }: Invocation,
  command: Command,
): string | undefined {
  const [argument, extra] = positionals;
  refuse(extra, command);
  return argument;
}

export function noArgument({ positionals: [extra] }: Invocation, command: Command): void {
  refuse(extra, command);
}

function refuse(extra: string | undefined, command: Command): void {
  if (extra === undefined) return;
  const message = `${command.name}: unexpected argument ${extra}`;
  throw new CommandError(exitCodes.usage, message, usageOf(command));
}

const usageOf = ({ name, usage }: Command): string => `Usage: koffi-sspi ${name} ${usage}`;
