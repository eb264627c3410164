// Runs an example as a user does, in a process of its own. The lab sets its account; on
// Windows that is the logged-on user.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { account } from '../real/account.js';
import { started } from '../started.js';

/**
 * The service of the examples; none on Windows. There a made-up name would fail the loopback check
 * (KB 926642), and a ticket for HOST/<this host> is for the machine's key, which a user's process does not have.
 */
export const target: string = account?.target ?? '';

/** Belongs to no account, so that Windows locks none. */
export const wrongPassword: NodeJS.ProcessEnv = {
  SSPI_USER: account?.user ?? 'nobody-of-that-name',
  SSPI_PASSWORD: 'certainly wrong',
};

export class Example implements Disposable {
  /** Its output so far, stdout and stderr. */
  output = '';
  /** Its exit code. */
  readonly exit: Promise<number | null>;
  readonly #child: ChildProcess;
  #ended = false;

  /** @param name of a file in examples/ */
  constructor(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    const file = fileURLToPath(new URL(`../../examples/${name}.js`, import.meta.url));
    this.#child = start([file, ...args], { ...process.env, ...environment });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
        this.#child.emit('news');
      });
    }
    this.#child.stdin?.on('error', () => {}); // it has exited; its exit code tells why
    this.exit = once(this.#child, 'close').then(([code]) => {
      this.#ended = true;
      this.#child.emit('news');
      return code as number | null;
    });
  }

  /** Waits until its output contains the text; fails if it exits first. */
  async waitFor(pattern: RegExp): Promise<RegExpMatchArray> {
    for (;;) {
      const match = this.output.match(pattern);
      if (match) return match;
      if (this.#ended) throw new Error(`It ended and never said ${pattern}:\n${this.output}`);
      await once(this.#child, 'news');
    }
  }

  /** Writes a line to its stdin, or closes it. */
  type(line?: string): void {
    if (line === undefined) this.#child.stdin?.end();
    else this.#child.stdin?.write(`${line}\n`);
  }

  [Symbol.dispose](): void {
    this.#child.kill();
  }
}

const start = (args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  started(String(args[0]), () => spawn(process.execPath, args, { env, stdio: 'pipe' }));

/** Runs an example to its end. */
export async function run(
  name: string,
  args: readonly string[] = [],
  environment?: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  using example = new Example(name, args, environment);
  example.type();
  const code = await example.exit;
  return { code, output: example.output };
}
