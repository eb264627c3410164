// A fetch's connections: how many are kept idle, and what becomes of them with a signal, an odd status and dispose().

import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFetch } from '../../protocols/http/index.js';
import { tcpServer } from '../ldap/tcp-server.js';
import {
  clean,
  release,
  remainsAtLast,
  reset,
  script,
  state,
  test,
} from '../scripted/scripted-test.js';
import { until } from '../until.js';
import { challenge } from './kerberos.js';
import { webServer } from './web-server.js';

test.beforeEach(reset);
test.afterEach.always(async (t) => t.deepEqual(await remainsAtLast(), clean));

test('64 idle connections are kept, of those that were used last', async (t) => {
  await using server = await webServer((_request, response) => void response.end('text'));
  using fetch = createFetch({ allow: [] });
  const get = async () => (await fetch(server.origin)).text();
  const wave = () => Promise.all(Array.from({ length: 65 }, get));
  await wave();
  t.is(server.sockets.length, 65);
  await wave();
  t.is(server.sockets.length, 66);
});

test('an agent of the caller’s is told to keep to one connection', async (t) => {
  await using server = await webServer((_request, response) => void response.end('text'));
  const given: unknown[] = [];
  using fetch = createFetch({
    allow: [],
    createAgent: (options, protocol) => {
      given.push({ ...options, protocol });
      return new http.Agent(options);
    },
  });
  for (let count = 0; count < 2; count++) await (await fetch(server.origin)).text();
  t.deepEqual(given, [{ keepAlive: true, maxSockets: 1, maxFreeSockets: 1, protocol: 'http:' }]);
});

test('an idle connection is taken from its own origin’s, and leaves those of others', async (t) => {
  const serve = () => webServer((_request, response) => void response.end('text'));
  await using one = await serve();
  await using other = await serve();
  using fetch = createFetch({ allow: [] });
  for (const { origin } of [one, other, one, other, other, one]) await (await fetch(origin)).text();
  t.deepEqual([one.sockets.length, other.sockets.length], [1, 1]);
});

test('a login that fails ends its connection', async (t) => {
  await using server = await webServer(challenge('NTLM'));
  using fetch = createFetch({ allow: [server.origin] });
  await t.throwsAsync(fetch(server.origin), { code: 'ERR_SSPI_HTTP_NTLM' });
  await until(() => server.sockets.every((socket) => socket.destroyed));
});

test('a signal ends a leg that takes long', async (t) => {
  await using server = await webServer(challenge('Negotiate'));
  using fetch = createFetch({ allow: [server.origin] });
  script('InitializeSecurityContextW', { byDefault: true, hold: true });
  const reason = new Error('enough');
  const late = new AbortController();
  const ended = fetch(server.origin, { signal: late.signal }).catch((error) => error);
  await until(() => state().held > 0);
  late.abort(reason);
  const outcome = await Promise.race([ended, sleep(5000, 'still waiting', { ref: false })]);
  release();
  t.is(outcome, reason);
  await ended;
  // The leg goes on after its release, and makes a context that nobody gets.
  await until(() => state().counts.DeleteSecurityContext !== undefined);
});

test('responses without a body: to HEAD, and of statuses that have none', async (t) => {
  await using server = await webServer((request, response) => {
    response.writeHead(Number(request.url?.slice(1)), { 'x-own': 'kept' }).end();
  });
  using fetch = createFetch({ allow: [] });
  for (const [status, method, hasBody] of [
    [200, 'GET', true],
    [200, 'HEAD', false],
    [204, 'GET', false],
    [205, 'GET', false],
    [304, 'GET', false],
  ] as const) {
    const response = await fetch(`${server.origin}/${status}`, { method });
    t.is(response.status, status);
    t.is(response.headers.get('x-own'), 'kept');
    t.is(response.body !== null, hasBody, `${status} ${method}`);
    t.is(await response.text(), '');
  }
});

test('each field of a response is there, the last one too', async (t) => {
  using server = await tcpServer((socket) => {
    const fields = 'Content-Length: 4\r\nX-One: 1\r\nx-one: 2\r\nX-Last: kept';
    socket.once('data', () => socket.write(`HTTP/1.1 200 Fine\r\n${fields}\r\n\r\ntext`));
  });
  using fetch = createFetch({ allow: [] });
  const response = await fetch(`http://127.0.0.1:${server.port}/`);
  t.deepEqual(
    [...response.headers],
    [
      ['content-length', '4'],
      ['x-last', 'kept'],
      ['x-one', '1, 2'],
    ],
  );
  t.is(response.statusText, 'Fine');
  t.is(await response.text(), 'text');
});

test('a status that no Response can have is a failure, and ends the connection', async (t) => {
  await using server = await webServer((_request, response) => {
    response.writeHead(999).end('text');
  });
  using fetch = createFetch({ allow: [] });
  const error = await t.throwsAsync(fetch(server.origin), { instanceOf: TypeError });
  t.is(error?.message, 'fetch failed');
  t.true(error?.cause instanceof RangeError);
  await until(() => server.sockets.every((socket) => socket.destroyed));
});

test('after dispose() nothing is fetched, and what is not yet read fails', async (t) => {
  await using server = await webServer((request, response) => {
    if (request.url === '/whole') response.end('text');
    else response.write('some');
  });
  const fetch = createFetch({ allow: [] });
  const response = await fetch(`${server.origin}/part`);
  fetch.dispose();
  await t.throwsAsync(response.text());
  const error = await t.throwsAsync(fetch(`${server.origin}/whole`), { instanceOf: TypeError });
  t.is((error?.cause as Error | undefined)?.message, 'This fetch is disposed.');
  t.is(server.sockets.length, 1);
});
