// Input and output of commands: streams, environment, prompt. Tests substitute their own.

import { styleText } from 'node:util';
import { copySecret, secretMemory } from '../src/index.js';
import { columnsOf } from './columns.js';
import { SecretLine } from './secret-line.js';

type Style = 'bold' | 'red' | 'green' | 'yellow' | 'cyan';

export interface Io {
  /** Writes results, `--json` too, to stdout. */
  out(text: string): void;
  /** Writes everything else to stderr. */
  err(text: string): void;
  /** Whether stdout is coloured. */
  readonly colours: boolean;
  /** Whether stderr is coloured. */
  readonly errorColours: boolean;
  /** The width that results are laid out for. */
  readonly columns: number;
  /** Whether lines of drawings may be those of Unicode: PowerShell 5 and cmd spoil them in files and pipes. */
  readonly isTerminal: boolean;
  readonly environment: NodeJS.ProcessEnv;
  /** Reads stdin to its end, into memory outside Node's pool: it may hold a password, which the caller wipes. */
  readInput(): Promise<Buffer>;
  /** Prompts for a secret without echo. Returns UTF-16LE for the caller to wipe; undefined without a terminal. */
  askSecret(question: string): Promise<Buffer | undefined>;
}

/** The text in a colour, if this output has colours. */
export function paint({ colours }: Pick<Io, 'colours'>, style: Style, text: string): string {
  return colours ? styleText(style, text, { validateStream: false }) : text;
}

/** Precedence: NO_COLOR, FORCE_COLOR, whether the stream is a terminal. */
export function wantsColours(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}

/** The streams of this process. */
export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  get colours() {
    return wantsColours(process.env, process.stdout.isTTY === true);
  },
  get errorColours() {
    return wantsColours(process.env, process.stderr.isTTY === true);
  },
  get columns() {
    return columnsOf(process.stdout.columns);
  },
  get isTerminal() {
    return process.stdout.isTTY === true;
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

/** Reads a line from the terminal without echo. Ctrl-C ends the process with exit code 130. */
function readHidden(question: string): Promise<Buffer> {
  const { stdin, stderr } = process;
  // Before the prompt, so that nothing typed early is echoed.
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
    /** @returns whether the line is complete */
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
