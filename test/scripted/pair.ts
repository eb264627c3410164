// Credentials, and a client and a server, over the scripted package.

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
import { establish, type Sides } from '../establish.js';
import { control } from './control.js';

export type PackageName = 'Scripted' | 'ScriptedStream';

export const clientCredential = (name: PackageName = 'Scripted'): CredHandle =>
  acquireCredentialsHandle({ package: name, credentialUse: SECPKG_CRED_OUTBOUND });

export const serverCredential = (name: PackageName = 'Scripted'): CredHandle =>
  acquireCredentialsHandle({ package: name, credentialUse: SECPKG_CRED_INBOUND });

export interface Pair extends Sides, Disposable {}

/** Both sides with credentials of their own, before the first leg. */
export function makePair(
  name: PackageName = 'Scripted',
  clientOptions: ClientContextOptions = {},
  serverOptions: ServerContextOptions = {},
): Pair {
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

/** Both sides after the handshake, whose calls are no longer on record. */
export function establishedPair(name?: PackageName): Pair {
  const pair = makePair(name);
  establish(pair);
  control('ScriptedCalls');
  return pair;
}
