// What a command speaks to: streams, the environment, the person. Tests put their own in its place.

import { inspect } from 'node:util';
import { copySecret, secretMemory } from '../src/native/secret.js';
import { SecretLine } from './secret-line.js';

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
  /** All of stdin, in memory of its own: it may be a password, which its reader wipes. */
  readInput(): Promise<Buffer>;
  /** Asks for a secret without showing it: its UTF-16LE, to be wiped; undefined where nobody can be asked. */
  askSecret(question: string): Promise<Buffer | undefined>;
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
    for await (const chunk of process.stdin) {
      chunks.push(copySecret(chunk));
      chunk.fill(0);
    }
    const all = secretMemory(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.byteLength;
      chunk.fill(0);
    }
    return all;
  },
  askSecret: async (question) => (process.stdin.isTTY ? readHidden(question) : undefined),
};

/** Reads a line from the terminal without an echo. Ctrl-C ends the process, as it does elsewhere. */
function readHidden(question: string): Promise<Buffer> {
  const { stdin, stderr } = process;
  // No echo before there is a question: some type fast.
  stdin.setRawMode(true);
  stderr.write(question);
  return new Promise((resolve) => {
    const line = new SecretLine();
    const finish = (): void => {
      stdin.off('data', read);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    };
    /** @returns whether the line is at its end */
    const take = (byte: number): boolean => {
      if (byte === 0x03) {
        line.wipe();
        finish();
        process.exit(130);
      }
      if (byte === 0x0d || byte === 0x0a || byte === 0x04) return true;
      if (byte === 0x7f || byte === 0x08) line.back();
      else if (byte >= 0x20) line.add(byte);
      return false;
    };
    const read = (bytes: Buffer): void => {
      const isOver = bytes.some(take);
      bytes.fill(0);
      if (!isOver) return;
      finish();
      resolve(line.take());
    };
    stdin.on('data', read);
    stdin.resume();
  });
}
