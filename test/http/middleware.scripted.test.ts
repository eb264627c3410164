// The middleware for express and connect, and the hook for fastify: the user is set, or the request is answered.

import { createAuthenticator, type HttpUser } from '../../protocols/http/index.js';
import { clean, remains, reset, test } from '../scripted/scripted-test.js';
import { RawClient } from './raw-client.js';
import { kerberosLeg, login } from './site.js';
import { webServer } from './web-server.js';

test.beforeEach(reset);
test.afterEach.always((t) => t.deepEqual(remains(), clean));

test('connect: calls on with request.user; a challenge goes no further', async (t) => {
  using authenticator = createAuthenticator();
  const middleware = authenticator.connect();
  const passed: unknown[] = [];
  await using server = await webServer((request, response) => {
    middleware(request, response, (error) => {
      const { user } = request as { user?: HttpUser };
      passed.push(error);
      response.setHeader('Content-Length', String(user?.name.length));
      response.end(user?.name);
    });
  });
  using client = new RawClient(server.port);
  t.is((await client.get())?.status, 401);
  t.deepEqual(passed, []);
  kerberosLeg();
  using one = login();
  t.like(await client.get(one.next()), { status: 200, body: 'SCRIPTED\\alice' });
  t.deepEqual(passed, [undefined]);
});

test('connect: what is no refusal goes to the next handler of errors', async (t) => {
  using authenticator = createAuthenticator();
  const failure = new Error('the listener’s own');
  authenticator.on('refusal', () => {
    throw failure;
  });
  const middleware = authenticator.connect();
  const passed: unknown[] = [];
  await using server = await webServer((request, response) => {
    middleware(request, response, (error) => passed.push(error));
  });
  using client = new RawClient(server.port);
  t.is((await client.get({ Authorization: 'Negotiate AAA' }))?.status, 400);
  t.deepEqual(passed, [failure]);
});

test('fastify: request.user, or a reply that is no longer fastify’s', async (t) => {
  using authenticator = createAuthenticator();
  const hook = authenticator.fastify();
  const seen: unknown[] = [];
  await using server = await webServer(async (raw, response) => {
    const request: { raw: typeof raw; user?: HttpUser } = { raw };
    let isHijacked = false;
    const hijack = () => {
      isHijacked = true;
    };
    await hook(request, { raw: response, hijack });
    seen.push([isHijacked, request.user?.name]);
    if (!isHijacked) response.writeHead(200, { 'Content-Length': 0 }).end();
  });
  using client = new RawClient(server.port);
  t.is((await client.get())?.status, 401);
  kerberosLeg();
  using one = login();
  t.is((await client.get(one.next()))?.status, 200);
  t.deepEqual(seen, [
    [true, undefined],
    [false, 'SCRIPTED\\alice'],
  ]);
});
