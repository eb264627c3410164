// What a server knows of a connection: the handshake that is going on, and NTLM's user.

import type { ServerContext } from '../../../src/index.js';
import { type HttpUser, holdUser } from './user.js';

/** A handshake that has begun and is not over. */
export interface Handshake {
  readonly context: ServerContext;
  readonly scheme: string;
  readonly packageName: string;
  isNtlm: boolean;
  legs: number;
}

export class Connection {
  /** SEC_CHANNEL_BINDINGS of its TLS; undefined without. */
  readonly channelBindings: Buffer | undefined;
  readonly address: string;
  handshake: Handshake | undefined;
  /** Whether a request on it was forwarded: it may carry several clients' from then on. */
  isShared = false;
  /** Requests that wait for those before them. */
  waiting = 0;
  /** Ends when the authentication of the last request is over. */
  queue: Promise<unknown> = Promise.resolve();
  #user: HttpUser | undefined;
  #release: () => void = () => {};

  constructor(address: string, channelBindings: Buffer | undefined) {
    this.address = address;
    this.channelBindings = channelBindings;
  }

  /** The user whom NTLM authenticated, for all later requests. */
  get user(): HttpUser | undefined {
    return this.#user;
  }

  set user(user: HttpUser | undefined) {
    this.#release();
    this.#user = user;
    this.#release = user ? holdUser(user) : () => {};
  }
}
