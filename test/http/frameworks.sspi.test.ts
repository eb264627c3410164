// fetch, ky and ofetch as clients, express and fastify as servers, with the real SSPI.

import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'ava';
import express from 'express';
import fastify from 'fastify';
import ky from 'ky';
import {
  createAuthenticator,
  createFetch,
  type FetchOptions,
  type HttpUser,
} from '../../protocols/http/index.js';
import { account, identity, isWine } from '../real/account.js';
import { fixture } from '../tls/fixtures.js';
import { type Handler, secureServer, textOf, webServer } from './web-server.js';

/** Kerberos in the lab; on Windows without a target, hence NTLM: KB 926642. */
const options = (origin: string): FetchOptions => ({
  allow: [origin],
  servicePrincipalName: account?.target ?? '',
  ...(identity ? { credentials: identity } : {}),
  ...(account ? {} : { allowNtlm: true }),
});

const server = account ? {} : { allowNtlm: true };
const packageName = account ? 'Kerberos' : 'NTLM';

/** Wine does not provide the client's name. */
function nameOf(user: HttpUser): string {
  try {
    return user.name;
  } catch (error) {
    return (error as { code: string }).code;
  }
}
const known = isWine ? /^SEC_E_UNSUPPORTED_FUNCTION by Kerberos$/ : /^.+\\.+ by (Kerberos|NTLM)$/;

/** The status of a request without credentials. */
async function anonymous(url: string, method = 'GET'): Promise<number | undefined> {
  const sent = request(url, { method }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

test('fetch is known to express, and nobody else', async (t) => {
  using authenticator = createAuthenticator(server);
  const app = express();
  app.use(authenticator.connect());
  app.use(express.json());
  app.all('/', (incoming, response) => {
    const { user } = incoming as unknown as { user: HttpUser };
    response.send(`${nameOf(user)} by ${user.package}`);
  });
  const listening = createServer(app).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const origin = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  try {
    using fetch = createFetch(options(origin));
    t.regex(await (await fetch(origin)).text(), known);
    const text = await ky.post(origin, { fetch, json: { some: 'body' } }).text();
    t.regex(text, known, 'ky');
    t.is(await anonymous(origin), 401);
    await t.throwsAsync(ky.get(origin, { fetch, credentials: 'omit' }), { message: /401/ });
  } finally {
    listening.close().closeAllConnections();
  }
});

test('ofetch is known to fastify, and nobody else', async (t) => {
  using authenticator = createAuthenticator(server);
  const app = fastify({ forceCloseConnections: true });
  app.addHook('onRequest', authenticator.fastify());
  app.post('/', async (incoming) => {
    const { user } = incoming as unknown as { user: HttpUser };
    return { user: `${nameOf(user)} by ${user.package}`, body: incoming.body };
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  try {
    using fetch = createFetch(options(origin));
    // Its types need undici's, which is not installed.
    const { ofetch } = await import(String('ofetch'));
    const client = ofetch.create({}, { fetch });
    const answer = await client(origin, {
      method: 'POST',
      body: { some: 'body' },
    });
    t.regex(answer.user, known);
    t.deepEqual(answer.body, { some: 'body' });
    t.is(await anonymous(origin, 'POST'), 401);
  } finally {
    await app.close();
  }
});

const handler =
  (authenticator: ReturnType<typeof createAuthenticator>): Handler =>
  async (request, response) => {
    const user = await authenticator.authenticate(request, response);
    if (user) response.end(`${user.package} ${await textOf(request)}`);
  };

test('Kerberos with channel bindings, and mutual authentication', async (t) => {
  using authenticator = createAuthenticator(server);
  await using site = await secureServer(handler(authenticator));
  using fetch = createFetch({ ...options(site.origin), tls: { ca: fixture('ca.pem') } });
  for (const body of ['one', 'two']) {
    const response = await fetch(site.origin, { method: 'PUT', body });
    t.is(await response.text(), `${packageName} ${body}`);
  }
});

test('NTLM where it is allowed, and not where it is not', async (t) => {
  using authenticator = createAuthenticator({ packages: ['NTLM'], allowNtlm: true });
  await using site = await webServer(handler(authenticator));
  using strict = createFetch({ ...options(site.origin), allowNtlm: false });
  await t.throwsAsync(strict(site.origin), { code: 'ERR_SSPI_HTTP_NTLM' });
  using fetch = createFetch({ ...options(site.origin), allowNtlm: true });
  for (const body of ['one', 'two']) {
    const response = await fetch(site.origin, { method: 'PUT', body });
    t.is(await response.text(), `NTLM ${body}`);
  }
  t.is(site.sockets.length, 2);
});

test('Negotiate that comes to NTLM is refused by both sides', async (t) => {
  using strict = createAuthenticator();
  await using site = await webServer(handler(strict));
  // Without a service name, Negotiate can only use NTLM.
  const without = { ...options(site.origin), servicePrincipalName: '' };
  using careful = createFetch({ ...without, allowNtlm: false });
  await t.throwsAsync(careful(site.origin), { code: 'ERR_SSPI_HTTP_NTLM' });
  const refusals: (string | null)[] = [];
  strict.on('refusal', ({ code }) => void refusals.push(code));
  using careless = createFetch({ ...without, packages: ['Negotiate'], allowNtlm: true });
  await t.throwsAsync(careless(site.origin), { code: 'ERR_SSPI_HTTP_REFUSED' });
  t.deepEqual(refusals, ['ERR_SSPI_HTTP_NTLM']);
});
