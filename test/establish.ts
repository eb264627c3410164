// Takes the legs of a handshake whose two sides are in this process.

import type { AsyncLegOptions, ClientContext, Leg, ServerContext } from '../src/index.js';

export interface Sides {
  readonly client: ClientContext;
  readonly server: ServerContext;
}

/** Takes legs, the client's first, until both sides are established, or at most `mostLegs`; returns the legs. */
export function establish({ client, server }: Sides, mostLegs = 20): Leg[] {
  const legs: Leg[] = [];
  while (legs.length < mostLegs && !(client.established && server.established)) {
    const side: ClientContext | ServerContext = legs.length % 2 === 0 ? client : server;
    legs.push(side.step(legs.at(-1)?.token as Buffer));
  }
  return legs;
}

/** As `establish`, without blocking. */
export async function establishAsync(
  { client, server }: Sides,
  options: AsyncLegOptions = {},
): Promise<Leg[]> {
  const legs: Leg[] = [];
  while (legs.length < 20 && !(client.established && server.established)) {
    const side: ClientContext | ServerContext = legs.length % 2 === 0 ? client : server;
    legs.push(await side.stepAsync(legs.at(-1)?.token as Buffer, options));
  }
  return legs;
}
