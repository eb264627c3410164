// Runs a command line in this process, and captures its output.

import type { Io } from '../../cli/io.js';
import { run } from '../../cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Person {
  /** The contents of stdin. */
  readonly input?: Buffer | string;
  /** The typed answer to a prompt for a secret; undefined: no terminal. */
  readonly secret?: string;
  readonly colours?: boolean;
  readonly errorColours?: boolean;
  readonly columns?: number;
  readonly isTerminal?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

export async function cli(args: readonly string[], person: Person = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colours: person.colours ?? false,
    errorColours: person.errorColours ?? false,
    columns: person.columns ?? 80,
    isTerminal: person.isTerminal ?? false,
    environment: person.environment ?? process.env,
    readInput: async () => Buffer.from(person.input ?? ''),
    askSecret: async () =>
      person.secret === undefined ? undefined : Buffer.from(person.secret, 'utf16le'),
  };
  const code = await run(args, io);
  return { code, out, err };
}

/** The JSON output of a command that must succeed. */
export async function cliJson(args: readonly string[], person: Person = {}): Promise<unknown> {
  const { code, out, err } = await cli([...args, '--json'], person);
  if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}\n${err}`);
  return JSON.parse(out);
}
