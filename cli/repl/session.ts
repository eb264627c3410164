// What the REPL has at hand: the package and its constants, a traced pair of contexts, the last leg.

import type { Context } from 'node:vm';
import * as sspi from '../../src/index.js';
import * as raw from '../../src/raw.js';
import type { Io } from '../io.js';
import { Pair, type PairOptions, type SidedLeg } from './pair.js';

export interface SessionOptions {
  readonly io: Pick<Io, 'out' | 'columns' | 'isTerminal'>;
  /** The client's user; the logged-on user by default. The password is wiped at the end. */
  readonly identity: sspi.PlainAuthIdentity | undefined;
  readonly target: string | undefined;
  /** `parseToken` and what belongs to it; absent without asn1js. */
  readonly tokens: object | undefined;
}

export class Session {
  readonly #options: SessionOptions;
  readonly #calls: sspi.TracedCall[] = [];
  readonly #stop: () => void;
  #pair: Pair | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#stop = sspi.trace((call) => {
      this.#calls.push(call);
      options.io.out(`${sspi.formatCall(call)}\n`);
    });
  }

  /** Makes all that the session has global: names can be reassigned, as those of a script. */
  define(context: Context): void {
    const global = (name: string, descriptor: PropertyDescriptor): void => {
      Object.defineProperty(context, name, { configurable: true, ...descriptor });
    };
    const { tokens } = this.#options;
    const values = { ...sspi, sspi, raw, ...tokens, ...this.#functions() };
    for (const [name, value] of Object.entries(values)) global(name, { value, writable: true });
    const getters = {
      client: () => this.#made().client,
      server: () => this.#made().server,
      leg: () => this.#made().legs.at(-1),
      legs: () => this.#made().legs,
      calls: () => this.#calls,
    };
    for (const [name, get] of Object.entries(getters)) global(name, { get });
  }

  dispose(): void {
    this.#pair?.dispose();
    this.#stop();
    const password = this.#options.identity?.password;
    if (password instanceof Uint8Array) password.fill(0);
  }

  #functions() {
    const { io, identity, target } = this.#options;
    return {
      pair: (packageName = 'Negotiate', options: PairOptions = {}): void => {
        this.#pair?.dispose();
        this.#pair = undefined;
        this.#calls.length = 0;
        const targets = target === undefined ? {} : { targetName: target };
        this.#pair = new Pair(packageName, { ...targets, ...options }, identity);
      },
      step: (): SidedLeg => this.#made().step(),
      run: (): SidedLeg | undefined => {
        const pair = this.#made();
        while (!pair.isEstablished) pair.step();
        return pair.legs.at(-1);
      },
      diagram: (): void => {
        io.out(sspi.traceToText(this.#calls, { columns: io.columns, ascii: !io.isTerminal }));
      },
    };
  }

  #made(): Pair {
    if (this.#pair) return this.#pair;
    throw new Error("There is no pair yet: pair('NTLM') makes one.");
  }
}
