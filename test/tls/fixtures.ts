// The certificates of the TLS tests, and a TLS server of Node's own to talk to.

import { readFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import { Certificate, PKCS12_NO_PERSIST_KEY } from '../../src/index.js';
import { isWine } from '../real/account.js';

/** @param name a file of test/tls/fixtures */
export const fixture = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../test/tls/fixtures/${name}`, import.meta.url)));

export const pfxPassword = 'fixture';

/**
 * How TLS tests import a PFX: on Windows with the key on disk, as by default. Wine keeps all keys of a user in
 * one container, so that the test files, which run at once, would replace each other's: in memory there.
 */
export const pfxOptions = isWine ? { flags: PKCS12_NO_PERSIST_KEY } : {};

/** A loopback port that serves as a lock on the user's key containers; the end of a process releases it. */
const KEYS_PORT = 47113;

/**
 * Waits until no other test file has keys on disk, and keeps others from it until it is disposed. Under Wine, where
 * all keys of a user share one container, test files that need them there take turns; so do those that import a key into
 * memory or acquire credentials with it: Wine lays such a key there too, and took one that was not the certificate's.
 */
export async function keysOnDisk(): Promise<Disposable> {
  for (;;) {
    const server = createServer();
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('listening', () => resolve(false));
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
      );
      server.listen({ port: KEYS_PORT, host: '127.0.0.1', exclusive: true });
    });
    if (!taken) return { [Symbol.dispose]: () => void server.close() };
    await sleep(100);
  }
}

/** @param name a PFX of test/tls/fixtures */
export const importFixture = (name: string): Certificate =>
  Certificate.fromPfx(fixture(name), pfxPassword, pfxOptions);

/**
 * Starts Node's own TLS server on loopback. TLS 1.2, because Wine's Schannel cannot speak 1.3.
 * @param serve called for each connection
 */
export async function startTlsServer(
  options: tls.TlsOptions,
  serve: (socket: tls.TLSSocket) => void,
): Promise<{ connect(): Socket; close(): void }> {
  const server: Server = tls.createServer(
    {
      key: fixture('server-key.pem'),
      cert: fixture('server.pem'),
      ca: fixture('ca.pem'),
      maxVersion: 'TLSv1.2',
      ...options,
    },
    serve,
  );
  // Errors caused by a client concern that client's test.
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    connect: () => connect(address.port, '127.0.0.1'),
    close: () => server.close(),
  };
}
