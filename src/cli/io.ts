// What a command speaks to: streams, the environment, the person. Tests put their own in its place.

import { inspect } from 'node:util';

type Style = 'bold' | 'red' | 'green' | 'yellow' | 'cyan';

export interface Io {
  /** Results; where `--json` goes. */
  out(text: string): void;
  /** Everything that is no result. */
  err(text: string): void;
  /** Whether results are coloured. */
  readonly colours: boolean;
  /** Whether errors are: stderr may be another place. */
  readonly errorColours: boolean;
  readonly environment: NodeJS.ProcessEnv;
  /** All of stdin. */
  readInput(): Promise<Buffer>;
  /** Asks for a secret without showing it; undefined where nobody can be asked. */
  askSecret(question: string): Promise<string | undefined>;
}

/** The text in a colour, if this output has colours. */
export function paint({ colours }: Pick<Io, 'colours'>, style: Style, text: string): string {
  const codes = inspect.colors[style];
  if (!colours || !codes) return text;
  const start = '\u001b[';
  return `${start}${codes[0]}m${text}${start}${codes[1]}m`;
}

/** NO_COLOR wins, then FORCE_COLOR, then whether there is a terminal. */
export function wantsColours(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}

/** The process's own. */
export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  get colours() {
    return wantsColours(process.env, process.stdout.isTTY === true);
  },
  get errorColours() {
    return wantsColours(process.env, process.stderr.isTTY === true);
  },
  environment: process.env,
  async readInput() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  },
  askSecret: async (question) => (process.stdin.isTTY ? readHidden(question) : undefined),
};

/** Reads a line from the terminal without an echo. Ctrl-C ends the process, as it does elsewhere. */
function readHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  // No echo before there is a question: some type fast.
  stdin.setRawMode(true);
  stderr.write(question);
  stdin.setEncoding('utf8');
  return new Promise((resolve) => {
    let line = '';
    const finish = (): void => {
      stdin.off('data', read);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    };
    const read = (text: string): void => {
      for (const character of text) {
        if (character === '\u0003') {
          finish();
          process.exit(130);
        }
        if (character === '\r' || character === '\n' || character === '\u0004') {
          finish();
          resolve(line);
          return;
        }
        if (character === '\u007f' || character === '\b') line = [...line].slice(0, -1).join('');
        else if (character >= ' ') line += character;
      }
    };
    stdin.on('data', read);
    stdin.resume();
  });
}
