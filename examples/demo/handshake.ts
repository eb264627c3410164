// A handshake of a client and a server in one process.

import {
  ASC_REQ,
  ClientContext,
  type CredHandle,
  ISC_REQ,
  type Leg,
  ServerContext,
} from '../../src/index.js';

export interface Handshake extends Disposable {
  readonly client: ClientContext;
  readonly server: ServerContext;
}

const clientRequires =
  ISC_REQ.MUTUAL_AUTH |
  ISC_REQ.REPLAY_DETECT |
  ISC_REQ.SEQUENCE_DETECT |
  ISC_REQ.CONFIDENTIALITY |
  ISC_REQ.INTEGRITY |
  ISC_REQ.CONNECTION;

const serverRequires =
  ASC_REQ.MUTUAL_AUTH |
  ASC_REQ.REPLAY_DETECT |
  ASC_REQ.SEQUENCE_DETECT |
  ASC_REQ.CONFIDENTIALITY |
  ASC_REQ.INTEGRITY |
  ASC_REQ.CONNECTION;

/** More legs than any package takes. */
const mostLegs = 20;

/**
 * Runs the handshake to its end.
 * @param onLeg called after each leg
 * @throws SspiError if a leg fails; both contexts are freed then
 */
export function shakeHands(
  clientCredential: CredHandle,
  serverCredential: CredHandle,
  targetName: string | undefined,
  onLeg: (leg: Leg) => void,
): Handshake {
  const client = new ClientContext(clientCredential, {
    ...(targetName === undefined ? {} : { targetName }),
    contextReq: clientRequires,
  });
  const server = new ServerContext(serverCredential, { contextReq: serverRequires });
  const handshake = {
    client,
    server,
    [Symbol.dispose]() {
      client.dispose();
      server.dispose();
    },
  };
  try {
    let token: Buffer | null = null;
    for (let legs = 0; legs < mostLegs && !(client.established && server.established); legs++) {
      const isClientsTurn: boolean = legs % 2 === 0;
      if (!isClientsTurn && token === null) throw new Error('the client has no token to send');
      const leg: Leg = isClientsTurn ? client.step(token) : server.step(token as Buffer);
      onLeg(leg);
      token = leg.token;
    }
    return handshake;
  } catch (error) {
    handshake[Symbol.dispose]();
    throw error;
  }
}
