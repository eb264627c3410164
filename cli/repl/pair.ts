// A client and a server in this process for the REPL: made, taken leg by leg, traced.

import {
  ASC_REQ,
  acquireCredentialsHandle,
  ClientContext,
  type CredHandle,
  ISC_REQ,
  type Leg,
  type PlainAuthIdentity,
  SECPKG_CRED,
  ServerContext,
  SspiError,
} from '../../src/index.js';

export interface PairOptions {
  /** The service principal name; none by default. */
  readonly targetName?: string;
  /** The client's ISC_REQ flags. */
  readonly contextReq?: number;
  /** The server's ASC_REQ flags. */
  readonly serverContextReq?: number;
  /** The client's user, if it is not that of `--user`. */
  readonly authIdentity?: PlainAuthIdentity;
}

/** A leg, with the side that took it. */
export type SidedLeg = Leg & { readonly side: 'client' | 'server' };

const usual = ['REPLAY_DETECT', 'SEQUENCE_DETECT', 'CONFIDENTIALITY', 'INTEGRITY'] as const;
const mask = (table: Readonly<Record<(typeof usual)[number], number>>): number =>
  usual.reduce((sum, name) => sum | table[name], 0) >>> 0;

/** More legs than any package takes. */
const mostLegs = 20;

export class Pair {
  readonly client: ClientContext;
  readonly server: ServerContext;
  readonly #credentials: readonly CredHandle[];
  #legs: SidedLeg[] = [];

  constructor(
    packageName: string,
    { targetName, contextReq, serverContextReq, authIdentity }: PairOptions,
    usualIdentity: PlainAuthIdentity | undefined,
  ) {
    const identity = authIdentity ?? usualIdentity;
    const acquire = (credentialUse: SECPKG_CRED) =>
      acquireCredentialsHandle({
        package: packageName,
        credentialUse,
        ...(identity ? { authIdentity: identity } : {}),
      });
    const outbound = acquire(SECPKG_CRED.OUTBOUND);
    let inbound: CredHandle;
    try {
      inbound = acquireCredentialsHandle({
        package: packageName,
        credentialUse: SECPKG_CRED.INBOUND,
      });
    } catch (error) {
      // Where nobody is logged on (sspi-rs), the server needs the identity to accept.
      if (!(error instanceof SspiError) || !identity) throw error;
      inbound = acquire(SECPKG_CRED.INBOUND);
    }
    this.#credentials = [outbound, inbound];
    this.client = new ClientContext(outbound, {
      contextReq: contextReq ?? mask(ISC_REQ),
      ...(targetName === undefined ? {} : { targetName }),
    });
    this.server = new ServerContext(inbound, { contextReq: serverContextReq ?? mask(ASC_REQ) });
  }

  get legs(): readonly SidedLeg[] {
    return this.#legs;
  }

  get isEstablished(): boolean {
    return this.client.established && this.server.established;
  }

  /** Takes the next leg: the client's first, then each side's with the token of the other. */
  step(): SidedLeg {
    if (this.isEstablished) throw new Error('Both sides are established: no leg is left.');
    const last = this.#legs.at(-1);
    if (this.#legs.length === mostLegs || (last && !last.token)) {
      throw new Error('The handshake stopped: there is no token to go on with.');
    }
    const side = this.#legs.length % 2 === 0 ? 'client' : 'server';
    const taken = { ...this[side].step(last?.token ?? null), side } as const;
    this.#legs.push(taken);
    return taken;
  }

  dispose(): void {
    this.client.dispose();
    this.server.dispose();
    for (const credential of this.#credentials) credential.dispose();
  }
}
