// Clients that people use, against express and fastify with our authenticator: curl, Python's requests, httpntlm, Java.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionContext } from 'ava';
import express from 'express';
import fastify from 'fastify';
import { type Parameters, startPeer } from '../../lab/peers/connect.js';
import type { PeerName } from '../../lab/peers/programs.js';
import {
  createAuthenticator,
  type HttpServerAuthenticator,
  type HttpUser,
} from '../../protocols/http/index.js';
import { labAccount, peerTest } from '../peers/peer-test.js';

interface Listening {
  readonly port: number;
  close(): Promise<unknown>;
}

const nameOf = (request: { user?: unknown }) => `by ${(request.user as HttpUser).package}.`;

/** Wine does not tell names: the servers say by which package they know a client. */
const servers: Readonly<Record<string, (one: HttpServerAuthenticator) => Promise<Listening>>> = {
  async express(authenticator) {
    const app = express();
    app.use(authenticator.connect());
    app.all('/', (request, response) => void response.send(nameOf(request as { user?: unknown })));
    const server = createServer({ maxHeaderSize: 96 * 1024 }, app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { port, close: async () => server.close().closeAllConnections() };
  },
  async fastify(authenticator) {
    const app = fastify({ forceCloseConnections: true });
    app.addHook('onRequest', authenticator.fastify());
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.all('/', async (request) => nameOf(request as { user?: unknown }));
    await app.listen({ port: 0, host: '127.0.0.1' });
    return { port: (app.server.address() as AddressInfo).port, close: () => app.close() };
  },
};

/** Serves during `act`; afterwards no handshake is left. */
async function served(
  t: ExecutionContext,
  name: string,
  allowNtlm: boolean,
  act: (port: number, refusals: readonly string[]) => Promise<void>,
): Promise<void> {
  using authenticator = createAuthenticator({ allowNtlm });
  const refusals: string[] = [];
  authenticator.on('refusal', ({ code, message }) => void refusals.push(`${code} ${message}`));
  const server = await (servers[name] as (typeof servers)[string])(authenticator);
  try {
    await act(server.port, refusals);
    t.is(authenticator.handshakes, 0);
  } finally {
    await server.close();
  }
}

/** Runs a client, or prints why there is none here. */
async function run(t: ExecutionContext, name: PeerName, parameters: Parameters) {
  try {
    using peer = await startPeer(name, parameters);
    return { code: await peer.exit, output: peer.output.replaceAll('\r', '') };
  } catch (error) {
    if (!/is not installed here|Missing: |pip install/.test(String(error))) throw error;
    console.error(`${name} did not run: ${error}`);
    t.pass();
    return undefined;
  }
}

/** A client, its parameters, and what it says of two responses. */
const clients: readonly [string, PeerName, Parameters, 'Kerberos' | 'NTLM'][] = [
  ['curl --negotiate', 'curl', { scheme: 'negotiate', count: 2 }, 'Kerberos'],
  ['curl --ntlm', 'curl', { scheme: 'ntlm', count: 2 }, 'NTLM'],
  ['requests-gssapi', 'requests', { scheme: 'gssapi' }, 'Kerberos'],
  ['requests_ntlm', 'requests', { scheme: 'ntlm' }, 'NTLM'],
  ["Java's HttpURLConnection", 'java-http', {}, 'Kerberos'],
];

for (const server of Object.keys(servers)) {
  for (const [title, name, parameters, expected] of clients) {
    peerTest(`${title} is known to ${server}`, async (t) => {
      await served(t, server, expected === 'NTLM', async (port, refusals) => {
        const ended = await run(t, name, { ...parameters, port });
        if (!ended) return;
        const { code, output } = ended;
        t.is(code, 0, output + refusals);
        t.is(output.match(new RegExp(`by ${expected}\\.`, 'g'))?.length, 2, output + refusals);
        t.deepEqual(refusals, []);
      });
    });
  }

  peerTest(`httpntlm is known to ${server}`, async (t) => {
    // Without types of its own.
    const { post } = (await import(String('httpntlm'))).default as {
      post(options: object, done: (error: Error | null, answer: Answer) => void): void;
    };
    const { user: username, domain, password } = labAccount();
    await served(t, server, true, async (port, refusals) => {
      const ask = (given: string) =>
        new Promise<Answer>((resolve, reject) => {
          const options = { url: `http://127.0.0.1:${port}/`, body: 'a body', workstation: '' };
          post({ ...options, username, domain, password: given }, (error, answer) =>
            error ? reject(error) : resolve(answer),
          );
        });
      const { statusCode, body } = await ask(password);
      t.deepEqual([statusCode, body], [200, 'by NTLM.'], refusals.join());
      t.is((await ask('certainly wrong')).statusCode, 401);
      t.regex(refusals.join(), /^ERR_SSPI_HTTP_REFUSED .*SEC_E_LOGON_DENIED/);
    });
  });
}

peerTest('twelve curls at once are known, each by its connection', async (t) => {
  await served(t, 'express', true, async (port, refusals) => {
    const parameters = { scheme: 'ntlm', count: 2, port };
    const all = await Promise.all(Array.from({ length: 12 }, () => run(t, 'curl', parameters)));
    for (const ended of all) t.is(ended?.output.match(/by NTLM\./g)?.length, 2, ended?.output);
    t.deepEqual(refusals, []);
  });
});

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}
