// Credentials and contexts over the scripted package, as most tests need them.

import {
  acquireCredentialsHandle,
  ClientContext,
  type ClientContextOptions,
  type CredHandle,
  SECPKG_CRED_INBOUND,
  SECPKG_CRED_OUTBOUND,
  ServerContext,
  type ServerContextOptions,
} from '../../src/index.js';

export type PackageName = 'Scripted' | 'ScriptedStream';

export const clientCredential = (name: PackageName = 'Scripted'): CredHandle =>
  acquireCredentialsHandle({ package: name, credentialUse: SECPKG_CRED_OUTBOUND });

export const serverCredential = (name: PackageName = 'Scripted'): CredHandle =>
  acquireCredentialsHandle({ package: name, credentialUse: SECPKG_CRED_INBOUND });

export interface Peers extends Disposable {
  readonly client: ClientContext;
  readonly server: ServerContext;
}

/** Both sides with credentials of their own, before the first leg. */
export function makePeers(
  name: PackageName = 'Scripted',
  clientOptions: ClientContextOptions = {},
  serverOptions: ServerContextOptions = {},
): Peers {
  const clientOwn = clientCredential(name);
  const serverOwn = serverCredential(name);
  const client = new ClientContext(clientOwn, clientOptions);
  const server = new ServerContext(serverOwn, serverOptions);
  return {
    client,
    server,
    [Symbol.dispose]() {
      for (const owner of [client, server, clientOwn, serverOwn]) owner.dispose();
    },
  };
}

/** Takes legs until both sides are done, and gives the number of them. */
export function handshake({ client, server }: Pick<Peers, 'client' | 'server'>): number {
  let legs = 0;
  let token: Buffer | null = null;
  do {
    legs++;
    token = client.step(token).token;
    if (token === null || server.established) break;
    legs++;
    token = server.step(token).token;
  } while (token !== null || !client.established);
  return legs;
}
