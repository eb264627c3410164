// NTLM by HTTP over sspi-rs: fetch and authenticator in one process.

import test from 'ava';
import { createAuthenticator, createFetch } from '../../protocols/http/index.js';
import { alice } from '../sspi-rs/handshake.js';
import { textOf, webServer } from './web-server.js';

const bodies = { GET: undefined, POST: 'hello' } as const;

test('a user is known by NTLM, on each connection', async (t) => {
  using authenticator = createAuthenticator({
    packages: ['NTLM'],
    allowNtlm: true,
    credentials: alice,
  });
  const refusals: unknown[] = [];
  authenticator.on('refusal', (error) => void refusals.push(error));
  await using server = await webServer(async (request, response) => {
    const user = await authenticator.authenticate(request, response);
    if (user) response.end(`${user.package} ${request.method} ${await textOf(request)}`);
  });
  using fetch = createFetch({ allow: [server.origin], allowNtlm: true, credentials: alice });
  for (const [method, body] of Object.entries(bodies)) {
    const response = await fetch(server.origin, { method, ...(body ? { body } : {}) });
    t.is(response.status, 200, String(refusals));
    t.is(await response.text(), `NTLM ${method} ${body ?? ''}`);
    t.is(response.headers.get('persistent-auth'), method === 'GET' ? 'true' : null);
  }
  t.is(server.sockets.length, 1);
  t.deepEqual(refusals, []);
});

test('a wrong password is refused by the server, and an error of the client', async (t) => {
  using authenticator = createAuthenticator({
    packages: ['NTLM'],
    allowNtlm: true,
    credentials: alice,
  });
  const refusals: { status: number | null }[] = [];
  authenticator.on('refusal', (error) => void refusals.push(error));
  await using server = await webServer(async (request, response) => {
    if (await authenticator.authenticate(request, response)) response.end('let in');
  });
  const credentials = { ...alice, password: 'certainly wrong' };
  using fetch = createFetch({ allow: [server.origin], allowNtlm: true, credentials });
  await t.throwsAsync(fetch(server.origin), { code: 'ERR_SSPI_HTTP_REFUSED' });
  t.like(refusals, { length: 1, 0: { code: 'ERR_SSPI_HTTP_REFUSED', status: 401 } });
});
