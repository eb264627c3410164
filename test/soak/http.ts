// A server of koffi-sspi/http under a steady load: 50 connections, each request with a login of its own.

import { createAuthenticator, createFetch } from '../../protocols/http/index.js';
import { webServer } from '../http/web-server.js';
import { account, identity, isWine } from '../real/account.js';
import type { Load } from './steady.js';

const CONNECTIONS = 50;
/**
 * Wine 8 loses two blocks of each login by Kerberos, 122 bytes, and its heap breaks up between them: 646 to 755 bytes were
 * measured. What this package itself would lose, the same load shows over the scripted library.
 */
const WINE_LOSES = 1024;

/** @param isReal over Kerberos; else whatever the library that is set does */
export async function httpLoad(name: string, isReal: boolean): Promise<Load> {
  const authenticator = createAuthenticator();
  const server = await webServer(async (request, response) => {
    const user = await authenticator.authenticate(request, response);
    if (user) response.end(`by ${user.package}`);
  });
  const fetch = createFetch({
    allow: [server.origin],
    ...(isReal && account ? { servicePrincipalName: account.target } : {}),
    ...(isReal && identity ? { credentials: identity } : {}),
  });
  const expected = isReal ? 'by Kerberos' : 'by Negotiate';
  return {
    name,
    unit: 'request',
    // With 50 handshakes at once it grows for the first two minutes.
    judgedFrom: 200,
    ...(isReal && isWine ? { lost: WINE_LOSES } : {}),
    async run(isOver, done) {
      const worker = async () => {
        while (!isOver()) {
          const response = await fetch(server.origin);
          const text = await response.text();
          if (text !== expected) throw new Error(`${response.status} ${text}`);
          done(1);
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, worker));
      if (server.sockets.length < CONNECTIONS) {
        throw new Error(`There were ${server.sockets.length} connections.`);
      }
    },
    async [Symbol.asyncDispose]() {
      fetch[Symbol.dispose]();
      await server[Symbol.asyncDispose]();
      authenticator[Symbol.dispose]();
    },
  };
}
